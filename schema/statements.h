/* statements.h - every SQL text of the daemon, as tables made at build.
 *
 * The texts are in migrate.sql (what the migrator runs), the other .sql files here but
 * schema.sql (all else, by job) and ../migrations; embed.py turns them into the constant tables
 *below and into the enums of statements_gen.h: enum statement_id with STATEMENT_ARTICLE_PUT and so
 *on, and for each statement the places of its parameters and columns, from 0:
 *
 *	const char *values[ARTICLE_PUT_PARAMS] = {[ARTICLE_PUT_TEXT] = text, ...};
 *	outcome = PQgetvalue(result, 0, ARTICLE_PUT_ROW_OUTCOME);
 *
 * All parameters are sent as text with unspecified types, and all columns are read as
 * text; the statements hold the casts.  NULL is NULL.  What each parameter means, and
 * which errors are the asker's own fault, stands above the statement in its file.
 */
#ifndef TOLL_SCHEMA_STATEMENTS_H
#define TOLL_SCHEMA_STATEMENTS_H

#include <stddef.h>
#include "schema/statements_gen.h"

/* One SQL command; can be prepared under its name. */
struct statement {
	const char *name; /* "article_put" */
	int n_params, n_columns;
	const char *sql;
};

/* One step of the schema; several commands, without BEGIN and COMMIT. */
struct migration {
	int number;	      /* 1, 2, 3, ... without a gap */
	const char *name;     /* "ledger", of 0001_ledger.sql */
	const char *checksum; /* SHA-256 of the file, 64 lower-case hexadecimal digits */
	const char *sql;
};

/* By enum statement_id: first those of migrate.sql, up to and not including
 * STATEMENT_SESSION_START, which need no tables to be prepared; then those of
 * the other files, which need the schema. */
extern const struct statement schema_statements[STATEMENT_COUNT];

/* By number - 1. */
extern const struct migration schema_migrations[];
extern const size_t schema_n_migrations;

#endif
