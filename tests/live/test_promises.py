"""The promises on what is refused, copies, origins and tolls, kept from end to end, with texts that are read.

What extraction took for no figure is recorded with the reason.  Forty outlets that print three texts of one ministry are 40 outlets, 3 texts, 1 origin; copies that differ are
told; what is contested is told with the fewest reports that cannot all be true; low, best and high are claims
that somebody made, by a rule that is named.
"""
import json
import subprocess

import pytest

from daemon import BIN
from wait import until

# Three reports of one fire, each in words of its own.
TEXTS = [
    "A fire in the Marsa spinning mill near Kisumu killed {} people on Tuesday, the Interior Ministry of Kenya said. "
    "Flames spread from the dye store through the upper floors within minutes, while the night shift looked for a way "
    "out; windows on the stairs had been barred against thieves, and two of the three gates were locked.",
    "{} people were killed when fire swept the Marsa mill in Kisumu, Kenya's interior ministry said on Tuesday. "
    "The spinning hall burned until dawn. Families waited at the gates of the dye works for names, and a list that was "
    "nailed to the fence was copied by hand, torn down by the wind and written once more by a clerk of the mill.",
    "Interior ministry officials said {} people were killed on Tuesday in Kisumu, Kenya, where the Marsa mill burned. "
    "Spinning frames fell through the floors on the dye store below, a foreman told the paper, and of the night shift "
    "only those got out who broke the bars of a window with a loom beam and jumped on bales that others pushed near.",
]
BEST = {"median-of-origins": 46, "latest-official": 46, "conservative": 40, "min-max": None}


@pytest.fixture(scope="module")
def daemon(tolld_of_module):
    return tolld_of_module().start()


def article(outlet, text, day="2012-06-06", hour=12):
    return {"source": outlet, "url": f"https://example.org/{outlet}".replace(" ", "-"), "text": text,
            "published": f"{day}T{hour:02}:00Z", "title": f"Fire in Kisumu, as {outlet} has it"}


def linked(daemon, articles):
    """Record the articles; once they are linked, the story of the last one."""
    with daemon.client() as client:
        numbers = [client.put(a)[0]["article"] for a in articles]

    def story():
        links = daemon.call("story.links", {"limit": 10000})
        found = {row["article"]: int(row["story"]) for row in links["rows"]}
        return {found[n] for n in numbers} if links["unlinked"] == 0 else None
    stories = until(story, "linked")
    assert len(stories) == 1
    return stories.pop()


@pytest.fixture(scope="module")
def fire(daemon):
    """40 outlets that print three texts, the first of each on the day before."""
    first = [article(f"Outlet {n}", TEXTS[n].format(46), "2012-06-05") for n in range(3)]
    return linked(daemon, first + [article(f"Outlet {n}", TEXTS[n % 3].format(46)) for n in range(3, 40)])


def killed(daemon, story, method="toll", **params):
    return daemon.call(method, {"story": story, "measure": "killed", **params})


def test_copies_are_counted_once_and_origins_too(daemon, fire):
    group, = killed(daemon, fire, "compare")["groups"]
    assert (group["outlets"], group["texts"], group["origins"]) == (40, 3, 1)
    assert [(v["value"], v["outlets"], v["texts"], v["origins"]) for v in group["values"]] == [(46, 40, 3, 1)]
    assert group["copies_differ"] == [] and len(group["rows"]) == 40
    chain = killed(daemon, fire)
    assert (chain["outlets"], chain["texts"], chain["origins"]) == (40, 3, 1)
    claim, = chain["claims"]
    assert claim["origin"] == {"kind": "ministry", "name": "interior", "country": "KE", "authority": True}
    for command in ("chain", "compare"):
        shown = daemon.toll(command, "--measure=killed", f"--story={fire}", "--format=table")[1]
        assert "40 outlets, 3 texts, 1 origin\n" in shown


def test_a_copy_that_differs_is_told(daemon, fire):
    story = linked(daemon, [article("Late Paper", TEXTS[0].format(49), "2012-06-07")])
    assert story == fire
    group, = killed(daemon, fire, "compare")["groups"]
    assert (group["outlets"], group["texts"], group["origins"]) == (41, 3, 1)
    differ, = group["copies_differ"]
    numbers = [a["number"] for a in differ["articles"]]
    assert sorted(set(numbers)) == ["46", "49"] and numbers.count("49") == 1
    last = killed(daemon, fire)["steps"][-1]
    assert (last["effect"], last["why"], last["value"]) == ("growth", "copy_differs", 49)


def test_a_late_copy_takes_nothing_back(daemon, fire):
    linked(daemon, [article("Last Paper", TEXTS[0].format(46), "2012-06-08")])
    chain = killed(daemon, fire)
    assert (chain["steps"][-1]["effect"], chain["steps"][-1]["why"]) == ("beside", "copy")
    assert [claim["value"] for claim in chain["claims"]] == [49]


WRECK = ("The ferry Amal sank off Lamu in Kenya on Monday with cement and passengers aboard. {} Divers searched the "
         "hull in the channel until the tide turned, and boats of the fishing harbour went out again with lamps. "
         "Owner {} had let it sail although the harbour master had kept it in for its pumps since the spring.")


@pytest.fixture(scope="module")
def wreck(daemon):
    """Three who are named, of whom two contradict each other, and one who agrees with both."""
    said = ["46 people were killed, Kenya's Interior Ministry said.", "118 people were killed, Amina Diallo said.",
            "At least 40 people were killed, witnesses said."]
    return linked(daemon, [article(f"Ferry {n}", WRECK.format(text, f"Number {n}"), f"2013-01-0{n + 1}")
                           for n, text in enumerate(said)])


def test_the_fewest_reports_that_cannot_all_be_true(daemon, wreck):
    chain = killed(daemon, wreck)
    assert chain["origins"] == 3 and len(chain["claims"]) == 3
    assert chain["verdict"] == "contested"
    assert [claim["value"] for claim in chain["contested"]] == [46, 118]


@pytest.mark.parametrize("rule", BEST)
def test_the_rule_is_named_and_the_best_is_somebodys(daemon, wreck, rule):
    chain = killed(daemon, wreck, rule=rule)
    assert chain["rule"] == rule
    told = {claim["value"]: claim["origin"]["kind"] for claim in chain["claims"]}
    assert told == {40: "witness", 46: "ministry", 118: "person"}
    assert chain["low"]["value"] == 40 and chain["high"]["value"] == 118  # not the open end of "at least 40"
    best = chain["best"] and chain["best"]["value"]
    assert best == BEST[rule]
    shown = daemon.toll("chain", "--measure=killed", f"--story={wreck}", f"--rule={rule}", "--format=table")[1]
    assert f"rule      {rule}\n" in shown


def test_an_edit_that_drops_the_only_figure_is_a_withdrawal(daemon):
    def paper(n, said, hour=12):
        return article("Silo Paper", "A grain silo burst near Eldoret in Kenya on Monday and buried the loading yard under maize. "
                       f"{said} Neighbours shovelled through the night by the lamps of lorries.", "2016-02-0%d" % n, hour)
    story = linked(daemon, [paper(2, "Police said 17 people were killed.")])
    assert [s["effect"] for s in killed(daemon, story)["steps"]] == ["first"]
    moment = until(lambda: (made := daemon.call("moment"))["settled"] and made, "settled")["moment"]
    assert linked(daemon, [paper(3, "How many died is not known.")]) == story
    chain = killed(daemon, story)
    assert [(s["effect"], s["why"], s["value"]) for s in chain["steps"]] == [("first", None, 17), ("withdrawal", "edit", 17)]
    assert (chain["verdict"], chain["claims"]) == ("none", [])
    assert [s["ended"] for s in chain["steps"]] == [None, "2016-02-03T12:00:00Z"]
    assert "2016-02-03 12:00" in daemon.toll("chain", "--measure=killed", f"--story={story}", "--format=table")[1]
    assert [s["effect"] for s in killed(daemon, story, as_of=moment)["steps"]] == ["first"]


def test_the_default_rule_is_printed_too(daemon, wreck):
    assert killed(daemon, wreck)["rule"] == "median-of-origins"


def test_an_agencys_text_is_its_word(daemon):
    """Two outlets print what an agency sent, each cut in its own way: one origin, and who passed it on."""
    def text(rest):
        return f"MOMBASA, Kenya (AFP) - The Tana dam burst above Garsen and 12 people were killed. {rest}"
    story = linked(daemon, [
        article("Dam One", text("Maize stood under brown water to the tassels, and the road to Witu was gone with its "
                                "culverts, so that flour came by boat."), "2014-05-01"),
        article("Dam Two", text("Engineers had warned of cracks by the spillway; the dam of Tana was a dam of earth, "
                                "older than the town of Garsen below."), "2014-05-02")])
    group, = killed(daemon, story, "compare")["groups"]
    assert (group["outlets"], group["texts"], group["origins"]) == (2, 2, 1)
    assert {row["credit"] for row in group["rows"]} == {"afp"}
    shown = daemon.call("article.get", {"article": group["rows"][0]["article"]})
    assert [(c["agency"], c["text"], c["part"]) for c in shown["credit"]] == [("afp", "(AFP)", False)]
    assert [row["via"] for row in shown["rows"] if row["kind"] == "figure"] == [["AFP"]]


BAZAAR = {
    "source": "Coast Paper", "url": "https://example.org/bazaar", "published": "2015-06-05", "title": "Bomb at bazaar; 12 dead",
    "text": "MISRATA, Libya - A car bomb killed at least 12 people, including three children, in Misrata on Monday, the "
            "Interior Ministry said. The blast also hurt a 45-year-old shopkeeper. Stalls on 5th Street stayed closed, and "
            "the bazaar lost $2 million, or 30 percent of what it earns. The bombing came 3 days after a march in Tripoli."}


def read(article):
    """What the filter says of an article."""
    done = subprocess.run([f"{BIN}/toll-read"], input=json.dumps(article), text=True,
                          capture_output=True, check=True)
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def bazaar(daemon):
    with daemon.client() as client:
        return client.put(BAZAAR)[0]["article"]


def as_read(item):
    return item.get("in", "text"), item["start"], item["end"], item["text"]


def test_what_is_refused_is_recorded_with_its_reason(daemon, bazaar):
    reading = read(BAZAAR)
    rows = daemon.call("article.get", {"article": bazaar, "all": True})["rows"]
    refused = [(*as_read(row), row["reason"]) for row in rows if row["kind"] == "refused"]
    assert refused == [(*as_read(item), item["reason"]) for item in reading["refused"]]
    assert {("45", "age"), ("5th", "ordinal"), ("$2 million", "money"), ("30 percent", "percent")} <= {
        (text, reason) for _, _, _, text, reason in refused}
    # No number is passed over in silence: it is a figure, or there is a reason.
    told = {as_read(item)[:2] for item in reading["numbers"]}
    kept = {(row["in"], row["start"]) for row in rows if row["kind"] in ("figure", "refused")}
    assert told and told <= kept
    # Nor is it lost with the next version.
    with daemon.client() as client:
        client.put({**BAZAAR, "text": "All is quiet in Misrata.", "title": None})
    again = daemon.call("article.get", {"article": bazaar, "version": 1, "all": True})["rows"]
    assert [row for row in again if row["kind"] == "refused"] == [row for row in rows if row["kind"] == "refused"]
    code, out, errors = daemon.toll("article", str(bazaar), "--version=1", "--all", "--format=table")
    assert code == 0 and "refused, money ($2 million)" in out and "refused, age (45)" in out, errors


def test_rows_say_what_was_read(daemon, bazaar):
    reading = read(BAZAAR)
    got = daemon.call("article.get", {"article": bazaar, "version": 1, "all": True})
    assert got["main"] == {key: reading["main"][key] for key in ("country", "place")}

    def rows(kind):
        return {(row["in"], row["start"], row.get("measure")): row for row in got["rows"] if row["kind"] == kind}

    def read_as(items):
        return {(item.get("in", "text"), item["start"], item.get("measure")): item for item in items}

    for kind, items in (("time", reading["times"]), ("place", reading["places"]), ("figure", reading["figures"]),
                        ("event", reading["events"])):
        found, told = rows(kind), read_as(items)
        assert found.keys() == told.keys() and found, kind
        for key, item in told.items():
            row = found[key]
            place = reading["places"][item["place_ref"]] if item.get("place_ref") is not None else {}
            if kind in ("figure", "event"):
                assert (row["where_rule"], row["when_rule"]) == (item["where_rule"], item["when_rule"])
                assert (row["region"], row["where_prec"]) == (place.get("region"), place.get("prec"))
            if kind == "event":
                assert (row["type"], row["cameo"], row["undated"]) == (item["kind"], item["cameo"], item["undated"])
                assert row["mentions"] == (item["mentions"] if len(item["mentions"]) > 1 else [])
                assert row["main"] == (reading["events"][reading["main"]["event"]] is item)
            if kind in ("event", "time"):
                assert row["when_prec"] == item["prec"]
            if kind == "place":
                assert (row["place"], row["region"], row["where_prec"]) == (item["name"], item["region"], item["prec"])
    parts = [row["of"] for row in rows("figure").values() if row["scope"] == "part"]
    assert [part["number"] for part in parts] == ["12"]
