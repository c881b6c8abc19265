/* test_bounds.c - hedges as intervals: what contradicts what. */
#include "ledger/bounds.h"

#include "tests/unit/cmocka_all.h"

static const struct bounds exact_24 = {24, 24}, exact_60 = {60, 60},
			   at_least_20 = {20, BOUNDS_OPEN}, nearly_50 = {45, 49}, dozens = {24, 99},
			   at_most_30 = {0, 30};

static void test_hedges(void **state)
{
	(void)state;
	assert_true(bounds_agree(at_least_20, exact_24));
	assert_false(bounds_agree(nearly_50, exact_60));
	assert_true(bounds_agree(dozens, exact_24));
	assert_true(bounds_agree(at_most_30, at_least_20));
	assert_false(bounds_agree(at_most_30, nearly_50));
	assert_true(bounds_agree(at_least_20, (struct bounds){1000000, BOUNDS_OPEN}));
}

static void test_agreement_is_having_a_number_in_common(void **state)
{
	(void)state;
	for (int a = 0; a < 256; a++)
		for (int b = 0; b < 256; b++) {
			struct bounds x = {a % 16, a / 16}, y = {b % 16, b / 16}, m;
			int common = 0;

			if (x.low > x.high || y.low > y.high)
				continue;
			for (int n = 0; n < 16; n++)
				common += x.low <= n && n <= x.high && y.low <= n && n <= y.high;
			m = bounds_meet(x, y);
			assert_int_equal(bounds_agree(x, y), common > 0);
			assert_int_equal(bounds_agree(x, y), bounds_agree(y, x));
			assert_int_equal(common, m.low <= m.high ? m.high - m.low + 1 : 0);
			assert_int_equal(bounds_hold(x, y), common == y.high - y.low + 1);
			assert_int_equal(bounds_equal(x, y),
					 bounds_hold(x, y) && bounds_hold(y, x));
		}
}

static void test_sums_do_not_overflow(void **state)
{
	struct bounds sum = bounds_add(exact_24, nearly_50);

	(void)state;
	assert_true(sum.low == 69 && sum.high == 73);
	sum = bounds_add(at_least_20, exact_60);
	assert_true(sum.low == 80 && sum.high == BOUNDS_OPEN);
	sum = bounds_add((struct bounds){INT64_MAX - 1, INT64_MAX - 1}, exact_24);
	assert_true(sum.low == INT64_MAX && sum.high == BOUNDS_OPEN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_hedges),
		cmocka_unit_test(test_agreement_is_having_a_number_in_common),
		cmocka_unit_test(test_sums_do_not_overflow),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
