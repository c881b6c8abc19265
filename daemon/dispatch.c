/* dispatch.c - the table of methods and the way to it.
 *
 * All that is the same for every method is done here, so that no handler can forget
 * it: shape, name, parameters, who may, draining.
 *
 * Must not know: what the methods do.
 */
#include "daemon/dispatch.h"
#include <stdbool.h>
#include "daemon/access.h"
#include "daemon/call.h"
#include "daemon/conn.h"
#include "daemon/erase.h"
#include "daemon/mark.h"
#include "daemon/moment.h"
#include "daemon/parts.h"
#include "daemon/put.h"
#include "daemon/query.h"
#include "daemon/status.h"
#include "daemon/story.h"

typedef void handler_fn(struct call *call);

static handler_fn *const handlers[METHOD_COUNT] = {
	[METHOD_HELLO] = status_hello,
	[METHOD_ARTICLE_PUT] = put_call,
	[METHOD_ARTICLE_GET] = query_article,
	[METHOD_ARTICLE_DIFF] = query_article_diff,
	[METHOD_TIMELINE] = query_timeline,
	[METHOD_COMPARE] = query_compare,
	[METHOD_MOMENT] = moment_call,
	[METHOD_STORY_LIST] = query_stories,
	[METHOD_STORY_GET] = query_story,
	[METHOD_STORY_LINKS] = query_links,
	[METHOD_STORY_MERGE] = story_merge,
	[METHOD_STORY_SPLIT] = story_split,
	[METHOD_TOLL] = query_toll,
	[METHOD_ARTICLE_ERASE] = erase_call,
	[METHOD_MARK_FIGURE] = mark_figure,
	[METHOD_MARK_LINK] = mark_link,
	[METHOD_MARK_UNDO] = mark_undo,
	[METHOD_MARK_LIST] = query_marks,
	[METHOD_DIFF] = query_diff,
	[METHOD_REREAD] = query_reread,
	[METHOD_REREAD_COMPARE] = query_generations,
	[METHOD_VERIFY] = query_verify,
	[METHOD_STATUS] = status_call,
};

static void run_call(struct call *call)
{
	const struct msg_request *request = call->request;
	const char *refusal;
	struct err e;
	int method;

	if (request->error) {
		call_error(call, (enum proto_error)request->error, request->why.text);
		return;
	}
	method = method_find(request->method);
	if (method < 0) {
		call_error(call, PROTO_UNKNOWN_METHOD, NULL);
		return;
	}
	call->method = (enum method)method;
	if (args_parse(call->method, request->params, &call->args, &e) < 0)
		call_error(call, PROTO_INVALID_PARAMS, e.text);
	else if ((refusal = access_refuses(call)))
		call_error(call, PROTO_FORBIDDEN, refusal);
	else if (call->parts->draining)
		call_error(call, PROTO_SHUTTING_DOWN, NULL);
	else
		handlers[call->method](call);
}

static void run_line(struct line *line, const struct msg_request *requests, size_t n)
{
	struct call *call;

	for (size_t i = 0; i < n; i++)
		if (call_new(line, &requests[i], &call) == 0)
			run_call(call);
	line_ready(line);
}

/* Does the connection end with it, if it is the first thing a client says? */
static bool is_foreign(int code)
{
	return code == PROTO_PARSE_ERROR || code == PROTO_INVALID_UTF8 || code == PROTO_TOO_DEEP;
}

static void refuse_line(struct parts *parts, struct conn *conn, int code, const struct err *why)
{
	struct buf b = {0};

	parts->counters.lines_malformed++;
	msg_add_error(&b, NULL, code, why->text);
	buf_text(&b, "\n");
	conn_send(conn, &b);
	if (is_foreign(code) && conn_is_first_line(conn))
		conn_finish_now(conn);
}

void dispatch_line(void *arg, struct conn *conn, char *bytes, size_t len)
{
	struct parts *parts = arg;
	struct line *line;
	struct msg *msg;
	struct err e;
	int code = msg_parse(bytes, len, &msg, &e);

	if (code) {
		refuse_line(parts, conn, code, &e);
		return;
	}
	if (line_new(parts, conn, msg, len, &line) < 0) {
		(void)err_set(&e, ERR_MEMORY, "out of memory");
		refuse_line(parts, conn, PROTO_INTERNAL_ERROR, &e);
		return;
	}
	run_line(line, msg->requests, msg->n);
}
