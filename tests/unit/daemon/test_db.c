/* test_db.c - one connection against a real PostgreSQL, and against a bad line to it. */
#include "daemon/db.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests/unit/daemon/fixture.h"
#include "tests/unit/daemon/proxy.h"

enum { SESSION, ECHO, ADD, COUNT, DIVIDE, SLEEP, KILL_SELF, LENGTH, N_STATEMENTS };

static const struct statement statements[N_STATEMENTS] = {
	[SESSION] = {"session", 1, 1, "SELECT set_config('statement_timeout', $1::text, false)"},
	[ECHO] = {"echo", 2, 3, "SELECT $1::text, $2::int + 1, NULL::text"},
	[ADD] = {"add", 1, 0, "INSERT INTO item VALUES ($1::text)"},
	[COUNT] = {"count", 0, 1, "SELECT count(*) FROM item"},
	[DIVIDE] = {"divide", 1, 1, "SELECT 1 / $1::int"},
	[SLEEP] = {"sleep", 1, 1, "SELECT pg_sleep($1::float8)"},
	[KILL_SELF] = {"kill_self", 0, 1, "SELECT pg_terminate_backend(pg_backend_pid())"},
	[LENGTH] = {"length", 1, 2, "SELECT length($1::text), repeat('y', length($1::text))"},
};

/* One connection and what was heard of it. */
struct watch {
	struct fixture *f;
	struct db *db;
	int ready, lost;
	struct err why;
	/* of the last answer */
	int answers;
	enum err_code code;
	char sqlstate[6], error[256], values[4][64];
	size_t rows[4], length;
};

static void on_ready(void *arg, struct db *db)
{
	struct watch *w = arg;

	assert_int_equal(db_state(db), DB_IDLE);
	w->ready++;
}

static void on_lost(void *arg, struct db *db, const struct err *why)
{
	struct watch *w = arg;

	assert_int_equal(db_state(db), DB_OFF);
	w->lost++;
	w->why = *why;
}

/* Keep the first value of each of the first four steps. */
static void on_answer(void *arg, const struct db_answer *answer)
{
	struct watch *w = arg;

	w->answers++;
	w->code = db_answer_code(answer);
	snprintf(w->sqlstate, sizeof w->sqlstate, "%s", db_answer_sqlstate(answer));
	snprintf(w->error, sizeof w->error, "%s", db_answer_error(answer));
	for (size_t i = 0; i < 4; i++) {
		const char *v = NULL;
		w->rows[i] = db_answer_rows(answer, i);
		if (w->rows[i])
			v = db_answer_value(answer, i, 0, 0, &w->length);
		snprintf(w->values[i], sizeof w->values[i], "%s", v ? v : "");
	}
}

static void make(struct watch *w, struct fixture *f, const char *conninfo, unsigned connect_ms,
		 unsigned statement_ms)
{
	const struct db_config config = {conninfo, statements, N_STATEMENTS, true,
					 SESSION,  connect_ms, statement_ms};
	const struct db_owner owner = {on_ready, on_lost, w};

	memset(w, 0, sizeof *w);
	w->f = f;
	fixture_sql(f, "DROP TABLE IF EXISTS item; CREATE TABLE item (name text)");
	assert_int_equal(db_new(f->loop, &f->log, &config, &owner, &w->db), 0);
	assert_int_equal(db_state(w->db), DB_OFF);
}

static void connect_ok(struct watch *w)
{
	int ready = w->ready;

	db_connect(w->db);
	WAIT_FOR(w->f, w->ready > ready || w->lost);
	assert_int_equal(w->lost, 0);
}

/* Begin a request of up to four steps, each with at most one parameter. */
static void begin(struct watch *w, struct db_request *request, bool writes)
{
	request->writes = writes;
	request->done = on_answer;
	request->arg = w;
	db_run(w->db, request);
}

static void run(struct watch *w, struct db_request *request, bool writes)
{
	int answers = w->answers;

	begin(w, request, writes);
	WAIT_FOR(w->f, w->answers > answers);
}

#define STEPS(...)                                                                 \
	(&(struct db_request){.steps = (struct db_step[]){__VA_ARGS__},            \
			      .n_steps = sizeof((struct db_step[]){__VA_ARGS__}) / \
					 sizeof(struct db_step)})
#define STEP(statement, ...)                     \
	{                                        \
		statement, (const char *const[]) \
		{                                \
			__VA_ARGS__              \
		}                                \
	}

static void test_rows(void **state)
{
	struct watch w;

	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 0);
	connect_ok(&w);
	assert_true(db_server_version(w.db) >= 150000);
	run(&w, STEPS(STEP(ECHO, "gr\xc3\xbc\xc3\x9f", "41"), STEP(ADD, "a"), STEP(COUNT, NULL)),
	    true);
	assert_int_equal(w.code, 0);
	assert_string_equal(w.values[0], "gr\xc3\xbc\xc3\x9f");
	assert_int_equal(w.rows[1], 0);
	assert_string_equal(w.values[2], "1");
	run(&w, STEPS(STEP(ECHO, NULL, NULL)), false);
	assert_int_equal(w.rows[0], 1);
	assert_string_equal(w.values[0], "");
	WAIT_FOR(w.f, w.ready == 3);
	db_free(&w.db);
}

/* A request is one transaction: a failed step undoes those before it. */
static void test_failed_step(void **state)
{
	struct watch w;

	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 0);
	connect_ok(&w);
	run(&w, STEPS(STEP(ADD, "a"), STEP(DIVIDE, "0"), STEP(ADD, "b")), true);
	assert_int_equal(w.code, ERR_DB);
	assert_string_equal(w.sqlstate, "22012");
	assert_string_equal(w.error, "division by zero");
	run(&w, STEPS(STEP(COUNT, NULL)), false);
	assert_int_equal(w.code, 0);
	assert_string_equal(w.values[0], "0");
	assert_string_equal(w.error, "");
	db_free(&w.db);
}

/* More than a socket holds, both ways. */
static void test_large_values(void **state)
{
	size_t n = 8 << 20;
	char *text = malloc(n + 1);
	struct watch w;

	assert_non_null(text);
	memset(text, 'x', n);
	text[n] = '\0';
	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 0);
	connect_ok(&w);
	run(&w, STEPS(STEP(LENGTH, text), STEP(ECHO, text, "1"), STEP(COUNT, NULL)), false);
	assert_int_equal(w.code, 0);
	assert_string_equal(w.values[0], "8388608");
	assert_string_equal(w.values[2], "0");
	db_free(&w.db);
	free(text);
}

static void test_statement_timeout(void **state)
{
	struct watch w;

	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 50);
	connect_ok(&w);
	run(&w, STEPS(STEP(SLEEP, "30")), false);
	assert_int_equal(w.code, ERR_DB);
	assert_string_equal(w.sqlstate, "57014");
	run(&w, STEPS(STEP(COUNT, NULL)), false);
	assert_int_equal(w.code, 0);
	db_free(&w.db);
}

/* Migrations: text as it stands, and statements whose tables are not there yet. */
static void test_scripts(void **state)
{
	struct fixture *f = *state;
	struct watch w;
	const char *const scripts[] = {
		"BEGIN; CREATE TABLE made (n int)",
		"INSERT INTO made VALUES (1); INSERT INTO made VALUES (2); SELECT sum(n) FROM made",
		"COMMIT"};
	const struct db_config config = {
		f->life.conninfo, statements, N_STATEMENTS, false, -1, 10000, 0};
	const struct db_owner owner = {on_ready, on_lost, &w};

	memset(&w, 0, sizeof w);
	w.f = f;
	fixture_sql(f, "DROP TABLE IF EXISTS item, made");
	assert_int_equal(db_new(f->loop, &f->log, &config, &owner, &w.db), 0);
	connect_ok(&w);
	for (int i = 0; i < 3; i++) {
		db_script(w.db, scripts[i], on_answer, &w);
		WAIT_FOR(f, w.answers > i);
		assert_int_equal(w.code, 0);
		if (i == 1)
			assert_string_equal(w.values[0], "3");
	}
	run(&w, STEPS(STEP(ECHO, "still here", "1")), false);
	assert_string_equal(w.values[0], "still here");
	db_script(w.db, "SELECT 1; SELECT 1 / 0; SELECT 2", on_answer, &w);
	WAIT_FOR(f, w.answers == 5);
	assert_int_equal(w.code, ERR_DB);
	assert_string_equal(w.sqlstate, "22012");
	run(&w, STEPS(STEP(COUNT, NULL)), false); /* its table is gone */
	assert_string_equal(w.sqlstate, "42P01");
	db_free(&w.db);
	fixture_sql(f, "DROP TABLE made");
}

static void test_no_server(void **state)
{
	struct watch w;

	make(&w, *state, "host=/nonexistent dbname=x", 10000, 0);
	db_connect(w.db);
	assert_int_equal(w.lost, 0); /* nothing is called inside our own call */
	WAIT_FOR(w.f, w.lost);
	assert_non_null(strstr(w.why.text, "/nonexistent"));
	assert_null(strchr(w.why.text, '\n'));
	db_connect(w.db);
	WAIT_FOR(w.f, w.lost == 2);
	db_free(&w.db);
}

static void test_bad_conninfo(void **state)
{
	struct watch w;

	make(&w, *state, "not a connection string", 10000, 0);
	db_connect(w.db);
	WAIT_FOR(w.f, w.lost);
	assert_true(w.why.text[0] != '\0');
	db_free(&w.db);
}

static void test_cannot_prepare(void **state)
{
	struct fixture *f = *state;
	struct watch w;

	make(&w, f, f->life.conninfo, 10000, 0);
	fixture_sql(f, "DROP TABLE item");
	db_connect(w.db);
	WAIT_FOR(f, w.lost);
	assert_string_equal(w.why.text,
			    "the connection cannot be prepared: relation \"item\" does not exist");
	db_free(&w.db);
}

static void test_connect_timeout(void **state)
{
	struct proxy *proxy = proxy_new(*state);
	struct watch w;

	make(&w, *state, proxy_conninfo(proxy), 100, 0);
	proxy_set(proxy, PROXY_MUTE);
	db_connect(w.db);
	WAIT_FOR(w.f, w.lost);
	assert_string_equal(w.why.text, "no connection to the database within 100 ms");
	db_free(&w.db);
	proxy_free(&proxy);
}

/* The server goes while nothing runs: told at once, not at the next request. */
static void test_lost_while_idle(void **state)
{
	struct fixture *f = *state;
	struct watch w;

	make(&w, f, f->life.conninfo, 10000, 0);
	connect_ok(&w);
	fixture_sql(f, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
		       "WHERE application_name = 'tolld'");
	WAIT_FOR(f, w.lost);
	assert_int_equal(w.answers, 0);
	w.lost = 0;
	connect_ok(&w);
	run(&w, STEPS(STEP(COUNT, NULL)), false);
	assert_int_equal(w.code, 0);
	db_free(&w.db);
}

/* The server's own FATAL does not say whether the transaction ended well. */
static void test_terminated_while_busy(void **state)
{
	struct watch w;

	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 0);
	connect_ok(&w);
	run(&w, STEPS(STEP(ADD, "a"), STEP(KILL_SELF, NULL)), true);
	assert_int_equal(w.code, ERR_UNCERTAIN);
	assert_int_equal(w.lost, 1);
	w.lost = 0;
	connect_ok(&w);
	run(&w, STEPS(STEP(KILL_SELF, NULL)), false);
	assert_int_equal(w.code, ERR_CLOSED);
	db_free(&w.db);
}

/* Committed, but the word of it is lost; and lost before it came there. */
static void test_outcome_unknown(void **state)
{
	struct fixture *f = *state;
	struct proxy *proxy = proxy_new(f);
	struct watch w;

	make(&w, f, proxy_conninfo(proxy), 10000, 0);
	connect_ok(&w);
	proxy_set(proxy, PROXY_CUT_REPLY);
	run(&w, STEPS(STEP(ADD, "a")), true);
	assert_int_equal(w.code, ERR_UNCERTAIN);
	assert_int_equal(w.lost, 1);
	assert_string_equal(fixture_ask(f, "SELECT count(*) FROM item"), "1");

	w.lost = 0;
	connect_ok(&w);
	proxy_set(proxy, PROXY_CUT);
	run(&w, STEPS(STEP(ADD, "b")), true);
	assert_int_equal(w.code, ERR_UNCERTAIN);
	assert_string_equal(fixture_ask(f, "SELECT count(*) FROM item"), "1");
	db_free(&w.db);
	proxy_free(&proxy);
}

/* What could not even be sent in whole was not committed. */
static void test_lost_while_sending(void **state)
{
	struct fixture *f = *state;
	struct proxy *proxy = proxy_new(f);
	size_t n = 8 << 20;
	char *text = malloc(n + 1);
	struct watch w;

	assert_non_null(text);
	memset(text, 'x', n);
	text[n] = '\0';
	make(&w, f, proxy_conninfo(proxy), 10000, 0);
	connect_ok(&w);
	proxy_set(proxy, PROXY_CUT);
	run(&w, STEPS(STEP(ADD, text)), true);
	assert_int_equal(w.code, ERR_CLOSED);
	assert_string_equal(fixture_ask(f, "SELECT count(*) FROM item"), "0");
	db_free(&w.db);
	proxy_free(&proxy);
	free(text);
}

static void test_closed_while_busy(void **state)
{
	struct watch w;
	struct db_request *request = STEPS(STEP(SLEEP, "30"));

	make(&w, *state, ((struct fixture *)*state)->life.conninfo, 10000, 0);
	connect_ok(&w);
	begin(&w, request, false);
	db_free(&w.db);
	assert_int_equal(w.answers, 1);
	assert_int_equal(w.code, ERR_CLOSED);
	assert_int_equal(w.lost, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_failed_step),
		cmocka_unit_test(test_large_values),
		cmocka_unit_test(test_statement_timeout),
		cmocka_unit_test(test_scripts),
		cmocka_unit_test(test_no_server),
		cmocka_unit_test(test_bad_conninfo),
		cmocka_unit_test(test_cannot_prepare),
		cmocka_unit_test(test_connect_timeout),
		cmocka_unit_test(test_lost_while_idle),
		cmocka_unit_test(test_terminated_while_busy),
		cmocka_unit_test(test_outcome_unknown),
		cmocka_unit_test(test_lost_while_sending),
		cmocka_unit_test(test_closed_while_busy),
	};
	return cmocka_run_group_tests(tests, fixture_make_pg, fixture_remove);
}
