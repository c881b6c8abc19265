/* test_log.c - heads, levels, escaping. */
#include "base/log.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

struct capture {
	struct logger log;
	char *text;
	size_t len;
};

static int capture_open(void **state)
{
	struct capture *c = calloc(1, sizeof(*c));

	if (!c)
		return -1;
	c->log.out = open_memstream(&c->text, &c->len);
	c->log.level = LOG_LEVEL_INFO;
	c->log.journal = true;
	*state = c;
	return c->log.out ? 0 : -1;
}

static int capture_close(void **state)
{
	struct capture *c = *state;

	fclose(c->log.out);
	free(c->text);
	free(c);
	return 0;
}

static void test_journal_priority(void **state)
{
	struct capture *c = *state;

	log_error(&c->log, "db", "lost %s", "host");
	log_warning(&c->log, "db", "slow");
	log_info(&c->log, "server", "listening");
	assert_string_equal(c->text, "<3>db: lost host\n<4>db: slow\n<6>server: listening\n");
}

static void test_time_stamp(void **state)
{
	struct capture *c = *state;
	int y, mo, d, h, mi, s, ms, end = 0;

	c->log.journal = false;
	log_info(&c->log, "server", "listening");
	assert_int_equal(sscanf(c->text, "%4d-%2d-%2dT%2d:%2d:%2d.%3dZ info server: listening%n",
				&y, &mo, &d, &h, &mi, &s, &ms, &end),
			 7);
	assert_string_equal(c->text + end, "\n");
}

static void test_below_level_is_dropped(void **state)
{
	struct capture *c = *state;

	log_debug(&c->log, "db", "detail");
	fflush(c->log.out);
	assert_int_equal(c->len, 0);
	c->log.level = LOG_LEVEL_DEBUG;
	log_debug(&c->log, "db", "detail");
	assert_string_equal(c->text, "<7>db: detail\n");
}

static void test_control_characters_are_escaped(void **state)
{
	struct capture *c = *state;

	log_info(&c->log, "put", "a\nb\tc\x1b[2Jd\x7f é");
	log_info(&c->log, "put",
		 "\xc2\x9b"
		 "31m\xc2\xa0");
	assert_string_equal(c->text, "<6>put: a\\nb\\tc\\x1b[2Jd\\x7f é\n"
				     "<6>put: \\xc2\x9b"
				     "31m\xc2\xa0\n");
}

static void test_long_lines_are_cut(void **state)
{
	struct capture *c = *state;
	static char longest[10000];

	memset(longest, '\n', sizeof(longest) - 1);
	log_info(&c->log, "put", "%s", longest);
	assert_in_range(c->len, 1000, 4200);
	assert_int_equal(c->text[c->len - 1], '\n');
	assert_null(memchr(c->text, '\n', c->len - 1));
}

static void test_errno_survives(void **state)
{
	struct capture *c = *state;

	errno = EACCES;
	log_info(&c->log, "put", "x");
	assert_int_equal(errno, EACCES);
}

static void test_level_names(void **state)
{
	(void)state;
	assert_int_equal(log_level_parse("error"), LOG_LEVEL_ERROR);
	assert_int_equal(log_level_parse("warning"), LOG_LEVEL_WARNING);
	assert_int_equal(log_level_parse("info"), LOG_LEVEL_INFO);
	assert_int_equal(log_level_parse("debug"), LOG_LEVEL_DEBUG);
	assert_int_equal(log_level_parse("loud"), -1);
	assert_int_equal(log_level_parse(""), -1);
}

int main(void)
{
#define CAPTURED(f) cmocka_unit_test_setup_teardown(f, capture_open, capture_close)
	const struct CMUnitTest tests[] = {
		CAPTURED(test_journal_priority),
		CAPTURED(test_time_stamp),
		CAPTURED(test_below_level_is_dropped),
		CAPTURED(test_control_characters_are_escaped),
		CAPTURED(test_long_lines_are_cut),
		CAPTURED(test_errno_survives),
		cmocka_unit_test(test_level_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
