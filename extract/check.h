/* check.h - runs the examples that stand beside the rules. */
#ifndef TOLL_EXTRACT_CHECK_H
#define TOLL_EXTRACT_CHECK_H

#include "extract/extract.h"

#define CHECK_PUBLISHED "2020-06-17" /* a Wednesday; the date examples are read by */

/* Told of each example that does not hold: its place, its rule, and what is wrong. */
typedef void check_report(void *arg, const char *file, unsigned line, const char *rule,
			  const char *what);

/* Run every example of every rule.  Returns the number that do not hold (0: all
 * is well) or ERR_MEMORY.  *n_r: how many there are. */
int extract_check(const struct extract_engine *engine, check_report *report, void *arg,
		  size_t *n_r) MUSTCHECK;

#endif
