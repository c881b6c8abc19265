/* entry.h - the reports of a toll made ready to be walked: who speaks, what fits, which
 * figure speaks for its text, which increment was told before. */
#ifndef TOLL_LEDGER_ENTRY_H
#define TOLL_LEDGER_ENTRY_H

#include <stddef.h>
#include <sys/queue.h>
#include "base/arena.h"
#include "ledger/frame.h"

#define NOTHING SIZE_MAX /* no such index */

struct entry {
	const struct report *report;
	size_t index; /* of the report as given */
	size_t voice; /* who says it: from 0, the same for the same */
	enum fit fit;
	enum why why;	  /* it does not fit */
	size_t spoken_by; /* index of the report that speaks for its text and voice: itself, or
			     another; NOTHING: none fits */
	bool retracted;	  /* it says what is not so: denied or withdrawn */
	bool repeated;	  /* an increment that its voice had told before */
	size_t copy_of;	  /* index of the report of which it is a copy: the first one in which
			     this text told this number, in another article; or NOTHING */
	/* chain.c's: */
	bool said;	    /* its article still says so */
	unsigned claim_age; /* which claim of its voice it upholds; 0: none */
	TAILQ_ENTRY(entry) saying;
};

/* Entries of n reports, in order of publication, then of recording, article, version and
 * ordinal, whatever order they were given in; and the frame.  ERR_MEMORY. */
int entries_make(struct arena *a, const struct report *reports, size_t n, struct frame *frame_r,
		 struct entry **entries_r, size_t *n_voices_r) MUSTCHECK;

/* Order of a by b in time, as above: below, above or equal to 0. */
int entry_compare_time(const struct entry *a, const struct entry *b);

#endif
