/* test_pool.c - waiting, expiring, coming back. */
#include "daemon/pool.h"
#include <stdio.h>
#include <string.h>
#include "daemon/counters.h"
#include "daemon/migrate.h"
#include "tests/unit/daemon/fixture.h"
#include "tests/unit/daemon/proxy.h"

struct asked {
	struct db_request request;
	struct db_step step;
	int answers;
	enum err_code code;
	char error[256];
};

static void on_answer(void *arg, const struct db_answer *answer)
{
	struct asked *a = arg;

	a->answers++;
	a->code = db_answer_code(answer);
	snprintf(a->error, sizeof a->error, "%s", db_answer_error(answer));
}

/* The request that all tests send: the numbers of `status`. */
static void ask(struct asked *a, unsigned patience_ms)
{
	memset(a, 0, sizeof *a);
	a->step.statement = STATEMENT_STATUS;
	a->request = (struct db_request){.steps = &a->step,
					 .n_steps = 1,
					 .done = on_answer,
					 .arg = a,
					 .deadline = loop_now_ms() + patience_ms};
}

static struct pool *make(struct fixture *f, const char *conninfo, int64_t n,
			 struct counters *counters)
{
	static struct life life; /* outlives the pool */
	struct pool *pool;
	struct err e;

	memset(counters, 0, sizeof *counters);
	f->opts->db_connections = n;
	life = f->life;
	life.conninfo = conninfo;
	assert_int_equal(pool_new(&life, counters, &pool, &e), 0);
	return pool;
}

static void test_more_requests_than_connections(void **state)
{
	struct fixture *f = *state;
	struct counters counters;
	struct pool *pool = make(f, f->life.conninfo, 2, &counters);
	struct asked a[20];

	for (int i = 0; i < 20; i++) {
		ask(&a[i], 30000);
		assert_int_equal(pool_submit(pool, &a[i].request), 0);
	}
	assert_int_equal(pool_waiting(pool), 20);
	for (int i = 0; i < 20; i++) {
		WAIT_FOR(f, a[i].answers);
		assert_int_equal(a[i].code, 0);
	}
	WAIT_FOR(f, pool_connected(pool) == 2);
	assert_int_equal(pool_waiting(pool), 0);
	assert_int_equal(counters.db_connects, 2);
	assert_string_equal(pool_trouble(pool), "");
	pool_free(&pool);
}

static void test_deadline_without_database(void **state)
{
	struct fixture *f = *state;
	struct counters counters;
	struct pool *pool = make(f, "host=/nonexistent", 2, &counters);
	struct asked late, soon;

	ask(&late, 60);
	ask(&soon, 20);
	assert_int_equal(pool_submit(pool, &late.request), 0);
	assert_int_equal(pool_submit(pool, &soon.request), 0);
	WAIT_FOR(f, soon.answers);
	assert_int_equal(late.answers, 0);
	assert_int_equal(soon.code, ERR_CLOSED);
	assert_non_null(strstr(soon.error, "/nonexistent"));
	WAIT_FOR(f, late.answers);
	assert_int_equal(late.code, ERR_CLOSED);
	assert_int_equal(pool_connected(pool), 0);
	assert_non_null(strstr(pool_trouble(pool), "/nonexistent"));
	pool_free(&pool);
}

static void test_bounded_queue(void **state)
{
	static struct asked a[POOL_WAITING_MAX + 1];
	struct fixture *f = *state;
	struct counters counters;
	struct pool *pool = make(f, "host=/nonexistent", 1, &counters);

	for (unsigned i = 0; i <= POOL_WAITING_MAX; i++) {
		ask(&a[i], 60000);
		assert_int_equal(pool_submit(pool, &a[i].request),
				 i < POOL_WAITING_MAX ? 0 : ERR_BUSY);
	}
	pool_free(&pool); /* answers them all */
	for (unsigned i = 0; i < POOL_WAITING_MAX; i++)
		assert_true(a[i].answers == 1 && a[i].code == ERR_CLOSED);
	assert_int_equal(a[POOL_WAITING_MAX].answers, 0);
}

/* Connections that are lost come back, also when the server is away for a while. */
static void test_reconnects(void **state)
{
	struct fixture *f = *state;
	struct proxy *proxy = proxy_new(f);
	struct counters counters;
	struct pool *pool = make(f, proxy_conninfo(proxy), 3, &counters);
	struct asked a;

	WAIT_FOR(f, pool_idle(pool) == 3);
	proxy_set(proxy, PROXY_REFUSE);
	proxy_cut(proxy);
	WAIT_FOR(f, counters.db_losses == 3);
	ask(&a, 30000);
	assert_int_equal(pool_submit(pool, &a.request), 0);
	WAIT_FOR(f, *pool_trouble(pool));
	assert_int_equal(a.answers, 0);
	proxy_set(proxy, PROXY_PASS);
	WAIT_FOR(f, a.answers);
	assert_int_equal(a.code, 0);
	WAIT_FOR(f, pool_idle(pool) == 3);
	assert_int_equal(counters.db_connects, 6);
	assert_string_equal(pool_trouble(pool), "");
	pool_free(&pool);
	proxy_free(&proxy);
}

/* Who knows that the database is back need not wait out a pause. */
static void test_told_that_the_database_is_back(void **state)
{
	struct fixture *f = *state;
	struct proxy *proxy = proxy_new(f);
	struct counters counters;
	struct pool *pool;
	struct err e;

	proxy_set(proxy, PROXY_REFUSE);
	pool = make(f, proxy_conninfo(proxy), 1, &counters);
	WAIT_FOR(f, proxy_accepted(proxy) == 5); /* the next pause is 800 ms at least */
	for (int i = 0; i < 20; i++)
		assert_int_equal(loop_once(f->loop, 1, &e), 0);
	proxy_set(proxy, PROXY_PASS);
	pool_hurry(pool);
	for (int i = 0; i < 20; i++)
		assert_int_equal(loop_once(f->loop, 1, &e), 0);
	assert_int_equal(proxy_accepted(proxy), 6);
	WAIT_FOR(f, pool_idle(pool) == 1);
	pool_hurry(pool); /* nobody pauses */
	assert_int_equal(pool_idle(pool), 1);
	pool_free(&pool);
	proxy_free(&proxy);
}

/* A reloaded statement timeout holds for the next request. */
static void test_changed_timeout(void **state)
{
	struct fixture *f = *state;
	struct counters counters;
	struct pool *pool = make(f, f->life.conninfo, 1, &counters);
	int64_t before = f->opts->statement_timeout;
	struct asked a;

	WAIT_FOR(f, pool_idle(pool) == 1);
	f->opts->statement_timeout = 12345;
	ask(&a, 30000);
	assert_int_equal(pool_submit(pool, &a.request), 0);
	WAIT_FOR(f, a.answers);
	assert_int_equal(a.code, 0);
	assert_int_equal(counters.db_connects, 2);
	pool_free(&pool);
	f->opts->statement_timeout = before;
}

static int make_schema(void **state)
{
	struct err e;
	int rc = fixture_make_pg(state);

	if (rc == 0 && migrate_run(&((struct fixture *)*state)->life, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	return rc;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_more_requests_than_connections),
		cmocka_unit_test(test_deadline_without_database),
		cmocka_unit_test(test_bounded_queue),
		cmocka_unit_test(test_reconnects),
		cmocka_unit_test(test_told_that_the_database_is_back),
		cmocka_unit_test(test_changed_timeout),
	};
	return cmocka_run_group_tests(tests, make_schema, fixture_remove);
}
