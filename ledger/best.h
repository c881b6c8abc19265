/* best.h - low, best and high of a toll, by a rule that has a name.
 *
 * Nothing is ever averaged: each of the three is a claim that somebody made, and is given as
 * such.  Claims that were overtaken (chain.h) take no part.  The rules:
 *
 *	median-of-origins	the middle one of the claims, one a voice; the lower of two.
 *	latest-official		what an authority said last; if none did, the last one of those
 *				that are named; else the last.
 *	conservative		the lowest: what nobody doubts (as ACLED codes fatalities).
 *	min-max			none: the lowest and the highest alone (as Iraq Body Count does).
 *
 * Median-of-origins is the default: copies and quotations have been counted once before, so
 * that no voice gains by being repeated; one that is far off moves it by one place at most;
 * and it prefers no kind of voice, where latest-official lets a party to the events count
 * its own victims and conservative is drawn to whoever counted least or stopped first.
 */
#ifndef TOLL_LEDGER_BEST_H
#define TOLL_LEDGER_BEST_H

#include "ledger/chain.h"

#define RULE_DEFAULT RULE_MEDIAN

/* Indexes of the chain's claims; NOTHING where there is none. */
struct best {
	size_t low, best, high; /* the lowest and highest numbers told: of "at least 40" 40, and
				   its open end goes before 40 */
};

/* The rule's choice among the claims of the chain of these reports.  n log n.  ERR_MEMORY. */
int best_by(struct arena *a, enum rule rule, const struct chain *chain,
	    const struct report *reports, struct best *best_r) MUSTCHECK;

/* The one number of a claim: as told; with increments, or told in words, its lower end. */
int64_t best_value(const struct claim *claim, const struct report *reports);

#endif
