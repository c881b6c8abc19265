-- What readings tell besides and the record did not keep: what sort of thing an event is, its
-- CAMEO code, where else the text tells of it and why it has no date; in which region figures and
-- events are and how exact that is; by which rules place and time were chosen; what a figure is a
-- part of; what a time was counted from.

CREATE FUNCTION toll.exactness(days daterange) RETURNS int
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN NOT lower_inf(days) AND NOT upper_inf(days) THEN
		nullif(width_bucket(upper(days) - lower(days), '{2,7,28,32,367}'::int[]) + 1, 6) END;
COMMENT ON FUNCTION toll.exactness(daterange) IS
	'How exact a date is, as UCDP codes it: 1 a day, 2 two to six days, 3 a week and more, 4 a month, 5 up to a year; null if longer, open or unknown';

ALTER TABLE toll.time ADD COLUMN anchor_ref int, ADD COLUMN anchor text COLLATE "C";
COMMENT ON COLUMN toll.time.anchor_ref IS 'Ordinal of the time that it was counted from, if anchor is text';
COMMENT ON COLUMN toll.time.anchor IS 'What it was counted from: published, text (a time named before), missing (a publication date that is not known); null: from nothing, or read before this was kept';

ALTER TABLE toll.place ADD COLUMN region text COLLATE "C", ADD COLUMN prec smallint;
COMMENT ON COLUMN toll.place.region IS 'ISO 3166-2 of the first level below the country, null if unknown';
COMMENT ON COLUMN toll.place.prec IS 'How precise it is, as UCDP codes it: 1 the place itself, 2 near it, 3 a district, 4 a region, 5 an area without borders, 6 a country, 7 the sea; null if read before this was kept';

ALTER TABLE toll.figure ADD COLUMN part_of int, ADD COLUMN where_prec smallint,
	ADD COLUMN region text COLLATE "C", ADD COLUMN where_rule text COLLATE "C",
	ADD COLUMN when_rule text COLLATE "C";
COMMENT ON COLUMN toll.figure.part_of IS 'Ordinal of the figure in the reading that this one is a part of or adds to, null if none';
COMMENT ON COLUMN toll.figure.where_prec IS 'How precise its place is (copy of toll.place.prec)';
COMMENT ON COLUMN toll.figure.region IS 'ISO 3166-2 of its place (copy)';
COMMENT ON COLUMN toll.figure.where_rule IS 'How its place was chosen; null without a place, or if read before this was kept';
COMMENT ON COLUMN toll.figure.when_rule IS 'How its time was chosen, likewise';

ALTER TABLE toll.event ADD COLUMN where_prec smallint, ADD COLUMN kind text COLLATE "C",
	ADD COLUMN cameo text COLLATE "C", ADD COLUMN region text COLLATE "C",
	ADD COLUMN where_rule text COLLATE "C", ADD COLUMN when_rule text COLLATE "C",
	ADD COLUMN undated text COLLATE "C", ADD COLUMN mentions jsonb;
COMMENT ON COLUMN toll.event.where_prec IS 'How precise its place is (copy of toll.place.prec)';
COMMENT ON COLUMN toll.event.kind IS 'What sort of thing within the category: bombing, strike ...; null if nothing closer is told';
COMMENT ON COLUMN toll.event.cameo IS 'CAMEO root code, null where none fits';
COMMENT ON COLUMN toll.event.region IS 'ISO 3166-2 of its place (copy)';
COMMENT ON COLUMN toll.event.where_rule IS 'How its place was chosen; null without a place, or if read before this was kept';
COMMENT ON COLUMN toll.event.when_rule IS 'How its time was chosen, likewise';
COMMENT ON COLUMN toll.event.undated IS 'Why it has no date: no_time, no_published, not_happened; null if it has one';
COMMENT ON COLUMN toll.event.mentions IS 'Where the text tells of it, the trigger first: array of objects with start, end, text; null if nowhere else';
