-- What analysts mark wrong, and undo.  The format of this file is described in session.sql.

-- part: article_locked
-- The lock that article_lock takes, for an article a with its first version v and its source s.
	pg_advisory_xact_lock(hashtextextended(
		coalesce(s.name_key, '') || E'\n' || coalesce(a.url, v.text), 0))

-- name: mark_lock
-- To be run before any of the statements here, in the same transaction, as a statement of its
-- own: the locks that linking takes (story_lock) and that whoever puts the article takes
-- (article_lock).
-- $1 article: its number; or NULL
-- $2 mark: a mark of it; or NULL
-- > locked: nothing
SELECT concat(pg_advisory_xact_lock(x'746f6c73'::bigint), (
	SELECT @article_locked@
	FROM toll.article a
	JOIN toll.article_version v ON v.article = a.article AND v.version = 1
	LEFT JOIN toll.source s ON s.source = a.source
	WHERE a.article = coalesce($1::bigint, (SELECT article FROM toll.mark WHERE mark = $2::bigint)))) AS locked;

-- part: mark_row
-- A mark m as the protocol's row.
	SELECT m.mark, m.article, m.version,
		CASE WHEN m.in_title THEN 'title' WHEN NOT m.in_title THEN 'text' END AS "in",
		m.start_at AS start, m.measure, m.story, m.who AS "by", m.reason,
		to_char(m.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded

-- part: marked_asked
-- Of the newest 1,000 marks, those of the figures that were asked for, in the order in which they
-- were made, as the end of a JSON object.
	',"marked":', (SELECT coalesce(json_agg(x ORDER BY x.mark), '[]')
		FROM (SELECT m.* FROM toll.mark m ORDER BY m.mark DESC LIMIT 1000) m
		CROSS JOIN LATERAL (SELECT f.* FROM toll.figure f
			JOIN toll.reading r USING (article, version, reading)
			WHERE (f.article, f.version, f.start_at, f.in_title, f.measure)
				= (m.article, m.version, m.start_at, m.in_title, m.measure) AND @held@
			ORDER BY f.ordinal LIMIT 1) f
		JOIN toll.article a ON a.article = f.article
		JOIN toll.article_version v ON v.article = f.article AND v.version = f.version
		LEFT JOIN toll.source s ON s.source = f.source
		CROSS JOIN LATERAL (SELECT m.mark, m.who AS "by", m.reason, s.name AS source,
			v.published_text AS published, f.value, f.value2, f.low, f.high, f.bound, f.number, f.scope,
			f.status, f.counted, f.unit, f.attribution, f.country, f.place, f.happened_text AS "when",
			f.quote, f.article, f.version, a.url) x
		WHERE m.measure = asked.measure AND @mark_held@
			AND (asked.country IS NULL OR f.country = asked.country)
			AND (asked.place_key IS NULL OR f.place_key = asked.place_key)
			AND (asked.source IS NULL OR f.source = asked.source)
			AND (asked.since IS NULL OR f.end_day > asked.since)
			AND f.first_day <= asked.latest
			AND (asked.words IS NULL OR v.search @@ asked.words)
			AND (asked.story IS NULL OR EXISTS (SELECT FROM toll.link r
				WHERE r.article = f.article AND r.story = asked.story AND @held@)))

-- name: mark_figure
-- Mark what begins at a byte of an article version wrong.  One that is marked stays so.
-- $1 article: its number
-- $2 version: its number, or NULL for the latest
-- $3 start: byte offset of the number
-- $4 in: title, or NULL for the text
-- $5 measure: only figures of this measure, or NULL
-- $6 by: who says so
-- $7 reason: in their words
-- > result: JSON on one line, the result of the protocol's method; no row if no figure begins there
WITH hit AS MATERIALIZED (
	SELECT f.article, f.version, f.reading, f.ordinal, f.recorded, f.start_at, f.in_title, f.measure
	FROM (SELECT article, version FROM toll.article_version
		WHERE article = $1::bigint AND ($2::int IS NULL OR version = $2)
		ORDER BY version DESC LIMIT 1) v
	JOIN toll.reading r USING (article, version)
	JOIN toll.figure f USING (article, version, reading)
	WHERE r.act_to IS NULL AND f.start_at = $3::int AND f.in_title = ($4::text IS NOT DISTINCT FROM 'title')
		AND ($5::text IS NULL OR f.measure = $5)
), made AS (
	INSERT INTO toll.mark (act, article, version, start_at, in_title, measure, who, reason)
	SELECT toll.current_act(), article, version, start_at, in_title, measure, $6::text, $7::text
	FROM (SELECT DISTINCT article, version, start_at, in_title, measure FROM hit) h
	ON CONFLICT DO NOTHING
	RETURNING *
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM made LIMIT 1 ON CONFLICT DO NOTHING
), ended AS (
	UPDATE toll.figure f SET recorded_to = m.recorded, act_to = m.act
	FROM hit h, made m
	WHERE m.measure = h.measure AND f.recorded_to >= 'infinity'
		AND (f.article, f.version, f.reading, f.ordinal, f.recorded)
			= (h.article, h.version, h.reading, h.ordinal, h.recorded)
)
SELECT json_build_object('marks', json_agg(x ORDER BY x.mark))::text AS result
FROM (SELECT * FROM made UNION ALL SELECT m.* FROM toll.mark m WHERE m.act_to IS NULL
	AND (m.article, m.version, m.start_at, m.in_title, m.measure) IN (
		SELECT article, version, start_at, in_title, measure FROM hit)) m
CROSS JOIN LATERAL (@mark_row@) x
HAVING count(*) > 0;

-- name: mark_link
-- Mark the link of an article to a story wrong: it becomes a story of its own.
-- $1 article: its number
-- $2 story: the story that it is not of
-- $3 by: who says so
-- $4 reason: in their words
-- > result: JSON on one line, the result of the protocol's method; no row if the article is not of the story, or alone in it
WITH wrong AS MATERIALIZED (
	SELECT article, story FROM toll.link l
	WHERE article = $1::bigint AND story = $2::bigint AND act_to IS NULL
		AND EXISTS (SELECT FROM toll.link o
			WHERE o.story = l.story AND o.act_to IS NULL AND o.article <> l.article)
), entered AS (
	INSERT INTO toll.story (act) SELECT toll.current_act() FROM wrong RETURNING story, act
), edited AS (
	INSERT INTO toll.edit (act, story, other, verb, reason)
	SELECT e.act, w.story, e.story, 'mark', $4::text FROM wrong w, entered e
	RETURNING *
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM edited ON CONFLICT DO NOTHING
), ended AS (
	UPDATE toll.link l SET act_to = e.act FROM wrong w, edited e
	WHERE l.article = w.article AND l.act_to IS NULL
	RETURNING l.article, l.day
), moved AS (
	INSERT INTO toll.link (article, act, story, edit, day, reasons)
	SELECT l.article, e.act, e.other, e.edit, l.day,
		ARRAY[format('its link to story %s was marked wrong by %s: %s', e.story, $3::text, $4)]
	FROM ended l, edited e
), made AS (
	INSERT INTO toll.mark (act, article, story, edit, who, reason)
	SELECT e.act, w.article, w.story, e.edit, $3, $4 FROM wrong w, edited e
	RETURNING *
)
SELECT json_build_object('marks', json_agg(x), 'story', (SELECT other FROM edited))::text AS result
FROM made m CROSS JOIN LATERAL (@mark_row@) x
HAVING count(*) > 0;

-- name: mark_undo
-- Undo a mark.  A figure counts again if its version and its reading do; an article goes back
-- to the story, unless it was moved since.
-- $1 mark: its number
-- $2 by: who undoes it
-- $3 reason: in their words, or NULL
-- > result: JSON on one line, the result of the protocol's method; no row if there is nothing to undo
WITH given AS MATERIALIZED (
	SELECT m.*, l.story AS from_story FROM toll.mark m
	LEFT JOIN toll.link l ON l.article = m.article AND l.act_to IS NULL AND l.edit = m.edit
	WHERE m.mark = $1::bigint AND m.act_to IS NULL AND (m.story IS NULL OR l.story IS NOT NULL)
), undone AS (
	UPDATE toll.mark m SET act_to = toll.current_act(), undone_who = $2::text, undone_reason = $3::text
	FROM given WHERE m.mark = given.mark
	RETURNING m.*
), put_act AS (
	INSERT INTO toll.act (act) SELECT act_to FROM undone ON CONFLICT DO NOTHING
), without AS (
	-- When each reading of the figure would have ceased to count without the mark.
	SELECT r.reading, least(v.act_to, r.act_to, w.act) AS act_to,
		least(v.recorded_to, r.recorded_to, w.recorded) AS recorded_to
	FROM given m
	JOIN toll.article_version v USING (article, version)
	JOIN toll.reading r USING (article, version)
	CROSS JOIN LATERAL (SELECT min(w.act) AS act, min(w.recorded) AS recorded FROM toll.withdrawal w
		WHERE (w.article, w.version, w.start_at, w.in_title, w.measure)
			= (m.article, m.version, m.start_at, m.in_title, m.measure)) w
), counts AS (
	-- Those that the mark ended, and those that were read since and never counted: what had
	-- ceased before it was read never did.
	UPDATE toll.figure f
	SET recorded_to = CASE WHEN w.act_to IS NULL THEN 'infinity' ELSE greatest(w.recorded_to, f.recorded) END,
		act_to = CASE WHEN w.act_to IS NOT NULL THEN greatest(w.act_to, f.act) END
	FROM given m, without w
	WHERE (f.article, f.version, f.start_at, f.in_title, f.measure)
			= (m.article, m.version, m.start_at, m.in_title, m.measure)
		AND f.act_to IN (m.act, f.act) AND f.reading = w.reading
), edited AS (
	INSERT INTO toll.edit (act, story, other, verb, reason)
	SELECT u.act_to, g.story, g.from_story, 'undo', coalesce($3, '') FROM given g, undone u
	WHERE g.story IS NOT NULL
	RETURNING *
), ended AS (
	UPDATE toll.link l SET act_to = e.act FROM given g, edited e
	WHERE l.article = g.article AND l.act_to IS NULL
	RETURNING l.article, l.day
), moved AS (
	INSERT INTO toll.link (article, act, story, edit, day, reasons)
	SELECT l.article, e.act, e.story, e.edit, l.day,
		ARRAY[concat('a mark was undone by ', $2, ': ' || $3)]
	FROM ended l, edited e
)
SELECT json_build_object('marks', json_agg(x))::text AS result
FROM undone m CROSS JOIN LATERAL (@mark_row@, m.undone_who AS undone_by, m.undone_reason) x
HAVING count(*) > 0;

-- name: mark_list
-- Marks, the newest first, with those that were undone; one row, the result of the protocol's
-- method.
-- $1 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- $2 limit: rows at most
-- $3 cursor: next of the page before, or NULL
-- > result: JSON on one line
WITH asked AS MATERIALIZED (
	SELECT * FROM toll.moment_of($1::text)
), page AS MATERIALIZED (
	SELECT m.*, row_number() OVER (ORDER BY m.mark DESC) AS n FROM toll.mark m
	WHERE m.mark < coalesce($3::bigint, 9223372036854775807) AND m.act < (SELECT horizon FROM asked)
	ORDER BY m.mark DESC LIMIT $2::int + 1
)
SELECT concat('{"rows":', (
		SELECT coalesce(json_agg(x ORDER BY m.n), '[]')::text FROM page m
		LEFT JOIN LATERAL (SELECT f.number, f.quote FROM toll.figure f
			WHERE (f.article, f.version, f.start_at, f.in_title, f.measure)
				= (m.article, m.version, m.start_at, m.in_title, m.measure)
			ORDER BY f.reading DESC LIMIT 1) f ON true
		CROSS JOIN LATERAL (@mark_row@, f.number, f.quote,
			CASE WHEN m.act_to < (SELECT horizon FROM asked) THEN m.undone_who END AS undone_by,
			CASE WHEN m.act_to < (SELECT horizon FROM asked) THEN m.undone_reason END AS undone_reason) x
		WHERE m.n <= $2::int),
	',"next":', coalesce((SELECT to_json(p.mark::text)::text FROM page p
		WHERE n = $2::int AND EXISTS (SELECT FROM page WHERE n > $2::int)), 'null'),
	(SELECT @standing@ FROM asked), '}') AS result;
