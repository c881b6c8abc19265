/* differ.h - what changed between two versions of an article, from the rows of the statement
 * `article_diff`. */
#ifndef TOLL_DAEMON_DIFFER_H
#define TOLL_DAEMON_DIFFER_H

struct call;
struct db_answer;

/* End the call of article.diff with the differences of the rows. */
void differ_article(struct call *call, const struct db_answer *answer);

#endif
