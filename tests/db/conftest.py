"""Fixtures for tests that need PostgreSQL; tests/live uses them too."""
import itertools
import os
import sys

import pytest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cluster import Cluster  # noqa: E402
import record  # noqa: E402

serial = itertools.count(1)


@pytest.fixture(scope="session")
def cluster():
    """A running server."""
    server = Cluster()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def migrated(cluster):
    """The name of a database with all migrations and nothing else; a template."""
    cluster.create("migrated")
    connection = cluster.connect("migrated")
    record.migrate(connection)
    connection.close()
    return "migrated"


@pytest.fixture
def database(cluster, migrated):
    """The name of a new database with Toll's schema."""
    name = f"test{next(serial)}"
    cluster.create(name, template=migrated)
    return name


@pytest.fixture(scope="session")
def connected(cluster, migrated):
    """A connection with every statement prepared, made once: that takes longer than a test."""
    cluster.create("shared", template=migrated)
    toll = record.Record(cluster.connect("shared"))
    yield toll
    toll.close()


@pytest.fixture
def toll(connected):
    """The same in an empty record: what a test does is undone after it."""
    for sequence in ("article_article_seq", "source_source_seq", "story_story_seq", "edit_edit_seq",
                     "lineage"):
        connected.sql(f"SELECT setval('toll.{sequence}', 1, false)")
    connected.sql("BEGIN")
    yield connected
    connected.sql("ROLLBACK")
