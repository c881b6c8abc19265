/* commands.h - the commands of toll, as a table. */
#ifndef TOLL_CLIENT_COMMANDS_H
#define TOLL_CLIENT_COMMANDS_H

#include <stdio.h>
#include "base/err.h"
#include "client/options.h"

/* How toll ends. */
enum exit_code {
	EXIT_DONE = 0,
	EXIT_REFUSED = 1,     /* the daemon said no, or an article failed */
	EXIT_UNREACHABLE = 2, /* could not talk to the daemon, or not write */
	EXIT_USAGE = 64,
};

struct command {
	const char *name;
	unsigned bit;	      /* FOR_... in options.def */
	const char *operands; /* as in usage: "PATH...|-" */
	int min, max;	      /* how many; max -1: any number */
	const char *sentence;
	const char *more;     /* paragraphs for its own help */
	const char *examples; /* lines, each ended by LF */
	/* Run it with its operands; returns an exit code, after saying why. */
	int (*run)(const struct options *o, int argc, char **argv);
};

extern const struct command command_table[];
extern const size_t command_table_count;

/* The command of that name, or NULL. */
const struct command *command_find(const char *name);

/* Write the help of all, or of one. */
void command_help_all(FILE *out);
void command_help(FILE *out, const struct command *command);

/* Say "toll: message" on stderr, made harmless; for ERR_USAGE with a hint at help. */
int command_fail(enum exit_code code, const struct err *e);

/* The commands, each in its file. */
int ingest_run(const struct options *o, int argc, char **argv);
int query_timeline(const struct options *o, int argc, char **argv);
int query_compare(const struct options *o, int argc, char **argv);
int query_chain(const struct options *o, int argc, char **argv);
int query_article(const struct options *o, int argc, char **argv);
int query_stories(const struct options *o, int argc, char **argv);
int erase_run(const struct options *o, int argc, char **argv);
int mark_run(const struct options *o, int argc, char **argv);
int reread_run(const struct options *o, int argc, char **argv);
int verify_run(const struct options *o, int argc, char **argv);
int query_status(const struct options *o, int argc, char **argv);
int query_diff(const struct options *o, int argc, char **argv);
int query_moment(const struct options *o, int argc, char **argv);

#endif
