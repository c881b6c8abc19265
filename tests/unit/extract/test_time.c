/* test_time.c - expressions of time in English, from text to TIMEX3 and EDTF; and the
 * notation of values by themselves. */
#include <stdio.h>
#include <string.h>
#include "extract/calendar.h"
#include "extract/extract.h"
#include "extract/time_value.h"
#include "extract/lang_dir.h"
#include "tests/unit/cmocka_all.h"

struct fixture {
	struct extract_engine *engine;
	struct arena *arena;
};

static int load(void **state)
{
	static struct fixture f;
	char shared[4096];
	struct err e;

	if (extract_load("extract/lang/en", lang_dir_shared(shared, sizeof(shared)), &f.engine, &e))
		fail_msg("%s", e.text);
	f.arena = arena_new(0);
	*state = &f;
	return 0;
}

static int unload(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->arena);
	extract_free(&f->engine);
	return 0;
}

static const struct reading *read_as(const struct fixture *f, const char *text,
				     const char *published, const char *lang)
{
	struct extract_doc doc = {
		.text = text, .text_len = strlen(text), .published = published, .lang = lang};
	struct reading *r;
	struct err e;

	if (extract_run(f->engine, &doc, f->arena, &r, &e))
		fail_msg("%s: %s", text, e.text);
	return r;
}

static const char *or_none(const char *s)
{
	return s ? s : "-";
}

/* "piece value edtf", joined by "; ". */
static const char *times_of(const struct fixture *f, const char *text, const char *published,
			    const char *lang)
{
	const struct reading *r = read_as(f, text, published, lang);
	const char *all = "";

	for (size_t i = 0; i < r->n_times; i++) {
		const struct reading_time *t = &r->times[i];

		all = arena_printf(f->arena, "%s%s%.*s %s %s", all, i ? "; " : "",
				   (int)(t->at.end - t->at.start), text + t->at.start,
				   or_none(t->value), or_none(t->edtf));
		assert_non_null(all);
	}
	return all;
}

/* Published on Wednesday 2022-01-12. */
static void times(const struct fixture *f, const char *text, const char *want)
{
	const char *got = times_of(f, text, "2022-01-12", "en");

	if (strcmp(got, want) != 0)
		fail_msg("%s:\n  %s\nnot\n  %s", text, got, want);
}

static void dates(void **state)
{
	times(*state, "It was on 7 January 2022.", "7 January 2022 2022-01-07 2022-01-07");
	times(*state, "It was on Jan. 7.", "Jan. 7 2022-01-07 2022-01-07");
	times(*state, "It was on Dec. 28.", "Dec. 28 2021-12-28 2021-12-28");
	times(*state, "It will be on Dec. 28.", "Dec. 28 2022-12-28 2022-12-28");
	times(*state, "It was in March.", "March 2021-03 2021-03");
	times(*state, "It was in 2014.", "2014 2014 2014");
	times(*state, "It fell in the 1990s.", "the 1990s 199 1990-01-01/1999-12-31");
	times(*state, "It stood in the 19th century.", "the 19th century 18 1800-01-01/1899-12-31");
	times(*state, "It fell in the first quarter of 2010.",
	      "the first quarter of 2010 2010-Q1 2010-01-01/2010-03-31");
	times(*state, "It was in the winter of 2010.",
	      "the winter of 2010 2010-WI 2010-12-01/2011-02-28");
}

static void relative(void **state)
{
	times(*state, "He left yesterday.", "yesterday 2022-01-11 2022-01-11");
	times(*state, "He left on Friday.", "Friday 2022-01-07 2022-01-07");
	times(*state, "He left on Wednesday.", "Wednesday 2022-01-12 2022-01-12");
	times(*state, "He will leave on Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "He could leave as early as Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "He is expected Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "He was expected Friday.", "Friday 2022-01-07 2022-01-07");
	times(*state, "It will stay closed until Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "The talks begin Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "He was expected to leave Friday.", "Friday 2022-01-14 2022-01-14");
	times(*state, "He had been expected to leave Friday.", "Friday 2022-01-07 2022-01-07");
	times(*state, "He would not speak Friday.", "Friday 2022-01-07 2022-01-07");
	times(*state, "He splurked them Friday as they may leave.", "Friday 2022-01-07 2022-01-07");
	times(*state, "He may leave Friday and Saturday.",
	      "Friday 2022-01-14 2022-01-14; Saturday 2022-01-15 2022-01-15");
	times(*state, "He left last Wednesday.", "last Wednesday 2022-01-05 2022-01-05");
	times(*state, "He left last week.", "last week 2022-W01 2022-01-03/2022-01-09");
	times(*state, "He left last month.", "last month 2021-12 2021-12");
	times(*state, "He left two days ago.", "two days ago 2022-01-10 2022-01-10");
	times(*state, "He left a year and a half ago.", "a year and a half ago 2020-07 2020-07");
	times(*state, "He left over the weekend.", "the weekend 2022-W01-WE 2022-01-08/2022-01-09");
	times(*state, "He left a week ago Tuesday.", "a week ago Tuesday 2022-01-04 2022-01-04");
}

static void anchored_in_the_text(void **state)
{
	times(*state, "It was on 3 May 2021. The next day it rained.",
	      "3 May 2021 2021-05-03 2021-05-03; The next day 2021-05-04 2021-05-04");
	times(*state, "It was on 3 May 2021. Three days later it rained.",
	      "3 May 2021 2021-05-03 2021-05-03; Three days P3D 2021-05-06");
	/* what is looked back at is no anchor */
	times(*state, "It was on 3 May 2021. The day before, it snowed. The next day it rained.",
	      "3 May 2021 2021-05-03 2021-05-03; The day before 2021-05-02 2021-05-02; "
	      "The next day 2021-05-04 2021-05-04");
	times(*state, "In 2011 they rose. In March the mayor fled.",
	      "2011 2011 2011; March 2011-03 2011-03");
	times(*state, "In 2011 they rose.\n\nIn March the mayor fled.",
	      "2011 2011 2011; March 2021-03 2021-03");
}

/* "piece anchor anchor_ref precision", joined by "; ". */
static void anchors(const struct fixture *f, const char *text, const char *published,
		    const char *want)
{
	const struct reading *r = read_as(f, text, published, "en");
	const char *all = "";

	for (size_t i = 0; i < r->n_times; i++) {
		const struct reading_time *t = &r->times[i];

		all = arena_printf(f->arena, "%s%s%.*s %s %d %d", all, i ? "; " : "",
				   (int)(t->at.end - t->at.start), text + t->at.start,
				   or_none(anchor_text(t->anchor)), t->anchor_ref,
				   interval_precision(t->days));
		assert_non_null(all);
	}
	assert_string_equal(all, want);
}

static void anchors_are_told(void **state)
{
	const char *day = "2022-01-12";

	anchors(*state, "It was on 3 May 2021. The next day it rained.", day,
		"3 May 2021 - -1 1; The next day text 0 1");
	anchors(*state, "He left yesterday, last week or last year.", day,
		"yesterday published -1 1; last week published -1 3; last year published -1 5");
	anchors(*state, "He left yesterday. In March 2003 he came.", NULL,
		"yesterday missing -1 0; March 2003 - -1 4");
	anchors(*state, "In 2011 they rose. In March the mayor fled.", day,
		"2011 - -1 5; March text 0 4");
	anchors(*state, "He is now in Rome.", day, "now - -1 0");
	/* the day of an event, not the one named last */
	anchors(*state,
		"The quake struck on 3 May 2021. It was felt on 9 May 2021 again. Two days after "
		"the quake it rained.",
		day, "3 May 2021 - -1 1; 9 May 2021 - -1 1; Two days text 0 1");
}

static void days_of_events(void **state)
{
	times(*state, "The quake struck on 3 May 2021. Two days before the quake it rained.",
	      "3 May 2021 2021-05-03 2021-05-03; Two days P2D 2021-05-01");
	times(*state, "There was no quake. Two days before the quake it rained.", "Two days P2D -");
	times(*state, "The blast was on 3 May 2021. The day after the blast, it rained.",
	      "3 May 2021 2021-05-03 2021-05-03; The day after 2021-05-04 2021-05-04");
}

/* A quarter that is over is what results are told of, until months are. */
static void results(void **state)
{
	times(*state,
	      "It lost money in the third quarter. A year earlier it had not. It will pay in the "
	      "first quarter. In the latest quarter it closed.",
	      "the third quarter 2021-Q3 2021-07-01/2021-09-30; "
	      "A year earlier 2020-Q3 2020-07-01/2020-09-30; "
	      "the first quarter 2022-Q1 2022-01-01/2022-03-31; "
	      "the latest quarter 2021-Q3 2021-07-01/2021-09-30");
	times(*state, "In the latest quarter it closed.",
	      "the latest quarter 2021-Q4 2021-10-01/2021-12-31");
	times(*state, "It lost money in the third quarter and the nine months. A year earlier.",
	      "the third quarter 2021-Q3 2021-07-01/2021-09-30; the nine months P9M -; "
	      "A year earlier 2020 2020");
}

/* What the words of a country's day mean, the country says. */
static void national_days(void **state)
{
	times(*state, "They met on Independence Day in Nairobi.",
	      "Independence Day 2021-12-12 2021-12-12");
	times(*state, "They met in Delhi.\n\nIt was Independence Day.",
	      "Independence Day 2021-08-15 2021-08-15");
	times(*state, "They met on Independence Day.", "Independence Day - -");
}

static void clocks(void **state)
{
	times(*state, "It hit at 10:35 p.m. on Friday.",
	      "10:35 p.m. on Friday 2022-01-07T22:35 2022-01-07");
	times(*state, "It hit on Friday night.", "Friday night 2022-01-07TNI 2022-01-07");
	times(*state, "It hit at noon.", "noon 2022-01-12T12:00 2022-01-12");
	times(*state, "It hit at midnight Friday.", "midnight Friday 2022-01-07T24:00 2022-01-07");
	times(*state, "It hit at 0735 GMT.", "0735 GMT 2022-01-12T07:35Z 2022-01-12");
	times(*state, "It hit at 12:05 a.m. yesterday.",
	      "12:05 a.m. yesterday 2022-01-11T00:05 2022-01-11");
}

static void lengths_and_sets(void **state)
{
	times(*state, "It took 2 1/2 years.", "2 1/2 years P2Y6M -");
	times(*state, "It took half an hour.", "half an hour PT30M -");
	times(*state, "It took two years, three months and a day.",
	      "two years, three months P2Y3M -; a day P1D -");
	times(*state, "It lasted for the past three months.",
	      "the past three months P3M 2021-10-12/2022-01-12");
	times(*state, "They meet every Friday.", "every Friday XXXX-WXX-5 -");
	times(*state, "They meet every other week.", "every other week P2W -");
	times(*state, "They are there now.", "now PRESENT_REF -");
}

static void named_days(void **state)
{
	times(*state, "It was at Christmas.", "Christmas 2021-12-25 2021-12-25");
	times(*state, "It was on Easter Monday 2019.", "Easter Monday 2019 2019-04-22 2019-04-22");
	times(*state, "It was on Thanksgiving.", "Thanksgiving 2021-11-25 2021-11-25");
	times(*state, "It was on Memorial Day.", "Memorial Day 2021-05-31 2021-05-31");
	times(*state, "It was in Ramadan 2021.", "Ramadan 2021 2021-04 2021-04-13/2021-05-12");
}

static void ranges(void **state)
{
	const struct fixture *f = *state;
	const struct reading *r;

	times(f, "It ran from Monday to Wednesday.",
	      "Monday 2022-01-10 2022-01-10; Wednesday 2022-01-12 2022-01-12");
	times(f, "It ran on January 5-11.",
	      "January 5 2022-01-05 2022-01-05; 11 2022-01-11 2022-01-11");
	times(f, "It ran from 3 to 7 May 2021.",
	      "3 2021-05-03 2021-05-03; 7 May 2021 2021-05-07 2021-05-07");
	times(f, "He led it in 2011-13.", "2011 2011 2011; 13 2013 2013");
	r = read_as(f, "He led it from 2001 to 2005, and in 2009.", "2022-01-12", "en");
	assert_int_equal(r->n_times, 3);
	assert_int_equal(r->times[0].range_with, 1);
	assert_int_equal(r->times[1].range_with, 0);
	assert_int_equal(r->times[2].range_with, -1);
}

/* The region says the order of day and month; without one both readings stand. */
static void order_of_day_and_month(void **state)
{
	const struct fixture *f = *state;
	const char *text = "It was on 7/1/22.";

	assert_string_equal(times_of(f, text, "2022-09-01", "en-GB"),
			    "7/1/22 2022-01-07 2022-01-07");
	assert_string_equal(times_of(f, text, "2022-09-01", "en-US"),
			    "7/1/22 2022-07-01 2022-07-01");
	assert_string_equal(times_of(f, text, "2022-09-01", "en"),
			    "7/1/22 2022-07-01 2022-07-01; 7/1/22 2022-01-07 2022-01-07");
	assert_string_equal(times_of(f, "It was on 13/1/22.", "2022-09-01", "en-US"),
			    "13/1/22 2022-01-13 2022-01-13");
}

static void without_publication_day(void **state)
{
	const struct fixture *f = *state;

	assert_string_equal(times_of(f, "It was yesterday.", NULL, "en"), "yesterday - -");
	assert_string_equal(times_of(f, "It was on Jan. 7.", NULL, "en"), "Jan. 7 XXXX-01-07 -");
	assert_string_equal(times_of(f, "It was in 2011. In June he left.", NULL, "en"),
			    "2011 2011 2011; June XXXX-06 -");
}

static void impossible_dates(void **state)
{
	static const char *const texts[] = {"It was on Feb. 29, 2015.", "It was on 31 June 2020.",
					    "It was on 2015-02-30."};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const struct reading *r = read_as(*state, texts[i], "2022-01-12", "en");

		assert_int_equal(r->n_times, 0);
		assert_int_equal(r->n_refused, 1);
		assert_string_equal(r->refused[0].reason, "impossible_date");
		assert_int_equal(r->refused[0].at.start, 10);
		assert_int_equal(r->refused[0].at.end, strlen(texts[i]) - 1);
	}
	times(*state, "It was on Feb. 29, 2016.", "Feb. 29, 2016 2016-02-29 2016-02-29");
}

static void no_times(void **state)
{
	times(*state, "They may march in the sun for a second.", "");
	times(*state, "Flight 1549 and 2000 soldiers; it cost $2000.", "");
	times(*state, "The 34-year-old, aged 34, is 34 years old.", "");
	times(*state, "June Carey saw Agenda 2030.", "");
}

static void steps_and_edges(void **state)
{
	int32_t last = calendar_day(9999, 12, 31), first = calendar_day(1, 1, 1);

	(void)state;
	assert_int_equal(time_step(last, GRAIN_DAY, 5), last);
	assert_int_equal(time_step(first, GRAIN_WEEK, -INT64_MAX), first);
	assert_int_equal(time_step(last, GRAIN_MILLENNIUM, INT64_MAX), last);
	assert_int_equal(time_floor(calendar_day(2022, 1, 12), GRAIN_SEASON),
			 calendar_day(2021, 12, 1));
	assert_int_equal(time_floor(calendar_day(2022, 1, 9), GRAIN_WEEKEND),
			 calendar_day(2022, 1, 8));
	assert_int_equal(time_floor(calendar_day(2022, 1, 10), GRAIN_WEEKEND),
			 calendar_day(2022, 1, 15));
}

static void week_53(void **state)
{
	const struct fixture *f = *state;

	assert_string_equal(times_of(f, "He left last week.", "2021-01-05", "en"),
			    "last week 2020-W53 2020-12-28/2021-01-03");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates),
		cmocka_unit_test(relative),
		cmocka_unit_test(anchored_in_the_text),
		cmocka_unit_test(anchors_are_told),
		cmocka_unit_test(days_of_events),
		cmocka_unit_test(results),
		cmocka_unit_test(national_days),
		cmocka_unit_test(clocks),
		cmocka_unit_test(lengths_and_sets),
		cmocka_unit_test(named_days),
		cmocka_unit_test(ranges),
		cmocka_unit_test(order_of_day_and_month),
		cmocka_unit_test(without_publication_day),
		cmocka_unit_test(impossible_dates),
		cmocka_unit_test(no_times),
		cmocka_unit_test(steps_and_edges),
		cmocka_unit_test(week_53),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
