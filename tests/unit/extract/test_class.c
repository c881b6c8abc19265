/* test_class.c - a class holds the tests that its items meet, all of them and no other. */
#include <string.h>
#include "extract/class.h"
#include "extract/engine.h"
#include "extract/lang_dir.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

#define ITEMS 3000

struct fixture {
	struct extract_engine *engine;
	struct arena *arena;
	struct classes *classes;
	uint32_t seed;
};

static int setup(void **state)
{
	static struct fixture f;
	char shared[4096];
	struct err e;

	if (extract_load("extract/lang/en", lang_dir_shared(shared, sizeof(shared)), &f.engine, &e))
		fail_msg("%s", e.text);
	f.arena = arena_new(0);
	f.classes = classes_new(f.arena, &f.engine->rules, f.engine->lexicon);
	assert_non_null(f.classes);
	f.seed = 1;
	*state = &f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;

	classes_forget(f->classes);
	arena_free(&f->arena);
	extract_free(&f->engine);
	return 0;
}

static uint32_t draw(struct fixture *f, size_t below)
{
	f->seed = f->seed * 1664525u + 1013904223u;
	return (uint32_t)((f->seed >> 8) % below);
}

static void check(struct fixture *f, const struct item *it)
{
	const struct rules *rules = &f->engine->rules;
	const struct item_class *c = class_of(f->classes, it);

	assert_non_null(c);
	for (uint32_t i = 0; i < rules->n_tests; i++)
		assert_int_equal(class_meets(c, i), class_test(&rules->tests[i], it));
	assert_ptr_equal(class_of(f->classes, it), c);
}

static uint32_t some_shape(struct fixture *f)
{
	return draw(f, 1u << 12) << 12 ^ draw(f, 1u << 12);
}

static void words(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < ITEMS; i++) {
		struct item it = {.shape = some_shape(f)};

		it.word = draw(f, lexicon_n_words(f->engine->lexicon) + 1);
		it.entry = lexicon_entry(f->engine->lexicon, it.word);
		check(f, &it);
	}
}

static void forms(void **state)
{
	struct fixture *f = *state;

	for (const struct entry *en = lexicon_entries(f->engine->lexicon); en; en = en->next_all)
		if (en->n_senses)
			check(f, &(struct item){
					 .entry = en, .word = en->word, .shape = some_shape(f)});
}

static void nodes(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < ITEMS; i++) {
		struct node n = {0};

		for (size_t tags = draw(f, 12); tags; tags--)
			tagset_add(&n.tags, (int)draw(f, LEXICON_TAGS));
		check(f, &(struct item){.node = &n, .shape = some_shape(f)});
	}
}

/* Items that only what no rule asks for tells apart are of one class. */
static void few_classes(void **state)
{
	struct fixture *f = *state;
	struct item it = {.shape = SHAPE_WORD | SHAPE_LOWER};
	const struct item_class *unknown = class_of(f->classes, &it);

	it.shape |= 1u << 31;
	assert_ptr_equal(class_of(f->classes, &it), unknown);
	it.shape = SHAPE_WORD | SHAPE_CAP;
	assert_ptr_not_equal(class_of(f->classes, &it), unknown);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(forms),
		cmocka_unit_test(nodes),
		cmocka_unit_test(few_classes),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
