"""What the tables name, the documents explain: options of tolld in its manual and sample
configuration, methods, parameters and errors in protocol.md, commands and options of
toll in its manual.  What the protocol's document explains also exists.
"""
import pathlib
import re

import tree

# Options that cannot stand in a configuration file.
NOT_IN_FILE = re.compile(r"OPT_FLAG_ONLY|OPT_NO_FILE")


def manual_items(text):
    """The heads of what a manual explains: `.It` of mdoc, the line after `.TP` of man."""
    return [item.replace("\\-", "-")
            for item in re.findall(r"^(?:\.It |\.TP.*\n)(.*)$", text, re.MULTILINE)]


def manual_options(text):
    """Options that items explain, as `Fl -name` (mdoc) or `--name` (man)."""
    return {name for item in manual_items(text)
            for name in re.findall(r"(?:--|Fl -)([a-z][a-z0-9-]*)", item)}


def manual_commands(text):
    return {name for item in manual_items(text) for name in re.findall(r"\btoll ([a-z]+)", item)}


def missing(path, what, names, explained):
    return ["%s: %s %s is not explained" % (path, what, name)
            for name in names if name not in explained]


def daemon_options(root):
    rows = list(tree.rows(tree.read(root, "daemon/options.def"), "OPTION"))
    manual = manual_options(tree.read(root, "daemon/tolld.8"))
    sample = re.findall(r"^#?([a-z0-9-]+) = ", tree.read(root, "daemon/tolld.conf.sample"),
                        re.MULTILINE)
    names = [row[1] for row in rows]
    return (missing("daemon/tolld.8", "option", names, manual)
            + missing("daemon/options.def", "option", sorted(manual), names)
            + missing("daemon/tolld.conf.sample", "option",
                      [row[1] for row in rows if not NOT_IN_FILE.search(row[7])], sample))


def sections(text):
    """Text below each heading of the third level, by its name."""
    parts = re.split(r"^##+ (.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def methods(root):
    path, table = "proto/protocol.md", tree.read(root, "proto/methods.def")
    by_name = sections(tree.read(root, path))
    arguments = {row[0]: row[1] for row in tree.rows(table, "ARG")}
    names = {row[0]: row[1] for row in tree.rows(table, "METHOD")}
    problems = missing(path, "method", names.values(), by_name)
    told = dict(re.findall(r"^\| \[`([\w.]+)`\]\(#\w+\) \| (\w+) \|", tree.read(root, path), re.MULTILINE))
    problems += ["%s: the access of %s is not told as in methods.def" % (path, row[1])
                 for row in tree.rows(table, "METHOD") if told.get(row[1]) != row[2].lower()]
    for row in tree.rows(table, "PARAM"):
        method, argument = names[row[0]], arguments[row[1]]
        if method in by_name and "`%s`" % argument not in by_name[method]:
            problems.append("%s: parameter %s of %s is not explained" % (path, argument, method))
    return problems


def errors(root):
    path, table = "proto/protocol.md", tree.read(root, "proto/errors.def")
    explained = set(re.findall(r"^\| (-\d+) \| `(\w+)` \|", tree.read(root, path), re.MULTILINE))
    exist = {(row[1], row[2]) for row in tree.rows(table, "ERROR")}
    return ["%s: error %s %s is %s" % (path, code, name, what)
            for pairs, what in ((exist - explained, "not explained"),
                                (explained - exist, "not in errors.def"))
            for code, name in sorted(pairs)]


def client(root):
    manual = tree.read(root, "client/toll.1")
    commands = re.findall(r'^\t\t\.name = "(\w+)"', tree.read(root, "client/commands.c"),
                          re.MULTILINE)
    options = [row[1] for row in tree.rows(tree.read(root, "client/options.def"), "OPTION")]
    return (missing("client/toll.1", "command", commands, manual_commands(manual))
            + missing("client/toll.1", "option", sorted(set(options)), manual_options(manual)))


def check(root):
    problems = []
    for part in (daemon_options, methods, errors, client):
        try:
            problems += part(root)
        except FileNotFoundError as e:
            problems.append("%s: is not there" % pathlib.Path(e.filename).relative_to(root))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
