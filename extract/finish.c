/* finish.c - numbers the tests of the rules, and indexes them by what they ask for. */
#include "extract/finish.h"

#define HASH_NONFATAL_OOM 1
#include <string.h>
#include <uthash.h>
#include "extract/stage_join.h"

struct finish {
	struct arena *arena;
	struct lexicon *lexicon;
	struct rules *rules;
	struct err *e;
};

static int no_memory(struct finish *f)
{
	return err_set(f->e, ERR_MEMORY, "no memory for the rules");
}

static void bit_set(test_bits *set, size_t bit)
{
	set[bit / 64] |= 1ull << (bit % 64);
}

static void number_code(struct instr *code, size_t n, const uint16_t *numbers)
{
	for (size_t pc = 0; pc < n; pc++)
		if (code[pc].op == OP_TEST || code[pc].op == OP_NOT)
			code[pc].arg = numbers[code[pc].arg];
}

static int number_rule(struct finish *f, const struct stage *s, struct rule *rule)
{
	uint16_t numbers[RULE_CODE_MAX];
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < rule->n_tests; i++)
		rc = rules_number_test(f->arena, f->rules, s, &rule->tests[i], &numbers[i], f->e);
	if (rc == 0) {
		number_code(rule->code, rule->n_code, numbers);
		number_code(rule->loose, rule->n_loose, numbers);
	}
	return rc;
}

/* Number the tests of a stage, and make its code. */
static int finish_stage(struct finish *f, struct stage *s)
{
	struct rules *rules = f->rules;
	size_t n;
	int rc = 0;

	s->test_word = (uint32_t)(rules->n_tests / 64);
	for (uint32_t i = s->first; rc == 0 && i < s->end; i++)
		rc = number_rule(f, s, rules->list[i]);
	if (rc == 0)
		rc = stage_join(f->arena, rules, s, f->e);
	n = (rules->n_tests + 63) / 64;
	s->n_test_words = (uint32_t)n - s->test_word;
	if (rc == 0)
		rc = rules_grow_tests(f->arena, rules, n * 64, f->e);
	rules->n_tests = n * 64;
	return rc;
}

static int index_word(struct finish *f, size_t test, uint32_t word)
{
	test_bits **set = lexicon_word_index(f->lexicon, word);

	if (!*set)
		*set = arena_array(f->arena, f->rules->test_words, sizeof(**set));
	if (!*set)
		return no_memory(f);
	bit_set(*set, test);
	return 0;
}

/* Test number `test` asks for t, maybe beside others. */
static int index_asked(struct finish *f, size_t test, const struct test *t)
{
	struct rules *rules = f->rules;

	rules->shapes |= t->shape_all | t->shape_none;
	if (t->kind == TEST_WORD)
		return index_word(f, test, t->word);
	for (size_t tag = 0; tag < LEXICON_TAGS; tag++)
		if (tagset_has(&t->all, (int)tag)) {
			bit_set(rules->by_tag + tag * rules->test_words, test);
			return 0;
		}
	bit_set(rules->loose, test);
	return 0;
}

static int index_test(struct finish *f, size_t test)
{
	size_t n;
	const struct test *parts = test_parts(&f->rules->tests[test], &n);
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = index_asked(f, test, &parts[i]);
	return rc;
}

static int index_all(struct finish *f)
{
	struct rules *rules = f->rules;
	int rc = 0;

	rules->test_words = rules->n_tests / 64;
	rules->by_tag =
		arena_array(f->arena, LEXICON_TAGS * rules->test_words + 1, sizeof(*rules->by_tag));
	rules->loose = arena_array(f->arena, rules->test_words + 1, sizeof(*rules->loose));
	if (!rules->by_tag || !rules->loose)
		return no_memory(f);
	for (size_t i = 0; rc == 0 && i < rules->n_tests; i++)
		if (rules->tests[i].kind != TEST_NONE)
			rc = index_test(f, i);
	return rc;
}

/* Tags for the key=value pairs that rules test. */
static void finish_sense(const struct lexicon *l, struct sense *s)
{
	for (size_t i = 0; i < s->n_attrs; i++) {
		int tag = lexicon_pair_tag(l, s->attrs[i].key, s->attrs[i].value);

		if (tag >= 0)
			tagset_add(&s->tags, tag);
	}
}

/* Entries with the same senses, of words that no test asks for: most names. */
struct entry_kind {
	UT_hash_handle hh;
	uint32_t number;
	uint32_t word; /* the key: the word if a test asks for it, and the senses' tags */
	struct tagset tags[];
};

static struct entry_kind *kind_new(struct finish *f, const struct entry *en)
{
	bool asked = lexicon_word_tests(f->lexicon, en->word);
	struct entry_kind *k =
		arena_zalloc(f->arena, sizeof(*k) + en->n_senses * sizeof(k->tags[0]));

	if (!k)
		return NULL;
	k->word = asked ? en->word : 0;
	for (uint32_t i = 0; i < en->n_senses; i++)
		k->tags[i] = en->senses[i]->tags;
	return k;
}

static int find_kind(struct finish *f, struct entry_kind **kinds, struct entry *en)
{
	size_t size = sizeof(struct entry_kind) - offsetof(struct entry_kind, word) +
		      en->n_senses * sizeof(struct tagset);
	struct arena_mark mark = arena_mark(f->arena);
	struct entry_kind *k = kind_new(f, en), *known;

	if (!k)
		return no_memory(f);
	HASH_FIND(hh, *kinds, &k->word, size, known);
	if (known) {
		en->kind = known->number;
		arena_reset(f->arena, mark);
		return 0;
	}
	en->kind = k->number = HASH_COUNT(*kinds) + 1;
	HASH_ADD_KEYPTR(hh, *kinds, &k->word, size, k);
	return k->hh.tbl ? 0 : no_memory(f);
}

static int finish_entries(struct finish *f)
{
	struct entry_kind *kinds = NULL;
	int rc = 0;

	for (struct entry *en = lexicon_entries(f->lexicon); rc == 0 && en; en = en->next_all) {
		for (uint32_t i = 0; i < en->n_senses; i++)
			tagset_join(&en->tags, &en->senses[i]->tags);
		rc = find_kind(f, &kinds, en);
	}
	HASH_CLEAR(hh, kinds);
	return rc;
}

int rules_finish(struct arena *a, struct lexicon *l, struct rules *rules, struct err *e)
{
	struct finish f = {.arena = a, .lexicon = l, .rules = rules, .e = e};
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < rules->n_stages; i++)
		rc = finish_stage(&f, &rules->stages[i]);
	if (rc == 0)
		rc = index_all(&f);
	for (struct sense *s = lexicon_senses(l); s; s = s->next_all)
		finish_sense(l, s);
	return rc ? rc : finish_entries(&f);
}
