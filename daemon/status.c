/* status.c - who we are and how we are doing.
 *
 * Status answers also when the database is gone: what only it knows is null then.
 */
#include "daemon/status.h"
#include <inttypes.h>
#include "base/log.h"
#include "base/version.h"
#include "daemon/call.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "daemon/parts.h"
#include "daemon/pool.h"
#include "daemon/recorder.h"
#include "daemon/server.h"
#include "daemon/worker.h"
#include "extract/extract.h"
#include "proto/limits.h"

#define PATIENCE_MS 2000 /* how long status waits for a connection */

static void add_who(struct buf *b, const struct parts *parts)
{
	buf_printf(b, "\"program\":\"tolld\",\"version\":\"%s\",\"protocol\":%d,\"rules\":\"%s\"",
		   version_text(), PROTO_VERSION, extract_rules(parts->life->engine));
}

static void answer(struct call *call, struct buf *b)
{
	if (b->failed)
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
	else
		call_result(call, b->data, b->len);
	buf_fini(b);
}

void status_hello(struct call *call)
{
	struct buf b = {0};

	if (call->args.v[ARG_PROTOCOL].i != PROTO_VERSION) {
		call_error(call, PROTO_UNSUPPORTED_PROTOCOL, NULL);
		return;
	}
	if (call->args.v[ARG_CLIENT].set)
		log_debug(call->parts->life->log, "status", "a client says it is %s",
			  call->args.v[ARG_CLIENT].s);
	buf_text(&b, "{");
	add_who(&b, call->parts);
	buf_printf(&b,
		   ",\"limits\":{\"line\":%u,\"depth\":%d,\"values\":%d,\"batch\":%d,"
		   "\"articles\":%d}}",
		   PROTO_FRAME_MAX, PROTO_DEPTH_MAX, PROTO_VALUES_MAX, PROTO_BATCH_MAX,
		   PROTO_ARTICLES_MAX);
	answer(call, &b);
}

static void add_counters(struct buf *b, const struct counters *counters)
{
	const char *comma = "";

	buf_text(b, ",\"counters\":{");
#define COUNTER(name, sentence)                                           \
	buf_printf(b, "%s\"" #name "\":%" PRIu64, comma, counters->name); \
	comma = ",";
#include "daemon/counters.def"
#undef COUNTER
	buf_text(b, "}");
}

static void add_queues(struct buf *b, const struct parts *parts)
{
	buf_printf(b, ",\"clients\":%zu", server_clients(parts->server));
	buf_printf(b,
		   ",\"queue\":{\"workers\":%zu,\"reading\":%zu,\"recording\":%zu,"
		   "\"requests\":%zu}",
		   workers_count(parts->workers), workers_queued(parts->workers),
		   recorder_backlog(parts->recorder), pool_waiting(parts->pool));
}

static const char *database_state(const struct pool *pool)
{
	if (pool_connected(pool))
		return "up";
	return *pool_trouble(pool) ? "down" : "connecting";
}

static const char *value(const struct db_answer *answer, size_t column)
{
	return db_answer_value(answer, 0, 0, column, NULL);
}

static void add_database(struct buf *b, const struct pool *pool, const struct db_answer *answer)
{
	int version = pool_server_version(pool);
	const char *trouble = pool_trouble(pool);
	bool told = answer && !db_answer_code(answer) && db_answer_rows(answer, 0);
	const char *moment = told ? value(answer, STATUS_ROW_MOMENT) : NULL;

	buf_printf(b, ",\"database\":{\"state\":\"%s\",\"connections\":%zu", database_state(pool),
		   pool_connected(pool));
	if (version)
		buf_printf(b, ",\"server\":\"%d.%d\"", version / 10000, version % 10000);
	if (told)
		buf_printf(b, ",\"migration\":%s,\"size\":%s,\"moment\":%s",
			   value(answer, STATUS_ROW_MIGRATION), value(answer, STATUS_ROW_SIZE),
			   moment ? moment : "null");
	if (*trouble) {
		buf_text(b, ",\"trouble\":");
		buf_json_string(b, trouble, strlen(trouble));
	}
	buf_printf(b, "},\"counts\":%s", told ? value(answer, STATUS_ROW_COUNTS) : "null");
	if (told)
		buf_printf(b, ",\"counts_estimated\":%s,\"unread\":%s",
			   *value(answer, STATUS_ROW_ESTIMATED) == 't' ? "true" : "false",
			   value(answer, STATUS_ROW_UNREAD));
}

static void answer_status(struct call *call, const struct db_answer *db)
{
	const struct parts *parts = call->parts;
	struct buf b = {0};

	buf_text(&b, "{");
	add_who(&b, parts);
	buf_printf(&b, ",\"uptime\":%" PRId64, (loop_now_ms() - parts->started_ms) / 1000);
	add_database(&b, parts->pool, db);
	add_queues(&b, parts);
	add_counters(&b, &parts->counters);
	buf_text(&b, "}");
	answer(call, &b);
}

static void on_counted(void *arg, const struct db_answer *db)
{
	struct call *call = arg;

	if (call->parts->ending)
		call_error(call, PROTO_SHUTTING_DOWN, NULL);
	else
		answer_status(call, db);
}

void status_call(struct call *call)
{
	static const struct db_step step = {STATEMENT_STATUS, NULL};
	struct db_request *request = arena_zalloc(call->arena, sizeof *request);

	if (!request) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	request->steps = &step;
	request->n_steps = 1;
	request->done = on_counted;
	request->arg = call;
	request->deadline = loop_now_ms() + PATIENCE_MS;
	if (!pool_connected(call->parts->pool) || pool_submit(call->parts->pool, request))
		answer_status(call, NULL);
}
