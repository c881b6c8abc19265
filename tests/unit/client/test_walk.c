/* test_walk.c - which files a path stands for, and in which order. */
#include "client/walk.h"

#include "tests/unit/cmocka_all.h"
#include "tests/unit/client/scratch.h"

static void count_failed(void *arg, const char *path, const char *reason)
{
	assert_non_null(path);
	assert_non_null(reason);
	++*(int *)arg;
}

static void test_directory(void **state)
{
	static const char *const want[] = {"a.txt", "b/deep/x.JSON", "b/z.jsonl", "c.ndjson"};
	static const enum walk_kind kinds[] = {WALK_TEXT, WALK_JSON, WALK_NDJSON, WALK_NDJSON};
	const char *dir = *state;
	struct walk w = {0};
	int failed = 0;

	mkdir(scratch_path(dir, "b"), 0700);
	mkdir(scratch_path(dir, "b/deep"), 0700);
	mkdir(scratch_path(dir, ".git"), 0700);
	scratch_file(dir, "c.ndjson", "x", 1);
	scratch_file(dir, "a.txt", "xyz", 3);
	scratch_file(dir, "b/z.jsonl", "x", 1);
	scratch_file(dir, "b/deep/x.JSON", "x", 1);
	scratch_file(dir, "README.md", "x", 1);
	scratch_file(dir, ".hidden.txt", "x", 1);
	scratch_file(dir, ".git/a.txt", "x", 1);
	assert_int_equal(symlink("nowhere", scratch_path(dir, "dangling.txt")), 0);
	assert_int_equal(symlink(".", scratch_path(dir, "loop")), 0);
	assert_int_equal(walk_add(&w, dir, count_failed, &failed), 0);
	assert_int_equal(w.n, 4);
	for (size_t i = 0; i < w.n; i++) {
		assert_string_equal(w.files[i].path, scratch_path(dir, want[i]));
		assert_int_equal(w.files[i].kind, kinds[i]);
	}
	assert_int_equal(w.files[0].size, 3);
	assert_int_equal(w.bytes, 6);
	assert_int_equal(failed, 0);
	walk_fini(&w);
}

static void test_named(void **state)
{
	const char *dir = *state;
	struct walk w = {0};
	int failed = 0;

	scratch_file(dir, "README.md", "x", 1);
	scratch_file(dir, ".hidden", "x", 1);
	assert_int_equal(walk_add(&w, scratch_path(dir, "README.md"), count_failed, &failed), 0);
	assert_int_equal(walk_add(&w, scratch_path(dir, ".hidden"), count_failed, &failed), 0);
	assert_int_equal(walk_add(&w, "-", count_failed, &failed), 0);
	assert_int_equal(w.n, 3);
	assert_int_equal(w.files[0].kind, WALK_SNIFF);
	assert_string_equal(w.files[2].path, "-");
	assert_int_equal(failed, 0);
	walk_fini(&w);
}

static void test_failures(void **state)
{
	const char *dir = *state;
	struct walk w = {0};
	int failed = 0;

	assert_int_equal(walk_add(&w, scratch_path(dir, "nothing"), count_failed, &failed), 0);
	assert_int_equal(failed, 1);
	assert_int_equal(walk_add(&w, dir, count_failed, &failed), 0); /* an empty directory */
	assert_int_equal(failed, 2);
	assert_int_equal(walk_add(&w, "", count_failed, &failed), 0);
	assert_int_equal(failed, 3);
	assert_int_equal(w.n, 0);
	walk_fini(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_directory, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_named, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_failures, scratch_setup, scratch_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
