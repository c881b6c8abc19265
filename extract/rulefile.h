/* rulefile.h - reads .rules files (FORMAT.md) into compiled rules. */
#ifndef TOLL_EXTRACT_RULEFILE_H
#define TOLL_EXTRACT_RULEFILE_H

#include "extract/rules.h"
#include "extract/source.h"

/* Read a whole .rules file, adding its stages and rules.  Everything made lives
 * in arena a.  0, or an error that names its place. */
int rulefile_load(struct arena *a, struct lexicon *l, struct rules *rules, struct source *src,
		  struct err *e) MUSTCHECK;

#endif
