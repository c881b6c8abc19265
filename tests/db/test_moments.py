"""Moments: what was asked as of one stays as it was, whatever is written later."""
import psycopg2
import pytest

import record
from cluster import Cluster
from record import make_event, make_figure, make_reading, on

SUDAN = {"start": 0, "end": 5, "text": "Nubia", "name": "Sudan", "kind": "country",
         "country": "SD", "geoname": None, "lat": None, "lon": None}
QUESTIONS = [{}, {"place": "SD"}, {"place": "Nubia"}, {"place": "Khartoum"}, {"source": "A"},
             {"place": "SD", "measure": "killed"}, {"measure": "killed"}, {"text": "report"},
             {"from_": "2019-06-01", "to": "2019-06-30"}, {"text": "first"},
             {"place": "SD", "from_": "2019-05-01"}, {"source": "B", "from_": "2019-06-03"}]

WRITES = [
    ("The first report.", [make_figure(1), make_figure(2, **on("2019-01-01", "2019-06-04"))], "A", "u1"),
    ("The second report.", [make_figure(3, place="nubia", country=None)], "B", "u2"),
    ("The first report, edited.", [make_figure(5), make_figure(6, "wounded")], "A", "u1"),
    ("A third report.", [make_figure(7, **record.UNDATED)], "A", "u3"),
    ("The first report, edited again.", [], "A", "u1"),
    ("The second report, edited.", [make_figure(8, place="nubia", country=None)], "B", "u2"),
]


@pytest.fixture
def server(cluster, database):
    """Connects to a database of the test's own."""
    made = []

    def connect(name=database):
        made.append(record.Record(cluster.connect(name)))
        return made[-1]
    yield connect
    for one in made:
        one.close()


def write(toll, n):
    text, figures, source, url = WRITES[n]
    places = [SUDAN] if n == 3 else []  # from here on Nubia is a country
    return toll.put(text, make_reading(figures, [make_event(figures=[])], places), source=source,
                    url=url, published=f"2019-06-{5 + n:02}")


def answers(toll, as_of=None):
    """All that can be asked, without where the answers stand."""
    asked = [toll.timeline(as_of=as_of, **q) for q in QUESTIONS]
    asked += [toll.compare(as_of=as_of, **q) for q in QUESTIONS]
    asked += [toll.article(n, as_of=as_of) for n in (1, 2, 3)]
    stands = [(a.pop("moment"), a.pop("settled")) for a in asked if a]
    return asked, stands


def test_as_of_answers_what_a_record_stopped_then_answers(cluster, database, server):
    """After each write the record is copied; the copy is that record, really stopped."""
    toll = server()
    moments = []
    for n in range(len(WRITES)):
        write(toll, n)
        made = toll.moment()
        assert made == {"moment": n + 1, "recorded": made["recorded"], "settled": True}
        name = f"stopped_{n}"
        toll.close()  # a database in use cannot be copied
        cluster.create(name, template=database)
        toll = server()
        moments.append((made["moment"], made["recorded"], name))
    for moment, recorded, name in moments:
        stopped = server(name)
        wanted, _ = answers(stopped)
        assert any(answer["rows"] for answer in wanted[:len(QUESTIONS)])
        for as_of in (moment, recorded):
            got, stands = answers(toll, as_of)
            assert got == wanted
            assert set(stands) == {(moment, True)}
        stopped.close()


def test_an_answer_about_now_says_where_it_stands(server):
    toll = server()
    write(toll, 0)
    assert answers(toll)[1] == [(None, False)] * (2 * len(QUESTIONS) + 1)
    toll.moment()
    assert set(answers(toll)[1]) == {(1, True)}
    write(toll, 1)
    assert set(answers(toll)[1]) == {(1, False)}


def test_a_moment_is_made_when_there_is_something_new(server):
    toll = server()
    assert toll.moment() == {"moment": None, "recorded": None, "settled": True}
    write(toll, 0)
    first = toll.moment()
    assert first["moment"] == 1
    write(toll, 0)  # known already
    assert toll.moment() == toll.moment() == first


def test_an_open_write_is_in_no_moment_and_comes_after(server):
    """It began before another that was committed first: neither may be settled without it."""
    toll, late, quick = server(), server(), server()
    write(toll, 0)
    assert toll.moment()["settled"]
    before, _ = answers(toll, 1)
    late.sql("BEGIN")
    write(late, 1)
    write(quick, 2)
    waiting = toll.moment()
    assert (waiting["moment"], waiting["settled"]) == (1, False)
    assert answers(toll)[1][0] == (1, False)
    late.sql("COMMIT")
    assert toll.moment()["moment"] == 2
    assert answers(toll, 1)[0] == before
    assert {row["value"] for row in toll.timeline(measure="killed", as_of=2)["rows"]} == {3, 5}


def test_a_write_that_begins_later_does_not_hold_up_what_was_before(server):
    toll, late = server(), server()
    write(toll, 0)
    late.sql("BEGIN")
    write(late, 1)
    made = toll.moment()
    assert (made["moment"], made["settled"]) == (1, True)
    late.sql("ROLLBACK")
    assert toll.moment() == made


@pytest.mark.parametrize("as_of, message", [
    ("2", "as_of: there is no moment 2 yet; the last one is 1"),
    ("999999999999999999999", "as_of: expected the number of a moment, or a date-time"),
    ("tomorrow", "as_of: expected the number of a moment, or a date-time"),
    ("2019-02-30T00:00Z", "as_of: no such date-time 2019-02-30T00:00Z"),
    ("9999-01-01T00:00", "as_of: 9999-01-01T00:00 has not come yet"),
    ("2019-02-28T10:00+02:00", "as_of: the record has no moment up to 2019-02-28T10:00")])
def test_what_is_no_moment(server, as_of, message):
    toll = server()
    write(toll, 0)
    toll.moment()
    with pytest.raises(psycopg2.Error) as refused:
        toll.timeline(as_of=as_of)
    assert refused.value.pgcode == "22023"
    assert message in str(refused.value)


def test_time_never_goes_back_from_moment_to_moment(server):
    """Also where the clock was set back."""
    toll = server()
    write(toll, 0)
    toll.moment()
    toll.sql("UPDATE toll.moment SET recorded = recorded + interval '1 day'")
    write(toll, 1)
    toll.moment()
    (first,), (second,) = toll.sql("SELECT recorded FROM toll.moment ORDER BY moment")
    assert second >= first


def test_another_server_goes_on_above_all_acts(server):
    """What a restored dump looks like: the epoch of a server that is not this one."""
    toll = server()
    write(toll, 0)
    toll.moment()
    before, _ = answers(toll, 1)
    toll.sql("UPDATE toll.epoch SET system_identifier = 7, base = 10 ^ 12")
    toll.sql("UPDATE toll.act SET act = act + 10 ^ 12")
    toll.sql("UPDATE toll.moment SET horizon = horizon + 10 ^ 12")
    for table in ("article_version", "reading", "figure", "event", "country_name"):
        toll.sql(f"UPDATE toll.{table} SET act = act + 10 ^ 12")
    restored = server()
    assert restored.sql("SELECT count(*) FROM toll.epoch") == [(2,)]
    server()
    assert restored.sql("SELECT count(*) FROM toll.epoch") == [(2,)]
    write(restored, 2)
    assert restored.moment()["moment"] == 2
    assert answers(restored, 1)[0] == before
    assert restored.article(1, as_of=2)["version"] == 2


def test_a_dump_restored_on_another_server_answers_the_same(cluster, database, server):
    """The record goes on there; nothing that is written then lies in a moment before."""
    toll = server()
    for n in range(4):
        write(toll, n)
        toll.moment()
    before = [answers(toll, moment) for moment in range(1, 5)]
    dump = f"{cluster.dir}/{database}.dump"
    cluster.run("pg_dump", "-h", cluster.dir, "-U", cluster.user, "-Fc", "-f", dump, database)
    other = Cluster()
    try:
        other.start()
        other.create("restored")
        other.run("pg_restore", "-h", other.dir, "-U", other.user, "-d", "restored", dump)
        restored = record.Record(other.connect("restored"))
        assert restored.sql("SELECT count(*) FROM toll.epoch") == [(2,)]
        write(restored, 4)
        write(restored, 5)
        assert restored.moment()["moment"] == 5
        assert [answers(restored, moment) for moment in range(1, 5)] == before
        assert answers(restored, 5) != before[3]
        assert restored.timeline()["settled"]
        assert restored.sql("""SELECT min(act) > (SELECT max(horizon) FROM toll.moment WHERE moment < 5)
            FROM toll.reading WHERE version > 2 OR article = 2 AND version > 1""") == [(True,)]
        restored.close()
    finally:
        other.stop()


def test_a_server_that_only_reads_answers(cluster, database, server):
    toll = server()
    write(toll, 0)
    toll.moment()
    wanted, _ = answers(toll)
    toll.sql(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
    toll.sql("UPDATE toll.epoch SET system_identifier = 7")
    assert answers(server(), 1)[0] == wanted


OLD = """
    INSERT INTO toll.article (recorded, identity) VALUES (now(), sha256('a'));
    INSERT INTO toll.version_key SELECT 1, n, sha256(n::text::bytea) FROM generate_series(1, 2) n;
    INSERT INTO toll.article_version (article, recorded, recorded_to, version, sha256, text)
        VALUES (1, '2020-01-01', '2020-01-02', 1, sha256('1'), 'One.'),
            (1, '2020-01-02', 'infinity', 2, sha256('2'), 'Two.');
    INSERT INTO toll.reading (article, recorded, version, reading, n_figures, n_events, truncated, rules)
        VALUES (1, '2020-01-01', 1, 1, 1, 0, false, 'x'), (1, '2020-01-02', 2, 1, 1, 0, false, 'x');
    INSERT INTO toll.figure (article, recorded, recorded_to, value, version, reading, ordinal, first_day,
            end_day, start_at, end_at, in_title, implicit, number, measure, bound, scope, status)
        SELECT article, recorded, recorded_to, version, version, 1, 0, 'infinity', 'infinity', 0, 1, false,
            false, version, 'killed', 'exact', 'stated', 'asserted' FROM toll.article_version"""


def test_what_was_recorded_before_there_were_moments(cluster):
    """Is in the first one as it stood then."""
    cluster.create("of_old")
    connection = cluster.connect("of_old")
    cursor = connection.cursor()
    cursor.execute(record.read(record.MIGRATIONS[0]))
    cursor.execute(OLD)
    for path in record.MIGRATIONS[1:]:
        cursor.execute(record.read(path))
    toll = record.Record(connection)
    assert toll.moment()["moment"] == 1
    toll.put("Three.", make_reading([make_figure(3)]))
    for as_of in (None, 1):
        assert [row["value"] for row in toll.timeline(as_of=as_of, measure="killed")["rows"]][-1] == 2
    assert len(toll.timeline(as_of=1)["rows"]) == 1
    assert [v["version"] for v in toll.article(1, as_of=1)["versions"]] == [1, 2]
    connection.close()
