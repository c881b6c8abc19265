/* differ.c - rows to the figures of two versions, and their differences to JSON.
 *
 * Must not know: which figures are one.
 */
#include "daemon/differ.h"
#include <stdlib.h>
#include "daemon/call.h"
#include "daemon/db.h"
#include "ledger/difference.h"

_Static_assert(ARTICLE_DIFF_ROW_HAPPENED - ARTICLE_DIFF_ROW_MEASURE + 1 == FIELD_COUNT &&
		       ARTICLE_DIFF_ROW_VALUE - ARTICLE_DIFF_ROW_MEASURE == FIELD_VALUE &&
		       ARTICLE_DIFF_ROW_STATUS - ARTICLE_DIFF_ROW_MEASURE == FIELD_STATUS,
	       "the columns are the fields in their order");

/* What a reader sees of a field; NULL: follows from others, or is no matter. */
static const char *const field_names[FIELD_COUNT] = {
	[FIELD_VALUE] = "value",     [FIELD_VALUE2] = "value2", [FIELD_LOW] = "low",
	[FIELD_HIGH] = "high",	     [FIELD_BOUND] = "bound",	[FIELD_SCOPE] = "scope",
	[FIELD_STATUS] = "status",   [FIELD_UNIT] = "unit",	[FIELD_PLACE] = "place",
	[FIELD_COUNTED] = "counted", [FIELD_HAPPENED] = "when", [FIELD_ATTRIBUTION] = "attribution",
};

struct versions {
	const struct db_answer *answer;
	size_t n_from, n_to; /* rows of the older version, then of the newer */
};

static struct told told_of(const struct db_answer *answer, size_t row)
{
	struct told t;

	for (size_t i = 0; i < FIELD_COUNT; i++) {
		const char *s = db_answer_value(answer, 0, row, ARTICLE_DIFF_ROW_MEASURE + i, NULL);

		t.field[i] = s ? strtoll(s, NULL, 10) : INT64_MIN;
	}
	return t;
}

static void put_column(struct buf *b, const struct db_answer *answer, size_t row, size_t column)
{
	size_t len;
	const char *s = db_answer_value(answer, 0, row, column, &len);

	buf_add(b, s, len);
}

/* A figure, or null where its version has none. */
static void put_figure(struct buf *b, const struct db_answer *answer, size_t first, size_t index)
{
	if (index == TOLD_NONE)
		buf_text(b, "null");
	else
		put_column(b, answer, first + index, ARTICLE_DIFF_ROW_LINE);
}

static void put_fields(struct buf *b, uint32_t fields)
{
	const char *comma = "";

	buf_text(b, ",\"fields\":[");
	for (size_t i = 0; i < FIELD_COUNT; i++) {
		if (!(fields >> i & 1) || !field_names[i])
			continue;
		buf_printf(b, "%s\"%s\"", comma, field_names[i]);
		comma = ",";
	}
	buf_text(b, "]");
}

static void put_difference(struct buf *b, const struct versions *v, const struct difference *d)
{
	buf_printf(b, "{\"change\":\"%s\"", change_text(d->change));
	put_fields(b, d->fields);
	buf_text(b, ",\"from\":");
	put_figure(b, v->answer, 0, d->from);
	buf_text(b, ",\"to\":");
	put_figure(b, v->answer, v->n_from, d->to);
	buf_text(b, "}");
}

/* How many rows are of the older version, and how many of the newer. */
static struct versions versions_of(const struct db_answer *answer)
{
	struct versions v = {.answer = answer};

	for (size_t i = 0; i < db_answer_rows(answer, 0); i++) {
		const char *side = db_answer_value(answer, 0, i, ARTICLE_DIFF_ROW_SIDE, NULL);

		if (side)
			*(side[0] == 'f' ? &v.n_from : &v.n_to) += 1;
	}
	return v;
}

static int differ(struct arena *a, const struct versions *v, struct difference **list_r,
		  size_t *n_r)
{
	struct told *told = arena_array(a, v->n_from + v->n_to + 1, sizeof *told);

	if (!told)
		return ERR_MEMORY;
	for (size_t i = 0; i < v->n_from + v->n_to; i++)
		told[i] = told_of(v->answer, i);
	return difference_make(a, told, v->n_from, told + v->n_from, v->n_to, list_r, n_r);
}

void differ_article(struct call *call, const struct db_answer *answer)
{
	struct versions v = versions_of(answer);
	struct difference *list;
	struct buf b = {0};
	size_t n;

	if (differ(call->arena, &v, &list, &n) != 0) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	put_column(&b, answer, 0, ARTICLE_DIFF_ROW_HEAD);
	buf_text(&b, ",\"rows\":[");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_text(&b, ",");
		put_difference(&b, &v, &list[i]);
	}
	buf_text(&b, "]");
	put_column(&b, answer, 0, ARTICLE_DIFF_ROW_STANDING);
	buf_text(&b, "}");
	if (b.failed)
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
	else
		call_result(call, b.data, b.len);
	buf_fini(&b);
}
