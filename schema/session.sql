-- What each connection begins with, and what status asks.  The statements that the daemon runs
-- once the schema stands are in the files here, by job (the migrator's own are in migrate.sql);
-- embed.py makes C tables of them at build; tests/db prepares and runs each.
--
-- Format.  A statement begins with "-- name:"; the comment lines under it belong to it:
--     -- $1 name: what it is       a parameter; all are sent as text, NULL is NULL
--     -- > name: what it is        a column of the answer; all are read as text
-- A "-- part:" is a piece of SQL that stands wherever a statement says @its_name@;
-- @its_name(one=other)@ has the part other stand for one in it.
-- `schema/embed.py --print timeline schema/*.sql` shows a statement as it is sent, if schema.sql
-- is left out.
--
-- Errors.  SQLSTATE class 22 (data exception) from timeline or compare means that a
-- parameter is malformed (a day, a limit, a cursor).  40001 and 40P01 (deadlock: two
-- requests that put the same articles in different order) and 57014 (statement timeout)
-- can come from any; puts may always be repeated.

-- name: session_start
-- Run once on each new connection, before the others.  One generic plan serves all filters
-- (see found), so planning is done once; it is made while the tables may still be empty, so
-- it must not believe that reading a whole table is cheap, nor that a walk along an index,
-- which ends with the page, costs more than to fetch all that is found and sort it.
-- Compiling or parallel workers would cost more than these statements take.  The record may
-- have come from another server; one that can only be read is left as it is.
-- $1 statement_timeout: in milliseconds, 0 for none
-- > done: nothing
SELECT concat(
	CASE WHEN NOT current_setting('transaction_read_only')::boolean THEN toll.enter_epoch() END,
	set_config('statement_timeout', $1::text, false),
	set_config('TimeZone', 'UTC', false),
	set_config('DateStyle', 'ISO, YMD', false),
	set_config('search_path', 'pg_catalog', false),
	set_config('default_transaction_isolation', 'read committed', false),
	set_config('jit', 'off', false),
	set_config('max_parallel_workers_per_gather', '0', false),
	set_config('enable_seqscan', 'off', false),
	set_config('seq_page_cost', '0.1', false),
	set_config('random_page_cost', '0.1', false),
	set_config('plan_cache_mode', 'force_generic_plan', false)) AS done;

-- name: status
-- What the record holds.  A table is counted as long as it has few rows; from about 100,000
-- on, PostgreSQL's own estimate is given, as counting would read it all.
-- > counts: JSON object of sources, articles, versions, figures, events
-- > estimated: t if any of the counts is an estimate
-- > size: bytes of the whole database on disk
-- > migration: number of the last migration
-- > moment: number of the last moment, or NULL
-- > unread: JSON object of how many article versions wait to be read anew by which rules (of the first 100,000)
WITH guess AS MATERIALIZED (
	SELECT relname AS name, reltuples FROM pg_class
	WHERE relnamespace = 'toll'::regnamespace
		AND relname IN ('source', 'article', 'article_version', 'figure', 'event')
), n (name, n) AS MATERIALIZED (
	SELECT name, CASE WHEN reltuples > 100000 THEN reltuples::bigint
		WHEN name = 'source' THEN (SELECT count(*) FROM toll.source)
		WHEN name = 'article' THEN (SELECT count(*) FROM toll.article)
		WHEN name = 'article_version' THEN (SELECT count(*) FROM toll.article_version)
		WHEN name = 'figure' THEN (SELECT count(*) FROM toll.figure)
		WHEN name = 'event' THEN (SELECT count(*) FROM toll.event) END
	FROM guess
)
SELECT json_build_object(
		'sources', (SELECT n FROM n WHERE name = 'source'),
		'articles', (SELECT n FROM n WHERE name = 'article'),
		'versions', (SELECT n FROM n WHERE name = 'article_version'),
		'figures', (SELECT n FROM n WHERE name = 'figure'),
		'events', (SELECT n FROM n WHERE name = 'event'))::text AS counts,
	(SELECT bool_or(reltuples > 100000) FROM guess) AS estimated,
	pg_database_size(current_database()) AS size,
	(SELECT max(number) FROM toll.migration) AS migration,
	(SELECT max(moment) FROM toll.moment) AS moment,
	(SELECT coalesce(json_object_agg(rules, n), '{}')::text FROM (SELECT rules, count(*) AS n
		FROM (SELECT rules FROM toll.unread ORDER BY rules LIMIT 100000) u GROUP BY rules) u) AS unread;
