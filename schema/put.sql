-- Putting articles.  The format of this file is described in session.sql.

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

-- name: article_put
-- Record one article and its reading, unless this very content is recorded already.
--
-- An article is the same article if source and URL are the same, or, without a URL, source
-- and text.  Within an article, text, title, date as given and language as given make a
-- version.  The content of the latest version is known.  That of an earlier one is known too
-- if its date is before the latest version's: somebody sends old texts again.  Else the
-- article has gone back to it, and it is a new version.
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
-- $11 signature: the JSON of extract/signature.h, or NULL: then it is linked to no story
-- $12 mark: the sender's own mark for the article, or NULL
-- $13 correction: the publisher's notice of what was corrected, or NULL
-- $14 status: withdrawn if the article was taken back, else NULL
-- $15 corrected: the reading of correction, or NULL
-- > outcome: new, known, version, or erased: this very text was, and is not recorded again
-- > article: its number
-- > version: its number within the article, from 1
-- > sha256: of the text, hexadecimal
-- > figures: how many figures its newest reading has
-- > events: how many events its newest reading has
WITH given AS MATERIALIZED (
	SELECT toll.identity(lower($1::text), $2::text,
			CASE WHEN $2 IS NULL THEN $4::text END) AS identity,
		CASE WHEN $13::text IS NULL AND $14::text IS NULL
			THEN toll.identity($4, $3::text, $5::text, $9::text)
			ELSE toll.identity($4, $3, $5, $9, $13, $14) END AS content,
		sha256(convert_to($4, 'UTF8')) AS sha256,
		(SELECT source FROM toll.source WHERE name_key = lower($1)) AS source,
		$6::timestamptz AS published,
		coalesce($6::timestamptz, $7::date::timestamp AT TIME ZONE 'UTC') AS published_order,
		$7::date + 1 AS day_after,
		clock_timestamp() AS moment,
		$10::jsonb AS doc
), old AS (
	SELECT a.article FROM toll.article a, given WHERE a.identity = given.identity
), erased AS MATERIALIZED (
	SELECT e.article, e.version FROM toll.erasure e, given WHERE e.sha256 = given.sha256 LIMIT 1
), last AS (
	SELECT v.version, v.recorded,
		coalesce(v.published, v.published_day::timestamp AT TIME ZONE 'UTC') AS published_order
	FROM toll.article_version v, old
	WHERE v.article = old.article
	ORDER BY v.version DESC LIMIT 1
), seen AS (
	SELECT k.version FROM toll.version_key k, old, given, last
	WHERE k.article = old.article AND k.content = given.content
		AND (k.version = last.version OR given.published_order < last.published_order)
	ORDER BY k.version DESC LIMIT 1
), entered AS (
	INSERT INTO toll.article (source, recorded, identity, url, mark)
	SELECT source, moment, identity, $2, $12::text FROM given
	WHERE NOT EXISTS (SELECT FROM old) AND NOT EXISTS (SELECT FROM erased)
	RETURNING article
), next AS MATERIALIZED (
	-- The version to be written, no row if this one was seen; later than the last one even
	-- where the clock was set back.
	SELECT coalesce(old.article, entered.article) AS article,
		coalesce(last.version, 0) + 1 AS version,
		greatest(given.moment, last.recorded + interval '1 microsecond') AS recorded,
		toll.current_act() AS act, 1 AS reading, false AS past,
		$13 AS notice_text, $14 AS standing, $15::jsonb AS notice_doc,
		given.*
	FROM given
	LEFT JOIN old ON true
	LEFT JOIN entered ON true
	LEFT JOIN last ON true
	WHERE NOT EXISTS (SELECT FROM seen) AND NOT EXISTS (SELECT FROM erased)
), put_act AS (
	INSERT INTO toll.act (act, recorded)
	SELECT act, moment FROM next
	ON CONFLICT DO NOTHING
), put_key AS (
	INSERT INTO toll.version_key (article, version, content)
	SELECT article, version, content FROM next
), put_version AS (
	INSERT INTO toll.article_version (article, version, recorded, published, published_day,
		published_offset, published_text, lang, sha256, title, text, act, correction, status)
	SELECT article, version, recorded, published, $7::date,
		$8::smallint, $5, $9, sha256, $3, $4, act, $13, $14
	FROM next
), put_signature AS (
	INSERT INTO toll.signature (article, version, act, words, counts, sketch, bands)
	SELECT article, version, act, x.words, x.counts, x.sketch, x.bands
	FROM next, jsonb_to_record($11::jsonb) AS x (words text[], counts int[], sketch int[],
		bands bigint[])
	WHERE $11 IS NOT NULL
	RETURNING article, version
), queue AS (
	INSERT INTO toll.unlinked (article, version)
	SELECT article, version FROM put_signature
), end_version AS (
	UPDATE toll.article_version v SET recorded_to = next.recorded, act_to = next.act
	FROM next
	WHERE v.article = next.article AND v.recorded_to = 'infinity'
), end_figures AS (
	-- Not "= 'infinity'": the planner would take an index of what counts, in which the
	-- article comes last, and walk all of it.
	UPDATE toll.figure f SET recorded_to = next.recorded, act_to = next.act
	FROM next
	WHERE f.article = next.article AND f.recorded_to >= 'infinity'
), end_events AS (
	UPDATE toll.event e SET recorded_to = next.recorded, act_to = next.act
	FROM next
	WHERE e.article = next.article AND e.recorded_to >= 'infinity'
), @put_readings@
SELECT CASE WHEN old.article IS NULL THEN 'new' ELSE 'version' END AS outcome,
	next.article, next.version, encode(next.sha256, 'hex') AS sha256,
	jsonb_array_length(next.doc->'figures') AS figures,
	jsonb_array_length(next.doc->'events') AS events
FROM next LEFT JOIN old ON true
UNION ALL
SELECT 'known', old.article, seen.version, encode(given.sha256, 'hex'), r.n_figures, r.n_events
FROM given, old, seen, toll.reading r
WHERE r.article = old.article AND r.version = seen.version AND r.recorded_to = 'infinity'
	AND NOT EXISTS (SELECT FROM erased)
UNION ALL
SELECT 'erased', erased.article, erased.version, encode(given.sha256, 'hex'), 0, 0 FROM given, erased;

-- part: stands
-- A figure x of a new version counts; and what may stand instead of that: one of a version that
-- counts does, unless it is marked wrong or was taken back.
	NOT past

-- part: stands_unmarked
	NOT past AND NOT EXISTS (SELECT FROM toll.mark m
		WHERE (m.article, m.version, m.start_at, m.in_title, m.measure)
			= (next.article, next.version, x.start, x."in" IS NOT DISTINCT FROM 'title', x.measure)
			AND m.act_to IS NULL)
		AND NOT EXISTS (SELECT FROM toll.withdrawal w
		WHERE (w.article, w.version, w.start_at, w.in_title, w.measure)
			= (next.article, next.version, x.start, x."in" IS NOT DISTINCT FROM 'title', x.measure))

-- part: put_readings
-- The reading doc of an article version, a row of next, into all its tables.  What is past never
-- counts by itself.
put_reading AS (
	INSERT INTO toll.reading (article, version, reading, recorded, n_figures, n_events,
		main_event, truncated, rules, lang, main_country, main_place, act, credit)
	SELECT article, version, reading, recorded,
		jsonb_array_length(doc->'figures'), jsonb_array_length(doc->'events'),
		(doc->'main'->>'event')::int, coalesce((doc->>'truncated')::boolean, false),
		doc->>'rules', doc->>'lang', doc->'main'->>'country', doc->'main'->>'place', act, doc->'credit'
	FROM next
), put_times AS (
	INSERT INTO toll.time (article, version, reading, ordinal, recorded, start_at, end_at,
		range_with, in_title, words, type, value, mod, days, edtf, rule, anchor, anchor_ref)
	SELECT article, version, reading, x.n - 1, recorded, x.start, x."end",
		x.range_with, x."in" IS NOT DISTINCT FROM 'title', x.text, x.type, x.value, x.mod,
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x.edtf, x.rule, x.anchor, x.anchor_ref
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'times') AS (
		start int, "end" int, text text, "in" text, type text, value text, mod text,
		"from" date, "to" date, edtf text, range_with int, rule text, anchor text,
		anchor_ref int)) WITH ORDINALITY
		AS x (start, "end", text, "in", type, value, mod, "from", "to", edtf, range_with, rule,
		anchor, anchor_ref, n)
), named AS MATERIALIZED (
	SELECT x.n - 1 AS place_ref, x.*
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'places') AS (
		start int, "end" int, text text, "in" text, name text, kind text, country text,
		geoname bigint, lat float8, lon float8, region text, prec smallint)) WITH ORDINALITY
		AS x (start, "end", text, "in", name, kind, country, geoname, lat, lon, region, prec, n)
), put_places AS (
	INSERT INTO toll.place (article, version, reading, ordinal, recorded, start_at, end_at,
		in_title, words, name, kind, country, geoname, lat, lon, region, prec)
	SELECT article, version, reading, x.place_ref, recorded, x.start, x."end",
		x."in" IS NOT DISTINCT FROM 'title', x.text, x.name, x.kind, x.country, x.geoname, x.lat, x.lon,
		x.region, x.prec
	FROM next, named x
), put_figures AS (
	INSERT INTO toll.figure (article, version, reading, ordinal, recorded, recorded_to, act, act_to,
		source, published,
		value, value2, low, high, first_day, end_day, start_at, end_at,
		place_ref, time_ref, event_ref, in_title, implicit, number,
		measure, bound, scope, status, unit, counted, attribution, via,
		country, place, place_key, happened, happened_text,
		trigger_at, hedge_at, counted_at, attribution_at, quote_at,
		trigger_words, quote, rule, counted_group, origin,
		part_of, where_rule, when_rule, region, where_prec)
	SELECT article, version, reading, x.n - 1, recorded,
		CASE WHEN @stands@ THEN 'infinity' ELSE recorded END, act, CASE WHEN NOT (@stands@) THEN act END,
		source, published_order, x.value, x.value2, x.low, x.high,
		coalesce(x."from", x."to" - 1, 'infinity'),
		coalesce(x."to", CASE WHEN x."from" IS NOT NULL THEN greatest(x."from" + 1, day_after) END,
			'infinity'),
		x.start, x."end",
		x.place_ref, x.time_ref, x.event, x."in" IS NOT DISTINCT FROM 'title', x.implicit, x.text,
		x.measure, x.bound, x.scope, coalesce(standing, x.status), x.unit, x.counted, x.attribution, x.via,
		x.country, x.place, lower(x.place),
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x."when",
		toll.bytes(x.trigger_at), toll.bytes(x.hedge_at), toll.bytes(x.counted_at),
		toll.bytes(x.attribution_at), toll.bytes(x.quote),
		x.trigger_text, x.quote_text, x.rule, x."group", x.origin,
		x."of", x.where_rule, x.when_rule, p.region, p.prec
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'figures') AS (
		start int, "end" int, text text, "in" text, measure text,
		value bigint, value2 bigint, low bigint, high bigint, bound text, scope text,
		status text, implicit boolean, counted text, unit text, attribution text, via text[],
		country text, place text, "when" text, "from" date, "to" date,
		place_ref int, time_ref int, event int, trigger_at int[], hedge_at int[],
		counted_at int[], attribution_at int[], quote int[],
		trigger_text text, quote_text text, rule text, "group" text, origin jsonb,
		"of" int, where_rule text, when_rule text)) WITH ORDINALITY
		AS x (start, "end", text, "in", measure,
		value, value2, low, high, bound, scope,
		status, implicit, counted, unit, attribution, via,
		country, place, "when", "from", "to",
		place_ref, time_ref, event, trigger_at, hedge_at,
		counted_at, attribution_at, quote,
		trigger_text, quote_text, rule, "group", origin, "of", where_rule, when_rule, n)
	LEFT JOIN named p USING (place_ref)
), notice AS MATERIALIZED (
	-- Numbers that notices say were wrong; in a notice beside the text, what was not so, too.
	-- What one version can take back is bounded.
	SELECT n.*, toll.bytes(quote) AS at
	FROM (
		SELECT coalesce(x."in", 'text') AS part, x.*
		FROM next, jsonb_to_recordset(doc->'figures') AS x ("in" text, text text, measure text,
			value bigint, value2 bigint, status text, quote int[], quote_text text)
		WHERE x.status = 'withdrawn'
		UNION ALL
		SELECT 'correction', x.*
		FROM next, jsonb_to_recordset(next.notice_doc->'figures') AS x ("in" text, text text, measure text,
			value bigint, value2 bigint, status text, quote int[], quote_text text)
		WHERE x.status IN ('withdrawn', 'denied')
	) n
	LIMIT 100
), taken_back AS (
	SELECT f.article, f.version, f.start_at, f.in_title, f.measure, 'corrected' AS reason,
		n.part, n.at, n.quote_text
	FROM next, notice n, toll.figure f
	WHERE f.article = next.article AND f.version < next.version AND f.measure = n.measure
		AND f.status <> 'withdrawn'
		AND (f.value, f.value2) IS NOT DISTINCT FROM (n.value, n.value2)
		AND (f.value IS NOT NULL OR lower(f.number) = lower(n.text))
	UNION ALL
	SELECT f.article, f.version, f.start_at, f.in_title, f.measure, 'withdrawn',
		CASE WHEN next.notice_text IS NOT NULL THEN 'correction' END,
		CASE WHEN next.notice_text IS NOT NULL THEN int4range(0, octet_length(next.notice_text)) END,
		next.notice_text
	FROM next, toll.figure f
	WHERE next.standing = 'withdrawn' AND f.article = next.article AND f.version < next.version
		AND f.status <> 'withdrawn'
), put_withdrawals AS (
	INSERT INTO toll.withdrawal (article, version, start_at, in_title, measure, act, recorded,
		notice_article, notice_version, reason, notice_in, notice_at, notice)
	SELECT DISTINCT ON (t.version, t.start_at, t.in_title, t.measure)
		t.article, t.version, t.start_at, t.in_title, t.measure, next.act, next.recorded,
		next.article, next.version, t.reason, t.part, t.at, t.quote_text
	FROM next, taken_back t
	WHERE NOT EXISTS (SELECT FROM toll.withdrawal w
		WHERE (w.article, w.version, w.start_at, w.in_title, w.measure)
			= (t.article, t.version, t.start_at, t.in_title, t.measure))
	ORDER BY t.version, t.start_at, t.in_title, t.measure, t.reason, t.at
), put_events AS (
	INSERT INTO toll.event (article, version, reading, ordinal, recorded, recorded_to, act, act_to,
		source, published, first_day, end_day, start_at, end_at, place_ref, time_ref, in_title,
		trigger_words, category, status, country, place, place_key,
		happened, happened_text, who, whom, figures, quote_at, quote, rule,
		kind, cameo, undated, where_rule, when_rule, mentions, region, where_prec)
	SELECT article, version, reading, x.n - 1, recorded,
		CASE WHEN past THEN recorded ELSE 'infinity' END, act, CASE WHEN past THEN act END,
		source, published_order,
		coalesce(x."from", x."to" - 1, 'infinity'),
		coalesce(x."to", CASE WHEN x."from" IS NOT NULL THEN greatest(x."from" + 1, day_after) END,
			'infinity'),
		x.start, x."end", x.place_ref, x.time_ref, x."in" IS NOT DISTINCT FROM 'title',
		x.text, x.category, coalesce(standing, x.status), x.country, x.place, lower(x.place),
		CASE WHEN coalesce(x."from", x."to") IS NOT NULL THEN daterange(x."from", x."to") END,
		x."when", x.who, x.whom, x.figures, toll.bytes(x.quote), x.quote_text, x.rule,
		x.kind, x.cameo, x.undated, x.where_rule, x.when_rule,
		CASE WHEN jsonb_array_length(x.mentions) > 1 THEN x.mentions END, p.region, p.prec
	FROM next, ROWS FROM (jsonb_to_recordset(doc->'events') AS (
		start int, "end" int, text text, "in" text, category text, status text,
		country text, place text, "when" text, "from" date, "to" date,
		place_ref int, time_ref int, who jsonb, whom jsonb, figures int[],
		quote int[], quote_text text, rule text, kind text, cameo text, undated text,
		where_rule text, when_rule text, mentions jsonb)) WITH ORDINALITY
		AS x (start, "end", text, "in", category, status,
		country, place, "when", "from", "to",
		place_ref, time_ref, who, whom, figures, quote, quote_text, rule, kind, cameo, undated,
		where_rule, when_rule, mentions, n)
	LEFT JOIN named p USING (place_ref)
), put_refused AS (
	INSERT INTO toll.refused (article, version, reading, ordinal, recorded, start_at, end_at,
		in_title, words, reason)
	SELECT article, version, reading, x.n - 1, recorded, x.start, x."end",
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
	INSERT INTO toll.country_name (name, country, proper, act)
	SELECT word, new_words.country, new_words.proper, act FROM new_words, next WHERE kind = 'country'
	ON CONFLICT DO NOTHING
)
