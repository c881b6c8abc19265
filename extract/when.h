/* when.h - the time of a number or an event. */
#ifndef TOLL_EXTRACT_WHEN_H
#define TOLL_EXTRACT_WHEN_H

#include "extract/engine.h"

struct when {
	const char *edtf; /* or NULL */
	struct interval days;
	int ref;	  /* index in the reading's times, or -1 */
	const char *rule; /* by which it was chosen, as toll-read.1 lists them, or NULL */
};

/* What a time is asked for. */
struct when_told {
	enum scope scope;
	enum status status;
	bool lasts;   /* a strength, people missing: they are so when the article appears */
	bool perfect; /* "have been killed": up to then */
	bool topical; /* the article is about what lasts: a war, an epidemic */
	bool aside;   /* what a sentence tells aside, a founding or a signing, counts too */
};

/* When what stands at a token of a clause happened: the time of the sentence, else that of
 * the sentences shortly before, else of the lead.  What sums up runs up to the publication
 * day, or from its "since"; what lasts has that day; what is only planned has none of its own. */
struct when when_at(const struct document *d, const struct clause *c, uint32_t token,
		    const struct when_told *told);

/* The publication day, which the document has. */
struct when when_published(const struct document *d);

#endif
