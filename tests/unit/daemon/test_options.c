/* test_options.c - where options come from, which wins, what their errors say; the
 * documents that must name each of them. */
#include "daemon/options.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include "base/log.h"
#include "daemon/options_row.h"

static char config_path[] = "/tmp/toll-test-options-XXXXXX";
static char *no_env[] = {NULL};

static int config_make(void **state)
{
	int fd = mkstemp(config_path);

	(void)state;
	return fd < 0 ? -1 : close(fd);
}

static int config_remove(void **state)
{
	(void)state;
	return unlink(config_path);
}

static void config_write(const char *text)
{
	FILE *out = fopen(config_path, "w");

	assert_non_null(out);
	assert_true(fputs(text, out) >= 0);
	assert_int_equal(fclose(out), 0);
}

#define WORDS(...) ((char **)(const char *[]){"tolld", __VA_ARGS__, NULL})
#define ENV(...) ((char **)(const char *[]){__VA_ARGS__, NULL})

static int load(char **argv, char *const *env, struct options **opts_r, struct err *e)
{
	int argc = 0;

	while (argv[argc] != NULL)
		argc++;
	return options_load(argc, argv, env, opts_r, e);
}

static void expect_error(char **argv, char *const *env, int code, const char *text)
{
	struct options *opts;
	struct err e;

	assert_int_equal(load(argv, env, &opts, &e), code);
	assert_null(opts);
	assert_string_equal(e.text, text);
}

/* A file with this content is refused with "<file>" and this text. */
static void expect_file_error(const char *content, const char *text)
{
	char expected[600];

	config_write(content);
	snprintf(expected, sizeof(expected), "%s%s", config_path, text);
	expect_error(WORDS("--config", config_path), no_env, ERR_SYNTAX, expected);
}

static void test_defaults(void **state)
{
	struct options *opts;
	struct err e;

	(void)state;
	assert_int_equal(load(WORDS("--check"), no_env, &opts, &e), 0);
	assert_true(opts->check);
	assert_false(opts->migrate);
	assert_null(opts->state_dir);
	assert_null(opts->database);
	assert_int_equal(opts->listen.n, 0);
	assert_int_equal(opts->workers, 0);
	assert_int_equal(opts->log_level, LOG_LEVEL_INFO);
	assert_int_equal(opts->connect_timeout, 10000);
	assert_int_equal(opts->queue_bytes, 64 << 20);
	options_free(&opts);
	assert_null(opts);
	options_free(&opts);
}

static void test_rank(void **state)
{
	char **env = ENV("PATH=/bin", "TOLL_WORKERS=2", "TOLL_DB_CONNECTIONS=7",
			 "TOLL_USER=", "TOLL_VERSION=1");
	struct options *opts;
	struct err e;

	(void)state;
	config_write("workers = 3\ndb-connections = 8\nmax-clients = 9\nuser = news\n");
	assert_int_equal(load(WORDS("--workers=1", "--config", config_path), env, &opts, &e), 0);
	assert_int_equal(opts->workers, 1);
	assert_int_equal(opts->db_connections, 7);
	assert_int_equal(opts->max_clients, 9);
	assert_string_equal(opts->user, "news");
	assert_false(opts->version);
	options_free(&opts);
}

static void test_config_from_environment(void **state)
{
	char line[100];
	char **env = ENV(line);
	struct options *opts;
	struct err e;

	(void)state;
	snprintf(line, sizeof(line), "TOLL_CONFIG=%s", config_path);
	config_write("workers = 3\n");
	assert_int_equal(load(WORDS("--check"), env, &opts, &e), 0);
	assert_int_equal(opts->workers, 3);
	options_free(&opts);
}

static void test_lists(void **state)
{
	char **env = ENV("TOLL_LISTEN=unix:/a,tcp:localhost:1");
	struct options *opts;
	struct err e;

	(void)state;
	config_write("listen = unix:/x\nlisten = unix:/y\n");
	assert_int_equal(load(WORDS("--config", config_path), no_env, &opts, &e), 0);
	assert_int_equal(opts->listen.n, 2);
	assert_string_equal(opts->listen.items[1], "unix:/y");
	options_free(&opts);

	assert_int_equal(load(WORDS("--config", config_path), env, &opts, &e), 0);
	assert_int_equal(opts->listen.n, 2);
	assert_string_equal(opts->listen.items[0], "unix:/a");
	assert_string_equal(opts->listen.items[1], "tcp:localhost:1");
	options_free(&opts);

	assert_int_equal(load(WORDS("--listen", "unix:/one"), env, &opts, &e), 0);
	assert_int_equal(opts->listen.n, 1);
	options_free(&opts);
}

static void test_values(void **state)
{
	struct options *opts;
	struct err e;

	(void)state;
	config_write("# a comment\n"
		     "\n"
		     "  connect-timeout=500ms # half a second\n"
		     "\tdrain-timeout = 2 min\r\n"
		     "statement-timeout = 15\n"
		     "queue-bytes = 1GB\n"
		     "log-level = debug\n"
		     "state-dir = /with space/and#hash\n"
		     "database = \"host=a # b \\\"c\\\" \\\\\" # quoted\n");
	assert_int_equal(load(WORDS("--config", config_path), no_env, &opts, &e), 0);
	assert_int_equal(opts->connect_timeout, 500);
	assert_int_equal(opts->drain_timeout, 120000);
	assert_int_equal(opts->statement_timeout, 15000);
	assert_int_equal(opts->queue_bytes, 1 << 30);
	assert_int_equal(opts->log_level, LOG_LEVEL_DEBUG);
	assert_string_equal(opts->state_dir, "/with space/and#hash");
	assert_string_equal(opts->database, "host=a # b \"c\" \\");
	options_free(&opts);
}

static void test_word_errors(void **state)
{
	char **bad_env = ENV("TOLL_WORKERS=many");

	(void)state;
	expect_error(WORDS("--statedir", "x"), no_env, ERR_USAGE,
		     "unknown option \"statedir\"; did you mean \"state-dir\"?");
	expect_error(WORDS("--zzzzzzzzzz"), no_env, ERR_USAGE,
		     "unknown option \"zzzzzzzzzz\"; see tolld --help");
	expect_error(WORDS("serve"), no_env, ERR_USAGE,
		     "unexpected argument \"serve\"; see tolld --help");
	expect_error(WORDS("--workers"), no_env, ERR_USAGE, "--workers needs N after it");
	expect_error(WORDS("--check=yes"), no_env, ERR_USAGE, "--check takes no value");
	expect_error(WORDS("--workers", "-1"), no_env, ERR_USAGE,
		     "workers: \"-1\" is not a whole number");
	expect_error(WORDS("--workers", "257"), no_env, ERR_USAGE,
		     "workers: 257 is out of range; it goes from 0 to 256");
	expect_error(WORDS("--queue-bytes", "99999999999TB"), no_env, ERR_USAGE,
		     "queue-bytes: \"99999999999TB\" is not a size such as 64MB");
	expect_error(WORDS("--connect-timeout", "1ms"), no_env, ERR_USAGE,
		     "connect-timeout: 1ms is out of range; it goes from 100ms to 10min");
	expect_error(WORDS("--connect-timeout", "10 years"), no_env, ERR_USAGE,
		     "connect-timeout: \"10 years\" is not a time such as 500ms, 10s or 5min");
	expect_error(WORDS("--log-level", "loud"), no_env, ERR_USAGE,
		     "log-level: \"loud\" is not one of error, warning, info, debug");
	expect_error(WORDS("--state-dir", ""), no_env, ERR_USAGE, "state-dir: an empty value");
	expect_error(WORDS("--state-dir", "a\nb"), no_env, ERR_USAGE,
		     "state-dir: a control character in the value");
	expect_error(WORDS("--check"), bad_env, ERR_USAGE,
		     "environment (TOLL_...): workers: \"many\" is not a whole number");
}

static void test_file_errors(void **state)
{
	(void)state;
	expect_file_error("workers = 1\n  qqqq = 2\n",
			  ":2:3: unknown option \"qqqq\"; see tolld --help");
	expect_file_error("worker = 2\n",
			  ":1:1: unknown option \"worker\"; did you mean \"workers\"?");
	expect_file_error("workers 2\n", ":1:9: expected \"=\" after the name");
	expect_file_error("workers =  # none\n", ":1:12: expected a value after \"=\"");
	expect_file_error("= 2\n", ":1:1: expected the name of an option");
	expect_file_error("\nworkers = two\n", ":2:11: workers: \"two\" is not a whole number");
	expect_file_error("user = \"a\n", ":1:8: a quote that does not end on its line");
	expect_file_error("user = \"a\" b\n",
			  ":1:12: expected the end of the line after the quote");
	expect_file_error("user = \"a\\n\"\n",
			  ":1:10: in quotes, \"\\\" goes before \" or \\ only");
	expect_file_error("user = a\nuser = b\n", ":2:1: user is set in line 1 already");
	expect_file_error("check = 1\n", ":1:1: check cannot be set in a file");
	expect_error(WORDS("--config", "/nonexistent/tolld.conf"), no_env, ERR_IO,
		     "/nonexistent/tolld.conf: No such file or directory");
}

static void test_reload(void **state)
{
	char **argv = WORDS("--config", config_path);
	struct options *opts;
	struct err e;
	char *kept;

	(void)state;
	config_write("max-clients = 5\nworkers = 1\n");
	assert_int_equal(load(argv, no_env, &opts, &e), 0);

	config_write("max-clients = 6\nworkers = 2\nuser = news\nlog-level = debug\n");
	assert_int_equal(options_reload(opts, 3, argv, no_env, &kept, &e), 0);
	assert_int_equal(opts->max_clients, 6);
	assert_int_equal(opts->log_level, LOG_LEVEL_DEBUG);
	assert_int_equal(opts->workers, 1);
	assert_null(opts->user);
	assert_string_equal(kept, "user, workers");
	free(kept);

	config_write("max-clients = 7\nbroken\n");
	assert_int_equal(options_reload(opts, 3, argv, no_env, &kept, &e), ERR_SYNTAX);
	assert_int_equal(opts->max_clients, 6);
	assert_null(kept);
	options_free(&opts);
}

static char *printed(void (*print)(FILE *out))
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	assert_non_null(out);
	print(out);
	assert_int_equal(fclose(out), 0);
	return text;
}

static char *file_text(const char *path)
{
	char *text = NULL;
	size_t cap = 0;
	FILE *in = fopen(path, "r");

	assert_non_null(in);
	assert_true(getdelim(&text, &cap, '\0', in) > 0);
	fclose(in);
	return text;
}

/* The committed sample is what --print-config writes. */
static void test_sample_is_current(void **state)
{
	char *now = printed(options_print_config), *kept = file_text("daemon/tolld.conf.sample");

	(void)state;
	assert_string_equal(kept, now);
	free(now);
	free(kept);
}

/* Each line of the sample that sets a default is valid, and is the default. */
static void test_sample_is_valid(void **state)
{
	char *text = printed(options_print_config), *rest = text, *line;
	char *live = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&live, &len);
	struct options *sample, *standard;
	struct err e;

	(void)state;
	while ((line = strsep(&rest, "\n")) != NULL) {
		const struct option_row *row =
			line[0] == '#' ? option_row_find(line + 1, strcspn(line + 1, " ")) : NULL;

		if (row != NULL && row->def[0] != '\0' && strstr(line, " = ") != NULL)
			fprintf(out, "%s\n", line + 1);
	}
	fclose(out);
	config_write(live);
	assert_int_equal(load(WORDS("--config", config_path), no_env, &sample, &e), 0);
	assert_int_equal(load(WORDS("--config", "/dev/null"), no_env, &standard, &e), 0);
	for (size_t i = 0; i < OPTION_ROWS; i++)
		assert_true(i == OPTION_ROW_config ||
			    option_row_equal(&options_rows[i], sample, standard));
	options_free(&sample);
	options_free(&standard);
	free(live);
	free(text);
}

/* The help names each option, and tolld(8) has a heading for each. */
static void test_documents_name_all(void **state)
{
	char *help = printed(options_print_help), *manual = file_text("daemon/tolld.8");
	char heading[80];

	(void)state;
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		snprintf(heading, sizeof(heading), "--%s", options_rows[i].name);
		assert_non_null(strstr(help, heading));
		snprintf(heading, sizeof(heading), ".It Fl -%s", options_rows[i].name);
		if (strstr(manual, heading) == NULL)
			fail_msg("daemon/tolld.8 lacks \"%s\"", heading);
	}
	free(help);
	free(manual);
}

/* The table is in alphabetical order, and its sentences have the house's form. */
static void test_table_style(void **state)
{
	(void)state;
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		const struct option_row *row = &options_rows[i];
		size_t len = strlen(row->sentence);

		assert_true(i == 0 || strcmp(options_rows[i - 1].name, row->name) < 0);
		assert_true(len > 0 && row->sentence[len - 1] != '.');
		assert_true(row->sentence[0] >= 'a' && row->sentence[0] <= 'z');
		assert_true(row->type == OPTION_FLAG || row->arg[0] != '\0');
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_rank),
		cmocka_unit_test(test_config_from_environment),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_word_errors),
		cmocka_unit_test(test_file_errors),
		cmocka_unit_test(test_reload),
		cmocka_unit_test(test_sample_is_current),
		cmocka_unit_test(test_sample_is_valid),
		cmocka_unit_test(test_documents_name_all),
		cmocka_unit_test(test_table_style),
	};

	return cmocka_run_group_tests(tests, config_make, config_remove);
}
