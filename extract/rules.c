/* rules.c - the tests of all rules, each once in its stage. */
#include "extract/rules.h"

#include <string.h>

int rules_grow_tests(struct arena *a, struct rules *rules, size_t n, struct err *e)
{
	if (n > RULES_TESTS_MAX)
		return err_set(e, ERR_LIMIT, "expected at most %d different tests in all rules",
			       RULES_TESTS_MAX);
	return arena_grow(a, (void **)&rules->tests, &rules->cap_tests, n, sizeof(*rules->tests))
		       ? err_set(e, ERR_MEMORY, "no memory for the rules")
		       : 0;
}

const struct test *test_parts(const struct test *t, size_t *n_r)
{
	*n_r = t->kind == TEST_ONE_OF ? t->n_of : 1;
	return t->kind == TEST_ONE_OF ? t->of : t;
}

bool test_same(const struct test *a, const struct test *b)
{
	if (a->kind != b->kind || a->word != b->word) /* most are not */
		return false;
	if (a->kind != TEST_ONE_OF)
		return memcmp(a, b, sizeof(*a)) == 0;
	return a->n_of == b->n_of && memcmp(a->of, b->of, a->n_of * sizeof(*a->of)) == 0;
}

int rules_number_test(struct arena *a, struct rules *rules, const struct stage *s,
		      const struct test *t, uint16_t *number_r, struct err *e)
{
	size_t i = 64 * (size_t)s->test_word;
	int rc;

	while (i < rules->n_tests && !test_same(&rules->tests[i], t))
		i++;
	*number_r = (uint16_t)i;
	if (i < rules->n_tests)
		return 0;
	rc = rules_grow_tests(a, rules, i + 1, e);
	if (rc == 0)
		rules->tests[rules->n_tests++] = *t;
	return rc;
}
