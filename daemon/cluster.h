/* cluster.h - the private PostgreSQL: a server of our own, started and kept alive.
 *
 * The server is a child in a session of its own, which outlives a tolld that is
 * killed and is adopted by the next one.  When it dies it is started again, after
 * growing pauses.  All calls belong to the loop's thread.
 */
#ifndef TOLL_DAEMON_CLUSTER_H
#define TOLL_DAEMON_CLUSTER_H

#include <stdbool.h>
#include <sys/types.h>
#include "base/err.h"

struct cluster;
struct logger;
struct loop;

enum cluster_state {
	CLUSTER_DOWN,	  /* no server, none wanted */
	CLUSTER_STARTING, /* it runs, and does not take connections yet */
	CLUSTER_READY,
	CLUSTER_WAITING, /* it died; a timer will start it again */
	CLUSTER_STOPPING
};

struct cluster_config {
	struct loop *loop;
	const struct logger *log;
	const char *state_dir; /* state.h's, absolute */
	const char *pg_bindir; /* NULL: look for it */
	const char *os_user;   /* whom this process runs as */
	unsigned connections;  /* that the daemon will make */
	/* It takes connections, for the first time or again; may be NULL. */
	void (*ready)(void *arg);
	/* It ended several times before it was ever ready; state is CLUSTER_DOWN. */
	void (*failed)(void *arg, const struct err *why);
	void *arg;
};

/* Find the programs, make the database on the first start (which takes seconds)
 * and write its configuration.  Strings are copied.
 * Returns 0 and *cluster_r, or ERR_NOT_FOUND (no PostgreSQL), ERR_USAGE (another
 * version's data), ERR_IO (disk full, not writable), ERR_LIMIT, ERR_MEMORY. */
int cluster_new(const struct cluster_config *config, struct cluster **cluster_r,
		struct err *e) MUSTCHECK;

/* Whether cluster_new would succeed, as far as looking tells; changes nothing. The
 * version found goes to *version_r (owned by the caller). */
int cluster_check(const char *state_dir, const char *pg_bindir, char **version_r,
		  struct err *e) MUSTCHECK;

/* Adopt the server that runs on the data, or start one; state CLUSTER_READY
 * or the call of failed follows.
 * ERR_IO, ERR_MEMORY. */
int cluster_start(struct cluster *cluster, struct err *e) MUSTCHECK;

/* Stop it: clients are cut off, all is written, done is called once from the loop
 * (or at once, when no server runs).  A server that takes too long is stopped
 * harder, which loses nothing but makes its next start longer; at_once begins with
 * that, also after a call without it. */
void cluster_stop(struct cluster *cluster, bool at_once, void (*done)(void *arg), void *arg);

/* Free what describes it; a server that runs stays.  Sets *cluster to NULL; NULL
 * is no error. */
void cluster_free(struct cluster **cluster);

/* libpq's connection string. Lives as long as the cluster. */
const char *cluster_conninfo(const struct cluster *cluster);
const char *cluster_version(const struct cluster *cluster); /* "15.18" */
enum cluster_state cluster_state(const struct cluster *cluster);
pid_t cluster_pid(const struct cluster *cluster); /* the server's, 0 when there is none */

#endif
