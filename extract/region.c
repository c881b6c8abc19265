/* region.c - asks ICU how a region writes dates.  Knows no language's words. */
#include "extract/region.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define PATTERN_MAX 64
#define TAG_MAX 16

/* The region of a language tag: "GB" of "en-GB", "" of "en". */
static void region_of_lang(const char *lang, char region_r[ULOC_COUNTRY_CAPACITY])
{
	char locale[ULOC_FULLNAME_CAPACITY];
	UErrorCode status = U_ZERO_ERROR;

	*region_r = '\0';
	if (!lang)
		return;
	uloc_forLanguageTag(lang, locale, sizeof(locale), NULL, &status);
	uloc_getCountry(locale, region_r, ULOC_COUNTRY_CAPACITY, &status);
	if (U_FAILURE(status))
		*region_r = '\0';
}

/* The region whose top level domain a URL's or bare host's is: "KE" of "news.co.ke", "" of
 * "news.com" and of what is no host.  The domain of GB is uk (IANA's root zone; all others
 * of two letters are those of ISO 3166, or none that ICU knows). */
static void region_of_site(const char *site, char region_r[ULOC_COUNTRY_CAPACITY])
{
	const char *scheme = site ? strstr(site, "://") : NULL;
	const char *host = scheme ? scheme + 3 : site ? site : "";
	size_t len = strcspn(host, "/:?#"), label = len;

	*region_r = '\0';
	while (label > 0 && host[label - 1] != '.')
		label--;
	if (label == 0 || len - label != 2 || memchr(host, ' ', len))
		return;
	memcpy(region_r, host + label, 2);
	region_r[2] = '\0';
	if (strcmp(region_r, "uk") == 0)
		strcpy(region_r, "GB");
}

/* The order in the short dates of the region's own language; one that writes the year first
 * tells nothing of 7/1/22. */
static enum date_order order_in(const char *region)
{
	UChar pattern[PATTERN_MAX];
	char tag[TAG_MAX] = "und_", locale[ULOC_FULLNAME_CAPACITY];
	UErrorCode status = U_ZERO_ERROR;
	UDateFormat *format;
	const UChar *day, *month, *year;

	strncat(tag, region, sizeof(tag) - strlen(tag) - 1);
	uloc_addLikelySubtags(tag, locale, sizeof(locale), &status);
	if (U_FAILURE(status) || !*uloc_getISO3Country(locale)) /* no such country */
		return DATE_ORDER_UNKNOWN;
	format = udat_open(UDAT_NONE, UDAT_SHORT, locale, u"UTC", 3, NULL, 0, &status);
	if (U_FAILURE(status))
		return DATE_ORDER_UNKNOWN;
	udat_toPattern(format, false, pattern, PATTERN_MAX, &status);
	udat_close(format);
	if (U_FAILURE(status))
		return DATE_ORDER_UNKNOWN;
	day = u_strchr(pattern, u'd');
	month = u_strchr(pattern, u'M');
	year = u_strchr(pattern, u'y');
	if (!day || !month || !year || year < day || year < month)
		return DATE_ORDER_UNKNOWN;
	return day < month ? DATE_ORDER_DAY_FIRST : DATE_ORDER_MONTH_FIRST;
}

enum date_order region_date_order(const char *lang, const char *site)
{
	char region[ULOC_COUNTRY_CAPACITY];

	region_of_lang(lang, region);
	if (!*region)
		region_of_site(site, region);
	return *region ? order_in(region) : DATE_ORDER_UNKNOWN;
}
