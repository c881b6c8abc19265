"""diff: what changed in the record between two moments."""
import json

import pytest

import record
from record import make_event, make_figure, make_reading

WORDS = "quake izmit rubble collapsed tremor survivors".split()


@pytest.fixture
def own(cluster, database):
    """A record of the test's own, in which each statement is an act."""
    toll = record.Record(cluster.connect(database))
    yield toll
    toll.close()


def put(toll, n, *figures, text=None, linked=True, events=(), **more):
    sent = {"source": "A", "url": f"u{n}", "published": "2019-06-05", **more}
    number = toll.put(text or f"Text {n}.", make_reading(list(figures), events), **sent,
                      signature={"words": WORDS, "counts": [3] * len(WORDS)})["article"]
    if linked:
        toll.run("story_lock")
        toll.run("story_link")
    return number


def notice(value):
    return make_figure(value, status="withdrawn", quote=[0, 9], quote_text="It was 4.")


def diff(toll, since, until=None, limit=1000, cursor=None):
    rows = toll.run("diff", since, until, limit, cursor)
    return json.loads(rows[0][0]) if rows else None


def told(rows):
    return [(r["what"], r["change"], r["article"], r["version"], r["figure"] and r["figure"]["value"])
            for r in rows]


def moment(toll):
    return toll.moment()["moment"]


def test_from_nothing_on(own):
    assert diff(own, 0) == {"from": 0, "to": None, "rows": [], "next": None}
    a = put(own, 1, make_figure(4), make_figure(5, "wounded"))
    first = moment(own)
    answer = diff(own, 0)
    assert (answer["from"], answer["to"], answer["next"]) == (0, first, None)
    assert told(answer["rows"]) == [("article", "new", a, 1, None), ("figure", "new", a, 1, 4),
                                    ("figure", "new", a, 1, 5), ("link", "new", a, None, None)]
    row = answer["rows"][1]
    assert (row["moment"], row["source"], row["url"]) == (first, "A", "u1")
    assert row["figure"]["measure"] == "killed" and row["figure"]["quote"] == "4 people killed"
    assert diff(own, first)["rows"] == diff(own, first, first)["rows"] == []


def test_an_edit_ends_and_brings_and_takes_back(own):
    a = put(own, 1, make_figure(4), make_figure(5, "wounded"))
    first = moment(own)
    put(own, 1, make_figure(6), notice(4), text="Edited.", published="2019-06-06")
    second = moment(own)
    rows = diff(own, first, second)["rows"]
    assert told(rows) == [("version", "new", a, 2, None), ("figure", "new", a, 2, 6),
                          ("figure", "new", a, 2, 4), ("figure", "ended", a, 1, 4),
                          ("figure", "ended", a, 1, 5), ("figure", "withdrawn", a, 1, 4)]
    assert rows[-1]["withdrawn"]["quote"] == "It was 4." and rows[-2]["withdrawn"] is None
    assert rows[3]["published"] == "2019-06-05" and rows[0]["published"] == "2019-06-06"
    # Over both, what came and went between is no change.
    assert told(diff(own, 0, second)["rows"]) == [
        ("article", "new", a, 1, None), ("link", "new", a, None, None), ("version", "new", a, 2, None),
        ("figure", "new", a, 2, 6), ("figure", "new", a, 2, 4), ("figure", "withdrawn", a, 1, 4)]
    assert diff(own, second, first) is None


def test_events_come_and_go_with_their_versions(own):
    a = put(own, 1, make_figure(4), events=[make_event(kind="bombing"), make_event("PROTEST", start=9, end=15)])
    first = moment(own)
    rows = diff(own, 0)["rows"]
    assert [(r["what"], r["change"]) for r in rows] == [
        ("article", "new"), ("figure", "new"), ("event", "new"), ("event", "new"), ("link", "new")]
    assert rows[2]["figure"] is None and rows[2]["event"] == {
        "category": "ASSAULT", "type": "bombing", "cameo": None, "trigger": "attack", "status": "happened",
        "who": [{"start": 7, "end": 12, "text": "rebels", "type": "rebels", "country": None}], "whom": [],
        "country": "SD", "place": "Khartoum", "when": "2019-06-03", "quote": "an attack by rebels", "start": 0,
        "end": 6, "in": "text"}
    put(own, 1, make_figure(4), events=[make_event("AID")], text="Edited.", published="2019-06-06")
    second = moment(own)
    rows = diff(own, first)["rows"]
    assert [(r["what"], r["change"], r["version"], r["event"] and r["event"]["category"]) for r in rows] == [
        ("version", "new", 2, None), ("figure", "new", 2, None), ("figure", "ended", 1, None),
        ("event", "new", 2, "AID"), ("event", "ended", 1, "ASSAULT"), ("event", "ended", 1, "PROTEST")]
    assert [r["event"]["category"] for r in diff(own, 0, second)["rows"] if r["event"]] == ["AID"]
    pages, cursor = [], None
    while cursor or not pages:
        page = diff(own, first, second, 1, cursor)
        pages += page["rows"]
        cursor = page["next"]
    assert pages == rows and {r["article"] for r in rows} == {a}


def test_marks_links_stories_and_erasure(own):
    a, b = put(own, 1, make_figure(4)), put(own, 2, make_figure(7))
    first = moment(own)
    own.run("mark_lock", a, None)
    own.run("mark_figure", a, None, 0, None, None, "Amina", "of another flood")
    second = moment(own)
    row, = diff(own, first)["rows"]
    assert told([row]) == [("figure", "marked", a, 1, 4)]
    assert (row["by"], row["reason"]) == ("Amina", "of another flood")
    own.run("mark_undo", 1, "Amina", "it was not")
    third = moment(own)
    row, = diff(own, second)["rows"]
    assert (row["change"], row["reason"]) == ("unmarked", "it was not")
    assert diff(own, first)["rows"] == []
    assert told(diff(own, first, second)["rows"]) == [("figure", "marked", a, 1, 4)]
    own.run("story_lock")
    own.run("story_split", 1, f"[{b}]", "two quakes")
    fourth = moment(own)
    rows = diff(own, third)["rows"]
    assert told(rows) == [("story", "split", None, None, None), ("link", "ended", b, None, None),
                          ("link", "new", b, None, None)]
    assert [(r["story"], r["other"]) for r in rows] == [(1, 2), (1, None), (2, None)]
    own.run("mark_lock", a, None)
    own.run("article_erase", a, "admin", "a court's order")
    moment(own)
    row, = diff(own, fourth)["rows"]
    assert (row["what"], row["change"], row["by"], row["reason"], row["title"]) == \
        ("version", "erased", "admin", "a court's order", None)


def test_pages_join_to_the_whole(own):
    for n in range(7):
        put(own, n, *(make_figure(value) for value in range(n)))
    first = moment(own)
    for n in range(7):
        put(own, n, *(make_figure(value + 1) for value in range(n)), notice(2), text=f"Edited {n}.",
            linked=n % 2)
    last = moment(own)
    for since in (0, first):
        whole = diff(own, since, last)["rows"]
        assert len(whole) > 40
        for limit in (1, 2, 3, 7, 50):
            rows, cursor, pages = [], None, 0
            while True:
                answer = diff(own, since, last, limit, cursor)
                assert len(answer["rows"]) <= limit
                rows += answer["rows"]
                cursor, pages = answer["next"], pages + 1
                if cursor is None:
                    break
            assert rows == whole and pages == -(-len(whole) // limit)


def test_one_act_that_writes_more_of_an_article_than_a_page(own):
    a = put(own, 1, *(make_figure(n, start=3 * n) for n in range(9)), make_figure(9, "wounded"))
    first = moment(own)
    put(own, 1, text="Withdrawn.", status="withdrawn", linked=False)
    own.run("mark_figure", a, 1, 0, None, None, "Amina", "of another flood")
    own.run("article_erase", a, "admin", "a court's order")
    last = moment(own)
    whole = diff(own, first, last)["rows"]
    assert [row["change"] for row in whole] == \
        ["new"] + ["ended"] * 10 + ["withdrawn"] * 10 + ["marked"] * 2 + ["erased"] * 2
    for limit in (1, 4):
        rows, cursor = [], None
        while len(rows) <= len(whole):
            answer = diff(own, first, last, limit, cursor)
            rows, cursor = rows + answer["rows"], answer["next"]
            if cursor is None:
                break
        assert rows == whole


def test_it_is_the_difference_of_what_is_held(own):
    """What timeline shows at one moment, changed by the rows, is what it shows at the other."""
    moments = []
    for n in range(12):
        put(own, n % 4, make_figure(n), make_figure(20 + n % 3), text=f"Text {n % 5} {n}.",
            published=f"2019-06-{5 + n:02}")
        moments.append(moment(own))

    def held(at):
        return sorted((row["article"], row["version"], row["value"])
                      for row in own.timeline(as_of=at, measure="killed")["rows"])
    for i, since in enumerate(moments):
        for until in moments[i:]:
            now = held(since)
            for row in diff(own, since, until)["rows"]:
                key = (row["article"], row["version"], row["figure"] and row["figure"]["value"])
                if (row["what"], row["change"]) == ("figure", "new"):
                    now.append(key)
                elif (row["what"], row["change"]) == ("figure", "ended"):
                    now.remove(key)
            assert sorted(now) == held(until)


def test_a_text_that_is_read_anew(own):
    a = put(own, 1, make_figure(4), make_figure(5))
    first = moment(own)
    own.run("reading_lock", a)
    own.run("reading_put", a, 1, "en-new", json.dumps(make_reading([make_figure(6)])), None)
    moment(own)
    assert told(diff(own, first)["rows"]) == [
        ("reading", "new", a, 1, None), ("figure", "new", a, 1, 6),
        ("figure", "ended", a, 1, 4), ("figure", "ended", a, 1, 5)]


@pytest.mark.parametrize("since, until, said", [
    ("9", None, "from: there is no moment 9 yet"), ("0", "soon", "to: expected the number of a moment"),
    ("2019-02-28T10:00Z", None, "from: the record has no moment up to 2019-02-28T10:00Z")])
def test_bad_moments_are_named(own, since, until, said):
    put(own, 1, make_figure(4))
    moment(own)
    with pytest.raises(Exception, match=f"^{said}"):
        diff(own, since, until)
