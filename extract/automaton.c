/* automaton.c - all rules of a stage in one pass: deterministic automata, built while they
 * run.
 *
 * As RE2 and the first egrep do it (Russ Cox, "Regular Expression Matching in the Wild",
 * 2010): a state is the set of places in the rules' code where a match may have come to;
 * what an item leads to from there is worked out once and then looked up, so that the cost
 * of an item does not grow with the number of rules.  The alphabet is the sets of tests
 * that items meet.
 *
 * What is looked up for each item is small and close together: the first step of a stage in
 * a row by symbol; the others, where the item meets any of the tests that the state asks, in
 * one table of eight bytes a step.
 *
 * Knows whether rules match, not how: match.c runs those that do. */
#include "extract/automaton.h"

#define HASH_NONFATAL_OOM 1
#define HASH_FUNCTION(key, len, hash) ((hash) = class_hash(key, len))
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

struct state {
	UT_hash_handle hh;
	uint32_t to; /* what leads to it */
	const struct places *places;
};

/* What a step leads to: the number of a state, above these; 0: it is not known yet. */
#define TO_KNOWN 1u
#define TO_LIVE 2u    /* the state has places */
#define TO_MATCHED 4u /* rules matched */
#define TO_BITS 3
#define TO_MAX (1u << 24)
#define STATES_MAX (TO_MAX >> TO_BITS)
#define STATE_START 1

/* A step from a state that was worked out, for all items that meet the same of the tests that
 * it asks. */
struct choice {
	UT_hash_handle hh;
	uint32_t to;
	uint32_t key[]; /* the state, where the item stands, and the tests that are met */
};

/* A step that was looked up, state << 40 | symbol << 24 | what it leads to; 0: a free
 * place.  What a state leads to with symbols of the same eight stands together. */
typedef uint64_t edge;

#define EDGE(state, symbol, to) \
	((uint64_t)(state) << 40 | (uint64_t)(symbol) << 24 | (uint64_t)(to))
#define EDGE_TO(e) ((uint32_t)(e) & (TO_MAX - 1))
#define EDGE_GROUP 8
#define EDGES_MIN 64

/* What an item is to a stage: the tests of the stage that it meets. */
struct symbol {
	UT_hash_handle hh;
	uint16_t number;
	test_bits met[];
};

#define SYMBOL_NONE 0 /* there was no room to find it */
#define SYMBOL_END 1  /* the end of the sentence */
#define SYMBOLS_MAX UINT16_MAX

struct automaton {
	const struct stage *stage;
	edge *edges;
	size_t edge_mask; /* places of the table, a power of two, less one */
	uint64_t *met;	  /* by symbol: the sum of the tests of the stage that it meets */
	test_bits *asked; /* by state: those that its places ask */
	uint64_t *needed; /* by state: the sum of those of which an item must meet one to go on */
	uint32_t *starts; /* by symbol, twice: what it leads to from the start; and of a sentence */
	struct state **states;
	size_t n_states, n_symbols, n_edges;
	size_t cap_met, cap_asked, cap_starts, cap_states, cap_needed;
	struct state *state_keys;
	struct symbol *symbol_keys;
	struct choice *choices;
};

struct automata {
	struct arena *arena;
	size_t max;   /* bytes used */
	size_t extra; /* of the tables of steps */
	const struct rules *rules;
	struct stepper *stepper;
	struct item_class *end; /* of what stands behind the last item */
	uint32_t *key;		/* of a choice; room for the longest */
	struct automaton list[];
};

static void clear_automata(struct automata *m)
{
	for (size_t i = 0; i < m->rules->n_stages; i++) {
		m->list[i] = (struct automaton){.stage = &m->rules->stages[i]};
		m->end->symbols[i] = SYMBOL_END;
	}
	m->extra = 0;
}

struct automata *automata_new(struct arena *a, size_t max, const struct rules *rules)
{
	struct automata *m = arena_zalloc(a, sizeof(*m) + rules->n_stages * sizeof(m->list[0]));

	if (!m)
		return NULL;
	m->arena = a;
	m->rules = rules;
	m->stepper = stepper_new(a, rules);
	m->end = class_new(a, rules, NULL);
	m->key = arena_array(a, rules->n_tests + 1, sizeof(*m->key));
	if (!m->stepper || !m->end || !m->key)
		return NULL;
	clear_automata(m);
	m->max = arena_used(a) + max;
	return m;
}

void automata_forget(struct automata *m)
{
	for (size_t i = 0; i < m->rules->n_stages; i++) {
		HASH_CLEAR(hh, m->list[i].state_keys);
		HASH_CLEAR(hh, m->list[i].symbol_keys);
		HASH_CLEAR(hh, m->list[i].choices);
		free(m->list[i].edges);
	}
	clear_automata(m);
}

size_t automata_extra(const struct automata *m)
{
	return m->extra;
}

static bool has_room(const struct automata *m)
{
	return arena_used(m->arena) + m->extra < m->max;
}

/* The sum of a set of tests of the stage: each has a bit, which it shares with others; and a
 * test that all items meet. */
#define SUM_ANY (1ull << 63)

static uint64_t sum_tests(const struct automaton *au, const test_bits *tests)
{
	uint64_t sum = 0;

	for (size_t w = 0; w < au->stage->n_test_words; w++)
		sum |= tests[w] << (7 * w) % 64 | tests[w] >> (64 - 7 * w % 64) % 64;
	return sum & SUM_ANY ? (sum & ~SUM_ANY) | 1 : sum;
}

static test_bits *asked_by(const struct automaton *au, size_t state)
{
	return au->asked + state * au->stage->n_test_words;
}

/* Do all of the places ask for an item that meets a test? */
static bool only_tests(const struct stage *stage, const struct places *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (stage->code[p->list[i]].op != OP_TEST)
			return false;
	return true;
}

/* A state of these places, which are copied.  NULL: no room. */
static struct state *state_new(struct automata *m, struct automaton *au, const struct places *p)
{
	size_t n = au->n_states + 2;
	struct places *copy;
	struct state *s;

	if (!has_room(m) || n > STATES_MAX ||
	    arena_grow(m->arena, (void **)&au->states, &au->cap_states, n, sizeof(s)) ||
	    arena_grow(m->arena, (void **)&au->asked, &au->cap_asked, n,
		       au->stage->n_test_words * sizeof(*au->asked)) ||
	    arena_grow(m->arena, (void **)&au->needed, &au->cap_needed, n, sizeof(*au->needed)))
		return NULL;
	s = arena_alloc(m->arena, sizeof(*s));
	copy = arena_alloc(m->arena, places_size(p));
	if (!s || !copy)
		return NULL;
	memcpy(copy, p, places_size(p));
	s->places = copy;
	n = ++au->n_states;
	s->to = (uint32_t)n << TO_BITS | TO_KNOWN | (p->n ? TO_LIVE : 0) |
		(p->n_matched ? TO_MATCHED : 0);
	stepper_asked(m->stepper, au->stage, copy, asked_by(au, n));
	au->needed[n] = only_tests(au->stage, copy) ? sum_tests(au, asked_by(au, n)) : SUM_ANY;
	au->states[n] = s;
	HASH_ADD_KEYPTR(hh, au->state_keys, copy, places_size(copy), s);
	return s->hh.tbl ? s : NULL;
}

/* Work out what the next item leads to from a state.  0: no room. */
static uint32_t work_out(struct automata *m, struct automaton *au, uint32_t state,
			 const struct step *st)
{
	const struct places *from = au->states[state]->places;
	const struct places *to = stepper_step(m->stepper, au->stage, from, st);
	struct state *s;

	if (to->n + to->n_matched == 0)
		return TO_KNOWN;
	HASH_FIND(hh, au->state_keys, to, places_size(to), s);
	if (!s)
		s = state_new(m, au, to);
	return s ? s->to : 0;
}

/* Write the key of the choice of items that meet these tests of the stage: bytes of it. */
static size_t choice_key(struct automata *m, const struct automaton *au, uint32_t state,
			 const test_bits *met, const struct step *st)
{
	size_t words = au->stage->n_test_words, n = 0;
	const test_bits *asked = asked_by(au, state);

	m->key[n++] = 4 * state + (st->first ? 2 : 0) + !st->next;
	for (size_t w = 0; st->next && w < words; w++)
		for (test_bits both = asked[w] & met[w]; both; both &= both - 1)
			m->key[n++] = (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(both);
	return n * sizeof(*m->key);
}

/* What the next item leads to from a state, worked out once for all that have this choice.
 * 0: no room. */
static uint32_t choose(struct automata *m, struct automaton *au, uint32_t state,
		       const struct step *st)
{
	const test_bits *met = st->next ? st->next->met + au->stage->test_word : NULL;
	size_t size = choice_key(m, au, state, met, st);
	struct choice *known;
	uint32_t to;

	HASH_FIND(hh, au->choices, m->key, size, known);
	if (known)
		return known->to;
	to = work_out(m, au, state, st);
	known = to ? arena_alloc(m->arena, sizeof(*known) + size) : NULL;
	if (!known)
		return 0;
	known->to = to;
	memcpy(known->key, m->key, size);
	HASH_ADD_KEYPTR(hh, au->choices, known->key, size, known);
	return known->hh.tbl ? to : 0;
}

/* Where the steps of a state with a symbol and its neighbours begin. */
static inline size_t edge_place(const struct automaton *au, uint32_t state, uint16_t symbol)
{
	uint64_t group = (uint64_t)state << 16 | symbol / EDGE_GROUP;
	uint64_t hash = group * 0x9e3779b97f4a7c15ull >> 32;

	return (hash * EDGE_GROUP + symbol % EDGE_GROUP) & au->edge_mask;
}

/* What a state leads to with a symbol; 0: not known yet. */
static inline uint32_t edge_find(const struct automaton *au, uint32_t state, uint16_t symbol)
{
	size_t at = edge_place(au, state, symbol);
	edge want = EDGE(state, symbol, 0), e;

	while ((e = au->edges[at]) && (e ^ want) >= TO_MAX)
		at = (at + 1) & au->edge_mask;
	return EDGE_TO(e);
}

static void edge_put(struct automaton *au, edge e)
{
	size_t at = edge_place(au, (uint32_t)(e >> 40), (uint16_t)(e >> 24));

	while (au->edges[at])
		at = (at + 1) & au->edge_mask;
	au->edges[at] = e;
}

/* Room for one step more, and at least one free place.  0 or ERR_MEMORY. */
static int grow_edges(struct automata *m, struct automaton *au)
{
	struct automaton old = *au;
	size_t n = old.edges ? old.edge_mask + 1 : 0, more = n ? 2 * n : EDGES_MIN;
	size_t size = (more - n) * sizeof(edge);

	if (au->n_edges < n / 2)
		return 0;
	if (arena_used(m->arena) + m->extra + size >= m->max)
		return ERR_MEMORY;
	au->edges = aligned_alloc(EDGE_GROUP * sizeof(edge), more * sizeof(edge));
	if (!au->edges) {
		au->edges = old.edges;
		return ERR_MEMORY;
	}
	memset(au->edges, 0, more * sizeof(edge));
	au->edge_mask = more - 1;
	m->extra += size;
	for (size_t i = 0; i < n; i++)
		if (old.edges[i])
			edge_put(au, old.edges[i]);
	free(old.edges);
	return 0;
}

/* Room for one symbol more.  0 or ERR_MEMORY. */
static int grow_symbols(struct automata *m, struct automaton *au)
{
	size_t n = au->n_symbols + 1;

	if (!has_room(m) || n > SYMBOLS_MAX ||
	    arena_grow(m->arena, (void **)&au->met, &au->cap_met, n, sizeof(*au->met)))
		return ERR_MEMORY;
	return arena_grow(m->arena, (void **)&au->starts, &au->cap_starts, n,
			  2 * sizeof(*au->starts));
}

/* The state in which nothing was looked at yet, and the symbols that stand for no item. */
static int begin(struct automata *m, struct automaton *au)
{
	if (au->n_states == 0 && !state_new(m, au, stepper_begin(m->stepper, au->stage)))
		return ERR_MEMORY;
	while (au->n_symbols <= SYMBOL_END) {
		if (grow_symbols(m, au))
			return ERR_MEMORY;
		/* it is not known what SYMBOL_NONE meets: no step may pass it by */
		au->met[au->n_symbols] = au->n_symbols == SYMBOL_NONE ? UINT64_MAX : SUM_ANY;
		au->n_symbols++;
	}
	return 0;
}

/* What an item of the class leads to from the start, and as the first of a sentence. */
static int find_starts(struct automata *m, struct automaton *au, const struct item_class *c,
		       uint32_t *to)
{
	for (unsigned first = 0; first < 2; first++) {
		to[first] = choose(m, au, STATE_START, &(struct step){c, first});
		if (!to[first])
			return ERR_MEMORY;
	}
	return 0;
}

/* A new symbol for what a class is to the stage; SYMBOL_NONE: no room. */
static uint16_t add_symbol(struct automata *m, struct automaton *au, const struct item_class *c)
{
	const test_bits *met = c->met + au->stage->test_word;
	size_t size = au->stage->n_test_words * sizeof(*met);
	struct symbol *s;

	if (begin(m, au) || grow_symbols(m, au))
		return SYMBOL_NONE;
	if (find_starts(m, au, c, au->starts + 2 * au->n_symbols))
		return SYMBOL_NONE;
	s = arena_alloc(m->arena, sizeof(*s) + size);
	if (!s)
		return SYMBOL_NONE;
	s->number = (uint16_t)au->n_symbols;
	memcpy(s->met, met, size);
	au->met[au->n_symbols] = sum_tests(au, met) | SUM_ANY;
	HASH_ADD_KEYPTR(hh, au->symbol_keys, s->met, size, s);
	if (!s->hh.tbl)
		return SYMBOL_NONE;
	au->n_symbols++;
	return s->number;
}

void automata_know(struct automata *m, struct item_class *c)
{
	for (size_t i = 0; i < m->rules->n_stages; i++) {
		struct automaton *au = &m->list[i];
		const test_bits *met = c->met + au->stage->test_word;
		struct symbol *s;

		HASH_FIND(hh, au->symbol_keys, met, au->stage->n_test_words * sizeof(*met), s);
		c->symbols[i] = s ? s->number : add_symbol(m, au, c);
		for (unsigned first = 0; c->symbols[i] && first < 2; first++)
			if (au->starts[2u * c->symbols[i] + first] == TO_KNOWN)
				c->dead[first] |= 1ull << i;
	}
	c->known = true;
}

/* What the item leads to from a state, which is not known yet, is found out and noted: apart
 * from the loop that this would slow down.  0: no room. */
static __attribute__((noinline)) uint32_t learn(struct automata *m, struct automaton *au,
						uint32_t state, const struct item_class *c)
{
	uint16_t symbol = c->symbols[au->stage - m->rules->stages];
	uint32_t to;

	if (symbol == SYMBOL_NONE || !has_room(m) || grow_edges(m, au))
		return 0;
	to = choose(m, au, state, &(struct step){c == m->end ? NULL : c, false});
	if (!to)
		return 0;
	edge_put(au, EDGE(state, symbol, to));
	au->n_edges++;
	return to;
}

static void note_matched(const struct automaton *au, uint32_t to, rule_bits *matched)
{
	const struct places *p = au->states[to >> TO_BITS]->places;

	for (size_t i = 0; i < p->n_matched; i++) {
		uint32_t rule = p->list[p->n + i];

		matched[rule / 64] |= 1ull << (rule % 64);
	}
}

/* What the next item leads to; 0: no room. */
static inline uint32_t step_from(struct automata *m, struct automaton *au, uint32_t from,
				 const struct item_class *c)
{
	uint16_t symbol = c->symbols[au->stage - m->rules->stages];
	uint32_t state = from >> TO_BITS, to;

	if (!(au->needed[state] & au->met[symbol]))
		return TO_KNOWN;
	to = au->edges ? edge_find(au, state, symbol) : 0;
	return to ? to : learn(m, au, state, c);
}

/* Run over the items from `it` on, of which the last is the sentence's end; hit->reach: how
 * many it looks at. */
static enum automata_found run_from(struct automata *m, struct automaton *au, const struct item *it,
				    bool first, struct automata_hit *hit)
{
	uint16_t symbol = it->class->symbols[au->stage - m->rules->stages];
	uint32_t to = symbol ? au->starts[2u * symbol + first] : 0;
	enum automata_found found = FOUND_NONE;
	size_t reach = 1;

	for (; to; to = step_from(m, au, to, it[reach++].class)) {
		if (to & TO_MATCHED) {
			note_matched(au, to, hit->matched);
			found = FOUND_SOME;
		}
		if (!(to & TO_LIVE) || reach > RULE_SPAN_MAX) {
			hit->reach = reach;
			return found;
		}
	}
	return FOUND_UNKNOWN;
}

/* The first item from `at` on at which a rule of the stage may begin; n: none. */
static inline size_t next_live(const struct item *items, size_t at, size_t n, size_t stage)
{
	uint64_t bit = 1ull << stage;

	while (at + 4 <= n &&
	       items[at].dead & items[at + 1].dead & items[at + 2].dead & items[at + 3].dead & bit)
		at += 4;
	while (at < n && items[at].dead & bit)
		at++;
	return at;
}

/* What the first two steps of a run tell of an item and the next one. */
static void note_dead_pair(const struct item *it, uint64_t stage)
{
	if (it->pair && it->pair->first == it->class && it->pair->second == it[1].class)
		it->pair->dead |= stage;
}

enum automata_found automata_find(struct automata *m, size_t stage, const struct item *items,
				  size_t n, struct automata_hit *hit)
{
	struct automaton *au = &m->list[stage];
	size_t at = next_live(items, hit->at, n, stage);
	enum automata_found found = FOUND_NONE;

	for (; at < n; at = next_live(items, at + 1, n, stage)) {
		found = run_from(m, au, &items[at], at == 0, hit);
		if (found != FOUND_NONE)
			break;
		if (hit->reach == 2 && at > 0)
			note_dead_pair(&items[at], 1ull << stage);
	}
	if (found == FOUND_UNKNOWN)
		hit->reach = RULE_SPAN_MAX + 1;
	hit->at = at;
	return found;
}

struct item_class *automata_end(struct automata *m)
{
	return m->end;
}
