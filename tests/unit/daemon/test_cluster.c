/* test_cluster.c - a real PostgreSQL: made, started, killed, adopted, refused.
 *
 * PostgreSQL does not run as root: root becomes "postgres" first.  One cluster is
 * made for all tests; each leaves it stopped.
 */
#include "daemon/cluster.h"

#include <setjmp.h>
#include <signal.h>
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
#include "daemon/cluster_data.h"
#include "daemon/loop.h"
#include "daemon/privilege.h"

#define DEADLINE_MS 60000

struct fixture {
	char dir[64];
	struct logger log;
	struct loop *loop;
	struct identity id;
	struct cluster *cluster;
	bool stopped;
	int readies;
	struct err failure;
};

static int fixture_make(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct err e;

	if (f == NULL)
		return -1;
	*state = f;
	f->log = (struct logger){.out = stderr, .level = LOG_LEVEL_DEBUG};
	snprintf(f->dir, sizeof(f->dir), "/tmp/toll-test-cluster-XXXXXX");
	if (privilege_find(geteuid() == 0 ? "postgres" : NULL, &f->id, &e) < 0 ||
	    privilege_drop(&f->id, &e) < 0 || loop_new(&f->loop, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	return mkdtemp(f->dir) == NULL ? -1 : 0;
}

static int fixture_remove(void **state)
{
	struct fixture *f = *state;
	char command[128];
	int rc;

	snprintf(command, sizeof(command), "rm -rf '%s'", f->dir);
	rc = system(command);
	cluster_free(&f->cluster);
	loop_free(&f->loop);
	privilege_fini(&f->id);
	free(f);
	return rc;
}

static void on_failed(void *arg, const struct err *why)
{
	struct fixture *f = arg;

	f->failure = *why;
}

static void on_ready(void *arg)
{
	struct fixture *f = arg;

	f->readies++;
}

static void on_stopped(void *arg)
{
	struct fixture *f = arg;

	f->stopped = true;
}

static int open_in(struct fixture *f, const char *dir, const char *bindir, struct err *e)
{
	struct cluster_config config = {.loop = f->loop,
					.log = &f->log,
					.state_dir = dir,
					.pg_bindir = bindir,
					.os_user = f->id.name,
					.connections = 4,
					.ready = on_ready,
					.failed = on_failed,
					.arg = f};

	memset(&f->failure, 0, sizeof(f->failure));
	f->stopped = false;
	f->readies = 0;
	return cluster_new(&config, &f->cluster, e);
}

static void open_ok(struct fixture *f)
{
	struct err e;

	if (open_in(f, f->dir, NULL, &e) < 0)
		fail_msg("%s", e.text);
}

/* Turn the loop until the condition holds. */
#define WAIT_FOR(f, condition)                                                       \
	do {                                                                         \
		int64_t deadline = loop_now_ms() + DEADLINE_MS;                      \
		struct err wait_error;                                               \
                                                                                     \
		while (!(condition)) {                                               \
			assert_true(loop_now_ms() < deadline);                       \
			assert_int_equal(loop_once((f)->loop, 100, &wait_error), 0); \
		}                                                                    \
	} while (0)

static void start_ready(struct fixture *f)
{
	struct err e;

	assert_int_equal(cluster_start(f->cluster, &e), 0);
	WAIT_FOR(f, cluster_state(f->cluster) == CLUSTER_READY);
}

static void stop_and_free(struct fixture *f, bool at_once)
{
	cluster_stop(f->cluster, at_once, on_stopped, f);
	WAIT_FOR(f, f->stopped);
	assert_int_equal(cluster_state(f->cluster), CLUSTER_DOWN);
	assert_int_equal(cluster_pid(f->cluster), 0);
	cluster_free(&f->cluster);
}

static void write_file(const char *dir, const char *name, const char *text)
{
	char path[256];
	FILE *out;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	out = fopen(path, "w");
	assert_non_null(out);
	fputs(text, out);
	assert_int_equal(fclose(out), 0);
}

/* What a crash of a first initdb left is no hindrance; the cluster answers SQL to
 * its own user. */
static void test_first_start(void **state)
{
	struct fixture *f = *state;
	char command[1024], path[256];
	struct stat st;

	snprintf(path, sizeof(path), "%s/postgres.new-abcdef", f->dir);
	assert_int_equal(mkdir(path, 0700), 0);
	write_file(path, "PG_VERSION", "15\n");
	open_ok(f);
	assert_int_equal(access(path, F_OK), -1);
	start_ready(f);
	assert_true(cluster_pid(f->cluster) > 1);
	snprintf(command, sizeof(command),
		 "test \"$(psql -X -A -t \"%s\" -c 'show data_checksums' -c 'show lc_collate' "
		 "-c 'show server_encoding' -c 'show listen_addresses' | tr '\\n' ' ')\" = "
		 "'on C.UTF-8 UTF8  '",
		 cluster_conninfo(f->cluster));
	assert_int_equal(system(command), 0);
	snprintf(path, sizeof(path), "%s/postgres", f->dir);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0700);
	stop_and_free(f, false);
}

static void test_killed_server_is_restarted(void **state)
{
	struct fixture *f = *state;
	pid_t first;

	open_ok(f);
	start_ready(f);
	first = cluster_pid(f->cluster);
	assert_int_equal(kill(first, SIGKILL), 0);
	WAIT_FOR(f, cluster_state(f->cluster) != CLUSTER_READY);
	WAIT_FOR(f, cluster_state(f->cluster) == CLUSTER_READY);
	assert_int_not_equal(cluster_pid(f->cluster), first);
	assert_int_equal(f->readies, 2);
	stop_and_free(f, true);
}

/* The server outlives who started it, and the next takes over: watches and stops. */
static void test_adoption(void **state)
{
	struct fixture *f = *state;
	pid_t first;

	open_ok(f);
	start_ready(f);
	first = cluster_pid(f->cluster);
	cluster_free(&f->cluster);
	assert_int_equal(kill(first, 0), 0);

	open_ok(f);
	start_ready(f);
	assert_int_equal(cluster_pid(f->cluster), first);
	assert_int_equal(kill(first, SIGKILL), 0);
	WAIT_FOR(f, cluster_state(f->cluster) != CLUSTER_READY);
	WAIT_FOR(f, cluster_state(f->cluster) == CLUSTER_READY);
	assert_int_not_equal(cluster_pid(f->cluster), first);
	stop_and_free(f, false);
}

/* postmaster.pid may name a process that is no server of ours. */
static void test_stale_pid_is_not_adopted(void **state)
{
	struct fixture *f = *state;
	struct cluster_paths paths;
	char text[64];
	struct err e;
	int ready;

	assert_int_equal(cluster_paths_set(f->dir, &paths, &e), 0);
	snprintf(text, sizeof(text), "%ld\n%s\n", (long)getpid(), paths.data);
	write_file(paths.data, "postmaster.pid", text);
	assert_int_equal(cluster_data_server(&paths, &ready), 0);
	assert_int_equal(ready, 0);
	assert_int_equal(unlink(strcat(paths.data, "/postmaster.pid")), 0);
}

/* A killed server whose parent does not wait for it is no hindrance. */
static void test_unreaped_server_is_replaced(void **state)
{
	struct fixture *f = *state;
	struct cluster_paths paths;
	char text[64];
	struct err e;
	pid_t zombie = fork();

	if (zombie == 0)
		_exit(0);
	assert_true(zombie > 0);
	assert_int_equal(cluster_paths_set(f->dir, &paths, &e), 0);
	snprintf(text, sizeof(text), "%ld\n%s\n1\n5432\n%s\n\n0\nready\n", (long)zombie, paths.data,
		 paths.sockets);
	write_file(paths.data, "postmaster.pid", text);
	assert_int_equal(waitid(P_PID, (id_t)zombie, &(siginfo_t){0}, WEXITED | WNOWAIT), 0);
	open_ok(f);
	start_ready(f);
	assert_int_equal(waitpid(zombie, NULL, 0), zombie);
	stop_and_free(f, false);
}

static void test_start_that_cannot_be(void **state)
{
	struct fixture *f = *state;
	struct cluster_paths paths;
	struct err e;

	assert_int_equal(cluster_paths_set(f->dir, &paths, &e), 0);
	write_file(paths.data, "local.conf", "shared_buffers = 'a lot'\n");
	open_ok(f);
	assert_int_equal(cluster_start(f->cluster, &e), 0);
	WAIT_FOR(f, f->failure.code != 0);
	assert_int_equal(f->failure.code, ERR_DB);
	assert_non_null(strstr(f->failure.text, "PostgreSQL does not start: "));
	assert_int_equal(cluster_state(f->cluster), CLUSTER_DOWN);
	stop_and_free(f, false);
	write_file(paths.data, "local.conf", "");
}

static void test_other_major(void **state)
{
	struct fixture *f = *state;
	struct cluster_paths paths;
	char *version;
	struct err e;
	int major;

	assert_int_equal(cluster_paths_set(f->dir, &paths, &e), 0);
	assert_int_equal(cluster_data_major(&paths, &major, &e), 0);
	write_file(paths.data, "PG_VERSION", "9\n");
	assert_int_equal(open_in(f, f->dir, NULL, &e), ERR_USAGE);
	assert_null(f->cluster);
	assert_non_null(strstr(e.text, "is of PostgreSQL 9, and PostgreSQL "));
	assert_non_null(strstr(e.text, "install the package postgresql-9, or move the data"));
	assert_int_equal(cluster_check(f->dir, NULL, &version, &e), ERR_USAGE);
	write_file(paths.data, "PG_VERSION", major == 15 ? "15\n" : "16\n");
}

static void test_no_cluster_there(void **state)
{
	struct fixture *f = *state;
	char other[128], path[160];
	struct err e;

	snprintf(other, sizeof(other), "%s/other", f->dir);
	assert_int_equal(mkdir(other, 0700), 0);
	snprintf(path, sizeof(path), "%s/postgres", other);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_int_equal(open_in(f, other, NULL, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "is there but is no PostgreSQL cluster; move it away"));
}

static void test_not_writable(void **state)
{
	struct fixture *f = *state;
	char other[128];
	struct err e;

	snprintf(other, sizeof(other), "%s/closed", f->dir);
	assert_int_equal(mkdir(other, 0500), 0);
	assert_int_equal(open_in(f, other, NULL, &e), ERR_IO);
	assert_non_null(strstr(e.text, "Permission denied"));
}

static void test_no_postgresql(void **state)
{
	struct fixture *f = *state;
	struct err e;

	assert_int_equal(open_in(f, f->dir, "/nonexistent", &e), ERR_NOT_FOUND);
	assert_string_equal(e.text, "no PostgreSQL server (postgres, initdb) in /nonexistent");
}

static void test_full_disk_is_named(void **state)
{
	(void)state;
	assert_true(cluster_data_says_full("initdb: error: could not write to file \"x\": "
					   "No space left on device\n"));
	assert_true(cluster_data_says_full("FATAL:  wrote only 4096 of 8192 bytes at block 20\n"
					   "HINT:  Check free disk space.\n"));
	assert_false(cluster_data_says_full("FATAL:  could not open file: Permission denied"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_first_start),
		cmocka_unit_test(test_killed_server_is_restarted),
		cmocka_unit_test(test_adoption),
		cmocka_unit_test(test_stale_pid_is_not_adopted),
		cmocka_unit_test(test_unreaped_server_is_replaced),
		cmocka_unit_test(test_start_that_cannot_be),
		cmocka_unit_test(test_other_major),
		cmocka_unit_test(test_no_cluster_there),
		cmocka_unit_test(test_not_writable),
		cmocka_unit_test(test_no_postgresql),
		cmocka_unit_test(test_full_disk_is_named),
	};

	return cmocka_run_group_tests(tests, fixture_make, fixture_remove);
}
