/* options.h - what a person may say behind a command of toll. */
#ifndef TOLL_CLIENT_OPTIONS_H
#define TOLL_CLIENT_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "base/err.h"

/* Commands that take an option, as bits (commands.h has one for each). */
#define FOR_NONE 0x00u /* before any command */
#define FOR_INGEST 0x01u
#define FOR_TIMELINE 0x02u
#define FOR_COMPARE 0x04u
#define FOR_ARTICLE 0x08u
#define FOR_STATUS 0x10u
#define FOR_HELP 0x20u
#define FOR_MOMENT 0x40u
#define FOR_STORY 0x80u
#define FOR_CHAIN 0x100u
#define FOR_VERIFY 0x200u
#define FOR_MARK 0x400u
#define FOR_ERASE 0x800u
#define FOR_REREAD 0x1000u
#define FOR_DIFF 0x2000u
#define FOR_PAGES (FOR_TIMELINE | FOR_COMPARE | FOR_STORY)
#define FOR_QUERY (FOR_PAGES | FOR_CHAIN)
#define FOR_ALL                                                                                \
	(FOR_INGEST | FOR_QUERY | FOR_ARTICLE | FOR_MARK | FOR_ERASE | FOR_DIFF | FOR_REREAD | \
	 FOR_VERIFY | FOR_STATUS | FOR_MOMENT)

/* Values as given, NULL where not; a flag that was given is "". */
struct options {
	const char *place, *measure, *from, *to, *source, *text, *limit, *as_of, *rule, *story;
	const char *version, *show_text, *all, *diff;
	const char *links, *reason;
	const char *by, *undo, *in_title, *yes;
	const char *wait, *compare;
	const char *published, *url, *lang;
	const char *format, *socket, *timeout;
	const char *help, *show_version;
};

struct option_row {
	size_t offset; /* in struct options */
	const char *name;
	const char *argument; /* "" for a flag */
	unsigned commands;
	const char *sentence;
};

extern const struct option_row option_table[];
extern const size_t option_table_count;

/* Parse options of the commands in `commands` from argv[first] on into *o, with
 * words that are no options moved behind (getopt_long's way), or, if stop is set,
 * ending at the first of them.  Returns the index of the first such word, or
 * ERR_USAGE with *e. */
int options_parse(int argc, char **argv, int first, unsigned commands, bool stop, struct options *o,
		  struct err *e) MUSTCHECK;

/* A decimal number min..max from text, or ERR_USAGE with *e naming the option. */
int options_number(const char *name, const char *text, int64_t min, int64_t max, int64_t *n_r,
		   struct err *e) MUSTCHECK;

/* Write the options of the commands as a list for help, in lines under 80 columns. */
void options_print(FILE *out, unsigned commands);

#endif
