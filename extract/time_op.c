/* time_op.c - finds the op of a time node, and what the ops share: the day that is counted
 * from and the choice of a year.  Knows no words and sees no text. */
#include "extract/time_op.h"

#include <string.h>
#include "extract/calendar.h"
#include "extract/time_ops.h"

/* How much farther a date seems on the side where its tense does not expect it. */
#define AHEAD_OF_OVER 400
#define AHEAD_OF_PAST 8
#define AHEAD_OF_NONE 4
#define BEHIND_FUTURE 5
#define BEHIND_SURE 60
#define OTHER_WEEKDAY 4	    /* the weekday beside it is another */
#define YEARS_NEAR 4	    /* in which a date without its year may lie */
#define SHORT_YEAR_AHEAD 20 /* years that a year of two digits may lie ahead */

struct time_val time_unknown(void)
{
	return (struct time_val){
		.kind = TIME_UNKNOWN, .minute = -1, .second = -1, .zone = TIME_NO_ZONE};
}

int time_told_tense(struct time_context *x)
{
	if (x->tense == TIME_TENSE_UNASKED)
		x->tense = x->ask_tense(x->document, x->found);
	return x->tense;
}

void time_from_text(struct time_context *x, const struct time_named *t)
{
	x->anchor = ANCHOR_TEXT;
	x->anchor_ref = t->ref;
}

bool time_anchor(struct time_context *x, const char *from, enum time_grain g, int32_t *day_r)
{
	const struct time_named *last = x->event	  ? x->event
					: g >= GRAIN_WEEK ? x->last_day
							  : x->last;

	if (from && strcmp(from, "text") == 0 && last) {
		time_from_text(x, last);
		*day_r = last->val.day;
		return true;
	}
	x->anchor = x->has_published ? ANCHOR_PUBLISHED : ANCHOR_MISSING;
	*day_r = x->published;
	return x->has_published;
}

/* How far a period seems from the publication day: those on the side that the tense forbids
 * seem farther. */
static int64_t seeming_distance(struct time_context *x, int32_t from, int32_t to)
{
	int tense = time_told_tense(x);

	if (from > x->published)
		return (int64_t)(from - x->published) * (tense < -1  ? AHEAD_OF_OVER
							 : tense < 0 ? AHEAD_OF_PAST
							 : tense     ? 1
								     : AHEAD_OF_NONE);
	if (to <= x->published)
		return (int64_t)(x->published - to + 1) * (tense > 1   ? BEHIND_SURE
							   : tense > 0 ? BEHIND_FUTURE
								       : 1);
	return 0;
}

/* "last June", "next June": the nearest that lies wholly on that side. */
static bool on_side(const struct time_context *x, int which, int32_t from, int32_t to)
{
	return which < 0 ? to <= x->published : which > 0 ? from > x->published : true;
}

int time_choose_year(struct time_context *x, const struct time_choice *c)
{
	int which = time_arg_int(c->args, ARG_N, 0), best = 0, now;
	int64_t least = INT64_MAX;

	if (x->within)
		return calendar_civil(x->within->day).year;
	if (x->frame && !time_arg_has(c->args, ARG_N) && time_told_tense(x) <= 0) {
		time_from_text(x, x->frame);
		return calendar_civil(x->frame->val.day).year;
	}
	x->anchor = x->has_published ? ANCHOR_PUBLISHED : ANCHOR_MISSING;
	if (!x->has_published)
		return 0;
	now = calendar_civil(x->published).year;
	if (which == 0 && time_arg_has(c->args, ARG_N))
		return now;
	for (int year = now - YEARS_NEAR; year <= now + YEARS_NEAR; year++) {
		int32_t from = year < 1 || year > 9999 ? TIME_NO_DAY : c->day(c->arg, year), to;
		int64_t distance;

		if (from == TIME_NO_DAY)
			continue;
		to = time_step(from, c->grain, 1);
		distance = seeming_distance(x, from, to);
		if (x->weekday && calendar_weekday(from) != x->weekday)
			distance *= OTHER_WEEKDAY;
		if (distance >= least || !on_side(x, which, from, to))
			continue;
		least = distance;
		best = year;
	}
	return best ? best : now;
}

int time_full_year(const struct time_context *x, int year)
{
	int now = x->has_published ? calendar_civil(x->published).year : 2000;

	if (year >= 100)
		return year;
	year += now / 100 * 100;
	return year > now + SHORT_YEAR_AHEAD ? year - 100 : year;
}

static struct time_val op_child(struct time_context *x, const struct time_args *args,
				enum time_arg_key key)
{
	const struct node *n = time_arg_node(args, key);

	return n ? time_op(x, n) : time_unknown();
}

/* "Friday, March 3" (a the weekday), "as early as Friday" */
static struct time_val op_same(struct time_context *x, const struct time_args *args)
{
	const struct node *a = time_arg_node(args, ARG_A);
	struct time_args weekday;

	if (a) {
		weekday = time_args_of(x->engine, a);
		x->weekday = time_arg_int(&weekday, ARG_WEEKDAY, 0);
	}
	if (time_arg_has(args, ARG_TENSE))
		x->tense = 1;
	return op_child(x, args, ARG_T);
}

static struct time_val op_mod(struct time_context *x, const struct time_args *args)
{
	return op_child(x, args, ARG_T); /* time_op puts the mod */
}

/* "March of last year": a, in the year or week that t names. */
static struct time_val op_within(struct time_context *x, const struct time_args *args)
{
	struct time_val whole = op_child(x, args, ARG_T), v;

	if (whole.kind != TIME_POINT)
		return whole;
	x->within = &whole;
	v = op_child(x, args, ARG_A);
	x->within = NULL;
	return v;
}

static struct time_val op_vague(struct time_context *x, const struct time_args *args)
{
	struct time_val v = time_unknown();

	(void)x;
	v.kind = TIME_VAGUE;
	v.ref = time_arg_text(args, ARG_VALUE);
	return v;
}

static const struct {
	const char *name;
	time_op_run *run;
} ops[] = {
	{"date", time_op_date},
	{"weekday", time_op_weekday},
	{"shift", time_op_shift},
	{"part", time_op_part},
	{"length", time_op_length},
	{"within", op_within},
	{"clock", time_op_clock},
	{"at", time_op_at},
	{"mod", op_mod},
	{"same", op_same},
	{"vague", op_vague},
	{"repeat", time_op_repeat},
	{"nth", time_op_nth},
	{"season", time_op_season},
	{"period", time_op_period},
	{"results", time_op_results},
	{"range", time_op_range},
	{"decade", time_op_decade},
	{"century", time_op_century},
	{"holiday", time_op_holiday},
	{"national", time_op_national},
	{"year", time_op_year},
	{"bc", time_op_bc},
	{"floor", time_op_floor},
	{"beside", time_op_beside},
	{"iso", time_op_iso},
	{"slash", time_op_slash},
	{"spelled", time_op_spelled},
	{"nine", time_op_nine},
	{"dayof", time_op_dayof},
	{"rest", time_op_rest},
	{"ended", time_op_ended},
	{"hours", time_op_hours},
};

/* Has the value a notation?  Rules and words may name units and months that are none. */
static bool sound(const struct time_val *v)
{
	bool fixed = v->weekday || v->month || v->part || v->minute >= 0;

	switch (v->kind) {
	case TIME_UNKNOWN:
		return true;
	case TIME_POINT:
	case TIME_LENGTH:
		return v->grain != GRAIN_NONE;
	case TIME_REPEATED:
		if (v->grain == GRAIN_SEASON)
			return v->month >= 1 && v->month <= 12;
		return v->grain == GRAIN_QUARTER ? v->month >= 0 && v->month <= 4
						 : fixed || v->grain != GRAIN_NONE;
	case TIME_VAGUE:
		return v->ref != NULL;
	}
	return false;
}

struct time_val time_op(struct time_context *x, const struct node *n)
{
	struct time_args args = time_args_of(x->engine, n);
	const char *op = time_arg_text(&args, ARG_OP);
	struct time_val v = time_unknown();
	size_t i = 0;

	while (op && i < sizeof(ops) / sizeof(*ops) && strcmp(ops[i].name, op) != 0)
		i++;
	if (op && i < sizeof(ops) / sizeof(*ops))
		v = ops[i].run(x, &args);
	if (!sound(&v)) {
		x->nothing = true;
		return time_unknown();
	}
	if (time_arg_text(&args, ARG_MOD))
		v.mod = time_arg_text(&args, ARG_MOD);
	return v;
}
