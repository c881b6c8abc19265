/* test_args.c - params of every type, defaults, refusals by name. */
#include "proto/args.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/cmocka_all.h"

struct parsed {
	json_t *json;
	struct args args;
	struct err e;
	int code;
};

static struct parsed parse(enum method method, const char *text)
{
	struct parsed p = {0};

	p.json = json_loads(text, JSON_ALLOW_NUL, NULL);
	assert_non_null(p.json);
	p.code = args_parse(method, p.json, &p.args, &p.e);
	return p;
}

static void refuse(enum method method, const char *text, const char *why)
{
	struct parsed p = parse(method, text);

	assert_int_equal(p.code, ERR_USAGE);
	assert_string_equal(p.e.text, why);
	json_decref(p.json);
}

static void test_values(void **state)
{
	struct parsed p = parse(METHOD_TIMELINE, "{\"place\":\"SD\",\"from\":\"2020-02-29\","
						 "\"to\":\"2020-02-29\",\"measure\":null}");

	(void)state;
	assert_int_equal(p.code, 0);
	assert_string_equal(p.args.v[ARG_PLACE].s, "SD");
	assert_int_equal(p.args.v[ARG_PLACE].len, 2);
	assert_string_equal(p.args.v[ARG_TO].s, "2020-02-29");
	assert_false(p.args.v[ARG_MEASURE].set);
	assert_null(p.args.v[ARG_MEASURE].s);
	assert_false(p.args.v[ARG_LIMIT].set);
	assert_int_equal(p.args.v[ARG_LIMIT].i, 100);
	json_decref(p.json);

	p = parse(METHOD_ARTICLE_GET, "{\"article\":9007199254740993,\"text\":true}");
	assert_int_equal(p.code, 0);
	assert_int_equal(p.args.v[ARG_ARTICLE].i, 9007199254740993);
	assert_int_equal(p.args.v[ARG_TEXT].i, 1);
	assert_int_equal(p.args.v[ARG_VERSION].i, 0);
	json_decref(p.json);

	p = parse(METHOD_ARTICLE_PUT, "{\"articles\":[{}]}");
	assert_int_equal(p.code, 0);
	assert_int_equal(json_array_size(p.args.v[ARG_ARTICLES].json), 1);
	json_decref(p.json);
}

static void test_no_params(void **state)
{
	struct args args;
	struct err e;

	(void)state;
	assert_int_equal(args_parse(METHOD_STATUS, NULL, &args, &e), 0);
	assert_int_equal(args_parse(METHOD_HELLO, NULL, &args, &e), 0);
	assert_int_equal(args.v[ARG_PROTOCOL].i, PROTO_VERSION);
	assert_int_equal(args_parse(METHOD_ARTICLE_GET, NULL, &args, &e), ERR_USAGE);
	assert_string_equal(e.text, "article: missing");
}

static void test_refusals(void **state)
{
	(void)state;
	refuse(METHOD_STATUS, "{\"a\":1}", "a: unknown parameter of status");
	refuse(METHOD_COMPARE, "{\"cursor\":\"x\"}", "cursor: unknown parameter of compare");
	refuse(METHOD_TIMELINE, "{\"limit\":\"x\"}", "limit: expected an integer, got a string");
	refuse(METHOD_TIMELINE, "{\"limit\":1.5}", "limit: expected an integer, got a fraction");
	refuse(METHOD_TIMELINE, "{\"limit\":0}", "limit: less than 1");
	refuse(METHOD_TIMELINE, "{\"limit\":1001}", "limit: more than 1000");
	refuse(METHOD_TIMELINE, "{\"place\":[]}", "place: expected a string, got an array");
	refuse(METHOD_TIMELINE, "{\"place\":\"\"}", "place: is empty");
	refuse(METHOD_TIMELINE, "{\"place\":\"a\\u0000\"}", "place: holds U+0000");
	refuse(METHOD_TIMELINE, "{\"from\":20200101}", "from: expected a string, got an integer");
	refuse(METHOD_TIMELINE, "{\"from\":\"2020-1-1\"}", "from: expected a day as YYYY-MM-DD");
	refuse(METHOD_TIMELINE, "{\"from\":\"2020-0x-01\"}", "from: expected a day as YYYY-MM-DD");
	refuse(METHOD_TIMELINE, "{\"from\":\"2015-02-29\"}", "from: no such day 2015-02-29");
	refuse(METHOD_TIMELINE, "{\"from\":\"1900-02-29\"}", "from: no such day 1900-02-29");
	refuse(METHOD_TIMELINE, "{\"from\":\"0000-01-01\"}", "from: no such day 0000-01-01");
	refuse(METHOD_TIMELINE, "{\"to\":\"2020-01-01\",\"from\":\"2020-01-02\"}",
	       "from: 2020-01-02 is after to, 2020-01-01");
	refuse(METHOD_ARTICLE_GET, "{\"article\":1,\"text\":1}",
	       "text: expected a boolean, got an integer");
	refuse(METHOD_ARTICLE_GET, "{\"article\":null}", "article: missing");
	refuse(METHOD_ARTICLE_PUT, "{}", "article: missing, and so is articles");
	refuse(METHOD_ARTICLE_PUT, "{\"article\":{},\"articles\":[{}]}",
	       "article: not together with articles");
	refuse(METHOD_ARTICLE_PUT, "{\"article\":[]}", "article: expected an object, got an array");
	refuse(METHOD_ARTICLE_PUT, "{\"articles\":[]}", "articles: is empty");
	refuse(METHOD_ARTICLE_PUT, "{\"articles\":{}}",
	       "articles: expected an array, got an object");
}

static void test_sizes(void **state)
{
	json_t *params = json_object(), *many = json_array();
	char *place = calloc(1, 258);
	struct args args;
	struct err e;

	(void)state;
	memset(place, 'x', 257);
	json_object_set_new(params, "place", json_string(place));
	assert_int_equal(args_parse(METHOD_TIMELINE, params, &args, &e), ERR_USAGE);
	assert_string_equal(e.text, "place: longer than 256 bytes");
	json_object_set_new(params, "place", json_string(place + 1));
	assert_int_equal(args_parse(METHOD_TIMELINE, params, &args, &e), 0);
	json_object_clear(params);

	for (int i = 0; i <= PROTO_ARTICLES_MAX; i++)
		json_array_append_new(many, json_null());
	json_object_set_new(params, "articles", many);
	assert_int_equal(args_parse(METHOD_ARTICLE_PUT, params, &args, &e), ERR_USAGE);
	assert_string_equal(e.text, "articles: more than 1000 elements");
	json_decref(params);
	free(place);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_no_params),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_sizes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
