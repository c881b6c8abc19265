/* test_chain.c - what each report does to what stood, and what does not depend on order. */
#include "ledger/chain.h"

#include <stdlib.h>
#include <string.h>

#include "tests/unit/cmocka_all.h"
#include "tests/unit/ledger/fixture.h"

#define assert_told(a, reports, text) \
	assert_string_equal(told(a, reports, chain(a, reports, COUNT(reports))), text)

static struct report scoped(struct report r, enum scope scope)
{
	r.scope = scope;
	return r;
}

static struct report copied(struct report r, const struct report *from)
{
	r.text = from->text;
	r.writer = from->writer;
	return r;
}

/* The second version of r's article, which its first one ends with. */
static struct report edited(struct report *r, int64_t day, int64_t value)
{
	struct report next = report(r->outlet, day, r->origin, value);

	next.article = r->article;
	next.version = 2;
	r->ended = next.published;
	return next;
}

static enum why last_why(struct arena *a, const struct report *reports, size_t n)
{
	const struct chain *c = chain(a, reports, n);

	return c->steps[c->n_steps - 1].why;
}

static void test_nothing_at_all(void **state)
{
	struct chain *c = chain(*state, NULL, 0);

	assert_int_equal(c->n_steps + c->n_claims + c->counts.reports, 0);
}

static void test_a_voice_grows_and_corrects_itself(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(2, 2, MINISTRY, 61),
				   report(1, 3, MINISTRY, 61), report(1, 4, MINISTRY, 58)};

	assert_told(*state, reports, "first 46 | growth 61 | same 61 | correction 58");
	assert_int_equal(last_why(*state, reports, 4), WHY_VOICE);
}

static void test_named_voices_do_not_replace_each_other(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(1, 2, DOCTORS, 118),
				   report(1, 3, MINISTRY, 61), report(2, 4, DOCTORS, 128)};

	assert_told(*state, reports,
		    "first 46 | other_origin 118, 46 stands | growth 61 | growth 128, 61 stands");
	assert_int_equal(chain(*state, reports, 4)->n_claims, 2);
}

static void test_what_nobody_is_named_for_is_overtaken(void **state)
{
	struct report reports[] = {report(1, 1, NOBODY, 20), report(2, 2, NOBODY, 45),
				   report(3, 3, MINISTRY, 60), report(1, 4, NOBODY, 30)};
	struct chain *c = chain(*state, reports, COUNT(reports));

	assert_told(*state, reports, "first 20 | growth 45 | growth 60 | growth 30, 60 stands");
	assert_int_equal(c->n_claims, 3);
	assert_true(c->claims[0].overtaken && c->claims[0].report == 1);
	assert_false(c->claims[1].overtaken || c->claims[2].overtaken);
}

static void test_hedges_agree(void **state)
{
	struct report reports[] = {hedged(report(1, 1, NOBODY, 20), 20, BOUNDS_OPEN),
				   report(2, 2, MINISTRY, 24),
				   hedged(report(3, 3, DOCTORS, 20), 20, BOUNDS_OPEN),
				   hedged(report(3, 4, DOCTORS, 23), 23, BOUNDS_OPEN),
				   hedged(report(2, 5, MINISTRY, 30), 30, BOUNDS_OPEN)};

	assert_told(*state, reports,
		    "first 20 | closer 24 | same 20, 24 stands | growth 23, 24 stands | growth 30");
}

static void test_a_single_person_told_of_contradicts_nobody(void **state)
{
	struct report reports[] = {report(1, 1, NOBODY, 46), report(1, 2, NOBODY, 1)};

	reports[1].implicit = true;
	assert_told(*state, reports, "first 46 | same 1, 46 stands");
}

static void test_increments_are_added_to_their_own_total_once(void **state)
{
	struct report reports[] = {
		report(1, 1, MINISTRY, 46), scoped(report(1, 2, MINISTRY, 12), SCOPE_NEW),
		scoped(report(2, 2, MINISTRY, 12), SCOPE_NEW),
		scoped(report(2, 3, DOCTORS, 5), SCOPE_NEW), report(1, 4, MINISTRY, 58)};
	struct chain *c = chain(*state, reports, COUNT(reports));

	assert_told(
		*state, reports,
		"first 46 | increment 12, 58 stands | same 12, 58 stands | apart 5, 58 stands | "
		"same 58");
	assert_int_equal(c->steps[2].why, WHY_REPEATED);
	assert_int_equal(c->steps[3].why, WHY_NO_TOTAL);
	/* What was a sum has been told now. */
	assert_int_equal(c->claims[0].report, 4);
	assert_false(c->claims[0].summed);
	assert_true(chain(*state, reports, 4)->claims[0].summed);
}

static void test_an_increment_beside_its_total_is_held_by_it(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 152), report(1, 2, MINISTRY, 164),
				   scoped(report(1, 2, MINISTRY, 12), SCOPE_NEW)};

	reports[2].ordinal = 1;
	assert_told(*state, reports, "first 152 | growth 164 | apart 12, 164 stands");
	assert_int_equal(last_why(*state, reports, 3), WHY_HELD);
}

static void test_increments_of_two_days_are_two(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 10),
				   scoped(report(1, 2, MINISTRY, 3), SCOPE_NEW),
				   scoped(report(1, 9, MINISTRY, 3), SCOPE_NEW)};

	assert_told(*state, reports, "first 10 | increment 3, 13 stands | increment 3, 16 stands");
}

static void test_a_part_is_never_summed(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46),
				   scoped(report(1, 2, MINISTRY, 19), SCOPE_PART),
				   scoped(report(1, 3, MINISTRY, 70), SCOPE_PART)};

	assert_told(*state, reports, "first 46 | part 19, 46 stands | part 70, 46 stands");
}

static void test_families_are_not_people(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 900), report(2, 2, DOCTORS, 850),
				   report(1, 3, MINISTRY, 200)};

	reports[2].unit = UNIT_FAMILY;
	assert_told(*state, reports,
		    "first 900 | other_origin 850, 900 stands | apart 200, 900 stands");
	assert_int_equal(last_why(*state, reports, 3), WHY_UNIT);
}

static void test_copies_are_one_voice(void **state)
{
	struct report reports[] = {report(1, 1, NOBODY, 20), report(2, 2, NOBODY, 20),
				   report(3, 3, NOBODY, 20)};
	struct chain *c;

	reports[1] = copied(reports[1], &reports[0]);
	reports[2] = copied(reports[2], &reports[0]);
	c = chain(*state, reports, 3);
	assert_int_equal(c->n_claims, 1);
	assert_int_equal(last_why(*state, reports, 3), WHY_COPY);
	assert_int_equal(c->counts.outlets, 3);
	assert_int_equal(c->counts.texts, 1);
	assert_int_equal(c->counts.voices, 1);
}

static void test_a_copy_that_tells_another_number(void **state)
{
	struct report reports[] = {report(1, 1, NOBODY, 20), report(2, 2, NOBODY, 22)};
	struct chain *c;

	reports[1] = copied(reports[1], &reports[0]);
	assert_told(*state, reports, "first 20 | growth 22");
	assert_int_equal(last_why(*state, reports, 2), WHY_COPY_DIFFERS);
	c = chain(*state, reports, 2);
	assert_int_equal(c->n_claims, 1);
}

static void test_a_late_copy_takes_nothing_back(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 20), report(1, 2, MINISTRY, 45),
				   report(2, 3, MINISTRY, 20), report(1, 4, MINISTRY, 20)};
	struct chain *c;

	reports[2] = copied(reports[2], &reports[0]);
	assert_told(*state, reports, "first 20 | growth 45 | beside 20, 45 stands | correction 20");
	c = chain(*state, reports, 3);
	assert_int_equal(c->steps[2].why, WHY_COPY);
	assert_int_equal(c->steps[2].against, 0);
}

static void test_two_speakers_of_one_text_are_no_copies(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(1, 1, DOCTORS, 118),
				   report(1, 1, RIGHTS_GROUP, 46)};

	reports[1].ordinal = 1;
	reports[2].ordinal = 2;
	assert_told(*state, reports, "first 46 | other_origin 118, 46 stands | same 46");
	for (size_t n = 2; n <= 3; n++)
		assert_int_equal(last_why(*state, reports, n), WHY_ORIGIN);
}

static void test_many_outlets_of_one_origin(void **state)
{
	struct report reports[40];
	struct chain *c;

	for (int i = 0; i < 40; i++) {
		reports[i] = report(1 + i, 1, MINISTRY, 61);
		reports[i].text = i % 3;
	}
	c = chain(*state, reports, 40);
	assert_int_equal(c->counts.outlets, 40);
	assert_int_equal(c->counts.texts, 3);
	assert_int_equal(c->counts.voices, 1);
	assert_int_equal(c->n_claims, 1);
}

static void test_an_edit_changes_the_figure(void **state)
{
	struct report reports[2] = {report(1, 1, MINISTRY, 118)};

	reports[1] = edited(&reports[0], 2, 46);
	assert_told(*state, reports, "first 118 | correction 46");
	assert_int_equal(last_why(*state, reports, 2), WHY_EDIT);
}

static void test_an_edit_drops_the_figure(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 46), report(2, 2, MINISTRY, 118)};
	struct chain *c;

	reports[1].ended = 3 * DAY;
	c = chain(*state, reports, 2);
	assert_told(*state, reports,
		    "first 46 | other_origin 118, 46 stands | withdrawal 118, 46 stands");
	assert_int_equal(last_why(*state, reports, 2), WHY_EDIT);
	assert_int_equal(c->n_claims, 1);
	reports[0].ended = 4 * DAY;
	assert_told(*state, reports,
		    "first 46 | other_origin 118, 46 stands | withdrawal 118, 46 stands | "
		    "withdrawal 46, nothing stands");
}

/* What is told instead replaces nothing: the number before was never so. */
static void test_a_notice_takes_a_figure_back(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 118), report(1, 3, DOCTORS, 46)};

	reports[1] = edited(&reports[0], 3, 46);
	assert_told(*state, reports, "first 118 | correction 46");
	assert_int_equal(verdict_of(chain(*state, reports, 2)).verdict, VERDICT_SUPERSEDED);
	reports[0].withdrawn = true;
	assert_told(*state, reports, "first 118 | withdrawal 118, nothing stands | first 46");
	assert_int_equal(chain(*state, reports, 2)->steps[1].why, WHY_RETRACTED);
	assert_int_equal(verdict_of(chain(*state, reports, 2)).verdict, VERDICT_CONSISTENT);
	/* In the same moment it cannot come before it was told. */
	reports[0].ended = reports[1].published = reports[0].published;
	assert_int_equal(chain(*state, reports, 2)->n_claims, 1);
}

static void test_what_another_article_upholds_is_not_withdrawn(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 46), report(2, 2, MINISTRY, 46)};

	reports[0].ended = 3 * DAY;
	assert_told(*state, reports, "first 46 | same 46");
	reports[1].ended = 4 * DAY;
	assert_told(*state, reports, "first 46 | same 46 | withdrawal 46, nothing stands");
}

static void test_what_is_withdrawn_falls_back_on_who_is_left(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 118), report(2, 2, DOCTORS, 46),
				   report(1, 3, MINISTRY, 118)};
	struct chain *c;

	for (enum status s = STATUS_DENIED; s <= STATUS_WITHDRAWN; s++) {
		if (s == STATUS_FEARED || s == STATUS_PLANNED)
			continue;
		reports[2].status = s;
		assert_told(*state, reports,
			    "first 118 | other_origin 46, 118 stands | withdrawal 118, 46 stands");
	}
	c = chain(*state, reports, 3);
	assert_int_equal(c->n_claims, 1);
	assert_int_equal(c->claims[0].report, 1);
}

/* "At least 50" does not contradict "at least 60", but it is what the article says now. */
static void test_an_edit_says_less(void **state)
{
	struct report reports[3] = {hedged(report(1, 1, MINISTRY, 60), 60, BOUNDS_OPEN)};

	reports[1] = hedged(edited(&reports[0], 2, 50), 50, BOUNDS_OPEN);
	reports[2] = report(2, 3, DOCTORS, 54);
	assert_told(*state, reports, "first 60 | correction 50 | closer 54");
	assert_int_equal(verdict_of(chain(*state, reports, 3)).verdict, VERDICT_SUPERSEDED);
	/* Of 24, "at least 20" is left. */
	reports[0] = report(1, 1, MINISTRY, 24);
	reports[1] = hedged(edited(&reports[0], 2, 20), 20, BOUNDS_OPEN);
	assert_told(*state, reports, "first 24 | same 20 | closer 54");
}

static void test_an_edit_says_less_than_others_still_do(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 24), report(2, 1, MINISTRY, 24),
				   report(1, 2, MINISTRY, 20)};
	struct chain *c;

	reports[2] = hedged(edited(&reports[0], 2, 20), 20, BOUNDS_OPEN);
	assert_told(*state, reports, "first 24 | same 24 | same 20, 24 stands");
	c = chain(*state, reports, COUNT(reports));
	assert_int_equal(c->n_claims, 1);
	assert_int_equal(c->claims[0].report, 1); /* whose article still tells it */
}

/* What was said before, and is still said, is claimed again. */
static void test_what_was_last_told_is_taken_back(void **state)
{
	struct report reports[] = {hedged(report(1, 1, MINISTRY, 20), 20, BOUNDS_OPEN),
				   report(2, 2, MINISTRY, 24), report(3, 3, MINISTRY, 30)};

	reports[2].ended = 4 * DAY;
	reports[2].withdrawn = true;
	assert_told(*state, reports, "first 20 | closer 24 | growth 30 | withdrawal 30, 24 stands");
	assert_int_equal(verdict_of(chain(*state, reports, 3)).verdict, VERDICT_CONSISTENT);
	reports[1].ended = 5 * DAY;
	assert_told(*state, reports,
		    "first 20 | closer 24 | growth 30 | withdrawal 30, 24 stands | "
		    "withdrawal 24, 20 stands");
}

static void test_a_publisher_takes_back_its_own_alone(void **state)
{
	struct report reports[] = {report(1, 1, MINISTRY, 24), report(2, 2, MINISTRY, 24),
				   report(1, 3, MINISTRY, 24)};
	struct chain *c;

	reports[2].status = STATUS_WITHDRAWN;
	assert_told(*state, reports, "first 24 | same 24 | apart 24");
	c = chain(*state, reports, COUNT(reports));
	assert_int_equal(c->claims[0].report, 1);
	assert_int_equal(c->counts.reports, 2); /* a withdrawal is no report */
	reports[2].status = STATUS_DENIED;	/* by the ministry, whoever prints it */
	assert_told(*state, reports, "first 24 | same 24 | withdrawal 24, nothing stands");
}

static void test_what_others_said_is_not_theirs_to_deny(void **state)
{
	struct report reports[] = {report(1, 1, DOCTORS, 118), report(2, 2, MINISTRY, 118)};

	reports[1].status = STATUS_DENIED;
	assert_told(*state, reports, "first 118 | apart 118");
}

static void test_the_figure_that_speaks_for_a_text(void **state)
{
	struct report words = hedged(report(1, 1, NOBODY, VALUE_NONE), 24, 99),
		      one = report(1, 1, NOBODY, 1), part = report(1, 1, NOBODY, 99),
		      plain = report(1, 1, NOBODY, 9), small = report(1, 1, NOBODY, 46),
		      large = report(1, 1, NOBODY, 61), head = report(1, 1, NOBODY, 5);
	struct report ladder[7];

	words.in_title = one.in_title = true;
	one.implicit = head.in_title = true;
	small.scope = large.scope = SCOPE_TOTAL;
	part.scope = SCOPE_PART;
	/* Each speaks for the text when those after it are not there. */
	memcpy(ladder, (struct report[]){part, words, one, plain, small, large, head},
	       sizeof ladder);
	for (size_t n = 2; n <= COUNT(ladder); n++) {
		struct chain *c;

		for (size_t i = 0; i < n; i++)
			ladder[i].ordinal = (int32_t)(n - i);
		c = chain(*state, ladder, n);
		assert_int_equal(c->n_claims, 1);
		assert_int_equal(c->claims[0].report, n - 1);
	}
}

static void test_bad_input_is_refused(void **state)
{
	struct report r = hedged(report(1, 1, NOBODY, 5), 6, 5);
	struct report *many = calloc(REPORTS_MAX + 1, sizeof *many);
	struct arena *small = arena_new(64);
	struct chain *c;
	struct err e;

	assert_int_equal(chain_make(*state, &r, 1, &c, &e), ERR_SYNTAX);
	r = hedged(r, -1, 5);
	assert_int_equal(chain_make(*state, &r, 1, &c, &e), ERR_SYNTAX);
	assert_int_equal(chain_make(*state, many, REPORTS_MAX + 1, &c, &e), ERR_LIMIT);
	assert_int_equal(chain_make(small, many, 10, &c, &e), ERR_MEMORY);
	assert_int_equal(chain_make(*state, many, REPORTS_MAX, &c, &e), 0);
	arena_free(&small);
	free(many);
}

static void test_the_order_given_does_not_matter(void **state)
{
	struct report reports[40];
	uint32_t seed = 1;

	for (int round = 0; round < 500; round++) {
		size_t n = 1 + random_next(&seed) % COUNT(reports);
		const char *before;

		random_reports(&seed, reports, n);
		before = told(*state, reports, chain(*state, reports, n));
		shuffle(&seed, reports, n);
		assert_string_equal(told(*state, reports, chain(*state, reports, n)), before);
	}
}

/* A copy of everything right after it, by outlets that only copy, changes no claim. */
static void test_copies_change_no_claim(void **state)
{
	struct report reports[40];
	uint32_t seed = 7;

	for (int round = 0; round < 500; round++) {
		size_t n = 1 + random_next(&seed) % (COUNT(reports) / 2);
		struct chain *once, *twice;

		random_reports(&seed, reports, n);
		for (size_t i = 0; i < n; i++) {
			reports[i].published += (int64_t)i;
			reports[n + i] = reports[i];
			reports[n + i].outlet += 100;
			reports[n + i].article += 1000000;
			reports[n + i].recorded++;
		}
		once = chain(*state, reports, n);
		twice = chain(*state, reports, 2 * n);
		assert_int_equal(once->n_claims, twice->n_claims);
		for (size_t i = 0; i < once->n_claims; i++)
			assert_true(bounds_equal(once->claims[i].bounds, twice->claims[i].bounds));
		assert_int_equal(once->counts.voices, twice->counts.voices);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_at_all),
		cmocka_unit_test(test_a_voice_grows_and_corrects_itself),
		cmocka_unit_test(test_named_voices_do_not_replace_each_other),
		cmocka_unit_test(test_what_nobody_is_named_for_is_overtaken),
		cmocka_unit_test(test_hedges_agree),
		cmocka_unit_test(test_a_single_person_told_of_contradicts_nobody),
		cmocka_unit_test(test_increments_are_added_to_their_own_total_once),
		cmocka_unit_test(test_an_increment_beside_its_total_is_held_by_it),
		cmocka_unit_test(test_increments_of_two_days_are_two),
		cmocka_unit_test(test_a_part_is_never_summed),
		cmocka_unit_test(test_families_are_not_people),
		cmocka_unit_test(test_copies_are_one_voice),
		cmocka_unit_test(test_a_copy_that_tells_another_number),
		cmocka_unit_test(test_a_late_copy_takes_nothing_back),
		cmocka_unit_test(test_two_speakers_of_one_text_are_no_copies),
		cmocka_unit_test(test_many_outlets_of_one_origin),
		cmocka_unit_test(test_an_edit_changes_the_figure),
		cmocka_unit_test(test_an_edit_drops_the_figure),
		cmocka_unit_test(test_a_notice_takes_a_figure_back),
		cmocka_unit_test(test_what_another_article_upholds_is_not_withdrawn),
		cmocka_unit_test(test_what_is_withdrawn_falls_back_on_who_is_left),
		cmocka_unit_test(test_an_edit_says_less),
		cmocka_unit_test(test_an_edit_says_less_than_others_still_do),
		cmocka_unit_test(test_what_was_last_told_is_taken_back),
		cmocka_unit_test(test_a_publisher_takes_back_its_own_alone),
		cmocka_unit_test(test_what_others_said_is_not_theirs_to_deny),
		cmocka_unit_test(test_the_figure_that_speaks_for_a_text),
		cmocka_unit_test(test_bad_input_is_refused),
		cmocka_unit_test(test_the_order_given_does_not_matter),
		cmocka_unit_test(test_copies_change_no_claim),
	};

	return cmocka_run_group_tests(tests, arena_open, arena_close);
}
