#!/usr/bin/python3
"""The benchmark itself: one text, readings with known mistakes, and scores counted by hand.

tiny/texts.jsonl has three figures, an implicit one, and two times.  tiny/readings.ndjson has every
figure and one that is not there; of the three, one has all of value, bound and status, one a wrong
bound and status, one only half of its range.  Of its three times one has the span and one the
value.  tiny/scores.txt is what that comes to: 3 of 4 read figures are matches, 1 of 3 is valued.
"""
import difflib
import json
import pathlib
import subprocess
import sys

import score_figures

HERE = pathlib.Path(__file__).resolve().parent
TINY = HERE / "tiny"


def scores():
    command = [sys.executable, "-B", HERE / "run.py", "--readings", TINY / "readings.ndjson",
               TINY / "texts.jsonl"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def of_itself():
    """The scores of annotations that are taken for readings: all of them perfect."""
    case = json.loads((TINY / "texts.jsonl").read_text())
    scorer = score_figures.Scores()
    scorer.add(case, case)
    return {name: value for name, value in scorer.table() if name != "figures" and value != 100.0}


def main():
    want, got = (TINY / "scores.txt").read_text(), scores()
    sys.stdout.writelines(difflib.unified_diff(
        want.splitlines(True), got.splitlines(True), "counted by hand", "run.py"))
    short = of_itself()
    for name, value in short.items():
        print("annotations against themselves: %s is %s" % (name, value))
    sys.exit(want != got or bool(short))


if __name__ == "__main__":
    main()
