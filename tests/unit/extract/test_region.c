/* test_region.c - which order the regions of a language write dates in. */
#include "tests/unit/cmocka_all.h"

#include "extract/region.h"

static void test_order_of_regions(void **state)
{
	(void)state;
	assert_int_equal(region_date_order("en-GB"), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-AU"), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-IN"), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-US"), DATE_ORDER_MONTH_FIRST);
}

static void test_order_is_unknown_without_a_region(void **state)
{
	(void)state;
	assert_int_equal(region_date_order(NULL), DATE_ORDER_UNKNOWN);
	assert_int_equal(region_date_order("en"), DATE_ORDER_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order_of_regions),
		cmocka_unit_test(test_order_is_unknown_without_a_region),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
