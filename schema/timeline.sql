-- name: timeline
-- Events and figures by when they happened; one row, the result of the protocol's method.
-- A page ends at the limit, or when its rows pass 8 MiB.
-- $1 place: ISO code or name of a country, else name of a place; or NULL
-- $2 measure: figures of this measure only; or NULL
-- $3 from: first day YYYY-MM-DD, or NULL
-- $4 to: last day, or NULL
-- $5 source: name of a source in any case, or NULL
-- $6 text: words for websearch_to_tsquery, or NULL
-- $7 as_of: NULL
-- $8 limit: rows at most
-- $9 cursor: next of the page before, or NULL
-- > result: JSON on one line
@timeline_body@;

-- name: timeline_as_of
-- The same as of a moment.
-- $1 place: ISO code or name of a country, else name of a place; or NULL
-- $2 measure: figures of this measure only; or NULL
-- $3 from: first day YYYY-MM-DD, or NULL
-- $4 to: last day, or NULL
-- $5 source: name of a source in any case, or NULL
-- $6 text: words for websearch_to_tsquery, or NULL
-- $7 as_of: number of a moment, or a date-time in ISO 8601
-- $8 limit: rows at most
-- $9 cursor: next of the page before, or NULL
-- > result: JSON on one line
@timeline_body(found=found_ever, beginning=beginning_ever)@;

-- part: timeline_body
WITH entry AS NOT MATERIALIZED (
@entry@
), filters AS MATERIALIZED (
@asked@
), asked AS MATERIALIZED (
	SELECT filters.*, $8::int + 1 AS most,
		coalesce(split_part($9::text, ' ', 1)::date, '-infinity') AS after_first,
		coalesce(split_part($9, ' ', 2)::date, '-infinity') AS after_end,
		coalesce(split_part($9, ' ', 3)::bigint, 0) AS after_article,
		coalesce(split_part($9, ' ', 4), '') AS after_kind,
		coalesce(split_part($9, ' ', 5)::int, 0) AS after_ordinal
	FROM filters
), undated AS (
	-- Those that a period leaves out for want of a date, 1,000 at most.
	WITH asked AS MATERIALIZED (
		SELECT filters.*, NULL::date AS since, date '-infinity' AS eve,
			date 'infinity' AS latest, 1000 AS most,
			date 'infinity' AS after_first, date '-infinity' AS after_end,
			0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal
		FROM (SELECT country, place_key, measure, source, words, driver, horizon FROM filters) filters
		WHERE $3 IS NOT NULL OR $4 IS NOT NULL
	)
	SELECT count(*) AS n FROM (
@beginning@
	) r
), page AS MATERIALIZED (
	SELECT r.*, row_number() OVER (ORDER BY first_day, end_day, article, kind, ordinal) AS n
	FROM (
@found@
	) r
	ORDER BY n LIMIT $8::int + 1
), line AS MATERIALIZED (
	SELECT p.n, x.line, sum(octet_length(x.line)) OVER (ORDER BY p.n) AS size,
		concat_ws(' ', p.first_day, p.end_day, p.article, p.kind, p.ordinal) AS place
	FROM page p
	JOIN toll.article a USING (article)
	JOIN toll.article_version v USING (article, version)
	JOIN toll.reading r USING (article, version, reading)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		SELECT row_to_json(y)::text AS line FROM (
			@row_figure@
			FROM toll.figure f
			WHERE (f.article, f.version, f.reading, f.ordinal, f.recorded)
				= (p.article, p.version, p.reading, p.ordinal, p.recorded)) y
		WHERE p.kind = 'figure'
		UNION ALL
		SELECT row_to_json(y)::text FROM (
			@row_event@
			FROM toll.event e
			WHERE (e.article, e.version, e.reading, e.ordinal, e.recorded)
				= (p.article, p.version, p.reading, p.ordinal, p.recorded)) y
		WHERE p.kind = 'event'
	) x
), shown AS (
	SELECT * FROM line WHERE n <= $8::int AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"rows":[', (SELECT string_agg(line, ',' ORDER BY n) FROM shown),
	'],"undated_left_out":', (SELECT n FROM undated),
	',"next":', CASE WHEN (SELECT count(*) FROM shown) < (SELECT count(*) FROM line)
		THEN (SELECT to_json(place)::text FROM shown ORDER BY n DESC LIMIT 1) ELSE 'null' END,
	(SELECT @standing@ FROM asked), '}') AS result
