"""No function over 100 lines and no file over 600: one job each.

Tables (.def) and the text of tests' data are not counted.
"""
import json
import statistics
import subprocess

import tree

FUNCTION_LINES = 100
FILE_LINES = 600


def functions(root, paths):
    """(path, name, line, lines) of each C function, as universal-ctags sees it."""
    out = subprocess.run(
        ["ctags", "--output-format=json", "--fields=+ne", "--languages=C", "--langmap=C:.c.h",
         "--kinds-C=f", "-L", "-", "-f", "-"],
        input="\n".join(map(str, paths)), cwd=root, check=True, capture_output=True, text=True)
    for line in out.stdout.splitlines():
        tag = json.loads(line)
        if "end" in tag:
            yield tag["path"], tag["name"], tag["line"], tag["end"] - tag["line"] + 1


def check(root):
    paths = list(tree.files(root, ".c", ".h"))
    problems = []
    for path in paths:
        lines = tree.read(root, path).count("\n")
        if lines > FILE_LINES:
            problems.append("%s: %d lines; at most %d" % (path, lines, FILE_LINES))
    sizes = []
    for path, name, line, lines in functions(root, paths):
        if not path.startswith("tests/"):
            sizes.append(lines)
        if lines > FUNCTION_LINES:
            problems.append("%s:%d: %s has %d lines; at most %d"
                            % (path, line, name, lines, FUNCTION_LINES))
    if sizes:
        sizes.sort()
        print("%d files; %d functions outside tests: median %d lines, 90%% within %d, longest %d"
              % (len(paths), len(sizes), statistics.median(sizes), sizes[len(sizes) * 9 // 10],
                 sizes[-1]))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
