-- What compare and toll share: which figures were asked for, what text each stands in, and who
-- says it.  The format of this file is described in session.sql; the parts that are not here
-- are in ask.sql.

-- part: figures
-- The head of a statement that takes the filters $1 to $7 and a story ($8); of the figures
-- found, @most@ at most, the earliest.
entry AS NOT MATERIALIZED (
	SELECT * FROM (
@entry@
	) r WHERE r.kind = 'figure'
), asked AS MATERIALIZED (
	SELECT *, @most@ AS most, date '-infinity' AS after_first, date '-infinity' AS after_end,
		0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal
	FROM (
@asked(story_asked=story_given)@
	) filters
), found AS MATERIALIZED (
	SELECT * FROM (
@found@
	UNION ALL
@found_in_story@
	) r
	ORDER BY first_day, end_day, article, kind, ordinal LIMIT @most@
), told AS MATERIALIZED (
	-- They, and those of the measure in earlier versions of their articles, which count no more.
	SELECT @told_columns@, true AS counts
	FROM found
	JOIN toll.figure f USING (article, version, reading, ordinal, recorded)
	WHERE f.status <> 'planned'
	UNION ALL
	SELECT @told_columns@, false
	FROM (SELECT DISTINCT article, version, measure FROM found WHERE version > 1
		@dropped@) p
	JOIN toll.figure f ON f.article = p.article
		AND f.version BETWEEN p.version - @versions_told@ AND p.version - 1
		AND f.measure = p.measure AND f.status <> 'planned'
	JOIN toll.reading r ON (r.article, r.version, r.reading) = (f.article, f.version, f.reading)
		AND @held@
	WHERE @past@
	@told_more@
), placed AS (
	-- With the number of the text, which copies share; one that was not compared yet is a copy
	-- of its very bytes.  And the agency from which the text says to be.  (Each row is looked up,
	-- and all that is grouped is sorted: what is here is never joined with itself, as the plan
	-- knows nothing of how much it is.)
	SELECT f.*, coalesce(max(c.lineage) OVER (PARTITION BY v.sha256),
			- ('x' || encode(substr(v.sha256, 1, 7), 'hex'))::bit(56)::bigint) AS text,
		jsonb_path_query_first(r.credit, '$[*] ? (@.part == false).agency') #>> '{}' AS agency,
		coalesce(f.published, v.recorded) AS said_at, s.name_key, @speaker@ AS named
	FROM told f
	JOIN toll.article_version v USING (article, version)
	JOIN toll.reading r USING (article, version, reading)
	LEFT JOIN toll.source s ON s.source = f.source
	LEFT JOIN LATERAL (SELECT r.lineage FROM toll.copy r
		WHERE r.article = f.article AND r.version = f.version AND @held@) c ON true
), said AS MATERIALIZED (
	-- Who says it: the origin that is named for the number, here or, if none is, elsewhere in the
	-- text, and then one alone; else null, and it is the words of its writer: the agency that a
	-- copy of the text credits, or else the outlet that had it first.
	SELECT *, coalesce(named, CASE WHEN min(named) OVER number = max(named) OVER number
			THEN min(named) OVER number END) AS speaker,
		coalesce(origin::text, CASE WHEN min(named) OVER number = max(named) OVER number
			THEN min(origin::text) OVER number END)::json AS who,
		coalesce(min(agency) OVER (PARTITION BY text), first_value(name_key)
			OVER (PARTITION BY text ORDER BY said_at, article)) AS writer
	FROM placed
	WINDOW number AS (PARTITION BY text, country, measure, value, low, high)
)

-- part: versions_told
-- How many versions before an article's latest speak, at most.
	100

-- part: past
-- Whether a figure f of an earlier version is told; and what may stand instead of that: not if it was taken back.
	@unmarked@

-- part: past_kept
	@unmarked@ AND NOT EXISTS (SELECT FROM @withdrawal@)

-- part: dropped
-- Other articles whose earlier versions are told; and what may stand instead of none: those of
-- the story that is asked for and nothing else, whose latest version may count nothing any more.

-- part: dropped_in_story
	UNION
	SELECT l.article, v.version, asked.measure
	FROM asked CROSS JOIN LATERAL (
		SELECT r.article FROM toll.link r
		WHERE r.story = asked.story AND r.act < asked.horizon
			AND coalesce(r.act_to, 9223372036854775807) >= asked.horizon OFFSET 0) l
	CROSS JOIN LATERAL (
		SELECT n.version FROM toll.article_version n
		WHERE n.article = l.article AND n.version > 1 AND n.act < asked.horizon
		ORDER BY n.version DESC LIMIT 1) v
	WHERE asked.driver = 'story' AND asked.country IS NULL
		AND asked.place_key IS NULL AND asked.source IS NULL AND asked.words IS NULL
		AND asked.since IS NULL AND asked.latest = 'infinity'

-- part: told_more
-- Other figures that are told; and what may stand instead of none: those of another article that a
-- notice in these took back.

-- part: told_elsewhere
	UNION ALL
	SELECT @told_columns@, false
	FROM (SELECT DISTINCT article, measure FROM found) p
	JOIN toll.withdrawal w ON w.notice_article = p.article AND w.measure = p.measure
		AND w.article <> p.article AND w.act < (SELECT horizon FROM asked)
	JOIN toll.figure f ON (f.article, f.version, f.start_at, f.in_title, f.measure)
		= (w.article, w.version, w.start_at, w.in_title, w.measure)
	JOIN toll.reading r ON (r.article, r.version, r.reading) = (f.article, f.version, f.reading)
		AND @held@
	WHERE @unmarked@ AND NOT EXISTS (SELECT FROM found o
		WHERE o.article = f.article AND o.measure = f.measure AND o.version > f.version)

-- part: told_columns
	f.article, f.version, f.reading, f.ordinal, f.recorded, f.published, f.country, f.measure,
	f.scope, f.status, f.source, f.value, f.value2, f.low, f.high, f.bound, f.number, f.implicit,
	f.in_title, f.start_at, f.attribution, f.origin,
	CASE WHEN f.unit IN ('family', 'household') THEN f.unit ELSE 'person' END AS unit, f.counted_group

-- part: speaker
-- The origin that is named for a figure f; null if none is.  Readings that have none yet have the
-- words, without the article before them.
	CASE WHEN f.origin IS NULL THEN regexp_replace(lower(f.attribution), '^(the|a|an) ', '')
		ELSE concat(f.origin->>'kind', '/', f.origin->>'name', '/', f.origin->>'country') END
