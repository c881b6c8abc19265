/* test_article_scan.c - what the scan accepts it reads as jansson and article_parse do;
 * it accepts the usual lines, and nothing that those two refuse. */
#include "proto/article_scan.h"

#include <stdlib.h>
#include <string.h>

#include "proto/load.h"
#include "tests/unit/cmocka_all.h"

struct fixture {
	struct arena *arena;
	struct article scanned;
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

	arena_free(&f->arena);
	free(f);
	return 0;
}

static void same_field(const struct article_field *got, const struct article_field *want)
{
	assert_int_equal(got->len, want->len);
	assert_int_equal(got->s == NULL, want->s == NULL);
	if (got->s)
		assert_memory_equal(got->s, want->s, want->len + 1);
}

/* A line as the two slow ones read it; the scan must have read the same. */
static void same(struct fixture *f, const char *line, size_t len)
{
	struct article want;
	struct err e = {0};
	json_t *root;

	if (load_json(line, len, PROTO_VALUES_MAX, &root, &e))
		fail_msg("%.*s: %s", (int)len, line, e.text);
	if (article_parse(root, false, f->arena, &want, &e))
		fail_msg("%.*s: %s", (int)len, line, e.text);
	same_field(&f->scanned.text, &want.text);
	same_field(&f->scanned.title, &want.title);
	same_field(&f->scanned.source, &want.source);
	same_field(&f->scanned.published, &want.published);
	same_field(&f->scanned.lang, &want.lang);
	same_field(&f->scanned.url, &want.url);
	assert_int_equal(f->scanned.id_json == NULL, want.id_json == NULL);
	if (want.id_json)
		assert_string_equal(f->scanned.id_json, want.id_json);
	json_decref(root);
}

/* Scan a copy that ends where its memory ends. */
static bool scan(struct fixture *f, const char *line, size_t len)
{
	char *copy = malloc(len ? len : 1);
	bool plain;

	memcpy(copy, line, len);
	plain = article_scan(copy, len, f->arena, &f->scanned);
	free(copy);
	return plain;
}

static void usual_lines(void **state)
{
	static const char *const lines[] = {
		"{\"text\":\"A\"}",
		"{\"text\":\"\"}",
		" { \"text\" : \"A\" , \"title\" : \"B\" } \r\n",
		"{\"id\":\"a1\",\"text\":\"A\",\"title\":\"\",\"source\":null,\"lang\":\"en\"}",
		"{\"id\":7,\"text\":\"A\"}",
		"{\"id\":-7,\"text\":\"A\"}",
		"{\"id\":0,\"text\":\"A\"}",
		"{\"id\":null,\"text\":\"A\",\"published\":\"2022-01-10\",\"url\":\"https://a.b/"
		"\"}",
		"{\"id\":\"\",\"text\":\"A\"}",
		"{\"id\":\"\xc3\xa9\",\"text\":\"A\"}",
		"{\"text\":\"A\",\"other\":\"\\u00e9\",\"n\":12,\"yes\":true,\"no\":false,\"nil\":"
		"null}",
		"{\"text\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
		"{\"text\":\"\\u0041\\u00e9\\u20AC\\uffff and so on\"}",
		"{\"text\":\"long enough to be read by eights, with \\\"quotes\\\" and \\\\ in "
		"it\"}",
		"{\"text\":\"d\xc3\xa9j\xc3\xa0 vu \xe2\x82\xac 5 \xf0\x9f\x98\x80 "
		"\xf4\x8f\xbf\xbf\"}",
		"{\"text\":\"\x7f\"}",
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		if (!scan(*state, lines[i], strlen(lines[i])))
			fail_msg("not plain: %s", lines[i]);
		same(*state, lines[i], strlen(lines[i]));
	}
}

/* Wrong, or odd: the slow ones must be asked. */
static void other_lines(void **state)
{
	static const char *const lines[] = {
		"",
		"{}",
		"[]",
		"{",
		"{\"text\"",
		"{\"text\":",
		"{\"text\":\"A",
		"{\"text\":\"A\"",
		"{\"text\":\"A\",}",
		"{\"text\":\"A\"}}",
		"{\"text\":\"A\"} x",
		"{\"text\":null}",
		"{\"text\":1}",
		"{\"title\":\"A\"}",
		"{\"text\":\"A\",\"text\":\"B\"}",
		"{\"text\":\"A\",\"x\":1,\"x\":1}",
		"{\"te\\u0078t\":\"A\"}",
		"{\"text\":\"\\x\"}",
		"{\"text\":\"\\",
		"{\"text\":\"\\\"}",
		"{\"text\":\"\\u12\"}",
		"{\"text\":\"\\u12g4\"}",
		"{\"text\":\"a\\u0000b\"}",
		"{\"text\":\"\\ud83d\\ude00\"}",
		"{\"text\":\"\\ud83d\"}",
		"{\"text\":\"A\",\"x\":\"\\q\"}",
		"{\"text\":\"a\nb\"}",
		"{\"text\":\"a\x01 and eight more\"}",
		"{\"text\":\"\x80\"}",
		"{\"text\":\"\xc0\x80\"}",
		"{\"text\":\"\xc3\"}",
		"{\"text\":\"\xe0\x80\x80\"}",
		"{\"text\":\"\xed\xa0\x80\"}",
		"{\"text\":\"\xf4\x90\x80\x80\"}",
		"{\"text\":\"\xf5\x80\x80\x80\"}",
		"{\"text\":\"A\",\"id\":01}",
		"{\"text\":\"A\",\"id\":-0}",
		"{\"text\":\"A\",\"id\":1.5}",
		"{\"text\":\"A\",\"id\":1e5}",
		"{\"text\":\"A\",\"id\":-}",
		"{\"text\":\"A\",\"id\":true}",
		"{\"text\":\"A\",\"id\":123456789012345678901}",
		"{\"text\":\"A\",\"id\":\"\\n\"}",
		"{\"text\":\"A\",\"title\":true}",
		"{\"text\":\"A\",\"title\":7}",
		"{\"text\":\"A\",\"x\":nul}",
		"{\"text\":\"A\",\"x\":[1]}",
		"{\"text\":\"A\",\"x\":{}}",
		"{\"text\":\"A\",\"lang\":\"a language that is too long to be one\"}",
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		if (scan(*state, lines[i], strlen(lines[i])))
			fail_msg("plain: %s", lines[i]);
}

/* Each byte of a line replaced by each of some others: wherever the scan says yes, it
 * has read what the slow ones read. */
static void damaged_lines(void **state)
{
	static const char line[] = "{\"id\":\"a\",\"text\":\"On \\u2019 1\\n \xe2\x82\xac two\","
				   "\"lang\":\"en\",\"n\":12,\"x\":null}";
	static const char bytes[] = "\"\\{}[]:,0u \t\n\x01\x7f\x80\xc3\xe2";
	char damaged[sizeof(line)];

	for (size_t i = 0; i < sizeof(line) - 1; i++)
		for (size_t j = 0; j < sizeof(bytes) - 1; j++) {
			memcpy(damaged, line, sizeof(line));
			damaged[i] = bytes[j];
			if (scan(*state, damaged, sizeof(line) - 1))
				same(*state, damaged, sizeof(line) - 1);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(usual_lines, setup, teardown),
		cmocka_unit_test_setup_teardown(other_lines, setup, teardown),
		cmocka_unit_test_setup_teardown(damaged_lines, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
