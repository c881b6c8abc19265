"""A tolld with a private PostgreSQL in a temporary directory, for measurements of both."""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TICK = os.sysconf("SC_CLK_TCK")
KEYS = ("text", "title", "source", "published", "lang", "url")


def articles_of(path):
    """The articles of a file as toll-read takes it, as article.put takes them."""
    with open(path, encoding="utf-8") as f:
        return [{k: a[k] for k in KEYS if a.get(k)} for a in map(json.loads, f)]


class Daemon:
    """tolld with a private cluster in a directory that goes with it."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="toll-bench-")
        os.chmod(self.dir, 0o777)  # the user that tolld becomes makes its socket here
        self.socket = f"{self.dir}/toll.sock"
        self.log = open(f"{self.dir}/log", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            [f"{os.environ['TOLL_BIN']}/tolld", "--state-dir", f"{self.dir}/state",
             "--listen", f"unix:{self.socket}", "--lang-dir", str(ROOT / "extract/lang/en")],
            stderr=self.log)

    def wait(self):
        until = time.monotonic() + 60
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if ask(self.socket, "status")["database"]["state"] == "up":
                    return
            except OSError:
                pass
            time.sleep(0.05)  # poll interval
        raise RuntimeError("tolld did not start:\n" + pathlib.Path(self.log.name).read_text(encoding="utf-8"))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)
        shutil.rmtree(self.dir)

    def memory(self, key):
        """KiB of a line of /proc/PID/status."""
        for line in open(f"/proc/{self.process.pid}/status", encoding="utf-8"):
            if line.startswith(key):
                return int(line.split()[1])
        return 0

    def processor_seconds(self):
        """Of tolld, and of its PostgreSQL."""
        with open(f"{self.dir}/state/postgres/postmaster.pid", encoding="utf-8") as f:
            server = f.readline().strip()
        children = pathlib.Path(f"/proc/{server}/task/{server}/children").read_text().split()
        return (seconds_of(self.process.pid),
                sum(seconds_of(pid) for pid in [server] + children))


def seconds_of(pid):
    """Processor time of a process and of those of its children that have ended."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(map(int, fields[11:15])) / TICK


def connect(path):
    s = socket.socket(socket.AF_UNIX)
    s.connect(path)
    return s


def ask(path, method, **params):
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    with connect(path) as s, s.makefile("rwb") as f:
        f.write(json.dumps(request).encode() + b"\n")
        f.flush()
        return json.loads(f.readline())["result"]
