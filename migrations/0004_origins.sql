-- Who originates a number, and which group of people is counted, as values that can be compared.

ALTER TABLE toll.figure ADD COLUMN counted_group text COLLATE "C", ADD COLUMN origin jsonb;
COMMENT ON COLUMN toll.figure.counted_group IS 'The group of people that alone is counted (children, civilians), null for anybody';
COMMENT ON COLUMN toll.figure.origin IS 'Who originates the number, whatever words the text has for it: kind, name, country, authority; null if nobody is named, and in readings of before there was one';
