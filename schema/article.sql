-- name: article_get
-- One version of an article with its figures and events: one row, the result of the
-- protocol's method, or no row if there is no such article or version.
-- $1 article: its number
-- $2 version: its number, or NULL for the latest
-- $3 text: true to give the text as well
-- $4 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- > result: JSON on one line
WITH asked AS MATERIALIZED (
	SELECT * FROM toll.moment_of($4::text)
), version AS MATERIALIZED (
	SELECT v.*, a.url, a.source FROM toll.article_version v JOIN toll.article a USING (article)
	WHERE v.article = $1::bigint AND ($2::int IS NULL OR v.version = $2)
		AND v.act < (SELECT horizon FROM asked)
	ORDER BY v.version DESC LIMIT 1
), line AS (
	SELECT row_to_json(y)::text AS line, y."in", y.start, y.kind
	FROM version v
	JOIN toll.article a USING (article)
	JOIN toll.reading r USING (article, version)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		@row_figure@
		FROM toll.figure f
		WHERE (f.article, f.version, f.reading) = (v.article, v.version, r.reading)) y
	WHERE @held@
	UNION ALL
	SELECT row_to_json(y)::text, y."in", y.start, y.kind
	FROM version v
	JOIN toll.article a USING (article)
	JOIN toll.reading r USING (article, version)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		@row_event@
		FROM toll.event e
		WHERE (e.article, e.version, e.reading) = (v.article, v.version, r.reading)) y
	WHERE @held@
)
SELECT concat('{',
	'"article":', v.article, ',"version":', v.version,
	',"source":', coalesce(to_json(s.name)::text, 'null'),
	',"url":', coalesce(to_json(v.url)::text, 'null'),
	',"title":', coalesce(to_json(v.title)::text, 'null'),
	',"published":', coalesce(to_json(v.published_text)::text, 'null'),
	',"lang":', coalesce(to_json(v.lang)::text, 'null'),
	',"recorded":', to_json(
		to_char(v.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
	',"sha256":"', encode(v.sha256, 'hex'), '"',
	CASE WHEN $3::boolean THEN concat(',"text":', to_json(v.text)) END,
	',"versions":[', (
		SELECT string_agg(row_to_json(y)::text, ',' ORDER BY y.version) FROM (
			SELECT o.version, o.title, o.published_text AS published, o.lang,
				to_char(o.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded,
				encode(o.sha256, 'hex') AS sha256
			FROM toll.article_version o
			WHERE o.article = v.article AND o.act < (SELECT horizon FROM asked)) y),
	'],"credit":', coalesce((SELECT r.credit FROM toll.reading r
		WHERE r.article = v.article AND r.version = v.version AND @held@), '[]'),
	',"rows":[', (
		SELECT string_agg(line, ',' ORDER BY "in" DESC, start, kind DESC) FROM line),
	']', (SELECT @standing@ FROM asked), '}') AS result
FROM version v LEFT JOIN toll.source s ON s.source = v.source;
