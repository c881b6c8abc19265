/* time_length.c - durations and sets. */
#include "extract/time_ops.h"

#include "extract/calendar.h"

#define MILLI 1000

/* The days that "the past three months" or "three days later" cover, counted from `from`. */
static struct interval length_over(const struct time_val *v, int32_t from, int dir, bool later)
{
	enum time_grain g = v->grain >= GRAIN_HOUR ? GRAIN_DAY : v->grain;
	int64_t amount = v->amount, n;
	int32_t to;

	while (amount % MILLI && (g == GRAIN_CENTURY || g == GRAIN_DECADE)) { /* half a century */
		amount *= 10;
		g = g == GRAIN_CENTURY ? GRAIN_DECADE : GRAIN_YEAR;
	}
	n = amount / MILLI;

	if (v->grain >= GRAIN_HOUR)
		n /= v->grain == GRAIN_HOUR ? 24 : v->grain == GRAIN_MINUTE ? 1440 : 86400;
	if (later) {
		to = time_step(time_floor(from, g), g, dir * n);
		return (struct interval){true, to, time_step(to, g, 1)};
	}
	to = time_step(from, g, dir * n);
	return dir < 0 ? (struct interval){true, to, from + 1}
		       : (struct interval){true, from, to + 1};
}

static int max_one(int n)
{
	return n > 0 ? n : 1;
}

static void length_more(struct time_val *v, const struct time_args *args)
{
	static const enum time_arg_key amounts[TIME_MORE] = {ARG_N2, ARG_N3};
	static const enum time_arg_key units[TIME_MORE] = {ARG_UNIT2, ARG_UNIT3};

	for (int i = 0; i < TIME_MORE && time_arg_has(args, amounts[i]); i++) {
		v->more[i].amount = time_arg_amount(args, amounts[i]);
		v->more[i].grain = time_grain_named(time_arg_text(args, units[i]));
	}
}

struct time_val time_op_length(struct time_context *x, const struct time_args *args)
{
	struct time_val v = time_unknown();
	int dir = time_arg_int(args, ARG_DIR, 0);
	int32_t from;

	v.kind = TIME_LENGTH;
	v.amount = time_arg_amount(args, ARG_N);
	v.grain = time_grain_named(time_arg_text(args, ARG_UNIT));
	v.month = time_arg_int(args, ARG_MONTH, 0);
	if (time_arg_has(args, ARG_PLURAL) && !time_arg_has(args, ARG_N))
		v.amount = TIME_SOME;
	if (time_arg_has(args, ARG_HALF) && v.amount != TIME_SOME)
		v.amount += MILLI / 2;
	if (time_arg_has(args, ARG_A) && v.amount != TIME_SOME) /* 2 1/2 years */
		v.amount += MILLI * time_arg_int(args, ARG_A, 0) /
			    max_one(time_arg_int(args, ARG_B, 1));
	length_more(&v, args);
	if (dir && v.amount != TIME_SOME &&
	    time_anchor(x, time_arg_text(args, ARG_FROM), v.grain, &from))
		v.over = length_over(&v, from, dir, !time_arg_has(args, ARG_PLURAL));
	return v;
}

struct time_val time_op_repeat(struct time_context *x, const struct time_args *args)
{
	struct time_val v = time_unknown();

	(void)x;
	v.kind = TIME_REPEATED;
	v.weekday = time_arg_int(args, ARG_WEEKDAY, 0);
	v.month = time_arg_int(args, ARG_MONTH, 0);
	v.part = time_arg_text(args, ARG_PART);
	v.grain = time_grain_named(time_arg_text(args, ARG_UNIT));
	v.amount = time_arg_amount(args, ARG_N);
	if (v.amount != TIME_SOME)
		v.amount *= time_arg_int(args, ARG_EVERY, 1);
	return v;
}
