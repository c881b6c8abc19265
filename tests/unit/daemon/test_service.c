/* test_service.c - all working parts together: requests over a socket, real reading,
 * a real database, and lines to it that break. */
#include "daemon/service.h"
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests/unit/daemon/client.h"
#include "daemon/migrate.h"
#include "tests/unit/daemon/fixture.h"
#include "tests/unit/daemon/proxy.h"

struct serving {
	struct fixture *f;
	struct life life;
	struct proxy *proxy;
	struct service *service;
	char path[128], address[160];
	bool drained;
};

static int make(void **state)
{
	static struct serving s;
	struct fixture *f = *state;
	struct err e;

	fixture_sql(f, "DROP SCHEMA IF EXISTS toll CASCADE");
	memset(&s, 0, sizeof s);
	s.f = f;
	s.proxy = proxy_new(f);
	snprintf(s.path, sizeof s.path, "%s/toll.sock", f->dir);
	snprintf(s.address, sizeof s.address, "unix:%s", s.path);
	f->opts->db_connections = 3;
	f->opts->workers = 2;
	if (migrate_run(&f->life, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	s.life = f->life;
	s.life.conninfo = proxy_conninfo(s.proxy);
	s.life.listen_default = s.address;
	*state = &s;
	return service_new(&s.life, &s.service, &e);
}

static int clean(void **state)
{
	struct serving *s = *state;

	*state = s->f;
	service_free(&s->service);
	proxy_free(&s->proxy);
	return 0;
}

/* The next answer as JSON, a new reference. */
static json_t *next_answer(struct client *c)
{
	const char *line = client_line(c);
	json_t *answer = line ? json_loads(line, 0, NULL) : NULL;

	assert_non_null(answer);
	return answer;
}

/* Send one request and give back its answer, which belongs to the caller. */
static json_t *ask(struct serving *s, const char *method, const char *params)
{
	char line[4096];
	struct client c;
	json_t *answer;

	snprintf(line, sizeof line,
		 "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}\n", method,
		 params);
	client_open(&c, s->f, s->path);
	client_say(&c, line);
	answer = next_answer(&c);
	client_close(&c);
	return answer;
}

static const char *error_name(const json_t *answer)
{
	const json_t *error = json_object_get(answer, "error");

	return json_string_value(json_object_get(json_object_get(error, "data"), "name"));
}

static const json_t *result_of(const json_t *answer, size_t i)
{
	return json_array_get(json_object_get(json_object_get(answer, "result"), "results"), i);
}

static const char *status_of(const json_t *answer, size_t i)
{
	return json_string_value(json_object_get(result_of(answer, i), "status"));
}

#define ONE_ARTICLE                                                                              \
	"{\"article\":{\"source\":\"Wire\",\"published\":\"2019-06-05\",\"text\":\"At least 38 " \
	"people were killed in Sudan on Monday, the Health Ministry said.\"}}"

static void test_put_and_ask(void **state)
{
	struct serving *s = *state;
	json_t *put = ask(s, "article.put", ONE_ARTICLE);
	json_t *again = ask(s, "article.put", ONE_ARTICLE);
	json_t *timeline = ask(s, "timeline", "{\"place\":\"SD\"}");
	json_t *compare = ask(s, "compare", "{}");
	json_t *got = ask(s, "article.get", "{\"article\":1,\"text\":true}");
	json_t *missing = ask(s, "article.get", "{\"article\":1,\"version\":2}");
	json_t *bad = ask(s, "timeline", "{\"cursor\":\"nonsense\"}");

	assert_string_equal(status_of(put, 0), "new");
	assert_string_equal(status_of(again, 0), "known");
	assert_int_equal(
		json_array_size(json_object_get(json_object_get(timeline, "result"), "rows")), 1);
	assert_int_equal(
		json_array_size(json_object_get(json_object_get(compare, "result"), "groups")), 1);
	assert_non_null(json_object_get(json_object_get(got, "result"), "text"));
	assert_string_equal(error_name(missing), "not_found");
	assert_string_equal(error_name(bad), "invalid_params");
	json_decref(put);
	json_decref(again);
	json_decref(timeline);
	json_decref(compare);
	json_decref(got);
	json_decref(missing);
	json_decref(bad);
}

/* Results stand in the order of the articles; each bad one has its own reason. */
static void test_bad_articles_among_good(void **state)
{
	struct serving *s = *state;
	json_t *answer = ask(s, "article.put",
			     "{\"articles\":[{\"id\":1,\"text\":\"One was killed.\"},"
			     "{\"id\":2,\"text\":\"x\",\"published\":\"2015-02-29\"},"
			     "{\"id\":3,\"text\":\"\"},"
			     "{\"id\":4,\"text\":\"x\",\"autor\":\"y\"},"
			     "{\"id\":5,\"text\":\"a\\u0000b\"},"
			     "{\"id\":6,\"text\":\"x\",\"lang\":\"no language\"},"
			     "{\"id\":7,\"text\":\"Two were killed.\"}]}");
	static const char *const expected[] = {"new",	  "refused", "refused", "refused",
					       "refused", "refused", "new"};

	for (size_t i = 0; i < 7; i++) {
		const json_t *result = result_of(answer, i);
		assert_int_equal(json_integer_value(json_object_get(result, "id")), i + 1);
		assert_string_equal(status_of(answer, i), expected[i]);
		assert_int_equal(json_object_get(result, "error") != NULL, i > 0 && i < 6);
	}
	json_decref(answer);
}

static void test_batch(void **state)
{
	struct serving *s = *state;
	json_t *answer;
	struct client c;

	client_open(&c, s->f, s->path);
	client_say(&c, "[{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"hello\"},"
		       "{\"jsonrpc\":\"2.0\",\"method\":\"status\"},"
		       "{\"jsonrpc\":\"2.0\",\"id\":\"b\",\"method\":\"timeline\"},"
		       "{\"jsonrpc\":\"2.0\",\"id\":\"c\",\"method\":\"none\"},7]\n"
		       "{\"jsonrpc\":\"2.0\",\"method\":\"hello\"}\n"
		       "[{\"jsonrpc\":\"2.0\",\"method\":\"hello\"}]\n");
	answer = next_answer(&c);
	assert_true(json_is_array(answer));
	assert_int_equal(json_array_size(answer), 4);
	json_decref(answer);
	assert_false(client_has_line(&c, 50)); /* notifications are not answered */
	client_close(&c);
}

static void test_lines_that_are_no_requests(void **state)
{
	struct serving *s = *state;
	static const char *const lines[] = {"GET / HTTP/1.1\r\n\r\n", "\"text\"\n", "\xff\xfe\n",
					    "{\"a\":\n"};
	struct client c;
	json_t *answer;

	for (size_t i = 0; i < 4; i++) {
		client_open(&c, s->f, s->path);
		client_say(&c, lines[i]);
		answer = next_answer(&c);
		assert_string_equal(error_name(answer), i == 2 ? "invalid_utf8" : "parse_error");
		client_expect_end(&c);
		json_decref(answer);
		client_close(&c);
	}
	client_open(&c, s->f, s->path);
	client_say(&c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\"}\nnonsense\n"
		       "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"hello\"}\n");
	json_decref(next_answer(&c));
	answer = next_answer(&c);
	assert_string_equal(error_name(answer), "parse_error");
	json_decref(answer);
	answer = next_answer(&c);
	assert_null(error_name(answer));
	json_decref(answer);
	client_close(&c);
}

/* One request with n articles of their own. */
static char *many_articles(int n, int salt)
{
	char *line = NULL;
	size_t len;
	FILE *out = open_memstream(&line, &len);

	assert_non_null(out);
	fprintf(out,
		"{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"article.put\",\"params\":{"
		"\"articles\":[",
		salt);
	for (int i = 0; i < n; i++)
		fprintf(out, "%s{\"text\":\"In all %d people were killed in town %d.\"}",
			i ? "," : "", i, salt);
	fputs("]}}\n", out);
	assert_int_equal(fclose(out), 0);
	return line;
}

/* More than all queues hold, from several clients: everything is recorded. */
static void test_more_than_the_queues_hold(void **state)
{
	struct serving *s = *state;
	int64_t before = s->f->opts->queue_articles;
	struct client c[3];

	s->f->opts->queue_articles = 2;
	for (int i = 0; i < 3; i++) {
		client_open(&c[i], s->f, s->path);
		for (int j = 0; j < 2; j++) {
			char *line = many_articles(200, i * 2 + j);
			client_say(&c[i], line);
			free(line);
		}
	}
	for (int i = 0; i < 3; i++) {
		for (int j = 0; j < 2; j++) {
			json_t *answer = next_answer(&c[i]);
			for (size_t k = 0; k < 200; k++)
				assert_string_equal(status_of(answer, k), "new");
			json_decref(answer);
		}
		client_close(&c[i]);
	}
	s->f->opts->queue_articles = before;
	assert_string_equal(fixture_ask(s->f, "SELECT count(*) FROM toll.article"), "1200");
}

/* How many articles stand in the database. */
static long recorded(struct serving *s)
{
	return strtol(fixture_ask(s->f, "SELECT count(*) FROM toll.article"), NULL, 10);
}

/* The line breaks again and again while articles come in: none is lost, none twice.  It
 * breaks anew only when more has been recorded than the last time: on a slow machine one
 * record would else meet every break, and the recorder gives up a record that it loses the
 * database with five times. */
static void test_put_over_a_breaking_line(void **state)
{
	struct serving *s = *state;
	char *line = many_articles(1000, 1);
	struct client c;
	json_t *answer;
	long before = -1;
	int cuts = 0;

	client_open(&c, s->f, s->path);
	client_say(&c, line);
	while (!client_has_line(&c, 30)) {
		long now = recorded(s);

		if (now == before || cuts == 20)
			continue;
		before = now;
		proxy_set(s->proxy, cuts++ % 2 ? PROXY_CUT : PROXY_CUT_REPLY);
	}
	assert_true(cuts > 2);
	answer = next_answer(&c);
	assert_null(error_name(answer));
	for (size_t i = 0; i < 1000; i++)
		assert_string_not_equal(status_of(answer, i), "refused");
	assert_int_equal(recorded(s), 1000);
	json_decref(answer);
	client_close(&c);
	free(line);
}

static void test_status_without_database(void **state)
{
	struct serving *s = *state;
	json_t *up, *down;
	const json_t *result;

	json_decref(ask(s, "timeline", "{}")); /* waits for a connection */
	up = ask(s, "status", "{}");
	result = json_object_get(up, "result");
	assert_true(json_is_object(json_object_get(result, "counts")));
	proxy_set(s->proxy, PROXY_REFUSE);
	proxy_cut(s->proxy);
	down = ask(s, "status", "{}");
	result = json_object_get(down, "result");
	assert_true(json_is_null(json_object_get(result, "counts")));
	assert_string_equal(
		json_string_value(json_object_get(json_object_get(result, "database"), "state")),
		"down");
	json_decref(up);
	json_decref(down);
}

static void on_drained(void *arg)
{
	((struct serving *)arg)->drained = true;
}

/* What was accepted is answered, then the client is let go. */
static void test_drain_with_work(void **state)
{
	struct serving *s = *state;
	char *line = many_articles(300, 1);
	struct client c;
	json_t *hello, *put;

	client_open(&c, s->f, s->path);
	client_say(&c, line);
	client_say(&c, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"hello\"}\n");
	hello = next_answer(&c); /* the articles are in work */
	assert_int_equal(json_integer_value(json_object_get(hello, "id")), 2);
	service_drain(s->service, on_drained, s);
	put = next_answer(&c);
	assert_non_null(result_of(put, 299));
	client_expect_end(&c);
	json_decref(hello);
	json_decref(put);
	WAIT_FOR(s->f, s->drained);
	client_close(&c);
	free(line);
}

/* The end with work everywhere: waiting, read, being recorded. */
static void test_end_with_work(void **state)
{
	struct serving *s = *state;
	struct client c[3];
	struct err e;

	for (int i = 0; i < 3; i++) {
		char *line = many_articles(500, i);
		client_open(&c[i], s->f, s->path);
		client_say(&c[i], line);
		free(line);
	}
	client_say(&c[0], "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"timeline\"}\n");
	for (int i = 0; i < 30; i++)
		assert_int_equal(loop_once(s->f->loop, 1, &e), 0);
	service_free(&s->service);
	for (int i = 0; i < 3; i++)
		client_close(&c[i]);
}

/* The same while the database has questions and does not answer them. */
static void test_end_with_questions(void **state)
{
	struct serving *s = *state;
	struct client c;
	json_t *up = ask(s, "timeline", "{}"), *hello; /* now there is a connection */

	proxy_set(s->proxy, PROXY_MUTE);
	client_open(&c, s->f, s->path);
	client_say(&c, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"timeline\"}\n"
		       "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"status\"}\n"
		       "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"hello\"}\n");
	hello = next_answer(&c);
	assert_int_equal(json_integer_value(json_object_get(hello, "id")), 3);
	service_free(&s->service);
	client_expect_end(&c);
	client_close(&c);
	json_decref(up);
	json_decref(hello);
}

static int make_all(void **state)
{
	int rc = fixture_make_pg(state);

	if (rc == 0)
		fixture_load_engine(*state);
	return rc;
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make, clean)
	const struct CMUnitTest tests[] = {
		TEST(test_put_and_ask),
		TEST(test_bad_articles_among_good),
		TEST(test_batch),
		TEST(test_lines_that_are_no_requests),
		TEST(test_more_than_the_queues_hold),
		TEST(test_put_over_a_breaking_line),
		TEST(test_status_without_database),
		TEST(test_drain_with_work),
		TEST(test_end_with_work),
		TEST(test_end_with_questions),
	};
	return cmocka_run_group_tests(tests, make_all, fixture_remove);
}
