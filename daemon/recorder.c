/* recorder.c - records to transactions, and what to do when one fails.
 *
 * Must not know: clients, how a record was made, libpq.
 */
#include "daemon/recorder.h"
#include <assert.h>
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/log.h"
#include "daemon/counters.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/pool.h"

#define BATCH_RECORDS 64u
#define BATCH_BYTES ((size_t)4 << 20)
#define STEPS 2u     /* article_lock, article_put */
#define TRIES_MAX 5u /* of one record */

struct batch {
	struct recorder *recorder;
	struct db_request request;
	struct db_step steps[BATCH_RECORDS * STEPS];
	struct record *records[BATCH_RECORDS];
	size_t n, bytes;
};

struct recorder {
	const struct life *life;
	struct pool *pool;
	struct counters *counters;
	void (*room)(void *arg);
	void *arg;
	TAILQ_HEAD(record_list, record) ready;
	size_t backlog;		 /* ready or running */
	size_t n_running;	 /* batches */
	bool was_full;		 /* somebody waits for room */
	struct record *by_key;	 /* the last announced of each article that has any */
	struct loop_event *soon; /* start batches when the loop has turned */
};

/* ---- the order of records of one article ---- */

static uint64_t hash_text(uint64_t h, const char *s)
{
	for (; s && *s; s++)
		h = (h ^ (uint64_t)tolower((unsigned char)*s)) * UINT64_C(1099511628211);
	return (h ^ 0xff) * UINT64_C(1099511628211);
}

/* FNV-1a of what article_lock locks.  Two articles of one key merely wait for each
 * other; as an order of locks it keeps transactions from waiting in a circle. */
static uint64_t record_key(const struct record *record)
{
	uint64_t h = hash_text(UINT64_C(14695981039346656037), record->lock[ARTICLE_LOCK_SOURCE]);
	const char *url = record->lock[ARTICLE_LOCK_URL];

	return hash_text(h, url ? url : record->lock[ARTICLE_LOCK_TEXT]);
}

void recorder_announce(struct recorder *r, struct record *record)
{
	record->key = record_key(record);
	record->before = record->after = NULL;
	record->ready = record->alone = record->uncertain = false;
	record->tries = 0;
	HASH_FIND(hh, r->by_key, &record->key, sizeof record->key, record->before);
	if (record->before) {
		record->before->after = record;
		HASH_DEL(r->by_key, record->before);
	}
	HASH_ADD(hh, r->by_key, key, sizeof record->key, record);
}

static void enqueue(struct recorder *r, struct record *record)
{
	if (record->before || !record->ready)
		return;
	TAILQ_INSERT_TAIL(&r->ready, record, link);
	loop_timer_set(r->soon, 0);
}

/* Take it out of the row of its article. */
static void unlink_record(struct recorder *r, struct record *record)
{
	struct record *before = record->before, *after = record->after;

	if (before)
		before->after = after;
	if (after) {
		after->before = before;
		enqueue(r, after);
		return;
	}
	HASH_DEL(r->by_key, record);
	if (before)
		HASH_ADD(hh, r->by_key, key, sizeof before->key, before);
}

void recorder_take(struct recorder *r, struct record *record)
{
	record->ready = true;
	record->deadline = loop_now_ms() + RECORDER_PATIENCE_MS;
	r->backlog++;
	enqueue(r, record);
}

void recorder_forget(struct recorder *r, struct record *record)
{
	unlink_record(r, record);
}

/* ---- the end of a record ---- */

static void tell_room(struct recorder *r)
{
	if (!r->was_full || r->backlog >= RECORDER_BACKLOG_MAX)
		return;
	r->was_full = false;
	r->room(r->arg);
}

static void end_record(struct recorder *r, struct record *record)
{
	r->backlog--;
	unlink_record(r, record);
	record->done(record->arg, record);
	tell_room(r);
}

static void fail_record(struct recorder *r, struct record *record, enum err_code code,
			const char *sqlstate, const char *error)
{
	record->code = record->uncertain ? ERR_UNCERTAIN : code;
	record->error = error;
	snprintf(record->sqlstate, sizeof record->sqlstate, "%s", sqlstate);
	end_record(r, record);
}

static int64_t number(const struct db_answer *answer, size_t step, size_t column)
{
	const char *s = db_answer_value(answer, step, 0, column, NULL);

	return s ? strtoll(s, NULL, 10) : 0;
}

static void succeed_record(struct recorder *r, struct record *record,
			   const struct db_answer *answer, size_t step)
{
	const char *outcome, *sha256;

	if (db_answer_rows(answer, step) != 1) {
		fail_record(r, record, ERR_DB, "", "article_put gave no row");
		return;
	}
	outcome = db_answer_value(answer, step, 0, ARTICLE_PUT_ROW_OUTCOME, NULL);
	sha256 = db_answer_value(answer, step, 0, ARTICLE_PUT_ROW_SHA256, NULL);
	record->code = ERR_OK;
	record->error = "";
	record->outcome = *outcome == 'n'   ? RECORD_NEW
			  : *outcome == 'k' ? RECORD_KNOWN
			  : *outcome == 'e' ? RECORD_ERASED
					    : RECORD_VERSION;
	record->article = number(answer, step, ARTICLE_PUT_ROW_ARTICLE);
	record->version = number(answer, step, ARTICLE_PUT_ROW_VERSION);
	record->figures = number(answer, step, ARTICLE_PUT_ROW_FIGURES);
	record->events = number(answer, step, ARTICLE_PUT_ROW_EVENTS);
	snprintf(record->sha256, sizeof record->sha256, "%s", sha256);
	end_record(r, record);
}

/* ---- batches ---- */

static int compare_locks(const void *a, const void *b)
{
	const struct record *x = *(struct record *const *)a, *y = *(struct record *const *)b;
	const char *sx = x->lock[ARTICLE_LOCK_SOURCE], *sy = y->lock[ARTICLE_LOCK_SOURCE];
	int order = strcasecmp(sx ? sx : "", sy ? sy : "");

	return order ? order : (x->key > y->key) - (x->key < y->key);
}

/* Fill a batch from the front of the queue. */
static void gather(struct recorder *r, struct batch *batch)
{
	struct record *record;

	while (batch->n < BATCH_RECORDS && (record = TAILQ_FIRST(&r->ready))) {
		bool full = batch->bytes + record->bytes > BATCH_BYTES || record->alone;
		if (batch->n && full)
			break;
		TAILQ_REMOVE(&r->ready, record, link);
		batch->records[batch->n++] = record;
		batch->bytes += record->bytes;
		if (record->alone)
			break;
	}
	/* All transactions take their locks, sources first, in one order. */
	qsort(batch->records, batch->n, sizeof *batch->records, compare_locks);
}

/* All locks come before the first article is written. */
static void write_steps(struct batch *batch)
{
	int64_t deadline = INT64_MAX;

	for (size_t i = 0; i < batch->n; i++) {
		struct record *record = batch->records[i];
		batch->steps[i] = (struct db_step){STATEMENT_ARTICLE_LOCK, record->lock};
		batch->steps[batch->n + i] = (struct db_step){STATEMENT_ARTICLE_PUT, record->put};
		record->tries++;
		if (record->deadline < deadline)
			deadline = record->deadline;
	}
	batch->request.steps = batch->steps;
	batch->request.n_steps = STEPS * batch->n;
	batch->request.writes = true;
	batch->request.deadline = deadline;
}

static void free_batch(struct batch *batch)
{
	batch->recorder->n_running--;
	loop_timer_set(batch->recorder->soon, 0);
	free(batch);
}

static void fail_batch(struct batch *batch, enum err_code code, const char *sqlstate,
		       const char *error)
{
	for (size_t i = 0; i < batch->n; i++)
		fail_record(batch->recorder, batch->records[i], code, sqlstate, error);
	free_batch(batch);
}

/* Back to the front of the queue, each for a transaction of its own. */
static void split_batch(struct batch *batch)
{
	struct recorder *r = batch->recorder;

	r->counters->put_batches_split++;
	for (size_t i = batch->n; i-- > 0;) {
		batch->records[i]->alone = true;
		TAILQ_INSERT_HEAD(&r->ready, batch->records[i], link);
	}
	free_batch(batch);
}

static void submit_batch(struct batch *batch)
{
	int rc;

	write_steps(batch);
	batch->recorder->counters->put_batches++;
	rc = pool_submit(batch->recorder->pool, &batch->request);
	if (rc)
		fail_batch(batch, ERR_BUSY, "", "too much waits for the database");
}

static bool may_try_again(const struct batch *batch)
{
	for (size_t i = 0; i < batch->n; i++)
		if (batch->records[i]->tries >= TRIES_MAX)
			return false;
	return loop_now_ms() < batch->request.deadline;
}

/* The connection was lost, or none came in time. Writing the same again is harmless;
 * a record that takes the server down does so alone the next time. */
static void after_loss(struct batch *batch, const struct db_answer *answer)
{
	enum err_code code = db_answer_code(answer);

	for (size_t i = 0; i < batch->n && code == ERR_UNCERTAIN; i++)
		batch->records[i]->uncertain = true;
	if (!may_try_again(batch)) {
		fail_batch(batch, code, "", db_answer_error(answer));
		return;
	}
	batch->recorder->counters->put_batches_repeated++;
	if (batch->n > 1 && batch->records[0]->tries > 1)
		split_batch(batch);
	else
		submit_batch(batch);
}

static void after_error(struct batch *batch, const struct db_answer *answer)
{
	struct recorder *r = batch->recorder;
	const char *sqlstate = db_answer_sqlstate(answer);

	if (db_error_is_transient(sqlstate) && may_try_again(batch)) {
		r->counters->put_batches_repeated++;
		submit_batch(batch);
	} else if (db_error_is_of_server(sqlstate)) {
		log_error(r->life->log, "recorder", "%zu articles were not recorded: %s (%s)",
			  batch->n, db_answer_error(answer), sqlstate);
		fail_batch(batch, ERR_DB, sqlstate, db_answer_error(answer));
	} else if (batch->n > 1) {
		log_info(r->life->log, "recorder", "%zu articles are tried one by one: %s",
			 batch->n, db_answer_error(answer));
		split_batch(batch);
	} else {
		log_error(r->life->log, "recorder", "an article was not recorded: %s (%s)",
			  db_answer_error(answer), sqlstate);
		fail_batch(batch, ERR_DB, sqlstate, db_answer_error(answer));
	}
}

static void on_batch_done(void *arg, const struct db_answer *answer)
{
	struct batch *batch = arg;

	switch (db_answer_code(answer)) {
	case ERR_OK:
		for (size_t i = 0; i < batch->n; i++)
			succeed_record(batch->recorder, batch->records[i], answer, batch->n + i);
		free_batch(batch);
		break;
	case ERR_DB:
		after_error(batch, answer);
		break;
	case ERR_CLOSED:
	case ERR_UNCERTAIN:
		after_loss(batch, answer);
		break;
	case ERR_MEMORY:
	case ERR_IO:
	case ERR_SYNTAX:
	case ERR_LIMIT:
	case ERR_UTF8:
	case ERR_USAGE:
	case ERR_NOT_FOUND:
	case ERR_BUSY:
		fail_batch(batch, db_answer_code(answer), "", db_answer_error(answer));
		break;
	}
}

/* One connection is left to those who ask. */
static size_t max_running(const struct recorder *r)
{
	size_t n = pool_size(r->pool);

	return n > 1 ? n - 1 : 1;
}

static void start_batches(void *arg)
{
	struct recorder *r = arg;

	while (!TAILQ_EMPTY(&r->ready) && r->n_running < max_running(r)) {
		struct batch *batch = calloc(1, sizeof *batch);
		if (!batch) {
			loop_timer_set(r->soon, 1000);
			return;
		}
		batch->recorder = r;
		batch->request.done = on_batch_done;
		batch->request.arg = batch;
		gather(r, batch);
		r->n_running++;
		submit_batch(batch);
	}
}

/* ---- the object ---- */

size_t recorder_backlog(const struct recorder *r)
{
	return r->backlog;
}

bool recorder_is_full(struct recorder *r)
{
	r->was_full = r->was_full || r->backlog >= RECORDER_BACKLOG_MAX;
	return r->backlog >= RECORDER_BACKLOG_MAX;
}

int recorder_new(const struct life *life, struct pool *pool, struct counters *counters,
		 void (*room)(void *arg), void *arg, struct recorder **recorder_r, struct err *e)
{
	struct recorder *r = calloc(1, sizeof *r);

	if (!r || loop_timer_new(life->loop, start_batches, r, &r->soon) < 0) {
		free(r);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	r->life = life;
	r->pool = pool;
	r->counters = counters;
	r->room = room;
	r->arg = arg;
	TAILQ_INIT(&r->ready);
	*recorder_r = r;
	return 0;
}

void recorder_free(struct recorder **recorderp)
{
	struct recorder *r = *recorderp;

	*recorderp = NULL;
	if (!r)
		return;
	assert(!r->n_running);
	HASH_CLEAR(hh, r->by_key);
	loop_event_free(&r->soon);
	free(r);
}
