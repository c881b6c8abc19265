/* where.h - which places an article speaks of, and where a number belongs. */
#ifndef TOLL_EXTRACT_WHERE_H
#define TOLL_EXTRACT_WHERE_H

#include "extract/engine.h"

/* A place for a figure or an event. */
struct where {
	const char *country; /* or NULL */
	const char *place;   /* as in the text, or NULL */
	int ref;	     /* index in the reading's places, or -1 */
};

/* Fill the reading's places and its main country and place. 0 or ERR_MEMORY. */
int where_places(struct document *d) MUSTCHECK;

/* Where what stands at a token of a clause happened: the nearest place of the
 * sentence, else of the sentences shortly before, else the article's. */
struct where where_at(const struct document *d, const struct clause *c, uint32_t token);

#endif
