"""Toll's statements on a real database, as the daemon runs them."""
import datetime
import glob
import hashlib
import json
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "schema"))
sys.dont_write_bytecode = True
import embed  # noqa: E402

MIGRATE = embed.load([os.path.join(ROOT, "schema/migrate.sql")])
QUERIES = embed.load([os.path.join(ROOT, "schema", name) for name in sorted(
    os.listdir(os.path.join(ROOT, "schema"))) if name.endswith(".sql")
    and name not in ("schema.sql", "migrate.sql")])
MIGRATIONS = sorted(glob.glob(os.path.join(ROOT, "migrations/*.sql")))
FILTERS = ("place", "measure", "from", "to", "source", "text")


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def migrate(connection):
    """Apply all migrations to a new database, each in a transaction, as the daemon does."""
    cursor = connection.cursor()
    for number, path in enumerate(MIGRATIONS, 1):
        text = read(path)
        cursor.execute("BEGIN")
        cursor.execute(MIGRATE["migration_lock"].text)
        cursor.execute(text)
        if number == 1:
            prepare(cursor, MIGRATE["migration_add"])
        execute(cursor, MIGRATE["migration_add"], number, os.path.basename(path)[5:-4],
                hashlib.sha256(text.encode()).hexdigest(), "tests")
        cursor.execute("COMMIT")


def prepare(cursor, statement):
    cursor.execute(f"PREPARE {statement.name} AS {statement.text}")


def execute(cursor, statement, *values, explain=""):
    """Run a prepared statement; every value is sent as text, as the daemon does."""
    values = [None if v is None else str(v) for v in values]
    marks = "(" + ", ".join(["%s"] * len(values)) + ")" if values else ""
    cursor.execute(f"{explain} EXECUTE {statement.name}{marks}", values)
    return cursor.fetchall() if cursor.description else None


class Record:
    """One connection with every statement prepared."""

    def __init__(self, connection):
        self.connection = connection
        self.cursor = connection.cursor()
        prepare(self.cursor, QUERIES["session_start"])
        self.run("session_start", 0)
        for name, statement in QUERIES.items():
            if name != "session_start":
                prepare(self.cursor, statement)

    def close(self):
        self.connection.close()

    def run(self, name, *values):
        return execute(self.cursor, QUERIES[name], *values)

    def sql(self, text, *values):
        self.cursor.execute(text, values or None)
        return self.cursor.fetchall() if self.cursor.description else None

    def lock(self, text, source=None, url=None):
        self.run("article_lock", source, url, None if url else text)

    def put(self, text, reading=None, source=None, url=None, title=None, published=None,
            published_at=None, day=None, offset=None, lang=None, signature=None, mark=None,
            correction=None, status=None, corrected=None):
        """article_lock and article_put; the row of the latter by column."""
        self.lock(text, source, url)
        if day is None and published is not None:
            day = published[:10]
        values = (source, url, title, text, published, published_at, day, offset, lang,
                  json.dumps(reading or make_reading()),
                  json.dumps(signature) if signature else None, mark, correction, status,
                  json.dumps(corrected) if corrected else None)
        return dict(zip(QUERIES["article_put"].columns, self.run("article_put", *values)[0]))

    def timeline(self, limit=100, cursor=None, **filters):
        return self.ask("timeline", filters, limit, cursor)

    def compare(self, limit=100, **filters):
        return self.ask("compare", filters, filters.pop("story", None), limit)

    def article(self, number, version=None, text=False, as_of=None, all=False):
        rows = self.run("article_get", number, version, text, as_of, all)
        return json.loads(rows[0][0]) if rows else None

    def moment(self):
        """Make a moment, if there is anything new; the result of the protocol's method."""
        self.sql("BEGIN")
        self.run("moment_lock")
        rows = self.run("moment_make")
        self.sql("COMMIT")
        return json.loads(rows[0][0])

    def ask(self, name, filters, *more):
        """Filters by their names in the protocol, and as_of; from_ stands for from."""
        filters = {key.rstrip("_"): value for key, value in filters.items()}
        as_of = filters.pop("as_of", None)
        values = [filters.pop(key, None) for key in FILTERS]
        assert not filters, f"no such filter: {filters}"
        rows = self.run(name if as_of is None else f"{name}_as_of", *values, as_of, *more)
        assert len(rows) == 1 and "\n" not in rows[0][0], "the protocol wants one line"
        return json.loads(rows[0][0])


def make_figure(value=3, measure="killed", **more):
    figure = {
        "start": 0, "end": 1, "text": str(value), "measure": measure, "value": value,
        "value2": None, "low": value, "high": value, "bound": "exact", "scope": "stated",
        "status": "asserted", "implicit": False, "counted": "people", "unit": "person",
        "group": None, "attribution": None, "origin": None, "via": [], "country": "SD", "place": "Khartoum",
        "when": "2019-06-03", "from": "2019-06-03", "to": "2019-06-04", "place_ref": None,
        "time_ref": None, "trigger_at": [9, 15], "trigger_text": "killed", "hedge_at": None,
        "counted_at": [2, 8], "attribution_at": None, "quote": [0, 20],
        "quote_text": f"{value} people killed", "event": None, "rule": "plain"}
    return figure | more


def origin(kind, name=None, country="SD", authority=False):
    return {"kind": kind, "name": name, "country": country, "authority": authority}


def make_event(category="ASSAULT", **more):
    event = {
        "start": 0, "end": 6, "text": "attack", "category": category, "status": "happened",
        "country": "SD", "place": "Khartoum", "when": "2019-06-03", "from": "2019-06-03",
        "to": "2019-06-04", "place_ref": None, "time_ref": None,
        "who": [{"start": 7, "end": 12, "text": "rebels", "type": "rebels", "country": None}],
        "whom": [], "figures": [0], "trigger_text": "attack", "quote": [0, 20],
        "quote_text": "an attack by rebels", "rule": "noun"}
    return event | more


def make_reading(figures=(), events=(), places=(), times=(), refused=(), rules="en-0123456789ab", credit=()):
    return {"lang": "en", "rules": rules, "main": {"country": "SD", "place": None, "event": None},
            "times": list(times), "numbers": [], "places": list(places), "figures": list(figures),
            "events": list(events), "refused": list(refused), "credit": list(credit)}


def credit(agency, part=False):
    return {"start": 0, "end": 5, "text": "words", "agency": agency, "part": part}


def on(first, last=None):
    """The keys of a figure that happened from one day to another, that included."""
    last = last or first
    after = datetime.date.fromisoformat(last) + datetime.timedelta(days=1)
    when = first if first == last else f"{first}/{last}"
    return {"when": when, "from": first, "to": after.isoformat()}


UNDATED = {"when": None, "from": None, "to": None}
