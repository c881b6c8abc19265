/* call.h - requests in work and the answers to them.
 *
 * A line from a client holds one request or a batch.  Each becomes a call, which its
 * handler ends exactly once, now or later, with call_result or call_error; calls end
 * in any order.  When the last call of a line has ended the answer goes out.
 */
#ifndef TOLL_DAEMON_CALL_H
#define TOLL_DAEMON_CALL_H

#include <stddef.h>
#include "base/arena.h"
#include "base/err.h"
#include "proto/args.h"
#include "proto/buf.h"
#include "proto/error.h"
#include "proto/msg.h"

struct conn;
struct line;
struct parts;

struct call {
	struct parts *parts;
	struct line *line;
	const struct msg_request *request;
	enum method method;
	struct args args;    /* checked */
	struct arena *arena; /* lives as long as the call */
	struct conn *conn;   /* whose it is, to hold it */
};

/* Take a parsed line of len bytes into work; msg becomes the line's.  ERR_MEMORY:
 * msg is freed. */
int line_new(struct parts *parts, struct conn *conn, struct msg *msg, size_t len,
	     struct line **line_r) MUSTCHECK;

/* A call for each request of the line comes from call_new; then line_ready says
 * that there are no more.  (The line lives until then even if all have ended.) */
void line_ready(struct line *line);

/* A call for a request of the line.  ERR_MEMORY: it has been answered. */
int call_new(struct line *line, const struct msg_request *request, struct call **call_r) MUSTCHECK;

/* End the call and free it.  json is the result as JSON text, taken as it is. */
void call_result(struct call *call, const char *json, size_t len);

/* message NULL: the code's own text. */
void call_error(struct call *call, enum proto_error code, const char *message);

#endif
