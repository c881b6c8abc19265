/* test_cameo.c - CAMEO root codes of categories. */
#include "extract/cameo.h"
#include "tests/unit/cmocka_all.h"

static void roots(void **state)
{
	(void)state;
	assert_string_equal(cameo_root("PROTEST"), "14");
	assert_string_equal(cameo_root("AGREE"), "03");
	assert_string_equal(cameo_root("RETREAT"), "08");
}

static void no_root(void **state)
{
	(void)state;
	assert_null(cameo_root("DISASTER"));
	assert_null(cameo_root(""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(roots),
		cmocka_unit_test(no_root),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
