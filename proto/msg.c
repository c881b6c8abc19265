/* msg.c - a line to requests.
 *
 * Knows JSON-RPC and no method: which exist and what they take is for method.h and
 * args.h.  What goes out is in msg_out.c.
 */
#include "proto/msg.h"

#include <stdlib.h>
#include <string.h>

#include "proto/limits.h"
#include "proto/load.h"

static int msg_invalid(struct msg_request *r, const char *reason)
{
	r->error = PROTO_INVALID_REQUEST;
	return err_set(&r->why, ERR_SYNTAX, "%s", reason);
}

/* Take the id first, so that whatever else is wrong is answered with it. */
static int msg_id(const json_t *object, struct msg_request *r)
{
	const json_t *id = json_object_get(object, "id");
	bool valid = json_is_string(id) || json_is_integer(id) || json_is_null(id);

	if (!id)
		return 0;
	if (valid && json_string_length(id) <= PROTO_ID_MAX) {
		r->id_json = json_dumps(id, JSON_ENCODE_ANY | JSON_COMPACT);
		if (r->id_json)
			return 0;
		r->error = PROTO_INTERNAL_ERROR;
		return err_set(&r->why, ERR_MEMORY, "out of memory");
	}
	return msg_invalid(r, valid ? "id: longer than 256 bytes"
				    : "id: expected a string, an integer or null");
}

static int msg_known_members(const json_t *object, struct msg_request *r)
{
	static const char *const known[] = {"jsonrpc", "id", "method", "params"};
	const char *name;
	json_t *value;

	json_object_foreach((json_t *)object, name, value) {
		size_t i = 0;

		while (i < 4 && strcmp(known[i], name) != 0)
			i++;
		if (i == 4) {
			r->error = PROTO_INVALID_REQUEST;
			return err_set(&r->why, ERR_SYNTAX, "%.100s: unknown member of a request",
				       name);
		}
	}
	return 0;
}

static int msg_params(const json_t *params, struct msg_request *r)
{
	if (!params || json_is_object(params)) {
		r->params = params;
		return 0;
	}
	r->error = PROTO_INVALID_PARAMS;
	return err_set(&r->why, ERR_USAGE, "params: expected an object, got %s",
		       load_type_name(params));
}

static int msg_members(const json_t *object, struct msg_request *r)
{
	const char *version = json_string_value(json_object_get(object, "jsonrpc"));
	const json_t *method = json_object_get(object, "method");
	int code;

	if (!json_is_object(object))
		return msg_invalid(r, "a request is an object");
	code = msg_id(object, r);
	if (code == 0)
		code = msg_known_members(object, r);
	if (code != 0)
		return code;
	if (!version || strcmp(version, "2.0") != 0)
		return msg_invalid(r, "jsonrpc: expected \"2.0\"");
	if (!json_is_string(method) || strlen(json_string_value(method)) == 0 ||
	    strlen(json_string_value(method)) != json_string_length(method))
		return msg_invalid(r, "method: expected a name");
	code = msg_params(json_object_get(object, "params"), r);
	if (code == 0)
		r->method = json_string_value(method);
	return code;
}

/* One element of a line to a request.  What is no request cannot be told from a
 * notification, and is answered, with an id of null. */
static void msg_request(const json_t *object, struct msg_request *r)
{
	if (msg_members(object, r) != 0 && r->error == PROTO_INVALID_REQUEST && !r->id_json)
		r->id_json = strdup("null");
}

static int msg_requests(struct msg *m, struct err *e)
{
	m->batch = json_is_array(m->root);
	m->n = m->batch ? json_array_size(m->root) : 1;
	if (m->n == 0) {
		err_set(e, ERR_SYNTAX, "an empty batch");
		return PROTO_INVALID_REQUEST;
	}
	if (m->n > PROTO_BATCH_MAX) {
		err_set(e, ERR_LIMIT, "more than %d requests in a batch", PROTO_BATCH_MAX);
		return PROTO_INVALID_REQUEST;
	}
	m->requests = calloc(m->n, sizeof(*m->requests));
	if (!m->requests) {
		err_set(e, ERR_MEMORY, "out of memory");
		return PROTO_INTERNAL_ERROR;
	}
	for (size_t i = 0; i < m->n; i++)
		msg_request(m->batch ? json_array_get(m->root, i) : m->root, &m->requests[i]);
	return 0;
}

/* What a client is told when its line is no JSON. */
static int msg_load_error(int code)
{
	switch (code) {
	case ERR_UTF8:
		return PROTO_INVALID_UTF8;
	case ERR_LIMIT:
		return PROTO_TOO_DEEP;
	case ERR_MEMORY:
		return PROTO_INTERNAL_ERROR;
	}
	return PROTO_PARSE_ERROR;
}

int msg_parse(const char *line, size_t len, struct msg **msg_r, struct err *e)
{
	struct msg *m = calloc(1, sizeof(*m));
	int code;

	*msg_r = NULL;
	if (!m) {
		err_set(e, ERR_MEMORY, "out of memory");
		return PROTO_INTERNAL_ERROR;
	}
	code = load_json(line, len, PROTO_VALUES_MAX, &m->root, e);
	if (code != 0)
		code = msg_load_error(code);
	else
		code = msg_requests(m, e);
	if (code != 0)
		msg_free(&m);
	*msg_r = m;
	return code;
}

void msg_free(struct msg **msg)
{
	struct msg *m = *msg;

	if (!m)
		return;
	for (size_t i = 0; m->requests && i < m->n; i++)
		free(m->requests[i].id_json);
	free(m->requests);
	json_decref(m->root);
	free(m);
	*msg = NULL;
}
