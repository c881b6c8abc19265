"""The rows that a toll is reckoned from: what they hold, copies, versions, as of a moment."""
from record import UNDATED, make_figure, make_reading, on, origin, QUERIES


def put(toll, text, *figures, **more):
    return toll.put(text, make_reading(list(figures)), **more)


def reports(toll, as_of=None, measure="killed", story=None, **filters):
    values = [measure if key == "measure" else filters.get(key)
              for key in ("place", "measure", "from", "to", "source", "text")]
    rows = toll.run("reports" if as_of is None else "reports_as_of", *values, as_of, story)
    found = [dict(zip(QUERIES["reports"].columns, row)) for row in rows]
    return sorted((row for row in found if row["article"] is not None),
                  key=lambda row: (row["article"], row["version"], row["ordinal"]))


def test_a_row(toll):
    put(toll, "Text.", make_figure(46, bound="at_least", high=None, attribution="the Ministry",
                                   **on("2019-06-03")),
        make_figure(5, "wounded"), source="A", published="2019-06-05")
    row, = reports(toll)
    assert (row["value"], row["low"], row["high"]) == (46, 46, None)
    assert (row["from"], row["to"], row["published"]) == (18050, 18051, 18052 * 86400)
    assert (row["source"], row["attribution"], row["scope"]) == ("A", "the Ministry", "stated")
    assert row["country"] == ord("S") * 256 + ord("D")
    assert [(row["outlet"], row["writer"])] == toll.sql(
        "SELECT source, hashtextextended(name_key, 0) FROM toll.source")


def test_nothing_has_one_row_that_says_where_it_stands(toll):
    row, = toll.run("reports", None, "killed", None, None, None, None, None, None)
    assert row[0] is None and row[-1].startswith(',"moment":')


def test_a_text_that_another_source_publishes_is_a_copy(toll):
    for source, day in (("Copier", 5), ("Writer", 4), ("Other", 6)):
        put(toll, "The same." if source != "Other" else "Another.", make_figure(46), source=source,
            published=f"2019-06-0{day}")
    copier, writer, other = reports(toll)
    assert copier["text"] == writer["text"] != other["text"]
    assert copier["writer"] == writer["writer"] != other["writer"] and writer["outlet"] != copier["outlet"]


def test_copies_that_were_found_share_a_text(toll):
    articles = [put(toll, f"Text {n}.", make_figure(46), source=f"S{n}", published=f"2019-06-0{4 + n}")["article"]
                for n in range(3)]
    for n in (1, 2):
        toll.sql("INSERT INTO toll.copy (article, version, act, lineage, reasons)"
                 " VALUES (%s, 1, toll.current_act(), 7, '{}')", articles[n])
    one, first, copy = reports(toll)
    assert first["text"] == copy["text"] == 7 != one["text"]
    assert first["writer"] == copy["writer"] != one["writer"]


def test_the_same_origin_however_it_is_named(toll):
    put(toll, "Text.", make_figure(1, attribution="the Health Ministry"),
        make_figure(2, attribution="Health Ministry"), make_figure(3, attribution="doctors"),
        make_figure(4), source="A")
    rows = reports(toll)
    assert rows[0]["origin"] == rows[1]["origin"] != rows[2]["origin"]
    assert rows[3]["origin"] is None


def test_versions_end_with_the_next(toll):
    put(toll, "One.", make_figure(118), source="A", url="u", published="2019-06-05")
    put(toll, "Two.", make_figure(46), source="A", url="u", published="2019-06-06")
    first, second = reports(toll)
    assert first["ended"] == second["published"] and second["ended"] is None
    assert (first["value"], second["value"]) == (118, 46)


def test_planned_and_undated_figures(toll):
    put(toll, "Text.", make_figure(1, status="planned"), make_figure(2, **UNDATED),
        make_figure(3, status="withdrawn"), source="A")
    rows = reports(toll)
    assert [(row["value"], row["from"]) for row in rows][0] == (2, None)
    assert [row["status"] for row in rows] == ["asserted", "withdrawn"]


def test_one_origin_whatever_the_words(toll):
    """Not by the words: by kind, name and country."""
    ministry = origin("ministry", "interior", authority=True)
    put(toll, "Text.", make_figure(1, attribution="Interior Ministry officials", origin=ministry),
        make_figure(2, attribution="the minister", origin=ministry),
        make_figure(3, attribution="the minister", origin=ministry | {"country": "SY"}),
        make_figure(4, attribution="doctors", origin=origin("hospital")), make_figure(5, group="children"),
        source="A")
    one, two, other, doctors, children = reports(toll)
    assert one["origin"] == two["origin"]
    assert len({one["origin"], other["origin"], doctors["origin"], children["origin"]}) == 4
    assert [row["official"] for row in (one, other, doctors, children)] == [True, True, False, None]
    assert one["group"] is None and children["group"] > 0 and children["group_name"] == "children"


def test_a_headline_is_of_the_origin_of_its_text(toll):
    ministry = origin("ministry", "interior", authority=True)
    put(toll, "Text.", make_figure(46, **{"in": "title"}),
        make_figure(46, attribution="the ministry", origin=ministry), make_figure(7), source="A")
    title, body, other = reports(toll)
    assert title["origin"] == body["origin"] and title["official"] and '"attribution":null' in title["line"]
    assert other["origin"] is None and other["official"] is None
