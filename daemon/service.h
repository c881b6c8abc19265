/* service.h - the working parts of tolld as one: database pool, workers,
 * article.put and listeners, made in this order and ended in the reverse. */
#ifndef TOLL_DAEMON_SERVICE_H
#define TOLL_DAEMON_SERVICE_H

#include "base/err.h"

struct life;
struct service;

/* Make all parts and begin to accept clients at life->opts->listen (or at the
 * default socket); the database must have been migrated, but need not be
 * reachable now.  Returns 0 and *service_r, or ERR_IO, ERR_USAGE (an address
 * that cannot be listened at), ERR_BUSY (somebody answers there), ERR_MEMORY. */
int service_new(const struct life *life, struct service **service_r, struct err *e) MUSTCHECK;

/* The database takes connections again: do not wait any longer before trying. */
void service_database_ready(struct service *service);

/* Stop accepting and reading; answer what was accepted; then call done once from
 * the loop.  May wait as long as the database does: the caller has a timer. */
void service_drain(struct service *service, void (*done)(void *arg), void *arg);

/* End at once, answered or not; remove the sockets' files; sets *service to NULL;
 * NULL is no error. */
void service_free(struct service **service);

#endif
