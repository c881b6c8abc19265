"""What was acknowledged stays, whoever is killed and when; sending it again changes nothing."""
import ctypes
import glob
import json
import os
import shutil
import signal
import subprocess
import threading

import pytest

import process
from articles import article, articles, padded
from client import Client, Refused
from wait import until

PER_REQUEST = 5
REQUESTS = 120
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
KILL_AFTER = 25  # answers: the rest is under way then, or not yet sent
TRY_AGAIN = {"busy", "database_unavailable", "outcome_unknown", "shutting_down"}


def batches():
    return [articles(PER_REQUEST, start=i * PER_REQUEST) for i in range(REQUESTS)]


class Ingest:
    """All batches sent on one connection without waiting; answers are taken one by one."""

    def __init__(self, daemon):
        self.client = daemon.client(timeout=60)
        self.batches = {}  # by the id of the request
        self.acknowledged = []  # (article, result)
        self.refused = []  # names of errors
        lines = []
        for batch in batches():
            line, number = self.client.line("article.put", {"articles": batch})
            self.batches[number] = batch
            lines.append(line + "\n")
        threading.Thread(target=self.send, args=["".join(lines).encode()], daemon=True).start()

    def send(self, data):
        try:
            self.client.send(data)
        except OSError:
            pass  # the daemon was killed

    def take(self, n):
        """Take n answers, or all until the connection ends; how many it were."""
        for taken in range(n):
            answer = self.client.answer()
            if answer is None:
                return taken
            self.note(answer)
        return n

    def note(self, answer):
        if "error" in answer:
            self.refused.append(answer["error"]["data"]["name"])
            return
        results = answer["result"]["results"]
        self.acknowledged += zip(self.batches[answer["id"]], results)


def put_again(client, batch):
    """As the protocol says: the same again after an error that is about the database."""
    def answered():
        try:
            return client.put(*batch)
        except Refused as refused:
            assert refused.name in TRY_AGAIN, refused
            return None
    return until(answered, "an answer to an article.put")


def check_acknowledged(daemon, acknowledged):
    """Everything that was acknowledged is there, under its number, with its text."""
    assert acknowledged
    with Client(daemon.socket) as client:
        for sent, result in acknowledged:
            assert result["status"] in ("new", "known"), result
            params = {"article": result["article"], "version": result["version"], "text": True}
            got = client.call("article.get", params)
            assert (got["text"], got["url"], got["sha256"]) == (
                sent["text"], sent["url"], result["sha256"])
            assert [r["value"] for r in got["rows"] if r["kind"] == "figure"] != []


def check_sent_again(daemon, acknowledged):
    """Sent again, what was acknowledged is known and the rest is taken; nothing is there twice."""
    number = {sent["url"]: result["article"] for sent, result in acknowledged}
    with Client(daemon.socket) as client:
        for batch in batches():
            for sent, result in zip(batch, put_again(client, batch)):
                assert result["version"] == 1
                if sent["url"] in number:
                    assert result["status"] == "known"
                    assert result["article"] == number[sent["url"]]
    counts = daemon.counts()
    assert counts["articles"] == counts["versions"] == REQUESTS * PER_REQUEST
    assert counts["figures"] == REQUESTS * PER_REQUEST


def test_tolld_is_killed(private):
    ingest = Ingest(private)
    assert ingest.take(KILL_AFTER) == KILL_AFTER
    postmaster = private.postmaster()
    private.kill()
    ingest.take(REQUESTS)  # what it had still said
    assert len(ingest.acknowledged) < REQUESTS * PER_REQUEST
    assert process.is_running(postmaster)

    private.start()
    assert f"adopted the PostgreSQL server that runs already, process {postmaster}" in private.log()
    assert private.postmaster() == postmaster
    check_acknowledged(private, ingest.acknowledged)
    check_sent_again(private, ingest.acknowledged)
    assert private.end() == 0
    assert not process.is_running(postmaster)  # an adopted server is ended as one's own


def test_tolld_and_postgres_are_killed(private):
    ingest = Ingest(private)
    assert ingest.take(KILL_AFTER) == KILL_AFTER
    postmaster = private.postmaster()
    private.kill()
    os.kill(postmaster, signal.SIGKILL)
    ingest.take(REQUESTS)

    private.start()
    assert private.postmaster() != postmaster
    check_acknowledged(private, ingest.acknowledged)
    check_sent_again(private, ingest.acknowledged)


def test_where_nobody_waits_for_the_dead(private, adopts_orphans):
    """As in a container whose first process is no init: what was killed stays as a zombie."""
    with private.client() as client:
        client.put(article(1))
    postmaster = private.postmaster()
    private.kill()
    os.kill(postmaster, signal.SIGKILL)
    until(lambda: process.fields(postmaster) == ("Z", os.getpid()), "a zombie")
    private.start()
    assert private.counts()["versions"] == 1
    assert "already exists" not in private.log()
    assert process.fields(postmaster)[0] == "Z"


@pytest.fixture
def adopts_orphans():
    """We become the parent of processes whose own is gone; at the end we wait for them."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    assert prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0
    yield
    assert prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0) == 0
    for child in process.children(os.getpid()):
        if process.fields(child)[0] == "Z":
            os.waitpid(child, 0)


def backend(daemon):
    """A process of PostgreSQL that serves one of tolld's connections."""
    pids = process.children(daemon.postmaster())
    return next(pid for pid in pids if "toll toll" in process.command(pid)
                or "toll postgres" in process.command(pid))


@pytest.mark.parametrize("victim", ["postmaster", "backend"])
def test_postgres_is_killed(private, victim):
    ingest = Ingest(private)
    assert ingest.take(KILL_AFTER) == KILL_AFTER
    postmaster = private.postmaster()
    os.kill(postmaster if victim == "postmaster" else backend(private), signal.SIGKILL)
    # The daemon goes on, and answers everything.
    assert ingest.take(REQUESTS - KILL_AFTER) == REQUESTS - KILL_AFTER
    assert set(ingest.refused) <= TRY_AGAIN
    assert private.process.poll() is None
    until(lambda: private.counters()["db_losses"] > 0, "noticed")
    if victim == "postmaster":
        until(lambda: private.postmaster() not in (None, postmaster), "started again")

    check_acknowledged(private, ingest.acknowledged)
    check_sent_again(private, ingest.acknowledged)
    assert private.end() == 0


def test_toll_ingest_outlives_postgres(private):
    """The client is told to wait, and in the end everything was taken once."""
    with open(f"{private.dir}/many.ndjson", "w", encoding="utf-8") as f:
        for one in articles(1500):
            f.write(json.dumps(one) + "\n")
    ingest = private.toll_start("ingest", f.name)
    until(lambda: private.counters()["articles_new"] > 100, "begun")
    os.kill(private.postmaster(), signal.SIGKILL)
    _, errors = ingest.communicate(timeout=120)
    assert ingest.returncode == 0, errors
    assert private.counts()["versions"] == 1500
    assert private.toll("ingest", f.name) == (
        0, "1500 articles: 0 new, 1500 known, 0 changed, 0 failed\n", "")


def test_killed_again_and_again(private):
    """Each time within the work, and each time right after the start."""
    acknowledged = []
    for round_ in range(4):
        with Client(private.socket) as client:
            for i in range(3):
                batch = articles(PER_REQUEST, start=(round_ * 3 + i) * PER_REQUEST)
                acknowledged += zip(batch, client.put(*batch))
            client.request("article.put", {"article": article(10000 + round_)})
            private.kill()
        private.start()
    check_acknowledged(private, acknowledged)
    counts = private.counts()
    assert len(acknowledged) <= counts["versions"] <= len(acknowledged) + 4


def test_killed_while_the_database_is_made(tolld):
    daemon = tolld()
    daemon.launch()
    until(lambda: glob.glob(f"{daemon.state}/postgres.new-*"), "making the database")
    daemon.kill()
    assert not os.path.exists(f"{daemon.state}/postgres")
    daemon.start()
    with daemon.client() as client:
        assert client.put(article(1))[0]["status"] == "new"
    assert daemon.end() == 0
    daemon.start()
    assert glob.glob(f"{daemon.state}/postgres.new-*") == []


def test_what_a_killed_start_left_is_removed(private):
    """Also when the database is there: the next start may have overtaken it."""
    assert private.end() == 0
    left = f"{private.state}/postgres.new-abcdef"
    shutil.copytree(f"{private.state}/postgres/global", f"{left}/global")
    owner = os.stat(private.state).st_uid
    for path in [left, *glob.glob(f"{left}/**", recursive=True)]:
        os.chown(path, owner, -1)
    private.start()
    assert not os.path.exists(left)


def test_postgres_is_shut_down_by_somebody(private):
    """The daemon starts its own again."""
    postmaster = private.postmaster()
    with private.client() as client:
        client.put(article(1))
        os.kill(postmaster, signal.SIGINT)
        until(lambda: private.postmaster() not in (None, postmaster), "started again")
        assert put_again(client, [article(2)])[0]["status"] in ("new", "known")
    assert private.counts()["versions"] == 2
    assert private.end() == 0


def test_the_disk_fills_up(tolld):
    """What was acknowledged stays, the daemon says why it takes no more, and goes on with room."""
    daemon = tolld()
    os.mkdir(daemon.state)
    if not mount(daemon.state, "size=96m"):
        pytest.skip("cannot mount a small file system here")
    try:
        daemon.start()
        acknowledged = fill(daemon)
        with daemon.client() as client:
            assert may_be_asked(client)
            mount(daemon.state, "remount,size=300m")
            assert put_again(client, [article(9999)])[0]["status"] == "new"
        check_acknowledged(daemon, acknowledged)
        assert daemon.end() == 0
    finally:
        daemon.kill()
        daemon.kill_postgres()
        subprocess.run(["umount", daemon.state], check=True)


def may_be_asked(client):
    """It answers; or, if there was no room for PostgreSQL's log, without which that cannot start, says why not."""
    try:
        return bool(client.call("timeline", {"limit": 1})["rows"])
    except Refused as refused:
        return refused.name == "database_unavailable"


def mount(path, options):
    """A file system in memory; whether there can be one."""
    command = ["mount", "-t", "tmpfs", "-o", options, "none", path]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def fill(daemon):
    """Put large articles until there is no room; what was acknowledged."""
    acknowledged = []
    with daemon.client(timeout=60) as client:
        for number in range(1000):
            sent = padded(number, 500_000)
            try:
                result = client.put(sent)[0]
            except Refused as refused:
                assert refused.name in ("database_unavailable", "outcome_unknown"), refused
                return acknowledged
            acknowledged.append((sent, result))
    raise AssertionError("there was room for all")


def test_connections_are_lost(tolld, postgres, database):
    """The daemon connects to the same server again."""
    daemon = tolld(database=database).start()
    with daemon.client() as client:
        client.put(article(1))
        cursor = postgres.connect("postgres").cursor()
        cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       "WHERE datname = %s", [database.split("/")[3].split("?")[0]])
        assert put_again(client, [article(2)])[0]["status"] in ("new", "known")
        assert client.put(article(1))[0]["status"] == "known"
    assert daemon.counts()["versions"] == 2
