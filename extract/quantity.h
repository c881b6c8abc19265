/* quantity.h - what a number and its hedge allow. */
#ifndef TOLL_EXTRACT_QUANTITY_H
#define TOLL_EXTRACT_QUANTITY_H

#include "extract/reading.h"

#define QUANTITY_MAX 1000000000000000 /* larger numbers are no counts */

/* Set low and high of *q from its bound, value and value2; a vague quantity
 * keeps the low and high it has.  Source: the table "Low and high" of the
 * annotation guidelines (about and nearly: ten percent; hedges close one side);
 * the step beside a number is one of its units: thousandths if it is scaled. */
void quantity_derive(struct quantity *q);

/* Bound by its name in language data, or by that of a TIMEX3 mod; BOUND_EXACT for NULL or none. */
enum bound quantity_bound(const char *name);

#endif
