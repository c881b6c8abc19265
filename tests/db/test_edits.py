"""What publishers do to their articles: the rows that two versions are compared by, and what a
notice takes back."""
from record import QUERIES, UNDATED, make_figure, make_reading


def put(toll, text, *figures, **more):
    return toll.put(text, make_reading(list(figures)), **{"source": "A", "url": "u", **more})


def diff(toll, article, older=None, newer=None, as_of=None):
    rows = toll.run("article_diff", article, older, newer, as_of)
    return [dict(zip(QUERIES["article_diff"].columns, row)) for row in rows]


def test_rows_of_two_versions(toll):
    number = put(toll, "One.", make_figure(38, start=5), make_figure(5, "wounded", start=1))["article"]
    put(toll, "Two.", make_figure(46, start=5))
    rows = diff(toll, number)
    assert [(row["side"], row["value"]) for row in rows] == [("from", 5), ("from", 38), ("to", 46)]
    assert rows[1]["measure"] == rows[2]["measure"] != rows[0]["measure"]
    assert rows[1]["place"] == rows[2]["place"] and rows[1]["quote"] != rows[2]["quote"]
    assert all('"from":{"version" : 1' in row["head"] and '"to":{"version" : 2' in row["head"]
               for row in rows)


def test_words_are_numbers_that_are_equal_where_they_are(toll):
    def fields(figure):
        number = put(toll, "x", make_figure(), url=str(figure))["article"]
        put(toll, "y", figure, url=str(figure))
        old, new = diff(toll, number)
        names = QUERIES["article_diff"].columns[1:17]
        return [name for name in names if old[name] != new[name]]
    assert fields(make_figure()) == []
    assert fields(make_figure(attribution="the Ministry")) == ["attribution"]
    assert fields(make_figure(counted="People")) == []
    assert fields(make_figure(counted="children")) == ["counted"]
    assert fields(make_figure(place="Omdurman")) == ["place"]
    assert fields(make_figure(**UNDATED)) == ["happened"]
    assert fields(make_figure(bound="at_least", high=None)) == ["high", "bound"]
    assert fields(make_figure(unit="family", status="feared", scope="total")) == \
        ["scope", "status", "unit"]


def test_versions_that_are_not_there_and_versions_without_figures(toll):
    number = put(toll, "One.")["article"]
    assert diff(toll, number) == [] == diff(toll, number + 1)
    put(toll, "Two.", published="2019-06-05")
    put(toll, "Three.", make_figure(3))
    row, = diff(toll, number, 1, 2)
    assert row["side"] is None and row["standing"].startswith(',"moment":')
    assert [row["side"] for row in diff(toll, number)] == ["to"]
    assert [row["side"] for row in diff(toll, number, 3, 1)] == ["from"]
    assert diff(toll, number, 3, 4) == []
