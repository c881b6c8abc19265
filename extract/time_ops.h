/* time_ops.h - the ops of times.rules (its head says what each does), for time_op.c's table. */
#ifndef TOLL_EXTRACT_TIME_OPS_H
#define TOLL_EXTRACT_TIME_OPS_H

#include "extract/time_op.h"

typedef struct time_val time_op_run(struct time_context *x, const struct time_args *args);

/* time_date.c: dates of the calendar. */
time_op_run time_op_date, time_op_iso, time_op_slash, time_op_spelled, time_op_nine, time_op_decade,
	time_op_century, time_op_year, time_op_bc, time_op_nth, time_op_season, time_op_range;

/* time_holiday.c */
time_op_run time_op_holiday, time_op_national;

/* time_shift.c: dates counted from another. */
time_op_run time_op_weekday, time_op_shift, time_op_period, time_op_results, time_op_floor,
	time_op_beside, time_op_dayof, time_op_rest, time_op_ended;

/* time_clock.c: hours and parts of the day. */
time_op_run time_op_clock, time_op_hours, time_op_part, time_op_at;

/* time_length.c: durations and sets. */
time_op_run time_op_length, time_op_repeat;

/* What cannot be resolved. */
struct time_val time_unknown(void);

/* The tense of the verb beside it.  Many times do without, and it takes reading what is around. */
int time_told_tense(struct time_context *x);

/* Note that it is counted from a time named before. */
void time_from_text(struct time_context *x, const struct time_named *t);

/* The day that is counted from, for a period of grain g: of the text (from is "text") or of
 * publication; notes which in x->anchor.  False if there is none. */
bool time_anchor(struct time_context *x, const char *from, enum time_grain g, int32_t *day_r);

/* The year that a date of which year y's is day(y) means: of x->within, else on the side of the
 * publication day that `which` (-1 before, 0 that year's, 1 after) or the tense says.  0: none.
 * span is the length of the period in days. */
typedef int32_t time_day_of_year(const void *arg, int year); /* TIME_NO_DAY: none */
#define TIME_NO_DAY INT32_MIN
struct time_choice {
	const struct time_args *args; /* its key n is which */
	time_day_of_year *day;
	const void *arg;
	enum time_grain grain;
};
int time_choose_year(struct time_context *x, const struct time_choice *c);

/* A year as told: two digits stand for the one of that ending nearest before publication. */
int time_full_year(const struct time_context *x, int year);

#endif
