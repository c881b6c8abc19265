-- Who originates a number, and which group of people is counted, as values that can be compared; and from which
-- agency a text is.

ALTER TABLE toll.figure ADD COLUMN counted_group text COLLATE "C", ADD COLUMN origin jsonb;
COMMENT ON COLUMN toll.figure.counted_group IS 'The group of people that alone is counted (children, civilians), null for anybody';
COMMENT ON COLUMN toll.figure.origin IS 'Who originates the number, whatever words the text has for it: kind, name, country, authority; null if nobody is named, and in readings of before there was one';

ALTER TABLE toll.reading ADD COLUMN credit jsonb;
COMMENT ON COLUMN toll.reading.credit IS 'Agencies that the text credits: array of objects with start, end, text, agency, part; null in readings of before they were read';

-- Of the lineage alone: while the table is empty the planner took an index that goes on with the
-- article for as good as the key.
DROP INDEX toll.copy_by_lineage;
CREATE INDEX copy_by_lineage ON toll.copy (lineage);
