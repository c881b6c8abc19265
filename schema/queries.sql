-- Every statement that the daemon runs once the schema stands (the migrator's own are in
-- migrate.sql).  embed.py makes C tables of them at build; tests/db prepares and runs each.
--
-- Format.  A statement begins with "-- name:"; the comment lines under it belong to it:
--     -- $1 name: what it is       a parameter; all are sent as text, NULL is NULL
--     -- > name: what it is        a column of the answer; all are read as text
-- A "-- part:" is a piece of SQL that stands wherever a statement says @its_name@.
-- `schema/embed.py --print timeline schema/queries.sql` shows a statement as it is sent.
--
-- Errors.  SQLSTATE class 22 (data exception) from timeline or compare means that a
-- parameter is malformed (a day, a limit, a cursor).  40001 and 40P01 (deadlock: two
-- requests that put the same articles in different order) and 57014 (statement timeout)
-- can come from any; puts may always be repeated.

-- name: session_start
-- Run once on each new connection, before the others.  One generic plan serves all filters
-- (see found), so planning is done once; it is made while the tables may still be empty, so
-- it must not believe that reading a whole table is cheap.  Compiling or parallel workers
-- would cost more than these statements take.
-- $1 statement_timeout: in milliseconds, 0 for none
-- > done: nothing
SELECT concat(
	set_config('statement_timeout', $1::text, false),
	set_config('TimeZone', 'UTC', false),
	set_config('DateStyle', 'ISO, YMD', false),
	set_config('search_path', 'pg_catalog', false),
	set_config('default_transaction_isolation', 'read committed', false),
	set_config('jit', 'off', false),
	set_config('max_parallel_workers_per_gather', '0', false),
	set_config('enable_seqscan', 'off', false),
	set_config('plan_cache_mode', 'force_generic_plan', false)) AS done;

-- ---------------------------------------------------------------------------
-- Putting articles

-- name: article_lock
-- To be run before article_put, in the same transaction, as a statement of its own.  It
-- waits for whoever else puts the same article and enters the source; article_put, whose
-- snapshot is taken after this, then sees what the other one did.
-- $1 source: as in article_put
-- $2 url: as in article_put
-- $3 text: as in article_put; may be NULL when there is a URL
-- > locked: nothing
WITH entered AS (
	INSERT INTO toll.source (name)
	SELECT $1::text
	WHERE $1 IS NOT NULL
		AND NOT EXISTS (SELECT FROM toll.source WHERE name_key = lower($1))
	ON CONFLICT DO NOTHING
)
SELECT pg_advisory_xact_lock(
	hashtextextended(coalesce(lower($1), '') || E'\n' || coalesce($2::text, $3::text), 0)) AS locked;

-- part: alone
-- Held to the end of a transaction that enters a new measure, category or name: or else two
-- that enter the same ones in different order would wait for each other.  Nothing to write.
	pg_advisory_xact_lock(x'746f6c6d'::bigint)

-- name: article_put
-- Record one article and its reading, unless this very content is recorded already.
--
-- An article is the same article if source and URL are the same, or, without a URL, source
-- and text.  Within an article, text, title, date as given and language as given make a
-- version; content that came before is known, also when it is not the latest: sending old
-- and new texts again, in any order, changes nothing.
-- $1 source: name of the source, or NULL
-- $2 url: or NULL
-- $3 title: or NULL
-- $4 text: as received
-- $5 published: the publication date as given, or NULL
-- $6 published_at: the moment in ISO 8601 with its offset (Z if none was given), or NULL without a time of day
-- $7 published_day: the publisher's calendar day YYYY-MM-DD, or NULL
-- $8 published_offset: minutes east of UTC, or NULL if not given
-- $9 lang: language tag as given, or NULL
-- $10 reading: the JSON of extract/reading_json.h, without id
-- > outcome: new, known, or version
-- > article: its number
-- > version: its number within the article, from 1
-- > sha256: of the text, hexadecimal
-- > figures: how many figures its newest reading has
-- > events: how many events its newest reading has
WITH given AS MATERIALIZED (
	SELECT toll.identity(lower($1::text), $2::text,
			CASE WHEN $2 IS NULL THEN $4::text END) AS identity,
		toll.identity($4, $3::text, $5::text, $9::text) AS content,
		sha256(convert_to($4, 'UTF8')) AS sha256,
		(SELECT source FROM toll.source WHERE name_key = lower($1)) AS source,
		$6::timestamptz AS published,
		coalesce($6::timestamptz, $7::date::timestamp AT TIME ZONE 'UTC') AS published_order,
		$7::date + 1 AS day_after,
		clock_timestamp() AS moment,
		$10::jsonb AS doc
), old AS (
	SELECT a.article FROM toll.article a, given WHERE a.identity = given.identity
), seen AS (
	SELECT k.version FROM toll.version_key k, old, given
	WHERE k.article = old.article AND k.content = given.content
), last AS (
	SELECT v.version, v.recorded FROM toll.article_version v, old
	WHERE v.article = old.article
	ORDER BY v.version DESC LIMIT 1
), entered AS (
	INSERT INTO toll.article (source, recorded, identity, url)
	SELECT source, moment, identity, $2 FROM given
	WHERE NOT EXISTS (SELECT FROM old)
	RETURNING article
), next AS MATERIALIZED (
	-- The version to be written, no row if this one was seen; later than the last one even
	-- where the clock was set back.
	SELECT coalesce(old.article, entered.article) AS article,
		coalesce(last.version, 0) + 1 AS version,
		greatest(given.moment, last.recorded + interval '1 microsecond') AS recorded,
		given.*
	FROM given
	LEFT JOIN old ON true
	LEFT JOIN entered ON true
	LEFT JOIN last ON true
	WHERE NOT EXISTS (SELECT FROM seen)
), put_key AS (
	INSERT INTO toll.version_key (article, version, content)
	SELECT article, version, content FROM next
), put_version AS (
	INSERT INTO toll.article_version (article, version, recorded, published, published_day,
		published_offset, published_text, lang, sha256, title, text)
	SELECT article, version, recorded, published, $7::date,
		$8::smallint, $5, $9, sha256, $3, $4
	FROM next
), end_version AS (
	UPDATE toll.article_version v SET recorded_to = next.recorded
	FROM next
	WHERE v.article = next.article AND v.recorded_to = 'infinity'
), end_figures AS (
	-- Not "= 'infinity'": the planner would take an index of what counts, in which the
	-- article comes last, and walk all of it.
	UPDATE toll.figure f SET recorded_to = next.recorded
	FROM next
	WHERE f.article = next.article AND f.recorded_to >= 'infinity'
), end_events AS (
	UPDATE toll.event e SET recorded_to = next.recorded
	FROM next
	WHERE e.article = next.article AND e.recorded_to >= 'infinity'
), put_reading AS (
	INSERT INTO toll.reading (article, version, reading, recorded, n_figures, n_events,
		main_event, truncated, rules, lang, main_country, main_place)
	SELECT article, version, 1, recorded,
		jsonb_array_length(doc->'figures'), jsonb_array_length(doc->'events'),
		(doc->'main'->>'event')::int, coalesce((doc->>'truncated')::boolean, false),
		doc->>'rules', doc->>'lang', doc->'main'->>'country', doc->'main'->>'place'
	FROM next
), put_times AS (
	INSERT INTO toll.time (article, version, reading, ordinal, recorded, start_at, end_at,
		range_with, in_title, words, type, value, mod, days, edtf, rule)
	SELECT article, version, 1, x.n - 1, recorded, x.start, x."end",
		x.range_with, x."in" IS NOT DISTINCT FROM 'title', x.text, x.type, x.value, x.mod,
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x.edtf, x.rule
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'times') AS (
		start int, "end" int, text text, "in" text, type text, value text, mod text,
		"from" date, "to" date, edtf text, range_with int, rule text)) WITH ORDINALITY
		AS x (start, "end", text, "in", type, value, mod, "from", "to", edtf, range_with, rule, n)
), put_places AS (
	INSERT INTO toll.place (article, version, reading, ordinal, recorded, start_at, end_at,
		in_title, words, name, kind, country, geoname, lat, lon)
	SELECT article, version, 1, x.n - 1, recorded, x.start, x."end",
		x."in" IS NOT DISTINCT FROM 'title', x.text, x.name, x.kind, x.country, x.geoname, x.lat, x.lon
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'places') AS (
		start int, "end" int, text text, "in" text, name text, kind text, country text,
		geoname bigint, lat float8, lon float8)) WITH ORDINALITY
		AS x (start, "end", text, "in", name, kind, country, geoname, lat, lon, n)
), put_figures AS (
	INSERT INTO toll.figure (article, version, reading, ordinal, recorded, source, published,
		value, value2, low, high, first_day, end_day, start_at, end_at,
		place_ref, time_ref, event_ref, in_title, implicit, number,
		measure, bound, scope, status, unit, counted, attribution, via,
		country, place, place_key, happened, happened_text,
		trigger_at, hedge_at, counted_at, attribution_at, quote_at,
		trigger_words, quote, rule)
	SELECT article, version, 1, x.n - 1, recorded, source, published_order,
		x.value, x.value2, x.low, x.high,
		coalesce(x."from", x."to" - 1, 'infinity'),
		coalesce(x."to", CASE WHEN x."from" IS NOT NULL THEN greatest(x."from" + 1, day_after) END,
			'infinity'),
		x.start, x."end",
		x.place_ref, x.time_ref, x.event, x."in" IS NOT DISTINCT FROM 'title', x.implicit, x.text,
		x.measure, x.bound, x.scope, x.status, x.unit, x.counted, x.attribution, x.via,
		x.country, x.place, lower(x.place),
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x."when",
		toll.bytes(x.trigger_at), toll.bytes(x.hedge_at), toll.bytes(x.counted_at),
		toll.bytes(x.attribution_at), toll.bytes(x.quote),
		x.trigger_text, x.quote_text, x.rule
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'figures') AS (
		start int, "end" int, text text, "in" text, measure text,
		value bigint, value2 bigint, low bigint, high bigint, bound text, scope text,
		status text, implicit boolean, counted text, unit text, attribution text, via text[],
		country text, place text, "when" text, "from" date, "to" date,
		place_ref int, time_ref int, event int, trigger_at int[], hedge_at int[],
		counted_at int[], attribution_at int[], quote int[],
		trigger_text text, quote_text text, rule text)) WITH ORDINALITY
		AS x (start, "end", text, "in", measure,
		value, value2, low, high, bound, scope,
		status, implicit, counted, unit, attribution, via,
		country, place, "when", "from", "to",
		place_ref, time_ref, event, trigger_at, hedge_at,
		counted_at, attribution_at, quote,
		trigger_text, quote_text, rule, n)
), put_events AS (
	INSERT INTO toll.event (article, version, reading, ordinal, recorded, source, published,
		first_day, end_day, start_at, end_at, place_ref, time_ref, in_title,
		trigger_words, category, status, country, place, place_key,
		happened, happened_text, who, whom, figures, quote_at, quote, rule)
	SELECT article, version, 1, x.n - 1, recorded, source, published_order,
		coalesce(x."from", x."to" - 1, 'infinity'),
		coalesce(x."to", CASE WHEN x."from" IS NOT NULL THEN greatest(x."from" + 1, day_after) END,
			'infinity'),
		x.start, x."end", x.place_ref, x.time_ref, x."in" IS NOT DISTINCT FROM 'title',
		x.text, x.category, x.status, x.country, x.place, lower(x.place),
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x."when", x.who, x.whom, x.figures, toll.bytes(x.quote), x.quote_text, x.rule
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'events') AS (
		start int, "end" int, text text, "in" text, category text, status text,
		country text, place text, "when" text, "from" date, "to" date,
		place_ref int, time_ref int, who jsonb, whom jsonb, figures int[],
		quote int[], quote_text text, rule text)) WITH ORDINALITY
		AS x (start, "end", text, "in", category, status,
		country, place, "when", "from", "to",
		place_ref, time_ref, who, whom, figures, quote, quote_text, rule, n)
), put_refused AS (
	INSERT INTO toll.refused (article, version, reading, ordinal, recorded, start_at, end_at,
		in_title, words, reason)
	SELECT article, version, 1, x.n - 1, recorded, x.start, x."end",
		x."in" IS NOT DISTINCT FROM 'title', x.text, x.reason
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'refused') AS (
		start int, "end" int, text text, "in" text, reason text)) WITH ORDINALITY
		AS x (start, "end", text, "in", reason, n)
), new_words AS MATERIALIZED (
	-- What the vocabularies lack.  A word that another transaction is just entering is left
	-- to it: waiting for each other's words, two of them would end in a deadlock.
	SELECT kind, word, country, proper FROM (
		SELECT DISTINCT 'measure' AS kind, x->>'measure' AS word, NULL AS country, NULL::boolean AS proper
		FROM next, jsonb_array_elements(doc->'figures') x
		WHERE NOT EXISTS (SELECT FROM toll.measure m WHERE m.measure = x->>'measure')
		UNION ALL
		SELECT DISTINCT 'category', x->>'category', NULL, NULL::boolean
		FROM next, jsonb_array_elements(doc->'events') x
		WHERE NOT EXISTS (SELECT FROM toll.category c WHERE c.category = x->>'category')
		UNION ALL
		SELECT 'country', n.name, x->>'country', bool_or(n.proper)
		FROM next, jsonb_array_elements(doc->'places') x,
			LATERAL (VALUES (lower(x->>'name'), true), (lower(x->>'text'), false)) n (name, proper)
		WHERE x->>'kind' = 'country' AND x->>'country' IS NOT NULL AND n.name IS NOT NULL
			AND NOT EXISTS (SELECT FROM toll.country_name c
				WHERE c.name = n.name AND c.country = x->>'country')
		GROUP BY n.name, x->>'country'
		OFFSET 0) missing
	WHERE pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', kind, country, word), 1))
), put_measures AS (
	INSERT INTO toll.measure (measure, label)
	SELECT word, word FROM new_words WHERE kind = 'measure'
	ON CONFLICT DO NOTHING
), put_categories AS (
	INSERT INTO toll.category (category, label)
	SELECT word, lower(word) FROM new_words WHERE kind = 'category'
	ON CONFLICT DO NOTHING
), put_names AS (
	INSERT INTO toll.country_name (name, country, proper)
	SELECT word, country, proper FROM new_words WHERE kind = 'country'
	ON CONFLICT DO NOTHING
)
SELECT CASE WHEN old.article IS NULL THEN 'new' ELSE 'version' END AS outcome,
	next.article, next.version, encode(next.sha256, 'hex') AS sha256,
	jsonb_array_length(next.doc->'figures') AS figures,
	jsonb_array_length(next.doc->'events') AS events
FROM next LEFT JOIN old ON true
UNION ALL
SELECT 'known', old.article, seen.version, encode(given.sha256, 'hex'), r.n_figures, r.n_events
FROM given, old, seen, toll.reading r
WHERE r.article = old.article AND r.version = seen.version AND r.recorded_to = 'infinity';

-- ---------------------------------------------------------------------------
-- Asking: the parts that timeline and compare share
--
-- Which rows count: those of the latest version of each article and the newest reading of
-- that version (recorded_to = 'infinity').  Where a row stands: from first_day up to and
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
-- The filters $1 to $6, resolved, as one row; the limit and the place to go on from are the
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
		daterange($3::date, $4::date, '[]') AS period
	-- A name of a country, the gazetteer's own before words that texts used; else a code.
	FROM (SELECT coalesce(
		(SELECT n.country FROM toll.country_name n WHERE n.name = lower($1::text)
			ORDER BY n.proper DESC, n.recorded LIMIT 1),
		CASE WHEN $1 ~ '^[A-Za-z]{2}$' THEN upper($1) END) AS country) c

-- part: entry
-- Figures and events as rows of one shape.
	SELECT 'figure' AS kind, article, version, reading, ordinal, recorded, recorded_to,
		first_day, end_day, country, place_key, measure, source
	FROM toll.figure
	UNION ALL
	SELECT 'event', article, version, reading, ordinal, recorded, recorded_to,
		first_day, end_day, country, place_key, NULL, source
	FROM toll.event

-- part: others
-- Every filter but the words, for a row r of entry; then the order and the limit.
	r.recorded_to = 'infinity'
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

-- part: found
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
	-- The limit inside keeps the planner from turning the join round.
	(SELECT r.* FROM toll.article_version v CROSS JOIN LATERAL (
			SELECT r.* FROM entry r
			WHERE r.article = v.article AND r.version = v.version AND @others@) r
	WHERE (SELECT driver FROM asked) = 'text'
		AND v.search @@ (SELECT words FROM asked) AND v.recorded_to = 'infinity'
	ORDER BY r.first_day, r.end_day, r.article, r.kind, r.ordinal
	LIMIT (SELECT most FROM asked))

-- part: row_figure
-- One figure f as the protocol's row, with its article a, version v, source s, reading g.
	SELECT 'figure' AS kind, f.happened_text AS "when",
		lower(f.happened) AS "from", upper(f.happened) AS "to",
		f.measure, f.value, f.value2, f.low, f.high, f.bound, f.number, f.scope, f.status,
		f.implicit, f.counted, f.unit, f.trigger_words AS trigger, f.attribution,
		coalesce(f.via, '{}') AS via, f.country, f.place,
		s.name AS source, v.published_text AS published, v.title, f.article, f.version, a.url,
		f.quote, f.start_at AS start, f.end_at AS "end",
		CASE WHEN f.in_title THEN 'title' ELSE 'text' END AS "in", f.rule, g.rules

-- part: row_event
-- One event e as the protocol's row, likewise.
	SELECT 'event' AS kind, e.happened_text AS "when",
		lower(e.happened) AS "from", upper(e.happened) AS "to",
		e.category, e.trigger_words AS trigger, e.status, e.who, e.whom, e.country, e.place,
		s.name AS source, v.published_text AS published, v.title, e.article, e.version, a.url,
		e.quote, e.start_at AS start, e.end_at AS "end",
		CASE WHEN e.in_title THEN 'title' ELSE 'text' END AS "in", e.rule, g.rules

-- name: timeline
-- Events and figures by when they happened; one row, the result of the protocol's method.
-- A page ends at the limit, or when its rows pass 8 MiB.
-- $1 place: ISO code or name of a country, else name of a place; or NULL
-- $2 measure: figures of this measure only; or NULL
-- $3 from: first day YYYY-MM-DD, or NULL
-- $4 to: last day, or NULL
-- $5 source: name of a source in any case, or NULL
-- $6 text: words for websearch_to_tsquery, or NULL
-- $7 limit: rows at most
-- $8 cursor: next of the page before, or NULL
-- > result: JSON on one line
WITH entry AS NOT MATERIALIZED (
@entry@
), filters AS MATERIALIZED (
@asked@
), asked AS MATERIALIZED (
	SELECT filters.*, $7::int + 1 AS most,
		coalesce(split_part($8::text, ' ', 1)::date, '-infinity') AS after_first,
		coalesce(split_part($8, ' ', 2)::date, '-infinity') AS after_end,
		coalesce(split_part($8, ' ', 3)::bigint, 0) AS after_article,
		coalesce(split_part($8, ' ', 4), '') AS after_kind,
		coalesce(split_part($8, ' ', 5)::int, 0) AS after_ordinal
	FROM filters
), undated AS (
	-- Those that a period leaves out for want of a date, 10,000 at most.
	WITH asked AS MATERIALIZED (
		SELECT country, place_key, measure, source, words, driver, NULL::date AS since,
			date 'infinity' AS earliest, date 'infinity' AS latest,
			NULL::daterange AS period, 10000 AS most,
			date 'infinity' AS after_first, date '-infinity' AS after_end,
			0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal
		FROM filters
	)
	SELECT count(*) AS n FROM (
@found@
	) r WHERE $3 IS NOT NULL OR $4 IS NOT NULL
), page AS MATERIALIZED (
	SELECT r.*, row_number() OVER (ORDER BY first_day, end_day, article, kind, ordinal) AS n
	FROM (
@found@
	) r
	ORDER BY n LIMIT $7::int + 1
), line AS MATERIALIZED (
	SELECT p.n, x.line, sum(octet_length(x.line)) OVER (ORDER BY p.n) AS size,
		concat_ws(' ', p.first_day, p.end_day, p.article, p.kind, p.ordinal) AS place
	FROM page p
	JOIN toll.article a USING (article)
	JOIN toll.article_version v USING (article, version)
	JOIN toll.reading g USING (article, version, reading)
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
	SELECT * FROM line WHERE n <= $7::int AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"rows":[', (SELECT string_agg(line, ',' ORDER BY n) FROM shown),
	'],"undated_left_out":', (SELECT n FROM undated),
	',"next":', CASE WHEN (SELECT count(*) FROM shown) < (SELECT count(*) FROM line)
		THEN (SELECT to_json(place)::text FROM shown ORDER BY n DESC LIMIT 1) ELSE 'null' END,
	'}') AS result;

-- name: compare
-- Who reported which figure: one row, the result of the protocol's method.
--
-- Figures are grouped by country, measure, scope and status; only what is asserted or
-- feared is compared, and each apart: what is denied, planned or withdrawn is no value of
-- a source.  In a group, an article version makes one report: of its figures there, one
-- with a number before vague words, counted people before a single person implied; then
-- the headline's; of totals the largest; else the first in the text.
--
-- A row is a source with its reports in order of publication, then of recording.  Its
-- latest report is one that still counts; earlier versions of the same articles speak for
-- the first value and the number of changes.
-- $1 place: as in timeline
-- $2 measure: as in timeline
-- $3 from: as in timeline
-- $4 to: as in timeline
-- $5 source: as in timeline
-- $6 text: as in timeline
-- $7 limit: groups at most, those with the most sources and reports first
-- > result: JSON on one line
WITH entry AS NOT MATERIALIZED (
	SELECT * FROM (
@entry@
	) r WHERE r.kind = 'figure'
), asked AS MATERIALIZED (
	-- 100,000 figures are compared at most, the earliest.
	SELECT *, 100001 AS most, date '-infinity' AS after_first, date '-infinity' AS after_end,
		0::bigint AS after_article, '' AS after_kind, 0 AS after_ordinal
	FROM (
@asked@
	) filters
), found AS MATERIALIZED (
	SELECT * FROM (
@found@
	) r LIMIT 100001
), present AS MATERIALIZED (
	SELECT f.article, f.version, f.reading, f.ordinal, f.recorded, true AS counts, f.published,
		f.country, f.measure, f.scope, f.status, f.source, f.value, f.value2, f.low, f.high,
		f.bound, f.implicit, f.in_title, f.start_at
	FROM found
	JOIN toll.figure f USING (article, version, reading, ordinal, recorded)
	WHERE f.status IN ('asserted', 'feared')
), past AS (
	SELECT f.article, f.version, f.reading, f.ordinal, f.recorded, false, f.published,
		f.country, f.measure, f.scope, f.status, f.source, f.value, f.value2, f.low, f.high,
		f.bound, f.implicit, f.in_title, f.start_at
	FROM (SELECT DISTINCT article, version, country, measure, scope, status FROM present
		WHERE version > 1) p
	JOIN toll.figure f ON f.article = p.article AND f.version < p.version
		AND f.country IS NOT DISTINCT FROM p.country
		AND (f.measure, f.scope, f.status) = (p.measure, p.scope, p.status)
	JOIN toll.reading g ON (g.article, g.version, g.reading) = (f.article, f.version, f.reading)
		AND g.recorded_to = 'infinity'
), report AS (
	SELECT DISTINCT ON (article, version, country, measure, scope, status) *
	FROM (SELECT * FROM present UNION ALL SELECT * FROM past) f
	ORDER BY article, version, country, measure, scope, status,
		value IS NULL, implicit, in_title DESC,
		CASE WHEN scope = 'total' THEN value END DESC NULLS LAST, start_at
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
	WINDOW told AS (PARTITION BY country, measure, scope, status, source
		ORDER BY published NULLS FIRST, recorded, article, version)
), tally AS (
	SELECT *, count(*) OVER teller AS reports, count(*) FILTER (WHERE changed) OVER teller AS changes
	FROM step
	WINDOW teller AS (PARTITION BY country, measure, scope, status, source)
), latest AS MATERIALIZED (
	SELECT DISTINCT ON (country, measure, scope, status, source) *,
		dense_rank() OVER (ORDER BY country, measure, scope, status) AS grp
	FROM tally WHERE counts
	ORDER BY country, measure, scope, status, source, n DESC
), line AS (
	SELECT l.grp, l.country, l.measure, l.scope, l.status, l.reports, x.source,
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
			count(*) AS sources, sum(reports) AS reports,
			string_agg(line, ',' ORDER BY source) AS lines
		FROM line GROUP BY grp, country, measure, scope, status) g
	WINDOW w AS (ORDER BY sources DESC, reports DESC, grp)
), shown AS (
	SELECT * FROM grouped WHERE n <= $7::int AND (n = 1 OR size <= 8 << 20)
)
SELECT concat('{"groups":[', (
		SELECT string_agg(concat('{"country":', coalesce(to_json(country)::text, 'null'),
			',"measure":', to_json(measure), ',"scope":', to_json(scope),
			',"status":', to_json(status), ',"rows":[', lines, ']}'), ',' ORDER BY n)
		FROM shown),
	'],"groups_left_out":', (SELECT count(*) FROM grouped) - (SELECT count(*) FROM shown),
	',"truncated":', to_json((SELECT count(*) FROM found) > 100000),
	'}') AS result;

-- name: article_get
-- One version of an article with its figures and events: one row, the result of the
-- protocol's method, or no row if there is no such article or version.
-- $1 article: its number
-- $2 version: its number, or NULL for the latest
-- $3 text: true to give the text as well
-- > result: JSON on one line
WITH version AS MATERIALIZED (
	SELECT v.*, a.url, a.source FROM toll.article_version v JOIN toll.article a USING (article)
	WHERE v.article = $1::bigint AND ($2::int IS NULL OR v.version = $2)
	ORDER BY v.version DESC LIMIT 1
), line AS (
	SELECT row_to_json(y)::text AS line, y."in", y.start, y.kind
	FROM version v
	JOIN toll.article a USING (article)
	JOIN toll.reading g USING (article, version)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		@row_figure@
		FROM toll.figure f
		WHERE (f.article, f.version, f.reading) = (v.article, v.version, g.reading)) y
	WHERE g.recorded_to = 'infinity'
	UNION ALL
	SELECT row_to_json(y)::text, y."in", y.start, y.kind
	FROM version v
	JOIN toll.article a USING (article)
	JOIN toll.reading g USING (article, version)
	LEFT JOIN toll.source s ON s.source = a.source
	CROSS JOIN LATERAL (
		@row_event@
		FROM toll.event e
		WHERE (e.article, e.version, e.reading) = (v.article, v.version, g.reading)) y
	WHERE g.recorded_to = 'infinity'
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
			FROM toll.article_version o WHERE o.article = v.article) y),
	'],"rows":[', (
		SELECT string_agg(line, ',' ORDER BY "in" DESC, start, kind DESC) FROM line),
	']}') AS result
FROM version v LEFT JOIN toll.source s ON s.source = v.source;

-- name: status
-- What the record holds.  A table is counted as long as it has few rows; from about 100,000
-- on, PostgreSQL's own estimate is given, as counting would read it all.
-- > counts: JSON object of sources, articles, versions, figures, events
-- > estimated: t if any of the counts is an estimate
-- > size: bytes of the whole database on disk
-- > migration: number of the last migration
WITH guess AS MATERIALIZED (
	SELECT relname AS name, reltuples FROM pg_class
	WHERE relnamespace = 'toll'::regnamespace
		AND relname IN ('source', 'article', 'article_version', 'figure', 'event')
), n (name, n) AS MATERIALIZED (
	SELECT name, CASE WHEN reltuples > 100000 THEN reltuples::bigint
		WHEN name = 'source' THEN (SELECT count(*) FROM toll.source)
		WHEN name = 'article' THEN (SELECT count(*) FROM toll.article)
		WHEN name = 'article_version' THEN (SELECT count(*) FROM toll.article_version)
		WHEN name = 'figure' THEN (SELECT count(*) FROM toll.figure)
		WHEN name = 'event' THEN (SELECT count(*) FROM toll.event) END
	FROM guess
)
SELECT json_build_object(
		'sources', (SELECT n FROM n WHERE name = 'source'),
		'articles', (SELECT n FROM n WHERE name = 'article'),
		'versions', (SELECT n FROM n WHERE name = 'article_version'),
		'figures', (SELECT n FROM n WHERE name = 'figure'),
		'events', (SELECT n FROM n WHERE name = 'event'))::text AS counts,
	(SELECT bool_or(reltuples > 100000) FROM guess) AS estimated,
	pg_database_size(current_database()) AS size,
	(SELECT max(number) FROM toll.migration) AS migration;
