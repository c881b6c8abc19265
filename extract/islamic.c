/* islamic.c - asks ICU when a day of the Islamic calendar is.  Knows no names of feasts. */
#include "extract/islamic.h"

#include <stddef.h>
#include <unicode/ucal.h>
#include "extract/calendar.h"

#define FIRST_YEAR 623 /* the first that begins after the epoch */
#define MS_OF_DAY 86400000.0

static int32_t day_of(UCalendar *c, int year, int month, int day, UErrorCode *status)
{
	ucal_clear(c);
	ucal_setDateTime(c, year, UCAL_JANUARY + month - 1, day, 12, 0, 0, status);
	return (int32_t)((ucal_getMillis(c, status) - MS_OF_DAY / 2) / MS_OF_DAY);
}

int32_t islamic_in_year(int month, int day, int year)
{
	int32_t first = calendar_day_held(year, 1, 1), found = INT32_MIN;
	int islamic = (int)((int64_t)(year - 622) * 33 / 32) - 1;
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *c;

	if (year < FIRST_YEAR)
		return INT32_MIN;
	c = ucal_open(u"UTC", 3, "en@calendar=islamic-umalqura", UCAL_TRADITIONAL, &status);
	if (U_FAILURE(status))
		return INT32_MIN;
	islamic = islamic < 1 ? 1 : islamic;
	for (int i = 0; i < 4 && (i == 0 || found < first); i++)
		found = day_of(c, islamic + i, month, day, &status);
	ucal_close(c);
	return U_FAILURE(status) || found < first ? INT32_MIN : found;
}
