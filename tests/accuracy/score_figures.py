"""Score the figures of readings against annotated ones.

A gold and a read figure match when they have the same measure and their number spans overlap by a
quarter of the longer one at least, one to one, best overlap first.  `found` is precision and recall
of matches, `valued` of matches whose value, second value and bound are all right; every other field
is the share of matches that have it right.  null and "" are the same.

Implicit figures ("a policeman was killed") are scored apart, as the share of them that is found:
missing one is no miss, and reading one where nothing was annotated is no false alarm.

`scope_macro` (the mean of the F1 of each scope) and `not_asserted` (the F1 of denied, feared and
planned) are what a constant answer cannot get.
"""
import collections
import datetime
import re

import rates

FIELDS = ("bound", "span_exact", "scope", "status", "country", "place", "when", "when_day",
          "attribution", "counted")
ARTICLE = re.compile(r"an?|another|one", re.IGNORECASE)
STOP = {"the", "a", "an", "of"}
EXTRA_WORDS = 4
FIRST, LAST = datetime.date.min, datetime.date.max


def span(figure):
    return figure["start"], figure["end"]


def day_of(text, last):
    """The first or last day of a year, month or day; of an open side, the end of the calendar."""
    if text in ("", ".."):
        return LAST if last else FIRST
    year, *rest = map(int, text.split("-"))
    if len(rest) == 2:
        return datetime.date(year, *rest)
    month = rest[0] if rest else 12 if last else 1
    if not last:
        return datetime.date(year, month, 1)
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)


def interval(edtf):
    """First and last day of a day, month, year or span of them; None if there is none."""
    if not edtf:
        return None
    first, _, last = edtf.partition("/")
    return day_of(first, False), day_of(last or first, True)


def near(gold, read):
    """Same open sides, each closed end within a day or a tenth of the gold's length."""
    if gold is None or read is None:
        return gold is read
    opened = FIRST in gold or LAST in gold
    slack = 1 if opened else max(1, (gold[1] - gold[0]).days // 10)

    def close(a, b):
        if a in (FIRST, LAST) or b in (FIRST, LAST):
            return a == b
        return abs((a - b).days) <= slack

    return all(map(close, gold, read))


def same_words(gold, read):
    """Half of the words of the shorter one are shared, and what was read is not much longer."""
    gold, read = (set(re.findall(r"\w+", (s or "").lower())) - STOP for s in (gold, read))
    if not gold or not read:
        return not gold and not read
    return (len(gold & read) / min(len(gold), len(read)) >= 0.5
            and len(read) <= len(gold) + EXTRA_WORDS)


def right(gold, read):
    """Which fields of a match are right."""
    plain = {name: (gold[name] or None) == (read[name] or None)
             for name in ("bound", "scope", "status", "country", "when")}
    words = {name: same_words(gold[name], read[name])
             for name in ("place", "attribution", "counted")}
    return {**plain, **words,
            "value": (gold["value"], gold["value2"]) == (read["value"], read["value2"]),
            "span_exact": span(gold) == span(read),
            "when_day": near(interval(gold["when"]), interval(read["when"]))}


def overlaps(gold, read):
    """(bytes, gold, read) of each pair that could match, by their numbers in the two lists."""
    for i, a in enumerate(gold):
        for j, b in enumerate(read):
            shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
            longer = max(a["end"] - a["start"], b["end"] - b["start"])
            if a["measure"] == b["measure"] and 4 * shared >= longer:
                yield shared, i, j


class Scores:
    """Counts over many texts; `table` says what they come to."""

    def __init__(self):
        self.n = collections.Counter()
        self.scope = collections.defaultdict(collections.Counter)
        self.measure = collections.defaultdict(collections.Counter)
        self.notes = []

    def add(self, case, reading):
        gold, read = case["figures"], reading["figures"]
        matched = rates.one_to_one(overlaps(gold, read))
        taken = {j: i for i, j in matched.items()}
        for i, figure in enumerate(gold):
            self.add_gold(case, figure, read[matched[i]] if i in matched else None)
        for j, figure in enumerate(read):
            if not self.is_implicit(case, figure, gold[taken[j]] if j in taken else None):
                self.n["read"] += 1
                self.measure[figure["measure"]]["read"] += 1
                if j not in taken:
                    self.note("FALSE", case, figure)

    @staticmethod
    def is_implicit(case, figure, gold):
        if gold:
            return gold["implicit"]
        return figure["implicit"] and ARTICLE.fullmatch(rates.piece(case["text"], figure))

    def add_gold(self, case, gold, read):
        kind = "implicit" if gold["implicit"] else "gold"
        self.n[kind] += 1
        self.n[kind + "_hit"] += read is not None
        if gold["implicit"]:
            return
        self.measure[gold["measure"]]["gold"] += 1
        if read:
            self.measure[gold["measure"]]["hit"] += 1
            self.add_match(case, gold, read)
        else:
            self.note("MISSED", case, gold)

    def add_match(self, case, gold, read):
        fields = right(gold, read)
        self.n.update(name for name, is_right in fields.items() if is_right)
        self.n["valued"] += fields["value"] and fields["bound"]
        self.scope[gold["scope"]]["gold"] += 1
        self.scope[read["scope"]]["read"] += 1
        self.scope[gold["scope"]]["hit"] += fields["scope"]
        self.n["other_gold"] += gold["status"] != "asserted"
        self.n["other_read"] += read["status"] != "asserted"
        self.n["other_hit"] += gold["status"] != "asserted" and fields["status"]
        wrong = ["%s %r not %r" % (name, read[name], gold[name]) for name, is_right in fields.items()
                 if not is_right and name in gold and name != "when"]
        if not fields["when_day"]:
            wrong.append("when %r not %r" % (read["when"], gold["when"]))
        if wrong:
            self.note("WRONG", case, gold, "; ".join(wrong))

    def note(self, word, case, figure, more=""):
        raw = case["text"].encode()
        around = raw[max(0, figure["start"] - 40):figure["end"] + 40].decode(errors="ignore")
        self.notes.append("%-6s %s %s %r  %s" % (word, case["id"], figure["measure"], around, more))

    def table(self):
        """(name, percent) of each score, in the order to print."""
        n, hit = self.n, self.n["gold_hit"]
        yield "figures", n["gold"]
        yield from zip(("found P", "found R", "found F1"), rates.prf(hit, n["gold"], n["read"]))
        yield "valued F1", rates.f1(n["valued"], n["gold"], n["read"])
        for name in FIELDS:
            yield name, rates.percent(n[name], hit)
            if name == "scope":
                yield "scope_macro F1", rates.mean(
                    rates.f1(**count) for count in self.scope.values() if count["gold"])
            if name == "status":
                yield "not_asserted F1", rates.f1(n["other_hit"], n["other_gold"], n["other_read"])
        yield "implicit R", rates.percent(n["implicit_hit"], n["implicit"])
        for name, count in sorted(self.measure.items()):
            yield name + " F1", rates.f1(**count)
