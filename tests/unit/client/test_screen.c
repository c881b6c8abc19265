/* test_screen.c - hostile text made harmless; width, cutting, wrapping. */
#include "client/screen.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/cmocka_all.h"

static void cleans(const char *s, size_t len, const char *want)
{
	struct buf b = {0};

	screen_clean(&b, s, len);
	buf_add(&b, "", 1);
	assert_string_equal(b.data, want);
	buf_fini(&b);
}

static void test_clean(void **state)
{
	(void)state;
	cleans("a\n\t b\r\nc", 8, "a b c");
	cleans("a  b \n", 6, "a  b ");
	cleans("\x1b[31mred\x1b[0m", 12, "\ufffd[31mred\ufffd[0m");
	cleans("a\0b", 3, "a\ufffdb");
	cleans("\x7f\x08", 2, "\ufffd\ufffd");
	cleans("\xc2\x9b"
	       "1m",
	       4, "\ufffd1m");			   /* C1: the one-character CSI */
	cleans("a\u202egnp\u202c", 10, "agnp");	   /* turns the direction */
	cleans("\u2066x\u2069\ufeff", 10, "x");	   /* isolates, byte order mark */
	cleans("\xff\xe2\x82", 3, "\ufffd\ufffd"); /* no UTF-8, cut within a character */
	cleans("\u0645\u200c\u06cc", 7, "\u0645\u200c\u06cc"); /* a joiner that Persian needs */
	cleans("\u2028", 3, " ");
}

static void test_width(void **state)
{
	(void)state;
	assert_int_equal(screen_width("abc", 3), 3);
	assert_int_equal(screen_width("\u00e9", 2), 1);
	assert_int_equal(screen_width("e\u0301", 3), 1);
	assert_int_equal(screen_width("\u6771\u4eac", 6), 4);
	assert_int_equal(screen_width("\U0001F600", 4), 2);
	assert_int_equal(screen_width("\u2265\u2013\u2026", 9), 3);
	assert_int_equal(screen_width("", 0), 0);
}

static void test_fit(void **state)
{
	(void)state;
	assert_int_equal(screen_fit("abcdef", 6, 4), 4);
	assert_int_equal(screen_fit("abc", 3, 10), 3);
	assert_int_equal(screen_fit("\u6771\u4eac", 6, 3), 3); /* half a character is none */
	assert_int_equal(screen_fit("ae\u0301x", 5, 2), 4); /* the accent stays with its letter */
	assert_int_equal(screen_fit("abc", 3, 0), 0);
	assert_int_equal(screen_fit_words("one two three", 13, 9), 8);
	assert_int_equal(screen_fit_words("one two three", 13, 7), 7);
	assert_int_equal(screen_fit_words("onetwothree", 11, 5), 5);
	assert_int_equal(screen_fit_words("one", 3, 5), 3);
}

static void test_columns(void **state)
{
	FILE *out = tmpfile();

	(void)state;
	setenv("COLUMNS", "77", 1);
	assert_int_equal(screen_columns(out), 77);
	setenv("COLUMNS", "3", 1);
	assert_int_equal(screen_columns(out), 20);
	setenv("COLUMNS", "wide", 1);
	assert_int_equal(screen_columns(out), 120);
	unsetenv("COLUMNS");
	assert_int_equal(screen_columns(out), 120);
	assert_false(screen_is_terminal(out));
	fclose(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clean),
		cmocka_unit_test(test_width),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
