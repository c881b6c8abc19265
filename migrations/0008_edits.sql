-- What publishers do to their articles: go back to an earlier text, correct, withdraw; and
-- by which acts the record changed.

-- The same content can be several versions of an article.
ALTER TABLE toll.version_key DROP CONSTRAINT version_key_pkey;
CREATE INDEX version_key_content ON toll.version_key (article, content, version);
COMMENT ON TABLE toll.version_key IS 'Identity of article versions: content that an article has already is no new version of it';
COMMENT ON COLUMN toll.version_key.content IS 'toll.identity of text, title, publication date as given, and language as given; then, if one is given, correction and status';

ALTER TABLE toll.article_version
	ADD COLUMN correction text,
	ADD COLUMN status text COLLATE "C" CHECK (status IN ('withdrawn'));
COMMENT ON COLUMN toll.article_version.correction IS 'The publisher''s notice of what was corrected, beside the text; null if none was sent, or it was erased';
COMMENT ON COLUMN toll.article_version.status IS 'withdrawn if the publisher took the article back, else null';

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
CREATE INDEX withdrawal_act ON toll.withdrawal (act);

-- What changed between two moments.
CREATE INDEX reading_act ON toll.reading (act);
CREATE INDEX link_act ON toll.link (act);
CREATE INDEX link_act_to ON toll.link (act_to) WHERE act_to IS NOT NULL;
CREATE INDEX edit_act ON toll.edit (act);
