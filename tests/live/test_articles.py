"""What makes an article the same, a new version, or a refused one."""
import hashlib
import itertools
import re

import pytest

from articles import article
from client import Refused

serial = itertools.count(1)
TEXTS = {
    "unicode": "\ufeffKABUL: \u201cAt least 12\u201d people\u2026 \U0001f6a8 \u0628\u064a\u0631\u0648\u062a "
               "\u6771\u4eac e\u0301 \u00e9",
    "blanks": " \t\r\n ",
    "oddities": "\u200b\ufffd\ufdd0\U0010ffff\x01\x7f",
    "long word": "a" * 100000,
    "numbers": "1,234," * 20000,
    "quoting": '\\"\'$1%s{}[]</text>\u2028',
}


@pytest.fixture
def source():
    """Who publishes the articles of one test: the tests share a daemon."""
    return f"Wire {next(serial)}"


def outcome(result):
    return result["status"], result["version"]


@pytest.fixture
def put(shared, source):
    """A function that puts the test's article, or a change of it."""
    def put_one(**changes):
        with shared.client() as client:
            return client.put(article(40, **{"source": source, **changes}))[0]
    return put_one


def test_the_same_again_is_known(shared, put):
    first = put()
    before = shared.counts()
    again = put()
    assert outcome(first) == ("new", 1)
    assert outcome(again) == ("known", 1)
    assert {**again, "status": "new"} == first
    assert shared.counts() == before
    assert first["sha256"] == hashlib.sha256(article(40)["text"].encode()).hexdigest()


@pytest.mark.parametrize("change", [
    {"text": "At least 50 people were killed in Sudan on Monday, police said."},
    {"title": "Report 40, corrected"},
    {"published": "2019-06-06"},
    {"published": "2019-06-05T10:00+02:00"},
    {"lang": "en-GB"},
    {"title": None},
])
def test_a_change_is_a_version(shared, put, change):
    first = put()
    second = put(**change)
    assert outcome(second) == ("version", 2)
    assert second["article"] == first["article"]
    assert outcome(put(**change)) == ("known", 2)
    if "published" in change:  # the first one is older by its date
        assert outcome(put()) == ("known", 1)
    got = shared.call("article.get", {"article": first["article"], "text": True})
    wanted = article(40, **change)
    assert [v["version"] for v in got["versions"]] == [1, 2]
    assert (got["version"], got["text"]) == (2, wanted["text"])
    assert (got["title"], got["published"]) == (wanted["title"], wanted["published"])
    old = shared.call("article.get", {"article": first["article"], "version": 1, "text": True})
    assert old["text"] == article(40)["text"]


def test_an_article_may_go_back_to_an_earlier_text(shared, put, source):
    """It is a new version, whose figures count; the same again changes nothing."""
    other = "At least 61 people were killed in Sudan on Monday, police said."
    assert [outcome(put(**change)) for change in ({}, {"text": other}, {}, {})] == [
        ("new", 1), ("version", 2), ("version", 3), ("known", 3)]
    rows = shared.call("timeline", {"measure": "killed", "source": source})["rows"]
    assert [(row["value"], row["version"]) for row in rows] == [(42, 3)]
    got = shared.call("article.get", {"article": rows[0]["article"], "text": True})
    assert [v["version"] for v in got["versions"]] == [1, 2, 3]
    assert got["text"] == article(40)["text"]
    assert got["versions"][2]["sha256"] == got["versions"][0]["sha256"]


@pytest.mark.parametrize("change, same", [
    ({"source": str.upper}, True),
    ({"source": "Another {}".format}, False),
    ({"url": lambda _: "https://example.org/other"}, False),
    ({"url": lambda _: None}, False),
])
def test_source_and_url_make_an_article(put, source, change, same):
    first = put()
    second = put(**{key: change[key](source) for key in change},
                 text="At least 50 people were killed in Sudan on Monday, police said.")
    assert (second["article"] == first["article"]) is same
    assert outcome(second) == (("version", 2) if same else ("new", 1))


def test_without_url_source_and_text_make_an_article(shared, put):
    first = put(url=None)
    assert outcome(put(url="")) == ("known", 1)
    retitled = put(url=None, title="Another title")
    assert (outcome(retitled), retitled["article"]) == (("version", 2), first["article"])
    other = put(url=None, text="Ten people were hurt in Sudan on Monday.")
    assert outcome(other) == ("new", 1)
    assert other["article"] != first["article"]


def test_only_the_latest_version_speaks(shared, put, source):
    put()
    put(text="At least 61 people were killed in Sudan on Monday, police said.")
    rows = shared.call("timeline", {"measure": "killed", "source": source})["rows"]
    assert [row["value"] for row in rows] == [61]


def test_a_bad_article_among_good_ones(shared, source):
    bad = [{"text": ""}, {"title": "No text"}, {"text": 7}, {"text": "x", "author": "nobody"},
           {"text": "x", "published": "last week"}, {"text": "x", "lang": "!"},
           {"text": "x", "published": "2019-02-30"}, {"text": "x", "url": "u" * 9000},
           {"text": "a\0b"}]
    good = [article(1, source=source), article(2, source=source), article(1, source=source),
            article(1, source=source, text="Ten died in Sudan.")]
    sent = [good[0], *bad, *good[1:]]
    before = shared.counts()["versions"]
    with shared.client() as client:
        results = client.put(*({**a, "id": i} for i, a in enumerate(sent)))
    assert [result["id"] for result in results] == list(range(len(sent)))
    assert [outcome(r) for r in results if r["status"] != "refused"] == [
        ("new", 1), ("new", 1), ("known", 1), ("version", 2)]
    refused = [r["error"] for r in results if r["status"] == "refused"]
    assert len(refused) == len(bad)
    assert {error["data"]["name"] for error in refused} == {"invalid_article", "article_too_long"}
    fields = ["text", "text", "text", "author", "published", "lang", "published", "url", "text"]
    assert [re.match(r"\w+", error["message"])[0] for error in refused] == fields
    assert shared.counts()["versions"] == before + 3


def test_versions_sent_together_keep_their_order(shared, source):
    texts = [f"At least {n} people were killed in Sudan on Monday." for n in range(10, 40)]
    with shared.client() as client:
        results = client.put(*(article(1, source=source, text=text) for text in texts))
    assert [result["version"] for result in results] == list(range(1, len(texts) + 1))
    number = results[0]["article"]
    assert shared.call("article.get", {"article": number, "text": True})["text"] == texts[-1]


def test_many_clients_send_the_same(shared, source):
    """One of them is first; all of them hear the same article and version."""
    clients = [shared.client() for _ in range(20)]
    same = [article(n, source=source) for n in range(5)]
    for client in clients:
        client.request("article.put", {"articles": same + same})
    results = [client.result()["results"] for client in clients]
    assert sum(r["status"] == "new" for answer in results for r in answer) == len(same)
    assert {r["status"] for answer in results for r in answer} == {"new", "known"}
    assert len({(r["article"], r["version"]) for answer in results for r in answer}) == len(same)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_texts_come_back_as_they_were(shared, put, text):
    result = put(text=text)
    got = shared.call("article.get", {"article": result["article"], "text": True})
    assert got["text"] == text
    assert result["sha256"] == hashlib.sha256(text.encode()).hexdigest()


def test_offsets_are_of_the_bytes_of_the_text(shared, put):
    text = "\u00c9t\u00e9 \U0001f6a8: at least 38 people were killed in Sudan on Monday."
    result = put(text=text, title="Toll of 38 dead in Sudan")
    rows = shared.call("article.get", {"article": result["article"]})["rows"]
    figures = [row for row in rows if row["kind"] == "figure" and row["in"] == "text"]
    assert figures
    for row in figures:
        assert text.encode()[row["start"]:row["end"]].decode() == row["number"] == "38"


def test_what_is_not_there(shared, put):
    for params in ({"article": 12345}, {"article": put()["article"], "version": 9}):
        with pytest.raises(Refused) as refused:
            shared.call("article.get", params)
        assert refused.value.name == "not_found"
