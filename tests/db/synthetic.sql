-- A record of :articles articles with three figures and an event each, for the tests of
-- plans: countries, measures and places as unequal as in news, ten years of days, one row
-- in seven without a date, one in seven that lasts for months.  Same numbers every time.
BEGIN;
SELECT setseed(0.5);
SET LOCAL session_replication_role = replica;
CREATE TEMP TABLE code ON COMMIT DROP AS
	SELECT n, chr(65 + n / 26 % 26) || chr(65 + n % 26) AS country FROM generate_series(0, 199) n;
CREATE TEMP TABLE measure ON COMMIT DROP AS
	SELECT row_number() OVER (ORDER BY ordinal) - 1 AS n, measure FROM toll.measure;

INSERT INTO toll.act (act) VALUES (1);
INSERT INTO toll.source (source, name) OVERRIDING SYSTEM VALUE
	SELECT n, 'Source ' || n FROM generate_series(1, 80) n;
INSERT INTO toll.country_name (name, country, proper, act)
	SELECT 'country ' || lower(country), country, true, 1 FROM code;

CREATE TEMP TABLE made ON COMMIT DROP AS
	SELECT n AS article, 1 + floor(80 * random() ^ 2)::bigint AS source,
		'2012-01-01'::date + floor(3650 * random())::int AS day,
		floor(200 * random() ^ 3)::int AS country
	FROM generate_series(1, :articles) n;
INSERT INTO toll.article (article, source, recorded, identity, url) OVERRIDING SYSTEM VALUE
	SELECT article, source, day, sha256(article::text::bytea), 'https://example.org/' || article
	FROM made;
INSERT INTO toll.version_key (article, version, content)
	SELECT article, 1, sha256(article::text::bytea) FROM made;
INSERT INTO toll.article_version (article, version, recorded, published, published_day,
		published_text, sha256, title, text, act)
	SELECT article, 1, day, day, day, day::text, sha256(article::text::bytea), 'Title ' || article,
		'Report of word' || article % 5000 || ' and more of the same', 1
	FROM made;
INSERT INTO toll.reading (article, version, reading, recorded, n_figures, n_events, truncated, rules, act)
	SELECT article, 1, 1, day, 3, 1, false, 'en-000000000000', 1 FROM made;

CREATE TEMP TABLE entry ON COMMIT DROP AS
	SELECT m.*, o AS ordinal, 's' || floor(20000 * random() ^ 2)::int AS place,
		floor(11 * random() ^ 2)::int AS measure, floor(500 * random() ^ 4)::int AS value,
		CASE WHEN x < 0.14 THEN NULL
			WHEN x < 0.28 THEN daterange(day - 60 - floor(400 * random())::int, NULL)
			ELSE daterange(day - floor(5 * random())::int, day + 1) END AS happened
	FROM made m, generate_series(0, 3) o, LATERAL (SELECT random() AS x WHERE o >= 0 AND article > 0) r;
INSERT INTO toll.figure (article, recorded, source, published, value, low, high, version,
		reading, ordinal, first_day, end_day, start_at, end_at, in_title, implicit, number,
		measure, bound, scope, status, country, place, place_key, happened, quote, act)
	SELECT article, day, source, day, value, value, value, 1, 1, ordinal,
		coalesce(lower(happened), 'infinity'),
		CASE WHEN happened IS NULL THEN 'infinity' ELSE coalesce(upper(happened), day + 1) END,
		0, 1, false, false, value::text, measure.measure, 'exact', 'stated', 'asserted',
		code.country, place, place, happened, 'some ' || value || ' people were counted here', 1
	FROM entry JOIN code ON code.n = entry.country JOIN measure ON measure.n = entry.measure
	WHERE ordinal < 3;
INSERT INTO toll.event (article, recorded, source, published, version, reading, ordinal,
		first_day, end_day, start_at, end_at, in_title, trigger_words, category, status,
		country, place, place_key, happened, who, whom, figures, act)
	SELECT article, day, source, day, 1, 1, 0, coalesce(lower(happened), 'infinity'),
		CASE WHEN happened IS NULL THEN 'infinity' ELSE coalesce(upper(happened), day + 1) END,
		0, 1, false, 'attack', 'ASSAULT', 'happened', code.country, place, place, happened,
		'[]', '[]', '{}', 1
	FROM entry JOIN code ON code.n = entry.country
	WHERE ordinal = 3;
COMMIT;
ANALYZE;
