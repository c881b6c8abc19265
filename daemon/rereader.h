/* rereader.h - reads again what other rules have read, behind all else.
 *
 * What is to be read anew is queued in the record (method reread).  Daemons that share a
 * record and have the same rules share the work; each takes a few at a time, and what one
 * had taken when it ended is another's.
 */
#ifndef TOLL_DAEMON_REREADER_H
#define TOLL_DAEMON_REREADER_H

#include "base/err.h"

struct parts;
struct rereader;

/* The rereader of parts, which begins with what is waiting in the record. ERR_MEMORY. */
int rereader_new(struct parts *parts, struct rereader **rereader_r, struct err *e) MUSTCHECK;

/* Sets *rereader to NULL; NULL is no error.  To be called after workers_free and pool_free. */
void rereader_free(struct rereader **rereader);

/* Something was queued: begin soon. */
void rereader_poke(struct rereader *rereader);

#endif
