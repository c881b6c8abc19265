-- What the migrator runs; none of it needs a table of Toll to be prepared, except
-- migration_list and migration_add, for which toll.migration must exist.  The format of
-- this file is described in session.sql.
--
-- For each step, on one connection, in one transaction:
--     migration_begin, migration_lock, migration_known, migration_list if known,
--     then the text of the next migration, then migration_add and migration_commit.
-- The first migration makes toll.migration.  Taking the lock anew for each step and
-- looking again under it lets any number of daemons start at once on one database.

-- name: migration_begin
-- The transaction of one step begins.
BEGIN;

-- name: migration_commit
-- The transaction of one step ends.
COMMIT;

-- name: migration_lock
-- Wait until nobody else migrates this database; until the end of the transaction.
-- > locked: nothing
SELECT pg_advisory_xact_lock(x'746f6c6c'::bigint) AS locked;

-- name: migration_known
-- Has this database been migrated before?
-- > known: t or f
SELECT to_regclass('toll.migration') IS NOT NULL AS known;

-- name: migration_list
-- The steps that were taken, in order.
-- > number: 1, 2, 3, ...
-- > name: of the step
-- > checksum: SHA-256 of its text, hexadecimal
SELECT number, name, checksum FROM toll.migration ORDER BY number;

-- name: migration_add
-- A step was taken.
-- $1 number: of the step
-- $2 name: of the step
-- $3 checksum: SHA-256 of its text, hexadecimal
-- $4 program: name and version of the program that took it
INSERT INTO toll.migration (number, name, checksum, program)
VALUES ($1::int, $2::text, $3::text, $4::text);
