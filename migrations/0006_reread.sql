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

CREATE INDEX reading_again ON toll.reading (article, version)
	WHERE reading > 1 AND act_to IS NULL;
