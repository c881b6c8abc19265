/* test_when.c - which of an article's times a number gets. */
#include <string.h>
#include "extract/calendar.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

/* The only figure of a text. */
static const struct reading_figure *happened(const struct mini *f, const char *text,
					     const char *when, int ref)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);

	assert_int_equal(r->n_figures, 1);
	if (!when != !r->figures[0].when || (when && strcmp(r->figures[0].when, when) != 0))
		fail_msg("%s: %s, not %s", text, r->figures[0].when, when);
	assert_int_equal(r->figures[0].time_ref, ref);
	return &r->figures[0];
}

static void the_nearest_time(void **state)
{
	const struct mini *f = *state;

	/* news without a time is of its day */
	assert_true(happened(f, "Then 38 were killed.", "2022-01-12", -1)->days.known);
	happened(f, "Then 38 were killed on 7 January 2022.", "2022-01-07", 0);
	happened(f, "On 7 January 2022 some 38 were killed.", "2022-01-07", 0);
	/* behind the number is nearer than before it */
	happened(f, "On 1 January 2022 some 38 were killed on 7 January 2022.", "2022-01-07", 1);
	/* when somebody spoke is farther than both */
	happened(f, "It was on 1 January 2022 that Ali said on 8 January 2022 that 38 were killed.",
		 "2022-01-01", 0);
}

static void sentences_before(void **state)
{
	const struct mini *f = *state;

	happened(f, "On 1 January 2022. On 7 January 2022. Then 38 were killed.", "2022-01-07", 1);
	/* not far back, but for the first sentences */
	happened(f, "On 1 January 2022. It. Is. So. It. Was. Then 38 were killed.", "2022-01-01",
		 0);
	happened(f,
		 "It. Is. So. It. Is. So. It. Is. On 1 January 2022. Was. It. Then 38 were killed.",
		 "2022-01-12", -1);
	/* nor when something had gone on, or somebody spoke */
	happened(f, "Then. It. Is. So. It. Is. So. It. Since 7 January 2022. Then 38 were killed.",
		 "2022-01-12", -1);
	happened(f,
		 "Then. It. Is. So. It. Is. So. It. Ali said on 7 January 2022 it is. Then 38 were "
		 "killed.",
		 "2022-01-12", -1);
	happened(f, "Then 38 were killed. On 1 January 2022.", "2022-01-01", 0);
}

static void since(void **state)
{
	const struct mini *f = *state;
	const struct reading_figure *k =
		happened(f, "Then 38 were killed since 7 January 2022.", "2022-01-07/..", 0);

	assert_true(k->days.known);
	assert_int_equal(k->days.from, calendar_day(2022, 1, 7));
	assert_int_equal(k->days.to, DAY_OPEN_FUTURE);
	happened(f, "Since 7 January 2022, when it began, 38 were killed.", "2022-01-07/..", 0);
	/* what was then, not what was counted since */
	happened(f, "So it is since 7 January 2022, when 38 were killed.", "2022-01-07", 0);
}

static void until(void **state)
{
	const struct mini *f = *state;
	const struct reading_figure *k =
		happened(f, "Until 7 January 2022 some 38 were killed.", "../2022-01-07", 0);

	assert_int_equal(k->days.from, DAY_OPEN_PAST);
	assert_int_equal(k->days.to, calendar_day(2022, 1, 8));
	/* what was done by a day is of that day; a toll runs up to it */
	happened(f, "Then 38 were killed by 7 January 2022.", "2022-01-07", 0);
	happened(f, "The toll rose: 38 were killed by 7 January 2022.", "../2022-01-07", 0);
}

/* A running toll goes up to the day of publication, unless its own time is told. */
static void totals(void **state)
{
	const struct mini *f = *state;
	const struct reading_figure *k =
		happened(f, "The toll rose: 38 were killed.", "../2022-01-12", -1);
	struct extract_doc doc = {.text = "The toll rose: 38 were killed.", .text_len = 30};
	struct reading *r;

	assert_int_equal(k->days.from, DAY_OPEN_PAST);
	assert_int_equal(k->days.to, calendar_day(2022, 1, 13));
	happened(f, "The toll rose: 38 were killed on 7 January 2022.", "2022-01-07", 0);
	happened(f, "The toll rose: 38 were killed since 7 January 2022.", "2022-01-07/..", 0);
	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	assert_null(r->figures[0].when);
}

static void days_of_a_time(void **state)
{
	const struct reading_figure *k =
		happened(*state, "Then 38 were killed on 7 January 2022.", "2022-01-07", 0);

	assert_true(k->days.known);
	assert_int_equal(k->days.from, calendar_day(2022, 1, 7));
	assert_int_equal(k->days.to, calendar_day(2022, 1, 8));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_nearest_time), TEST(sentences_before), TEST(since), TEST(until),
		TEST(totals),		TEST(days_of_a_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
