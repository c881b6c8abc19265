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

ALTER TABLE toll.article_version ALTER text DROP NOT NULL, ALTER search DROP NOT NULL;
COMMENT ON COLUMN toll.article_version.text IS 'The text as received; all offsets are byte offsets into its UTF-8; null if it was erased, as are title and search then';
ALTER TABLE toll.time ALTER words DROP NOT NULL;
COMMENT ON COLUMN toll.time.words IS 'The expression as it stands; null if the text was erased';
ALTER TABLE toll.place ALTER words DROP NOT NULL;
COMMENT ON COLUMN toll.place.words IS 'The words as they stand; null if the text was erased';
ALTER TABLE toll.figure ALTER number DROP NOT NULL;
COMMENT ON COLUMN toll.figure.number IS 'The number as it stands, without its hedge; null if the text was erased, as are counted, attribution, via, trigger_words and quote then';
ALTER TABLE toll.event ALTER trigger_words DROP NOT NULL;
COMMENT ON COLUMN toll.event.trigger_words IS 'The words that name the event; null if the text was erased, as are quote and the text of who and whom then';
ALTER TABLE toll.refused ALTER words DROP NOT NULL;
COMMENT ON COLUMN toll.refused.words IS 'The words as they stand; null if the text was erased';
