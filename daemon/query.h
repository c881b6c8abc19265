/* query.h - the methods that read the record: article.get, article.diff, timeline, compare, toll,
 * diff, verify, and those of stories and marks.
 *
 * PostgreSQL makes the JSON; it passes through unparsed, but for toll's, which reckon.h makes,
 * and article.diff's, which differ.h does. */
#ifndef TOLL_DAEMON_QUERY_H
#define TOLL_DAEMON_QUERY_H

struct call;

void query_article(struct call *call);
void query_article_diff(struct call *call);
void query_timeline(struct call *call);
void query_compare(struct call *call);
void query_stories(struct call *call);
void query_story(struct call *call);
void query_links(struct call *call);
void query_toll(struct call *call);
void query_marks(struct call *call);
void query_diff(struct call *call);
void query_reread(struct call *call);
void query_generations(struct call *call);
void query_verify(struct call *call);

#endif
