/* event.h - from event marks to the events of a reading. */
#ifndef TOLL_EXTRACT_EVENT_H
#define TOLL_EXTRACT_EVENT_H

#include "extract/engine.h"

/* Make the reading's events, mentions of one joined, and tie the figures of a sentence to
 * those it tells.  Marks the article's main event.  0 or ERR_MEMORY. */
int event_resolve(struct document *d) MUSTCHECK;

#endif
