"""Tests wait for a condition with a deadline; none sleeps and hopes.

The one pause of a helper that polls is marked `poll interval` in a comment on its line.
"""
import re

import tree

SLEEP = re.compile(r"\b(sleep|usleep|nanosleep|clock_nanosleep)\s*\(|^\s*sleep\s+[\d.$]|;\s*sleep\s")
MARK = "poll interval"


def is_code(root, path):
    """A file without an ending is a script if it says so."""
    return path.suffix or (root / path).read_bytes().startswith(b"#!")


def check(root):
    problems = []
    for path in tree.files(root, ".c", ".py", ".sh", "", folders=("tests",)):
        if path.parts[1] == "lint" or not is_code(root, path):
            continue
        for number, line in enumerate(tree.read(root, path).splitlines(), 1):
            if SLEEP.search(line) and MARK not in line:
                problems.append("%s:%d: %s" % (path, number, line.strip()))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
