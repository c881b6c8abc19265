/* cell.c - what a row of tolld says, as words for one cell.
 *
 * Knows the keys of the protocol's rows and the signs of bounds; no widths, no
 * terminals.
 */
#include "client/cell.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

struct bound_sign {
	const char *bound;
	const char *sign;
};

static const struct bound_sign bound_signs[] = {
	{"exact", ""},	      {"about", "~"},	     {"at_least", "\u2265"},
	{"more_than", ">"},   {"at_most", "\u2264"}, {"less_than", "<"},
	{"nearly", "\u2272"}, {"range", ""},	     {"vague", ""},
};

const char *cell_string(const json_t *row, const char *key)
{
	return json_string_value(json_object_get(row, key));
}

static void cell_scalar(struct buf *b, const json_t *value)
{
	const char *s = json_string_value(value);

	if (s)
		buf_add(b, s, json_string_length(value));
	else if (value && !json_is_null(value))
		buf_json(b, value);
}

static void cell_list(struct buf *b, const json_t *list)
{
	const json_t *element;
	size_t i;

	json_array_foreach(list, i, element) {
		if (i > 0)
			buf_text(b, "; ");
		cell_scalar(b,
			    json_is_object(element) ? json_object_get(element, "text") : element);
	}
}

void cell_path(struct buf *b, const json_t *row, const char *path)
{
	const char *dot;

	while ((dot = strchr(path, '.')) != NULL) {
		row = json_object_getn(row, path, (size_t)(dot - path));
		path = dot + 1;
	}
	row = json_object_get(row, path);
	if (json_is_array(row))
		cell_list(b, row);
	else
		cell_scalar(b, row);
}

/* Digits in groups of three: 1,234,567. */
static void cell_grouped(struct buf *b, const json_t *number)
{
	char digits[32];
	int64_t n = json_integer_value(number);
	size_t len;

	if (!json_is_integer(number)) {
		cell_scalar(b, number);
		return;
	}
	snprintf(digits, sizeof(digits), "%" PRIu64, n < 0 ? -(uint64_t)n : (uint64_t)n);
	len = strlen(digits);
	if (n < 0)
		buf_text(b, "-");
	for (size_t i = 0; i < len; i++) {
		if (i > 0 && (len - i) % 3 == 0)
			buf_text(b, ",");
		buf_add(b, &digits[i], 1);
	}
}

static bool cell_has(const json_t *row, const char *key)
{
	const json_t *value = json_object_get(row, key);

	return value && !json_is_null(value);
}

/* A number that the text gives in words only: "dozens" (24–99). */
static void cell_vague(struct buf *b, const json_t *row)
{
	const char *number = cell_string(row, "number");
	bool low = cell_has(row, "low"), high = cell_has(row, "high");

	if (number)
		buf_printf(b, "\"%s\"", number);
	if (!low && !high)
		return;
	buf_text(b, number ? " (" : "(");
	if (!high)
		buf_text(b, "\u2265");
	if (!low)
		buf_text(b, "\u2264");
	cell_grouped(b, json_object_get(row, low ? "low" : "high"));
	if (low && high) {
		buf_text(b, "\u2013");
		cell_grouped(b, json_object_get(row, "high"));
	}
	buf_text(b, ")");
}

static void cell_sign(struct buf *b, const char *bound)
{
	for (size_t i = 0; i < sizeof(bound_signs) / sizeof(bound_signs[0]); i++) {
		if (strcmp(bound_signs[i].bound, bound) == 0) {
			buf_text(b, bound_signs[i].sign);
			return;
		}
	}
	buf_printf(b, "%s ", bound); /* a bound of a later release: better said than lost */
}

void cell_value(struct buf *b, const json_t *row)
{
	const char *bound = cell_string(row, "bound");

	if (!bound)
		return;
	if (!cell_has(row, "value")) {
		cell_vague(b, row);
		return;
	}
	cell_sign(b, bound);
	cell_grouped(b, json_object_get(row, "value"));
	if (cell_has(row, "value2")) {
		buf_text(b, "\u2013");
		cell_grouped(b, json_object_get(row, "value2"));
	}
}

void cell_unless(struct buf *b, const json_t *row, const char *key, const char *plain)
{
	const char *word = cell_string(row, key);

	if (word && *word && strcmp(word, plain) != 0)
		buf_printf(b, ", %s", word);
}

static void cell_in_brackets(struct buf *b, const char *word)
{
	if (word && *word)
		buf_printf(b, " (%s)", word);
}

static void cell_lower(struct buf *b, const char *word)
{
	for (; word && *word; word++) {
		char c = *word >= 'A' && *word <= 'Z' ? (char)(*word - 'A' + 'a') : *word;

		buf_add(b, &c, 1);
	}
}

void cell_at(struct buf *b, const json_t *row)
{
	const char *in = cell_string(row, "in");

	if (in && strcmp(in, "title") == 0)
		buf_text(b, "title ");
	cell_path(b, row, "start");
}

static void cell_mark(struct buf *b, const json_t *mark)
{
	if (json_is_object(mark))
		buf_text(b, ", marked wrong");
}

void cell_marked_by(struct buf *b, const json_t *row)
{
	const json_t *mark = json_object_get(row, "marked");

	if (!json_is_object(mark))
		return;
	buf_text(b, "marked wrong by ");
	cell_path(b, mark, "by");
	buf_text(b, ": ");
	cell_path(b, mark, "reason");
}

/* ", bombing", unless it only repeats the category. */
static void cell_type(struct buf *b, const json_t *row)
{
	const char *type = cell_string(row, "type"), *category = cell_string(row, "category");

	if (type && strcasecmp(type, category) != 0)
		buf_printf(b, ", %s", type);
}

void cell_what(struct buf *b, const json_t *row)
{
	const char *measure = cell_string(row, "measure");

	if (measure) {
		buf_text(b, measure);
		cell_unless(b, row, "scope", "stated");
		cell_unless(b, row, "status", "asserted");
		cell_in_brackets(b, cell_string(row, "counted"));
		if (json_is_object(json_object_get(row, "withdrawn")))
			buf_text(b, ", taken back");
		cell_mark(b, json_object_get(row, "marked"));
	} else if (cell_has(row, "category")) {
		cell_lower(b, cell_string(row, "category"));
		cell_type(b, row);
		cell_unless(b, row, "status", "happened");
		cell_in_brackets(b, cell_string(row, "trigger"));
	} else { /* a time, a place, a number that is refused */
		cell_path(b, row, "kind");
		cell_unless(b, row, "type", "DATE");
		cell_unless(b, row, "reason", "");
		cell_in_brackets(b, cell_string(row, "text"));
	}
}

void cell_where(struct buf *b, const json_t *row)
{
	const char *place = cell_string(row, "place"), *country = cell_string(row, "country");

	if (place && *place)
		buf_text(b, place);
	if (country && *country)
		buf_printf(b, "%s%s", b->len > 0 && place && *place ? ", " : "", country);
}

void cell_who(struct buf *b, const json_t *row)
{
	const json_t *via = json_object_get(row, "via");

	cell_path(b, row, "attribution");
	if (json_array_size(via) == 0)
		return;
	buf_text(b, " (via ");
	cell_list(b, via);
	buf_text(b, ")");
}

void cell_published_day(struct buf *b, const json_t *row)
{
	const char *published = cell_string(row, "published");

	if (published)
		buf_add(b, published, strnlen(published, strlen("2019-06-05")));
}

void cell_day_and_time(struct buf *b, const char *moment)
{
	size_t day = strlen("2019-06-05"), whole = strlen("2019-06-05T08:30");

	buf_add(b, moment, strnlen(moment, day));
	if (strlen(moment) >= whole)
		buf_printf(b, " %.5s", moment + day + 1);
}

void cell_published(struct buf *b, const json_t *row)
{
	const char *published = cell_string(row, "published");

	if (published)
		cell_day_and_time(b, published);
}

void cell_tellers(struct buf *b, const json_t *row)
{
	static const char *const keys[] = {"outlets", "texts", "origins"};

	if (!json_object_get(row, "origins"))
		return;
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		json_int_t n = json_integer_value(json_object_get(row, keys[i]));
		int len = (int)strlen(keys[i]) - (n == 1);

		buf_printf(b, "%s%" JSON_INTEGER_FORMAT " %.*s", i ? ", " : "", n, len, keys[i]);
	}
}
