/* db.h - one connection to PostgreSQL, driven by the event loop.
 *
 * The only place that knows libpq.  A connection is a small state machine:
 *
 *	DB_OFF -> DB_CONNECTING -> DB_PREPARING -> DB_IDLE <-> DB_BUSY
 *
 * and any state goes back to DB_OFF when the connection is lost or refused.  It
 * never reconnects by itself: pool.h does, with patience.  Nothing here blocks,
 * except that a host name given in the connection string is looked up while
 * connecting.  No callback runs inside a call of this header (but see db_close);
 * all run from the loop.
 *
 * A request is a list of prepared statements sent in one pipeline, which
 * PostgreSQL runs as one transaction: all of it is committed, or nothing.
 */
#ifndef TOLL_DAEMON_DB_H
#define TOLL_DAEMON_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/queue.h>
#include "base/err.h"
#include "schema/statements.h"

struct db;
struct db_answer;
struct logger;
struct loop;

enum db_state { DB_OFF, DB_CONNECTING, DB_PREPARING, DB_IDLE, DB_BUSY };

/* How to connect; all of it stays the caller's and must outlive the db. */
struct db_config {
	const char *conninfo;		    /* libpq's: URI or key=value list */
	const struct statement *statements; /* those that requests may name, by index */
	size_t n_statements;
	bool prepare; /* prepare them all when connecting; else send their text each time */
	int session;  /* one to run when connecting, with the statement timeout in
			 milliseconds as its parameter; -1: none */
	unsigned connect_timeout_ms;   /* until ready for requests */
	unsigned statement_timeout_ms; /* of each statement; 0 is none */
};

/* One statement of a request. Parameters are text (UTF-8, NUL-terminated, as
 * libpq wants text parameters), as many as the statement has; NULL is SQL's NULL. */
struct db_step {
	int statement; /* index into the config's */
	const char *const *params;
};

/* One request. The caller owns it, the steps and all parameters, and keeps them
 * unchanged until done is called, which happens exactly once for each request
 * that was taken (db_run, pool_submit). */
struct db_request {
	const struct db_step *steps;
	size_t n_steps;
	bool writes; /* changes something: a lost connection may leave it unknown */
	void (*done)(void *arg, const struct db_answer *answer);
	void *arg;
	int64_t deadline; /* loop_now_ms until which pool.h may let it wait for a connection */
	TAILQ_ENTRY(db_request) link; /* pool.h's */
};

/* What the owner of a connection is told. */
struct db_owner {
	/* The connection is ready for the next request (state DB_IDLE). */
	void (*ready)(void *arg, struct db *db);
	/* The connection is gone or could not be made (state DB_OFF); a request
	 * that ran on it has been answered already. */
	void (*lost)(void *arg, struct db *db, const struct err *why);
	void *arg;
};

/* A connection in state DB_OFF. config and owner are copied. ERR_MEMORY. */
int db_new(struct loop *loop, const struct logger *log, const struct db_config *config,
	   const struct db_owner *owner, struct db **db_r) MUSTCHECK;

/* db_close and free; sets *db to NULL; NULL is no error. */
void db_free(struct db **db);

/* Begin to connect; the state must be DB_OFF. Ends in owner's ready or lost. */
void db_connect(struct db *db);

/* Close the connection from any state, to DB_OFF.  A request that runs is answered,
 * within this call, with ERR_CLOSED or ERR_UNCERTAIN; the owner is not told. */
void db_close(struct db *db);

/* Use these timeouts (as in struct db_config) from the next connection on. */
void db_set_timeouts(struct db *db, unsigned connect_timeout_ms, unsigned statement_timeout_ms);

/* Run a request; the state must be DB_IDLE. Its answer's code is one of
 *   0              committed; the rows are there
 *   ERR_DB         the server refused a statement; nothing was changed
 *   ERR_CLOSED     the connection was lost before all was sent; nothing was changed
 *   ERR_UNCERTAIN  the connection was lost after all was sent and the request
 *                  writes: it may have been committed or not
 *   ERR_MEMORY     nothing was changed */
void db_run(struct db *db, struct db_request *request);

/* Run a text of SQL commands without parameters or prepared statements as they
 * stand (for migrations); the state must be DB_IDLE.  done as in a request; the
 * rows are those of the last command.  The text must live until done. */
void db_script(struct db *db, const char *sql,
	       void (*done)(void *arg, const struct db_answer *answer), void *arg);

/* Answer a request that never ran on a connection. */
void db_refuse(struct db_request *request, enum err_code code, const char *why);

enum db_state db_state(const struct db *db);
const char *db_state_text(enum db_state state);

/* The version of the server and of libpq as numbers (150018); 0 when not connected. */
int db_server_version(const struct db *db);
int db_library_version(void);

/* What came back; valid inside done. */
enum err_code db_answer_code(const struct db_answer *answer);
const char *db_answer_error(const struct db_answer *answer);	/* "" when code is 0 */
const char *db_answer_sqlstate(const struct db_answer *answer); /* "" unless ERR_DB */
size_t db_answer_rows(const struct db_answer *answer, size_t step);
/* The text of a value, NULL for SQL's NULL; its length goes to *len_r (may be NULL). */
const char *db_answer_value(const struct db_answer *answer, size_t step, size_t row, size_t column,
			    size_t *len_r);

#endif
