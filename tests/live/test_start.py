"""What a start checks, makes and refuses; each refusal says what is wrong and where."""
import contextlib
import glob
import os
import re
import shutil
import subprocess

import psycopg2
import pytest

from articles import article
from daemon import OURS, ROOT
from wait import until

FAILED, USAGE = 1, 64
NOT_ROOT = pytest.mark.skipif(OURS, reason="needs root")


def run(daemon, *options):
    """Start it where it must end by itself: its exit status and what it logged."""
    daemon.launch(*options)
    return daemon.wait(), daemon.log()


# ---- what only tells ----

def test_check_changes_nothing(tolld):
    daemon = tolld()
    code, out = run(daemon, "--check")
    assert code == 0
    assert f"listen: {daemon.socket}\n" in out
    assert f"state directory: {daemon.state}\n" in out
    assert re.search(r"^private database: PostgreSQL \d+\.\d+$", out, re.M)
    assert re.search(r"^language data: en-[0-9a-f]{12}$", out, re.M)
    assert not os.path.exists(daemon.state) and not os.path.exists(daemon.socket)


def test_check_beside_a_daemon_that_runs(private):
    done = subprocess.run([f"{private.bin}/tolld", *private.options, "--check"],
                          env=private.env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert private.counts()["articles"] == 0


@pytest.mark.parametrize("option, shown", [
    ("--help", "--state-dir DIR"), ("--version", "libpq "), ("--print-config", "#state-dir = DIR")])
def test_what_only_prints(tolld, option, shown):
    code, out = run(tolld(), option)
    assert code == 0 and shown in out


def test_the_printed_configuration_can_be_read(tolld):
    daemon = tolld()
    daemon.launch("--print-config")
    assert daemon.wait() == 0
    path = f"{daemon.dir}/tolld.conf"
    shutil.move(daemon.log_path, path)
    with open(os.path.join(ROOT, "daemon/tolld.conf.sample"), encoding="utf-8") as sample:
        with open(path, encoding="utf-8") as printed:
            assert printed.read() == sample.read()
    assert run(daemon, "--config", path, "--check")[0] == 0


# ---- options and configuration ----

CONFIG_ERRORS = [
    ("listen", ":1:7: expected \"=\""),
    ("workers = 2\n= 3", ":2:1: expected the name of an option"),
    ("\nworkers = ", ":2:11: expected a value"),
    ("# so far so good\n\n  worker = 2", ":3:3: .*worker"),
    ("workers = two", ":1:11: .*two"),
    ("workers = 257", ":1:11: .*256"),
    ("connect-timeout = 50ms", ":1:19: .*100ms"),
    ("connect-timeout = 5 parsecs", ":1:19: .*parsecs"),
    ("queue-bytes = 1kB", ":1:15: "),
    ('lang-dir = "/tmp', ":1:12: a quote that does not end"),
    ('lang-dir = "/tmp" x', ":1:19: expected the end of the line"),
    ("workers = 1\nworkers = 2", ":2:1: workers is set in line 1 already"),
    ("check = yes", ":1:1: .*check cannot be set in a file"),
    ("config = /x", ":1:1: .*config cannot be set in a file"),
    ("log-level = loud", ":1:13: .*loud"),
    ("work\0ers = 1", ":1:5: a NUL byte"),
]


@pytest.mark.parametrize("text, error", CONFIG_ERRORS, ids=[repr(t) for t, _ in CONFIG_ERRORS])
def test_an_error_in_the_configuration_is_found(tolld, text, error):
    daemon = tolld()
    path = f"{daemon.dir}/tolld.conf"
    with open(path, "w", encoding="utf-8") as f:
        f.write(text + "\n")
    code, log = run(daemon, f"--config={path}")
    assert code == USAGE
    assert re.fullmatch(f"tolld: {re.escape(path)}{error}.*\n", log), log
    assert not os.path.exists(daemon.state)


OPTION_ERRORS = [
    (["--no-such"], r"no-such"),
    (["--worker=2"], r"workers"),
    (["--workers"], r"--workers needs N"),
    (["--workers=-1"], r"workers"),
    (["--check=yes"], r"--check takes no value"),
    (["extra"], r'unexpected argument "extra"'),
    (["--listen=here"], r"'here' is no address"),
    (["--listen=tcp:0.0.0.0:4040"], r"only the loopback is allowed"),
    (["--listen=tcp:127.0.0.1:0"], r"port must be 1 to 65535"),
    (["--listen=unix:/tmp/" + "x" * 120], r"125 bytes is too long; the limit is 107"),
    (["--state-dir=/tmp/" + "x" * 90], r"state directory /tmp/x+ is 95 bytes long; at most 89"),
    (["--user=nobody-of-that-name"], r"nobody-of-that-name"),
    (["--lang-dir=/tmp/en-of-nowhere"], r"en-of-nowhere"),
]


@pytest.mark.parametrize("options, error", OPTION_ERRORS, ids=[o[0][:20] for o, _ in OPTION_ERRORS])
def test_a_wrong_option_is_named(tolld, options, error):
    daemon = tolld()
    code, log = run(daemon, *options)
    assert code == (FAILED if "lang-dir" in options[0] else USAGE), log
    assert re.search(error, log), log
    assert not os.path.exists(f"{daemon.state}/postgres")


def test_the_environment_is_as_good_as_options(tolld):
    daemon = tolld(TOLL_WORKERS="many")
    code, log = run(daemon)
    assert code == USAGE and "environment (TOLL_...)" in log and "workers" in log
    daemon.env["TOLL_WORKERS"] = "3"
    daemon.start()
    assert daemon.call("status")["queue"]["workers"] == 3


def test_an_error_in_the_language_data_is_found(tolld):
    daemon = tolld()
    shutil.copytree(os.path.join(ROOT, "extract/lang/en"), f"{daemon.dir}/en")
    with open(f"{daemon.dir}/en/figures.rules", "a", encoding="utf-8") as f:
        f.write("a slip of the pen\n")
    code, log = run(daemon, f"--lang-dir={daemon.dir}/en", "--check")
    assert code == USAGE
    assert re.search(r"language data: figures.rules:\d+:1: expected ", log), log


def test_closed_descriptors_take_no_sockets(tolld):
    daemon = tolld()
    daemon.prefix = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"]
    daemon.start()
    held = [os.readlink(f"/proc/{daemon.process.pid}/fd/{n}") for n in range(3)]
    assert held == ["/dev/null"] * 3
    assert daemon.end() == 0


# ---- the state directory and the private database ----

def test_no_postgres_is_found(tolld):
    daemon = tolld()
    os.mkdir(f"{daemon.dir}/empty")
    for more in ([], ["--check"]):
        code, log = run(daemon, f"--pg-bindir={daemon.dir}/empty", *more)
        assert code == FAILED
        assert f"no PostgreSQL server (postgres, initdb) in {daemon.dir}/empty" in log


def test_a_database_of_another_major_version(tolld, private):
    assert private.end() == 0
    with open(f"{private.state}/postgres/PG_VERSION", "w", encoding="utf-8") as f:
        f.write("9\n")
    for more in ([], ["--check"]):
        code, log = run(private, *more)
        assert code == USAGE
        assert re.search(rf"the database in {private.state}/postgres is of PostgreSQL 9, and "
                         r"PostgreSQL \d+\.\d+ is installed; install the package postgresql-9", log)


def test_a_state_directory_that_is_no_state_directory(tolld):
    daemon = tolld()
    with open(daemon.state, "w", encoding="utf-8"):
        pass
    code, log = run(daemon)
    assert code == USAGE and f"{daemon.state} is not a directory" in log


def test_a_database_that_is_none(private):
    assert private.end() == 0
    os.remove(f"{private.state}/postgres/PG_VERSION")
    code, log = run(private)
    assert code == USAGE
    assert f"{private.state}/postgres is there but is no PostgreSQL cluster; move it away" in log


def test_a_directory_of_somebody_else(tolld):
    """As root, tolld's user cannot go through a directory of root's; as a user, / is not ours."""
    daemon = tolld()
    if OURS:
        code, log = run(daemon, "--state-dir=/toll-live-state")
        assert code == FAILED and "making /toll-live-state: Permission denied" in log
    else:
        os.mkdir(f"{daemon.dir}/closed", 0o700)
        code, log = run(daemon, f"--state-dir={daemon.dir}/closed/state")
        assert code == FAILED
        assert "must be able to enter every directory above it" in log


def test_a_state_directory_that_others_can_write(private):
    assert private.end() == 0
    os.chmod(private.state, 0o777)
    code, log = run(private)
    assert code == USAGE and "is writable by others than" in log and "chmod go-w" in log


@NOT_ROOT
def test_a_full_disk(tolld):
    """In the end the message says so, in place of a wish to report an error."""
    daemon = tolld()
    os.mkdir(daemon.state)
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "none", daemon.state]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("cannot mount a small file system here")
    try:
        code, log = run(daemon)
        assert code == FAILED and f"disk full: making the database in {daemon.state}" in log
        assert glob.glob(f"{daemon.state}/postgres*") == []
    finally:
        subprocess.run(["umount", daemon.state], check=True)


def ask_postgres(daemon, statement):
    """The first column of what the private database answers, asked as its owner or as root."""
    connection = psycopg2.connect(host=f"{daemon.state}/run", user="toll", dbname="postgres")
    cursor = connection.cursor()
    cursor.execute(statement)
    rows = {row[0] for row in cursor}
    connection.close()
    return rows


def test_settings_of_the_private_database(private):
    """Checksums, no network, one user, and nobody else's data directory."""
    assert os.stat(f"{private.state}/postgres").st_mode & 0o077 == 0
    assert os.stat(f"{private.state}/run").st_mode & 0o077 == 0
    with open(f"{private.state}/postgres/postmaster.pid", encoding="utf-8") as f:
        assert f.read().split("\n")[5] == ""  # the address it listens at
    assert ask_postgres(private, "SELECT name || ' ' || setting FROM pg_settings WHERE name IN "
                        "('data_checksums', 'server_encoding', 'fsync', 'synchronous_commit', "
                        "'lc_ctype') UNION ALL SELECT 'collation ' || datcollate FROM pg_database "
                        "WHERE datname = current_database()") == {
        "data_checksums on", "fsync on", "lc_ctype C.UTF-8", "server_encoding UTF8",
        "synchronous_commit on", "collation C.UTF-8"}


def test_settings_of_ones_own_stay(private):
    assert private.end() == 0
    with open(f"{private.state}/postgres/local.conf", "a", encoding="utf-8") as f:
        f.write("max_connections = 33\n")
    private.start()
    assert ask_postgres(private, "SHOW max_connections") == {"33"}


# ---- a database elsewhere ----

def test_migrate(tolld, database):
    daemon = tolld(database=database)
    for said in ("has taken migration 1", ""):
        with contextlib.suppress(FileNotFoundError):
            os.remove(daemon.log_path)
        code, log = run(daemon, "--migrate")
        assert code == 0 and said in log and ("taken" in log) == bool(said)
    assert not os.path.exists(daemon.state)
    assert daemon.start().counts()["articles"] == 0


def test_migrate_the_private_database(tolld):
    daemon = tolld()
    assert run(daemon, "--migrate")[0] == 0
    assert daemon.postmaster() is None
    assert os.path.exists(f"{daemon.state}/postgres/PG_VERSION")


def test_no_state_directory_with_a_database(daemon):
    assert not os.path.exists(daemon.state)


def sql(postgres, database, statement):
    connection = postgres.connect(re.search(r"///(\w+)", database)[1])
    connection.cursor().execute(statement)
    connection.close()


@pytest.mark.parametrize("change, error", [
    ("INSERT INTO toll.migration (number, name, checksum, program) VALUES "
     "((SELECT max(number) + 1 FROM toll.migration), 'later', repeat('0', 64), 'tolld 9')",
     r"the database has \d+ migrations and this tolld knows only \d+; run the newer tolld"),
    ("UPDATE toll.migration SET checksum = repeat('0', 64) WHERE number = 1",
     r"migration 1 \(\w+\) of the database is not the one that this tolld has"),
])
def test_a_database_of_another_tolld(daemon, database, postgres, change, error):
    assert daemon.end() == 0
    sql(postgres, database, change)
    for more in ([], ["--migrate"]):
        code, log = run(daemon, *more)
        assert code == USAGE and re.search(error, log), log


def test_a_database_with_a_schema_of_that_name(tolld, database, postgres):
    sql(postgres, database, "CREATE SCHEMA toll; CREATE TABLE toll.mine (x int)")
    code, log = run(tolld(database=database))
    assert code == FAILED and re.search(r'migration 1 \(\w+\): .*schema "toll" already exists', log)


def test_a_database_of_another_encoding(tolld, postgres):
    cursor = postgres.connect("postgres").cursor()
    cursor.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    code, log = run(tolld(database=postgres.uri("latin")))
    assert code in (FAILED, USAGE) and re.search("UTF-?8", log), log


def test_a_server_that_comes_later(tolld, postgres):
    daemon = tolld(database=postgres.uri("later"))
    code, log = run(daemon, "--migrate")
    assert code == FAILED and 'database "later" does not exist' in log
    daemon.launch()
    daemon.logs("trying again in")
    postgres.create("later")
    daemon.logs("listening at")
    with daemon.client() as client:
        assert client.put(article(1))[0]["status"] == "new"


def test_a_wrong_uri(tolld):
    daemon = tolld(database="postgresql://host:port:5432/x")
    code, log = run(daemon, "--migrate")
    assert code == FAILED and 'for connection option "port"' in log
    daemon.launch()
    daemon.logs("trying again in")
    assert daemon.end() == 0
