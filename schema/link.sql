-- Linking articles to stories, and finding copies.  The format of this file is described in
-- session.sql.
--
-- Recording an article queues it in toll.unlinked; linking comes after, in transactions of
-- its own, so that nothing that goes wrong here can lose an article.  One transaction links
-- at a time, over all daemons (story_lock): of two articles on one occurrence the second
-- must see the first.  The work for one article is bounded: 24 words, 80 postings a word,
-- 17 bands, 50 articles a band, and where there are notices 100 of them and 100 articles of
-- 1,000 of the story; all of it is read off indexes.

-- name: story_lock
-- To be run before any of the statements here, and before an edit, in the same transaction,
-- as a statement of its own.
-- > locked: nothing
SELECT pg_advisory_xact_lock(x'746f6c73'::bigint) AS locked;

-- part: text_band
-- The text itself, of a version v, as a band.
	('x' || encode(substr(v.sha256, 1, 8), 'hex'))::bit(64)::bigint

-- part: twin
-- Of the versions that have a band in common with `given`: the one that is most alike, if it is the
-- same text or at least half its shingles are the same.
	SELECT t.article, t.version, t.score, c.lineage
	FROM (
		SELECT b.article, b.version, count(*) AS bands
		FROM given, unnest(given.bands) x (band) CROSS JOIN LATERAL (
			SELECT b.article, b.version FROM toll.band b
			WHERE b.band = x.band
			ORDER BY b.article DESC, b.version DESC LIMIT 50) b
		GROUP BY b.article, b.version
		ORDER BY bands DESC, b.article, b.version LIMIT 20
	) b
	CROSS JOIN LATERAL (
		SELECT s.article, s.version, CASE WHEN v.sha256 = given.sha256 THEN 1
			ELSE (SELECT count(*) FILTER (WHERE x.a = x.b)::real / nullif(count(*), 0)
				FROM unnest(s.sketch, given.sketch) x (a, b)) END AS score
		FROM given, toll.signature s JOIN toll.article_version v USING (article, version)
		WHERE s.article = b.article AND s.version = b.version) t
	JOIN toll.copy c ON c.article = t.article AND c.version = t.version AND c.act_to IS NULL
	WHERE t.score >= 0.5
	ORDER BY t.score DESC, t.article, t.version LIMIT 1

-- name: story_link
-- Link the version that has waited longest: to the story of the article that is most like
-- it, or else to a new one; and enter it among the copies of a text, or as a text of its own.
-- A version of an article that has a story stays there.
--
-- Of a notice in it, the figures of the same source, story, measure, country and number are
-- taken back: they end.
--
-- How much alike two articles are: the cosine of their 24 most telling words (those with the
-- greatest tf-idf of the 96 most frequent, words that a fifth of all articles have left out;
-- as if 50 articles had come before, ten of them with each word of up to 4 letters),
-- less the farther apart they were published (e-fold in 30 days), more if they have the same
-- main place (by 3 tenths).  From 0.15 on they are of one story, and so is a copy of a text.  The numbers were chosen
-- on 2,356 articles on 1,363 incidents.
-- > article: that was linked; no row when none waits
-- > version: of the article
WITH turn AS MATERIALIZED (
	DELETE FROM toll.unlinked u
	WHERE (u.article, u.version) = (
		SELECT article, version FROM toll.unlinked ORDER BY article, version LIMIT 1)
	RETURNING u.article, u.version
), given AS MATERIALIZED (
	-- The text itself is one more band: short ones have no sketch.
	SELECT s.article, s.version, s.words, s.counts, s.sketch, v.sha256,
		s.bands || @text_band@ AS bands,
		toll.current_act() AS act, coalesce(v.published_day, v.recorded::date) AS day,
		NOT EXISTS (SELECT FROM toll.link l
			WHERE l.article = s.article AND l.act_to IS NULL) AS fresh
	FROM turn
	JOIN toll.signature s USING (article, version)
	JOIN toll.article_version v USING (article, version)
), met AS MATERIALIZED (
	-- The counts before this article.
	INSERT INTO toll.term AS t (word, articles)
	SELECT word, 1 FROM (
		SELECT unnest(words) AS word FROM given WHERE fresh
		UNION ALL
		SELECT '' FROM given WHERE fresh) w
	ON CONFLICT (word) DO UPDATE SET articles = t.articles + 1
	RETURNING word, articles - 1 AS articles
), telling AS (
	SELECT w.word, (1 + ln(w.count)) * ln((a.articles + 50.0)
			/ (m.articles + CASE WHEN length(w.word) > 4 THEN 1 ELSE 10 END)) AS weight
	FROM given, unnest(given.words, given.counts) WITH ORDINALITY w (word, count, n)
	JOIN met m ON m.word = w.word
	JOIN met a ON a.word = ''
	WHERE m.articles < greatest(10, 0.2 * a.articles)
	ORDER BY weight DESC, w.n LIMIT 24
), asked AS MATERIALIZED (
	SELECT word, (weight / sqrt(sum(weight * weight) OVER ()))::real AS weight FROM telling
), hit AS MATERIALIZED (
	SELECT a.word, p.article, p.day, a.weight * p.weight AS weight
	FROM given, asked a CROSS JOIN LATERAL (
		(SELECT p.article, p.day, p.weight FROM toll.posting p
		WHERE p.word = a.word AND p.day <= given.day AND p.day >= given.day - 60
		ORDER BY p.word DESC, p.day DESC, p.article DESC LIMIT 60)
		UNION ALL
		(SELECT p.article, p.day, p.weight FROM toll.posting p
		WHERE p.word = a.word AND p.day > given.day AND p.day <= given.day + 60
		ORDER BY p.word, p.day, p.article LIMIT 20)) p
), twin AS MATERIALIZED (
@twin@
), near AS (
	SELECT h.article, abs(h.day - given.day) AS days,
		sum(h.weight) * exp(-abs(h.day - given.day) / 30.0) AS score
	FROM hit h, given
	GROUP BY h.article, h.day, given.day
	ORDER BY score DESC, h.article LIMIT 20
), placed AS MATERIALIZED (
	SELECT n.article, n.days, r.main_place AS place, coalesce(r.main_place = o.main_place, false) AS same_place,
		n.score * CASE WHEN r.main_place = o.main_place THEN 1.3 ELSE 1 END AS score
	FROM near n, given, toll.reading r, toll.reading o
	WHERE r.article = given.article AND r.version = given.version AND r.act_to IS NULL
		AND o.article = n.article AND o.version = 1 AND o.act_to IS NULL
), best AS MATERIALIZED (
	SELECT l.story, p.article, least(p.score, 1)::real AS score,
		array_remove(ARRAY[
			'shares the words ' || (SELECT string_agg(w.word, ', ' ORDER BY w.weight DESC, w.word)
				FROM (SELECT h.word, h.weight FROM hit h WHERE h.article = p.article
					ORDER BY h.weight DESC, h.word LIMIT 5) w),
			CASE WHEN p.same_place THEN 'same place, ' || p.place END,
			CASE p.days WHEN 0 THEN 'same day' WHEN 1 THEN '1 day apart'
				ELSE p.days || ' days apart' END], NULL) AS reasons
	FROM placed p
	JOIN toll.link l ON l.article = p.article AND l.act_to IS NULL
	WHERE p.score >= 0.15
	ORDER BY p.score DESC, p.article LIMIT 1
), chosen AS MATERIALIZED (
	SELECT * FROM best
	UNION ALL
	-- A copy, when its words are in too many articles to tell anything.
	SELECT l.story, t.article, t.score, ARRAY['a copy of its text']
	FROM twin t JOIN toll.link l ON l.article = t.article AND l.act_to IS NULL
	WHERE NOT EXISTS (SELECT FROM best)
), entered AS (
	INSERT INTO toll.story (act)
	SELECT act FROM given WHERE fresh AND NOT EXISTS (SELECT FROM chosen)
	RETURNING story
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM given ON CONFLICT DO NOTHING
), put_link AS (
	INSERT INTO toll.link (article, act, story, near_article, day, score, reasons)
	SELECT given.article, given.act, coalesce(chosen.story, entered.story), chosen.article, given.day,
		chosen.score, coalesce(chosen.reasons, '{first of its story}')
	FROM given LEFT JOIN chosen ON true LEFT JOIN entered ON true
	WHERE given.fresh
), put_postings AS (
	INSERT INTO toll.posting (word, day, article, weight)
	SELECT a.word, given.day, given.article, a.weight FROM given, asked a
), put_copy AS (
	INSERT INTO toll.copy (article, version, act, lineage, near_article, near_version, score, reasons)
	SELECT given.article, given.version, given.act,
		coalesce(twin.lineage, nextval('toll.lineage')), twin.article, twin.version, twin.score,
		CASE WHEN twin.article IS NULL THEN '{first of its text}'::text[]
			ELSE ARRAY[format('%s of 100 runs of four words are the same',
				round(100 * twin.score::numeric))] END
	FROM given LEFT JOIN twin ON true
), put_bands AS (
	INSERT INTO toll.band (band, article, version)
	SELECT DISTINCT unnest(bands), article, version FROM given
), notice AS MATERIALIZED (
	-- Numbers that a notice in it says were wrong.
	SELECT f.source, f.measure, f.country, f.value, f.value2, f.number, f.in_title, f.quote_at, f.quote,
		coalesce(v.published_day, v.recorded::date) AS day, coalesce(l.story, best.story) AS story
	FROM given
	JOIN toll.article_version v USING (article, version)
	JOIN toll.reading r ON r.article = v.article AND r.version = v.version AND r.act_to IS NULL
	JOIN toll.figure f ON f.article = r.article AND f.version = r.version AND f.reading = r.reading
	LEFT JOIN toll.link l ON l.article = v.article AND l.act_to IS NULL
	LEFT JOIN best ON true
	WHERE f.status = 'withdrawn' AND f.source IS NOT NULL AND v.status IS NULL
	LIMIT 100
), taken_back AS MATERIALIZED (
	-- What other articles of its source said of the story before.
	SELECT DISTINCT ON (f.article, f.version, f.reading, f.ordinal, f.recorded)
		f.article, f.version, f.reading, f.ordinal, f.recorded, f.start_at, f.in_title, f.measure,
		n.in_title AS notice_in_title, n.quote_at, n.quote
	FROM given, notice n CROSS JOIN LATERAL (
		SELECT o.article FROM (
			SELECT l.article FROM toll.link l
			WHERE l.story = n.story AND l.act_to IS NULL AND l.day <= n.day
			ORDER BY l.story DESC, l.day DESC, l.article DESC LIMIT 1000) l
		JOIN toll.article o USING (article)
		WHERE o.source = n.source AND o.article <> given.article
		LIMIT 100) o
	JOIN toll.figure f ON f.article = o.article AND f.measure = n.measure
	-- One that is marked wrong, too: it must not come back when the mark is undone.
	WHERE (f.recorded_to >= 'infinity' OR EXISTS (SELECT FROM toll.mark m
			WHERE (m.article, m.version, m.start_at, m.in_title, m.measure)
					= (f.article, f.version, f.start_at, f.in_title, f.measure)
				AND m.act_to IS NULL AND m.act = f.act_to OFFSET 0))
		AND f.status IN ('asserted', 'feared')
		AND (f.value, f.value2) IS NOT DISTINCT FROM (n.value, n.value2)
		AND (f.value IS NOT NULL OR lower(f.number) = lower(n.number))
		AND coalesce(f.country = n.country, true)
	ORDER BY f.article, f.version, f.reading, f.ordinal, f.recorded, n.quote_at
), end_figures AS (
	UPDATE toll.figure f SET recorded_to = clock_timestamp(), act_to = given.act
	FROM given, taken_back t
	WHERE (f.article, f.version, f.reading, f.ordinal, f.recorded)
			= (t.article, t.version, t.reading, t.ordinal, t.recorded)
		AND f.recorded_to >= 'infinity'
	RETURNING f.article
), put_withdrawals AS (
	INSERT INTO toll.withdrawal (article, version, start_at, in_title, measure, act, recorded,
		notice_article, notice_version, reason, notice_in, notice_at, notice)
	SELECT t.article, t.version, t.start_at, t.in_title, t.measure, given.act, clock_timestamp(),
		given.article, given.version, 'corrected',
		CASE WHEN t.notice_in_title THEN 'title' ELSE 'text' END, t.quote_at, t.quote
	FROM given, taken_back t
	ON CONFLICT DO NOTHING
)
SELECT article, version FROM given;

-- name: story_link_alone
-- What is left to do when story_link fails for the version that has waited longest: it is a
-- story and a text of its own, and says why.
-- $1 why: what was wrong
-- > article: that was linked; no row when none waits
-- > version: of the article
WITH turn AS MATERIALIZED (
	DELETE FROM toll.unlinked u
	WHERE (u.article, u.version) = (
		SELECT article, version FROM toll.unlinked ORDER BY article, version LIMIT 1)
	RETURNING u.article, u.version, toll.current_act() AS act
), put_act AS (
	INSERT INTO toll.act (act) SELECT act FROM turn ON CONFLICT DO NOTHING
), entered AS (
	INSERT INTO toll.story (act)
	SELECT act FROM turn
	WHERE NOT EXISTS (SELECT FROM toll.link l WHERE l.article = turn.article AND l.act_to IS NULL)
	RETURNING story
), put_link AS (
	INSERT INTO toll.link (article, act, story, day, reasons)
	SELECT t.article, t.act, e.story, coalesce(v.published_day, v.recorded::date),
		ARRAY['could not be linked: ' || $1::text]
	FROM turn t, entered e, toll.article_version v
	WHERE v.article = t.article AND v.version = t.version
), put_copy AS (
	INSERT INTO toll.copy (article, version, act, lineage, reasons)
	SELECT article, version, act, nextval('toll.lineage'), ARRAY['could not be compared: ' || $1]
	FROM turn
)
SELECT article, version FROM turn;
