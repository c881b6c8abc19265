/* test_boot.c - what --check says of good and bad options; a boot leaves a locked,
 * unprivileged process. */
#include "daemon/boot.h"

#include <setjmp.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "base/log.h"
#include "daemon/options.h"

static char dir[] = "/tmp/toll-test-boot-XXXXXX";

static int dir_make(void **state)
{
	(void)state;
	unsetenv("TOLL_SOCKET");
	char command[128];

	if (mkdtemp(dir) == NULL || chmod(dir, 0755) < 0)
		return -1;
	/* A copy that is readable to the user that root becomes, wherever the tree lies. */
	snprintf(command, sizeof(command), "cp -r extract/lang/en '%s'", dir);
	return system(command) != 0 || chdir(dir) < 0 ? -1 : 0;
}

static int dir_remove(void **state)
{
	char command[80];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf '%s'", dir);
	return system(command);
}

/* Options of --state-dir, below the test's directory, and two more words. */
static struct options *options_make(const char *state_dir, const char *name, const char *value)
{
	char path[256];
	const char *argv[] = {"tolld", "--state-dir", path, name, value, NULL};
	static char *no_env[] = {NULL};
	struct options *opts;
	struct err e;

	snprintf(path, sizeof(path), "%s/%s", dir, state_dir);
	if (options_load(name == NULL ? 3 : 5, (char **)argv, no_env, &opts, &e) < 0)
		fail_msg("%s", e.text);
	return opts;
}

static char *checked(const char *name, const char *value, int code, struct err *e)
{
	struct options *opts = options_make("state", name, value);
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);
	int rc;

	e->text[0] = '\0';
	rc = boot_check(opts, out, e);
	fclose(out);
	options_free(&opts);
	if (rc != code)
		fail_msg("%s %s: %d, %s", name, value, rc, e->text);
	return text;
}

static void test_check(void **state)
{
	struct err e;
	char *text = checked("--listen", "tcp:127.0.0.1:4040", 0, &e);

	(void)state;
	assert_non_null(strstr(text, "\nlanguage data: en-"));
	assert_non_null(strstr(text, "\nprivate database: PostgreSQL "));
	assert_non_null(strstr(text, "\nlisten: tcp:127.0.0.1:4040\n"));
	assert_int_equal(access("state", F_OK), -1);
	free(text);

	text = checked("--database", "host=nowhere", 0, &e);
	assert_non_null(strstr(text, "\ndatabase: the one given, not tried\n"));
	free(text);
}

static void test_check_refuses(void **state)
{
	struct err e;

	(void)state;
	free(checked("--lang-dir", "/nonexistent", ERR_IO, &e));
	assert_non_null(strstr(e.text, "language data: "));
	free(checked("--listen", "tcp:192.0.2.1:4040", ERR_USAGE, &e));
	assert_non_null(strstr(e.text, "listen tcp:192.0.2.1:4040: "));
	free(checked("--pg-bindir", "/nonexistent", ERR_NOT_FOUND, &e));
	assert_non_null(strstr(e.text, "no PostgreSQL server"));
	free(checked("--user", "no-such-user-here", ERR_USAGE, &e));
}

/* In a child, for it gives up being root: 0 when all is as it should be. */
static int boot_in_child(void)
{
	struct logger log = {.out = stderr, .level = LOG_LEVEL_ERROR};
	char lang_dir[sizeof(dir) + 4];
	struct options *opts;
	struct boot boot, second;
	struct err e;
	int bad = 0;

	snprintf(lang_dir, sizeof(lang_dir), "%s/en", dir);
	opts = options_make("booted", "--lang-dir", lang_dir);
	if (geteuid() == 0)
		opts->user = strdup("nobody");
	if (boot_daemon(opts, &log, &boot, &e) < 0) {
		fprintf(stderr, "%s\n", e.text);
		return 1;
	}
	bad |= geteuid() == 0 || geteuid() != boot.identity.uid;
	bad |= strcmp(getenv("HOME"), getpwuid(geteuid())->pw_dir) != 0;
	bad |= getenv("PGHOSTADDR") != NULL || getenv("PGOPTIONS") != NULL;
	bad |= boot.engine == NULL || boot.lock_fd < 0 || boot.listen_default[0] == '\0';
	free(opts->user);
	opts->user = NULL;
	bad |= boot_daemon(opts, &log, &second, &e) != ERR_BUSY;
	boot_fini(&boot);
	options_free(&opts);
	return bad;
}

static void test_boot(void **state)
{
	char socket[300];
	pid_t pid;
	int status;

	(void)state;
	snprintf(socket, sizeof(socket), "unix:%s/sockets/toll.sock", dir);
	setenv("TOLL_SOCKET", socket, 1);
	pid = fork();
	if (pid == 0) {
		setenv("HOME", geteuid() == 0 ? "/root" : getpwuid(geteuid())->pw_dir, 1);
		setenv("PGHOSTADDR", "192.0.2.1", 1);
		setenv("PGOPTIONS", "-c default_transaction_read_only=on", 1);
		_exit(boot_in_child());
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	unsetenv("TOLL_SOCKET");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	assert_int_equal(access("booted/lock", F_OK), 0);
	assert_int_equal(access("sockets", F_OK), 0);
}

/* A socket may be named in a directory that is not ours. */
static void test_named_socket(void **state)
{
	struct err e;
	pid_t pid = fork();
	int status;

	(void)state;
	if (pid == 0) {
		struct options *opts = options_make("named", "--database", "host=nowhere");
		struct logger log = {.out = stderr, .level = LOG_LEVEL_ERROR};
		struct boot boot;
		int rc;

		if (geteuid() == 0)
			opts->user = strdup("nobody");
		setenv("TOLL_SOCKET", "/tmp/toll-test-boot.sock", 1);
		rc = boot_daemon(opts, &log, &boot, &e);
		boot_fini(&boot);
		options_free(&opts);
		_exit(rc == 0 ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_check),
		cmocka_unit_test(test_check_refuses),
		cmocka_unit_test(test_boot),
		cmocka_unit_test(test_named_socket),
	};

	return cmocka_run_group_tests(tests, dir_make, dir_remove);
}
