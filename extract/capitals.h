/* capitals.h - reading text that is wholly in capital letters. */
#ifndef TOLL_EXTRACT_CAPITALS_H
#define TOLL_EXTRACT_CAPITALS_H

#include "extract/engine.h"

/* Are the tokens [first, end) of a segment words in capitals alone, and enough of them to say
 * so?  Then the shape of a word says nothing. */
bool capitals_only(const struct segment *s, uint32_t first, uint32_t end);

/* The shape that a word in such a sentence would have in another: small letters for what the
 * lexicon knows, a capital for names and for what it does not know. */
uint32_t capitals_shape(const struct extract_engine *g, const struct entry *e, uint32_t shape);

#endif
