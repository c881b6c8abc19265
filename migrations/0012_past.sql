-- The rows that ended are walked in the order of their days, and all but those that still
-- counted at the moment asked for are passed over: in the index, without a look at the rows.

DROP INDEX toll.figure_past_by_day, toll.figure_past_by_country, toll.figure_past_by_measure,
	toll.figure_past_by_place, toll.figure_past_by_source, toll.event_past_by_day,
	toll.event_past_by_country, toll.event_past_by_place, toll.event_past_by_source;

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
