/* test_migrate.c - an empty database, a finished one, and those that are refused. */
#include "daemon/migrate.h"
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "tests/unit/daemon/fixture.h"
#include "schema/statements.h"

#define STEPS_KNOWN "SELECT count(*) || ' ' || max(number) FROM toll.migration"

static void migrate_ok(struct fixture *f)
{
	struct err e;

	if (migrate_run(&f->life, &e) < 0)
		fail_msg("%s", e.text);
}

static int drop_schema(void **state)
{
	fixture_sql(*state, "DROP SCHEMA IF EXISTS toll CASCADE");
	return 0;
}

static void test_empty_then_finished(void **state)
{
	struct fixture *f = *state;
	char expected[32];
	const struct migration *first = &schema_migrations[0];

	snprintf(expected, sizeof expected, "%zu %zu", schema_n_migrations, schema_n_migrations);
	migrate_ok(f);
	assert_string_equal(fixture_ask(f, STEPS_KNOWN), expected);
	assert_string_equal(fixture_ask(f, "SELECT checksum FROM toll.migration WHERE number = 1"),
			    first->checksum);
	migrate_ok(f);
	assert_string_equal(fixture_ask(f, STEPS_KNOWN), expected);
}

static void test_newer_database(void **state)
{
	struct fixture *f = *state;
	struct err e;

	migrate_ok(f);
	fixture_sql(f, "INSERT INTO toll.migration (number, name, checksum, program) "
		       "SELECT max(number) + 1, 'future', repeat('0', 64), 'tolld 99' "
		       "FROM toll.migration");
	assert_int_equal(migrate_run(&f->life, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "run the newer tolld, or restore the database"));
}

static void test_altered_migration(void **state)
{
	struct fixture *f = *state;
	struct err e;

	migrate_ok(f);
	fixture_sql(f, "UPDATE toll.migration SET checksum = repeat('0', 64) WHERE number = 1");
	assert_int_equal(migrate_run(&f->life, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "migration 1 ("));
	assert_non_null(strstr(e.text, "use the tolld that made the database, or restore"));
}

/* A step that fails leaves nothing behind, and the next try can succeed. */
static void test_failing_migration(void **state)
{
	struct fixture *f = *state;
	struct err e;

	fixture_sql(f, "CREATE SCHEMA toll");
	assert_int_equal(migrate_run(&f->life, &e), ERR_DB);
	assert_non_null(strstr(e.text, "migration 1 ("));
	assert_non_null(strstr(e.text, "already exists"));
	assert_string_equal(fixture_ask(f, "SELECT count(*) FROM pg_class "
					   "WHERE relnamespace = 'toll'::regnamespace"),
			    "0");
	fixture_sql(f, "DROP SCHEMA toll");
	migrate_ok(f);
}

static void test_no_database(void **state)
{
	struct fixture *f = *state;
	struct life life = f->life;
	struct err e;

	life.conninfo = "host=/nonexistent";
	assert_int_equal(migrate_run(&life, &e), ERR_CLOSED);
	assert_non_null(strstr(e.text, "/nonexistent"));
}

/* Run in a process of its own, with a loop of its own. */
static void migrate_and_exit(const struct fixture *f)
{
	struct life life = f->life;
	struct err e;

	if (loop_new(&life.loop, &e) < 0 || migrate_run(&life, &e) < 0)
		_exit(1);
	_exit(0);
}

static void test_several_at_once(void **state)
{
	struct fixture *f = *state;
	pid_t children[4];
	int status;

	for (int i = 0; i < 4; i++) {
		children[i] = fork();
		if (children[i] == 0)
			migrate_and_exit(f);
		assert_true(children[i] > 0);
	}
	for (int i = 0; i < 4; i++) {
		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		assert_int_equal(status, 0);
	}
	assert_string_equal(fixture_ask(f, "SELECT count(*) = max(number) FROM toll.migration"),
			    "t");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_empty_then_finished, drop_schema),
		cmocka_unit_test_setup(test_newer_database, drop_schema),
		cmocka_unit_test_setup(test_altered_migration, drop_schema),
		cmocka_unit_test_setup(test_failing_migration, drop_schema),
		cmocka_unit_test_setup(test_no_database, drop_schema),
		cmocka_unit_test_setup(test_several_at_once, drop_schema),
	};
	return cmocka_run_group_tests(tests, fixture_make_pg, fixture_remove);
}
