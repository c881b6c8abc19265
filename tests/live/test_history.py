"""What publishers change and take back, and what the record says of it afterwards."""
import json

import pytest

from client import Refused
from wait import until

serial = iter(range(1, 1000))


@pytest.fixture(scope="module")
def daemon(tolld_of_module):
    return tolld_of_module().start()


@pytest.fixture
def put(daemon):
    """A function that puts the next version of the test's own article; its result."""
    number = next(serial)

    def put_version(text, day=5, **more):
        article = {"source": f"Wire {number}", "url": f"https://example.org/{number}",
                   "published": f"2019-06-{day:02}", "title": "Sudan", "text": text, **more}
        return daemon.call("article.put", {"article": article})["results"][0]
    return put_version


def settled(daemon):
    """A moment that holds all that was recorded."""
    return until(lambda: (made := daemon.call("moment"))["settled"] and made, "settled")["moment"]


KILLED = "{} people were killed in Khartoum, Sudan, on 3 June, the Health Ministry said."


def changes(result):
    return [(row["change"], row["fields"], row["from"] and row["from"]["value"],
             row["to"] and row["to"]["value"]) for row in result["rows"]]


@pytest.mark.parametrize("old, new, wanted", [
    (KILLED.format(38), KILLED.format(46), [("changed_value", ["value"], 38, 46)]),
    (KILLED.format(38), KILLED.format("At least 38"),
     [("changed_hedge", ["bound"], 38, 38)]),
    (KILLED.format(38), "The death toll rose to 38 on 3 June in Khartoum, Sudan, the Health Ministry said.",
     [("changed_scope", ["scope", "counted", "when"], 38, 38)]),
    (KILLED.format(38), KILLED.format(38).replace("the Health Ministry", "police"),
     [("changed_other", ["attribution"], 38, 38)]),
    (KILLED.format(38), "In the capital, " + KILLED.format(38), [("same", [], 38, 38)]),
    (KILLED.format(38), KILLED.format(38) + " Police arrested 12 men.",
     [("same", [], 38, 38), ("added", [], None, 12)]),
    ("Police arrested 12 men. " + KILLED.format(38), KILLED.format(38),
     [("same", [], 38, 38), ("removed", [], 12, None)]),
])
def test_each_figure_and_what_became_of_it(daemon, put, old, new, wanted):
    put(old)
    number = put(new)["article"]
    got = daemon.call("article.diff", {"article": number})
    assert (got["from"]["version"], got["to"]["version"]) == (1, 2)
    assert changes(got) == wanted


def test_any_two_versions_and_as_of(daemon, put):
    moments = []
    for n in (38, 46, 61):
        number = put(KILLED.format(n))["article"]
        moments.append(settled(daemon))

    def told(**params):
        return changes(daemon.call("article.diff", {"article": number, **params}))
    assert told() == [("changed_value", ["value"], 46, 61)]
    assert told(**{"from": 1}) == [("changed_value", ["value"], 38, 61)]
    assert told(to=2) == [("changed_value", ["value"], 38, 46)] == told(as_of=moments[1])
    assert told(**{"from": 3, "to": 1}) == [("changed_value", ["value"], 61, 38)]
    for params in ({"article": number, "from": 4}, {"article": number, "to": 1}, {"article": 10 ** 6},
                   {"article": number, "to": 3, "as_of": moments[1]}):
        with pytest.raises(Refused) as refused:
            daemon.call("article.diff", params)
        assert refused.value.name == "not_found"


def test_the_command(daemon, put):
    put(KILLED.format(38))
    number = str(put(KILLED.format(46))["article"])
    code, table, _ = daemon.toll("article", number, "--diff", "--format=table")
    assert code == 0 and "changed value" in table and "38" in table and "46" in table
    whole = json.loads(daemon.toll("article", number, "--diff", "--format=json")[1])
    assert changes(whole) == [("changed_value", ["value"], 38, 46)]
    head, row = daemon.toll("article", number, "--diff", "--from=1", "--to=2", "--format=csv")[1].splitlines()
    assert head.startswith("change,fields,from_measure,") and row.startswith("changed_value,value,killed,38,")
    for words in (["--from=1"], ["--diff", "--version=1"], ["--diff", "--from=x"]):
        assert daemon.toll("article", number, *words)[0] == 64


# ---- notices

NOTICE = "Correction: An earlier version of this article said 45 people were killed in Khartoum."


def test_a_correction_takes_back_the_number_that_it_names(daemon, put):
    """The wrong number is nobody's claim, its evidence is the notice's bytes, and it stays."""
    put(KILLED.format(45), source="Corrected")
    moment = settled(daemon)
    text = KILLED.format(54) + "\n\n" + NOTICE
    number = put(text, 7, source="Corrected")["article"]
    figures = [(row["value"], row["status"]) for row in daemon.call(
        "timeline", {"source": "Corrected", "measure": "killed"})["rows"]]
    assert figures == [(54, "asserted"), (45, "withdrawn")]
    old, = (row for row in daemon.call("article.get", {"article": number, "version": 1})["rows"]
            if row["kind"] == "figure")
    taken = old["withdrawn"]
    assert (taken["reason"], taken["article"], taken["version"]) == ("corrected", number, 2)
    assert text.encode()[taken["start"]:taken["end"]].decode() == taken["quote"]
    assert "45 people were killed" in taken["quote"]
    assert "killed (people), taken back" in daemon.toll(
        "article", str(number), "--version=1", "--format=table")[1]
    then, = (row for row in daemon.call("article.get", {
        "article": number, "version": 1, "as_of": moment})["rows"] if row["kind"] == "figure")
    assert then == {**old, "withdrawn": None}


def test_a_chain_and_a_comparison_after_a_correction(daemon, put):
    put(KILLED.format(45), source="Chained")
    put(KILLED.format(54) + "\n\n" + NOTICE, 7, source="Chained")
    steps = daemon.call("toll", {"measure": "killed", "source": "Chained"})
    told = [(s["effect"], s["value"], s["why"], bool(s["withdrawn"])) for s in steps["steps"]]
    assert told[:3] == [("first", 45, None, True), ("withdrawal", 45, "retracted", True),
                        ("first", 54, None, False)]
    assert steps["verdict"] == "consistent" and [c["value"] for c in steps["claims"]] == [54]
    group, = daemon.call("compare", {"measure": "killed", "source": "Chained"})["groups"]
    row, = group["rows"]
    assert (row["value"], row["first"]["value"], row["reports"]) == (54, 54, 1)


def test_verify_proves_the_notice_too(daemon, put):
    put(KILLED.format(45))
    number = put(KILLED.format(54) + "\n\n" + NOTICE, 7)["article"]
    spans = daemon.call("verify", {"article": number})
    assert (spans["faults"], spans["versions"]) == (0, 2)


# ---- what publishers send beside the text

@pytest.mark.parametrize("correction", [
    "The number of people killed in Khartoum was 54, not 45.",
    "Corrects number of people killed to 54 from 45."])
def test_a_correction_beside_the_text(daemon, put, correction):
    put(KILLED.format(45))
    result = put(KILLED.format(54), 7, correction=correction)
    assert (result["status"], result["version"], result["figures"]) == ("version", 2, 1)
    got = daemon.call("article.get", {"article": result["article"]})
    assert (got["correction"], got["status"]) == (correction, None)
    old, = (row for row in daemon.call("article.get", {
        "article": result["article"], "version": 1})["rows"] if row["kind"] == "figure")
    taken = old["withdrawn"]
    assert (taken["reason"], taken["in"]) == ("corrected", "correction")
    assert correction.encode()[taken["start"]:taken["end"]].decode() == taken["quote"]
    assert daemon.call("verify", {"article": result["article"]})["faults"] == 0


@pytest.mark.parametrize("status", ["withdrawn", "canceled", "cancelled", "retracted", "stat:canceled"])
def test_an_article_that_was_taken_back(daemon, put, status):
    source = f"Taken back {status}"
    put(KILLED.format(45), source=source)
    until(lambda: daemon.call("story.links")["unlinked"] == 0, "linked")  # copies are known then
    before = daemon.call("toll", {"measure": "killed", "source": source})
    moment = settled(daemon)
    assert put(KILLED.format(45), source=source, status="usable")["status"] == "known"
    result = put(KILLED.format(45), source=source, status=status)
    assert (result["status"], result["version"]) == ("version", 2)
    assert put(KILLED.format(45), source=source, status=status)["status"] == "known"
    rows = daemon.call("timeline", {"source": source})["rows"]
    assert rows and {row["status"] for row in rows} == {"withdrawn"}
    assert daemon.call("compare", {"source": source})["groups"] == []
    now = daemon.call("toll", {"measure": "killed", "source": source})
    assert now["claims"] == [] and now["verdict"] == "none"
    then = daemon.call("toll", {"measure": "killed", "source": source, "as_of": moment})
    assert then["steps"] == before["steps"] and then["claims"] == before["claims"]


def test_an_unknown_status_is_refused(daemon, put):
    refused = put(KILLED.format(45), status="withdrwan")
    assert refused["status"] == "refused"
    assert refused["error"]["message"] == \
        "status: expected usable, withdrawn, canceled or retracted"


def test_ingest_passes_on_what_it_knows(daemon):
    """A CorrectionComment is its text; a status that means something else is left out."""
    sent = {"text": KILLED.format(45), "source": "Passed", "url": "https://example.org/passed",
            "published": "2019-06-05", "status": 200}
    edits = [sent, {**sent, "status": "live"},
             {**sent, "correction": {"@type": "CorrectionComment", "text": "It was 54, not 45."}},
             {**sent, "status": "withdrawn"}]
    out = daemon.toll("ingest", "-", stdin="\n".join(json.dumps(edit) for edit in edits))[1]
    assert ": 1 new, 1 known, 2 changed, 0 failed" in out
    number = daemon.call("timeline", {"source": "Passed"})["rows"][0]["article"]
    told = [daemon.call("article.get", {"article": number, "version": n}) for n in (1, 2, 3)]
    assert [(v["status"], v["correction"]) for v in told] == [
        (None, None), (None, "It was 54, not 45."), ("withdrawn", None)]


def test_a_correction_in_an_article_of_its_own(daemon):
    """It takes back what the same source said of the story, and nobody else."""
    quake = ("An earthquake shook the town of Izmit in Turkey before dawn on 3 June, and rescuers dug for "
             "survivors in the rubble of collapsed blocks. {} people were killed in Izmit.")
    sent = [("First Wire", quake.format(121), 4), ("Second Wire", quake.format(121), 4),
            ("First Wire", "Correction: " + quake.format("In the earthquake 112") +
             " The death toll was 112, not 121 as we reported.", 5)]
    for n, (source, text, day) in enumerate(sent):
        daemon.call("article.put", {"article": {
            "source": source, "url": f"https://example.org/izmit/{n}", "published": f"2019-06-{day:02}",
            "title": "Izmit earthquake", "text": text}})
    until(lambda: daemon.call("story.links")["unlinked"] == 0, "linked")
    said = sorted((row["source"], row["value"], row["status"]) for row in daemon.call(
        "timeline", {"measure": "killed", "place": "TR"})["rows"])
    assert ("First Wire", 121, "asserted") not in said
    assert ("First Wire", 121, "withdrawn") in said and ("First Wire", 112, "asserted") in said
    assert ("Second Wire", 121, "asserted") in said
    steps = daemon.call("toll", {"measure": "killed", "place": "TR", "source": "First Wire"})["steps"]
    taken = [step for step in steps if step["effect"] == "withdrawal"]
    assert [(s["value"], s["why"], s["withdrawn"]["reason"]) for s in taken] == [(121, "retracted", "corrected")]


# ---- between two moments

def test_what_changed_between_two_moments(daemon, put):
    before = settled(daemon)
    number = put(KILLED.format(45))["article"]
    middle = settled(daemon)
    put(KILLED.format(54) + "\n\n" + NOTICE, 7)
    until(lambda: daemon.call("story.links")["unlinked"] == 0, "linked")
    after = settled(daemon)

    def told(**params):
        answer = daemon.call("diff", params)
        assert all(row["moment"] <= after for row in answer["rows"])
        return [(row["what"], row["change"], row["version"], row["figure"] and row["figure"]["value"])
                for row in answer["rows"] if row["article"] == number and row["what"] != "link"]
    first, second = told(**{"from": before, "to": middle}), told(**{"from": middle})
    assert first == [("article", "new", 1, None), ("figure", "new", 1, 45)]
    assert second == [("version", "new", 2, None), ("figure", "new", 2, 54), ("figure", "new", 2, 45),
                      ("figure", "ended", 1, 45), ("figure", "withdrawn", 1, 45)]
    assert told(**{"from": middle, "to": after}) == second == told(**{"from": middle, "to": after})
    with pytest.raises(Refused) as refused:
        daemon.call("diff", {"from": after, "to": before})
    assert refused.value.name == "not_found"
    with pytest.raises(Refused) as refused:
        daemon.call("diff", {"from": after + 1000})
    assert "there is no moment" in refused.value.message


def test_diff_the_command(daemon, put):
    put(KILLED.format(45), title="First\ttitle")
    put(KILLED.format(54) + "\n\n" + NOTICE, 7)
    last = settled(daemon)
    whole = json.loads(daemon.toll("diff", "--from=0", "--limit=0", "--format=json")[1])
    assert (whole["from"], whole["to"], whole["next"]) == (0, last, None)
    direct = daemon.call("diff", {"from": 0, "to": last, "limit": 1000})["rows"]
    assert whole["rows"][:len(direct)] == direct
    lines = daemon.toll("diff", "--from=0", f"--to={last}", "--limit=0", "--format=ndjson")[1].splitlines()
    assert [json.loads(line) for line in lines] == whole["rows"]
    code, table, _ = daemon.toll("diff", "--from=0", "--limit=5", "--format=table")
    assert code == 0 and "article new" in table and "there are more rows" in table
    head, *rows = daemon.toll("diff", "--from=0", "--limit=0", "--format=csv")[1].splitlines()
    assert head.startswith("moment,what,change,article,version,") and len(rows) >= len(whole["rows"])
    assert daemon.toll("diff")[0] == 64
    assert daemon.toll("diff", f"--from={last}")[0] == 0
