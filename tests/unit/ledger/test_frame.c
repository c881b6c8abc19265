/* test_frame.c - what most voices count, and what counts less, more or something else. */
#include "ledger/frame.h"

#include "tests/unit/cmocka_all.h"
#include "tests/unit/ledger/fixture.h"

static struct report happened(int64_t voice, int32_t from, int32_t to)
{
	struct report r = report(voice, 1, NOBODY, 5);

	r.from = from;
	r.to = to;
	return r;
}

static struct frame choose(struct arena *a, const struct report *reports, const size_t *voices,
			   size_t n)
{
	struct frame f;

	assert_int_equal(frame_choose(a, reports, voices, n, &f), 0);
	return f;
}

static void assert_fit(const struct frame *f, struct report r, enum fit fit, enum why why)
{
	enum why found;

	assert_int_equal(frame_fit(f, &r, &found), fit);
	assert_int_equal(found, why);
}

static void test_voices_vote_and_not_reports(void **state)
{
	struct report reports[] = {happened(1, 10, 11), happened(2, 11, 12), happened(3, 30, 31),
				   happened(3, 30, 31), happened(3, 31, 32)};
	const size_t voices[] = {0, 1, 2, 2, 2};

	assert_int_equal(choose(*state, reports, voices, 5).from, 10);
	for (size_t i = 0; i < 5; i++)
		reports[i].country = 1 + (i >= 2);
	assert_int_equal(choose(*state, reports, voices, 5).country, 1);
}

/* One who is quoted on the day of a blast and, once, on all who died that year. */
static void test_texts_decide_between_as_many_voices(void **state)
{
	struct report reports[] = {happened(1, 10, 99), happened(2, 67, 68), happened(3, 67, 68)};
	const size_t voices[] = {0, 0, 0};

	for (size_t i = 0; i < 3; i++)
		reports[i].text = (int64_t)i;
	assert_int_equal(choose(*state, reports, voices, 3).from, 67);
	reports[2].text = 1; /* a copy is no text of its own: then what was told first */
	assert_int_equal(choose(*state, reports, voices, 3).from, 10);
	reports[0].published += 1;
	assert_int_equal(choose(*state, reports, voices, 3).from, 67);
}

static void test_asserted_before_feared_and_anybody_before_some(void **state)
{
	struct report reports[] = {report(1, 1, NOBODY, 5), report(2, 1, NOBODY, 9),
				   report(3, 1, NOBODY, 9)};
	const size_t voices[] = {0, 1, 2};
	struct frame f;

	for (size_t i = 1; i < 3; i++) {
		reports[i].status = STATUS_FEARED;
		reports[i].group = 7;
	}
	f = choose(*state, reports, voices, 3);
	assert_int_equal(f.status, STATUS_ASSERTED);
	assert_int_equal(f.group, 0);
	f = choose(*state, reports + 1, voices, 2);
	assert_int_equal(f.status, STATUS_FEARED);
	assert_int_equal(f.group, 7);
}

static void test_what_fits(void **state)
{
	const struct frame f = {.country = 1, .from = 100},
			   children = {.group = 7, .from = DAY_NONE};
	struct report r = happened(1, 100, 101);

	(void)state;
	assert_fit(&f, r, FIT_SAME, WHY_NONE);
	assert_fit(&f, happened(1, 101, 102), FIT_SAME, WHY_NONE);
	assert_fit(&f, happened(1, DAY_NONE, DAY_NONE), FIT_SAME, WHY_NONE);
	assert_fit(&f, happened(1, 102, 103), FIT_LESS, WHY_DAYS);
	assert_fit(&f, happened(1, 50, 130), FIT_MORE, WHY_DAYS);
	assert_fit(&f, happened(1, 50, 60), FIT_APART, WHY_DAYS);
	r.unit = UNIT_BODY;
	assert_fit(&f, r, FIT_SAME, WHY_NONE);
	r.unit = UNIT_HOUSEHOLD;
	assert_fit(&f, r, FIT_APART, WHY_UNIT);
	r.status = STATUS_FEARED;
	assert_fit(&f, r, FIT_APART, WHY_STATUS);
	r = happened(1, 100, 101);
	r.country = 2;
	assert_fit(&f, r, FIT_APART, WHY_COUNTRY);
	r.country = 1;
	r.group = 7;
	assert_fit(&f, r, FIT_LESS, WHY_GROUP);
	assert_fit(&children, r, FIT_SAME, WHY_NONE);
	assert_fit(&children, happened(1, 100, 101), FIT_MORE, WHY_GROUP);
	r.group = 8;
	assert_fit(&children, r, FIT_APART, WHY_GROUP);
}

static void test_the_day_of_a_running_total_is_when_it_was_counted(void **state)
{
	const struct frame f = {.from = 100};
	struct report r = happened(1, 104, 105);

	(void)state;
	assert_fit(&f, r, FIT_LESS, WHY_DAYS);
	r.scope = SCOPE_TOTAL;
	assert_fit(&f, r, FIT_SAME, WHY_NONE);
	r.to = 120; /* since then */
	assert_fit(&f, r, FIT_LESS, WHY_DAYS);
}

static void test_order_does_not_matter(void **state)
{
	struct report reports[30];
	uint32_t seed = 3;

	for (int round = 0; round < 300; round++) {
		struct frame f[2];

		random_reports(&seed, reports, 30);
		for (int turn = 0; turn < 2; turn++) {
			size_t voices[30];

			for (size_t i = 0; i < 30; i++)
				voices[i] = (size_t)reports[i].origin;
			f[turn] = choose(*state, reports, voices, 30);
			shuffle(&seed, reports, 30);
		}
		assert_memory_equal(&f[0], &f[1], sizeof f[0]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_voices_vote_and_not_reports),
		cmocka_unit_test(test_texts_decide_between_as_many_voices),
		cmocka_unit_test(test_asserted_before_feared_and_anybody_before_some),
		cmocka_unit_test(test_what_fits),
		cmocka_unit_test(test_the_day_of_a_running_total_is_when_it_was_counted),
		cmocka_unit_test(test_order_does_not_matter),
	};

	return cmocka_run_group_tests(tests, arena_open, arena_close);
}
