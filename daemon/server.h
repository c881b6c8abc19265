/* server.h - where clients come in: listeners, and who may have how many connections.
 *
 * Unix sockets are made with mode 0660: their owner and group may connect.  A socket
 * file that nobody answers at is replaced, one that somebody answers at is not.  TCP
 * is for the loopback only (address.h); its clients, whose user is not known, count
 * as one user.  When lines of queue-bytes are in work, no client is read.
 */
#ifndef TOLL_DAEMON_SERVER_H
#define TOLL_DAEMON_SERVER_H

#include <stddef.h>
#include "base/err.h"

struct conn;
struct counters;
struct life;
struct server;

/* What is done with a line of a client: see conn.h's owner. */
struct server_handler {
	void (*line)(void *arg, struct conn *conn, char *line, size_t len);
	void *arg;
};

/* A server that does not listen yet. ERR_MEMORY. */
int server_new(const struct life *life, struct counters *counters,
	       const struct server_handler *handler, struct server **server_r,
	       struct err *e) MUSTCHECK;

/* Accept clients at an address (address.h). ERR_USAGE, ERR_LIMIT (malformed), ERR_BUSY
 * (somebody answers there), ERR_IO. */
int server_listen(struct server *server, const char *address, struct err *e) MUSTCHECK;

/* Stop listening and reading, let every client go when it has its answers, then call
 * done once from the loop. */
void server_drain(struct server *server, void (*done)(void *arg), void *arg);

/* Stop listening, remove socket files, close all clients, answered or not. */
void server_close(struct server *server);

/* Free it; no line may be in work.  Sets *server to NULL; NULL is no error. */
void server_free(struct server **server);

/* Clients that are connected. */
size_t server_clients(const struct server *server);

#endif
