"""Score the times of readings against annotated ones, as TempEval-3 does in its task A.

A gold and a read time match when they overlap, one to one, best overlap first: `relaxed` is the F1
of matches, `strict` of those with the same span, `value` of those with the same TIMEX3 value.
Read times that overlap each other are thinned, longest first, for annotations do not overlap.
"""
import collections

import rates


def thin(times):
    kept = []
    for t in sorted(times, key=lambda t: t["start"] - t["end"]):
        if not any(t["start"] < k["end"] and k["start"] < t["end"] for k in kept):
            kept.append(t)
    return sorted(kept, key=lambda t: t["start"])


def overlaps(gold, read):
    """((bytes shared, bytes not shared, negated), gold, read) of each pair that overlaps."""
    for i, a in enumerate(gold):
        for j, b in enumerate(read):
            shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
            if shared > 0:
                union = max(a["end"], b["end"]) - min(a["start"], b["start"])
                yield (shared, shared - union), i, j


class Scores:
    """Counts over many texts; `table` says what they come to."""

    def __init__(self):
        self.n = collections.Counter()
        self.notes = []

    def add(self, case, reading):
        gold, read = case["times"], thin(reading["times"])
        matched = rates.one_to_one(overlaps(gold, read))
        self.n.update(gold=len(gold), read=len(read))
        for i, time in enumerate(gold):
            if i in matched:
                self.add_match(case, time, read[matched[i]])
            else:
                self.note("MISSED", case, time)
        for j, time in enumerate(read):
            if j not in matched.values():
                self.note("FALSE", case, time)

    def add_match(self, case, gold, read):
        same = {"strict": (gold["start"], gold["end"]) == (read["start"], read["end"]),
                "value": gold["value"] == read["value"], "type": gold["type"] == read["type"]}
        self.n["relaxed"] += 1
        self.n.update(name for name, is_same in same.items() if is_same)
        if not all(same.values()):
            self.note("WRONG", case, gold, "got %r %s %s" % (
                rates.piece(case["text"], read), read["type"], read["value"]))

    def note(self, word, case, time, more=""):
        self.notes.append("%-6s %s %r %s %s  %s" % (
            word, case["id"], rates.piece(case["text"], time), time["type"], time["value"], more))

    def table(self):
        yield "times", self.n["gold"]
        for name in ("strict", "relaxed", "value", "type"):
            yield name + " F1", rates.f1(self.n[name], self.n["gold"], self.n["read"])
