"""No SQL in C: statements live in schema/*.sql, where they are reviewed and tested."""
import re

import tree

# In capitals a keyword is enough; in lower case, which prose also has, it takes more.
CAPITALS = re.compile(
    r"\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|MERGE INTO|TRUNCATE|VACUUM|COPY \w+|"
    r"BEGIN|COMMIT|ROLLBACK|(CREATE|ALTER|DROP) [A-Z]+)\b")
LOWER = re.compile(
    r"\b(select .+ from|insert into|delete from|update \w+ set|"
    r"(create|alter|drop) (table|index|schema|database|role))\b"
    r"|^\s*(begin|commit|rollback|start transaction|listen \w+|set (local )?\w+ (=|to) .*)\s*;?\s*$")


def check(root):
    problems = []
    for path in tree.files(root, ".c", ".h", ".def", folders=tree.FOLDERS[:-1]):
        for line, text in tree.strings(tree.read(root, path)):
            if CAPITALS.search(text) or LOWER.search(text):
                problems.append("%s:%d: SQL in C: \"%s\"" % (path, line, text))
    return problems


if __name__ == "__main__":
    tree.main(check, __doc__)
