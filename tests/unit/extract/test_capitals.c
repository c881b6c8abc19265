/* test_capitals.c - text in capital letters is read as other text is. */
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void reads(const struct mini *f, const char *text, const char *by, const char *country)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	const struct reading_figure *k = r->figures;

	assert_int_equal(r->n_figures, 1);
	if (!by != !k->attribution || (by && strcmp(by, k->attribution) != 0))
		fail_msg("%s: %s, not %s", text, k->attribution, by);
	if (!country != !k->country || (country && strcmp(country, k->country) != 0))
		fail_msg("%s: %s, not %s", text, k->country, country);
}

static void words_are_no_names(void **state)
{
	const struct mini *f = *state;

	reads(f, "THEN 38 WERE KILLED IN NAIROBI, DIALLO SAID.", "DIALLO", "KE");
	/* a word that the lexicon knows is no name in front of the verb */
	reads(f, "THEN 38 WERE KILLED, THE PEOPLE SAID.", NULL, NULL);
}

/* A few capitals say nothing of the words beside them. */
static void other_text_keeps_its_capitals(void **state)
{
	const struct mini *f = *state;

	reads(f, "Then 38 were killed, The PEOPLE said.", "PEOPLE", NULL);
	reads(f, "NAIROBI: Then 38 were killed.", NULL, "KE");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(words_are_no_names),
		TEST(other_text_keeps_its_capitals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
