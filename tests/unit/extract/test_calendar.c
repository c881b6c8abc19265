/* test_calendar.c - day arithmetic, over every day that it knows. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "extract/calendar.h"

/* Counts days the slow way beside the calendar: one by one from 0001-01-01, a
 * Monday, with the week and its year kept by ISO 8601's own words. */
struct walk {
	int year, month, day;
	int weekday;
	int iso_year, iso_week;
};

/* The year has a week 53 when its first day is a Thursday, or a Wednesday of a leap year. */
static int weeks_of_year(int year)
{
	int first = calendar_weekday(calendar_day(year, 1, 1));

	return first == 4 || (first == 3 && calendar_leap(year)) ? 53 : 52;
}

static void walk_one_day(struct walk *w)
{
	if (++w->day > calendar_month_days(w->year, w->month)) {
		w->day = 1;
		if (++w->month > 12) {
			w->month = 1;
			w->year++;
		}
	}
	w->weekday = w->weekday % 7 + 1;
	if (w->weekday == 1 && ++w->iso_week > weeks_of_year(w->iso_year)) {
		w->iso_week = 1;
		w->iso_year++;
	}
}

static void every_day_of_years_1_to_9999(void **state)
{
	struct walk w = {1, 1, 1, 1, 1, 1};
	int32_t last = calendar_day(9999, 12, 31);

	(void)state;
	for (int32_t day = calendar_day(1, 1, 1);; day++) {
		struct civil c = calendar_civil(day);
		int year, week;

		calendar_week(day, &year, &week);
		if (c.year != w.year || c.month != w.month || c.day != w.day ||
		    calendar_day(c.year, c.month, c.day) != day ||
		    calendar_weekday(day) != w.weekday || year != w.iso_year ||
		    week != w.iso_week || calendar_week_start(year, week) != day - (w.weekday - 1))
			fail_msg("day %d: %04d-%02d-%02d, counted %04d-%02d-%02d W%d", day, c.year,
				 c.month, c.day, w.year, w.month, w.day, w.iso_week);
		if (day == last)
			break;
		walk_one_day(&w);
	}
	assert_int_equal(w.year, 9999);
	assert_int_equal(last - calendar_day(1, 1, 1) + 1, 3652059);
}

static void known_days(void **state)
{
	(void)state;
	assert_int_equal(calendar_day(1970, 1, 1), 0);
	assert_int_equal(calendar_day(2000, 3, 1), 11017);
	assert_int_equal(calendar_day(1969, 12, 31), -1);
	assert_int_equal(calendar_weekday(calendar_day(2022, 1, 7)), 5);
	assert_int_equal(calendar_weekday(calendar_day(1, 1, 1)), 1);
}

static void known_weeks(void **state)
{
	int year, week;

	(void)state;
	calendar_week(calendar_day(2021, 1, 3), &year, &week);
	assert_int_equal(year, 2020);
	assert_int_equal(week, 53);
	calendar_week(calendar_day(2018, 12, 31), &year, &week);
	assert_int_equal(year, 2019);
	assert_int_equal(week, 1);
	assert_int_equal(calendar_week_start(2020, 53), calendar_day(2020, 12, 28));
}

static void leap_years(void **state)
{
	(void)state;
	assert_true(calendar_leap(2000));
	assert_true(calendar_leap(2024));
	assert_false(calendar_leap(1900));
	assert_false(calendar_leap(2023));
	assert_int_equal(calendar_month_days(2024, 2), 29);
	assert_int_equal(calendar_month_days(2100, 2), 28);
}

static void validity(void **state)
{
	(void)state;
	assert_true(calendar_valid(1, 1, 1));
	assert_true(calendar_valid(9999, 12, 31));
	assert_true(calendar_valid(2016, 2, 29));
	assert_false(calendar_valid(2015, 2, 29));
	assert_false(calendar_valid(2015, 4, 31));
	assert_false(calendar_valid(0, 1, 1));
	assert_false(calendar_valid(10000, 1, 1));
	assert_false(calendar_valid(2015, 0, 1));
	assert_false(calendar_valid(2015, 13, 1));
	assert_false(calendar_valid(2015, 1, 0));
}

static void add_months_is(int year, int month, int day, int n, int year2, int month2, int day2)
{
	struct civil c = calendar_civil(calendar_add_months(calendar_day(year, month, day), n));

	assert_int_equal(c.year, year2);
	assert_int_equal(c.month, month2);
	assert_int_equal(c.day, day2);
}

static void months_later(void **state)
{
	(void)state;
	add_months_is(2022, 1, 15, 1, 2022, 2, 15);
	add_months_is(2022, 1, 31, 1, 2022, 2, 28);
	add_months_is(2024, 1, 31, 1, 2024, 2, 29);
	add_months_is(2024, 3, 31, -1, 2024, 2, 29);
	add_months_is(2022, 12, 31, 2, 2023, 2, 28);
	add_months_is(2022, 1, 1, -1, 2021, 12, 1);
	add_months_is(2024, 2, 29, 12, 2025, 2, 28);
	add_months_is(2024, 2, 29, -48, 2020, 2, 29);
	add_months_is(2022, 5, 5, 0, 2022, 5, 5);
}

static void months_beyond_the_calendar(void **state)
{
	(void)state;
	add_months_is(9999, 12, 5, 1, 9999, 12, 31);
	add_months_is(1, 1, 5, -1, 1, 1, 1);
	add_months_is(1, 1, 5, 0, 1, 1, 5);
	add_months_is(2022, 1, 1, INT32_MAX, 9999, 12, 31);
	add_months_is(2022, 1, 1, INT32_MIN, 1, 1, 1);
}

static void easter_is(int year, int month, int day)
{
	struct civil c = calendar_civil(calendar_easter(year));

	assert_int_equal(c.year, year);
	assert_int_equal(c.month, month);
	assert_int_equal(c.day, day);
}

static void dates_that_there_are_not(void **state)
{
	static const int rows[][6] = {
		{2022, 2, 31, 2022, 2, 28},
		{2024, 2, 31, 2024, 2, 29},
		{2022, 0, 0, 2022, 1, 1},
		{2022, 13, 40, 2022, 12, 31},
		{0, 5, 5, 1, 5, 5},
		{10000, 5, 5, 9999, 5, 5},
		{INT_MIN, INT_MIN, INT_MIN, 1, 1, 1},
		{INT_MAX, INT_MAX, INT_MAX, 9999, 12, 31},
		{2022, 1, 12, 2022, 1, 12},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(calendar_day_held(rows[i][0], rows[i][1], rows[i][2]),
				 calendar_day(rows[i][3], rows[i][4], rows[i][5]));
}

static void easter(void **state)
{
	(void)state;
	easter_is(1818, 3, 22); /* the earliest there is */
	easter_is(1943, 4, 25); /* the latest */
	easter_is(1954, 4, 18);
	easter_is(1981, 4, 19);
	easter_is(2000, 4, 23);
	easter_is(2016, 3, 27);
	easter_is(2024, 3, 31);
	easter_is(2025, 4, 20);
	for (int year = 1583; year <= 9999; year++) {
		int32_t day = calendar_easter(year);
		assert_int_equal(calendar_weekday(day), 7);
		assert_in_range(day, calendar_day(year, 3, 22), calendar_day(year, 4, 25));
	}
}

static void written_is(int year, int month, int day, const char *text)
{
	char written[CALENDAR_TEXT_LEN];

	calendar_write(calendar_day(year, month, day), written);
	assert_memory_equal(written, text, CALENDAR_TEXT_LEN);
}

static void written(void **state)
{
	(void)state;
	written_is(1, 1, 1, "0001-01-01");
	written_is(987, 10, 9, "0987-10-09");
	written_is(2011, 4, 29, "2011-04-29");
	written_is(9999, 12, 31, "9999-12-31");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_years_1_to_9999),
		cmocka_unit_test(known_days),
		cmocka_unit_test(known_weeks),
		cmocka_unit_test(leap_years),
		cmocka_unit_test(validity),
		cmocka_unit_test(months_later),
		cmocka_unit_test(months_beyond_the_calendar),
		cmocka_unit_test(dates_that_there_are_not),
		cmocka_unit_test(easter),
		cmocka_unit_test(written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
