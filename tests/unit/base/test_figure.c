/* test_figure.c - words to members and back. */
#include "base/figure.h"

#include "tests/unit/cmocka_all.h"

static void test_every_word_names_its_member(void **state)
{
	(void)state;
	for (int s = SCOPE_STATED; s <= SCOPE_PART; s++)
		assert_int_equal(scope_named(scope_text((enum scope)s)), s);
	for (int s = STATUS_ASSERTED; s <= STATUS_WITHDRAWN; s++)
		assert_int_equal(status_named(status_text((enum status)s)), s);
	for (int u = UNIT_PERSON; u <= UNIT_BODY; u++)
		assert_int_equal(unit_named(unit_text((enum unit)u)), u);
}

static void test_other_words_name_the_first(void **state)
{
	(void)state;
	assert_int_equal(scope_named(NULL), SCOPE_STATED);
	assert_int_equal(status_named("perhaps"), STATUS_ASSERTED);
	assert_int_equal(unit_named(""), UNIT_PERSON);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_word_names_its_member),
		cmocka_unit_test(test_other_words_name_the_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
