/* migrate.c - the embedded migrations, applied one transaction each.
 *
 * The one part that works step after step: it runs the loop until each answer is
 * there, and is done before anything else begins.
 *
 * Must not know: what the migrations do, libpq.
 */
#include "daemon/migrate.h"
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "base/version.h"
#include "daemon/db.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "schema/statements.h"

#define ROUND_MS 1000 /* the longest wait in one turn of the loop */

struct migrator {
	const struct life *life;
	struct db *db;
	bool answered;	/* what was asked last is done, well or badly */
	struct err err; /* code 0 when well */
	void (*look)(struct migrator *m, const struct db_answer *answer);
	bool known;	  /* the database has a table of migrations */
	size_t n_applied; /* migrations that it has */
};

/* ---- asking and waiting ---- */

static int wait_for_answer(struct migrator *m)
{
	while (!m->answered)
		if (loop_once(m->life->loop, ROUND_MS, &m->err) < 0)
			break;
	return m->err.code;
}

static void on_answer(void *arg, const struct db_answer *answer)
{
	struct migrator *m = arg;

	m->answered = true;
	if (db_answer_code(answer))
		(void)err_set(&m->err, db_answer_code(answer), "%s", db_answer_error(answer));
	else if (m->look)
		m->look(m, answer);
}

static void on_ready(void *arg, struct db *db)
{
	struct migrator *m = arg;

	(void)db;
	m->answered = true;
}

static void on_lost(void *arg, struct db *db, const struct err *why)
{
	struct migrator *m = arg;

	(void)db;
	m->answered = true;
	if (!m->err.code)
		m->err = *why;
}

static int ask(struct migrator *m, int statement, const char *const *params,
	       void (*look)(struct migrator *m, const struct db_answer *answer))
{
	struct db_step step = {statement, params};
	struct db_request request = {
		.steps = &step, .n_steps = 1, .writes = true, .done = on_answer, .arg = m};

	m->answered = false;
	m->look = look;
	db_run(m->db, &request);
	return wait_for_answer(m);
}

static int run_script(struct migrator *m, const char *sql)
{
	m->answered = false;
	m->look = NULL;
	db_script(m->db, sql, on_answer, m);
	return wait_for_answer(m);
}

static int connect_database(struct migrator *m)
{
	const struct db_config config = {
		.conninfo = m->life->conninfo,
		.statements = schema_statements,
		.n_statements = STATEMENT_COUNT,
		.prepare = false, /* their tables may not be there yet */
		.session = -1,
		.connect_timeout_ms = (unsigned)m->life->opts->connect_timeout,
	};
	const struct db_owner owner = {on_ready, on_lost, m};
	int rc = db_new(m->life->loop, m->life->log, &config, &owner, &m->db);

	if (rc)
		return err_set(&m->err, rc, "%s", err_text(rc));
	m->answered = false;
	db_connect(m->db);
	return wait_for_answer(m);
}

/* ---- what the database has ---- */

static void look_known(struct migrator *m, const struct db_answer *answer)
{
	const char *known = db_answer_value(answer, 0, 0, MIGRATION_KNOWN_ROW_KNOWN, NULL);

	m->known = known && *known == 't';
}

static void compare_migration(struct migrator *m, const struct db_answer *answer, size_t row)
{
	const char *number = db_answer_value(answer, 0, row, MIGRATION_LIST_ROW_NUMBER, NULL);
	const char *name = db_answer_value(answer, 0, row, MIGRATION_LIST_ROW_NAME, NULL);
	const char *sum = db_answer_value(answer, 0, row, MIGRATION_LIST_ROW_CHECKSUM, NULL);
	const struct migration *ours = &schema_migrations[row];

	if (atoi(number) == ours->number && strcmp(sum, ours->checksum) == 0)
		return;
	(void)err_set(&m->err, ERR_USAGE,
		      "migration %s (%s) of the database is not the one that this tolld has; "
		      "use the tolld that made the database, or restore it from a backup",
		      number, name);
}

static void look_list(struct migrator *m, const struct db_answer *answer)
{
	m->n_applied = db_answer_rows(answer, 0);
	if (m->n_applied > schema_n_migrations) {
		(void)err_set(&m->err, ERR_USAGE,
			      "the database has %zu migrations and this tolld knows only %zu; run "
			      "the newer tolld, or restore the database from before its upgrade",
			      m->n_applied, schema_n_migrations);
		return;
	}
	for (size_t i = 0; i < m->n_applied && !m->err.code; i++)
		compare_migration(m, answer, i);
}

/* ---- one step ---- */

static int look_at_database(struct migrator *m)
{
	int rc;

	m->n_applied = 0;
	if ((rc = ask(m, STATEMENT_MIGRATION_LOCK, NULL, NULL)) < 0 ||
	    (rc = ask(m, STATEMENT_MIGRATION_KNOWN, NULL, look_known)) < 0)
		return rc;
	return m->known ? ask(m, STATEMENT_MIGRATION_LIST, NULL, look_list) : 0;
}

static int apply(struct migrator *m, const struct migration *migration)
{
	char number[16], program[64];
	const char *params[MIGRATION_ADD_PARAMS] = {
		[MIGRATION_ADD_NUMBER] = number,
		[MIGRATION_ADD_NAME] = migration->name,
		[MIGRATION_ADD_CHECKSUM] = migration->checksum,
		[MIGRATION_ADD_PROGRAM] = program,
	};
	int rc;

	snprintf(number, sizeof number, "%d", migration->number);
	snprintf(program, sizeof program, "tolld %s", version_text());
	if ((rc = run_script(m, migration->sql)) == 0)
		rc = ask(m, STATEMENT_MIGRATION_ADD, params, NULL);
	if (rc)
		return err_prefix(&m->err, "migration %d (%s)", migration->number, migration->name);
	return 0;
}

/* Look under the lock and take the next step, if there is one; *more_r says whether
 * there may be another.  On error the open transaction ends with the connection. */
static int step(struct migrator *m, bool *more_r)
{
	int rc;

	if ((rc = ask(m, STATEMENT_MIGRATION_BEGIN, NULL, NULL)) < 0 ||
	    (rc = look_at_database(m)) < 0)
		return rc;
	*more_r = m->n_applied < schema_n_migrations;
	if (*more_r && (rc = apply(m, &schema_migrations[m->n_applied])) < 0)
		return rc;
	if ((rc = ask(m, STATEMENT_MIGRATION_COMMIT, NULL, NULL)) < 0)
		return rc;
	if (*more_r)
		log_info(m->life->log, "migrate", "the database has taken migration %d (%s)",
			 schema_migrations[m->n_applied].number,
			 schema_migrations[m->n_applied].name);
	return 0;
}

int migrate_run(const struct life *life, struct err *e)
{
	struct migrator m = {.life = life};
	bool more = true;
	int rc = connect_database(&m);

	while (rc == 0 && more)
		rc = step(&m, &more);
	db_free(&m.db);
	if (rc == ERR_UNCERTAIN) /* looking again tells */
		rc = ERR_CLOSED;
	return rc ? err_set(e, rc, "%s", m.err.text) : 0;
}
