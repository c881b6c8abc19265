"""Fixtures of the live tests: the real tolld, its client, and a real PostgreSQL.

To run some of them on a build: TOLL_BIN=build/dev/bin /usr/bin/python3 -m pytest tests/live -k noise
"""
import contextlib
import itertools
import os
import re
import signal
import sys

import pytest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../db"))
import cluster  # noqa: E402
from daemon import SAMPLES, Daemon  # noqa: E402

TEST_SECONDS = 150  # then a test is cut off, so that it can still clean up
serial = itertools.count(1)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call():
    def cut_off(*_):
        raise TimeoutError(f"the test took more than {TEST_SECONDS} s")

    signal.signal(signal.SIGALRM, cut_off)
    signal.alarm(TEST_SECONDS)
    yield
    signal.alarm(0)


def daemons():
    """A function that makes daemons, all of which are cleaned up at the end."""
    made = []

    def make(*options, **how):
        made.append(Daemon(*options, **how))
        return made[-1]

    yield make
    for daemon in reversed(made):
        daemon.clean()


tolld = pytest.fixture(daemons, name="tolld")
tolld_of_module = pytest.fixture(daemons, scope="module", name="tolld_of_module")


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL server that is not tolld's own."""
    server = cluster.Cluster()
    try:
        server.start()
        os.chmod(server.dir, 0o755)  # so that any user of tolld reaches its socket
        yield server
    finally:
        server.stop()


@pytest.fixture
def database(postgres):
    """The URI of a new, empty database."""
    return new_database(postgres)


def new_database(postgres):
    name = f"live{next(serial)}"
    postgres.create(name)
    return postgres.uri(name)


@pytest.fixture
def private(tolld):
    """A daemon with a PostgreSQL of its own."""
    return tolld().start()


@pytest.fixture
def daemon(tolld, database):
    """A daemon with a new database."""
    return tolld(database=database).start()


@pytest.fixture(scope="module")
def shared(tolld_of_module, postgres):
    """A daemon with a database that the tests of a module have in common."""
    started = tolld_of_module(database=new_database(postgres)).start()
    yield started
    assert started.end() == 0, started.log()


@pytest.fixture(scope="module")
def samples(shared):
    """The same, with the samples."""
    code, _, errors = shared.toll("ingest", SAMPLES)
    assert code == 0, errors
    return shared


@pytest.fixture
def blocked(postgres):
    """A context in which what is put with a daemon stays in work: a lock is in its way."""
    @contextlib.contextmanager
    def block(daemon):
        uri = next(word for word in daemon.options if word.startswith("--database="))
        connection = postgres.connect(re.search(r"///(\w+)", uri)[1], autocommit=False)
        try:
            connection.cursor().execute("LOCK TABLE toll.article IN EXCLUSIVE MODE")
            yield
        finally:
            connection.close()
    return block
