"""article_lock and article_put: identity, versions, what is stored, and races."""
import datetime
import hashlib
import threading
import time

import psycopg2
import pytest

from record import UNDATED, Record, make_event, make_figure, make_reading, on


def counts(toll):
    """Rows of every table that a put may write to."""
    tables = ("source", "article", "version_key", "article_version", "reading", "time", "place",
              "figure", "event", "refused", "measure", "category", "country_name")
    return {t: toll.sql(f"SELECT count(*) FROM toll.{t}")[0][0] for t in tables}


def test_a_new_article(toll):
    reading = make_reading(figures=[make_figure(), make_figure(5)], events=[make_event()])
    done = toll.put("Three people killed.", reading, source="Example Wire")
    assert done == {"outcome": "new", "article": 1, "version": 1, "figures": 2, "events": 1,
                    "sha256": hashlib.sha256(b"Three people killed.").hexdigest()}


@pytest.mark.parametrize("url", [None, "https://example.org/1"])
@pytest.mark.parametrize("source", [None, "Example Wire"])
def test_the_same_again_changes_nothing(toll, url, source):
    sent = {"text": "Three people killed.", "reading": make_reading(figures=[make_figure()]),
            "url": url, "source": source, "title": "T", "published": "2019-06-05", "lang": "en"}
    first = toll.put(**sent)
    before = counts(toll)
    again = toll.put(**sent)
    assert again == first | {"outcome": "known"}
    assert counts(toll) == before


def test_the_same_url_with_another_text_is_a_version(toll):
    first = toll.put("One.", make_reading(figures=[make_figure(1)]), source="S", url="u")
    second = toll.put("Two.", make_reading(figures=[make_figure(2)]), source="S", url="u")
    assert (second["outcome"], second["article"], second["version"]) == ("version", first["article"], 2)
    assert toll.sql("SELECT version, recorded_to = 'infinity' FROM toll.article_version "
                    "ORDER BY version") == [(1, False), (2, True)]
    assert toll.sql("SELECT value, recorded_to = 'infinity' FROM toll.figure "
                    "ORDER BY version") == [(1, False), (2, True)]
    assert toll.sql("SELECT a.recorded_to = b.recorded FROM toll.article_version a, "
                    "toll.article_version b WHERE a.version = 1 AND b.version = 2") == [(True,)]


@pytest.mark.parametrize("url", [None, "u"])
@pytest.mark.parametrize("change", [{"title": "Other"}, {"published": "2019-06-06"},
                                    {"lang": "en-GB"}, {"published": "2019-06-05T00:00Z"}])
def test_the_same_text_with_other_metadata_is_a_version(toll, url, change):
    sent = {"text": "One.", "source": "S", "url": url, "title": "T", "published": "2019-06-05"}
    first = toll.put(**sent)
    second = toll.put(**sent | change)
    assert (second["outcome"], second["article"], second["version"]) == ("version", first["article"], 2)
    assert second["sha256"] == first["sha256"]


def test_an_older_version_again_is_known(toll):
    """By its date it is older: somebody sends old texts again."""
    sent = [("One.", "2019-06-05"), ("Two.", "2019-06-06"), ("Three.", "2019-06-06T08:00Z")]
    for text, published in sent:
        toll.put(text, url="u", published=published,
                 published_at=published if "T" in published else None)
    before = counts(toll)
    for version, (text, published) in enumerate(sent, 1):
        again = toll.put(text, url="u", published=published,
                         published_at=published if "T" in published else None)
        assert (again["outcome"], again["version"]) == ("known", version)
    assert counts(toll) == before


@pytest.mark.parametrize("published", [None, "2019-06-05"])
def test_an_article_may_go_back_to_an_earlier_text(toll, published):
    def put(value):
        return toll.put(f"{value} dead.", make_reading([make_figure(value)]), url="u",
                        published=published)
    outcomes = [put(value) for value in (1, 1, 2, 2, 1, 1, 2)]
    assert [(o["outcome"], o["version"], o["figures"]) for o in outcomes] == [
        ("new", 1, 1), ("known", 1, 1), ("version", 2, 1), ("known", 2, 1), ("version", 3, 1),
        ("known", 3, 1), ("version", 4, 1)]
    assert toll.sql("SELECT version, value, recorded_to = 'infinity' FROM toll.figure "
                    "ORDER BY 1") == [(1, 1, False), (2, 2, False), (3, 1, False), (4, 2, True)]
    assert [row["value"] for row in toll.timeline()["rows"]] == [2]
    put(1)
    assert [(row["value"], row["version"]) for row in toll.timeline()["rows"]] == [(1, 5)]


@pytest.mark.parametrize("other", [{"source": "T"}, {"source": None}, {"url": "v"}, {"url": None}])
def test_another_source_or_url_is_another_article(toll, other):
    sent = {"text": "One.", "source": "S", "url": "u"}
    assert toll.put(**sent)["article"] != toll.put(**sent | other)["article"]


def test_nulls_and_joints_do_not_collide(toll):
    seen = {toll.put("x", source=source, url=url)["article"] for source, url in
            [("ab", "c"), ("a", "bc"), (None, "abc"), ("abc", None), (None, None), ("", "abc")]}
    assert len(seen) == 6


def test_sources_differ_in_more_than_case(toll):
    first = toll.put("One.", source="Example Wire", url="u")
    assert toll.put("One.", source="EXAMPLE wire", url="u")["outcome"] == "known"
    assert toll.sql("SELECT name FROM toll.source") == [("Example Wire",)]
    assert toll.article(first["article"])["source"] == "Example Wire"


def test_days_moments_and_offsets_are_kept(toll):
    toll.put("One.", published="2022-01-10T01:30+05:30", published_at="2022-01-10T01:30:00+05:30",
             day="2022-01-10", offset=330)
    assert toll.sql("SELECT published AT TIME ZONE 'UTC', published_day, published_offset, "
                    "published_text FROM toll.article_version")[0][1:] == \
        (datetime.date(2022, 1, 10), 330, "2022-01-10T01:30+05:30")
    assert toll.sql("SELECT published = '2022-01-09 20:00Z' FROM toll.article_version") == [(True,)]


def test_what_is_read_is_stored(toll):
    time = {"start": 20, "end": 26, "text": "Monday", "type": "DATE", "value": "2019-06-03",
            "mod": None, "from": "2019-06-03", "to": "2019-06-04", "edtf": "2019-06-03",
            "range_with": None, "anchor": "text", "anchor_ref": 0, "rule": "weekday"}
    place = {"start": 30, "end": 35, "text": "Sudan", "name": "Sudan", "kind": "country",
             "country": "SD", "region": "SD-KH", "geoname": None, "lat": 15.5, "lon": 30.25, "prec": 6}
    refused = {"start": 3, "end": 5, "text": "12", "reason": "age", "in": "title"}
    figure = make_figure(time_ref=0, place_ref=0, event=0, via=["agencies", 'a "b", c'], of=1,
                         where_rule="lead", when_rule="sentence")
    event = make_event(place_ref=0, kind="bombing", cameo="18", undated=None, where_rule="passage",
                       when_rule="lead", mentions=[{"start": 0, "end": 6, "text": "attack"},
                                                   {"start": 9, "end": 14, "text": "blast", "in": "title"}])
    toll.put("Three people killed.", make_reading([figure], [event], [place], [time], [refused]),
             title="Title")
    assert toll.sql("SELECT ordinal, words, days = '[2019-06-03,2019-06-04)', range_with, anchor, anchor_ref "
                    "FROM toll.time") == [(0, "Monday", True, None, "text", 0)]
    assert toll.sql("SELECT name, kind, country, region, lat, lon, prec FROM toll.place") == \
        [("Sudan", "country", "SD", "SD-KH", 15.5, 30.25, 6)]
    assert toll.sql("SELECT part_of, region, where_prec, where_rule, when_rule FROM toll.figure") == \
        [(1, "SD-KH", 6, "lead", "sentence")]
    assert toll.sql("SELECT kind, cameo, undated, region, where_prec, where_rule, when_rule, mentions->1->>'text' "
                    "FROM toll.event") == [("bombing", "18", None, "SD-KH", 6, "passage", "lead", "blast")]
    assert toll.sql("SELECT words, reason, in_title FROM toll.refused") == [("12", "age", True)]
    assert toll.sql("SELECT time_ref, place_ref, event_ref, via, quote_at = '[0,20)', hedge_at "
                    "FROM toll.figure") == [(0, 0, 0, ["agencies", 'a "b", c'], True, None)]
    assert toll.sql("SELECT who->0->>'text', figures FROM toll.event") == [("rebels", [0])]


def test_what_has_no_place_and_one_mention(toll):
    event = make_event(mentions=[{"start": 0, "end": 6, "text": "attack"}])
    toll.put("Three people killed.", make_reading([make_figure()], [event]))
    assert toll.sql("SELECT region, where_prec, part_of FROM toll.figure") == [(None, None, None)]
    assert toll.sql("SELECT region, where_prec, mentions FROM toll.event") == [(None, None, None)]


@pytest.mark.parametrize("days, exactness", [
    ("[2019-06-03,2019-06-04)", 1), ("[2019-06-03,2019-06-05)", 2), ("[2019-06-03,2019-06-09)", 2),
    ("[2019-06-03,2019-06-10)", 3), ("[2019-06-01,2019-06-28)", 3), ("[2019-02-01,2019-03-01)", 4),
    ("[2019-07-01,2019-08-01)", 4), ("[2019-07-01,2019-08-02)", 5), ("[2020-01-01,2021-01-01)", 5),
    ("[2020-01-01,2021-01-02)", None), ("[2019-06-03,)", None), ("(,2019-06-03)", None), (None, None)])
def test_how_exact_days_are(toll, days, exactness):
    """As extraction says it of a time (interval_precision)."""
    assert toll.sql("SELECT toll.exactness(%s::daterange)", days) == [(exactness,)]


def test_an_unknown_measure_enters_the_vocabulary(toll):
    toll.put("One.", make_reading([make_figure(measure="stranded")], [make_event("FESTIVAL")]))
    assert toll.sql("SELECT label, ordinal FROM toll.measure WHERE measure = 'stranded'") == \
        [("stranded", None)]
    assert toll.sql("SELECT label FROM toll.category WHERE category = 'FESTIVAL'") == [("festival",)]
    assert toll.timeline(measure="stranded")["rows"][0]["value"] == 3


def test_large_and_odd_texts(toll):
    # As many different words as fit, which is where a tsvector would be too long.
    words = " ".join(f"{chr(0x4e00 + i % 20000)}{chr(0x5e00 + i // 7 % 20000)}-{i:x}"
                     for i in range(400000))
    assert toll.put(words)["outcome"] == "new"
    assert toll.put("x" * (16 << 20), title="y" * 65536)["outcome"] == "new"
    odd = 'quote " backslash \\ newline \n tab \t \u2028 \U0001f600 %s $1'
    number = toll.put(odd, title=odd, source=odd, url=odd)["article"]
    got = toll.article(number, text=True)
    assert [got[key] for key in ("text", "title", "source", "url")] == [odd] * 4


def test_undated_open_and_closed_days(toll):
    cases = {
        1: (on("2019-06-01", "2019-06-03"), "2019-06-01", "2019-06-04"),
        2: ({"when": "../2019-06-03", "from": None, "to": "2019-06-04"}, "2019-06-03", "2019-06-04"),
        3: ({"when": "2019-06-01/..", "from": "2019-06-01", "to": None}, "2019-06-01", "2019-06-06"),
        4: ({"when": "2019-07-01/..", "from": "2019-07-01", "to": None}, "2019-07-01", "2019-07-02"),
        5: (UNDATED, "infinity", "infinity")}
    toll.put("One.", make_reading([make_figure(n, **keys) for n, (keys, _, _) in cases.items()]),
             published="2019-06-05")
    assert toll.sql("SELECT value, first_day::text, end_day::text FROM toll.figure ORDER BY 1") == \
        [(n, first, end) for n, (_, first, end) in cases.items()]
    rows = toll.timeline()["rows"]
    assert {row["value"]: (row["from"], row["to"]) for row in rows} == \
        {n: (keys["from"], keys["to"]) for n, (keys, _, _) in cases.items()}


def test_a_failed_put_leaves_nothing(toll):
    before = counts(toll)
    toll.sql("SAVEPOINT before")
    with pytest.raises(psycopg2.errors.CheckViolation):
        toll.put("One.", make_reading([make_figure(bound="perhaps")]), source="S")
    toll.sql("ROLLBACK TO before")
    assert counts(toll) == before


def test_two_at_once_make_one(cluster, database):
    """The second waits for the first's commit, and then knows the article."""
    first, second = (Record(cluster.connect(database)) for _ in range(2))
    first.sql("BEGIN")
    assert first.put("One.", source="S", url="u")["outcome"] == "new"
    outcome = []

    def put_second():
        second.sql("BEGIN")
        outcome.append(second.put("One.", source="S", url="u")["outcome"])
        second.sql("COMMIT")

    thread = threading.Thread(target=put_second)
    thread.start()
    deadline = time.monotonic() + 30
    watcher = Record(cluster.connect(database))
    while not watcher.sql("SELECT 1 FROM pg_stat_activity WHERE datname = %s "
                          "AND wait_event_type = 'Lock'", database):
        assert thread.is_alive() and time.monotonic() < deadline, outcome
    first.sql("COMMIT")
    thread.join(timeout=30)
    assert outcome == ["known"]
    assert counts(watcher)["article_version"] == 1
    for connected in (first, second, watcher):
        connected.close()


def test_many_at_once_make_one_of_each(cluster, database):
    outcomes = []

    def put_all():
        toll = Record(cluster.connect(database))
        for n in range(40):
            toll.sql("BEGIN")
            outcomes.append(toll.put(f"Text {n}.", source=f"Source {n % 3}", url=f"u{n % 20}")["outcome"])
            toll.sql("COMMIT")
        toll.close()

    threads = [threading.Thread(target=put_all) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert len(outcomes) == 160
    assert outcomes.count("known") == 120
    watcher = Record(cluster.connect(database))
    assert counts(watcher)["article_version"] == 40
    assert counts(watcher)["source"] == 3
    assert watcher.sql("SELECT article, count(*) FROM toll.article_version "
                       "WHERE recorded_to = 'infinity' GROUP BY 1 HAVING count(*) <> 1") == []
    watcher.close()


def test_new_words_wait_for_nobody(cluster, database):
    """Two transactions that meet the same new words in opposite order both end."""
    first, second = (Record(cluster.connect(database)) for _ in range(2))
    words = [make_reading([make_figure(measure=m)], [make_event(m.upper())],
                          [{"start": 0, "end": 1, "text": m, "name": m, "kind": "country",
                            "country": m[:2].upper(), "geoname": None, "lat": None, "lon": None}])
             for m in ("stranded", "rescued")]
    first.sql("BEGIN")
    second.sql("BEGIN")
    first.put("One.", words[0])
    second.put("Two.", words[1])
    first.put("Three.", words[1])
    second.put("Four.", words[0])
    first.sql("COMMIT")
    second.sql("COMMIT")
    assert first.sql("SELECT measure FROM toll.measure WHERE ordinal IS NULL ORDER BY 1") == \
        [("rescued",), ("stranded",)]
    assert first.sql("SELECT count(*) FROM toll.country_name") == [(2,)]
    assert first.sql("SELECT count(*) FROM toll.figure") == [(4,)]
    first.close()
    second.close()
