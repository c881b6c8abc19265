/* stage_join.c - the code of a stage: where its rules may match.  What several rules begin
 * with stands in it once, so that an automaton that runs all of them at once has few places
 * to be at: a tree whose branches are the rules, cut into pieces that no jump leaves.  Rules
 * that go on alike from different nodes begin with any of these: the code may find too much. */
#include "extract/stage_join.h"

#include <string.h>

/* A rule's code, cut. */
struct branch {
	struct instr *code;
	const uint16_t *ends; /* of the pieces */
	size_t n;
};

static bool leads_on(struct instr in)
{
	return in.op == OP_SPLIT || in.op == OP_JUMP;
}

/* A piece ends where no step before leads to behind it. */
static int cut(struct arena *a, const struct rule *rule, struct branch *b)
{
	uint16_t *ends = arena_array(a, rule->n_loose, sizeof(*ends));
	size_t far = 0;

	if (!ends)
		return ERR_MEMORY;
	*b = (struct branch){.code = rule->loose, .ends = ends};
	for (size_t pc = 0; pc < rule->n_loose; pc++) {
		struct instr *in = &rule->loose[pc];

		if (leads_on(*in)) {
			far = in->arg > far ? in->arg : far;
			in->arg = (uint16_t)(in->arg - pc);
		}
		if (in->op == OP_MATCH)
			in->arg = (uint16_t)rule->index;
		if (far <= pc + 1)
			ends[b->n++] = (uint16_t)(pc + 1);
	}
	return 0;
}

static size_t piece_first(const struct branch *b, size_t k)
{
	return k ? b->ends[k - 1] : 0;
}

static bool same_piece(const struct branch *a, const struct branch *b, size_t k)
{
	size_t at = piece_first(a, k), n = a->ends[k] - at;

	return at + n == b->ends[k] &&
	       memcmp(a->code + at, b->code + at, n * sizeof(*a->code)) == 0;
}

/* Sort those that go on as the first does to the front; how many they are. */
static size_t gather(struct branch *list, size_t n, size_t k)
{
	size_t same = 1;

	for (size_t i = 1; i < n; i++)
		if (same_piece(&list[0], &list[i], k)) {
			struct branch b = list[i];

			list[i] = list[same];
			list[same++] = b;
		}
	return same;
}

static void put(struct stage *s, const struct branch *b, size_t from, size_t end)
{
	memcpy(s->code + s->n_code, b->code + from, (end - from) * sizeof(*s->code));
	s->n_code += (uint32_t)(end - from);
}

/* Put what follows the first k pieces, which the branches have in common:
 * split L1, piece, its branches, L1: split L2, ... */
static void put_branches(struct stage *s, struct branch *list, size_t n, size_t k)
{
	while (n > 0) {
		size_t same = gather(list, n, k), split = s->n_code;

		if (same < n)
			s->code[s->n_code++] = (struct instr){OP_SPLIT, 0};
		if (same == 1) {
			put(s, list, piece_first(list, k), list->ends[list->n - 1]);
		} else {
			put(s, list, piece_first(list, k), list->ends[k]);
			put_branches(s, list, same, k + 1);
		}
		if (same < n)
			s->code[split].arg = (uint16_t)(s->n_code - split);
		list += same;
		n -= same;
	}
}

/* The nodes that a branch begins with one of, *n_r of them; NULL: it begins otherwise. */
static const struct test *start_nodes(const struct rules *rules, const struct branch *b,
				      size_t *n_r)
{
	const struct test *parts = test_parts(&rules->tests[b->code[0].arg], n_r);

	if (b->code[0].op != OP_TEST || b->n < 3)
		return NULL;
	for (size_t i = 0; i < *n_r; i++)
		if (parts[i].kind != TEST_NODE)
			return NULL;
	return parts;
}

/* Do two branches differ in the node that they begin with, and not in what follows it? */
static bool same_start(const struct rules *rules, const struct branch *a, const struct branch *b)
{
	size_t n;
	const struct test *of_a = start_nodes(rules, a, &n), *of_b = start_nodes(rules, b, &n);

	return of_a && of_b && tagset_any(&of_a->all, &of_b->all) && same_piece(a, b, 1);
}

/* Add tests that are not there yet to `to`, which has room for them. */
static void add_parts(struct test *to, const struct test *parts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t j = 0;

		while (j < to->n_of && !test_same(&to->of[j], &parts[i]))
			j++;
		to->of[j] = parts[i];
		to->n_of += j == to->n_of;
	}
}

/* Let those of list[0..n) that begin as the first does, but for the node, begin with any of their
 * nodes. */
static int share_start(struct arena *a, struct rules *rules, const struct stage *s,
		       struct branch *list, size_t n, struct err *e)
{
	struct test any = {.kind = TEST_ONE_OF};
	const struct test *parts;
	size_t same = 0, room = 0, more;
	uint16_t number;
	int rc;

	for (size_t i = 0; i < n; i++)
		if (same_start(rules, &list[0], &list[i])) {
			start_nodes(rules, &list[i], &more);
			room += more;
			same++;
		}
	if (same < 2)
		return 0;
	any.of = arena_array(a, room, sizeof(*any.of));
	if (!any.of)
		return ERR_MEMORY;
	for (size_t i = 0; i < n; i++)
		if (same_start(rules, &list[0], &list[i])) {
			parts = start_nodes(rules, &list[i], &more);
			add_parts(&any, parts, more);
		}
	if (any.n_of < 2)
		return 0;
	rc = rules_number_test(a, rules, s, &any, &number, e);
	for (size_t i = n; rc == 0 && i-- > 0;)
		if (same_start(rules, &list[0], &list[i]))
			list[i].code[0].arg = number;
	return rc;
}

int stage_join(struct arena *a, struct rules *rules, struct stage *s, struct err *e)
{
	size_t n = s->end - s->first, most = n;
	struct branch *branches = arena_array(a, n + 1, sizeof(*branches));
	int rc = branches ? 0 : ERR_MEMORY;

	for (size_t i = 0; rc == 0 && i < n; i++) {
		rc = cut(a, rules->list[s->first + i], &branches[i]);
		most += rules->list[s->first + i]->n_loose;
	}
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = share_start(a, rules, s, branches + i, n - i, e);
	if (rc == 0)
		s->code = arena_array(a, most, sizeof(*s->code));
	if (rc == ERR_MEMORY || (rc == 0 && !s->code))
		return err_set(e, ERR_MEMORY, "no memory for the rules");
	if (rc)
		return rc;
	put_branches(s, branches, n, 0);
	return s->n_code <= STAGE_CODE_MAX
		       ? 0
		       : err_set(e, ERR_LIMIT, "expected at most %d steps in the rules of stage %s",
				 STAGE_CODE_MAX, s->name);
}
