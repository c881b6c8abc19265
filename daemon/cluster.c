/* cluster.c - starting, adopting, watching and stopping the private PostgreSQL.
 *
 * A server is watched through a pidfd, which tells of its end whether it is our
 * child or was adopted.  Must not know SQL or libpq.
 */
#include "daemon/cluster.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/log.h"
#include "daemon/child.h"
#include "daemon/cluster_data.h"
#include "daemon/loop.h"

#define TAG "cluster"
#define READY_POLL_MS 50    /* how often postmaster.pid is looked at while it starts */
#define SLOW_START_MS 10000 /* then a line says that it still starts */
#define PAUSE_FIRST_MS 500  /* before a start after a death; doubles */
#define PAUSE_MAX_MS 30000
#define GOOD_RUN_MS 60000  /* after such a run the pauses begin anew */
#define FIRST_ATTEMPTS 4   /* that may end before it was ever ready */
#define FAST_STOP_MS 60000 /* for a fast shutdown */
#define LAST_LINES 5	   /* of the log of a server that died, for ours */
#define HARD_STOP_MS 10000 /* for an immediate one, then SIGKILL */

struct cluster {
	struct cluster_config config;
	struct cluster_paths paths;
	struct pg_programs programs;
	char *os_user;
	char conninfo[CLUSTER_PATH_MAX + 128];

	enum cluster_state state;
	pid_t pid;
	bool was_ready;	    /* at least once */
	unsigned attempts;  /* since it was last ready */
	unsigned pause_ms;  /* before the next start */
	off_t log_start;    /* where the server's log stood at its start, or when ready */
	int64_t started_at; /* loop_now_ms */
	int64_t next_slow_line;
	int stop_signal; /* sent last: SIGINT, SIGQUIT or SIGKILL */
	int pidfd;
	struct loop_event *exit_watch;
	struct loop_event *timer; /* readiness, pause or stop deadline, by state */
	void (*stopped)(void *arg);
	void *stopped_arg;
};

static void on_timer(void *arg);
static void on_exit_watch(void *arg, unsigned what);

int cluster_check(const char *state_dir, const char *pg_bindir, char **version_r, struct err *e)
{
	struct cluster_paths paths;
	struct pg_programs programs;
	int rc = cluster_paths_set(state_dir, &paths, e);

	*version_r = NULL;
	if (rc < 0)
		return rc;
	rc = cluster_data_programs(&paths, pg_bindir, &programs, e);
	if (rc == 0 && (*version_r = strdup(programs.version)) == NULL)
		rc = err_set(e, ERR_MEMORY, "out of memory");
	pgfind_fini(&programs);
	return rc;
}

/* The path needs quotes for its blanks alone: state_make has seen to that. */
static void conninfo_set(struct cluster *c)
{
	snprintf(c->conninfo, sizeof(c->conninfo), "host='%s' port=%d user=%s dbname=%s",
		 c->paths.sockets, CLUSTER_PORT, CLUSTER_USER, CLUSTER_DATABASE);
}

static int cluster_prepare(struct cluster *c, struct err *e)
{
	int ready, rc = cluster_paths_set(c->config.state_dir, &c->paths, e);

	if (rc == 0)
		rc = cluster_data_programs(&c->paths, c->config.pg_bindir, &c->programs, e);
	if (rc == 0)
		rc = cluster_data_make(&c->paths, &c->programs, c->config.log, e);
	if (rc == 0 && cluster_data_server(&c->paths, &ready) == 0)
		rc = cluster_data_configure(&c->paths, c->config.connections, c->os_user, e);
	if (rc == 0)
		conninfo_set(c);
	return rc;
}

int cluster_new(const struct cluster_config *config, struct cluster **cluster_r, struct err *e)
{
	struct cluster *c = calloc(1, sizeof(*c));
	int rc;

	*cluster_r = NULL;
	if (c == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	c->config = *config;
	c->pidfd = -1;
	c->os_user = strdup(config->os_user);
	if (c->os_user == NULL || loop_timer_new(config->loop, on_timer, c, &c->timer) < 0)
		rc = err_set(e, ERR_MEMORY, "out of memory");
	else
		rc = cluster_prepare(c, e);
	c->config.state_dir = c->config.pg_bindir = c->config.os_user = NULL;
	if (rc < 0)
		cluster_free(&c);
	*cluster_r = c;
	return rc;
}

void cluster_free(struct cluster **cluster)
{
	struct cluster *c = *cluster;

	if (c == NULL)
		return;
	loop_event_free(&c->exit_watch);
	loop_event_free(&c->timer);
	if (c->pidfd >= 0)
		close(c->pidfd);
	pgfind_fini(&c->programs);
	free(c->os_user);
	free(c);
	*cluster = NULL;
}

/* Watch the server of this process id. */
static int server_watch(struct cluster *c, pid_t pid, struct err *e)
{
	c->pidfd = pidfd_open(pid, 0);
	if (c->pidfd < 0)
		return err_set(e, ERR_IO, "watching process %ld: %s", (long)pid, strerror(errno));
	if (loop_fd_new(c->config.loop, c->pidfd, on_exit_watch, c, &c->exit_watch) < 0) {
		close(c->pidfd);
		c->pidfd = -1;
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	loop_fd_set(c->exit_watch, LOOP_READ);
	c->pid = pid;
	c->started_at = loop_now_ms();
	c->next_slow_line = c->started_at + SLOW_START_MS;
	return 0;
}

/* Take over the server that a former tolld left. 1: done, 0: there is none. */
static int server_adopt(struct cluster *c, struct err *e)
{
	int ready, rc;
	pid_t pid = cluster_data_server(&c->paths, &ready);

	if (pid == 0)
		return 0;
	rc = server_watch(c, pid, e);
	if (rc < 0)
		return rc;
	log_info(c->config.log, TAG, "adopted the PostgreSQL server that runs already, process %ld",
		 (long)pid);
	return 1;
}

static int server_spawn(struct cluster *c, struct err *e)
{
	char postgres[4200];
	const char *const argv[] = {postgres, "-D", c->paths.data, NULL};
	pid_t pid;
	int log, rc = cluster_data_bury(&c->paths, e);

	if (rc < 0)
		return rc;
	log = open(c->paths.log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (log < 0)
		return err_set(e, ERR_IO, "%s: %s", c->paths.log, strerror(errno));
	snprintf(postgres, sizeof(postgres), "%s/postgres", c->programs.dir);
	rc = child_start(argv, c->paths.state, log, true, &pid, e);
	close(log);
	if (rc < 0)
		return rc;
	rc = server_watch(c, pid, e);
	if (rc < 0) {
		kill(pid, SIGQUIT);
		waitpid(pid, NULL, 0);
		return rc;
	}
	log_info(c->config.log, TAG, "started PostgreSQL %s, process %ld", c->programs.version,
		 (long)pid);
	return 0;
}

/* What the server writes from now on is news. */
static void log_mark(struct cluster *c)
{
	struct stat st;

	c->log_start = stat(c->paths.log, &st) == 0 ? st.st_size : 0;
}

int cluster_start(struct cluster *c, struct err *e)
{
	int rc;

	log_mark(c);
	rc = server_adopt(c, e);
	if (rc == 0)
		rc = server_spawn(c, e);
	if (rc < 0)
		return rc;
	c->state = CLUSTER_STARTING;
	c->attempts++;
	loop_timer_set(c->timer, READY_POLL_MS);
	return 0;
}

static void failed(struct cluster *c, const struct err *why)
{
	c->state = CLUSTER_DOWN;
	loop_timer_cancel(c->timer);
	c->config.failed(c->config.arg, why);
}

/* After a death: again, after a pause. */
static void restart_later(struct cluster *c)
{
	c->pause_ms = c->pause_ms == 0 ? PAUSE_FIRST_MS : 2 * c->pause_ms;
	if (c->pause_ms > PAUSE_MAX_MS)
		c->pause_ms = PAUSE_MAX_MS;
	c->state = CLUSTER_WAITING;
	log_info(c->config.log, TAG, "starting PostgreSQL again in %u ms", c->pause_ms);
	loop_timer_set(c->timer, c->pause_ms);
}

static void restart_now(struct cluster *c)
{
	struct err e;

	if (cluster_start(c, &e) == 0)
		return;
	log_error(c->config.log, TAG, "%s", e.text);
	restart_later(c);
}

/* Log the last few lines of a text as the server's. */
static void log_tail(const struct cluster *c, char *text)
{
	char *lines[LAST_LINES] = {NULL}, *line;
	size_t n = 0;

	while ((line = strsep(&text, "\n")) != NULL)
		if (line[0] != '\0')
			lines[n++ % LAST_LINES] = line;
	for (size_t i = n > LAST_LINES ? n - LAST_LINES : 0; i < n; i++)
		log_error(c->config.log, TAG, "postgres: %s", lines[i % LAST_LINES]);
}

/* The end of what the server wrote since its start: into our log, and as the reason
 * in *why. */
static void server_last_words(const struct cluster *c, struct err *why)
{
	char text[4096];
	int fd = open(c->paths.log, O_RDONLY | O_CLOEXEC);
	off_t end = fd >= 0 ? lseek(fd, 0, SEEK_END) : 0, from = c->log_start;
	ssize_t n = 0;
	const char *reason;
	size_t len;

	if (end - from > (off_t)sizeof(text) - 1)
		from = end - ((off_t)sizeof(text) - 1);
	if (fd >= 0) {
		n = pread(fd, text, sizeof(text) - 1, from);
		close(fd);
	}
	text[n > 0 ? n : 0] = '\0';
	reason = child_reason(text, &len);
	if (cluster_data_says_full(text))
		err_set(why, ERR_IO, "disk full: PostgreSQL in %s cannot write", c->paths.data);
	else
		err_set(why, ERR_DB, "PostgreSQL does not start: %.*s (more in %s)", (int)len,
			reason, c->paths.log);
	log_tail(c, text);
}

/* Forget the process that ended. */
static void server_reap(struct cluster *c, char *how, size_t size)
{
	int status = 0;

	loop_event_free(&c->exit_watch);
	close(c->pidfd);
	c->pidfd = -1;
	if (waitpid(c->pid, &status, WNOHANG) != c->pid) /* adopted: its parent knows */
		snprintf(how, size, "ended");
	else if (WIFSIGNALED(status))
		snprintf(how, size, "was killed by signal %d", WTERMSIG(status));
	else
		snprintf(how, size, "exited with status %d", WEXITSTATUS(status));
	c->pid = 0;
}

static void server_died(struct cluster *c, const char *how)
{
	struct err why;

	log_error(c->config.log, TAG, "PostgreSQL %s", how);
	server_last_words(c, &why);
	if (!c->was_ready && c->attempts >= FIRST_ATTEMPTS) {
		failed(c, &why);
		return;
	}
	if (c->state == CLUSTER_READY && loop_now_ms() - c->started_at > GOOD_RUN_MS)
		c->pause_ms = 0;
	restart_later(c);
}

static void on_exit_watch(void *arg, unsigned what)
{
	struct cluster *c = arg;
	char how[64];

	(void)what;
	server_reap(c, how, sizeof(how));
	if (c->state != CLUSTER_STOPPING) {
		server_died(c, how);
		return;
	}
	log_info(c->config.log, TAG, "PostgreSQL stopped");
	c->state = CLUSTER_DOWN;
	loop_timer_cancel(c->timer);
	c->stopped(c->stopped_arg);
}

static void look_if_ready(struct cluster *c)
{
	int ready;
	pid_t pid = cluster_data_server(&c->paths, &ready);
	int64_t now = loop_now_ms();

	if (pid != c->pid || !ready) {
		if (now >= c->next_slow_line) {
			log_info(c->config.log, TAG, "PostgreSQL is still starting after %lld s",
				 (long long)(now - c->started_at) / 1000);
			c->next_slow_line += SLOW_START_MS;
		}
		loop_timer_set(c->timer, READY_POLL_MS);
		return;
	}
	c->state = CLUSTER_READY;
	c->was_ready = true;
	c->attempts = 0;
	log_mark(c);
	log_info(c->config.log, TAG, "PostgreSQL is ready after %lld ms",
		 (long long)(now - c->started_at));
	if (c->config.ready != NULL)
		c->config.ready(c->config.arg);
}

/* Ask it to end: SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
static void stop_by(struct cluster *c, int signo)
{
	c->stop_signal = signo;
	if (pidfd_send_signal(c->pidfd, signo, NULL, 0) < 0)
		log_warning(c->config.log, TAG, "signal %d to PostgreSQL: %s", signo,
			    strerror(errno));
	loop_timer_set(c->timer, signo == SIGINT ? FAST_STOP_MS : HARD_STOP_MS);
}

static void stop_harder(struct cluster *c)
{
	int signo = c->stop_signal == SIGINT ? SIGQUIT : SIGKILL;

	log_warning(c->config.log, TAG, "PostgreSQL has not stopped; sending signal %d", signo);
	stop_by(c, signo);
}

void cluster_stop(struct cluster *c, bool at_once, void (*done)(void *arg), void *arg)
{
	c->stopped = done;
	c->stopped_arg = arg;
	if (c->pid == 0) {
		c->state = CLUSTER_DOWN;
		loop_timer_cancel(c->timer);
		done(arg);
		return;
	}
	if (c->state != CLUSTER_STOPPING)
		stop_by(c, at_once ? SIGQUIT : SIGINT);
	else if (at_once && c->stop_signal == SIGINT)
		stop_by(c, SIGQUIT);
	c->state = CLUSTER_STOPPING;
}

static void on_timer(void *arg)
{
	struct cluster *c = arg;

	switch (c->state) {
	case CLUSTER_STARTING:
		look_if_ready(c);
		break;
	case CLUSTER_WAITING:
		restart_now(c);
		break;
	case CLUSTER_STOPPING:
		stop_harder(c);
		break;
	case CLUSTER_DOWN:
	case CLUSTER_READY:
		break;
	}
}

const char *cluster_conninfo(const struct cluster *cluster)
{
	return cluster->conninfo;
}

const char *cluster_version(const struct cluster *cluster)
{
	return cluster->programs.version;
}

enum cluster_state cluster_state(const struct cluster *cluster)
{
	return cluster->state;
}

pid_t cluster_pid(const struct cluster *cluster)
{
	return cluster->pid;
}
