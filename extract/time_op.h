/* time_op.h - what a time node stands for, given where it stands. */
#ifndef TOLL_EXTRACT_TIME_OP_H
#define TOLL_EXTRACT_TIME_OP_H

#include "extract/time_arg.h"
#include "extract/time_value.h"

/* A time that the text has named: its value, and its index in the reading. */
struct time_named {
	struct time_val val;
	int ref;
};

/* The tense of the verb beside a time, as time_tense says. */
typedef int time_ask_tense(const struct document *d, const struct found *f);
#define TIME_TENSE_UNASKED INT_MIN

/* What a time is counted from, and what time_op has to say beside the value. */
struct time_context {
	const struct extract_engine *engine;
	bool has_published;
	int32_t published;
	const struct extract_doc *doc; /* whose region tells the order of 7/1/22 */
	const char *country;	       /* that the text speaks of, or NULL */
	int tense;		       /* of the verb beside it, or TIME_TENSE_UNASKED */
	time_ask_tense *ask_tense;     /* with these two */
	const struct document *document;
	const struct found *found;
	const struct time_val *within; /* the year or week that the words around it name */
	int weekday;		       /* that is named beside a date, or 0 */

	/* Named before; each may be NULL. */
	const struct time_named *last;	   /* the last point of the calendar */
	bool fresh;			   /* in this sentence or the one before */
	const struct time_named *last_day; /* the last day */
	bool fresh_day;			   /* it was named just before */
	bool entry;			   /* opens a paragraph, under no day that does */
	const struct time_named *report;   /* the quarter that results are told for */
	const struct time_named *frame;	   /* in the year that the passage speaks of */
	const struct time_named *joined;   /* the day that "and" joins it to */
	const struct time_named *event;	   /* the day of the event that the node speaks of */
	const struct time_named *ahead;	   /* the day that the words behind it name */
	enum anchor ahead_anchor;	   /* what that is counted from */

	/* Set by time_op. */
	enum anchor anchor;
	int anchor_ref;	 /* of ANCHOR_TEXT: index of the time in the reading, else -1 */
	bool impossible; /* there is no such date */
	bool nothing;	 /* no time at all */
	bool told_year;	 /* its year stands in the text */
	bool aside;	 /* named for comparison: what follows is not counted from it */
	bool range;	 /* the first of two: key a; second is key b */
	bool other;	 /* second is another reading of the same words */
	struct time_val second;
};

/* Resolve a node; kind TIME_UNKNOWN where that cannot be done. */
struct time_val time_op(struct time_context *x, const struct node *n);

#endif
