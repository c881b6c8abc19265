/* test_islamic.c - feasts of the Islamic calendar on the days they were kept. */
#include "extract/calendar.h"
#include "extract/islamic.h"
#include "tests/unit/cmocka_all.h"

static void feasts(void **state)
{
	static const struct {
		int month, day, year, want_month, want_day;
	} cases[] = {
		{9, 1, 2015, 6, 18},   {10, 1, 2015, 7, 17}, {10, 1, 2011, 8, 30},
		{12, 10, 2018, 8, 21}, {1, 10, 2009, 1, 7},  {9, 1, 2020, 4, 24},
		{1, 1, 2021, 8, 9},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(
			islamic_in_year(cases[i].month, cases[i].day, cases[i].year),
			calendar_day(cases[i].year, cases[i].want_month, cases[i].want_day));
}

/* Every year has the first of each month, whatever ICU knows of it. */
static void every_year(void **state)
{
	(void)state;
	for (int year = 700; year < 2200; year += 7) {
		int32_t day = islamic_in_year(9, 1, year);

		assert_int_equal(calendar_civil(day).year, year);
	}
	assert_int_equal(islamic_in_year(9, 1, 622), INT32_MIN);
	assert_int_equal(islamic_in_year(9, 1, 1), INT32_MIN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(feasts),
		cmocka_unit_test(every_year),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
