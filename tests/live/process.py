"""What /proc tells of processes."""
import os


def fields(pid):
    """State and parent of a process; None when there is none."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as f:
            state, parent = f.read().rpartition(")")[2].split()[:2]
    except OSError:
        return None
    return state, int(parent)


def is_running(pid):
    """There, and not only waiting to be waited for."""
    found = fields(pid)
    return found is not None and found[0] != "Z"


def children(pid):
    """The processes that a process started, by their ids."""
    ids = (int(name) for name in os.listdir("/proc") if name.isdigit())
    return [child for child in ids if (fields(child) or ("", 0))[1] == pid]


def command(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            return f.read().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def status(pid, key):
    """The values of a line of /proc/PID/status."""
    with open(f"/proc/{pid}/status", encoding="utf-8") as f:
        return next(line.split()[1:] for line in f if line.startswith(key + ":"))


def memory(pid):
    """Bytes that a process has in memory."""
    return int(status(pid, "VmRSS")[0]) << 10
