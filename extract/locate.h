/* locate.h - where what an article tells happened. */
#ifndef TOLL_EXTRACT_LOCATE_H
#define TOLL_EXTRACT_LOCATE_H

#include "extract/engine.h"

/* A place for a figure or an event. */
struct where {
	const char *country; /* or NULL */
	const char *place;   /* as in the text, or NULL */
	int ref;	     /* index in the reading's places, or -1 */
};

/* Where what stands at a token of a clause happened: the nearest place of the
 * sentence, else of the sentences shortly before, else the article's. */
struct where locate_at(const struct document *d, const struct clause *c, uint32_t token);

#endif
