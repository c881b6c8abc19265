/* time_value.c - periods of the calendar and their notation.  Knows no words,
 * no rules and no publication day. */
#include "extract/time_value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/calendar.h"

#define YEAR_MIN 1
#define YEAR_MAX 9999
#define MILLI 1000

#define YEAR_LEN 4   /* "2011" of a day as written, */
#define MONTH_LEN 7  /* "2011-04", */
#define CLOCK_MAX 24 /* and what follows it */

static const char *const grain_names[] = {
#define X(name, text, letter) text,
	GRAIN_TABLE(X)
#undef X
};

static const char *const grain_letters[] = {
#define X(name, text, letter) letter,
	GRAIN_TABLE(X)
#undef X
};

enum time_grain time_grain_named(const char *name)
{
	for (size_t i = 0; name && i < sizeof(grain_names) / sizeof(*grain_names); i++)
		if (strcmp(grain_names[i], name) == 0)
			return (enum time_grain)i;
	return GRAIN_NONE;
}

static int held_year(int64_t year)
{
	return year < YEAR_MIN ? YEAR_MIN : year > YEAR_MAX ? YEAR_MAX : (int)year;
}

/* Years, or months, of a grain that is made of them; 0: of neither. */
static int grain_years(enum time_grain g)
{
	switch (g) {
	case GRAIN_MILLENNIUM:
		return 1000;
	case GRAIN_CENTURY:
		return 100;
	case GRAIN_DECADE:
		return 10;
	case GRAIN_YEAR:
		return 1;
	case GRAIN_NONE:
	case GRAIN_HALF:
	case GRAIN_SEASON:
	case GRAIN_QUARTER:
	case GRAIN_MONTH:
	case GRAIN_FORTNIGHT:
	case GRAIN_WEEK:
	case GRAIN_WEEKEND:
	case GRAIN_DAY:
	case GRAIN_NIGHT:
	case GRAIN_HOUR:
	case GRAIN_MINUTE:
	case GRAIN_SECOND:
		return 0;
	}
	return 0;
}

static int grain_months(enum time_grain g)
{
	if (g == GRAIN_HALF)
		return 6;
	if (g == GRAIN_SEASON || g == GRAIN_QUARTER)
		return 3;
	return g == GRAIN_MONTH ? 1 : 12 * grain_years(g);
}

static int grain_days(enum time_grain g)
{
	if (g == GRAIN_FORTNIGHT)
		return 14;
	return g == GRAIN_WEEK || g == GRAIN_WEEKEND ? 7 : 1;
}

static int32_t held_day(int64_t day)
{
	int32_t first = calendar_day(YEAR_MIN, 1, 1), last = calendar_day(YEAR_MAX, 12, 31);

	return day < first ? first : day > last ? last : (int32_t)day;
}

int32_t time_floor(int32_t day, enum time_grain g)
{
	struct civil c = calendar_civil(day);
	int months = grain_months(g), years = grain_years(g);

	if (years)
		return calendar_day(held_year(c.year - c.year % years), 1, 1);
	if (g == GRAIN_SEASON) /* March, June, September, December */
		return calendar_add_months(calendar_day(c.year, c.month, 1), -(c.month % 3));
	if (months)
		return calendar_day(c.year, c.month - (c.month - 1) % months, 1);
	if (g == GRAIN_WEEKEND) /* its Saturday; before that, the coming one */
		return calendar_weekday(day) == 7 ? day - 1 : day + 6 - calendar_weekday(day);
	if (g == GRAIN_WEEK || g == GRAIN_FORTNIGHT)
		return day + 1 - calendar_weekday(day);
	return day;
}

int32_t time_step(int32_t day, enum time_grain g, int64_t n)
{
	int64_t to;

	n = n > 1000000 ? 1000000 : n < -1000000 ? -1000000 : n;
	if (grain_months(g)) {
		to = n * grain_months(g);
		to = to > 120000 ? 120000 : to < -120000 ? -120000 : to;
		return calendar_add_months(day, (int)to);
	}
	return held_day(day + n * grain_days(g));
}

struct time_val time_point(int32_t day, enum time_grain g)
{
	return (struct time_val){.kind = TIME_POINT,
				 .grain = g,
				 .day = held_day(time_floor(held_day(day), g)),
				 .minute = -1,
				 .second = -1,
				 .zone = TIME_NO_ZONE};
}

struct interval time_interval(const struct time_val *v)
{
	struct interval days = v->over;

	if (!days.known && (v->kind != TIME_POINT || v->yearless || v->dateless || v->bc))
		return days;
	if (!days.known) {
		days.from = v->day;
		days.to = v->grain == GRAIN_WEEKEND ? time_step(v->day, GRAIN_DAY, 2)
						    : time_step(v->day, v->grain, 1);
	}
	days.from = held_day(days.from);
	days.to = held_day(days.to);
	/* what ends with the calendar has no day behind it */
	days.known = days.from < days.to;
	return days;
}

enum time_type time_type_of(const struct time_val *v)
{
	switch (v->kind) {
	case TIME_POINT:
		return v->part || v->minute >= 0 ? TIME_TIME : TIME_DATE;
	case TIME_LENGTH:
		return TIME_DURATION;
	case TIME_REPEATED:
		return TIME_SET;
	case TIME_UNKNOWN:
	case TIME_VAGUE:
		break;
	}
	return TIME_DATE;
}

/* What follows the day: "TMO", "T10:35", "T05". */
static void put_clock(char *to, size_t size, const struct time_val *v)
{
	char zone[8] = "";

	to[0] = 0;
	if (v->zone == 0)
		snprintf(zone, sizeof(zone), "Z");
	else if (v->zone != TIME_NO_ZONE)
		snprintf(zone, sizeof(zone), "%c%02d:%02d", v->zone < 0 ? '-' : '+',
			 abs(v->zone) / 60 % 24, abs(v->zone) % 60);
	if (v->minute >= 0 && v->second >= 0)
		snprintf(to, size, "T%02d:%02d:%02d%s", v->minute / 60, v->minute % 60, v->second,
			 zone);
	else if (v->minute >= 0)
		snprintf(to, size, "T%02d:%02d%s", v->minute / 60, v->minute % 60, zone);
	else if (v->part)
		snprintf(to, size, "T%s", v->part);
}

/* A day as written, with what follows it. */
static const char *day_timex(struct arena *a, const struct time_val *v, const char *day)
{
	char text[CALENDAR_TEXT_LEN + CLOCK_MAX];

	memcpy(text, v->dateless ? "XXXX-XX-XX" : day, CALENDAR_TEXT_LEN);
	put_clock(text + CALENDAR_TEXT_LEN, CLOCK_MAX, v);
	return arena_strndup(a, text, strlen(text));
}

static const char *week_timex(struct arena *a, const struct time_val *v)
{
	int year, week;

	calendar_week(v->day, &year, &week);
	return arena_printf(a, "%04d-W%02d%s", year, week, v->grain == GRAIN_WEEKEND ? "-WE" : "");
}

/* The season that a month lies in. */
static const char *season_name(int month)
{
	static const char *const names[] = {"WI", "SP", "SU", "FA"};

	return names[month % 12 / 3];
}

static const char *point_timex(struct arena *a, const struct time_val *v)
{
	int month = calendar_civil(v->day).month;
	char day[CALENDAR_TEXT_LEN];

	if (v->bc)
		return arena_printf(a, v->grain == GRAIN_CENTURY ? "BC%02d" : "BC%04d",
				    v->grain == GRAIN_CENTURY ? v->bc - 1 : v->bc);
	calendar_write(v->day, day);
	if (v->yearless)
		memcpy(day, "XXXX", YEAR_LEN);
	switch (v->grain) {
	case GRAIN_MILLENNIUM:
		return arena_strndup(a, day, 1);
	case GRAIN_CENTURY:
		return arena_strndup(a, day, 2);
	case GRAIN_DECADE:
		return arena_strndup(a, day, 3);
	case GRAIN_YEAR:
		return arena_strndup(a, day, YEAR_LEN);
	case GRAIN_HALF:
		return arena_printf(a, "%.*s-H%d", YEAR_LEN, day, month / 6 + 1);
	case GRAIN_SEASON:
		return arena_printf(a, "%.*s-%s", YEAR_LEN, day, season_name(month));
	case GRAIN_QUARTER:
		return arena_printf(a, "%.*s-Q%d", YEAR_LEN, day, (month + 2) / 3);
	case GRAIN_MONTH:
		return arena_strndup(a, day, MONTH_LEN);
	case GRAIN_FORTNIGHT:
	case GRAIN_WEEK:
	case GRAIN_WEEKEND:
		return week_timex(a, v);
	case GRAIN_DAY:
	case GRAIN_NIGHT:
	case GRAIN_HOUR:
	case GRAIN_MINUTE:
	case GRAIN_SECOND:
		return day_timex(a, v, day);
	case GRAIN_NONE:
		break;
	}
	return NULL;
}

/* The unit in which the half of another is whole: two and a half years, P2Y6M. */
static const char *half_unit(enum time_grain g)
{
	if (g == GRAIN_YEAR)
		return "6M";
	return g == GRAIN_HOUR || g == GRAIN_MINUTE ? (g == GRAIN_HOUR ? "30M" : "30S") : NULL;
}

static const char *length_timex(struct arena *a, int64_t amount, enum time_grain g)
{
	const char *letter = grain_letters[g], *t = g >= GRAIN_HOUR ? "T" : "";
	int64_t whole = amount / MILLI, rest = amount % MILLI;

	if (amount == TIME_SOME)
		return arena_printf(a, "P%sX%s", t, letter);
	if (g == GRAIN_DECADE || g == GRAIN_CENTURY || g == GRAIN_MILLENNIUM) {
		amount *= grain_years(g);
		return length_timex(a, amount, GRAIN_YEAR);
	}
	if (g == GRAIN_FORTNIGHT)
		return length_timex(a, amount * 2, GRAIN_WEEK);
	if (rest == MILLI / 2 && half_unit(g) && whole)
		return arena_printf(a, "P%s%lld%s%s", t, (long long)whole, letter, half_unit(g));
	if (rest == MILLI / 2 && half_unit(g))
		return arena_printf(a, "P%s%s", t, half_unit(g));
	if (rest)
		return arena_printf(
			a, "P%s%lld.%lld%s", t, (long long)whole,
			(long long)(rest % 100 ? rest % 10 ? rest : rest / 10 : rest / 100),
			letter);
	return arena_printf(a, "P%s%lld%s", t, (long long)whole, letter);
}

/* "P2Y3M", "P1DT12H", "P3SU" */
static const char *lengths_timex(struct arena *a, const struct time_val *v)
{
	const char *all = length_timex(a, v->amount, v->grain), *one;
	bool time = v->grain >= GRAIN_HOUR;

	if (all && v->grain == GRAIN_SEASON && v->month)
		return arena_printf(a, "%.*s%s", (int)strlen(all) - 1, all, season_name(v->month));
	for (int i = 0; all && i < TIME_MORE && v->more[i].grain != GRAIN_NONE; i++) {
		one = length_timex(a, v->more[i].amount, v->more[i].grain);
		if (!one)
			return NULL;
		all = arena_printf(a, "%s%s", all, one + (time ? 2 : 1)); /* one P, one T */
		time |= v->more[i].grain >= GRAIN_HOUR;
	}
	return all;
}

/* "XXXX-WXX-5", "XXXX-07", "XXXX-Q4", or the length after which it comes again. */
static const char *repeated_timex(struct arena *a, const struct time_val *v)
{
	char clock[CLOCK_MAX];

	put_clock(clock, sizeof(clock), v);
	if (v->weekday)
		return arena_printf(a, "XXXX-WXX-%d%s", v->weekday, clock);
	if (v->month && v->grain == GRAIN_SEASON)
		return arena_printf(a, "XXXX-%s", season_name(v->month));
	if (v->month && v->grain == GRAIN_QUARTER)
		return arena_printf(a, "XXXX-Q%d", v->month);
	if (v->month)
		return arena_printf(a, "XXXX-%02d", v->month);
	if (clock[0])
		return arena_printf(a, "XXXX-XX-XX%s", clock);
	if (v->grain == GRAIN_WEEKEND && v->amount == MILLI)
		return arena_strndup(a, "XXXX-WXX-WE", sizeof("XXXX-WXX-WE") - 1);
	return length_timex(a, v->amount, v->grain);
}

const char *time_timex(struct arena *a, const struct time_val *v)
{
	switch (v->kind) {
	case TIME_UNKNOWN:
		return NULL;
	case TIME_POINT:
		return point_timex(a, v);
	case TIME_LENGTH:
		return lengths_timex(a, v);
	case TIME_REPEATED:
		return repeated_timex(a, v);
	case TIME_VAGUE:
		return v->ref;
	}
	return NULL;
}

const char *time_edtf(struct arena *a, const struct time_val *v)
{
	struct interval days = time_interval(v);
	char text[2 * CALENDAR_TEXT_LEN + 1];

	if (!days.known)
		return NULL;
	if (v->kind == TIME_POINT && !v->over.known &&
	    (v->grain == GRAIN_YEAR || v->grain == GRAIN_MONTH))
		return point_timex(a, v);
	calendar_write(days.from, text);
	if (days.to - days.from == 1)
		return arena_strndup(a, text, CALENDAR_TEXT_LEN);
	text[CALENDAR_TEXT_LEN] = '/';
	calendar_write(days.to - 1, text + CALENDAR_TEXT_LEN + 1);
	return arena_strndup(a, text, sizeof(text));
}
