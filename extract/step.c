/* step.c - one step of all rules of a stage: the places that an item leads to.
 *
 * Steps without width are done when a place is reached, but those that look at the next item,
 * which are done with it. */
#include "extract/step.h"

#include <string.h>

/* Steps of a stage's code: those to do, and those taken.  A loop leads back to earlier ones. */
struct reach {
	size_t words;
	size_t low; /* words before it hold nothing to do */
	uint64_t *todo, *taken;
};

struct stepper {
	struct places *to; /* room for the most */
	struct reach here, behind;
};

static bool reach_init(struct reach *r, struct arena *a, size_t words)
{
	r->todo = arena_array(a, words + 1, sizeof(*r->todo));
	r->taken = arena_array(a, words + 1, sizeof(*r->taken));
	return r->todo && r->taken;
}

struct stepper *stepper_new(struct arena *a, const struct rules *rules)
{
	struct stepper *m = arena_zalloc(a, sizeof(*m));
	size_t most = 0, words;

	if (!m)
		return NULL;
	for (size_t i = 0; i < rules->n_stages; i++)
		most = rules->stages[i].n_code > most ? rules->stages[i].n_code : most;
	words = most / 64 + 1;
	m->to = arena_alloc(a, sizeof(*m->to) + most * sizeof(m->to->list[0]));
	if (!m->to || !reach_init(&m->here, a, words) || !reach_init(&m->behind, a, words))
		return NULL;
	return m;
}

static void reach_begin(struct reach *r, const struct stage *s)
{
	r->words = r->low = (s->n_code + 63) / 64;
	memset(r->todo, 0, r->words * sizeof(*r->todo));
	memset(r->taken, 0, r->words * sizeof(*r->taken));
}

static inline void reach_add(struct reach *r, uint32_t pc)
{
	size_t w = pc / 64;

	r->todo[w] |= 1ull << (pc % 64) & ~r->taken[w];
	r->low = w < r->low ? w : r->low;
}

/* Take the first step that is to do; false: there is none. */
static inline bool reach_take(struct reach *r, uint32_t *pc_r)
{
	uint64_t first;

	while (r->low < r->words && !r->todo[r->low])
		r->low++;
	if (r->low == r->words)
		return false;
	first = r->todo[r->low] & -r->todo[r->low];
	*pc_r = (uint32_t)(r->low * 64) + (uint32_t)__builtin_ctzll(first);
	r->todo[r->low] &= ~first;
	r->taken[r->low] |= first;
	return true;
}

/* What a jump at pc leads to. */
static uint32_t target(struct instr in, uint32_t pc)
{
	return (uint32_t)((int32_t)pc + (int16_t)in.arg);
}

static bool meets(const struct step *st, struct instr in)
{
	return st->next && class_meets(st->next, in.arg);
}

/* Do one step before the item: note what it reaches here, and behind the item. */
static void step_here(struct stepper *m, const struct stage *s, const struct step *st, uint32_t pc)
{
	struct instr in = s->code[pc];
	bool on = true;

	switch ((enum op)in.op) {
	case OP_TEST:
		if (meets(st, in))
			reach_add(&m->behind, pc + 1);
		return;
	case OP_NOT:
		on = !meets(st, in);
		break;
	case OP_SPLIT:
		reach_add(&m->here, target(in, pc));
		break;
	case OP_JUMP:
		reach_add(&m->here, target(in, pc));
		return;
	case OP_FIRST:
		on = st->first;
		break;
	case OP_LAST:
		on = !st->next;
		break;
	case OP_SAVE: /* not in loose code */
	case OP_MATCH:
		return;
	}
	if (on)
		reach_add(&m->here, pc + 1);
}

/* The step of a place; most of them ask for a test that the item does not meet. */
static inline void step_place(struct stepper *m, const struct stage *s, const struct step *st,
			      uint32_t pc)
{
	struct instr in = s->code[pc];

	if (in.op != OP_TEST)
		reach_add(&m->here, pc);
	else if (meets(st, in))
		reach_add(&m->behind, pc + 1);
}

/* Do one step behind the item. */
static void step_behind(struct stepper *m, const struct stage *s, uint32_t pc)
{
	struct instr in = s->code[pc];

	if (in.op == OP_SPLIT || in.op == OP_JUMP)
		reach_add(&m->behind, target(in, pc));
	if (in.op == OP_SPLIT)
		reach_add(&m->behind, pc + 1);
}

/* Does the step look at the next item?  Then it is a place. */
static bool is_place(struct instr in)
{
	return in.op == OP_TEST || in.op == OP_NOT || in.op == OP_LAST;
}

/* Note the places among the steps that were taken behind the item. */
static void add_places(struct places *to, const struct stage *s, const struct reach *behind)
{
	for (size_t w = 0; w < behind->words; w++)
		for (uint64_t taken = behind->taken[w]; taken; taken &= taken - 1) {
			size_t pc = w * 64 + (size_t)__builtin_ctzll(taken);

			if (is_place(s->code[pc]))
				to->list[to->n++] = (uint32_t)pc;
		}
}

/* Note the rules that matched, before or behind the item. */
static void add_matched(struct places *to, const struct stage *s, const struct stepper *m)
{
	for (size_t w = 0; w < m->here.words; w++)
		for (uint64_t taken = m->here.taken[w] | m->behind.taken[w]; taken;
		     taken &= taken - 1) {
			struct instr in = s->code[w * 64 + (size_t)__builtin_ctzll(taken)];

			if (in.op == OP_MATCH)
				to->list[to->n + to->n_matched++] = in.arg;
		}
}

const struct places *stepper_step(struct stepper *m, const struct stage *stage,
				  const struct places *from, const struct step *st)
{
	struct places *to = m->to;
	uint32_t pc;

	to->n = to->n_matched = 0;
	reach_begin(&m->here, stage);
	reach_begin(&m->behind, stage);
	for (size_t i = 0; i < from->n; i++)
		step_place(m, stage, st, from->list[i]);
	while (reach_take(&m->here, &pc))
		step_here(m, stage, st, pc);
	while (reach_take(&m->behind, &pc))
		step_behind(m, stage, pc);
	add_places(to, stage, &m->behind);
	add_matched(to, stage, m);
	return to;
}

const struct places *stepper_begin(struct stepper *m, const struct stage *stage)
{
	struct places *to = m->to;
	uint32_t pc;

	to->n = to->n_matched = 0;
	reach_begin(&m->here, stage);
	reach_add(&m->here, 0);
	while (reach_take(&m->here, &pc)) {
		struct instr in = stage->code[pc];

		if (in.op == OP_SPLIT || in.op == OP_JUMP)
			reach_add(&m->here, target(in, pc));
		if (in.op == OP_SPLIT)
			reach_add(&m->here, pc + 1);
		else if (in.op != OP_JUMP)
			to->list[to->n++] = pc;
	}
	return to;
}

void stepper_asked(struct stepper *m, const struct stage *stage, const struct places *from,
		   test_bits *asked)
{
	uint32_t pc, first = 64 * stage->test_word;

	reach_begin(&m->here, stage);
	for (size_t i = 0; i < from->n; i++)
		reach_add(&m->here, from->list[i]);
	while (reach_take(&m->here, &pc)) {
		struct instr in = stage->code[pc];

		if (in.op == OP_TEST || in.op == OP_NOT)
			asked[(in.arg - first) / 64] |= 1ull << (in.arg - first) % 64;
		if (in.op == OP_SPLIT || in.op == OP_JUMP)
			reach_add(&m->here, target(in, pc));
		if (in.op != OP_TEST && in.op != OP_JUMP && in.op != OP_MATCH)
			reach_add(&m->here, pc + 1);
	}
}
