/* chain.h - the toll of one measure in one story: who said what when, what each report did
 * to the standing value and why, and what is claimed in the end.
 *
 * Each voice (report.h) holds at most one claim at a time: the last count of the whole that
 * it gave.  A report is held against its own voice's claim if there is one, else against the
 * claim that stands.  The standing claim passes to a report that follows from it: of the
 * same voice; in agreement with it and higher or more exact; or higher, where one of the two
 * names nobody, for what nobody is named for is the state of knowledge on its day and not a
 * position that somebody holds.  Two named voices that disagree both stand, and the first
 * of them stays the standing one until its voice takes it back.
 *
 * What its article's new version says takes the place of what it said, also where both could
 * be true.  A claim lasts as long as an article says so; after that its voice claims what was
 * said last of what is still said.
 *
 * An increment is added to its own voice's claim and to no other; once for how often it is
 * told; and not where its text tells the total as well.  Parts, and all that does not fit
 * the frame (frame.h), change nothing.
 */
#ifndef TOLL_LEDGER_CHAIN_H
#define TOLL_LEDGER_CHAIN_H

#include "base/arena.h"
#include "base/err.h"
#include "ledger/entry.h"

struct step {
	size_t report; /* index of the report */
	enum effect effect;
	enum why why;
	size_t against;		/* the report it was held against, or NOTHING */
	size_t stands;		/* the report that stands after this step, or NOTHING */
	int64_t ended;		/* when its article ceased to say so, if that is the step; or
				   MOMENT_NEVER: when it was published */
	struct bounds standing; /* its bounds, with increments, if one stands */
};

/* What a voice says in the end. */
struct claim {
	size_t report;	      /* that told it */
	size_t voice;	      /* from 0 */
	struct bounds bounds; /* the report's, with increments */
	bool summed;	      /* increments were added: nobody told this very number */
	bool overtaken;	      /* nobody is named for it, and a later claim is higher */
};

/* How many of each gave reports that fit the frame. */
struct chain_counts {
	size_t reports, outlets, texts, voices;
};

struct chain {
	struct frame frame;
	struct step *steps; /* one a report, and one a report that an edit dropped; in time */
	size_t n_steps;
	struct claim *claims; /* in the order in which they were last told */
	size_t n_claims;
	struct bounds past; /* what all the claims allowed that others replaced; low > high if
			       they did not agree themselves */
	struct chain_counts counts;
};

/* Make the chain of n reports, in any order: it is the same for all.  It lives in the arena
 * and names reports by their index.  ERR_LIMIT: more than REPORTS_MAX; ERR_SYNTAX: bounds
 * that are none; ERR_MEMORY. */
int chain_make(struct arena *a, const struct report *reports, size_t n, struct chain **chain_r,
	       struct err *e) MUSTCHECK;

#endif
