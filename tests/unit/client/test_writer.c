/* test_writer.c - every format, byte for byte. */
#include "client/writer.h"

#include <stdlib.h>
#include <string.h>

#include "client/screen.h"
#include "tests/unit/cmocka_all.h"

static const char figure[] =
	"{\"kind\":\"figure\",\"when\":\"2019-06-03\",\"from\":\"2019-06-03\",\"to\":\"2019-06-"
	"04\","
	"\"measure\":\"killed\",\"value\":38,\"value2\":null,\"low\":38,\"high\":null,"
	"\"bound\":\"at_least\",\"number\":\"38\",\"scope\":\"stated\",\"status\":\"asserted\","
	"\"implicit\":false,\"counted\":\"people\",\"unit\":\"person\",\"trigger\":\"killed\","
	"\"attribution\":\"the \\\"Health\\\" Ministry, Khartoum\",\"via\":[],\"country\":\"SD\","
	"\"place\":\"Khartoum\",\"source\":\"Example Wire\",\"published\":\"2019-06-05\","
	"\"title\":\"Toll rises\",\"article\":1,\"version\":1,\"url\":null,"
	"\"quote\":\"At least 38 people\\nwere killed.\",\"in\":\"text\",\"start\":9,\"end\":11,"
	"\"rule\":\"dead\",\"rules\":\"en-1\"}";

static const char event[] =
	"{\"kind\":\"event\",\"when\":null,\"from\":null,\"to\":null,\"category\":\"PROTEST\","
	"\"trigger\":\"march\\u001b[31m\",\"status\":\"happened\",\"who\":[{\"text\":\"students\"}]"
	","
	"\"whom\":[],\"country\":\"SD\",\"place\":null,\"source\":null,\"published\":null,"
	"\"title\":null,\"article\":2,\"version\":1,\"url\":null,\"quote\":\"A \\u009bmarch.\","
	"\"in\":\"text\",\"start\":2,\"end\":7,\"rule\":\"p\",\"rules\":\"en-1\"}";

static const char group[] =
	"{\"country\":\"SD\",\"measure\":\"killed\",\"scope\":\"total\",\"status\":\"asserted\","
	"\"rows\":["
	"{\"source\":\"Wire\",\"published\":\"2019-06-06T10:00Z\",\"value\":61,\"bound\":\"exact\","
	"\"number\":\"61\",\"when\":\"2019-06-03\",\"attribution\":\"officials\","
	"\"quote\":\"61 died.\",\"first\":{\"value\":46,\"bound\":\"exact\",\"number\":\"46\","
	"\"published\":\"2019-06-05\"},\"changes\":1,\"reports\":2}]}";

/* What a format makes of items, at a width. */
static char *written(const char *format, const struct view *view, size_t width, bool terminal,
		     const char *item1, const char *item2)
{
	json_t *items = json_array(), *rest = json_pack("{s:n}", "next");
	FILE *out = tmpfile();
	struct writer *w;
	struct err e;
	char *text = calloc(1, 65536);

	json_array_append_new(items, json_loads(item1, JSON_DECODE_ANY, NULL));
	if (item2)
		json_array_append_new(items, json_loads(item2, JSON_DECODE_ANY, NULL));
	assert_int_equal(writer_new(format, out, &w, &e), 0);
	w->width = width;
	w->terminal = terminal;
	assert_int_equal(writer_begin(w, view, NULL, &e), 0);
	assert_int_equal(writer_page(w, items, &e), 0);
	assert_int_equal(writer_end(w, rest, &e), 0);
	writer_free(&w);
	rewind(out);
	assert_true(fread(text, 1, 65535, out) > 0);
	fclose(out);
	json_decref(items);
	json_decref(rest);
	return text;
}

static void test_csv(void **state)
{
	char *text = written("csv", &view_timeline, 80, false, figure, event);
	char *line2 = strstr(text, "\r\n") + 2;

	(void)state;
	assert_memory_equal(text, "kind,when,from,to,measure,category,value,", 41);
	assert_memory_equal(line2,
			    "figure,2019-06-03,2019-06-03,2019-06-04,killed,,38,,38,,at_least,38,"
			    "stated,asserted,false,people,person,killed,"
			    "\"the \"\"Health\"\" Ministry, Khartoum\",,,,,,SD,Khartoum,",
			    164);
	assert_non_null(
		strstr(line2, ",\"At least 38 people\nwere killed.\",text,9,11,dead,en-1\r\n"));
	assert_non_null(strstr(line2, "event,,,,,PROTEST,"));
	assert_non_null(strstr(line2, "march\x1b[31m")); /* a file gets the bytes as they are */
	free(text);
	text = written("csv", &view_timeline, 80, true, event, NULL);
	assert_null(strchr(text, '\x1b')); /* a terminal does not */
	assert_null(strstr(text, "\xc2\x9b"));
	free(text);
	text = written("csv", &view_compare, 80, false, group, NULL);
	assert_non_null(strstr(text, ",first_value,"));
	assert_non_null(strstr(text, "\r\nSD,killed,total,asserted,Wire,2019-06-06T10:00Z,61,"));
	free(text);
}

static void test_tsv(void **state)
{
	char *text = written("tsv", &view_timeline, 80, false, figure, NULL);

	(void)state;
	assert_memory_equal(text, "kind\twhen\t", 10);
	assert_non_null(
		strstr(text, "\tAt least 38 people\\nwere killed.\ttext\t9\t11\tdead\ten-1\n"));
	assert_null(strchr(text, '\r'));
	free(text);
}

static void test_ndjson(void **state)
{
	char *text = written("ndjson", &view_timeline, 80, true, figure, event);
	json_t *again;

	(void)state;
	assert_memory_equal(text, figure, strlen(figure));
	assert_int_equal(text[strlen(figure)], '\n');
	assert_null(strstr(text, "\xc2\x9b"));
	assert_non_null(strstr(text, "A \\u009bmarch."));
	again = json_loads(text + strlen(figure), 0, NULL);
	assert_non_null(again);
	json_decref(again);
	free(text);
	text = written("ndjson", &view_compare, 80, false, group, NULL);
	assert_non_null(strstr(text, "\"measure\":\"killed\""));
	assert_int_equal(strcspn(text, "\n"), strlen(text) - 1);
	free(text);
}

static void test_json(void **state)
{
	char *text = written("json", &view_compare, 80, false, group, group);
	json_t *again = json_loads(text, 0, NULL);

	(void)state;
	assert_non_null(again);
	assert_int_equal(json_array_size(json_object_get(again, "groups")), 2);
	assert_true(json_is_null(json_object_get(again, "next")));
	json_decref(again);
	free(text);
}

static void test_table(void **state)
{
	char *text = written("table", &view_timeline, 200, false, figure, event);

	(void)state;
	assert_string_equal(text, "WHEN        WHAT                  VALUE  WHERE         WHO SAYS "
				  "SO                      "
				  "SOURCE        PUBLISHED\n"
				  "2019-06-03  killed (people)         \u226538  Khartoum, SD  the "
				  "\"Health\" Ministry, Khartoum"
				  "  Example Wire  2019-06-05\n"
				  "    \"At least 38 people were killed.\"\n"
				  "\n"
				  "without a date\n"
				  "            protest (march\ufffd[31m)         SD\n"
				  "    \"A \ufffdmarch.\"\n"
				  "\n"
				  "2 rows, 1 without a date\n");
	free(text);
}

static void test_table_of_groups(void **state)
{
	char *text = written("table", &view_compare, 200, false, group, NULL);

	(void)state;
	assert_non_null(strstr(text, "\nkilled in SD, total\nWire"));
	assert_non_null(strstr(text, "2019-06-06 10:00"));
	assert_non_null(strstr(text, "\n    \"61 died.\"\n"));
	free(text);
}

/* No line is wider than the terminal, and all is still UTF-8. */
static void test_table_fits(void **state)
{
	(void)state;
	for (size_t width = 20; width <= 130; width++) {
		char *text = written("table", &view_timeline, width, true, figure, event),
		     *at = text;

		while (*at) {
			size_t len = strcspn(at, "\n");
			json_t *valid = json_stringn(at, len);

			assert_non_null(valid);
			json_decref(valid);
			/* the closing count is a sentence, not a row */
			if (!strstr(at, "without a date") || strlen(at) > 40)
				assert_true(screen_width(at, len) <= width);
			at += len + 1;
		}
		free(text);
	}
}

/* A long quote is shown around its number. */
static void test_long_quote(void **state)
{
	char *row = calloc(1, 8192), *text;

	(void)state;
	strcpy(row, "{\"when\":\"2020\",\"measure\":\"killed\",\"number\":\"4711\",\"quote\":\"");
	for (int i = 0; i < 200; i++)
		strcat(row, "many words ");
	strcat(row, "4711 dead ");
	for (int i = 0; i < 200; i++)
		strcat(row, "more words ");
	strcat(row, "\"}");
	text = written("table", &view_timeline, 80, false, row, NULL);
	assert_non_null(strstr(text, "4711 dead"));
	assert_true(strlen(text) < 800);
	free(text);
	free(row);
}

static void test_formats(void **state)
{
	struct writer *w;
	struct err e;
	FILE *out = tmpfile();

	(void)state;
	assert_int_equal(writer_new("xml", out, &w, &e), ERR_USAGE);
	assert_null(w);
	assert_int_equal(writer_new(NULL, out, &w, &e), 0);
	assert_string_equal(w->ops->name, "ndjson");
	writer_free(&w);
	assert_null(w);
	fclose(out);
}

static void test_full_disk(void **state)
{
	FILE *out = fopen("/dev/full", "w");
	struct writer *w;
	struct err e;

	(void)state;
	assert_non_null(out);
	assert_int_equal(writer_new("csv", out, &w, &e), 0);
	assert_int_equal(writer_begin(w, &view_timeline, NULL, &e), 0);
	assert_int_equal(writer_end(w, NULL, &e), ERR_IO);
	writer_free(&w);
	fclose(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_csv),	   cmocka_unit_test(test_tsv),
		cmocka_unit_test(test_ndjson),	   cmocka_unit_test(test_json),
		cmocka_unit_test(test_table),	   cmocka_unit_test(test_table_of_groups),
		cmocka_unit_test(test_table_fits), cmocka_unit_test(test_long_quote),
		cmocka_unit_test(test_formats),	   cmocka_unit_test(test_full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
