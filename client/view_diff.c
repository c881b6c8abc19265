/* view_diff.c - the columns of what changed between two versions of an article, and between
 * two moments of the record.
 *
 * Knows the results of article.diff and diff in proto/protocol.md; nothing is printed here.
 */
#include "client/cell.h"
#include "client/view.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The figure as the newer version has it; where it has none, the older. */
static const json_t *present(const json_t *row)
{
	const json_t *to = json_object_get(row, "to");

	return json_is_object(to) ? to : json_object_get(row, "from");
}

static void cell_change(struct buf *b, const json_t *row)
{
	const char *change = cell_string(row, "change");

	for (; change && *change; change++)
		buf_add(b, *change == '_' ? " " : change, 1);
}

static void cell_measure(struct buf *b, const json_t *row)
{
	cell_what(b, present(row));
}

static void cell_before(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "from"));
}

static void cell_after(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "to"));
}

static void cell_place(struct buf *b, const json_t *row)
{
	cell_where(b, present(row));
}

static void cell_speaker(struct buf *b, const json_t *row)
{
	cell_who(b, present(row));
}

static void cell_fields(struct buf *b, const json_t *row)
{
	cell_path(b, row, "fields");
}

static void head_version(struct buf *b, const char *label, const json_t *version)
{
	buf_printf(b, "%-10s", label);
	cell_path(b, version, "version");
	buf_text(b, "  published ");
	cell_path(b, version, "published");
	buf_text(b, "  ");
	cell_path(b, version, "title");
	buf_text(b, "\n");
}

static void head_diff(struct buf *b, const json_t *result)
{
	buf_printf(b, "%-10s", "article");
	cell_path(b, result, "article");
	buf_text(b, "\n");
	head_version(b, "from", json_object_get(result, "from"));
	head_version(b, "to", json_object_get(result, "to"));
}

static const struct column diff_columns[] = {
	{"CHANGE", cell_change, 13, false},	{"WHAT", cell_measure, 9, false},
	{"BEFORE", cell_before, 12, true},	{"AFTER", cell_after, 12, true},
	{"WHERE", cell_place, 8, false},	{"WHO SAYS SO", cell_speaker, 7, false},
	{"DIFFERS IN", cell_fields, 10, false},
};

static const char *const diff_paths[] = {
	"change",      "fields",       "from.measure", "from.value",	 "from.value2",
	"from.low",    "from.high",    "from.bound",   "from.number",	 "from.scope",
	"from.status", "from.counted", "from.when",    "from.place",	 "from.attribution",
	"from.quote",  "to.measure",   "to.value",     "to.value2",	 "to.low",
	"to.high",     "to.bound",     "to.number",    "to.scope",	 "to.status",
	"to.counted",  "to.when",      "to.place",     "to.attribution", "to.quote",
};

const struct view view_diff = {
	.items = "rows",
	.one = true,
	.columns = diff_columns,
	.n_columns = COUNT(diff_columns),
	.head = head_diff,
	.paths = diff_paths,
	.n_paths = COUNT(diff_paths),
};

/* ---- between two moments ---- */

static void cell_moment(struct buf *b, const json_t *row)
{
	cell_path(b, row, "moment");
}

/* "figure withdrawn", "link new". */
static void cell_event(struct buf *b, const json_t *row)
{
	cell_path(b, row, "what");
	buf_text(b, " ");
	cell_path(b, row, "change");
}

/* "12.3": the article and its version. */
static void cell_article(struct buf *b, const json_t *row)
{
	cell_path(b, row, "article");
	if (json_is_integer(json_object_get(row, "version"))) {
		buf_text(b, ".");
		cell_path(b, row, "version");
	}
}

static void cell_source(struct buf *b, const json_t *row)
{
	cell_path(b, row, "source");
}

static void cell_number(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "figure"));
}

/* The figure or event in words; of a link or an edit, the story; else the title. */
static void cell_thing(struct buf *b, const json_t *row)
{
	const json_t *figure = json_object_get(row, "figure");
	const json_t *event = json_object_get(row, "event");

	if (json_is_object(figure) || json_is_object(event)) {
		cell_what(b, json_is_object(figure) ? figure : event);
	} else if (json_is_integer(json_object_get(row, "story"))) {
		buf_text(b, "story ");
		cell_path(b, row, "story");
	} else {
		cell_path(b, row, "title");
	}
}

static void cell_reason(struct buf *b, const json_t *row)
{
	cell_path(b, row, "reason");
	cell_path(b, row, "withdrawn.quote");
}

static const struct column changes_columns[] = {
	{"MOMENT", cell_moment, 6, true},   {"CHANGE", cell_event, 12, false},
	{"ARTICLE", cell_article, 7, true}, {"SOURCE", cell_source, 7, false},
	{"WHAT", cell_thing, 16, false},    {"VALUE", cell_number, 12, true},
	{"BECAUSE", cell_reason, 8, false},
};

static const char *const changes_paths[] = {
	"moment",
	"what",
	"change",
	"article",
	"version",
	"source",
	"published",
	"title",
	"url",
	"figure.measure",
	"figure.value",
	"figure.value2",
	"figure.low",
	"figure.high",
	"figure.bound",
	"figure.number",
	"figure.scope",
	"figure.status",
	"figure.counted",
	"figure.attribution",
	"figure.place",
	"figure.when",
	"figure.quote",
	"event.category",
	"event.type",
	"event.trigger",
	"event.status",
	"event.country",
	"event.place",
	"event.when",
	"event.quote",
	"withdrawn.reason",
	"withdrawn.article",
	"withdrawn.version",
	"withdrawn.quote",
	"story",
	"other",
	"by",
	"reason",
};

const struct view view_changes = {
	.items = "rows",
	.columns = changes_columns,
	.n_columns = COUNT(changes_columns),
	.paths = changes_paths,
	.n_paths = COUNT(changes_paths),
};
