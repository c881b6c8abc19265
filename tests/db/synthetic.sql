-- A record of :articles articles for the tests of plans and the bench of questions: with
-- three figures an article on average, and one event.  Same numbers every time.
--
-- What is as unequal as in news (after some 5,000 articles of 1987 to 2023, and the articles
-- on 1,363 incidents):
--   stories    half have one article, the others as many as Pareto's law has it, up to 500;
--              they begin on any day of ten years and are written about ever less
--   articles   numbered in the order of their publication; 200 sources, of which some write
--              most; 6 of 100 are edited a day later: their first version has ended,
--              and a fifth of its figures is taken back
--   copies     a third of the articles on what has been told before is another one's text
--   countries  200, the first with a quarter of all; 20,000 places; those of the story
--   measures   the first with nearly half of all
--   figures    none in 40 of 100 articles, else 5 on average and up to 40; they grow as the
--              story does; half of them name one of four speakers
--   days       7 of 100 without a date; 78 a day, 5 some days, 5 a month, 4 a year, 1 more
-- Events are fewer than in news, which has seven for each figure: they take the same walks.
BEGIN;
SELECT setseed(0.5);
SET LOCAL session_replication_role = replica;
CREATE TEMP TABLE measure ON COMMIT DROP AS
	SELECT row_number() OVER (ORDER BY ordinal) - 1 AS n, measure FROM toll.measure;
INSERT INTO toll.source (source, name) OVERRIDING SYSTEM VALUE
	SELECT n, 'Source ' || n FROM generate_series(1, 200) n;
INSERT INTO toll.country_name (name, country, proper, act)
	SELECT 'country ' || lower(code), code, true, 1
	FROM generate_series(0, 199) n, LATERAL (SELECT chr(65 + n / 26) || chr(65 + n % 26) AS code) c;

CREATE TEMP TABLE told ON COMMIT DROP AS
	SELECT n AS story, k,
		'2012-01-01'::date + floor(began + CASE WHEN k > 1 THEN -12 * ln(1 - random()) ELSE 0 END)::int
			AS day,
		'2012-01-01'::date + floor(began)::int AS since,
		chr(65 + country / 26) || chr(65 + country % 26) AS country,
		's' || place AS place, (base * (1 + 0.05 * k))::int AS base,
		1 + floor(200 * random() ^ 2)::bigint AS source,
		k > 1 AND random() < 1 / 3.0 AS copied,
		CASE WHEN random() < 0.06 THEN 2 ELSE 1 END AS versions,
		CASE WHEN random() < 0.4 THEN 0 ELSE least(40, 1 + floor(-4.5 * ln(1 - random())))::int END
			AS figures
	FROM (
		SELECT *, sum(size) OVER (ORDER BY n) - size AS before FROM (
			SELECT n, 3640 * random() AS began, floor(200 * random() ^ 4)::int AS country,
				floor(20000 * random() ^ 2)::int AS place, 500 * random() ^ 4 AS base,
				CASE WHEN random() < 0.5 THEN 1 ELSE least(500, 1 + 1 / (1 - random()))::int END AS size
			FROM generate_series(1, :articles) n OFFSET 0) s) s,
		generate_series(1, least(size, :articles - before)) k
	WHERE before < :articles;
CREATE TEMP TABLE made ON COMMIT DROP AS
	SELECT article, story, k, day, since, country, place, base, source, versions, figures,
		CASE WHEN copied THEN first_value(article) OVER (PARTITION BY story ORDER BY article)
			ELSE article END AS origin
	FROM (SELECT *, row_number() OVER (ORDER BY day, story, k) AS article FROM told) t;

INSERT INTO toll.act (act) SELECT n FROM generate_series(1, :articles + 1000) n;
INSERT INTO toll.article (article, source, recorded, identity, url) OVERRIDING SYSTEM VALUE
	SELECT article, source, day, sha256(article::text::bytea), 'https://example.org/' || article
	FROM made;
CREATE TEMP TABLE version ON COMMIT DROP AS
	-- What is recorded first, and a day later; the acts of a day are a thousand at most.
	SELECT m.*, v AS version, m.day + v - 1 AS recorded, article + 1000 * (v - 1) AS act,
		CASE WHEN v < versions THEN m.day + v ELSE 'infinity' END AS recorded_to,
		CASE WHEN v < versions THEN article + 1000 * v END AS act_to
	FROM made m, generate_series(1, versions) v;
INSERT INTO toll.version_key (article, version, content)
	SELECT article, version, sha256((article || ' ' || version)::bytea) FROM version;
INSERT INTO toll.article_version (article, version, recorded, recorded_to, published,
		published_day, published_text, sha256, title, text, act, act_to)
	SELECT article, version, recorded, recorded_to, recorded, recorded, recorded::text,
		sha256((origin || ' ' || version)::bytea), 'Title ' || article,
		'Report of word' || origin % 5000 || ' and more of the same', act, act_to
	FROM version;
INSERT INTO toll.reading (article, version, reading, recorded, recorded_to, n_figures, n_events,
		truncated, rules, main_country, main_place, act, act_to)
	SELECT article, version, 1, recorded, recorded_to, figures, 1, false, 'en-000000000000',
		country, place, act, act_to
	FROM version;
INSERT INTO toll.copy (article, version, act, lineage, near_article, near_version, score, reasons)
	SELECT article, version, act, origin, nullif(origin, article),
		CASE WHEN origin <> article THEN 1 END, CASE WHEN origin <> article THEN 1 END,
		CASE WHEN origin = article THEN '{first of its text}'::text[]
			ELSE '{100 of 100 runs of four words are the same}' END
	FROM version;
INSERT INTO toll.story (story, act) OVERRIDING SYSTEM VALUE
	SELECT story, min(article) FROM made GROUP BY story;
INSERT INTO toll.link (article, act, story, near_article, day, score, reasons)
	SELECT article, article, story, first, day, CASE WHEN first < article THEN 0.4 END,
		CASE WHEN first < article THEN ARRAY['shares the words report, more, same', 'same place, ' || place]
			ELSE '{first of its story}' END
	FROM (SELECT *, nullif(first_value(article) OVER (PARTITION BY story ORDER BY article), article)
		AS first FROM made) m;

CREATE TEMP TABLE entry ON COMMIT DROP AS
	-- Of each text that is no copy; the last is the event.
	SELECT article AS origin, o AS ordinal, figures, CASE
			WHEN x < 0.07 THEN NULL
			WHEN x < 0.85 THEN daterange(since + least(late, day - since), since + least(late, day - since) + 1)
			WHEN x < 0.90 THEN daterange(day - 2 - 2 * late, day + 1)
			WHEN x < 0.95 THEN daterange(date_trunc('month', day)::date,
				(date_trunc('month', day) + interval '1 month')::date)
			WHEN x < 0.99 THEN daterange(date_trunc('year', day)::date,
				(date_trunc('year', day) + interval '1 year')::date)
			ELSE daterange(day - 60 - (6000 * y ^ 3)::int, day + 1)
		END AS happened,
		floor(11 * y ^ 3)::int AS measure, floor(base * (0.8 + 0.4 * y))::int AS value,
		(ARRAY['the police', 'officials', 'the health ministry', 'doctors'])[1 + floor(8 * z)::int]
		AS attribution
	FROM made m, generate_series(0, figures) o, LATERAL (
		SELECT random() AS x, random() AS y, random() AS z, floor(4 * random() ^ 3)::int AS late
		WHERE o >= 0 AND article > 0) r
	WHERE origin = article;
INSERT INTO toll.figure (article, recorded, recorded_to, source, published, value, low, high,
		version, reading, ordinal, first_day, end_day, start_at, end_at, in_title, implicit, number,
		measure, bound, scope, status, unit, counted, attribution, country, place, place_key,
		happened, quote, act, act_to)
	SELECT article, recorded, recorded_to, source, recorded, value, value, value, version, 1, ordinal,
		coalesce(lower(happened), 'infinity'), coalesce(upper(happened), 'infinity'),
		10 * ordinal, 10 * ordinal + 1, false, false, value::text, measure.measure, 'exact', 'stated', 'asserted', 'person',
		'people', attribution, country, place, place, happened,
		'some ' || value || ' people were counted here', act, act_to
	FROM version v JOIN entry e USING (origin) JOIN measure ON measure.n = e.measure
	WHERE ordinal < e.figures;
INSERT INTO toll.withdrawal (article, version, start_at, in_title, measure, act, recorded,
		notice_article, notice_version, reason)
	SELECT article, version, start_at, in_title, measure, act_to, recorded_to, article, version + 1,
		'corrected'
	FROM toll.figure WHERE version = 1 AND recorded_to < 'infinity' AND ordinal % 5 = 0;
INSERT INTO toll.event (article, recorded, recorded_to, source, published, version, reading,
		ordinal, first_day, end_day, start_at, end_at, in_title, trigger_words, category, status,
		country, place, place_key, happened, who, whom, figures, act, act_to)
	SELECT article, recorded, recorded_to, source, recorded, version, 1, 0,
		coalesce(lower(happened), 'infinity'), coalesce(upper(happened), 'infinity'),
		0, 1, false, 'attack', 'ASSAULT', 'happened', country, place, place, happened,
		'[]', '[]', '{}', act, act_to
	FROM version v JOIN entry e USING (origin)
	WHERE ordinal = e.figures;
SELECT setval('toll.article_article_seq', max(article)) FROM toll.article;
SELECT setval('toll.source_source_seq', max(source)) FROM toll.source;
SELECT setval('toll.story_story_seq', max(story)) FROM toll.story;
SELECT setval('toll.lineage', max(lineage)) FROM toll.copy;
COMMIT;
ANALYZE;
