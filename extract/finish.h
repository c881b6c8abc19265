/* finish.h - what is done with the rules when all of them are there. */
#ifndef TOLL_EXTRACT_FINISH_H
#define TOLL_EXTRACT_FINISH_H

#include "extract/rules.h"

/* After the last file: give senses the tags of tested key=value pairs, number and index the
 * tests, and make the code of the stages.  0, ERR_LIMIT or ERR_MEMORY. */
int rules_finish(struct arena *a, struct lexicon *l, struct rules *rules, struct err *e) MUSTCHECK;

#endif
