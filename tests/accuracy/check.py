#!/usr/bin/python3
"""Hold the annotated texts against what the README says of them.

usage: check.py [--counts] FILE...

Each file alone: pieces, offsets and words of each annotation as ../golden/offsets.py has them,
lengths, dates that exist, country codes, forms of TIMEX3 values.  Two halves together: enough of
each measure, status, scope and bound, and about as much in each.  --counts prints the make-up.
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "golden"))
import offsets  # noqa: E402
from offsets import require  # noqa: E402

COUNTRIES = HERE.parents[1] / "extract/lang/en/countries.txt"
STYLES = {"agency brief", "background", "broadcaster", "capitals", "headline", "list", "live blog",
          "local news", "machine translation", "radio script", "wire"}
WORDS = range(40, 251)
TEXTS = 120
# How many figures of all texts together there must be, at least, with each value of a field.
ENOUGH = {"measure": dict.fromkeys(offsets.FROM["measure"], 15),
          "status": dict.fromkeys(("denied", "feared", "planned"), 15),
          "scope": dict.fromkeys(("total", "new", "part"), 25),
          "bound": dict.fromkeys(offsets.FROM["bound"], 5)}
# The share of one half in what both have, at least; 0.5 is equal.
BALANCE = 0.4

DATE = r"\d{4}(-(\d\d(-\d\d)?|W\d\d(-WE|-\d)?|Q[1-4]|H[12]|SP|SU|FA|WI))?|\d{2,3}"
TIME = r"\d{4}-\d\d-\d\dT(\d\d:\d\d(:\d\d)?Z?|MO|AF|EV|NI)"
DURATION = r"P(T?(\d+(\.\d+)?|X)[YMWDHMSE])+"
VALUE = {"DATE": DATE + "|(PAST|PRESENT|FUTURE)_REF", "TIME": TIME, "DURATION": DURATION,
         "SET": DURATION + "|XXXX-.*"}


def country_codes():
    lines = COUNTRIES.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0] for line in lines if line and not line.startswith("#")}


def exists(day):
    """A year, month or day of the calendar, or the open side of a span."""
    if day == "..":
        return True
    numbers = [int(n) for n in day.split("-")]
    try:
        datetime.date(*(numbers + [1, 1])[:3])
    except ValueError:
        return False
    return True


def check_figure(f, codes):
    require(f["country"] is None or f["country"] in codes, "country %r" % f["country"])
    if f["when"]:
        ends = f["when"].split("/")
        require(all(map(exists, ends)), "when %r" % f["when"])
        require(".." in ends or ends[0][:7] <= ends[-1][:7] and ends == sorted(ends),
                "when %r ends before it begins" % f["when"])


def check_text(c, codes):
    require(c["style"] in STYLES, "style %r" % c["style"])
    require(c["source"], "no source")
    require(exists(c["published"]), "published %r" % c["published"])
    require(len(c["text"].split()) in WORDS, "%d words" % len(c["text"].split()))
    for f in c["figures"]:
        check_figure(f, codes)
    for t in c["times"]:
        require(re.fullmatch(VALUE[t["type"]], t["value"]), "%s value %r" % (t["type"], t["value"]))


def check_file(path, codes):
    """The texts of a file, after what offsets.py checks."""
    if offsets.rewritten(path) != path.read_text(encoding="utf-8"):
        sys.exit("%s: offsets are not those of the pieces: run ../golden/offsets.py" % path)
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for c in cases:
        try:
            check_text(c, codes)
        except offsets.Bad as why:
            sys.exit("%s: %s: %s" % (path, c["id"], why))
    return cases


def makeup(cases):
    """How often each value of each field stands in these texts."""
    count = collections.Counter(("style", c["style"]) for c in cases)
    for c in cases:
        count["all", "texts"] += 1
        count["all", "figures"] += len(c["figures"])
        count["all", "times"] += len(c["times"])
        count["all", "implicit"] += sum(f["implicit"] for f in c["figures"])
        count.update((field, f[field]) for f in c["figures"] for field in ENOUGH)
        count.update(("time", t["type"]) for t in c["times"])
    return count


def shortages(halves):
    """What all texts together lack, and what one half has too little of."""
    whole = sum(halves, collections.Counter())
    for field, least in ENOUGH.items():
        for value, n in least.items():
            if whole[field, value] < n:
                yield "%s %s: %d figures of %d" % (field, value, whole[field, value], n)
    if whole["all", "texts"] < TEXTS:
        yield "%d texts of %d" % (whole["all", "texts"], TEXTS)
    for key in (("all", "texts"), ("all", "figures"), ("all", "times")):
        share = min(half[key] for half in halves) / max(whole[key], 1)
        if share < BALANCE:
            yield "one half has %d %% of the %s" % (100 * share, key[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    codes = country_codes()
    halves = [makeup(check_file(path, codes)) for path in args.files]
    if args.counts:
        for field, value in sorted(set().union(*halves)):
            print("%-10s %-20s" % (field, value)
                  + "".join("%6d" % half[field, value] for half in halves))
    lacking = list(shortages(halves)) if len(halves) > 1 else []
    print("".join("%s\n" % line for line in lacking), end="")
    sys.exit(bool(lacking))


if __name__ == "__main__":
    main()
