/* run.h - a daemon's life after its boot: start, serve, drain, stop. */
#ifndef TOLL_DAEMON_RUN_H
#define TOLL_DAEMON_RUN_H

#include "base/err.h"

struct boot;
struct logger;
struct options;

struct run_config {
	struct options *opts; /* SIGHUP changes what is reloadable in it */
	struct logger *log;   /* and the level of this */
	const struct boot *boot;
	int argc; /* where SIGHUP reads options from again */
	char *const *argv;
	char *const *env;
};

/* Run until a signal ends it; with opts->migrate, until the schema is in place.
 * Returns 0 after an end in good order, ERR_CLOSED when work was cut off (a second
 * SIGTERM, or the drain took too long; logged), or the error that prevented the
 * start, with *e filled.  The private database is stopped in each case. */
int run_daemon(const struct run_config *config, struct err *e) MUSTCHECK;

#endif
