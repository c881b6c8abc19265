/* test_head.c - which lines are head lines, and which only look it. */
#include "client/head.h"

#include <string.h>

#include "tests/unit/cmocka_all.h"

static struct head parse(const char *text)
{
	struct head head;

	head_parse(text, strlen(text), &head);
	return head;
}

static void is_value(const struct head *head, enum head_name name, const char *want)
{
	if (!want) {
		assert_null(head->values[name].s);
		return;
	}
	assert_int_equal(head->values[name].len, strlen(want));
	assert_memory_equal(head->values[name].s, want, strlen(want));
}

static void test_all(void **state)
{
	static const char text[] = "Title: Toll: it rises \nsource:Wire\nPublished:\t2019-06-05\n"
				   "URL: https://example.org/\nLang: en-GB\n\nText.\n";
	struct head head = parse(text);

	(void)state;
	is_value(&head, HEAD_TITLE, "Toll: it rises");
	is_value(&head, HEAD_SOURCE, "Wire");
	is_value(&head, HEAD_PUBLISHED, "2019-06-05");
	is_value(&head, HEAD_URL, "https://example.org/");
	is_value(&head, HEAD_LANG, "en-GB");
	assert_string_equal(text + head.body, "Text.\n");
	assert_string_equal(head_key(HEAD_URL), "url");
}

static void test_crlf_and_blanks(void **state)
{
	static const char text[] = "Title: A\r\nSource:\r\n \t\r\n\r\nText";
	struct head head = parse(text);

	(void)state;
	is_value(&head, HEAD_TITLE, "A");
	is_value(&head, HEAD_SOURCE, NULL);
	assert_string_equal(text + head.body, "\r\nText");
}

static void test_no_head(void **state)
{
	static const char *const texts[] = {
		"",
		"\n",
		"\n\nTitle: A\n\nText",		     /* a blank line first */
		"KABUL: Nine people died.\n\nMore.", /* not a known name */
		"Title: A\nKABUL: Nine.\n\nMore.",   /* nor here */
		"Title: A\nSource: B",		     /* no blank line */
		"Title: A\nTitle: B\n\nText",	     /* twice */
		"Titles: A\n\nText",
		"Title A\n\nText",
		" Title: A\n\nText",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct head head = parse(texts[i]);

		assert_int_equal(head.body, 0);
		is_value(&head, HEAD_TITLE, NULL);
		is_value(&head, HEAD_SOURCE, NULL);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_crlf_and_blanks),
		cmocka_unit_test(test_no_head),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
