/* region.h - how a region writes dates in digits. */
#ifndef TOLL_EXTRACT_REGION_H
#define TOLL_EXTRACT_REGION_H

enum date_order {
	DATE_ORDER_UNKNOWN, /* no region is told, or it writes the year first */
	DATE_ORDER_DAY_FIRST,
	DATE_ORDER_MONTH_FIRST
};

/* The order of day and month in the region of a language tag ("en-GB": day first), or else in
 * the country of a URL or host ("news.co.ke"), as ICU's short dates of the language spoken
 * there have it.  Either may be NULL.  It costs ICU some ten microseconds. */
enum date_order region_date_order(const char *lang, const char *site);

#endif
