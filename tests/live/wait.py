"""Tests wait for a condition, with a deadline."""
import time

PATIENCE = 60  # seconds; only a failure takes so long


def until(condition, what, patience=PATIENCE):
    """Poll until condition() is true and give what it gave; fail when it never is."""
    deadline = time.monotonic() + patience
    while True:
        got = condition()
        if got:
            return got
        assert time.monotonic() < deadline, f"after {patience} s: not {what}"
        time.sleep(0.02)  # poll interval
