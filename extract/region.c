/* region.c - asks ICU how a region writes dates.  Knows no language's words. */
#include "extract/region.h"

#include <stddef.h>
#include <string.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define PATTERN_MAX 64

enum date_order region_date_order(const char *lang)
{
	UChar pattern[PATTERN_MAX];
	char locale[ULOC_FULLNAME_CAPACITY];
	UErrorCode status = U_ZERO_ERROR;
	UDateFormat *format;
	const UChar *day, *month;

	if (!lang || !strchr(lang, '-'))
		return DATE_ORDER_UNKNOWN;
	uloc_forLanguageTag(lang, locale, sizeof(locale), NULL, &status);
	format = udat_open(UDAT_NONE, UDAT_SHORT, locale, u"UTC", 3, NULL, 0, &status);
	if (U_FAILURE(status))
		return DATE_ORDER_UNKNOWN;
	udat_toPattern(format, false, pattern, PATTERN_MAX, &status);
	udat_close(format);
	if (U_FAILURE(status))
		return DATE_ORDER_UNKNOWN;
	day = u_strchr(pattern, u'd');
	month = u_strchr(pattern, u'M');
	if (!day || !month)
		return DATE_ORDER_UNKNOWN;
	return day < month ? DATE_ORDER_DAY_FIRST : DATE_ORDER_MONTH_FIRST;
}
