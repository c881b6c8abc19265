"""The tables of places hold together: known countries, kinds and flags, degrees on the globe,
in order, and no name that means two places without a flag that says so."""
import tree

KINDS = {"city", "region", "area", "sea", "camp"}
EN = "extract/lang/en/"


def rows(root, name, columns, problems):
    """(where, fields) of each row that has the right number of columns."""
    for number, line in enumerate(tree.read(root, EN + name).splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        where, fields = "%s%s:%d" % (EN, name, number), line.split("\t")
        if len(fields) != columns or any(f != f.strip() or not f for f in fields):
            problems.append("%s: expected %d columns, '-' for an empty one" % (where, columns))
        else:
            yield where, fields


def on_globe(lat, lon):
    try:
        return abs(float(lat)) <= 90 and abs(float(lon)) <= 180
    except ValueError:
        return False


def in_order(found, problems):
    last = ""
    for where, code in found:
        if code <= last:
            problems.append("%s: %s stands after %s" % (where, code, last))
        last = code


def check_countries(root, problems):
    names, found = {}, []
    for where, (code, name, lat, lon, also) in rows(root, "countries.txt", 5, problems):
        found.append((where, code))
        if not on_globe(lat, lon):
            problems.append("%s: no such place on the globe" % where)
        for each in [name] + also.split("|"):
            if each != "-" and names.setdefault(each, code) != code:
                problems.append("%s: %s is also %s" % (where, each, names[each]))
    in_order(found, problems)
    return {code for _, code in found}


def check_peoples(root, codes, problems):
    found = []
    for where, (code, adjectives, people) in rows(root, "peoples.txt", 3, problems):
        found.append((where, code))
        if code not in codes:
            problems.append("%s: no country %s" % (where, code))
        for words in (adjectives.split("|"), people.split("|")):
            if len(words) != len(set(words)):
                problems.append("%s: a word stands twice" % where)
    in_order(found, problems)


def check_cities(root, codes, problems):
    names = {}
    for where, fields in rows(root, "cities.txt", 7, problems):
        name, kind, code, lat, lon, also, flag = fields
        if kind not in KINDS or flag not in ("ambiguous", "-"):
            problems.append("%s: no such kind or flag" % where)
        if code != "-" and code not in codes:
            problems.append("%s: no country %s" % (where, code))
        if not on_globe(lat, lon):
            problems.append("%s: no such place on the globe" % where)
        for each in [name] + also.split("|"):
            if each != "-" and flag == "-" and names.setdefault(each, where) != where:
                problems.append("%s: %s is also %s" % (where, each, names[each]))


def check(root):
    problems = []
    codes = check_countries(root, problems)
    check_peoples(root, codes, problems)
    check_cities(root, codes, problems)
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
