/* edit.c - an edit of the record by a person: the lock, then the statement.
 *
 * Must not know: what is edited, what the JSON holds.
 */
#include "daemon/edit.h"
#include <inttypes.h>
#include "base/log.h"
#include "daemon/call.h"
#include "daemon/conn.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/moment.h"
#include "daemon/parts.h"
#include "daemon/pool.h"

#define PATIENCE_MS 10000 /* how long an edit waits for a connection */

enum { LOCK, EDIT, STEPS };

struct edit {
	struct call *call;
	const char *missing; /* what to say when there is no row */
	struct db_step steps[STEPS];
	struct db_request request;
};

static void on_edited(void *arg, const struct db_answer *answer)
{
	struct edit *edit = arg;
	struct call *call = edit->call;
	enum err_code code = db_answer_code(answer);
	const char *json;
	size_t len;

	if (call->parts->ending) {
		call_error(call, PROTO_SHUTTING_DOWN, NULL);
		return;
	}
	if (code == ERR_OK)
		moments_expect(call->parts->moments);
	if (code) {
		call_error(call, db_error_code(code, db_answer_sqlstate(answer)),
			   db_answer_error(answer));
	} else if (!db_answer_rows(answer, EDIT)) {
		call_error(call, PROTO_NOT_FOUND, edit->missing);
	} else {
		json = db_answer_value(answer, EDIT, 0, 0, &len);
		call_result(call, json, len);
	}
}

const char **edit_params(struct call *call, size_t n)
{
	const char **params = arena_array(call->arena, n, sizeof *params);

	if (!params)
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
	return params;
}

const char *edit_number(struct call *call, enum arg arg)
{
	const struct args_value *v = &call->args.v[arg];

	return v->set ? arena_printf(call->arena, "%" PRId64, v->i) : NULL;
}

void edit_run(struct call *call, int lock, const char *const *lock_params, int statement,
	      const char *const *params, const char *missing)
{
	struct edit *edit = arena_zalloc(call->arena, sizeof *edit);

	if (!edit) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	log_info(call->parts->life->log, "edit", "user id %ld asks for %s",
		 (long)(int32_t)conn_uid(call->conn), method_table[call->method].name);
	edit->call = call;
	edit->missing = missing;
	edit->steps[LOCK] = (struct db_step){lock, lock_params};
	edit->steps[EDIT] = (struct db_step){statement, params};
	edit->request = (struct db_request){
		.steps = edit->steps,
		.n_steps = STEPS,
		.writes = true,
		.done = on_edited,
		.arg = edit,
		.deadline = loop_now_ms() + PATIENCE_MS,
	};
	if (pool_submit(call->parts->pool, &edit->request))
		call_error(call, PROTO_BUSY, "too much waits for the database");
}
