-- name: reports
-- What was reported of a measure, one row a figure, or one without an article if there is none: what the daemon reckons a toll from
-- (ledger/report.h), and the figure as the protocol shows it.
--
-- Beside the figures that count, those of earlier versions of their articles.  5,000 at
-- most, the earliest.  A text is its very bytes: what is published elsewhere word for word is
-- a copy, and its writer is the outlet that published it first.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: NULL
-- > article: its number, or null: no figure
-- > version: of the article
-- > ordinal: place among the figures of the version
-- > value: the number as told, null for words
-- > low: least it may be, or null
-- > high: most it may be, or null
-- > origin: number of who is named for it, or null
-- > outlet: number of the source, or null
-- > writer: number of the source that the text is from, or null
-- > text: number of the text
-- > published: seconds since 1970; when recorded, if that is not told
-- > recorded: microseconds since 1970
-- > ended: when the next version was published, in seconds, or null
-- > from: day since 1970 when it happened, or null
-- > to: day after the last one, or null
-- > country: its code as a number, or null
-- > scope: stated, total, new or part
-- > status: asserted, feared, denied, withdrawn
-- > unit: person, family, household, body, or null
-- > counted: who is counted, in the text's words, or null
-- > attribution: who is named, in the text's words, or null
-- > source: name of the source, or null
-- > implicit: t or f
-- > in_title: t or f
-- > line: the figure as JSON
-- > standing: where the answer stands, and what of it is marked wrong, as the end of a JSON object
@reports_body@;

-- name: reports_as_of
-- The same as of a moment.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: as in timeline_as_of
-- > article: these as in reports; null if there is none
-- > version: ,
-- > ordinal: ,
-- > value: ,
-- > low: ,
-- > high: ,
-- > origin: ,
-- > outlet: ,
-- > writer: ,
-- > text: ,
-- > published: ,
-- > recorded: ,
-- > ended: ,
-- > from: ,
-- > to: ,
-- > country: ,
-- > scope: ,
-- > status: ,
-- > unit: ,
-- > counted: ,
-- > attribution: ,
-- > source: ,
-- > implicit: ,
-- > in_title: ,
-- > line: ,
-- > standing: .
@reports_body(found=found_ever)@;

-- part: reports_body
WITH entry AS NOT MATERIALIZED (
	SELECT * FROM (
@entry@
	) r WHERE r.kind = 'figure'
), asked AS MATERIALIZED (
	SELECT *, 5000 AS most, date '-infinity' AS after_first, date '-infinity' AS after_end,
		0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal
	FROM (
@asked@
	) filters
), found AS MATERIALIZED (
	SELECT * FROM (
@found@
	) r LIMIT 5000
), told AS MATERIALIZED (
	SELECT f.* FROM found
	JOIN toll.figure f USING (article, version, reading, ordinal, recorded)
	WHERE f.status <> 'planned'
	UNION ALL
	SELECT f.* FROM (SELECT DISTINCT article, version, measure FROM found WHERE version > 1) p
	JOIN toll.figure f ON f.article = p.article AND f.version < p.version
		AND f.measure = p.measure AND f.status <> 'planned'
	JOIN toll.reading r ON (r.article, r.version, r.reading) = (f.article, f.version, f.reading)
		AND @held@
	WHERE @unmarked@
)
SELECT t.*, (SELECT concat(@standing@, @marked_asked@) FROM asked) AS standing
FROM (VALUES (0)) one LEFT JOIN (
	SELECT f.article, f.version, f.ordinal, f.value, f.low, f.high, x.origin, f.source AS outlet,
		first_value(f.source) OVER (PARTITION BY x.text ORDER BY x.published, f.article) AS writer,
		x.text, x.published, (extract(epoch FROM v.recorded) * 1000000)::bigint AS recorded,
		(SELECT extract(epoch FROM coalesce(n.published, n.published_day::timestamp AT TIME ZONE 'UTC',
				n.recorded))::bigint
			FROM toll.article_version n
			WHERE n.article = f.article AND n.version = f.version + 1
				AND n.act < (SELECT horizon FROM asked)) AS ended,
		CASE WHEN f.first_day > '-infinity' AND f.first_day < 'infinity'
			THEN f.first_day - date '1970-01-01' END AS "from",
		CASE WHEN f.end_day < 'infinity' THEN f.end_day - date '1970-01-01' END AS "to",
		ascii(f.country) * 256 + ascii(substr(f.country, 2)) AS country,
		f.scope, f.status, f.unit, f.counted, f.attribution, s.name AS source, f.implicit, f.in_title,
		row_to_json(y)::text AS line
	FROM told f
	JOIN toll.article a USING (article)
	JOIN toll.article_version v USING (article, version)
	LEFT JOIN toll.source s ON s.source = f.source
	CROSS JOIN LATERAL (SELECT
		('x' || encode(substr(v.sha256, 1, 7), 'hex'))::bit(56)::bigint AS text,
		extract(epoch FROM coalesce(f.published, v.recorded))::bigint AS published,
		hashtextextended(@speaker@, 0) AS origin) x
	CROSS JOIN LATERAL (SELECT s.name AS source, v.published_text AS published, f.value, f.value2,
		f.low, f.high, f.bound, f.number, f.scope, f.status, f.counted, f.unit, f.attribution,
		f.country, f.place, f.happened_text AS "when", f.quote, f.article, f.version, a.url) y
	LIMIT 5000) t ON true
