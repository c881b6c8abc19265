/* child.h - starting other programs. */
#ifndef TOLL_DAEMON_CHILD_H
#define TOLL_DAEMON_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include "base/err.h"

#define CHILD_OUTPUT_MAX 8192

/* The program argv[0] (a path, or a name to look for in PATH) in directory cwd,
 * with fresh signals and environment (no PG*, TOLL_* or locale variables; messages
 * in English), its output going to out_fd, nothing to read.  outlive: in a session
 * of its own, so that it lives on whatever becomes of this process; else it is
 * ended with this process.  Returns 0 and *pid_r, a child to be waited for, or
 * ERR_NOT_FOUND (no such program), ERR_IO. */
int child_start(const char *const *argv, const char *cwd, int out_fd, bool outlive, pid_t *pid_r,
		struct err *e) MUSTCHECK;

/* Run a program to its end; out gets the last CHILD_OUTPUT_MAX - 1 bytes of what it
 * wrote.  Returns 0 when it exited with status 0, ERR_IO when not (with its
 * child_reason in *e), or as child_start.  Blocks. */
int child_run(const char *const *argv, const char *cwd, char out[CHILD_OUTPUT_MAX],
	      struct err *e) MUSTCHECK;

/* The line of a program's output that says why it failed: the first that speaks of
 * an error as PostgreSQL's programs do, else the last that is not empty.  Returns its
 * start, and its length in *len_r. */
const char *child_reason(const char *text, size_t *len_r);

#endif
