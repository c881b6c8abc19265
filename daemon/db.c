/* db.c - libpq, non-blocking, as one state machine.
 *
 * While connecting, each step makes the watch on the descriptor anew, because libpq
 * may have changed descriptors.  What runs on a
 * connection (the set-up, a request, a script) is one job: it expects a number of
 * results and has one function that takes the answer.
 *
 * Must not know: what the statements mean, who waits, when to try again.
 */
#include "daemon/db.h"
#include <assert.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "daemon/loop.h"

/* The server ends a statement at its timeout; this much later it is taken for dead. */
#define TIMEOUT_GRACE_MS 5000

#define SQLSTATE_LEN 5

struct db_answer {
	enum err_code code;
	char sqlstate[SQLSTATE_LEN + 1];
	struct err err;
	PGresult **results; /* one a step */
	size_t n_results, n_steps;
};

/* What runs now. */
struct job {
	void (*done)(void *arg, const struct db_answer *answer);
	void *arg;
	bool pipeline; /* ends with a sync, else with libpq's NULL */
	bool writes;
	bool sent;     /* all of it has left this process */
	bool finished; /* the sync, or the NULL, has come */
	bool fatal;    /* the server, or libpq, gave the connection up */
	struct db_answer answer;
};

struct db {
	struct loop *loop;
	const struct logger *log;
	struct db_config config;
	struct db_owner owner;
	enum db_state state;
	PGconn *pg;
	struct loop_event *watch;    /* on libpq's present descriptor */
	struct loop_event *deadline; /* of connecting, or of the next result */
	struct loop_event *soon;     /* runs on_soon from the loop */
	struct job job;
};

static void set_state(struct db *db, enum db_state state)
{
#define TO(state) (1u << (state))
	static const unsigned allowed[] = {
		[DB_OFF] = TO(DB_CONNECTING),
		[DB_CONNECTING] = TO(DB_OFF) | TO(DB_PREPARING),
		[DB_PREPARING] = TO(DB_OFF) | TO(DB_IDLE),
		[DB_IDLE] = TO(DB_OFF) | TO(DB_BUSY),
		[DB_BUSY] = TO(DB_OFF) | TO(DB_IDLE),
	};
	assert(allowed[db->state] & TO(state));
#undef TO
	if (db->state != DB_BUSY && state != DB_BUSY)
		log_debug(db->log, "db", "connection %s -> %s", db_state_text(db->state),
			  db_state_text(state));
	db->state = state;
}

/* libpq's messages have several lines, ours have one: its hints, which begin with a
 * tab, are dropped, the rest joined. */
static void set_error(struct err *e, enum err_code code, const char *libpq_text)
{
	size_t n = 0, room = sizeof e->text - 1;
	size_t len;

	e->code = code;
	for (const char *line = libpq_text; *line; line += len + (line[len] == '\n')) {
		len = strcspn(line, "\n");
		if (!len || *line == '\t')
			continue;
		n += (size_t)snprintf(e->text + n, room - n + 1, "%s%.*s", n ? "; " : "", (int)len,
				      line);
		n = n < room ? n : room;
	}
	e->text[n] = '\0';
}

/* ---- the end of a job ---- */

static void answer_clear(struct db_answer *answer)
{
	for (size_t i = 0; i < answer->n_results; i++)
		PQclear(answer->results[i]);
	free(answer->results);
	memset(answer, 0, sizeof *answer);
}

/* Hand the answer over; the job is gone before its owner hears of it. */
static void finish_job(struct db *db)
{
	struct job job = db->job;

	memset(&db->job, 0, sizeof db->job);
	if (job.done)
		job.done(job.arg, &job.answer);
	answer_clear(&job.answer);
}

static enum err_code code_when_lost(const struct job *job)
{
	if (job->answer.code == ERR_DB) /* the server had undone it before */
		return ERR_DB;
	return job->sent && job->writes ? ERR_UNCERTAIN : ERR_CLOSED;
}

/* To DB_OFF from anywhere, with the answer of what ran; the owner is not told. */
static void close_connection(struct db *db, const struct err *why)
{
	loop_event_free(&db->watch);
	loop_timer_cancel(db->deadline);
	loop_timer_cancel(db->soon);
	PQfinish(db->pg);
	db->pg = NULL;
	if (db->state != DB_OFF)
		set_state(db, DB_OFF);
	if (!db->job.done)
		return;
	db->job.answer.code = code_when_lost(&db->job);
	if (db->job.answer.code != ERR_DB)
		db->job.answer.err = *why;
	finish_job(db);
}

static void lose(struct db *db, const struct err *why)
{
	close_connection(db, why);
	db->owner.lost(db->owner.arg, db, why);
}

static void lose_with_libpq_error(struct db *db)
{
	struct err why;

	set_error(&why, ERR_CLOSED, PQerrorMessage(db->pg));
	if (!why.text[0])
		(void)err_set(&why, ERR_CLOSED, "the database closed the connection");
	lose(db, &why);
}

static void on_deadline(void *arg)
{
	struct db *db = arg;
	struct err why;

	(void)err_set(&why, ERR_CLOSED,
		      db->state == DB_BUSY ? "the database does not answer"
					   : "no connection to the database within %u ms",
		      db->config.connect_timeout_ms);
	lose(db, &why);
}

/* ---- sending and receiving ---- */

static void on_io(void *arg, unsigned what);

/* Watch libpq's descriptor, which may be another one than before. */
static void watch_anew(struct db *db, unsigned what)
{
	loop_event_free(&db->watch);
	if (loop_fd_new(db->loop, PQsocket(db->pg), on_io, db, &db->watch) < 0)
		loop_timer_set(db->soon, 0); /* which gives the connection up */
	else
		loop_fd_set(db->watch, what);
}

static void wait_for_result(struct db *db)
{
	if (db->config.statement_timeout_ms && db->state == DB_BUSY)
		loop_timer_set(db->deadline, db->config.statement_timeout_ms + TIMEOUT_GRACE_MS);
}

/* Push out what libpq holds; then wait for what the server has to say. */
static void flush(struct db *db)
{
	int rest = db->watch ? PQflush(db->pg) : -1;

	if (rest < 0) {
		loop_timer_set(db->soon, 0); /* lost, but not inside the caller's call */
		return;
	}
	db->job.sent = rest == 0;
	loop_fd_set(db->watch, rest ? LOOP_READ | LOOP_WRITE : LOOP_READ);
}

/* FATAL says that the connection ends, not that the transaction did; without a
 * severity it is libpq that gave up. */
static bool fatal(const PGresult *result)
{
	const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);

	return !severity || strcmp(severity, "ERROR") != 0;
}

/* The first error is the one that counts. */
static void note_error(struct db_answer *answer, const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	const char *detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
	char line[sizeof answer->err.text];

	if (answer->code)
		return;
	snprintf(line, sizeof line, "%s%s%s", text ? text : PQresultErrorMessage(result),
		 detail ? "; " : "", detail ? detail : "");
	set_error(&answer->err, ERR_DB, line);
	answer->code = ERR_DB;
	snprintf(answer->sqlstate, sizeof answer->sqlstate, "%s", state ? state : "");
}

/* A script may have more commands than one: its last result stays. */
static void keep_result(struct db_answer *answer, PGresult *result)
{
	if (answer->n_results == answer->n_steps)
		PQclear(answer->results[--answer->n_results]);
	answer->results[answer->n_results++] = result;
}

static void take_result(struct job *job, PGresult *result)
{
	ExecStatusType status = PQresultStatus(result);

	if (status == PGRES_PIPELINE_SYNC) {
		job->finished = true;
		PQclear(result);
		return;
	}
	if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
		job->fatal = job->fatal || fatal(result);
		if (!job->fatal)
			note_error(&job->answer, result);
	}
	keep_result(&job->answer, result);
}

/* Take all results that have come.  In a pipeline NULL stands between statements;
 * two in a row mean that libpq has no more, and the sync will never come. */
static void take_results(struct db *db)
{
	struct job *job = &db->job;
	bool after_null = false;

	while (!job->finished && !job->fatal && !PQisBusy(db->pg)) {
		PGresult *result = PQgetResult(db->pg);
		if (result)
			take_result(job, result);
		else if (!job->pipeline)
			job->finished = true;
		else
			job->fatal = after_null;
		after_null = !result;
		wait_for_result(db);
	}
}

static void job_came_back(struct db *db)
{
	bool was_set_up = db->state == DB_PREPARING;
	struct err why = db->job.answer.err;

	loop_timer_cancel(db->deadline);
	if (!db->job.pipeline && PQenterPipelineMode(db->pg) == 0) {
		lose_with_libpq_error(db);
		return;
	}
	if (was_set_up && db->job.answer.code) {
		(void)err_prefix(&why, "the connection cannot be prepared");
		lose(db, &why);
		return;
	}
	set_state(db, DB_IDLE);
	finish_job(db);
	if (db->state == DB_IDLE)
		db->owner.ready(db->owner.arg, db);
}

/* While idle the server speaks only to say that it ends, or to give notices. */
static void on_readable(struct db *db)
{
	bool alive = PQconsumeInput(db->pg);

	if (db->job.done)
		take_results(db);
	else
		(void)PQisBusy(db->pg); /* reads the notices */
	if (db->job.finished)
		job_came_back(db);
	else if (!alive || db->job.fatal)
		lose_with_libpq_error(db);
	else if (db->job.done && !db->job.sent)
		flush(db);
}

static void connect_step(struct db *db);

static void on_io(void *arg, unsigned what)
{
	struct db *db = arg;

	if (db->state == DB_CONNECTING)
		connect_step(db);
	else if (what & LOOP_READ)
		on_readable(db);
	else
		flush(db);
}

/* ---- starting a job ---- */

static void start_job(struct db *db, size_t n_steps, bool writes,
		      void (*done)(void *arg, const struct db_answer *answer), void *arg)
{
	struct job *job = &db->job;

	assert(!job->done && n_steps > 0);
	memset(job, 0, sizeof *job);
	job->done = done;
	job->arg = arg;
	job->pipeline = true;
	job->writes = writes;
	job->answer.results = calloc(n_steps, sizeof *job->answer.results);
	job->answer.n_steps = job->answer.results ? n_steps : 0;
}

static bool send_step(struct db *db, const struct db_step *step)
{
	const struct statement *statement = &db->config.statements[step->statement];
	int n = statement->n_params;

	assert((size_t)step->statement < db->config.n_statements);
	if (db->config.prepare)
		return PQsendQueryPrepared(db->pg, statement->name, n, step->params, NULL, NULL, 0);
	return PQsendQueryParams(db->pg, statement->sql, n, NULL, step->params, NULL, NULL, 0);
}

static bool send_steps(struct db *db, const struct db_step *steps, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!send_step(db, &steps[i]))
			return false;
	return PQpipelineSync(db->pg);
}

/* After sending: push it out, or have the loop find that it failed. */
static void sent(struct db *db, bool ok)
{
	if (!ok || !db->job.answer.results) {
		loop_timer_set(db->soon, 0);
		return;
	}
	wait_for_result(db);
	flush(db);
}

void db_run(struct db *db, struct db_request *request)
{
	set_state(db, DB_BUSY);
	start_job(db, request->n_steps, request->writes, request->done, request->arg);
	sent(db, send_steps(db, request->steps, request->n_steps));
}

void db_script(struct db *db, const char *sql,
	       void (*done)(void *arg, const struct db_answer *answer), void *arg)
{
	set_state(db, DB_BUSY);
	start_job(db, 1, true, done, arg);
	db->job.pipeline = false;
	sent(db, PQexitPipelineMode(db->pg) && PQsendQuery(db->pg, sql));
}

/* ---- connecting ---- */

static void set_up_done(void *arg, const struct db_answer *answer)
{
	(void)arg;
	(void)answer; /* job_came_back looks at it */
}

static bool send_set_up(struct db *db)
{
	const struct db_config *config = &db->config;
	char timeout[16];
	const char *params[] = {timeout};
	struct db_step session = {config->session, params};

	snprintf(timeout, sizeof timeout, "%u", config->statement_timeout_ms);
	for (size_t i = 0; config->prepare && i < config->n_statements; i++)
		if (!PQsendPrepare(db->pg, config->statements[i].name, config->statements[i].sql, 0,
				   NULL))
			return false;
	return send_steps(db, &session, config->session < 0 ? 0 : 1);
}

static void set_up(struct db *db)
{
	size_t n = (db->config.prepare ? db->config.n_statements : 0) + 1;

	set_state(db, DB_PREPARING);
	watch_anew(db, LOOP_READ);
	start_job(db, n, false, set_up_done, db);
	sent(db, PQenterPipelineMode(db->pg) && send_set_up(db));
}

static void connect_step(struct db *db)
{
	switch (PQconnectPoll(db->pg)) {
	case PGRES_POLLING_READING:
		watch_anew(db, LOOP_READ);
		break;
	case PGRES_POLLING_WRITING:
		watch_anew(db, LOOP_WRITE);
		break;
	case PGRES_POLLING_OK:
		set_up(db);
		break;
	case PGRES_POLLING_FAILED:
	case PGRES_POLLING_ACTIVE: /* libpq keeps it for old programs; never comes */
		lose_with_libpq_error(db);
		break;
	}
}

static void notice(void *arg, const char *message)
{
	const struct db *db = arg;
	struct err line;

	set_error(&line, ERR_OK, message);
	log_debug(db->log, "db", "%s", line.text);
}

static void start_connecting(struct db *db)
{
	/* Later keywords win; expand_dbname makes the first one the whole conninfo. */
	const char *keys[] = {"fallback_application_name", "dbname", "client_encoding", NULL};
	const char *values[] = {"tolld", db->config.conninfo, "UTF8", NULL};
	struct err why;

	db->pg = PQconnectStartParams(keys, values, 1);
	if (!db->pg) {
		(void)err_set(&why, ERR_MEMORY, "out of memory");
		lose(db, &why);
		return;
	}
	(void)PQsetNoticeProcessor(db->pg, notice, db);
	if (PQstatus(db->pg) == CONNECTION_BAD || PQsetnonblocking(db->pg, 1) < 0) {
		lose_with_libpq_error(db);
		return;
	}
	loop_timer_set(db->deadline, db->config.connect_timeout_ms);
	watch_anew(db, LOOP_WRITE);
}

/* What could not be done inside a call of our own owner. */
static void on_soon(void *arg)
{
	struct db *db = arg;

	if (db->state == DB_CONNECTING && !db->pg)
		start_connecting(db);
	else
		lose_with_libpq_error(db);
}

void db_connect(struct db *db)
{
	set_state(db, DB_CONNECTING);
	loop_timer_set(db->soon, 0);
}

/* ---- the object ---- */

int db_new(struct loop *loop, const struct logger *log, const struct db_config *config,
	   const struct db_owner *owner, struct db **db_r)
{
	struct db *db = calloc(1, sizeof *db);

	if (!db)
		return ERR_MEMORY;
	db->loop = loop;
	db->log = log;
	db->config = *config;
	db->owner = *owner;
	if (loop_timer_new(loop, on_deadline, db, &db->deadline) < 0 ||
	    loop_timer_new(loop, on_soon, db, &db->soon) < 0) {
		db_free(&db);
		return ERR_MEMORY;
	}
	*db_r = db;
	return 0;
}

void db_close(struct db *db)
{
	struct err why;

	(void)err_set(&why, ERR_CLOSED, "the connection to the database was closed");
	close_connection(db, &why);
}

void db_free(struct db **dbp)
{
	struct db *db = *dbp;

	*dbp = NULL;
	if (!db)
		return;
	db_close(db);
	loop_event_free(&db->deadline);
	loop_event_free(&db->soon);
	free(db);
}

void db_set_timeouts(struct db *db, unsigned connect_timeout_ms, unsigned statement_timeout_ms)
{
	db->config.connect_timeout_ms = connect_timeout_ms;
	db->config.statement_timeout_ms = statement_timeout_ms;
}

void db_refuse(struct db_request *request, enum err_code code, const char *why)
{
	struct db_answer answer = {.code = code};

	(void)err_set(&answer.err, code, "%s", why);
	request->done(request->arg, &answer);
}

enum db_state db_state(const struct db *db)
{
	return db->state;
}

const char *db_state_text(enum db_state state)
{
	static const char *const texts[] = {"off", "connecting", "preparing", "idle", "busy"};

	return texts[state];
}

int db_server_version(const struct db *db)
{
	return db->pg ? PQserverVersion(db->pg) : 0;
}

int db_library_version(void)
{
	return PQlibVersion();
}

/* ---- answers ---- */

enum err_code db_answer_code(const struct db_answer *answer)
{
	return answer->code;
}

const char *db_answer_error(const struct db_answer *answer)
{
	return answer->code ? answer->err.text : "";
}

const char *db_answer_sqlstate(const struct db_answer *answer)
{
	return answer->sqlstate;
}

size_t db_answer_rows(const struct db_answer *answer, size_t step)
{
	return step < answer->n_results ? (size_t)PQntuples(answer->results[step]) : 0;
}

const char *db_answer_value(const struct db_answer *answer, size_t step, size_t row, size_t column,
			    size_t *len_r)
{
	const PGresult *result;

	assert(row < db_answer_rows(answer, step));
	result = answer->results[step];
	if (PQgetisnull(result, (int)row, (int)column))
		return NULL;
	if (len_r)
		*len_r = (size_t)PQgetlength(result, (int)row, (int)column);
	return PQgetvalue(result, (int)row, (int)column);
}
