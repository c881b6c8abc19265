/* verifier.h - proving the record in the background.
 *
 * Every so often (--verify-interval) a page of article versions is verified by the
 * statement of that name, going on where the last page ended and round again at the end.
 * What is wrong is logged and counted; it is for `toll verify` to show it.
 */
#ifndef TOLL_DAEMON_VERIFIER_H
#define TOLL_DAEMON_VERIFIER_H

#include "base/err.h"

struct counters;
struct life;
struct pool;
struct verifier;

/* Begin, unless the interval is 0.  pool and counters must outlive it. ERR_MEMORY. */
int verifier_new(const struct life *life, struct pool *pool, struct counters *counters,
		 struct verifier **verifier_r, struct err *e) MUSTCHECK;

/* Free it, after the pool's requests were answered (pool_free); sets *verifier to NULL;
 * NULL is no error. */
void verifier_free(struct verifier **verifier);

/* No page is begun any more. */
void verifier_stop(struct verifier *verifier);

#endif
