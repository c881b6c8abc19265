/* when.h - the time of a number or an event. */
#ifndef TOLL_EXTRACT_WHEN_H
#define TOLL_EXTRACT_WHEN_H

#include "extract/engine.h"

struct when {
	const char *edtf; /* or NULL */
	struct interval days;
	int ref; /* index in the reading's times, or -1 */
};

/* When what stands at a token of a clause happened: the nearest time of the
 * sentence, else that of the sentences shortly before, else of the lead.  A
 * total runs up to the publication day, or from its "since". */
struct when when_at(const struct document *d, const struct clause *c, uint32_t token, bool total);

#endif
