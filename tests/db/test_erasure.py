"""Erasure: no word of the text stays anywhere; its hash, a tombstone and the reason do; it cannot come back."""
import json

import pytest

import record
from cluster import Cluster
from record import make_event, make_figure, make_reading
from test_stories import WORDS, get, link, signature, sketch

SECRET = "zanzibar"  # in all that is erased, and nowhere else
TEXT = f"3 {SECRET} people killed, said {SECRET} police."


@pytest.fixture
def own(cluster, database):
    """A record of the test's own, in which each statement is an act."""
    toll = record.Record(cluster.connect(database))
    yield toll
    toll.close()


def told(value=3):
    """A reading that holds the word wherever a reading holds words."""
    return make_reading(
        [make_figure(value, text=f"{value}{SECRET}", counted=SECRET, attribution=SECRET, via=[SECRET],
                     trigger_text=SECRET, quote_text=TEXT,
                     origin={"kind": "police", "name": SECRET, "country": "SD", "authority": True})],
        [make_event(text=SECRET, quote_text=TEXT, who=[{"start": 7, "end": 12, "text": SECRET,
                                                        "type": "rebels", "country": None}])],
        [{"start": 0, "end": 5, "text": SECRET, "name": "Pemba", "kind": "city", "country": "TZ",
          "geoname": None, "lat": None, "lon": None}],
        [{"start": 0, "end": 5, "text": SECRET, "type": "DATE", "value": None, "mod": None, "from": None,
          "to": None, "edtf": None, "range_with": None, "rule": "r"}],
        [{"start": 0, "end": 5, "text": SECRET, "reason": "age"}]) | {
            "credit": [{"start": 0, "end": 5, "text": SECRET, "agency": "reuters", "part": False}]}


def put(toll, text=TEXT, value=3, n=1, **more):
    return toll.put(text, told(value), source="A", url=f"u{n}", title=f"A {SECRET} story", day="2022-01-07",
                    signature=signature([SECRET, *WORDS["quake"]], sketch(0)), **more)


def erase(toll, article=1):
    toll.sql("BEGIN")
    toll.run("mark_lock", article, None)
    rows = toll.run("article_erase", article, "admin", "a court's order")
    toll.sql("COMMIT")
    return json.loads(rows[0][0]) if rows else None


def held(toll):
    """The tables in which the word stands, however it is stored."""
    tables = [name for name, in toll.sql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'toll'::regnamespace AND relkind IN ('r', 'p')")]
    return {name for name in tables
            if toll.sql(f"SELECT 1 FROM toll.{name} t WHERE t::text ILIKE '%{SECRET}%' LIMIT 1")}


def test_no_word_stays(own):
    own.put("Another text.", make_reading(), source="B", url="u9", day="2022-01-07",
            signature=signature([SECRET, *WORDS["quake"][:2]]))
    put(own)
    put(own, text=TEXT + " Edited.", value=5)
    link(own)
    assert {"article_version", "reading", "figure", "event", "time", "place", "refused", "signature",
            "posting", "link", "term"} <= held(own)
    assert len(erase(own, 2)["versions"]) == 2
    # The other article has the word too, and is the only one now.
    assert held(own) == {"signature", "posting", "term"}
    assert own.sql("SELECT DISTINCT articles FROM toll.term") == [(1,)]
    erase(own, 1)
    assert held(own) == set()
    assert own.sql("SELECT count(*) FROM toll.band") == own.sql("SELECT count(*) FROM toll.signature s"
                                                                " WHERE bands IS NOT NULL") == [(0,)]


def test_a_tombstone_says_so(own):
    first = put(own)
    before = own.moment()["moment"]
    erased = erase(own)
    version, = erased["versions"]
    assert (version["sha256"], version["by"], version["reason"]) == (first["sha256"], "admin", "a court's order")
    for as_of in (None, before):
        got = own.article(1, text=True, as_of=as_of)
        assert (got["title"], got["text"], got["sha256"]) == (None, None, first["sha256"])
        assert (got["erased"]["by"], got["erased"]["reason"]) == ("admin", "a court's order")
    assert erase(own) == erased and erase(own, 2) is None
    assert own.sql("SELECT count(*) FROM toll.erasure") == [(1,)]


def test_figures_stay_as_numbers(own):
    put(own)
    link(own)
    before = own.moment()["moment"]
    erase(own)
    for as_of in (None, before):
        figure, event = sorted(own.timeline(as_of=as_of)["rows"], key=lambda row: row["kind"], reverse=True)
        assert (figure["value"], figure["measure"], figure["from"]) == (3, "killed", "2019-06-03")
        assert figure["quote"] is figure["number"] is figure["attribution"] is figure["counted"] is None
        assert figure["via"] == [] and event["quote"] is event["trigger"] is None
        assert event["who"] == [{"start": 7, "end": 12, "type": "rebels", "country": None}]
        assert own.compare(as_of=as_of)["groups"][0]["rows"][0]["value"] == 3
    story = get(own, 1)
    assert story["title"] is None and story["figures"][0]["value"] == 3 and story["copies_differ"] == []
    assert own.timeline(text=SECRET)["rows"] == []


def test_the_same_text_is_not_taken_again(own):
    put(own)
    erase(own)
    own.moment()
    assert (put(own)["outcome"], put(own)["article"], put(own)["version"]) == ("erased", 1, 1)
    assert put(own, n=2)["outcome"] == "erased"  # nor under another address
    assert own.sql("SELECT count(*) FROM toll.article") == [(1,)]
    assert put(own, text="What may be told.")["outcome"] == "version"
    assert own.moment()["moment"] == 2


def test_verify_says_so_and_finds_no_fault(own):
    put(own)
    put(own, text=TEXT + " Edited.", value=5)
    put(own, text="3 people killed", n=2)
    erase(own)
    answer = json.loads(own.run("verify", 1, None, 100)[0][0])
    assert (answer["versions"], answer["erased"], answer["spans"], answer["faults"]) == (2, 2, 0, 0)
    own.sql("DELETE FROM toll.erasure WHERE version = 2")
    answer = json.loads(own.run("verify", 1, None, 100)[0][0])
    assert [row["fault"] for row in answer["rows"]] == ["the text is gone, and nobody erased it"]


def test_copies_are_named(own):
    for n in (1, 2, 3):
        put(own, text=f"{TEXT} {n}", n=n)
    link(own)
    assert erase(own, 2)["copies"] == [1, 3]


def test_what_waited_to_be_linked_waits_no_more(own):
    put(own)
    erase(own)
    assert link(own) == []
    put(own, text="What may be told.")
    assert link(own) == [1]


def test_a_dump_has_the_tombstone_and_no_word(own, cluster, database):
    put(own)
    link(own)
    erase(own)
    text = "\n".join(cluster.dump(database))
    assert SECRET not in text and "a court's order" in text
    other = Cluster()
    try:
        other.start()
        other.create("restored")
        dump = f"{cluster.dir}/{database}.dump"
        cluster.run("pg_dump", "-h", cluster.dir, "-U", cluster.user, "-Fc", "-f", dump, database)
        other.run("pg_restore", "-h", other.dir, "-U", other.user, "-d", "restored", dump)
        restored = record.Record(other.connect("restored"))
        assert restored.article(1)["erased"]["reason"] == "a court's order"
        assert json.loads(restored.run("verify", None, None, 100)[0][0])["erased"] == 1
        assert put(restored)["outcome"] == "erased"
        restored.close()
    finally:
        other.stop()
