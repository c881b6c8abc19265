/* automaton.c - all rules of a stage in one pass: deterministic automata, built while they
 * run.
 *
 * As RE2 and the first egrep do it (Russ Cox, "Regular Expression Matching in the Wild",
 * 2010): a state is the set of places in the rules' code where a match may have come to;
 * what an item leads to from there is worked out once and then looked up, so that the cost
 * of an item does not grow with the number of rules.  The alphabet is the sets of tests
 * that items meet.  Steps without width look at the next item, so they are worked out with
 * the item; what matched before it is noted in the state behind it.
 *
 * Knows whether rules match, not how: match.c runs those that do. */
#include "extract/automaton.h"

#define HASH_NONFATAL_OOM 1
#define HASH_FUNCTION(key, len, hash) ((hash) = class_hash(key, len))
#include <string.h>
#include <uthash.h>

/* A place where a match may have come to: before step pc of a rule of the stage. */
#define PLACE(rule, pc) ((uint32_t)(rule)*RULE_CODE_MAX + (uint32_t)(pc))
#define PLACE_RULE(place) ((place) / RULE_CODE_MAX)
#define PLACE_PC(place) ((place) % RULE_CODE_MAX)

/* A step that was worked out: items that answer these tests so lead to the same state. */
struct answers {
	const struct answers *older;
	struct state *next;
	test_bits bits[]; /* the stage's tests that were asked, and those of them that were met */
};

/* What a symbol leads to. */
struct edge {
	struct state *next;
	uint16_t symbol; /* 0: a free place in the table */
};

struct state {
	struct edge *edges;	/* those worked out: a table by symbol, which has free places */
	uint16_t mask, n_edges; /* its size, a power of two, less one; how many it holds */
	bool live, matched;	/* it has places; rules matched before the last item */
	const struct answers *answers;
	UT_hash_handle hh;
	uint32_t n_places, n_matched;
	uint32_t list[]; /* places, ascending; then the rules that matched */
};

#define STATE_KEY(s) (&(s)->n_places)
#define STATE_KEY_SIZE(s) ((2 + (s)->n_places + (s)->n_matched) * sizeof(uint32_t))

/* What an item is to a stage: the tests of the stage that it meets. */
struct symbol {
	UT_hash_handle hh;
	uint16_t number;
	test_bits met[];
};

#define SYMBOL_END 1	  /* the end of the sentence */
#define SYMBOLS_MAX 32767 /* so that the largest table of edges counts in 16 bits */
#define EDGES_MIN 4

struct automaton {
	const struct stage *stage;
	struct state *states;
	struct state *starts[2]; /* [1]: at the start of a sentence */
	struct symbol *symbols;
};

struct automata {
	struct arena *arena;
	size_t max; /* fill of the arena */
	const struct rules *rules;
	struct state *made;	/* the state in work: room for the largest */
	uint32_t *matched;	/* in it */
	rule_bits *begun;	/* on the way to it: rules that the item may begin */
	test_bits *asked;	/* and tests that were asked of the item */
	struct item_class *end; /* of what stands behind the last item */
	struct automaton list[];
};

/* Numbers that the largest state of a stage holds. */
static size_t state_max(const struct rules *rules, const struct stage *s)
{
	size_t n = s->end - s->first;

	for (uint32_t i = s->first; i < s->end; i++)
		n += rules->list[i]->n_code;
	return n;
}

struct automata *automata_new(struct arena *a, size_t max, const struct rules *rules)
{
	struct automata *m = arena_zalloc(a, sizeof(*m) + rules->n_stages * sizeof(m->list[0]));
	size_t most = 0;

	if (!m)
		return NULL;
	m->arena = a;
	m->rules = rules;
	for (size_t i = 0; i < rules->n_stages; i++) {
		size_t n = state_max(rules, &rules->stages[i]);

		m->list[i].stage = &rules->stages[i];
		most = n > most ? n : most;
	}
	m->made = arena_alloc(a, sizeof(*m->made) + most * sizeof(m->made->list[0]));
	m->matched = arena_alloc(a, (rules->n + 1) * sizeof(*m->matched));
	m->end = class_new(a, rules, NULL);
	m->begun = arena_array(a, rules->n / 64 + 1, sizeof(*m->begun));
	m->asked = arena_array(a, rules->test_words + 1, sizeof(*m->asked));
	m->max = arena_used(a) + max;
	return m->made && m->matched && m->begun && m->asked && m->end ? m : NULL;
}

void automata_forget(struct automata *m)
{
	for (size_t i = 0; i < m->rules->n_stages; i++) {
		struct automaton *au = &m->list[i];

		HASH_CLEAR(hh, au->states);
		HASH_CLEAR(hh, au->symbols);
		*au = (struct automaton){.stage = au->stage};
		m->end->symbols[i] = 0;
	}
}

static bool has_room(const struct automata *m)
{
	return arena_used(m->arena) < m->max;
}

/* A copy of the state in work.  NULL: no room. */
static struct state *state_new(struct automata *m)
{
	const struct state *made = m->made;
	struct state *s = NULL;

	if (has_room(m))
		s = arena_zalloc(m->arena, offsetof(struct state, n_places) + STATE_KEY_SIZE(made));
	if (s)
		s->edges = arena_array(m->arena, EDGES_MIN, sizeof(*s->edges));
	if (!s || !s->edges)
		return NULL;
	s->mask = EDGES_MIN - 1;
	memcpy(STATE_KEY(s), STATE_KEY(made), STATE_KEY_SIZE(made));
	s->live = s->n_places > 0;
	s->matched = s->n_matched > 0;
	return s;
}

/* The state in work, as one of the automaton.  NULL: no room. */
static struct state *state_of(struct automata *m, struct automaton *au)
{
	struct state *made = m->made, *s;

	memcpy(made->list + made->n_places, m->matched, made->n_matched * sizeof(*m->matched));
	HASH_FIND(hh, au->states, STATE_KEY(made), STATE_KEY_SIZE(made), s);
	if (s)
		return s;
	s = state_new(m);
	if (!s)
		return NULL;
	HASH_ADD_KEYPTR(hh, au->states, STATE_KEY(s), STATE_KEY_SIZE(s), s);
	return s->hh.tbl ? s : NULL;
}

/* The state before the first item: what its places would be, step_starts knows. */
static struct state *make_start(struct automata *m, struct automaton *au, bool first)
{
	m->made->n_matched = 0;
	m->made->n_places = 1;
	m->made->list[0] = 0;
	au->starts[first] = state_new(m);
	return au->starts[first];
}

static struct state *start_of(struct automata *m, struct automaton *au, bool first)
{
	return au->starts[first] ? au->starts[first] : make_start(m, au, first);
}

/* What a class is to the stage; 0: no room. */
static uint16_t symbol_of(struct automata *m, struct automaton *au, const struct item_class *c)
{
	const test_bits *met = c->met + au->stage->test_word;
	size_t size = au->stage->n_test_words * sizeof(*met);
	struct symbol *s;

	HASH_FIND(hh, au->symbols, met, size, s);
	if (s)
		return s->number;
	if (!has_room(m) || HASH_COUNT(au->symbols) >= SYMBOLS_MAX - SYMBOL_END)
		return 0;
	s = arena_alloc(m->arena, sizeof(*s) + size);
	if (!s)
		return 0;
	s->number = (uint16_t)(SYMBOL_END + 1 + HASH_COUNT(au->symbols));
	memcpy(s->met, met, size);
	HASH_ADD_KEYPTR(hh, au->symbols, s->met, size, s);
	return s->hh.tbl ? s->number : 0;
}

/* What is known when a step is worked out: the next item, and where it stands. */
struct step {
	const struct item_class *next; /* NULL: none, the sentence ends */
	bool first;		       /* it is the first of the sentence */
};

/* Sets of a rule's steps. */
#define REACH_WORDS ((RULE_CODE_MAX + 63) / 64)
#define REACH_WORDS_OF(rule) (((rule)->n_code + 63u) / 64)

static void reach_set(uint64_t *reach, uint32_t pc)
{
	reach[pc / 64] |= 1ull << (pc % 64);
}

/* Does the next item meet a test?  None does at the end. */
static bool ask(struct automata *m, const struct step *st, uint32_t test)
{
	m->asked[test / 64] |= 1ull << (test % 64);
	return st->next && class_meets(st->next, test);
}

/* Do one step of a rule: note what it reaches without width, and behind the item. */
static void step_once(struct automata *m, const struct step *st, uint32_t rule, uint32_t pc,
		      struct instr in, uint64_t *reach)
{
	switch ((enum op)in.op) {
	case OP_TEST:
		if (ask(m, st, in.arg))
			m->made->list[m->made->n_places++] = PLACE(rule, pc + 1);
		return;
	case OP_NOT:
		if (!ask(m, st, in.arg))
			reach_set(reach, pc + 1);
		return;
	case OP_SPLIT:
		reach_set(reach, pc + 1);
		reach_set(reach, in.arg);
		return;
	case OP_JUMP:
		reach_set(reach, in.arg);
		return;
	case OP_SAVE:
		reach_set(reach, pc + 1);
		return;
	case OP_FIRST:
		if (st->first)
			reach_set(reach, pc + 1);
		return;
	case OP_LAST:
		if (!st->next)
			reach_set(reach, pc + 1);
		return;
	case OP_MATCH:
		m->matched[m->made->n_matched++] = rule;
		return;
	}
}

/* All steps of one rule from its places list[0..n) on.  Code only runs forward. */
static void step_rule(struct automata *m, const struct automaton *au, const struct step *st,
		      const uint32_t *list, size_t n)
{
	uint32_t number = PLACE_RULE(list[0]);
	const struct rule *rule = m->rules->list[au->stage->first + number];
	uint64_t reach[REACH_WORDS];

	memset(reach, 0, REACH_WORDS_OF(rule) * sizeof(*reach));
	for (size_t i = 0; i < n; i++)
		reach_set(reach, PLACE_PC(list[i]));
	for (size_t w = 0; w < REACH_WORDS_OF(rule); w++)
		while (reach[w]) {
			uint32_t pc = (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(reach[w]);

			reach[w] &= reach[w] - 1;
			step_once(m, st, number, pc, rule->code[pc], reach);
		}
}

/* The first steps of the rules that may begin with the item. */
static void step_starts(struct automata *m, const struct automaton *au, const struct step *st)
{
	const struct stage *s = au->stage;
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
			uint32_t place = PLACE(rule - s->first, 0);

			step_rule(m, au, st, &place, 1);
		}
}

/* The steps of all rules from the places of a state. */
static void step_all(struct automata *m, const struct automaton *au, const struct step *st,
		     const struct state *s)
{
	size_t n;

	for (size_t i = 0; i < s->n_places; i += n) {
		n = 1;
		while (i + n < s->n_places && PLACE_RULE(s->list[i + n]) == PLACE_RULE(s->list[i]))
			n++;
		step_rule(m, au, st, s->list + i, n);
	}
}

/* Where an item goes that answers as another did; NULL: none did. */
static struct state *same_answers(const struct stage *stage, const struct state *s,
				  const struct item_class *c)
{
	const test_bits *met = c->met + stage->test_word;
	size_t n = stage->n_test_words;

	for (const struct answers *a = s->answers; a; a = a->older) {
		size_t w = 0;

		while (w < n && (met[w] & a->bits[w]) == a->bits[n + w])
			w++;
		if (w == n)
			return a->next;
	}
	return NULL;
}

/* Remember how the item answered.  Without room: nothing. */
static void add_answers(struct automata *m, const struct stage *stage, struct state *s,
			const struct item_class *c, struct state *next)
{
	size_t n = stage->n_test_words;
	struct answers *a = arena_alloc(m->arena, sizeof(*a) + 2 * n * sizeof(a->bits[0]));

	if (!a)
		return;
	a->older = s->answers;
	a->next = next;
	for (size_t w = 0; w < n; w++) {
		a->bits[w] = m->asked[stage->test_word + w];
		a->bits[n + w] = a->bits[w] & c->met[stage->test_word + w];
	}
	s->answers = a;
}

/* Work out what the next item leads to.  NULL: no room. */
static struct state *work_out(struct automata *m, struct automaton *au, struct state *s,
			      const struct step *st)
{
	const struct stage *stage = au->stage;
	bool start = s == au->starts[0] || s == au->starts[1];
	struct state *next = NULL;

	if (st->next && !start)
		next = same_answers(stage, s, st->next);
	if (next)
		return next;
	m->made->n_places = m->made->n_matched = 0;
	memset(m->asked + stage->test_word, 0, stage->n_test_words * sizeof(*m->asked));
	if (start)
		step_starts(m, au, st);
	else
		step_all(m, au, st, s);
	next = state_of(m, au);
	if (next && st->next && !start)
		add_answers(m, stage, s, st->next, next);
	return next;
}

/* The place of a symbol in a state's table: where it stands, or a free one. */
static inline struct edge *edge_of(const struct state *s, uint16_t symbol)
{
	size_t at = symbol & s->mask;

	while (s->edges[at].symbol != symbol && s->edges[at].symbol)
		at = (at + 1) & s->mask;
	return &s->edges[at];
}

/* Give the table of a state twice the places.  0 or ERR_MEMORY. */
static int grow_edges(struct automata *m, struct state *s)
{
	struct state old = *s;
	size_t n = 2 * (s->mask + 1u);
	struct edge *edges = arena_array(m->arena, n, sizeof(*edges));

	if (!edges)
		return ERR_MEMORY;
	s->edges = edges;
	s->mask = (uint16_t)(n - 1);
	for (size_t i = 0; i <= old.mask; i++)
		if (old.edges[i].symbol)
			*edge_of(s, old.edges[i].symbol) = old.edges[i];
	return 0;
}

/* Note in the state what the symbol leads to.  NULL: no room. */
static struct state *make_next(struct automata *m, struct automaton *au, struct state *s,
			       const struct step *st, uint16_t symbol)
{
	struct state *next = has_room(m) ? work_out(m, au, s, st) : NULL;
	bool full = 4 * (s->n_edges + 1u) > 3 * (s->mask + 1u);

	if (!next || (full && grow_edges(m, s)))
		return NULL;
	*edge_of(s, symbol) = (struct edge){next, symbol};
	s->n_edges++;
	return next;
}

/* The slow way of a step, apart from the loop that it would slow down: what it leads to
 * is not known yet, or not what the item is to the stage.  NULL: no room. */
static __attribute__((noinline)) struct state *learn_next(struct automata *m, struct automaton *au,
							  struct state *s, struct item_class *c)
{
	size_t stage = (size_t)(au - m->list);
	struct step st = {c == m->end ? NULL : c, s == au->starts[1]};
	struct state *next;

	if (c->symbols[stage] == 0)
		c->symbols[stage] = c == m->end ? SYMBOL_END : symbol_of(m, au, c);
	if (c->symbols[stage] == 0)
		return NULL;
	next = edge_of(s, c->symbols[stage])->next;
	return next ? next : make_next(m, au, s, &st, c->symbols[stage]);
}

static void note_matched(const struct automaton *au, const struct state *s, rule_bits *matched)
{
	for (size_t i = 0; i < s->n_matched; i++) {
		uint32_t rule = au->stage->first + s->list[s->n_places + i];

		matched[rule / 64] |= 1ull << (rule % 64);
	}
}

/* Run from state s over the items from `it` on, of which the last is the sentence's end;
 * hit->reach: how many it looks at. */
static enum automata_found run_from(struct automata *m, struct automaton *au, struct state *s,
				    const struct item *it, struct automata_hit *hit)
{
	size_t stage = (size_t)(au - m->list), reach = 0;
	enum automata_found found = FOUND_NONE;

	do {
		struct item_class *c = it[reach++].class;
		struct state *next = edge_of(s, c->symbols[stage])->next;

		s = next ? next : learn_next(m, au, s, c);
		if (!s)
			return FOUND_UNKNOWN;
		if (s->matched) {
			note_matched(au, s, hit->matched);
			found = FOUND_SOME;
		}
	} while (s->live);
	hit->reach = reach;
	return found;
}

/* Nothing was found from an item on; where its first two steps tell that, note it. */
static void note_dead(const struct item *it, bool first, size_t reach, uint64_t stage)
{
	if (reach == 1)
		it->class->dead[first] |= stage;
	else if (reach == 2 && !first && it->pair && it->pair->first == it->class &&
		 it->pair->second == it[1].class)
		it->pair->dead |= stage;
}

enum automata_found automata_find(struct automata *m, size_t stage, const struct item *items,
				  size_t n, struct automata_hit *hit)
{
	struct automaton *au = &m->list[stage];
	enum automata_found found = FOUND_NONE;
	uint64_t dead = 1ull << stage;
	size_t at = hit->at;

	for (; at < n && found == FOUND_NONE; at++) {
		struct state *start;

		if (items[at].dead & dead)
			continue;
		start = start_of(m, au, at == 0);
		found = start ? run_from(m, au, start, &items[at], hit) : FOUND_UNKNOWN;
		if (found == FOUND_NONE)
			note_dead(&items[at], at == 0, hit->reach, dead);
	}
	if (found == FOUND_UNKNOWN)
		hit->reach = RULE_SPAN_MAX + 1;
	hit->at = found ? at - 1 : n;
	return found;
}

struct item_class *automata_end(struct automata *m)
{
	return m->end;
}
