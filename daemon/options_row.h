/* options_row.h - options.def as a table, and the text of its values.
 *
 * For options.c and options_print.c only; others use options.h.
 */
#ifndef TOLL_DAEMON_OPTIONS_ROW_H
#define TOLL_DAEMON_OPTIONS_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"
#include "daemon/options.h"

enum option_type {
	OPTION_FLAG,
	OPTION_NUMBER,
	OPTION_SIZE,
	OPTION_TIME,
	OPTION_LEVEL,
	OPTION_STRING,
	OPTION_LIST
};

/* One line of options.def; the meaning of each field stands there. */
struct option_row {
	const char *name;
	enum option_type type;
	size_t offset; /* of the member in struct options */
	int64_t min;
	int64_t max;
	const char *def;
	const char *unit;
	unsigned flags;
	const char *arg;
	const char *sentence;
};

enum {
#define OPTION(field, name, type, min, max, def, unit, flags, arg, sentence) OPTION_ROW_##field,
#include "daemon/options.def"
#undef OPTION
	OPTION_ROWS
};

extern const struct option_row options_rows[OPTION_ROWS];

/* The row of a name of len bytes; NULL if there is none. */
const struct option_row *option_row_find(const char *name, size_t len);

/* ERR_USAGE with a message that says the name is unknown and suggests the one
 * that looks most like it. */
int option_row_unknown(const char *name, size_t len, struct err *e);

/* Parse text as a value of row and put it into *opts: a list grows by it, any
 * other value is replaced.  ERR_USAGE with what was expected, or ERR_MEMORY. */
int option_row_set(const struct option_row *row, const char *text, struct options *opts,
		   struct err *e) MUSTCHECK;

/* Make it as if never set (no default); frees what it held. */
void option_row_clear(const struct option_row *row, struct options *opts);

bool option_row_equal(const struct option_row *row, const struct options *a,
		      const struct options *b);

/* Exchange the values of one option between two option sets. */
void option_row_swap(const struct option_row *row, struct options *a, struct options *b);

/* "from 100ms to 10min" into buf, or "" for types without a range. */
void option_row_range(const struct option_row *row, char *buf, size_t size);

#endif
