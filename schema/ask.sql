-- Asking: the parts that timeline, compare, toll and story.list share
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
-- each branch has the condition that its index serves and goes out from the row of asked only
-- if it names that filter: of all branches only those of the best filter that was given are
-- ever run.  All other filters are then tested row by row.  The row of asked is joined, not
-- asked for by (SELECT ...), as each of these would be a plan to be set up for every answer.
-- With a first day asked for, rows that begin before it and reach into it have branches of
-- their own (before).

-- part: story_asked
-- The story that is asked for: none, or what may stand instead of that, $8.
	NULL::bigint

-- part: story_given
	$8::bigint

-- part: asked
-- The filters $1 to $6 and the moment $7, resolved, as one row; the limit and the place to go on from are the
-- statement's own.
	SELECT c.country,
		CASE WHEN c.country IS NULL THEN lower($1) END AS place_key,
		$2::text AS measure,
		CASE WHEN $5::text IS NOT NULL THEN coalesce(
			(SELECT source FROM toll.source WHERE name_key = lower($5)), 0) END AS source,
		@story_asked@ AS story,
		websearch_to_tsquery('english', $6::text) AS words,
		CASE
			WHEN @story_asked@ IS NOT NULL THEN 'story'
			WHEN $6 IS NOT NULL THEN 'text'
			WHEN $1 IS NOT NULL AND c.country IS NULL THEN 'place'
			WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN 'measure'
			WHEN $1 IS NOT NULL THEN 'country'
			WHEN $5 IS NOT NULL THEN 'source'
			ELSE 'day'
		END AS driver,
		$3::date AS since,
		coalesce($3::date - 1, '-infinity') AS eve,
		coalesce($4::date, CASE WHEN $3 IS NULL THEN 'infinity' ELSE date '9999-12-31' END)
			AS latest,
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
	r.recorded_to = 'infinity' AND r.act < asked.horizon AND @unmarked_row@

-- part: ended
	r.recorded_to < 'infinity' AND r.act < asked.horizon
	AND coalesce(r.act_to, 9223372036854775807) >= asked.horizon AND @unmarked_row@

-- part: versions
-- Article versions that hold the words: those that count, or any.
	SELECT article, version FROM toll.article_version
	WHERE search @@ asked.words AND recorded_to = 'infinity'

-- part: versions_ever
	SELECT article, version FROM toll.article_version
	WHERE search @@ asked.words AND recorded_to = 'infinity'
	UNION ALL
	SELECT article, version FROM toll.article_version
	WHERE search @@ asked.words AND recorded_to < 'infinity'

-- part: entry
-- Figures and events as rows of one shape.
	SELECT 'figure' AS kind, article, version, reading, ordinal, recorded, recorded_to,
		act, act_to, first_day, end_day, country, place_key, measure, source, start_at, in_title
	FROM toll.figure
	UNION ALL
	SELECT 'event', article, version, reading, ordinal, recorded, recorded_to,
		act, act_to, first_day, end_day, country, place_key, NULL, source, start_at, in_title
	FROM toll.event

-- part: rows
-- Rows r of entry: the condition of the branch stands before this.  Every filter but the
-- words; the place to go on from, which is one condition with where the branch begins, since
-- a walk along an index begins where one condition says; then the order and the limit.
	@counts@
	AND (asked.country IS NULL OR r.country = asked.country)
	AND (asked.place_key IS NULL OR r.place_key = asked.place_key)
	AND (asked.measure IS NULL OR r.measure = asked.measure)
	AND (asked.source IS NULL OR r.source = asked.source)
	AND (asked.since IS NULL OR r.end_day > asked.since)
	AND r.first_day <= asked.latest
	AND (r.first_day, r.end_day, r.article, r.kind, r.ordinal) > (asked.begin_first,
		asked.begin_end, asked.after_article, asked.after_kind, asked.after_ordinal)
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT asked.most

-- part: within
-- asked, for rows that begin in the period, or all if no first day is asked for.
	(SELECT *, greatest(after_first, eve) AS begin_first,
		CASE WHEN after_first > eve THEN after_end ELSE 'infinity' END AS begin_end
	FROM asked) asked

-- part: anywhere
	true

-- part: before
-- asked, for rows that begin before the period and reach into it, span by span (toll.span):
-- those of a span begin less than its longest before the period, of which the later half
-- reach into it and the others are passed over within the index.  Without a country or the
-- like it is the negative span, so that its index can stand for no other.
	(SELECT *, greatest(after_first, dawn) AS begin_first,
		CASE WHEN after_first > dawn THEN after_end ELSE 'infinity' END AS begin_end
	FROM asked, generate_series(1, 15) span, LATERAL (
		SELECT CASE WHEN span < 15 THEN since - (2 << span) ELSE '-infinity' END AS dawn) x
	WHERE since IS NOT NULL) asked

-- part: reaching
	@spanning@
	AND r.end_day > r.first_day + 1
	AND r.first_day < asked.since
	AND r.end_day > asked.since

-- part: spanning
	toll.span(r.first_day, r.end_day) = asked.span

-- part: spanning_alone
	-toll.span(r.first_day, r.end_day) = -asked.span

-- part: branches
	(SELECT r.* FROM @within@ CROSS JOIN LATERAL (
		SELECT r.* FROM entry r
		WHERE @anywhere(spanning=spanning_alone)@ AND @rows@) r
	WHERE asked.driver = 'day')
	UNION ALL
	(SELECT r.* FROM @within@ CROSS JOIN LATERAL (
		SELECT r.* FROM entry r
		WHERE r.country = asked.country AND @anywhere@ AND @rows@) r
	WHERE asked.driver = 'country')
	UNION ALL
	(SELECT r.* FROM @within@ CROSS JOIN LATERAL (
		SELECT r.* FROM entry r
		WHERE r.kind = 'figure' AND r.country || ' ' || r.measure = asked.country || ' ' || asked.measure
			AND @anywhere@ AND @rows@) r
	WHERE asked.driver = 'measure')
	UNION ALL
	(SELECT r.* FROM @within@ CROSS JOIN LATERAL (
		SELECT r.* FROM entry r
		WHERE r.source = asked.source AND @anywhere@ AND @rows@) r
	WHERE asked.driver = 'source')
	UNION ALL
	(SELECT r.* FROM @within@ CROSS JOIN LATERAL (
		SELECT r.* FROM entry r
		WHERE r.place_key = asked.place_key AND @anywhere@ AND @rows@) r
	WHERE asked.driver = 'place')

-- part: by_words
-- In no order: all that the words let through is sorted.  The limit inside keeps the planner
-- from turning the join round, the offset from walking an index of days for each article.
	(SELECT r.* FROM (SELECT *, after_first AS begin_first, after_end AS begin_end FROM asked) asked
		CROSS JOIN LATERAL (
			@versions@) v CROSS JOIN LATERAL (
			SELECT r.* FROM (SELECT r.* FROM entry r
				WHERE r.article = v.article AND r.version = v.version OFFSET 0) r
			WHERE @rows@) r
	WHERE asked.driver = 'text'
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT (SELECT most FROM asked))

-- part: beginning
@branches@
	UNION ALL
@by_words@

-- part: kept
-- The same of a row that is read by its article, now or at a moment.
	r.act < asked.horizon AND coalesce(r.act_to, 9223372036854775807) >= asked.horizon
	AND @unmarked_row@

-- part: found_in_story
-- Rows of the articles of a story, now or as of a moment, for statements that take one beside found.
	(SELECT r.* FROM (SELECT *, after_first AS begin_first, after_end AS begin_end FROM asked) asked
		CROSS JOIN LATERAL (
			SELECT r.article FROM toll.link r
			WHERE r.story = asked.story AND r.act < asked.horizon
				AND coalesce(r.act_to, 9223372036854775807) >= asked.horizon OFFSET 0) l
		CROSS JOIN LATERAL (
			SELECT r.* FROM (SELECT r.* FROM entry r WHERE r.article = l.article OFFSET 0) r
			WHERE (asked.words IS NULL OR EXISTS (SELECT FROM toll.article_version v
					WHERE v.article = r.article AND v.version = r.version AND v.search @@ asked.words))
				AND @rows(counts=kept)@) r
	WHERE asked.driver = 'story'
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT (SELECT most FROM asked))

-- part: beginning_ever
@branches(counts=counted)@
	UNION ALL
@branches(counts=ended)@
	UNION ALL
@by_words(counts=counted)@
	UNION ALL
@by_words(counts=ended, versions=versions_ever)@

-- part: found
@beginning@
	UNION ALL
@branches(within=before, anywhere=reaching)@

-- part: found_ever
@beginning_ever@
	UNION ALL
@branches(within=before, anywhere=reaching, counts=counted)@
	UNION ALL
@branches(within=before, anywhere=reaching, counts=ended)@

-- part: withdrawal
-- What took a figure f back, of those that count at the moment asked for: a row w.  The offset
-- keeps it a look at this figure's, however few the planner believes there are in all.
	(SELECT * FROM toll.withdrawal w
		WHERE (w.article, w.version, w.start_at, w.in_title, w.measure)
				= (f.article, f.version, f.start_at, f.in_title, f.measure)
			AND w.act < (SELECT horizon FROM asked) OFFSET 0) w
	ORDER BY w.act LIMIT 1

-- part: withdrawn
-- The same as the protocol's object, null if nothing did.
	(SELECT row_to_json(z) FROM (SELECT w.reason, w.notice_article AS article,
			w.notice_version AS version, w.notice_in AS "in", lower(w.notice_at) AS start,
			upper(w.notice_at) AS "end", w.notice AS quote
		FROM @withdrawal@) z) AS withdrawn

-- part: row_figure
-- One figure f as the protocol's row, with its article a, version v, source s, reading r.
	SELECT 'figure' AS kind, f.happened_text AS "when",
		lower(f.happened) AS "from", upper(f.happened) AS "to",
		f.measure, f.value, f.value2, f.low, f.high, f.bound, f.number, f.scope, f.status,
		f.implicit, f.counted, f.unit, f.counted_group AS "group", f.trigger_words AS trigger,
		f.attribution, f.origin,
		coalesce(f.via, '{}') AS via, f.country, f.region, f.place, f.where_prec, f.where_rule,
		toll.exactness(f.happened) AS when_prec, f.when_rule,
		s.name AS source, v.published_text AS published, v.title, f.article, f.version, a.url,
		f.quote, f.start_at AS start, f.end_at AS "end",
		CASE WHEN f.in_title THEN 'title' ELSE 'text' END AS "in", f.rule, r.rules

-- part: row_event
-- One event e as the protocol's row, likewise.
	SELECT 'event' AS kind, e.happened_text AS "when",
		lower(e.happened) AS "from", upper(e.happened) AS "to",
		e.category, e.kind AS type, e.cameo, e.trigger_words AS trigger, e.status, e.who, e.whom,
		e.country, e.region, e.place, e.where_prec, e.where_rule,
		toll.exactness(e.happened) AS when_prec, e.when_rule, e.undated,
		coalesce(r.main_event = e.ordinal, false) AS main,
		coalesce(e.mentions, '[]') AS mentions,
		s.name AS source, v.published_text AS published, v.title, e.article, e.version, a.url,
		e.quote, e.start_at AS start, e.end_at AS "end",
		CASE WHEN e.in_title THEN 'title' ELSE 'text' END AS "in", e.rule, r.rules

-- part: standing
-- Where an answer stands, of a row of asked.
	',"moment":' || coalesce(moment::text, 'null') || ',"settled":' || settled::text
