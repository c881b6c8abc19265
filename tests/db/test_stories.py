"""story_link, and the questions and edits of stories."""
import json

import pytest

import record

WORDS = {
    "quake": "quake izmit rubble collapsed tremor survivors".split(),
    "match": "striker goal penalty stadium referee league".split(),
}


@pytest.fixture
def own(cluster, database):
    """A record of the test's own, in which each statement is an act."""
    toll = record.Record(cluster.connect(database))
    yield toll
    toll.close()


def sketch(start):
    return [start + i for i in range(48)]


def signature(words, slots=None):
    return {"words": words, "counts": [3] * len(words), "sketch": slots,
            "bands": [hash((i, *slots[3 * i:3 * i + 3])) for i in range(16)] if slots else None}


def link(toll):
    """Link all that waits; the articles, in order."""
    linked = []
    while True:
        toll.run("story_lock")
        rows = toll.run("story_link")
        if not rows:
            return linked
        linked.append(rows[0][0])


def put(toll, n, words, day="2022-01-07", figures=(), slots=None, place=None, **more):
    reading = record.make_reading(figures)
    reading["main"]["place"] = place
    more = {"source": f"Source {n}", "url": f"u{n}", "title": f"Title {n}"} | more
    return toll.put(f"Text {n}.", reading, published=day, day=day,
                    signature=signature(words, slots), **more)["article"]


def story_of(toll, article):
    return toll.sql("SELECT story FROM toll.link WHERE article = %s AND act_to IS NULL", article)[0][0]


def get(toll, story, as_of=None):
    rows = toll.run("story_get", story, as_of)
    return json.loads(rows[0][0]) if rows else None


def edit(toll, name, *values):
    toll.run("story_lock")
    rows = toll.run(name, *values)
    return json.loads(rows[0][0]) if rows else None


def test_the_like_are_linked_with_reasons(toll):
    a = put(toll, 1, WORDS["quake"], place="Izmit")
    b = put(toll, 2, WORDS["match"])
    c = put(toll, 3, WORDS["quake"][:4] + ["aid"], day="2022-01-08", place="Izmit")
    assert link(toll) == [a, b, c]
    assert story_of(toll, a) == story_of(toll, c) != story_of(toll, b)
    rows = get(toll, story_of(toll, a))["rows"]
    assert [row["near"] for row in rows] == [None, a]
    assert rows[0]["reasons"] == ["first of its story"]
    assert rows[1]["score"] > 0.15 and rows[1]["by"] == "daemon"
    assert rows[1]["reasons"] == ["shares the words collapsed, izmit, quake, rubble",
                                  "same place, Izmit", "1 day apart"]


def test_a_copy_follows_its_text_when_no_word_tells(toll):
    """Words that a fifth of all articles have tell nothing: fifteen copies are one story all the same."""
    for n in range(15):
        put(toll, n, WORDS["quake"], slots=sketch(0))
    link(toll)
    assert toll.sql("SELECT count(DISTINCT story), count(*) FROM toll.link") == [(1, 15)]
    assert toll.sql("SELECT score, reasons FROM toll.link WHERE article = (SELECT max(article) FROM toll.link)") == [
        (1, ["a copy of its text"])]


def test_far_apart_in_time_are_two(toll):
    a = put(toll, 1, WORDS["quake"])
    b = put(toll, 2, WORDS["quake"], day="2022-06-07")
    link(toll)
    assert story_of(toll, a) != story_of(toll, b)


def test_a_common_word_tells_nothing(toll):
    for n in range(60):
        put(toll, n, ["said", f"only{n}", f"here{n}"])
    link(toll)
    assert toll.sql("SELECT count(DISTINCT story) FROM toll.link WHERE article > 50") == [(10,)]
    assert not toll.sql("SELECT FROM toll.posting WHERE word = 'said' AND article > 50")


def test_a_new_version_keeps_the_link(toll):
    a = put(toll, 1, WORDS["quake"], slots=sketch(0))
    link(toll)
    assert put(toll, 1, WORDS["match"], day="2022-01-09", slots=sketch(0)) == a
    assert link(toll) == [a]
    assert toll.sql("SELECT count(*) FROM toll.link") == [(1,)]
    assert toll.sql("SELECT version, near_version FROM toll.copy ORDER BY version") == [(1, None), (2, 1)]


def test_copies_share_a_text_and_figures_that_differ_are_told(toll):
    mixed = sketch(0)[:30] + sketch(500)[:18]
    other = sketch(0)[:9] + sketch(900)[:39]
    figure = record.make_figure
    articles = [put(toll, 1, WORDS["quake"], slots=sketch(0), figures=[figure(38)]),
                put(toll, 2, WORDS["quake"], slots=mixed, figures=[figure(46)]),
                put(toll, 3, WORDS["quake"], slots=other, figures=[figure(38)])]
    link(toll)
    story = get(toll, story_of(toll, articles[0]))
    assert (story["articles"], story["sources"], story["texts"]) == (3, 3, 2)
    texts = [row["text"] for row in story["rows"]]
    assert texts[0] == texts[1] != texts[2]
    assert toll.sql("SELECT near_article, round(score::numeric, 3), reasons FROM toll.copy"
                    " WHERE article = %s", articles[1]) == [
        (articles[0], pytest.approx(0.625), ["63 of 100 runs of four words are the same"])]
    assert story["copies_differ"] == [{"text": texts[0], "measure": "killed", "articles": [
        {"article": articles[0], "numbers": ["38"]}, {"article": articles[1], "numbers": ["46"]}]}]
    assert len(story["figures"]) == 3


def test_the_same_short_text_is_a_copy(toll):
    a = put(toll, 1, WORDS["quake"])
    toll.put("Text 1.", record.make_reading(), source="Other", signature=signature(WORDS["quake"]))
    b = put(toll, 2, WORDS["quake"])
    link(toll)
    assert toll.sql("SELECT near_article, score FROM toll.copy ORDER BY article") == [
        (None, None), (a, 1), (None, None)]
    assert b


def test_what_is_recorded_is_told(toll):
    put(toll, 1, WORDS["quake"], place="Izmit", figures=[record.make_figure()])
    put(toll, 2, WORDS["quake"], day="2022-01-12")
    link(toll)
    story = get(toll, 1)
    assert (story["title"], story["from"], story["to"]) == ("Title 1", "2022-01-07", "2022-01-12")
    assert story["places"] == ["Izmit, SD", "SD"] and story["measures"] == ["killed"]
    assert [(e["from"], e["to"], e["articles"]) for e in story["episodes"]] == [
        ("2022-01-07", "2022-01-07", 1), ("2022-01-12", "2022-01-12", 1)]
    assert get(toll, 99) is None


def stories(toll, limit=100, as_of=None, **filters):
    values = [filters.get(key) for key in record.FILTERS]
    return json.loads(toll.run("story_list", *values, as_of, limit)[0][0])


def test_stories_are_listed_by_filters(toll):
    put(toll, 1, WORDS["quake"], figures=[record.make_figure()])
    put(toll, 2, WORDS["match"], day="2022-02-01")
    link(toll)
    assert [s["story"] for s in stories(toll)["stories"]] == [2, 1]
    assert [s["story"] for s in stories(toll, place="SD", measure="killed")["stories"]] == [1]
    assert [s["story"] for s in stories(toll, **{"from": "2022-01-30"})["stories"]] == [2]
    assert [s["story"] for s in stories(toll, text="text")["stories"]] == [1]
    answer = stories(toll, limit=1)
    assert len(answer["stories"]) == 1 and answer["stories_left_out"] == 1


def test_links_are_paged(toll):
    put(toll, 1, WORDS["quake"], mark='"mine"')
    put(toll, 2, WORDS["match"])
    assert json.loads(toll.run("story_links", None, 1, None)[0][0])["unlinked"] == 2
    link(toll)
    page = json.loads(toll.run("story_links", None, 1, None)[0][0])
    assert page["rows"] == [{"id": "mine", "article": 1, "story": "1"}] and page["unlinked"] == 0
    page = json.loads(toll.run("story_links", None, 1, page["next"])[0][0])
    assert page["rows"] == [{"id": "u2", "article": 2, "story": "2"}] and page["next"] is None


def test_an_edit_is_kept_and_the_past_with_it(own):
    toll = own
    a, b = put(toll, 1, WORDS["quake"]), put(toll, 2, WORDS["match"])
    link(toll)
    before = toll.moment()["moment"]
    assert edit(toll, "story_merge", 1, 2, "one tournament") == {"story": 1, "edit": 1, "articles": 1}
    row = get(toll, 1)["rows"][1]
    assert (row["article"], row["by"], row["reasons"]) == (
        b, "analyst", ["merged by an analyst: one tournament"])
    assert get(toll, 2)["rows"] == [] and get(toll, 2)["edits"][0]["story"] == 1
    assert [row["article"] for row in get(toll, 1, before)["rows"]] == [a]
    assert [row["article"] for row in get(toll, 2, before)["rows"]] == [b]
    # The machine goes on from there: what is like the merged article joins the story it is in.
    c = put(toll, 3, WORDS["match"])
    link(toll)
    assert story_of(toll, c) == 1
    assert edit(toll, "story_split", 1, json.dumps([b, c]), "another thing")["story"] == 3
    assert (story_of(toll, a), story_of(toll, b), story_of(toll, c)) == (1, 3, 3)
    d = put(toll, 4, WORDS["match"])
    link(toll)
    assert story_of(toll, d) == 3


def test_edits_that_make_no_sense_change_nothing(own):
    toll = own
    a = put(toll, 1, WORDS["quake"])
    b = put(toll, 2, WORDS["match"])
    link(toll)
    assert edit(toll, "story_merge", 1, 1, "r") is None
    assert edit(toll, "story_merge", 1, 9, "r") is None
    assert edit(toll, "story_split", 1, json.dumps([a]), "r") is None
    assert edit(toll, "story_split", 1, json.dumps([b]), "r") is None
    assert toll.sql("SELECT count(*) FROM toll.edit") == [(0,)]


def test_one_that_cannot_be_linked_is_set_apart(own):
    toll = own
    a = put(toll, 1, WORDS["quake"])
    toll.sql("UPDATE toll.signature SET counts[1] = -1")
    with pytest.raises(Exception, match="logarithm"):
        toll.run("story_link")
    toll.run("story_link_alone", "of its counts")
    assert link(toll) == []
    assert get(toll, 1)["rows"][0]["reasons"] == ["could not be linked: of its counts"]
    assert story_of(toll, a) == 1


def test_an_article_without_a_signature_is_of_no_story(toll):
    toll.put("Text.")
    assert link(toll) == [] and stories(toll)["stories"] == []


def test_linking_reads_indexes_alone(toll):
    put(toll, 1, WORDS["quake"], slots=sketch(0))
    plan = [row[0] for row in record.execute(
        toll.cursor, record.QUERIES["story_link"], explain="EXPLAIN (COSTS OFF)")]
    assert not [line for line in plan if "Seq Scan" in line]
    assert any("posting_by_word" in line for line in plan)
    assert any("band_pkey" in line for line in plan)


def test_figures_of_a_story(own):
    """compare and toll by story: now, as of a moment, and with the other filters."""
    figure = record.make_figure
    a = put(own, 1, WORDS["quake"], figures=[figure(38), figure(5, "wounded")])
    b = put(own, 2, WORDS["match"], figures=[figure(1)])
    c = put(own, 3, WORDS["quake"], figures=[figure(46, country="TR")])
    link(own)
    quake, match = story_of(own, a), story_of(own, b)
    before = own.moment()["moment"]

    def compared(**filters):
        return sorted(row["value"] for group in own.compare(**filters)["groups"] for row in group["rows"])

    def reckoned(story, as_of=None, text=None, measure="killed"):
        rows = own.run("reports" if as_of is None else "reports_as_of", None, measure, None, None, None, text,
                        as_of, story)
        return sorted(row[3] for row in rows if row[0] is not None)
    assert compared(story=quake) == [5, 38, 46] and compared(story=match) == [1]
    assert compared(story=quake, place="TR") == compared(story=quake, text='"text 3"') == [46]
    assert compared(story=quake, source="Source 1", measure="killed") == [38]
    assert reckoned(quake) == [38, 46] and reckoned(quake, text='"text 3"') == [46]
    assert compared(story=99) == reckoned(99) == []
    edit(own, "story_merge", quake, match, "one")
    put(own, 3, WORDS["quake"], figures=[figure(50, country="TR")], title="Changed", url="u3")
    assert compared(story=quake, measure="killed") == [1, 38, 50]
    assert reckoned(quake) == [1, 38, 46, 50]  # the earlier version speaks too
    assert compared(story=quake, as_of=before) == [5, 38, 46] and reckoned(quake, before) == [38, 46]
