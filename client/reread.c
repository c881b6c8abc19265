/* reread.c - the command that has the record read anew by the present rules, and shows what
 * they see otherwise. */
#include <inttypes.h>
#include <time.h>

#include "client/cell.h"
#include "client/commands.h"
#include "client/query.h"
#include "client/session.h"
#include "client/writer.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define POLL_MS 500 /* between looks at how many are left */

#define CELL(name)                                                \
	static void cell_##name(struct buf *b, const json_t *row) \
	{                                                         \
		cell_path(b, row, #name);                         \
	}

CELL(change)
CELL(measure)
CELL(fields)
#undef CELL

/* "12.1", the article and its version */
static void cell_version(struct buf *b, const json_t *row)
{
	cell_path(b, row, "article");
	buf_text(b, ".");
	cell_path(b, row, "version");
}

static void cell_before(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "before"));
}

static void cell_after(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "after"));
}

static const struct column columns[] = {
	{"ARTICLE", cell_version, 7, false}, {"AT", cell_at, 3, true},
	{"CHANGE", cell_change, 7, false},   {"MEASURE", cell_measure, 8, false},
	{"BEFORE", cell_before, 10, true},   {"AFTER", cell_after, 10, true},
	{"FIELDS", cell_fields, 10, false},
};

static const char *const paths[] = {
	"article",	 "version",	   "rules_before", "rules",	   "change",
	"measure",	 "number",	   "in",	   "start",	   "fields",
	"before.value",	 "before.low",	   "before.high",  "before.bound", "before.scope",
	"before.status", "before.country", "before.place", "before.when",  "before.attribution",
	"after.value",	 "after.low",	   "after.high",   "after.bound",  "after.scope",
	"after.status",	 "after.country",  "after.place",  "after.when",   "after.attribution",
};

static const struct view view_generations = {
	.items = "rows",
	.columns = columns,
	.n_columns = COUNT(columns),
	.paths = paths,
	.n_paths = COUNT(paths),
};

/* Queue all, page by page; *rules_r and how many were queued. */
static int reread_queue(struct toll *toll, json_t **rules_r, json_int_t *queued_r)
{
	json_t *params = json_object(), *next;
	int exit_code = 0;
	bool more = true;

	*queued_r = 0;
	while (exit_code == 0 && more) {
		struct toll_reply reply = {0};

		exit_code = session_call(toll, "reread", params, &reply);
		if (exit_code != 0)
			break;
		*queued_r += json_integer_value(json_object_get(reply.result, "queued"));
		json_decref(*rules_r);
		*rules_r = json_incref(json_object_get(reply.result, "rules"));
		next = json_object_get(reply.result, "next");
		more = json_is_string(next);
		if (more)
			json_object_set(params, "cursor", next);
		toll_reply_fini(&reply);
	}
	json_decref(params);
	return exit_code;
}

/* How many wait for these rules. */
static int reread_left(struct toll *toll, const char *rules, json_int_t *left_r)
{
	json_t *params = json_object();
	struct toll_reply reply = {0};
	int exit_code = session_call(toll, "status", params, &reply);

	json_decref(params);
	if (exit_code != 0)
		return exit_code;
	*left_r =
		json_integer_value(json_object_get(json_object_get(reply.result, "unread"), rules));
	if (!json_is_object(json_object_get(reply.result, "unread")))
		*left_r = -1; /* the database is away: nobody knows */
	toll_reply_fini(&reply);
	return 0;
}

static int reread_wait(struct toll *toll, const char *rules)
{
	const struct timespec pause = {.tv_nsec = POLL_MS * 1000000L};
	json_int_t left = -1, told = -1;
	int exit_code = 0;

	while (exit_code == 0 && left != 0) {
		exit_code = reread_left(toll, rules, &left);
		if (exit_code == 0 && left >= 0 && left != told)
			fprintf(stderr, "%" JSON_INTEGER_FORMAT " article versions left\n", left);
		told = left;
		if (exit_code == 0 && left != 0)
			nanosleep(&pause, NULL);
	}
	return exit_code;
}

static int reread_all(const struct options *o)
{
	struct toll *toll = NULL;
	json_t *rules = NULL;
	json_int_t queued = 0;
	int exit_code = session_open(o, &toll);

	if (exit_code == 0)
		exit_code = reread_queue(toll, &rules, &queued);
	if (exit_code == 0)
		printf("%" JSON_INTEGER_FORMAT " article versions queued to be read by %s\n",
		       queued, json_string_value(rules));
	if (exit_code == 0 && o->wait) {
		fflush(stdout);
		exit_code = reread_wait(toll, json_string_value(rules));
	}
	json_decref(rules);
	toll_close(&toll);
	return exit_code;
}

int reread_run(const struct options *o, int argc, char **argv)
{
	(void)argc;
	(void)argv;
	if (!o->compare)
		return reread_all(o);
	if (o->wait)
		return query_wrong("--compare shows what was read; --wait waits for it");
	return query_ask_all(o, "reread.compare", &view_generations);
}
