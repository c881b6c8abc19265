"""The real tolld, in a directory of its own."""
import os
import re
import shutil
import signal
import subprocess
import tempfile

import process
from client import Client
from wait import until

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("TOLL_BIN", os.path.join(ROOT, "build/dev/bin"))
SAMPLES = os.path.join(ROOT, "samples")
OURS = os.geteuid() != 0  # whether tolld's user is ours
SANITIZER = re.compile(r"ERROR: \w+Sanitizer|WARNING: ThreadSanitizer|runtime error:")


def environment(**more):
    """What the tests run programs with: nothing of ours but what they need to be found, and how
    sanitizers are set up."""
    kept = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS")
    env = {key: os.environ[key] for key in kept if key in os.environ}
    return {**env, "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", **more}


def as_user(user):
    """What goes before a command of another user."""
    return [] if user is None else ["setpriv", f"--reuid={user}", f"--regid={user_group(user)}",
                                    "--clear-groups"]


def user_group(user):
    return subprocess.run(["id", "-g", user], check=True, capture_output=True,
                          text=True).stdout.strip()


class Daemon:
    """One state directory and socket, and the tolld that is started there, once or again."""

    def __init__(self, *options, database=None, user=None, **env):
        self.dir = tempfile.mkdtemp(prefix="toll-live-")
        os.chmod(self.dir, 0o755)  # tolld goes through it as another user
        self.state = f"{self.dir}/state"
        self.socket = f"{self.dir}/run/toll.sock"
        where = f"--database={database}" if database else f"--state-dir={self.state}"
        self.options = [f"--listen=unix:{self.socket}", where, *options]
        self.prefix = as_user(user)
        if user is not None:
            shutil.chown(self.dir, user)
        self.bin = BIN
        self.env = environment(TOLL_SOCKET=self.socket, **env)
        self.process = None

    # ---- its life ----

    def launch(self, *options):
        """Start it, and do not wait."""
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, f"{self.bin}/tolld", *self.options, *options], cwd=self.dir,
                env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def start(self, *options):
        """Start it and wait until it serves."""
        self.launch(*options)
        until(self.serves, "serving")
        return self

    def serves(self):
        assert self.process.poll() is None, f"tolld ended:\n{self.log()}"
        try:
            with Client(self.socket) as client:
                return client.call("status")["database"]["state"] == "up"
        except OSError:
            return False

    def signal(self, signo):
        self.process.send_signal(signo)

    def wait(self, patience=60):
        """Its exit status, when it has ended."""
        status = self.process.wait(patience)
        assert not SANITIZER.search(self.log()), self.log()
        return status

    def end(self):
        """Tell it to end, and its exit status."""
        self.signal(signal.SIGTERM)
        return self.wait()

    def kill(self):
        """kill -9, if it runs."""
        if self.process is not None:
            self.signal(signal.SIGKILL)
            self.process.wait()

    def clean(self):
        """Leave nothing behind."""
        self.kill()
        self.kill_postgres()
        log = self.log() if self.process is not None else ""
        shutil.rmtree(self.dir)
        assert not SANITIZER.search(log), log

    def kill_postgres(self):
        """End a private PostgreSQL that was left."""
        postmaster = self.postmaster()
        if postmaster:
            os.kill(postmaster, signal.SIGQUIT)
            until(lambda: not process.is_running(postmaster), "ended")

    # ---- what it left ----

    @property
    def log_path(self):
        return f"{self.dir}/log"

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as f:
            return f.read()

    def logs(self, text):
        """Wait for a text in its log."""
        until(lambda: text in self.log(), f"in the log: {text}")

    def postmaster(self):
        """The process of the private PostgreSQL; None when it does not run."""
        try:
            with open(f"{self.state}/postgres/postmaster.pid", encoding="utf-8") as f:
                pid = int(f.readline())
            if os.readlink(f"/proc/{pid}/cwd") == os.path.realpath(f"{self.state}/postgres"):
                return pid
        except (OSError, ValueError):
            pass
        return None

    # ---- talking to it ----

    def client(self, **how):
        """A connection, which ends when nobody refers to it."""
        return Client(self.socket, **how)

    def call(self, method, params=None):
        """Ask once, on a connection of its own."""
        with Client(self.socket) as client:
            return client.call(method, params)

    def counts(self):
        return self.call("status")["counts"]

    def counters(self):
        return self.call("status")["counters"]

    def toll_start(self, *words, **how):
        """Start the client; `communicate` gives its output."""
        usual = {"env": self.env, "cwd": self.dir, "text": True, "stdin": subprocess.PIPE,
                 "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen([*self.prefix, f"{self.bin}/toll", *words], **{**usual, **how})

    def toll(self, *words, stdin=""):
        """Run the client: its exit status, output and errors."""
        started = self.toll_start(*words)
        out, errors = started.communicate(stdin, timeout=120)
        assert not SANITIZER.search(errors), errors
        return started.returncode, out, errors
