-- The link of an article to a story can be marked wrong once more, after an edit brought the
-- article back: a link is one by the edit that ended it.

DROP INDEX toll.mark_present;
CREATE UNIQUE INDEX mark_present ON toll.mark (article, version, start_at, in_title, measure, edit)
	NULLS NOT DISTINCT WHERE act_to IS NULL;
