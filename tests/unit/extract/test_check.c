/* test_check.c - examples that do not hold are told with their place and why. */
#include <stdio.h>
#include <string.h>
#include "extract/check.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

struct told {
	char s[2000];
	size_t n;
};

static void tell(void *arg, const char *file, unsigned line, const char *rule, const char *what)
{
	struct told *t = arg;

	t->n += (size_t)snprintf(t->s + t->n, sizeof(t->s) - t->n, "%s:%u: %s: %s\n", file, line,
				 rule, what);
}

static void gives(const char *rules, int failed, size_t examples, const char *want)
{
	struct extract_engine *g = fixture_engine("= : noun\nman\n", rules);
	struct told told = {.n = 0};
	size_t n;

	assert_int_equal(extract_check(g, tell, &told, &n), failed);
	assert_int_equal(n, examples);
	assert_string_equal(told.s, want);
	extract_free(&g);
}

static void examples_that_hold(void **state)
{
	(void)state;
	gives("stage s mark\nrule r\n\ta b\n\t=> x\n\tyes It is a b.\n"
	      "\tyes A b and a b. -> a b\n\tno B a.\n",
	      0, 3, "");
}

static void examples_that_do_not(void **state)
{
	(void)state;
	gives("stage s mark\nrule r\n\ta b\n\t=> x\n\tyes It is b a.\n\tno It is a b.\n"
	      "\tyes Is a b? -> a\n",
	      3, 3,
	      "t.rules:7: r: covers \"a b\" in: Is a b?\n"
	      "t.rules:6: r: must not match: It is a b.\n"
	      "t.rules:5: r: does not match: It is b a.\n");
}

/* An example stands for its own rule, not for another that takes the words. */
static void a_rule_that_another_hides(void **state)
{
	(void)state;
	gives("stage s replace\nrule long\n\ta b\n\t=> x\n\tyes a b\n\tno a\n"
	      "rule short\n\ta\n\t=> x\n\tyes a b\n\tno b\n",
	      1, 4, "t.rules:10: short: does not match: a b\n");
}

static void no_rule_of_a_later_stage_is_left_out(void **state)
{
	(void)state;
	gives("stage s replace\nrule one\n\ta\n\t=> x\n\tyes a\n\tno b\n"
	      "stage t mark\nrule two\n\t<x> b\n\t=> y\n\tyes a b -> a b\n\tno a\n",
	      0, 4, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_that_hold),
		cmocka_unit_test(examples_that_do_not),
		cmocka_unit_test(a_rule_that_another_hides),
		cmocka_unit_test(no_rule_of_a_later_stage_is_left_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
