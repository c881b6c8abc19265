/* pattern_compile.c - turns a pattern's tree into code, twice.  In the code that says what
 * a rule matches, repetitions are written out, so that it has no loops and its span is
 * bounded.  The code that says where it may match has loops without a count instead: its
 * places are few, and so are the states of the automata made of them. */
#include "extract/pattern.h"

#include <string.h>

struct emit {
	struct pattern_parser *p;
	struct rule *rule;
	struct instr code[RULE_CODE_MAX];
	size_t n;
	struct test *tests;
	size_t cap_tests;
	bool core_open, core_shut;
	bool loose; /* loops, and nothing remembered */
};

static int emit_pat(struct emit *em, const struct pat *pat);

static int emit_op(struct emit *em, const struct pat *pat, enum op op, size_t arg)
{
	if (em->n == RULE_CODE_MAX)
		return source_fail(em->p->src, pat->at, em->p->e,
				   "expected a pattern of at most %d steps", RULE_CODE_MAX);
	em->code[em->n++] = (struct instr){(uint16_t)op, (uint16_t)arg};
	return 0;
}

static int emit_test(struct emit *em, const struct pat *pat, enum op op)
{
	struct rule *r = em->rule;
	size_t i;

	for (i = 0; i < r->n_tests; i++)
		if (test_same(&em->tests[i], pat->test))
			return emit_op(em, pat, op, i);
	if (arena_grow(em->p->arena, (void **)&em->tests, &em->cap_tests, r->n_tests + 1,
		       sizeof(*em->tests)))
		return err_set(em->p->e, ERR_MEMORY, "no memory for the rules");
	em->tests[r->n_tests++] = *pat->test;
	return emit_op(em, pat, op, i);
}

static int emit_seq(struct emit *em, const struct pat *pat)
{
	int rc = 0;

	for (const struct pat *c = pat->a; rc == 0 && c; c = c->next)
		rc = emit_pat(em, c);
	return rc;
}

/* split L1, a, jump end, L1: split L2, b, jump end, L2: c, end: */
static int emit_alt(struct emit *em, const struct pat *pat)
{
	size_t jumps[PATTERN_ALTERNATIVES_MAX - 1], n_jumps = 0, split = 0;
	int rc = 0;

	for (const struct pat *c = pat->a; rc == 0 && c; c = c->next) {
		if (c->next) {
			split = em->n;
			rc = emit_op(em, c, OP_SPLIT, 0);
		}
		if (rc == 0)
			rc = emit_pat(em, c);
		if (rc || !c->next)
			break;
		jumps[n_jumps++] = em->n;
		rc = emit_op(em, c, OP_JUMP, 0);
		em->code[split].arg = (uint16_t)em->n;
	}
	for (size_t i = 0; rc == 0 && i < n_jumps; i++)
		em->code[jumps[i]].arg = (uint16_t)em->n;
	return rc;
}

/* L: split end, a, jump L, end: */
static int emit_loop(struct emit *em, const struct pat *pat)
{
	size_t split = em->n;
	int rc = emit_op(em, pat, OP_SPLIT, 0);

	if (rc == 0)
		rc = emit_pat(em, pat->a);
	if (rc == 0)
		rc = emit_op(em, pat, OP_JUMP, split);
	if (rc == 0)
		em->code[split].arg = (uint16_t)em->n;
	return rc;
}

/* a, a, split end, a, split end, a, end: */
static int emit_repeat(struct emit *em, const struct pat *pat)
{
	size_t splits[RULE_SPAN_MAX + 1], n = 0;
	int rc = 0;

	for (unsigned i = 0; rc == 0 && i < pat->max; i++) {
		if (em->loose && i == pat->min && i + 1 < pat->max)
			return emit_loop(em, pat);
		if (i >= pat->min) {
			splits[n++] = em->n;
			rc = emit_op(em, pat, OP_SPLIT, 0);
		}
		if (rc == 0)
			rc = emit_pat(em, pat->a);
	}
	for (size_t i = 0; rc == 0 && i < n; i++)
		em->code[splits[i]].arg = (uint16_t)em->n;
	return rc;
}

static int emit_name(struct emit *em, const struct pat *pat)
{
	struct rule *r = em->rule;
	size_t i = 0;
	int rc;

	if (em->loose)
		return emit_pat(em, pat->a);
	while (i < r->n_names && r->names[i] != pat->name)
		i++;
	if (i == RULE_NAMES_MAX)
		return source_fail(em->p->src, pat->at, em->p->e, "expected at most %d names",
				   RULE_NAMES_MAX);
	if (i == r->n_names)
		r->names[r->n_names++] = pat->name;
	rc = emit_op(em, pat, OP_SAVE, 2 + 2 * i);
	if (rc == 0)
		rc = emit_pat(em, pat->a);
	return rc ? rc : emit_op(em, pat, OP_SAVE, 3 + 2 * i);
}

/* The first '/' opens the core, the second shuts it. */
static int emit_core(struct emit *em, const struct pat *pat)
{
	if (em->loose)
		return 0;
	if (em->core_shut)
		return source_fail(em->p->src, pat->at, em->p->e, "expected at most two '/'");
	em->core_shut = em->core_open;
	em->core_open = true;
	return emit_op(em, pat, OP_SAVE, em->core_shut ? 1 : 0);
}

static int emit_pat(struct emit *em, const struct pat *pat)
{
	switch (pat->kind) {
	case PAT_SEQ:
		return emit_seq(em, pat);
	case PAT_ALT:
		return emit_alt(em, pat);
	case PAT_REPEAT:
		return emit_repeat(em, pat);
	case PAT_TEST:
		return emit_test(em, pat, OP_TEST);
	case PAT_NOT:
		return emit_test(em, pat, OP_NOT);
	case PAT_NAME:
		return emit_name(em, pat);
	case PAT_CORE:
		return emit_core(em, pat);
	case PAT_FIRST:
		return emit_op(em, pat, OP_FIRST, 0);
	case PAT_LAST:
		return emit_op(em, pat, OP_LAST, 0);
	}
	return ERR_SYNTAX;
}

/* The code of the whole pattern, copied. */
static int emit_all(struct emit *em, const struct pat *pat, struct instr **code_r, uint16_t *n_r)
{
	int rc;

	em->n = 0;
	rc = emit_pat(em, pat);
	if (rc == 0)
		rc = emit_op(em, pat, OP_MATCH, 0);
	if (rc)
		return rc;
	*code_r = arena_array(em->p->arena, em->n, sizeof(**code_r));
	if (!*code_r)
		return err_set(em->p->e, ERR_MEMORY, "no memory for the rules");
	memcpy(*code_r, em->code, em->n * sizeof(*em->code));
	*n_r = (uint16_t)em->n;
	return 0;
}

int pattern_compile(struct pattern_parser *p, const struct pat *pat, struct rule *r)
{
	struct emit *em = arena_zalloc(p->arena, sizeof(*em));
	int rc;

	if (!em)
		return err_set(p->e, ERR_MEMORY, "no memory for the rules");
	*em = (struct emit){.p = p, .rule = r};
	if (pat->span > RULE_SPAN_MAX)
		return source_fail(p->src, pat->at, p->e,
				   "expected a pattern that spans at most %d items", RULE_SPAN_MAX);
	rc = emit_all(em, pat, &r->code, &r->n_code);
	if (rc)
		return rc;
	if (em->core_open && !em->core_shut)
		return source_fail(p->src, pat->at, p->e, "expected a second '/'");
	em->loose = true;
	rc = emit_all(em, pat, &r->loose, &r->n_loose);
	r->tests = em->tests;
	r->span = (uint16_t)pat->span;
	return rc;
}
