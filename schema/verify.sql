-- Proving that the record still says what the texts say.

-- name: verify
-- A page of article versions in the order of their numbers: the SHA-256 of each stored text
-- is made anew, and every span of its readings, superseded ones too, is laid on the text:
-- it must lie within it, and the words that stand there must be the recorded ones.
-- A page ends at the limit, or when its texts pass 8 MiB.  Of a text that was erased there is
-- nothing to hold against.
-- $1 article: only this article, or NULL for all
-- $2 cursor: next of the page before, or NULL
-- $3 limit: versions at most
-- > result: JSON on one line, as in the protocol
-- > versions: how many were verified
-- > faults: how many faults were found
-- > article: the article of the first fault, NULL without any
-- > next: where to go on, NULL at the end
WITH found AS MATERIALIZED (
	SELECT v.article, v.version, row_number() OVER w AS n,
		sum(coalesce(octet_length(v.text), 0)) OVER w AS size
	FROM toll.article_version v
	WHERE v.article BETWEEN coalesce($1::bigint, 0) AND coalesce($1, 9223372036854775807)
		AND (v.article, v.version) > (
			coalesce(split_part($2::text, ' ', 1)::bigint, 0),
			coalesce(split_part($2, ' ', 2)::int, 0))
	WINDOW w AS (ORDER BY v.article, v.version)
	ORDER BY v.article, v.version
	LIMIT $3::int + 1
), page AS MATERIALIZED (
	SELECT article, version, v.sha256, convert_to(v.text, 'UTF8') AS text,
		convert_to(coalesce(v.title, ''), 'UTF8') AS title,
		convert_to(v.correction, 'UTF8') AS correction
	FROM found JOIN toll.article_version v USING (article, version)
	WHERE n <= $3::int AND (n = 1 OR size <= 8 << 20)
), span AS (
	SELECT article, version, f.reading, 'figure' AS kind, f.ordinal, f.in_title, x.*
	FROM page JOIN toll.figure f USING (article, version)
	CROSS JOIN LATERAL (VALUES
		('number', f.start_at, f.end_at, f.number),
		('trigger', lower(f.trigger_at), upper(f.trigger_at), f.trigger_words),
		('hedge', lower(f.hedge_at), upper(f.hedge_at), NULL),
		('counted', lower(f.counted_at), upper(f.counted_at), f.counted),
		('attribution', lower(f.attribution_at), upper(f.attribution_at), f.attribution),
		('quote', lower(f.quote_at), upper(f.quote_at), f.quote))
		AS x (what, start_at, end_at, words)
	UNION ALL
	SELECT article, version, e.reading, 'event', e.ordinal, e.in_title, x.*
	FROM page JOIN toll.event e USING (article, version)
	CROSS JOIN LATERAL (VALUES
		('trigger', e.start_at, e.end_at, e.trigger_words),
		('quote', lower(e.quote_at), upper(e.quote_at), e.quote)) AS x
	UNION ALL
	SELECT article, version, e.reading, 'event', e.ordinal,
		y->>'in' IS NOT DISTINCT FROM 'title', x.what,
		(y->>'start')::int, (y->>'end')::int, y->>'text'
	FROM page JOIN toll.event e USING (article, version)
	CROSS JOIN LATERAL (VALUES ('who', e.who), ('whom', e.whom), ('mention', e.mentions)) AS x (what, list)
	CROSS JOIN LATERAL jsonb_array_elements(x.list) y
	UNION ALL
	SELECT article, version, t.reading, 'time', t.ordinal, t.in_title, 'words',
		t.start_at, t.end_at, t.words
	FROM page JOIN toll.time t USING (article, version)
	UNION ALL
	SELECT article, version, p.reading, 'place', p.ordinal, p.in_title, 'words',
		p.start_at, p.end_at, p.words
	FROM page JOIN toll.place p USING (article, version)
	UNION ALL
	SELECT article, version, r.reading, 'refused', r.ordinal, r.in_title, 'words',
		r.start_at, r.end_at, r.words
	FROM page JOIN toll.refused r USING (article, version)
	UNION ALL
	SELECT page.article, page.version, NULL, 'notice', NULL, w.notice_in = 'title', w.notice_in,
		lower(w.notice_at), upper(w.notice_at), w.notice
	FROM page JOIN toll.withdrawal w
		ON w.notice_article = page.article AND w.notice_version = page.version
), laid AS MATERIALIZED (
	SELECT s.*, CASE
		WHEN start_at < 0 OR end_at <= start_at OR end_at > octet_length(x.bytes)
			THEN 'outside the text'
		-- A name that a line's end parts is recorded with a blank.  As escapes, since what
		-- stands at a wrong offset need not be UTF-8.
		WHEN y.stands <> y.words AND regexp_replace(encode(y.stands, 'escape'), '\s+', ' ', 'g')
				<> regexp_replace(encode(y.words, 'escape'), '\s+', ' ', 'g')
			THEN 'other words stand there' END AS fault
	FROM span s JOIN page USING (article, version)
	CROSS JOIN LATERAL (VALUES (CASE WHEN what = 'correction' THEN correction
		WHEN in_title THEN title ELSE text END)) x (bytes)
	CROSS JOIN LATERAL (VALUES (
		substring(x.bytes FROM greatest(start_at, 0) + 1 FOR greatest(end_at - start_at, 0)),
		convert_to(s.words, 'UTF8'))) y (stands, words)
	WHERE start_at IS NOT NULL AND text IS NOT NULL
), fault AS MATERIALIZED (
	SELECT article, version, NULL::int AS reading, 'text' AS kind, NULL::int AS ordinal,
		'sha256' AS what, NULL::int AS start, NULL::int AS "end",
		encode(sha256, 'hex') AS words, 'the text has another SHA-256' AS fault
	FROM page WHERE sha256(text) <> sha256
	UNION ALL
	SELECT article, version, NULL, 'text', NULL, 'sha256', NULL, NULL, encode(sha256, 'hex'),
		'the text is gone, and nobody erased it'
	FROM page p WHERE text IS NULL AND NOT EXISTS (SELECT FROM toll.erasure e
		WHERE (e.article, e.version, e.sha256) = (p.article, p.version, p.sha256))
	UNION ALL
	SELECT article, version, reading, kind, ordinal, what, start_at, end_at, words, fault
	FROM laid WHERE fault IS NOT NULL
), told AS (
	-- What is told of a page is bounded; how many there are is not.
	SELECT * FROM fault
	ORDER BY article, version, reading NULLS FIRST, kind, ordinal, what LIMIT 1000
), last AS MATERIALIZED (
	SELECT concat_ws(' ', article, version) AS next FROM page
	WHERE (SELECT count(*) FROM page) < (SELECT count(*) FROM found)
	ORDER BY article DESC, version DESC LIMIT 1
)
SELECT concat('{"versions":', (SELECT count(*) FROM page),
		',"spans":', (SELECT count(*) FROM laid),
		',"erased":', (SELECT count(*) FROM page WHERE text IS NULL),
		',"faults":', (SELECT count(*) FROM fault),
		',"rows":', (SELECT coalesce(json_agg(t ORDER BY article, version, reading NULLS FIRST,
			kind, ordinal, what)::text, '[]') FROM told t),
		',"next":', coalesce((SELECT to_json(next)::text FROM last), 'null'), '}') AS result,
	(SELECT count(*) FROM page) AS versions,
	(SELECT count(*) FROM fault) AS faults,
	(SELECT min(article) FROM fault) AS article,
	(SELECT next FROM last) AS next;

-- name: verify_start
-- Somewhere in the record, each article as likely: where a daemon begins to verify, so that
-- one that is often started still comes to all of it, and several share the work.
-- > cursor: as verify takes it; NULL without articles
SELECT concat(floor(random() * max(article))::bigint, ' 0') AS cursor FROM toll.article;
