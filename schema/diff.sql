-- What changed in the record between two moments.  The format of this file is described in
-- session.sql.

-- name: diff
-- What the record holds at one moment and did not hold at another before it, and what it held
-- then and holds no more; one row, the result of the protocol's method, or none if the moments
-- stand in the other order.
--
-- Rows stand in the order of acts, those of an act by article: what was put, the figures that
-- count since, those that ceased to, likewise events, and what was taken back, marked, erased and
-- linked.  What was written and ended between the two moments is no change.  All is found by acts:
-- figures and events by the readings that brought them or ended those before.
-- $1 from: number of a moment or a date-time in ISO 8601; 0 is before all
-- $2 to: likewise; NULL for the last moment
-- $3 limit: rows at most
-- $4 cursor: next of the page before, or NULL
-- > result: JSON on one line
WITH asked AS MATERIALIZED (
	SELECT a.horizon AS since, a.moment AS moment_from, b.horizon, b.moment, b.settled,
		$3::int + 1 AS most,
		greatest(a.horizon, coalesce(split_part($4::text, ' ', 1)::bigint, 0)) AS first_act,
		coalesce(split_part($4, ' ', 1)::bigint, -1) AS after_act,
		coalesce(split_part($4, ' ', 2)::bigint, -1) AS after_article,
		coalesce(split_part($4, ' ', 3)::int, 0) AS after_rank,
		coalesce(split_part($4, ' ', 4)::int, 0) AS after_version,
		coalesce(split_part($4, ' ', 5), '') AS after_tail
	FROM (SELECT CASE WHEN $1::text = '0' THEN 0
				ELSE (SELECT horizon FROM toll.moment_of($1, 'from')) END AS horizon,
			CASE WHEN $1 = '0' THEN 0 ELSE (SELECT moment FROM toll.moment_of($1, 'from')) END AS moment) a
	CROSS JOIN toll.moment_of(coalesce($2::text, (SELECT max(moment) FROM toll.moment)::text), 'to') b
	WHERE a.horizon <= b.horizon
), read AS MATERIALIZED (
	SELECT r.act, r.article, r.version, r.reading, r.recorded FROM toll.reading r
	WHERE @made_between@
	ORDER BY r.act, r.article, r.version, r.reading LIMIT (SELECT most FROM asked)
), entry (act, article, rank, version, tail, what, change, reading, ordinal, recorded, start_at,
		in_title, measure, story, other, who, reason) AS (
	SELECT act, article, 1, version, lpad(reading::text, 10, '0'),
		CASE WHEN reading > 1 THEN 'reading' WHEN version > 1 THEN 'version' ELSE 'article' END,
		'new', NULL::int, NULL::int, NULL::timestamptz, NULL::int, NULL::boolean, NULL::text,
		NULL::bigint, NULL::bigint, NULL::text, NULL::text
	FROM read
	UNION ALL
	SELECT r.act, f.article, 2, f.version, lpad(f.ordinal::text, 10, '0'), 'figure', 'new',
		f.reading, f.ordinal, f.recorded, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	FROM read r JOIN toll.figure f USING (article, version, reading, recorded)
	WHERE coalesce(f.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)
	UNION ALL
	SELECT r.act, f.article, 3, f.version, lpad(f.ordinal::text, 10, '0'), 'figure', 'ended',
		f.reading, f.ordinal, f.recorded, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	FROM (SELECT DISTINCT act, article FROM read) r
	JOIN toll.figure f ON f.article = r.article AND f.act_to = r.act
	WHERE f.act < (SELECT since FROM asked)
	UNION ALL
	SELECT r.act, e.article, 4, e.version, lpad(e.ordinal::text, 10, '0'), 'event', 'new',
		e.reading, e.ordinal, e.recorded, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	FROM read r JOIN toll.event e USING (article, version, reading, recorded)
	WHERE coalesce(e.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)
	UNION ALL
	SELECT r.act, e.article, 5, e.version, lpad(e.ordinal::text, 10, '0'), 'event', 'ended',
		e.reading, e.ordinal, e.recorded, NULL, NULL, NULL, NULL, NULL, NULL, NULL
	FROM (SELECT DISTINCT act, article FROM read) r
	JOIN toll.event e ON e.article = r.article AND e.act_to = r.act
	WHERE e.act < (SELECT since FROM asked)
	UNION ALL
	(SELECT r.act, r.article, 6, r.version, r.tail, 'figure',
		'withdrawn', NULL, NULL, NULL, r.start_at, r.in_title, r.measure, NULL, NULL, NULL, NULL
	FROM (SELECT *, concat(lpad(start_at::text, 10, '0'), in_title::int, measure) COLLATE "C" AS tail
		FROM toll.withdrawal) r
	WHERE @made_between@ AND (r.act, r.article, 6, r.version, r.tail) > @page_before@
	ORDER BY r.act, r.article, r.version, r.tail LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act, r.article, 7, r.version, lpad(r.mark::text, 20, '0'), 'figure', 'marked',
		NULL, NULL, NULL, r.start_at, r.in_title, r.measure, NULL, NULL, r.who, r.reason
	FROM toll.mark r WHERE r.version IS NOT NULL AND @made_between@
		AND (r.act, r.article, 7, r.version, lpad(r.mark::text, 20, '0') COLLATE "C") > @page_before@
		AND coalesce(r.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)
	ORDER BY r.act, r.article, r.version, r.mark LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act_to, r.article, 8, r.version, lpad(r.mark::text, 20, '0'), 'figure', 'unmarked',
		NULL, NULL, NULL, r.start_at, r.in_title, r.measure, NULL, NULL, r.undone_who, r.undone_reason
	FROM toll.mark r WHERE r.version IS NOT NULL AND r.act < (SELECT since FROM asked) AND @ended_between@
		AND (r.act_to, r.article, 8, r.version, lpad(r.mark::text, 20, '0') COLLATE "C") > @page_before@
	ORDER BY r.act_to, r.article, r.version, r.mark LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act, r.article, 9, r.version, '', 'version', 'erased', NULL, NULL, NULL, NULL, NULL, NULL,
		NULL, NULL, r.who, r.reason
	FROM toll.erasure r WHERE @made_between@ AND (r.act, r.article, 9, r.version) >= (
		SELECT after_act, after_article, after_rank, after_version FROM asked)
	ORDER BY r.act, r.article, r.version LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act_to, r.article, 10, 0, '', 'link', 'ended', NULL, NULL, NULL, NULL, NULL, NULL,
		r.story, NULL, NULL, NULL
	FROM toll.link r WHERE r.act < (SELECT since FROM asked) AND @ended_between@
	ORDER BY r.act_to, r.article LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act, r.article, 11, 0, '', 'link', 'new', NULL, NULL, NULL, NULL, NULL, NULL,
		r.story, NULL, NULL, array_to_string(r.reasons, '; ')
	FROM toll.link r
	WHERE @made_between@ AND coalesce(r.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)
	ORDER BY r.act, r.article LIMIT (SELECT most FROM asked))
	UNION ALL
	(SELECT r.act, 0, 0, 0, lpad(r.edit::text, 20, '0'), 'story', r.verb, NULL, NULL, NULL, NULL, NULL,
		NULL, r.story, r.other, NULL, r.reason
	FROM toll.edit r
	WHERE r.act >= (SELECT first_act FROM asked) AND r.act < (SELECT horizon FROM asked)
	ORDER BY r.act, r.edit LIMIT (SELECT most FROM asked))
), page AS MATERIALIZED (
	SELECT *, row_number() OVER (ORDER BY act, article, rank, version, tail COLLATE "C") AS n
	FROM entry
	WHERE (act, article, rank, version, tail COLLATE "C") > @page_before@
	ORDER BY n LIMIT (SELECT most FROM asked)
), line AS MATERIALIZED (
	SELECT p.n, row_to_json(x)::text AS line, sum(octet_length(row_to_json(x)::text)) OVER (ORDER BY p.n) AS size,
		concat_ws(' ', p.act, p.article, p.rank, p.version, p.tail) AS place
	FROM page p
	LEFT JOIN toll.article a USING (article)
	LEFT JOIN toll.article_version v ON v.article = a.article
		AND v.version = coalesce(nullif(p.version, 0), 1)
	LEFT JOIN toll.source s ON s.source = a.source
	LEFT JOIN LATERAL (
		SELECT * FROM toll.figure f
		WHERE (f.article, f.version, f.reading, f.ordinal, f.recorded)
			= (p.article, p.version, p.reading, p.ordinal, p.recorded)
		UNION ALL
		(SELECT * FROM toll.figure f
		WHERE (f.article, f.version, f.start_at, f.in_title, f.measure)
			= (p.article, p.version, p.start_at, p.in_title, p.measure)
		ORDER BY f.reading DESC LIMIT 1)
	) f ON p.what = 'figure'
	LEFT JOIN toll.event e ON p.what = 'event'
		AND (e.article, e.version, e.reading, e.ordinal, e.recorded)
			= (p.article, p.version, p.reading, p.ordinal, p.recorded)
	CROSS JOIN LATERAL (SELECT
		(SELECT m.moment FROM toll.moment m WHERE m.horizon > p.act ORDER BY m.horizon LIMIT 1) AS moment,
		p.what, p.change, a.article, nullif(p.version, 0) AS version, s.name AS source,
		v.published_text AS published, v.title, a.url,
		CASE WHEN f.article IS NOT NULL THEN (SELECT row_to_json(y) FROM (SELECT f.measure, f.value,
			f.value2, f.low, f.high, f.bound, f.number, f.scope, f.status, f.counted, f.unit,
			f.attribution, f.country, f.place, f.happened_text AS "when", f.quote, f.start_at AS start,
			f.end_at AS "end", CASE WHEN f.in_title THEN 'title' ELSE 'text' END AS "in") y) END AS figure,
		CASE WHEN e.article IS NOT NULL THEN (SELECT row_to_json(y) FROM (SELECT e.category, e.kind AS type,
			e.cameo, e.trigger_words AS trigger, e.status, e.who, e.whom, e.country, e.place,
			e.happened_text AS "when", e.quote, e.start_at AS start, e.end_at AS "end",
			CASE WHEN e.in_title THEN 'title' ELSE 'text' END AS "in") y) END AS event,
		(SELECT z.withdrawn FROM (SELECT @withdrawn@) z WHERE p.change = 'withdrawn') AS withdrawn,
		p.story, p.other, p.who AS "by", p.reason
	) x
), shown AS (
	SELECT * FROM line WHERE n < (SELECT most FROM asked) AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"from":', moment_from, ',"to":', coalesce(moment::text, 'null'),
	',"rows":[', (SELECT string_agg(line, ',' ORDER BY n) FROM shown),
	'],"next":', CASE WHEN (SELECT count(*) FROM shown) < (SELECT count(*) FROM line)
		THEN (SELECT to_json(place)::text FROM shown ORDER BY n DESC LIMIT 1) ELSE 'null' END,
	'}') AS result
FROM asked;

-- part: page_before
-- Where the page before ended.  One act may write more rows of an article than a page holds.
	(SELECT after_act, after_article, after_rank, after_version, after_tail COLLATE "C" FROM asked)

-- part: made_between
-- A row r was written between the two moments, and not before the page begins.
	r.act >= (SELECT first_act FROM asked) AND r.act < (SELECT horizon FROM asked)
		AND (r.act, r.article) >= (SELECT after_act, after_article FROM asked)

-- part: ended_between
-- The same of its end.
	r.act_to >= (SELECT first_act FROM asked) AND r.act_to < (SELECT horizon FROM asked)
		AND (r.act_to, r.article) >= (SELECT after_act, after_article FROM asked)
