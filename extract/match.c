/* match.c - bounded backtracking, as in RE2's BitState: no step of a rule is
 * tried twice at one item, so a rule costs at most code x span per start. */
#include "extract/match.h"

#include <string.h>
#include "extract/token.h"

struct match {
	uint32_t slot[RULE_SLOTS]; /* item index; NO_SLOT: unset */
};

#define NO_SLOT UINT32_MAX

/* What backtracking returns to: a place, or an older value of a slot. */
struct retry {
	uint16_t pc;
	bool slot; /* pc is a slot to restore to `at` */
	uint32_t at;
};

struct matcher {
	const struct rules *rules;
	uint64_t *visited; /* one bit a step and item */
	struct retry *stack;
	rule_bits *allowed;    /* of the stage, for the sentence */
	rule_bits *candidates; /* of these, for the item */
	struct match match, best;
	struct item *replaced; /* a sentence on its way through a replacing stage */
};

#define VISITED_WORDS ((RULE_CODE_MAX * (RULE_SPAN_MAX + 1) + 63) / 64)
#define STACK_MAX (RULE_CODE_MAX * (RULE_SPAN_MAX + 1))

/* The items a rule runs over. */
struct run {
	const struct rule *rule;
	const struct item *items;
	size_t n, from;
};

struct matcher *matcher_new(struct arena *a, const struct rules *rules)
{
	struct matcher *m = arena_zalloc(a, sizeof(*m));

	if (!m)
		return NULL;
	m->rules = rules;
	m->visited = arena_alloc(a, VISITED_WORDS * sizeof(*m->visited));
	m->stack = arena_alloc(a, STACK_MAX * sizeof(*m->stack));
	m->allowed = arena_alloc(a, (rules->words + 1) * sizeof(*m->allowed));
	m->candidates = arena_alloc(a, (rules->words + 1) * sizeof(*m->candidates));
	m->replaced = arena_alloc(a, TOKEN_SENTENCE_MAX * sizeof(*m->replaced));
	return m->visited && m->stack && m->allowed && m->candidates && m->replaced ? m : NULL;
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
	if (!tagset_all(&it->entry->tags, &t->all))
		return false;
	for (uint32_t i = 0; i < it->entry->n_senses; i++)
		if (tagset_all(&it->entry->senses[i]->tags, &t->all))
			return true;
	return false;
}

static bool test_meets(const struct test *t, const struct item *it)
{
	if ((it->shape & t->shape_all) != t->shape_all || it->shape & t->shape_none)
		return false;
	switch (t->kind) {
	case TEST_WORD:
		return it->word == t->word && !it->node;
	case TEST_LEX:
		return !it->node && tags_meet(t, it);
	case TEST_NODE:
		return tags_meet(t, it);
	case TEST_ANY:
		return true;
	}
	return false;
}

static bool first_visit(struct matcher *m, const struct run *r, uint32_t pc, uint32_t at)
{
	size_t bit = (at - r->from) * r->rule->n_code + pc;
	uint64_t mask = 1ull << (bit % 64), *word = &m->visited[bit / 64];
	bool first = !(*word & mask);

	*word |= mask;
	return first;
}

/* Run from pc at item `at` until the rule matches or fails; pushes alternatives. */
static bool run_thread(struct matcher *m, const struct run *r, uint32_t pc, uint32_t at,
		       size_t *depth)
{
	const struct rule *rule = r->rule;

	while (first_visit(m, r, pc, at)) {
		struct instr in = rule->code[pc++];

		switch ((enum op)in.op) {
		case OP_TEST:
			if (at == r->n || !test_meets(&rule->tests[in.arg], &r->items[at]))
				return false;
			at++;
			break;
		case OP_NOT:
			if (at < r->n && test_meets(&rule->tests[in.arg], &r->items[at]))
				return false;
			break;
		case OP_SPLIT:
			m->stack[(*depth)++] = (struct retry){in.arg, false, at};
			break;
		case OP_JUMP:
			pc = in.arg;
			break;
		case OP_SAVE:
			m->stack[(*depth)++] = (struct retry){in.arg, true, m->match.slot[in.arg]};
			m->match.slot[in.arg] = at;
			break;
		case OP_FIRST:
			if (at != 0)
				return false;
			break;
		case OP_LAST:
			if (at != r->n)
				return false;
			break;
		case OP_MATCH:
			if (m->match.slot[1] == NO_SLOT)
				m->match.slot[1] = at;
			return true;
		}
	}
	return false;
}

/* Can the rule begin at item r->from?  Saves most rules the work of a run. */
static bool may_begin(const struct run *r)
{
	const struct instr *in = r->rule->code;

	while (in->op == OP_SAVE)
		in++;
	return in->op != OP_TEST || test_meets(&r->rule->tests[in->arg], &r->items[r->from]);
}

/* Try one rule from item r->from; the match is in m->match. */
static bool run_rule(struct matcher *m, const struct run *r)
{
	size_t depth = 0, bits = (size_t)r->rule->n_code * (r->rule->span + 1u);
	uint32_t pc = 0, at = (uint32_t)r->from;

	if (!may_begin(r))
		return false;
	memset(m->visited, 0, (bits + 63) / 64 * sizeof(*m->visited));
	for (size_t i = 0; i < 2 + 2 * r->rule->n_names; i++)
		m->match.slot[i] = NO_SLOT;
	while (!run_thread(m, r, pc, at, &depth)) {
		for (;;) {
			if (depth == 0)
				return false;
			depth--;
			if (!m->stack[depth].slot)
				break;
			m->match.slot[m->stack[depth].pc] = m->stack[depth].at;
		}
		pc = m->stack[depth].pc;
		at = m->stack[depth].at;
	}
	if (m->match.slot[0] == NO_SLOT)
		m->match.slot[0] = (uint32_t)r->from;
	return m->match.slot[1] > m->match.slot[0];
}

/* The rules of the stage that the items have the tags for, as bits in m->allowed; false
 * if there is none. */
static bool find_allowed(struct matcher *m, const struct stage *s, const struct item *items,
			 size_t n)
{
	struct tagset present = {0};
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		const struct tagset *tags = item_tags(&items[i]);

		if (tags)
			tagset_join(&present, tags);
	}
	memset(m->allowed + s->first / 64, 0,
	       (s->end / 64 - s->first / 64 + 1) * sizeof(*m->allowed));
	for (uint32_t i = s->first; i < s->end; i++) {
		if (!tagset_all(&present, &m->rules->list[i]->needs))
			continue;
		m->allowed[i / 64] |= 1ull << (i % 64);
		any = true;
	}
	return any;
}

/* The allowed rules that an item may begin, as bits in m->candidates. */
static bool find_candidates(struct matcher *m, const struct stage *s, const struct item *it)
{
	rule_bits any = 0;

	for (size_t w = s->first / 64; w * 64 < s->end; w++) {
		m->candidates[w] = it->starts[w] & m->allowed[w];
		any |= m->candidates[w];
	}
	return any != 0;
}

static const struct node_key *copy_piece(struct arena *a, const struct match *m,
					 const struct item *items, const struct output_key *k,
					 struct node_key *to)
{
	uint32_t from = m->slot[2 + 2 * k->name], end = m->slot[3 + 2 * k->name];
	struct item *copy;

	to->n_items = end - from;
	copy = arena_array(a, to->n_items, sizeof(*copy));
	if (!copy)
		return NULL;
	memcpy(copy, items + from, to->n_items * sizeof(*copy));
	to->items = copy;
	return to;
}

/* Did a name's piece match an item? */
static bool piece_matched(const struct match *m, int name)
{
	uint32_t from = m->slot[2 + 2 * name], end = m->slot[3 + 2 * name];

	return end != NO_SLOT && end > from;
}

/* "$name.key": what the node that the name remembered holds under that key, or the
 * attribute of the word. */
static bool fill_inner(const struct item *it, const struct output_key *k, struct node_key *to)
{
	const struct node_key *inner = it->node ? node_key(it->node, k->value) : NULL;

	if (inner)
		*to = (struct node_key){k->key, NULL, inner->items, inner->n_items};
	else
		to->value = item_attr(it, k->value);
	return inner || to->value;
}

/* Fill a node's keys from a match; keys whose piece matched nothing are left out. */
static int fill_keys(struct arena *a, const struct output *o, const struct match *m,
		     const struct item *items, struct node *n)
{
	struct node_key *keys = arena_array(a, o->n_keys ? o->n_keys : 1, sizeof(*keys));

	if (!keys)
		return ERR_MEMORY;
	for (size_t i = 0; i < o->n_keys; i++) {
		const struct output_key *k = &o->keys[i];
		struct node_key *to = &keys[n->n_keys];

		to->key = k->key;
		if (k->name < 0) {
			to->value = k->value;
			n->n_keys++;
			continue;
		}
		if (!piece_matched(m, k->name))
			continue;
		if (k->value) {
			n->n_keys += fill_inner(&items[m->slot[2 + 2 * k->name]], k, to);
			continue;
		}
		if (!copy_piece(a, m, items, k, to))
			return ERR_MEMORY;
		n->n_keys++;
	}
	n->keys = keys;
	return 0;
}

static int make_node(struct arena *a, const struct rule *rule, const struct output *o,
		     const struct match *m, const struct item *items, struct node **node_r)
{
	struct node *n = arena_zalloc(a, sizeof(*n));
	const struct tagset *head = NULL;

	if (!n)
		return ERR_MEMORY;
	*node_r = n;
	n->rule = rule;
	n->type = o->type;
	n->tags = o->tags;
	n->ref = -1;
	n->first = items[m->slot[0]].first;
	n->end = items[m->slot[1] - 1].end;
	if (o->head >= 0 && piece_matched(m, o->head))
		head = item_tags(&items[m->slot[2 + 2 * o->head]]);
	if (head)
		tagset_join(&n->tags, head);
	return fill_keys(a, o, m, items, n);
}

/* Take the first rule out of the candidates; NULL when none is left. */
static const struct rule *next_candidate(struct matcher *m, const struct stage *s)
{
	for (size_t w = s->first / 64; w * 64 < s->end; w++)
		if (m->candidates[w]) {
			size_t i = w * 64 + (size_t)__builtin_ctzll(m->candidates[w]);

			m->candidates[w] &= m->candidates[w] - 1;
			return m->rules->list[i];
		}
	return NULL;
}

/* The longest match at item `from`; NULL if no rule of the stage matches. */
static const struct rule *longest(struct matcher *m, const struct stage *s,
				  const struct item *items, size_t n, size_t from)
{
	const struct rule *best = NULL;
	struct run run = {.items = items, .n = n, .from = from};

	while ((run.rule = next_candidate(m, s))) {
		if (!run_rule(m, &run))
			continue;
		if (!best ||
		    m->match.slot[1] - m->match.slot[0] > m->best.slot[1] - m->best.slot[0]) {
			best = run.rule;
			m->best = m->match;
		}
	}
	return best;
}

static int replace_stage(struct matcher *m, struct arena *a, const struct stage *stage,
			 struct item *items, size_t *n_items, match_output *made, void *arg)
{
	size_t out = 0, at = 0;
	int rc = 0;

	while (rc == 0 && at < *n_items) {
		const struct rule *rule = NULL;
		struct node *node;

		if (find_candidates(m, stage, &items[at]))
			rule = longest(m, stage, items, *n_items, at);
		if (!rule) {
			m->replaced[out++] = items[at++];
			continue;
		}
		rc = make_node(a, rule, &rule->outputs[0], &m->best, items, &node);
		if (rc)
			break;
		while (at < m->best.slot[0])
			m->replaced[out++] = items[at++];
		m->replaced[out] = (struct item){.node = node,
						 .first = node->first,
						 .end = node->end,
						 .shape = items[at].shape,
						 .starts = rules_starts(m->rules, a, &node->tags)};
		if (!m->replaced[out++].starts)
			return ERR_MEMORY;
		at = m->best.slot[1];
		rc = made ? made(arg, node) : 0;
	}
	memcpy(items, m->replaced, out * sizeof(*items));
	*n_items = out;
	return rc;
}

static int mark_outputs(struct matcher *m, struct arena *a, const struct rule *rule,
			const struct item *items, match_output *made, void *arg)
{
	struct node *node;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < rule->n_outputs; i++) {
		rc = make_node(a, rule, &rule->outputs[i], &m->match, items, &node);
		if (rc == 0 && made)
			rc = made(arg, node);
	}
	return rc;
}

static int mark_stage(struct matcher *m, struct arena *a, const struct stage *s,
		      const struct item *items, size_t n, match_output *made, void *arg)
{
	struct run run = {.items = items, .n = n};
	int rc = 0;

	for (; rc == 0 && run.from < n; run.from++) {
		if (!find_candidates(m, s, &items[run.from]))
			continue;
		while (rc == 0 && (run.rule = next_candidate(m, s)))
			if (run_rule(m, &run))
				rc = mark_outputs(m, a, run.rule, items, made, arg);
	}
	return rc;
}

int match_stage(struct matcher *m, struct arena *a, const struct stage *stage, struct item *items,
		size_t *n_items, match_output *made, void *arg)
{
	if (!find_allowed(m, stage, items, *n_items))
		return 0;
	if (stage->replace)
		return replace_stage(m, a, stage, items, n_items, made, arg);
	return mark_stage(m, a, stage, items, *n_items, made, arg);
}
