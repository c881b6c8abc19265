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

CREATE FUNCTION toll.moment_of(as_of text, OUT moment bigint, OUT horizon bigint, OUT settled boolean)
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
				'as_of: there is no moment %s yet; the last one is %s', as_of, coalesce(last.moment, 0));
		END IF;
		RETURN;
	END IF;
	IF as_of !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?$' THEN
		RAISE invalid_parameter_value USING MESSAGE =
			'as_of: expected the number of a moment, or a date-time as 2022-01-10T08:30Z';
	END IF;
	BEGIN
		at := as_of::timestamptz;
	EXCEPTION WHEN data_exception THEN
		RAISE invalid_parameter_value USING MESSAGE = format('as_of: no such date-time %s', as_of);
	END;
	IF at > clock_timestamp() THEN
		RAISE invalid_parameter_value USING MESSAGE = format('as_of: %s has not come yet', as_of);
	END IF;
	SELECT m.moment, m.horizon INTO moment, horizon FROM toll.moment m
	WHERE m.recorded <= at ORDER BY m.recorded DESC, m.moment DESC LIMIT 1;
	IF moment IS NULL THEN
		RAISE invalid_parameter_value USING MESSAGE = format(
			'as_of: the record has no moment up to %s', as_of);
	END IF;
END
$$;
COMMENT ON FUNCTION toll.moment_of(text) IS
	'The moment that is asked for, by number or as the last one up to a date-time; for null the last one, with a horizon above all acts; settled: nothing that may be seen lies beyond the moment';

-- ---------------------------------------------------------------------------
-- What was recorded before acts had numbers is act 0.

INSERT INTO toll.act (act) SELECT 0 WHERE EXISTS (SELECT FROM toll.article);

ALTER TABLE toll.article_version ADD COLUMN act bigint NOT NULL DEFAULT 0, ADD COLUMN act_to bigint;
ALTER TABLE toll.article_version ALTER COLUMN act DROP DEFAULT;
UPDATE toll.article_version SET act_to = 0 WHERE recorded_to < 'infinity';
COMMENT ON COLUMN toll.article_version.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.article_version.act_to IS 'Act that ended it, null while it counts';

ALTER TABLE toll.reading ADD COLUMN act bigint NOT NULL DEFAULT 0, ADD COLUMN act_to bigint;
ALTER TABLE toll.reading ALTER COLUMN act DROP DEFAULT;
UPDATE toll.reading SET act_to = 0 WHERE recorded_to < 'infinity';
COMMENT ON COLUMN toll.reading.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.reading.act_to IS 'Act that ended it, null while it counts';

ALTER TABLE toll.figure ADD COLUMN act bigint NOT NULL DEFAULT 0, ADD COLUMN act_to bigint;
ALTER TABLE toll.figure ALTER COLUMN act DROP DEFAULT;
UPDATE toll.figure SET act_to = 0 WHERE recorded_to < 'infinity';
COMMENT ON COLUMN toll.figure.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.figure.act_to IS 'Act that ended it, null while it counts';

ALTER TABLE toll.event ADD COLUMN act bigint NOT NULL DEFAULT 0, ADD COLUMN act_to bigint;
ALTER TABLE toll.event ALTER COLUMN act DROP DEFAULT;
UPDATE toll.event SET act_to = 0 WHERE recorded_to < 'infinity';
COMMENT ON COLUMN toll.event.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.event.act_to IS 'Act that ended it, null while it counts';

ALTER TABLE toll.country_name ADD COLUMN act bigint NOT NULL DEFAULT 0;
ALTER TABLE toll.country_name ALTER COLUMN act DROP DEFAULT;
COMMENT ON COLUMN toll.country_name.act IS 'Act that wrote the row';

-- ---------------------------------------------------------------------------
-- Indexes of the rows that ended

CREATE INDEX article_version_past_search ON toll.article_version USING gin (search)
	WHERE recorded_to < 'infinity';

CREATE INDEX figure_past_by_day ON toll.figure (first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_country ON toll.figure (country, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_measure ON toll.figure
	((country || ' ' || measure), first_day, end_day, article, ordinal)
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_place ON toll.figure (place_key, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_by_source ON toll.figure (source, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX figure_past_long ON toll.figure
	USING gist (daterange(first_day, end_day), country, source)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 31;
CREATE INDEX event_past_by_day ON toll.event (first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_country ON toll.event (country, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_place ON toll.event (place_key, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_by_source ON toll.event (source, first_day, end_day, article)
	WHERE recorded_to < 'infinity';
CREATE INDEX event_past_long ON toll.event
	USING gist (daterange(first_day, end_day), country, source)
	WHERE recorded_to < 'infinity' AND end_day > first_day + 31;
