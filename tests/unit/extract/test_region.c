/* test_region.c - which order the regions of a language write dates in. */
#include "tests/unit/cmocka_all.h"

#include "extract/region.h"

static void test_order_of_regions(void **state)
{
	(void)state;
	assert_int_equal(region_date_order("en-GB", NULL), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-AU", NULL), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-IN", NULL), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-US", NULL), DATE_ORDER_MONTH_FIRST);
}

static void test_foreign_region_writes_as_its_own_language(void **state)
{
	(void)state;
	assert_int_equal(region_date_order("en-FR", NULL), DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order("en-PH", NULL), DATE_ORDER_MONTH_FIRST);
}

static void test_year_first_tells_nothing(void **state)
{
	(void)state;
	assert_int_equal(region_date_order("en-ZA", NULL), DATE_ORDER_UNKNOWN);
	assert_int_equal(region_date_order("en-JP", NULL), DATE_ORDER_UNKNOWN);
}

static void test_site_tells_where_the_language_does_not(void **state)
{
	(void)state;
	assert_int_equal(region_date_order("en", "https://news.co.ke/a/1.html"),
			 DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order(NULL, "http://news.co.uk:80/?a.us"),
			 DATE_ORDER_DAY_FIRST);
	assert_int_equal(region_date_order(NULL, "city.gov.us"), DATE_ORDER_MONTH_FIRST);
	assert_int_equal(region_date_order("en-US", "https://news.co.uk/"), DATE_ORDER_MONTH_FIRST);
}

static void test_site_of_no_country_tells_nothing(void **state)
{
	const char *const sites[] = {"https://news.com/a.uk",
				     "The Daily of St. Uk",
				     "uk",
				     "",
				     "https://",
				     "news.xx",
				     "."};

	(void)state;
	for (size_t i = 0; i < sizeof(sites) / sizeof(*sites); i++)
		assert_int_equal(region_date_order("en", sites[i]), DATE_ORDER_UNKNOWN);
}

static void test_order_is_unknown_without_a_region(void **state)
{
	(void)state;
	assert_int_equal(region_date_order(NULL, NULL), DATE_ORDER_UNKNOWN);
	assert_int_equal(region_date_order("en", NULL), DATE_ORDER_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order_of_regions),
		cmocka_unit_test(test_foreign_region_writes_as_its_own_language),
		cmocka_unit_test(test_year_first_tells_nothing),
		cmocka_unit_test(test_site_tells_where_the_language_does_not),
		cmocka_unit_test(test_site_of_no_country_tells_nothing),
		cmocka_unit_test(test_order_is_unknown_without_a_region),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
