"""The examples of proto/protocol.md, replayed as the document says."""
import itertools
import json
import os
import re

from client import Client
from daemon import ROOT

BLOCK = re.compile(r"^```(json request|text request|json response|json response closes)\n(.*?)^```$",
                   re.M | re.S)


def examples():
    """(line, kind of request, request, response, whether the daemon closes) of each example."""
    with open(os.path.join(ROOT, "proto/protocol.md"), encoding="utf-8") as f:
        text = f.read()
    blocks = [(text.count("\n", 0, b.start()) + 1, b[1], b[2]) for b in BLOCK.finditer(text)]
    assert len(blocks) % 2 == 0
    for (line, kind, request), (_, reply, response) in zip(blocks[::2], blocks[1::2]):
        assert kind.endswith("request") and reply.startswith("json response"), f"line {line}"
        yield line, kind, request, json.loads(response), reply.endswith("closes")


def differ(want, got, names, where="answer"):
    """What is not as shown; None when all is."""
    if want == "...":
        return None
    if isinstance(want, str) and want.startswith("$"):
        return None if names.setdefault(want, got) == got else f"{where}: not {names[want]}: {got}"
    if isinstance(want, dict):
        return differ_object(want, got, names, where)
    if isinstance(want, list):
        return differ_array(want, got, names, where)
    return None if type(want) is type(got) and want == got else f"{where}: {got!r} for {want!r}"


def differ_object(want, got, names, where):
    if not isinstance(got, dict):
        return f"{where}: no object: {got}"
    more = "..." in want
    keys = set(want) - {"..."}
    if keys - set(got) or (not more and set(got) - keys):
        return f"{where}: keys {sorted(got)} for {sorted(keys)}"
    found = (differ(want[key], got[key], names, f"{where}.{key}") for key in sorted(keys))
    return next(filter(None, found), None)


def differ_array(want, got, names, where):
    if not isinstance(got, list):
        return f"{where}: no array: {got}"
    if want and want[-1] == "...":
        want = want[:-1]
        got = got[:len(want)]
    if len(want) != len(got):
        return f"{where}: {len(got)} elements for {len(want)}"
    found = (differ(w, g, names, f"{where}[{i}]") for i, (w, g) in enumerate(zip(want, got)))
    return next(filter(None, found), None)


def differ_batch(want, got, names):
    """The answers of a batch come in any order."""
    if not isinstance(got, list) or len(got) != len(want):
        return f"answer: {got}"
    said = [differ(want, list(order), dict(names)) for order in itertools.permutations(got)]
    return None if None in said else said[0]


def request_bytes(kind, request, names):
    for name, value in names.items():
        request = request.replace(f'"{name}"', json.dumps(value))
    if kind == "json request":
        request = request.replace("\n", "") + "\n"
    return request.encode()


def test_examples(daemon):
    names = {}
    for line, kind, request, response, closes in examples():
        with Client(daemon.socket) as client:
            client.send(request_bytes(kind, request, names))
            got = client.answer()
            compare = differ_batch if isinstance(response, list) else differ
            fault = compare(response, got, names)
            assert fault is None, f"protocol.md:{line}: {fault}\n{json.dumps(got, indent=1)}"
            if closes:
                assert client.answer() is None, f"protocol.md:{line}: not closed"
            else:
                assert client.call("hello")["program"] == "tolld", f"protocol.md:{line}"


def test_every_method_has_an_example():
    with open(os.path.join(ROOT, "proto/methods.def"), encoding="utf-8") as f:
        methods = set(re.findall(r'^METHOD\(\w+, "([\w.]+)"', f.read(), re.M))
    shown = {method for _, _, request, _, _ in examples()
             for method in re.findall(r'"method": "([\w.]+)"', request)}
    assert methods and methods <= shown


def test_the_session_of_a_shell(daemon):
    """The printf of the document, through a socket that is half-closed at once, as nc -N does."""
    with open(os.path.join(ROOT, "proto/protocol.md"), encoding="utf-8") as f:
        line = re.search(r"^printf '%s\\n' '(.*)' \| nc -N", f.read(), re.M)[1]
    with Client(daemon.socket) as client:
        client.send(line)
        client.half_close()
        assert client.answer()["result"]["program"] == "tolld"
        assert client.answer() is None


def test_replay_can_fail():
    """Each rule of the document's notation, broken once."""
    names = {"$a": 1}
    same = [({"a": "...", "...": "..."}, {"a": 1, "b": 2}), (["...", "..."], [1, 2, 3]),
            ({"a": "$a"}, {"a": 1}), ([1, "..."], [1]), ([], [])]
    other = [({"a": 1}, {"a": 1, "b": 2}), ({"a": 1}, {}), ({"a": 1}, {"a": 2}), ([1], [1, 2]),
             ({"a": "$a"}, {"a": 2}), (1, True), (None, 0), ([1], {}), ({}, [])]
    assert [pair for pair in same if differ(*pair, names) is not None] == []
    assert [pair for pair in other if differ(*pair, names) is None] == []
