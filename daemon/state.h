/* state.h - the directories that the daemon lives in, and the lock on them.
 *
 *	<state>/            0700, the daemon's user
 *	<state>/lock        held with flock while a daemon lives; its process id
 *	<state>/postgres/   the private database (cluster.h)
 *	<state>/postgres.log
 *	<state>/run/        its socket
 */
#ifndef TOLL_DAEMON_STATE_H
#define TOLL_DAEMON_STATE_H

#include <stddef.h>
#include "base/err.h"

struct identity;

#define STATE_SOCKET_PATH_MAX 107 /* bytes of a Unix socket's path, without its NUL */

/* The state directory when none is given: /var/lib/toll for root, else
 * $XDG_STATE_HOME/toll, else $HOME/.local/state/toll.  The caller frees it.
 * ERR_USAGE when there is no home, ERR_MEMORY. */
int state_default_dir(char **dir_r, struct err *e) MUSTCHECK;

/* Make dir and what it lacks above it, with this mode; as root the last one goes
 * to the identity.  One that exists must be a directory of the identity; its mode
 * is left alone unless others may write there.
 * 0, ERR_IO, ERR_USAGE (it belongs to somebody else), ERR_LIMIT (path too long). */
int state_make_dir(const char *dir, unsigned mode, const struct identity *id,
		   struct err *e) MUSTCHECK;

/* Make the state directory at path, absolute afterwards in *dir_r (the caller frees
 * it), if need be.  ERR_LIMIT when the path leaves no room for a socket in it,
 * ERR_USAGE when it holds characters that PostgreSQL takes for something else. */
int state_make(const char *path, const struct identity *id, char **dir_r, struct err *e) MUSTCHECK;

/* Take the lock; *fd_r stays open as long as it is to be held, and is not
 * inherited by programs.  ERR_BUSY with the holder's process id, or ERR_IO. */
int state_lock(const char *dir, int *fd_r, struct err *e) MUSTCHECK;

/* As state_make and state_lock would find it, changing nothing. */
int state_check(const char *path, const struct identity *id, struct err *e) MUSTCHECK;

#endif
