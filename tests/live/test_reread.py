"""toll reread: two daemons share the work, a kill in the middle costs nothing, and both readings stay."""
import contextlib
import json
import os
import shutil

import pytest

from articles import articles
from daemon import ROOT
from wait import until

N = 120


@pytest.fixture
def newer(tolld):
    """The language data with a harmless change: rules of another version."""
    path = f"{tolld().dir}/en"
    shutil.copytree(os.path.join(ROOT, "extract/lang/en"), path)
    with open(f"{path}/cities.txt", "a", encoding="utf-8") as f:
        f.write("# nothing that matters\n")
    for where, folders, files in os.walk(os.path.dirname(path)):
        for name in folders + files:
            os.chmod(os.path.join(where, name), 0o755)
    return path


def ask(daemon, *words):
    code, out, errors = daemon.toll(*words, "--format", "json")
    assert code == 0, errors
    return json.loads(out)


def rows(connection, text):
    cursor = connection.cursor()
    cursor.execute(text)
    return cursor.fetchall()


@pytest.fixture
def connection(postgres, database):
    made = postgres.connect(database.split("///")[1].split("?")[0])
    yield made
    made.close()


@pytest.fixture
def held_up(postgres, database):
    """A context in which what was read anew cannot be put: a lock is in its way."""
    @contextlib.contextmanager
    def hold(statement):
        other = postgres.connect(database.split("///")[1].split("?")[0], autocommit=False)
        try:
            other.cursor().execute(statement)
            yield
        finally:
            other.close()
    return hold


def taken(connection):
    """How many daemons have how many in hand."""
    return rows(connection, "SELECT count(DISTINCT taken_by), count(*) FROM toll.unread WHERE taken_by > 0")[0]


def put(daemon, n=N):
    with daemon.client() as client:
        assert {r["status"] for r in client.put(*articles(n))} == {"new"}


def read_again(connection):
    return rows(connection, "SELECT count(*) FROM toll.reading WHERE reading = 2")[0][0]


def test_two_share_it_and_one_is_killed(tolld, database, newer, connection, held_up):
    old = tolld(database=database).start()
    put(old)
    before = ask(old, "moment")["moment"]
    told = old.call("timeline", {"as_of": before, "limit": 1000})
    assert old.end() == 0
    first, second = (tolld(f"--lang-dir={newer}", "--workers=1", database=database).start() for _ in range(2))
    with held_up("LOCK TABLE toll.figure IN SHARE MODE"):
        code, out, errors = first.toll("reread")
        assert code == 0 and out.startswith(f"{N} article versions queued to be read by en-"), errors
        assert second.toll("reread")[0] == 0  # which lets it look at once
        until(lambda: taken(connection) == (2, 8), "in hand")
    with held_up(f"SELECT FROM toll.unread WHERE article = {N} FOR UPDATE"):
        until(lambda: read_again(connection) > N // 10, "begun")
        first.kill()
        assert read_again(connection) < N  # in the middle
    code, _, errors = second.toll("reread", "--wait")
    assert code == 0 and errors.endswith("0 article versions left\n")
    # Nothing was lost, nothing doubled.
    assert read_again(connection) == N
    assert rows(connection, "SELECT count(*), count(DISTINCT rules) FROM toll.reading") == [(2 * N, 2)]
    assert rows(connection, "SELECT count(*) FROM toll.unread") == [(0,)]
    for table in ("figure", "event"):
        assert rows(connection, f"SELECT count(*) FILTER (WHERE reading = 1 AND act_to IS NULL),"
                                f" count(*) FILTER (WHERE reading = 2 AND act_to IS NOT NULL),"
                                f" count(*) FILTER (WHERE reading = 1) = count(*) FILTER (WHERE reading = 2)"
                                f" FROM toll.{table}") == [(0, 0, True)]
    now = second.call("timeline", {"limit": 1000})["rows"]
    assert len({row["rules"] for row in now} | {row["rules"] for row in told["rows"]}) == 2
    assert [{**row, "rules": None} for row in now] == [{**row, "rules": None} for row in told["rows"]]
    assert second.call("timeline", {"as_of": before, "limit": 1000}) == told
    assert second.toll("verify")[0] == 0 and second.end() == 0


def test_both_daemons_read(tolld, database, newer, connection, held_up):
    old = tolld(database=database).start()
    put(old)
    both = [tolld(f"--lang-dir={newer}", "--workers=1", database=database).start() for _ in range(2)]
    with held_up("LOCK TABLE toll.figure IN SHARE MODE"):
        assert all(daemon.toll("reread")[0] == 0 for daemon in both)
        until(lambda: taken(connection) == (2, 8), "in hand")
    until(lambda: read_again(connection) == N, "read anew")
    counts = [daemon.counters()["versions_reread"] for daemon in both]
    assert sum(counts) == N and min(counts) > 0
    assert old.counters()["versions_reread"] == 0


def test_a_date_in_digits_is_read_as_it_was(tolld, database, newer):
    """Its order comes from the country that publishes."""
    old = tolld(database=database).start()
    with old.client() as client:
        client.put({"url": "https://news.example.co.uk/1", "published": "2022-07-20",
                    "text": "Three people were killed in Leeds on 1/7/22, police said."})
    before = [row["when"] for row in old.call("timeline")["rows"]]
    new = tolld(f"--lang-dir={newer}", database=database).start()
    assert new.toll("reread", "--wait")[0] == 0
    assert [row["when"] for row in new.call("timeline")["rows"]] == before
    assert ask(new, "reread", "--compare")["rows"] == [] and "2022-07-01" in before


def test_a_correction_is_read_anew_as_its_article_is(tolld, database, newer, connection):
    """As if the rules that read it before had seen nothing in it."""
    sent = {"url": "https://example.org/1", "text": "Police arrested 45 people in Chad on Monday.", "published": "2019-06-05"}
    said = "An earlier version of this article said 45 people were arrested."
    old = tolld(database=database).start()
    with old.client() as client:
        client.put(sent)
        client.put({**sent, "text": "Police arrested 54 people in Chad on Monday.", "published": "2019-06-06",
                    "correction": said})
    taken_back = "SELECT version, reason, notice_in, notice FROM toll.withdrawal"
    before = rows(connection, taken_back)
    assert before == [(1, "corrected", "correction", said)]
    rows(connection, "DELETE FROM toll.withdrawal RETURNING 1")
    connection.commit()
    new = tolld(f"--lang-dir={newer}", database=database).start()
    code, _, errors = new.toll("reread", "--wait")
    assert code == 0, errors
    connection.commit()
    assert rows(connection, taken_back) == before


def test_the_generations_are_compared(tolld, database, newer):
    """Rules that take the dead for ill: what they see otherwise is told."""
    path = f"{newer}/measures.lex"
    with open(path, encoding="utf-8") as f:
        words = f.read()
    with open(path, "w", encoding="utf-8") as f:
        f.write(words.replace("measure=killed", "measure=infected", 1))
    old = tolld(database=database).start()
    put(old, 3)
    new = tolld(f"--lang-dir={newer}", database=database).start()
    code, _, errors = new.toll("reread", "--wait")
    assert code == 0, errors
    changes = ask(new, "reread", "--compare")["rows"]
    assert sorted((row["article"], row["change"], row["measure"]) for row in changes) == sorted(
        (n, *change) for n in (1, 2, 3) for change in (("added", "infected"), ("removed", "killed")))
    assert {row["measure"] for row in new.call("timeline")["rows"] if row["kind"] == "figure"} == {"infected"}
    assert new.call("status")["unread"] == {} and new.toll("reread", "--compare", "--wait")[0] == 64
