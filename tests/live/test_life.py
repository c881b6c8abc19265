"""How the daemon starts, reloads and ends."""
import json
import os
import re
import signal
import socket

import pytest

import process
from articles import article, articles
from client import Client, alone
from wait import until

BUSY = 75  # exit status: another daemon is there


@pytest.fixture
def config(tolld, database):
    """A daemon with a configuration file, and a function that writes it anew."""
    daemon = tolld(database=database)

    def write(text):
        with open(f"{daemon.dir}/tolld.conf", "w", encoding="utf-8") as f:
            f.write(text)

    write("")
    daemon.options.append(f"--config={daemon.dir}/tolld.conf")
    return daemon, write


def put_in_work(daemon, n=1):
    """A client whose n requests the daemon has in work."""
    client = daemon.client()
    for number in range(n):
        client.request("article.put", {"article": article(number)})
    until(lambda: daemon.call("status")["queue"]["recording"] == n, "in work")
    return client


# ---- the end ----

def test_sigterm_finishes_what_was_accepted(private):
    """Much is on its way: each request is answered, or was never taken in."""
    client = private.client()
    batches = [articles(10, start=10 * i) for i in range(60)]
    sent = {client.request("article.put", {"articles": batch}): batch for batch in batches}
    first = client.answer()
    private.signal(signal.SIGTERM)
    answers = {first["id"]: first, **client.all_answers()}
    assert private.wait() == 0
    refused = {a["error"]["data"]["name"] for a in answers.values() if "error" in a}
    assert refused <= {"shutting_down"}
    assert private.postmaster() is None

    private.start()
    acknowledged = 0
    with Client(private.socket) as again:
        for number, batch in sent.items():
            results = answers.get(number, {}).get("result", {}).get("results", [])
            acknowledged += len(results)
            assert {r["status"] for r in again.put(*batch)} == {"known" if results else "new"}
    assert acknowledged >= 10
    assert private.counts()["versions"] == 600


def test_sigterm_waits_for_work(daemon, blocked):
    with blocked(daemon):
        client = put_in_work(daemon, 3)
        late = daemon.client()
        daemon.signal(signal.SIGTERM)
        daemon.logs("letting accepted work finish")
        until(lambda: not os.path.exists(daemon.socket), "closed to new clients")
        assert late.answer() is None  # it had nothing in work
        assert daemon.process.poll() is None
    results = [answer["result"]["results"][0] for answer in client.all_answers().values()]
    assert [result["status"] for result in results] == ["new"] * 3
    assert daemon.wait() == 0


def test_a_second_sigterm_ends_at_once(daemon, blocked):
    with blocked(daemon):
        client = put_in_work(daemon)
        daemon.signal(signal.SIGTERM)
        daemon.logs("letting accepted work finish")
        daemon.signal(signal.SIGTERM)
        assert daemon.wait(patience=10) == 1
        assert client.answer() is None
    assert "told again to end: stopping at once" in daemon.log()
    assert daemon.start().counts()["versions"] <= 1


def test_a_second_sigterm_ends_the_private_database_too(private):
    """The work that is left is that of a client who does not take its answers."""
    client = private.client()
    for i in range(80):
        client.request("article.put", {"articles": articles(50, start=50 * i)})
    postmaster = private.postmaster()
    private.signal(signal.SIGTERM)
    private.logs("letting accepted work finish")
    private.signal(signal.SIGTERM)
    assert private.wait(patience=20) == 1
    assert not process.is_running(postmaster)


def test_the_drain_has_a_deadline(tolld, database, blocked):
    daemon = tolld("--drain-timeout=200ms", database=database).start()
    with blocked(daemon):
        client = put_in_work(daemon)
        daemon.signal(signal.SIGTERM)
        assert daemon.wait(patience=20) == 1
        assert client.answer() is None
    assert "work is left after the drain's deadline" in daemon.log()


def test_sigterm_while_starting(tolld):
    daemon = tolld()
    daemon.launch()
    daemon.logs("making a private database")
    daemon.signal(signal.SIGTERM)
    assert daemon.wait() == 0
    assert daemon.postmaster() is None
    daemon.start()


def test_toll_ingest_is_told_of_the_end_and_goes_on_later(private):
    with open(f"{private.dir}/many.ndjson", "w", encoding="utf-8") as f:
        f.writelines(json.dumps(one) + "\n" for one in articles(2000))
    ingest = private.toll_start("ingest", f.name)
    until(lambda: private.counters()["articles_new"] > 100, "begun")
    assert private.end() == 0
    out, errors = ingest.communicate(timeout=60)
    assert ingest.returncode == 2
    assert "run the same command again: what was taken is not taken twice" in errors
    # Known: recorded, but its answer was lost; asked again, the daemon had it.
    said = re.match(r"\d+ articles: (\d+) new, (\d+) known, 0 changed, 0 failed, \d+ not answered$",
                    out.splitlines()[0])
    assert said, out

    private.start()
    there = private.counts()["versions"]
    assert int(said[1]) + int(said[2]) <= there
    code, out, _ = private.toll("ingest", f.name)
    assert (code, out.splitlines()[0]) == (
        0, f"2000 articles: {2000 - there} new, {there} known, 0 changed, 0 failed")
    assert 100 < there < 2000


# ---- reloading ----

def test_sighup_takes_over_what_is_reloadable(config):
    daemon, write = config
    daemon.start()
    write("max-clients-per-user = 2\nworkers = 7\nlog-level = debug\n")
    daemon.signal(signal.SIGHUP)
    daemon.logs("options were read again")
    assert "these need a restart to change: workers" in daemon.log()
    one = alone(daemon)
    two, three = daemon.client(), daemon.client()
    assert two.call("hello")
    assert three.answer()["error"]["data"]["name"] == "busy"
    assert three.answer() is None
    two.close()
    until(lambda: one.call("status")["clients"] == 1, "room again")
    assert daemon.client().call("status")["queue"]["workers"] != 7
    assert " debug " in daemon.log()
    assert daemon.end() == 0


def test_sighup_with_a_wrong_file_changes_nothing(config):
    daemon, write = config
    write("max-clients-per-user = 2\n")
    daemon.start()
    write("max-clients-per-user = 100\nlog-levle = debug\n")
    daemon.signal(signal.SIGHUP)
    daemon.logs("nothing was changed")
    assert "/tolld.conf:2:1:" in daemon.log()
    one = alone(daemon)
    two, three = daemon.client(), daemon.client()
    assert one.call("hello") and two.call("hello")
    assert three.answer()["error"]["data"]["name"] == "busy"
    assert daemon.end() == 0


# ---- one daemon a place ----

def test_a_second_daemon_on_the_state_directory(private, tolld):
    second = tolld(f"--state-dir={private.state}")
    second.launch()
    assert second.wait() == BUSY
    assert f"is in use by tolld with process id {private.process.pid}" in second.log()
    assert private.counts()["articles"] == 0


def test_a_second_daemon_on_the_socket(daemon, tolld, database):
    second = tolld(f"--listen=unix:{daemon.socket}", database=database)
    second.launch()
    assert second.wait() == BUSY
    assert daemon.socket in second.log()
    assert daemon.counts()["articles"] == 0


def test_a_socket_that_a_killed_daemon_left(daemon):
    daemon.kill()
    assert os.path.exists(daemon.socket)
    daemon.start()
    assert daemon.end() == 0
    assert not os.path.exists(daemon.socket)


def test_two_daemons_share_a_database(tolld, database):
    first, second = tolld(database=database).start(), tolld(database=database).start()
    with first.client() as client:
        number = client.put(article(1))[0]["article"]
    with second.client() as client:
        assert client.put(article(1))[0] == {**client.put(article(1))[0], "article": number}
    assert first.end() == second.end() == 0


# ---- telling the service manager ----

def test_the_service_manager_is_told(tolld, database):
    daemon = tolld(database=database)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        path = f"{daemon.dir}/notify"
        manager.bind(path)
        os.chmod(path, 0o777)
        manager.settimeout(60)
        daemon.env["NOTIFY_SOCKET"] = path
        daemon.start()
        assert manager.recv(100) == b"READY=1"
        daemon.signal(signal.SIGHUP)
        assert re.fullmatch(rb"RELOADING=1\nMONOTONIC_USEC=\d+", manager.recv(100))
        assert manager.recv(100) == b"READY=1"
        assert daemon.end() == 0
        assert manager.recv(100) == b"STOPPING=1"
