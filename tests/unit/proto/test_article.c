/* test_article.c - fields, refusals, and what toll-read lets pass. */
#include "proto/article.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/cmocka_all.h"

struct fixture {
	struct arena *arena;
	json_t *json;
	struct article art;
	struct err e;
};

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	f->arena = arena_new(0);
	*state = f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;

	json_decref(f->json);
	arena_free(&f->arena);
	free(f);
	return 0;
}

static int parse(struct fixture *f, const char *text, bool strict)
{
	json_decref(f->json);
	f->json = json_loads(text, JSON_ALLOW_NUL | JSON_DECODE_ANY, NULL);
	assert_non_null(f->json);
	return article_parse(f->json, strict, f->arena, &f->art, &f->e);
}

static void refuse(struct fixture *f, const char *text, int code, const char *why)
{
	assert_int_equal(parse(f, text, true), code);
	assert_string_equal(f->e.text, why);
}

static void test_fields(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(parse(f,
			       "{\"id\":\"a\\\"1\",\"text\":\"T\xc3\xa9xt\",\"title\":\"\","
			       "\"source\":\"S\",\"published\":\"2022-01-10\",\"lang\":null,"
			       "\"url\":\"https://example.org/\"}",
			       true),
			 0);
	assert_string_equal(f->art.id_json, "\"a\\\"1\"");
	assert_string_equal(f->art.text.s, "T\xc3\xa9xt");
	assert_int_equal(f->art.text.len, 5);
	assert_null(f->art.title.s);
	assert_null(f->art.lang.s);
	assert_string_equal(f->art.source.s, "S");
	assert_string_equal(f->art.published.s, "2022-01-10");
	assert_string_equal(f->art.url.s, "https://example.org/");
	assert_int_equal(parse(f, "{\"id\":-7,\"text\":\"x\"}", true), 0);
	assert_string_equal(f->art.id_json, "-7");
	assert_int_equal(parse(f, "{\"id\":null,\"text\":\"x\"}", true), 0);
	assert_null(f->art.id_json);
}

static void test_refusals(void **state)
{
	struct fixture *f = *state;

	refuse(f, "[]", ERR_SYNTAX, "article: expected an object, got an array");
	refuse(f, "{}", ERR_SYNTAX, "text: missing");
	refuse(f, "{\"text\":null}", ERR_SYNTAX, "text: missing");
	refuse(f, "{\"text\":\"\"}", ERR_SYNTAX, "text: is empty");
	refuse(f, "{\"text\":7}", ERR_SYNTAX, "text: expected a string, got an integer");
	refuse(f, "{\"text\":\"a\\u0000b\"}", ERR_SYNTAX, "text: holds U+0000");
	refuse(f, "{\"text\":\"a\",\"status\":\"gone\"}", ERR_SYNTAX,
	       "status: expected usable, withdrawn, canceled or retracted");
	refuse(f, "{\"text\":\"a\",\"Title\":\"b\"}", ERR_SYNTAX, "Title: unknown field");
	refuse(f, "{\"text\":\"a\",\"id\":1.5}", ERR_SYNTAX,
	       "id: expected a string or an integer, got a fraction");
	refuse(f, "{\"text\":\"a\",\"lang\":\"abcdefghijklmnopqrstuvwxyz-0123456789\"}", ERR_LIMIT,
	       "lang: longer than 35 bytes");
	/* the article can still be named */
	refuse(f, "{\"text\":7,\"id\":\"a1\"}", ERR_SYNTAX,
	       "text: expected a string, got an integer");
	assert_string_equal(f->art.id_json, "\"a1\"");
}

static void test_lenient(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(parse(f, "{\"text\":\"\",\"author\":[1]}", false), 0);
	assert_int_equal(parse(f, "{\"text\":\"a\",\"status\":200,\"correction\":{}}", false), 0);
	assert_null(f->art.status.s);
	assert_non_null(f->art.text.s);
	assert_int_equal(f->art.text.len, 0);
	assert_int_equal(parse(f, "{\"title\":\"t\"}", false), ERR_SYNTAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_fields, setup, teardown),
		cmocka_unit_test_setup_teardown(test_refusals, setup, teardown),
		cmocka_unit_test_setup_teardown(test_lenient, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
