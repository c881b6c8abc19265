#!/usr/bin/python3
"""How well toll-read reads the annotated texts: scores in percent, a column a file.

usage: run.py [-v] TOLL_READ [FILE.jsonl...]              default: open.jsonl and held.jsonl
       run.py [-v] --readings READINGS.ndjson FILE.jsonl  score what stands in a file already

-v says first what is wrong, text by text; never of held texts, which nobody may tune on.
"""
import argparse
import json
import pathlib
import subprocess
import sys

import score_figures
import score_times

HERE = pathlib.Path(__file__).parent
HELD = "held"
TIMEOUT = 300


def rows(lines):
    return [json.loads(line) for line in lines]


def read(program, cases):
    """The readings of the texts; the program sees no annotation."""
    shown = ("id", "text", "published", "lang", "source")
    lines = "".join(json.dumps({k: c[k] for k in shown if k in c}) + "\n" for c in cases)
    run = subprocess.run([program], input=lines.encode(), capture_output=True, timeout=TIMEOUT)
    if run.returncode:
        sys.exit("%s ended with %d\n%s" % (program, run.returncode, run.stderr.decode()))
    return rows(run.stdout.splitlines())


def score(cases, readings):
    """Both scorers over the texts that have both annotation and reading."""
    by_id = {r["id"]: r for r in readings}
    missing = [c["id"] for c in cases if c["id"] not in by_id]
    if missing:
        sys.exit("no reading of %s" % " ".join(missing))
    scorers = score_figures.Scores(), score_times.Scores()
    for scorer in scorers:
        for c in cases:
            scorer.add(c, by_id[c["id"]])
    return scorers


def show(columns):
    """columns: {heading: {name: value}}; a row a name, in the order of the first column."""
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    print("%-18s" % "" + "".join("%8s" % heading for heading in columns))
    for name in names:
        cells = (column.get(name, "") for column in columns.values())
        print("%-18s" % name + "".join(
            "%8.1f" % c if isinstance(c, float) else "%8s" % c for c in cells))


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--readings", metavar="READINGS.ndjson")
    parser.add_argument("files", nargs="+", metavar="[TOLL_READ] FILE.jsonl")
    return parser.parse_args()


def main():
    args = arguments()
    program, files = (None, args.files) if args.readings else (args.files[0], args.files[1:])
    columns = {}
    for path in map(pathlib.Path, files or [HERE / "open.jsonl", HERE / "held.jsonl"]):
        cases = rows(open(path, encoding="utf-8"))
        if args.readings:
            readings = rows(open(args.readings, encoding="utf-8"))
        else:
            readings = read(program, cases)
        scorers = score(cases, readings)
        if args.verbose and path.stem != HELD:
            print("".join(note + "\n" for scorer in scorers for note in scorer.notes))
        columns[path.stem] = {"texts": len(cases)}
        for scorer in scorers:
            columns[path.stem].update(scorer.table())
    show(columns)


if __name__ == "__main__":
    main()
