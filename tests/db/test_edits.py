"""What publishers do to their articles: the rows that two versions are compared by, and what a
notice takes back."""
import json

import pytest

from record import QUERIES, UNDATED, Record, make_figure, make_reading


def put(toll, text, *figures, **more):
    return toll.put(text, make_reading(list(figures)), **{"source": "A", "url": "u", **more})


def diff(toll, article, older=None, newer=None, as_of=None):
    rows = toll.run("article_diff", article, older, newer, as_of)
    return [dict(zip(QUERIES["article_diff"].columns, row)) for row in rows]


def test_rows_of_two_versions(toll):
    number = put(toll, "One.", make_figure(38, start=5), make_figure(5, "wounded", start=1))["article"]
    put(toll, "Two.", make_figure(46, start=5))
    rows = diff(toll, number)
    assert [(row["side"], row["value"]) for row in rows] == [("from", 5), ("from", 38), ("to", 46)]
    assert rows[1]["measure"] == rows[2]["measure"] != rows[0]["measure"]
    assert rows[1]["place"] == rows[2]["place"] and rows[1]["quote"] != rows[2]["quote"]
    assert all('"from":{"version" : 1' in row["head"] and '"to":{"version" : 2' in row["head"]
               for row in rows)


def test_words_are_numbers_that_are_equal_where_they_are(toll):
    def fields(figure):
        number = put(toll, "x", make_figure(), url=str(figure))["article"]
        put(toll, "y", figure, url=str(figure))
        old, new = diff(toll, number)
        names = QUERIES["article_diff"].columns[1:18]
        return [name for name in names if old[name] != new[name]]
    assert fields(make_figure()) == []
    assert fields(make_figure(attribution="the Ministry")) == ["attribution"]
    assert fields(make_figure(counted="People")) == []
    assert fields(make_figure(counted="children")) == ["counted"]
    assert fields(make_figure(place="Omdurman")) == ["place"]
    assert fields(make_figure(**UNDATED)) == ["happened"]
    assert fields(make_figure(bound="at_least", high=None)) == ["high", "bound"]
    assert fields(make_figure(unit="family", status="feared", scope="total")) == \
        ["scope", "status", "unit"]


def test_versions_that_are_not_there_and_versions_without_figures(toll):
    number = put(toll, "One.")["article"]
    assert diff(toll, number) == [] == diff(toll, number + 1)
    put(toll, "Two.", published="2019-06-05")
    put(toll, "Three.", make_figure(3))
    row, = diff(toll, number, 1, 2)
    assert row["side"] is None and row["standing"].startswith(',"moment":')
    assert [row["side"] for row in diff(toll, number)] == ["to"]
    assert [row["side"] for row in diff(toll, number, 3, 1)] == ["from"]
    assert diff(toll, number, 3, 4) == []


# ---- notices

QUOTE = "An earlier version of this article said 45 were killed."


def notice(value=45, measure="killed", **more):
    return make_figure(value, measure, **{"status": "withdrawn", "start": 40, "quote": [30, 85],
                                          "quote_text": QUOTE, **more})


def withdrawals(toll):
    return toll.sql("SELECT article, version, start_at, measure, notice_article, notice_version, "
                    "reason, notice_in, notice_at::text, notice FROM toll.withdrawal ORDER BY 1, 2, 3, 4")


def test_a_notice_takes_back_what_it_names(toll):
    first = [make_figure(45, start=9), make_figure(30, "wounded", start=20),
             make_figure(45, "wounded", start=24), make_figure(46, start=28)]
    number = put(toll, "One.", *first)["article"]
    put(toll, "Two.", make_figure(45, start=7, bound="at_least", high=None))
    assert withdrawals(toll) == []
    put(toll, "Three.", make_figure(54), notice())
    row = (number, 3, "corrected", "text", "[30,85)", QUOTE)
    assert withdrawals(toll) == [(number, 1, 9, "killed", *row), (number, 2, 7, "killed", *row)]
    old = {r["start"]: r["withdrawn"] for r in toll.article(number, 1)["rows"]}
    assert old == {9: {"reason": "corrected", "article": number, "version": 3, "in": "text",
                       "start": 30, "end": 85, "quote": QUOTE}, 20: None, 24: None, 28: None}
    put(toll, "Four.", make_figure(55), notice())
    assert len(withdrawals(toll)) == 2, "once is enough, and a notice takes back no notice"


def test_words_in_a_title_and_ranges(toll):
    dozens = {"value": None, "text": "Dozens", "low": 24, "high": 99}
    put(toll, "One.", make_figure(10, value2=15, start=1), make_figure(10, start=2),
        make_figure(**dozens, start=3), make_figure(**dozens | {"text": "scores"}, start=4))
    put(toll, "Two.", notice(10, value2=15), notice(**dozens | {"text": "dozens"}, **{"in": "title"}))
    assert [(row[2], row[7]) for row in withdrawals(toll)] == [(1, "text"), (3, "title")]


def test_a_notice_of_another_article_or_of_nothing(toll):
    put(toll, "One.", make_figure(45))
    put(toll, "Two.", notice(), url="v")
    put(toll, "Three.", notice(), url="w", source="B")
    put(toll, "Four.", make_figure(54), notice(21), url="u")
    assert withdrawals(toll) == []


def test_what_was_taken_back_is_no_first_value(toll):
    put(toll, "One.", make_figure(45), published="2019-06-05")
    put(toll, "Two.", make_figure(54), notice(), published="2019-06-06")
    group, = toll.compare(measure="killed")["groups"]
    row, = group["rows"]
    assert (row["value"], row["first"]["value"], row["changes"], row["reports"]) == (54, 54, 0, 1)


def test_a_toll_tells_when_it_was_taken_back(toll):
    put(toll, "One.", make_figure(45), published="2019-06-05")
    put(toll, "Two.", make_figure(46), published="2019-06-06")
    put(toll, "Three.", make_figure(54), notice(), published="2019-06-07")
    values = [None, "killed", None, None, None, None]
    rows = [dict(zip(QUERIES["reports"].columns, row)) for row in toll.run("reports", *values, None, None)]
    day = 86400 * 18052  # 2019-06-05
    told = {(row["version"], row["value"]): (row["ended"], row["withdrawn"], '"reason":"corrected"' in row["line"])
            for row in rows}
    # What ended before the notice was not ended by it.
    assert told == {(1, 45): (day + 86400, False, True), (2, 46): (day + 2 * 86400, False, False),
                    (3, 54): (None, False, False), (3, 45): (None, False, False)}


def test_a_correction_beside_the_text(toll):
    sent = {"text": "One.", "reading": make_reading([make_figure(45), make_figure(46)]),
            "source": "A", "url": "u"}
    number = toll.put(**sent)["article"]
    said = "The number was 54, not 45."
    corrected = make_reading([make_figure(54), make_figure(45, status="denied", quote=[0, 26],
                                                           quote_text=said)])
    outcomes = [toll.put(**sent, correction=said, corrected=corrected) for _ in range(2)]
    assert [(o["outcome"], o["version"]) for o in outcomes] == [("version", 2), ("known", 2)]
    row, = withdrawals(toll)[:1]
    assert row[5:] == (2, "corrected", "correction", "[0,26)", said) and row[1] == 1
    assert toll.article(number)["correction"] == said
    assert [r["value"] for r in toll.article(number)["rows"]] == [45, 46], "it is no text of its own"


def test_an_article_that_was_taken_back(toll):
    sent = {"text": "One.", "reading": make_reading([make_figure(45), make_figure(5, "wounded")]),
            "source": "A", "url": "u", "published": "2019-06-05"}
    number = toll.put(**sent)["article"]
    outcomes = [toll.put(**sent, status="withdrawn") for _ in range(2)]
    assert [(o["outcome"], o["version"]) for o in outcomes] == [("version", 2), ("known", 2)]
    assert [row[5:] for row in withdrawals(toll)] == 2 * [(2, "withdrawn", None, None, None)]
    assert toll.article(number)["status"] == "withdrawn"
    assert {row["status"] for row in toll.timeline()["rows"]} == {"withdrawn"}
    assert toll.compare()["groups"] == []
    assert toll.put(**sent)["version"] == 3, "and it was given back"
    assert {row["status"] for row in toll.timeline()["rows"]} == {"asserted"}


def test_why_an_article_was_taken_back(toll):
    sent = {"text": "One.", "reading": make_reading([make_figure(45)]), "source": "A", "url": "u"}
    toll.put(**sent)
    toll.put(**sent, status="withdrawn", correction="\u00c9tat: the source was not there.")
    row, = withdrawals(toll)
    assert row[6:] == ("withdrawn", "correction", "[0,32)", "\u00c9tat: the source was not there.")
    verified = json.loads(toll.run("verify", None, None, 10)[0][0])
    assert [f for f in verified["rows"] if f["kind"] == "notice"] == []
    toll.sql("UPDATE toll.withdrawal SET notice_at = '[1,32)'")
    verified = json.loads(toll.run("verify", None, None, 10)[0][0])
    fault, = [f for f in verified["rows"] if f["kind"] == "notice"]
    assert (fault["what"], fault["start"], fault["version"]) == ("correction", 1, 2)


# ---- notices in another article of the story

QUAKE = "quake izmit rubble collapsed tremor survivors".split()


@pytest.fixture
def own(cluster, database):
    """A record of the test's own, in which each statement is an act."""
    record = Record(cluster.connect(database))
    yield record
    record.close()


def told(toll, n, *figures, source="A", words=tuple(QUAKE), day="2019-06-05", **more):
    """Put an article of the story and link it; its number."""
    number = toll.put(f"Text {n} {day}.", make_reading(list(figures)), source=source, url=f"u{n}",
                      published=day, day=day, **more,
                      signature={"words": list(words), "counts": [3] * len(words)})["article"]
    toll.run("story_lock")
    assert toll.run("story_link")[0][0] == number
    return number


def values(toll, **filters):
    return sorted((row["value"], row["status"]) for row in toll.timeline(measure="killed", **filters)["rows"])


def test_a_notice_takes_back_what_its_source_said_of_the_story(own):
    told(own, 1, make_figure(21), make_figure(21, "wounded"), make_figure(22))
    told(own, 2, make_figure(21), source="B")
    told(own, 3, make_figure(21), words="striker goal penalty stadium referee".split())
    told(own, 4, make_figure(21, country="TR", place="Izmit"))
    moment = own.moment()["moment"]
    before = own.compare(measure="killed", as_of=moment)
    late = told(own, 5, make_figure(12), notice(21), day="2019-06-06")
    assert [row[:7] for row in withdrawals(own)] == [(1, 1, 0, "killed", late, 1, "corrected")]
    assert values(own, place="SD") == [(12, "asserted"), (21, "asserted"), (21, "asserted"),
                                       (21, "withdrawn"), (22, "asserted")]
    assert values(own, place="SD", as_of=moment) == 3 * [(21, "asserted")] + [(22, "asserted")]
    assert own.compare(measure="killed", as_of=moment)["groups"] == before["groups"]
    told(own, 6, make_figure(12), notice(21), day="2019-06-07")
    assert len(withdrawals(own)) == 1


def test_the_toll_tells_what_another_article_took_back(own):
    told(own, 1, make_figure(21))
    told(own, 5, make_figure(12), notice(21), day="2019-06-06")
    rows = own.run("reports", None, "killed", *[None] * 6)
    rows = [dict(zip(QUERIES["reports"].columns, row)) for row in rows]
    assert [(r["article"], r["value"], r["withdrawn"], r["ended"]) for r in rows if r["article"] == 1] == \
        [(1, 21, True, 86400 * 18053)]


def test_an_article_that_was_taken_back_takes_nothing_with_it(own):
    told(own, 1, make_figure(21))
    told(own, 2, make_figure(21), day="2019-06-06", status="withdrawn")
    assert withdrawals(own) == [] and values(own) == [(21, "asserted"), (21, "withdrawn")]


# ---- read anew

def reread(toll, number, version, *figures, corrected=None):
    toll.run("reading_lock", number)
    return toll.run("reading_put", number, version, "en-new", json.dumps(make_reading(list(figures))),
                    corrected and json.dumps(corrected))


def test_what_was_taken_back_stays_so_when_it_is_read_anew(own):
    first = told(own, 1, make_figure(21))
    told(own, 5, make_figure(12), notice(21), day="2019-06-06")
    before = values(own)
    reread(own, first, 1, make_figure(21), make_figure(7, start=3))
    assert values(own) == sorted(before + [(7, "asserted")])
    assert [row["withdrawn"] is not None for row in own.article(first)["rows"]] == [True, False]
    own.run("mark_figure", first, None, 0, None, None, "Amina", "of another quake")
    own.run("mark_undo", 1, "Amina", None)
    assert values(own) == sorted(before + [(7, "asserted")]), "nor does an undone mark bring it back"


def test_a_notice_that_only_new_rules_know(own):
    number = told(own, 1, make_figure(45))
    told(own, 1, make_figure(54), make_figure(45, start=40), words=("edited",), day="2019-06-06")
    assert withdrawals(own) == []
    reread(own, number, 2, make_figure(54), notice())
    assert [row[:3] for row in withdrawals(own)] == [(number, 1, 0)]
    assert values(own) == [(45, "withdrawn"), (54, "asserted")]


def test_a_correction_beside_the_text_is_read_anew_too(own):
    said = "An earlier version said 45 people were killed."
    number = told(own, 1, make_figure(45))
    told(own, 1, make_figure(54), words=("edited",), day="2019-06-06", correction=said)
    assert withdrawals(own) == []
    own.run("reread_queue", "en-new", None, 100)
    texts = {row[1]: row[-1] for row in own.run("reread_take", "en-new", 8)}
    assert texts == {1: None, 2: said}
    reread(own, number, 2, make_figure(54), corrected=make_reading(
        [make_figure(45, status="withdrawn", quote=[0, 46], quote_text=said)]))
    row, = withdrawals(own)
    assert row[:3] == (number, 1, 0) and row[6:] == ("corrected", "correction", "[0,46)", said)


def test_an_article_that_was_taken_back_is_so_when_it_is_read_anew(own):
    number = told(own, 1, make_figure(45), status="withdrawn")
    reread(own, number, 1, make_figure(45), make_figure(5, start=3))
    assert values(own) == [(5, "withdrawn"), (45, "withdrawn")]


def test_the_words_of_a_notice_are_erased_with_their_article(own):
    number = told(own, 1, make_figure(45))
    told(own, 1, make_figure(54), notice(), correction="It was 45.", day="2019-06-06")
    own.run("mark_lock", number, None)
    own.run("article_erase", number, "admin", "a court's order")
    assert [row[-1] for row in withdrawals(own)] == [None] and own.article(number)["correction"] is None
    assert json.loads(own.run("verify", None, None, 10)[0][0])["faults"] == 0
