/* moment.c - when moments are made; what they are, the statements know.
 *
 * Must not know: clients' connections, who recorded what.
 */
#include "daemon/moment.h"
#include <stdbool.h>
#include <stdlib.h>
#include "base/log.h"
#include "daemon/call.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/parts.h"
#include "daemon/pool.h"

#define TICK_MS 1000	  /* between what was recorded and its moment; also between tries */
#define PATIENCE_MS 10000 /* how long one waits for a connection */

enum { LOCK, MAKE, STEPS };

static const struct db_step steps[STEPS] = {
	[LOCK] = {STATEMENT_MOMENT_LOCK, NULL},
	[MAKE] = {STATEMENT_MOMENT_MAKE, NULL},
};

struct moments {
	struct parts *parts;
	struct loop_event *tick;
	struct db_request request;
	bool expected; /* a tick is set, or will be when the request comes back */
	bool running;
};

static void set_request(struct db_request *request, void (*done)(void *, const struct db_answer *),
			void *arg)
{
	*request = (struct db_request){
		.steps = steps,
		.n_steps = STEPS,
		.writes = true,
		.done = done,
		.arg = arg,
		.deadline = loop_now_ms() + PATIENCE_MS,
	};
}

static const char *value(const struct db_answer *answer, size_t column, size_t *len_r)
{
	return db_answer_value(answer, MAKE, 0, column, len_r);
}

/* ---- by itself ---- */

void moments_expect(struct moments *moments)
{
	if (!moments->expected && !moments->running)
		loop_timer_set(moments->tick, TICK_MS);
	moments->expected = true;
}

/* What open writes hold back, and what could not be asked, is looked at again. */
static void on_made(void *arg, const struct db_answer *answer)
{
	struct moments *moments = arg;
	enum err_code code = db_answer_code(answer);
	bool again = moments->expected;

	moments->running = moments->expected = false;
	if (moments->parts->ending)
		return;
	if (code)
		log_debug(moments->parts->life->log, "moment", "none was made: %s",
			  db_answer_error(answer));
	if (again || code || *value(answer, MOMENT_MAKE_ROW_SETTLED, NULL) != 't')
		moments_expect(moments);
}

static void on_tick(void *arg)
{
	struct moments *moments = arg;

	moments->expected = false;
	set_request(&moments->request, on_made, moments);
	moments->running = pool_submit(moments->parts->pool, &moments->request) == 0;
	if (!moments->running)
		moments_expect(moments);
}

/* ---- on demand ---- */

struct demand {
	struct call *call;
	struct db_request request;
};

static void on_demanded(void *arg, const struct db_answer *answer)
{
	struct demand *demand = arg;
	struct call *call = demand->call;
	enum err_code code = db_answer_code(answer);
	const char *json;
	size_t len;

	if (call->parts->ending) {
		call_error(call, PROTO_SHUTTING_DOWN, NULL);
	} else if (code) {
		call_error(call, db_error_code(code, db_answer_sqlstate(answer)),
			   db_answer_error(answer));
	} else {
		json = value(answer, MOMENT_MAKE_ROW_RESULT, &len);
		call_result(call, json, len);
	}
}

void moment_call(struct call *call)
{
	struct demand *demand = arena_zalloc(call->arena, sizeof *demand);

	if (!demand) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	demand->call = call;
	set_request(&demand->request, on_demanded, demand);
	if (pool_submit(call->parts->pool, &demand->request))
		call_error(call, PROTO_BUSY, "too much waits for the database");
}

/* ---- the object ---- */

int moments_new(struct parts *parts, struct moments **moments_r, struct err *e)
{
	struct moments *moments = calloc(1, sizeof *moments);

	if (!moments || loop_timer_new(parts->life->loop, on_tick, moments, &moments->tick) < 0) {
		free(moments);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	moments->parts = parts;
	moments_expect(moments);
	*moments_r = moments;
	return 0;
}

void moments_free(struct moments **momentsp)
{
	struct moments *moments = *momentsp;

	*momentsp = NULL;
	if (!moments)
		return;
	loop_event_free(&moments->tick);
	free(moments);
}
