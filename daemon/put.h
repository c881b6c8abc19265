/* put.h - article.put: from articles as sent to one answer after commit.
 *
 * Each article goes its own way: checked, read by a worker, recorded.  What waits for
 * a worker waits in its request, whose client is not listened to meanwhile.
 */
#ifndef TOLL_DAEMON_PUT_H
#define TOLL_DAEMON_PUT_H

#include <stddef.h>
#include "base/err.h"

struct call;
struct parts;
struct put;

/* parts->workers and parts->recorder must be made before the first put_call. */
int put_new(struct parts *parts, struct put **put_r, struct err *e) MUSTCHECK;

/* Answer the requests that are left with shutting_down; no thread and no transaction
 * may be at work for them.  Sets *put to NULL; NULL is no error. */
void put_free(struct put **put);

/* Handle the method article.put. */
void put_call(struct call *call);

/* There may be room for more: for workers_new and recorder_new; arg is the put. */
void put_room(void *arg);

#endif
