/* where.h - which places an article speaks of, and which most. */
#ifndef TOLL_EXTRACT_WHERE_H
#define TOLL_EXTRACT_WHERE_H

#include "extract/engine.h"

/* Fill the reading's places and its main country and place. 0 or ERR_MEMORY. */
int where_places(struct document *d) MUSTCHECK;

#endif
