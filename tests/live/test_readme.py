"""The commands that README.md and the manual show, run as they stand."""
import contextlib
import gzip
import json
import os
import re
import shlex
import shutil
import subprocess

import pytest

from articles import articles
from daemon import ROOT, SAMPLES
from test_commands import rows
from wait import until

SIGNS = {"~": "about", "\u2265": "at_least", ">": "more_than", "\u2264": "at_most",
         "<": "less_than", "\u2272": "nearly", "": "exact"}


def text_of(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as f:
        return f.read()


def blocks(language):
    """Fenced blocks of the README, with the heading that each stands under."""
    parts = re.split(r"^## (.*)$", "## Toll\n" + text_of("README.md"), flags=re.M)
    return [(title, block) for title, text in zip(parts[1::2], parts[2::2])
            for marked, block in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S)
            if marked == language]


def shell(daemon, command, more_env=()):
    """Run a line of a document in the daemon's directory."""
    env = {**daemon.env, **dict(more_env), "PATH": f"{daemon.bin}:{daemon.env['PATH']}"}
    return subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=daemon.dir, env=env,
                          capture_output=True, text=True, timeout=60, check=False)


def numbered(daemon, line):
    """The line with the numbers of a figure that is there, which differ from record to record."""
    figure = next(row for row in rows(daemon, "timeline") if row["kind"] == "figure" and row["in"] == "text")
    return re.sub(r"^(toll mark figure) \d+ \d+", rf"\1 {figure['article']} {figure['start']}", line)


@pytest.fixture
def written(private):
    """A daemon, and in its directory what the README's examples speak of."""
    os.mkdir(f"{private.dir}/articles")
    head_lines = next(b for _, b in blocks("") if b.startswith("Title:"))
    with open(f"{private.dir}/articles/storm.txt", "w", encoding="utf-8") as f:
        f.write(head_lines)
    sentence = re.search(r'\*"(.*?)"\*', text_of("README.md").replace("\n", " "))[1]
    with open(f"{private.dir}/articles/almaty.ndjson", "w", encoding="utf-8") as f:
        f.write(json.dumps({"text": sentence + ".", "source": "Example Wire",
                            "published": "2022-01-10"}) + "\n")
    return private


def test_your_own_articles(written):
    """The README's second screen: all of its commands but those that build and start."""
    commands = next(b for title, b in blocks("sh") if title == "Your own articles").splitlines()
    ours = [line.replace("build/release/bin/", "") for line in commands if "bin/toll " in line]
    assert [shlex.split(line)[1] for line in ours] == ["ingest", "timeline", "compare"]
    for line in ours:
        done = shell(written, line)
        assert done.returncode == 0, f"{line}: {done.stderr}"
        assert done.stdout, line
    assert "tolld &" in next(line for line in commands if "tolld" in line)
    assert written.counts()["articles"] == 2


def edit(daemon, number):
    """Give an article another version, of another title."""
    got = daemon.call("article.get", {"article": number, "text": True})
    daemon.call("article.put", {"article": {
        key: got[key] for key in ("source", "url", "published", "text")} | {"title": "Edited"}})


def test_more_questions(written):
    """The README's further questions, once the articles are linked and a moment is made."""
    assert written.toll("ingest", "articles")[0] == 0
    edit(written, 1)
    until(lambda: written.call("story.links")["unlinked"] == 0, "linked")
    until(lambda: written.call("moment")["moment"], "a moment")
    commands = next(b for title, b in blocks("sh") if title == "Reading the answers").splitlines()
    assert [shlex.split(line)[1] for line in commands] == [
        "story", "story", "chain", "article", "article", "diff", "timeline", "mark", "reread", "verify"]
    for line in commands:
        done = shell(written, numbered(written, line))
        assert done.returncode == 0, f"{line}: {done.stderr}"
        assert done.stdout or "verify" in line, line


def test_what_the_sentence_becomes(written):
    """The figures that the README shows for its sentence."""
    assert written.toll("ingest", "articles")[0] == 0
    shown = next(b for _, b in blocks("") if b.startswith("\u2265")).splitlines()
    got = rows(written, "timeline", "--place", "KZ")
    figures = [row for row in got if row["kind"] == "figure"]
    assert len(shown) == len(figures) == 2
    for line, figure in zip(shown, sorted(figures, key=lambda row: row["start"])):
        sign, value = re.match(r"(\D?)(\d+)", line).groups()
        assert (figure["bound"], figure["value"]) == (SIGNS[sign], int(value))
        for shown_field in (figure["measure"], f"{figure['place']}, {figure['country']}",
                            figure["when"], figure["attribution"]):
            assert f" {shown_field} " in line + " ", (line, figure)


def test_head_lines(written):
    assert written.toll("ingest", "articles/storm.txt")[0] == 0
    head = dict(line.split(": ", 1) for line in
                text_of(f"{written.dir}/articles/storm.txt").split("\n\n")[0].splitlines())
    got = json.loads(written.toll("article", "1", "--text", "--format=json")[1])
    assert [got[key.lower()] for key in ("Title", "Source", "Published", "URL")] == [
        head[key] for key in ("Title", "Source", "Published", "URL")]
    assert got["text"].startswith("At least 12 people were killed")


def test_the_samples_are_as_many_as_is_said(samples):
    said = int(re.search(r"\| `samples/` \| (\d+) articles", text_of("README.md"))[1])
    assert said == sum(name.endswith(".txt") for name in os.listdir(SAMPLES))
    assert samples.counts()["versions"] == said


def manual_examples():
    """The lines of EXAMPLES in toll(1)."""
    section = re.search(r"^\.SH EXAMPLES\n\.nf\n(.*?)^\.fi", text_of("client/toll.1"), re.M | re.S)
    return section[1].replace("\\-", "-").splitlines()


def help_examples(daemon):
    """The lines that the commands' help shows as examples."""
    texts = [daemon.toll("help", *name)[1] for name in
             ([], ["ingest"], ["timeline"], ["compare"], ["article"], ["status"])]
    return [line.strip() for text in texts
            for line in re.split(r"^examples:\n", text, flags=re.M)[1].split("\n\n")[0].splitlines()]


@pytest.mark.parametrize("source", ["manual", "help"])
def test_examples(samples, source):
    """They run on the samples; what they read beside them is made here."""
    examples = manual_examples() if source == "manual" else help_examples(samples)
    assert len(examples) >= 8
    with contextlib.suppress(FileExistsError):
        os.symlink(SAMPLES, f"{samples.dir}/samples")
    with open(f"{samples.dir}/story.txt", "w", encoding="utf-8") as f:
        f.write("Two people were hurt in Sudan on Monday.\n")
    with gzip.open(f"{samples.dir}/news.ndjson.gz", "wt") as f:
        f.writelines(json.dumps(one) + "\n" for one in articles(5, source="Zipped"))
    edit(samples, 12)
    for line in examples:
        if "| jq" in line and shutil.which("jq") is None:
            line = line.partition("|")[0]
        done = shell(samples, numbered(samples, line))
        assert done.returncode == 0, f"{line}: {done.stderr}"
        assert done.stdout or ">" in line or "--version 1" in line, line
