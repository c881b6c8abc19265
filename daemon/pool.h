/* pool.h - the connections to the database and the requests that wait for one.
 *
 * Keeps up to N connections (db.h) open, makes lost ones again with growing,
 * jittered pauses, and runs requests in the order they came.  A request waits
 * for a connection until its deadline at most, and the queue is bounded.
 */
#ifndef TOLL_DAEMON_POOL_H
#define TOLL_DAEMON_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include "daemon/db.h"

struct counters;
struct life;
struct pool;

#define POOL_WAITING_MAX 1024 /* requests waiting for a connection */

/* Make a pool of life->opts->db_connections connections to life->conninfo, which
 * begin to connect at once. ERR_MEMORY. */
int pool_new(const struct life *life, struct counters *counters, struct pool **pool_r,
	     struct err *e) MUSTCHECK;

/* Close all; sets *pool to NULL; NULL is no error.  Requests that run or wait are
 * answered with ERR_CLOSED or ERR_UNCERTAIN. */
void pool_free(struct pool **pool);

/* Run a request as soon as a connection is idle. 0 when it was taken: its done
 * runs later, from the loop; besides db_run's codes with ERR_CLOSED when no
 * connection came before its deadline.  ERR_BUSY: too many wait. */
int pool_submit(struct pool *pool, struct db_request *request) MUSTCHECK;

/* The database is there (again): connect now, whatever pauses were begun. */
void pool_hurry(struct pool *pool);

size_t pool_size(const struct pool *pool);
size_t pool_connected(const struct pool *pool); /* idle or busy */
size_t pool_idle(const struct pool *pool);
size_t pool_waiting(const struct pool *pool);	  /* requests */
int pool_server_version(const struct pool *pool); /* 150018, 0 when never connected */

/* Why there is no connection, "" when there is one. */
const char *pool_trouble(const struct pool *pool);

#endif
