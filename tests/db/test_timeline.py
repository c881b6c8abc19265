"""timeline and article_get: rows, order, filters, pages."""
import datetime
import hashlib
import json

import psycopg2
import pytest

from record import UNDATED, make_event, make_figure, make_reading, on

SUDAN = {"start": 30, "end": 35, "text": "Sudanese", "name": "Sudan", "kind": "country",
         "country": "SD", "geoname": None, "lat": None, "lon": None}


def values(answer):
    return [row.get("value", row.get("category")) for row in answer["rows"]]


def test_a_figure_and_an_event_as_rows(toll):
    toll.put("Three people killed.", make_reading(
        [make_figure(attribution="doctors", via=["AP"], start=7, end=8, **{"in": "title"})],
        [make_event(**on("2019-06-02"))]), source="Example Wire", url="https://example.org/1",
        title="Toll: 3", published="2019-06-05T10:00+02:00", published_at="2019-06-05T10:00+02:00")
    about = {"country": "SD", "place": "Khartoum", "source": "Example Wire", "title": "Toll: 3",
             "published": "2019-06-05T10:00+02:00", "article": 1, "version": 1,
             "url": "https://example.org/1", "rules": "en-0123456789ab",
             "region": None, "where_prec": None, "where_rule": None, "when_prec": 1, "when_rule": None}
    event, figure = toll.timeline()["rows"]
    assert event == about | {
        "kind": "event", "when": "2019-06-02", "from": "2019-06-02", "to": "2019-06-03",
        "category": "ASSAULT", "trigger": "attack", "status": "happened",
        "who": [{"start": 7, "end": 12, "text": "rebels", "type": "rebels", "country": None}],
        "whom": [], "quote": "an attack by rebels", "start": 0, "end": 6, "in": "text",
        "type": None, "cameo": None, "undated": None, "main": False, "mentions": [], "rule": "noun"}
    assert figure == about | {
        "kind": "figure", "when": "2019-06-03", "from": "2019-06-03", "to": "2019-06-04",
        "measure": "killed", "value": 3, "value2": None, "low": 3, "high": 3, "bound": "exact",
        "number": "3", "scope": "stated", "status": "asserted", "implicit": False,
        "counted": "people", "unit": "person", "group": None, "trigger": "killed", "attribution": "doctors",
        "origin": None,
        "via": ["AP"], "quote": "3 people killed", "start": 7, "end": 8, "in": "title",
        "rule": "plain"}


def test_an_empty_record(toll):
    assert toll.timeline() == {"rows": [], "undated_left_out": 0, "next": None, "moment": None,
                               "settled": True}
    assert toll.compare()["groups"] == []


def test_order(toll):
    toll.put("One.", make_reading(
        [make_figure(1, **UNDATED), make_figure(2, **on("2019-06-05")),
         make_figure(3, **on("2019-06-01", "2019-06-09")), make_figure(4, **on("2019-06-01"))],
        [make_event(**on("2019-06-01"))]))
    toll.put("Two.", make_reading([make_figure(5, **on("2019-06-01"))]))
    assert values(toll.timeline()) == ["ASSAULT", 4, 5, 3, 2, 1]


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_give_every_row_once(toll, limit):
    for n in range(4):
        toll.put(f"Text {n}.", make_reading(
            [make_figure(10 * n + 1, **on("2019-06-01")), make_figure(10 * n + 2, **on("2019-06-01")),
             make_figure(10 * n + 3, **UNDATED)], [make_event(**on("2019-06-01"))]))
    whole = values(toll.timeline())
    pages, cursor = [], None
    while True:
        page = toll.timeline(limit=limit, cursor=cursor)
        assert 0 < len(page["rows"]) <= limit
        pages += values(page)
        cursor = page["next"]
        if cursor is None:
            break
    assert len(whole) == 16
    assert pages == whole


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_pages_of_a_period_give_every_row_once(toll, limit):
    """Rows that begin long before it, the day before it and in it, of which pages end anywhere."""
    begins = ("1800-01-01", "2018-12-31", "2019-01-31", "2019-03-30", "2019-05-30", "2019-05-31",
              "2019-06-01", "2019-06-01", "2019-06-02", "2019-06-29")
    toll.put("Text.", make_reading(
        [make_figure(n, **on(first, last)) for n, first in enumerate(begins)
         for last in ("2019-06-30", "2019-06-30", "2019-07-01")] + [make_figure(99, **UNDATED)],
        [make_event(**on("2019-05-30", "2019-06-01"))]))
    for more in ({}, {"place": "SD"}, {"place": "Khartoum"}, {"measure": "killed"}, {"text": "text"}):
        period = {"from_": "2019-06-01", "to": "2019-06-15"} | more
        whole = toll.timeline(limit=1000, **period)
        assert sorted(v for v in values(whole) if v != "ASSAULT") == sorted(3 * list(range(9)))
        pages, cursor = [], None
        while True:
            page = toll.timeline(limit=limit, cursor=cursor, **period)
            assert page["undated_left_out"] == 1
            pages += page["rows"]
            cursor = page["next"]
            if cursor is None:
                break
        assert pages == whole["rows"]


def test_pages_stay_under_a_lines_limit(toll):
    for n in range(12):
        toll.put(f"Text {n}.", make_reading([make_figure(n, quote_text="x" * (1 << 20))]))
    first = toll.timeline()
    assert len(first["rows"]) == 7
    assert values(toll.timeline(cursor=first["next"])) == [7, 8, 9, 10, 11]


def test_only_the_latest_version_counts(toll):
    toll.put("One.", make_reading([make_figure(1)], [make_event()]), url="u")
    toll.put("Two.", make_reading([make_figure(2)]), url="u")
    assert values(toll.timeline()) == [2]
    assert values(toll.timeline(text="one")) == []


@pytest.mark.parametrize("place, found", [
    ("SD", [1, 2]), ("sd", [1, 2]), ("Sudan", [1, 2]), ("SUDAN", [1, 2]), ("sudanese", [1, 2]),
    ("Khartoum", [1]), ("khartoum", [1]), ("Türkiye", [4]), ("türkiye", [4]), ("KZ", [3]),
    ("Almaty", [3]), ("Atlantis", []), ("XX", []), ("", [])])
def test_places(toll, place, found):
    turkey = SUDAN | {"text": "Turkey", "name": "Türkiye", "country": "TR"}
    toll.put("One.", make_reading(
        [make_figure(1), make_figure(2, place=None), make_figure(3, country="KZ", place="Almaty"),
         make_figure(4, country="TR", place="Türkiye")], places=[SUDAN, turkey]))
    assert values(toll.timeline(place=place)) == found


def test_a_countrys_own_name_goes_before_a_texts_word(toll):
    toll.put("One.", make_reading([make_figure(1)], places=[SUDAN | {"text": "Congo"}]))
    toll.put("Two.", make_reading([make_figure(2, country="CG", place=None)],
                                  places=[SUDAN | {"name": "Congo", "country": "CG"}]))
    assert values(toll.timeline(place="congo")) == [2]


def test_measure_leaves_events_out(toll):
    toll.put("One.", make_reading([make_figure(1), make_figure(2, "wounded")], [make_event()]))
    assert values(toll.timeline(measure="wounded")) == [2]
    assert values(toll.timeline(place="SD", measure="killed")) == [1]


@pytest.mark.parametrize("first, last, found, undated", [
    (None, None, [1, 4, 2, 3, 5], 0),
    ("2019-06-03", "2019-06-03", [1, 2], 1),
    ("2019-06-04", "2019-06-04", [1, 3], 1),
    ("2019-06-04", None, [1, 3], 1),
    (None, "2019-06-02", [1, 4], 1),
    ("2020-01-01", None, [], 1),
    ("2019-04-01", "2019-04-02", [1], 1),
    ("2019-02-01", "2019-02-28", [], 1),
])
def test_periods(toll, first, last, found, undated):
    toll.put("One.", make_reading(
        [make_figure(1, **on("2019-03-01", "2019-06-04")), make_figure(2, **on("2019-06-03")),
         make_figure(3, **on("2019-06-04")), make_figure(4, **on("2019-06-02")),
         make_figure(5, **UNDATED)]))
    for more in ({}, {"place": "SD"}, {"place": "Khartoum"}, {"place": "SD", "measure": "killed"},
                 {"measure": "killed"}):
        answer = toll.timeline(from_=first, to=last, **more)
        assert (values(answer), answer["undated_left_out"]) == (found, undated), more


@pytest.mark.parametrize("length", [1, 30, 31, 32, 33, 400])
def test_rows_of_every_length_are_found_on_their_last_day(toll, length):
    toll.put("One.", make_reading([make_figure(1, **on("2018-01-01")) | {
        "from": str(datetime.date(2019, 6, 4) - datetime.timedelta(days=length)), "to": "2019-06-04"}]),
        source="S")
    for more in ({}, {"place": "SD"}, {"place": "Khartoum"}, {"place": "SD", "measure": "killed"},
                 {"source": "S"}, {"text": "one"}):
        assert values(toll.timeline(from_="2019-06-03", **more)) == [1]
        assert values(toll.timeline(from_="2019-06-04", **more)) == []


def test_sources_in_any_case(toll):
    toll.put("One.", make_reading([make_figure(1)]), source="Example Wire")
    toll.put("Two.", make_reading([make_figure(2)]), source="Daily Example")
    toll.put("Three.", make_reading([make_figure(3)]))
    assert values(toll.timeline(source="example WIRE")) == [1]
    assert values(toll.timeline(source="Nobody")) == []


@pytest.mark.parametrize("words, found", [
    ("protest", [1]), ("protests", [1]), ('"bus crash"', [2]), ("crash -bus", []),
    ("protest or crash", [1, 2]), ("headline", [2]), ("the", []), ("'\"& | !:*(", [])])
def test_words(toll, words, found):
    toll.put("Many protested in town.", make_reading([make_figure(1)]))
    toll.put("A bus crash.", make_reading([make_figure(2)]), title="Headlines")
    assert values(toll.timeline(text=words)) == found


def test_filters_together(toll):
    for n, source in enumerate(("A", "B")):
        toll.put(f"Text {n} of fire.", make_reading(
            [make_figure(10 * n + 1, **on("2019-06-01")), make_figure(10 * n + 2, "wounded"),
             make_figure(10 * n + 3, place="Omdurman"), make_figure(10 * n + 4, **UNDATED)]),
            source=source)
    answer = toll.timeline(place="SD", measure="killed", from_="2019-06-02", source="b", text="fire")
    assert (values(answer), answer["undated_left_out"]) == ([13], 1)
    assert values(toll.timeline(place="omdurman", source="a")) == [3]


@pytest.mark.parametrize("bad", [
    {"from_": "2015-02-29"}, {"to": "soon"}, {"cursor": "x"}, {"cursor": ""},
    {"cursor": "2019-06-03"}, {"cursor": "2019-06-03 2019-06-04 a figure 0"}, {"limit": "ten"}])
def test_bad_parameters_are_data_exceptions(toll, bad):
    with pytest.raises(psycopg2.Error) as refused:
        toll.timeline(**bad)
    assert refused.value.pgcode[:2] == "22"


def test_article_get(toll):
    first = toll.put("One \u2013 and.", make_reading(
        [make_figure(2, start=9, end=10), make_figure(1, start=3, end=4, **{"in": "title"}),
         make_figure(3, start=2, end=3)], [make_event(start=5, end=6)]),
        source="S", url="u", title="T", published="2019-06-05", lang="en")
    toll.put("Two.", make_reading([make_figure(9)]), source="S", url="u")
    got = toll.article(first["article"], 1, True)
    rows, versions = got.pop("rows"), got.pop("versions")
    assert (got.pop("moment"), got.pop("settled")) == (None, False)
    assert values({"rows": rows}) == [1, 3, "ASSAULT", 2]
    recorded = got.pop("recorded")
    assert recorded.endswith("Z") and "T" in recorded
    assert got == {"article": 1, "version": 1, "source": "S", "url": "u", "title": "T",
                   "published": "2019-06-05", "lang": "en", "text": "One \u2013 and.", "erased": None,
                   "correction": None, "credit": [], "status": None,
                   "main": {"country": "SD", "place": None},
                   "sha256": hashlib.sha256("One \u2013 and.".encode()).hexdigest()}
    assert [v["version"] for v in versions] == [1, 2]
    assert versions[0] == {"version": 1, "title": "T", "published": "2019-06-05", "lang": "en",
                           "recorded": recorded, "sha256": got["sha256"]}
    latest = toll.article(first["article"])
    assert latest["version"] == 2 and "text" not in latest
    assert values(latest) == [9]
    assert toll.article(first["article"], 3) is None
    assert toll.article(999) is None


def test_article_get_tells_what_else_was_read(toll):
    times = [{"start": 20, "end": 26, "text": "Monday", "type": "DATE", "value": "2019-06-03", "mod": None,
              "from": "2019-06-03", "to": "2019-06-04", "edtf": "2019-06-03", "range_with": None,
              "anchor": "published", "anchor_ref": None, "rule": "weekday"},
             {"start": 1, "end": 3, "in": "title", "text": "a day later", "type": "DATE", "value": "2019-06-04",
              "mod": None, "from": "2019-06-04", "to": "2019-06-05", "edtf": "2019-06-04", "range_with": None,
              "anchor": "text", "anchor_ref": 0, "rule": "later"}]
    place = {"start": 30, "end": 35, "text": "Bahri", "name": "Khartoum North", "kind": "city", "country": "SD",
             "region": "SD-KH", "geoname": 378493, "lat": 15.64, "lon": 32.52, "prec": 1}
    refused = {"start": 3, "end": 5, "text": "12", "reason": "age"}
    figures = [make_figure(7, start=5, end=6), make_figure(2, start=7, end=8, scope="part", of=0, place_ref=0)]
    event = make_event(start=9, end=10, kind="bombing", cameo="18", place_ref=0)
    reading = make_reading(figures, [event], [place], times, [refused])
    reading["main"]["event"] = 0
    article = toll.put("One.", reading)["article"]
    assert [row["kind"] for row in toll.article(article)["rows"]] == ["figure", "figure", "event"]
    rows = toll.article(article, all=True)["rows"]
    assert [row["kind"] for row in rows] == ["time", "refused", "figure", "figure", "event", "time", "place"]
    assert (rows[0]["anchor"], rows[0]["anchor_text"], rows[0]["when"], rows[0]["when_prec"]) == \
        ("text", "Monday", "2019-06-04", 1)
    assert rows[1] == {"kind": "refused", "text": "12", "reason": "age", "in": "text", "start": 3, "end": 5}
    assert rows[2]["of"] is None and rows[3]["of"] == {"number": "7", "in": "text", "start": 5}
    assert (rows[3]["region"], rows[3]["where_prec"], rows[3]["when_prec"]) == ("SD-KH", 1, 1)
    assert (rows[4]["type"], rows[4]["cameo"], rows[4]["main"], rows[4]["mentions"]) == ("bombing", "18", True, [])
    assert (rows[6]["place"], rows[6]["geoname"], rows[6]["type"]) == ("Khartoum North", 378493, "city")


def test_rows_say_where_and_how_exactly(toll):
    place = {"start": 30, "end": 35, "text": "Bahri", "name": "Khartoum North", "kind": "city", "country": "SD",
             "region": "SD-KH", "geoname": None, "lat": None, "lon": None, "prec": 1}
    mentions = [{"start": 0, "end": 6, "text": "attack"}, {"start": 2, "end": 3, "text": "x"}]
    toll.put("One.", make_reading(
        [make_figure(2, place_ref=0, where_rule="sentence", when_rule="lead")],
        [make_event(place_ref=0, kind="bombing", cameo="18", mentions=mentions, **on("2019-06-03", "2019-07-03")),
         make_event(undated="no_time", **UNDATED)], [place]))
    figure, event, undated = toll.timeline()["rows"]
    assert [figure[key] for key in ("region", "where_prec", "where_rule", "when_prec", "when_rule")] == \
        ["SD-KH", 1, "sentence", 1, "lead"]
    assert [event[key] for key in ("type", "cameo", "region", "when_prec", "undated", "main", "mentions")] == \
        ["bombing", "18", "SD-KH", 4, None, False, mentions]
    assert (undated["undated"], undated["when_prec"], undated["type"]) == ("no_time", None, None)


def test_status(toll):
    toll.put("One.", make_reading([make_figure()], [make_event()]), source="S", url="u")
    toll.put("Two.", make_reading([make_figure()]), source="S", url="u")
    counts, estimated, size, migration, moment, unread = toll.run("status")[0]
    assert json.loads(counts) == {
        "sources": 1, "articles": 1, "versions": 2, "figures": 2, "events": 1}
    assert not estimated and size > 1 << 20 and migration >= 1 and moment is None
