/* fixture.h - what the tests of the daemon's parts stand on: a loop, options, and a
 * real PostgreSQL in a temporary directory.
 *
 * PostgreSQL does not run as root: root becomes "postgres" first, for good.
 */
#ifndef TOLL_TESTS_FIXTURE_H
#define TOLL_TESTS_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <cmocka.h>
#include "base/log.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "daemon/privilege.h"

#define FIXTURE_DEADLINE_MS 60000

struct fixture {
	char dir[64];
	struct logger log;
	struct loop *loop;
	struct options *opts; /* the defaults */
	struct life life;     /* conninfo and engine NULL until asked for */
	struct identity id;
	struct cluster *cluster;
	bool stopped;
	pid_t guard; /* ends the server when this process cannot */
	int guard_end;
};

/* cmocka's group setup and teardown: without and with PostgreSQL. */
int fixture_make(void **state);
int fixture_make_pg(void **state);
int fixture_remove(void **state);

/* Read the language data into life.engine, once. */
void fixture_load_engine(struct fixture *f);

/* Run SQL in the database, with psql, and fail if that fails. */
void fixture_sql(struct fixture *f, const char *sql);

/* Its answer as text (unaligned, no header); the buffer is static. */
const char *fixture_ask(struct fixture *f, const char *sql);

/* Turn the loop until the condition holds. */
#define WAIT_FOR(f, condition)                                                       \
	do {                                                                         \
		int64_t wait_until = loop_now_ms() + FIXTURE_DEADLINE_MS;            \
		struct err wait_error;                                               \
                                                                                     \
		while (!(condition)) {                                               \
			assert_true(loop_now_ms() < wait_until);                     \
			assert_int_equal(loop_once((f)->loop, 100, &wait_error), 0); \
		}                                                                    \
	} while (0)

#endif
