"""toll erase: by whom it is allowed to, and what is left of it."""
import json
import os
import pwd
import socket

import pytest

from articles import article
from client import Client, Refused

ME = pwd.getpwuid(os.geteuid()).pw_name
WORD = "Omdurman"
TEXT = f"At least 40 people were killed in {WORD} on Monday, Amina Diallo said."


@pytest.fixture
def admin(tolld, database):
    return tolld(f"--erase-user={ME}", database=database).start()


def put(daemon, **changes):
    with daemon.client() as client:
        return client.put(article(1, text=TEXT, **changes))[0]


def test_the_text_goes_and_a_tombstone_stays(admin):
    first = put(admin)
    code, out, errors = admin.toll("erase", "1", "--reason", "a court's order", "--yes", "--format", "json")
    assert code == 0, errors
    made = json.loads(out)["versions"][0]
    assert (made["sha256"], made["by"], made["reason"]) == (first["sha256"], ME, "a court's order")
    admin.kill()
    admin.start()
    for method, params in (("article.get", {"article": 1, "text": True}), ("timeline", {}), ("compare", {}),
                           ("toll", {"measure": "killed"})):
        answer = admin.call(method, params)
        said = json.dumps(answer)
        assert TEXT not in said and "diallo" not in said.lower(), method
        assert '"attribution": "' not in said and '"quote": "' not in said, method
    assert admin.call("toll", {"measure": "killed"})["best"]["value"] == 40
    refused = put(admin)
    assert (refused["status"], refused["error"]["data"]["name"]) == ("refused", "erased")
    code, out, _ = admin.toll("verify", "--format", "table")
    assert code == 0 and "1 article versions were erased\n" in out
    code, out, _ = admin.toll("article", "1", "--format", "table")
    assert code == 0 and "reason    a court's order\n" in out


def test_the_client_says_that_a_text_was_erased(admin):
    put(admin)
    assert admin.toll("erase", "1", "--reason", "r", "--yes")[0] == 0
    one = json.dumps(article(1, text=TEXT))
    code, _, errors = admin.toll("ingest", "-", stdin=one + "\n")
    assert code == 1 and "this very text was erased, and is not taken again" in errors


def test_it_must_be_meant(admin):
    put(admin)
    for words in (["1"], ["1", "--reason", "r"], ["1", "--yes"], ["x", "--reason", "r", "--yes"], []):
        code, _, errors = admin.toll("erase", *words)
        assert code == 64 and errors.startswith("toll: "), words
    assert admin.toll("erase", "9", "--reason", "r", "--yes")[0] == 1
    assert admin.call("article.get", {"article": 1, "text": True})["text"] == TEXT


def test_only_named_users_over_a_unix_socket_may(tolld, database, daemon):
    put(daemon)
    with pytest.raises(Refused, match="^forbidden: "):
        daemon.call("article.erase", {"article": 1, "reason": "r"})
    code, _, errors = daemon.toll("erase", "1", "--reason", "r", "--yes")
    assert code == 1 and "--erase-user" in errors
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    tolld(f"--erase-user={ME}", f"--listen=tcp:127.0.0.1:{port}", database=database).start()
    with Client(("127.0.0.1", port)) as client, pytest.raises(Refused, match="^forbidden: "):
        client.call("article.erase", {"article": 1, "reason": "r"})
    assert daemon.call("article.get", {"article": 1, "text": True})["text"] == TEXT
