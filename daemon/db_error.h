/* db_error.h - what a client is told when the database failed. */
#ifndef TOLL_DAEMON_DB_ERROR_H
#define TOLL_DAEMON_DB_ERROR_H

#include <stdbool.h>
#include "base/err.h"
#include "proto/error.h"

/* The protocol's error for the code and SQLSTATE of a db_answer (db.h). */
enum proto_error db_error_code(enum err_code code, const char *sqlstate);

/* Would the same transaction probably pass if it were run again (deadlock and the
 * like)? */
bool db_error_is_transient(const char *sqlstate);

/* Does the error say that the server can take nothing at all for now (no room on its
 * disk, shutting down), whatever the transaction holds? */
bool db_error_is_of_server(const char *sqlstate);

#endif
