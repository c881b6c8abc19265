/* time_value.h - what a time expression stands for, and how TIMEX3 and EDTF write it. */
#ifndef TOLL_EXTRACT_TIME_VALUE_H
#define TOLL_EXTRACT_TIME_VALUE_H

#include <limits.h>
#include "base/arena.h"
#include "extract/reading.h"
#include "extract/time_arg.h"

/* Units of stretches and grains of dates, coarse to fine, with TIMEX3's letter. */
#define GRAIN_TABLE(X)                         \
	X(GRAIN_NONE, "none", "X")             \
	X(GRAIN_MILLENNIUM, "millennium", "L") \
	X(GRAIN_CENTURY, "century", "C")       \
	X(GRAIN_DECADE, "decade", "E")         \
	X(GRAIN_YEAR, "year", "Y")             \
	X(GRAIN_HALF, "half", "H")             \
	X(GRAIN_SEASON, "season", "S")         \
	X(GRAIN_QUARTER, "quarter", "Q")       \
	X(GRAIN_MONTH, "month", "M")           \
	X(GRAIN_FORTNIGHT, "fortnight", "F")   \
	X(GRAIN_WEEK, "week", "W")             \
	X(GRAIN_WEEKEND, "weekend", "WE")      \
	X(GRAIN_DAY, "day", "D")               \
	X(GRAIN_NIGHT, "night", "NI")          \
	X(GRAIN_HOUR, "hour", "H")             \
	X(GRAIN_MINUTE, "minute", "M")         \
	X(GRAIN_SECOND, "second", "S")

enum time_grain {
#define X(name, text, letter) name,
	GRAIN_TABLE(X)
#undef X
};

enum time_kind {
	TIME_UNKNOWN,  /* cannot be resolved */
	TIME_POINT,    /* a period of the calendar: a day, a week, a year ... */
	TIME_LENGTH,   /* a stretch: three months */
	TIME_REPEATED, /* every Friday: a point or a length that comes again */
	TIME_VAGUE     /* PAST_REF, PRESENT_REF, FUTURE_REF */
};

#define TIME_NO_ZONE INT_MIN

#define TIME_MORE 2 /* smaller units of a length: two years, three months and a day */

struct time_val {
	enum time_kind kind;
	enum time_grain grain;

	/* Points: the period that begins on day, and the hour in it. */
	int32_t day;
	bool yearless;	  /* year unknown: XXXX */
	int bc;		  /* year or century before Christ, which no day stands for; 0: none */
	bool dateless;	  /* only the clock is known */
	const char *part; /* "MO", "EV" ...: part of the day, or NULL */
	int minute;	  /* of the day; -1: no clock */
	int second;	  /* -1: none */
	int zone;	  /* minutes east of Greenwich that were told, or TIME_NO_ZONE */

	/* Lengths: thousandths of units, or TIME_SOME; smaller units beside it (GRAIN_NONE ends).
	 */
	int64_t amount;
	struct {
		int64_t amount;
		enum time_grain grain;
	} more[TIME_MORE];

	struct interval over; /* where it lies, if that is not the period itself */

	/* Repetitions: what of the date is fixed; 0 where nothing is.  A season's first month (of
	 * lengths too), the number of a quarter. */
	int weekday, month;

	const char *mod; /* TIMEX3, or NULL */
	const char *ref; /* of TIME_VAGUE */
};

/* By its name in language data; GRAIN_NONE for NULL or none. */
enum time_grain time_grain_named(const char *name);

/* First day of the period of a grain that holds the day / of the period n later.
 * Days outside years 1 to 9999 are held to the nearest inside. */
int32_t time_floor(int32_t day, enum time_grain g);
int32_t time_step(int32_t day, enum time_grain g, int64_t n);

/* A point: the period of that grain which holds the day. */
struct time_val time_point(int32_t day, enum time_grain g);

/* The half-open interval that a value stands for; unknown where there is none. */
struct interval time_interval(const struct time_val *v);

enum time_type time_type_of(const struct time_val *v);

/* TIMEX3 value / EDTF, in the arena; NULL if it has none, or no memory is left. */
const char *time_timex(struct arena *a, const struct time_val *v);
const char *time_edtf(struct arena *a, const struct time_val *v);

#endif
