/* test_event.c - events, their parties, and the figures tied to them. */
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void gives(const struct mini *f, const char *text, const char *want)
{
	const char *got = fixture_events(f->engine, f->arena, text);

	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%snot\n%s", text, got, want);
}

static void events(void **state)
{
	const struct mini *f = *state;

	gives(f, "So it is.", "");
	gives(f, "There was a clash in Nairobi on 7 January 2022.",
	      "clash ASSAULT in=KE/Nairobi when=2022-01-07\n");
	gives(f, "The march is planned.", "march is planned PROTEST status=planned\n");
}

/* What may be one event is one, with several mentions. */
static void mentions_join(void **state)
{
	const struct mini *f = *state;

	gives(f, "A clash, a march, a clash and marches.",
	      "clash ASSAULT mentions=2\nmarch PROTEST mentions=2\n");
	gives(f, "A clash. A clash in Nairobi on 7 January 2022. The clash in Kenya.",
	      "clash ASSAULT in=KE/Nairobi when=2022-01-07 mentions=3\n");
}

/* Day, place, party and status can each speak against it. */
static void mentions_apart(void **state)
{
	const struct mini *f = *state;

	gives(f, "A clash on 7 January 2022. A clash on 8 January 2022.",
	      "clash ASSAULT when=2022-01-07\nclash ASSAULT when=2022-01-08\n");
	gives(f, "A clash in Kenya. A clash in Somalia.",
	      "clash ASSAULT in=KE/Kenya\nclash ASSAULT in=SO/Somalia\n");
	gives(f, "A clash of 3 soldiers. A clash of 3 police officers.",
	      "clash ASSAULT whom=3 soldiers(military,)\n"
	      "clash ASSAULT whom=3 police officers(police,)\n");
	gives(f, "A march. The march is planned.",
	      "march PROTEST\nmarch is planned PROTEST status=planned\n");
}

/* An event has a day, or says why not. */
static void undated(void **state)
{
	const struct mini *f = *state;
	struct reading *r = fixture_read(f->engine, f->arena, "A clash. The march is planned.");

	assert_string_equal(r->events[0].undated, "no_time");
	assert_string_equal(r->events[1].undated, "not_happened");
	r = fixture_read(f->engine, f->arena, "A clash on 7 January 2022.");
	assert_null(r->events[0].undated);
}

static void undated_without_publication(void **state)
{
	static const char lex[] = "= : eventnoun category=ASSAULT\nclash\n"
				  "= : deictic\nyesterday : n=-1\n";
	static const char rules[] = "stage time replace\n"
				    "rule deictic\n\td:[deictic]\n\t=> time op=part n=$d.n\n"
				    "\tyes Yesterday.\n\tno  Tomorrow.\n"
				    "stage event mark\n"
				    "rule event\n\tt:[eventnoun]\n"
				    "\t=> event trigger=$t category=$t.category\n"
				    "\tyes A clash.\n\tno  A crash.\n";
	const struct mini *f = *state;
	struct extract_engine *g = fixture_engine(lex, rules);
	struct extract_doc doc = {.text = "A clash yesterday.", .text_len = 18};
	struct reading *r;

	assert_int_equal(extract_run(g, &doc, f->arena, &r, NULL), 0);
	assert_int_equal(r->n_events, 1);
	assert_string_equal(r->events[0].undated, "no_published");
	extract_free(&g);
}

static void parties(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 Kenyan soldiers clash.",
	      "clash ASSAULT in=KE/ who=38 Kenyan soldiers(military,KE)\n");
	gives(f, "A clash of 3 police officers in Somalia.",
	      "clash ASSAULT in=SO/Somalia whom=3 police officers(police,)\n");
}

static void figures_of_their_sentence(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 3 were killed in a clash.", "clash ASSAULT figure=0\n");
	gives(f, "A clash. Then 3 were killed.", "clash ASSAULT\n");
	/* the last event before the figure, else the first */
	gives(f, "Then 1 was killed in a clash, 2 were killed in a march where 3 were killed.",
	      "clash ASSAULT figure=0 figure=1\nmarch PROTEST figure=2\n");
	gives(f,
	      "A clash. Then 1 was killed. A march: 2 were killed. 3 were killed. A quake: 4 dead.",
	      "clash ASSAULT\nmarch PROTEST figure=1\nquake DISASTER figure=3\n");
}

static void both_ends_of_a_tie(void **state)
{
	const struct mini *f = *state;
	const struct reading *r = fixture_read(
		f->engine, f->arena, "Then 9 were hurt. A march. A clash: 1 dead, 2 dead.");

	assert_int_equal(r->n_figures, 3);
	assert_int_equal(r->n_events, 2);
	assert_int_equal(r->figures[0].event, -1);
	assert_int_equal(r->figures[1].event, 1);
	assert_int_equal(r->figures[2].event, 1);
	assert_int_equal(r->events[1].n_figures, 2);
	/* the main event has the most figures of the first ones */
	assert_int_equal(r->main_event, 1);
}

static void main_events(void **state)
{
	const struct mini *f = *state;

	assert_int_equal(fixture_read(f->engine, f->arena, "So it is.")->main_event, -1);
	assert_int_equal(fixture_read(f->engine, f->arena, "A march. A clash.")->main_event, 0);
}

/* Events of the title have no share in figures of the text. */
static void titles(void **state)
{
	const struct mini *f = *state;
	struct extract_doc doc = {.text = "Then 3 were killed in a march.",
				  .text_len = 30,
				  .title = "A clash: 38 dead",
				  .title_len = 16};
	struct reading *r;

	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	assert_int_equal(r->n_events, 2);
	assert_int_equal(r->n_figures, 2);
	assert_true(r->events[0].at.in_title && r->figures[0].at.in_title);
	assert_int_equal(r->figures[0].event, 0);
	assert_int_equal(r->figures[1].event, 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(events),
		TEST(mentions_join),
		TEST(mentions_apart),
		TEST(undated),
		TEST(undated_without_publication),
		TEST(parties),
		TEST(figures_of_their_sentence),
		TEST(both_ends_of_a_tie),
		TEST(main_events),
		TEST(titles),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
