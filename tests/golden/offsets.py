#!/usr/bin/python3
"""Fill in, or check, the byte offsets of the golden cases.

usage: offsets.py FILE...           write start and end of every annotated piece
       offsets.py --check FILE...   exit 1 if a piece or an offset is not as it would write it

figures.jsonl is annotated by hand as text: a figure's "number" inside a "quote" that stands once
in the case's text, a refused piece as it stands.  times.jsonl: a time's "text", which is the next
such text after the time before it; places.jsonl, events.jsonl and numbers.jsonl: the
"text" of a place, a trigger or a number, in the same way.  Offsets are bytes of UTF-8, half-open.
Cases of main.jsonl have none: what they name stands in the text.
"""
import json
import re
import sys

UNITS = {"person", "family", "household", "body"}
FIGURE_KEYS = {"quote", "number", "measure", "value", "value2", "bound", "scope", "status", "counted",
               "attribution", "country", "place", "when", "implicit"}
FROM = {
    "measure": {"killed", "wounded", "casualties", "missing", "arrested", "kidnapped", "released",
                "displaced", "troops", "protesters", "infected"},
    "bound": {"exact", "about", "at_least", "more_than", "at_most", "less_than", "nearly", "range",
              "vague"},
    "scope": {"stated", "total", "new", "part"},
    "status": {"asserted", "denied", "feared", "planned", "withdrawn"},
}
CATEGORIES = set("""AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST
SANCTION MOBILIZE COERCE ASSAULT DISASTER ACCIDENT ELECTION STATEMENT""".split())
MODALITIES = {"happened", "planned", "threatened", "denied", "demanded"}
TYPES = {"DATE", "TIME", "DURATION", "SET"}
DAY = r"\d{4}(-\d\d(-\d\d)?)?"
EDTF = re.compile(r"%s|(\.\.|%s)/(\.\.|%s)" % (DAY, DAY, DAY))


class Bad(Exception):
    pass


def require(truth, why):
    if not truth:
        raise Bad(why)


def piece(text, wanted, after=0, word=True):
    """Where `wanted` stands, from `after` on; not inside a longer word or number."""
    pattern = re.escape(wanted)
    if word:
        pattern = r"(?<![\w,.])%s(?![\w]|[,.]\d)" % pattern if wanted[0].isalnum() else pattern
    found = re.compile(pattern).search(text, after)
    require(found, "%r does not stand in the text" % wanted)
    return found.start(), found.end()


def offsets(text, start, end):
    return {"start": len(text[:start].encode()), "end": len(text[:end].encode())}


def figure(text, f):
    given = set(f) - {"start", "end", "unit"}
    require(given == FIGURE_KEYS, "keys %s" % sorted(given ^ FIGURE_KEYS))
    for key, allowed in FROM.items():
        require(f[key] in allowed, "%s %r" % (key, f[key]))
    require(text.count(f["quote"]) == 1, "quote %r stands not once" % f["quote"])
    require(not f["counted"] or f["counted"] in text, "counted %r" % f["counted"])
    require(f["attribution"] in text, "attribution %r" % f["attribution"])
    # a text in capitals shouts its names
    require(f["place"].lower() in text.lower(), "place %r" % f["place"])
    require(f["when"] is None or EDTF.fullmatch(f["when"]), "when %r" % f["when"])
    require((f["bound"] == "range") == (f["value2"] is not None), "a range has two values")
    require(f["bound"] != "vague" or f["value"] is None, "a vague figure has no value")
    require(f.get("unit", "person") in UNITS, "unit %r" % f.get("unit"))
    quote = text.index(f["quote"])
    start, end = piece(f["quote"], f["number"])
    return {**f, **offsets(text, quote + start, quote + end)}


def time(text, t, after):
    given = set(t) - {"start", "end"}
    require({"text", "type", "value"} <= given <= {"text", "type", "value", "mod", "from", "to"}, "keys %s" % sorted(t))
    require(t["type"] in TYPES, "type %r" % t["type"])
    require(("from" in t) == ("to" in t), "from and to go together")
    start, end = piece(text, t["text"], after)
    return {**t, **offsets(text, start, end)}, end


def place(text, p, after):
    require({"text", "country"} <= set(p) - {"start", "end"} <= {"text", "country", "region"}, "keys %s" % sorted(p))
    start, end = piece(text, p["text"], after)
    return {**p, **offsets(text, start, end)}, end


def event(text, e, after):
    require(set(e) - {"start", "end"} == {"text", "category", "status", "when"}, "keys %s" % sorted(e))
    require(e["category"] in CATEGORIES, "category %r" % e["category"])
    require(e["status"] in MODALITIES, "status %r" % e["status"])
    require(e["when"] is None or EDTF.fullmatch(e["when"]), "when %r" % e["when"])
    start, end = piece(text, e["text"], after)
    return {**e, **offsets(text, start, end)}, end


def number(text, n, after):
    require({"text", "value", "value2", "bound"} <= set(n) - {"start", "end"}, "keys %s" % sorted(n))
    require(n["bound"] in FROM["bound"], "bound %r" % n["bound"])
    require((n["bound"] == "range") == (n["value2"] is not None), "a range has two values")
    require(n["bound"] != "vague" or n["value"] is None, "a vague number has no value")
    start, end = piece(text, n["text"], after)
    return {**n, **offsets(text, start, end)}, end


def main_of(text, m):
    require({"country"} <= set(m) <= {"country", "place"}, "keys %s" % sorted(m))
    require(re.fullmatch("[A-Z]{2}", m["country"]), "country %r" % m["country"])
    require(m.get("place", "") in text, "place %r" % m.get("place"))
    return m


def case(c):
    text = c["text"]
    if "main" in c:
        c["main"] = main_of(text, c["main"])
    if "figures" in c:
        c["figures"] = [figure(text, f) for f in c["figures"]]
        at = [f["start"] for f in c["figures"]]
        require(at == sorted(at), "figures stand in the order of the text")
        taken = [(f["start"], f["end"]) for f in c["figures"]]
    if "refused" in c:
        c["refused"] = [{**r, **offsets(text, *piece(text, r["text"]))} for r in c["refused"]]
        require(not any(s < r["end"] and r["start"] < e for r in c["refused"] for s, e in taken),
                "a piece is both figure and refused")
    after = 0
    for i, t in enumerate(c.get("times", ())):
        c["times"][i], after = time(text, t, after)
    after = 0
    for i, p in enumerate(c.get("places", ())):
        c["places"][i], after = place(text, p, after)
    after = 0
    for i, e in enumerate(c.get("events", ())):
        c["events"][i], after = event(text, e, after)
    after = 0
    for i, n in enumerate(c.get("numbers", ())):
        c["numbers"][i], after = number(text, n, after)
    return c


def rewritten(path):
    ids, lines = set(), []
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        c = json.loads(line)
        try:
            require(c["id"] not in ids, "id %s stands twice" % c["id"])
            ids.add(c["id"])
            lines.append(json.dumps(case(c), ensure_ascii=False) + "\n")
        except Bad as why:
            sys.exit("%s:%d: %s" % (path, number, why))
    return "".join(lines)


def main():
    check = sys.argv[1:2] == ["--check"]
    for path in sys.argv[2 if check else 1:]:
        text = rewritten(path)
        if not check:
            open(path, "w", encoding="utf-8").write(text)
        elif text != open(path, encoding="utf-8").read():
            sys.exit("%s: offsets are not those of the pieces: run offsets.py" % path)


if __name__ == "__main__":
    main()
