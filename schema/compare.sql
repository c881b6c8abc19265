-- name: compare
-- Who reported which figure: one row, the result of the protocol's method.
--
-- Figures are grouped by country, measure, scope and status; only what is asserted or
-- feared is compared, and each apart: what is denied, planned or withdrawn is no value of
-- a source.  In a group, an article version makes one report: of its figures there, one
-- with a number before vague words, counted people before a single person implied; then
-- the headline's; of totals the largest; else the first in the text.
--
-- A row is a source and who it names for the number, or that it names nobody: a ministry's
-- figure and then the doctors' are no change.  It has their reports in order of publication,
-- then of recording.  Its latest report is one that still counts; earlier versions of the same articles speak for
-- the first value and the number of changes.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: NULL
-- $8 story: its number: only figures of its articles; or NULL
-- $9 limit: groups at most, those with the most sources and reports first
-- > result: JSON on one line
@compare_body@;

-- name: compare_as_of
-- The same as of a moment.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 as_of: as in timeline_as_of
-- $8 story: its number: only figures of its articles; or NULL
-- $9 limit: groups at most, those with the most sources and reports first
-- > result: JSON on one line
@compare_body(found=found_ever)@;

-- part: most_compared
	100001

-- part: compare_body
-- 100,000 figures are compared at most, the earliest.
WITH @figures(most=most_compared)@, present AS MATERIALIZED (
	SELECT f.article, f.version, f.reading, f.ordinal, f.recorded, true AS counts, f.published,
		f.country, f.measure, f.scope, f.status, f.source, f.value, f.value2, f.low, f.high,
		f.bound, f.implicit, f.in_title, f.start_at, @speaker@ AS speaker
	FROM found
	JOIN toll.figure f USING (article, version, reading, ordinal, recorded)
	WHERE f.status IN ('asserted', 'feared')
), past AS (
	SELECT f.article, f.version, f.reading, f.ordinal, f.recorded, false, f.published,
		f.country, f.measure, f.scope, f.status, f.source, f.value, f.value2, f.low, f.high,
		f.bound, f.implicit, f.in_title, f.start_at, @speaker@ AS speaker
	FROM (SELECT DISTINCT article, version, country, measure, scope, status FROM present
		WHERE version > 1) p
	JOIN toll.figure f ON f.article = p.article AND f.version < p.version
		AND f.country IS NOT DISTINCT FROM p.country
		AND (f.measure, f.scope, f.status) = (p.measure, p.scope, p.status)
	JOIN toll.reading r ON (r.article, r.version, r.reading) = (f.article, f.version, f.reading)
		AND @held@
), report AS (
	SELECT DISTINCT ON (article, version, country, measure, scope, status, speaker) *
	FROM (SELECT * FROM present UNION ALL SELECT * FROM past) f
	ORDER BY article, version, country, measure, scope, status, speaker,
		value IS NULL, implicit, in_title DESC,
		CASE WHEN scope = 'total' THEN value END DESC NULLS LAST, start_at, ordinal
), step AS (
	SELECT *, row_number() OVER told AS n,
		first_value(article) OVER told AS first_article,
		first_value(version) OVER told AS first_version,
		first_value(reading) OVER told AS first_reading,
		first_value(ordinal) OVER told AS first_ordinal,
		row_number() OVER told > 1 AND (value, value2, low, high, bound) IS DISTINCT FROM
			(lag(value) OVER told, lag(value2) OVER told, lag(low) OVER told,
			lag(high) OVER told, lag(bound) OVER told) AS changed
	FROM report
	WINDOW told AS (PARTITION BY country, measure, scope, status, source, speaker
		ORDER BY published NULLS FIRST, recorded, article, version)
), tally AS (
	SELECT *, count(*) OVER teller AS reports, count(*) FILTER (WHERE changed) OVER teller AS changes
	FROM step
	WINDOW teller AS (PARTITION BY country, measure, scope, status, source, speaker)
), latest AS MATERIALIZED (
	SELECT DISTINCT ON (country, measure, scope, status, source, speaker) *,
		dense_rank() OVER (ORDER BY country, measure, scope, status) AS grp
	FROM tally WHERE counts
	ORDER BY country, measure, scope, status, source, speaker, n DESC
), line AS (
	SELECT l.grp, l.country, l.measure, l.scope, l.status, l.reports, l.speaker, x.source,
		row_to_json(x)::text AS line
	FROM latest l
	JOIN toll.figure f USING (article, version, reading, ordinal)
	JOIN toll.article a USING (article)
	JOIN toll.article_version v USING (article, version)
	JOIN toll.figure o ON (o.article, o.version, o.reading, o.ordinal)
		= (l.first_article, l.first_version, l.first_reading, l.first_ordinal)
	JOIN toll.article_version ov ON (ov.article, ov.version) = (o.article, o.version)
	LEFT JOIN toll.source s ON s.source = f.source
	CROSS JOIN LATERAL (
		SELECT s.name AS source, v.published_text AS published,
			f.value, f.value2, f.low, f.high, f.bound, f.number, f.counted,
			f.happened_text AS "when", f.place, f.attribution, f.quote,
			f.article, f.version, a.url,
			(SELECT row_to_json(z) FROM (SELECT o.value, o.value2, o.low, o.high, o.bound,
				o.number, ov.published_text AS published, o.article, o.version) z) AS first,
			l.changes, l.reports
	) x
), grouped AS MATERIALIZED (
	SELECT *, row_number() OVER w AS n, sum(octet_length(lines)) OVER w AS size
	FROM (SELECT grp, country, measure, scope, status,
			count(DISTINCT coalesce(source, '')) AS sources, sum(reports) AS reports,
			string_agg(line, ',' ORDER BY source, speaker NULLS FIRST) AS lines
		FROM line GROUP BY grp, country, measure, scope, status) g
	WINDOW w AS (ORDER BY sources DESC, reports DESC, grp)
), shown AS (
	SELECT * FROM grouped WHERE n <= $9::int AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"groups":[', (
		SELECT string_agg(concat('{"country":', coalesce(to_json(country)::text, 'null'),
			',"measure":', to_json(measure), ',"scope":', to_json(scope),
			',"status":', to_json(status), ',"rows":[', lines, ']}'), ',' ORDER BY n)
		FROM shown),
	'],"groups_left_out":', (SELECT count(*) FROM grouped) - (SELECT count(*) FROM shown),
	',"truncated":', to_json((SELECT count(*) FROM found) > 100000),
	(SELECT @standing@ FROM asked), '}') AS result
