"""toll: every command, filter, format and exit status, against the samples."""
import csv
import datetime
import io
import json
import os
import re
import subprocess

import pytest

from articles import article
from daemon import SAMPLES

DONE, SAID_NO, UNREACHABLE, USAGE = 0, 1, 2, 64
FORMATS = ["table", "json", "ndjson", "csv", "tsv"]
ALL = ["--limit", "0"]
ONE_DAY = datetime.timedelta(days=1)


def run(daemon, *words, **how):
    code, out, errors = daemon.toll(*words, **how)
    assert code == DONE, errors
    return out, errors


def rows(daemon, *words):
    """The rows of an answer."""
    return [json.loads(line) for line in run(daemon, *words, "--format=ndjson")[0].splitlines()]


def untabbed(value):
    """A value of TSV as it was."""
    plain = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda m: plain[m[1]], value)


def parsed(text, form):
    """Rows of CSV or TSV as dictionaries; each has every column."""
    if form == "csv":
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    else:
        lines = [[untabbed(v) for v in line.split("\t")] for line in text.split("\n")[:-1]]
    head, *rest = lines
    assert len(set(head)) == len(head)
    assert all(len(line) == len(head) for line in rest)
    return [dict(zip(head, line)) for line in rest]


def cell(value):
    """A value of JSON as a cell has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


# ---- ingest ----

def test_ingest_counts(tolld, database):
    daemon = tolld(database=database).start()
    out, errors = run(daemon, "ingest", SAMPLES)
    assert re.match(r"24 articles: 23 new, 0 known, 1 changed, 0 failed\n"
                    r"\d+ figures and \d+ events found in the new and changed ones\n$", out)
    assert errors == ""
    before = daemon.counts()
    assert run(daemon, "ingest", SAMPLES)[0] == (
        "24 articles: 0 new, 24 known, 0 changed, 0 failed\n")
    assert daemon.counts() == before == {**before, "sources": 8, "articles": 23, "versions": 24}


def test_ingest_takes_the_good_and_names_the_bad(daemon):
    lines = [json.dumps(article(1)), "{", "[]", json.dumps({"title": "No text"}),
             json.dumps({**article(2), "published": "soon"}), '{"text": "\\ud800"}', "",
             json.dumps(article(3)), json.dumps({**article(1), "note": "other keys are ignored"})]
    with open(f"{daemon.dir}/mixed.ndjson", "wb") as f:
        f.write("\n".join(lines).encode() + b'\n{"text": "\xff"}\n')
    with open(f"{daemon.dir}/bad.txt", "wb") as f:
        f.write(b"Caf\xe9\n")
    code, out, errors = daemon.toll("ingest", "mixed.ndjson", "bad.txt", "nowhere.txt")
    assert code == SAID_NO
    assert ": 2 new, 1 known, 0 changed, 8 failed\n" in out
    named = re.findall(r"^toll: (\S+?):(?:(\d+):)? \S", errors, re.M)
    assert sorted(named) == sorted([("mixed.ndjson", line) for line in "2 3 4 5 6 10".split()]
                                   + [("bad.txt", ""), ("nowhere.txt", "")]), errors
    assert daemon.counts()["versions"] == 2


@pytest.mark.parametrize("text, options, wanted", [
    ("KABUL: Ten people died.\n\nMore.", [], {"title": None, "text": "KABUL: Ten people died.\n\nMore."}),
    ("Title: A\nSource: B\n\nText.", ["--source=C", "--lang=en-GB"],
     {"title": "A", "source": "B", "lang": "en-GB", "text": "Text."}),
    ("Text.", ["--source=C", "--published=2022-01-10T08:30+05:30", "--url=https://example.org/c"],
     {"source": "C", "published": "2022-01-10T08:30+05:30", "url": "https://example.org/c"}),
    ('{"text": "T", "source": "S"}', ["--source=C"], {"text": "T", "source": "S"}),
])
def test_ingest_from_standard_input(daemon, text, options, wanted):
    out, _ = run(daemon, "ingest", *options, "-", stdin=text)
    assert out.startswith("1 article")
    got = json.loads(run(daemon, "article", "1", "--text", "--format=json")[0])
    assert {key: got[key].rstrip("\n") if isinstance(got[key], str) else got[key]
            for key in wanted} == wanted


# ---- timeline and compare ----

def days(row):
    """The days that a row speaks of, half-open, as protocol.md has it for open intervals."""
    first, end = (row[key] and datetime.date.fromisoformat(row[key]) for key in ("from", "to"))
    published = datetime.date.fromisoformat(row["published"][:10])
    return (first or end - ONE_DAY, end or max(published, first) + ONE_DAY)


def in_days(since, until):
    """Rows with a date that have a day in common with these; both are included."""
    since, until = (datetime.date.fromisoformat(day) for day in (since, until))
    return lambda row: row["when"] and days(row)[0] <= until and days(row)[1] > since


def in_country(code):
    return lambda row: row["country"] == code


FILTERS = [
    (["--place", "SD"], in_country("SD")),
    (["--place", "sd"], in_country("SD")),
    (["--place", "Sudan"], in_country("SD")),
    (["--place", "Khartoum"], lambda row: (row["place"] or "").lower() == "khartoum"),
    (["--measure", "arrested"], lambda row: row.get("measure") == "arrested"),
    (["--source", "the nile courier"], lambda row: row["source"] == "The Nile Courier"),
    (["--from", "2023-01-01"], in_days("2023-01-01", "9999-12-31")),
    (["--from", "2019-06-09"], in_days("2019-06-09", "9999-12-31")),
    (["--to", "2019-06-03"], in_days("0001-01-01", "2019-06-03")),
    (["--from", "2019-06-03", "--to", "2019-06-03"], in_days("2019-06-03", "2019-06-03")),
    (["--place", "TR", "--measure", "killed", "--from", "2023-02-07", "--to", "2023-02-09"],
     lambda row: (row["country"], row.get("measure")) == ("TR", "killed")
     and in_days("2023-02-07", "2023-02-09")(row)),
]
BY_NAME = {"argvalues": FILTERS, "ids": [" ".join(words) for words, _ in FILTERS]}


@pytest.mark.parametrize("words, fits", **BY_NAME)
def test_filters_of_timeline(samples, words, fits):
    """A filter gives those of all rows that fit it, in their order."""
    everything, some = rows(samples, "timeline", *ALL), rows(samples, "timeline", *ALL, *words)
    assert 0 < len(some) < len(everything)
    assert some == [row for row in everything if fits(row)]


@pytest.mark.parametrize("words, said", [
    ("paramilitary", "paramilitar"), ("earthquakes", "earthquake"), ('"Civil Human Rights Front"',
                                                                     "Civil Human Rights Front")])
def test_words_of_articles(samples, words, said):
    """All rows of the articles that hold the words, in any form, and of no other."""
    everything = rows(samples, "timeline", *ALL)
    some = rows(samples, "timeline", *ALL, "--text", words)
    found = {row["article"] for row in some}
    assert some == [row for row in everything if row["article"] in found]
    for number in {row["article"] for row in everything}:
        got = samples.call("article.get", {"article": number, "text": True})
        assert (said in f"{got['title']} {got['text']}") == (number in found), number


@pytest.mark.parametrize("words", [words for words, _ in FILTERS], ids=BY_NAME["ids"])
def test_filters_of_compare(samples, words):
    """What a group compares is what the timeline shows with the same filters."""
    shown = {(row["country"], row["measure"], row["scope"], row["status"], row["source"],
              row["number"]) for row in rows(samples, "timeline", *ALL, *words) if row["kind"] == "figure"}
    compared = rows(samples, "compare", *ALL, *words)
    assert compared
    assert {(row["country"], row["measure"], row["scope"], row["status"], row["source"],
             row["number"]) for row in compared} <= shown


def test_compare_shows_how_a_source_changed(samples):
    """The ministry's 46 became 61, in a new version of one article."""
    compared = rows(samples, "compare", "--place", "SD", "--measure", "killed")
    assert len({row["source"] for row in compared}) >= 5
    for row in compared:
        assert row["reports"] >= 1 and 0 <= row["changes"] < row["reports"]
        same = all(row[key] == row["first"][key] for key in ("value", "low", "high", "bound"))
        assert same or row["changes"] >= 1
    assert any(row["changes"] for row in compared)


def test_pages_make_the_whole(samples):
    """Any limit gives the beginning of the same rows; a cursor goes on without gap or double."""
    everything = rows(samples, "timeline", *ALL)
    assert len(everything) > 100
    for n in (1, 7, 100):
        assert rows(samples, "timeline", "--limit", str(n)) == everything[:n]
    paged, params = [], {"limit": 13}
    while True:
        page = samples.call("timeline", params)
        paged += page["rows"]
        if page["next"] is None:
            break
        params["cursor"] = page["next"]
    assert paged == everything


def test_rows_are_in_order(samples):
    got = rows(samples, "timeline", *ALL)
    dated = [days(row) for row in got if row["when"] is not None]
    assert len(dated) > 100 and dated == sorted(dated)
    assert all(row["when"] is None for row in got[len(dated):])


def test_the_undated_come_last_and_are_counted(daemon):
    put_undated(daemon)
    got = rows(daemon, "timeline")
    assert [row["when"] is None for row in got] == [False, True, True, True]
    table, _ = run(daemon, "timeline", "--format=table")
    assert re.search(r"^4 rows, 3 without a date$", table, re.M), table


@pytest.mark.parametrize("words, said", [
    (["--from=2019-01-01"], "3 more without a date were left out by --from"),
    (["--to=2019-12-31"], "3 more without a date were left out by --to"),
    (["--from=2019-01-01", "--to=2019-12-31"],
     "3 more without a date were left out by --from and --to"),
    (["--from=2019-01-01", "--source=Undated 1"], "1 more without a date was left out by --from"),
    (["--from=2019-01-01", "--measure=wounded"], ""),
])
def test_how_many_undated_were_left_out(daemon, words, said):
    put_undated(daemon)
    for form in ("ndjson", "json", "csv", "tsv"):
        out, errors = run(daemon, "timeline", *words, f"--format={form}")
        assert [line for line in errors.splitlines() if "left out" in line] == [said] * bool(said)
        assert "left out by" not in out
    table, errors = run(daemon, "timeline", *words, "--format=table")
    assert errors == "" and ("left out" in table) == bool(said) and said in table
    asked = json.loads(run(daemon, "timeline", *words, "--format=json")[0])
    assert asked["undated_left_out"] == int(said.split()[0] if said else 0)


def put_undated(daemon):
    """One figure with a date, and three that have none: nothing says when they were written."""
    with daemon.client() as client:
        client.put(article(1), *(
            {"source": f"Undated {n}", "url": f"https://example.org/undated/{n}",
             "text": f"At least {n + 7} people were killed in Sudan, police said."}
            for n in range(3)))


# ---- formats ----

ASKED = [["timeline", *ALL], ["timeline", "--measure", "killed"], ["timeline", "--place", "AQ"],
         ["compare"], ["compare", "--place", "AQ"], ["article", "1"], ["article", "5", "--text"],
         ["status"]]


@pytest.mark.parametrize("words", ASKED, ids=[" ".join(words) for words in ASKED])
def test_all_formats_say_the_same(samples, words):
    out = {form: run(samples, *words, f"--format={form}")[0] for form in FORMATS}
    whole = json.loads(out["json"])
    lines = [json.loads(line) for line in out["ndjson"].splitlines()]
    if words[0] in ("article", "status"):
        assert len(lines) == 1 and set(lines[0]) == set(whole)
        lines = whole.get("rows", [])
    elif words[0] == "compare":
        assert len(lines) == sum(len(group["rows"]) for group in whole["groups"])
    else:
        assert lines == whole["rows"]
    tables = {form: parsed(out[form], form) for form in ("csv", "tsv")}
    assert [list(row) for row in tables["csv"]] == [list(row) for row in tables["tsv"]]
    if words[0] != "status":
        assert tables["csv"] == tables["tsv"]
        assert len(lines) == len(tables["csv"])
        for line, row in zip(lines, tables["csv"]):
            check_cells(line, row)
    else:
        assert {"key": "program", "value": "tolld"} in tables["csv"]


def check_cells(line, row):
    """Plain values of a row of JSON stand in the cells of the same name."""
    common = [key for key in row if key in line and not isinstance(line[key], (list, dict))]
    assert len(common) >= 15
    for key in common:
        assert row[key] == cell(line[key]), key
    for key, value in line.items():  # of an object, its members
        assert key in row or isinstance(value, dict) or any(name.startswith(f"{key}_") for name in row), key


def test_values_with_tabs_quotes_and_lines(daemon):
    title = 'A "quoted", tabbed\tand \\broken\r\ntitle'
    with daemon.client() as client:
        client.put({**article(1), "title": title})
    for form in ("csv", "tsv"):
        started = daemon.toll_start("timeline", f"--format={form}", text=False)
        out = started.communicate(timeout=60)[0].decode()
        assert parsed(out, form)[0]["title"] == title


def has_terminals():
    """Some containers have no pseudo-terminals."""
    try:
        for fd in os.openpty():
            os.close(fd)
        return True
    except OSError:
        return False


@pytest.mark.skipif(not has_terminals(), reason="this machine gives out no pseudo-terminals")
def test_a_table_on_a_terminal_and_else_rows(samples):
    piped, _ = run(samples, "timeline", "--limit", "3")
    assert [json.loads(line)["kind"] for line in piped.splitlines()]
    command = f"{samples.bin}/toll timeline --limit 3"
    done = subprocess.run(["script", "-qec", command, "/dev/null"], env=samples.env,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith("WHEN ")


def test_control_characters_do_not_reach_the_terminal(daemon):
    with daemon.client() as client:
        client.put({**article(1), "source": "\x1b[31mRed\x07", "title": "\x1b]0;x\x07"})
    for words in (["timeline"], ["compare"], ["article", "1", "--text"]):
        table, _ = run(daemon, *words, "--format=table")
        assert "Red" in table and not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", table)


# ---- exit statuses ----

@pytest.mark.parametrize("code, words, said", [
    (DONE, ["--version"], ""),
    (DONE, ["--help"], ""),
    (DONE, ["help", "timeline"], ""),
    (SAID_NO, ["timeline", "--from", "2015-02-29"], "from: no such day 2015-02-29"),
    (SAID_NO, ["timeline", "--from", "2019-06-02", "--to", "2019-06-01"], "from"),
    (SAID_NO, ["article", "999999"], "there is no such article"),
    (SAID_NO, ["article", "1", "--version", "9"], "there is no such article"),
    (SAID_NO, ["ingest", "/nowhere/at/all"], "/nowhere/at/all: No such file or directory"),
    (SAID_NO, ["timeline", "--place", "x" * 300], "place"),
    (UNREACHABLE, ["status", "--socket", "/nowhere/toll.sock"], "/nowhere/toll.sock"),
    (UNREACHABLE, ["ingest", SAMPLES, "--socket", "/nowhere/toll.sock"], "/nowhere/toll.sock"),
    (UNREACHABLE, ["status", "--socket", "tcp:localhost:1"], "tcp:localhost:1"),
    (USAGE, [], ""),
    (USAGE, ["no-such-command"], "no-such-command"),
    (USAGE, ["timeline", "--no-such-option"], "--no-such-option"),
    (USAGE, ["timeline", "--limit"], "--limit"),
    (USAGE, ["timeline", "--limit", "ten"], "--limit"),
    (USAGE, ["timeline", "--limit", "-1"], "--limit"),
    (USAGE, ["timeline", "--format", "xml"], "xml"),
    (USAGE, ["timeline", "operand"], "operand"),
    (USAGE, ["ingest"], "PATH"),
    (USAGE, ["article"], "NUMBER"),
    (USAGE, ["article", "one"], "one"),
    (USAGE, ["status", "--socket", "here"], "here"),
    (USAGE, ["status", "--socket", "tcp:example.org:80"], "loopback"),
    (USAGE, ["status", "--socket", "unix:/" + "x" * 108], "107"),
])
def test_exit_statuses(samples, code, words, said):
    got, out, errors = samples.toll(*words)
    assert (got, bool(errors)) == (code, code != DONE), errors
    assert said in errors
    assert bool(out) == (code == DONE) or words[:1] == ["ingest"]


def test_output_that_cannot_be_written(samples):
    for words in (["timeline"], ["status"], ["compare", "--format=csv"], ["--help"]):
        with open("/dev/full", "w", encoding="utf-8") as full:
            started = samples.toll_start(*words, stdout=full)
            _, errors = started.communicate(timeout=60)
        assert started.returncode == UNREACHABLE and "No space left" in errors, words


def test_a_reader_that_stops_early(samples):
    command = f"{samples.bin}/toll timeline --limit 0 | head -n 1"
    done = subprocess.run(["bash", "-c", command], env=samples.env, capture_output=True, text=True,
                          timeout=60, check=False)
    assert json.loads(done.stdout)["kind"] and "Sanitizer" not in done.stderr


def test_a_daemon_that_is_silent(tolld, database, blocked):
    daemon = tolld(database=database).start()
    with blocked(daemon):
        code, _, errors = daemon.toll("ingest", "--timeout=1", "-", stdin="Ten people died.")
    assert code == UNREACHABLE
    assert "no answer from tolld" in errors and "in 1.0 s" in errors


def test_toll_of_another_socket_of_the_environment(samples):
    env = {**samples.env, "TOLL_SOCKET": f"unix:{samples.socket}"}
    started = samples.toll_start("status", env=env)
    assert json.loads(started.communicate(timeout=60)[0])["program"] == "tolld"
    env.pop("TOLL_SOCKET")
    started = samples.toll_start("status", env={**env, "XDG_RUNTIME_DIR": f"{samples.dir}/none"})
    _, errors = started.communicate(timeout=60)
    assert started.returncode == UNREACHABLE
    default = "/run/toll/toll.sock" if os.geteuid() == 0 else f"{samples.dir}/none/toll/toll.sock"
    assert default in errors
