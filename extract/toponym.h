/* toponym.h - finds names of the gazetteer among the words of a sentence. */
#ifndef TOLL_EXTRACT_TOPONYM_H
#define TOLL_EXTRACT_TOPONYM_H

#include "extract/engine.h"

/* Mark the items of a sentence that spell a name of the gazetteer: the first one
 * %toponym, further ones %inside; %doubtful where the name is as likely no place's,
 * %given where it is a person's.  */
void toponym_mark(const struct document *d, struct clause *c);

/* The gazetteer's entry of the tokens [first, end) of a segment; NULL if there is none. */
const struct gaz_name *toponym_name(const struct extract_engine *g, const struct segment *s,
				    uint32_t first, uint32_t end);

#endif
