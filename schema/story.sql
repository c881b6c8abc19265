-- Asking for stories, and what analysts do to them.  The format of this file is described in
-- session.sql; the parts that begin with "found" are in ask.sql.

-- part: latest
-- The version of the article of a link l that counted.
	SELECT r.* FROM toll.article_version r
	WHERE r.article = l.article AND @held@
	ORDER BY r.version DESC LIMIT 1

-- part: linked
-- The articles of the story s, the earliest 1,000.
	SELECT r.* FROM toll.link r
	WHERE r.story = s.story AND @held@
	ORDER BY r.day, r.article LIMIT 1000

-- part: headline
-- Of an article version v, at most 200 characters: its title, or else its first line.
	left(coalesce(v.title, substring(v.text FROM '[^[:space:]][^\n]*')), 200)

-- part: story_row
-- What follows from the articles of the story s.  Its title is the headline of the article
-- through which most others were linked.
	SELECT s.story,
		(SELECT @headline@ FROM (SELECT l.article, l.day,
				(SELECT count(*) FROM member n WHERE n.near_article = l.article) AS n
			FROM member l ORDER BY n DESC, l.day, l.article LIMIT 1) l,
			LATERAL (@latest@) v) AS title,
		(SELECT min(day) FROM member) AS "from", (SELECT max(day) FROM member) AS "to",
		(SELECT count(*) FROM member) AS articles,
		(SELECT count(DISTINCT lineage) FROM text) AS texts,
		(SELECT count(DISTINCT source) FROM text) AS sources,
		(SELECT coalesce(json_agg(x.place), '[]') FROM (
			SELECT concat_ws(', ', main_place, main_country) AS place FROM text
			WHERE main_country IS NOT NULL
			GROUP BY place ORDER BY count(*) DESC, place LIMIT 5) x) AS places,
		(SELECT coalesce(json_agg(x.category), '[]') FROM (
			SELECT e.category FROM text t JOIN toll.event e ON e.article = t.article
				AND e.version = t.version AND e.reading = t.reading AND e.ordinal = t.main_event
			GROUP BY e.category ORDER BY count(*) DESC, e.category LIMIT 5) x) AS categories,
		(SELECT coalesce(json_agg(x.measure), '[]') FROM (
			SELECT f.measure FROM text t JOIN toll.figure f ON f.article = t.article
				AND f.version = t.version AND f.reading = t.reading
			WHERE @unmarked@
			GROUP BY f.measure ORDER BY count(*) DESC, f.measure LIMIT 5) x) AS measures

-- part: texts
-- The articles of a list of links, each with its version, reading and text that counted.
	SELECT l.article, v.version, a.source, r.reading, r.main_country, r.main_place, r.main_event,
		c.lineage
	FROM member l
	JOIN toll.article a ON a.article = l.article
	CROSS JOIN LATERAL (@latest@) v
	CROSS JOIN LATERAL (SELECT r.* FROM toll.reading r
		WHERE r.article = v.article AND r.version = v.version AND @held@) r
	LEFT JOIN LATERAL (SELECT r.lineage FROM toll.copy r
		WHERE r.article = v.article AND r.version = v.version AND @held@) c ON true

-- name: story_list
-- Stories, the latest first; one row, the result of the protocol's method.  With a place, a
-- measure, a source or words those of which an article says something that a timeline with
-- the same filters has (of its first 20,000 rows); else those with articles published in the
-- period (of the latest 20,000).
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- $8 limit: stories at most
-- > result: JSON on one line
WITH entry AS NOT MATERIALIZED (
@entry@
), asked AS MATERIALIZED (
	SELECT *, 20000 AS most, date '-infinity' AS after_first, date '-infinity' AS after_end,
		0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal,
		coalesce($1, $2, $5, $6) IS NOT NULL AS by_rows
	FROM (
@asked@
	) filters
), article AS MATERIALIZED (
	SELECT article FROM (
@found_ever@
	) r
	WHERE (SELECT by_rows FROM asked)
	GROUP BY article
), story AS MATERIALIZED (
	SELECT r.story, max(r.day) AS day FROM article a JOIN toll.link r USING (article)
	WHERE @held@
	GROUP BY r.story
	UNION ALL
	SELECT r.story, max(r.day) FROM (SELECT r.story, r.day FROM toll.link r
		WHERE NOT (SELECT by_rows FROM asked)
			AND r.day >= coalesce((SELECT since FROM asked), '-infinity')
			AND r.day <= (SELECT latest FROM asked) AND @held@
		ORDER BY r.day DESC, r.story DESC LIMIT 20000) r
	GROUP BY r.story
), line AS (
	SELECT s.day, s.story, x.line FROM (
		SELECT * FROM story ORDER BY day DESC, story DESC LIMIT $8::int) s
	CROSS JOIN LATERAL (
		WITH member AS MATERIALIZED (
@linked@
		), text AS MATERIALIZED (
@texts@
		)
		SELECT row_to_json(y)::text AS line FROM (
@story_row@
		) y) x
)
SELECT concat('{"stories":[', (SELECT string_agg(line, ',' ORDER BY day DESC, story DESC) FROM line),
	'],"stories_left_out":', (SELECT greatest(0, count(*) - $8::int) FROM story),
	(SELECT @standing@ FROM asked), '}') AS result;

-- name: story_get
-- One story with its articles, each with its link; its figures; where copies of one text say
-- other figures; what analysts did to it.  One row, the result of the protocol's method, or no
-- row if there is no such story.  A new episode begins where no article was published for more
-- than 3 days.
-- $1 story: its number
-- $2 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- > result: JSON on one line
WITH asked AS MATERIALIZED (
	SELECT * FROM toll.moment_of($2::text)
), s AS MATERIALIZED (
	SELECT story FROM toll.story WHERE story = $1::bigint AND act < (SELECT horizon FROM asked)
), member AS MATERIALIZED (
	SELECT r.* FROM s CROSS JOIN LATERAL (
@linked@
	) r
), text AS MATERIALIZED (
@texts@
), part AS (
	SELECT article, day, 1 + count(*) FILTER (WHERE gap) OVER (ORDER BY day, article) AS episode
	FROM (SELECT article, day, day - lag(day) OVER (ORDER BY day, article) > 3 AS gap
		FROM member) m
), line AS (
	SELECT l.day, l.article, row_to_json(x)::text AS line
	FROM member l
	JOIN part p USING (article)
	JOIN toll.article a USING (article)
	JOIN text t USING (article)
	JOIN toll.article_version v ON v.article = t.article AND v.version = t.version
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		SELECT l.article, t.version, s.name AS source, v.published_text AS published, l.day,
			p.episode, @headline@ AS title, a.url, t.lineage AS text,
			l.near_article AS near, round(l.score::numeric, 3) AS score, l.reasons,
			CASE WHEN l.edit IS NULL THEN 'daemon' ELSE 'analyst' END AS by
	) x
), said AS (
	SELECT f.article, f.start_at, row_to_json(x)::text AS line
	FROM text t
	JOIN toll.article a USING (article)
	JOIN toll.article_version v ON v.article = t.article AND v.version = t.version
	JOIN toll.reading r ON r.article = t.article AND r.version = t.version AND r.reading = t.reading
	JOIN toll.figure f ON f.article = t.article AND f.version = t.version AND f.reading = t.reading
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
@row_figure@, @withdrawn@
	) x
	WHERE @unmarked@
	ORDER BY f.first_day, f.article, f.start_at LIMIT 1000
), stated AS (
	-- What each article says of a measure; then texts whose copies do not say the same.
	SELECT t.lineage, f.measure, f.article, array_agg(f.number ORDER BY f.number) AS numbers
	FROM text t
	JOIN toll.figure f ON f.article = t.article AND f.version = t.version AND f.reading = t.reading
	WHERE NOT f.implicit AND f.number IS NOT NULL AND @unmarked@
	GROUP BY t.lineage, f.measure, f.article
), differs AS (
	SELECT lineage AS text, measure,
		json_agg(json_build_object('article', article, 'numbers', numbers) ORDER BY article) AS articles
	FROM stated
	GROUP BY lineage, measure HAVING count(DISTINCT numbers) > 1
)
SELECT concat('{', rtrim(ltrim(row_to_json(y)::text, '{'), '}'),
	',"episodes":', (SELECT coalesce(json_agg(x), '[]') FROM (
		SELECT episode, min(day) AS "from", max(day) AS "to", count(*) AS articles
		FROM part GROUP BY episode ORDER BY episode) x),
	',"rows":[', (SELECT string_agg(line, ',' ORDER BY day, article) FROM line),
	'],"figures":[', (SELECT string_agg(line, ',' ORDER BY article, start_at) FROM said),
	'],"copies_differ":', (SELECT coalesce(json_agg(x ORDER BY x.text, x.measure), '[]') FROM differs x),
	',"edits":', (SELECT coalesce(json_agg(x ORDER BY x.edit), '[]') FROM (
		SELECT e.edit, e.verb, e.story, e.other, e.reason FROM toll.edit e, s
		WHERE (e.story = s.story OR e.other = s.story) AND e.act < (SELECT horizon FROM asked)) x),
	(SELECT @standing@ FROM asked), '}') AS result
FROM s CROSS JOIN LATERAL (
@story_row@
) y;

-- name: story_links
-- Which article is of which story, in order of the articles; one row, the result of the
-- protocol's method.
-- $1 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- $2 limit: rows at most
-- $3 cursor: next of the page before, or NULL
-- > result: JSON on one line
WITH asked AS MATERIALIZED (
	SELECT * FROM toll.moment_of($1::text)
), page AS MATERIALIZED (
	SELECT r.article, r.story, row_number() OVER (ORDER BY r.article) AS n FROM toll.link r
	WHERE r.article > coalesce($3::bigint, 0) AND @held@
	ORDER BY r.article LIMIT $2::int + 1
)
SELECT concat('{"rows":[', (
		SELECT string_agg(concat('{"id":', coalesce(a.mark, to_json(a.url)::text, a.article::text),
			',"article":', a.article, ',"story":"', p.story, '"}'), ',' ORDER BY n)
		FROM page p JOIN toll.article a USING (article) WHERE n <= $2::int),
	'],"next":', coalesce((SELECT to_json(p.article::text)::text FROM page p
		WHERE n = $2::int AND EXISTS (SELECT FROM page WHERE n > $2::int)), 'null'),
	',"unlinked":', (SELECT count(*) FROM (SELECT FROM toll.unlinked LIMIT 10000) u),
	(SELECT @standing@ FROM asked), '}') AS result;

-- name: story_merge
-- Make one story of two: the articles of the other go to the first.  After story_lock.
-- $1 story: the one that goes on
-- $2 other: the one that ends
-- $3 reason: in the analyst's words
-- > result: JSON on one line, the result of the protocol's method; no row if one of them has no articles
WITH given AS MATERIALIZED (
	SELECT toll.current_act() AS act
	WHERE $1::bigint <> $2::bigint
		AND EXISTS (SELECT FROM toll.link WHERE story = $1 AND act_to IS NULL)
		AND EXISTS (SELECT FROM toll.link WHERE story = $2 AND act_to IS NULL)
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM given ON CONFLICT DO NOTHING
), made AS (
	INSERT INTO toll.edit (act, story, other, verb, reason)
	SELECT act, $1, $2, 'merge', $3::text FROM given RETURNING edit, act
), ended AS (
	UPDATE toll.link l SET act_to = made.act FROM made
	WHERE l.story = $2 AND l.act_to IS NULL
	RETURNING l.article, l.day
), moved AS (
	INSERT INTO toll.link (article, act, story, edit, day, reasons)
	SELECT e.article, m.act, $1, m.edit, e.day, ARRAY['merged by an analyst: ' || $3]
	FROM ended e, made m RETURNING article
)
SELECT json_build_object('story', $1, 'edit', edit, 'articles', (SELECT count(*) FROM moved))::text
	AS result
FROM made;

-- name: story_split
-- Make a new story of some of the articles of one.  After story_lock.
-- $1 story: the one that goes on
-- $2 articles: JSON array of their numbers
-- $3 reason: in the analyst's words
-- > result: JSON on one line, the result of the protocol's method; no row if an article is not of the story, or none would be left
WITH asked AS MATERIALIZED (
	SELECT DISTINCT x::bigint AS article FROM jsonb_array_elements_text($2::jsonb) x
), given AS MATERIALIZED (
	SELECT toll.current_act() AS act
	WHERE NOT EXISTS (SELECT FROM asked a WHERE NOT EXISTS (SELECT FROM toll.link l
			WHERE l.article = a.article AND l.story = $1::bigint AND l.act_to IS NULL))
		AND EXISTS (SELECT FROM toll.link l WHERE l.story = $1 AND l.act_to IS NULL
			AND l.article NOT IN (SELECT article FROM asked))
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM given ON CONFLICT DO NOTHING
), entered AS (
	INSERT INTO toll.story (act) SELECT act FROM given RETURNING story
), made AS (
	INSERT INTO toll.edit (act, story, other, verb, reason)
	SELECT act, $1, entered.story, 'split', $3::text FROM given, entered RETURNING edit, act, other
), ended AS (
	UPDATE toll.link l SET act_to = made.act FROM made, asked
	WHERE l.article = asked.article AND l.act_to IS NULL
	RETURNING l.article, l.day
), moved AS (
	INSERT INTO toll.link (article, act, story, edit, day, reasons)
	SELECT e.article, m.act, m.other, m.edit, e.day, ARRAY['split off by an analyst: ' || $3]
	FROM ended e, made m RETURNING article
)
SELECT json_build_object('story', other, 'edit', edit, 'articles', (SELECT count(*) FROM moved))::text
	AS result
FROM made;
