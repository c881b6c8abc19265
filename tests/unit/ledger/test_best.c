/* test_best.c - each rule by name, and that each gives a claim and never a mean. */
#include "ledger/best.h"

#include "tests/unit/cmocka_all.h"
#include "tests/unit/ledger/fixture.h"

/* The values of low, best and high; -1 for none. */
static void assert_best(struct arena *a, const char *rule, const struct report *reports, size_t n,
			int64_t low, int64_t best, int64_t high)
{
	const struct chain *c = chain(a, reports, n);
	struct best b;

	assert_int_equal(best_by(a, rule_named(rule), c, reports, &b), 0);
	assert_int_equal(b.low == NOTHING ? -1 : best_value(&c->claims[b.low], reports), low);
	assert_int_equal(b.best == NOTHING ? -1 : best_value(&c->claims[b.best], reports), best);
	assert_int_equal(b.high == NOTHING ? -1 : best_value(&c->claims[b.high], reports), high);
}

static void test_rules_of_three_origins(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 118), report(2, 2, MINISTRY, 46),
				   report(3, 3, MINISTRY, 61), report(3, 4, RIGHTS_GROUP, 100)};

	assert_best(*state, "median-of-origins", reports, 4, 61, 100, 118);
	assert_best(*state, "latest-official", reports, 4, 61, 61, 118);
	assert_best(*state, "conservative", reports, 4, 61, 61, 118);
	assert_best(*state, "min-max", reports, 4, 61, -1, 118);
	/* Of two the lower one, not what lies between. */
	assert_best(*state, "median-of-origins", reports, 3, 61, 61, 118);
	assert_int_equal(rule_named("mean"), RULE_COUNT);
}

static void test_latest_official_without_officials(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 118), report(2, 2, RIGHTS_GROUP, 46),
				   report(3, 3, NOBODY, 50)};

	assert_best(*state, "latest-official", reports, 3, 46, 46, 118);
	assert_best(*state, "latest-official", reports + 2, 1, 50, 50, 50);
}

static void test_nothing_is_claimed(void **state)
{
	for (int rule = 0; rule < RULE_COUNT; rule++)
		assert_best(*state, rule_text((enum rule)rule), NULL, 0, -1, -1, -1);
}

static void test_copies_do_not_move_the_median(void **state)
{
	struct report reports[40] = {report(1, 1, DOCTORS, 118), report(2, 1, RIGHTS_GROUP, 100)};

	for (int i = 2; i < 40; i++)
		reports[i] = report(1 + i, 1, MINISTRY, 46);
	assert_best(*state, "median-of-origins", reports, 40, 46, 100, 118);
}

static void test_words_count_as_their_lower_end(void **state)
{
	struct report reports[] = {hedged(report(1, 1, DOCTORS, VALUE_NONE), 24, 99),
				   report(2, 1, MINISTRY, 30),
				   hedged(report(3, 1, RIGHTS_GROUP, 28), 28, BOUNDS_OPEN)};

	assert_best(*state, "median-of-origins", reports, 3, 24, 28, 24);
}

/* "As many as 90" is not the lowest, nor "at least 40" the highest. */
static void test_open_ends_are_neither_low_nor_high(void **state)
{
	struct report reports[] = {
		hedged(report(1, 1, DOCTORS, 90), 0, 90), report(2, 1, MINISTRY, 54),
		hedged(report(3, 1, RIGHTS_GROUP, 40), 40, BOUNDS_OPEN), report(4, 1, NOBODY, 40)};

	assert_best(*state, "conservative", reports, 3, 40, 40, 90);
	assert_best(*state, "conservative", reports, 2, 54, 54, 90);
	assert_best(*state, "min-max", reports + 1, 2, 40, -1, 54);
	assert_best(*state, "min-max", reports, 1, 90, -1, 90);
	reports[3].bounds.high = BOUNDS_OPEN;
	assert_best(*state, "min-max", reports + 2, 2, 40, -1, 40);
}

static int64_t told_least(const struct claim *c)
{
	return c->bounds.low == 0 && c->bounds.high != BOUNDS_OPEN ? c->bounds.high : c->bounds.low;
}

static int64_t told_most(const struct claim *c)
{
	return c->bounds.high == BOUNDS_OPEN ? c->bounds.low : c->bounds.high;
}

static void test_every_rule_gives_a_claim_that_stands(void **state)
{
	struct report reports[30];
	uint32_t seed = 5;

	for (int round = 0; round < 500; round++) {
		size_t n = 1 + random_next(&seed) % COUNT(reports);
		struct chain *c;
		struct best b;

		random_reports(&seed, reports, n);
		c = chain(*state, reports, n);
		for (int rule = 0; rule < RULE_COUNT; rule++) {
			assert_int_equal(best_by(*state, (enum rule)rule, c, reports, &b), 0);
			assert_int_equal(b.low == NOTHING, c->n_claims == 0);
			if (b.best == NOTHING)
				continue;
			assert_true(b.best < c->n_claims && !c->claims[b.best].overtaken);
			assert_true(told_least(&c->claims[b.low]) <=
				    told_least(&c->claims[b.best]));
			assert_true(told_most(&c->claims[b.high]) >= told_most(&c->claims[b.best]));
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules_of_three_origins),
		cmocka_unit_test(test_latest_official_without_officials),
		cmocka_unit_test(test_nothing_is_claimed),
		cmocka_unit_test(test_copies_do_not_move_the_median),
		cmocka_unit_test(test_words_count_as_their_lower_end),
		cmocka_unit_test(test_open_ends_are_neither_low_nor_high),
		cmocka_unit_test(test_every_rule_gives_a_claim_that_stands),
	};

	return cmocka_run_group_tests(tests, arena_open, arena_close);
}
