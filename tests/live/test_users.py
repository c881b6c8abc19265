"""Who runs tolld, who owns what it makes, and who may talk to it."""
import glob
import os
import pwd
import shutil
import subprocess

import psycopg2
import pytest

import process
from articles import article
from daemon import BIN, OURS, ROOT, SAMPLES, as_user, environment

USAGE = 64
pytestmark = pytest.mark.skipif(OURS, reason="needs root")


def uids(pid):
    return set(process.status(pid, "Uid"))


def uid_of(user):
    return pwd.getpwnam(user).pw_uid


@pytest.fixture
def installed(tolld):
    """What another user can run: the source tree may be closed to all but its owner."""
    place = tolld().dir
    shutil.copytree(os.path.join(ROOT, "extract/lang/en"), f"{place}/lang/en")
    for program in ("tolld", "toll"):
        shutil.copy(f"{BIN}/{program}", place)
    return place


@pytest.fixture
def ordinary(tolld, installed):
    """A daemon that an ordinary user starts."""
    daemon = tolld(f"--lang-dir={installed}/lang/en", user="nobody")
    daemon.bin = installed
    return daemon


# ---- started as root ----

def test_root_becomes_somebody_else(private):
    owner = os.stat(private.state).st_uid
    assert owner in {uid_of(name) for name in ("toll", "postgres") if has_user(name)}
    assert uids(private.process.pid) == uids(private.postmaster()) == {str(owner)}
    assert process.status(private.process.pid, "CapEff") == ["0" * 16]
    for path in [private.socket, *glob.glob(f"{private.state}/**", recursive=True)]:
        assert os.lstat(path).st_uid == owner, path
    assert process.status(private.process.pid, "Groups") != ["0"]


def has_user(name):
    try:
        return bool(pwd.getpwnam(name))
    except KeyError:
        return False


def test_root_becomes_the_user_it_is_told(tolld):
    daemon = tolld("--user=nobody").start()
    assert uids(daemon.process.pid) == uids(daemon.postmaster()) == {str(uid_of("nobody"))}
    assert os.stat(daemon.state).st_uid == os.stat(daemon.socket).st_uid == uid_of("nobody")
    assert daemon.toll("ingest", "-", stdin="Ten people died in Sudan.")[0] == 0
    assert daemon.end() == 0


@pytest.mark.parametrize("user, said", [
    ("root", "does not run as root"), ("no-such-user", 'no user "no-such-user"')])
def test_root_becomes_nobody_else(tolld, user, said):
    daemon = tolld(f"--user={user}")
    daemon.launch()
    assert daemon.wait() == USAGE and said in daemon.log()
    assert not os.path.exists(daemon.state)


def test_an_empty_directory_of_root_is_handed_over(tolld):
    daemon = tolld()
    os.mkdir(daemon.state)
    daemon.start()
    assert os.stat(daemon.state).st_uid == os.stat(f"{daemon.state}/postgres").st_uid != 0


def test_a_directory_of_another_user_is_not(tolld):
    daemon = tolld()
    os.mkdir(daemon.state)
    shutil.chown(daemon.state, "daemon")
    daemon.launch()
    assert daemon.wait() == USAGE
    assert f"belongs to user id {uid_of('daemon')}" in daemon.log()
    assert os.stat(daemon.state).st_uid == uid_of("daemon")


def test_others_reach_neither_socket_nor_database(private, installed):
    """The directories are the daemon's; root may look, an ordinary user may not."""
    toll = [*as_user("nobody"), f"{installed}/toll", "status", f"--socket={private.socket}"]
    done = subprocess.run(toll, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "only the owner and the group" in done.stderr
    psycopg2.connect(host=f"{private.state}/run", user="toll", dbname="postgres").close()
    asked = [*as_user("nobody"), "/usr/bin/python3", "-c", "import psycopg2; psycopg2.connect("
             f"host='{private.state}/run', user='toll', dbname='postgres')"]
    done = subprocess.run(asked, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "Permission denied" in done.stderr


# ---- started by an ordinary user ----

def test_an_ordinary_user(ordinary):
    """The whole way without a right: database, articles, a kill, an end."""
    ordinary.start()
    assert uids(ordinary.process.pid) == uids(ordinary.postmaster()) == {str(uid_of("nobody"))}
    shutil.copytree(SAMPLES, f"{ordinary.dir}/samples")
    code, out, errors = ordinary.toll("ingest", "samples")
    assert (code, errors) == (0, "") and "23 new" in out
    assert ordinary.toll("compare", "--place=SD")[1].count("\n") > 5
    postmaster = ordinary.postmaster()
    ordinary.kill()
    ordinary.start()
    assert ordinary.postmaster() == postmaster
    assert ordinary.counts()["versions"] == 24
    assert ordinary.end() == 0
    assert not process.is_running(postmaster)
    owners = {os.lstat(path).st_uid for path in glob.glob(f"{ordinary.state}/**", recursive=True)}
    assert owners == {uid_of("nobody")}


def test_both_programs_find_the_same_socket(ordinary):
    """Without options: below XDG_RUNTIME_DIR and XDG_STATE_HOME, or HOME."""
    del ordinary.env["TOLL_SOCKET"]
    ordinary.options = ordinary.options[2:]
    ordinary.env.update(XDG_RUNTIME_DIR=f"{ordinary.dir}/runtime", HOME=f"{ordinary.dir}/home")
    ordinary.socket = f"{ordinary.dir}/runtime/toll/toll.sock"
    ordinary.state = f"{ordinary.dir}/home/.local/state/toll"
    for path in (ordinary.env["XDG_RUNTIME_DIR"], ordinary.env["HOME"]):
        os.mkdir(path, 0o700)
        shutil.chown(path, "nobody")
    ordinary.start()
    assert ordinary.toll("status")[0] == 0
    assert os.stat(os.path.dirname(ordinary.socket)).st_mode & 0o777 == 0o700
    assert os.path.exists(f"{ordinary.state}/postgres/PG_VERSION")
    assert ordinary.end() == 0


def test_only_root_becomes_another(ordinary):
    ordinary.launch("--user=postgres")
    assert ordinary.wait() == USAGE
    assert 'only root can become "postgres"; this is nobody' in ordinary.log()


def test_a_state_directory_that_cannot_be_made(ordinary):
    os.mkdir(f"{ordinary.dir}/closed", 0o700)
    ordinary.launch(f"--state-dir={ordinary.dir}/closed/state")
    assert ordinary.wait() == 1
    assert "closed/state: Permission denied" in ordinary.log()


def test_a_socket_where_one_may_not_write(ordinary):
    os.mkdir(f"{ordinary.dir}/closed", 0o755)
    ordinary.launch(f"--listen=unix:{ordinary.dir}/closed/toll.sock")
    assert ordinary.wait() != 0
    assert f"cannot listen at {ordinary.dir}/closed/toll.sock: Permission denied" in ordinary.log()
    assert ordinary.postmaster() is None


def test_articles_of_two_daemons_do_not_mix(tolld, ordinary):
    """Root's and a user's at the same time, each with a database of its own."""
    first, second = tolld().start(), ordinary.start()
    with first.client() as client:
        client.put(article(1))
    assert (first.counts()["articles"], second.counts()["articles"]) == (1, 0)
