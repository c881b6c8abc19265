/* load.h - reads a language directory. Private to extract. */
#ifndef TOLL_EXTRACT_LOAD_H
#define TOLL_EXTRACT_LOAD_H

#include "extract/engine.h"

/* Fill a new engine (its arena is set) from the directory at path; compiled files that are
 * not there are taken from the directory shared (may be NULL). 0 or an error. */
int load_language(struct extract_engine *g, const char *path, const char *shared,
		  struct err *e) MUSTCHECK;

#endif
