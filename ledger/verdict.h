/* verdict.h - whether the claims of a toll can all be true.
 *
 * Claims are intervals of numbers.  By Helly's theorem in one dimension, intervals of which
 * every two have a number in common all have one in common; so if not all claims can be
 * true, there are two that cannot, and no smaller set than such a pair contradicts itself.
 * The pair given is the one farthest apart: the highest lower end, the lowest upper end.
 * (Where increments were added to a claim, the claim is the report and its increments.)
 *
 * Claims that a later one overtook (chain.h) are past: they do not contest.
 */
#ifndef TOLL_LEDGER_VERDICT_H
#define TOLL_LEDGER_VERDICT_H

#include "ledger/chain.h"

struct judgement {
	enum verdict verdict;
	struct bounds meet; /* what all that stands allows; of no use when contested or none */
	size_t claims[2];   /* contested: those two, as indexes of the chain's claims, the lower
			       first */
};

struct judgement verdict_of(const struct chain *chain);

#endif
