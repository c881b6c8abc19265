/* fuzz_chain.c - any reports make a chain, the same in any order; what it says holds.
 *
 * Eight bytes are a report: its bounds, who says it, where it stands and what it counts.
 */
#include <assert.h>
#include <stdlib.h>

#include "ledger/best.h"
#include "ledger/verdict.h"
#include "tests/fuzz/target.h"

#define BYTES 8
#define REPORTS 256

static struct report report_of(const uint8_t *b, size_t i)
{
	int64_t low = b[0] == 255 ? INT64_MAX - 1 : b[0], width = b[1] % 16;

	return (struct report){
		.bounds = {low, b[1] > 200  ? BOUNDS_OPEN
				: low > 255 ? low
					    : low + width},
		.value = b[1] % 7 ? low : VALUE_NONE,
		.origin = b[2] % 4,
		.official = b[2] % 2,
		.outlet = b[2] / 4 % 4,
		.writer = b[2] / 16 % 4,
		.text = b[2] / 64,
		.article = b[3] % 16,
		.version = b[3] / 16,
		.published = b[4] % 16 * 40000,
		.recorded = b[4] / 16,
		.ended = b[5] % 3 ? MOMENT_NEVER : b[5] * 5000,
		.ordinal = (int32_t)i,
		.from = b[6] % 2 ? b[6] % 16 : DAY_NONE,
		.to = b[6] % 2 ? b[6] % 16 + 1 + b[6] / 16 : DAY_NONE,
		.group = b[7] % 4 == 3,
		.scope = (enum scope)(b[7] / 4 % 4),
		.status = (enum status)(b[7] / 16 % 8 % 5),
		.unit = b[5] % 16 ? UNIT_PERSON : UNIT_FAMILY,
		.implicit = b[6] == 255,
	};
}

static void check_verdict(const struct chain *c)
{
	struct judgement j = verdict_of(c);

	if (j.verdict == VERDICT_CONTESTED)
		assert(c->claims[j.claims[0]].bounds.high < c->claims[j.claims[1]].bounds.low);
	else
		assert(j.meet.low <= j.meet.high);
}

static void check_best(struct arena *a, const struct chain *c, const struct report *reports)
{
	struct best best;

	for (int rule = 0; rule < RULE_COUNT; rule++) {
		assert(best_by(a, (enum rule)rule, c, reports, &best) == 0);
		assert(best.best == NOTHING || best.best < c->n_claims);
		assert((best.low == NOTHING) == (best.high == NOTHING));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t n = size / BYTES < REPORTS ? size / BYTES : REPORTS;
	struct report reports[REPORTS], turned[REPORTS];
	struct arena *a = arena_new(0);
	struct chain *c, *again;
	struct err e;

	assert(a);
	for (size_t i = 0; i < n; i++)
		turned[n - 1 - i] = reports[i] = report_of(data + i * BYTES, i);
	assert(chain_make(a, reports, n, &c, &e) == 0);
	assert(chain_make(a, turned, n, &again, &e) == 0);
	assert(c->n_steps >= n && c->n_steps == again->n_steps);
	for (size_t i = 0; i < c->n_steps; i++)
		assert(c->steps[i].effect == again->steps[i].effect &&
		       c->steps[i].report == n - 1 - again->steps[i].report);
	check_verdict(c);
	check_best(a, c, reports);
	arena_free(&a);
	return 0;
}
