/* view_chain.c - the columns of chain, and what stands above them.
 *
 * Knows the result of toll in proto/protocol.md; nothing is printed here.
 */
#include "client/cell.h"
#include "client/view.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void cell_effect(struct buf *b, const json_t *row)
{
	const char *effect = cell_string(row, "effect");

	for (; effect && *effect; effect++)
		buf_add(b, *effect == '_' ? " " : effect, 1);
}

static void cell_why(struct buf *b, const json_t *row)
{
	const char *why = cell_string(row, "why");

	for (; why && *why; why++)
		buf_add(b, *why == '_' ? " " : why, 1);
}

/* "46", "58 or more", "45 to 55". */
static void put_bounds(struct buf *b, const json_t *claim)
{
	json_int_t low = json_integer_value(json_object_get(claim, "low"));
	const json_t *high = json_object_get(claim, "high");

	buf_printf(b, "%" JSON_INTEGER_FORMAT, low);
	if (!json_is_integer(high))
		buf_text(b, " or more");
	else if (json_integer_value(high) != low)
		buf_printf(b, " to %" JSON_INTEGER_FORMAT, json_integer_value(high));
}

static void cell_stands(struct buf *b, const json_t *row)
{
	const json_t *stands = json_object_get(row, "stands");

	if (json_is_object(stands))
		put_bounds(b, stands);
}

/* What is told of an article that ceased to say so stands at the day of that. */
static void cell_told(struct buf *b, const json_t *row)
{
	const char *ended = cell_string(row, "ended");

	if (ended)
		cell_day_and_time(b, ended);
	else
		cell_published(b, row);
}

static void cell_source(struct buf *b, const json_t *row)
{
	cell_path(b, row, "source");
}

/* "best      61, the Health Ministry in Example Wire" */
static void head_claim(struct buf *b, const char *label, const json_t *claim)
{
	const char *who = cell_string(claim, "attribution"), *source = cell_string(claim, "source");

	if (!json_is_object(claim))
		return;
	buf_printf(b, "%-10s", label);
	put_bounds(b, claim);
	if (who)
		buf_printf(b, ", %s", who);
	if (source)
		buf_printf(b, "%s%s", who ? " in " : ", ", source);
	if (json_is_true(json_object_get(claim, "summed")))
		buf_text(b, ", with increments");
	buf_text(b, "\n");
}

/* "marked    38, the Health Ministry in Example Wire: wrong by Amina, of another flood" */
static void head_marked(struct buf *b, const json_t *marked)
{
	struct buf line = {0};

	head_claim(&line, "marked", marked);
	if (line.len > 0)
		line.len--; /* its LF */
	buf_add(b, line.data, line.len);
	buf_text(b, ": wrong by ");
	cell_path(b, marked, "by");
	buf_text(b, ", ");
	cell_path(b, marked, "reason");
	buf_text(b, "\n");
	buf_fini(&line);
}

static void head_chain(struct buf *b, const json_t *result)
{
	const json_t *contested = json_object_get(result, "contested");
	const json_t *marked = json_object_get(result, "marked");

	buf_printf(b, "%-10s", "toll");
	cell_path(b, result, "measure");
	cell_unless(b, result, "unit", "person");
	cell_unless(b, result, "status", "asserted");
	if (cell_string(result, "group"))
		cell_unless(b, result, "group", "");
	buf_printf(b, "\n%-10s", "verdict");
	cell_path(b, result, "verdict");
	buf_printf(b, "\n%-10s", "told by");
	cell_tellers(b, result);
	buf_text(b, "\n");
	for (size_t i = 0; i < json_array_size(contested); i++)
		head_claim(b, i == 0 ? "between" : "and", json_array_get(contested, i));
	buf_printf(b, "%-10s", "rule");
	cell_path(b, result, "rule");
	buf_text(b, "\n");
	head_claim(b, "low", json_object_get(result, "low"));
	head_claim(b, "best", json_object_get(result, "best"));
	head_claim(b, "high", json_object_get(result, "high"));
	for (size_t i = 0; i < json_array_size(marked); i++)
		head_marked(b, json_array_get(marked, i));
}

static const struct column chain_columns[] = {
	{"PUBLISHED", cell_told, 16, false}, {"SOURCE", cell_source, 10, false},
	{"WHO SAYS SO", cell_who, 7, false}, {"VALUE", cell_value, 12, true},
	{"DID", cell_effect, 10, false},     {"WHY", cell_why, 8, false},
	{"STANDS", cell_stands, 10, true},
};

static const char *const chain_paths[] = {
	"step",	       "effect",      "why",	     "against",	    "stands.step",    "stands.low",
	"stands.high", "source",      "published",   "value",	    "value2",	      "low",
	"high",	       "bound",	      "number",	     "scope",	    "status",	      "counted",
	"unit",	       "attribution", "origin.kind", "origin.name", "origin.country", "country",
	"place",       "when",	      "quote",	     "article",	    "version",	      "text",
	"credit",      "url",	      "ended",
};

const struct view view_chain = {
	.items = "steps",
	.one = true,
	.columns = chain_columns,
	.n_columns = COUNT(chain_columns),
	.head = head_chain,
	.paths = chain_paths,
	.n_paths = COUNT(chain_paths),
};
