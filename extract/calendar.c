/* calendar.c - Gregorian day arithmetic.
 *
 * Pure integer work over years 1 to 9999; it must not know about text, time
 * zones or what "now" is.  Days are counted from 1970-01-01 (day 0, a Thursday).
 */
#include "extract/calendar.h"

#define YEAR_MIN 1
#define YEAR_MAX 9999
#define DAYS_IN_ERA 146097 /* 400 years */
#define EPOCH_SHIFT 719468 /* days from 0000-03-01 to 1970-01-01 */

bool calendar_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int calendar_month_days(int year, int month)
{
	static const signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return days[month - 1] + (month == 2 && calendar_leap(year));
}

bool calendar_valid(int year, int month, int day)
{
	return year >= YEAR_MIN && year <= YEAR_MAX && month >= 1 && month <= 12 && day >= 1 &&
	       day <= calendar_month_days(year, month);
}

/* Years begin in March here, so that the leap day is the last day of a year;
 * all years are positive, so plain division will do. */
int32_t calendar_day(int year, int month, int day)
{
	int y = month <= 2 ? year - 1 : year;
	int era = y / 400;
	int year_of_era = y - era * 400;
	int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * DAYS_IN_ERA + day_of_era - EPOCH_SHIFT;
}

static int held(int n, int least, int most)
{
	return n < least ? least : n > most ? most : n;
}

int32_t calendar_day_held(int year, int month, int day)
{
	year = held(year, YEAR_MIN, YEAR_MAX);
	month = held(month, 1, 12);
	return calendar_day(year, month, held(day, 1, calendar_month_days(year, month)));
}

struct civil calendar_civil(int32_t day)
{
	int z = day + EPOCH_SHIFT;
	int era = z / DAYS_IN_ERA;
	int doe = z - era * DAYS_IN_ERA;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int m = (5 * doy + 2) / 153;
	struct civil c;

	c.day = doy - (153 * m + 2) / 5 + 1;
	c.month = m < 10 ? m + 3 : m - 9;
	c.year = era * 400 + yoe + (c.month <= 2);
	return c;
}

static void write_two(char *to, int n)
{
	to[0] = (char)('0' + n / 10);
	to[1] = (char)('0' + n % 10);
}

void calendar_write(int32_t day, char to_r[CALENDAR_TEXT_LEN])
{
	struct civil c = calendar_civil(day);

	write_two(to_r, c.year / 100);
	write_two(to_r + 2, c.year % 100);
	to_r[4] = to_r[7] = '-';
	write_two(to_r + 5, c.month);
	write_two(to_r + 8, c.day);
}

int calendar_weekday(int32_t day)
{
	int since_monday = (day + 3) % 7; /* day 0 was a Thursday */

	return since_monday < 0 ? since_monday + 8 : since_monday + 1;
}

/* A week belongs to the year its Thursday lies in. */
void calendar_week(int32_t day, int *year_r, int *week_r)
{
	int32_t thursday = day - calendar_weekday(day) + 4;
	int year = calendar_civil(thursday).year;

	*year_r = year;
	*week_r = (thursday - calendar_day(year, 1, 1)) / 7 + 1;
}

/* The fourth of January is always in week 1. */
int32_t calendar_week_start(int year, int week)
{
	int32_t fourth = calendar_day(year, 1, 4);

	return fourth - (calendar_weekday(fourth) - 1) + 7 * (week - 1);
}

int32_t calendar_nth_weekday(int32_t day, int weekday, int n)
{
	return day + (weekday - calendar_weekday(day) + 7) % 7 + 7 * (n - 1);
}

int32_t calendar_add_months(int32_t day, int n)
{
	struct civil c = calendar_civil(day);
	int64_t months = (int64_t)c.year * 12 + (c.month - 1) + n;
	int year, month, last;

	if (months < YEAR_MIN * 12)
		return calendar_day(YEAR_MIN, 1, 1);
	if (months >= (YEAR_MAX + 1) * 12)
		return calendar_day(YEAR_MAX, 12, 31);
	year = (int)(months / 12);
	month = (int)(months % 12) + 1;
	last = calendar_month_days(year, month);
	return calendar_day(year, month, c.day < last ? c.day : last);
}

/* The algorithm that a correspondent of Nature gave in 1876; its letters are kept. */
int32_t calendar_easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
	int h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;

	return calendar_day(year, n / 31, n % 31 + 1);
}
