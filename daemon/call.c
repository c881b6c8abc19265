/* call.c - calls, and lines that wait for the last of theirs.
 *
 * Must not know: what the methods do, sockets.
 */
#include "daemon/call.h"
#include <assert.h>
#include <stdlib.h>
#include "daemon/conn.h"
#include "daemon/counters.h"
#include "daemon/parts.h"
#include "proto/limits.h"

struct line {
	struct parts *parts;
	struct conn *conn;
	struct msg *msg;
	size_t bytes;
	size_t n_open;	   /* calls not ended, and one for the line itself until it is ready */
	size_t n_answered; /* answers in out */
	struct buf out;
};

int line_new(struct parts *parts, struct conn *conn, struct msg *msg, size_t len,
	     struct line **line_r)
{
	struct line *line = calloc(1, sizeof *line);

	if (!line) {
		msg_free(&msg);
		return ERR_MEMORY;
	}
	line->parts = parts;
	line->conn = conn;
	line->msg = msg;
	line->bytes = len;
	line->n_open = 1;
	conn_line_begin(conn, len);
	*line_r = line;
	return 0;
}

/* One of those that keep the line open has ended. */
static void line_closer(struct line *line)
{
	struct conn *conn = line->conn;
	size_t bytes = line->bytes;

	if (--line->n_open)
		return;
	if (line->n_answered) {
		buf_text(&line->out, line->msg->batch ? "]\n" : "\n");
		conn_send(conn, &line->out);
	}
	buf_fini(&line->out);
	msg_free(&line->msg);
	free(line);
	conn_line_done(conn, bytes);
}

void line_ready(struct line *line)
{
	line_closer(line);
}

int call_new(struct line *line, const struct msg_request *request, struct call **call_r)
{
	struct arena *arena = arena_new(0);
	struct call *call = arena ? arena_zalloc(arena, sizeof *call) : NULL;

	line->n_open++;
	line->parts->counters.requests++;
	if (!call) {
		struct call fallen = {.line = line, .request = request, .arena = arena};
		call_error(&fallen, PROTO_INTERNAL_ERROR, "out of memory");
		return ERR_MEMORY;
	}
	call->parts = line->parts;
	call->line = line;
	call->request = request;
	call->arena = arena;
	call->conn = line->conn;
	*call_r = call;
	return 0;
}

/* A notification gets no answer. */
static struct buf *begin_answer(struct call *call)
{
	struct line *line = call->line;

	if (!call->request->id_json)
		return NULL;
	if (line->msg->batch)
		buf_text(&line->out, line->n_answered ? "," : "[");
	line->n_answered++;
	return &line->out;
}

static void end_call(struct call *call)
{
	struct line *line = call->line;
	struct arena *arena = call->arena;

	arena_free(&arena); /* with the call */
	line_closer(line);
}

static void add_error(struct call *call, struct buf *out, int code, const char *message)
{
	call->line->parts->counters.requests_failed++;
	if (out)
		msg_add_error(out, call->request->id_json, code, message);
}

void call_result(struct call *call, const char *json, size_t len)
{
	struct buf *out = begin_answer(call);
	size_t before = out ? out->len : 0;

	if (out && len < PROTO_FRAME_MAX)
		msg_add_result(out, call->request->id_json, json, len);
	if (out && (len >= PROTO_FRAME_MAX || out->len >= PROTO_FRAME_MAX)) {
		out->len = before;
		add_error(call, out, PROTO_RESULT_TOO_LONG, NULL);
	}
	end_call(call);
}

void call_error(struct call *call, enum proto_error code, const char *message)
{
	add_error(call, begin_answer(call), code, message);
	end_call(call);
}
