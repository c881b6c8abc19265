/* options_row.c - the table of options and the text of their values.
 *
 * Knows types and ranges; not where a text came from (options.c).
 */
#include "daemon/options_row.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"

const struct option_row options_rows[OPTION_ROWS] = {
#define OPTION(field, word, kind, least, most, standard, of, bits, placeholder, text) \
	{.name = (word),                                                              \
	 .type = OPTION_##kind,                                                       \
	 .offset = offsetof(struct options, field),                                   \
	 .min = (least),                                                              \
	 .max = (most),                                                               \
	 .def = (standard),                                                           \
	 .unit = (of),                                                                \
	 .flags = (bits),                                                             \
	 .arg = (placeholder),                                                        \
	 .sentence = (text)},
#include "daemon/options.def"
#undef OPTION
};

/* Suffixes, longest unit first; a number without one counts in the row marked so. */
struct suffix {
	const char *text;
	int64_t factor;
};

static const struct suffix time_suffixes[] = {
	{"h", 3600000}, {"min", 60000}, {"s", 1000}, {"ms", 1}, {NULL, 1000}};
static const struct suffix size_suffixes[] = {
	{"TB", INT64_C(1) << 40}, {"GB", 1 << 30}, {"MB", 1 << 20},
	{"kB", 1 << 10},	  {"B", 1},	   {NULL, 1}};

static void *field_of(const struct option_row *row, struct options *opts)
{
	return (char *)opts + row->offset;
}

static const void *field_of_const(const struct option_row *row, const struct options *opts)
{
	return (const char *)opts + row->offset;
}

const struct option_row *option_row_find(const char *name, size_t len)
{
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		const struct option_row *row = &options_rows[i];

		if (strlen(row->name) == len && memcmp(row->name, name, len) == 0)
			return row;
	}
	return NULL;
}

/* Edit distance (insert, delete, replace) of two short names; one row of the matrix. */
static size_t name_distance(const char *a, size_t alen, const char *b, size_t blen)
{
	size_t cost[64];

	for (size_t j = 0; j <= blen; j++)
		cost[j] = j;
	for (size_t i = 1; i <= alen; i++) {
		size_t diagonal = cost[0];

		cost[0] = i;
		for (size_t j = 1; j <= blen; j++) {
			size_t best = diagonal + (a[i - 1] != b[j - 1]);

			if (cost[j] + 1 < best)
				best = cost[j] + 1;
			if (cost[j - 1] + 1 < best)
				best = cost[j - 1] + 1;
			diagonal = cost[j];
			cost[j] = best;
		}
	}
	return cost[blen];
}

int option_row_unknown(const char *name, size_t len, struct err *e)
{
	const char *nearest = NULL;
	size_t best = SIZE_MAX;

	for (size_t i = 0; i < OPTION_ROWS && len < 64; i++) {
		size_t distance = name_distance(name, len, options_rows[i].name,
						strlen(options_rows[i].name));

		if (distance < best) {
			best = distance;
			nearest = options_rows[i].name;
		}
	}
	if (nearest != NULL && best <= 2 + len / 4)
		return err_set(e, ERR_USAGE, "unknown option \"%.*s\"; did you mean \"%s\"?",
			       (int)len, name, nearest);
	return err_set(e, ERR_USAGE, "unknown option \"%.*s\"; see tolld --help",
		       (int)(len < 64 ? len : 64), name);
}

/* Digits and a suffix to a number. -1 when it is none, or too big for int64_t. */
static int parse_scaled(const char *text, const struct suffix *suffixes, int64_t *value_r)
{
	const struct suffix *s = suffixes;
	uint64_t value = 0;

	if (!isdigit((unsigned char)*text))
		return -1;
	for (; isdigit((unsigned char)*text); text++) {
		value = value * 10 + (uint64_t)(*text - '0');
		if (value > INT64_MAX / 10 - 10)
			return -1;
	}
	while (*text == ' ')
		text++;
	while (s->text != NULL && strcmp(s->text, text) != 0)
		s++;
	if (s->text == NULL && *text != '\0')
		return -1;
	if (value > (uint64_t)(INT64_MAX / s->factor))
		return -1;
	*value_r = (int64_t)value * s->factor;
	return 0;
}

/* The shortest writing of a value with a suffix: 60000 -> "1min". */
static void format_scaled(int64_t value, const struct suffix *s, char *buf, size_t size)
{
	while (s->factor != 1 && (value == 0 || value % s->factor != 0))
		s++;
	snprintf(buf, size, "%" PRId64 "%s", value / s->factor, value == 0 ? "" : s->text);
}

static const struct suffix *suffixes_of(const struct option_row *row)
{
	static const struct suffix none[] = {{NULL, 1}};

	if (row->type == OPTION_TIME)
		return time_suffixes;
	return row->type == OPTION_SIZE ? size_suffixes : none;
}

static void format_value(const struct option_row *row, int64_t value, char *buf, size_t size)
{
	if (row->type == OPTION_NUMBER)
		snprintf(buf, size, "%" PRId64, value);
	else
		format_scaled(value, suffixes_of(row), buf, size);
}

void option_row_range(const struct option_row *row, char *buf, size_t size)
{
	char min[32], max[32];

	buf[0] = '\0';
	if (row->type != OPTION_NUMBER && row->type != OPTION_SIZE && row->type != OPTION_TIME)
		return;
	format_value(row, row->min, min, sizeof(min));
	format_value(row, row->max, max, sizeof(max));
	snprintf(buf, size, "from %s to %s", min, max);
}

static int set_number(const struct option_row *row, const char *text, int64_t *field, struct err *e)
{
	static const char *const expected[] = {[OPTION_NUMBER] = "a whole number",
					       [OPTION_SIZE] = "a size such as 64MB",
					       [OPTION_TIME] = "a time such as 500ms, 10s or 5min"};
	char range[80];
	int64_t value;

	option_row_range(row, range, sizeof(range));
	if (parse_scaled(text, suffixes_of(row), &value) < 0)
		return err_set(e, ERR_USAGE, "%s: \"%.64s\" is not %s", row->name, text,
			       expected[row->type]);
	if (value < row->min || value > row->max)
		return err_set(e, ERR_USAGE, "%s: %.64s is out of range; it goes %s", row->name,
			       text, range);
	*field = value;
	return 0;
}

static int set_level(const struct option_row *row, const char *text, int64_t *field, struct err *e)
{
	int level = log_level_parse(text);

	if (level < 0)
		return err_set(e, ERR_USAGE,
			       "%s: \"%.64s\" is not one of error, warning, info, debug", row->name,
			       text);
	*field = level;
	return 0;
}

static int copy_string(const struct option_row *row, const char *text, char **copy_r, struct err *e)
{
	size_t len = strlen(text);

	if (len == 0)
		return err_set(e, ERR_USAGE, "%s: an empty value", row->name);
	if (len > (uint64_t)row->max)
		return err_set(e, ERR_USAGE, "%s: %zu bytes are too long; at most %" PRId64,
			       row->name, len, row->max);
	for (size_t i = 0; i < len; i++)
		if (iscntrl((unsigned char)text[i]))
			return err_set(e, ERR_USAGE, "%s: a control character in the value",
				       row->name);
	*copy_r = strdup(text);
	return *copy_r == NULL ? err_set(e, ERR_MEMORY, "out of memory") : 0;
}

static int set_string(const struct option_row *row, const char *text, char **field, struct err *e)
{
	char *copy;
	int rc = copy_string(row, text, &copy, e);

	if (rc < 0)
		return rc;
	free(*field);
	*field = copy;
	return 0;
}

static int add_to_list(const struct option_row *row, const char *text, struct option_list *list,
		       struct err *e)
{
	int rc;

	if (list->n == OPTIONS_LIST_MAX)
		return err_set(e, ERR_USAGE, "%s: more than %d values", row->name,
			       OPTIONS_LIST_MAX);
	rc = copy_string(row, text, &list->items[list->n], e);
	if (rc == 0)
		list->n++;
	return rc;
}

int option_row_set(const struct option_row *row, const char *text, struct options *opts,
		   struct err *e)
{
	void *field = field_of(row, opts);

	switch (row->type) {
	case OPTION_FLAG:
		*(bool *)field = true;
		return 0;
	case OPTION_NUMBER:
	case OPTION_SIZE:
	case OPTION_TIME:
		return set_number(row, text, field, e);
	case OPTION_LEVEL:
		return set_level(row, text, field, e);
	case OPTION_STRING:
		return set_string(row, text, field, e);
	case OPTION_LIST:
		return add_to_list(row, text, field, e);
	}
	return err_set(e, ERR_USAGE, "%s: an option of no known type", row->name);
}

void option_row_clear(const struct option_row *row, struct options *opts)
{
	void *field = field_of(row, opts);
	struct option_list *list = field;

	switch (row->type) {
	case OPTION_FLAG:
		*(bool *)field = false;
		break;
	case OPTION_NUMBER:
	case OPTION_SIZE:
	case OPTION_TIME:
	case OPTION_LEVEL:
		*(int64_t *)field = 0;
		break;
	case OPTION_STRING:
		free(*(char **)field);
		*(char **)field = NULL;
		break;
	case OPTION_LIST:
		for (size_t i = 0; i < list->n; i++)
			free(list->items[i]);
		memset(list, 0, sizeof(*list));
		break;
	}
}

static bool list_equal(const struct option_list *a, const struct option_list *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->items[i], b->items[i]) != 0)
			return false;
	return true;
}

bool option_row_equal(const struct option_row *row, const struct options *a,
		      const struct options *b)
{
	const void *x = field_of_const(row, a);
	const void *y = field_of_const(row, b);
	const char *s, *t;

	switch (row->type) {
	case OPTION_FLAG:
		return *(const bool *)x == *(const bool *)y;
	case OPTION_NUMBER:
	case OPTION_SIZE:
	case OPTION_TIME:
	case OPTION_LEVEL:
		return *(const int64_t *)x == *(const int64_t *)y;
	case OPTION_STRING:
		s = *(char *const *)x;
		t = *(char *const *)y;
		return s == NULL || t == NULL ? s == t : strcmp(s, t) == 0;
	case OPTION_LIST:
		return list_equal(x, y);
	}
	return true;
}

static size_t field_size(enum option_type type)
{
	switch (type) {
	case OPTION_FLAG:
		return sizeof(bool);
	case OPTION_NUMBER:
	case OPTION_SIZE:
	case OPTION_TIME:
	case OPTION_LEVEL:
		return sizeof(int64_t);
	case OPTION_STRING:
		return sizeof(char *);
	case OPTION_LIST:
		return sizeof(struct option_list);
	}
	return 0;
}

void option_row_swap(const struct option_row *row, struct options *a, struct options *b)
{
	char keep[sizeof(struct option_list)];
	size_t size = field_size(row->type);

	memcpy(keep, field_of(row, a), size);
	memcpy(field_of(row, a), field_of(row, b), size);
	memcpy(field_of(row, b), keep, size);
}
