/* pgfind.h - where the programs of PostgreSQL are. */
#ifndef TOLL_DAEMON_PGFIND_H
#define TOLL_DAEMON_PGFIND_H

#include "base/err.h"

#define PGFIND_MAJOR_MIN 15

struct pg_programs {
	char *dir;	  /* holds initdb and postgres */
	char version[32]; /* "15.18" */
	int major;
};

/* Look in dir alone when it is not NULL, else where pg_config points and then in
 * Debian's directories, newest first; take the first of major version `major`, or
 * for 0 the first of PGFIND_MAJOR_MIN or later.  Runs programs, so blocks shortly.
 * Returns 0 and *found_r, or ERR_NOT_FOUND: no server there (which package has it
 * stands in *e), or ERR_USAGE: only of other versions (*found_r is then one of
 * them), or ERR_MEMORY. */
int pgfind(const char *dir, int major, struct pg_programs *found_r, struct err *e) MUSTCHECK;

void pgfind_fini(struct pg_programs *found);

#endif
