/* test_published.c - what is taken as an article's date, and what is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>
#include "extract/calendar.h"
#include "extract/published.h"

struct accepted {
	const char *s;
	int day; /* of January 2022 */
	int minutes, seconds, offset;
	bool has_time, has_offset;
};

static void takes_dates_and_moments(void **state)
{
	static const struct accepted rows[] = {
		{"2022-01-10", 10, 0, 0, 0, false, false},
		{"2022-01-10T08:30", 10, 510, 0, 0, true, false},
		{"2022-01-10 08:30", 10, 510, 0, 0, true, false},
		{"2022-01-10T08:30:15", 10, 510, 15, 0, true, false},
		{"2022-01-10T08:30:15.250", 10, 510, 15, 0, true, false},
		{"2022-01-10T08:30:60Z", 10, 510, 59, 0, true, true},
		{"2022-01-10T08:30Z", 10, 510, 0, 0, true, true},
		{"2022-01-10T08:30:15.1234567+05:30", 10, 510, 15, 330, true, true},
		{"2022-01-10T08:30+0530", 10, 510, 0, 330, true, true},
		{"2022-01-10T08:30-05", 10, 510, 0, -300, true, true},
		{"2022-01-31T23:59:59-23:59", 31, 1439, 59, -1439, true, true},
		{"2022-01-01T00:00+00:00", 1, 0, 0, 0, true, true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct accepted *row = &rows[i];
		struct published p;
		struct err e = {0};

		if (published_parse(row->s, &p, &e) != 0)
			fail_msg("%s: %s", row->s, e.text);
		assert_int_equal(p.day, calendar_day(2022, 1, row->day));
		assert_int_equal(p.has_time, row->has_time);
		assert_int_equal(p.minutes, row->minutes);
		assert_int_equal(p.seconds, row->seconds);
		assert_int_equal(p.has_offset, row->has_offset);
		assert_int_equal(p.offset, row->offset);
	}
}

static void refuses_and_says_why(void **state)
{
	static const struct {
		const char *s, *why;
	} rows[] = {
		{"", "YYYY-MM-DD"},
		{"10 January 2022", "YYYY-MM-DD"},
		{"2022-1-10", "YYYY-MM-DD"},
		{"2022/01/10", "YYYY-MM-DD"},
		{" 2022-01-10", "YYYY-MM-DD"},
		{"2015-02-29", "2015-02-29"},
		{"0000-01-01", "no such day"},
		{"2022-13-01", "no such day"},
		{"2022-01-10T", "HH:MM"},
		{"2022-01-10T8:30", "HH:MM"},
		{"2022-01-10T24:00", "no such time"},
		{"2022-01-10T08:60", "no such time"},
		{"2022-01-10T08:30:61", "seconds"},
		{"2022-01-10T08:30:", "seconds"},
		{"2022-01-10T08:30:15.", "no digit"},
		{"2022-01-10T08:30 Z", "offset"},
		{"2022-01-10T08:30+", "offset"},
		{"2022-01-10T08:30+5", "offset"},
		{"2022-01-10T08:30+05:", "offset"},
		{"2022-01-10T08:30+05:3", "offset"},
		{"2022-01-10T08:30+24:00", "offset"},
		{"2022-01-10T08:30+05:60", "offset"},
		{"2022-01-10T08:30Zulu", "something follows"},
		{"2022-01-10T08:30+05:300", "something follows"},
		{"2022-01-10x", "something follows"},
		{"2022-01-10 ", "HH:MM"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct published p;
		struct err e = {0};

		if (published_parse(rows[i].s, &p, &e) != ERR_SYNTAX)
			fail_msg("taken: '%s'", rows[i].s);
		assert_int_equal(e.code, ERR_SYNTAX);
		if (!strstr(e.text, rows[i].why))
			fail_msg("'%s' gives '%s', not '%s'", rows[i].s, e.text, rows[i].why);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_dates_and_moments),
		cmocka_unit_test(refuses_and_says_why),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
