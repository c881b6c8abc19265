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
CREATE INDEX copy_by_lineage ON toll.copy (lineage, article, version);

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
	verb text COLLATE "C" NOT NULL CHECK (verb IN ('merge', 'split')),
	reason text NOT NULL
);
COMMENT ON TABLE toll.edit IS 'What analysts did to stories';
COMMENT ON COLUMN toll.edit.edit IS 'Number of the edit';
COMMENT ON COLUMN toll.edit.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.edit.story IS 'The story that went on';
COMMENT ON COLUMN toll.edit.other IS 'The story whose articles went to it (merge), or that was made of some of its articles (split)';
COMMENT ON COLUMN toll.edit.verb IS 'merge or split';
COMMENT ON COLUMN toll.edit.reason IS 'Why, in the analyst''s words';
CREATE INDEX edit_by_story ON toll.edit (story);
CREATE INDEX edit_by_other ON toll.edit (other);

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

-- ---------------------------------------------------------------------------
-- Articles that were recorded before have no signature, so they are of no story.

ALTER TABLE toll.article ADD COLUMN mark text;
COMMENT ON COLUMN toll.article.mark IS 'The sender''s own mark for it, as first received; null if none';
