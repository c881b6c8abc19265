"""Nothing is overwritten: a question as of a moment gets the same answer for ever."""
import json

import pytest

from articles import article
from client import Refused
from wait import until

QUESTIONS = [("timeline", {"place": "SD"}), ("timeline", {"text": "police"}), ("timeline", {}),
             ("compare", {"measure": "killed"}), ("article.get", {"article": 1, "text": True})]


def answers(daemon, as_of):
    return [daemon.call(method, {**params, "as_of": as_of}) for method, params in QUESTIONS]


def put(daemon, **changes):
    with daemon.client() as client:
        return client.put(article(1, **changes))[0]["status"]


def test_an_answer_as_of_a_moment_stays(daemon):
    """Over an edited article, a new one, and the daemon's sudden end."""
    put(daemon)
    moment = daemon.call("moment")
    assert moment["settled"]
    first = answers(daemon, moment["moment"])
    assert [row["value"] for row in first[0]["rows"] if row["kind"] == "figure"] == [3]
    assert put(daemon, text="At least 50 people were killed in Sudan on Monday, police said.") == "version"
    assert put(daemon, url="https://example.org/other") == "new"
    until(lambda: daemon.call("story.links")["unlinked"] == 0, "linked")  # which makes a moment too
    later = daemon.call("moment")["moment"]
    assert later > moment["moment"]
    daemon.kill()
    daemon.start()
    assert answers(daemon, moment["moment"]) == first
    assert answers(daemon, moment["recorded"]) == first
    now = [daemon.call(method, params) for method, params in QUESTIONS]
    assert now == answers(daemon, later)
    assert now != first


def test_moments_are_made_by_themselves(daemon):
    def last():
        return daemon.call("status")["database"]["moment"]
    assert last() is None
    put(daemon)
    made = until(last, "a moment")
    assert daemon.call("timeline")["settled"]
    put(daemon, title="Another")
    until(lambda: last() > made, "another moment")


def test_the_client_asks_as_of(daemon):
    put(daemon)
    code, out, _ = daemon.toll("moment", "--format", "json")
    assert code == 0
    moment = json.loads(out)
    put(daemon, text="At least 50 people were killed in Sudan on Monday, police said.")
    for as_of in (str(moment["moment"]), moment["recorded"]):
        code, out, _ = daemon.toll("timeline", "--measure", "killed", "--as-of", as_of,
                                   "--format", "json")
        assert code == 0
        whole = json.loads(out)
        assert [row["value"] for row in whole["rows"]] == [3]
        assert whole["moment"] == moment["moment"]
    code, _, errors = daemon.toll("compare", "--as-of", "soon")
    assert (code, errors) == (1, "toll: --as-of: expected the number of a moment, or a date-time "
                                 "as 2022-01-10T08:30Z\n")


@pytest.mark.parametrize("as_of", [0, True, "", 10 ** 15, "9999-01-01T00:00Z"])
def test_what_is_no_moment_is_refused(shared, as_of):
    with pytest.raises(Refused, match="^invalid_params: as_of: "):
        shared.call("timeline", {"as_of": as_of})
