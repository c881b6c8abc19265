"""toll mark: an analyst's word is honoured at once, shown with its name, undone, and kept over a kill."""
import json
import os
import pwd
import socket

import pytest

from articles import article
from client import Client, Refused
from test_stories import TEXT, article as told, linked


def ask(daemon, *words):
    code, out, errors = daemon.toll(*words, "--format", "json")
    assert code == 0, errors
    return json.loads(out)


def values(daemon, *words):
    return [row["value"] for row in ask(daemon, "timeline", "--measure", "killed", *words)["rows"]]


def test_a_figure_is_marked_and_comes_back(daemon):
    with daemon.client() as client:
        client.put(article(1))
        client.put(article(4))
    row = ask(daemon, "article", "1")["rows"][0]
    moment = ask(daemon, "moment")["moment"]
    made = ask(daemon, "mark", "figure", "1", str(row["start"]), "--by", "Amina", "--reason", "of another war")
    assert [(m["measure"], m["by"], m["reason"]) for m in made["marks"]] == [
        ("killed", "Amina", "of another war")]
    daemon.kill()
    daemon.start()
    assert values(daemon) == [6] and values(daemon, "--as-of", str(moment)) == [3, 6]
    chain = ask(daemon, "chain", "--measure", "killed")
    assert [step["value"] for step in chain["steps"]] == [6]
    assert [(m["value"], m["by"]) for m in chain["marked"]] == [(3, "Amina")]
    _, out, _ = daemon.toll("chain", "--measure", "killed", "--format", "table")
    assert "\nmarked    3 or more, police in Test Wire: wrong by Amina, of another war\n" in out
    code, out, _ = daemon.toll("article", "1", "--format", "table")
    assert code == 0 and "marked wrong by Amina: of another war" in " ".join(out.split())
    assert [m["number"] for m in ask(daemon, "mark")["rows"]] == ["3"]
    undone = ask(daemon, "mark", "--undo", str(made["marks"][0]["mark"]), "--by", "Ben", "--reason", "it was not")
    assert undone["marks"][0]["undone_by"] == "Ben"
    assert values(daemon) == [3, 6]
    assert [m["undone_reason"] for m in ask(daemon, "mark")["rows"]] == ["it was not"]
    assert daemon.toll("mark", "--undo", "1")[0] == 1


def test_a_link_is_marked_and_the_machine_respects_it(daemon):
    with daemon.client() as client:
        client.put(told(1, TEXT.format(38)))
        client.put(told(2, TEXT.format(46)))
        rows = linked(daemon, 2)["rows"]
        story = rows[0]["story"]
        assert rows[1]["story"] == story
        made = ask(daemon, "mark", "link", "2", story, "--reason", "another town")
        assert made["marks"][0]["by"]  # the user's own name
        client.put(told(2, TEXT.format(47)))  # a new version is no reason to go back
        rows = linked(daemon, 2)["rows"]
        assert [row["story"] for row in rows] == [story, str(made["story"])]
    assert ask(daemon, "story", story)["edits"][0]["reason"] == "another town"
    ask(daemon, "mark", "--undo", str(made["marks"][0]["mark"]))
    assert {row["story"] for row in linked(daemon, 2)["rows"]} == {story}


def test_wrong_uses(shared):
    for words, status in ((["figure", "1", "0"], 64), (["figure", "1", "--reason", "r"], 64),
                          (["figure", "1", "x", "--reason", "r"], 64), (["link", "1", "1", "--reason", "r"], 1),
                          (["figure", "9", "0", "--reason", "r"], 1), (["figure", "1", "0", "--undo", "1"], 64)):
        code, _, errors = shared.toll("mark", *words)
        assert code == status and errors.startswith("toll: "), words


# ---- who may

ME = pwd.getpwuid(os.geteuid()).pw_name
CORRECTIONS = {
    "mark.figure": {"article": 1, "start": 9, "by": "Amina", "reason": "r"},
    "mark.link": {"article": 1, "story": 1, "by": "Amina", "reason": "r"},
    "mark.undo": {"mark": 1, "by": "Amina"},
    "story.merge": {"story": 1, "other": 2, "reason": "r"},
    "story.split": {"story": 1, "articles": [1], "reason": "r"},
}


def test_only_those_who_are_named_correct_the_record(tolld, database):
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    mine = tolld(f"--edit-user={ME}", f"--listen=tcp:127.0.0.1:{port}", database=database).start()
    with Client(("127.0.0.1", port)) as client:
        client.put(article(1), article(2))
        for method, params in CORRECTIONS.items():
            with pytest.raises(Refused, match="^forbidden: .*--edit-user"):
                client.call(method, params)
        assert client.call("mark.list")["rows"] == [] and client.call("timeline")["rows"]
    others = tolld("--edit-user=no-such-user", database=database).start()
    for method, params in CORRECTIONS.items():
        with pytest.raises(Refused, match="^forbidden: "):
            others.call(method, params)
    code, _, errors = others.toll("mark", "figure", "1", "9", "--reason=r")
    assert code == 1 and "--edit-user" in errors
    assert mine.call("mark.figure", CORRECTIONS["mark.figure"])["marks"][0]["by"] == "Amina"
    mine.logs(f"user id {os.geteuid()} asks for mark.figure")
    assert mine.call("mark.undo", CORRECTIONS["mark.undo"])["marks"]
