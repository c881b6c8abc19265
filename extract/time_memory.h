/* time_memory.h - what a text has named so far that later times are counted from. */
#ifndef TOLL_EXTRACT_TIME_MEMORY_H
#define TOLL_EXTRACT_TIME_MEMORY_H

#include "extract/engine.h"
#include "extract/time_op.h"

#define TIME_DAYS_KEPT 16 /* times looked through for the day of an event */

struct time_memory {
	const struct document *document;
	struct time_named last, last_day; /* the last point, the last day named */
	uint32_t last_at, last_day_at;	  /* the sentences that named them */
	bool heading;			  /* the last day opened a paragraph */
	struct time_named report;	  /* the quarter that results are told for */
	struct time_named frame;	  /* the year that a sentence of the paragraph began with */
	uint32_t frame_end;		  /* the first sentence that it does not hold for */
	struct time_named list;		  /* the year of a list whose paragraphs begin with dates */
	const struct clause *clause;	  /* of the time before */
	struct {
		struct time_named named;
		const struct found *found;
	} days[TIME_DAYS_KEPT]; /* a ring */
	uint32_t n_days;	/* ever named */
};

/* Before a time is resolved: forget what holds no longer where it stands, and give x all that
 * it may be counted from. */
void time_memory_lend(struct time_memory *m, const struct found *f, struct time_context *x);

/* After: keep what later times may be counted from.  v and, of a range, x->second; ref is the
 * index of v in the reading. */
void time_memory_note(struct time_memory *m, const struct found *f, const struct time_val *v,
		      const struct time_context *x, int ref);

#endif
