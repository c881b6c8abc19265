/* published.c - an article's own date, as ISO 8601 writes it.
 *
 * A small parser that goes once from left to right.  It must not know the
 * clock: what is missing stays missing.
 */
#include "extract/published.h"
#include <string.h>
#include "extract/calendar.h"

/* Exactly n digits at *s as a number; moves *s on, or returns -1. */
static int digits(const char **s, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		char c = (*s)[i];
		if (c < '0' || c > '9')
			return -1;
		value = value * 10 + (c - '0');
	}
	*s += n;
	return value;
}

static bool accept(const char **s, char c)
{
	if (**s != c)
		return false;
	(*s)++;
	return true;
}

static int parse_date(const char **s, struct published *p, struct err *e)
{
	int year, month, day;

	if ((year = digits(s, 4)) < 0 || !accept(s, '-') || (month = digits(s, 2)) < 0 ||
	    !accept(s, '-') || (day = digits(s, 2)) < 0)
		return err_set(e, ERR_SYNTAX, "date is not of the form YYYY-MM-DD");
	if (!calendar_valid(year, month, day))
		return err_set(e, ERR_SYNTAX, "no such day as %04d-%02d-%02d", year, month, day);
	p->day = calendar_day(year, month, day);
	return 0;
}

/* [":" SS ["." digits]] */
static int parse_seconds(const char **s, struct published *p, struct err *e)
{
	if (!accept(s, ':'))
		return 0;
	p->seconds = digits(s, 2);
	if (p->seconds < 0 || p->seconds > 60)
		return err_set(e, ERR_SYNTAX, "seconds are not of the form SS, 00 to 59");
	if (p->seconds == 60)
		p->seconds = 59;
	if (accept(s, '.')) {
		if (digits(s, 1) < 0)
			return err_set(e, ERR_SYNTAX, "no digit follows the point of seconds");
		*s += strspn(*s, "0123456789");
	}
	return 0;
}

static int parse_time(const char **s, struct published *p, struct err *e)
{
	int hour, minute;

	if ((hour = digits(s, 2)) < 0 || !accept(s, ':') || (minute = digits(s, 2)) < 0)
		return err_set(e, ERR_SYNTAX, "time is not of the form HH:MM");
	if (hour > 23 || minute > 59)
		return err_set(e, ERR_SYNTAX, "no such time as %02d:%02d", hour, minute);
	p->has_time = true;
	p->minutes = hour * 60 + minute;
	return parse_seconds(s, p, e);
}

/* "Z", "+HH", "+HHMM" or "+HH:MM" (or with "-"), or nothing. */
static int parse_offset(const char **s, struct published *p, struct err *e)
{
	int hour, minute = 0;
	bool west;

	if (**s == '\0')
		return 0;
	p->has_offset = true;
	if (accept(s, 'Z'))
		return 0;
	west = **s == '-';
	if (!accept(s, '+') && !accept(s, '-'))
		return err_set(e, ERR_SYNTAX, "after the time comes Z or an offset like +05:30");
	hour = digits(s, 2);
	if (accept(s, ':') || **s != '\0')
		minute = digits(s, 2);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return err_set(e, ERR_SYNTAX, "offset is not of the form +HH:MM");
	p->offset = (hour * 60 + minute) * (west ? -1 : 1);
	return 0;
}

int published_parse(const char *s, struct published *p_r, struct err *e)
{
	struct published p = {0};
	int rc;

	if ((rc = parse_date(&s, &p, e)) < 0)
		return rc;
	if (accept(&s, 'T') || accept(&s, ' ')) {
		if ((rc = parse_time(&s, &p, e)) < 0)
			return rc;
		if ((rc = parse_offset(&s, &p, e)) < 0)
			return rc;
	}
	if (*s != '\0')
		return err_set(e, ERR_SYNTAX, "something follows the date");
	*p_r = p;
	return 0;
}
