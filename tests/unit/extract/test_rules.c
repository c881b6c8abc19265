/* test_rules.c - every example beside every rule holds: those of English, and of
 * the language of these tests. */
#include <stdio.h>
#include "extract/check.h"
#include "extract/lang_dir.h"
#include "tests/unit/cmocka_all.h"

static void report(void *arg, const char *file, unsigned line, const char *rule, const char *what)
{
	fprintf(stderr, "%s/%s:%u: %s: %s\n", (const char *)arg, file, line, rule, what);
}

static void holds(const char *path, size_t least)
{
	struct extract_engine *g;
	char shared[4096];
	struct err e;
	size_t n;
	int failed;

	if (extract_load(path, lang_dir_shared(shared, sizeof(shared)), &g, &e))
		fail_msg("%s: %s", path, e.text);
	failed = extract_check(g, report, (void *)path, &n);
	extract_free(&g);
	if (failed)
		fail_msg("%d of %zu examples do not hold", failed, n);
	assert_true(n >= least);
}

static void english(void **state)
{
	(void)state;
	holds("extract/lang/en", 400);
}

static void of_these_tests(void **state)
{
	(void)state;
	holds("tests/unit/extract/lang/en", 40);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english),
		cmocka_unit_test(of_these_tests),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
