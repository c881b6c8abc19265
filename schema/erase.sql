-- Erasing articles (see Erasure in schema.sql).  The format of this file is described in
-- session.sql.

-- name: article_erase
-- Erase the text of all versions of an article, and all words of it.  To be run after
-- mark_lock.  What was erased before stays as it was then.
-- $1 article: its number
-- $2 by: who erases it
-- $3 reason: in their words
-- > result: JSON on one line, the result of the protocol's method; no row if there is no such article
WITH gone AS MATERIALIZED (
	SELECT v.article, v.version, v.sha256, toll.current_act() AS act,
		coalesce(v.published_day, v.recorded::date) AS day
	FROM toll.article_version v WHERE v.article = $1::bigint AND v.text IS NOT NULL
), known AS MATERIALIZED (
	SELECT s.* FROM gone JOIN toll.signature s USING (article, version)
), made AS (
	INSERT INTO toll.erasure (article, version, act, sha256, who, reason)
	SELECT article, version, act, sha256, $2::text, $3::text FROM gone
	RETURNING *
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM made LIMIT 1 ON CONFLICT DO NOTHING
), texts AS (
	UPDATE toll.article_version v SET title = NULL, text = NULL, correction = NULL FROM gone
	WHERE v.article = gone.article AND v.version = gone.version
), readings AS (
	UPDATE toll.reading r
	SET credit = (SELECT jsonb_agg(x - 'text') FROM jsonb_array_elements(r.credit) x)
	FROM gone WHERE r.article = gone.article AND r.version = gone.version
), times AS (
	UPDATE toll.time t SET words = NULL FROM gone
	WHERE t.article = gone.article AND t.version = gone.version
), places AS (
	UPDATE toll.place p SET words = NULL FROM gone
	WHERE p.article = gone.article AND p.version = gone.version
), figures AS (
	UPDATE toll.figure f SET number = NULL, counted = NULL, attribution = NULL, via = NULL,
		origin = jsonb_set(origin, '{name}', 'null'), trigger_words = NULL, quote = NULL
	FROM gone WHERE f.article = gone.article AND f.version = gone.version
), events AS (
	UPDATE toll.event e SET trigger_words = NULL, quote = NULL,
		who = (SELECT coalesce(jsonb_agg(x - 'text'), '[]') FROM jsonb_array_elements(e.who) x),
		whom = (SELECT coalesce(jsonb_agg(x - 'text'), '[]') FROM jsonb_array_elements(e.whom) x),
		mentions = (SELECT jsonb_agg(x - 'text') FROM jsonb_array_elements(e.mentions) x)
	FROM gone WHERE e.article = gone.article AND e.version = gone.version
), refusals AS (
	UPDATE toll.refused r SET words = NULL FROM gone
	WHERE r.article = gone.article AND r.version = gone.version
), notices AS (
	UPDATE toll.withdrawal w SET notice = NULL FROM gone
	WHERE w.notice_article = gone.article AND w.notice_version = gone.version
), postings AS (
	DELETE FROM toll.posting p USING gone, known k, unnest(k.words) w (word)
	WHERE k.version = gone.version AND p.word = w.word AND p.day = gone.day AND p.article = gone.article
), counted AS (
	-- In how many articles words were met, as story_link counts it: of a first version.
	SELECT unnest(k.words || ARRAY['']) AS word FROM known k
	WHERE k.version = 1 AND NOT EXISTS (SELECT FROM toll.unlinked u
		WHERE u.article = k.article AND u.version = k.version)
), terms AS (
	UPDATE toll.term t SET articles = t.articles - 1 FROM counted c
	WHERE t.word = c.word AND t.articles > 1
), last_terms AS (
	DELETE FROM toll.term t USING counted c WHERE t.word = c.word AND t.articles <= 1
), bands AS (
	DELETE FROM toll.band b USING known k JOIN gone v USING (article, version),
		unnest(k.bands || @text_band@) x (band)
	WHERE b.band = x.band AND b.article = k.article AND b.version = k.version
), queue AS (
	DELETE FROM toll.unlinked u USING known k WHERE u.article = k.article AND u.version = k.version
), signatures AS (
	DELETE FROM toll.signature s USING known k WHERE s.article = k.article AND s.version = k.version
), links AS (
	-- The words that it shared with others.
	UPDATE toll.link l SET reasons = '{erased}' FROM gone
	WHERE l.article = gone.article AND l.edit IS NULL
)
SELECT concat('{"article":', $1, ',"versions":', json_agg(x ORDER BY x.version),
	-- Others that are copies of it, which the same law may be about.
	',"copies":', (SELECT coalesce(json_agg(DISTINCT o.article), '[]') FROM toll.copy c
		JOIN toll.copy o ON o.lineage = c.lineage AND o.act_to IS NULL AND o.article <> c.article
		WHERE c.article = $1::bigint AND c.act_to IS NULL), '}') AS result
FROM (SELECT * FROM made UNION ALL SELECT e.* FROM toll.erasure e WHERE e.article = $1::bigint) e
CROSS JOIN LATERAL (SELECT e.version, encode(e.sha256, 'hex') AS sha256, @erased_row@) x
HAVING count(*) > 0;

-- part: erased_row
-- Of an erasure e: who, why and when.
	e.who AS "by", e.reason,
	to_char(e.recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded
