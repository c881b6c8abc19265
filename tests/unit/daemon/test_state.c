/* test_state.c - directories, their owners and modes, and the lock. */
#include "daemon/state.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>
#include "daemon/privilege.h"

static char tester[] = "tester", somebody[] = "somebody";

struct fixture {
	char dir[64];
	struct identity id;
};

static int fixture_make(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	if (f == NULL)
		return -1;
	snprintf(f->dir, sizeof(f->dir), "/tmp/toll-test-state-XXXXXX");
	f->id = (struct identity){.uid = geteuid(), .gid = getegid(), .name = tester};
	*state = f;
	return mkdtemp(f->dir) == NULL ? -1 : 0;
}

static int fixture_remove(void **state)
{
	struct fixture *f = *state;
	char command[128];
	int rc;

	snprintf(command, sizeof(command), "rm -rf '%s'", f->dir);
	rc = system(command);
	free(f);
	return rc;
}

static const char *below(const struct fixture *f, const char *name)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s", f->dir, name);
	return path;
}

static void test_make(void **state)
{
	struct fixture *f = *state;
	struct stat st;
	struct err e;
	char *dir;

	assert_int_equal(state_make(below(f, "a/b/state//"), &f->id, &dir, &e), 0);
	assert_string_equal(dir, below(f, "a/b/state"));
	assert_int_equal(stat(dir, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0700);
	free(dir);
	assert_int_equal(state_make(below(f, "a/b/state"), &f->id, &dir, &e), 0);
	free(dir);
}

static void test_make_relative(void **state)
{
	struct fixture *f = *state;
	char *back = getcwd(NULL, 0), *dir;
	struct err e;

	assert_non_null(back);
	assert_int_equal(chdir(f->dir), 0);
	assert_int_equal(state_make("here", &f->id, &dir, &e), 0);
	assert_string_equal(dir, below(f, "here"));
	assert_int_equal(chdir(back), 0);
	free(dir);
	free(back);
}

static void test_make_refuses(void **state)
{
	struct fixture *f = *state;
	struct identity other = {.uid = f->id.uid + 1, .gid = f->id.gid, .name = somebody};
	char name[128], *dir;
	struct err e;
	FILE *file;

	assert_int_equal(mkdir(below(f, "theirs"), 0755), 0);
	assert_int_equal(state_make(below(f, "theirs"), &other, &dir, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "belongs to user id"));
	assert_null(dir);

	assert_int_equal(mkdir(below(f, "open"), 0755), 0);
	assert_int_equal(chmod(below(f, "open"), 0777), 0);
	assert_int_equal(state_make(below(f, "open"), &f->id, &dir, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "is writable by others than tester; chmod go-w it"));

	file = fopen(below(f, "file"), "w");
	assert_non_null(file);
	fclose(file);
	assert_int_equal(state_make(below(f, "file"), &f->id, &dir, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "is not a directory"));
	assert_int_equal(state_make(below(f, "file/below"), &f->id, &dir, &e), ERR_IO);

	for (const char *c = "'\",\\*?[\n"; *c != '\0'; c++) {
		snprintf(name, sizeof(name), "a%cb", *c);
		assert_int_equal(state_make(below(f, name), &f->id, &dir, &e), ERR_USAGE);
		assert_non_null(strstr(e.text, "a control character or one of"));
		assert_int_equal(access(below(f, name), F_OK), -1);
	}

	memset(name, 'x', 100);
	name[100] = '\0';
	assert_int_equal(state_make(below(f, name), &f->id, &dir, &e), ERR_LIMIT);
	assert_non_null(strstr(e.text, "at most 89, so that a socket fits in it"));
}

/* A symbolic link of somebody else's may lead anywhere. */
static void test_make_refuses_foreign_link(void **state)
{
	struct fixture *f = *state;
	char target[256], *dir;
	struct err e;

	if (geteuid() != 0)
		skip();
	snprintf(target, sizeof(target), "%s", below(f, "target"));
	assert_int_equal(mkdir(target, 0700), 0);
	assert_int_equal(symlink(target, below(f, "link")), 0);
	assert_int_equal(lchown(below(f, "link"), 65534, 65534), 0);
	assert_int_equal(state_make(below(f, "link"), &f->id, &dir, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "is a symbolic link of another user"));
}

/* Root gives nothing away through a link that the user may have made. */
static void test_no_hand_over_through_a_link(void **state)
{
	struct fixture *f = *state;
	struct identity other = {.uid = 65534, .gid = 65534, .name = somebody, .must_drop = true};
	char target[256], *dir;
	struct stat st;
	struct err e;

	if (geteuid() != 0)
		skip();
	snprintf(target, sizeof(target), "%s", below(f, "roots"));
	assert_int_equal(mkdir(target, 0755), 0);
	assert_int_equal(symlink(target, below(f, "lure")), 0);
	assert_int_equal(lchown(below(f, "lure"), 65534, 65534), 0);
	assert_int_equal(state_make(below(f, "lure"), &other, &dir, &e), ERR_USAGE);
	assert_non_null(strstr(e.text, "belongs to user id 0"));
	assert_int_equal(stat(target, &st), 0);
	assert_int_equal(st.st_uid, 0);
}

/* What root makes, or finds empty, goes to the user that it will become. */
static void test_hand_over(void **state)
{
	struct fixture *f = *state;
	struct identity other = {.uid = 65534, .gid = 65534, .name = somebody, .must_drop = true};
	struct stat st;
	struct err e;
	char *dir;

	if (geteuid() != 0)
		skip();
	for (int round = 0; round < 2; round++) {
		if (round == 1)
			assert_int_equal(mkdir(below(f, "handed1"), 0755), 0);
		assert_int_equal(
			state_make(below(f, round == 0 ? "handed0" : "handed1"), &other, &dir, &e),
			0);
		assert_int_equal(stat(dir, &st), 0);
		assert_int_equal(st.st_uid, 65534);
		assert_int_equal(st.st_mode & 07777, 0700);
		free(dir);
	}
	assert_int_equal(mkdir(below(f, "full"), 0755), 0);
	assert_int_equal(mkdir(below(f, "full/of"), 0755), 0);
	assert_int_equal(state_make(below(f, "full"), &other, &dir, &e), ERR_USAGE);
}

static void test_lock(void **state)
{
	struct fixture *f = *state;
	char expected[64], *dir;
	int first, second;
	struct err e;

	assert_int_equal(state_make(below(f, "locked"), &f->id, &dir, &e), 0);
	assert_int_equal(state_lock(dir, &first, &e), 0);
	assert_int_equal(state_lock(dir, &second, &e), ERR_BUSY);
	assert_int_equal(second, -1);
	snprintf(expected, sizeof(expected), "is in use by tolld with process id %ld",
		 (long)getpid());
	assert_non_null(strstr(e.text, expected));
	close(first);
	assert_int_equal(state_lock(dir, &second, &e), 0);
	close(second);
	free(dir);
	assert_int_equal(state_lock(below(f, "missing"), &second, &e), ERR_IO);
}

static void test_check_changes_nothing(void **state)
{
	struct fixture *f = *state;
	struct err e;

	assert_int_equal(state_check(below(f, "not/yet"), &f->id, &e), 0);
	assert_int_equal(access(below(f, "not"), F_OK), -1);
	assert_int_equal(state_check(f->dir, &f->id, &e), 0);
}

static void test_default_dir(void **state)
{
	struct err e;
	char *dir;

	(void)state;
	assert_int_equal(setenv("XDG_STATE_HOME", "/xdg", 1), 0);
	assert_int_equal(state_default_dir(&dir, &e), 0);
	assert_string_equal(dir, geteuid() == 0 ? "/var/lib/toll" : "/xdg/toll");
	free(dir);
}

static void test_identity(void **state)
{
	struct identity id;
	struct err e;

	(void)state;
	assert_int_equal(privilege_find("no-such-user-here", &id, &e), ERR_USAGE);
	assert_null(id.name);
	if (geteuid() == 0) {
		assert_int_equal(privilege_find("root", &id, &e), ERR_USAGE);
		assert_string_equal(e.text, "tolld does not run as root; give --user another");
		assert_int_equal(privilege_find("nobody", &id, &e), 0);
		assert_true(id.must_drop);
	} else {
		assert_int_equal(privilege_find(NULL, &id, &e), 0);
		assert_false(id.must_drop);
	}
	privilege_fini(&id);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_make),
		cmocka_unit_test(test_make_relative),
		cmocka_unit_test(test_make_refuses),
		cmocka_unit_test(test_make_refuses_foreign_link),
		cmocka_unit_test(test_no_hand_over_through_a_link),
		cmocka_unit_test(test_hand_over),
		cmocka_unit_test(test_lock),
		cmocka_unit_test(test_check_changes_nothing),
		cmocka_unit_test(test_default_dir),
		cmocka_unit_test(test_identity),
	};

	return cmocka_run_group_tests(tests, fixture_make, fixture_remove);
}
