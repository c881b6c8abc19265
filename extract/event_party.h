/* event_party.h - who did it, and to whom. */
#ifndef TOLL_EXTRACT_EVENT_PARTY_H
#define TOLL_EXTRACT_EVENT_PARTY_H

#include "extract/engine.h"

/* The party remembered under a key of an event's mark (a node that counts, names or speaks
 * for people, or a place that stands for its state): *list has one, or stays as it is.
 * 0 or ERR_MEMORY. */
int event_party(const struct document *d, const struct found *mark, const char *key,
		struct reading_party **list, size_t *n) MUSTCHECK;

#endif
