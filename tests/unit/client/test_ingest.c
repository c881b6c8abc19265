/* test_ingest.c - toll ingest against a scripted daemon: counts, failures, sending again. */
#include <stdbool.h>

#include "client/commands.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/client/fake_daemon.h"
#include "tests/unit/client/scratch.h"

/* Run ingest on `file` in dir with stdout and stderr going to one text. */
static int ingest(const char *dir, const struct fake_daemon *d, char *said, size_t size)
{
	char path[256], *argv[] = {path, NULL};
	struct options o = {.socket = d->path};
	int out = dup(1), err = dup(2), code;
	FILE *to = tmpfile();

	snprintf(path, sizeof(path), "%s", scratch_path(dir, "file.ndjson"));
	fflush(NULL);
	dup2(fileno(to), 1);
	dup2(fileno(to), 2);
	code = ingest_run(&o, 1, argv);
	fflush(NULL);
	dup2(out, 1);
	dup2(err, 2);
	close(out);
	close(err);
	rewind(to);
	said[fread(said, 1, size - 1, to)] = '\0';
	fclose(to);
	return code;
}

/* The first exchange of every command. */
#define HELLO                                                       \
	{                                                           \
		1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n" \
	}

static const char two[] = "{\"text\":\"a\"}\nbroken\n{\"text\":\"b\"}\n";

static void test_counts(void **state)
{
	const struct fake_step steps[] = {HELLO,
					  {1,
					   "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"results\":["
					   "{\"status\":\"new\",\"figures\":2,\"events\":1},"
					   "{\"status\":\"refused\",\"error\":{\"code\":-32020,"
					   "\"message\":\"a\\u001bb\"}}]}}\n"}};
	struct fake_daemon d;
	char said[2048];

	scratch_file(*state, "file.ndjson", two, strlen(two));
	fake_start(&d, steps, 2);
	assert_int_equal(ingest(*state, &d, said, sizeof(said)), EXIT_REFUSED);
	fake_stop(&d);
	assert_non_null(strstr(d.seen, "\"articles\":[{\"text\":\"a\"},{\"text\":\"b\"}]"));
	assert_non_null(strstr(said, "file.ndjson:2: not valid JSON"));
	assert_non_null(strstr(said, "file.ndjson:3: a\ufffd"
				     "b\n"));
	assert_non_null(strstr(said, "3 articles: 1 new, 0 known, 0 changed, 2 failed\n"
				     "2 figures and 1 events found"));
}

static void test_again(void **state)
{
	const struct fake_step steps[] = {
		HELLO,
		{1,
		 "{\"jsonrpc\":\"2.0\",\"id\":2,\"error\":{\"code\":-32013,\"message\":\"m\"}}\n"},
		{1, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"results\":["
		    "{\"status\":\"known\"},{\"status\":\"version\"}]}}\n"}};
	const char text[] = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n";
	struct fake_daemon d;
	char said[2048];

	scratch_file(*state, "file.ndjson", text, strlen(text));
	fake_start(&d, steps, 3);
	assert_int_equal(ingest(*state, &d, said, sizeof(said)), EXIT_DONE);
	fake_stop(&d);
	assert_int_equal(d.lines_seen, 3);
	assert_non_null(strstr(said, "2 articles: 0 new, 1 known, 1 changed, 0 failed\n"));
}

static void test_lost(void **state)
{
	const struct fake_step steps[] = {HELLO, {1, NULL}};
	struct fake_daemon d;
	char said[2048];

	scratch_file(*state, "file.ndjson", two, strlen(two));
	fake_start(&d, steps, 2);
	assert_int_equal(ingest(*state, &d, said, sizeof(said)), EXIT_UNREACHABLE);
	fake_stop(&d);
	assert_non_null(strstr(said, "closed the connection"));
	assert_non_null(strstr(said, "1 failed, 2 not answered"));
	assert_non_null(strstr(said, "run the same command again"));
}

/* A daemon of another release says so before anything is sent. */
static void test_other_protocol(void **state)
{
	const struct fake_step steps[] = {
		{1,
		 "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32016,\"message\":\"m\"}}\n"}};
	struct fake_daemon d;
	char said[2048];

	scratch_file(*state, "file.ndjson", two, strlen(two));
	fake_start(&d, steps, 1);
	assert_int_equal(ingest(*state, &d, said, sizeof(said)), EXIT_REFUSED);
	fake_stop(&d);
	assert_non_null(strstr(d.seen, "\"protocol\":1"));
	assert_string_equal(said, "toll: m; use a client of the daemon's release\n");
}

/* 200 articles are four batches, which no more than the window are under way. */
static void test_batches(void **state)
{
	char *text = calloc(200, 16), *results = calloc(1, 8192);
	struct fake_step steps[5] = {HELLO};
	struct fake_daemon d;
	char said[2048];

	for (int i = 0; i < 200; i++)
		strcat(text, "{\"text\":\"a\"}\n");
	for (int i = 0; i < 4; i++) {
		char *line = calloc(1, 8192);

		snprintf(line, 8192, "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{\"results\":[",
			 i + 2);
		for (int k = 0; k < (i < 3 ? 64 : 8); k++)
			strcat(line, k ? ",{\"status\":\"known\"}" : "{\"status\":\"known\"}");
		strcat(line, "]}}\n");
		steps[i + 1] = (struct fake_step){1, line};
	}
	scratch_file(*state, "file.ndjson", text, strlen(text));
	fake_start(&d, steps, 5);
	assert_int_equal(ingest(*state, &d, said, sizeof(said)), EXIT_DONE);
	fake_stop(&d);
	assert_int_equal(d.lines_seen, 5);
	assert_non_null(strstr(said, "200 articles: 0 new, 200 known"));
	for (int i = 0; i < 4; i++)
		free((char *)steps[i + 1].text);
	free(text);
	free(results);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_counts, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_again, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_lost, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_other_protocol, scratch_setup,
						scratch_teardown),
		cmocka_unit_test_setup_teardown(test_batches, scratch_setup, scratch_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
