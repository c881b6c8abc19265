-- By which acts the record changed, each act's rows by article: a difference is read off in its
-- order, however much one act wrote.

DROP INDEX toll.reading_act;
DROP INDEX toll.link_act;
DROP INDEX toll.link_act_to;
DROP INDEX toll.withdrawal_act;
CREATE INDEX reading_act ON toll.reading (act, article);
CREATE INDEX link_act ON toll.link (act, article);
CREATE INDEX link_act_to ON toll.link (act_to, article) WHERE act_to IS NOT NULL;
CREATE INDEX withdrawal_act ON toll.withdrawal (act, article);
CREATE INDEX mark_act ON toll.mark (act, article);
CREATE INDEX mark_act_to ON toll.mark (act_to, article) WHERE act_to IS NOT NULL;
CREATE INDEX erasure_act ON toll.erasure (act, article);
