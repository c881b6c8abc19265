/* match.c - finds which rules match (automaton.c), and then, of these alone, what they
 * match: by bounded backtracking, as in RE2's BitState.  No step of a rule is tried twice
 * at one item, so a rule costs at most code x span per start. */
#include "extract/match.h"

#include <string.h>
#include "extract/automaton.h"
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
	struct arena *cache; /* what classes and automata have learnt */
	size_t cache_max;
	struct arena_mark empty; /* the cache, without it */
	struct classes *classes;
	struct automata *automata;
	uint64_t dead;	   /* stages no rule of which begins in the sentence */
	bool changed;	   /* items were replaced since `dead` was found */
	uint64_t *visited; /* one bit a step and item */
	struct retry *stack;
	rule_bits *candidates; /* for the item */
	struct match match, best;
};

#define VISITED_WORDS ((RULE_CODE_MAX * (RULE_SPAN_MAX + 1) + 63) / 64)
#define STACK_MAX (RULE_CODE_MAX * (RULE_SPAN_MAX + 1))

/* The items a rule runs over. */
struct run {
	const struct rule *rule;
	const struct item *items;
	size_t n, from;
	size_t reach; /* items from there on that it can look at */
};

struct matcher *matcher_new(const struct rules *rules, const struct lexicon *lexicon,
			    size_t cache_max)
{
	struct arena *a = arena_new(0);
	struct matcher *m = a ? arena_zalloc(a, sizeof(*m)) : NULL;

	if (!m) {
		arena_free(&a);
		return NULL;
	}
	m->cache = a;
	m->rules = rules;
	m->visited = arena_alloc(a, VISITED_WORDS * sizeof(*m->visited));
	m->stack = arena_alloc(a, STACK_MAX * sizeof(*m->stack));
	m->candidates = arena_array(a, rules->n / 64 + 1, sizeof(*m->candidates));
	m->classes = classes_new(a, rules, lexicon);
	m->automata = automata_new(a, cache_max, rules);
	m->empty = arena_mark(a);
	m->cache_max = cache_max;
	if (arena_failed(a))
		matcher_free(&m);
	return m;
}

void matcher_free(struct matcher **matcher)
{
	struct matcher *m = *matcher;
	struct arena *a;

	if (!m)
		return;
	*matcher = NULL;
	if (m->classes)
		classes_forget(m->classes);
	if (m->automata)
		automata_forget(m->automata);
	a = m->cache;
	arena_free(&a);
}

size_t matcher_cache(const struct matcher *m)
{
	return arena_used(m->cache) - m->empty.total + automata_extra(m->automata);
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
			if (at == r->n || !class_meets(r->items[at].class, in.arg))
				return false;
			at++;
			break;
		case OP_NOT:
			if (at < r->n && class_meets(r->items[at].class, in.arg))
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

/* Try one rule from item r->from; the match is in m->match. */
static bool run_rule(struct matcher *m, const struct run *r)
{
	size_t span = r->rule->span, reach = r->reach < span ? r->reach : span;
	size_t depth = 0, bits = r->rule->n_code * (reach + 1);
	uint32_t pc = 0, at = (uint32_t)r->from;

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

/* Find the next item from r->from on at which rules of the stage match, and these rules, as
 * bits in m->candidates; false if there is none.  Without room for the automata: all rules. */
static bool find_candidates(struct matcher *m, const struct stage *s, struct run *r)
{
	size_t number = (size_t)(s - m->rules->stages);
	struct automata_hit hit = {.at = r->from, .matched = m->candidates};
	enum automata_found found = automata_find(m->automata, number, r->items, r->n, &hit);

	r->from = hit.at;
	r->reach = hit.reach;
	if (found == FOUND_UNKNOWN)
		for (uint32_t i = s->first; i < s->end; i++)
			m->candidates[i / 64] |= 1ull << (i % 64);
	return found != FOUND_NONE;
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

/* The longest match at item r->from; NULL if no rule of the stage matches. */
static const struct rule *longest(struct matcher *m, const struct stage *s, struct run *r)
{
	const struct rule *best = NULL;

	while ((r->rule = next_candidate(m, s))) {
		if (!run_rule(m, r))
			continue;
		if (!best ||
		    m->match.slot[1] - m->match.slot[0] > m->best.slot[1] - m->best.slot[0]) {
			best = r->rule;
			m->best = m->match;
		}
	}
	return best;
}

/* What stands behind the last item has a class too. */
static void end_items(struct matcher *m, struct item *items, size_t n)
{
	items[n] = (struct item){.class = automata_end(m->automata)};
}

/* A sentence on its way through a replacing stage, in place: the items before `out` are
 * done, those from `at` on still as they were. */
struct rewrite {
	struct item *items;
	size_t at, out;
};

static void keep_items(struct rewrite *rw, size_t end)
{
	size_t n = end - rw->at;

	if (rw->out != rw->at)
		memmove(rw->items + rw->out, rw->items + rw->at, n * sizeof(*rw->items));
	rw->out += n;
	rw->at = end;
}

/* An item has another behind it now. */
static void forget_pair(struct item *it, bool first)
{
	it->pair = NULL;
	it->dead = it->class->dead[first];
}

/* The class of an item, and what it is to the stages.  NULL: no memory. */
static struct item_class *find_class(struct matcher *m, const struct item *it)
{
	struct item_class *c = class_of(m->classes, it);

	if (c && !c->known)
		automata_know(m->automata, c);
	return c;
}

/* A node takes the place of the items of the best match. */
static int put_node(struct matcher *m, struct rewrite *rw, struct node *n)
{
	struct item it = {.node = n, .first = n->first, .end = n->end};

	keep_items(rw, m->best.slot[0]);
	it.shape = rw->items[rw->at].shape;
	it.class = find_class(m, &it);
	if (!it.class)
		return ERR_MEMORY;
	it.dead = it.class->dead[rw->out == 0];
	if (rw->out > 0)
		forget_pair(&rw->items[rw->out - 1], rw->out == 1);
	m->changed = true;
	rw->items[rw->out++] = it;
	rw->at = m->best.slot[1];
	return 0;
}

static int replace_stage(struct matcher *m, struct arena *a, const struct stage *stage,
			 struct item *items, size_t *n_items, match_output *made, void *arg)
{
	struct run run = {.items = items, .n = *n_items};
	struct rewrite rw = {.items = items};
	struct node *node;
	int rc = 0;

	while (rc == 0 && find_candidates(m, stage, &run)) {
		const struct rule *rule = longest(m, stage, &run);

		if (!rule) {
			run.from++;
			continue;
		}
		rc = make_node(a, rule, &rule->outputs[0], &m->best, items, &node);
		if (rc == 0)
			rc = put_node(m, &rw, node);
		if (rc == 0 && made)
			rc = made(arg, node);
		run.from = rw.at;
	}
	keep_items(&rw, run.n);
	*n_items = rw.out;
	end_items(m, items, rw.out);
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

static int mark_stage(struct matcher *m, struct arena *a, const struct stage *stage,
		      const struct item *items, size_t n, match_output *made, void *arg)
{
	struct run run = {.items = items, .n = n};
	int rc = 0;

	for (; rc == 0 && find_candidates(m, stage, &run); run.from++)
		while (rc == 0 && (run.rule = next_candidate(m, stage)))
			if (run_rule(m, &run))
				rc = mark_outputs(m, a, run.rule, items, made, arg);
	return rc;
}

/* What was learnt is forgotten once it fills the cache: between sentences, as items know
 * their classes. */
static void forget(struct matcher *m, struct item *items, size_t n)
{
	classes_forget(m->classes);
	automata_forget(m->automata);
	arena_reset(m->cache, m->empty);
	for (size_t i = 0; i < n; i++)
		items[i].class = NULL;
}

/* Find the classes of a sentence's items. */
static int find_classes(struct matcher *m, struct item *items, size_t n)
{
	if (matcher_cache(m) >= m->cache_max)
		forget(m, items, n);
	for (size_t i = 0; i < n; i++) {
		if (!items[i].class)
			items[i].class = find_class(m, &items[i]);
		if (!items[i].class)
			return ERR_MEMORY;
	}
	end_items(m, items, n);
	return 0;
}

/* Find the stages of which no rule begins at an item. */
static void find_dead(struct matcher *m, struct item *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct item *it = &items[i];

		it->pair = class_pair_of(m->classes, it->class, it[1].class);
		it->dead = it->class->dead[i == 0];
		if (i > 0)
			it->dead |= it->pair->dead;
	}
}

/* Find the stages of which no rule begins anywhere. */
static void find_dead_stages(struct matcher *m, const struct item *items, size_t n)
{
	m->changed = false;
	m->dead = UINT64_MAX;
	for (size_t i = 0; i < n; i++)
		m->dead &= items[i].dead;
}

int match_stages(struct matcher *m, struct arena *a, size_t first, size_t end, struct item *items,
		 size_t *n_items, match_output *made, void *arg)
{
	const struct rules *rules = m->rules;
	int rc = find_classes(m, items, *n_items);

	if (rc == 0)
		find_dead(m, items, *n_items);
	m->changed = true;
	for (size_t i = first; rc == 0 && i < end; i++) {
		const struct stage *s = &rules->stages[i];

		if (m->changed)
			find_dead_stages(m, items, *n_items);
		if (m->dead >> i & 1)
			continue;
		if (s->replace)
			rc = replace_stage(m, a, s, items, n_items, made, arg);
		else
			rc = mark_stage(m, a, s, items, *n_items, made, arg);
	}
	return rc;
}
