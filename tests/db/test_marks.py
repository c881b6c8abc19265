"""What an analyst marked wrong counts no more, from then on; undone, it counts again; the past stays."""
import json

import pytest

import record
from record import make_figure, make_reading
from test_stories import WORDS, get, link, put as put_article, story_of


@pytest.fixture
def own(cluster, database):
    """A record of the test's own, in which each statement is an act."""
    toll = record.Record(cluster.connect(database))
    yield toll
    toll.close()


def put(toll, *figures, text="Text.", **more):
    return toll.put(text, make_reading(figures), source="A", url="u", day="2019-06-05", **more)


def run(toll, name, *values):
    """A statement of marks under its lock, as the daemon runs it."""
    toll.sql("BEGIN")
    toll.run("mark_lock", *((None, values[0]) if name == "mark_undo" else (values[0], None)))
    rows = toll.run(name, *values)
    toll.sql("COMMIT")
    return json.loads(rows[0][0]) if rows else None


def mark(toll, start=0, measure=None, version=None, in_=None, article=1):
    made = run(toll, "mark_figure", article, version, start, in_, measure, "Amina", "of another flood")
    return made and [m["mark"] for m in made["marks"]]


def undo(toll, number):
    return run(toll, "mark_undo", number, "Ben", None)


def reports(toll, as_of=None):
    name = "reports" if as_of is None else "reports_as_of"
    rows = toll.run(name, None, "killed", None, None, None, None, as_of, None)
    return [row[3] for row in rows if row[0] is not None]


def values(toll, as_of=None):
    """What the timeline, the comparison and the toll say of killed."""
    found = [row["value"] for row in toll.timeline(measure="killed", as_of=as_of)["rows"]]
    compared = [row["value"] for group in toll.compare(measure="killed", as_of=as_of)["groups"]
                for row in group["rows"]]
    assert sorted(reports(toll, as_of)) == sorted(found) and set(compared) <= set(found)
    return found


def test_what_is_marked_counts_no_more_and_the_past_stays(own):
    put(own, make_figure(3), make_figure(9, start=40, end=41))
    first = own.moment()["moment"]
    assert values(own) == [3, 9]
    [number] = mark(own)
    second = own.moment()["moment"]
    assert values(own) == [9]
    undone = undo(own, number)["marks"][0]
    assert (undone["by"], undone["undone_by"]) == ("Amina", "Ben")
    third = own.moment()["moment"]
    assert values(own) == [3, 9]
    mark(own, start=40)
    own.moment()
    assert [values(own, m) for m in (first, second, third, third + 1)] == [[3, 9], [9], [3, 9], [3]]


def test_a_marked_figure_is_shown_with_its_mark(own):
    put(own, make_figure(3))
    before = own.moment()["moment"]
    [number] = mark(own)
    assert own.article(1)["rows"][0]["marked"] == {
        "mark": number, "by": "Amina", "reason": "of another flood"}
    assert own.article(1, as_of=before)["rows"][0]["marked"] is None
    undo(own, number)
    assert own.article(1)["rows"][0]["marked"] is None
    assert own.sql("SELECT count(*) FROM toll.figure") == [(1,)]


def test_it_is_named_by_its_place_and_measure(own):
    put(own, make_figure(3), make_figure(3, "wounded"), make_figure(4, **{"in": "title"}))
    assert mark(own, start=7) is None and mark(own, measure="missing") is None
    assert mark(own, article=2) is None
    assert len(mark(own, in_="title")) == 1
    assert values(own) == [3]
    assert len(mark(own, measure="wounded")) == 1
    assert values(own) == [3] and own.timeline(measure="wounded")["rows"] == []
    assert len(mark(own)) == 2  # of which one was marked before
    assert own.timeline()["rows"] == []


def marked(toll, as_of=None, story=None, **filters):
    """What the toll says of marks."""
    values = [{"measure": "killed", **filters}.get(key) for key in record.FILTERS]
    standing = toll.run("reports" if as_of is None else "reports_as_of", *values, as_of, story)[0][-1]
    return [(m["value"], m["by"]) for m in json.loads("{" + standing[1:] + "}")["marked"]]


def test_a_toll_names_what_is_marked_in_it(own):
    put(own, make_figure(3), make_figure(9, start=40, end=41), make_figure(5, "wounded", start=50, end=52))
    before = own.moment()["moment"]
    [number] = mark(own)
    mark(own, start=50)
    assert marked(own) == marked(own, place="SD", source="A", text="text") == [(3, "Amina")]
    assert marked(own, measure="wounded") == [(5, "Amina")]
    for filters in ({"place": "KE"}, {"source": "B"}, {"from": "2019-06-05"}, {"to": "2019-06-01"}, {"text": "no"}):
        assert marked(own, **filters) == []
    assert marked(own, before) == []
    undo(own, number)
    assert marked(own) == []


def test_marking_again_changes_nothing(own):
    put(own, make_figure(3))
    first = run(own, "mark_figure", 1, None, 0, None, None, "Amina", "wrong")
    own.moment()
    assert run(own, "mark_figure", 1, None, 0, None, None, "Ben", "as I say") == first
    assert own.sql("SELECT count(*) FROM toll.mark") == [(1,)]
    undo(own, 1)
    assert undo(own, 1) is None and undo(own, 2) is None


def test_a_mark_outlives_the_version_it_is_of(own):
    """The figure of a version that was replaced is history, but for what was marked wrong in it."""
    put(own, make_figure(3))
    put(own, make_figure(5), text="Edited.")
    assert reports(own) == [5, 3]
    group = own.compare(measure="killed")["groups"][0]["rows"][0]
    assert (group["first"]["value"], group["changes"]) == (3, 1)
    [number] = mark(own, version=1)
    assert reports(own) == [5]
    group = own.compare(measure="killed")["groups"][0]["rows"][0]
    assert (group["first"]["value"], group["changes"]) == (5, 0)
    undo(own, number)
    assert reports(own) == [5, 3] and values_now(own) == [5]


def values_now(toll):
    return [row["value"] for row in toll.timeline(measure="killed")["rows"]]


def test_undone_after_an_edit_it_is_what_it_would_be_without(own):
    put(own, make_figure(3))
    [number] = mark(own)
    between = own.moment()["moment"]
    put(own, make_figure(5), text="Edited.")
    edited = own.moment()["moment"]
    undo(own, number)
    own.moment()
    assert values_now(own) == [5]
    assert own.sql("SELECT f.act_to = v.act_to AND f.recorded_to = v.recorded_to FROM toll.figure f"
                   " JOIN toll.article_version v USING (article, version) WHERE version = 1") == [(True,)]
    assert values(own, between) == [] and reports(own, edited) == [5]


def test_stories_leave_it_out(own):
    for n in (1, 2):
        put_article(own, n, WORDS["quake"], figures=[make_figure(n)])
    link(own)
    assert [f["value"] for f in get(own, 1)["figures"]] == [1, 2]
    mark(own, article=2)
    assert [f["value"] for f in get(own, 1)["figures"]] == [1]
    assert marked(own, story=1) == [(2, "Amina")] and marked(own, story=2) == []
    mark(own, article=1)
    assert get(own, 1)["figures"] == [] and get(own, 1)["measures"] == []


def test_an_article_leaves_the_story_and_comes_back(own):
    a, b = [put_article(own, n, WORDS["quake"]) for n in (1, 2)]
    link(own)
    together = own.moment()["moment"]
    assert run(own, "mark_link", b, 7, "Amina", "another town") is None
    made = run(own, "mark_link", b, 1, "Amina", "another town")
    assert (story_of(own, a), story_of(own, b), made["story"]) == (1, 2, 2)
    assert run(own, "mark_link", b, 1, "Amina", "another town") is None
    assert run(own, "mark_link", b, 2, "Amina", "alone") is None
    assert get(own, 2)["rows"][0]["reasons"] == [
        "its link to story 1 was marked wrong by Amina: another town"]
    apart = own.moment()["moment"]
    assert undo(own, made["marks"][0]["mark"])["marks"][0]["story"] == 1
    own.moment()
    assert story_of(own, b) == 1 and get(own, 2)["rows"] == []
    assert [len(get(own, 1, m)["rows"]) for m in (together, apart, apart + 1)] == [2, 1, 2]
    assert [(e["verb"], e["story"], e["other"]) for e in get(own, 1)["edits"]] == [
        ("mark", 1, 2), ("undo", 1, 2)]


def test_a_mark_of_a_link_that_was_moved_since_cannot_be_undone(own):
    for n in (1, 2):
        put_article(own, n, WORDS["quake"])
    put_article(own, 3, WORDS["match"])
    link(own)
    number = run(own, "mark_link", 2, 1, "Amina", "another town")["marks"][0]["mark"]
    own.run("story_lock")
    own.run("story_merge", 2, 3, "the same town")  # article 3 comes to story 3, where 2 is
    own.run("story_merge", 1, 2, "all one")
    assert undo(own, number) is None
    again, = run(own, "mark_link", 2, 1, "Amina", "another town, still")["marks"]
    assert undo(own, again["mark"])["marks"][0]["story"] == 1


def test_marks_are_listed_with_who_undid_them(own):
    put(own, make_figure(3), make_figure(9, start=40, end=41))
    [first] = mark(own)
    before = own.moment()["moment"]
    [second] = mark(own, start=40)
    undo(own, first)
    page = json.loads(own.run("mark_list", None, 1, None)[0][0])
    assert [(m["mark"], m["number"], m["undone_by"]) for m in page["rows"]] == [(second, "9", None)]
    page = json.loads(own.run("mark_list", None, 1, page["next"])[0][0])
    assert [(m["mark"], m["number"], m["undone_by"]) for m in page["rows"]] == [(first, "3", "Ben")]
    assert page["next"] is None
    page = json.loads(own.run("mark_list", before, 10, None)[0][0])
    assert [(m["mark"], m["undone_by"]) for m in page["rows"]] == [(first, None)]


def test_a_mark_and_an_edit_at_once_keep_their_order(own, cluster, database):
    """Whoever puts the article waits for who undoes a mark of it: else its figure would count on."""
    put(own, make_figure(3))
    [number] = mark(own)
    other = cluster.connect(database).cursor()
    other.execute("SET lock_timeout = '100ms'")
    own.sql("BEGIN")
    own.run("mark_lock", None, number)
    own.run("mark_undo", number, "Ben", None)
    with pytest.raises(Exception, match="lock timeout"):
        record.prepare(other, record.QUERIES["article_lock"])
        record.execute(other, record.QUERIES["article_lock"], "A", "u", None)
    own.sql("COMMIT")
    put(own, make_figure(5), text="Edited.")
    assert values_now(own) == [5]
