/* test_automaton.c - the automata leave out nothing, whatever they may remember: rules fire as
 * they do where each rule is tried at each item. */
#include <stdio.h>
#include <string.h>
#include "extract/engine.h"
#include "extract/lang_dir.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

#define LANG "extract/lang/en"
#define MIXED_TEXTS 500
#define MIXED_PIECES 6
#define PIECE_WORDS 8
#define NARROW ((size_t)64 << 10) /* bytes: forgets after some texts */

static struct extract_engine *load(void)
{
	struct extract_engine *g;
	char shared[4096];
	struct err e;

	if (extract_load(LANG, lang_dir_shared(shared, sizeof(shared)), &g, &e))
		fail_msg("%s", e.text);
	return g;
}

/* Readers of one language: with room for the automata, with room for little, with none. */
struct readers {
	struct extract_engine *engine;
	struct extract_reader *roomy, *narrow, *none;
};

static void setup(struct readers *r)
{
	r->engine = load();
	r->roomy = extract_reader_new(r->engine);
	r->narrow = reader_new(r->engine, NARROW);
	r->none = reader_new(r->engine, 0);
	assert_true(r->roomy && r->narrow && r->none);
}

static void teardown(struct readers *r)
{
	extract_reader_free(&r->roomy);
	extract_reader_free(&r->narrow);
	extract_reader_free(&r->none);
	extract_free(&r->engine);
}

static void same_as(const char *want, struct extract_reader *reader, struct arena *a,
		    const char *text)
{
	const char *got = fixture_fired_by(reader, a, text);

	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
}

static void same(const struct readers *r, const char *text)
{
	struct arena *a = arena_new(0);
	const char *want = fixture_fired_by(r->none, a, text);

	same_as(want, r->roomy, a, text);
	same_as(want, r->narrow, a, text);
	arena_free(&a);
}

static void examples(void **state)
{
	struct readers r;

	(void)state;
	setup(&r);
	for (size_t i = 0; i < r.engine->rules.n; i++)
		for (const struct example *x = r.engine->rules.list[i]->examples; x; x = x->next)
			same(&r, x->text);
	teardown(&r);
}

static unsigned draw(uint32_t *seed, size_t below)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (unsigned)((*seed >> 8) % below);
}

/* Some words out of the middle of an example. */
static void add_piece(const struct rules *rules, uint32_t *seed, char *text, size_t size)
{
	const struct example *x = rules->list[draw(seed, rules->n)]->examples;
	size_t skip = draw(seed, PIECE_WORDS), words = 1 + draw(seed, PIECE_WORDS), len = 0;
	const char *from = x->text;

	for (const char *next; skip && (next = strchr(from, ' ')); skip--)
		from = next + 1;
	for (; words && from[len]; words--) {
		len += strcspn(from + len, " ");
		len += from[len] == ' ';
	}
	snprintf(text + strlen(text), size - strlen(text), "%.*s ", (int)len, from);
}

static void mixtures(void **state)
{
	struct readers r;
	uint32_t seed = 1;

	(void)state;
	setup(&r);
	for (size_t i = 0; i < MIXED_TEXTS; i++) {
		char text[2000] = "";

		for (size_t piece = 0; piece < MIXED_PIECES; piece++)
			add_piece(&r.engine->rules, &seed, text, sizeof(text));
		same(&r, text);
	}
	teardown(&r);
}

/* A reader that reads text after text grows no further than it says. */
static void memory_is_bounded(void **state)
{
	struct readers r;
	uint32_t seed = 2;
	size_t most = 0;

	(void)state;
	setup(&r);
	for (size_t i = 0; i < MIXED_TEXTS; i++) {
		struct arena *a = arena_new(0);
		char text[2000] = "";

		add_piece(&r.engine->rules, &seed, text, sizeof(text));
		fixture_fired_by(r.narrow, a, text);
		most = matcher_cache(r.narrow->matcher) > most ? matcher_cache(r.narrow->matcher)
							       : most;
		arena_free(&a);
	}
	/* it was full at least once, and then held little more */
	assert_in_range(most, NARROW, NARROW + NARROW / 4);
	teardown(&r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples),
		cmocka_unit_test(mixtures),
		cmocka_unit_test(memory_is_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
