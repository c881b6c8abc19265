/* test_conn.c - a client's patience and ours: timeouts, with a socket pair. */
#include "daemon/conn.h"
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "tests/unit/daemon/client.h"
#include "daemon/counters.h"
#include "tests/unit/daemon/fixture.h"

struct pair {
	struct fixture *f;
	struct conn_set set;
	struct counters counters;
	struct conn_config config;
	struct conn *conn;
	struct client client;
	int lines, gone;
	size_t in_work;
};

static void on_line(void *arg, struct conn *conn, char *line, size_t len)
{
	struct pair *p = arg;

	(void)line;
	p->lines++;
	p->in_work = len;
	conn_line_begin(conn, len);
}

static bool on_room(void *arg)
{
	(void)arg;
	return true;
}

static void on_done(void *arg)
{
	(void)arg;
}

static void on_gone(void *arg, struct conn *conn)
{
	struct pair *p = arg;

	(void)conn;
	p->gone++;
}

static int make(void **state)
{
	static struct pair p;
	struct fixture *f = *state;
	int fds[2];

	memset(&p, 0, sizeof p);
	p.f = f;
	p.config = (struct conn_config){.loop = f->loop,
					.set = &p.set,
					.log = &f->log,
					.counters = &p.counters,
					.owner = {on_line, on_room, on_done, on_gone, &p},
					.parts_max = 1 << 20,
					.stall_ms = 100,
					.idle_ms = 100,
					.linger_ms = 100};
	p.client.f = f;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds) < 0)
		return -1;
	p.client.fd = fds[1];
	*state = &p;
	return conn_set_init(&p.set, f->loop) || conn_new(&p.config, fds[0], getuid(), &p.conn);
}

static int clean(void **state)
{
	struct pair *p = *state;

	*state = p->f;
	client_close(&p->client);
	if (!p->gone)
		conn_close(p->conn);
	conn_set_fini(&p->set);
	return 0;
}

static void test_idle_is_closed(void **state)
{
	struct pair *p = *state;

	client_say(&p->client, "half a line");
	client_expect_end(&p->client);
	assert_int_equal(p->gone, 1);
	assert_int_equal(p->counters.clients_closed_idle, 1);
}

/* Who waits for an answer is not idle. */
static void test_waiting_is_not_idle(void **state)
{
	struct pair *p = *state;

	client_say(&p->client, "a line\n");
	assert_false(client_has_line(&p->client, 300));
	assert_int_equal(p->gone, 0);
	conn_line_done(p->conn, p->in_work);
	client_expect_end(&p->client);
	assert_int_equal(p->counters.clients_closed_idle, 1);
}

static void test_stalled_reader_is_closed(void **state)
{
	struct pair *p = *state;
	struct buf b = {0};

	for (int i = 0; i < 1 << 20; i++)
		buf_text(&b, "more and ");
	conn_send(p->conn, &b);
	WAIT_FOR(p->f, p->gone);
	assert_int_equal(p->counters.clients_closed_slow, 1);
}

/* After an error we wait for the client to close, but not for ever. */
static void test_lingering_ends(void **state)
{
	struct pair *p = *state;
	struct buf b = {0};

	buf_text(&b, "no\n");
	conn_send(p->conn, &b);
	conn_finish_now(p->conn);
	assert_string_equal(client_line(&p->client), "no");
	client_expect_end(&p->client);
	assert_int_equal(p->gone, 0);
	client_say(&p->client, "I am not listening\n");
	WAIT_FOR(p->f, p->gone);
	assert_int_equal(p->lines, 0);
}

/* Lines without an end are taken up to a common bound, beyond which long ones are refused. */
static void test_lines_without_end(void **state)
{
	struct pair *p = *state;
	static char x[2 << 20];
	const char *line;

	memset(x, 'x', sizeof x);
	p->set.bytes_in_parts = p->config.parts_max; /* of other clients */
	assert_true(client_send(&p->client, x, 100000));
	WAIT_FOR(p->f, p->set.bytes_in_parts == p->config.parts_max + 100000);
	client_say(&p->client, "\n");
	WAIT_FOR(p->f, p->lines == 1);
	assert_int_equal(p->set.bytes_in_parts, p->config.parts_max);
	conn_line_done(p->conn, p->in_work);
	(void)client_send(&p->client, x, sizeof x);
	line = client_line(&p->client);
	assert_non_null(line);
	assert_non_null(strstr(line, "\"busy\""));
	assert_int_equal(p->set.bytes_in_parts, p->config.parts_max);
	client_expect_end(&p->client);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make, clean)
	const struct CMUnitTest tests[] = {
		TEST(test_idle_is_closed),	     TEST(test_waiting_is_not_idle),
		TEST(test_stalled_reader_is_closed), TEST(test_lingering_ends),
		TEST(test_lines_without_end),
	};
	return cmocka_run_group_tests(tests, fixture_make, fixture_remove);
}
