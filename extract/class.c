/* class.c - finds the tests that an item meets, once for all items like it.
 *
 * The classes of words, of nodes and of pairs are remembered: of words and pairs in tables of
 * one size, in which a newcomer takes the place of what was not asked for lately.  Behind them
 * an item's tests are looked for through the index of rules.h, and equal sets made one class. */
#include "extract/class.h"

#define HASH_NONFATAL_OOM 1
#define HASH_FUNCTION(key, len, hash) ((hash) = class_hash(key, len))
#include <string.h>
#include <uthash.h>

#define WORD_SETS 8192 /* powers of two */
#define WORD_WAYS 4    /* places for a word: a line of the processor's cache */
#define PAIR_SLOTS 32768

struct class_node {
	UT_hash_handle hh;
	struct item_class *class;
	test_bits met[];
};

/* What the tests of a word depend on: its entry's kind, else itself if a test asks for it,
 * and its shape. */
struct word_set {
	struct word_slot {
		uint64_t key;
		struct item_class *class; /* NULL: empty */
	} slots[WORD_WAYS];
};

/* And those of a node. */
struct node_kind {
	UT_hash_handle hh;
	struct item_class *class;
	struct node_shape {
		struct tagset tags;
		uint64_t shape;
	} key;
};

struct classes {
	struct arena *arena;
	const struct rules *rules;
	const struct lexicon *lexicon;
	struct class_node *all;
	struct word_set words[WORD_SETS];
	struct node_kind *nodes;
	struct class_pair pairs[PAIR_SLOTS];
	test_bits met[]; /* of the item in work */
};

struct classes *classes_new(struct arena *a, const struct rules *rules,
			    const struct lexicon *lexicon)
{
	struct classes *c = arena_zalloc(a, sizeof(*c) + rules->test_words * sizeof(*c->met));

	if (!c)
		return NULL;
	c->arena = a;
	c->rules = rules;
	c->lexicon = lexicon;
	return c;
}

void classes_forget(struct classes *c)
{
	HASH_CLEAR(hh, c->all);
	HASH_CLEAR(hh, c->nodes);
	memset(c->words, 0, sizeof(c->words));
	memset(c->pairs, 0, sizeof(c->pairs));
}

static bool tags_meet(const struct test *t, const struct item *it)
{
	if (t->kind == TEST_NODE)
		return it->node && tagset_all(&it->node->tags, &t->all) &&
		       !(t->has_none && tagset_any(&it->node->tags, &t->none));
	if (!it->entry)
		return !tagset_any(&t->all, &t->all);
	if (t->has_none && tagset_any(&it->entry->tags, &t->none))
		return false;
	for (uint32_t i = 0; i < it->entry->n_senses; i++)
		if (tagset_all(&it->entry->senses[i]->tags, &t->all))
			return true;
	return false;
}

/* Does the item meet one of the tests that t is made of?  Most ask for a word. */
static bool meets_one(const struct test *t, const struct item *it)
{
	for (size_t i = 0; i < t->n_of; i++) {
		const struct test *one = &t->of[i];

		if (one->kind == TEST_WORD && one->word != it->word)
			continue;
		if (class_test(one, it))
			return true;
	}
	return false;
}

bool class_test(const struct test *t, const struct item *it)
{
	if ((it->shape & t->shape_all) != t->shape_all || it->shape & t->shape_none)
		return false;
	switch (t->kind) {
	case TEST_NONE:
		return false;
	case TEST_WORD:
		return it->word == t->word && !it->node;
	case TEST_LEX:
		return !it->node && tags_meet(t, it);
	case TEST_NODE:
		return tags_meet(t, it);
	case TEST_ANY:
		return true;
	case TEST_ONE_OF:
		return meets_one(t, it);
	}
	return false;
}

/* The tests that the index has for one of the tags or for the word. */
static void find_candidates(struct classes *c, const struct item *it)
{
	const struct rules *rules = c->rules;
	const struct tagset *tags = item_tags(it);
	const test_bits *word = it->node ? NULL : lexicon_word_tests(c->lexicon, it->word);

	memcpy(c->met, rules->loose, rules->test_words * sizeof(*c->met));
	for (size_t w = 0; word && w < rules->test_words; w++)
		c->met[w] |= word[w];
	for (size_t t = 0; tags && t < TAG_WORDS; t++)
		for (uint64_t bits = tags->bits[t]; bits; bits &= bits - 1) {
			size_t tag = t * 64 + (size_t)__builtin_ctzll(bits);

			for (size_t w = 0; w < rules->test_words; w++)
				c->met[w] |= rules->by_tag[tag * rules->test_words + w];
		}
}

static void find_met(struct classes *c, const struct item *it)
{
	find_candidates(c, it);
	for (size_t w = 0; w < c->rules->test_words; w++)
		for (uint64_t bits = c->met[w]; bits; bits &= bits - 1) {
			uint64_t bit = bits & -bits;
			size_t test = w * 64 + (size_t)__builtin_ctzll(bits);

			if (!class_test(&c->rules->tests[test], it))
				c->met[w] &= ~bit;
		}
}

struct item_class *class_new(struct arena *a, const struct rules *rules, const test_bits *met)
{
	struct item_class *c =
		arena_zalloc(a, sizeof(*c) + rules->n_stages * sizeof(c->symbols[0]));

	if (c)
		c->met = met;
	return c;
}

/* The class of the tests in c->met, which is new. */
static struct item_class *add_class(struct classes *c)
{
	size_t size = c->rules->test_words * sizeof(*c->met);
	struct class_node *n = arena_alloc(c->arena, sizeof(*n) + size);

	if (!n)
		return NULL;
	memcpy(n->met, c->met, size);
	n->class = class_new(c->arena, c->rules, n->met);
	if (!n->class)
		return NULL;
	HASH_ADD_KEYPTR(hh, c->all, n->met, size, n);
	return n->hh.tbl ? n->class : NULL;
}

/* The class of the item's tests, made if new. */
static struct item_class *find_class(struct classes *c, const struct item *it)
{
	struct class_node *n;

	find_met(c, it);
	HASH_FIND(hh, c->all, c->met, c->rules->test_words * sizeof(*c->met), n);
	return n ? n->class : add_class(c);
}

static struct item_class *node_class(struct classes *c, const struct item *it, uint32_t shape)
{
	struct node_shape key = {it->node->tags, shape};
	struct node_kind *k;

	HASH_FIND(hh, c->nodes, &key, sizeof(key), k);
	if (k)
		return k->class;
	k = arena_alloc(c->arena, sizeof(*k));
	if (!k)
		return NULL;
	k->class = find_class(c, it);
	if (!k->class)
		return NULL;
	k->key = key;
	HASH_ADD(hh, c->nodes, key, sizeof(k->key), k);
	return k->hh.tbl ? k->class : NULL;
}

/* What a word is not remembered for is found, and comes first in its set. */
static struct item_class *add_word(struct classes *c, const struct item *it, struct word_set *set,
				   uint64_t key)
{
	memmove(set->slots + 1, set->slots, (WORD_WAYS - 1) * sizeof(*set->slots));
	set->slots[0] = (struct word_slot){key, find_class(c, it)};
	return set->slots[0].class;
}

static struct item_class *word_class(struct classes *c, const struct item *it, uint32_t shape)
{
	const test_bits *asked = it->entry ? NULL : lexicon_word_tests(c->lexicon, it->word);
	uint32_t word = it->entry ? it->entry->kind : asked ? it->word | 1u << 31 : 0;
	uint64_t key = (uint64_t)word << 32 | shape;
	struct word_set *set = &c->words[key * 0x9e3779b97f4a7c15ull >> 48 & (WORD_SETS - 1)];

	for (size_t i = 0; i < WORD_WAYS; i++)
		if (set->slots[i].key == key && set->slots[i].class)
			return set->slots[i].class;
	return add_word(c, it, set, key);
}

struct item_class *class_of(struct classes *c, const struct item *it)
{
	uint32_t shape = it->shape & c->rules->shapes;

	return it->node ? node_class(c, it, shape) : word_class(c, it, shape);
}

struct class_pair *class_pair_of(struct classes *c, const struct item_class *first,
				 const struct item_class *second)
{
	uint64_t hash = ((uintptr_t)first * 3 ^ (uintptr_t)second) * 0x9e3779b97f4a7c15ull;
	struct class_pair *pair = &c->pairs[hash >> 48 & (PAIR_SLOTS - 1)];

	if (pair->first != first || pair->second != second)
		*pair = (struct class_pair){first, second, 0};
	return pair;
}
