/* dispatch.h - lines to calls, calls to the handlers of their methods. */
#ifndef TOLL_DAEMON_DISPATCH_H
#define TOLL_DAEMON_DISPATCH_H

#include <stddef.h>

struct conn;

/* A server_handler's line; arg is the struct parts. */
void dispatch_line(void *arg, struct conn *conn, char *line, size_t len);

#endif
