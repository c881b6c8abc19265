-- name: reports
-- What was reported of a measure, one row a figure, or one without an article if there is none: what the daemon reckons a toll from
-- (ledger/report.h), and the figure as the protocol shows it.
--
-- Beside the figures that count, those of earlier versions of their articles; of a story those of
-- all its articles.  5,000 at
-- most, the earliest.  Copies of a text have its number, and their writer is the outlet that
-- published it first.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: NULL
-- $8 story: as in compare
-- > article: its number, or null: no figure
-- > version: of the article
-- > ordinal: place among the figures of the version
-- > value: the number as told, null for words
-- > low: least it may be, or null
-- > high: most it may be, or null
-- > origin: number of who is named for it, or null
-- > outlet: number of the source, or null
-- > writer: number of the agency or source that the text is from, or null
-- > text: number of the text, the same for copies
-- > published: seconds since 1970; when recorded, if that is not told
-- > recorded: microseconds since 1970
-- > ended: when the next version was published, or what took it back, in seconds, or null
-- > withdrawn: t if it ended because it was taken back, else f
-- > from: day since 1970 when it happened, or null
-- > to: day after the last one, or null
-- > country: its code as a number, or null
-- > scope: stated, total, new or part
-- > status: asserted, feared, denied, withdrawn
-- > unit: person, family, household, body, or null
-- > group: number of who alone is counted, or null: anybody
-- > group_name: its name
-- > attribution: who is named, in the text's words, or null
-- > who: the origin as JSON, or null
-- > official: t if it is an authority
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
-- $8 story: as in compare
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
-- > withdrawn: ,
-- > from: ,
-- > to: ,
-- > country: ,
-- > scope: ,
-- > status: ,
-- > unit: ,
-- > group: ,
-- > group_name: ,
-- > attribution: ,
-- > who: ,
-- > official: ,
-- > source: ,
-- > implicit: ,
-- > in_title: ,
-- > line: ,
-- > standing: .
@reports_body(found=found_ever)@;

-- part: most_reckoned
	5000

-- part: moment_published
-- When a version n was published, in seconds; when recorded, if that is not told.
	extract(epoch FROM coalesce(n.published, n.published_day::timestamp AT TIME ZONE 'UTC',
		n.recorded))::bigint

-- part: reports_body
WITH @figures(most=most_reckoned, told_more=told_elsewhere, dropped=dropped_in_story)@
SELECT t.*, (SELECT concat(@standing@, @marked_asked@) FROM asked) AS standing
FROM (VALUES (0)) one LEFT JOIN (
	SELECT f.article, f.version, f.ordinal, f.value, f.low, f.high,
		hashtextextended(x.speaker, 0) AS origin, f.source AS outlet,
		hashtextextended(x.writer, 0) AS writer, x.text,
		extract(epoch FROM x.said_at)::bigint AS published,
		(extract(epoch FROM v.recorded) * 1000000)::bigint AS recorded,
		least(e.ended, e.withdrawn) AS ended,
		coalesce(e.withdrawn <= e.ended, e.withdrawn IS NOT NULL) AS withdrawn,
		CASE WHEN f.first_day > '-infinity' AND f.first_day < 'infinity'
			THEN f.first_day - date '1970-01-01' END AS "from",
		CASE WHEN f.end_day < 'infinity' THEN f.end_day - date '1970-01-01' END AS "to",
		ascii(f.country) * 256 + ascii(substr(f.country, 2)) AS country,
		f.scope, f.status, f.unit,
		hashtextextended(f.counted_group, 0) & 9223372036854775807 AS "group",
		f.counted_group AS group_name, f.attribution, x.who::text,
		(x.who->>'authority')::boolean AS official, s.name AS source, f.implicit, f.in_title,
		row_to_json(y)::text AS line
	FROM said x
	JOIN toll.figure f USING (article, version, reading, ordinal)
	JOIN toll.article a USING (article)
	JOIN toll.article_version v USING (article, version)
	LEFT JOIN toll.source s ON s.source = f.source
	CROSS JOIN LATERAL (SELECT
		(SELECT @moment_published@ FROM toll.article_version n
			WHERE n.article = f.article AND n.version = f.version + 1
				AND n.act < (SELECT horizon FROM asked)) AS ended,
		(SELECT @moment_published@
			FROM (SELECT w.notice_article, w.notice_version FROM @withdrawal@) w
			JOIN toll.article_version n
				ON n.article = w.notice_article AND n.version = w.notice_version) AS withdrawn OFFSET 0) e
	CROSS JOIN LATERAL (SELECT s.name AS source, v.published_text AS published, f.value, f.value2,
		f.low, f.high, f.bound, f.number, f.scope, f.status, f.counted, f.unit,
		f.counted_group AS "group", f.attribution, x.who AS origin, f.country, f.place,
		f.happened_text AS "when", f.quote, f.article, f.version,
		nullif(greatest(x.text, 0), 0) AS text, x.agency AS credit, a.url,
		@withdrawn@) y
	ORDER BY x.counts DESC, f.first_day, f.end_day, f.article, f.version, f.ordinal
	LIMIT 5000) t ON true
