/* rules.c - the index of the rules: which may begin at an item, and which tags a
 * sentence must hold for them.  It only saves time: what it leaves out cannot match. */
#include "extract/rules.h"

#include <string.h>
#include "extract/token.h"

/* Where a rule's first tests put it in the index. */
struct index {
	struct arena *arena;
	struct lexicon *lexicon;
	struct rules *rules;
	uint32_t rule;
	int toponym; /* the tag under which rules stand that begin with a name of the gazetteer */
	bool failed;
};

static void bit_set(rule_bits *set, uint32_t bit)
{
	set[bit / 64] |= 1ull << (bit % 64);
}

static void index_word(struct index *ix, uint32_t word)
{
	rule_bits **set = lexicon_word_index(ix->lexicon, word);

	if (!*set)
		*set = arena_array(ix->arena, ix->rules->words, sizeof(**set));
	if (*set)
		bit_set(*set, ix->rule);
	else
		ix->failed = true;
}

static void index_tag(struct index *ix, int tag)
{
	bit_set(ix->rules->by_tag + (size_t)tag * ix->rules->words, ix->rule);
}

static void index_test(struct index *ix, const struct test *t)
{
	if (t->kind == TEST_WORD) {
		index_word(ix, t->word);
		return;
	}
	for (int tag = 0; tag < LEXICON_TAGS; tag++)
		if (tagset_has(&t->all, tag)) {
			index_tag(ix, tag);
			return;
		}
	if (ix->toponym >= 0 && t->shape_all & (SHAPE_TOPONYM | SHAPE_GIVEN)) {
		index_tag(ix, ix->toponym);
		return;
	}
	bit_set(ix->rules->any_start, ix->rule);
}

/* The tests that a rule's code can begin with; code only runs forward. */
static void index_rule(struct index *ix, const struct rule *rule)
{
	bool reach[RULE_CODE_MAX] = {true};

	for (size_t pc = 0; pc < rule->n_code; pc++) {
		struct instr in = rule->code[pc];

		if (!reach[pc])
			continue;
		switch ((enum op)in.op) {
		case OP_TEST:
			index_test(ix, &rule->tests[in.arg]);
			break;
		case OP_SPLIT:
			reach[in.arg] = reach[pc + 1] = true;
			break;
		case OP_JUMP:
			reach[in.arg] = true;
			break;
		case OP_NOT:
		case OP_SAVE:
		case OP_FIRST:
		case OP_LAST:
			reach[pc + 1] = true;
			break;
		case OP_MATCH:
			break;
		}
	}
}

/* Whether the rule can match without the step at `without`. */
static bool can_match_without(const struct rule *rule, size_t without)
{
	bool reach[RULE_CODE_MAX] = {true};

	for (size_t pc = 0; pc < rule->n_code; pc++) {
		struct instr in = rule->code[pc];

		if (!reach[pc] || pc == without)
			continue;
		if (in.op == OP_MATCH)
			return true;
		if (in.op == OP_SPLIT || in.op == OP_JUMP)
			reach[in.arg] = true;
		if (in.op != OP_JUMP)
			reach[pc + 1] = true;
	}
	return false;
}

/* The tags of all tests that no match can go around. */
static void find_needs(struct rule *rule)
{
	for (size_t pc = 0; pc < rule->n_code; pc++) {
		const struct test *t;

		if (rule->code[pc].op != OP_TEST)
			continue;
		t = &rule->tests[rule->code[pc].arg];
		if ((t->kind != TEST_LEX && t->kind != TEST_NODE) || can_match_without(rule, pc))
			continue;
		tagset_join(&rule->needs, &t->all);
	}
}

rule_bits *rules_starts(const struct rules *rules, struct arena *a, const struct tagset *tags)
{
	rule_bits *starts = arena_alloc(a, (rules->words + 1) * sizeof(*starts));

	if (!starts)
		return NULL;
	memcpy(starts, rules->any_start, rules->words * sizeof(*starts));
	for (size_t t = 0; t < TAG_WORDS; t++)
		for (uint64_t bits = tags->bits[t]; bits; bits &= bits - 1) {
			size_t tag = t * 64 + (size_t)__builtin_ctzll(bits);

			for (size_t w = 0; w < rules->words; w++)
				starts[w] |= rules->by_tag[tag * rules->words + w];
		}
	return starts;
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

static int finish_entry(struct arena *a, const struct lexicon *l, const struct rules *rules,
			struct entry *en)
{
	const rule_bits *word = lexicon_word_starts(l, en->word);

	for (uint32_t i = 0; i < en->n_senses; i++)
		tagset_join(&en->tags, &en->senses[i]->tags);
	en->starts = rules_starts(rules, a, &en->tags);
	for (size_t w = 0; en->starts && word && w < rules->words; w++)
		en->starts[w] |= word[w];
	return en->starts ? 0 : ERR_MEMORY;
}

/* A word that some rule begins with: any rule may begin there too. */
static void finish_word(struct lexicon *l, const struct rules *rules, uint32_t word)
{
	rule_bits *starts = *lexicon_word_index(l, word);

	for (size_t w = 0; starts && w < rules->words; w++)
		starts[w] |= rules->any_start[w];
}

int rules_finish(struct arena *a, struct lexicon *l, struct rules *rules, struct err *e)
{
	struct index ix = {.arena = a,
			   .lexicon = l,
			   .rules = rules,
			   .toponym = lexicon_tag_find(l, "toponym")};

	rules->words = (rules->n + 63) / 64;
	rules->by_tag = arena_array(a, (size_t)LEXICON_TAGS * rules->words + 1, sizeof(rule_bits));
	rules->any_start = arena_array(a, rules->words + 1, sizeof(rule_bits));
	if (!rules->by_tag || !rules->any_start)
		return err_set(e, ERR_MEMORY, "no memory for the rules");
	for (; ix.rule < rules->n && !ix.failed; ix.rule++) {
		index_rule(&ix, rules->list[ix.rule]);
		find_needs(rules->list[ix.rule]);
	}
	if (ix.failed)
		return err_set(e, ERR_MEMORY, "no memory for the rules");
	for (uint32_t word = 1; word <= lexicon_n_words(l); word++)
		finish_word(l, rules, word);
	for (struct sense *s = lexicon_senses(l); s; s = s->next_all)
		finish_sense(l, s);
	for (struct entry *en = lexicon_entries(l); en; en = en->next_all)
		if (finish_entry(a, l, rules, en))
			return err_set(e, ERR_MEMORY, "no memory for the rules");
	return 0;
}
