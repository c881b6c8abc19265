/* locate.h - where what an article tells happened. */
#ifndef TOLL_EXTRACT_LOCATE_H
#define TOLL_EXTRACT_LOCATE_H

#include "extract/engine.h"

/* A place for a figure or an event. */
struct where {
	const char *country; /* or NULL */
	const char *place;   /* as in the text, or NULL */
	int ref;	     /* index in the reading's places, or -1 */
	const char *rule;    /* by which it was chosen, as toll-read.1 lists them, or NULL */
};

/* Once the places and their roles are there: find where the article plays, d->scene. */
void locate_prepare(struct document *d);

/* Where what stands at a token of a clause happened: the place of its clause, else of the
 * sentence, else of the sentences shortly before, else where the article plays.  Places that
 * name who acts or speaks, and where the report was sent from, come last.  What sums up
 * (wide) is told of the place as it stands, never of a more precise one near it. */
struct where locate_at(const struct document *d, const struct clause *c, uint32_t token, bool wide);

#endif
