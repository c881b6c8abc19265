/* number.h - number nodes: their quantity, and the reading's numbers. */
#ifndef TOLL_EXTRACT_NUMBER_H
#define TOLL_EXTRACT_NUMBER_H

#include "extract/engine.h"

/* Give a number node (keys n, m, bound, or low and high of a vague word) its quantity. */
void number_quantity(const struct document *d, struct node *n);

/* Fill the reading's numbers and refused lists from what was found. 0 or ERR_MEMORY. */
int number_list(struct document *d) MUSTCHECK;

#endif
