/* time_op.h - what a time node stands for, given where it stands. */
#ifndef TOLL_EXTRACT_TIME_OP_H
#define TOLL_EXTRACT_TIME_OP_H

#include "extract/time_arg.h"
#include "extract/time_value.h"

/* What a time is counted from. */
struct time_context {
	const struct extract_engine *engine;
	bool has_published;
	int32_t published;
	bool day_first;
	int tense;		     /* of the verb beside it: -1 past, 1 future, 0 not told */
	const struct time_val *last; /* the last day, month or year named, or NULL */

	/* Set by time_op. */
	const char *anchor; /* what it was counted from: "published", "text", or NULL */
	bool impossible;    /* no such date */
};

/* Resolve a node; kind TIME_UNKNOWN where that cannot be done. */
struct time_val time_op(struct time_context *x, const struct node *n);

#endif
