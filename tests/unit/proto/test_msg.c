/* test_msg.c - requests, batches, answers, and what is none of them. */
#include "proto/msg.h"

#include <stdlib.h>
#include <string.h>

#include "proto/limits.h"
#include "tests/unit/cmocka_all.h"

static struct msg *parse(const char *text)
{
	struct msg *m;
	struct err e;

	assert_int_equal(msg_parse(text, strlen(text), &m, &e), 0);
	assert_non_null(m);
	return m;
}

static void fails(const char *text, int code)
{
	struct msg *m;
	struct err e = {0};

	assert_int_equal(msg_parse(text, strlen(text), &m, &e), code);
	assert_null(m);
	assert_true(e.text[0] != '\0');
}

/* One request, refused: id (NULL: no answer), code and the reason's beginning. */
static void refuses(const char *text, const char *id_json, int code, const char *why)
{
	struct msg *m = parse(text);

	assert_int_equal(m->n, 1);
	assert_int_equal(m->requests[0].error, code);
	if (id_json)
		assert_string_equal(m->requests[0].id_json, id_json);
	else
		assert_null(m->requests[0].id_json);
	assert_memory_equal(m->requests[0].why.text, why, strlen(why));
	msg_free(&m);
}

static void test_request(void **state)
{
	struct msg *m = parse("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"timeline\","
			      "\"params\":{\"place\":\"SD\"}}");

	(void)state;
	assert_false(m->batch);
	assert_int_equal(m->n, 1);
	assert_string_equal(m->requests[0].id_json, "7");
	assert_string_equal(m->requests[0].method, "timeline");
	assert_int_equal(json_object_size(m->requests[0].params), 1);
	assert_int_equal(m->requests[0].error, 0);
	msg_free(&m);
	assert_null(m);
	msg_free(&m);
}

static void test_ids(void **state)
{
	struct msg *m = parse("[{\"jsonrpc\":\"2.0\",\"method\":\"a\"},"
			      "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":null},"
			      "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":\"x\\ny\"}]");

	(void)state;
	assert_true(m->batch);
	assert_int_equal(m->n, 3);
	assert_null(m->requests[0].id_json);
	assert_string_equal(m->requests[1].id_json, "null");
	assert_string_equal(m->requests[2].id_json, "\"x\\ny\"");
	msg_free(&m);
}

static void test_refusals(void **state)
{
	(void)state;
	fails("POST / HTTP/1.1", PROTO_PARSE_ERROR);
	fails("7", PROTO_PARSE_ERROR);
	fails("{\"\xff\":1}", PROTO_INVALID_UTF8);
	fails("[]", PROTO_INVALID_REQUEST);
	refuses("{}", "null", PROTO_INVALID_REQUEST, "jsonrpc: ");
	refuses("[7]", "null", PROTO_INVALID_REQUEST, "a request is an object");
	refuses("{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"a\"}", "1", PROTO_INVALID_REQUEST,
		"jsonrpc: ");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":1}", "1", PROTO_INVALID_REQUEST, "method: ");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\\u0000\"}", "1",
		PROTO_INVALID_REQUEST, "method: ");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"a\"}", "null", PROTO_INVALID_REQUEST,
		"id: expected");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"param\":{}}", "1",
		PROTO_INVALID_REQUEST, "param: unknown");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":[1]}", "1",
		PROTO_INVALID_PARAMS, "params: expected an object, got an array");
	/* a notification with wrong params stays a notification */
	refuses("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":[1]}", NULL, PROTO_INVALID_PARAMS,
		"params: ");
}

static void test_limits(void **state)
{
	char *deep = calloc(1, 300), *long_id = calloc(1, 400), *batch = calloc(1, 400);
	struct msg *m;

	(void)state;
	memset(deep, '[', 100);
	memset(deep + 100, ']', 100);
	fails(deep, PROTO_TOO_DEEP);

	strcpy(long_id, "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":\"");
	memset(long_id + strlen(long_id), 'x', PROTO_ID_MAX + 1);
	strcat(long_id, "\"}");
	refuses(long_id, "null", PROTO_INVALID_REQUEST, "id: longer than 256 bytes");

	strcpy(batch, "[0");
	for (int i = 1; i < PROTO_BATCH_MAX; i++)
		strcat(batch, ",0");
	strcat(batch, "]");
	m = parse(batch);
	assert_int_equal(m->n, PROTO_BATCH_MAX);
	msg_free(&m);
	batch[strlen(batch) - 1] = '\0';
	strcat(batch, ",0]");
	fails(batch, PROTO_INVALID_REQUEST);
	free(deep);
	free(long_id);
	free(batch);
}

static void is_text(struct buf *b, const char *want)
{
	assert_false(b->failed);
	assert_int_equal(b->len, strlen(want));
	assert_memory_equal(b->data, want, b->len);
	buf_fini(b);
}

static void test_answers(void **state)
{
	struct buf b = {0};
	json_t *params = json_pack("{s:i}", "limit", 3);

	(void)state;
	msg_add_result(&b, "7", "[{\"a\":1}, \n {\"a\":2}]\r\n", 22);
	is_text(&b, "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":[{\"a\":1},   {\"a\":2}]  }");
	msg_add_error(&b, NULL, PROTO_NOT_FOUND, NULL);
	is_text(&b, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32010,"
		    "\"message\":\"not found\",\"data\":{\"name\":\"not_found\"}}}");
	/* a message cut within a character */
	msg_add_error_object(&b, PROTO_INVALID_ARTICLE, "a\"\xe2\x82");
	is_text(&b,
		"{\"code\":-32020,\"message\":\"a\\\"\",\"data\":{\"name\":\"invalid_article\"}}");
	msg_add_error_object(&b, PROTO_BUSY, "\xff\xff\xff\xff\xff");
	is_text(&b, "{\"code\":-32011,\"message\":\"too much work at present\","
		    "\"data\":{\"name\":\"busy\"}}");
	msg_add_request(&b, 12, "timeline", params);
	is_text(&b, "{\"jsonrpc\":\"2.0\",\"id\":12,\"method\":\"timeline\",\"params\":{\"limit\":"
		    "3}}\n");
	msg_add_request(&b, 13, "status", NULL);
	is_text(&b, "{\"jsonrpc\":\"2.0\",\"id\":13,\"method\":\"status\"}\n");
	json_decref(params);
}

static int answer(const char *text, struct msg_answer *a)
{
	struct err e;

	return msg_parse_answer(text, strlen(text), a, &e);
}

static void test_parse_answer(void **state)
{
	struct msg_answer a;

	(void)state;
	assert_int_equal(answer("{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"rows\":[]}}", &a), 0);
	assert_true(a.has_id);
	assert_int_equal(a.id, 3);
	assert_int_equal(a.code, 0);
	assert_non_null(json_object_get(a.result, "rows"));
	json_decref(a.root);

	assert_int_equal(answer("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32011,"
				"\"message\":\"m\"}}",
				&a),
			 0);
	assert_false(a.has_id);
	assert_int_equal(a.code, PROTO_BUSY);
	assert_string_equal(a.name, "busy");
	assert_string_equal(a.message, "m");
	json_decref(a.root);

	assert_int_equal(answer("[]", &a), ERR_SYNTAX);
	assert_int_equal(answer("{\"id\":1}", &a), ERR_SYNTAX);
	assert_int_equal(answer("{\"result\":1}", &a), ERR_SYNTAX);
	assert_int_equal(answer("{\"id\":1,\"error\":{\"code\":0,\"message\":\"m\"}}", &a),
			 ERR_SYNTAX);
	assert_int_equal(answer("HTTP/1.1 400 Bad Request", &a), ERR_SYNTAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_request),	 cmocka_unit_test(test_ids),
		cmocka_unit_test(test_refusals), cmocka_unit_test(test_limits),
		cmocka_unit_test(test_answers),	 cmocka_unit_test(test_parse_answer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
