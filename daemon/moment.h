/* moment.h - moments of the record, made when asked for and while there is something new.
 *
 * A moment is a number under which the record can be asked for ever after as it is now
 * (schema/schema.sql, Acts and moments).  The daemon makes one about once a second while
 * what it recorded is not yet in one; several daemons make them in turn.
 */
#ifndef TOLL_DAEMON_MOMENT_H
#define TOLL_DAEMON_MOMENT_H

#include "base/err.h"

struct call;
struct moments;
struct parts;

/* What makes the moments of parts; the first look at the database is made by itself.
 * ERR_MEMORY. */
int moments_new(struct parts *parts, struct moments **moments_r, struct err *e) MUSTCHECK;

/* Sets *moments to NULL; NULL is no error.  To be called after pool_free. */
void moments_free(struct moments **moments);

/* Something was recorded: a moment will hold it soon. */
void moments_expect(struct moments *moments);

/* The method `moment`: the last moment, made now if anything has settled since. */
void moment_call(struct call *call);

#endif
