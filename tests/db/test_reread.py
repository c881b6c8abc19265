"""Reading anew: the newest reading counts, the one before stays and can be compared, moments stay as they were."""
import json

import pytest

import record
from record import make_event, make_figure, make_reading
from test_marks import mark, reports, undo, values, values_now
from test_stories import WORDS, get, link, put as put_article

OLD, NEW = "en-0123456789ab", "en-ba9876543210"


@pytest.fixture
def server(cluster, database):
    """Connects to a database of the test's own, as a daemon."""
    made = []

    def connect():
        made.append(record.Record(cluster.connect(database)))
        return made[-1]
    yield connect
    for one in made:
        one.close()


@pytest.fixture
def own(server):
    return server()


def put(toll, *figures, n=1, text="Text.", **more):
    return toll.put(text, make_reading(figures, [make_event()]), source="A", url=f"u{n}",
                    day="2019-06-05", **more)


def queue(toll, rules=NEW, cursor=None, limit=100):
    return json.loads(toll.run("reread_queue", rules, cursor, limit)[0][0])


def take(toll, rules=NEW, limit=8):
    return [row[:2] for row in toll.run("reread_take", rules, limit)]


def read(toll, article, *figures, version=1, rules=NEW):
    toll.sql("BEGIN")
    toll.run("reading_lock", article)
    outcome = toll.run("reading_put", article, version, rules, json.dumps(make_reading(figures, rules=rules)), None)
    toll.sql("COMMIT")
    return outcome[0][0]


def compare(toll, cursor=None, limit=100):
    return json.loads(toll.run("reread_compare", cursor, limit)[0][0])


def test_the_newest_reading_counts_and_moments_stay(own):
    put(own, make_figure(3), make_figure(4, start=30, end=31))
    before = own.moment()["moment"]
    assert read(own, 1, make_figure(5)) == "put"
    after = own.moment()["moment"]
    assert values(own) == [5] and values(own, before) == [3, 4] and values(own, after) == [5]
    assert [row["kind"] for row in own.timeline()["rows"]] == ["figure"]
    assert [row["value"] for row in own.article(1)["rows"]] == [5]
    assert [row.get("value") for row in own.article(1, as_of=before)["rows"]] == [3, None, 4]
    assert own.sql("SELECT reading, rules, act_to IS NULL FROM toll.reading ORDER BY 1") == [
        (1, OLD, False), (2, NEW, True)]


def test_the_same_rules_change_nothing(own):
    put(own, make_figure(3))
    assert read(own, 1, make_figure(5)) == "put"
    own.moment()
    assert read(own, 1, make_figure(6)) == "kept"
    assert values_now(own) == [5] and own.moment()["moment"] == 1
    own.run("reading_put", 1, 1, OLD, None, None)  # could not be read
    assert values_now(own) == [5]


def test_a_version_that_was_replaced_is_read_for_the_past_alone(own):
    put(own, make_figure(3))
    put(own, make_figure(7), text="Edited.")
    between = own.moment()["moment"]
    read(own, 1, make_figure(4), version=1)
    own.moment()
    assert values_now(own) == [7] and reports(own) == [7, 4]
    assert reports(own, between) == [7, 3]
    assert own.timeline(as_of=between)["rows"] == own.timeline(as_of=between + 1)["rows"]


def test_a_mark_is_of_every_reading(own):
    put(own, make_figure(3), make_figure(4, start=30, end=31))
    [number] = mark(own)
    marked = own.moment()["moment"]
    read(own, 1, make_figure(3, place="Omdurman"), make_figure(4, start=30, end=31))
    own.moment()
    assert values(own) == values(own, marked) == [4]
    assert own.article(1)["rows"][0]["marked"]["mark"] == number
    undo(own, number)
    own.moment()
    assert values(own) == [3, 4] and values(own, marked) == values(own, marked + 1) == [4]


def test_stories_tell_the_newest(own):
    put_article(own, 1, WORDS["quake"], figures=[make_figure(3)])
    link(own)
    read(own, 1, make_figure(5))
    assert [f["value"] for f in get(own, 1)["figures"]] == [5]


def test_the_queue_is_what_other_rules_have_read(own):
    for n in range(5):
        put(own, make_figure(3), n=n)
    read(own, 3, make_figure(3))
    page = queue(own, limit=4)
    assert (page["readings"], page["queued"], page["next"]) == (4, 3, "4 1")
    page = queue(own, cursor="4 1", limit=4)
    assert (page["readings"], page["queued"], page["next"]) == (1, 1, None)
    assert queue(own)["queued"] == 0  # it is asked already
    assert take(own, OLD) == []
    assert sorted(take(own)) == [(1, 1), (2, 1), (4, 1), (5, 1)]
    assert queue(own, OLD)["queued"] == 1 and take(own, OLD) == [(3, 1)]
    assert own.sql("SELECT count(*) FROM toll.unread") == [(1,)]


def test_where_it_was_published_is_told(own):
    for n, (source, url) in enumerate((("A", "https://a.example.ke/1"), ("b.example.ke", None), (None, None))):
        own.put(f"Text {n}.", make_reading(), source=source, url=url)
    queue(own)
    assert [row[-2] for row in own.run("reread_take", NEW, 8)] == ["https://a.example.ke/1", "b.example.ke", None]


def test_two_share_and_nothing_is_taken_twice(own, server):
    for n in range(6):
        put(own, make_figure(3), n=n)
    queue(own)
    other = server()
    own.sql("BEGIN")
    first = take(own, limit=2)
    assert sorted(take(other, limit=2)) == [(3, 1), (4, 1)]  # and does not wait
    own.sql("COMMIT")
    assert sorted(take(other) + first) == [(1, 1), (2, 1), (5, 1), (6, 1)] and take(own) == []


def test_what_one_that_ended_had_taken_is_free_at_once(own, server):
    put(own, make_figure(3))
    queue(own)
    other = server()
    assert take(other) == [(1, 1)] and take(own) == []
    other.close()
    for _ in range(1000):  # until the server has noticed
        if took := take(own):
            break
    assert took == [(1, 1)]
    own.sql("UPDATE toll.unread SET taken_until = clock_timestamp()")
    assert take(own) == [(1, 1)]
    read(own, 1, make_figure(5))
    assert own.sql("SELECT count(*) FROM toll.unread") == [(0,)]


def test_generations_are_compared(own):
    put(own, make_figure(3), make_figure(4, start=30, end=31), make_figure(9, start=50, end=51))
    put(own, make_figure(1), n=2)
    put(own, make_figure(1), n=3)
    read(own, 1, make_figure(3), make_figure(4, start=30, end=31, bound="at_least", high=None),
         make_figure(8, "wounded", start=60, end=61))
    read(own, 3)
    page = compare(own, limit=1)
    assert (page["versions"], page["same"], page["next"]) == (1, 1, "1 1")
    assert [(r["change"], r["measure"], r["start"], r["fields"]) for r in page["rows"]] == [
        ("changed", "killed", 30, ["bound", "high"]), ("removed", "killed", 50, []),
        ("added", "wounded", 60, [])]
    assert page["rows"][0]["before"]["bound"] == "exact" and page["rows"][0]["after"]["bound"] == "at_least"
    assert (page["rows"][0]["rules_before"], page["rows"][0]["rules"]) == (OLD, NEW)
    page = compare(own, page["next"])
    assert [(r["article"], r["change"]) for r in page["rows"]] == [(3, "removed")] and page["next"] is None


def times_in_order(toll):
    return toll.sql("SELECT bool_and(recorded_to >= recorded AND coalesce(act_to, act) >= act) FROM toll.figure") == [(True,)]


def test_a_mark_undone_of_a_version_that_was_replaced_and_read_anew(own):
    """The reading of a version that counts no more never counted, whatever the mark did."""
    put(own, make_figure(3))
    [number] = mark(own)
    put(own, make_figure(5), text="Edited.")
    edited = own.moment()["moment"]
    read(own, 1, make_figure(3))
    assert own.sql("SELECT act_to = act AND recorded_to = recorded FROM toll.figure WHERE reading = 2") == [(True,)]
    undo(own, number)
    last = own.moment()["moment"]
    assert times_in_order(own) and values_now(own) == [5]
    assert own.sql("SELECT act_to = act AND recorded_to = recorded FROM toll.figure WHERE reading = 2") == [(True,)]
    assert own.sql("SELECT f.act_to = v.act_to FROM toll.figure f JOIN toll.article_version v USING (article, version)"
                   " WHERE version = 1 AND reading = 1") == [(True,)]
    assert values(own, edited) == [5] and reports(own, edited) == [5] and reports(own, last) == [5, 3]


def test_a_mark_undone_of_one_that_was_read_anew_and_then_replaced(own):
    put(own, make_figure(3))
    [number] = mark(own)
    read(own, 1, make_figure(3))
    put(own, make_figure(5), text="Edited.")
    undo(own, number)
    assert times_in_order(own) and values_now(own) == [5]
    assert own.sql("SELECT f.act_to = v.act_to FROM toll.figure f JOIN toll.article_version v USING (article, version)"
                   " WHERE version = 1 AND reading = 2") == [(True,)]


def test_a_mark_undone_of_what_was_taken_back_meanwhile(own):
    """A notice of another article names a figure that is marked: it does not come back."""
    put_article(own, 1, WORDS["quake"], figures=[make_figure(21)], source="A")
    link(own)
    [number] = mark(own)
    notice = make_figure(21, status="withdrawn", quote=[0, 9], quote_text="It was 21.")
    put_article(own, 2, WORDS["quake"], figures=[make_figure(12), notice], source="A")
    link(own)
    undo(own, number)
    assert sorted(values_now(own)) == [12, 21] and times_in_order(own)
    assert [row["withdrawn"] is not None for row in own.article(1)["rows"]] == [True]
    assert own.sql("SELECT count(*) FROM toll.figure WHERE article = 1 AND act_to IS NULL") == [(0,)]
