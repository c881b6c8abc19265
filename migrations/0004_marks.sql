-- ---------------------------------------------------------------------------
-- Marks
--
-- A figure that is marked wrong ends: its recorded_to and act_to are those of the mark, and
-- undoing gives back what they would be without it.  What a figure was at a moment between
-- follows from the marks: a question about the present need not look at them.

CREATE TABLE toll.mark (
	mark bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	act bigint NOT NULL,
	act_to bigint,
	recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
	article bigint NOT NULL REFERENCES toll.article,
	story bigint REFERENCES toll.story,
	edit bigint REFERENCES toll.edit,
	version int,
	start_at int,
	in_title boolean,
	measure text COLLATE "C",
	who text NOT NULL,
	reason text NOT NULL,
	undone_who text,
	undone_reason text,
	CHECK (num_nulls(version, start_at, in_title, measure) = CASE WHEN story IS NULL THEN 0 ELSE 4 END),
	FOREIGN KEY (article, version) REFERENCES toll.version_key (article, version)
);
COMMENT ON TABLE toll.mark IS 'What analysts marked wrong: a figure, by where it stands and what it counts, in every reading of the version; or the link of an article to a story';
COMMENT ON COLUMN toll.mark.mark IS 'Number of the mark';
COMMENT ON COLUMN toll.mark.act IS 'Act that wrote the row';
COMMENT ON COLUMN toll.mark.act_to IS 'Act that undid it, null while it counts';
COMMENT ON COLUMN toll.mark.recorded IS 'When it was made';
COMMENT ON COLUMN toll.mark.article IS 'The article';
COMMENT ON COLUMN toll.mark.story IS 'The story that the article is not of; null for a figure';
COMMENT ON COLUMN toll.mark.edit IS 'The edit that took the article out of the story; null for a figure';
COMMENT ON COLUMN toll.mark.version IS 'The version of the article in which the figure stands; null for a link, as are the next three';
COMMENT ON COLUMN toll.mark.start_at IS 'Byte offset of the number''s first byte';
COMMENT ON COLUMN toll.mark.in_title IS 'True if the offset speaks of the title';
COMMENT ON COLUMN toll.mark.measure IS 'What the figure counts';
COMMENT ON COLUMN toll.mark.who IS 'Who says that it is wrong';
COMMENT ON COLUMN toll.mark.reason IS 'Why, in their words';
COMMENT ON COLUMN toll.mark.undone_who IS 'Who undid it, null while it counts';
COMMENT ON COLUMN toll.mark.undone_reason IS 'Why, null if not told';
CREATE UNIQUE INDEX mark_present ON toll.mark (article, version, start_at, in_title, measure, story)
	NULLS NOT DISTINCT WHERE act_to IS NULL;
CREATE INDEX mark_at ON toll.mark (article, version, start_at);

ALTER TABLE toll.edit DROP CONSTRAINT edit_verb_check,
	ADD CONSTRAINT edit_verb_check CHECK (verb IN ('merge', 'split', 'mark', 'undo'));
COMMENT ON COLUMN toll.edit.other IS 'The story whose articles went to it (merge), that was made of some of its articles (split, mark), or that gave one back (undo)';
COMMENT ON COLUMN toll.edit.verb IS 'merge, split; mark: a link was marked wrong; undo: of such a mark';
