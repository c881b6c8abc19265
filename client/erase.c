/* erase.c - the command that erases the text of an article for good. */
#include "client/commands.h"
#include "client/cell.h"
#include "client/query.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define CELL(name)                                                \
	static void cell_##name(struct buf *b, const json_t *row) \
	{                                                         \
		cell_path(b, row, #name);                         \
	}

CELL(version)
CELL(sha256)
CELL(by)
CELL(reason)
CELL(recorded)
#undef CELL

static const struct column columns[] = {
	{"VERSION", cell_version, 7, true},  {"ERASED", cell_recorded, 20, false},
	{"BY", cell_by, 4, false},	     {"REASON", cell_reason, 12, false},
	{"SHA-256", cell_sha256, 16, false},
};

static const char *const paths[] = {"version", "sha256", "by", "reason", "recorded"};

static void head_erased(struct buf *b, const json_t *result)
{
	buf_text(b, "article   ");
	cell_path(b, result, "article");
	buf_text(b, "\n");
	if (json_array_size(json_object_get(result, "copies")) == 0)
		return;
	buf_text(b, "copies    ");
	cell_path(b, result, "copies");
	buf_text(b, ", which are left as they are\n");
}

static const struct view view_erased = {
	.items = "versions",
	.one = true,
	.columns = columns,
	.n_columns = COUNT(columns),
	.head = head_erased,
	.paths = paths,
	.n_paths = COUNT(paths),
};

int erase_run(const struct options *o, int argc, char **argv)
{
	int64_t article;
	int exit_code = query_number("NUMBER", argv[0], &article);

	(void)argc;
	if (exit_code != 0)
		return exit_code;
	if (!o->reason)
		return query_wrong("--reason is missing");
	if (!o->yes)
		return query_wrong(
			"what is erased cannot be brought back; if you are sure, say --yes");
	return query_ask(
		o, "article.erase",
		json_pack("{s:I,s:s}", "article", (json_int_t)article, "reason", o->reason),
		&view_erased);
}
