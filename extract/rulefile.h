/* rulefile.h - reads .rules files (FORMAT.md) into compiled rules. */
#ifndef TOLL_EXTRACT_RULEFILE_H
#define TOLL_EXTRACT_RULEFILE_H

#include "extract/rules.h"
#include "extract/source.h"

/* Read a whole .rules file, adding its stages and rules.  Everything made lives
 * in arena a.  0, or an error that names its place. */
int rulefile_load(struct arena *a, struct lexicon *l, struct rules *rules, struct source *src,
		  struct err *e) MUSTCHECK;

/* After the last file: give senses the tags of tested key=value pairs, and index
 * the rules by what they may begin with.  0 or ERR_MEMORY. */
int rules_finish(struct arena *a, struct lexicon *l, struct rules *rules, struct err *e) MUSTCHECK;

#endif
