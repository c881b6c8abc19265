/* event_join.h - several mentions of one event. */
#ifndef TOLL_EXTRACT_EVENT_JOIN_H
#define TOLL_EXTRACT_EVENT_JOIN_H

#include "extract/engine.h"

#define EVENT_JOIN_BACK 64 /* events before a mention that it may speak of */

/* The latest event of the reading that a mention of `ev` may speak of: of the same category,
 * kind and status, and neither day, place nor party speaks against it.  -1: none. */
int event_join_find(const struct reading *r, const struct reading_event *ev);

/* Add to an event of the reading what a further mention of it tells and it lacks, or tells
 * more exactly. */
void event_join(const struct reading *r, struct reading_event *to,
		const struct reading_event *from);

/* Index of the event that the article is mainly about, -1 where there is none: told in the
 * headline or the lead, often, with figures and a day. */
int event_join_main(const struct reading *r, uint32_t lead_end);

#endif
