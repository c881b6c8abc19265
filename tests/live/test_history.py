"""What publishers change and take back, and what the record says of it afterwards."""
import json

import pytest

from client import Refused

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
    for n in (38, 46, 61):
        number = put(KILLED.format(n))["article"]
        moment = daemon.call("moment")["moment"]

    def told(**params):
        return changes(daemon.call("article.diff", {"article": number, **params}))
    assert told() == [("changed_value", ["value"], 46, 61)]
    assert told(**{"from": 1}) == [("changed_value", ["value"], 38, 61)]
    assert told(to=2) == [("changed_value", ["value"], 38, 46)] == told(as_of=moment - 1)
    assert told(**{"from": 3, "to": 1}) == [("changed_value", ["value"], 61, 38)]
    for params in ({"article": number, "from": 4}, {"article": number, "to": 1}, {"article": 10 ** 6},
                   {"article": number, "to": 3, "as_of": moment - 1}):
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
