/* step.c - one step of all rules of a stage: the places that an item leads to.
 *
 * Steps without width are done when a place is reached, but those that look at the next item,
 * which are done with it. */
#include "extract/step.h"

#include <string.h>

struct stepper {
	const struct rules *rules;
	struct places *to; /* room for the most */
	uint32_t *matched; /* of them */
	uint32_t *going;   /* places that the item may go on from */
	rule_bits *begun;  /* rules that it may begin */
	bool first_asked;
};

/* Places that a stage has at most. */
static size_t places_max(const struct rules *rules, const struct stage *s)
{
	size_t n = 0;

	for (uint32_t i = s->first; i < s->end; i++)
		n += rules->list[i]->n_code;
	return n;
}

struct stepper *stepper_new(struct arena *a, const struct rules *rules)
{
	struct stepper *m = arena_zalloc(a, sizeof(*m));
	size_t most = 0;

	if (!m)
		return NULL;
	m->rules = rules;
	for (size_t i = 0; i < rules->n_stages; i++) {
		size_t n = places_max(rules, &rules->stages[i]);

		most = n > most ? n : most;
	}
	m->to = arena_alloc(a, sizeof(*m->to) + (most + rules->n) * sizeof(m->to->list[0]));
	m->going = arena_array(a, most + 1, sizeof(*m->going));
	m->matched = arena_array(a, rules->n + 1, sizeof(*m->matched));
	m->begun = arena_array(a, rules->n / 64 + 1, sizeof(*m->begun));
	return m->to && m->going && m->matched && m->begun ? m : NULL;
}

/* Sets of a rule's steps. */
#define REACH_WORDS ((RULE_CODE_MAX + 63) / 64)
#define REACH_WORDS_OF(rule) (((rule)->n_code + 63u) / 64)

static void reach_set(uint64_t *reach, uint32_t pc)
{
	reach[pc / 64] |= 1ull << (pc % 64);
}

static bool meets(const struct step *st, struct instr in)
{
	return st->next && class_meets(st->next, in.arg);
}

static void add_matched(struct stepper *m, uint32_t rule)
{
	uint32_t n = m->to->n_matched;

	if (n == 0 || m->matched[n - 1] != rule)
		m->matched[m->to->n_matched++] = rule;
}

/* Do one step of a rule before the item: note what it reaches here, and behind the item. */
static void step_here(struct stepper *m, const struct step *st, uint32_t rule, uint32_t pc,
		      uint64_t *here, uint64_t *behind)
{
	struct instr in = m->rules->list[rule]->code[pc];
	bool on = true;

	switch ((enum op)in.op) {
	case OP_TEST:
		if (meets(st, in))
			reach_set(behind, pc + 1);
		return;
	case OP_NOT:
		on = !meets(st, in);
		break;
	case OP_SPLIT:
		reach_set(here, in.arg);
		break;
	case OP_JUMP:
		reach_set(here, in.arg);
		return;
	case OP_SAVE:
		break;
	case OP_FIRST:
		m->first_asked = true;
		on = st->first;
		break;
	case OP_LAST:
		on = !st->next;
		break;
	case OP_MATCH:
		add_matched(m, rule);
		return;
	}
	if (on)
		reach_set(here, pc + 1);
}

/* Do one step behind the item: what looks at an item is a place. */
static void step_behind(struct stepper *m, const struct rule *rule, uint32_t pc, uint64_t *behind)
{
	struct instr in = rule->code[pc];

	switch ((enum op)in.op) {
	case OP_TEST:
	case OP_NOT:
	case OP_LAST:
		m->to->list[m->to->n++] = (uint32_t)(rule->code - m->rules->code) + pc;
		return;
	case OP_SPLIT:
		reach_set(behind, in.arg);
		break;
	case OP_JUMP:
		reach_set(behind, in.arg);
		return;
	case OP_SAVE:
		break;
	case OP_FIRST:
		return;
	case OP_MATCH:
		add_matched(m, rule->index);
		return;
	}
	reach_set(behind, pc + 1);
}

/* Take the first step out of a set, whose words before *w are empty; false if it is empty. */
static inline bool reach_take(uint64_t *reach, size_t words, size_t *w, uint32_t *pc_r)
{
	while (*w < words && !reach[*w])
		++*w;
	if (*w == words)
		return false;
	*pc_r = (uint32_t)(*w * 64) + (uint32_t)__builtin_ctzll(reach[*w]);
	reach[*w] &= reach[*w] - 1;
	return true;
}

/* All steps of one rule from its places list[0..n) on.  Code only runs forward. */
static void step_rule(struct stepper *m, const struct step *st, const uint32_t *list, size_t n)
{
	const struct rule *rule = m->rules->list[m->rules->rule_of[list[0]]];
	uint32_t base = (uint32_t)(rule->code - m->rules->code), pc;
	size_t words = REACH_WORDS_OF(rule), from = (list[0] - base) / 64, w = from;
	uint64_t here[REACH_WORDS], behind[REACH_WORDS];

	memset(here + from, 0, (words - from) * sizeof(*here));
	memset(behind + from, 0, (words - from) * sizeof(*behind));
	for (size_t i = 0; i < n; i++)
		reach_set(here, list[i] - base);
	while (reach_take(here, words, &w, &pc))
		step_here(m, st, rule->index, pc, here, behind);
	w = from;
	while (reach_take(behind, words, &w, &pc))
		step_behind(m, rule, pc, behind);
}

/* The first steps of the rules that may begin with the item. */
static void step_starts(struct stepper *m, const struct stage *s, const struct step *st)
{
	size_t first = s->first / 64, end = (s->end + 63) / 64;

	memset(m->begun + first, 0, (end - first) * sizeof(*m->begun));
	for (size_t w = s->test_word; w < s->test_word + s->n_test_words; w++)
		for (test_bits met = st->next->met[w]; met; met &= met - 1) {
			size_t test = w * 64 + (size_t)__builtin_ctzll(met);

			for (const struct begin *b = m->rules->begins[test]; b; b = b->next)
				m->begun[b->rule / 64] |= 1ull << (b->rule % 64);
		}
	for (size_t w = first; w < end; w++)
		for (rule_bits begun = m->begun[w]; begun; begun &= begun - 1) {
			size_t rule = w * 64 + (size_t)__builtin_ctzll(begun);
			uint32_t place = (uint32_t)(m->rules->list[rule]->code - m->rules->code);

			step_rule(m, st, &place, 1);
		}
}

/* The steps of all rules from the places of a state. */
static void step_all(struct stepper *m, const struct step *st, const struct places *from)
{
	const struct rules *rules = m->rules;
	size_t n_going = 0, n;

	for (size_t i = 0; i < from->n; i++) {
		struct instr in = rules->code[from->list[i]];

		m->going[n_going] = from->list[i];
		n_going += in.op != OP_TEST || meets(st, in);
	}
	for (size_t i = 0; i < n_going; i += n) {
		uint32_t rule = rules->rule_of[m->going[i]];

		n = 1;
		while (i + n < n_going && rules->rule_of[m->going[i + n]] == rule)
			n++;
		step_rule(m, st, m->going + i, n);
	}
}

const struct places *stepper_step(struct stepper *m, const struct stage *stage,
				  const struct places *from, const struct step *st)
{
	struct places *to = m->to;

	to->n = to->n_matched = 0;
	m->first_asked = false;
	if (from)
		step_all(m, st, from);
	else
		step_starts(m, stage, st);
	memcpy(to->list + to->n, m->matched, to->n_matched * sizeof(*m->matched));
	return to;
}

bool stepper_first_asked(const struct stepper *m)
{
	return m->first_asked;
}
