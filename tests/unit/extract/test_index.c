/* test_index.c - the index of the rules leaves out nothing: readings are those of an
 * engine that tries every rule at every item. */
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

static struct extract_engine *load(void)
{
	struct extract_engine *g;
	char shared[4096];
	struct err e;

	if (extract_load(LANG, lang_dir_shared(shared, sizeof(shared)), &g, &e))
		fail_msg("%s", e.text);
	return g;
}

static void all_rules(const struct rules *rules, rule_bits *set)
{
	if (set)
		memset(set, 0xff, rules->words * sizeof(*set));
}

/* Let every rule begin at every item, whatever else the sentence holds. */
static void index_off(struct extract_engine *g)
{
	struct rules *rules = &g->rules;

	for (size_t i = 0; i < rules->n; i++)
		rules->list[i]->needs = (struct tagset){0};
	for (size_t tag = 0; tag < LEXICON_TAGS; tag++)
		all_rules(rules, rules->by_tag + tag * rules->words);
	all_rules(rules, rules->any_start);
	for (struct entry *en = lexicon_entries(g->lexicon); en; en = en->next_all)
		all_rules(rules, en->starts);
	for (uint32_t word = 1; word <= lexicon_n_words(g->lexicon); word++)
		all_rules(rules, *lexicon_word_index(g->lexicon, word));
}

/* The engine as it is, and one without its index. */
struct engines {
	struct extract_engine *indexed, *plain;
};

static void setup(struct engines *g)
{
	g->indexed = load();
	g->plain = load();
	index_off(g->plain);
}

static void teardown(struct engines *g)
{
	extract_free(&g->indexed);
	extract_free(&g->plain);
}

static void same(const struct engines *g, const char *text)
{
	struct arena *a = arena_new(0);
	const char *got = fixture_fired(g->indexed, a, text);
	const char *want = fixture_fired(g->plain, a, text);

	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
	arena_free(&a);
}

static void examples(void **state)
{
	struct engines g;

	(void)state;
	setup(&g);
	for (size_t i = 0; i < g.indexed->rules.n; i++)
		for (const struct example *x = g.indexed->rules.list[i]->examples; x; x = x->next)
			same(&g, x->text);
	teardown(&g);
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
	struct engines g;
	uint32_t seed = 1;

	(void)state;
	setup(&g);
	for (size_t i = 0; i < MIXED_TEXTS; i++) {
		char text[2000] = "";

		for (size_t piece = 0; piece < MIXED_PIECES; piece++)
			add_piece(&g.indexed->rules, &seed, text, sizeof(text));
		same(&g, text);
	}
	teardown(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples),
		cmocka_unit_test(mixtures),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
