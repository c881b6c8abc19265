/* linker.h - links what was recorded to stories, behind the recording.
 *
 * An article is recorded first and linked soon after, in another transaction, so that no
 * trouble here can lose one.  Daemons that share a record link in turn; each also finds what
 * another one left.
 */
#ifndef TOLL_DAEMON_LINKER_H
#define TOLL_DAEMON_LINKER_H

#include "base/err.h"

struct linker;
struct parts;

/* The linker of parts, which begins with what is waiting in the record. ERR_MEMORY. */
int linker_new(struct parts *parts, struct linker **linker_r, struct err *e) MUSTCHECK;

/* Sets *linker to NULL; NULL is no error.  To be called after pool_free. */
void linker_free(struct linker **linker);

/* Something was recorded: link it soon. */
void linker_poke(struct linker *linker);

#endif
