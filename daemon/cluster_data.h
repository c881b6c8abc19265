/* cluster_data.h - the files of the private PostgreSQL: made, checked, configured.
 *
 * All of it is done before a server runs on them; supervision is cluster.h's.
 */
#ifndef TOLL_DAEMON_CLUSTER_DATA_H
#define TOLL_DAEMON_CLUSTER_DATA_H

#include <sys/types.h>
#include "base/err.h"
#include "daemon/pgfind.h"

struct logger;

#define CLUSTER_PORT 5432 /* only names the socket: there is no TCP */
#define CLUSTER_USER "toll"
#define CLUSTER_DATABASE "postgres"
#define CLUSTER_PATH_MAX 256

/* Where things are below the state directory. */
struct cluster_paths {
	char state[CLUSTER_PATH_MAX];
	char data[CLUSTER_PATH_MAX];
	char sockets[CLUSTER_PATH_MAX];
	char log[CLUSTER_PATH_MAX];
};

/* Fill *paths_r; ERR_LIMIT when state_dir is too long. */
int cluster_paths_set(const char *state_dir, struct cluster_paths *paths_r,
		      struct err *e) MUSTCHECK;

/* The major version of the cluster that is there, 0 for none yet. ERR_IO, or
 * ERR_USAGE when the directory is there and is no cluster. */
int cluster_data_major(const struct cluster_paths *paths, int *major_r, struct err *e) MUSTCHECK;

/* Find programs that fit the cluster that is there, or any if there is none.
 * As pgfind; ERR_USAGE says which version is there and which is installed. */
int cluster_data_programs(const struct cluster_paths *paths, const char *bindir,
			  struct pg_programs *found_r, struct err *e) MUSTCHECK;

/* Make the cluster, if there is none: in a directory beside it that is renamed when
 * all is on the disk, so that a crash half-way leaves none.  Blocks for seconds.
 * ERR_IO: initdb failed, its reason in *e, a full disk named as such. */
int cluster_data_make(const struct cluster_paths *paths, const struct pg_programs *programs,
		      const struct logger *log, struct err *e) MUSTCHECK;

/* Write the files that a server reads at its start: toll.conf, sized to this
 * machine for so many connections of ours, who may connect, the directory of the
 * socket; set aside a log that has grown. ERR_IO. */
int cluster_data_configure(const struct cluster_paths *paths, unsigned connections,
			   const char *os_user, struct err *e) MUSTCHECK;

/* A server that was killed, and whose parent has not asked for its status, keeps its
 * process id, and PostgreSQL would take that for a server that lives.  Put our id in
 * its place, in the lock files of data directory and socket: that of its own parent
 * PostgreSQL passes over, and still looks whether the memory of the dead one is in use.  Call
 * before starting a server. ERR_IO. */
int cluster_data_bury(const struct cluster_paths *paths, struct err *e) MUSTCHECK;

/* The server on the data directory, as postmaster.pid tells: its process id, or 0
 * when none runs; *ready_r: it takes connections. */
pid_t cluster_data_server(const struct cluster_paths *paths, int *ready_r);

/* Whether a text of initdb's or the server's speaks of a full disk. */
int cluster_data_says_full(const char *text);

#endif
