-- The whole schema of Toll, as the migrations leave it (tests/db compares the two).
--
-- Words are those of the project: a source publishes articles; an article whose text or
-- metadata changes gets a new version; a reading is what extraction found in one version
-- under one version of the rules: times, places, figures, events, and what it refused.
--
-- How the keys are made, and why:
--
-- * The tables that grow with the text (article_version, reading, time, place, figure,
--   event, refused) carry `recorded`, the moment the row was written, in their primary key,
--   because a partitioned table must hold its partition key in every unique key: they can
--   be partitioned by `recorded` later without new keys.  Every key of theirs begins with
--   the article, by which they can be distributed.
-- * What must be unique over the whole record (one article an identity, one version a
--   number) therefore stands in two small tables of its own: article and version_key.
-- * Nothing is overwritten.  A row counts from `recorded` until `recorded_to`, which is
--   infinity while it counts; for people.  What counted when is told by `act` and `act_to`
--   (see Acts and moments); recorded_to and act_to are the only columns ever updated, but for
--   who undid a mark and why, and what an erasure takes out (see Marks, Erasure).
-- * No foreign key goes from figure or event to the vocabularies: measures and categories
--   are the language data's to extend, so a name that is not here yet is added when the
--   first figure that bears it arrives (article_put).  Besides, each such key would have
--   every writer lock the one row of `killed`.
-- * Figures and events hold copies of their article's source and publication moment, so
--   that a walk along an index needs no join to know whether a row is asked for.

DO $$
BEGIN
	IF current_setting('server_encoding') <> 'UTF8' THEN
		RAISE EXCEPTION 'the database''s encoding is %, Toll needs UTF8',
			current_setting('server_encoding')
			USING HINT = 'Create it with: createdb --encoding UTF8 --template template0';
	END IF;
END
$$;

CREATE SCHEMA toll;
COMMENT ON SCHEMA toll IS 'Toll: what the news said happened, when, and how many';

CREATE FUNCTION toll.identity(VARIADIC parts text[]) RETURNS bytea
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (SELECT sha256(convert_to(string_agg(
			coalesce(octet_length(part) || ':' || part, '-') || ',', '' ORDER BY n), 'UTF8'))
		FROM unnest(parts) WITH ORDINALITY AS p (part, n));
COMMENT ON FUNCTION toll.identity(text[]) IS
	'SHA-256 of a list of texts, each as length in bytes, colon, text, comma; null is a minus sign and a comma';

CREATE FUNCTION toll.bytes(at int[]) RETURNS int4range
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN int4range(at[1], at[2]);
COMMENT ON FUNCTION toll.bytes(int[]) IS 'A span of a reading, [start, end], as a range; null for null';

CREATE FUNCTION toll.span(first_day date, end_day date) RETURNS int
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN first_day > '-infinity' AND end_day < 'infinity' THEN width_bucket(
			end_day - first_day,
			'{2,4,8,16,32,64,128,256,512,1024,2048,4096,8192,16384,32768}'::int[])
		ELSE 15 END;
COMMENT ON FUNCTION toll.span(date, date) IS
	'How long a row lasts, roughly: n for 2^n days and more, less than twice that; 15 for all that is longer';

CREATE FUNCTION toll.exactness(days daterange) RETURNS int
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN NOT lower_inf(days) AND NOT upper_inf(days) THEN
		nullif(width_bucket(upper(days) - lower(days), '{2,7,28,32,367}'::int[]) + 1, 6) END;
COMMENT ON FUNCTION toll.exactness(daterange) IS
	'How exact a date is, as UCDP codes it: 1 a day, 2 two to six days, 3 a week and more, 4 a month, 5 up to a year; null if longer, open or unknown';

-- ---------------------------------------------------------------------------
-- The schema's own history

CREATE TABLE toll.migration (
	number int PRIMARY KEY,
	name text NOT NULL,
	checksum text NOT NULL,
	program text NOT NULL,
	applied timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.migration IS 'The steps that made this schema';
COMMENT ON COLUMN toll.migration.number IS 'Order of the step, from 1 without gaps';
COMMENT ON COLUMN toll.migration.name IS 'What the step does, in a word';
COMMENT ON COLUMN toll.migration.checksum IS 'SHA-256 of the step''s text, hexadecimal; a program whose text differs refuses the database';
COMMENT ON COLUMN toll.migration.program IS 'Name and version of the program that took the step';
COMMENT ON COLUMN toll.migration.applied IS 'When the step was taken';

-- ---------------------------------------------------------------------------
-- Acts and moments
--
-- An act is a transaction that wrote: its number stands in every row that it wrote (act) or
-- ended (act_to).  It is PostgreSQL's own number of the transaction, which is given before
-- the transaction commits; acts therefore do not become visible in the order of their
-- numbers, and neither does a wall clock say in which order they did.
--
-- A moment is a cut through all acts, made after the fact: when it is made, every act below
-- its horizon has ended, so nothing that is written later can lie below it.  What the record
-- held at a moment are the rows with act < horizon that no act below the horizon had ended.
-- The answer to that is the same for ever.

CREATE TABLE toll.epoch (
	epoch int PRIMARY KEY,
	system_identifier bigint NOT NULL,
	base bigint NOT NULL,
	since timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.epoch IS 'Servers that the record lived on: a dump that was restored elsewhere goes on above all acts it holds';
COMMENT ON COLUMN toll.epoch.epoch IS 'Order, from 1; the last one counts';
COMMENT ON COLUMN toll.epoch.system_identifier IS 'Of the server (pg_control_system)';
COMMENT ON COLUMN toll.epoch.base IS 'What is added to the number of a transaction to make that of an act';
COMMENT ON COLUMN toll.epoch.since IS 'When the record was first written there';

CREATE TABLE toll.act (
	act bigint PRIMARY KEY,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.act IS 'Transactions that changed the record';
COMMENT ON COLUMN toll.act.act IS 'Number of the act; 0 is all that was recorded before acts had numbers';
COMMENT ON COLUMN toll.act.recorded IS 'When it was written';

CREATE TABLE toll.moment (
	moment bigint PRIMARY KEY,
	horizon bigint NOT NULL UNIQUE,
	recorded timestamptz NOT NULL
);
COMMENT ON TABLE toll.moment IS 'Moments of the record, in the order in which acts were committed';
COMMENT ON COLUMN toll.moment.moment IS 'Number of the moment, from 1';
COMMENT ON COLUMN toll.moment.horizon IS 'Acts below it count, others do not';
COMMENT ON COLUMN toll.moment.recorded IS 'When the moment was made; never before the one before it';
CREATE INDEX moment_by_time ON toll.moment (recorded, moment);

CREATE FUNCTION toll.base() RETURNS bigint
	LANGUAGE sql STABLE
	RETURN (SELECT base FROM toll.epoch ORDER BY epoch DESC LIMIT 1);
COMMENT ON FUNCTION toll.base() IS 'What makes acts of the numbers of this server''s transactions';

CREATE FUNCTION toll.current_act() RETURNS bigint
	LANGUAGE sql STABLE
	RETURN toll.base() + pg_current_xact_id()::text::bigint;
COMMENT ON FUNCTION toll.current_act() IS 'The act that this transaction is';

CREATE FUNCTION toll.settled_before() RETURNS bigint
	LANGUAGE sql STABLE
	RETURN toll.base() + pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
COMMENT ON FUNCTION toll.settled_before() IS 'Acts below it have ended, and what they wrote is visible now or never';

CREATE FUNCTION toll.enter_epoch() RETURNS void
	LANGUAGE sql
BEGIN ATOMIC
	WITH held (act) AS (
		SELECT greatest((SELECT max(act) FROM toll.act), (SELECT max(horizon) FROM toll.moment), 0)
	)
	INSERT INTO toll.epoch (epoch, system_identifier, base)
	SELECT coalesce((SELECT max(epoch) FROM toll.epoch), 0) + 1, s.system_identifier, held.act
	FROM pg_control_system() s, held
	WHERE NOT EXISTS (SELECT FROM toll.epoch e
		WHERE e.epoch = (SELECT max(epoch) FROM toll.epoch)
			AND e.system_identifier = s.system_identifier
			AND e.base + pg_snapshot_xmax(pg_current_snapshot())::text::bigint >= held.act)
	ON CONFLICT DO NOTHING;
END;
COMMENT ON FUNCTION toll.enter_epoch() IS 'To be called before the first act on a connection: makes sure that acts go on above those that the record holds';

CREATE FUNCTION toll.moment_of(as_of text, name text DEFAULT 'as_of', OUT moment bigint, OUT horizon bigint, OUT settled boolean)
	LANGUAGE plpgsql STABLE
AS $$
DECLARE
	last toll.moment;
	at timestamptz;
BEGIN
	SELECT * INTO last FROM toll.moment m ORDER BY m.moment DESC LIMIT 1;
	IF as_of IS NULL THEN
		moment := last.moment;
		horizon := 9223372036854775807;
		settled := NOT EXISTS (SELECT FROM toll.act a WHERE a.act >= coalesce(last.horizon, 0));
		RETURN;
	END IF;
	settled := true;
	IF as_of ~ '^[0-9]{1,18}$' THEN
		SELECT m.moment, m.horizon INTO moment, horizon FROM toll.moment m
		WHERE m.moment = as_of::bigint;
		IF moment IS NULL THEN
			RAISE invalid_parameter_value USING MESSAGE = format(
				'%s: there is no moment %s yet; the last one is %s', name, as_of, coalesce(last.moment, 0));
		END IF;
		RETURN;
	END IF;
	IF as_of !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?$' THEN
		RAISE invalid_parameter_value USING MESSAGE = format(
			'%s: expected the number of a moment, or a date-time as 2022-01-10T08:30Z', name);
	END IF;
	BEGIN
		at := as_of::timestamptz;
	EXCEPTION WHEN data_exception THEN
		RAISE invalid_parameter_value USING MESSAGE = format('%s: no such date-time %s', name, as_of);
	END;
	IF at > clock_timestamp() THEN
		RAISE invalid_parameter_value USING MESSAGE = format('%s: %s has not come yet', name, as_of);
	END IF;
	SELECT m.moment, m.horizon INTO moment, horizon FROM toll.moment m
	WHERE m.recorded <= at ORDER BY m.recorded DESC, m.moment DESC LIMIT 1;
	IF moment IS NULL THEN
		RAISE invalid_parameter_value USING MESSAGE = format(
			'%s: the record has no moment up to %s', name, as_of);
	END IF;
END
$$;
COMMENT ON FUNCTION toll.moment_of(text, text) IS
	'The moment that is asked for, by number or as the last one up to a date-time; for null the last one, with a horizon above all acts; settled: nothing that may be seen lies beyond the moment; messages begin with the name of the parameter';

-- ---------------------------------------------------------------------------
-- Vocabularies

CREATE TABLE toll.measure (
	measure text COLLATE "C" PRIMARY KEY,
	ordinal int,
	label text NOT NULL,
	description text,
	gkg text,
	plover text,
	hxl text,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.measure IS 'What figures count; rows that are missing are added when the language data first yields them';
COMMENT ON COLUMN toll.measure.measure IS 'The name used in figures and queries';
COMMENT ON COLUMN toll.measure.ordinal IS 'Order in which people expect the measures; null sorts last';
COMMENT ON COLUMN toll.measure.label IS 'For people';
COMMENT ON COLUMN toll.measure.description IS 'Which people are counted; null for a measure that was added on the fly';
COMMENT ON COLUMN toll.measure.gkg IS 'GDELT GKG count type, null where none fits';
COMMENT ON COLUMN toll.measure.plover IS 'Key of PLOVER''s size object, null where none fits';
COMMENT ON COLUMN toll.measure.hxl IS 'HXL hashtag with attributes, null where none fits';
COMMENT ON COLUMN toll.measure.recorded IS 'When the row was written';

CREATE TABLE toll.category (
	category text COLLATE "C" PRIMARY KEY,
	ordinal int,
	label text NOT NULL,
	description text,
	plover text,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.category IS 'Kinds of events; rows that are missing are added when the language data first yields them';
COMMENT ON COLUMN toll.category.category IS 'The name used in events and queries';
COMMENT ON COLUMN toll.category.ordinal IS 'Order in which people expect the categories; null sorts last';
COMMENT ON COLUMN toll.category.label IS 'For people';
COMMENT ON COLUMN toll.category.description IS 'What belongs here; null for a category that was added on the fly';
COMMENT ON COLUMN toll.category.plover IS 'PLOVER event category, null where it is none of PLOVER''s';
COMMENT ON COLUMN toll.category.recorded IS 'When the row was written';

CREATE TABLE toll.country_name (
	name text NOT NULL,
	country text COLLATE "C" NOT NULL,
	proper boolean NOT NULL,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
	act bigint NOT NULL,
	PRIMARY KEY (name, country)
);
COMMENT ON TABLE toll.country_name IS 'Names under which readings met countries, so that people may ask by name; filled by article_put';
COMMENT ON COLUMN toll.country_name.name IS 'The name in lower case';
COMMENT ON COLUMN toll.country_name.country IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN toll.country_name.proper IS 'True for the gazetteer''s own name, false for words of a text that were taken for the country';
COMMENT ON COLUMN toll.country_name.recorded IS 'When the row was written';
COMMENT ON COLUMN toll.country_name.act IS 'Act that wrote the row';

-- ---------------------------------------------------------------------------
-- Sources, articles and their versions

CREATE TABLE toll.source (
	source bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name text NOT NULL,
	name_key text NOT NULL GENERATED ALWAYS AS (lower(name)) STORED UNIQUE,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE toll.source IS 'Outlets and agencies that publish';
COMMENT ON COLUMN toll.source.source IS 'Number of the source';
COMMENT ON COLUMN toll.source.name IS 'Its name as it was first received';
COMMENT ON COLUMN toll.source.name_key IS 'The name in lower case: names that differ in case only are one source';
COMMENT ON COLUMN toll.source.recorded IS 'When the source was first seen';

CREATE TABLE toll.article (
	article bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	source bigint REFERENCES toll.source,
	recorded timestamptz NOT NULL,
	identity bytea NOT NULL UNIQUE CHECK (octet_length(identity) = 32),
	url text,
	mark text
);
COMMENT ON TABLE toll.article IS 'Identity of articles: what stays the same over all versions of one';
COMMENT ON COLUMN toll.article.article IS 'Number of the article';
COMMENT ON COLUMN toll.article.source IS 'Who published it, null if not told';
COMMENT ON COLUMN toll.article.recorded IS 'When its first version was taken in';
COMMENT ON COLUMN toll.article.identity IS 'toll.identity of source (lower case) and URL; without a URL, of source, null and text';
COMMENT ON COLUMN toll.article.url IS 'Where it stands, as received; null if not told';
COMMENT ON COLUMN toll.article.mark IS 'The sender''s own mark for it, as first received; null if none';

CREATE TABLE toll.version_key (
	article bigint NOT NULL REFERENCES toll.article,
	version int NOT NULL CHECK (version > 0),
	content bytea NOT NULL CHECK (octet_length(content) = 32),
	UNIQUE (article, version)
);
COMMENT ON TABLE toll.version_key IS 'Identity of article versions: content that an article has already is no new version of it';
COMMENT ON COLUMN toll.version_key.article IS 'The article';
COMMENT ON COLUMN toll.version_key.version IS 'Number of the version within the article, from 1, in the order of arrival';
COMMENT ON COLUMN toll.version_key.content IS 'toll.identity of text, title, publication date as given, and language as given; then, if one is given, correction and status';
CREATE INDEX version_key_content ON toll.version_key (article, content, version);

CREATE TABLE toll.article_version (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	recorded_to timestamptz NOT NULL DEFAULT 'infinity',
	published timestamptz,
	version int NOT NULL,
	published_day date,
	published_offset smallint CHECK (published_offset BETWEEN -1439 AND 1439),
	published_text text,
	lang text,
	sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
	title text,
	text text,
	-- 'english' because the texts that extraction reads are English: who asks for "protest"
	-- wants "protests" too.  Only the first 100,000 characters are searched: a tsvector
	-- holds at most 1 MiB, and an article must never be refused for its length here.
	search tsvector GENERATED ALWAYS AS (
		to_tsvector('english', left(coalesce(left(title, 1000) || E'\n', '') || text, 100000))
	) STORED,
	act bigint NOT NULL,
	act_to bigint,
	correction text,
	status text COLLATE "C" CHECK (status IN ('withdrawn')),
	PRIMARY KEY (article, version, recorded),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.article_version IS 'Articles as they were received, one row for each different text, title, date or language';
COMMENT ON COLUMN toll.article_version.article IS 'The article';
COMMENT ON COLUMN toll.article_version.recorded IS 'When this version was taken in';
COMMENT ON COLUMN toll.article_version.recorded_to IS 'When a later version replaced it; infinity for the latest';
COMMENT ON COLUMN toll.article_version.published IS 'Moment of publication, null where the time of day is not known; without an offset it is taken as UTC';
COMMENT ON COLUMN toll.article_version.version IS 'Number of the version within the article';
COMMENT ON COLUMN toll.article_version.published_day IS 'The publisher''s own calendar day, from which relative dates count';
COMMENT ON COLUMN toll.article_version.published_offset IS 'The publisher''s offset from UTC in minutes east, null if not told';
COMMENT ON COLUMN toll.article_version.published_text IS 'The publication date as given';
COMMENT ON COLUMN toll.article_version.lang IS 'Language tag as given';
COMMENT ON COLUMN toll.article_version.sha256 IS 'SHA-256 of the text''s bytes in UTF-8';
COMMENT ON COLUMN toll.article_version.title IS 'The headline as received';
COMMENT ON COLUMN toll.article_version.text IS 'The text as received; all offsets are byte offsets into its UTF-8; null if it was erased, as are title and search then';
COMMENT ON COLUMN toll.article_version.search IS 'Words of title and text for full-text search';
COMMENT ON COLUMN toll.article_version.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.article_version.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.article_version.correction IS 'The publisher''s notice of what was corrected, beside the text; null if none was sent, or it was erased';
COMMENT ON COLUMN toll.article_version.status IS 'withdrawn if the publisher took the article back, else null';
CREATE INDEX article_version_search ON toll.article_version USING gin (search)
	WHERE recorded_to = 'infinity';
CREATE INDEX article_version_past_search ON toll.article_version USING gin (search)
	WHERE recorded_to < 'infinity';

-- ---------------------------------------------------------------------------
-- Readings and what they hold

CREATE TABLE toll.reading (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	recorded_to timestamptz NOT NULL DEFAULT 'infinity',
	version int NOT NULL,
	reading int NOT NULL CHECK (reading > 0),
	n_figures int NOT NULL,
	n_events int NOT NULL,
	main_event int,
	truncated boolean NOT NULL,
	rules text COLLATE "C" NOT NULL,
	lang text COLLATE "C",
	main_country text COLLATE "C",
	main_place text,
	act bigint NOT NULL,
	act_to bigint,
	credit jsonb,
	PRIMARY KEY (article, version, reading, recorded),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.reading IS 'What extraction found in an article version, one row for each version of the rules that read it';
COMMENT ON COLUMN toll.reading.article IS 'The article';
COMMENT ON COLUMN toll.reading.recorded IS 'When the reading was recorded';
COMMENT ON COLUMN toll.reading.recorded_to IS 'When a later reading of the same version replaced it; infinity for the newest, also of a version that was itself replaced';
COMMENT ON COLUMN toll.reading.version IS 'The version that was read';
COMMENT ON COLUMN toll.reading.reading IS 'Number of the reading within the version, from 1';
COMMENT ON COLUMN toll.reading.n_figures IS 'How many figures it found';
COMMENT ON COLUMN toll.reading.n_events IS 'How many events it found';
COMMENT ON COLUMN toll.reading.main_event IS 'Ordinal of the event the article is mainly about, null if not told';
COMMENT ON COLUMN toll.reading.truncated IS 'True if a list reached its limit and the rest was dropped';
COMMENT ON COLUMN toll.reading.rules IS 'Version of the rules, language data and gazetteer that made it';
COMMENT ON COLUMN toll.reading.lang IS 'Language it was read in';
COMMENT ON COLUMN toll.reading.main_country IS 'Country the article is mainly about, ISO 3166-1 alpha-2';
COMMENT ON COLUMN toll.reading.main_place IS 'Place the article is mainly about';
COMMENT ON COLUMN toll.reading.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.reading.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.reading.credit IS 'Agencies that the text credits: array of objects with start, end, text, agency, part; null in readings of before they were read';
CREATE INDEX reading_again ON toll.reading (article, version)
	WHERE reading > 1 AND act_to IS NULL;
CREATE INDEX reading_act ON toll.reading (act, article);

CREATE TABLE toll.time (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	version int NOT NULL,
	reading int NOT NULL,
	ordinal int NOT NULL,
	start_at int NOT NULL,
	end_at int NOT NULL,
	range_with int,
	in_title boolean NOT NULL,
	words text,
	type text COLLATE "C" NOT NULL,
	value text COLLATE "C",
	mod text COLLATE "C",
	days daterange,
	edtf text COLLATE "C",
	rule text COLLATE "C",
	anchor_ref int,
	anchor text COLLATE "C",
	PRIMARY KEY (article, version, reading, ordinal, recorded),
	FOREIGN KEY (article, version, reading, recorded) REFERENCES toll.reading
);
COMMENT ON TABLE toll.time IS 'Time expressions, following TIMEX3';
COMMENT ON COLUMN toll.time.article IS 'The article';
COMMENT ON COLUMN toll.time.recorded IS 'When it was recorded';
COMMENT ON COLUMN toll.time.version IS 'The version that was read';
COMMENT ON COLUMN toll.time.reading IS 'The reading that found it';
COMMENT ON COLUMN toll.time.ordinal IS 'Place in the reading''s list of times, from 0';
COMMENT ON COLUMN toll.time.start_at IS 'Byte offset of its first byte';
COMMENT ON COLUMN toll.time.end_at IS 'Byte offset after its last byte';
COMMENT ON COLUMN toll.time.range_with IS 'Ordinal of the other end of a range, else null';
COMMENT ON COLUMN toll.time.in_title IS 'True if the offsets speak of the title';
COMMENT ON COLUMN toll.time.words IS 'The expression as it stands; null if the text was erased';
COMMENT ON COLUMN toll.time.type IS 'DATE, TIME, DURATION or SET';
COMMENT ON COLUMN toll.time.value IS 'TIMEX3 value, null if it cannot be told';
COMMENT ON COLUMN toll.time.mod IS 'TIMEX3 modifier or null';
COMMENT ON COLUMN toll.time.days IS 'The days it stands for, null where it stands for none';
COMMENT ON COLUMN toll.time.edtf IS 'The same in EDTF';
COMMENT ON COLUMN toll.time.rule IS 'The rule that found it';
COMMENT ON COLUMN toll.time.anchor_ref IS 'Ordinal of the time that it was counted from, if anchor is text';
COMMENT ON COLUMN toll.time.anchor IS 'What it was counted from: published, text (a time named before), missing (a publication date that is not known); null: from nothing, or read before this was kept';

CREATE TABLE toll.place (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	geoname bigint,
	lat double precision CHECK (lat BETWEEN -90 AND 90),
	lon double precision CHECK (lon BETWEEN -180 AND 180),
	version int NOT NULL,
	reading int NOT NULL,
	ordinal int NOT NULL,
	start_at int NOT NULL,
	end_at int NOT NULL,
	in_title boolean NOT NULL,
	words text,
	name text,
	kind text COLLATE "C",
	country text COLLATE "C",
	region text COLLATE "C",
	prec smallint,
	PRIMARY KEY (article, version, reading, ordinal, recorded),
	FOREIGN KEY (article, version, reading, recorded) REFERENCES toll.reading
);
COMMENT ON TABLE toll.place IS 'Places that a text names';
COMMENT ON COLUMN toll.place.article IS 'The article';
COMMENT ON COLUMN toll.place.recorded IS 'When it was recorded';
COMMENT ON COLUMN toll.place.geoname IS 'GeoNames id, null if unknown';
COMMENT ON COLUMN toll.place.lat IS 'Latitude in degrees north';
COMMENT ON COLUMN toll.place.lon IS 'Longitude in degrees east';
COMMENT ON COLUMN toll.place.version IS 'The version that was read';
COMMENT ON COLUMN toll.place.reading IS 'The reading that found it';
COMMENT ON COLUMN toll.place.ordinal IS 'Place in the reading''s list of places, from 0';
COMMENT ON COLUMN toll.place.start_at IS 'Byte offset of its first byte';
COMMENT ON COLUMN toll.place.end_at IS 'Byte offset after its last byte';
COMMENT ON COLUMN toll.place.in_title IS 'True if the offsets speak of the title';
COMMENT ON COLUMN toll.place.words IS 'The words as they stand; null if the text was erased';
COMMENT ON COLUMN toll.place.name IS 'The place''s own name in the gazetteer';
COMMENT ON COLUMN toll.place.kind IS 'country, region, city, ...';
COMMENT ON COLUMN toll.place.country IS 'ISO 3166-1 alpha-2, null if unknown';
COMMENT ON COLUMN toll.place.region IS 'ISO 3166-2 of the first level below the country, null if unknown';
COMMENT ON COLUMN toll.place.prec IS 'How precise it is, as UCDP codes it: 1 the place itself, 2 near it, 3 a district, 4 a region, 5 an area without borders, 6 a country, 7 the sea; null if read before this was kept';

CREATE TABLE toll.figure (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	recorded_to timestamptz NOT NULL DEFAULT 'infinity',
	source bigint,
	published timestamptz,
	value bigint,
	value2 bigint,
	low bigint,
	high bigint,
	version int NOT NULL,
	reading int NOT NULL,
	ordinal int NOT NULL,
	first_day date NOT NULL,
	end_day date NOT NULL CHECK (end_day > first_day OR first_day = 'infinity'),
	start_at int NOT NULL,
	end_at int NOT NULL,
	place_ref int,
	time_ref int,
	event_ref int,
	in_title boolean NOT NULL,
	implicit boolean NOT NULL,
	number text,
	measure text COLLATE "C" NOT NULL,
	bound text COLLATE "C" NOT NULL CHECK (bound IN ('exact', 'about', 'at_least', 'more_than',
		'at_most', 'less_than', 'nearly', 'range', 'vague')),
	scope text COLLATE "C" NOT NULL CHECK (scope IN ('stated', 'total', 'new', 'part')),
	status text COLLATE "C" NOT NULL CHECK (status IN ('asserted', 'denied', 'feared',
		'planned', 'withdrawn')),
	unit text COLLATE "C",
	counted text,
	attribution text,
	via text[],
	country text COLLATE "C",
	place text,
	place_key text,
	happened daterange,
	happened_text text COLLATE "C",
	trigger_at int4range,
	hedge_at int4range,
	counted_at int4range,
	attribution_at int4range,
	quote_at int4range,
	trigger_words text,
	quote text,
	rule text COLLATE "C",
	act bigint NOT NULL,
	act_to bigint,
	counted_group text COLLATE "C",
	origin jsonb,
	part_of int,
	where_prec smallint,
	region text COLLATE "C",
	where_rule text COLLATE "C",
	when_rule text COLLATE "C",
	PRIMARY KEY (article, version, reading, ordinal, recorded),
	FOREIGN KEY (article, version, reading, recorded) REFERENCES toll.reading
);
COMMENT ON TABLE toll.figure IS 'Numeric claims: how many, of what, where, when, and who said so';
COMMENT ON COLUMN toll.figure.article IS 'The article';
COMMENT ON COLUMN toll.figure.recorded IS 'When it was recorded';
COMMENT ON COLUMN toll.figure.recorded_to IS 'When it ceased to count, because its version or its reading was replaced; infinity while it counts';
COMMENT ON COLUMN toll.figure.source IS 'The article''s source (copy)';
COMMENT ON COLUMN toll.figure.published IS 'The version''s moment of publication (copy); where only the day is known, its beginning in UTC';
COMMENT ON COLUMN toll.figure.value IS 'The number, the first of a range; null for vague words';
COMMENT ON COLUMN toll.figure.value2 IS 'The second number of a range, else null';
COMMENT ON COLUMN toll.figure.low IS 'The least the words allow, null where open';
COMMENT ON COLUMN toll.figure.high IS 'The most the words allow, null where open';
COMMENT ON COLUMN toll.figure.version IS 'The version that was read';
COMMENT ON COLUMN toll.figure.reading IS 'The reading that found it';
COMMENT ON COLUMN toll.figure.ordinal IS 'Place in the reading''s list of figures, from 0';
COMMENT ON COLUMN toll.figure.first_day IS 'Where it stands in a timeline: first day of happened; without a first day, its last day; without any, infinity';
COMMENT ON COLUMN toll.figure.end_day IS 'Day after the last day it speaks of: end of happened; without an end, the day after publication; without any, infinity';
COMMENT ON COLUMN toll.figure.start_at IS 'Byte offset of the number''s first byte';
COMMENT ON COLUMN toll.figure.end_at IS 'Byte offset after the number''s last byte';
COMMENT ON COLUMN toll.figure.place_ref IS 'Ordinal of its place in the reading, null if none';
COMMENT ON COLUMN toll.figure.time_ref IS 'Ordinal of its time in the reading, null if none';
COMMENT ON COLUMN toll.figure.event_ref IS 'Ordinal of its event in the reading, null if none';
COMMENT ON COLUMN toll.figure.in_title IS 'True if all offsets of the row speak of the title';
COMMENT ON COLUMN toll.figure.implicit IS 'True where a single person stands for the number 1';
COMMENT ON COLUMN toll.figure.number IS 'The number as it stands, without its hedge; null if the text was erased, as are counted, attribution, via, trigger_words and quote then';
COMMENT ON COLUMN toll.figure.measure IS 'What is counted, a name of toll.measure';
COMMENT ON COLUMN toll.figure.bound IS 'How the number is hedged';
COMMENT ON COLUMN toll.figure.scope IS 'Running total, new increment, part of another figure, or plainly stated';
COMMENT ON COLUMN toll.figure.status IS 'Whether it is said to be so, denied, feared, planned, or was withdrawn';
COMMENT ON COLUMN toll.figure.unit IS 'person, family, household or body';
COMMENT ON COLUMN toll.figure.counted IS 'The noun counted, as it stands';
COMMENT ON COLUMN toll.figure.attribution IS 'Who originates the number, as it stands; null if the article says it itself';
COMMENT ON COLUMN toll.figure.via IS 'Those who pass it on';
COMMENT ON COLUMN toll.figure.country IS 'ISO 3166-1 alpha-2 of where it applies, null if it cannot be told';
COMMENT ON COLUMN toll.figure.place IS 'The most precise place named for it';
COMMENT ON COLUMN toll.figure.place_key IS 'The place in lower case, for search';
COMMENT ON COLUMN toll.figure.happened IS 'When it happened, in days; open ends are unbounded, null if it cannot be told';
COMMENT ON COLUMN toll.figure.happened_text IS 'The same in EDTF';
COMMENT ON COLUMN toll.figure.trigger_at IS 'Byte offsets of the words that tell the measure';
COMMENT ON COLUMN toll.figure.hedge_at IS 'Byte offsets of the hedge';
COMMENT ON COLUMN toll.figure.counted_at IS 'Byte offsets of the noun counted';
COMMENT ON COLUMN toll.figure.attribution_at IS 'Byte offsets of who originates the number';
COMMENT ON COLUMN toll.figure.quote_at IS 'Byte offsets of the quote';
COMMENT ON COLUMN toll.figure.trigger_words IS 'The words that tell the measure';
COMMENT ON COLUMN toll.figure.quote IS 'The piece of the text that says it';
COMMENT ON COLUMN toll.figure.rule IS 'The rule that found it';
COMMENT ON COLUMN toll.figure.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.figure.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.figure.counted_group IS 'The group of people that alone is counted (children, civilians), null for anybody';
COMMENT ON COLUMN toll.figure.origin IS 'Who originates the number, whatever words the text has for it: kind, name, country, authority; null if nobody is named, and in readings of before there was one';
COMMENT ON COLUMN toll.figure.part_of IS 'Ordinal of the figure in the reading that this one is a part of or adds to, null if none';
COMMENT ON COLUMN toll.figure.where_prec IS 'How precise its place is (copy of toll.place.prec)';
COMMENT ON COLUMN toll.figure.region IS 'ISO 3166-2 of its place (copy)';
COMMENT ON COLUMN toll.figure.where_rule IS 'How its place was chosen; null without a place, or if read before this was kept';
COMMENT ON COLUMN toll.figure.when_rule IS 'How its time was chosen, likewise';

CREATE TABLE toll.event (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	recorded_to timestamptz NOT NULL DEFAULT 'infinity',
	source bigint,
	published timestamptz,
	version int NOT NULL,
	reading int NOT NULL,
	ordinal int NOT NULL,
	first_day date NOT NULL,
	end_day date NOT NULL CHECK (end_day > first_day OR first_day = 'infinity'),
	start_at int NOT NULL,
	end_at int NOT NULL,
	place_ref int,
	time_ref int,
	in_title boolean NOT NULL,
	trigger_words text,
	category text COLLATE "C" NOT NULL,
	status text COLLATE "C" NOT NULL,
	country text COLLATE "C",
	place text,
	place_key text,
	happened daterange,
	happened_text text COLLATE "C",
	who jsonb NOT NULL,
	whom jsonb NOT NULL,
	figures int[] NOT NULL,
	quote_at int4range,
	quote text,
	rule text COLLATE "C",
	act bigint NOT NULL,
	act_to bigint,
	where_prec smallint,
	kind text COLLATE "C",
	cameo text COLLATE "C",
	region text COLLATE "C",
	where_rule text COLLATE "C",
	when_rule text COLLATE "C",
	undated text COLLATE "C",
	mentions jsonb,
	PRIMARY KEY (article, version, reading, ordinal, recorded),
	FOREIGN KEY (article, version, reading, recorded) REFERENCES toll.reading
);
COMMENT ON TABLE toll.event IS 'Things that are said to have happened, or to be planned, threatened or denied';
COMMENT ON COLUMN toll.event.article IS 'The article';
COMMENT ON COLUMN toll.event.recorded IS 'When it was recorded';
COMMENT ON COLUMN toll.event.recorded_to IS 'When it ceased to count, because its version or its reading was replaced; infinity while it counts';
COMMENT ON COLUMN toll.event.source IS 'The article''s source (copy)';
COMMENT ON COLUMN toll.event.published IS 'The version''s moment of publication (copy); where only the day is known, its beginning in UTC';
COMMENT ON COLUMN toll.event.version IS 'The version that was read';
COMMENT ON COLUMN toll.event.reading IS 'The reading that found it';
COMMENT ON COLUMN toll.event.ordinal IS 'Place in the reading''s list of events, from 0';
COMMENT ON COLUMN toll.event.first_day IS 'Where it stands in a timeline, as in toll.figure';
COMMENT ON COLUMN toll.event.end_day IS 'Day after the last day it speaks of, as in toll.figure';
COMMENT ON COLUMN toll.event.start_at IS 'Byte offset of the trigger''s first byte';
COMMENT ON COLUMN toll.event.end_at IS 'Byte offset after the trigger''s last byte';
COMMENT ON COLUMN toll.event.place_ref IS 'Ordinal of its place in the reading, null if none';
COMMENT ON COLUMN toll.event.time_ref IS 'Ordinal of its time in the reading, null if none';
COMMENT ON COLUMN toll.event.in_title IS 'True if all offsets of the row speak of the title';
COMMENT ON COLUMN toll.event.trigger_words IS 'The words that name the event; null if the text was erased, as are quote and the text of who and whom then';
COMMENT ON COLUMN toll.event.category IS 'Kind of event, a name of toll.category';
COMMENT ON COLUMN toll.event.status IS 'happened, planned, threatened, denied, demanded';
COMMENT ON COLUMN toll.event.country IS 'ISO 3166-1 alpha-2 of where it happened, null if it cannot be told';
COMMENT ON COLUMN toll.event.place IS 'The most precise place named for it';
COMMENT ON COLUMN toll.event.place_key IS 'The place in lower case, for search';
COMMENT ON COLUMN toll.event.happened IS 'When it happened, in days; open ends are unbounded, null if it cannot be told';
COMMENT ON COLUMN toll.event.happened_text IS 'The same in EDTF';
COMMENT ON COLUMN toll.event.who IS 'Who did it: array of objects with start, end, text, type, country';
COMMENT ON COLUMN toll.event.whom IS 'To whom it was done, likewise';
COMMENT ON COLUMN toll.event.figures IS 'Ordinals of its figures in the reading';
COMMENT ON COLUMN toll.event.quote_at IS 'Byte offsets of the quote';
COMMENT ON COLUMN toll.event.quote IS 'The piece of the text that says it';
COMMENT ON COLUMN toll.event.rule IS 'The rule that found it';
COMMENT ON COLUMN toll.event.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.event.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.event.where_prec IS 'How precise its place is (copy of toll.place.prec)';
COMMENT ON COLUMN toll.event.kind IS 'What sort of thing within the category: bombing, strike ...; null if nothing closer is told';
COMMENT ON COLUMN toll.event.cameo IS 'CAMEO root code, null where none fits';
COMMENT ON COLUMN toll.event.region IS 'ISO 3166-2 of its place (copy)';
COMMENT ON COLUMN toll.event.where_rule IS 'How its place was chosen; null without a place, or if read before this was kept';
COMMENT ON COLUMN toll.event.when_rule IS 'How its time was chosen, likewise';
COMMENT ON COLUMN toll.event.undated IS 'Why it has no date: no_time, no_published, not_happened; null if it has one';
COMMENT ON COLUMN toll.event.mentions IS 'Where the text tells of it, the trigger first: array of objects with start, end, text; null if nowhere else';

CREATE TABLE toll.refused (
	article bigint NOT NULL,
	recorded timestamptz NOT NULL,
	version int NOT NULL,
	reading int NOT NULL,
	ordinal int NOT NULL,
	start_at int NOT NULL,
	end_at int NOT NULL,
	in_title boolean NOT NULL,
	words text,
	reason text COLLATE "C" NOT NULL,
	PRIMARY KEY (article, version, reading, ordinal, recorded),
	FOREIGN KEY (article, version, reading, recorded) REFERENCES toll.reading
);
COMMENT ON TABLE toll.refused IS 'Numbers that extraction saw and took for no figure, with the reason, so that recall can be audited';
COMMENT ON COLUMN toll.refused.article IS 'The article';
COMMENT ON COLUMN toll.refused.recorded IS 'When it was recorded';
COMMENT ON COLUMN toll.refused.version IS 'The version that was read';
COMMENT ON COLUMN toll.refused.reading IS 'The reading that refused it';
COMMENT ON COLUMN toll.refused.ordinal IS 'Place in the reading''s list of refusals, from 0';
COMMENT ON COLUMN toll.refused.start_at IS 'Byte offset of its first byte';
COMMENT ON COLUMN toll.refused.end_at IS 'Byte offset after its last byte';
COMMENT ON COLUMN toll.refused.in_title IS 'True if the offsets speak of the title';
COMMENT ON COLUMN toll.refused.words IS 'The words as they stand; null if the text was erased';
COMMENT ON COLUMN toll.refused.reason IS 'Code of the reason: age, date, money, percent, ...';

-- ---------------------------------------------------------------------------
-- What publishers take back

CREATE TABLE toll.withdrawal (
	article bigint NOT NULL,
	act bigint NOT NULL,
	recorded timestamptz NOT NULL,
	notice_article bigint NOT NULL,
	version int NOT NULL,
	notice_version int NOT NULL,
	start_at int NOT NULL,
	in_title boolean NOT NULL,
	measure text COLLATE "C" NOT NULL,
	reason text COLLATE "C" NOT NULL CHECK (reason IN ('corrected', 'withdrawn')),
	notice_in text COLLATE "C" CHECK (notice_in IN ('text', 'title', 'correction')),
	notice_at int4range,
	notice text,
	PRIMARY KEY (article, version, start_at, in_title, measure, act),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version),
	FOREIGN KEY (notice_article, notice_version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.withdrawal IS 'Figures that their publisher took back: by where they stand and what they count, in every reading of the version';
COMMENT ON COLUMN toll.withdrawal.article IS 'The article in which the figure stands';
COMMENT ON COLUMN toll.withdrawal.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.withdrawal.recorded IS 'When the row was written';
COMMENT ON COLUMN toll.withdrawal.notice_article IS 'The article that says so';
COMMENT ON COLUMN toll.withdrawal.version IS 'The version in which the figure stands';
COMMENT ON COLUMN toll.withdrawal.notice_version IS 'The version of the article that says so';
COMMENT ON COLUMN toll.withdrawal.start_at IS 'Byte offset of the figure''s number';
COMMENT ON COLUMN toll.withdrawal.in_title IS 'True if that offset speaks of the title';
COMMENT ON COLUMN toll.withdrawal.measure IS 'What the figure counts';
COMMENT ON COLUMN toll.withdrawal.reason IS 'corrected: a notice says that the number was wrong; withdrawn: the article was taken back';
COMMENT ON COLUMN toll.withdrawal.notice_in IS 'Where the notice stands: text, title or correction of that version; null if nothing but the status says so';
COMMENT ON COLUMN toll.withdrawal.notice_at IS 'Byte offsets of the notice there';
COMMENT ON COLUMN toll.withdrawal.notice IS 'The notice as it stands; null if its text was erased';
CREATE INDEX withdrawal_notice ON toll.withdrawal (notice_article, notice_version);
CREATE INDEX withdrawal_act ON toll.withdrawal (act, article);

-- ---------------------------------------------------------------------------
-- Signatures
--
-- By what an article is known again: its most frequent words and a sketch of its text, both
-- made by extraction from the text alone.  term, posting and band are indexes of them, kept
-- by story_link; they are no part of the record and can be made anew from signature.

CREATE TABLE toll.signature (
	article bigint NOT NULL,
	act bigint NOT NULL,
	version int NOT NULL,
	words text[] NOT NULL,
	counts int[] NOT NULL,
	sketch int[],
	bands bigint[],
	PRIMARY KEY (article, version),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.signature IS 'By what an article version is known again';
COMMENT ON COLUMN toll.signature.article IS 'The article';
COMMENT ON COLUMN toll.signature.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.signature.version IS 'The version';
COMMENT ON COLUMN toll.signature.words IS 'Its most frequent words, in lower case, the most frequent first';
COMMENT ON COLUMN toll.signature.counts IS 'How often each of them stands there';
COMMENT ON COLUMN toll.signature.sketch IS 'MinHash of its shingles, null for a short text: the share of equal elements estimates how alike two texts are';
COMMENT ON COLUMN toll.signature.bands IS 'Hashes of pieces of the sketch: copies have one in common';

CREATE TABLE toll.unlinked (
	article bigint NOT NULL,
	version int NOT NULL,
	PRIMARY KEY (article, version),
	FOREIGN KEY (article, version) REFERENCES toll.signature (article, version)
);
COMMENT ON TABLE toll.unlinked IS 'Article versions that are recorded and wait to be linked';
COMMENT ON COLUMN toll.unlinked.article IS 'The article';
COMMENT ON COLUMN toll.unlinked.version IS 'The version';

CREATE TABLE toll.term (
	word text COLLATE "C" PRIMARY KEY,
	articles bigint NOT NULL
) WITH (fillfactor = 70);
COMMENT ON TABLE toll.term IS 'In how many articles words were met, from which follows how telling they are';
COMMENT ON COLUMN toll.term.word IS 'The word; the empty one is in every article';
COMMENT ON COLUMN toll.term.articles IS 'How many articles have it among their words';

CREATE TABLE toll.posting (
	article bigint NOT NULL,
	day date NOT NULL,
	weight real NOT NULL,
	word text COLLATE "C" NOT NULL
);
COMMENT ON TABLE toll.posting IS 'Articles by their most telling words';
COMMENT ON COLUMN toll.posting.article IS 'The article';
COMMENT ON COLUMN toll.posting.day IS 'When it was published, or else recorded';
COMMENT ON COLUMN toll.posting.weight IS 'How much the word tells of the article; the squares of all of an article make 1';
COMMENT ON COLUMN toll.posting.word IS 'The word';
CREATE UNIQUE INDEX posting_by_word ON toll.posting (word, day, article) INCLUDE (weight);

CREATE TABLE toll.band (
	band bigint NOT NULL,
	article bigint NOT NULL,
	version int NOT NULL,
	PRIMARY KEY (band, article, version)
);
COMMENT ON TABLE toll.band IS 'Article versions by pieces of their sketch';
COMMENT ON COLUMN toll.band.band IS 'Hash of the piece';
COMMENT ON COLUMN toll.band.article IS 'The article';
COMMENT ON COLUMN toll.band.version IS 'The version';

-- ---------------------------------------------------------------------------
-- Copies

CREATE SEQUENCE toll.lineage;

CREATE TABLE toll.copy (
	article bigint NOT NULL,
	act bigint NOT NULL,
	act_to bigint,
	lineage bigint NOT NULL,
	near_article bigint,
	version int NOT NULL,
	near_version int,
	score real,
	reasons text[] NOT NULL,
	PRIMARY KEY (article, version, act),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version),
	FOREIGN KEY (near_article, near_version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.copy IS 'Which article versions are one text, whoever published it';
COMMENT ON COLUMN toll.copy.article IS 'The article';
COMMENT ON COLUMN toll.copy.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.copy.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.copy.lineage IS 'Number of the text; a version that is no copy has one of its own';
COMMENT ON COLUMN toll.copy.near_article IS 'The article that it was found to be a copy of, null if of none';
COMMENT ON COLUMN toll.copy.version IS 'The version';
COMMENT ON COLUMN toll.copy.near_version IS 'The version of that article';
COMMENT ON COLUMN toll.copy.score IS 'Estimated share of the shingles that the two have in common, 0 to 1';
COMMENT ON COLUMN toll.copy.reasons IS 'Why it was taken for a copy, in words';
CREATE INDEX copy_by_lineage ON toll.copy (lineage);

-- ---------------------------------------------------------------------------
-- Stories

CREATE TABLE toll.story (
	story bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	act bigint NOT NULL
);
COMMENT ON TABLE toll.story IS 'Stories: what is one occurrence; all that is to say of one follows from the articles linked to it';
COMMENT ON COLUMN toll.story.story IS 'Number of the story';
COMMENT ON COLUMN toll.story.act IS 'Act that wrote the row';

CREATE TABLE toll.edit (
	edit bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	act bigint NOT NULL,
	story bigint NOT NULL REFERENCES toll.story,
	other bigint NOT NULL REFERENCES toll.story,
	verb text COLLATE "C" NOT NULL CHECK (verb IN ('merge', 'split', 'mark', 'undo')),
	reason text NOT NULL
);
COMMENT ON TABLE toll.edit IS 'What analysts did to stories';
COMMENT ON COLUMN toll.edit.edit IS 'Number of the edit';
COMMENT ON COLUMN toll.edit.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.edit.story IS 'The story that went on';
COMMENT ON COLUMN toll.edit.other IS 'The story whose articles went to it (merge), that was made of some of its articles (split, mark), or that gave one back (undo)';
COMMENT ON COLUMN toll.edit.verb IS 'merge, split; mark: a link was marked wrong; undo: of such a mark';
COMMENT ON COLUMN toll.edit.reason IS 'Why, in the analyst''s words';
CREATE INDEX edit_by_story ON toll.edit (story);
CREATE INDEX edit_by_other ON toll.edit (other);
CREATE INDEX edit_act ON toll.edit (act);

CREATE TABLE toll.link (
	article bigint NOT NULL REFERENCES toll.article,
	act bigint NOT NULL,
	act_to bigint,
	story bigint NOT NULL REFERENCES toll.story,
	near_article bigint REFERENCES toll.article,
	edit bigint REFERENCES toll.edit,
	day date NOT NULL,
	score real,
	reasons text[] NOT NULL,
	PRIMARY KEY (article, act)
);
COMMENT ON TABLE toll.link IS 'Which story an article is of; its versions share the link';
COMMENT ON COLUMN toll.link.article IS 'The article';
COMMENT ON COLUMN toll.link.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.link.act_to IS 'Act that ended it, null while it counts';
COMMENT ON COLUMN toll.link.story IS 'The story';
COMMENT ON COLUMN toll.link.near_article IS 'The article it was linked through, null for the first of a story and for an analyst''s link';
COMMENT ON COLUMN toll.link.edit IS 'The edit that made the link, null for the daemon''s own';
COMMENT ON COLUMN toll.link.day IS 'When the article was published, or else recorded';
COMMENT ON COLUMN toll.link.score IS 'How much the two are alike, 0 to 1; null where near_article is';
COMMENT ON COLUMN toll.link.reasons IS 'Why, in words';
CREATE UNIQUE INDEX link_present ON toll.link (article) WHERE act_to IS NULL;
CREATE INDEX link_by_story ON toll.link (story, day, article);
CREATE INDEX link_by_day ON toll.link (day, story);
CREATE INDEX link_act ON toll.link (act, article);
CREATE INDEX link_act_to ON toll.link (act_to, article) WHERE act_to IS NOT NULL;

-- ---------------------------------------------------------------------------
-- Marks
--
-- A figure that is marked wrong ends: its recorded_to and act_to are those of the mark, and
-- undoing gives back what they would be without it.  What a figure was at a moment between
-- follows from the marks: a question about the present need not look at them.

CREATE TABLE toll.mark (
	mark bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	act bigint NOT NULL,
	act_to bigint,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
	article bigint NOT NULL REFERENCES toll.article,
	story bigint REFERENCES toll.story,
	edit bigint REFERENCES toll.edit,
	version int,
	start_at int,
	in_title boolean,
	measure text COLLATE "C",
	who text NOT NULL,
	reason text NOT NULL,
	undone_who text,
	undone_reason text,
	CHECK (num_nulls(version, start_at, in_title, measure) = CASE WHEN story IS NULL THEN 0 ELSE 4 END),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.mark IS 'What analysts marked wrong: a figure, by where it stands and what it counts, in every reading of the version; or the link of an article to a story';
COMMENT ON COLUMN toll.mark.mark IS 'Number of the mark';
COMMENT ON COLUMN toll.mark.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.mark.act_to IS 'Act that undid it, null while it counts';
COMMENT ON COLUMN toll.mark.recorded IS 'When it was made';
COMMENT ON COLUMN toll.mark.article IS 'The article';
COMMENT ON COLUMN toll.mark.story IS 'The story that the article is not of; null for a figure';
COMMENT ON COLUMN toll.mark.edit IS 'The edit that took the article out of the story; null for a figure';
COMMENT ON COLUMN toll.mark.version IS 'The version of the article in which the figure stands; null for a link, as are the next three';
COMMENT ON COLUMN toll.mark.start_at IS 'Byte offset of the number''s first byte';
COMMENT ON COLUMN toll.mark.in_title IS 'True if the offset speaks of the title';
COMMENT ON COLUMN toll.mark.measure IS 'What the figure counts';
COMMENT ON COLUMN toll.mark.who IS 'Who says that it is wrong';
COMMENT ON COLUMN toll.mark.reason IS 'Why, in their words';
COMMENT ON COLUMN toll.mark.undone_who IS 'Who undid it, null while it counts';
COMMENT ON COLUMN toll.mark.undone_reason IS 'Why, null if not told';
CREATE UNIQUE INDEX mark_present ON toll.mark (article, version, start_at, in_title, measure, edit)
	NULLS NOT DISTINCT WHERE act_to IS NULL;
CREATE INDEX mark_at ON toll.mark (article, version, start_at);
CREATE INDEX mark_act ON toll.mark (act, article);
CREATE INDEX mark_act_to ON toll.mark (act_to, article) WHERE act_to IS NOT NULL;

-- ---------------------------------------------------------------------------
-- Erasure
--
-- The one thing that is ever deleted: the text and title of an article, and all words of them
-- that readings and indexes hold, in every version, also as of moments before.  What stays is
-- who published it where and when, the SHA-256 of each text, and its figures and events as
-- numbers, days, places and kinds.

CREATE TABLE toll.erasure (
	article bigint NOT NULL,
	act bigint NOT NULL,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
	version int NOT NULL,
	sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
	who text NOT NULL,
	reason text NOT NULL,
	PRIMARY KEY (article, version),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.erasure IS 'Article versions whose text was erased; the same text is never taken again';
COMMENT ON COLUMN toll.erasure.article IS 'The article';
COMMENT ON COLUMN toll.erasure.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.erasure.recorded IS 'When it was erased';
COMMENT ON COLUMN toll.erasure.version IS 'The version';
COMMENT ON COLUMN toll.erasure.sha256 IS 'SHA-256 of the text that was erased';
COMMENT ON COLUMN toll.erasure.who IS 'Who erased it: the user of the client';
COMMENT ON COLUMN toll.erasure.reason IS 'Why, in their words';
CREATE INDEX erasure_of_text ON toll.erasure (sha256);
CREATE INDEX erasure_act ON toll.erasure (act, article);

-- ---------------------------------------------------------------------------
-- Reading anew
--
-- A queue, no part of the record: what is in it was asked to be read by other rules than those of
-- its newest reading.

CREATE TABLE toll.unread (
	article bigint NOT NULL,
	version int NOT NULL,
	rules text COLLATE "C" NOT NULL,
	taken_by int,
	taken_until timestamptz,
	PRIMARY KEY (article, version),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.unread IS 'Article versions that wait to be read anew';
COMMENT ON COLUMN toll.unread.article IS 'The article';
COMMENT ON COLUMN toll.unread.version IS 'The version';
COMMENT ON COLUMN toll.unread.rules IS 'By which version of the rules';
COMMENT ON COLUMN toll.unread.taken_by IS 'Process of the server through which a daemon took it, null while nobody has it';
COMMENT ON COLUMN toll.unread.taken_until IS 'When it is anybody''s again; it is so at once when that process is gone';
CREATE INDEX unread_by_rules ON toll.unread (rules, article, version);

-- ---------------------------------------------------------------------------
-- Indexes of the timeline
--
-- Each begins with what one kind of question fixes (nothing, country, country and measure,
-- place, source) and goes on in the timeline's order, so that a page is read off the index
-- from where the last one ended.  Rows that last for more than a day are once more in an
-- index by how long they last (toll.span): with a first day asked for, the page begins with
-- those that began before it and reach into it, and they lie together there, span by span,
-- in the timeline's order.  These hold only rows that count.  Country and measure are one
-- key, so that nothing else can serve a question for both: the planner, who does not know
-- the values, would take figure_by_country for as good; for the same reason the span alone
-- is negative.

CREATE INDEX figure_by_day ON toll.figure (first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX figure_by_country ON toll.figure (country, first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX figure_by_measure ON toll.figure
	((country || ' ' || measure), first_day, end_day, article, ordinal)
	WHERE recorded_to = 'infinity';
CREATE INDEX figure_by_place ON toll.figure (place_key, first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX figure_by_source ON toll.figure (source, first_day, end_day, article)
	WHERE recorded_to = 'infinity';

CREATE INDEX event_by_day ON toll.event (first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX event_by_country ON toll.event (country, first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX event_by_place ON toll.event (place_key, first_day, end_day, article)
	WHERE recorded_to = 'infinity';
CREATE INDEX event_by_source ON toll.event (source, first_day, end_day, article)
	WHERE recorded_to = 'infinity';

CREATE INDEX figure_long_by_day ON toll.figure
	((-toll.span(first_day, end_day)), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_long_by_country ON toll.figure
	(country, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_long_by_measure ON toll.figure
	((country || ' ' || measure), toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_long_by_place ON toll.figure
	(place_key, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_long_by_source ON toll.figure
	(source, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_long_by_day ON toll.event
	((-toll.span(first_day, end_day)), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_long_by_country ON toll.event
	(country, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_long_by_place ON toll.event
	(place_key, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_long_by_source ON toll.event
	(source, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to = 'infinity' AND end_day > first_day + 1;

-- The same over the rows that ended, for questions about a moment: what counted then either
-- counts still or has ended since.  A row is in one of the two sets, so that a question about
-- now meets nothing of the past.

CREATE INDEX figure_past_by_day ON toll.figure
	(first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_country ON toll.figure
	(country, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_measure ON toll.figure
	((country || ' ' || measure), first_day, end_day, article, ordinal,
	(coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_place ON toll.figure
	(place_key, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_source ON toll.figure
	(source, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_day ON toll.event
	(first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_country ON toll.event
	(country, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_place ON toll.event
	(place_key, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_source ON toll.event
	(source, first_day, end_day, article, (coalesce(act_to, 9223372036854775807)))
	WHERE recorded_to < 'infinity';

CREATE INDEX figure_past_long_by_day ON toll.figure
	((-toll.span(first_day, end_day)), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_past_long_by_country ON toll.figure
	(country, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_past_long_by_measure ON toll.figure
	((country || ' ' || measure), toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_past_long_by_place ON toll.figure
	(place_key, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX figure_past_long_by_source ON toll.figure
	(source, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_past_long_by_day ON toll.event
	((-toll.span(first_day, end_day)), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_past_long_by_country ON toll.event
	(country, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_past_long_by_place ON toll.event
	(place_key, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;
CREATE INDEX event_past_long_by_source ON toll.event
	(source, toll.span(first_day, end_day), first_day, end_day, article)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 1;

-- ---------------------------------------------------------------------------
-- Vocabularies' first rows

INSERT INTO toll.measure (ordinal, measure, label, gkg, plover, hxl, description) VALUES
	(1, 'killed', 'killed', 'KILL', 'dead', '#affected+killed', 'died by any cause'),
	(2, 'wounded', 'wounded', 'WOUND', 'injured', '#affected+injured', 'were hurt and not said dead'),
	(3, 'casualties', 'killed or wounded', NULL, NULL, NULL, 'were killed or wounded, not told apart'),
	(4, 'missing', 'missing', NULL, NULL, NULL, 'are missing, unaccounted for or trapped'),
	(5, 'arrested', 'arrested', 'ARREST', 'arrested', NULL, 'are arrested, detained, jailed or charged'),
	(6, 'kidnapped', 'kidnapped', 'KIDNAP', NULL, '#affected+abducted', 'are abducted or held hostage'),
	(7, 'released', 'released', NULL, NULL, NULL, 'are freed'),
	(8, 'displaced', 'displaced', NULL, NULL, '#affected+displaced', 'fled, were evacuated or lost their homes'),
	(9, 'troops', 'troops', NULL, NULL, NULL, 'are soldiers, police or fighters as a force'),
	(10, 'protesters', 'protesters', 'PROTEST', 'size', NULL, 'take part in a protest, march, rally or strike'),
	(11, 'infected', 'infected', NULL, NULL, '#affected+infected', 'are ill of a disease');

INSERT INTO toll.category (ordinal, category, label, plover, description) VALUES
	(1, 'AGREE', 'agreement', 'AGREE', 'agree, promise or settle'),
	(2, 'CONSULT', 'consultation', 'CONSULT', 'meet, visit, talk'),
	(3, 'SUPPORT', 'support', 'SUPPORT', 'back, praise, recognise'),
	(4, 'CONCEDE', 'concession', 'CONCEDE', 'yield, ease, release'),
	(5, 'COOPERATE', 'cooperation', 'COOPERATE', 'work together, share, trade'),
	(6, 'AID', 'aid', 'AID', 'give money, goods, shelter or peacekeepers'),
	(7, 'RETREAT', 'retreat', 'RETREAT', 'withdraw, end an operation, cease fire'),
	(8, 'REQUEST', 'request', 'REQUEST', 'ask, appeal, demand'),
	(9, 'ACCUSE', 'accusation', 'ACCUSE', 'blame, complain, investigate'),
	(10, 'REJECT', 'rejection', 'REJECT', 'refuse, veto, defy'),
	(11, 'THREATEN', 'threat', 'THREATEN', 'threaten, warn, give an ultimatum'),
	(12, 'PROTEST', 'protest', 'PROTEST', 'demonstrate, strike, riot'),
	(13, 'SANCTION', 'sanction', 'SANCTION', 'cut or reduce relations, impose sanctions'),
	(14, 'MOBILIZE', 'mobilization', 'MOBILIZE', 'move or ready forces'),
	(15, 'COERCE', 'coercion', 'COERCE', 'arrest, seize, restrict, repress'),
	(16, 'ASSAULT', 'assault', 'ASSAULT', 'attack with force'),
	(17, 'DISASTER', 'disaster', NULL, 'earthquake, flood, storm, epidemic'),
	(18, 'ACCIDENT', 'accident', NULL, 'crash, collapse, fire'),
	(19, 'ELECTION', 'election', NULL, 'vote, poll, referendum'),
	(20, 'STATEMENT', 'statement', NULL, 'say, announce, publish');
