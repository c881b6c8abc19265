"""What the checks share: walking the tree, reading C and .def files, reporting."""
import argparse
import pathlib
import re
import sys

FOLDERS = ("base", "extract", "ledger", "proto", "schema", "daemon", "client", "tests")

TOKEN = re.compile(
    r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def files(root, *suffixes, folders=FOLDERS):
    """Paths under root's folders with these suffixes, relative to root, in order."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path.relative_to(root)


def read(root, path):
    return (root / path).read_text(encoding="utf-8")


def without_comments(text):
    """C text with comments blanked, line numbers kept."""
    def blank(match):
        token = match.group()
        return "\n" * token.count("\n") if token[0] == "/" else token
    return TOKEN.sub(blank, text)


def strings(text):
    """(line, literal as written) of each string literal of C text."""
    for match in TOKEN.finditer(text):
        if match.group()[0] == '"':
            yield text.count("\n", 0, match.start()) + 1, match.group()[1:-1]


def rows(text, macro):
    """The arguments of each `macro(...)` row of a .def file, strings without quotes."""
    text = without_comments(text)
    for match in re.finditer(r"^%s\(" % macro, text, re.MULTILINE):
        yield row_arguments(text, match.end())


def row_arguments(text, at):
    arguments, depth = [""], 0
    while not (depth == 0 and text[at] == ")"):
        token = TOKEN.match(text, at)
        piece = token.group() if token else text[at]
        at += len(piece)
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "," and depth == 0:
            arguments.append("")
        else:
            arguments[-1] += piece
    return [re.sub(r'^"(.*)"$', r"\1", a.strip(), flags=re.DOTALL) for a in arguments]


def main(check, doc, add_arguments=None):
    """Run check(root) or check(root, arguments); print its problems; exit 1 if any."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--root", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    if add_arguments:
        add_arguments(parser)
    arguments = parser.parse_args()
    problems = check(arguments.root, arguments) if add_arguments else check(arguments.root)
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
