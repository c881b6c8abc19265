"""Each file includes only what its layer may know.

    base <- extract    base <- ledger    base <- proto <- client    all of these but client <- daemon

A row that is missing here is a decision to make, not an oversight to mend: say why
in the commit that adds it.
"""
import re

import tree

# Folders of the tree that a folder may include.
MAY_INCLUDE = {
    "base": {"base"},
    "extract": {"base", "extract"},
    "ledger": {"base", "ledger"},
    "proto": {"base", "proto"},
    "schema": {"base", "schema"},
    "client": {"base", "proto", "client"},
    "daemon": {"base", "extract", "ledger", "proto", "schema", "daemon"},
}

# Libraries, by their headers.
LIBRARIES = {
    "libpq": r"(libpq-fe|libpq-events|postgres_ext|pg_config\w*)\.h|libpq/",
    "libevent": r"event2/|event\.h|ev(dns|http|rpc|util)\.h",
    "jansson": r"jansson\.h",
    "icu": r"unicode/",
    "libmd": r"(md[245]|sha|sha1|sha2|rmd160)\.h",
    "sockets": r"(sys/(socket|un|epoll)|netdb|poll)\.h|(netinet|arpa)/",
    "clock": r"(sys/)?time\.h",
    "threads": r"(pthread|threads)\.h",
    "locale": r"locale\.h|langinfo\.h",
}

# Which of them a folder may use; headers of libc that are not named above are free.
MAY_USE = {
    "base": {"clock"},
    "extract": {"icu", "libmd"},
    "ledger": set(),
    "proto": {"jansson", "sockets"},
    "schema": set(),
    "client": {"jansson", "icu", "sockets", "clock"},  # ICU: the width of text on a terminal
    "daemon": {"jansson", "sockets", "clock", "threads"},
}

# A filter is a program: it may do what its library may not.
MORE = {
    "extract/toll_read": ({"proto"}, {"jansson", "sockets", "threads", "clock"}),
}

# Libraries that only the files named here may use.
ONLY = {
    "libpq": {"daemon/db.c"},
    "libevent": {"daemon/loop.c", "daemon/server.c", "daemon/conn.c", "daemon/db.c",
                 "daemon/worker.c"},
}

GENERATED = re.compile(r"version_git\.h|\w+_gen\.h|sources_hash\.h")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def allowed(path):
    """(folders, libraries) for a file; None for libraries: any."""
    parts = path.parts
    if parts[0] != "tests":
        folders, libraries = MAY_INCLUDE[parts[0]], MAY_USE[parts[0]]
        for prefix, (more_folders, more_libraries) in MORE.items():
            if str(path).startswith(prefix):
                folders, libraries = folders | more_folders, libraries | more_libraries
        return folders, libraries
    if parts[1] == "unit" and parts[2] in MAY_INCLUDE:
        return MAY_INCLUDE[parts[2]] | {"tests"}, None
    return set(MAY_INCLUDE) | {"tests"}, None


def library_of(header):
    for name, pattern in LIBRARIES.items():
        if re.match(pattern, header):
            return name
    return None


def problem_with(path, quote, header):
    folders, libraries = allowed(path)
    if quote == '"':
        folder = header.split("/")[0]
        if GENERATED.fullmatch(header.split("/")[-1]):
            return None
        if "/" not in header or header.startswith("."):
            return "is not written from the root of the tree"
        return None if folder in folders else "is of a layer that this file must not know"
    library = library_of(header)
    if library is None or libraries is None:
        return None
    if library in ONLY:
        return None if str(path) in ONLY[library] else \
            "is for %s alone" % ", ".join(sorted(ONLY[library]))
    return None if library in libraries else "is not for %s/" % path.parts[0]


def check(root):
    problems = []
    for path in tree.files(root, ".c", ".h"):
        text = tree.read(root, path)
        for match in INCLUDE.finditer(text):
            problem = problem_with(path, *match.groups())
            if problem:
                line = text.count("\n", 0, match.start()) + 1
                problems.append("%s:%d: %s %s" % (path, line, match.group(2), problem))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
