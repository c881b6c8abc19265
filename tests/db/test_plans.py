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
    "place, period": ({"place": "s5", "from": "2015-03-01"}, "_by_place"),
    "source": ({"source": "source 3"}, "_by_source"),
    "source, period": ({"source": "source 3", "from": "2015-01-01"}, "_by_source"),
    "words": ({"text": "word77"}, "article_version_search"),
    "words, country": ({"text": "word77", "place": "AB"}, "article_version_search"),
}


def plan_of_put(toll):
    reading = record.make_reading([record.make_figure()], [record.make_event()])
    rows = record.execute(toll.cursor, record.QUERIES["article_put"], "Source 3",
                          "https://example.org/new", None, "Text.", None, None, None, None, None,
                          json.dumps(reading), None, None, None, None, None, explain="EXPLAIN (COSTS OFF)")
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
    filler.cursor().execute("SELECT toll.enter_epoch()")  # acts go on above those of the file
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


def more_of(statement):
    """What a statement is given behind its filters and the moment."""
    return [100, None] if "timeline" in statement else [None, 100]


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("statement", ["timeline", "compare"])
def test_the_right_index_and_no_other_walk(large, statement, name):
    filters, wanted = QUESTIONS[name]
    plan = explain(large, statement, filters, *more_of(statement))
    walks = {scan for scan in scans(plan) if "_by_" in scan or "_search" in scan}
    assert walks and all(scan.endswith(wanted) for scan in walks), walks
    assert not [line for line in plan if "Seq Scan" in line]
    assert not [line for line in plan if re.search(r"Bitmap Index Scan on \w+_by_", line)]
    assert any("_long" in scan for scan in walks) == ("from" in filters)


# status counts a table as long as it has few rows.
COUNTED = {"status": {"source", "article", "article_version", "figure", "event"}}
# Vocabularies, and tables of one row a step of the schema or a server.
SMALL = {"migration", "measure", "category", "epoch"}


# What each parameter may be, beside nothing at all.
VALUES = {
    "place": "AB", "measure": "killed", "from": "2015-03-01", "to": "2015-03-31", "source": "Source 3",
    "text": "word77", "as_of": 1, "limit": 100, "article": 77, "version": 1, "why": "too long",
    "url": "https://example.org/new", "title": "Title", "published": "2015-03-03",
    "published_at": "2015-03-03T10:00Z", "published_day": "2015-03-03", "published_offset": 0,
    "lang": "en", "mark": '"m"', "story": 7, "other": 8, "reason": "the same", "articles": "[77]",
    "who": "An Analyst", "verdict": "wrong", "figure": 0,
    "signature": json.dumps({"words": ["report"], "counts": [1], "sketch": [1, 2], "bands": [3]}),
    "by": "Amina", "correction": "It was 4, not 5.", "status": "withdrawn",
    "corrected": json.dumps(record.make_reading([record.make_figure(5, status="denied")])),
    "reading": json.dumps(record.make_reading([record.make_figure()], [record.make_event()])),
}
SPECIAL = {("timeline", "cursor"): "2015-03-02 2015-03-03 7 figure 0", ("verify", "cursor"): "77 1",
           ("story_links", "cursor"): "77", ("article_get", "text"): True, ("article_get", "all"): True,
           ("article_diff", "from"): 1, ("article_diff", "to"): 2, ("diff", "from"): 0,
           ("diff", "to"): 1, ("diff", "cursor"): "900 77 2 1 0000000003",
           ("mark_lock", "mark"): 1, ("mark_undo", "mark"): 1}
STATEMENTS = [name for name in record.QUERIES if name != "session_start"]


def value_of(name, param):
    """What stands for a parameter of a statement; a twin without as_of takes none."""
    if param == "as_of" and f"{name}_as_of" in record.QUERIES:
        return None
    return SPECIAL.get((name.removesuffix("_as_of"), param), VALUES.get(param))


def plan_of(toll, name, values, how, mode="force_generic_plan"):
    toll.sql("BEGIN")
    try:
        toll.sql(f"SET LOCAL plan_cache_mode = {mode}")
        return [row[0] for row in record.execute(toll.cursor, record.QUERIES[name], *values,
                                                 explain=f"EXPLAIN ({how})")]
    finally:
        toll.sql("ROLLBACK")


@pytest.mark.parametrize("mode", ["force_generic_plan", "force_custom_plan"])
@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_a_whole_table(large, name, given, mode):
    """Whatever its parameters, in the daemon's generic plan and in one for these very values."""
    values = [value_of(name, param) if given else None for param in record.QUERIES[name].params]
    plan = plan_of(large, name, values, "COSTS OFF", mode)
    whole = {match[1] for line in plan if (match := re.search(r"Seq Scan on (\w+)", line))}
    assert whole <= SMALL | COUNTED.get(name, set())


@pytest.mark.parametrize("name", [name for name in STATEMENTS if name != "status"
                                  and set(record.QUERIES[name].params) <= set(VALUES) | {"cursor"}])
def test_no_statement_walks_far(large, name):
    """Reading an index from end to end is no better than reading a table."""
    values = [value_of(name, param) for param in record.QUERIES[name].params]
    plan = plan_of(large, name, values, "ANALYZE, COSTS OFF, TIMING OFF")
    for n, line in enumerate(plan):
        match = re.search(r"Index.* Scan .*rows=(\d+) loops=(\d+)", line)
        if match:
            removed = re.search(r"Removed by Filter: (\d+)", "".join(plan[n:n + 4]))
            read = (int(match[1]) + int(removed[1] if removed else 0)) * int(match[2])
            assert read <= 5000, line


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("statement", ["timeline_as_of", "compare_as_of"])
def test_as_of_uses_that_index_and_its_twin_of_the_past(large, statement, name):
    filters, wanted = QUESTIONS[name]
    plan = explain(large, statement, filters, *more_of(statement), as_of=1)
    walks = {scan for scan in scans(plan) if "_by_" in scan or "_search" in scan}
    assert walks and all(scan.endswith(wanted.replace("article_version", "")) for scan in walks), walks
    assert any("_past_" in scan for scan in walks) and any("_past_" not in scan for scan in walks)
    assert not [line for line in plan if "Seq Scan" in line]


@pytest.mark.parametrize("as_of", [None, 1])
@pytest.mark.parametrize("statement, more", [("compare", [7, 100]), ("reports", [7])])
@pytest.mark.parametrize("filters", [{}, {"measure": "killed", "place": "AB"}, {"text": "word77"}])
def test_a_story_is_read_by_its_articles(large, statement, more, filters, as_of):
    plan = explain(large, statement if as_of is None else f"{statement}_as_of", filters, *more, as_of=as_of)
    assert {"link_by_story", "figure_pkey"} <= scans(plan)
    assert not [scan for scan in scans(plan) if scan.startswith(("figure_by", "figure_past", "article_version_s"))]
    assert not [line for line in plan if "Seq Scan" in line]


def test_a_question_about_now_meets_nothing_of_the_past(large):
    for filters, _ in QUESTIONS.values():
        for statement in ("timeline", "compare"):
            assert not [scan for scan in scans(explain(large, statement, filters, *more_of(statement)))
                        if "_past_" in scan]


def test_a_page_reads_little_more_than_itself(large):
    for filters in ({}, {"place": "AA"}, {"place": "AA", "measure": "killed"}, {"source": "source 3"}):
        plan = explain(large, "timeline", filters, 100, None)
        read = [int(match[1]) * int(match[2]) for line in plan if "Index Scan using" in line
                and (match := re.search(r"rows=(\d+) loops=(\d+)", line))]
        assert read and max(read) <= 202, filters


@pytest.mark.parametrize("filters", [{}, {"place": "AA"}, {"place": "AA", "measure": "killed"},
                                     {"place": "s5"}, {"source": "source 3"}])
@pytest.mark.parametrize("after", [None, "2015-08-01 2016-04-01 7 figure 0"])
def test_a_page_of_a_period_reads_little_more_than_itself(large, filters, after):
    """However many rows came before the period, reach into it, or follow in it."""
    values = [(filters | {"from": "2016-01-01", "to": "2016-12-31"}).get(key) for key in record.FILTERS]
    plan = [row[0] for row in record.execute(
        large.cursor, record.QUERIES["timeline"], *values, None, 10, after,
        explain="EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF)")]
    scanned = 0
    for n, line in enumerate(plan):
        match = re.search(r"Index Scan using \w+_by_\w+ .*rows=(\d+) loops=(\d+)", line)
        if match:
            rows, loops = int(match[1]), int(match[2])
            hit = next(int(found[1]) for line in plan[n:]
                       if (found := re.search(r"Buffers: shared hit=(\d+)", line)))
            assert rows <= 11 if "_long_" in line else rows <= 1001, line
            assert hit <= loops * (rows + 8), (line, hit)
            scanned += 1
    assert scanned >= 3


def test_a_later_page_begins_at_its_cursor(large):
    page = large.timeline(place="AA", limit=1000)
    plan = explain(large, "timeline", {"place": "AA"}, 100, page["next"])
    removed = [int(match[1]) for line in plan
               if (match := re.search(r"Rows Removed by Filter: (\d+)", line))]
    assert sum(removed) < 50


def test_of_too_much_the_earliest_is_taken(large):
    columns = record.QUERIES["reports"].columns
    rows = large.run("reports", "AA", "killed", "2013-01-01", None, None, None, None, None)
    taken = {(row[columns.index("article")], row[columns.index("version")],
              row[columns.index("ordinal")]) for row in rows}
    large.sql("SET enable_seqscan = on")
    earliest = large.sql("""
        SELECT article, version, ordinal FROM toll.figure
        WHERE country = 'AA' AND measure = 'killed' AND recorded_to = 'infinity'
            AND end_day > '2013-01-01' AND first_day < 'infinity'
        ORDER BY first_day, end_day, article, ordinal LIMIT 5000""")
    large.sql("SET enable_seqscan = off")
    assert len(earliest) == 5000 and taken == set(earliest)


@pytest.mark.parametrize("record_of", ["toll", "large"])
def test_a_put_looks_at_no_other_article(record_of, request):
    """Neither while the tables are empty, nor when they are large."""
    plan = plan_of_put(request.getfixturevalue(record_of))
    used = scans(plan)
    assert used and not [name for name in used if "_by_" in name or "_long" in name], used
    assert not [line for line in plan if "Seq Scan" in line]


def test_a_difference_is_read_off_by_acts(large):
    """A page of it, wherever it begins, reads little more than itself."""
    for cursor in (None, "900 77 2 1 0000000003"):
        rows = record.execute(large.cursor, record.QUERIES["diff"], 0, None, 100, cursor,
                              explain="EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)")
        plan = [row[0] for row in rows if "never executed" not in row[0]]
        assert {"reading_act", "link_act"} <= scans(plan)
        assert not [line for line in plan if "Seq Scan" in line]
        read = [int(match[1]) * int(match[2]) for line in plan if "Index" in line
                and (match := re.search(r"rows=(\d+) loops=(\d+)", line))]
        removed = [int(match[1]) for line in plan
                   if (match := re.search(r"Rows Removed by Filter: (\d+)", line))]
        assert read and max(read) <= 2000 and sum(removed) < 2000, (cursor, max(read), sum(removed))


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
