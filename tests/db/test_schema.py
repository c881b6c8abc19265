"""The schema itself, its migrations and the embedding."""
import json
import os
import subprocess
import sys

import psycopg2
import pytest

import embed
import record


SAMPLE = {"text": "1", "reading": json.dumps(record.make_reading()), "limit": 1, "article": 1,
          "statement_timeout": 0}


def test_migrations_make_the_schema(cluster, migrated):
    cluster.create("from_schema")
    connection = cluster.connect("from_schema")
    connection.cursor().execute(record.read(os.path.join(record.ROOT, "schema/schema.sql")))
    connection.close()
    wanted, made = cluster.dump("from_schema"), cluster.dump(migrated)
    # Migrations may leave rows in another order and moments of their own.
    rows = [line for line in made if "\t" in line]
    assert [line for line in made if "\t" not in line] == \
        [line for line in wanted if "\t" not in line]
    assert len(rows) == len([line for line in wanted if "\t" in line]) + len(record.MIGRATIONS)


def test_migrations_leave_transactions_to_the_migrator():
    for path in record.MIGRATIONS:
        words = {line.strip().rstrip(";").upper() for line in record.read(path).splitlines()}
        assert not words & {"COMMIT", "ROLLBACK", "BEGIN TRANSACTION", "START TRANSACTION"}, path


def test_every_migration_is_built_in():
    built = record.read(os.path.join(record.ROOT, "schema/CMakeLists.txt"))
    for path in record.MIGRATIONS:
        assert f"migrations/{os.path.basename(path)}" in built


def test_everything_has_a_comment(toll):
    assert toll.sql("""
        SELECT c.relname FROM pg_class c
        WHERE relnamespace = 'toll'::regnamespace AND relkind IN ('r', 'p', 'v')
            AND obj_description(c.oid, 'pg_class') IS NULL
        UNION ALL
        SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid
        WHERE relnamespace = 'toll'::regnamespace AND relkind IN ('r', 'p', 'v')
            AND attnum > 0 AND NOT attisdropped AND col_description(c.oid, attnum) IS NULL""") == []


def test_big_tables_can_be_partitioned_by_recorded(toll):
    big = {"article_version", "reading", "time", "place", "figure", "event", "refused"}
    unique = toll.sql("""
        SELECT c.relname, array_agg(a.attname::text) FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE c.relnamespace = 'toll'::regnamespace AND i.indisunique
        GROUP BY i.indexrelid, c.relname""")
    assert big <= {table for table, _ in unique}
    for table, columns in unique:
        if table in big:
            assert {"article", "recorded"} <= set(columns), table


def test_a_database_in_another_encoding_is_refused(cluster):
    connection = cluster.connect("postgres")
    connection.cursor().execute(
        "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    connection.close()
    latin = cluster.connect("latin")
    with pytest.raises(psycopg2.Error, match="Toll needs UTF8"):
        record.migrate(latin)
    latin.close()


def test_statements_are_as_their_headers_say(cluster, database):
    connection = cluster.connect(database)
    cursor = connection.cursor()
    cursor.execute("SELECT toll.enter_epoch()")
    for statement in (record.MIGRATE | record.QUERIES).values():
        if statement.text in ("BEGIN", "COMMIT"):  # only the protocol's Parse takes them
            continue
        record.prepare(cursor, statement)
        cursor.execute("SELECT parameter_types::text[] FROM pg_prepared_statements WHERE name = %s",
                       [statement.name])
        assert len(cursor.fetchone()[0]) == len(statement.params)
        if statement.columns:
            cursor.execute("BEGIN")
            record.execute(cursor, statement, *(SAMPLE.get(name) for name in statement.params))
            assert [column.name for column in cursor.description] == statement.columns
            cursor.execute("ROLLBACK")
    connection.close()


def test_the_migrators_statements(cluster):
    cluster.create("steps")
    connection = cluster.connect("steps")
    cursor = connection.cursor()
    cursor.execute(record.MIGRATE["migration_known"].text)
    assert cursor.fetchall() == [(False,)]
    record.migrate(connection)
    cursor.execute(record.MIGRATE["migration_known"].text)
    assert cursor.fetchall() == [(True,)]
    cursor.execute(record.MIGRATE["migration_list"].text)
    steps = cursor.fetchall()
    assert [number for number, _, _ in steps] == list(range(1, len(record.MIGRATIONS) + 1))
    assert steps[0][1] == "ledger" and len(steps[0][2]) == 64
    connection.close()


@pytest.mark.parametrize("text, message", [
    ("SELECT 1;\n", "x.sql:1: expected '-- name: statement' before any SQL"),
    ("-- name: a\nSELECT $1;\n", "x.sql:1: a uses $[1], its header names 0"),
    ("-- name: a\n-- $2 b: c\nSELECT $2;\n", "x.sql:2: expected '-- $1 name: what it is'"),
    ("-- name: a\n-- >b\nSELECT 1;\n", "x.sql:2: expected '-- > column: what it is'"),
    ("-- name: a\nSELECT 1;\n-- name: a\nSELECT 1;\n", "x.sql:3: a second a"),
    ("-- name: a\nSELECT @b@;\n", "x.sql:1: no part b, or parts that hold each other"),
    ("-- name: a\nSELECT @b@;\n-- part: b\n@b@\n", "no part b, or parts that hold each other"),
])
def test_malformed_statement_files_are_refused(tmp_path, monkeypatch, text, message):
    (tmp_path / "x.sql").write_text(text)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(embed.Malformed) as refused:
        embed.load(["x.sql"])
    assert str(refused.value).endswith(message)


def test_migrations_must_be_numbered_without_gaps(tmp_path):
    (tmp_path / "q.sql").write_text("-- name: a\nSELECT 1;\n")
    (tmp_path / "0002_late.sql").write_text("SELECT 1;\n")
    done = subprocess.run(
        [sys.executable, "-B", os.path.join(record.ROOT, "schema/embed.py"), "--out", tmp_path,
         tmp_path / "q.sql", "--migrations", tmp_path / "0002_late.sql"],
        capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "expected the name 0001_what_it_does.sql" in done.stderr
