/* time.h - from time nodes to TIMEX3 values and intervals. */
#ifndef TOLL_EXTRACT_TIME_H
#define TOLL_EXTRACT_TIME_H

#include "extract/engine.h"

/* Resolve the time nodes that the rules found, in the order of the text, against
 * the publication day, the tense around them and the times before them.  Fills
 * the reading's times and each node's ref.  0 or ERR_MEMORY. */
int time_resolve(struct document *d) MUSTCHECK;

/* What a time of the reading stands for, as a whole: for the first of a range, from its
 * beginning to the end of the second.  ref is an index of the reading's times (a node's ref);
 * *edtf_r is NULL where it has no place in the calendar.  0 or ERR_MEMORY. */
int time_extent(const struct document *d, int ref, struct interval *days_r,
		const char **edtf_r) MUSTCHECK;

#endif
