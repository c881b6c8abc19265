/* time_date.c - dates that name a place in the calendar: days, months, years and their
 * parts.  What they leave out is chosen by time_op.c's rule. */
#include "extract/time_ops.h"

#include <string.h>
#include "extract/calendar.h"

#define BC_MAX 9999
#define CENTURY_MAX 30
#define WEEKDAY_MONTHS 14
#define LEAP_YEAR 2000 /* any day of a year is one of it */

struct month_day {
	int month, day;
};

static int32_t month_day_of(const void *arg, int year)
{
	const struct month_day *md = arg;

	return calendar_valid(year, md->month, md->day) ? calendar_day(year, md->month, md->day)
							: TIME_NO_DAY;
}

/* A date without its year. */
static struct time_val yearless(struct time_context *x, const struct time_args *args,
				struct month_day md, enum time_grain g)
{
	struct time_choice choice = {args, month_day_of, &md, g};
	int year = time_choose_year(x, &choice);
	int32_t day = month_day_of(&md, year ? year : LEAP_YEAR);
	struct time_val v;

	if (day == TIME_NO_DAY) {
		x->impossible = true;
		return time_unknown();
	}
	v = time_point(day, g);
	v.yearless = !year;
	return v;
}

/* The first month from that of anchor, to the side of the tense, whose day is of the weekday: the
 * 13th is a Friday within 14 months.  anchor where there is none. */
static int32_t month_of_weekday(struct time_context *x, int32_t anchor, int day, int weekday)
{
	int side = time_told_tense(x) > 0 ? 1 : -1;

	for (int n = 0; n <= WEEKDAY_MONTHS; n++) {
		int32_t month = time_step(anchor, GRAIN_MONTH, side * n);
		int32_t that = month + day - 1;
		struct civil c = calendar_civil(month);

		if (calendar_valid(c.year, c.month, day) && calendar_weekday(that) == weekday &&
		    (x->anchor != ANCHOR_PUBLISHED || (that - x->published) * side >= 0))
			return month;
	}
	return anchor;
}

/* "the 12th", "Friday the 12th" (weekday, or 0): of the month named last, else of the
 * publication day's on the side of the tense.  "the hundredth" is none. */
static struct time_val day_of_month(struct time_context *x, int day, int weekday)
{
	int32_t anchor;
	struct civil c;

	x->nothing = day > 31;
	if (x->nothing || !time_anchor(x, "text", GRAIN_MONTH, &anchor))
		return time_unknown();
	anchor = time_floor(anchor, GRAIN_MONTH);
	if (weekday)
		anchor = month_of_weekday(x, anchor, day, weekday);
	else if (anchor + day - 1 > x->published && x->anchor == ANCHOR_PUBLISHED &&
		 time_told_tense(x) <= 0)
		anchor = time_step(anchor, GRAIN_MONTH, -1);
	else if (anchor + day - 1 < x->published && time_told_tense(x) > 0)
		anchor = time_step(anchor, GRAIN_MONTH, 1);
	c = calendar_civil(anchor);
	if (!calendar_valid(c.year, c.month, day)) {
		x->impossible = true;
		return time_unknown();
	}
	return time_point(anchor + day - 1, GRAIN_DAY);
}

struct time_val time_op_date(struct time_context *x, const struct time_args *args)
{
	int year = time_arg_int(args, ARG_YEAR, 0);
	int month = time_arg_int(args, ARG_MONTH, 0);
	int day = time_arg_int(args, ARG_DAY, 0);
	enum time_grain g = day ? GRAIN_DAY : month ? GRAIN_MONTH : GRAIN_YEAR;

	if (time_arg_has(args, ARG_YEAR))
		year = time_full_year(x, year);
	if (!calendar_valid(year ? year : LEAP_YEAR, month ? month : 1, day ? day : 1)) {
		x->impossible = true;
		return time_unknown();
	}
	if (!month && day)
		return day_of_month(x, day, time_arg_int(args, ARG_WEEKDAY, 0));
	if (!year)
		return yearless(x, args, (struct month_day){month, day ? day : 1}, g);
	x->told_year = true;
	x->aside = time_arg_has(args, ARG_ASIDE);
	return time_point(calendar_day_held(year, month ? month : 1, day ? day : 1), g);
}

/* "2011-06" is a month; "2011-12" and "2011-13" are two years. */
struct time_val time_op_iso(struct time_context *x, const struct time_args *args)
{
	int year = time_arg_int(args, ARG_YEAR, 0), second = time_arg_int(args, ARG_MONTH, 0);

	if (second >= 1 && second <= 12 && second != year % 100 + 1)
		return time_point(calendar_day_held(year, second, 1), GRAIN_MONTH);
	if (second <= year % 100) {
		x->nothing = true;
		return time_unknown();
	}
	x->range = true;
	x->second = time_point(calendar_day_held(year - year % 100 + second, 1, 1), GRAIN_YEAR);
	return time_point(calendar_day_held(year, 1, 1), GRAIN_YEAR);
}

/* One reading of a date in digits; without its year the nearest. */
static struct time_val digits(struct time_context *x, const struct time_args *args, int month,
			      int day)
{
	if (!time_arg_has(args, ARG_YEAR))
		return yearless(x, &(struct time_args){0}, (struct month_day){month, day},
				GRAIN_DAY);
	return time_point(
		calendar_day_held(time_full_year(x, time_arg_int(args, ARG_YEAR, 0)), month, day),
		GRAIN_DAY);
}

/* 7/1/22, 7/1: both readings, unless one is no date or the region tells. */
struct time_val time_op_slash(struct time_context *x, const struct time_args *args)
{
	int first = time_arg_int(args, ARG_N, 0), second = time_arg_int(args, ARG_N2, 0);
	int year = time_arg_has(args, ARG_YEAR) ? time_full_year(x, time_arg_int(args, ARG_YEAR, 0))
						: LEAP_YEAR;
	bool month_first = calendar_valid(year, first, second);
	bool day_first = calendar_valid(year, second, first);
	enum date_order order = region_date_order(x->doc->lang, x->doc->site);

	if (!month_first && !day_first) {
		x->impossible = true;
		return time_unknown();
	}
	if (month_first && day_first && order == DATE_ORDER_UNKNOWN && first != second) {
		x->other = true;
		x->second = digits(x, args, second, first);
	}
	if (day_first && (order == DATE_ORDER_DAY_FIRST || !month_first))
		return digits(x, args, second, first);
	return digits(x, args, first, second);
}

/* "nineteen ninety-six" */
struct time_val time_op_spelled(struct time_context *x, const struct time_args *args)
{
	int a = time_arg_int(args, ARG_N, 0), b = time_arg_int(args, ARG_N2, 0);

	x->nothing = a < 15 || a > 20 || b < 10 || b > 99;
	if (x->nothing)
		return time_unknown();
	return time_point(calendar_day_held(a * 100 + b, 1, 1), GRAIN_YEAR);
}

/* 9/11 */
struct time_val time_op_nine(struct time_context *x, const struct time_args *args)
{
	x->nothing = time_arg_int(args, ARG_N, 0) != 9 || time_arg_int(args, ARG_N2, 0) != 11;
	return x->nothing ? time_unknown() : time_point(calendar_day(2001, 9, 11), GRAIN_DAY);
}

/* AD 79 */
struct time_val time_op_year(struct time_context *x, const struct time_args *args)
{
	int year = time_arg_int(args, ARG_YEAR, 0);

	x->told_year = true;
	x->nothing = !calendar_valid(year, 1, 1);
	return x->nothing ? time_unknown() : time_point(calendar_day(year, 1, 1), GRAIN_YEAR);
}

/* 44 BC: no year of the calendar. */
struct time_val time_op_bc(struct time_context *x, const struct time_args *args)
{
	struct time_val v = time_point(0, GRAIN_YEAR);

	v.bc = time_arg_int(args, ARG_N, 0);
	x->nothing = v.bc < 1 || v.bc > BC_MAX;
	return x->nothing ? time_unknown() : v;
}

/* "the 1990s", "the nineteen nineties" (n) */
struct time_val time_op_decade(struct time_context *x, const struct time_args *args)
{
	int year = time_arg_int(args, ARG_YEAR, 0);

	if (time_arg_has(args, ARG_N))
		year = time_arg_int(args, ARG_N, 0) * 100 + year % 100;

	x->nothing = year % 10 != 0;
	if (x->nothing)
		return time_unknown();
	year = time_full_year(x, year);
	return time_point(calendar_day_held(year > 0 ? year : 2000, 1, 1), GRAIN_DECADE);
}

struct time_val time_op_century(struct time_context *x, const struct time_args *args)
{
	int n = time_arg_int(args, ARG_N, 0);

	struct time_val v;

	x->nothing = n < 1 || n > CENTURY_MAX;
	if (x->nothing)
		return time_unknown();
	v = time_point(calendar_day_held((n - 1) * 100 + 1, 1, 1), GRAIN_CENTURY);
	if (time_arg_has(args, ARG_BC))
		v.bc = n;
	return v;
}

/* "the third quarter": of the year told, else the latest that has begun. */
struct time_val time_op_nth(struct time_context *x, const struct time_args *args)
{
	enum time_grain g = time_arg_has(args, ARG_UNIT) ? GRAIN_QUARTER : GRAIN_HALF;
	int last = g == GRAIN_HALF ? 2 : 4;
	int n = time_arg_has(args, ARG_LAST) ? last : time_arg_int(args, ARG_N, 0);
	int year = time_arg_int(args, ARG_YEAR, 0);
	struct month_day md = {(n - 1) * (12 / last) + 1, 1};
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v;

	x->nothing = n < 1 || n > last;
	if (x->nothing)
		return time_unknown();
	if (t) {
		v = time_op(x, t);
		if (v.kind != TIME_POINT)
			return v;
		year = calendar_civil(v.day).year;
	}
	if (year)
		return time_point(calendar_day_held(year, md.month, md.day), g);
	v = yearless(x, &(struct time_args){0}, md, g);
	if (time_arg_has(args, ARG_BACK) && !v.yearless)
		v.day = time_step(v.day, GRAIN_YEAR, -1);
	return v;
}

struct time_val time_op_season(struct time_context *x, const struct time_args *args)
{
	struct month_day md = {time_arg_int(args, ARG_MONTH, 3), 1};
	int year = time_arg_int(args, ARG_YEAR, 0);
	const char *from = time_arg_text(args, ARG_FROM);

	x->nothing = md.month < 1 || md.month > 12;
	if (x->nothing)
		return time_unknown();
	if (year) {
		year = time_full_year(x, year);
		return time_point(calendar_day_held(year, md.month, md.day), GRAIN_SEASON);
	}
	if (x->last && from && strcmp(from, "text") == 0) { /* "that summer" */
		time_from_text(x, x->last);
		year = calendar_civil(x->last->val.day).year;
		return time_point(calendar_day_held(year, md.month, md.day), GRAIN_SEASON);
	}
	if (md.month == 12 && x->has_published && calendar_civil(x->published).month < 3 &&
	    time_arg_has(args, ARG_N) && time_arg_int(args, ARG_N, 0) == 0)
		return time_point(x->published, GRAIN_SEASON); /* "this winter", in January */
	return yearless(x, args, md, GRAIN_SEASON);
}

/* The two ends given by their own fields: January 5-11, 2001 to 2005. */
static struct time_val range_of_fields(struct time_context *x, const struct time_args *args)
{
	struct time_args second = *args;
	struct time_val v;

	second.list[ARG_DAY] = args->list[ARG_DAY2];
	if (time_arg_has(args, ARG_YEAR2))
		second.list[ARG_YEAR] = args->list[ARG_YEAR2];
	v = time_op_date(x, args);
	x->second = time_op_date(x, &second);
	return v;
}

/* "from Monday to Wednesday": a weekday that leaves the order is moved by weeks, the second where
 * the tense says future, else the first. */
static void range_in_order(struct time_context *x, const struct node *a, const struct node *b,
			   struct time_val *v, struct time_val *second)
{
	const int weekday = x->engine->tags.weekday;
	int32_t late = v->day - second->day, weeks = (late + 6) / 7 * 7;

	if (v->kind != TIME_POINT || second->kind != TIME_POINT || v->grain != GRAIN_DAY ||
	    second->grain != GRAIN_DAY || late <= 0)
		return;
	if (tagset_has(&b->tags, weekday) &&
	    (time_told_tense(x) > 0 || !tagset_has(&a->tags, weekday)))
		second->day = time_step(second->day, GRAIN_DAY, weeks);
	else if (tagset_has(&a->tags, weekday))
		v->day = time_step(v->day, GRAIN_DAY, -weeks);
}

struct time_val time_op_range(struct time_context *x, const struct time_args *args)
{
	const struct node *a = time_arg_node(args, ARG_A), *b = time_arg_node(args, ARG_B);
	struct time_val v, second;

	if (!a || !b || time_arg_has(args, ARG_DAY2) || time_arg_has(args, ARG_YEAR2)) {
		v = range_of_fields(x, args);
		x->range = !x->impossible;
		return v;
	}
	second = time_op(x, b);
	v = time_op(x, a);
	range_in_order(x, a, b, &v, &second);
	if (second.minute >= 0 && v.minute >= 0 && !tagset_has(&a->tags, x->engine->tags.point)) {
		v.day = second.day; /* "3:00 to 4:00 tomorrow" */
		if (v.minute > second.minute)
			v.day = time_step(v.day, GRAIN_DAY, -1);
	}
	if (second.minute >= 0 && v.minute >= 0 && !tagset_has(&b->tags, x->engine->tags.point))
		second.day = v.day;
	x->second = second;
	x->range = true;
	return v;
}
