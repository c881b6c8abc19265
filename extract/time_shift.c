/* time_shift.c - dates counted from another: weekdays, last week, two days ago, the quarter. */
#include "extract/time_ops.h"

#include <string.h>
#include "extract/calendar.h"

#define MILLI 1000
#define HALF_QUARTER 45 /* days */
#define JOINED_DAYS 4	/* that the second of two days is at most behind the first */

/* "a week ago Tuesday": that weekday, so many weeks back. */
static struct time_val weeks_ago(struct time_context *x, int weekday, int weeks)
{
	int32_t day = x->published - (calendar_weekday(x->published) - weekday + 7) % 7;

	x->anchor = ANCHOR_PUBLISHED;
	return time_point(time_step(day, GRAIN_WEEK, -weeks), GRAIN_DAY);
}

struct time_val time_op_weekday(struct time_context *x, const struct time_args *args)
{
	int weekday = time_arg_int(args, ARG_WEEKDAY, 1), which = time_arg_int(args, ARG_N, 0);
	int64_t more = ((int64_t)time_arg_int(args, ARG_NTH, 1) - 1) * which;
	int32_t from, ahead;

	if (x->within)
		return time_point(time_floor(x->within->day, GRAIN_WEEK) + weekday - 1, GRAIN_DAY);
	if (x->joined && !time_arg_has(args, ARG_N)) { /* "Monday and Tuesday" */
		from = calendar_nth_weekday(x->joined->val.day + 1, weekday, 1);
		if (from - x->joined->val.day <= JOINED_DAYS) {
			time_from_text(x, x->joined);
			return time_point(from, GRAIN_DAY);
		}
	}
	if (!time_anchor(x, time_arg_text(args, ARG_FROM), GRAIN_DAY, &from))
		return time_unknown();
	if (time_arg_has(args, ARG_WEEKS))
		return weeks_ago(x, weekday, time_arg_int(args, ARG_WEEKS, 1));
	if (which == 0 && time_arg_has(args, ARG_N)) /* "this Sunday": of its week */
		return time_point(time_floor(from, GRAIN_WEEK) + weekday - 1, GRAIN_DAY);
	ahead = (weekday - calendar_weekday(from) + 7) % 7;
	if (which < 0 || (which == 0 && time_told_tense(x) <= 0))
		ahead -= ahead || which ? 7 : 0;
	else if (which > 0 && ahead == 0)
		ahead = 7;
	return time_point(time_step(time_step(from, GRAIN_DAY, ahead), GRAIN_WEEK, more),
			  GRAIN_DAY);
}

/* Thousandths of a unit in a smaller one of which there are whole numbers. */
static void whole_units(int64_t *amount, enum time_grain *g)
{
	while (*amount % MILLI && (*g == GRAIN_YEAR || *g == GRAIN_DECADE || *g == GRAIN_CENTURY ||
				   *g == GRAIN_WEEK || *g == GRAIN_DAY)) {
		if (*g == GRAIN_YEAR) {
			*amount *= 12;
			*g = GRAIN_MONTH;
		} else if (*g == GRAIN_WEEK) {
			*amount *= 7;
			*g = GRAIN_DAY;
		} else if (*g == GRAIN_DAY) {
			*amount = *amount / MILLI * MILLI;
		} else {
			*amount *= 10;
			*g = *g == GRAIN_DECADE ? GRAIN_YEAR : GRAIN_DECADE;
		}
	}
	*amount /= MILLI;
}

/* Hours and less stay within days. */
static void hours_to_days(int64_t *n, enum time_grain *g)
{
	if (*g < GRAIN_HOUR)
		return;
	*n /= *g == GRAIN_HOUR ? 24 : *g == GRAIN_MINUTE ? 1440 : 86400;
	*g = GRAIN_DAY;
}

/* The quarter of results that n years lie between and those told of. */
static struct time_val report_moved(struct time_context *x, int years)
{
	time_from_text(x, x->report);
	x->aside = years != 0;
	return time_point(time_step(x->report->val.day, GRAIN_YEAR, years), GRAIN_QUARTER);
}

/* The smaller units of "two years, three months and a day". */
static void more_units(const struct time_args *args, int dir, struct time_val *v)
{
	static const enum time_arg_key amounts[] = {ARG_N2, ARG_N3},
				       units[] = {ARG_UNIT2, ARG_UNIT3};

	for (int i = 0; i < 2 && time_arg_has(args, amounts[i]); i++) {
		int64_t n = time_arg_amount(args, amounts[i]);
		enum time_grain g = time_grain_named(time_arg_text(args, units[i]));

		if (n == TIME_SOME || g == GRAIN_NONE)
			return;
		whole_units(&n, &g);
		hours_to_days(&n, &g);
		*v = time_point(time_step(v->day, g, dir * n), g);
	}
}

/* "two years ago" / "later": n units from the anchor, in the grain of the unit.  A year from
 * a quarter is a quarter again. */
static struct time_val units_away(struct time_context *x, const struct time_args *args, int dir)
{
	int64_t n = time_arg_amount(args, ARG_N);
	enum time_grain g = time_grain_named(time_arg_text(args, ARG_UNIT));
	struct time_val v = time_unknown();
	int32_t from;

	if (n == TIME_SOME) {
		v.kind = TIME_VAGUE;
		v.ref = dir < 0 ? "PAST_REF" : "FUTURE_REF";
		return v;
	}
	if (time_arg_has(args, ARG_HALF))
		n += MILLI / 2;
	whole_units(&n, &g);
	hours_to_days(&n, &g);
	if (x->within)
		from = x->within->day;
	else if (!time_anchor(x, time_arg_text(args, ARG_FROM), g, &from))
		return v;
	x->aside = g == GRAIN_YEAR;
	if (g == GRAIN_YEAR && n == 1 && x->report)
		return report_moved(x, dir);
	if (time_arg_has(args, ARG_N2)) {
		v = time_point(time_step(from, g, dir * n), GRAIN_DAY);
		more_units(args, dir, &v);
		return v;
	}
	return time_point(time_step(time_floor(from, g), g, dir * n), g);
}

struct time_val time_op_shift(struct time_context *x, const struct time_args *args)
{
	enum time_grain g = time_grain_named(time_arg_text(args, ARG_UNIT));
	int32_t from;

	if (time_arg_has(args, ARG_DIR))
		return units_away(x, args, time_arg_int(args, ARG_DIR, 1));
	if (time_arg_node(args, ARG_T)) { /* "the day before Christmas" */
		struct time_val t = time_op(x, time_arg_node(args, ARG_T));

		if (t.kind != TIME_POINT || t.yearless || t.bc || g == GRAIN_NONE)
			return t;
		return time_point(time_step(time_floor(t.day, g), g, time_arg_int(args, ARG_N, 0)),
				  g);
	}
	x->aside = time_arg_int(args, ARG_N, 0) < 0 && time_arg_text(args, ARG_FROM) &&
		   strcmp(time_arg_text(args, ARG_FROM), "text") == 0;
	if (!time_anchor(x, time_arg_text(args, ARG_FROM), g, &from))
		return time_unknown();
	return time_point(time_step(time_floor(from, g), g, time_arg_int(args, ARG_N, 0)), g);
}

/* "the quarter", "the weekend": the one named last, else the publication day's, or the last
 * that is over. */
struct time_val time_op_period(struct time_context *x, const struct time_args *args)
{
	enum time_grain g = time_grain_named(time_arg_text(args, ARG_UNIT));
	int32_t from;

	if (g == GRAIN_NONE) { /* "until then" */
		x->nothing = !x->last;
		if (x->nothing)
			return time_unknown();
		time_from_text(x, x->last);
		return x->last->val;
	}
	if (g == GRAIN_QUARTER && x->report)
		return report_moved(x, 0);
	if (x->ahead) { /* "a third straight day on Friday" */
		x->anchor = x->ahead_anchor;
		return time_point(x->ahead->val.day, g);
	}
	if (x->fresh && x->last->val.grain == g) {
		time_from_text(x, x->last);
		return x->last->val;
	}
	if (!time_anchor(x, NULL, g, &from))
		return time_unknown();
	from = time_floor(from, g);
	if (g == GRAIN_QUARTER || (from > x->published && time_told_tense(x) <= 0))
		from = time_step(from, g, -1);
	return time_point(from, g);
}

/* "the same week last year": as the one named last, or the publication day's. */
static struct time_val same_in_year(struct time_context *x, enum time_grain g, int year)
{
	int32_t from;

	if (!time_anchor(x, x->fresh ? "text" : NULL, g, &from))
		return time_unknown();
	x->aside = true;
	if (g == GRAIN_QUARTER && x->anchor == ANCHOR_PUBLISHED)
		from = time_step(from, g, -1); /* the last that is over */
	return time_point(time_step(from, GRAIN_YEAR, year - calendar_civil(from).year), g);
}

/* "the latest quarter"; back: "the year-earlier period"; t: "the 2011 period", "the same period
 * last year".  Where no quarter is told of, the last that is over, or the year. */
struct time_val time_op_results(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v = t ? time_op(x, t) : time_unknown();
	bool back = time_arg_has(args, ARG_BACK);
	enum time_grain g = time_grain_named(time_arg_text(args, ARG_UNIT));
	int32_t from;

	if (t && v.kind == TIME_POINT && g != GRAIN_NONE && !(g == GRAIN_QUARTER && x->report))
		return same_in_year(x, g, calendar_civil(v.day).year);
	if (t && v.kind == TIME_POINT && x->report)
		return report_moved(x, calendar_civil(v.day).year -
					       calendar_civil(x->report->val.day).year);
	if (t) {
		x->aside = true;
		return v;
	}
	if (x->report)
		return report_moved(x, back ? -1 : 0);
	x->aside = back;
	if (!time_anchor(x, NULL, GRAIN_QUARTER, &from))
		return time_unknown();
	if (back)
		return time_point(time_step(from, GRAIN_YEAR, -1), GRAIN_YEAR);
	return time_point(time_step(time_floor(from, GRAIN_QUARTER), GRAIN_QUARTER, -1),
			  GRAIN_QUARTER);
}

struct time_val time_op_floor(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v = t ? time_op(x, t) : time_unknown();

	if (v.kind != TIME_POINT)
		return v;
	return time_point(v.day, time_grain_named(time_arg_text(args, ARG_UNIT)));
}

/* What a length beside it is counted from: t, the event, or today. */
static struct time_val beside_what(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	int32_t day;

	if (t)
		return time_op(x, t);
	if (!time_arg_has(args, ARG_FROM))
		return x->event ? x->event->val : time_unknown();
	return time_told_tense(x) > 0 && time_anchor(x, NULL, GRAIN_DAY, &day)
		       ? time_point(day, GRAIN_DAY)
		       : time_unknown();
}

/* "two days before Christmas": the length a, which leads to the day it is counted to from t. */
struct time_val time_op_beside(struct time_context *x, const struct time_args *args)
{
	const struct node *a = time_arg_node(args, ARG_A);
	struct time_val from = beside_what(x, args);
	struct time_val v = time_unknown(), to;
	struct time_args length;

	if (a)
		v = time_op(x, a);
	if (from.kind != TIME_POINT || v.kind != TIME_LENGTH || v.amount == TIME_SOME)
		return v;
	length = time_args_of(x->engine, a);
	x->within = &from;
	to = units_away(x, &length, time_arg_int(args, ARG_DIR, 1));
	x->within = NULL;
	v.over = time_interval(&to);
	if (!time_arg_has(args, ARG_T) && !time_arg_has(args, ARG_FROM))
		time_from_text(x, x->event);
	return v;
}

/* "the rest of the week": t, from the publication day on. */
struct time_val time_op_rest(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v = time_unknown();
	struct interval days;
	int32_t day;

	if (t)
		v = time_op(x, t);
	else if (time_anchor(x, NULL, GRAIN_DAY, &day))
		v = time_point(day, GRAIN_DAY);
	days = time_interval(&v);
	if (days.known && x->has_published && days.from < x->published && x->published < days.to)
		v.over = (struct interval){true, x->published, days.to};
	return v;
}

/* "the quarter ended July 31": the one told of, else that which it lies in for the most part. */
struct time_val time_op_ended(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v = t ? time_op(x, t) : time_unknown();

	if (x->report)
		return report_moved(x, 0);
	if (v.kind != TIME_POINT || v.yearless)
		return v;
	return time_point(time_step(v.day, GRAIN_DAY, -HALF_QUARTER), GRAIN_QUARTER);
}

/* The nth day, week or weekday of a period that begins on `first`; n = 0: the last. */
static int32_t nth_in(const struct time_args *args, int32_t first, int32_t end, int n)
{
	const struct node *a = time_arg_node(args, ARG_A);
	struct time_args weekday;

	if (a) {
		weekday = time_args_of(args->engine, a);
		return calendar_nth_weekday(n ? first : end - 7,
					    time_arg_int(&weekday, ARG_WEEKDAY, 1), n ? n : 1);
	}
	if (time_grain_named(time_arg_text(args, ARG_UNIT)) == GRAIN_DAY)
		return n ? first + n - 1 : end - 1;
	/* the week that most days lie in */
	return n ? first + 7 * (n - 1) + 3 : end - 4;
}

/* "the 20th of last month", "the first Friday of June", "the last day of 2011": in t. */
struct time_val time_op_dayof(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v = t ? time_op(x, t) : time_unknown();
	bool week = time_grain_named(time_arg_text(args, ARG_UNIT)) == GRAIN_WEEK;
	int n = time_arg_int(args, ARG_DAY, 0);
	int32_t end, day;

	if (v.kind != TIME_POINT || v.bc)
		return v;
	end = time_step(v.day, v.grain, 1);
	if (time_arg_has(args, ARG_DAY))
		day = v.day + n - 1;
	else
		day = nth_in(args, v.day, end,
			     time_arg_int(args, time_arg_has(args, ARG_NTH) ? ARG_NTH : ARG_N, 0));
	x->impossible = day < v.day || day >= end;
	if (x->impossible)
		return time_unknown();
	return time_point(day, week ? GRAIN_WEEK : GRAIN_DAY);
}
