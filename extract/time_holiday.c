/* time_holiday.c - named days: fixed, nth weekday of a month, counted from Easter, of the
 * Islamic year.  Which are which stands in the language data. */
#include "extract/time_ops.h"

#include "extract/calendar.h"

#define ISLAMIC_EPOCH (-492148) /* 1 Muharram 1, 16 July 622 Julian, as a day number */

/* First day of a month of the tabular Islamic calendar (30-year cycle, leap years 2, 5, 7, 10,
 * 13, 16, 18, 21, 24, 26, 29).  Sighting of the moon may differ by a day. */
static int32_t islamic_day(int year, int month, int day)
{
	return day + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 +
	       ISLAMIC_EPOCH - 1;
}

/* The first such day that lies in a Gregorian year. */
static int32_t islamic_of(int month, int day, int year)
{
	int32_t first = calendar_day(year, 1, 1);
	int islamic = (int)((int64_t)(year - 622) * 33 / 32) - 1;

	islamic = islamic < 1 ? 1 : islamic;
	while (islamic_day(islamic, month, day) < first)
		islamic++;
	return islamic_day(islamic, month, day);
}

/* nth weekday of a month; -1: the last. */
static int32_t nth_weekday(int year, int month, int weekday, int nth)
{
	int32_t first = calendar_day_held(year, month, 1);

	if (nth > 0)
		return calendar_nth_weekday(first, weekday, nth);
	return calendar_nth_weekday(first + calendar_month_days(year, month) - 7, weekday, 1);
}

static int32_t holiday_of(const void *arg, int year)
{
	const struct time_args *args = arg;
	int month = time_arg_int(args, ARG_MONTH, 1), day = time_arg_int(args, ARG_DAY, 1);
	int plus = time_arg_int(args, ARG_PLUS, 0);

	if (time_arg_has(args, ARG_EASTER))
		return calendar_easter(year) + time_arg_int(args, ARG_EASTER, 0);
	if (time_arg_has(args, ARG_ISLAMIC))
		return islamic_of(time_arg_int(args, ARG_ISLAMIC, 1), day, year);
	if (time_arg_has(args, ARG_NTH))
		return nth_weekday(year, month, time_arg_int(args, ARG_WEEKDAY, 1),
				   time_arg_int(args, ARG_NTH, 1)) +
		       plus;
	return calendar_day_held(year, month, day) + plus;
}

struct time_val time_op_holiday(struct time_context *x, const struct time_args *args)
{
	struct time_choice choice = {args, holiday_of, args, GRAIN_DAY};
	bool month_long = time_arg_has(args, ARG_ISLAMIC) && !time_arg_has(args, ARG_DAY);
	int year = time_arg_int(args, ARG_YEAR, 0);
	struct time_val v;

	x->nothing = !calendar_valid(2000, time_arg_int(args, ARG_MONTH, 1),
				     time_arg_int(args, ARG_DAY, 1));
	if (x->nothing)
		return time_unknown();
	if (!year)
		year = time_choose_year(x, &choice);
	if (!year)
		return time_unknown();
	v = time_point(holiday_of(args, year), GRAIN_DAY);
	if (month_long) {
		v.over = (struct interval){true, v.day, v.day + 30};
		v.grain = GRAIN_MONTH;
	}
	return v;
}
