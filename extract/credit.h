/* credit.h - from which agencies the text is. */
#ifndef TOLL_EXTRACT_CREDIT_H
#define TOLL_EXTRACT_CREDIT_H

#include "extract/engine.h"

#define CREDIT_MAX 8 /* agencies of one text */

/* List the agencies that the text credits, each once, as the first line has it: those from which
 * the text is before those that gave a part.  0 or ERR_MEMORY. */
int credit_resolve(struct document *d) MUSTCHECK;

#endif
