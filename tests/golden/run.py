#!/usr/bin/python3
"""Hold toll-read against the golden cases and readings.

usage: run.py [--update] TOLL_READ LANG_DIR          all of them
       run.py TOLL_READ LANG_DIR ID...               what is wrong with these cases

A case of figures.jsonl, times.jsonl, places.jsonl or numbers.jsonl holds when what it annotates is found, each field right, and
nothing else is found; one of main.jsonl, when its main country and place are right, and at least 90 % of the countries must be.  Cases that do not hold yet stand in known_failures.txt: the list says exactly
which fail, so that it shrinks with each rule that gets better, and a case that held never fails
unseen.  readings/NAME.json is the whole reading of readings/NAME.txt but for the rule version.

--update writes both anew, and says what changed.
"""
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
KNOWN = HERE / "known_failures.txt"
HEAD = """\
# Golden cases that do not hold yet, one id a line.  A case leaves the list when its rules get
# better; to see what is wrong with it: tests/golden/run.py TOLL_READ LANG_DIR ID
"""
FIGURE = ("measure", "start", "end", "value", "value2", "bound", "scope", "status", "implicit", "counted",
          "unit", "attribution", "country", "place", "when")
EVENT = ("category", "status", "when")
TIME = ("start", "end", "type", "value", "mod", "from", "to")
PLACE = ("country", "region")
NUMBER = ("start", "end", "value", "value2", "low", "high", "bound")
MAIN_LEAST = 90  # percent of the main countries that must be right
TIMEOUT = 120


def read(program, language, articles):
    lines = "".join(json.dumps(a) + "\n" for a in articles).encode()
    run = subprocess.run([program, "--lang-dir", language], input=lines, capture_output=True, timeout=TIMEOUT)
    if run.returncode:
        sys.exit("toll-read ended with %d\n%s" % (run.returncode, run.stderr.decode()))
    return [json.loads(line) for line in run.stdout.splitlines()]


def plain(key, value):
    """Null and nothing are the same; who speaks is the same with and without its article."""
    value = None if value == "" else value
    if key == "attribution" and value:
        return re.sub(r"^(the|a|an) ", "", value.casefold())
    return value


def differences(kind, keys, want, got):
    """What must change in `got` to be `want`; both are lists in the order of the text."""
    got = [g for g in got if not g.get("in")]
    wrong = []
    for w in want:
        over = [g for g in got if g["start"] < w["end"] and w["start"] < g["end"]]
        best = [g for g in over if all(g.get(k) == w.get(k) for k in ("measure", "category"))] or over
        if not best:
            wrong.append("%s %r is not found" % (kind, w.get("number", w.get("text"))))
            continue
        got.remove(best[0])
        wrong += ["%s %r: %s %r, not %r" % (kind, best[0]["text"], k, best[0][k], w[k])
                  for k in keys if k in w and plain(k, best[0][k]) != plain(k, w[k])]
    if kind == "event":  # a case names one event of its sentence, not all
        return wrong
    return wrong + ["%s %r is not there" % (kind, g["text"]) for g in got]


def cases_of(name):
    return [json.loads(line) for line in open(HERE / (name + ".jsonl"), encoding="utf-8")]


def main_failures(program, language):
    """The same of main.jsonl, and the percentage of its countries that are right."""
    cases, found, right = cases_of("main"), {}, 0
    for case, reading in zip(cases, read(program, language, cases)):
        assert case["id"] == reading["id"]
        wrong = ["main %s %r, not %r" % (key, reading["main"][key], wanted)
                 for key, wanted in case["main"].items() if reading["main"][key] != wanted]
        right += reading["main"]["country"] == case["main"]["country"]
        if wrong:
            found[case["id"]] = "%s\n" % case["text"] + "".join("    %s\n" % w for w in wrong)
    return found, 100 * right / len(cases)


def failures(program, language):
    """Differences of each case that has some, by id."""
    found = main_failures(program, language)[0]
    for name, kind, keys in (("figures", "figure", FIGURE), ("times", "time", TIME),
                             ("places", "place", PLACE), ("events", "event", EVENT),
                             ("numbers", "number", NUMBER)):
        cases = cases_of(name)
        for case, reading in zip(cases, read(program, language, cases)):
            assert case["id"] == reading["id"]
            wrong = differences(kind, keys, case[name], reading[name])
            if wrong:
                found[case["id"]] = "%s\n" % case["text"] + "".join("    %s\n" % w for w in wrong)
    return found


def known():
    lines = KNOWN.read_text().splitlines() if KNOWN.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def article(path):
    """A text with lines "Key: value" before its first blank line."""
    head, _, text = path.read_text().partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return {"id": path.stem, "text": text, **{k.lower(): v for k, v in fields.items()}}


def lines_of(reading):
    """JSON with a line for each thing found, so that a change shows as one."""
    def one(value):
        return json.dumps(value, ensure_ascii=False)

    rows = []
    for key, value in reading.items():
        if isinstance(value, list) and value:
            value = "[\n  %s]" % ",\n  ".join(map(one, value))
        else:
            value = one(value)
        rows.append("%s: %s" % (one(key), value))
    return "{%s}\n" % ",\n ".join(rows)


def readings(program, language):
    """The golden readings as they are now, by path."""
    articles = [article(p) for p in sorted((HERE / "readings").glob("*.txt"))]
    now = {}
    for a, reading in zip(articles, read(program, language, articles)):
        del reading["rules"]
        now[HERE / "readings" / (a["id"] + ".json")] = lines_of(reading)
    return now


def update(program, language):
    old, new = set(known()), set(failures(program, language))
    KNOWN.write_text(HEAD + "".join("%s\n" % i for i in sorted(new)))
    for word, ids in (("hold now", old - new), ("hold no more", new - old)):
        print("%d cases %s: %s" % (len(ids), word, " ".join(sorted(ids))))
    for path, text in readings(program, language).items():
        if not path.exists() or path.read_text() != text:
            print("written: %s" % path.name)
            path.write_text(text)


def check(program, language):
    listed, failing = known(), failures(program, language)
    bad = 0
    for i in sorted(set(failing) - set(listed)):
        bad += 1
        print("%s does not hold: %s" % (i, failing[i]))
    for i in sorted(set(listed) - set(failing)):
        bad += 1
        print("%s holds: remove it from known_failures.txt (run.py --update does)" % i)
    right = main_failures(program, language)[1]
    print("%.1f %% of the main countries are right" % right)
    if right < MAIN_LEAST:
        bad += 1
        print("at least %d %% must be" % MAIN_LEAST)
    if len(listed) != len(set(listed)):
        bad += 1
        print("known_failures.txt names a case twice")
    for path, text in readings(program, language).items():
        if not path.exists() or path.read_text() != text:
            bad += 1
            print("%s is another reading now:" % path.name)
            subprocess.run(["diff", "-u", path, "-"], input=text.encode())
    print("%d known failures; %d things to look at" % (len(listed), bad))
    return bad


def main():
    updating = sys.argv[1:2] == ["--update"]
    program, language, *ids = sys.argv[2 if updating else 1:]
    if updating:
        update(program, language)
    elif ids:
        found = failures(program, language)
        print("".join("%s %s" % (i, found.get(i, "holds\n")) for i in ids), end="")
    else:
        sys.exit(check(program, language) > 0)


if __name__ == "__main__":
    main()
