/* calendar.h - Gregorian days, as numbers since 1970-01-01; years 1 to 9999.
 * Source of the arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms". */
#ifndef TOLL_EXTRACT_CALENDAR_H
#define TOLL_EXTRACT_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

struct civil {
	int year, month, day; /* 1..9999, 1..12, 1..31 */
};

bool calendar_valid(int year, int month, int day);
int calendar_month_days(int year, int month); /* 28..31 */
bool calendar_leap(int year);

/* Day number of a date / date of a day number. The date must be valid. */
int32_t calendar_day(int year, int month, int day);

/* The same for any numbers: year, month and day are held to the nearest there is. */
int32_t calendar_day_held(int year, int month, int day);
struct civil calendar_civil(int32_t day);

/* Write a day as "2011-04-29", without a NUL. */
#define CALENDAR_TEXT_LEN 10
void calendar_write(int32_t day, char to_r[CALENDAR_TEXT_LEN]);

/* ISO weekday, 1 = Monday ... 7 = Sunday. */
int calendar_weekday(int32_t day);

/* ISO 8601 week number (1..53) of a day, and the year that week belongs to;
 * the Monday of week `week` of ISO year `year`. */
void calendar_week(int32_t day, int *year_r, int *week_r);
int32_t calendar_week_start(int year, int week);

/* The nth day of that ISO weekday from a day on (n = 1: the first, which may be the day). */
int32_t calendar_nth_weekday(int32_t day, int weekday, int n);

/* The day n months later (n may be negative), the day of month held to the
 * month's length. Months outside years 1..9999 give the nearest day inside. */
int32_t calendar_add_months(int32_t day, int n);

/* Easter Sunday (Gregorian, anonymous algorithm) of a year. */
int32_t calendar_easter(int year);

#endif
