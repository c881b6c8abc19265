/* test_speaker.c - who says a number: chains, pronouns, quotations, sentences that go on. */
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

/* The last figure of a text: who says it, and who passes it on (NULL: nobody). */
static void says(const struct mini *f, const char *text, const char *who, const char *via)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	const struct reading_figure *k;

	assert_true(r->n_figures > 0);
	k = &r->figures[r->n_figures - 1];
	if (!who != !k->attribution || (who && strcmp(who, k->attribution) != 0))
		fail_msg("%s: %s, not %s", text, k->attribution, who);
	if (who)
		assert_memory_equal(text + k->attribution_at.start, who, strlen(who));
	assert_int_equal(k->n_via, via ? 1 : 0);
	if (via)
		assert_string_equal(k->via[0], via);
}

static void before_and_behind(void **state)
{
	const struct mini *f = *state;

	says(f, "Ali said 38 were killed.", "Ali", NULL);
	says(f, "Then 38 were killed, Ali said.", "Ali", NULL);
	says(f, "Then 38 were killed, said Ali.", "Ali", NULL);
	/* what stands behind a name that only follows the verb is not his */
	says(f, "So said Ali. Then 38 were killed.", NULL, NULL);
	/* another clause ends what he says */
	says(f, "Ali said so, while 38 were killed.", NULL, NULL);
	/* and one speaks of something else in a clause aside */
	says(f, "Then 38 were killed where Ali said so.", NULL, NULL);
}

static void chains(void **state)
{
	const struct mini *f = *state;

	says(f, "Ali, citing Omar, said 38 were killed.", "Omar", "Ali");
	says(f, "Ali said Omar said 38 were killed.", "Omar", "Ali");
	says(f, "Ali said so and Omar said 38 were killed.", "Omar", NULL);
}

static void pronouns(void **state)
{
	const struct mini *f = *state;

	says(f, "Diallo said so. Then she said 38 were killed.", "Diallo", NULL);
	says(f, "Diallo came. Then she said 38 were killed.", "Diallo", NULL);
	says(f, "Then she said 38 were killed.", NULL, NULL);
	/* a name at the start of a sentence says nothing by itself */
	says(f, "Diallo came. Then 38 were killed.", NULL, NULL);
}

static void sentences_that_go_on(void **state)
{
	const struct mini *f = *state;

	says(f, "Ali said so. Then 38 were killed.", NULL, NULL);
	says(f, "Ali said so. Also 38 were killed.", "Ali", NULL);
	says(f, "Then it was so, and so it is, Ali said. Also 38 were killed.", NULL, NULL);
	says(f, "Then it was so, and so it is, Ali said. Those 38 were killed.", "Ali", NULL);
	says(f, "Ali said: \"So it is. Then 38 were killed.\"", "Ali", NULL);
	says(f, "\"Then 38 were killed. So it is,\" Ali said.", "Ali", NULL);
	says(f, "Ali said \"so\". Then 38 were killed.", NULL, NULL);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(before_and_behind),
		TEST(chains),
		TEST(pronouns),
		TEST(sentences_that_go_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
