/* story.c - an analyst's edit of stories: the lock that linking takes, then the edit.
 *
 * Must not know: what the JSON holds.
 */
#include "daemon/story.h"
#include <inttypes.h>
#include <stdlib.h>
#include "daemon/call.h"
#include "daemon/db_error.h"
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

static void run_edit(struct call *call, int statement, const char *const *params,
		     const char *missing)
{
	struct edit *edit = arena_zalloc(call->arena, sizeof *edit);

	if (!edit) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	edit->call = call;
	edit->missing = missing;
	edit->steps[LOCK] = (struct db_step){STATEMENT_STORY_LOCK, NULL};
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

static const char *number(struct call *call, enum arg arg)
{
	return arena_printf(call->arena, "%" PRId64, call->args.v[arg].i);
}

void story_merge(struct call *call)
{
	const char **params = arena_array(call->arena, STORY_MERGE_PARAMS, sizeof *params);

	if (!params) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	params[STORY_MERGE_STORY] = number(call, ARG_STORY);
	params[STORY_MERGE_OTHER] = number(call, ARG_OTHER);
	params[STORY_MERGE_REASON] = call->args.v[ARG_REASON].s;
	run_edit(call, STATEMENT_STORY_MERGE, params,
		 "these are not two stories that have articles");
}

/* The numbers as a JSON array, in the arena; NULL: one of them is none. */
static const char *article_numbers(struct call *call)
{
	const json_t *array = call->args.v[ARG_ARTICLES].json;
	const char *list = NULL;
	struct buf b = {0};
	size_t i;

	for (i = 0; i < json_array_size(array); i++) {
		const json_t *value = json_array_get(array, i);
		if (!json_is_integer(value))
			break;
		buf_printf(&b, "%c%" JSON_INTEGER_FORMAT, i ? ',' : '[', json_integer_value(value));
	}
	if (i == json_array_size(array) && !b.failed)
		list = arena_printf(call->arena, "%.*s]", (int)b.len, b.data);
	buf_fini(&b);
	return list;
}

void story_split(struct call *call)
{
	const char **params = arena_array(call->arena, STORY_SPLIT_PARAMS, sizeof *params);
	const char *articles = article_numbers(call);

	if (!params || !articles) {
		call_error(call, PROTO_INVALID_PARAMS, "articles: expected numbers of articles");
		return;
	}
	params[STORY_SPLIT_STORY] = number(call, ARG_STORY);
	params[STORY_SPLIT_ARTICLES] = articles;
	params[STORY_SPLIT_REASON] = call->args.v[ARG_REASON].s;
	run_edit(call, STATEMENT_STORY_SPLIT, params,
		 "these are not some, and not all, of the story's articles");
}
