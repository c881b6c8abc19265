/* role.h - what the places and times of a text are there for. */
#ifndef TOLL_EXTRACT_ROLE_H
#define TOLL_EXTRACT_ROLE_H

#include "extract/engine.h"

/* Fill d->place_roles and d->time_roles from the marks of the rules; of several
 * marks on one place or time the earliest rule's holds.  0 or ERR_MEMORY. */
int role_resolve(struct document *d) MUSTCHECK;

/* What a sign or word that parts clauses (attribute far) adds to a distance. */
uint32_t role_far(const struct document *d, const struct clause *c, uint32_t token);

/* How far apart two tokens of a clause stand: the tokens between them, and what each
 * of them adds.  At most ROLE_FAR. */
#define ROLE_FAR 1000
uint32_t role_distance(const struct document *d, const struct clause *c, uint32_t a, uint32_t b);

#endif
