-- Asking: the parts that timeline and compare share
--
-- Which rows count: those of the latest version of each article and the newest reading of
-- that version (recorded_to = 'infinity'); as of a moment, those that an act below its horizon
-- wrote and none below it ended.  The former are asked for by @found@, the latter by
-- @found_ever@, which looks at rows that count and at rows that ended: a statement that could
-- do both would have the present pay for the past.  Where a row stands: from first_day up to and
-- not including end_day, which are the days it happened, with an open start closed to its
-- last day and an open end closed to the day of publication; infinity if it has no date.
-- The order is first_day, end_day, article, kind, ordinal: whole and stable.
--
-- One plan must serve all combinations of filters, and "(filter is null or column = filter)"
-- cannot use an index.  So found has one branch for each filter that may drive the search;
-- each branch has the condition that its index serves and begins with a test on asked alone,
-- which PostgreSQL makes once (One-Time Filter): of all branches only those of the best
-- filter that was given are ever run.  All other filters are then tested row by row.

-- part: asked
-- The filters $1 to $6 and the moment $7, resolved, as one row; the limit and the place to go on from are the
-- statement's own.
	SELECT c.country,
		CASE WHEN c.country IS NULL THEN lower($1) END AS place_key,
		$2::text AS measure,
		CASE WHEN $5::text IS NOT NULL THEN coalesce(
			(SELECT source FROM toll.source WHERE name_key = lower($5)), 0) END AS source,
		websearch_to_tsquery('english', $6::text) AS words,
		CASE
			WHEN $6 IS NOT NULL THEN 'text'
			WHEN $1 IS NOT NULL AND c.country IS NULL THEN 'place'
			WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN 'measure'
			WHEN $1 IS NOT NULL THEN 'country'
			WHEN $5 IS NOT NULL THEN 'source'
			ELSE 'day'
		END AS driver,
		$3::date AS since,
		coalesce($3::date - 31, '-infinity') AS earliest,
		coalesce($4::date, CASE WHEN $3 IS NULL THEN 'infinity' ELSE date '9999-12-31' END)
			AS latest,
		daterange($3::date, $4::date, '[]') AS period,
		m.moment, m.horizon, m.settled
	-- A name of a country, the gazetteer's own before words that texts used; else a code.
	FROM toll.moment_of($7::text) m CROSS JOIN LATERAL (SELECT coalesce(
		(SELECT n.country FROM toll.country_name n
			WHERE n.name = lower($1::text) AND n.act < m.horizon
			ORDER BY n.proper DESC, n.recorded LIMIT 1),
		CASE WHEN $1 ~ '^[A-Za-z]{2}$' THEN upper($1) END) AS country) c

-- part: held
-- A row r of a table with acts counted at the moment asked for, or counts if none was.
	r.act < (SELECT horizon FROM asked)
	AND coalesce(r.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)

-- part: mark_held
-- A mark m counted at the moment asked for, or counts if none was.
	m.act < (SELECT horizon FROM asked)
	AND coalesce(m.act_to, 9223372036854775807) >= (SELECT horizon FROM asked)

-- part: unmarked
-- No analyst has marked the figure f wrong.  Where only rows that count are looked at this
-- need not be asked: a mark ends them.  The offset keeps it a look into an index, row by row.
	NOT EXISTS (SELECT FROM toll.mark m
		WHERE (m.article, m.version, m.start_at, m.in_title, m.measure)
			= (f.article, f.version, f.start_at, f.in_title, f.measure) AND @mark_held@ OFFSET 0)

-- part: unmarked_row
-- The same of a row r of entry; not asked about now, when a mark has ended it.
	((SELECT horizon FROM asked) = 9223372036854775807 OR NOT EXISTS (SELECT FROM toll.mark m
		WHERE (m.article, m.version, m.start_at, m.in_title, m.measure)
			= (r.article, r.version, r.start_at, r.in_title, r.measure) AND @mark_held@ OFFSET 0))

-- part: counts
-- A row r of entry counts now; and what may stand instead of that: it counted at the moment
-- and does still, or has ended since.
	r.recorded_to = 'infinity'

-- part: counted
	r.recorded_to = 'infinity' AND r.act < (SELECT horizon FROM asked) AND @unmarked_row@

-- part: ended
	r.recorded_to < 'infinity' AND @held@ AND @unmarked_row@

-- part: versions
-- Article versions that hold the words: those that count, or any.
	SELECT article, version FROM toll.article_version
	WHERE search @@ (SELECT words FROM asked) AND recorded_to = 'infinity'

-- part: versions_ever
	SELECT article, version FROM toll.article_version
	WHERE search @@ (SELECT words FROM asked) AND recorded_to = 'infinity'
	UNION ALL
	SELECT article, version FROM toll.article_version
	WHERE search @@ (SELECT words FROM asked) AND recorded_to < 'infinity'

-- part: entry
-- Figures and events as rows of one shape.
	SELECT 'figure' AS kind, article, version, reading, ordinal, recorded, recorded_to,
		act, act_to, first_day, end_day, country, place_key, measure, source, start_at, in_title
	FROM toll.figure
	UNION ALL
	SELECT 'event', article, version, reading, ordinal, recorded, recorded_to,
		act, act_to, first_day, end_day, country, place_key, NULL, source, start_at, in_title
	FROM toll.event

-- part: others
-- Every filter but the words, for a row r of entry; then the order and the limit.
	@counts@
	AND ((SELECT country FROM asked) IS NULL OR r.country = (SELECT country FROM asked))
	AND ((SELECT place_key FROM asked) IS NULL OR r.place_key = (SELECT place_key FROM asked))
	AND ((SELECT measure FROM asked) IS NULL OR r.measure = (SELECT measure FROM asked))
	AND ((SELECT source FROM asked) IS NULL OR r.source = (SELECT source FROM asked))
	AND ((SELECT since FROM asked) IS NULL OR r.end_day > (SELECT since FROM asked))
	AND r.first_day <= (SELECT latest FROM asked)
	AND (r.first_day, r.end_day, r.article, r.kind, r.ordinal) > (
		SELECT after_first, after_end, after_article, after_kind, after_ordinal FROM asked)
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT (SELECT most FROM asked)

-- part: short
-- In period, by index order: rows that begin less than 31 days before it and are short, or
-- any row if no first day is asked for.
	r.first_day >= (SELECT earliest FROM asked)
	AND ((SELECT since FROM asked) IS NULL OR r.end_day <= r.first_day + 31)

-- part: long
-- In period, by overlap: the rows that short leaves out.
	(SELECT since FROM asked) IS NOT NULL
	AND r.end_day > r.first_day + 31
	AND daterange(r.first_day, r.end_day) && (SELECT period FROM asked)

-- part: branches
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'day' AND @short@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'day' AND @long@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'country'
		AND r.country = (SELECT country FROM asked) AND @short@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'measure' AND r.kind = 'figure'
		AND r.country || ' ' || r.measure = (SELECT country || ' ' || measure FROM asked)
		AND @short@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) IN ('country', 'measure')
		AND r.country = (SELECT country FROM asked) AND @long@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'source'
		AND r.source = (SELECT source FROM asked) AND @short@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'source'
		AND r.source = (SELECT source FROM asked) AND @long@ AND @others@)
	UNION ALL
	(SELECT r.* FROM entry r
	WHERE (SELECT driver FROM asked) = 'place'
		AND r.place_key = (SELECT place_key FROM asked) AND @others@)
	UNION ALL
	-- The limit inside keeps the planner from turning the join round, the offset from walking
	-- an index of days for each article.
	(SELECT r.* FROM (
			@versions@) v CROSS JOIN LATERAL (
			SELECT r.* FROM (SELECT r.* FROM entry r
				WHERE r.article = v.article AND r.version = v.version OFFSET 0) r
			WHERE @others@) r
	WHERE (SELECT driver FROM asked) = 'text'
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT (SELECT most FROM asked))

-- part: found
@branches@

-- part: found_ever
@branches(counts=counted)@
	UNION ALL
@branches(counts=ended, versions=versions_ever)@

-- part: speaker
-- Who is named for a figure f, without the article before it; null if nobody is.
	regexp_replace(lower(f.attribution), '^(the|a|an) ', '')

-- part: row_figure
-- One figure f as the protocol's row, with its article a, version v, source s, reading r.
	SELECT 'figure' AS kind, f.happened_text AS "when",
		lower(f.happened) AS "from", upper(f.happened) AS "to",
		f.measure, f.value, f.value2, f.low, f.high, f.bound, f.number, f.scope, f.status,
		f.implicit, f.counted, f.unit, f.trigger_words AS trigger, f.attribution,
		coalesce(f.via, '{}') AS via, f.country, f.place,
		s.name AS source, v.published_text AS published, v.title, f.article, f.version, a.url,
		f.quote, f.start_at AS start, f.end_at AS "end",
		CASE WHEN f.in_title THEN 'title' ELSE 'text' END AS "in", f.rule, r.rules

-- part: row_event
-- One event e as the protocol's row, likewise.
	SELECT 'event' AS kind, e.happened_text AS "when",
		lower(e.happened) AS "from", upper(e.happened) AS "to",
		e.category, e.trigger_words AS trigger, e.status, e.who, e.whom, e.country, e.place,
		s.name AS source, v.published_text AS published, v.title, e.article, e.version, a.url,
		e.quote, e.start_at AS start, e.end_at AS "end",
		CASE WHEN e.in_title THEN 'title' ELSE 'text' END AS "in", e.rule, r.rules

-- part: standing
-- Where an answer stands, of a row of asked.
	',"moment":' || coalesce(moment::text, 'null') || ',"settled":' || settled::text
