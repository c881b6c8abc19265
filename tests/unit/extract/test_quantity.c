/* test_quantity.c - the table "Low and high" of the annotation guidelines, row by row. */
#include "extract/quantity.h"
#include "tests/unit/cmocka_all.h"

#define NONE NO_VALUE

static void derives(struct quantity q, int64_t low, int64_t high)
{
	quantity_derive(&q);
	if (q.low != low || q.high != high)
		fail_msg("%s %ld: [%ld, %ld], not [%ld, %ld]", bound_text(q.bound), (long)q.value,
			 (long)q.low, (long)q.high, (long)low, (long)high);
}

static void number(enum bound bound, int64_t n, int64_t low, int64_t high)
{
	derives((struct quantity){.value = n, .value2 = NONE, .bound = bound}, low, high);
}

static void hedged_numbers(void **state)
{
	(void)state;
	number(BOUND_EXACT, 38, 38, 38);
	number(BOUND_EXACT, 0, 0, 0);
	number(BOUND_AT_LEAST, 38, 38, NONE);
	number(BOUND_MORE_THAN, 38, 39, NONE);
	number(BOUND_AT_MOST, 38, 0, 38);
	number(BOUND_LESS_THAN, 38, 0, 37);
	number(BOUND_LESS_THAN, 1, 0, 0);
}

static void about_a_tenth(void **state)
{
	(void)state;
	number(BOUND_ABOUT, 200, 180, 220);
	number(BOUND_ABOUT, 12, 10, 14);
	number(BOUND_ABOUT, 6, 5, 7);
	number(BOUND_ABOUT, 1, 0, 2);
	number(BOUND_ABOUT, 0, 0, 0);
	number(BOUND_ABOUT, 19, 17, 21);
	number(BOUND_ABOUT, 338000, 304200, 371800);
	number(BOUND_NEARLY, 200, 180, 199);
	number(BOUND_NEARLY, 2000000, 1800000, 1999999);
	number(BOUND_NEARLY, 15, 13, 14);
	number(BOUND_NEARLY, 1, 0, 0);
}

static void large_numbers(void **state)
{
	(void)state;
	number(BOUND_ABOUT, QUANTITY_MAX, QUANTITY_MAX / 10 * 9, QUANTITY_MAX / 10 * 11);
	number(BOUND_MORE_THAN, QUANTITY_MAX, QUANTITY_MAX + 1, NONE);
}

static void ranges(void **state)
{
	(void)state;
	derives((struct quantity){.value = 10, .value2 = 15, .bound = BOUND_RANGE}, 10, 15);
	derives((struct quantity){.value = 10, .value2 = 10, .bound = BOUND_RANGE}, 10, 10);
}

/* "dozens" is 24 to 99; a hedge before it moves one end. */
static void vague_words(void **state)
{
	static const struct {
		enum bound bound;
		int64_t low, high;
	} rows[] = {
		{BOUND_VAGUE, 24, 99},	    {BOUND_EXACT, 24, 99},  {BOUND_ABOUT, 24, 99},
		{BOUND_AT_LEAST, 24, NONE}, {BOUND_AT_MOST, 0, 99}, {BOUND_MORE_THAN, 24, NONE},
		{BOUND_LESS_THAN, 0, 99},   {BOUND_NEARLY, 24, 99},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		derives((struct quantity){.value = NONE,
					  .value2 = NONE,
					  .low = 24,
					  .high = 99,
					  .bound = rows[i].bound},
			rows[i].low, rows[i].high);
}

/* Nothing of a vague word need be known. */
static void vague_words_of_any_kind(void **state)
{
	(void)state;
	derives((struct quantity){NONE, NONE, 9, 2, false, BOUND_VAGUE}, 9, NONE);
	derives((struct quantity){NONE, NONE, 9, NONE, false, BOUND_AT_MOST}, 0, NONE);
	derives((struct quantity){NONE, NONE, NONE, NONE, false, BOUND_VAGUE}, NONE, NONE);
	derives((struct quantity){NONE, NONE, NONE, 9, false, BOUND_AT_LEAST}, NONE, NONE);
}

static void scaled(enum bound bound, int64_t n, int64_t low, int64_t high)
{
	derives((struct quantity){.value = n, .value2 = NONE, .bound = bound, .scaled = true}, low,
		high);
}

/* Numbers with a fraction are thousandths, and so is the step beside them. */
static void fractions(void **state)
{
	(void)state;
	scaled(BOUND_EXACT, 1500, 1500, 1500);
	scaled(BOUND_ABOUT, 1500, 1350, 1650);
	scaled(BOUND_MORE_THAN, 1500, 1501, NONE);
	scaled(BOUND_LESS_THAN, 1500, 0, 1499);
	scaled(BOUND_NEARLY, 1500, 1350, 1499);
}

static void below_zero(void **state)
{
	(void)state;
	derives((struct quantity){.value = -5, .value2 = NONE, .bound = BOUND_EXACT}, -5, -5);
	derives((struct quantity){.value = -50, .value2 = NONE, .bound = BOUND_ABOUT}, -55, -45);
	derives((struct quantity){.value = -50, .value2 = NONE, .bound = BOUND_NEARLY}, -55, -45);
	derives((struct quantity){.value = -5, .value2 = NONE, .bound = BOUND_AT_LEAST}, -5, NONE);
	derives((struct quantity){.value = -5, .value2 = NONE, .bound = BOUND_MORE_THAN}, -4, NONE);
	derives((struct quantity){.value = -5, .value2 = NONE, .bound = BOUND_AT_MOST}, NONE, -5);
	derives((struct quantity){.value = -5, .value2 = NONE, .bound = BOUND_LESS_THAN}, NONE, -6);
	derives((struct quantity){.value = -5, .value2 = 3, .bound = BOUND_RANGE}, -5, 3);
}

static void bounds_of_times(void **state)
{
	(void)state;
	assert_int_equal(quantity_bound("EQUAL_OR_MORE"), BOUND_AT_LEAST);
	assert_int_equal(quantity_bound("APPROX"), BOUND_ABOUT);
	assert_int_equal(quantity_bound("START"), BOUND_EXACT);
	assert_int_equal(quantity_bound(NULL), BOUND_EXACT);
}

/* Whatever the hedge, low is not above high, and no count is below nothing. */
static void low_is_never_above_high(void **state)
{
	(void)state;
	for (int b = BOUND_EXACT; b <= BOUND_VAGUE; b++)
		for (int64_t n = 0; n < 3000; n++) {
			struct quantity q = {.value = n,
					     .value2 = n + 1,
					     .bound = (enum bound)b,
					     .scaled = n % 2};

			quantity_derive(&q);
			assert_true(q.low >= 0);
			assert_true(q.high == NONE || q.high >= q.low);
		}
}

static void bounds_by_name(void **state)
{
	(void)state;
	for (int b = BOUND_EXACT; b <= BOUND_VAGUE; b++)
		assert_int_equal(quantity_bound(bound_text((enum bound)b)), b);
	assert_int_equal(quantity_bound(NULL), BOUND_EXACT);
	assert_int_equal(quantity_bound(""), BOUND_EXACT);
	assert_int_equal(quantity_bound("At_least"), BOUND_EXACT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hedged_numbers), cmocka_unit_test(about_a_tenth),
		cmocka_unit_test(large_numbers),  cmocka_unit_test(ranges),
		cmocka_unit_test(vague_words),	  cmocka_unit_test(vague_words_of_any_kind),
		cmocka_unit_test(fractions),	  cmocka_unit_test(low_is_never_above_high),
		cmocka_unit_test(bounds_by_name), cmocka_unit_test(bounds_of_times),
		cmocka_unit_test(below_zero),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
