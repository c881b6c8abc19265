"""Stories from end to end: linked behind recording, shown, corrected, and never in recording's way."""
import json

from wait import until

TEXT = ("A strong earthquake shook the town of Izmit on Friday and killed {} people, the health ministry said. "
        "Rescuers searched the rubble of collapsed houses for survivors while tremors went on into the evening, "
        "and hundreds of families spent the night in tents that volunteers had put up in the parks.")
OTHER = ("The striker scored twice after the break and the visitors held on to a narrow lead, which keeps them "
         "at the top of the league with three matches left before the winter pause.")


def article(n, text, **more):
    return {"source": f"Wire {n}", "url": f"https://example.org/{n}", "published": "2022-01-07",
            "title": f"Report {n}", "text": text, "id": f"mine-{n}"} | more


def linked(daemon, n):
    """The links, once there are n and nothing waits."""
    def all_there():
        with daemon.client() as client:
            links = client.call("story.links")
        return links if len(links["rows"]) == n and links["unlinked"] == 0 else None
    return until(all_there, "linked")


def test_from_article_to_story_and_back(tolld):
    daemon = tolld().start()
    with daemon.client() as client:
        for n, text in ((1, TEXT.format(38)), (2, TEXT.format(46)), (3, OTHER)):
            client.put(article(n, text))
        rows = linked(daemon, 3)["rows"]
        assert [row["id"] for row in rows] == ["mine-1", "mine-2", "mine-3"]
        assert rows[0]["story"] == rows[1]["story"] != rows[2]["story"]
        story = client.call("story.get", {"story": int(rows[0]["story"])})
        assert (story["articles"], story["texts"], story["sources"]) == (2, 1, 2)
        assert [d["measure"] for d in story["copies_differ"]] == ["killed"]
        assert story["rows"][1]["reasons"][-1] == "same day"
        number = int(rows[0]["story"])
        toll = client.call("toll", {"story": number, "measure": "killed"})
        assert [step["value"] for step in toll["steps"]] == [38, 46]
        merged = client.call("story.merge", {"story": int(rows[0]["story"]), "reason": "one paper",
                                             "other": int(rows[2]["story"])})
        assert merged["articles"] == 1
        assert len({row["story"] for row in linked(daemon, 3)["rows"]}) == 1
    status, shown, _ = daemon.toll("story", "--links", "--format", "ndjson")
    assert status == 0 and [json.loads(line)["id"] for line in shown.splitlines()] == ["mine-1", "mine-2", "mine-3"]
    for command in ("chain", "compare"):
        status, shown, _ = daemon.toll(command, "--measure=killed", f"--story={number}", "--format=ndjson")
        assert status == 0 and '"value": 46' in shown.replace('":4', '": 4')
        assert daemon.toll(command, "--measure=killed", "--story=99999", "--format=json")[1].count('"quote"') == 0
    assert daemon.toll("chain", "--measure=killed", "--story=one")[0] == 64
    daemon.end()
    daemon.start()
    assert len({row["story"] for row in linked(daemon, 3)["rows"]}) == 1
