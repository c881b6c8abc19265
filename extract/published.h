/* published.h - an article's own date: a day, or a moment with an offset. */
#ifndef TOLL_EXTRACT_PUBLISHED_H
#define TOLL_EXTRACT_PUBLISHED_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"

struct published {
	int32_t day;	 /* the publisher's own calendar day (calendar.h) */
	bool has_time;	 /* minutes is known */
	int minutes;	 /* of the day, in the publisher's own offset, 0..1439 */
	int seconds;	 /* 0..59 (a leap second 60 is taken as 59) */
	bool has_offset; /* offset is known */
	int offset;	 /* minutes east of UTC, -1439..1439 */
};

/* Parse "2022-01-10" or an ISO 8601 date-time "2022-01-10T08:30[:15[.250]][Z|+05:30|+0530|+05]"
 * (a blank may stand for T).  0, or ERR_SYNTAX with *e naming what is wrong (an
 * impossible date like 2015-02-29 is ERR_SYNTAX). */
int published_parse(const char *s, struct published *p_r, struct err *e) MUSTCHECK;

#endif
