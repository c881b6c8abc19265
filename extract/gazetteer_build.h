/* gazetteer_build.h - makes a compiled gazetteer out of tables (script/gazetteer
 * says what their columns are). */
#ifndef TOLL_EXTRACT_GAZETTEER_BUILD_H
#define TOLL_EXTRACT_GAZETTEER_BUILD_H

#include "base/err.h"

/* Write the gazetteer of the tables `places` and `names` (paths of text files) to
 * the path `out`.  0, or an error that names file and line. */
int gazetteer_build(const char *places, const char *names, const char *out,
		    struct err *e) MUSTCHECK;

#endif
