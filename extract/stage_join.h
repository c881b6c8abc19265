/* stage_join.h - makes the code of a stage. */
#ifndef TOLL_EXTRACT_STAGE_JOIN_H
#define TOLL_EXTRACT_STAGE_JOIN_H

#include "extract/rules.h"

/* Make the code of the last stage out of that of its rules, whose tests are numbered; more
 * tests may come.  0, ERR_LIMIT or ERR_MEMORY. */
int stage_join(struct arena *a, struct rules *rules, struct stage *s, struct err *e) MUSTCHECK;

#endif
