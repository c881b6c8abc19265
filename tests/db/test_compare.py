"""compare: groups, the value that stands for a source, its history."""
from record import credit, make_figure, make_reading, on

CRISIS = {"scope": "total"}


def group(answer, **keys):
    found = [g for g in answer["groups"] if keys.items() <= g.items()]
    assert len(found) == 1, answer
    return found[0]


def put(toll, n, *figures, **more):
    return toll.put(f"Text {n}.", make_reading(list(figures)), **more)


def test_a_source_and_its_history(toll):
    put(toll, 1, make_figure(38, bound="at_least", high=None), source="A", published="2019-06-03")
    put(toll, 2, make_figure(38, bound="at_least", high=None), source="A", published="2019-06-04")
    put(toll, 4, make_figure(61), source="A", published="2019-06-06")
    put(toll, 3, make_figure(46), source="A", published="2019-06-05")
    put(toll, 5, make_figure(100, attribution="doctors"), source="B", published="2019-06-05", url="b")
    answer = toll.compare()
    assert answer["groups_left_out"] == 0 and answer["truncated"] is False
    a, b = group(answer, country="SD", measure="killed", scope="stated", status="asserted")["rows"]
    assert a == {
        "source": "A", "published": "2019-06-06", "value": 61, "value2": None, "low": 61,
        "high": 61, "bound": "exact", "number": "61", "counted": "people", "when": "2019-06-03",
        "place": "Khartoum", "attribution": None, "origin": None, "quote": "61 people killed", "article": 3,
        "version": 1, "text": None, "credit": None, "url": None,
        "first": {"value": 38, "value2": None, "low": 38, "high": None, "bound": "at_least",
                  "number": "38", "published": "2019-06-03", "article": 1, "version": 1},
        "changes": 2, "reports": 4}
    assert (b["source"], b["value"], b["attribution"], b["url"]) == ("B", 100, "doctors", "b")
    assert (b["changes"], b["reports"], b["first"]["value"]) == (0, 1, 100)


def test_speakers_of_a_source_are_kept_apart(toll):
    """A ministry's 46 and then the doctors' 118 are no change of the source's figure."""
    put(toll, 1, make_figure(46, attribution="the Health Ministry"), source="A", published="2019-06-04")
    put(toll, 2, make_figure(118, attribution="doctors"), source="A", published="2019-06-05")
    put(toll, 3, make_figure(61, attribution="Health Ministry"), make_figure(128, attribution="Doctors"),
        source="A", published="2019-06-06")
    put(toll, 4, make_figure(50), source="A", published="2019-06-07")
    rows = group(toll.compare(), measure="killed")["rows"]
    assert [(r["attribution"], r["first"]["value"], r["value"], r["changes"], r["reports"])
            for r in rows] == [(None, 50, 50, 0, 1), ("Doctors", 118, 128, 1, 2),
                               ("Health Ministry", 46, 61, 1, 2)]


def test_versions_of_an_article_are_changes(toll):
    put(toll, 1, make_figure(38), source="A", url="u", published="2019-06-05")
    put(toll, 2, make_figure(46), source="A", url="u", published="2019-06-06")
    row, = group(toll.compare(place="SD"), measure="killed")["rows"]
    assert (row["value"], row["version"], row["changes"], row["reports"]) == (46, 2, 1, 2)
    assert (row["first"]["value"], row["first"]["published"]) == (38, "2019-06-05")


def test_a_superseded_version_is_nobodys_latest(toll):
    put(toll, 1, make_figure(118), source="A", url="u", published="2019-06-06")
    put(toll, 2, make_figure(46), source="A", url="u")
    row, = group(toll.compare())["rows"]
    assert row["value"] == 46
    put(toll, 3, source="A", url="u")
    assert toll.compare()["groups"] == []


def test_what_is_denied_planned_or_withdrawn_is_no_value(toll):
    put(toll, 1, make_figure(46), source="A", published="2019-06-05")
    for n, status in enumerate(("denied", "planned", "withdrawn", "feared"), 2):
        put(toll, n, make_figure(n, status=status), source="A", published="2019-06-07")
    answer = toll.compare()
    assert [(g["status"], g["rows"][0]["value"]) for g in answer["groups"]] == \
        [("asserted", 46), ("feared", 5)]


def test_which_figure_speaks_for_an_article(toll):
    put(toll, 1, make_figure(46, **CRISIS, start=5), make_figure(61, **CRISIS, start=50),
        make_figure(None, **CRISIS, text="dozens", **{"in": "title"}), source="totals")
    put(toll, 2, make_figure(5, start=5), make_figure(9, start=50), source="plain")
    put(toll, 3, make_figure(5, start=5), make_figure(4, start=50, **{"in": "title"}), source="headline")
    put(toll, 4, make_figure(1, start=5, implicit=True), make_figure(7, start=50), source="implicit")
    put(toll, 5, make_figure(None, start=5, text="dozens"), source="vague")
    answer = toll.compare()
    assert group(answer, scope="total")["rows"][0]["value"] == 61
    assert {row["source"]: row["value"] for row in group(answer, scope="stated")["rows"]} == \
        {"plain": 5, "headline": 4, "implicit": 7, "vague": None}


def test_families_and_children_are_not_people(toll):
    """None is a change of another, nor speaks for it."""
    put(toll, 1, make_figure(40, unit="family"), make_figure(200), make_figure(90, group="children"), source="A",
        published="2019-06-04")
    put(toll, 2, make_figure(30, unit="body"), source="A", published="2019-06-05")
    told = {(g["unit"], g["group"]): [(r["first"]["value"], r["value"], r["reports"]) for r in g["rows"]]
            for g in toll.compare()["groups"]}
    assert told == {("person", None): [(200, 30, 2)], ("family", None): [(40, 40, 1)],
                    ("person", "children"): [(90, 90, 1)]}


def test_groups_and_their_order(toll):
    put(toll, 1, make_figure(1), make_figure(2, "wounded"), make_figure(3, country=None),
        make_figure(4, scope="part"), source="A")
    put(toll, 2, make_figure(5, "wounded"), source="B")
    answer = toll.compare()
    assert [(g["country"], g["measure"], g["scope"]) for g in answer["groups"]] == [
        ("SD", "wounded", "stated"), ("SD", "killed", "part"), ("SD", "killed", "stated"),
        (None, "killed", "stated")]
    short = toll.compare(limit=1)
    assert len(short["groups"]) == 1 and short["groups_left_out"] == 3


def test_no_source_and_no_date(toll):
    put(toll, 1, make_figure(1))
    put(toll, 2, make_figure(2), published="2019-06-05")
    row, = group(toll.compare())["rows"]
    assert (row["source"], row["value"], row["published"], row["reports"]) == \
        (None, 2, "2019-06-05", 2)


def test_filters(toll):
    put(toll, 1, make_figure(1, **on("2019-06-01")), make_figure(2, "wounded"), source="A")
    put(toll, 2, make_figure(3, country="KZ", place="Almaty"), source="B")

    def found(**filters):
        return sorted(row["value"] for g in toll.compare(**filters)["groups"] for row in g["rows"])
    assert found(place="SD") == [1, 2]
    assert found(place="almaty") == [3]
    assert found(measure="wounded") == [2]
    assert found(from_="2019-06-02") == [2, 3]
    assert found(to="2019-06-01") == [1]
    assert found(source="a") == [1, 2]
    assert found(text="text -2") == [1, 2]


def copies(toll, *articles):
    """Say that these articles are one text, as the linker does."""
    toll.sql("INSERT INTO toll.act (act) VALUES (toll.current_act()) ON CONFLICT DO NOTHING")
    text = toll.sql("SELECT nextval('toll.lineage')")[0][0]
    for article in articles:
        toll.sql("INSERT INTO toll.copy (article, version, act, lineage, reasons)"
                 " VALUES (%s, 1, toll.current_act(), %s, '{}')", article, text)
    return text


def test_many_outlets_few_texts_one_origin(toll):
    """40 outlets, 3 texts, 1 origin; and a second value of an outlet of its own."""
    articles = [put(toll, n, make_figure(61, attribution="the Health Ministry" if n % 2 else "Health Ministry"),
                    source=f"Outlet {n}", url=f"u{n}")["article"] for n in range(40)]
    texts = [copies(toll, *articles[first::3]) for first in range(3)]
    put(toll, 40, make_figure(70), source="Other")
    found = group(toll.compare())
    assert (found["outlets"], found["texts"], found["origins"]) == (41, 4, 2)
    assert [(v["value"], v["outlets"], v["texts"], v["origins"]) for v in found["values"]] == \
        [(61, 40, 3, 1), (70, 1, 1, 1)]
    assert {row["text"] for row in found["rows"]} == {None, *texts}
    assert found["copies_differ"] == []


def test_copies_of_nobodys_words_are_the_first_outlets(toll):
    figures = [38, 38, 46]
    articles = [put(toll, n, make_figure(value), source=f"Outlet {n}", url=f"u{n}",
                    published=f"2019-06-0{4 + n}")["article"] for n, value in enumerate(figures)]
    assert group(toll.compare())["origins"] == 3
    text = copies(toll, *articles)
    found = group(toll.compare())
    assert (found["outlets"], found["texts"], found["origins"]) == (3, 1, 1)
    assert found["copies_differ"] == [{"text": text, "articles": [
        {"article": article, "number": str(value)} for article, value in zip(articles, figures)]}]


def test_a_number_is_of_whom_the_text_names_for_it_elsewhere(toll):
    """The headline's number is the ministry's, unless others are named for it too."""
    head = {"in": "title", "start": 0}
    put(toll, 1, make_figure(46, **head), make_figure(46, attribution="the ministry"), source="A")
    put(toll, 2, make_figure(7, "wounded", **head), make_figure(7, "wounded", attribution="the ministry"),
        make_figure(7, "wounded", attribution="doctors"), source="B")
    killed, wounded = (group(toll.compare(), measure=measure) for measure in ("killed", "wounded"))
    assert (killed["origins"], len(killed["rows"])) == (1, 1)
    assert (wounded["origins"], len(wounded["rows"])) == (3, 3)


def test_texts_that_credit_an_agency_are_its_words(toll):
    """Two texts, two outlets, no one named: the agency says it; what it only gave a part to it does not."""
    for n, by in enumerate([[credit("afp")], [credit("ap", part=True), credit("afp")], [credit("afp", part=True)], []]):
        toll.put(f"Text {n}.", make_reading([make_figure(46)], credit=by), source=f"Outlet {n}")
    found = group(toll.compare())
    assert (found["outlets"], found["texts"], found["origins"]) == (4, 4, 3)
    assert [row["credit"] for row in found["rows"]] == ["afp", "afp", None, None]
    assert [c["agency"] for c in toll.article(2)["credit"]] == ["ap", "afp"]
    assert toll.article(4)["credit"] == []
