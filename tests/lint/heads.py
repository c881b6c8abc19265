"""Each C file begins with a comment that names it and says what it is for; a test's need
not name it."""
import re

import tree


def check(root):
    problems = []
    for path in tree.files(root, ".c", ".h", ".def"):
        text = tree.read(root, path)
        head = re.match(r"/\* (\S+) - \S", text)
        if path.parts[0] == "tests" and text.startswith("/*"):
            continue
        if not head:
            problems.append('%s:1: does not begin with "/* %s - what it is for"' % (path, path.name))
        elif head.group(1) != path.name:
            problems.append("%s:1: calls itself %s" % (path, head.group(1)))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
