/* test_number.c - the lists of numbers and of what was refused. */
#include <stdio.h>
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void gives(const char *text, const char *want)
{
	struct extract_engine *g = fixture_mini();
	struct arena *a = arena_new(0);
	const struct reading *r = fixture_read(g, a, text);
	char got[1000] = "";
	size_t n = 0;

	for (size_t i = 0; i < r->n_numbers; i++) {
		const struct reading_number *k = &r->numbers[i];

		n += (size_t)snprintf(got + n, sizeof(got) - n, "%.*s %s [%lld,%lld]%s; ",
				      (int)(k->at.end - k->at.start), text + k->at.start,
				      bound_text(k->q.bound), (long long)k->q.low,
				      k->q.high == NO_VALUE ? -1LL : (long long)k->q.high,
				      k->q.scaled ? " thousandths" : "");
	}
	for (size_t i = 0; i < r->n_refused; i++)
		n += (size_t)snprintf(got + n, sizeof(got) - n, "%.*s no: %s; ",
				      (int)(r->refused[i].at.end - r->refused[i].at.start),
				      text + r->refused[i].at.start, r->refused[i].reason);
	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
	arena_free(&a);
	extract_free(&g);
}

static void numbers(void **state)
{
	(void)state;
	gives("", "");
	gives("38 and at least ten", "38 exact [38,38]; ten at_least [10,-1]; ");
	gives("about 1.5", "1.5 about [1350,1650] thousandths; ");
	gives("dozens or up to several hundred",
	      "dozens vague [24,99]; several hundred at_most [0,900]; ");
}

static void ranges(void **state)
{
	(void)state;
	gives("10 to 15", "10 to 15 range [10,15]; ");
	gives("about 15 to 10", "15 to 10 range [10,15]; ");
	gives("1 to 1.5", "1 to 1.5 range [1000,1500] thousandths; ");
	gives("1.5 to 1", "1.5 to 1 range [1000,1500] thousandths; ");
	gives("1.5 million to 2 million", "1.5 million to 2 million range [1500000,2000000]; ");
}

/* What is refused, and what a time takes, is no number. */
static void refused_and_taken(void **state)
{
	(void)state;
	gives("aged 3 or 4", "4 exact [4,4]; 3 no: age; ");
	gives("on 7 January 2022 some 4", "4 exact [4,4]; ");
	/* there is no such day */
	gives("on 31 February 2022", "31 February 2022 no: impossible_date; ");
}

/* A rule may call range what has no second number. */
static void ranges_of_one(void **state)
{
	struct extract_engine *g = fixture_engine(
		"=\nx\n", "stage s replace\nrule r\n\tn:<cardinal> (to m:<cardinal>)?\n"
			  "\t=> number n=$n m=$m bound=range\n\tyes 1 to 2\n\tno x\n");
	struct arena *a = arena_new(0);
	const struct reading *r = fixture_read(g, a, "3 to 4, 5");

	(void)state;
	assert_int_equal(r->n_numbers, 2);
	assert_int_equal(r->numbers[0].q.bound, BOUND_RANGE);
	assert_int_equal(r->numbers[0].q.value2, 4);
	assert_int_equal(r->numbers[1].q.bound, BOUND_EXACT);
	assert_int_equal(r->numbers[1].q.high, 5);
	arena_free(&a);
	extract_free(&g);
}

/* What rules say of amounts: a part of one, a scale for both, a unit that is a constant. */
static void amounts(void **state)
{
	struct extract_engine *g = fixture_engine(
		"= : scaleword\nmillion : scale=1000000\n= : ordinalword\nthird : value=3\n",
		"stage s replace\n"
		"rule part\n\tn:<cardinal>? p:<cardinal> \"/\" q:<cardinal> s:million?\n"
		"\t=> amount n=$n part=$p per=$q scale=$s.scale reason=fraction\n\tyes 1/2\n\tno "
		"x\n"
		"rule range\n\tn:<cardinal> to m:<cardinal>\n"
		"\t=> number n=$n m=$m unit=thing\n\tyes 1 to 2\n\tno x\n"
		"rule nth\n\tn:<ordinal>\n\t=> number n=$n\n\tyes third\n\tno x\n"
		"rule one\n\ta n:<cardinal>\n\t=> span n=$n\n\tyes a 1\n\tno x\n"
		"stage t mark\n"
		"rule inner\n\tt:<span>\n\t=> number n=$t.n number=$t.n\n\tyes a 1\n\tno x\n");
	struct arena *a = arena_new(0);
	const struct reading *r = fixture_read(
		g, a, "1/2, 2 3/4, 3/4 million, 10 to 15 million, 500 to 1 million, third, a 7");
	static const long long values[] = {500, 2750, 750000, 10000000, 500, 7};

	(void)state;
	assert_int_equal(r->n_numbers, 6);
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(r->numbers[i].q.value, values[i]);
	assert_true(r->numbers[1].q.scaled);
	assert_false(r->numbers[2].q.scaled);
	assert_int_equal(r->numbers[3].q.value2, 15000000);
	assert_string_equal(r->numbers[3].unit, "thing");
	assert_int_equal(r->numbers[5].at.end - r->numbers[5].at.start, 1);
	assert_int_equal(r->n_refused, 3);
	assert_string_equal(r->refused[0].reason, "fraction");
	arena_free(&a);
	extract_free(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),	     cmocka_unit_test(ranges),
		cmocka_unit_test(ranges_of_one),     cmocka_unit_test(amounts),
		cmocka_unit_test(refused_and_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
