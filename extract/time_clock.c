/* time_clock.c - hours and parts of the day. */
#include "extract/time_ops.h"

#include <string.h>

#define NOON 720
#define DAY_MINUTES 1440

static bool is(const char *s, const char *what)
{
	return s && strcmp(s, what) == 0;
}

/* The day that a clock time without one belongs to: the one named behind it, else before it; the
 * entry of a list of events that opens with the hour is of the publication day. */
static struct time_val clock_day(struct time_context *x)
{
	struct time_val v;
	int32_t day;

	if (x->ahead) {
		x->anchor = x->ahead_anchor;
		return time_point(x->ahead->val.day, GRAIN_DAY);
	}
	if (time_anchor(x, x->fresh_day && !x->entry ? "text" : NULL, GRAIN_DAY, &day))
		return time_point(day, GRAIN_DAY);
	v = time_point(0, GRAIN_DAY);
	v.dateless = true;
	return v;
}

/* Minutes of the day; -1: no such time. */
static int clock_minute(const struct time_args *args)
{
	int64_t told = time_arg_amount(args, ARG_HOUR);
	int hour = (int)(told / 1000), minute = (int)(told % 1000) / 10;
	const char *half = time_arg_text(args, ARG_HALF);

	if (told == TIME_SOME)
		return -1;
	if (time_arg_has(args, ARG_FOUR)) {
		minute = hour % 100;
		hour /= 100;
	}
	minute = time_arg_int(args, ARG_MINUTE, minute); /* negative: a quarter to */
	if (time_arg_int(args, ARG_DIR, 1) < 0)		 /* three minutes to seven */
		minute = -minute;
	if (hour < 0 || hour > 24 || minute < -59 || minute > 59 || (is(half, "am") && hour > 12))
		return -1; /* but 14:07 p.m. is clear */
	if (is(half, "pm") && hour < 12)
		hour += 12;
	if (is(half, "am") && hour == 12)
		hour = 0;
	minute += hour * 60;
	if (minute < 0)
		minute += DAY_MINUTES;
	return minute > DAY_MINUTES ? -1 : minute;
}

/* GMT+3, +05:30: minutes east of Greenwich; a zone by its name alone has none but GMT's. */
static int zone_told(const struct time_args *args)
{
	int west = time_arg_int(args, ARG_WEST, 0), east = time_arg_int(args, ARG_EAST, 0);
	int minutes = time_arg_int(args, ARG_OFFSET, 0);
	bool told = time_arg_has(args, ARG_EAST) || time_arg_has(args, ARG_WEST);

	if (!told)
		return is(time_arg_text(args, ARG_ZONE), "0") ? 0 : TIME_NO_ZONE;
	if (east + west >= 100) { /* +0530 */
		minutes = (east + west) % 100;
		east /= 100;
		west /= 100;
	}
	return time_arg_has(args, ARG_WEST) ? -(west * 60 + minutes) : east * 60 + minutes;
}

struct time_val time_op_clock(struct time_context *x, const struct time_args *args)
{
	struct time_val v = time_arg_has(args, ARG_YEAR) ? time_op_date(x, args) : clock_day(x);
	int minute = time_arg_has(args, ARG_HOUR) ? clock_minute(args) : -1;

	v.part = time_arg_text(args, ARG_PART);
	if (minute < 0 && !v.part) {
		x->nothing = true;
		return time_unknown();
	}
	v.minute = minute;
	v.second = time_arg_int(args, ARG_SECOND, -1);
	v.zone = zone_told(args);
	return v;
}

/* "9 to 11 a.m." */
struct time_val time_op_hours(struct time_context *x, const struct time_args *args)
{
	struct time_args first = *args, second = *args;
	struct time_val v;

	if (time_arg_has(args, ARG_HALF1))
		first.list[ARG_HALF] = args->list[ARG_HALF1];
	v = time_op_clock(x, &first);
	second.list[ARG_HOUR] = args->list[ARG_HOUR2];
	second.list[ARG_MINUTE] = args->list[ARG_MINUTE2];
	x->second = time_op_clock(x, &second);
	if (v.minute > x->second.minute && v.minute >= NOON && !time_arg_has(args, ARG_HALF1))
		v.minute -= NOON;		     /* 9 to 2 p.m. */
	if (v.minute > x->second.minute && x->ahead) /* 7 p.m. to 6 a.m. Saturday */
		v.day = time_step(v.day, GRAIN_DAY, -1);
	else if (v.minute > x->second.minute) /* 7 p.m. to 6 a.m. */
		x->second.day = time_step(x->second.day, GRAIN_DAY, 1);
	x->range = true;
	return v;
}

/* "in the morning" is of the day just named, "the next morning" of any. */
static const char *part_from(const struct time_context *x, const struct time_args *args)
{
	bool same = time_arg_int(args, ARG_N, 0) == 0;

	return same && !x->fresh_day ? NULL : time_arg_text(args, ARG_FROM);
}

/* "yesterday morning", "that night", "Friday evening" */
struct time_val time_op_part(struct time_context *x, const struct time_args *args)
{
	const struct node *t = time_arg_node(args, ARG_T);
	struct time_val v;
	int32_t day;

	if (t) {
		v = time_op(x, t);
	} else if (x->ahead) { /* "a third straight night on Friday" */
		x->anchor = x->ahead_anchor;
		v = time_point(x->ahead->val.day, GRAIN_DAY);
	} else {
		if (!time_anchor(x, part_from(x, args), GRAIN_DAY, &day))
			return time_unknown();
		v = time_point(time_step(day, GRAIN_DAY, time_arg_int(args, ARG_N, 0)), GRAIN_DAY);
	}
	v.part = time_arg_text(args, ARG_PART);
	if (time_arg_has(args, ARG_DAYS)) /* overnight: of two days */
		v.over = (struct interval){true, v.day, v.day + time_arg_int(args, ARG_DAYS, 1)};
	return v;
}

/* Half past seven in the evening is nineteen thirty. */
static void clock_in_part(struct time_val *v, const char *part)
{
	if (part && !is(part, "MO") && v->minute >= 0 && v->minute < NOON &&
	    !(is(part, "NI") && v->minute < NOON / 2))
		v->minute += NOON;
}

/* A clock time, or the hour alone, of the day t or each time t, or in a part of the day: nine in
 * the evening. */
struct time_val time_op_at(struct time_context *x, const struct time_args *args)
{
	const struct node *a = time_arg_node(args, ARG_A), *t = time_arg_node(args, ARG_T);
	struct time_val c = a ? time_op(x, a) : time_op_clock(x, args);
	struct time_val v = t ? time_op(x, t) : c;
	const char *part = time_arg_text(args, ARG_PART);

	if (c.kind != TIME_POINT || (v.kind != TIME_POINT && v.kind != TIME_REPEATED))
		return v;
	if (!part && t)
		part = v.part;
	if (v.kind == TIME_POINT)
		v.grain = GRAIN_DAY;
	else
		x->anchor = ANCHOR_NONE; /* the clock's own day is none of it */
	v.part = a ? c.part : NULL;
	v.minute = c.minute;
	v.second = c.second;
	v.zone = c.zone;
	clock_in_part(&v, part);
	return v;
}
