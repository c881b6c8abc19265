/* cardinal.h - finds cardinals and ordinals, in digits and in words. */
#ifndef TOLL_EXTRACT_CARDINAL_H
#define TOLL_EXTRACT_CARDINAL_H

#include "extract/engine.h"

/* Give the entries of the lexicon that a number may begin with the tag for that. */
void cardinal_prepare(struct extract_engine *g);

/* Replace the numbers among a clause's items by "cardinal" and "ordinal" nodes
 * with their quantity.  0 or ERR_MEMORY. */
int cardinal_find(struct document *d, struct clause *c) MUSTCHECK;

#endif
