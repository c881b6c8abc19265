/* query.c - arguments to parameters, one row of JSON to the answer.
 *
 * Must not know: what the JSON holds.
 */
#include "daemon/query.h"
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>
#include "daemon/call.h"
#include "daemon/db_error.h"
#include "daemon/differ.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/parts.h"
#include "daemon/pool.h"
#include "daemon/reckon.h"
#include "daemon/rereader.h"
#include "extract/extract.h"
#include "ledger/words.h"

#define PATIENCE_MS 10000 /* how long a query waits for a connection */
#define TRIES_MAX 2	  /* a lost connection is tried again once */

struct query {
	struct call *call;
	struct db_step step;
	struct db_request request;
	const char *missing; /* what to say when there is no row */
	void (*answer)(struct call *call, const struct db_answer *answer);
	bool has_cursor;
	unsigned tries;
};

static void submit(struct query *query);

/* What the database cannot take (SQLSTATE class 22) is the cursor: all else was checked, but
 * for the moment, of which our own statements say what is wrong with it. */
static const char *reason(const struct query *query, const struct db_answer *answer)
{
	const char *sqlstate = db_answer_sqlstate(answer);

	if (query->has_cursor && strncmp(sqlstate, "22", 2) == 0 && strcmp(sqlstate, "22023") != 0)
		return "cursor: not the next of an answer";
	return db_answer_error(answer);
}

/* The one row is the result. */
static void answer_json(struct call *call, const struct db_answer *answer)
{
	size_t len;
	const char *json = db_answer_value(answer, 0, 0, 0, &len);

	call_result(call, json, len);
}

static void on_answer(void *arg, const struct db_answer *answer)
{
	struct query *query = arg;
	struct call *call = query->call;
	enum err_code code = db_answer_code(answer);

	if (call->parts->ending) {
		call_error(call, PROTO_SHUTTING_DOWN, NULL);
	} else if (code == ERR_CLOSED && query->tries < TRIES_MAX &&
		   loop_now_ms() < query->request.deadline) {
		submit(query);
	} else if (code) {
		call_error(call, db_error_code(code, db_answer_sqlstate(answer)),
			   reason(query, answer));
	} else if (!db_answer_rows(answer, 0)) {
		call_error(call, PROTO_NOT_FOUND, query->missing);
	} else {
		query->answer(call, answer);
	}
}

static void submit(struct query *query)
{
	query->tries++;
	if (pool_submit(query->call->parts->pool, &query->request))
		call_error(query->call, PROTO_BUSY, "too much waits for the database");
}

static void ask_for(struct call *call, int statement, const char *const *params,
		    const char *missing,
		    void (*then)(struct call *call, const struct db_answer *answer))
{
	struct query *query = arena_zalloc(call->arena, sizeof *query);

	if (!query) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	query->call = call;
	query->missing = missing;
	query->answer = then;
	query->has_cursor = call->args.v[ARG_CURSOR].set;
	query->step = (struct db_step){statement, params};
	query->request = (struct db_request){
		.steps = &query->step,
		.n_steps = 1,
		.done = on_answer,
		.arg = query,
		.deadline = loop_now_ms() + PATIENCE_MS,
	};
	submit(query);
}

static void ask(struct call *call, int statement, const char *const *params, const char *missing)
{
	ask_for(call, statement, params, missing, answer_json);
}

/* Parameters live in the call's arena, until the answer. */
static const char **new_params(struct call *call, size_t n)
{
	const char **params = arena_array(call->arena, n, sizeof *params);

	if (!params)
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
	return params;
}

/* An integer argument as text; NULL when it is not set and has no default. */
static const char *int_param(struct call *call, enum arg arg)
{
	const struct args_value *v = &call->args.v[arg];

	return v->set || v->i ? arena_printf(call->arena, "%" PRId64, v->i) : NULL;
}

/* The moment asked for as text; NULL when it is not set. */
static const char *moment_of(struct call *call, enum arg arg)
{
	const struct args_value *v = &call->args.v[arg];

	if (!v->set)
		return NULL;
	return v->s ? v->s : arena_printf(call->arena, "%" PRId64, v->i);
}

static const char *moment_param(struct call *call)
{
	return moment_of(call, ARG_AS_OF);
}

#define FILTERS_FIRST(statement)                                                   \
	_Static_assert(statement##_PLACE == 0 && statement##_MEASURE == 1 &&       \
			       statement##_FROM == 2 && statement##_TO == 3 &&     \
			       statement##_SOURCE == 4 && statement##_TEXT == 5 && \
			       statement##_AS_OF == 6,                             \
		       "the filters come first, in the order of new_filters")
FILTERS_FIRST(TIMELINE);
FILTERS_FIRST(COMPARE);
FILTERS_FIRST(STORY_LIST);
FILTERS_FIRST(REPORTS);
#undef FILTERS_FIRST

/* Parameters of which the first seven are the filters that these statements share. */
static const char **new_filters(struct call *call, size_t n)
{
	static const enum arg filters[] = {ARG_PLACE, ARG_MEASURE, ARG_FROM,
					   ARG_TO,    ARG_SOURCE,  ARG_TEXT};
	const size_t n_filters = sizeof filters / sizeof filters[0];
	const char **params = new_params(call, n);

	if (!params)
		return NULL;
	for (size_t i = 0; i < n_filters; i++)
		params[i] = call->args.v[filters[i]].s;
	params[n_filters] = moment_param(call);
	return params;
}

void query_article(struct call *call)
{
	const char **params = new_params(call, ARTICLE_GET_PARAMS);

	if (!params)
		return;
	params[ARTICLE_GET_ARTICLE] = int_param(call, ARG_ARTICLE);
	params[ARTICLE_GET_VERSION] = int_param(call, ARG_VERSION);
	params[ARTICLE_GET_TEXT] = call->args.v[ARG_TEXT].i ? "true" : "false";
	params[ARTICLE_GET_AS_OF] = moment_param(call);
	params[ARTICLE_GET_ALL] = call->args.v[ARG_ALL].i ? "true" : "false";
	ask(call, STATEMENT_ARTICLE_GET, params, "there is no such article or version");
}

void query_article_diff(struct call *call)
{
	const char **params = new_params(call, ARTICLE_DIFF_PARAMS);

	if (!params)
		return;
	params[ARTICLE_DIFF_ARTICLE] = int_param(call, ARG_ARTICLE);
	params[ARTICLE_DIFF_FROM] = int_param(call, ARG_FROM);
	params[ARTICLE_DIFF_TO] = int_param(call, ARG_TO);
	params[ARTICLE_DIFF_AS_OF] = moment_param(call);
	ask_for(call, STATEMENT_ARTICLE_DIFF, params,
		"there is no such article, or not both versions", differ_article);
}

void query_timeline(struct call *call)
{
	const struct args_value *v = call->args.v;
	const char **params = new_filters(call, TIMELINE_PARAMS);

	if (!params)
		return;
	params[TIMELINE_LIMIT] = int_param(call, ARG_LIMIT);
	params[TIMELINE_CURSOR] = v[ARG_CURSOR].s;
	ask(call, v[ARG_AS_OF].set ? STATEMENT_TIMELINE_AS_OF : STATEMENT_TIMELINE, params, NULL);
}

void query_compare(struct call *call)
{
	const struct args_value *v = call->args.v;
	const char **params = new_filters(call, COMPARE_PARAMS);

	if (!params)
		return;
	params[COMPARE_STORY] = int_param(call, ARG_STORY);
	params[COMPARE_LIMIT] = int_param(call, ARG_LIMIT);
	ask(call, v[ARG_AS_OF].set ? STATEMENT_COMPARE_AS_OF : STATEMENT_COMPARE, params, NULL);
}

void query_stories(struct call *call)
{
	const char **params = new_filters(call, STORY_LIST_PARAMS);

	if (!params)
		return;
	params[STORY_LIST_LIMIT] = int_param(call, ARG_LIMIT);
	ask(call, STATEMENT_STORY_LIST, params, NULL);
}

void query_story(struct call *call)
{
	const char **params = new_params(call, STORY_GET_PARAMS);

	if (!params)
		return;
	params[STORY_GET_STORY] = int_param(call, ARG_STORY);
	params[STORY_GET_AS_OF] = moment_param(call);
	ask(call, STATEMENT_STORY_GET, params, "there is no such story");
}

void query_links(struct call *call)
{
	const char **params = new_params(call, STORY_LINKS_PARAMS);

	if (!params)
		return;
	params[STORY_LINKS_AS_OF] = moment_param(call);
	params[STORY_LINKS_LIMIT] = int_param(call, ARG_LIMIT);
	params[STORY_LINKS_CURSOR] = call->args.v[ARG_CURSOR].s;
	ask(call, STATEMENT_STORY_LINKS, params, NULL);
}

void query_toll(struct call *call)
{
	const struct args_value *v = call->args.v;
	const char **params;

	if (v[ARG_RULE].set && rule_named(v[ARG_RULE].s) == RULE_COUNT) {
		call_error(call, PROTO_INVALID_PARAMS,
			   "rule: expected median-of-origins, latest-official, conservative or "
			   "min-max");
		return;
	}
	params = new_filters(call, REPORTS_PARAMS);
	if (!params)
		return;
	params[REPORTS_STORY] = int_param(call, ARG_STORY);
	ask_for(call, v[ARG_AS_OF].set ? STATEMENT_REPORTS_AS_OF : STATEMENT_REPORTS, params, NULL,
		reckon_toll);
}

void query_marks(struct call *call)
{
	const char **params = new_params(call, MARK_LIST_PARAMS);

	if (!params)
		return;
	params[MARK_LIST_AS_OF] = moment_param(call);
	params[MARK_LIST_LIMIT] = int_param(call, ARG_LIMIT);
	params[MARK_LIST_CURSOR] = call->args.v[ARG_CURSOR].s;
	ask(call, STATEMENT_MARK_LIST, params, NULL);
}

void query_diff(struct call *call)
{
	const char **params = new_params(call, DIFF_PARAMS);

	if (!params)
		return;
	params[DIFF_FROM] = moment_of(call, ARG_FROM);
	params[DIFF_TO] = moment_of(call, ARG_TO);
	params[DIFF_LIMIT] = int_param(call, ARG_LIMIT);
	params[DIFF_CURSOR] = call->args.v[ARG_CURSOR].s;
	ask(call, STATEMENT_DIFF, params, "the moment from which is after the one up to which");
}

static void answer_queued(struct call *call, const struct db_answer *answer)
{
	rereader_poke(call->parts->rereader);
	answer_json(call, answer);
}

/* It writes, but may be tried again as a question may: what is queued stays queued. */
void query_reread(struct call *call)
{
	const char **params = new_params(call, REREAD_QUEUE_PARAMS);

	if (!params)
		return;
	params[REREAD_QUEUE_RULES] = extract_rules(call->parts->life->engine);
	params[REREAD_QUEUE_CURSOR] = call->args.v[ARG_CURSOR].s;
	params[REREAD_QUEUE_LIMIT] = int_param(call, ARG_LIMIT);
	ask_for(call, STATEMENT_REREAD_QUEUE, params, NULL, answer_queued);
}

void query_generations(struct call *call)
{
	const char **params = new_params(call, REREAD_COMPARE_PARAMS);

	if (!params)
		return;
	params[REREAD_COMPARE_CURSOR] = call->args.v[ARG_CURSOR].s;
	params[REREAD_COMPARE_LIMIT] = int_param(call, ARG_LIMIT);
	ask(call, STATEMENT_REREAD_COMPARE, params, NULL);
}

void query_verify(struct call *call)
{
	const char **params = new_params(call, VERIFY_PARAMS);

	if (!params)
		return;
	params[VERIFY_ARTICLE] = int_param(call, ARG_ARTICLE);
	params[VERIFY_CURSOR] = call->args.v[ARG_CURSOR].s;
	params[VERIFY_LIMIT] = int_param(call, ARG_LIMIT);
	ask(call, STATEMENT_VERIFY, params, NULL);
}
