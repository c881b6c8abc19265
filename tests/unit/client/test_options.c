/* test_options.c - options before and behind the command. */
#include "client/options.h"

#include <string.h>

#include "tests/unit/cmocka_all.h"

static int parse(unsigned commands, bool stop, const char **argv, struct options *o, struct err *e)
{
	int argc = 0;

	while (argv[argc])
		argc++;
	*o = (struct options){0};
	return options_parse(argc, (char **)argv, 1, commands, stop, o, e);
}

static void test_values(void **state)
{
	const char *argv[] = {"toll", "--place", "SD", "word", "--from=2019-06-01", NULL};
	struct options o;
	struct err e;

	(void)state;
	assert_int_equal(parse(FOR_TIMELINE, false, argv, &o, &e), 4);
	assert_string_equal(o.place, "SD");
	assert_string_equal(o.from, "2019-06-01");
	assert_null(o.to);
	assert_string_equal(argv[4], "word"); /* moved behind the options */
}

static void test_stop(void **state)
{
	const char *argv[] = {"toll", "--socket", "/x", "timeline", "--place", "SD", NULL};
	struct options o;
	struct err e;

	(void)state;
	assert_int_equal(parse(FOR_NONE, true, argv, &o, &e), 3);
	assert_string_equal(o.socket, "/x");
	assert_null(o.place);
	assert_int_equal(options_parse(6, (char **)argv, 4, FOR_TIMELINE, false, &o, &e), 6);
	assert_string_equal(o.place, "SD");
	assert_string_equal(o.socket, "/x");
}

/* --text has words for timeline and is a flag for article. */
static void test_same_name(void **state)
{
	const char *query[] = {"toll", "--text", "quake", NULL};
	const char *article[] = {"toll", "--text", "12", NULL};
	struct options o;
	struct err e;

	(void)state;
	assert_int_equal(parse(FOR_COMPARE, false, query, &o, &e), 3);
	assert_string_equal(o.text, "quake");
	assert_int_equal(parse(FOR_ARTICLE, false, article, &o, &e), 2);
	assert_non_null(o.show_text);
	assert_null(o.text);
}

static void test_wrong(void **state)
{
	const char *unknown[] = {"toll", "--plac", "--nonsense", NULL};
	const char *letters[] = {"toll", "-hxq", NULL};
	const char *missing[] = {"toll", "--place", NULL};
	const char *elsewhere[] = {"toll", "--url", "x", NULL};
	const char *bytes[] = {"toll", "--place", "\xff", NULL};
	struct options o;
	struct err e;

	(void)state;
	assert_int_equal(parse(FOR_STATUS, false, unknown, &o, &e), ERR_USAGE);
	assert_string_equal(e.text, "no such option here: --plac");
	assert_int_equal(parse(FOR_STATUS, false, letters, &o, &e), ERR_USAGE);
	assert_string_equal(e.text, "no such option here: -x");
	assert_int_equal(parse(FOR_TIMELINE, false, missing, &o, &e), ERR_USAGE);
	assert_string_equal(e.text, "--place needs a value");
	assert_int_equal(parse(FOR_TIMELINE, false, elsewhere, &o, &e), ERR_USAGE);
	assert_int_equal(parse(FOR_TIMELINE, false, bytes, &o, &e), ERR_USAGE);
	assert_string_equal(e.text, "--place: not valid UTF-8");
}

static void test_numbers(void **state)
{
	int64_t n = -1;
	struct err e;

	(void)state;
	assert_int_equal(options_number("--limit", "0", 0, 10, &n, &e), 0);
	assert_int_equal(n, 0);
	assert_int_equal(options_number("--limit", "10", 0, 10, &n, &e), 0);
	assert_int_equal(n, 10);
	assert_int_equal(options_number("--limit", "11", 0, 10, &n, &e), ERR_USAGE);
	assert_int_equal(options_number("--limit", "99999999999999999999", 0, INT64_MAX, &n, &e),
			 ERR_USAGE);
	assert_int_equal(options_number("--limit", "", 0, 10, &n, &e), ERR_USAGE);
	assert_int_equal(options_number("--limit", "-1", 0, 10, &n, &e), ERR_USAGE);
	assert_int_equal(options_number("--limit", "1x", 0, 10, &n, &e), ERR_USAGE);
	assert_string_equal(e.text, "--limit: expected a number, got '1x'");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),	  cmocka_unit_test(test_stop),
		cmocka_unit_test(test_same_name), cmocka_unit_test(test_wrong),
		cmocka_unit_test(test_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
