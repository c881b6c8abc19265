/* best.c - the rules. */
#include "ledger/best.h"

#include <stdlib.h>

#define SIGN(a, b) (((a) > (b)) - ((a) < (b)))

/* A claim that takes part. */
struct candidate {
	size_t claim;
	int64_t value;
	struct bounds bounds;
	unsigned rank; /* 2 an authority, 1 somebody who is named, 0 nobody */
};

int64_t best_value(const struct claim *claim, const struct report *reports)
{
	int64_t value = reports[claim->report].value;

	return value == VALUE_NONE || claim->summed ? claim->bounds.low : value;
}

static int by_value(const void *pa, const void *pb)
{
	const struct candidate *a = pa, *b = pb;
	int c = SIGN(a->value, b->value);

	return c ? c : SIGN(a->claim, b->claim);
}

/* The last one of the highest rank; the claims are in the order in which they were told. */
static size_t latest(const struct candidate *candidates, size_t n)
{
	const struct candidate *last = &candidates[0];

	for (size_t i = 1; i < n; i++)
		if (candidates[i].rank > last->rank ||
		    (candidates[i].rank == last->rank && candidates[i].claim > last->claim))
			last = &candidates[i];
	return last->claim;
}

/* The ends of what is told.  "At most 90" tells no least, nor "at least 40" a most: their one
 * number stands for it. */
static int64_t least(struct bounds b)
{
	return b.low == 0 && b.high != BOUNDS_OPEN ? b.high : b.low;
}

static int64_t most(struct bounds b)
{
	return b.high == BOUNDS_OPEN ? b.low : b.high;
}

static void ends(const struct candidate *candidates, size_t n, struct best *best)
{
	const struct candidate *low = &candidates[0], *high = &candidates[0];

	for (size_t i = 1; i < n; i++) {
		const struct candidate *c = &candidates[i];

		if (least(c->bounds) < least(low->bounds))
			low = c;
		if (most(c->bounds) > most(high->bounds) ||
		    (most(c->bounds) == most(high->bounds) && c->bounds.high > high->bounds.high))
			high = c;
	}
	best->low = low->claim;
	best->high = high->claim;
}

static size_t choose(enum rule rule, const struct candidate *candidates, size_t n,
		     const struct best *best)
{
	switch (rule) {
	case RULE_MEDIAN:
		return candidates[(n - 1) / 2].claim;
	case RULE_OFFICIAL:
		return latest(candidates, n);
	case RULE_CONSERVATIVE:
		return best->low;
	case RULE_MIN_MAX:
	case RULE_COUNT:
		break;
	}
	return NOTHING;
}

int best_by(struct arena *a, enum rule rule, const struct chain *chain,
	    const struct report *reports, struct best *best_r)
{
	struct candidate *candidates = arena_array(a, chain->n_claims, sizeof *candidates);
	size_t n = 0;

	*best_r = (struct best){NOTHING, NOTHING, NOTHING};
	if (chain->n_claims > 0 && !candidates)
		return ERR_MEMORY;
	for (size_t i = 0; i < chain->n_claims; i++) {
		const struct claim *c = &chain->claims[i];
		const struct report *r = &reports[c->report];

		if (!c->overtaken)
			candidates[n++] =
				(struct candidate){i, best_value(c, reports), c->bounds,
						   r->origin ? 1 + (unsigned)r->official : 0};
	}
	if (n == 0)
		return 0;
	qsort(candidates, n, sizeof *candidates, by_value);
	ends(candidates, n, best_r);
	best_r->best = choose(rule, candidates, n, best_r);
	return 0;
}
