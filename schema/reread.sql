-- Reading anew what was read by other rules.  The format of this file is described in session.sql.

-- name: reread_queue
-- Queue the article versions of a page whose newest reading is by other rules, and take those
-- out that these rules have read.
-- $1 rules: version of the rules by which to read
-- $2 cursor: next of the page before, or NULL
-- $3 limit: readings at most
-- > result: JSON on one line, the result of the protocol's method
WITH page AS MATERIALIZED (
	SELECT r.article, r.version, r.rules, row_number() OVER (ORDER BY r.article, r.version) AS n
	FROM toll.reading r
	WHERE r.act_to IS NULL AND (r.article, r.version) > (
			coalesce(split_part($2::text, ' ', 1)::bigint, 0), coalesce(split_part($2, ' ', 2)::int, 0))
	ORDER BY r.article, r.version LIMIT $3::int
), done AS (
	DELETE FROM toll.unread u USING page p
	WHERE u.article = p.article AND u.version = p.version AND p.rules = $1::text
), queued AS (
	INSERT INTO toll.unread AS u (article, version, rules)
	SELECT p.article, p.version, $1 FROM page p
	WHERE p.rules <> $1 AND NOT EXISTS (SELECT FROM toll.erasure e
		WHERE e.article = p.article AND e.version = p.version)
	ORDER BY p.article, p.version
	ON CONFLICT (article, version) DO UPDATE SET rules = excluded.rules, taken_until = NULL
		WHERE u.rules <> excluded.rules
	RETURNING 1
)
SELECT json_build_object('rules', $1, 'readings', (SELECT count(*) FROM page),
	'queued', (SELECT count(*) FROM queued),
	'next', (SELECT concat_ws(' ', article, version) FROM page WHERE n = $3::int))::text AS result;

-- name: reread_take
-- Take some that wait for these rules, so that no other daemon does; for a minute, or as long as
-- the connection stands.
-- $1 rules: version of the rules
-- $2 limit: how many at most
-- > article: its number
-- > version: of the article
-- > title: or NULL
-- > text: as received
-- > published: the publication date as given, or NULL
-- > lang: language tag as given, or NULL
-- > site: its URL, or else the name of its source, or NULL
-- > correction: the publisher's notice of what was corrected, or NULL
WITH turn AS MATERIALIZED (
	SELECT u.article, u.version FROM toll.unread u
	WHERE u.rules = $1::text AND (u.taken_until IS NULL OR u.taken_until < clock_timestamp()
		OR NOT EXISTS (SELECT FROM pg_stat_get_activity(u.taken_by)))
	ORDER BY u.rules, u.article, u.version LIMIT $2::int
	FOR UPDATE SKIP LOCKED
), taken AS (
	UPDATE toll.unread u
	SET taken_by = pg_backend_pid(), taken_until = clock_timestamp() + interval '1 minute'
	FROM turn WHERE u.article = turn.article AND u.version = turn.version
	RETURNING u.article, u.version
)
SELECT article, version, v.title, coalesce(v.text, '') AS text, v.published_text AS published, v.lang,
	coalesce(a.url, s.name) AS site, v.correction
FROM taken JOIN toll.article_version v USING (article, version)
JOIN toll.article a USING (article)
LEFT JOIN toll.source s USING (source);

-- name: reading_lock
-- To be run before reading_put, in the same transaction, as a statement of its own: it waits for
-- whoever puts the article, marks or erases it.
-- $1 article: its number
-- > locked: nothing
SELECT @article_locked@ AS locked
FROM toll.article a
JOIN toll.article_version v ON v.article = a.article AND v.version = 1
LEFT JOIN toll.source s ON s.source = a.source
WHERE a.article = $1::bigint;

-- name: reading_put
-- Record another reading of an article version, which takes the place of the one before; unless
-- that is by these rules already, or the text was erased.
-- $1 article: its number
-- $2 version: its number
-- $3 rules: version of the rules that made the reading
-- $4 reading: as in article_put; or NULL: it could not be read, and the one before stays
-- $5 corrected: the reading of its correction, or NULL
-- > outcome: put, or kept
WITH old AS MATERIALIZED (
	SELECT r.reading, r.recorded, r.rules FROM toll.reading r
	WHERE r.article = $1::bigint AND r.version = $2::int AND r.act_to IS NULL
), done AS (
	DELETE FROM toll.unread WHERE article = $1 AND version = $2 AND rules = $3::text
), next AS MATERIALIZED (
	SELECT v.article, v.version, old.reading + 1 AS reading, a.source,
		greatest(clock_timestamp(), old.recorded + interval '1 microsecond') AS recorded,
		toll.current_act() AS act, v.recorded_to < 'infinity' AS past,
		v.correction AS notice_text, v.status AS standing, $5::jsonb AS notice_doc,
		coalesce(v.published, v.published_day::timestamp AT TIME ZONE 'UTC') AS published_order,
		v.published_day + 1 AS day_after, $4::jsonb AS doc
	FROM old, toll.article a JOIN toll.article_version v USING (article)
	WHERE a.article = $1 AND v.version = $2 AND v.text IS NOT NULL AND old.rules <> $3 AND $4 IS NOT NULL
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM next ON CONFLICT DO NOTHING
), end_reading AS (
	UPDATE toll.reading r SET recorded_to = next.recorded, act_to = next.act FROM next
	WHERE r.article = next.article AND r.version = next.version AND r.act_to IS NULL
), end_figures AS (
	UPDATE toll.figure f SET recorded_to = next.recorded, act_to = next.act FROM next
	WHERE f.article = next.article AND f.version = next.version AND f.recorded_to >= 'infinity'
), end_events AS (
	UPDATE toll.event e SET recorded_to = next.recorded, act_to = next.act FROM next
	WHERE e.article = next.article AND e.version = next.version AND e.recorded_to >= 'infinity'
), @put_readings(stands=stands_unmarked)@
SELECT CASE WHEN EXISTS (SELECT FROM next) THEN 'put' ELSE 'kept' END AS outcome;

-- name: reread_compare
-- What the newest rules see otherwise: the figures of a page of article versions that were read
-- more than once, the newest reading held against the one before.  A figure is the same if it
-- stands at the same place and counts the same.  A page ends at the limit, or with the version
-- that brings it to 1,000 rows.
-- $1 cursor: next of the page before, or NULL
-- $2 limit: article versions at most
-- > result: JSON on one line, the result of the protocol's method
WITH page AS MATERIALIZED (
	SELECT r.article, r.version, r.reading, r.rules, o.rules AS rules_before,
		row_number() OVER (ORDER BY r.article, r.version) AS n
	FROM toll.reading r
	JOIN toll.reading o ON o.article = r.article AND o.version = r.version AND o.reading = r.reading - 1
	WHERE r.reading > 1 AND r.act_to IS NULL AND (r.article, r.version) > (
			coalesce(split_part($1::text, ' ', 1)::bigint, 0), coalesce(split_part($1, ' ', 2)::int, 0))
	ORDER BY r.article, r.version LIMIT $2::int + 1
), said AS MATERIALIZED (
	-- The n-th of those that begin at one place and count one thing.
	SELECT p.n, f.reading < p.reading AS before, f.in_title, f.start_at, f.measure, f.number,
		row_number() OVER (PARTITION BY f.article, f.version, f.reading, f.in_title, f.start_at, f.measure
			ORDER BY f.ordinal) AS nth,
		(SELECT to_jsonb(x) FROM (SELECT f.value, f.value2, f.low, f.high, f.bound, f.scope, f.status,
			f.unit, f.counted, f.attribution, f.country, f.place, f.happened_text AS "when") x) AS says
	FROM page p JOIN toll.figure f ON f.article = p.article AND f.version = p.version
		AND f.reading BETWEEN p.reading - 1 AND p.reading
	WHERE p.n <= $2::int
), pair AS MATERIALIZED (
	SELECT n, in_title, start_at, measure, coalesce(b.number, o.number) AS number,
		o.says AS before, b.says AS after
	FROM (SELECT * FROM said WHERE NOT before) b
	FULL JOIN (SELECT * FROM said WHERE before) o USING (n, in_title, start_at, measure, nth)
), line AS (
	SELECT p.n, r.in_title, r.start_at, row_to_json(x)::text AS line,
		count(*) OVER (ORDER BY p.n) AS so_far
	FROM pair r JOIN page p USING (n)
	CROSS JOIN LATERAL (SELECT p.article, p.version, p.rules_before, p.rules,
		CASE WHEN r.before IS NULL THEN 'added' WHEN r.after IS NULL THEN 'removed' ELSE 'changed' END AS change,
		r.measure, r.number, CASE WHEN r.in_title THEN 'title' ELSE 'text' END AS "in", r.start_at AS start,
		(SELECT coalesce(json_agg(k ORDER BY k), '[]') FROM jsonb_object_keys(r.before) k
			WHERE r.before->k <> r.after->k) AS fields,
		r.before, r.after) x
	WHERE r.before IS DISTINCT FROM r.after
), full_at AS (
	SELECT min(n) AS n FROM line WHERE so_far >= 1000
), shown AS MATERIALIZED (
	SELECT * FROM page WHERE n <= least($2::int, coalesce((SELECT n FROM full_at), $2::int))
)
SELECT concat('{"versions":', (SELECT count(*) FROM shown),
	',"same":', (SELECT count(*) FROM pair JOIN shown USING (n) WHERE before IS NOT DISTINCT FROM after),
	',"rows":[', (SELECT string_agg(line, ',' ORDER BY n, in_title DESC, start_at) FROM line JOIN shown USING (n)),
	'],"next":', CASE WHEN (SELECT count(*) FROM shown) < (SELECT count(*) FROM page)
		THEN (SELECT to_json(concat_ws(' ', article, version))::text FROM shown ORDER BY n DESC LIMIT 1)
		ELSE 'null' END, '}') AS result;
