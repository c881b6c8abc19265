-- name: article_get
-- One version of an article with its figures and events: one row, the result of the
-- protocol's method, or no row if there is no such article or version.
-- $1 article: its number
-- $2 version: its number, or NULL for the latest
-- $3 text: true to give the text as well
-- $4 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- $5 all: true to give its times, places and refused numbers as well
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
		@row_figure@,
			(SELECT row_to_json(z) FROM (SELECT m.mark, m.who AS "by", m.reason FROM toll.mark m
				WHERE (m.article, m.version, m.start_at, m.in_title, m.measure)
					= (f.article, f.version, f.start_at, f.in_title, f.measure) AND @mark_held@) z) AS marked,
			@withdrawn@,
			(SELECT row_to_json(z) FROM (SELECT o.number, CASE WHEN o.in_title THEN 'title' ELSE 'text' END AS "in",
					o.start_at AS start
				FROM toll.figure o
				WHERE (o.article, o.version, o.reading, o.ordinal)
					= (f.article, f.version, f.reading, f.part_of)) z) AS "of"
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
	UNION ALL
	SELECT x.line, x."in", x.start, x.kind
	FROM version v
	JOIN toll.reading r USING (article, version)
	CROSS JOIN LATERAL (
@rows_besides@
	) x
	WHERE $5::boolean AND @held@
)
SELECT concat('{',
	'"article":', v.article, ',"version":', v.version,
	',"source":', coalesce(to_json(s.name)::text, 'null'),
	',"url":', coalesce(to_json(v.url)::text, 'null'),
	',"title":', coalesce(to_json(v.title)::text, 'null'),
	',"published":', coalesce(to_json(v.published_text)::text, 'null'),
	',"lang":', coalesce(to_json(v.lang)::text, 'null'),
	',"status":', coalesce(to_json(v.status)::text, 'null'),
	',"correction":', coalesce(to_json(v.correction)::text, 'null'),
	',"recorded":', to_json(
		to_char(v.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
	',"sha256":"', encode(v.sha256, 'hex'), '"',
	CASE WHEN $3::boolean THEN concat(',"text":', coalesce(to_json(v.text)::text, 'null')) END,
	',"erased":', coalesce((SELECT row_to_json(x)::text FROM toll.erasure e, LATERAL (SELECT @erased_row@) x
		WHERE e.article = v.article AND e.version = v.version), 'null'),
	',"versions":[', (
		SELECT string_agg(row_to_json(y)::text, ',' ORDER BY y.version) FROM (
			SELECT o.version, o.title, o.published_text AS published, o.lang,
				to_char(o.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded,
				encode(o.sha256, 'hex') AS sha256
			FROM toll.article_version o
			WHERE o.article = v.article AND o.act < (SELECT horizon FROM asked)) y),
	'],"main":', coalesce((SELECT json_build_object('country', r.main_country, 'place', r.main_place)::text
		FROM toll.reading r WHERE r.article = v.article AND r.version = v.version AND @held@), 'null'),
	',"credit":', coalesce((SELECT r.credit FROM toll.reading r
		WHERE r.article = v.article AND r.version = v.version AND @held@), '[]'),
	',"rows":[', (
		SELECT string_agg(line, ',' ORDER BY "in" DESC, start, kind DESC) FROM line),
	']', (SELECT @standing@ FROM asked), '}') AS result
FROM version v LEFT JOIN toll.source s ON s.source = v.source;

-- part: rows_besides
-- What else a reading r found: times, places, and the numbers that it took for no figure.
	SELECT row_to_json(y)::text AS line, y."in", y.start, y.kind FROM (
		SELECT 'time' AS kind, t.edtf AS "when", lower(t.days) AS "from", upper(t.days) AS "to",
			toll.exactness(t.days) AS when_prec, t.words AS text, t.type, t.value, t.mod, t.anchor,
			(SELECT o.words FROM toll.time o WHERE (o.article, o.version, o.reading, o.ordinal)
				= (t.article, t.version, t.reading, t.anchor_ref)) AS anchor_text,
			CASE WHEN t.in_title THEN 'title' ELSE 'text' END AS "in", t.start_at AS start, t.end_at AS "end",
			t.rule
		FROM toll.time t WHERE (t.article, t.version, t.reading) = (r.article, r.version, r.reading)) y
	UNION ALL
	SELECT row_to_json(y)::text, y."in", y.start, y.kind FROM (
		SELECT 'place' AS kind, p.words AS text, p.name AS place, p.kind AS type, p.country, p.region,
			p.geoname, p.lat, p.lon, p.prec AS where_prec,
			CASE WHEN p.in_title THEN 'title' ELSE 'text' END AS "in", p.start_at AS start, p.end_at AS "end"
		FROM toll.place p WHERE (p.article, p.version, p.reading) = (r.article, r.version, r.reading)) y
	UNION ALL
	SELECT row_to_json(y)::text, y."in", y.start, y.kind FROM (
		SELECT 'refused' AS kind, x.words AS text, x.reason,
			CASE WHEN x.in_title THEN 'title' ELSE 'text' END AS "in", x.start_at AS start, x.end_at AS "end"
		FROM toll.refused x WHERE (x.article, x.version, x.reading) = (r.article, r.version, r.reading)) y

-- name: article_diff
-- The figures of two versions of an article, one row a figure, those of the older first in the
-- order of the text; one row without a side if neither has any; none if there are not both
-- versions.  What the daemon finds the differences from (ledger/difference.h): the columns
-- from measure to happened are its fields.
-- $1 article: its number
-- $2 from: number of the older version, or NULL for the one before the newer
-- $3 to: number of the newer version, or NULL for the latest
-- $4 as_of: number of a moment, or a date-time in ISO 8601; NULL for now
-- > side: from or to, or null: no figure
-- > measure: these as numbers that are equal where the words are
-- > part: title or text
-- > taken_back: told, or said to be wrong
-- > quote: ,
-- > trigger: ,
-- > value: ,
-- > value2: ,
-- > low: ,
-- > high: ,
-- > bound: ,
-- > scope: ,
-- > status: ,
-- > unit: ,
-- > counted: ,
-- > attribution: ,
-- > place: ,
-- > happened: ,
-- > line: the figure as JSON
-- > head: what the two versions are, as the beginning of a JSON object
-- > standing: where the answer stands, as the end of a JSON object
WITH asked AS MATERIALIZED (
	SELECT * FROM toll.moment_of($4::text)
), newer AS MATERIALIZED (
	SELECT 'to' AS side, v.* FROM toll.article_version v
	WHERE v.article = $1::bigint AND ($3::int IS NULL OR v.version = $3)
		AND v.act < (SELECT horizon FROM asked)
	ORDER BY v.version DESC LIMIT 1
), older AS MATERIALIZED (
	SELECT 'from' AS side, v.* FROM toll.article_version v, newer n
	WHERE v.article = n.article AND v.version = coalesce($2::int, n.version - 1)
		AND v.act < (SELECT horizon FROM asked)
), version AS MATERIALIZED (
	SELECT *, json_build_object('version', version, 'title', title, 'published', published_text,
		'recorded', to_char(recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
		'sha256', encode(sha256, 'hex'))::text AS head
	FROM (SELECT * FROM older UNION ALL SELECT * FROM newer) v
), told AS (
	SELECT v.side, f.in_title, f.start_at, f.ordinal,
		hashtextextended(f.measure, 0) AS measure, f.in_title::int AS part,
		(f.status = 'withdrawn')::int AS taken_back,
		hashtextextended(f.quote, 0) AS quote, hashtextextended(lower(f.trigger_words), 0) AS trigger,
		f.value, f.value2, f.low, f.high,
		hashtextextended(f.bound, 0) AS bound, hashtextextended(f.scope, 0) AS scope,
		hashtextextended(f.status, 0) AS status, hashtextextended(f.unit, 0) AS unit,
		hashtextextended(lower(f.counted), 0) AS counted,
		hashtextextended(@speaker@, 0) AS attribution,
		hashtextextended(concat_ws(' ', f.country, f.place_key), 0) AS place,
		hashtextextended(f.happened_text, 0) AS happened,
		row_to_json(y)::text AS line
	FROM version v
	JOIN toll.article a USING (article)
	JOIN toll.reading r USING (article, version)
	JOIN toll.figure f USING (article, version, reading)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		@row_figure@, @withdrawn@) y
	WHERE @held@
)
SELECT t.side, t.measure, t.part, t.taken_back, t.quote, t.trigger, t.value, t.value2, t.low, t.high, t.bound,
	t.scope, t.status, t.unit, t.counted, t.attribution, t.place, t.happened, t.line,
	concat('{"article":', o.article, ',"from":', o.head, ',"to":', n.head) AS head,
	(SELECT @standing@ FROM asked) AS standing
FROM version o
JOIN version n ON n.side = 'to'
LEFT JOIN told t ON true
WHERE o.side = 'from'
ORDER BY t.side, t.in_title DESC, t.start_at, t.ordinal;
