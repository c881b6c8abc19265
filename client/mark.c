/* mark.c - the command by which analysts mark what is wrong. */
#include <pwd.h>
#include <string.h>
#include <unistd.h>

#include "client/cell.h"
#include "client/commands.h"
#include "client/query.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define CELL(name)                                                \
	static void cell_##name(struct buf *b, const json_t *row) \
	{                                                         \
		cell_path(b, row, #name);                         \
	}

CELL(mark)
CELL(by)
CELL(reason)
CELL(undone_by)
#undef CELL

/* "killed at 134 of 12.1", "12 in story 3" */
static void cell_marked(struct buf *b, const json_t *row)
{
	if (json_is_integer(json_object_get(row, "story"))) {
		cell_path(b, row, "article");
		buf_text(b, " in story ");
		cell_path(b, row, "story");
		return;
	}
	cell_path(b, row, "measure");
	buf_text(b, " at ");
	cell_at(b, row);
	buf_text(b, " of ");
	cell_path(b, row, "article");
	buf_text(b, ".");
	cell_path(b, row, "version");
}

static const struct column columns[] = {
	{"MARK", cell_mark, 4, true},
	{"WHAT IS WRONG", cell_marked, 20, false},
	{"BY", cell_by, 4, false},
	{"REASON", cell_reason, 12, false},
	{"UNDONE BY", cell_undone_by, 4, false},
};

static const char *const paths[] = {
	"mark", "article", "version",  "in",	 "start", "measure",   "story",
	"by",	"reason",  "recorded", "number", "quote", "undone_by", "undone_reason",
};

static const struct view view_made = {
	.items = "marks",
	.columns = columns,
	.n_columns = COUNT(columns),
	.paths = paths,
	.n_paths = COUNT(paths),
};

static const struct view view_marks = {
	.items = "rows",
	.columns = columns,
	.n_columns = COUNT(columns),
	.paths = paths,
	.n_paths = COUNT(paths),
};

/* Who gives the word: --by, or the user's own name; NULL: he has none. */
static const char *mark_by(const struct options *o)
{
	const struct passwd *user = o->by ? NULL : getpwuid(geteuid());

	return user ? user->pw_name : o->by;
}

static int mark_send(const struct options *o, const char *method, json_t *params)
{
	const char *by = mark_by(o);

	if (!by) {
		json_decref(params);
		return query_wrong("--by is missing");
	}
	json_object_set_new(params, "by", json_string(by));
	if (o->reason)
		json_object_set_new(params, "reason", json_string(o->reason));
	return query_ask(o, method, params, &view_made);
}

static int mark_undo(const struct options *o)
{
	int64_t mark;
	int exit_code = query_number("--undo", o->undo, &mark);

	if (exit_code != 0)
		return exit_code;
	return mark_send(o, "mark.undo", json_pack("{s:I}", "mark", (json_int_t)mark));
}

static int mark_link(const struct options *o, char **argv)
{
	int64_t article, story;
	int exit_code = query_number("ARTICLE", argv[1], &article);

	if (exit_code == 0)
		exit_code = query_number("STORY", argv[2], &story);
	if (exit_code != 0)
		return exit_code;
	return mark_send(
		o, "mark.link",
		json_pack("{s:I,s:I}", "article", (json_int_t)article, "story", (json_int_t)story));
}

static int mark_figure(const struct options *o, char **argv)
{
	int64_t article, start, version = 0;
	struct err e;
	int exit_code = query_number("ARTICLE", argv[1], &article);
	json_t *params;

	if (exit_code != 0)
		return exit_code;
	if (options_number("START", argv[2], 0, INT32_MAX, &start, &e) != 0 ||
	    (o->version &&
	     options_number("--version", o->version, 1, INT32_MAX, &version, &e) != 0))
		return command_fail(EXIT_USAGE, &e);
	params = json_pack("{s:I,s:I,s:s*}", "article", (json_int_t)article, "start",
			   (json_int_t)start, "measure", o->measure);
	if (version)
		json_object_set_new(params, "version", json_integer(version));
	if (o->in_title)
		json_object_set_new(params, "in", json_string("title"));
	return mark_send(o, "mark.figure", params);
}

int mark_run(const struct options *o, int argc, char **argv)
{
	bool link = argc == 3 && strcmp(argv[0], "link") == 0;

	if (o->undo)
		return argc == 0 ? mark_undo(o) : query_wrong("--undo takes the mark alone");
	if (argc == 0)
		return query_ask_all(o, "mark.list", &view_marks);
	if (!link && (argc != 3 || strcmp(argv[0], "figure") != 0))
		return query_wrong("mark takes: figure ARTICLE START, or link ARTICLE STORY");
	if (!o->reason)
		return query_wrong("--reason is missing");
	return link ? mark_link(o, argv) : mark_figure(o, argv);
}
