/* run.c - the phases of a running daemon, and the signals that move it on.
 *
 *	STARTING -> SERVING -> DRAINING -> STOPPING -> ended
 *
 * Only run_enter moves it, and only forward; what each phase needs is begun there.
 * Must not know what clients ask or how the database answers.
 */
#include "daemon/run.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/log.h"
#include "base/version.h"
#include "daemon/boot.h"
#include "daemon/cluster.h"
#include "daemon/db.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/migrate.h"
#include "daemon/notify.h"
#include "daemon/options.h"
#include "daemon/service.h"
#include "extract/extract.h"

#define TAG "run"
#define ROUND_MS 1000	   /* the longest wait in one turn of the loop while starting */
#define RETRY_FIRST_MS 500 /* between tries to reach the database at the start; doubles */
#define RETRY_MAX_MS 30000

enum phase { STARTING, SERVING, DRAINING, STOPPING, ENDED };

struct run {
	const struct run_config *config;
	struct options *opts;
	const struct logger *log;
	struct loop *loop;
	struct cluster *cluster; /* NULL with --database */
	struct service *service;
	struct life life;
	struct loop_event *signals[4];
	struct loop_event *timer; /* a pause while starting, the drain's deadline */
	struct loop_event *step;  /* moves on from a callback that must return first */
	enum phase phase;
	bool end_asked;
	bool at_once;		  /* a second SIGTERM */
	bool cut_off;		  /* work was lost to the deadline or the second SIGTERM */
	bool paused;		  /* timer has not fired yet */
	struct err cluster_error; /* why the private database cannot start; code 0 */
};

static void tell(const struct run *run, const char *message)
{
	struct err e;

	if (notify_send(getenv("NOTIFY_SOCKET"), message, &e) < 0)
		log_warning(run->log, TAG, "%s", e.text);
}

/* ---- moving on ---- */

static void run_enter(struct run *run, enum phase phase);

static void on_drained(void *arg)
{
	struct run *run = arg;

	/* The service calls this from inside; it is freed in the next turn. */
	loop_timer_set(run->step, 0);
}

static void on_step(void *arg)
{
	struct run *run = arg;

	if (run->phase == DRAINING)
		run_enter(run, STOPPING);
}

static void on_timer(void *arg)
{
	struct run *run = arg;

	run->paused = false;
	if (run->phase != DRAINING)
		return;
	log_warning(run->log, TAG, "work is left after the drain's deadline; it is cut off");
	run->cut_off = true;
	run_enter(run, STOPPING);
}

static void on_cluster_stopped(void *arg)
{
	run_enter(arg, ENDED);
}

static void drain_begin(struct run *run)
{
	tell(run, "STOPPING=1");
	log_info(run->log, TAG, "ending: no more clients; letting accepted work finish");
	loop_timer_set(run->timer, (unsigned)run->opts->drain_timeout);
	service_drain(run->service, on_drained, run);
}

static void stop_begin(struct run *run)
{
	loop_timer_cancel(run->timer);
	loop_timer_cancel(run->step);
	service_free(&run->service);
	if (run->cluster != NULL)
		cluster_stop(run->cluster, run->at_once, on_cluster_stopped, run);
	else
		run_enter(run, ENDED);
}

static void run_enter(struct run *run, enum phase phase)
{
	if (phase <= run->phase)
		return;
	run->phase = phase;
	switch (phase) {
	case STARTING:
	case SERVING:
		break;
	case DRAINING:
		drain_begin(run);
		break;
	case STOPPING:
		stop_begin(run);
		break;
	case ENDED:
		loop_stop(run->loop);
		break;
	}
}

/* ---- signals ---- */

/* A second signal while nothing can be drained yet, or is no more. */
static void end_at_once(struct run *run)
{
	run->at_once = run->cut_off = true;
	log_warning(run->log, TAG, "told again to end: stopping at once");
	if (run->phase == STARTING)
		_exit(EXIT_FAILURE); /* a server that runs already is adopted next time */
	if (run->phase == STOPPING && run->cluster != NULL)
		cluster_stop(run->cluster, true, on_cluster_stopped, run);
	else
		run_enter(run, STOPPING);
}

static void on_end_signal(void *arg)
{
	struct run *run = arg;

	if (run->end_asked) {
		end_at_once(run);
		return;
	}
	run->end_asked = true;
	if (run->phase == SERVING)
		run_enter(run, DRAINING);
}

static void on_reload_signal(void *arg)
{
	struct run *run = arg;
	const struct run_config *c = run->config;
	char message[64], *kept;
	struct err e;

	snprintf(message, sizeof(message), "RELOADING=1\nMONOTONIC_USEC=%lld",
		 (long long)loop_now_ms() * 1000);
	tell(run, message);
	if (options_reload(run->opts, c->argc, c->argv, c->env, &kept, &e) < 0) {
		log_error(run->log, TAG, "reload: %s; nothing was changed", e.text);
	} else {
		c->log->level = (enum log_level)run->opts->log_level;
		log_info(run->log, TAG, "options were read again");
		if (kept != NULL)
			log_warning(run->log, TAG, "these need a restart to change: %s", kept);
		free(kept);
	}
	if (run->phase == SERVING)
		tell(run, "READY=1");
}

static int watch_signals(struct run *run, struct err *e)
{
	static const struct {
		int signo;
		void (*call)(void *arg);
	} rows[] = {{SIGTERM, on_end_signal}, {SIGINT, on_end_signal}, {SIGHUP, on_reload_signal}};
	int rc = 0;

	signal(SIGPIPE, SIG_IGN);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && rc == 0; i++)
		rc = loop_signal_new(run->loop, rows[i].signo, rows[i].call, run, &run->signals[i]);
	if (rc < 0)
		return err_set(e, rc, "watching signals: %s", err_text(rc));
	return 0;
}

/* ---- start ---- */

static void on_cluster_ready(void *arg)
{
	struct run *run = arg;

	if (run->service != NULL)
		service_database_ready(run->service);
}

static void on_cluster_failed(void *arg, const struct err *why)
{
	struct run *run = arg;

	run->cluster_error = *why;
}

static int start_cluster(struct run *run, struct err *e)
{
	struct cluster_config config = {.loop = run->loop,
					.log = run->log,
					.state_dir = run->config->boot->state_dir,
					.pg_bindir = run->opts->pg_bindir,
					.os_user = run->config->boot->identity.name,
					.connections = (unsigned)run->opts->db_connections,
					.ready = on_cluster_ready,
					.failed = on_cluster_failed,
					.arg = run};
	int rc = cluster_new(&config, &run->cluster, e);

	if (rc == 0)
		rc = cluster_start(run->cluster, e);
	while (rc == 0 && !run->end_asked && cluster_state(run->cluster) != CLUSTER_READY) {
		rc = loop_once(run->loop, ROUND_MS, e);
		if (rc == 0 && run->cluster_error.code != 0)
			rc = err_set(e, run->cluster_error.code, "%s", run->cluster_error.text);
	}
	return rc;
}

static int start_database(struct run *run, struct err *e)
{
	int rc = 0;

	if (run->opts->database == NULL)
		rc = start_cluster(run, e);
	run->life.conninfo =
		run->cluster != NULL ? cluster_conninfo(run->cluster) : run->opts->database;
	return rc;
}

/* Wait in the loop, unless told to end. */
static int pause_start(struct run *run, unsigned ms, struct err *e)
{
	int rc = 0;

	run->paused = true;
	loop_timer_set(run->timer, ms);
	while (rc == 0 && run->paused && !run->end_asked)
		rc = loop_once(run->loop, ROUND_MS, e);
	loop_timer_cancel(run->timer);
	return rc;
}

/* Until it succeeds, unless nobody waits for the daemon (--migrate) or trying again
 * cannot help. */
static int start_schema(struct run *run, struct err *e)
{
	unsigned pause = RETRY_FIRST_MS;
	int rc = 0;

	while (!run->end_asked) {
		rc = migrate_run(&run->life, e);
		if (rc != ERR_CLOSED || run->opts->migrate)
			break;
		log_warning(run->log, TAG, "%s; trying again in %u ms", e->text, pause);
		rc = pause_start(run, pause, e);
		if (rc < 0)
			break;
		pause = pause < RETRY_MAX_MS / 2 ? 2 * pause : RETRY_MAX_MS;
	}
	return rc;
}

static void banner(const struct run *run)
{
	int pq = db_library_version();

	log_info(run->log, TAG,
		 "tolld %s serves: rules %s, database %s%s, libpq %d.%d, libevent %s, ICU %s",
		 version_text(), extract_rules(run->life.engine),
		 run->cluster != NULL ? "PostgreSQL " : "as given",
		 run->cluster != NULL ? cluster_version(run->cluster) : "", pq / 10000, pq % 10000,
		 loop_library_version(), TOLL_ICU_VERSION);
}

static int start(struct run *run, struct err *e)
{
	int rc = watch_signals(run, e);

	if (rc == 0 && (loop_timer_new(run->loop, on_timer, run, &run->timer) < 0 ||
			loop_timer_new(run->loop, on_step, run, &run->step) < 0))
		rc = err_set(e, ERR_MEMORY, "out of memory");
	if (rc == 0)
		rc = start_database(run, e);
	if (rc == 0)
		rc = start_schema(run, e);
	if (rc == 0 && !run->end_asked && !run->opts->migrate)
		rc = service_new(&run->life, &run->service, e);
	return rc;
}

/* ---- the whole ---- */

static int serve(struct run *run, struct err *e)
{
	run_enter(run, SERVING);
	banner(run);
	tell(run, "READY=1");
	return loop_run(run->loop, e);
}

/* The way out of a start that failed, or of a run that only migrates. */
static int stop(struct run *run, struct err *e)
{
	int rc = 0;

	tell(run, "STOPPING=1");
	run_enter(run, STOPPING);
	while (rc == 0 && run->phase != ENDED)
		rc = loop_once(run->loop, ROUND_MS, e);
	return rc;
}

static void run_fini(struct run *run)
{
	service_free(&run->service);
	cluster_free(&run->cluster);
	for (size_t i = 0; i < sizeof(run->signals) / sizeof(run->signals[0]); i++)
		loop_event_free(&run->signals[i]);
	loop_event_free(&run->timer);
	loop_event_free(&run->step);
	loop_free(&run->loop);
}

int run_daemon(const struct run_config *config, struct err *e)
{
	struct run run = {.config = config, .opts = config->opts, .log = config->log};
	struct err later;
	int rc = loop_new(&run.loop, e);

	if (rc < 0)
		return rc;
	run.life = (struct life){.opts = run.opts,
				 .log = run.log,
				 .loop = run.loop,
				 .engine = config->boot->engine,
				 .listen_default = config->boot->listen_default};
	rc = start(&run, e);
	if (rc == 0 && run.service != NULL && !run.end_asked)
		rc = serve(&run, e);
	if (run.phase != ENDED && run.step != NULL && stop(&run, &later) < 0)
		log_error(run.log, TAG, "%s", later.text);
	run_fini(&run);
	if (rc == 0 && run.cut_off)
		rc = err_set(e, ERR_CLOSED, "ended before all work was done");
	if (rc == 0)
		log_info(config->log, TAG, "ended");
	return rc;
}
