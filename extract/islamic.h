/* islamic.h - days of the Islamic calendar. */
#ifndef TOLL_EXTRACT_ISLAMIC_H
#define TOLL_EXTRACT_ISLAMIC_H

#include <stdint.h>

/* The first such day of a month (1 Muharram ... 12) that lies in a Gregorian year, as a day
 * number of calendar.h, by the calendar of Umm al-Qura; sighting of the moon may differ by a
 * day.  INT32_MIN where there is none: years before 623, or what ICU does not know. */
int32_t islamic_in_year(int month, int day, int year);

#endif
