/* test_figure.c - the fields of figures, and which mark of a number wins. */
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void gives(const struct mini *f, const char *text, const char *want)
{
	const char *got = fixture_figures(f->engine, f->arena, text);

	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%snot\n%s", text, got, want);
}

static void values_and_bounds(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 were killed.",
	      "38 killed exact 38 [38,38] when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "Then at least 1,200 were killed.",
	      "1,200 killed at_least 1200 [1200,-] when=2022-01-12 hedge=at least trigger=killed "
	      "rule=killed\n");
	gives(f, "About two hundred were hurt.",
	      "two hundred wounded about 200 [180,220] when=2022-01-12 hedge=About trigger=hurt "
	      "rule=killed\n");
	gives(f, "Then 15 to 10 were killed.",
	      "15 to 10 killed range 10..15 [10,15] when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "Dozens were killed.",
	      "Dozens killed vague - [24,99] when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "At least several hundred were killed.",
	      "several hundred killed at_least - [300,-] when=2022-01-12 hedge=At least "
	      "trigger=killed "
	      "rule=killed\n");
	gives(f, "Up to dozens were killed.",
	      "dozens killed at_most - [0,99] when=2022-01-12 hedge=Up to trigger=killed "
	      "rule=killed\n");
	/* people are whole */
	gives(f, "Then 1.5 million were hurt.",
	      "1.5 million wounded exact 1500000 [1500000,1500000] when=2022-01-12 trigger=hurt "
	      "rule=killed\n");
}

static void one_and_none(void **state)
{
	const struct mini *f = *state;

	gives(f, "A soldier was killed.",
	      "A killed exact 1 [1,1] implicit counted=soldier when=2022-01-12 trigger=killed "
	      "rule=killed\n");
	gives(f, "No people were killed.",
	      "No killed exact 0 [0,0] counted=people when=2022-01-12 trigger=killed "
	      "rule=killed\n");
}

static void counted_nouns(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 young police officers were killed.",
	      "38 killed exact 38 [38,38] counted=young police officers when=2022-01-12 "
	      "trigger=killed "
	      "rule=killed\n");
	/* not the adjective of a people */
	gives(f, "Then 38 Kenyan soldiers were killed.",
	      "38 killed exact 38 [38,38] counted=soldiers in=KE/ when=2022-01-12 trigger=killed "
	      "rule=killed\n");
	gives(f, "Then 38 families were killed.",
	      "38 killed exact 38 [38,38] counted=families unit=family when=2022-01-12 "
	      "trigger=killed "
	      "rule=killed\n");
	gives(f, "Then 38\nyoung   people\nwere killed.",
	      "38 killed exact 38 [38,38] counted=young people when=2022-01-12 trigger=killed "
	      "rule=killed\n");
	gives(f, "Then 38 dead.",
	      "38 killed exact 38 [38,38] when=2022-01-12 trigger=dead rule=dead\n");
}

static void scopes(void **state)
{
	const struct mini *f = *state;

	gives(f, "Another 12 were killed.",
	      "12 killed exact 12 [12,12] scope=new trigger=killed rule=killed\n");
	gives(f, "Then 3 of them were killed.",
	      "3 killed exact 3 [3,3] scope=part when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "The toll rose and 38 were killed.",
	      "38 killed exact 38 [38,38] scope=total when=../2022-01-12 trigger=killed "
	      "rule=killed\n");
	/* what the mark says goes before the sentence's hint */
	gives(f, "The toll rose, another 12 were killed.",
	      "12 killed exact 12 [12,12] scope=new trigger=killed rule=killed\n");
}

static void statuses(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 may have been killed.",
	      "38 killed exact 38 [38,38] status=feared trigger=killed rule=may\n");
	gives(f, "They feared that 38 were killed.",
	      "38 killed exact 38 [38,38] status=feared trigger=killed rule=killed\n");
	gives(f, "Ali denied that 38 were killed.",
	      "38 killed exact 38 [38,38] status=denied by=Ali trigger=killed rule=killed\n");
	/* who denies afterwards does not deny the number */
	gives(f, "Then 38 were killed, Ali denied.",
	      "38 killed exact 38 [38,38] by=Ali when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "They feared it. Then 38 were killed.",
	      "38 killed exact 38 [38,38] when=2022-01-12 trigger=killed rule=killed\n");
	/* a hint that holds for what it covers alone */
	gives(f, "If 38 were killed, then 12 were hurt.",
	      "38 killed exact 38 [38,38] status=planned trigger=killed rule=killed\n"
	      "12 wounded exact 12 [12,12] when=2022-01-12 trigger=hurt rule=killed\n");
}

static void speakers(void **state)
{
	const struct mini *f = *state;

	gives(f, "Amina Diallo said 38 were killed.",
	      "38 killed exact 38 [38,38] by=Amina Diallo when=2022-01-12 trigger=killed "
	      "rule=killed\n");
	gives(f, "Then 38 were killed, Ali said.",
	      "38 killed exact 38 [38,38] by=Ali when=2022-01-12 trigger=killed rule=killed\n");
	gives(f, "Ali said 38 were killed, and Omar said 40 were hurt.",
	      "38 killed exact 38 [38,38] by=Ali when=2022-01-12 trigger=killed rule=killed\n"
	      "40 wounded exact 40 [40,40] by=Omar when=2022-01-12 trigger=hurt rule=killed\n");
	gives(f, "Then 38 were killed. Ali said so.",
	      "38 killed exact 38 [38,38] when=2022-01-12 trigger=killed rule=killed\n");
}

static void measures_of_the_figure_before(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 were hurt, including three children.",
	      "38 wounded exact 38 [38,38] when=2022-01-12 trigger=hurt rule=killed\n"
	      "three wounded exact 3 [3,3] scope=part counted=children when=2022-01-12 "
	      "trigger=children "
	      "rule=part\n");
	gives(f, "Then 38 were hurt. It is 38, including three children.",
	      "38 wounded exact 38 [38,38] when=2022-01-12 trigger=hurt rule=killed\n"
	      "three wounded exact 3 [3,3] scope=part counted=children when=2022-01-12 "
	      "trigger=children "
	      "rule=part\n");
	/* not over a sentence, and not from nothing */
	gives(f, "Then 38 were hurt. So it was. There were some, including three children.",
	      "38 wounded exact 38 [38,38] when=2022-01-12 trigger=hurt rule=killed\n");
	gives(f, "There were some, including three children.", "");
}

static void the_earlier_rule_wins_a_number(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 38 were killed and 40 were lost.",
	      "38 killed exact 38 [38,38] when=2022-01-12 trigger=killed rule=killed\n"
	      "40 missing exact 40 [40,40] when=2022-01-12 rule=any\n");
	gives(f, "Then 3 people, including 2 soldiers, were killed.", "");
}

static void figures_in_the_order_of_the_text(void **state)
{
	const struct mini *f = *state;

	gives(f, "Then 3 were lost, 2 were killed. A soldier was hurt, 10 dead.",
	      "3 missing exact 3 [3,3] when=2022-01-12 rule=any\n"
	      "2 killed exact 2 [2,2] when=2022-01-12 trigger=killed rule=killed\n"
	      "A wounded exact 1 [1,1] implicit counted=soldier when=2022-01-12 trigger=hurt "
	      "rule=killed\n"
	      "10 killed exact 10 [10,10] when=2022-01-12 trigger=dead rule=dead\n");
}

static void no_figures(void **state)
{
	const struct mini *f = *state;

	gives(f, "", "");
	gives(f, "A child aged 3 came.", "");
	gives(f, "There were 38 people on 7 January 2022.", "");
	gives(f, "killed were was may have been dead including", "");
}

static void the_title_counts_as_well(void **state)
{
	const struct mini *f = *state;
	struct extract_doc doc = {.text = "A man said so.",
				  .text_len = 14,
				  .title = "Then 38 were killed",
				  .title_len = 19};
	struct reading *r;

	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	assert_int_equal(r->n_figures, 1);
	assert_true(r->figures[0].at.in_title);
	assert_int_equal(r->figures[0].at.start, 5);
	assert_int_equal(r->figures[0].at.end, 7);
	assert_true(r->figures[0].quote.in_title);
	assert_int_equal(r->figures[0].quote.end, 19);
}

static void quotes_are_sentences(void **state)
{
	const struct mini *f = *state;
	const char *text = "So it was. “Then 38 were killed.” So it is.";
	const struct reading *r = fixture_read(f->engine, f->arena, text);

	assert_int_equal(r->n_figures, 1);
	assert_int_equal(r->figures[0].quote.start, 11);
	assert_int_equal(r->figures[0].quote.end, 11 + strlen("“Then 38 were killed.”"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(values_and_bounds),
		TEST(one_and_none),
		TEST(counted_nouns),
		TEST(scopes),
		TEST(statuses),
		TEST(speakers),
		TEST(measures_of_the_figure_before),
		TEST(the_earlier_rule_wins_a_number),
		TEST(figures_in_the_order_of_the_text),
		TEST(no_figures),
		TEST(the_title_counts_as_well),
		TEST(quotes_are_sentences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
