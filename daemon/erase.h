/* erase.h - the method by which an admin erases the text of an article: article.erase. */
#ifndef TOLL_DAEMON_ERASE_H
#define TOLL_DAEMON_ERASE_H

struct call;

void erase_call(struct call *call);

#endif
