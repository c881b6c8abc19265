/* test_child.c - programs that are run: their output, ends and surroundings. */
#include "daemon/child.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static int shell(const char *script, char out[CHILD_OUTPUT_MAX], struct err *e)
{
	const char *const argv[] = {"sh", "-c", script, NULL};

	return child_run(argv, "/", out, e);
}

static void test_output(void **state)
{
	char out[CHILD_OUTPUT_MAX];
	struct err e;

	(void)state;
	assert_int_equal(shell("echo one; echo two >&2; pwd; cat", out, &e), 0);
	assert_string_equal(out, "one\ntwo\n/\n");
}

static void test_long_output_keeps_its_end(void **state)
{
	char out[CHILD_OUTPUT_MAX];
	struct err e;

	(void)state;
	assert_int_equal(shell("seq 1 20000", out, &e), 0);
	assert_true(strlen(out) < CHILD_OUTPUT_MAX);
	assert_string_equal(out + strlen(out) - 7, "\n20000\n");
}

static void test_failures(void **state)
{
	const char *const missing[] = {"/nonexistent/program", NULL};
	char out[CHILD_OUTPUT_MAX];
	struct err e;

	(void)state;
	assert_int_equal(shell("echo first; echo the reason; exit 3", out, &e), ERR_IO);
	assert_string_equal(e.text, "sh: the reason");
	assert_int_equal(shell("echo last; kill -9 $$", out, &e), ERR_IO);
	assert_string_equal(e.text, "sh ended by signal 9: last");
	assert_int_equal(child_run(missing, "/", out, &e), ERR_NOT_FOUND);
	assert_string_equal(e.text, "running /nonexistent/program: No such file or directory");
}

/* What is set for the daemon must not change how PostgreSQL behaves. */
static void test_environment_and_signals(void **state)
{
	char out[CHILD_OUTPUT_MAX];
	struct err e;

	(void)state;
	setenv("PGDATA", "/elsewhere", 1);
	setenv("TOLL_WORKERS", "1", 1);
	setenv("LC_MESSAGES", "de_DE.UTF-8", 1);
	setenv("KEPT", "yes", 1);
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(shell("echo \"$PGDATA$TOLL_WORKERS$LC_MESSAGES$LC_ALL$KEPT\"; "
			       "grep SigIgn /proc/self/status",
			       out, &e),
			 0);
	assert_string_equal(out, "Cyes\nSigIgn:\t0000000000000000\n");
}

/* A descriptor of ours is not open in the program: a lock would never be let go. */
static void test_descriptors_stay(void **state)
{
	char out[CHILD_OUTPUT_MAX], script[64];
	int fd = open("/dev/null", O_RDONLY);
	struct err e;

	(void)state;
	assert_true(fd > 2);
	snprintf(script, sizeof(script), "test ! -e /proc/$$/fd/%d", fd);
	assert_int_equal(shell(script, out, &e), 0);
	close(fd);
}

static void test_session(void **state)
{
	const char *const argv[] = {"sleep", "60", NULL};
	int null = open("/dev/null", O_WRONLY | O_CLOEXEC), status;
	struct err e;
	pid_t pid;

	(void)state;
	assert_int_equal(child_start(argv, "/", null, true, &pid, &e), 0);
	assert_int_equal(getsid(pid), pid);
	assert_int_equal(kill(pid, SIGTERM), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(child_start(argv, "/", null, false, &pid, &e), 0);
	assert_int_equal(getsid(pid), getsid(0));
	assert_int_equal(kill(pid, SIGTERM), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	close(null);
}

static void test_reason(void **state)
{
	const char *text = "one ... ok\n10:00 FATAL:  the reason\nHINT:  x\nPANIC:  more\n", *line;
	size_t len;

	(void)state;
	assert_memory_equal(child_reason("a\nlast \n\n", &len), "last", 4);
	assert_int_equal(len, 4);
	child_reason("\n", &len);
	assert_int_equal(len, 0);
	assert_string_equal(child_reason("only", &len), "only");
	line = child_reason(text, &len);
	assert_ptr_equal(line, strstr(text, "10:00"));
	assert_int_equal(len, strlen("10:00 FATAL:  the reason"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_output),
		cmocka_unit_test(test_long_output_keeps_its_end),
		cmocka_unit_test(test_failures),
		cmocka_unit_test(test_environment_and_signals),
		cmocka_unit_test(test_descriptors_stay),
		cmocka_unit_test(test_session),
		cmocka_unit_test(test_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
