"""What both scorers share: matching one to one, and rates in percent."""


def one_to_one(pairs):
    """From (overlap, gold, read) the best matches, as {gold: read}; of equals the later ones."""
    matched, taken = {}, set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def piece(text, at):
    """The bytes from start to end, as text."""
    return text.encode()[at["start"]:at["end"]].decode()


def percent(part, whole):
    return 100 * part / whole if whole else 0.0


def f1(hit=0, gold=0, read=0):
    return percent(2 * hit, gold + read)


def prf(hit, gold, read):
    """Precision, recall and F1."""
    return percent(hit, read), percent(hit, gold), f1(hit, gold, read)


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0
