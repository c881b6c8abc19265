/* msg_out.c - answers and requests to lines, and what a client reads of an answer.
 *
 * Results are taken as text: whoever made them (PostgreSQL, mostly) made JSON.
 */
#include <string.h>

#include "proto/load.h"
#include "proto/msg.h"

static void msg_head(struct buf *b, const char *id_json)
{
	buf_text(b, "{\"jsonrpc\":\"2.0\",\"id\":");
	buf_text(b, id_json ? id_json : "null");
}

void msg_add_result(struct buf *b, const char *id_json, const char *result, size_t len)
{
	size_t at;

	msg_head(b, id_json);
	buf_text(b, ",\"result\":");
	at = b->len;
	buf_add(b, result, len);
	for (; !b->failed && at < b->len; at++) {
		if (b->data[at] == '\n' || b->data[at] == '\r')
			b->data[at] = ' ';
	}
	buf_text(b, "}");
}

/* A message was cut to fit struct err, perhaps within a character: drop what is
 * left of that. */
static void msg_add_text(struct buf *b, const char *s, const char *otherwise)
{
	size_t len = strlen(s);
	json_t *string = NULL;

	for (size_t cut = 0; cut < 4 && cut <= len && !string; cut++)
		string = json_stringn(s, len - cut);
	if (!string)
		string = json_string(otherwise);
	buf_json(b, string);
	json_decref(string);
}

void msg_add_error_object(struct buf *b, int code, const char *message)
{
	buf_printf(b, "{\"code\":%d,\"message\":", code);
	msg_add_text(b, message ? message : proto_error_text(code), proto_error_text(code));
	buf_printf(b, ",\"data\":{\"name\":\"%s\"}}", proto_error_name(code));
}

void msg_add_error(struct buf *b, const char *id_json, int code, const char *message)
{
	msg_head(b, id_json);
	buf_text(b, ",\"error\":");
	msg_add_error_object(b, code, message);
	buf_text(b, "}");
}

void msg_add_request(struct buf *b, json_int_t id, const char *method, const json_t *params)
{
	buf_printf(b, "{\"jsonrpc\":\"2.0\",\"id\":%" JSON_INTEGER_FORMAT ",\"method\":", id);
	buf_json_string(b, method, strlen(method));
	if (params) {
		buf_text(b, ",\"params\":");
		buf_json(b, params);
	}
	buf_text(b, "}\n");
}

static int msg_answer_error(const json_t *error, struct msg_answer *a)
{
	const json_t *code = json_object_get(error, "code");
	const json_t *message = json_object_get(error, "message");
	const json_t *name = json_object_get(json_object_get(error, "data"), "name");

	if (!json_is_integer(code) || json_integer_value(code) == 0 || !json_is_string(message))
		return ERR_SYNTAX;
	a->code = (int)json_integer_value(code);
	a->message = json_string_value(message);
	a->name = json_is_string(name) ? json_string_value(name) : proto_error_name(a->code);
	return 0;
}

int msg_parse_answer(const char *line, size_t len, struct msg_answer *answer_r, struct err *e)
{
	struct msg_answer *a = answer_r;
	const json_t *id, *error;
	int code;

	*a = (struct msg_answer){0};
	code = load_json(line, len, 0, &a->root, e);
	if (code != 0)
		return code;
	id = json_object_get(a->root, "id");
	error = json_object_get(a->root, "error");
	a->result = json_object_get(a->root, "result");
	a->has_id = json_is_integer(id);
	a->id = json_integer_value(id);
	if (!a->result && error && msg_answer_error(error, a) == 0)
		return 0;
	if (a->result && !error && a->has_id)
		return 0;
	json_decref(a->root);
	*a = (struct msg_answer){0};
	return err_set(e, ERR_SYNTAX, "not an answer of this protocol");
}
