"""toll chain: copies, corrections, withdrawals, contests, and that nothing is averaged.

Promise 6 of the plan: comparison never averages; it shows who said what, what is compatible
with what under the bounds, and which rule gave the best.
"""
import json

import pytest

from wait import until

serial = iter(range(1, 1000))


@pytest.fixture(scope="module")
def daemon(tolld_of_module):
    return tolld_of_module().start()


@pytest.fixture
def told(daemon):
    """A function that records articles of a story of its own, at a place that no other test
    names, and gives its chain."""
    topic = f"topic{next(serial)}"

    def tell(*articles, url=None, **params):
        for day, source, text in articles:
            place = url or f"https://example.org/{topic}/{next(serial)}"
            daemon.call("article.put", {"article": {
                "source": source, "published": f"2019-06-{day:02}T12:00Z", "url": place,
                "text": f"{text}\n\nThis is about {topic}."}})
        # An article has the number of its text once it is linked.
        until(lambda: daemon.call("story.links", {"limit": 1})["unlinked"] == 0, "linked")
        return daemon.call("toll", {"measure": "killed", "text": topic, **params})
    return tell


def effects(answer):
    return [(step["effect"], step["value"]) for step in answer["steps"]]


MINISTRY = "At least {} people were killed in Sudan on 3 June, the Health Ministry said."
EXACT = "{} people were killed in Sudan on 3 June, the Health Ministry said."
DOCTORS = "{} people were killed in Sudan on 3 June, a doctors' committee said."


def test_growth_and_a_correction_down(told):
    answer = told((4, "Wire", EXACT.format(46)), (5, "Post", EXACT.format(61)),
                  (6, "Wire", EXACT.format(58)))
    assert effects(answer) == [("first", 46), ("growth", 61), ("correction", 58)]
    assert [step["stands"]["low"] for step in answer["steps"]] == [46, 61, 58]
    assert answer["verdict"] == "superseded"
    assert [(c["value"], c["attribution"]) for c in answer["claims"]] == [(58, "the Health Ministry")]


def test_copies_and_quotations_are_counted_once(told):
    copied = EXACT.format(61)
    answer = told(*((4, f"Outlet {n}", copied) for n in range(12)),
                  (5, "Post", "The Health Ministry said 61 people were killed in Sudan on 3 June."),
                  (5, "Wire", DOCTORS.format(118)),
                  (5, "News", "100 people were killed in Sudan on 3 June, Amnesty International said."))
    assert (answer["reports"], answer["outlets"], answer["texts"], answer["origins"]) == (15, 15, 4, 3)
    assert len(answer["claims"]) == 3
    assert {step["effect"] for step in answer["steps"][1:13]} == {"same"}
    assert {step["why"] for step in answer["steps"][1:12]} == {"copy"}
    assert answer["best"]["value"] == 100  # of outlets the median would be 61


def test_one_origin_whatever_its_words(told):
    """Promised: "the Health Ministry" and its officials are one origin, and named as one."""
    answer = told((4, "Wire", EXACT.format(46)),
                  (5, "Post", "Sudan's health ministry said 61 people were killed in Sudan on 3 June."),
                  (6, "News", "Health ministry officials said 58 people were killed in Sudan on 3 June."))
    assert effects(answer) == [("first", 46), ("growth", 61), ("correction", 58)]
    assert answer["origins"] == 1 and len(answer["claims"]) == 1
    assert answer["claims"][0]["origin"] == {"kind": "ministry", "name": "health", "country": "SD",
                                             "authority": True}


def test_two_speakers_of_one_text_are_two_origins(told):
    answer = told((4, "Wire", EXACT.format(46) + " " + DOCTORS.format(118)))
    assert [(step["effect"], step["why"]) for step in answer["steps"]] == \
        [("first", None), ("other_origin", "other_voice")]


def test_bounds_that_agree_are_consistent(told):
    answer = told((4, "Wire", MINISTRY.format(20)), (5, "Post", DOCTORS.format(24)))
    assert effects(answer) == [("first", 20), ("closer", 24)]
    assert answer["verdict"] == "consistent" and answer["contested"] == []


def test_speakers_of_one_source_contest_each_other(told):
    """A ministry's 46 and then the doctors' 118 are no change of the outlet's figure."""
    answer = told((4, "Wire", EXACT.format(46)), (5, "Wire", DOCTORS.format(118)))
    assert effects(answer) == [("first", 46), ("other_origin", 118)]
    assert answer["verdict"] == "contested"
    assert [c["attribution"] for c in answer["contested"]] == \
        ["the Health Ministry", "a doctors' committee"]


@pytest.mark.parametrize("rule, best", [
    (None, 46), ("median-of-origins", 46), ("latest-official", 46), ("conservative", 46),
    ("min-max", None)])
def test_the_best_is_somebodys_and_no_mean(told, rule, best):
    answer = told((4, "Wire", EXACT.format(46)), (5, "Post", DOCTORS.format(118)),
                  **({"rule": rule} if rule else {}))
    assert answer["rule"] == (rule or "median-of-origins")
    assert (answer["low"]["value"], answer["high"]["value"]) == (46, 118)
    assert (answer["best"] or {"value": None})["value"] == best
    told_values = {step["value"] for step in answer["steps"]}
    assert {c["value"] for c in answer["claims"]} <= told_values


def test_an_edit_corrects_and_an_edit_withdraws(told):
    url = f"https://example.org/edited/{next(serial)}"
    answer = told((4, "Wire", DOCTORS.format(118)), (5, "Wire", DOCTORS.format(46)), url=url)
    assert effects(answer) == [("first", 118), ("correction", 46)]
    assert answer["steps"][1]["why"] == "edit"
    told((4, "Post", EXACT.format(40)))
    answer = told((6, "Wire", "It is not known how many were hurt in Sudan. 40 people were killed in "
                   "Sudan on 3 June, the Health Ministry said."), url=url)
    assert ("withdrawal", 46) in effects(answer)
    assert answer["verdict"] != "contested"


def test_increments_and_parts(told):
    answer = told((4, "Wire", EXACT.format(46)),
                  (5, "Wire", "Another 12 people were killed in Sudan, the Health Ministry said."),
                  (6, "Wire", "58 people, including 19 children, were killed in Sudan on 3 June, "
                   "the Health Ministry said."))
    by_value = {step["value"]: step for step in answer["steps"]}
    assert not answer["best"]["summed"]  # the last one tells the sum itself
    assert by_value[12]["effect"] == "increment" and by_value[12]["stands"]["low"] == 58
    assert by_value[19]["effect"] == "part"
    assert by_value[19]["stands"]["low"] == by_value[58]["stands"]["low"] == 58


def test_nothing_found_and_an_unknown_rule(told, daemon):
    answer = told()
    assert (answer["steps"], answer["verdict"], answer["best"]) == ([], "none", None)
    assert "moment" in answer
    code, out, errors = daemon.toll("chain", "--measure=killed", "--rule=mean")
    assert code == 1 and "rule: expected median-of-origins" in errors
    code, out, errors = daemon.toll("chain")
    assert code == 1 and "measure" in errors


def test_as_of(told, daemon):
    before = told((4, "Wire", EXACT.format(46)))
    moment = daemon.call("moment")["moment"]
    now = told((5, "Wire", EXACT.format(61)))
    then = told(as_of=moment)
    assert len(now["steps"]) == 2
    assert then["steps"] == before["steps"] and then["claims"] == before["claims"]


def test_formats(told, daemon):
    told((4, "Wire", EXACT.format(46)), (5, "Wire", DOCTORS.format(118)))
    words = ["chain", "--measure=killed", "--place=Sudan", "--from=2019-06-01", "--to=2019-06-05"]
    table = daemon.toll(*words, "--format=table")[1]
    assert "verdict   contested" in table and "other origin" in table
    whole = json.loads(daemon.toll(*words, "--format=json")[1])
    lines = [json.loads(line) for line in
             daemon.toll(*words, "--format=ndjson")[1].splitlines()]
    assert [line["steps"] for line in lines] == [whole["steps"]]  # the moment may be another
    assert daemon.toll(*words, "--format=csv")[1].startswith("step,effect,why,")
