/* db_error.c - SQLSTATE to protocol error. */
#include "daemon/db_error.h"
#include <string.h>

/* The first prefix that fits counts; the classes are PostgreSQL's appendix A. */
static const struct {
	const char *prefix;
	enum proto_error error;
} errors[] = {
	{"57014", PROTO_QUERY_TIMEOUT},	       /* query_canceled */
	{"57P", PROTO_DATABASE_UNAVAILABLE},   /* shutting down, starting up */
	{"53", PROTO_DATABASE_UNAVAILABLE},    /* disk full, out of memory, connections */
	{"58", PROTO_DATABASE_UNAVAILABLE},    /* its files */
	{"25006", PROTO_DATABASE_UNAVAILABLE}, /* a standby that only reads */
	{"22", PROTO_INVALID_PARAMS},	       /* a value that it cannot take */
	{"54", PROTO_INVALID_PARAMS},	       /* a value too complex */
};

static enum proto_error of_sqlstate(const char *sqlstate)
{
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (strncmp(sqlstate, errors[i].prefix, strlen(errors[i].prefix)) == 0)
			return errors[i].error;
	return PROTO_INTERNAL_ERROR;
}

enum proto_error db_error_code(enum err_code code, const char *sqlstate)
{
	switch (code) {
	case ERR_DB:
		return of_sqlstate(sqlstate);
	case ERR_CLOSED:
		return PROTO_DATABASE_UNAVAILABLE;
	case ERR_UNCERTAIN:
		return PROTO_OUTCOME_UNKNOWN;
	case ERR_BUSY:
		return PROTO_BUSY;
	case ERR_OK:
	case ERR_MEMORY:
	case ERR_IO:
	case ERR_SYNTAX:
	case ERR_LIMIT:
	case ERR_UTF8:
	case ERR_USAGE:
	case ERR_NOT_FOUND:
		break;
	}
	return PROTO_INTERNAL_ERROR;
}

bool db_error_is_transient(const char *sqlstate)
{
	return strcmp(sqlstate, "40001") == 0 || /* serialization_failure */
	       strcmp(sqlstate, "40P01") == 0 || /* deadlock_detected */
	       strcmp(sqlstate, "55P03") == 0;	 /* lock_not_available */
}

bool db_error_is_of_server(const char *sqlstate)
{
	return strcmp(sqlstate, "53100") == 0 || /* disk_full */
	       strcmp(sqlstate, "25006") == 0 || /* read_only_sql_transaction */
	       strncmp(sqlstate, "57P", 3) == 0; /* shutting down, starting up */
}
