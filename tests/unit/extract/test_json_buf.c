/* test_json_buf.c - the bytes that JSON's literals become. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "extract/calendar.h"
#include "extract/json_buf.h"

static int new_buf(void **state)
{
	struct json_buf *b = calloc(1, sizeof(*b));

	b->arena = arena_new(0);
	*state = b;
	return b->arena ? 0 : -1;
}

static int free_buf(void **state)
{
	struct json_buf *b = *state;

	arena_free(&b->arena);
	free(b);
	return 0;
}

/* What was written is exactly s; begins anew. */
static void wrote(struct json_buf *b, const char *s)
{
	assert_int_equal(b->failed, 0);
	if (b->len != strlen(s) || memcmp(b->data, s, b->len) != 0)
		fail_msg("%.*s, not %s", (int)b->len, b->data, s);
	b->len = 0;
}

static void strings(void **state)
{
	struct json_buf *b = *state;

	json_buf_text(b, NULL);
	wrote(b, "null");
	json_buf_text(b, "");
	wrote(b, "\"\"");
	json_buf_text(b, "a \"b\" \\ / c");
	wrote(b, "\"a \\\"b\\\" \\\\ / c\"");
	json_buf_text(b, "\b\f\n\r\t\x01\x1f\x7f");
	wrote(b, "\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"");
	json_buf_text(b, "Ünlü 木 😀 ]^");
	wrote(b, "\"Ünlü 木 😀 ]^\"");
	json_buf_string(b, "cut here", 3);
	wrote(b, "\"cut\"");
}

static void long_strings(void **state)
{
	enum { LEN = 100000 };
	struct json_buf *b = *state;
	char *s = malloc(LEN);

	memset(s, 1, LEN);
	json_buf_string(b, s, LEN);
	free(s);
	assert_int_equal(b->len, LEN * 6 + 2);
	for (size_t i = 0; i < LEN; i++)
		assert_memory_equal(b->data + 1 + i * 6, "\\u0001", 6);
}

static void numbers(void **state)
{
	struct json_buf *b = *state;

	json_buf_int(b, 0);
	wrote(b, "0");
	json_buf_int(b, -42);
	wrote(b, "-42");
	json_buf_int(b, INT64_MAX);
	wrote(b, "9223372036854775807");
	json_buf_int(b, INT64_MIN);
	wrote(b, "-9223372036854775808");
	json_buf_bool(b, true);
	wrote(b, "true");
	json_buf_bool(b, false);
	wrote(b, "false");
}

static void decimals(void **state)
{
	static const struct {
		int64_t n;
		int places;
		const char *s;
	} rows[] = {
		{1500, 3, "1.5"},
		{2000, 3, "2"},
		{5, 3, "0.005"},
		{0, 3, "0"},
		{164, 0, "164"},
		{100, 0, "100"},
		{-1, 5, "-0.00001"},
		{-4807500, 5, "-48.075"},
		{6900000, 5, "69"},
		{1234567, 3, "1234.567"},
		{1, 18, "0.000000000000000001"},
		{INT64_MIN, 18, "-9.223372036854775808"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		json_buf_decimal(*state, rows[i].n, rows[i].places);
		wrote(*state, rows[i].s);
	}
}

static void days(void **state)
{
	json_buf_day(*state, calendar_day(2022, 1, 7));
	wrote(*state, "\"2022-01-07\"");
	json_buf_day(*state, calendar_day(1, 12, 31));
	wrote(*state, "\"0001-12-31\"");
}

static void a_full_arena_fails_once_and_for_all(void **state)
{
	struct json_buf b = {.arena = arena_new(10000)};

	(void)state;
	json_buf_text(&b, "fits");
	assert_int_equal(b.failed, 0);
	json_buf_string(&b, "", 0);
	for (int i = 0; i < 1000; i++)
		json_buf_literal(&b, "it does not fit");
	assert_int_equal(b.failed, ERR_MEMORY);
	size_t len = b.len;
	json_buf_literal(&b, "x");
	assert_int_equal(b.len, len);
	arena_free(&b.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(strings, new_buf, free_buf),
		cmocka_unit_test_setup_teardown(long_strings, new_buf, free_buf),
		cmocka_unit_test_setup_teardown(numbers, new_buf, free_buf),
		cmocka_unit_test_setup_teardown(decimals, new_buf, free_buf),
		cmocka_unit_test_setup_teardown(days, new_buf, free_buf),
		cmocka_unit_test(a_full_arena_fails_once_and_for_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
