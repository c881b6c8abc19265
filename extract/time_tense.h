/* time_tense.h - on which side of the publication day a time lies, by the words beside it. */
#ifndef TOLL_EXTRACT_TIME_TENSE_H
#define TOLL_EXTRACT_TIME_TENSE_H

#include "extract/engine.h"

/* -2 surely past, -1 past, 1 future, 2 surely future, 0 where no word of its sentence says. */
int time_tense(const struct document *d, const struct found *f);

#endif
