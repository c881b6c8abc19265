-- name: compare
-- Who reported which figure: one row, the result of the protocol's method.
--
-- Figures are grouped by country, measure, scope, status, unit (people, families, households) and
-- whom alone they count; only what is asserted or feared is compared, and each apart: what is
-- denied, planned or withdrawn is no value of a source.  In a group, an article version makes one report: of its figures there, one
-- with a number before vague words, counted people before a single person implied; then
-- the headline's; of totals the largest; else the first in the text.
--
-- A row is a source and the origin that it names for the number, or that it names none: a
-- ministry's figure and then the doctors' are no change.  It has their reports in order of publication,
-- then of recording.  Its latest report is one that still counts; earlier versions of the same
-- articles speak for the first value and the number of changes, unless they were taken back.
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
	10001

-- part: compare_body
-- 10,000 figures are compared at most, the earliest.
WITH @figures(most=most_compared, past=past_kept)@, report AS MATERIALIZED (
	SELECT DISTINCT ON (article, version, country, measure, scope, status, unit, counted_group, speaker) *,
		dense_rank() OVER (ORDER BY country, measure, scope, status, unit DESC, counted_group NULLS FIRST)
			AS grp,
		coalesce(speaker, 'writer ' || writer, 'text ' || text) AS voice
	FROM said
	WHERE status IN ('asserted', 'feared')
	ORDER BY article, version, country, measure, scope, status, unit, counted_group, speaker,
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
	WINDOW told AS (PARTITION BY grp, source, speaker
		ORDER BY published NULLS FIRST, recorded, article, version)
), tally AS (
	SELECT *, count(*) OVER teller AS reports, count(*) FILTER (WHERE changed) OVER teller AS changes
	FROM step
	WINDOW teller AS (PARTITION BY grp, source, speaker)
), latest AS MATERIALIZED (
	SELECT DISTINCT ON (grp, source, speaker) * FROM tally
	WHERE counts
	ORDER BY grp, source, speaker, n DESC
), line AS (
	SELECT l.grp, l.country, l.measure, l.scope, l.status, l.unit, l.counted_group, l.reports, l.source, l.text, l.voice, l.speaker,
		x.source AS name, row_to_json(x)::text AS line
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
			f.happened_text AS "when", f.place, f.attribution, l.who AS origin, f.quote,
			f.article, f.version, nullif(greatest(l.text, 0), 0) AS text, l.agency AS credit, a.url,
			(SELECT row_to_json(z) FROM (SELECT o.value, o.value2, o.low, o.high, o.bound,
				o.number, ov.published_text AS published, o.article, o.version) z) AS first,
			l.changes, l.reports
	) x
), value AS (
	-- How many tell each value now.
	SELECT grp, min(low) AS least, json_build_object('value', value, 'value2', value2, 'low', low,
			'high', high, 'bound', bound, 'outlets', count(DISTINCT coalesce(source, 0)),
			'texts', count(DISTINCT text), 'origins', count(DISTINCT voice)) AS value
	FROM latest GROUP BY grp, value, value2, low, high, bound
), copy AS (
	-- Texts of which the copies do not tell the same in the words of one origin.
	SELECT grp, text, json_build_object('text', nullif(greatest(text, 0), 0), 'articles',
			json_agg(json_build_object('article', article, 'number', number) ORDER BY article)) AS copy
	FROM report WHERE counts
	GROUP BY grp, text, voice
	HAVING count(DISTINCT article) > 1 AND count(DISTINCT (value, value2, low, high)) > 1
), grouped AS MATERIALIZED (
	SELECT *, row_number() OVER w AS n, sum(octet_length(lines)) OVER w AS size
	FROM (SELECT grp, max(country) AS country, max(measure) AS measure, max(scope) AS scope,
			max(status) AS status, max(unit) AS unit, max(counted_group) AS counted_group, sum(reports) AS reports, count(DISTINCT source) AS outlets,
			count(DISTINCT text) FILTER (WHERE line IS NOT NULL) AS texts, count(DISTINCT voice) AS origins,
			string_agg(line, ',' ORDER BY name, speaker NULLS FIRST) AS lines,
			json_agg(value ORDER BY least, value::text) FILTER (WHERE value IS NOT NULL) AS values,
			json_agg(copy ORDER BY text) FILTER (WHERE copy IS NOT NULL) AS copies
		FROM (SELECT grp, country, measure, scope, status, unit, counted_group, reports, coalesce(source, 0) AS source, text,
				voice, name, speaker, line, NULL::bigint AS least, NULL::json AS value, NULL::json AS copy
			FROM line
			UNION ALL
			SELECT grp, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, least,
				value, NULL
			FROM value
			UNION ALL
			SELECT grp, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, text, NULL, NULL, NULL, NULL, NULL, NULL,
				copy
			FROM copy) pieces
		GROUP BY grp) g
	WINDOW w AS (ORDER BY outlets DESC, reports DESC, grp)
), shown AS (
	SELECT * FROM grouped WHERE n <= $9::int AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"groups":[', (
		SELECT string_agg(concat('{"country":', coalesce(to_json(country)::text, 'null'),
			',"measure":', to_json(measure), ',"scope":', to_json(scope), ',"status":', to_json(status),
			',"unit":', to_json(unit), ',"group":', coalesce(to_json(counted_group)::text, 'null'),
			',"outlets":', outlets, ',"texts":', texts, ',"origins":', origins, ',"values":', values,
			',"copies_differ":', coalesce(copies, '[]'), ',"rows":[', lines, ']}'), ',' ORDER BY n)
		FROM shown),
	'],"groups_left_out":', (SELECT count(*) FROM grouped) - (SELECT count(*) FROM shown),
	',"truncated":', to_json((SELECT count(*) FROM found) > 10000),
	(SELECT @standing@ FROM asked), '}') AS result
