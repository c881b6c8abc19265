/* worker.h - threads that read articles.
 *
 * The main thread hands articles over through a bounded queue and gets readings
 * back through the loop.  Nothing else of tolld runs in these threads.
 */
#ifndef TOLL_DAEMON_WORKER_H
#define TOLL_DAEMON_WORKER_H

#include <stddef.h>
#include <sys/queue.h>
#include "base/err.h"
#include "extract/extract.h"

struct life;
struct workers;

/* One article to read.  The owner keeps it, and all that doc points to, unchanged
 * from workers_submit until done, which runs from the loop. */
struct work {
	struct extract_doc doc;
	struct extract_doc notice; /* another text, of what was corrected; text NULL: none */
	void (*done)(void *arg, struct work *work);
	void *arg;
	/* The result: err.code is 0, or a code of extract_run. */
	struct err err;
	char *reading; /* JSON as reading_json.h says, without id, NUL-terminated; the owner frees
			  it */
	size_t reading_len;
	char *signature; /* JSON as signature.h says, likewise */
	size_t signature_len;
	char *corrected; /* the reading of notice, likewise; NULL if there is none */
	size_t corrected_len;
	size_t n_figures, n_events;
	/* worker.c's */
	TAILQ_ENTRY(work) link;
};

/* Start life->opts->workers threads (0: one a processor).  room is called from the
 * loop when workers_submit has refused and there is room again.  ERR_MEMORY, ERR_IO. */
int workers_new(const struct life *life, void (*room)(void *arg), void *arg,
		struct workers **workers_r, struct err *e) MUSTCHECK;

/* End the threads, after the article that each has in hand; works that are not done
 * are forgotten.  Sets *workers to NULL; NULL is no error. */
void workers_free(struct workers **workers);

/* Queue one. 0, or ERR_BUSY: queue-articles or queue-bytes is reached (one article
 * alone is always taken, however long). */
int workers_submit(struct workers *workers, struct work *work) MUSTCHECK;

/* Free what a work holds of its result; its owner's to call. */
void work_drop(struct work *work);

size_t workers_count(const struct workers *workers);  /* threads */
size_t workers_queued(const struct workers *workers); /* articles submitted and not done */

#endif
