/* test_method.c - the tables, and that protocol.md names all of them. */
#include "proto/method.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "proto/error.h"
#include "tests/unit/cmocka_all.h"

static char *read_protocol(void)
{
	FILE *in = fopen("proto/protocol.md", "rb");
	char *text = calloc(1, 1 << 20);

	assert_non_null(in);
	assert_true(fread(text, 1, (1 << 20) - 1, in) > 0);
	fclose(in);
	return text;
}

static void test_find(void **state)
{
	(void)state;
	assert_int_equal(method_find("timeline"), METHOD_TIMELINE);
	assert_int_equal(method_find("time"), -1);
	assert_int_equal(method_find(""), -1);
	assert_string_equal(arg_name(ARG_CURSOR), "cursor");
	assert_non_null(param_find(METHOD_TIMELINE, "cursor"));
	assert_null(param_find(METHOD_COMPARE, "cursor"));
}

/* The document names every method, parameter and error of the tables. */
static void test_documented(void **state)
{
	char *doc = read_protocol();
	char want[256];

	(void)state;
	for (int m = 0; m < METHOD_COUNT; m++) {
		snprintf(want, sizeof(want), "\n### %s\n", method_table[m].name);
		assert_non_null(strstr(doc, want));
		snprintf(want, sizeof(want), "| %s |", method_table[m].sentence);
		assert_non_null(strstr(doc, want));
	}
	for (size_t i = 0; i < param_table_count; i++) {
		const char *section;

		/* compare takes the filters of timeline, and names them in a sentence */
		snprintf(want, sizeof(want), "\n### %s\n",
			 method_table[param_table[i].method].name);
		section = strstr(doc, want);
		snprintf(want, sizeof(want), "`%s`", arg_name(param_table[i].arg));
		assert_non_null(strstr(section, want));
	}
#define ERROR(ident, code, name, text, advice)                        \
	snprintf(want, sizeof(want), "\n| %d | `%s` | ", code, name); \
	assert_non_null(strstr(doc, want));
#include "proto/errors.def"
#undef ERROR
	free(doc);
}

static void test_errors(void **state)
{
	(void)state;
	assert_string_equal(proto_error_name(PROTO_BUSY), "busy");
	assert_string_equal(proto_error_name(-1), "internal_error");
	assert_string_equal(proto_error_text(PROTO_NOT_FOUND), "not found");
	assert_string_equal(proto_error_advice(PROTO_OUTCOME_UNKNOWN), "send the same again");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_documented),
		cmocka_unit_test(test_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
