/* recorder.h - articles that were read, into the database: many a transaction.
 *
 * While all connections are busy records pile up, up to a bound, and go out together:
 * the busier, the fewer commits an article.  A transaction that fails is tried again
 * one record at a time, so that one bad record costs the others nothing; one whose
 * connection was lost is sent again, which changes nothing if it was committed.
 *
 * Records of one article are written in the order in which they were announced.
 */
#ifndef TOLL_DAEMON_RECORDER_H
#define TOLL_DAEMON_RECORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/queue.h>
#include <uthash.h>
#include "base/err.h"
#include "daemon/db.h"

struct counters;
struct life;
struct pool;
struct recorder;

#define RECORDER_BACKLOG_MAX 256u  /* records waiting, beyond which no more should come */
#define RECORDER_PATIENCE_MS 30000 /* how long a record waits for the database */

enum record_outcome { RECORD_NEW, RECORD_KNOWN, RECORD_VERSION, RECORD_ERASED };

/* One article and its reading. The owner fills the first part and keeps it, and all
 * it points to, unchanged until done, which runs from the loop. */
struct record {
	const char *lock[ARTICLE_LOCK_PARAMS];
	const char *put[ARTICLE_PUT_PARAMS];
	size_t bytes; /* about, of all parameters */
	void (*done)(void *arg, struct record *record);
	void *arg;

	/* What became of it: code 0 and the rest; or a code of db_run (ERR_CLOSED:
	 * not written, ERR_UNCERTAIN: perhaps), or ERR_BUSY. */
	enum err_code code;
	char sqlstate[6];
	const char *error; /* text, valid inside done */
	enum record_outcome outcome;
	int64_t article, version, figures, events;
	char sha256[65];

	/* recorder.c's */
	uint64_t key;
	struct record *before, *after; /* of the same article; it waits for the one before */
	bool ready;
	bool alone;	/* goes in a transaction of its own */
	bool uncertain; /* a try of it may have been committed */
	unsigned tries;
	int64_t deadline;
	TAILQ_ENTRY(record) link;
	UT_hash_handle hh;
};

/* room is called from the loop when the backlog was full and is not any more. ERR_MEMORY. */
int recorder_new(const struct life *life, struct pool *pool, struct counters *counters,
		 void (*room)(void *arg), void *arg, struct recorder **recorder_r,
		 struct err *e) MUSTCHECK;

/* Sets *recorder to NULL; NULL is no error.  To be called after pool_free, so that
 * nothing runs, and before the records go; those not done are forgotten. */
void recorder_free(struct recorder **recorder);

/* Say that this record will come (its lock parameters are set). */
void recorder_announce(struct recorder *recorder, struct record *record);

/* Here it is. */
void recorder_take(struct recorder *recorder, struct record *record);

/* It will not come after all. */
void recorder_forget(struct recorder *recorder, struct record *record);

/* Records taken and not done; is the backlog full? (then room will be called) */
size_t recorder_backlog(const struct recorder *recorder);
bool recorder_is_full(struct recorder *recorder);

#endif
