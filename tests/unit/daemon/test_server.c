/* test_server.c - listeners, clients and lines, with an owner that answers as it is
 * told; real sockets. */
#include "daemon/server.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include "tests/unit/daemon/client.h"
#include "daemon/conn.h"
#include "daemon/counters.h"
#include "tests/unit/daemon/fixture.h"
#include "proto/limits.h"

/* What the tests' owner does with lines. */
struct owner {
	struct fixture *f;
	struct server *server;
	struct counters counters;
	char path[128];
	int lines;
	struct conn *conn; /* that sent the last line */
	bool silent;	   /* keep lines in work instead of answering */
	size_t kept[256];  /* lengths of lines in work, all of conn */
	int n_kept;
	size_t answer_size; /* answer with so many bytes; 0: "length:line" */
	bool drained;
};

static void answer(struct owner *o, struct conn *conn, const char *line, size_t len)
{
	struct buf b = {0};

	if (o->answer_size) {
		for (size_t i = 0; i < o->answer_size; i++)
			buf_text(&b, "x");
		buf_text(&b, "\n");
	} else {
		buf_printf(&b, "%zu:%.20s\n", len, line);
	}
	conn_send(conn, &b);
}

static void on_line(void *arg, struct conn *conn, char *line, size_t len)
{
	struct owner *o = arg;

	o->lines++;
	o->conn = conn;
	conn_line_begin(conn, len);
	if (o->silent) {
		o->kept[o->n_kept++] = len;
		return;
	}
	answer(o, conn, line, len);
	conn_line_done(conn, len);
}

/* Answer what was kept, the last first. */
static void answer_kept(struct owner *o)
{
	while (o->n_kept) {
		size_t len = o->kept[--o->n_kept];
		answer(o, o->conn, "kept", len);
		conn_line_done(o->conn, len);
	}
}

static int make(void **state)
{
	static struct owner o;
	struct fixture *f = *state;
	const struct server_handler handler = {on_line, &o};
	char address[160];
	struct err e;

	memset(&o, 0, sizeof o);
	o.f = f;
	snprintf(o.path, sizeof o.path, "%s/test.sock", f->dir);
	snprintf(address, sizeof address, "unix:%s", o.path);
	*state = &o;
	return server_new(&f->life, &o.counters, &handler, &o.server, &e) ||
	       server_listen(o.server, address, &e);
}

static int clean(void **state)
{
	struct owner *o = *state;

	*state = o->f;
	server_close(o->server);
	while (o->n_kept)
		conn_line_done(o->conn, o->kept[--o->n_kept]);
	server_free(&o->server);
	return 0;
}

static void test_one_byte_at_a_time(void **state)
{
	struct owner *o = *state;
	const char *text = "hello\r\n\nworld\n";
	struct client c;
	struct err e;

	client_open(&c, o->f, o->path);
	for (const char *p = text; *p; p++) {
		assert_true(client_send(&c, p, 1));
		assert_int_equal(loop_once(o->f->loop, 1, &e), 0);
	}
	assert_string_equal(client_line(&c), "5:hello");
	assert_string_equal(client_line(&c), "5:world");
	assert_int_equal(o->lines, 2);
	client_close(&c);
	WAIT_FOR(o->f, server_clients(o->server) == 0);
}

static void test_many_lines_in_one_write(void **state)
{
	struct owner *o = *state;
	char text[2000 * 3 + 1];
	struct client c;

	for (int i = 0; i < 2000; i++)
		memcpy(text + i * 3, "ab\n", 3);
	client_open(&c, o->f, o->path);
	assert_true(client_send(&c, text, 2000 * 3));
	for (int i = 0; i < 2000; i++)
		assert_string_equal(client_line(&c), "2:ab");
	client_close(&c);
}

static void test_longest_line(void **state)
{
	struct owner *o = *state;
	char *text = malloc(PROTO_FRAME_MAX + 1), expected[64];
	struct client c;

	assert_non_null(text);
	memset(text, 'a', PROTO_FRAME_MAX);
	text[PROTO_FRAME_MAX] = '\n';
	client_open(&c, o->f, o->path);
	assert_true(client_send(&c, text, PROTO_FRAME_MAX + 1));
	snprintf(expected, sizeof expected, "%u:aaaaaaaaaaaaaaaaaaaa", PROTO_FRAME_MAX);
	assert_string_equal(client_line(&c), expected);
	client_close(&c);
	free(text);
}

/* The client is still writing when it is told, and can read what it is told. */
static void test_too_long_line(void **state)
{
	struct owner *o = *state;
	size_t n = PROTO_FRAME_MAX + (4u << 20);
	char *text = malloc(n);
	struct client c;

	assert_non_null(text);
	memset(text, 'a', n);
	client_open(&c, o->f, o->path);
	(void)client_send(&c, text, n);
	assert_non_null(strstr(client_line(&c), "\"name\":\"line_too_long\""));
	client_expect_end(&c);
	assert_int_equal(o->lines, 0);
	client_close(&c);
	WAIT_FOR(o->f, server_clients(o->server) == 0);
	free(text);
}

/* What was asked before the half-close is answered, later too. */
static void test_half_close(void **state)
{
	struct owner *o = *state;
	struct client c;

	o->silent = true;
	client_open(&c, o->f, o->path);
	client_say(&c, "one\ntwo\nrest without an end");
	assert_int_equal(shutdown(c.fd, SHUT_WR), 0);
	WAIT_FOR(o->f, o->lines == 2);
	assert_false(client_has_line(&c, 50));
	assert_int_equal(server_clients(o->server), 1);
	answer_kept(o);
	assert_string_equal(client_line(&c), "3:kept");
	assert_string_equal(client_line(&c), "3:kept");
	client_expect_end(&c);
	client_close(&c);
}

/* A client that goes while its line is in work: the answer is dropped. */
static void test_gone_while_in_work(void **state)
{
	struct owner *o = *state;
	struct client c;

	o->silent = true;
	o->answer_size = 4 << 20;
	client_open(&c, o->f, o->path);
	client_say(&c, "one\n");
	WAIT_FOR(o->f, o->lines == 1);
	client_close(&c);
	answer_kept(o);
	WAIT_FOR(o->f, server_clients(o->server) == 0);
}

/* Who does not take answers is not listened to; nothing grows. */
static void test_slow_reader(void **state)
{
	struct owner *o = *state;
	struct client c;
	struct err e;
	int before;

	o->answer_size = 100000;
	client_open(&c, o->f, o->path);
	for (int i = 0; i < 100; i++)
		client_say(&c, "more\n");
	for (int i = 0; i < 20; i++)
		assert_int_equal(loop_once(o->f->loop, 5, &e), 0);
	before = o->lines;
	assert_true(before > 0 && before < 30); /* 1 MiB and what the socket holds */
	for (int i = 0; i < 100; i++)
		assert_int_equal(strlen(client_line(&c)), o->answer_size);
	assert_int_equal(o->lines, 100);
	client_close(&c);
}

/* No more than CONN_LINES_MAX of a client are in work. */
static void test_lines_in_work(void **state)
{
	struct owner *o = *state;
	struct client c;
	struct err e;

	o->silent = true;
	client_open(&c, o->f, o->path);
	for (unsigned i = 0; i < CONN_LINES_MAX + 10; i++)
		client_say(&c, "x\n");
	WAIT_FOR(o->f, o->lines == (int)CONN_LINES_MAX);
	for (int i = 0; i < 10; i++)
		assert_int_equal(loop_once(o->f->loop, 1, &e), 0);
	assert_int_equal(o->lines, CONN_LINES_MAX);
	answer_kept(o);
	WAIT_FOR(o->f, o->lines == (int)CONN_LINES_MAX + 10);
	client_close(&c);
}

static void test_hold(void **state)
{
	struct owner *o = *state;
	struct client c;

	client_open(&c, o->f, o->path);
	client_say(&c, "one\n");
	assert_string_equal(client_line(&c), "3:one");
	conn_hold(o->conn);
	conn_hold(o->conn);
	client_say(&c, "two\n");
	assert_false(client_has_line(&c, 30));
	conn_release(o->conn);
	assert_false(client_has_line(&c, 30));
	conn_release(o->conn);
	assert_string_equal(client_line(&c), "3:two");
	client_close(&c);
}

/* All clients together have queue-bytes in work, then nobody is listened to. */
static void test_common_bound(void **state)
{
	struct owner *o = *state;
	int64_t before = o->f->opts->queue_bytes;
	struct client a, b;

	o->f->opts->queue_bytes = 10;
	client_open(&a, o->f, o->path);
	client_open(&b, o->f, o->path);
	o->silent = true;
	client_say(&a, "0123456789\n");
	WAIT_FOR(o->f, o->lines == 1);
	client_say(&b, "b\n");
	assert_false(client_has_line(&b, 30));
	assert_int_equal(o->lines, 1);
	o->silent = false;
	answer_kept(o);
	assert_string_equal(client_line(&b), "1:b");
	o->f->opts->queue_bytes = before;
	client_close(&a);
	client_close(&b);
}

static void test_socket_file(void **state)
{
	struct owner *o = *state;
	char address[160], other[128];
	struct sockaddr_un stale = {.sun_family = AF_UNIX};
	struct stat st;
	struct err e;
	FILE *plain;
	int fd;

	assert_int_equal(stat(o->path, &st), 0);
	assert_true(S_ISSOCK(st.st_mode));
	assert_int_equal(st.st_mode & 07777, 0660);
	snprintf(address, sizeof address, "unix:%s", o->path);
	assert_int_equal(server_listen(o->server, address, &e), ERR_BUSY);
	assert_non_null(strstr(e.text, "somebody answers at"));

	snprintf(other, sizeof other, "%s/stale.sock", o->f->dir);
	snprintf(stale.sun_path, sizeof stale.sun_path, "%s", other);
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&stale, sizeof stale), 0);
	close(fd); /* never listened: its file stays */
	snprintf(address, sizeof address, "unix:%s", other);
	assert_int_equal(server_listen(o->server, address, &e), 0);

	snprintf(other, sizeof other, "%s/plain", o->f->dir);
	plain = fopen(other, "w");
	assert_non_null(plain);
	assert_int_equal(fclose(plain), 0);
	snprintf(address, sizeof address, "unix:%s", other);
	assert_int_equal(server_listen(o->server, address, &e), ERR_USAGE);
	assert_int_equal(stat(other, &st), 0);

	server_close(o->server);
	assert_int_equal(stat(o->path, &st), -1);
}

static void test_bad_addresses(void **state)
{
	struct owner *o = *state;
	struct err e;

	assert_int_equal(server_listen(o->server, "tcp:192.0.2.1:7070", &e), ERR_USAGE);
	assert_int_equal(server_listen(o->server, "unix:/nonexistent/x.sock", &e), ERR_IO);
	assert_int_equal(server_listen(o->server, "nonsense", &e), ERR_USAGE);
}

static void test_too_many_clients(void **state)
{
	struct owner *o = *state;
	struct options *opts = o->f->opts;
	int64_t all = opts->max_clients, user = opts->max_clients_per_user;
	struct client a, b, c;

	opts->max_clients_per_user = 1;
	client_open(&a, o->f, o->path);
	client_say(&a, "a\n");
	assert_string_equal(client_line(&a), "1:a");
	client_open(&b, o->f, o->path);
	assert_non_null(strstr(client_line(&b), "\"name\":\"busy\""));
	client_expect_end(&b);
	opts->max_clients_per_user = user;
	opts->max_clients = 1;
	client_open(&c, o->f, o->path);
	assert_non_null(strstr(client_line(&c), "\"name\":\"busy\""));
	assert_int_equal(o->counters.clients_refused, 2);
	client_close(&c);
	client_close(&a);
	WAIT_FOR(o->f, server_clients(o->server) == 0);
	client_open(&c, o->f, o->path);
	client_say(&c, "c\n");
	assert_string_equal(client_line(&c), "1:c");
	opts->max_clients = all;
	client_close(&c);
	client_close(&b);
}

/* Without descriptors clients wait, and are served when there are some again. */
static void test_no_descriptors(void **state)
{
	struct owner *o = *state;
	struct rlimit before, none;
	struct client c;

	client_open(&c, o->f, o->path);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	none = before;
	none.rlim_cur = (rlim_t)c.fd + 1;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	client_say(&c, "c\n");
	assert_false(client_has_line(&c, 50));
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	assert_string_equal(client_line(&c), "1:c");
	client_close(&c);
}

static void on_drained(void *arg)
{
	((struct owner *)arg)->drained = true;
}

/* In work: answered; idle: closed; new: nobody answers. */
static void test_drain(void **state)
{
	struct owner *o = *state;
	struct client busy, idle;

	o->silent = true;
	client_open(&idle, o->f, o->path);
	client_open(&busy, o->f, o->path);
	client_say(&busy, "one\n");
	WAIT_FOR(o->f, o->lines == 1 && server_clients(o->server) == 2);
	server_drain(o->server, on_drained, o);
	client_expect_end(&idle);
	assert_int_equal(access(o->path, F_OK), -1);
	assert_false(client_has_line(&busy, 30));
	assert_false(o->drained);
	answer_kept(o);
	assert_string_equal(client_line(&busy), "3:kept");
	client_expect_end(&busy);
	WAIT_FOR(o->f, o->drained);
	client_close(&busy);
	client_close(&idle);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make, clean)
	const struct CMUnitTest tests[] = {
		TEST(test_one_byte_at_a_time),
		TEST(test_many_lines_in_one_write),
		TEST(test_longest_line),
		TEST(test_too_long_line),
		TEST(test_half_close),
		TEST(test_gone_while_in_work),
		TEST(test_slow_reader),
		TEST(test_lines_in_work),
		TEST(test_hold),
		TEST(test_common_bound),
		TEST(test_socket_file),
		TEST(test_bad_addresses),
		TEST(test_too_many_clients),
		TEST(test_no_descriptors),
		TEST(test_drain),
	};
	return cmocka_run_group_tests(tests, fixture_make, fixture_remove);
}
