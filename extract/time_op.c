/* time_op.c - the ops that times.rules speaks of.  Knows no words and sees no text. */
#include "extract/time_op.h"

#include <string.h>
#include "extract/calendar.h"

static const struct time_val unknown = {.kind = TIME_UNKNOWN, .minute = -1, .second = -1};

/* The day that relative expressions are counted from; false if there is none. */
static bool anchor_day(struct time_context *x, const char *from, int32_t *day_r)
{
	if (from && strcmp(from, "text") == 0 && x->last) {
		x->anchor = "text";
		*day_r = x->last->day;
		return true;
	}
	x->anchor = x->has_published ? "published" : NULL;
	*day_r = x->published;
	return x->has_published;
}

/* Is a day too far ahead for a date whose tense is not told? */
static bool prefer_past(const struct time_context *x, int32_t day, int32_t ahead)
{
	if (x->tense > 0)
		return false;
	return day > x->published + (x->tense < 0 ? 0 : ahead);
}

/* A date without its year: on the side of the publication day that the tense says. */
static struct time_val op_yearless(struct time_context *x, int month, int day, enum time_grain g)
{
	struct civil pub = calendar_civil(x->published);
	struct time_val v;
	int year = pub.year;

	if (!x->has_published) {
		v = time_point(calendar_day(2000, month, day), g);
		v.yearless = true;
		return v;
	}
	x->anchor = "published";
	if (!calendar_valid(year, month, day))
		day = calendar_month_days(year, month);
	v = time_point(calendar_day(year, month, day), g);
	if (prefer_past(x, v.day, 120))
		year--;
	else if (x->tense > 0 && time_step(v.day, g, 1) <= x->published)
		year++;
	else if (x->tense == 0 && v.day < x->published - 300)
		year++;
	return time_point(calendar_day(year, month, day), g);
}

static struct time_val op_date(struct time_context *x, const struct time_args *args)
{
	int year = time_arg_int(args, ARG_YEAR, 0);
	int month = time_arg_int(args, ARG_MONTH, 0);
	int day = time_arg_int(args, ARG_DAY, 0);
	enum time_grain g = day ? GRAIN_DAY : month ? GRAIN_MONTH : GRAIN_YEAR;

	if (!calendar_valid(year ? year : 2000, month ? month : 1, day ? day : 1)) {
		x->impossible = true;
		return unknown;
	}
	if (!year && month)
		return op_yearless(x, month, day ? day : 1, g);
	return year ? time_point(calendar_day(year, month ? month : 1, day ? day : 1), g) : unknown;
}

static struct time_val op_weekday(struct time_context *x, const struct time_args *args)
{
	int weekday = time_arg_int(args, ARG_WEEKDAY, 1), which = time_arg_int(args, ARG_N, 0);
	int32_t from, ahead;

	if (!anchor_day(x, time_arg_text(args, ARG_FROM), &from))
		return unknown;
	ahead = (weekday - calendar_weekday(from) + 7) % 7;
	if (which < 0 || (which == 0 && x->tense <= 0))
		ahead -= ahead || which ? 7 : 0;
	else if (which > 0 && ahead == 0)
		ahead = 7;
	return time_point(time_step(from, GRAIN_DAY, ahead), GRAIN_DAY);
}

static struct time_val op_shift(struct time_context *x, const struct time_args *args)
{
	enum time_grain g = time_grain_named(time_arg_text(args, ARG_UNIT));
	int32_t from;

	if (!anchor_day(x, time_arg_text(args, ARG_FROM), &from))
		return unknown;
	return time_point(time_step(time_floor(from, g), g, time_arg_int(args, ARG_N, 0)), g);
}

static const struct {
	const char *name;
	struct time_val (*run)(struct time_context *x, const struct time_args *args);
} ops[] = {
	{"date", op_date},
	{"weekday", op_weekday},
	{"shift", op_shift},
};

struct time_val time_op(struct time_context *x, const struct node *n)
{
	struct time_args args = time_args_of(x->engine, n);
	const char *op = time_arg_text(&args, ARG_OP);

	for (size_t i = 0; op && i < sizeof(ops) / sizeof(*ops); i++)
		if (strcmp(ops[i].name, op) == 0)
			return ops[i].run(x, &args);
	return unknown;
}
