/* test_err.c - texts, filling, prefixing, cutting. */
#include "base/err.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

static void test_every_code_has_its_text(void **state)
{
	(void)state;
#define X(name, value, text) assert_string_equal(err_text(name), text);
	ERR_TABLE(X)
#undef X
}

static void test_set_fills_and_returns_code(void **state)
{
	struct err e = {0};

	(void)state;
	assert_int_equal(err_set(&e, ERR_LIMIT, "%d bytes; at most %d", 20, 10), ERR_LIMIT);
	assert_int_equal(e.code, ERR_LIMIT);
	assert_string_equal(e.text, "20 bytes; at most 10");
}

static void test_set_without_err(void **state)
{
	(void)state;
	assert_int_equal(err_set(NULL, ERR_IO, "no one reads this"), ERR_IO);
}

static void test_prefix(void **state)
{
	struct err e = {0};

	(void)state;
	err_set(&e, ERR_SYNTAX, "expected a word");
	assert_int_equal(err_prefix(&e, "%s:%d", "numbers.txt", 12), ERR_SYNTAX);
	assert_string_equal(e.text, "numbers.txt:12: expected a word");
}

static void test_long_messages_are_cut(void **state)
{
	struct err e = {0};
	char longest[2 * sizeof(e.text)];

	(void)state;
	memset(longest, 'x', sizeof(longest));
	longest[sizeof(longest) - 1] = '\0';
	err_set(&e, ERR_IO, "%s", longest);
	assert_int_equal(strlen(e.text), sizeof(e.text) - 1);
	err_prefix(&e, "file");
	assert_int_equal(strlen(e.text), sizeof(e.text) - 1);
	assert_memory_equal(e.text, "file: xxx", 9);
	err_prefix(&e, "%s", longest);
	assert_int_equal(strlen(e.text), sizeof(e.text) - 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_code_has_its_text),
		cmocka_unit_test(test_set_fills_and_returns_code),
		cmocka_unit_test(test_set_without_err),
		cmocka_unit_test(test_prefix),
		cmocka_unit_test(test_long_messages_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
