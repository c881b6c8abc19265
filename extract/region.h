/* region.h - how a region writes dates in digits. */
#ifndef TOLL_EXTRACT_REGION_H
#define TOLL_EXTRACT_REGION_H

enum date_order {
	DATE_ORDER_UNKNOWN, /* the language tag has no region */
	DATE_ORDER_DAY_FIRST,
	DATE_ORDER_MONTH_FIRST
};

/* The order of day and month in the region of a language tag ("en-GB": day
 * first), as ICU's short dates have it.  lang may be NULL. */
enum date_order region_date_order(const char *lang);

#endif
