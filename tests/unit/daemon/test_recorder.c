/* test_recorder.c - records to a real database, through lines that break. */
#include "daemon/recorder.h"
#include <stdio.h>
#include <string.h>
#include "daemon/counters.h"
#include "daemon/migrate.h"
#include "daemon/pool.h"
#include "tests/unit/daemon/fixture.h"
#include "tests/unit/daemon/proxy.h"

#define READING                                                                                   \
	"{\"lang\":\"en\",\"rules\":\"en-000000000000\",\"main\":{\"country\":null,\"place\":"    \
	"null,"                                                                                   \
	"\"event\":null},\"times\":[],\"numbers\":[],\"places\":[],\"figures\":[],\"events\":[]," \
	"\"refused\":[]}"

#define RECORDS 300

struct recording {
	struct fixture *f;
	struct life life;
	struct proxy *proxy;
	struct counters counters;
	struct pool *pool;
	struct recorder *recorder;
	struct record records[RECORDS];
	char texts[RECORDS][32], errors[RECORDS][256];
	int done, room;
	int order[RECORDS];
};

static void on_room(void *arg)
{
	((struct recording *)arg)->room++;
}

static void on_done(void *arg, struct record *record)
{
	struct recording *r = arg;
	size_t i = (size_t)(record - r->records);

	snprintf(r->errors[i], sizeof r->errors[i], "%s", record->error);
	r->order[r->done++] = (int)i;
}

static int make(void **state)
{
	static struct recording r;
	struct fixture *f = *state;
	struct err e;

	fixture_sql(f, "DROP SCHEMA IF EXISTS toll CASCADE");
	memset(&r, 0, sizeof r);
	r.f = f;
	r.proxy = proxy_new(f);
	r.life = f->life;
	f->opts->db_connections = 3;
	if (migrate_run(&f->life, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	r.life.conninfo = proxy_conninfo(r.proxy);
	*state = &r;
	return pool_new(&r.life, &r.counters, &r.pool, &e) ||
	       recorder_new(&r.life, r.pool, &r.counters, on_room, &r, &r.recorder, &e);
}

static int clean(void **state)
{
	struct recording *r = *state;

	*state = r->f;
	pool_free(&r->pool);
	recorder_free(&r->recorder);
	proxy_free(&r->proxy);
	return 0;
}

/* Record i is the article `text` of `url` (NULL: none). */
static void announce(struct recording *r, int i, const char *url, const char *text)
{
	struct record *record = &r->records[i];

	snprintf(r->texts[i], sizeof r->texts[i], "%s", text);
	record->lock[ARTICLE_LOCK_SOURCE] = record->put[ARTICLE_PUT_SOURCE] = "Wire";
	record->lock[ARTICLE_LOCK_URL] = record->put[ARTICLE_PUT_URL] = url;
	record->lock[ARTICLE_LOCK_TEXT] = record->put[ARTICLE_PUT_TEXT] = r->texts[i];
	record->put[ARTICLE_PUT_READING] = READING;
	record->bytes = 1000;
	record->done = on_done;
	record->arg = r;
	recorder_announce(r->recorder, record);
}

static void announce_numbered(struct recording *r, int n)
{
	char text[32];

	for (int i = 0; i < n; i++) {
		snprintf(text, sizeof text, "text %d", i);
		announce(r, i, NULL, text);
	}
}

static void test_many(void **state)
{
	struct recording *r = *state;

	announce_numbered(r, RECORDS);
	for (int i = 0; i < RECORDS; i++)
		recorder_take(r->recorder, &r->records[i]);
	assert_true(recorder_is_full(r->recorder));
	WAIT_FOR(r->f, r->done == RECORDS);
	assert_int_equal(r->room, 1);
	for (int i = 0; i < RECORDS; i++) {
		assert_int_equal(r->records[i].code, 0);
		assert_int_equal(r->records[i].outcome, RECORD_NEW);
		assert_int_equal(r->records[i].version, 1);
		assert_int_equal(strlen(r->records[i].sha256), 64);
	}
	assert_true(r->counters.put_batches < RECORDS / 10);
	assert_string_equal(fixture_ask(r->f, "SELECT count(*) FROM toll.article"), "300");
}

/* Versions of one article get their numbers in the order they were announced,
 * whatever the order in which they were read. */
static void test_order_of_versions(void **state)
{
	struct recording *r = *state;
	char text[32];

	for (int i = 0; i < 20; i++) {
		snprintf(text, sizeof text, "text %d", i);
		announce(r, i, "https://example.org/1", text);
	}
	recorder_forget(r->recorder, &r->records[7]);
	recorder_forget(r->recorder, &r->records[19]);
	for (int i = 18; i >= 0; i--)
		if (i != 7)
			recorder_take(r->recorder, &r->records[i]);
	WAIT_FOR(r->f, r->done == 18);
	for (int i = 0; i < 19; i++)
		if (i != 7)
			assert_int_equal(r->records[i].version, i < 7 ? i + 1 : i);
}

static void test_same_again(void **state)
{
	struct recording *r = *state;

	announce(r, 0, NULL, "one");
	announce(r, 1, NULL, "one");
	recorder_take(r->recorder, &r->records[1]);
	recorder_take(r->recorder, &r->records[0]);
	WAIT_FOR(r->f, r->done == 2);
	assert_int_equal(r->order[0], 0);
	assert_int_equal(r->records[0].outcome, RECORD_NEW);
	assert_int_equal(r->records[1].outcome, RECORD_KNOWN);
	assert_int_equal(r->records[1].article, r->records[0].article);
}

/* One that the database refuses does not harm those of its transaction. */
static void test_one_bad_among_many(void **state)
{
	struct recording *r = *state;

	announce_numbered(r, 50);
	r->records[20].put[ARTICLE_PUT_READING] = "{broken";
	for (int i = 0; i < 50; i++)
		recorder_take(r->recorder, &r->records[i]);
	WAIT_FOR(r->f, r->done == 50);
	for (int i = 0; i < 50; i++)
		assert_int_equal(r->records[i].code, i == 20 ? ERR_DB : 0);
	assert_string_equal(r->records[20].sqlstate, "22P02");
	assert_int_equal(r->counters.put_batches_split, 1);
	assert_string_equal(fixture_ask(r->f, "SELECT count(*) FROM toll.article"), "49");
}

/* A server that is out of room refuses all alike: its articles are not tried one by one. */
static void test_server_without_room(void **state)
{
	struct recording *r = *state;

	fixture_sql(r->f, "CREATE FUNCTION toll.no_room() RETURNS trigger LANGUAGE plpgsql AS "
			  "$$ BEGIN RAISE 'disk full' USING ERRCODE = '53100'; END $$");
	fixture_sql(r->f, "CREATE TRIGGER no_room BEFORE INSERT ON toll.article "
			  "FOR EACH ROW EXECUTE FUNCTION toll.no_room()");
	announce_numbered(r, 50);
	for (int i = 0; i < 50; i++)
		recorder_take(r->recorder, &r->records[i]);
	WAIT_FOR(r->f, r->done == 50);
	for (int i = 0; i < 50; i++) {
		assert_int_equal(r->records[i].code, ERR_DB);
		assert_string_equal(r->records[i].sqlstate, "53100");
	}
	assert_int_equal(r->counters.put_batches_split, 0);
}

/* The commit went through, the answer was lost: asked again, it is known. */
static void test_outcome_unknown_is_resolved(void **state)
{
	struct recording *r = *state;

	WAIT_FOR(r->f, pool_idle(r->pool) == 3);
	announce_numbered(r, 5);
	for (int i = 0; i < 5; i++)
		recorder_take(r->recorder, &r->records[i]);
	proxy_set(r->proxy, PROXY_CUT_REPLY);
	WAIT_FOR(r->f, r->done == 5);
	for (int i = 0; i < 5; i++) {
		assert_int_equal(r->records[i].code, 0);
		assert_int_equal(r->records[i].outcome, RECORD_KNOWN);
	}
	assert_true(r->counters.put_batches_repeated >= 1);
	assert_string_equal(fixture_ask(r->f, "SELECT count(*) FROM toll.article"), "5");
}

/* The line breaks each time: in the end the outcome is said to be unknown. */
static void test_outcome_stays_unknown(void **state)
{
	struct recording *r = *state;
	int cuts = 0;

	WAIT_FOR(r->f, pool_idle(r->pool) == 3);
	announce_numbered(r, 1);
	recorder_take(r->recorder, &r->records[0]);
	while (!r->done) {
		struct err e;
		if (pool_idle(r->pool) == 3) {
			proxy_set(r->proxy, PROXY_CUT_REPLY);
			cuts++;
		}
		assert_int_equal(loop_once(r->f->loop, 10, &e), 0);
	}
	assert_true(cuts > 0);
	assert_true(r->records[0].code == ERR_UNCERTAIN || r->records[0].code == 0);
	proxy_set(r->proxy, PROXY_PASS);
}

/* No database for a while: records wait and are written when it is back. */
static void test_database_away(void **state)
{
	struct recording *r = *state;

	WAIT_FOR(r->f, pool_idle(r->pool) == 3);
	proxy_set(r->proxy, PROXY_REFUSE);
	proxy_cut(r->proxy);
	WAIT_FOR(r->f, r->counters.db_losses == 3);
	announce_numbered(r, 10);
	for (int i = 0; i < 10; i++)
		recorder_take(r->recorder, &r->records[i]);
	WAIT_FOR(r->f, pool_waiting(r->pool) == 1);
	proxy_set(r->proxy, PROXY_PASS);
	WAIT_FOR(r->f, r->done == 10);
	for (int i = 0; i < 10; i++)
		assert_int_equal(r->records[i].outcome, RECORD_NEW);
}

/* The end while records wait: they fail, and say so. */
static void test_pool_ends(void **state)
{
	struct recording *r = *state;

	WAIT_FOR(r->f, pool_idle(r->pool) == 3);
	proxy_set(r->proxy, PROXY_MUTE);
	announce_numbered(r, 200);
	for (int i = 0; i < 200; i++)
		recorder_take(r->recorder, &r->records[i]);
	for (int i = 0; i < 5; i++) {
		struct err e;
		assert_int_equal(loop_once(r->f->loop, 1, &e), 0);
	}
	pool_free(&r->pool);
	assert_int_equal(r->done, 128); /* two transactions were on their way */
	for (int i = 0; i < r->done; i++)
		assert_int_equal(r->records[r->order[i]].code, ERR_UNCERTAIN);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make, clean)
	const struct CMUnitTest tests[] = {
		TEST(test_many),
		TEST(test_order_of_versions),
		TEST(test_same_again),
		TEST(test_one_bad_among_many),
		TEST(test_server_without_room),
		TEST(test_outcome_unknown_is_resolved),
		TEST(test_outcome_stays_unknown),
		TEST(test_database_away),
		TEST(test_pool_ends),
	};
	return cmocka_run_group_tests(tests, fixture_make_pg, fixture_remove);
}
