/* test_verdict.c - consistent, superseded, contested; the smallest set that cannot be true. */
#include "ledger/verdict.h"

#include "tests/unit/cmocka_all.h"
#include "tests/unit/ledger/fixture.h"

static struct judgement judge(struct arena *a, const struct report *reports, size_t n)
{
	return verdict_of(chain(a, reports, n));
}

static void test_nothing_is_claimed(void **state)
{
	struct report denied = report(1, 1, MINISTRY, 46);

	denied.status = STATUS_DENIED;
	assert_int_equal(judge(*state, NULL, 0).verdict, VERDICT_NONE);
	assert_int_equal(judge(*state, &denied, 1).verdict, VERDICT_NONE);
}

static void test_bounds_that_meet(void **state)
{
	struct report reports[] = {hedged(report(1, 1, DOCTORS, 20), 20, BOUNDS_OPEN),
				   report(2, 1, MINISTRY, 24),
				   hedged(report(3, 1, RIGHTS_GROUP, 30), 0, 30)};
	struct judgement j = judge(*state, reports, 3);

	assert_int_equal(j.verdict, VERDICT_CONSISTENT);
	assert_true(j.meet.low == 24 && j.meet.high == 24);
}

static void test_nearly_50_contradicts_60(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 60),
				   hedged(report(2, 1, MINISTRY, 50), 45, 49)};

	assert_int_equal(judge(*state, reports, 2).verdict, VERDICT_CONTESTED);
}

static void test_one_origins_older_value_is_superseded(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(2, 2, MINISTRY, 61),
				   hedged(report(1, 3, DOCTORS, 60), 60, BOUNDS_OPEN)};

	assert_int_equal(judge(*state, reports, 3).verdict, VERDICT_SUPERSEDED);
	/* and an outlet's own words that were overtaken */
	reports[0].origin = NOBODY;
	assert_int_equal(judge(*state, reports, 3).verdict, VERDICT_SUPERSEDED);
}

static void test_the_pair_that_cannot_be_true(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(2, 2, DOCTORS, 118),
				   hedged(report(3, 3, RIGHTS_GROUP, 40), 40, BOUNDS_OPEN),
				   report(1, 4, MINISTRY, 61)};
	struct chain *c = chain(*state, reports, 4);
	struct judgement j = verdict_of(c);

	assert_int_equal(j.verdict, VERDICT_CONTESTED);
	assert_int_equal(c->claims[j.claims[0]].report, 3);
	assert_int_equal(c->claims[j.claims[1]].report, 1);
}

/* By trying out all numbers: contested if and only if none is in every claim, and then the
 * pair has none in common either. */
static void test_a_pair_is_always_enough(void **state)
{
	struct report reports[30];
	uint32_t seed = 11;

	for (int round = 0; round < 500; round++) {
		size_t n = 1 + random_next(&seed) % COUNT(reports), claims = 0;
		struct chain *c;
		struct judgement j;
		bool possible = false;

		random_reports(&seed, reports, n);
		c = chain(*state, reports, n);
		j = verdict_of(c);
		for (size_t i = 0; i < c->n_claims; i++)
			claims += !c->claims[i].overtaken;
		for (int64_t number = 0; number < 1000; number++) {
			size_t allowed = 0;

			for (size_t i = 0; i < c->n_claims; i++)
				allowed += !c->claims[i].overtaken &&
					   bounds_hold(c->claims[i].bounds,
						       (struct bounds){number, number});
			possible |= allowed == claims;
		}
		assert_int_equal(j.verdict == VERDICT_NONE, claims == 0);
		assert_int_equal(j.verdict == VERDICT_CONTESTED, !possible);
		if (j.verdict == VERDICT_CONTESTED)
			assert_true(c->claims[j.claims[0]].bounds.high <
				    c->claims[j.claims[1]].bounds.low);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_is_claimed),
		cmocka_unit_test(test_bounds_that_meet),
		cmocka_unit_test(test_nearly_50_contradicts_60),
		cmocka_unit_test(test_one_origins_older_value_is_superseded),
		cmocka_unit_test(test_the_pair_that_cannot_be_true),
		cmocka_unit_test(test_a_pair_is_always_enough),
	};

	return cmocka_run_group_tests(tests, arena_open, arena_close);
}
