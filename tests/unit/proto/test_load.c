/* test_load.c - what is JSON, and how deep and how much of it. */
#include "proto/load.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/cmocka_all.h"

static int load(const char *s, size_t len, size_t max)
{
	json_t *root;
	struct err e = {0};
	int code = load_json(s, len, max, &root, &e);

	assert_true((code == 0) == (root != NULL));
	assert_true((code == 0) == (e.text[0] == '\0'));
	json_decref(root);
	return code;
}

static int load_text(const char *s)
{
	return load(s, strlen(s), 100);
}

static void test_accepts(void **state)
{
	(void)state;
	assert_int_equal(load_text("{}"), 0);
	assert_int_equal(load_text(" [1, \"a\\u0000b\", null]\r"), 0);
	assert_int_equal(load_text("{\"t\":\"\xc3\xa9\xf0\x9f\x98\x80\"}"), 0);
}

static void test_refuses(void **state)
{
	(void)state;
	assert_int_equal(load_text(""), ERR_SYNTAX);
	assert_int_equal(load_text("7"), ERR_SYNTAX);
	assert_int_equal(load_text("GET / HTTP/1.1"), ERR_SYNTAX);
	assert_int_equal(load_text("{} {}"), ERR_SYNTAX);
	assert_int_equal(load_text("{\"a\":1,\"a\":2}"), ERR_SYNTAX);
	assert_int_equal(load_text("[\"\\ud800\"]"), ERR_SYNTAX);
	assert_int_equal(load("[\"a\0\"]", 6, 100), ERR_SYNTAX);
	assert_int_equal(load_text("[\"\xff\"]"), ERR_UTF8);
	assert_int_equal(load_text("[\"\xc0\xaf\"]"), ERR_UTF8);
	assert_int_equal(load_text("[\"\xed\xa0\x80\"]"), ERR_UTF8);
	assert_int_equal(load_text("[\"\xf4\x90\x80\x80\"]"), ERR_UTF8);
	assert_int_equal(load_text("[\"\xe2\x82"), ERR_UTF8);
}

/* depth brackets of one kind around nothing */
static int load_nested(size_t depth, char open, char close)
{
	char *s = malloc(2 * depth + 1);
	int code;

	memset(s, open, depth);
	memset(s + depth, close, depth);
	code = load(s, 2 * depth, 0);
	free(s);
	return code;
}

static void test_depth(void **state)
{
	(void)state;
	assert_int_equal(load_nested(PROTO_DEPTH_MAX, '[', ']'), 0);
	assert_int_equal(load_nested(PROTO_DEPTH_MAX + 1, '[', ']'), ERR_LIMIT);
	assert_int_equal(load_nested(1u << 20, '[', ']'), ERR_LIMIT);
	assert_int_equal(load_nested(1u << 20, '{', '}'), ERR_LIMIT);
	/* brackets within strings are no nesting, behind an escaped quote neither */
	assert_int_equal(
		load_text("[\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
			  "[[[[[[[[[\\\"[[[[[[[[\"]"),
		0);
}

static void test_values(void **state)
{
	(void)state;
	assert_int_equal(load("[1,2,3]", 7, 4), 0);
	assert_int_equal(load("[1,2,3,4,5]", 11, 4), ERR_LIMIT);
	assert_int_equal(load("[{},{},{}]", 10, 4), ERR_LIMIT);
	assert_int_equal(load("[1,2,3,4,5]", 11, 0), 0);
	assert_int_equal(load("[\",,,,,,,\"]", 11, 4), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_accepts),
		cmocka_unit_test(test_refuses),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
