"""A PostgreSQL server of its own in a temporary directory, for tests.

Started as root, the server runs as the user postgres.  It listens on a Unix socket
only, forgets everything at the end, and is never synced to disk.
"""
import glob
import os
import pwd
import shutil
import subprocess
import tempfile

import psycopg2


def find_bin():
    """The directory of initdb: $TOLL_PG_BIN, else Debian's newest, else that of PATH."""
    if os.environ.get("TOLL_PG_BIN"):
        return os.environ["TOLL_PG_BIN"]
    found = glob.glob("/usr/lib/postgresql/*/bin/initdb")
    if found:
        return os.path.dirname(max(found, key=lambda p: int(p.split("/")[4])))
    initdb = shutil.which("initdb")
    if initdb is None:
        raise RuntimeError("no PostgreSQL found; install the package postgresql")
    return os.path.dirname(initdb)


class Cluster:
    def __init__(self):
        self.bin = find_bin()
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        self.dir = tempfile.mkdtemp(prefix="toll-db-")
        self.data = os.path.join(self.dir, "data")
        if os.geteuid() == 0:
            shutil.chown(self.dir, self.user)

    def run(self, program, *args):
        """Run a program of PostgreSQL as the server's user and return its output."""
        command = [os.path.join(self.bin, program), *args]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={self.user}", "--init-groups", "--reset-env", *command]
        done = subprocess.run(command, cwd=self.dir, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=120, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed:\n{done.stdout}")
        return done.stdout

    def start(self, settings=None):
        self.run("initdb", "-D", self.data, "-U", self.user, "-A", "trust", "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync")
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as f:
            f.write(f"listen_addresses = ''\nunix_socket_directories = '{self.dir}'\n"
                    "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"
                    "max_wal_size = 2GB\n")
            f.writelines(f"{name} = '{value}'\n" for name, value in (settings or {}).items())
        # With -l the server's output goes to a file: a pipe would never end.
        self.run("pg_ctl", "-D", self.data, "-l", os.path.join(self.dir, "log"), "-w", "start")

    def stop(self):
        if os.path.exists(os.path.join(self.data, "postmaster.pid")):
            self.run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.dir)

    def uri(self, database):
        return f"postgresql:///{database}?host={self.dir}&user={self.user}"

    def connect(self, database, autocommit=True):
        connection = psycopg2.connect(self.uri(database))
        connection.autocommit = autocommit
        return connection

    def create(self, database, template="template0"):
        connection = self.connect("postgres")
        connection.cursor().execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        connection.close()

    def dump(self, database):
        """The schema toll as pg_dump writes it, without what differs from run to run."""
        text = self.run("pg_dump", "-h", self.dir, "-U", self.user, "--schema=toll", "--no-owner",
                        database)
        return [line for line in text.splitlines()
                if not line.startswith(("--", "\\restrict", "\\unrestrict"))]
