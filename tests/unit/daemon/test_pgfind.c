/* test_pgfind.c - which PostgreSQL is taken, and what is said when none fits. */
#include "daemon/pgfind.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

static char bindir[] = "/tmp/toll-test-pgfind-XXXXXX";

/* A directory with an initdb, and a postgres that names this version. */
static void programs_write(const char *version)
{
	char path[80];
	FILE *out;

	snprintf(path, sizeof(path), "%s/postgres", bindir);
	out = fopen(path, "w");
	assert_non_null(out);
	fprintf(out, "#!/bin/sh\necho 'postgres (PostgreSQL) %s (Debian x)'\n", version);
	assert_int_equal(fclose(out), 0);
	assert_int_equal(chmod(path, 0755), 0);
	snprintf(path, sizeof(path), "%s/initdb", bindir);
	assert_int_equal(symlink("postgres", path), 0);
}

static int bindir_make(void **state)
{
	(void)state;
	strcpy(strrchr(bindir, '-'), "-XXXXXX");
	return mkdtemp(bindir) == NULL ? -1 : 0;
}

static int bindir_remove(void **state)
{
	char path[80];

	(void)state;
	snprintf(path, sizeof(path), "%s/postgres", bindir);
	unlink(path);
	snprintf(path, sizeof(path), "%s/initdb", bindir);
	unlink(path);
	return rmdir(bindir);
}

static void test_named_directory(void **state)
{
	struct pg_programs found;
	struct err e;

	(void)state;
	programs_write("17.2");
	assert_int_equal(pgfind(bindir, 0, &found, &e), 0);
	assert_string_equal(found.dir, bindir);
	assert_string_equal(found.version, "17.2");
	assert_int_equal(found.major, 17);
	pgfind_fini(&found);
	assert_int_equal(pgfind(bindir, 17, &found, &e), 0);
	pgfind_fini(&found);
}

static void test_other_major(void **state)
{
	struct pg_programs found;
	struct err e;

	(void)state;
	programs_write("17.2");
	assert_int_equal(pgfind(bindir, 16, &found, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "PostgreSQL 16 is needed, and 17.2 in "));
	assert_string_equal(found.version, "17.2");
	pgfind_fini(&found);
}

static void test_too_old(void **state)
{
	struct pg_programs found;
	struct err e;

	(void)state;
	programs_write("14.9");
	assert_int_equal(pgfind(bindir, 0, &found, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "is too old; 15 or later is needed"));
	pgfind_fini(&found);
}

static void test_incomplete(void **state)
{
	struct pg_programs found;
	struct err e;

	(void)state;
	assert_int_equal(pgfind(bindir, 0, &found, &e), ERR_NOT_FOUND);
	assert_null(found.dir);
}

/* On a machine with PostgreSQL installed it is found without help. */
static void test_search(void **state)
{
	struct pg_programs found;
	struct err e;

	(void)state;
	if (pgfind(NULL, 0, &found, &e) < 0)
		fail_msg("%s", e.text);
	assert_true(found.major >= PGFIND_MAJOR_MIN);
	pgfind_fini(&found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_named_directory, bindir_make, bindir_remove),
		cmocka_unit_test_setup_teardown(test_other_major, bindir_make, bindir_remove),
		cmocka_unit_test_setup_teardown(test_too_old, bindir_make, bindir_remove),
		cmocka_unit_test_setup_teardown(test_incomplete, bindir_make, bindir_remove),
		cmocka_unit_test(test_search),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
