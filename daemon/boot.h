/* boot.h - what must be done before the daemon gives up being root, and then is. */
#ifndef TOLL_DAEMON_BOOT_H
#define TOLL_DAEMON_BOOT_H

#include <stdio.h>
#include "base/err.h"
#include "daemon/privilege.h"

struct extract_engine;
struct logger;
struct options;

/* What a booted daemon has. */
struct boot {
	struct identity identity;
	struct extract_engine *engine;
	char *state_dir;	  /* absolute; NULL with --database, which needs none */
	int lock_fd;		  /* -1 with --database */
	char listen_default[128]; /* where to listen when --listen is not given */
};

/* In this order: find the user, read the language data (as root, for they may lie
 * where the user cannot go), make the directories of state and sockets, become the
 * user, lock the state directory.
 * Returns 0 and a filled *boot_r, or the error of the step that failed. */
int boot_daemon(const struct options *opts, const struct logger *log, struct boot *boot_r,
		struct err *e) MUSTCHECK;

/* Look at all of it and change nothing; a line to out for each thing that is well.
 * Returns the first error. */
int boot_check(const struct options *opts, FILE *out, struct err *e) MUSTCHECK;

/* Give all of it back, the lock last. */
void boot_fini(struct boot *boot);

#endif
