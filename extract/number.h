/* number.h - number nodes: their quantity, and the reading's numbers. */
#ifndef TOLL_EXTRACT_NUMBER_H
#define TOLL_EXTRACT_NUMBER_H

#include "extract/engine.h"

/* Give a number or amount its quantity: keys n, m, bound; part, per and scale of what is
 * no whole number; low and high of a vague word. */
void number_quantity(const struct document *d, struct node *n);

/* Fill the reading's numbers and refused lists from what was found; what became a figure
 * is not refused, so the figures come first.  0 or ERR_MEMORY. */
int number_list(struct document *d) MUSTCHECK;

#endif
