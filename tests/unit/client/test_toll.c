/* test_toll.c - libtoll against a scripted daemon on a real socket. */
#include "client/toll.h"

#include <stdbool.h>

#include "proto/error.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/client/fake_daemon.h"

#define STEPS(...)                         \
	(struct fake_step[]){__VA_ARGS__}, \
		sizeof((struct fake_step[]){__VA_ARGS__}) / sizeof(struct fake_step)

static struct toll *open_to(const struct fake_daemon *d)
{
	struct toll *toll;
	struct err e;

	assert_int_equal(toll_connect(d->path, 10000, &toll, &e), 0);
	return toll;
}

static void test_call(void **state)
{
	struct fake_daemon d;
	struct toll_reply reply;
	struct toll *toll;
	struct err e;

	(void)state;
	fake_start(&d, STEPS({1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"x\":1}}\n"},
			     {1, "\n{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32010,"
				 "\"message\":\"gone\",\"data\":{\"name\":\"not_found\"}}}\r\n"}));
	toll = open_to(&d);
	assert_int_equal(toll_call(toll, "status", NULL, &reply, &e), 0);
	assert_int_equal(json_integer_value(json_object_get(reply.result, "x")), 1);
	toll_reply_fini(&reply);
	assert_int_equal(toll_call(toll, "article.get", NULL, &reply, &e), 0);
	assert_null(reply.result);
	assert_int_equal(reply.code, PROTO_NOT_FOUND);
	assert_string_equal(reply.name, "not_found");
	assert_string_equal(reply.message, "gone");
	toll_reply_fini(&reply);
	toll_close(&toll);
	assert_null(toll);
	fake_stop(&d);
	assert_string_equal(d.seen, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\"}\n"
				    "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"article.get\"}\n");
}

static void record(void *arg, const struct toll_reply *reply)
{
	char *order = arg;
	size_t len = strlen(order);

	order[len] = reply ? (char)('0' + json_integer_value(reply->result)) : '-';
}

static void test_out_of_order(void **state)
{
	struct fake_daemon d;
	struct toll *toll;
	struct err e;
	char order[8] = "";

	(void)state;
	fake_start(&d, STEPS({3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":3}\n"
				 "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}\n"
				 "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":2}\n"}));
	toll = open_to(&d);
	for (int i = 0; i < 3; i++)
		assert_int_equal(toll_send(toll, "m", NULL, 3, record, order, &e), 0);
	assert_int_equal(toll_wait(toll, 0, &e), 0);
	assert_string_equal(order, "312");
	toll_close(&toll);
	fake_stop(&d);
}

/* With a window of one, the second call goes out when the first is answered. */
static void test_window(void **state)
{
	struct fake_daemon d;
	struct toll *toll;
	struct err e;
	char order[8] = "";

	(void)state;
	fake_start(&d, STEPS({1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}\n"},
			     {1, "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":2}\n"}));
	toll = open_to(&d);
	assert_int_equal(toll_send(toll, "m", NULL, 1, record, order, &e), 0);
	assert_string_equal(order, "");
	assert_int_equal(toll_send(toll, "m", NULL, 1, record, order, &e), 0);
	assert_string_equal(order, "1");
	assert_int_equal(toll_wait(toll, 0, &e), 0);
	assert_string_equal(order, "12");
	toll_close(&toll);
	fake_stop(&d);
}

static void test_broken(void **state)
{
	struct fake_daemon d;
	struct toll_reply reply;
	struct toll *toll;
	struct err e;
	char order[8] = "";

	(void)state;
	fake_start(&d, STEPS({2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"res"}));
	toll = open_to(&d);
	assert_int_equal(toll_send(toll, "m", NULL, 9, record, order, &e), 0);
	assert_int_equal(toll_call(toll, "m", NULL, &reply, &e), ERR_CLOSED);
	assert_null(reply.root);
	assert_non_null(strstr(e.text, "closed the connection"));
	assert_string_equal(order, "");
	toll_close(&toll);
	assert_string_equal(order, "-"); /* told that no answer came */
	fake_stop(&d);
}

static void refuses(const char *text, int code, const char *why)
{
	struct fake_daemon d;
	struct toll_reply reply;
	struct toll *toll;
	struct err e;

	fake_start(&d, STEPS({1, text}));
	toll = open_to(&d);
	assert_int_equal(toll_call(toll, "m", NULL, &reply, &e), code);
	assert_non_null(strstr(e.text, why));
	toll_close(&toll);
	fake_stop(&d);
}

static void test_not_our_protocol(void **state)
{
	(void)state;
	refuses("HTTP/1.1 400 Bad Request\r\n\r\n", ERR_SYNTAX, "does not speak Toll's protocol");
	refuses("[]\n", ERR_SYNTAX, "not an answer");
	refuses("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32011,"
		"\"message\":\"too many connections\"}}\n",
		ERR_CLOSED, "refused the connection: too many connections");
	/* an answer to nobody is no answer to us */
	refuses("{\"jsonrpc\":\"2.0\",\"id\":77,\"result\":1}\n", ERR_CLOSED, "closed");
}

static void test_silence(void **state)
{
	struct fake_daemon d;
	struct toll_reply reply;
	struct toll *toll;
	struct err e;

	(void)state;
	fake_start(&d, STEPS({1, NULL}, {1, NULL}));
	assert_int_equal(toll_connect(d.path, 50, &toll, &e), 0);
	assert_int_equal(toll_call(toll, "m", NULL, &reply, &e), ERR_IO);
	assert_non_null(strstr(e.text, "no answer from tolld"));
	toll_close(&toll);
	fake_stop(&d);
}

static void test_nobody_there(void **state)
{
	struct toll *toll;
	struct err e;

	(void)state;
	assert_int_equal(toll_connect("/tmp/toll-nobody/there.sock", 1000, &toll, &e), ERR_IO);
	assert_string_equal(e.text, "cannot reach tolld at /tmp/toll-nobody/there.sock: "
				    "No such file or directory");
	assert_null(toll);
	assert_int_equal(toll_connect("nonsense", 1000, &toll, &e), ERR_USAGE);
}

static void test_too_long(void **state)
{
	struct fake_daemon d;
	char *text = calloc(1, 17u << 20);
	struct toll_reply reply;
	struct toll *toll;
	struct err e;
	json_t *params;

	(void)state;
	memset(text, 'x', (17u << 20) - 1);
	params = json_pack("{s:s}", "text", text);
	fake_start(&d, STEPS({1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}\n"}));
	toll = open_to(&d);
	assert_int_equal(toll_call(toll, "m", params, &reply, &e), ERR_LIMIT);
	/* nothing was sent: the connection is still good */
	assert_int_equal(toll_call(toll, "m", NULL, &reply, &e), 0);
	toll_reply_fini(&reply);
	toll_close(&toll);
	fake_stop(&d);
	json_decref(params);
	free(text);
}

/* The daemon does not read before its long answer is taken. */
static void test_both_full(void **state)
{
	const size_t n = 4u << 20;
	char *answer = calloc(1, n + 200), *text = calloc(1, n);
	struct fake_daemon d;
	struct toll *toll;
	struct err e;
	json_t *params;
	char order[8] = "";

	(void)state;
	strcpy(answer, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1,\"pad\":\"");
	memset(answer + strlen(answer), 'x', n);
	strcat(answer, "\"}\n");
	memset(text, 'y', n - 1);
	params = json_pack("{s:s}", "text", text);
	fake_start(&d, STEPS({1, answer}, {1, "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":2}\n"}));
	toll = open_to(&d);
	assert_int_equal(toll_send(toll, "m", NULL, 2, record, order, &e), 0);
	assert_int_equal(toll_send(toll, "m", params, 2, record, order, &e), 0);
	assert_int_equal(toll_wait(toll, 0, &e), 0);
	assert_string_equal(order, "12");
	toll_close(&toll);
	fake_stop(&d);
	json_decref(params);
	free(answer);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_call),
		cmocka_unit_test(test_out_of_order),
		cmocka_unit_test(test_window),
		cmocka_unit_test(test_broken),
		cmocka_unit_test(test_not_our_protocol),
		cmocka_unit_test(test_silence),
		cmocka_unit_test(test_nobody_there),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_both_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
