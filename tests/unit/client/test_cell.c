/* test_cell.c - the words of one cell: bounds as signs, what, where, who. */
#include "client/cell.h"

#include <string.h>

#include "tests/unit/cmocka_all.h"

static void shows(void (*cell)(struct buf *b, const json_t *row), const char *row, const char *want)
{
	json_t *json = json_loads(row, 0, NULL);
	struct buf b = {0};

	assert_non_null(json);
	cell(&b, json);
	buf_add(&b, "", 1);
	assert_false(b.failed);
	assert_string_equal(b.data, want);
	buf_fini(&b);
	json_decref(json);
}

static void path_shows(const char *path, const char *row, const char *want)
{
	json_t *json = json_loads(row, 0, NULL);
	struct buf b = {0};

	cell_path(&b, json, path);
	buf_add(&b, "", 1);
	assert_string_equal(b.data, want);
	buf_fini(&b);
	json_decref(json);
}

static void test_bounds(void **state)
{
	(void)state;
	shows(cell_value, "{\"bound\":\"exact\",\"value\":38}", "38");
	shows(cell_value, "{\"bound\":\"about\",\"value\":38}", "~38");
	shows(cell_value, "{\"bound\":\"at_least\",\"value\":38}", "\u226538");
	shows(cell_value, "{\"bound\":\"more_than\",\"value\":38}", ">38");
	shows(cell_value, "{\"bound\":\"at_most\",\"value\":38}", "\u226438");
	shows(cell_value, "{\"bound\":\"less_than\",\"value\":38}", "<38");
	shows(cell_value, "{\"bound\":\"nearly\",\"value\":38}", "\u227238");
	shows(cell_value, "{\"bound\":\"range\",\"value\":10,\"value2\":15}", "10\u201315");
	shows(cell_value,
	      "{\"bound\":\"vague\",\"value\":null,\"number\":\"dozens\",\"low\":24,\"high\":99}",
	      "\"dozens\" (24\u201399)");
	shows(cell_value,
	      "{\"bound\":\"at_least\",\"value\":null,\"number\":\"several hundred\",\"low\":300,"
	      "\"high\":null}",
	      "\"several hundred\" (\u2265300)");
	shows(cell_value, "{\"bound\":\"at_most\",\"number\":\"scores\",\"high\":99}",
	      "\"scores\" (\u226499)");
	shows(cell_value, "{\"bound\":\"vague\",\"number\":\"many\"}", "\"many\"");
	shows(cell_value, "{\"bound\":\"sort_of\",\"value\":3}", "sort_of 3");
	shows(cell_value, "{\"kind\":\"event\"}", "");
}

static void test_groups_of_digits(void **state)
{
	(void)state;
	shows(cell_value, "{\"bound\":\"exact\",\"value\":0}", "0");
	shows(cell_value, "{\"bound\":\"exact\",\"value\":999}", "999");
	shows(cell_value, "{\"bound\":\"exact\",\"value\":1000}", "1,000");
	shows(cell_value, "{\"bound\":\"exact\",\"value\":338000}", "338,000");
	shows(cell_value, "{\"bound\":\"nearly\",\"value\":2000000}", "\u22722,000,000");
	shows(cell_value, "{\"bound\":\"exact\",\"value\":-9223372036854775808}",
	      "-9,223,372,036,854,775,808");
}

static void test_what(void **state)
{
	(void)state;
	shows(cell_what,
	      "{\"measure\":\"killed\",\"scope\":\"stated\",\"status\":\"asserted\","
	      "\"counted\":\"people\"}",
	      "killed (people)");
	shows(cell_what,
	      "{\"measure\":\"killed\",\"scope\":\"total\",\"status\":\"denied\",\"counted\":null}",
	      "killed, total, denied");
	shows(cell_what, "{\"category\":\"PROTEST\",\"status\":\"planned\",\"trigger\":\"march\"}",
	      "protest, planned (march)");
	shows(cell_what, "{\"category\":\"ASSAULT\",\"status\":\"happened\",\"trigger\":\"raid\"}",
	      "assault (raid)");
}

static void test_where_and_who(void **state)
{
	(void)state;
	shows(cell_where, "{\"place\":\"Khartoum\",\"country\":\"SD\"}", "Khartoum, SD");
	shows(cell_where, "{\"place\":null,\"country\":\"SD\"}", "SD");
	shows(cell_where, "{\"place\":\"Khartoum\",\"country\":null}", "Khartoum");
	shows(cell_where, "{}", "");
	shows(cell_who, "{\"attribution\":\"doctors\",\"via\":[]}", "doctors");
	shows(cell_who, "{\"attribution\":\"doctors\",\"via\":[\"Reuters\",\"AP\"]}",
	      "doctors (via Reuters; AP)");
	shows(cell_who, "{\"attribution\":null}", "");
}

static void test_published(void **state)
{
	(void)state;
	shows(cell_published, "{\"published\":\"2019-06-05T08:30:15+02:00\"}", "2019-06-05 08:30");
	shows(cell_published, "{\"published\":\"2019-06-05\"}", "2019-06-05");
	shows(cell_published, "{\"published\":null}", "");
	shows(cell_published_day, "{\"published\":\"2019-06-05T08:30\"}", "2019-06-05");
}

static void test_paths(void **state)
{
	(void)state;
	path_shows("first.value", "{\"first\":{\"value\":7}}", "7");
	path_shows("first.value", "{}", "");
	path_shows("a", "{\"a\":null}", "");
	path_shows("a", "{\"a\":true}", "true");
	path_shows("a", "{\"a\":1.5}", "1.5");
	path_shows("who", "{\"who\":[{\"text\":\"x\"},{\"text\":\"y\"}]}", "x; y");
	path_shows("via", "{\"via\":[\"x\",\"y\"]}", "x; y");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bounds),	  cmocka_unit_test(test_groups_of_digits),
		cmocka_unit_test(test_what),	  cmocka_unit_test(test_where_and_who),
		cmocka_unit_test(test_published), cmocka_unit_test(test_paths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
