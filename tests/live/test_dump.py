"""DUMP AND RESTORE of tolld(8), as it stands there: the commands are read from the page."""
import os
import re
import shlex
import subprocess

from articles import articles
from cluster import find_bin
from daemon import ROOT
from wait import until

QUESTIONS = [("toll", {"measure": "killed"}), ("compare", {}), ("timeline", {"limit": 1000}), ("story.list", {})]


def commands(**names):
    """The lines of the section, with other names for those in capitals and the state directory."""
    with open(os.path.join(ROOT, "daemon/tolld.8"), encoding="utf-8") as f:
        section = re.search(r"\.Sh DUMP AND RESTORE\n(.*?)\n\.Sh ", f.read(), re.S)[1]
    lines = "\n".join(re.findall(r"\.Bd [^\n]*\n(.*?)\n\.Ed", section, re.S))
    for name, value in names.items():
        lines = lines.replace(name, value)
    return [shlex.split(line) for line in lines.splitlines()]


def run(cluster, command):
    program, *args = command
    subprocess.run([os.path.join(find_bin(), program), *args], cwd=cluster.dir, check=True, timeout=120,
                   env={**os.environ, "PGUSER": cluster.user})


def answers(daemon, moment):
    return [daemon.call(method, {**params, "as_of": moment}) for method, params in QUESTIONS] + \
        [daemon.call("diff", {"from": 0, "to": moment, "limit": 1000})]


def test_a_record_is_dumped_and_restored(private, tolld, postgres):
    with private.client() as client:
        numbers = [client.put(article)[0]["article"] for article in articles(5)]
    until(lambda: private.call("story.links")["unlinked"] == 0, "linked")
    private.call("mark.figure", {"article": numbers[0], "start": 9, "by": "Amina", "reason": "wrong"})
    moment = until(lambda: (made := private.call("moment"))["settled"] and made, "settled")["moment"]
    before = answers(private, moment)
    second = tolld().start()
    paths = {"/var/lib/toll": private.state, "OTHER": postgres.dir, "STATEDIR": second.state,
             "record.dump": os.path.join(private.dir, "record.dump")}
    for command in commands(**paths):
        run(postgres, command)
    assert second.end() == 0
    second.start()
    third = tolld(database=postgres.uri("toll")).start()
    for other in (second, third):
        assert answers(other, moment) == before
        assert other.call("verify")["faults"] == 0
        with other.client() as client:
            assert client.put(articles(1)[0])[0]["status"] == "known"
            assert client.put(articles(1, start=7)[0])[0]["status"] == "new"
        after = until(lambda: (made := other.call("moment"))["settled"] and made, "settled")["moment"]
        assert after > moment and answers(other, moment) == before
