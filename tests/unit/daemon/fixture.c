/* fixture.c - made once for a test program, removed at its end. */
#include "tests/unit/daemon/fixture.h"
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "daemon/cluster.h"
#include "extract/extract.h"
#include "extract/lang_dir.h"

static void on_failed(void *arg, const struct err *why)
{
	(void)arg;
	print_error("%s\n", why->text);
	abort();
}

static void on_stopped(void *arg)
{
	((struct fixture *)arg)->stopped = true;
}

int fixture_make(void **state)
{
	static char *const argv[] = {(char *)"tolld", NULL}, *const env[] = {NULL};
	struct fixture *f = calloc(1, sizeof *f);
	struct err e;

	if (!f)
		return -1;
	*state = f;
	signal(SIGPIPE, SIG_IGN);
	f->log = (struct logger){.out = stderr, .level = LOG_LEVEL_WARNING};
	snprintf(f->dir, sizeof f->dir, "/tmp/toll-test-XXXXXX");
	if (privilege_find(geteuid() == 0 ? "postgres" : NULL, &f->id, &e) < 0 ||
	    privilege_drop(&f->id, &e) < 0 || loop_new(&f->loop, &e) < 0 ||
	    options_load(1, argv, env, &f->opts, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	f->life = (struct life){.opts = f->opts, .log = &f->log, .loop = f->loop};
	return mkdtemp(f->dir) ? 0 : -1;
}

static int remove_dir(const char *dir)
{
	char command[128];

	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	return system(command);
}

/* A child that ends the server and removes the directory if this process dies before
 * fixture_remove: the server would outlive it. */
static int start_guard(struct fixture *f)
{
	pid_t server = cluster_pid(f->cluster);
	int ends[2];
	char byte;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return -1;
	f->guard = fork();
	if (f->guard == 0) {
		close(ends[1]);
		if (read(ends[0], &byte, 1) == 0) {
			kill(server, SIGQUIT);
			(void)remove_dir(f->dir);
		}
		_exit(0);
	}
	close(ends[0]);
	f->guard_end = ends[1];
	return f->guard < 0 ? -1 : 0;
}

static void end_guard(struct fixture *f)
{
	if (f->guard <= 0)
		return;
	if (write(f->guard_end, "", 1) != 1)
		print_error("the guard is gone\n");
	close(f->guard_end);
	waitpid(f->guard, NULL, 0);
}

int fixture_make_pg(void **state)
{
	struct cluster_config config = {.connections = 20, .failed = on_failed};
	struct fixture *f;
	struct err e;

	if (fixture_make(state) < 0)
		return -1;
	f = *state;
	config.loop = f->loop;
	config.log = &f->log;
	config.state_dir = f->dir;
	config.os_user = f->id.name;
	if (cluster_new(&config, &f->cluster, &e) < 0 || cluster_start(f->cluster, &e) < 0) {
		print_error("%s\n", e.text);
		return -1;
	}
	while (cluster_state(f->cluster) != CLUSTER_READY)
		if (loop_once(f->loop, 100, &e) < 0)
			return -1;
	f->life.conninfo = cluster_conninfo(f->cluster);
	return start_guard(f);
}

int fixture_remove(void **state)
{
	struct fixture *f = *state;
	struct err e;
	int rc = 0;

	end_guard(f);
	if (f->cluster)
		cluster_stop(f->cluster, true, on_stopped, f);
	while (rc == 0 && f->cluster && !f->stopped)
		rc = loop_once(f->loop, 100, &e);
	cluster_free(&f->cluster);
	extract_free((struct extract_engine **)&f->life.engine);
	loop_free(&f->loop);
	options_free(&f->opts);
	privilege_fini(&f->id);
	rc = remove_dir(f->dir);
	free(f);
	return rc;
}

void fixture_load_engine(struct fixture *f)
{
	struct extract_engine *engine;
	char shared[4096];
	struct err e;

	if (f->life.engine)
		return;
	if (extract_load("extract/lang/en", lang_dir_shared(shared, sizeof(shared)), &engine, &e) <
	    0)
		fail_msg("%s", e.text);
	f->life.engine = engine;
}

const char *fixture_ask(struct fixture *f, const char *sql)
{
	static char answer[4096];
	char command[8192];
	size_t n;
	FILE *psql;

	snprintf(command, sizeof command,
		 "PGOPTIONS=-cclient_min_messages=warning psql -X -q -A -t -v ON_ERROR_STOP=1 "
		 "\"%s\" <<'END'\n%s\nEND\n",
		 f->life.conninfo, sql);
	psql = popen(command, "r");
	assert_non_null(psql);
	n = fread(answer, 1, sizeof answer - 1, psql);
	assert_int_equal(pclose(psql), 0);
	while (n && answer[n - 1] == '\n')
		n--;
	answer[n] = '\0';
	return answer;
}

void fixture_sql(struct fixture *f, const char *sql)
{
	(void)fixture_ask(f, sql);
}
