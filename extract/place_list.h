/* place_list.h - which names of an article are places, and which places they are. */
#ifndef TOLL_EXTRACT_PLACE_LIST_H
#define TOLL_EXTRACT_PLACE_LIST_H

#include "extract/engine.h"

/* The weight of what stands in a clause: title and first sentences say most. */
unsigned place_clause_weight(const struct clause *c);

/* Fill the reading's places from what the rules found.  d->places keeps those that are
 * listed, at the same indexes. 0 or ERR_MEMORY. */
int place_list(struct document *d) MUSTCHECK;

#endif
