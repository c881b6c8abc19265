"""The one plan of timeline and compare uses the index that each question wants."""
import json
import os
import re

import pytest

import record

ARTICLES = int(os.environ.get("TOLL_TEST_ARTICLES", "20000"))

QUESTIONS = {
    "day": ({}, "_by_day"),
    "day, period": ({"from": "2015-03-01", "to": "2015-03-31"}, "_by_day"),
    "measure alone": ({"measure": "killed"}, "_by_day"),
    "country": ({"place": "AB"}, "_by_country"),
    "country by name": ({"place": "Country AB"}, "_by_country"),
    "country, period": ({"place": "AB", "from": "2015-01-01", "to": "2015-12-31"}, "_by_country"),
    "country, source": ({"place": "AB", "source": "Source 3"}, "_by_country"),
    "country, measure": ({"place": "AB", "measure": "killed"}, "_by_measure"),
    "country, measure, period": (
        {"place": "AB", "measure": "killed", "from": "2015-01-01", "to": "2015-12-31"}, "_by_measure"),
    "place": ({"place": "s5"}, "_by_place"),
    "source": ({"source": "source 3"}, "_by_source"),
    "source, period": ({"source": "source 3", "from": "2015-01-01"}, "_by_source"),
    "words": ({"text": "word77"}, "article_version_search"),
    "words, country": ({"text": "word77", "place": "AB"}, "article_version_search"),
}

# One article in ten has an earlier version: its rows, once more, ended by a later act.
PAST = """
    SET session_replication_role = replica;
    INSERT INTO toll.act (act) VALUES (2);
    INSERT INTO toll.figure SELECT (jsonb_populate_record(f, past.row)).*
        FROM toll.figure f, LATERAL (SELECT jsonb_build_object('version', 0, 'recorded_to', now(),
            'act_to', 2) AS row) past WHERE f.article % 10 = 0;
    INSERT INTO toll.event SELECT (jsonb_populate_record(e, past.row)).*
        FROM toll.event e, LATERAL (SELECT jsonb_build_object('version', 0, 'recorded_to', now(),
            'act_to', 2) AS row) past WHERE e.article % 10 = 0;
    ANALYZE;"""


def plan_of_put(toll):
    reading = record.make_reading([record.make_figure()], [record.make_event()])
    rows = record.execute(toll.cursor, record.QUERIES["article_put"], "Source 3",
                          "https://example.org/new", None, "Text.", None, None, None, None, None,
                          json.dumps(reading), None, None, explain="EXPLAIN (COSTS OFF)")
    return [row[0] for row in rows]


@pytest.fixture(scope="module")
def large(cluster, migrated):
    """A record of many articles; its statements were prepared and planned while it was empty."""
    cluster.create("large", template=migrated)
    toll = record.Record(cluster.connect("large"))
    toll.timeline()
    toll.compare()
    here = os.path.dirname(os.path.abspath(__file__))
    filler = cluster.connect("large")
    filler.cursor().execute(
        record.read(os.path.join(here, "synthetic.sql")).replace(":articles", str(ARTICLES)))
    filler.cursor().execute(PAST)
    filler.close()
    toll.moment()
    yield toll
    toll.close()


def explain(toll, statement, filters, *more, as_of=None):
    values = [filters.get(key) for key in record.FILTERS]
    rows = record.execute(toll.cursor, record.QUERIES[statement], *values, as_of, *more,
                          explain="EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)")
    return [row[0] for row in rows if "never executed" not in row[0]]


def scans(plan):
    return {match[1] for line in plan
            if (match := re.search(r"Index (?:Only )?Scan (?:using|on) (\w+)", line))}


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("statement", ["timeline", "compare"])
def test_the_right_index_and_no_other_walk(large, statement, name):
    filters, wanted = QUESTIONS[name]
    plan = explain(large, statement, filters, 100, *([None] if statement == "timeline" else []))
    walks = {scan for scan in scans(plan) if "_by_" in scan or "_search" in scan}
    assert walks and all(scan.endswith(wanted) for scan in walks), walks
    assert not [line for line in plan if "Seq Scan" in line]
    assert any(scan.endswith("_long") for scan in scans(plan)) == (
        "from" in filters and wanted not in ("_by_place", "article_version_search"))


# status counts a table as long as it has few rows.
COUNTED = {"status": {"source", "article", "article_version", "figure", "event"}}
# Vocabularies, and tables of one row a step of the schema or a server.
SMALL = {"migration", "measure", "category", "epoch"}


@pytest.mark.parametrize("name", [name for name in record.QUERIES if name != "session_start"])
def test_no_statement_reads_a_whole_table(large, name):
    """Whatever its parameters: the plan is the generic one, as in the daemon."""
    statement = record.QUERIES[name]
    values = [None] * len(statement.params)
    large.sql("BEGIN")
    plan = record.execute(large.cursor, statement, *values, explain="EXPLAIN (COSTS OFF)")
    large.sql("ROLLBACK")
    whole = {match[1] for (line,) in plan if (match := re.search(r"Seq Scan on (\w+)", line))}
    assert whole <= SMALL | COUNTED.get(name, set())


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("statement", ["timeline_as_of", "compare_as_of"])
def test_as_of_uses_that_index_and_its_twin_of_the_past(large, statement, name):
    filters, wanted = QUESTIONS[name]
    plan = explain(large, statement, filters, 100, *([None] if "timeline" in statement else []),
                   as_of=1)
    walks = {scan for scan in scans(plan) if "_by_" in scan or "_search" in scan}
    if "from" in filters:  # long rows of the past are few: the planner may walk a country's
        walks -= {"figure_past_by_country", "event_past_by_country"} if "measure" in filters else set()
    assert walks and all(scan.endswith(wanted.replace("article_version", "")) for scan in walks), walks
    assert any("_past_" in scan for scan in walks) and any("_past_" not in scan for scan in walks)
    assert not [line for line in plan if "Seq Scan" in line]


def test_a_question_about_now_meets_nothing_of_the_past(large):
    for filters, _ in QUESTIONS.values():
        for statement, more in (("timeline", [None]), ("compare", [])):
            assert not [scan for scan in scans(explain(large, statement, filters, 100, *more))
                        if "_past_" in scan]


def test_a_page_reads_little_more_than_itself(large):
    for filters in ({}, {"place": "AA"}, {"place": "AA", "measure": "killed"}, {"source": "source 3"}):
        plan = explain(large, "timeline", filters, 100, None)
        read = [int(match[1]) * int(match[2]) for line in plan if "Index Scan using" in line
                and (match := re.search(r"rows=(\d+) loops=(\d+)", line))]
        assert read and max(read) <= 202, filters


def test_a_later_page_begins_at_its_cursor(large):
    page = large.timeline(place="AA", limit=1000)
    plan = explain(large, "timeline", {"place": "AA"}, 100, page["next"])
    removed = [int(match[1]) for line in plan
               if (match := re.search(r"Rows Removed by Filter: (\d+)", line))]
    assert sum(removed) < 50


@pytest.mark.parametrize("record_of", ["toll", "large"])
def test_a_put_looks_at_no_other_article(record_of, request):
    """Neither while the tables are empty, nor when they are large."""
    plan = plan_of_put(request.getfixturevalue(record_of))
    used = scans(plan)
    assert used and not [name for name in used if "_by_" in name or "_long" in name], used
    assert not [line for line in plan if "Seq Scan" in line]


OF_ONE_ARTICLE = ["mark_figure", "mark_undo", "article_erase", "reading_put", "article_get"]


@pytest.mark.parametrize("record_of", ["toll", "large"])
@pytest.mark.parametrize("name", OF_ONE_ARTICLE)
def test_what_is_of_one_article_looks_at_no_other(record_of, name, request):
    toll = request.getfixturevalue(record_of)
    statement = record.QUERIES[name]
    toll.sql("SAVEPOINT explained" if record_of == "toll" else "BEGIN")
    plan = record.execute(toll.cursor, statement, *[None] * len(statement.params),
                          explain="EXPLAIN (COSTS OFF)")
    toll.sql("ROLLBACK TO explained" if record_of == "toll" else "ROLLBACK")
    used = scans([line for line, in plan])
    assert used and not [index for index in used if "_long" in index or re.match("(figure|event)_.*_?by_", index)]


def test_all_ways_agree(large):
    """Each driver finds what a plain reading of the tables finds."""
    plain = """
        SELECT count(*) FROM (SELECT first_day, end_day, country, place_key, source, recorded_to
            FROM toll.figure UNION ALL
            SELECT first_day, end_day, country, place_key, source, recorded_to FROM toll.event) e
        WHERE recorded_to = 'infinity' AND ({}) AND first_day <= '2015-03-31' AND end_day > '2015-02-27'"""
    for filters, where in (({"place": "AB"}, "country = 'AB'"), ({"place": "s5"}, "place_key = 's5'"),
                           ({"source": "source 3"}, "source = 3"), ({}, "true")):
        cursor, n = None, 0
        while True:
            page = large.timeline(limit=1000, cursor=cursor, **filters, from_="2015-02-27",
                                  to="2015-03-31")
            n += len(page["rows"])
            cursor = page["next"]
            if cursor is None:
                break
        large.sql("SET enable_seqscan = on")
        assert [(n,)] == large.sql(plain.format(where)), filters
        large.sql("SET enable_seqscan = off")
