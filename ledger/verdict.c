/* verdict.c - the highest lower end against the lowest upper end. */
#include "ledger/verdict.h"

struct judgement verdict_of(const struct chain *chain)
{
	struct judgement j = {VERDICT_NONE, {0, BOUNDS_OPEN}, {NOTHING, NOTHING}};

	for (size_t i = 0; i < chain->n_claims; i++) {
		const struct claim *c = &chain->claims[i];

		if (c->overtaken)
			continue;
		if (j.verdict == VERDICT_NONE || c->bounds.high < j.meet.high)
			j.claims[0] = i;
		if (j.verdict == VERDICT_NONE || c->bounds.low > j.meet.low)
			j.claims[1] = i;
		j.meet = bounds_meet(j.meet, c->bounds);
		j.verdict = VERDICT_CONSISTENT;
	}
	if (j.verdict == VERDICT_NONE)
		return j;
	if (j.meet.low > j.meet.high)
		j.verdict = VERDICT_CONTESTED;
	else if (!bounds_agree(chain->past, j.meet))
		j.verdict = VERDICT_SUPERSEDED;
	return j;
}
