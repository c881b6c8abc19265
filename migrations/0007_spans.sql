-- Rows that last for more than a day, by how long: a timeline of a period finds those that
-- began before it and reach into it in its own order, as far as the page needs.  In place of
-- these, a search by overlap found all of them and sorted them.  The span that stands alone
-- is negative, so that the planner takes its index for no other question.

CREATE FUNCTION toll.span(first_day date, end_day date) RETURNS int
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN first_day > '-infinity' AND end_day < 'infinity' THEN width_bucket(
			end_day - first_day,
			'{2,4,8,16,32,64,128,256,512,1024,2048,4096,8192,16384,32768}'::int[])
		ELSE 15 END;
COMMENT ON FUNCTION toll.span(date, date) IS
	'How long a row lasts, roughly: n for 2^n days and more, less than twice that; 15 for all that is longer';

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

DROP INDEX toll.figure_long;
DROP INDEX toll.figure_past_long;
DROP INDEX toll.event_long;
DROP INDEX toll.event_past_long;

-- Only those needed it.  One that was there before Toll is not ours.
DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_extension
			WHERE extname = 'btree_gist' AND extnamespace = 'toll'::regnamespace) THEN
		DROP EXTENSION btree_gist;
	END IF;
END
$$;
