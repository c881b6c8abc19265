#!/usr/bin/python3
"""Turn the statements and migrations into C tables, or print one statement.

    embed.py --out DIR FILE.sql... --migrations MIGRATION.sql...
    embed.py --print NAME FILE.sql...

The first form writes DIR/statements_gen.h (the enums that statements.h includes)
and DIR/statements_gen.c (the tables).  The second prints a statement as it is sent,
for psql.  The format of the files is described at the head of session.sql.
"""
import argparse
import hashlib
import os
import re
import sys

NAME = re.compile(r"^-- (name|part): ([a-z][a-z0-9_]*)$")
PARAM = re.compile(r"^-- \$(\d+) ([a-z][a-z0-9_]*): \S")
COLUMN = re.compile(r"^-- > ([a-z][a-z0-9_]*): \S")
PART = re.compile(r"@([a-z][a-z0-9_]*)(?:\(([a-z0-9_=, ]*)\))?@")
DEPTH_MAX = 12  # parts within parts
MIGRATION = re.compile(r"^(\d{4})_([a-z][a-z0-9_]*)\.sql$")


class Malformed(Exception):
    pass


class Statement:
    def __init__(self, name, where):
        self.name = name
        self.where = where
        self.params = []
        self.columns = []
        self.lines = []

    @property
    def sql(self):
        return "\n".join(self.lines).strip().removesuffix(";").rstrip()


def fail(where, message):
    raise Malformed(f"{where}: {message}")


def read_header(statement, line, where):
    """A comment line directly under the name; False when it is none of the header."""
    if not line.startswith("--"):
        return False
    if line.startswith("-- $"):
        param = PARAM.match(line)
        if not param or int(param[1]) != len(statement.params) + 1:
            fail(where, f"expected '-- ${len(statement.params) + 1} name: what it is'")
        statement.params.append(param[2])
    elif line.startswith("-- >"):
        column = COLUMN.match(line)
        if not column:
            fail(where, "expected '-- > column: what it is'")
        statement.columns.append(column[1])
    return True


def read_file(path, statements, parts):
    current, in_header = None, False
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f.read().splitlines(), 1):
            where = f"{path}:{number}"
            begin = NAME.match(line)
            if begin:
                kind = parts if begin[1] == "part" else statements
                if begin[2] in kind:
                    fail(where, f"a second {begin[2]}")
                current = kind[begin[2]] = Statement(begin[2], where)
                in_header = True
            elif current is not None:
                in_header = in_header and read_header(current, line, where)
                if not in_header:
                    current.lines.append(line)
            elif line and not line.startswith("--"):
                fail(where, "expected '-- name: statement' before any SQL")


def expand(statement, parts, others=None, depth=0):
    """The statement's text with each @part@ replaced, and comments dropped.

    others: parts that stand for those of the names given, here and in all parts within."""
    others = others or {}

    def part(match):
        within = dict(others)
        for pair in filter(None, (match[2] or "").split(",")):
            name, _, other = pair.strip().partition("=")
            within[name] = other
        name = others.get(match[1], match[1])
        if name not in parts or depth > DEPTH_MAX:
            fail(statement.where, f"no part {name}, or parts that hold each other")
        return expand(parts[name], parts, within, depth + 1)
    sql = "\n".join(l for l in statement.sql.split("\n") if not l.lstrip().startswith("--"))
    return PART.sub(part, sql)


def check(statement, sql):
    used = {int(n) for n in re.findall(r"\$(\d+)", sql)}
    if used != set(range(1, len(statement.params) + 1)):
        fail(statement.where, f"{statement.name} uses ${sorted(used)}, "
             f"its header names {len(statement.params)}")


def load(paths):
    """All statements of the files by name, in order, each with its final .text."""
    statements, parts = {}, {}
    for path in paths:
        read_file(path, statements, parts)
    for statement in statements.values():
        statement.text = expand(statement, parts)
        check(statement, statement.text)
    return statements


def c_string(text):
    out = []
    for line in text.splitlines(keepends=True):
        escaped = line.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        escaped = escaped.replace("\t", "\\t").replace("?", "\\?")
        out.append(f'\t "{escaped}"')
    return "\n".join(out) if out else '\t ""'


def c_enum(tag, members, last):
    rows = "".join(f"\t{m},\n" for m in members + [last])
    return f"enum {tag} {{\n{rows}}};\n"


def header(statements):
    out = ["/* Made by schema/embed.py from the .sql files; include schema/statements.h. */\n",
           c_enum("statement_id", [f"STATEMENT_{n.upper()}" for n in statements],
                  "STATEMENT_COUNT")]
    for s in statements.values():
        up = s.name.upper()
        out.append(f"\n/* {s.name}: its parameters, and the columns of its rows */\n")
        out.append(c_enum(f"{s.name}_param", [f"{up}_{p.upper()}" for p in s.params],
                          f"{up}_PARAMS"))
        out.append(c_enum(f"{s.name}_column", [f"{up}_ROW_{c.upper()}" for c in s.columns],
                          f"{up}_COLUMNS"))
    return "".join(out)


def migration_rows(paths):
    rows = []
    for number, path in enumerate(sorted(paths, key=os.path.basename), 1):
        match = MIGRATION.match(os.path.basename(path))
        if not match or int(match[1]) != number:
            fail(path, f"expected the name {number:04d}_what_it_does.sql")
        with open(path, "rb") as f:
            sql = f.read()
        rows.append((number, match[2], hashlib.sha256(sql).hexdigest(), sql.decode("utf-8")))
    return rows


def tables(statements, migrations):
    out = ['/* Made by schema/embed.py from the .sql files. */\n'
           '#include "schema/statements.h"\n\n'
           "const struct statement schema_statements[STATEMENT_COUNT] = {\n"]
    for s in statements.values():
        out.append(f'\t{{"{s.name}", {len(s.params)}, {len(s.columns)},\n{c_string(s.text)}}},\n')
    out.append("};\n\nconst struct migration schema_migrations[] = {\n")
    for number, name, checksum, sql in migrations:
        out.append(f'\t{{{number}, "{name}",\n\t "{checksum}",\n{c_string(sql)}}},\n')
    out.append("};\n\nconst size_t schema_n_migrations =\n"
               "\tsizeof(schema_migrations) / sizeof(schema_migrations[0]);\n")
    return "".join(out)


def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out")
    parser.add_argument("--print", dest="name")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--migrations", nargs="*", default=[])
    args = parser.parse_args()
    try:
        statements = load(args.files)
        if args.name:
            if args.name not in statements:
                fail(args.name, "no such statement")
            print(statements[args.name].text + ";")
        if args.out:
            os.makedirs(args.out, exist_ok=True)
            write(os.path.join(args.out, "statements_gen.h"), header(statements))
            write(os.path.join(args.out, "statements_gen.c"),
                  tables(statements, migration_rows(args.migrations)))
    except (Malformed, OSError, UnicodeDecodeError) as e:
        sys.exit(f"embed.py: {e}")


if __name__ == "__main__":
    main()
