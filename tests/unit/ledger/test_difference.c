/* test_difference.c - which figures of two versions are one, and what became of it. */
#include "ledger/difference.h"

#include <stdio.h>
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/ledger/fixture.h"

enum { KILLED, WOUNDED };
enum { PEOPLE, CHILDREN, SOLDIERS };

/* So many people killed at place 1 on day 1, as nobody in particular says, exactly. */
static struct told killed(int64_t value)
{
	struct told t = {{[FIELD_VALUE] = value, [FIELD_LOW] = value, [FIELD_HIGH] = value}};

	t.field[FIELD_QUOTE] = 1000 + value;
	t.field[FIELD_PLACE] = t.field[FIELD_HAPPENED] = 1;
	return t;
}

static struct told with(struct told t, enum field field, int64_t value)
{
	t.field[field] = value;
	return t;
}

/* "changed_value 0>0, removed 1>-": in the arena. */
static const char *changes(struct arena *a, const struct told *from, size_t n_from,
			   const struct told *to, size_t n_to)
{
	struct difference *list;
	const char *s = "";
	size_t n;

	assert_int_equal(difference_make(a, from, n_from, to, n_to, &list, &n), 0);
	for (size_t i = 0; i < n; i++) {
		char f[24] = "-", t[24] = "-";

		if (list[i].from != TOLD_NONE)
			snprintf(f, sizeof f, "%zu", list[i].from);
		if (list[i].to != TOLD_NONE)
			snprintf(t, sizeof t, "%zu", list[i].to);
		s = arena_printf(a, "%s%s%s %s>%s", s, i ? ", " : "", change_text(list[i].change),
				 f, t);
	}
	return s;
}

static void test_kinds_of_change(void **state)
{
	struct told from = killed(38);
	struct {
		struct told to;
		const char *wanted;
	} cases[] = {
		{from, "same 0>0"},
		{with(from, FIELD_QUOTE, 7), "same 0>0"},
		{killed(46), "changed_value 0>0"},
		{with(with(from, FIELD_BOUND, 2), FIELD_HIGH, INT64_MAX), "changed_hedge 0>0"},
		{with(from, FIELD_SCOPE, 1), "changed_scope 0>0"},
		{with(from, FIELD_ATTRIBUTION, 5), "changed_other 0>0"},
		{with(from, FIELD_PLACE, 5), "changed_other 0>0"},
		{with(killed(46), FIELD_BOUND, 2), "changed_value 0>0"},
		{with(from, FIELD_MEASURE, WOUNDED), "added ->0, removed 0>-"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_string_equal(changes(*state, &from, 1, &cases[i].to, 1), cases[i].wanted);
	assert_string_equal(changes(*state, NULL, 0, &from, 1), "added ->0");
	assert_string_equal(changes(*state, &from, 1, NULL, 0), "removed 0>-");
	assert_string_equal(changes(*state, NULL, 0, NULL, 0), "");
}

static void test_fields_that_differ_are_told(void **state)
{
	struct told from = killed(38),
		    to = with(with(with(killed(46), FIELD_BOUND, 2), FIELD_HIGH, INT64_MAX),
			      FIELD_ATTRIBUTION, 5);
	struct difference *list;
	size_t n;

	assert_int_equal(difference_make(*state, &from, 1, &to, 1, &list, &n), 0);
	assert_int_equal(list[0].fields,
			 1u << FIELD_VALUE | 1u << FIELD_BOUND | 1u << FIELD_ATTRIBUTION);
}

/* Words have no value: what they allow tells them apart. */
static void test_vague_words(void **state)
{
	struct told dozens = with(with(killed(0), FIELD_LOW, 24), FIELD_HIGH, 99),
		    scores = with(dozens, FIELD_LOW, 40),
		    hedged_dozens = with(dozens, FIELD_BOUND, 2);

	assert_string_equal(changes(*state, &dozens, 1, &scores, 1), "changed_value 0>0");
	hedged_dozens.field[FIELD_HIGH] = INT64_MAX;
	assert_string_equal(changes(*state, &dozens, 1, &hedged_dozens, 1), "changed_hedge 0>0");
}

static void test_who_is_counted_goes_before_order(void **state)
{
	struct told from[] = {killed(38), with(killed(5), FIELD_COUNTED, CHILDREN)};
	struct told to[] = {with(killed(7), FIELD_COUNTED, CHILDREN), killed(46)};

	assert_string_equal(changes(*state, from, 2, to, 2),
			    "changed_value 1>0, changed_value 0>1");
}

static void test_what_stands_goes_before_what_is_like_it(void **state)
{
	struct told from[] = {killed(38), killed(12)}, to[] = {killed(12), killed(46)};

	assert_string_equal(changes(*state, from, 2, to, 2), "same 1>0, changed_value 0>1");
}

static void test_what_is_taken_back_is_not_what_was_told(void **state)
{
	struct told from = killed(45), to[] = {killed(54), with(killed(45), FIELD_TAKEN_BACK, 1)};

	assert_string_equal(changes(*state, &from, 1, to, 2), "changed_value 0>0, added ->1");
}

static void test_the_rest_goes_by_order(void **state)
{
	struct told from[] = {killed(1), killed(2), killed(3)}, to[] = {killed(11), killed(12)};

	assert_string_equal(changes(*state, from, 3, to, 2),
			    "changed_value 0>0, changed_value 1>1, removed 2>-");
}

/* Nothing but the measure in common: one figure if there is no other choice, else none. */
static void test_only_the_measure_in_common(void **state)
{
	struct told from[] = {killed(38), killed(39)};
	struct told to = with(with(killed(5), FIELD_COUNTED, SOLDIERS), FIELD_PLACE, 9);

	assert_string_equal(changes(*state, from, 1, &to, 1), "changed_value 0>0");
	assert_string_equal(changes(*state, from, 2, &to, 1),
			    "added ->0, removed 0>-, removed 1>-");
}

static void test_many(void **state)
{
	enum { N = 20000 };
	struct told *t = arena_array(*state, N, sizeof *t);
	struct difference *list;
	size_t n;

	for (int i = 0; i < N; i++)
		t[i] = killed(i % 3);
	assert_int_equal(difference_make(*state, t, N, t, N, &list, &n), 0);
	assert_int_equal(n, N);
	for (size_t i = 0; i < n; i++)
		assert_true(list[i].from == i && list[i].change == CHANGE_SAME);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds_of_change),
		cmocka_unit_test(test_fields_that_differ_are_told),
		cmocka_unit_test(test_vague_words),
		cmocka_unit_test(test_who_is_counted_goes_before_order),
		cmocka_unit_test(test_what_stands_goes_before_what_is_like_it),
		cmocka_unit_test(test_what_is_taken_back_is_not_what_was_told),
		cmocka_unit_test(test_the_rest_goes_by_order),
		cmocka_unit_test(test_only_the_measure_in_common),
		cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, arena_open, arena_close);
}
