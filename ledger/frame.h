/* frame.h - what a toll counts, and which reports count the same.
 *
 * The figures of one measure in one story need not speak of the same people: some count
 * families, some children only, some one day of a week of fighting, some the whole war.  The
 * frame is what most voices count; each report then counts the same, less, more or
 * something apart, and only what counts the same is ever compared as a number.
 */
#ifndef TOLL_LEDGER_FRAME_H
#define TOLL_LEDGER_FRAME_H

#include <stddef.h>
#include "base/arena.h"
#include "ledger/report.h"
#include "ledger/words.h"

struct frame {
	enum status status; /* asserted, or feared if nothing is asserted */
	enum unit unit;	    /* a body is a person: one who was found dead */
	int64_t country;    /* 0: not told */
	int64_t group;	    /* 0: anybody */
	int32_t from;	    /* day on which it began, or DAY_NONE */
};

enum fit { FIT_SAME, FIT_LESS, FIT_MORE, FIT_APART };

/* The frame of n reports, whose voices (from 0) are given beside them: of each property in
 * turn (status, unit, country, group, first day) what most voices tell, among the reports
 * that fit so far; where as many tell two, what stands in more texts, else what was told
 * first.  It does not depend on the order of the reports.  n log n.  ERR_MEMORY. */
int frame_choose(struct arena *a, const struct report *reports, const size_t *voices, size_t n,
		 struct frame *frame_r) MUSTCHECK;

/* How a report fits into it, and which property it is that does not: WHY_STATUS to WHY_DAYS,
 * or WHY_NONE. */
enum fit frame_fit(const struct frame *frame, const struct report *report, enum why *why_r);

#endif
