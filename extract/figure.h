/* figure.h - from figure marks to the figures of a reading. */
#ifndef TOLL_EXTRACT_FIGURE_H
#define TOLL_EXTRACT_FIGURE_H

#include "extract/engine.h"

/* Choose among the marks of the rules, one figure a number expression, and fill
 * in each figure's fields.  0 or ERR_MEMORY. */
int figure_resolve(struct document *d) MUSTCHECK;

#endif
