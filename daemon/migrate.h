/* migrate.h - bring the database to the schema this program was built with. */
#ifndef TOLL_DAEMON_MIGRATE_H
#define TOLL_DAEMON_MIGRATE_H

#include "base/err.h"

struct life;

/* Apply the embedded migrations that the database (life->conninfo) lacks, each in
 * a transaction of its own, under an advisory lock, logging each.  Runs life->loop
 * until it is done, for start-up only.
 * Returns 0, or ERR_CLOSED (could not connect, or connection lost: try again),
 * ERR_USAGE (the database is newer than this program, or its migrations were
 * altered: refuse to start), ERR_DB (a migration failed, and was undone),
 * ERR_MEMORY; *e says what to do. */
int migrate_run(const struct life *life, struct err *e) MUSTCHECK;

#endif
