-- Moments of the record (see Acts and moments in schema.sql).  The format of this file is
-- described in session.sql.

-- name: moment_lock
-- To be run before moment_make, in the same transaction, as a statement of its own: daemons
-- that share a record make moments one after the other, each with a view of the record taken
-- after the last one was made.
-- > locked: nothing
SELECT pg_advisory_xact_lock(x'746f6c6e'::bigint) AS locked;

-- name: moment_make
-- Make a moment if acts have settled since the last one.  One row, with the last moment that
-- there is then; all null but settled while there is none.
-- > result: JSON on one line, the result of the protocol's method
-- > settled: t if it holds all that is committed; else another will follow
WITH last AS (
	SELECT * FROM toll.moment ORDER BY moment DESC LIMIT 1
), made AS (
	INSERT INTO toll.moment (moment, horizon, recorded)
	SELECT coalesce((SELECT moment FROM last), 0) + 1, toll.settled_before(),
		greatest(clock_timestamp(), (SELECT recorded FROM last))
	WHERE EXISTS (SELECT FROM toll.act a
		WHERE a.act >= coalesce((SELECT horizon FROM last), 0) AND a.act < toll.settled_before())
	RETURNING *
), present AS (
	SELECT m.*, NOT EXISTS (SELECT FROM toll.act a WHERE a.act >= coalesce(m.horizon, 0)) AS settled
	FROM (VALUES (0)) one
	LEFT JOIN (SELECT * FROM made UNION ALL SELECT * FROM last) m ON true
	ORDER BY m.moment DESC LIMIT 1
)
SELECT json_build_object('moment', moment, 'recorded',
		to_char(recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
		'settled', settled)::text AS result, settled
FROM present;
