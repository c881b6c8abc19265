/* pool.c - N connections, one queue.
 *
 * A slot holds one connection and makes it again when it is lost: at once the first
 * time, then after pauses that double up to a limit, jittered so that several
 * daemons do not come back together.
 *
 * Must not know: libpq, what the requests mean.
 */
#include "daemon/pool.h"
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "daemon/counters.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "schema/statements.h"

#define PAUSE_FIRST_MS 100u
#define PAUSE_MAX_MS 10000u

struct slot {
	struct pool *pool;
	struct db *db;
	struct loop_event *retry;
	unsigned pause_ms; /* the last pause; 0: none since it was ready */
	bool was_ready;
	unsigned connect_timeout_ms, statement_timeout_ms; /* it connected with */
};

struct pool {
	const struct life *life;
	struct counters *counters;
	struct slot *slots;
	size_t n;
	TAILQ_HEAD(, db_request) waiting;
	size_t n_waiting;
	struct loop_event *expiry; /* of the first deadline among those waiting */
	int server_version;
	struct err trouble; /* why the last attempt failed; text "" when one is connected */
	bool closing;
};

static size_t count_in(const struct pool *pool, enum db_state state)
{
	size_t n = 0;

	for (size_t i = 0; i < pool->n; i++)
		n += db_state(pool->slots[i].db) == state;
	return n;
}

size_t pool_size(const struct pool *pool)
{
	return pool->n;
}

size_t pool_idle(const struct pool *pool)
{
	return count_in(pool, DB_IDLE);
}

size_t pool_connected(const struct pool *pool)
{
	return count_in(pool, DB_IDLE) + count_in(pool, DB_BUSY);
}

size_t pool_waiting(const struct pool *pool)
{
	return pool->n_waiting;
}

int pool_server_version(const struct pool *pool)
{
	return pool->server_version;
}

const char *pool_trouble(const struct pool *pool)
{
	return pool_connected(pool) ? "" : pool->trouble.text;
}

/* ---- the queue ---- */

static void set_expiry(struct pool *pool)
{
	const struct db_request *request;
	int64_t first = INT64_MAX, now = loop_now_ms();

	TAILQ_FOREACH(request, &pool->waiting, link)
		if (request->deadline < first)
			first = request->deadline;
	if (first == INT64_MAX)
		loop_timer_cancel(pool->expiry);
	else
		loop_timer_set(pool->expiry, first > now ? (unsigned)(first - now) : 0);
}

static void take_from_queue(struct pool *pool, struct db_request *request)
{
	TAILQ_REMOVE(&pool->waiting, request, link);
	pool->n_waiting--;
}

static void refuse_expired(void *arg)
{
	struct pool *pool = arg;
	struct db_request *request = TAILQ_FIRST(&pool->waiting);
	int64_t now = loop_now_ms();

	while (request) {
		struct db_request *next = TAILQ_NEXT(request, link);
		if (request->deadline <= now) {
			take_from_queue(pool, request);
			db_refuse(request, ERR_CLOSED,
				  pool->trouble.text[0] ? pool->trouble.text
							: "every connection is in use");
			/* done may have changed the queue: begin again */
			next = TAILQ_FIRST(&pool->waiting);
		}
		request = next;
	}
	set_expiry(pool);
}

/* ---- connections ---- */

static void connect_slot(void *arg)
{
	struct slot *slot = arg;
	const struct options *opts = slot->pool->life->opts;

	slot->connect_timeout_ms = (unsigned)opts->connect_timeout;
	slot->statement_timeout_ms = (unsigned)opts->statement_timeout;
	db_set_timeouts(slot->db, slot->connect_timeout_ms, slot->statement_timeout_ms);
	db_connect(slot->db);
}

/* Were the timeouts changed since this one connected? */
static bool outdated(const struct slot *slot)
{
	const struct options *opts = slot->pool->life->opts;

	return slot->statement_timeout_ms != (unsigned)opts->statement_timeout;
}

static struct slot *idle_slot(struct pool *pool)
{
	for (size_t i = 0; i < pool->n; i++) {
		struct slot *slot = &pool->slots[i];
		if (db_state(slot->db) != DB_IDLE)
			continue;
		if (!outdated(slot))
			return slot;
		db_close(slot->db);
		slot->was_ready = false;
		connect_slot(slot);
	}
	return NULL;
}

static void run_waiting(struct pool *pool)
{
	struct db_request *request;
	struct slot *slot;

	while ((request = TAILQ_FIRST(&pool->waiting)) && (slot = idle_slot(pool))) {
		take_from_queue(pool, request);
		db_run(slot->db, request);
	}
	set_expiry(pool);
}

static void on_ready(void *arg, struct db *db)
{
	struct slot *slot = arg;
	struct pool *pool = slot->pool;

	if (!slot->was_ready) {
		pool->counters->db_connects++;
		pool->server_version = db_server_version(db);
		if (pool_connected(pool) == 1)
			log_info(pool->life->log, "db", "connected to PostgreSQL %d.%d",
				 pool->server_version / 10000, pool->server_version % 10000);
		pool->trouble.text[0] = '\0';
	}
	slot->was_ready = true;
	slot->pause_ms = 0;
	run_waiting(pool);
}

/* Half of the pause is certain, half is chance. */
static unsigned next_pause(struct slot *slot)
{
	unsigned pause = slot->pause_ms ? slot->pause_ms * 2 : PAUSE_FIRST_MS;

	slot->pause_ms = pause < PAUSE_MAX_MS ? pause : PAUSE_MAX_MS;
	return slot->pause_ms / 2 + arc4random_uniform(slot->pause_ms / 2 + 1);
}

/* One line for each new trouble, not one for each attempt of each connection. */
static void note_trouble(struct pool *pool, const struct slot *slot, const struct err *why)
{
	bool same = strcmp(pool->trouble.text, why->text) == 0;

	log_line(pool->life->log, same ? LOG_LEVEL_DEBUG : LOG_LEVEL_WARNING, "db", "%s: %s",
		 slot->was_ready ? "connection lost" : "cannot connect", why->text);
	pool->trouble = *why;
}

static void on_lost(void *arg, struct db *db, const struct err *why)
{
	struct slot *slot = arg;
	struct pool *pool = slot->pool;

	(void)db;
	if (pool->closing)
		return;
	note_trouble(pool, slot, why);
	if (slot->was_ready)
		pool->counters->db_losses++;
	loop_timer_set(slot->retry, slot->was_ready ? 0 : next_pause(slot));
	slot->was_ready = false;
}

void pool_hurry(struct pool *pool)
{
	for (size_t i = 0; i < pool->n; i++) {
		struct slot *slot = &pool->slots[i];
		if (db_state(slot->db) != DB_OFF)
			continue;
		slot->pause_ms = 0;
		loop_timer_set(slot->retry, 0);
	}
}

int pool_submit(struct pool *pool, struct db_request *request)
{
	struct slot *slot;

	if (pool->closing)
		return ERR_BUSY;
	if (!pool->n_waiting && (slot = idle_slot(pool))) {
		db_run(slot->db, request);
		return 0;
	}
	if (pool->n_waiting >= POOL_WAITING_MAX)
		return ERR_BUSY;
	TAILQ_INSERT_TAIL(&pool->waiting, request, link);
	pool->n_waiting++;
	set_expiry(pool);
	return 0;
}

/* ---- the object ---- */

static int slot_init(struct pool *pool, struct slot *slot)
{
	const struct db_config config = {
		.conninfo = pool->life->conninfo,
		.statements = schema_statements,
		.n_statements = STATEMENT_COUNT,
		.prepare = true,
		.session = STATEMENT_SESSION_START,
	};
	const struct db_owner owner = {on_ready, on_lost, slot};
	int rc = db_new(pool->life->loop, pool->life->log, &config, &owner, &slot->db);

	slot->pool = pool;
	if (rc == 0)
		rc = loop_timer_new(pool->life->loop, connect_slot, slot, &slot->retry);
	return rc;
}

int pool_new(const struct life *life, struct counters *counters, struct pool **pool_r,
	     struct err *e)
{
	struct pool *pool = calloc(1, sizeof *pool);
	int rc = pool ? 0 : ERR_MEMORY;

	if (rc)
		return err_set(e, ERR_MEMORY, "out of memory");
	pool->life = life;
	pool->counters = counters;
	TAILQ_INIT(&pool->waiting);
	pool->slots = calloc((size_t)life->opts->db_connections, sizeof *pool->slots);
	rc = pool->slots ? loop_timer_new(life->loop, refuse_expired, pool, &pool->expiry)
			 : ERR_MEMORY;
	while (rc == 0 && pool->n < (size_t)life->opts->db_connections)
		rc = slot_init(pool, &pool->slots[pool->n++]);
	if (rc) {
		pool_free(&pool);
		return err_set(e, rc, "%s", err_text(rc));
	}
	for (size_t i = 0; i < pool->n; i++)
		connect_slot(&pool->slots[i]);
	*pool_r = pool;
	return 0;
}

void pool_free(struct pool **poolp)
{
	struct pool *pool = *poolp;
	struct db_request *request;

	*poolp = NULL;
	if (!pool)
		return;
	pool->closing = true;
	for (size_t i = 0; i < pool->n; i++) {
		db_free(&pool->slots[i].db);
		loop_event_free(&pool->slots[i].retry);
	}
	while ((request = TAILQ_FIRST(&pool->waiting))) {
		take_from_queue(pool, request);
		db_refuse(request, ERR_CLOSED, "the daemon is stopping");
	}
	loop_event_free(&pool->expiry);
	free(pool->slots);
	free(pool);
}
