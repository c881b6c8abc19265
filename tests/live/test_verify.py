"""toll verify, and the daemon's own: what the record says stands in the texts, or it is told."""
import csv
import io

import pytest

from daemon import SAMPLES
from wait import until

TAMPERED = """
	UPDATE toll.article_version SET text = text || ' ' WHERE article = 1;
	UPDATE toll.figure SET start_at = start_at + 1
		WHERE (article, version, reading, ordinal) = (
			SELECT article, version, reading, ordinal FROM toll.figure
			WHERE article > 1 ORDER BY 1, 2, 3, 4 LIMIT 1);
	UPDATE toll.event SET end_at = 1000000
		WHERE (article, version, reading, ordinal) = (
			SELECT article, version, reading, ordinal FROM toll.event
			WHERE article > 1 ORDER BY 1, 2, 3, 4 LIMIT 1);
"""


@pytest.fixture
def record(tolld, database):
    """A daemon with the samples; how to tamper with its record."""
    daemon = tolld(database=database).start()
    assert daemon.toll("ingest", SAMPLES)[0] == 0
    return daemon


def tamper(postgres, database):
    connection = postgres.connect(database.split("///")[1].split("?")[0])
    connection.cursor().execute(TAMPERED)
    connection.close()


def faults(daemon, *words):
    code, out, errors = daemon.toll("verify", *words, "--format=csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == (1 if rows else 0)
    assert errors.endswith(f" spans verified: {len(rows)} faults\n")
    return [(int(row["article"]), row["kind"], row["what"], row["fault"]) for row in rows]


def test_an_honest_record_holds(record):
    counts = record.counts()
    code, out, errors = record.toll("verify", "--format=table")
    assert (code, errors) == (0, "")
    assert f"{counts['versions']} article versions and " in out and out.endswith(": 0 faults\n")
    assert faults(record) == []


def test_what_was_tampered_with_is_told(record, postgres, database):
    tamper(postgres, database)
    found = faults(record)
    assert (1, "text", "sha256", "the text has another SHA-256") in found
    assert {row[1:] for row in found if row[0] > 1} == {
        ("figure", "number", "other words stand there"), ("event", "trigger", "outside the text")}
    assert faults(record, "1") == [row for row in found if row[0] == 1]


def test_pages_go_on_where_they_ended(record):
    seen, cursor = 0, None
    while True:
        page = record.call("verify", {"limit": 5, **({"cursor": cursor} if cursor else {})})
        assert page["versions"] <= 5
        seen += page["versions"]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == record.counts()["versions"]


def test_wrong_uses(record):
    code, _, errors = record.toll("verify", "999999")
    assert (code, errors) == (1, "toll: there is no such article\n")
    assert record.toll("verify", "x")[0] == 64
    assert record.toll("verify", "1", "2")[0] == 64
    with pytest.raises(Exception, match="cursor"):
        record.call("verify", {"cursor": "nowhere"})


def test_the_daemon_finds_it_by_itself(record, postgres, database, tolld):
    tamper(postgres, database)
    watching = tolld("--verify-interval=10ms", database=database).start()
    versions = watching.counts()["versions"]
    until(lambda: watching.counters()["versions_verified"] >= 2 * versions, "verified twice")
    assert watching.counters()["verify_faults"] >= 3
    watching.logs("the record does not hold: 3 faults, the first in article 1; toll verify shows them")
    assert watching.end() == 0
