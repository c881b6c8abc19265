/* test_who.c - groups and authorities by their words. */
#include "ledger/who.h"

#include "tests/unit/cmocka_all.h"

static void test_groups(void **state)
{
	(void)state;
	assert_int_equal(who_counted("Syrian civilians"), GROUP_CIVILIANS);
	assert_int_equal(who_counted("Children"), GROUP_CHILDREN);
	assert_int_equal(who_counted("police officers"), GROUP_FORCES);
	assert_int_equal(who_counted("women and people"), GROUP_ANYBODY);
	assert_int_equal(who_counted("people"), GROUP_ANYBODY);
	assert_int_equal(who_counted(""), GROUP_ANYBODY);
	assert_int_equal(who_counted(NULL), GROUP_ANYBODY);
	assert_string_equal(group_text(GROUP_FORCES), "security forces");
	assert_null(group_text(GROUP_ANYBODY));
}

static void test_officials(void **state)
{
	(void)state;
	assert_true(who_is_official("the Health Ministry"));
	assert_true(who_is_official("Officials"));
	assert_true(who_is_official("a local governor's office"));
	assert_false(who_is_official("a doctors' committee"));
	assert_false(who_is_official("unofficial counts"));
	assert_false(who_is_official(""));
	assert_false(who_is_official(NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_groups),
		cmocka_unit_test(test_officials),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
