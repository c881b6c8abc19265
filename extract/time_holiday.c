/* time_holiday.c - named days: fixed, nth weekday of a month, counted from Easter, of the
 * Islamic year.  Which are which stands in the language data. */
#include "extract/time_ops.h"

#include "extract/calendar.h"
#include "extract/islamic.h"

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
		return islamic_in_year(time_arg_int(args, ARG_ISLAMIC, 1), day, year);
	if (time_arg_has(args, ARG_NTH))
		return nth_weekday(year, month, time_arg_int(args, ARG_WEEKDAY, 1),
				   time_arg_int(args, ARG_NTH, 1)) +
		       plus;
	return calendar_day_held(year, month, day) + plus;
}

struct time_val time_op_holiday(struct time_context *x, const struct time_args *args)
{
	bool month_long = time_arg_has(args, ARG_ISLAMIC) && !time_arg_has(args, ARG_DAY);
	struct time_choice choice = {args, holiday_of, args, month_long ? GRAIN_MONTH : GRAIN_DAY};
	int year = time_arg_int(args, ARG_YEAR, 0);
	struct time_val v;
	int32_t day;

	x->nothing = !calendar_valid(2000, time_arg_int(args, ARG_MONTH, 1),
				     time_arg_int(args, ARG_DAY, 1));
	if (x->nothing)
		return time_unknown();
	if (!year)
		year = time_choose_year(x, &choice);
	if (!year)
		return time_unknown();
	day = holiday_of(args, year);
	if (day == TIME_NO_DAY)
		return time_unknown();
	v = time_point(day, GRAIN_DAY);
	if (month_long) {
		v.over = (struct interval){true, v.day, v.day + 30};
		v.grain = GRAIN_MONTH;
	}
	return v;
}

/* "Independence Day": of the senses of the word, that of the country the text speaks of. */
struct time_val time_op_national(struct time_context *x, const struct time_args *args)
{
	const struct node_key *h = args->list[ARG_H];
	const struct entry *word = h && h->n_items ? h->items[0].entry : NULL;
	struct time_args day = {.engine = args->engine};
	struct node_key month_key = {0}, day_key = {0};

	for (uint32_t i = 0; word && x->country && i < word->n_senses; i++) {
		const struct sense *s = word->senses[i];

		if (sense_attr(s, x->engine->names.country) != x->country)
			continue;
		month_key.value = sense_attr(s, x->engine->names.month);
		day_key.value = sense_attr(s, x->engine->names.day);
	}
	if (!month_key.value || !day_key.value) {
		x->anchor = ANCHOR_MISSING;
		return time_unknown();
	}
	day.list[ARG_MONTH] = &month_key;
	day.list[ARG_DAY] = &day_key;
	day.list[ARG_N] = args->list[ARG_N];
	return time_op_holiday(x, &day);
}
