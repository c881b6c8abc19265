/* step.h - what an item leads to, from places in the code of a stage. */
#ifndef TOLL_EXTRACT_STEP_H
#define TOLL_EXTRACT_STEP_H

#include "extract/class.h"

/* A set of rules, by index. */
typedef uint64_t rule_bits;

/* Where matches may have come to: steps of stage->code that look at an item, ascending; then
 * the rules that matched on the way to them. */
struct places {
	uint32_t n, n_matched;
	uint32_t list[];
};

/* Bytes of it. */
static inline size_t places_size(const struct places *p)
{
	return sizeof(*p) + (p->n + p->n_matched) * sizeof(p->list[0]);
}

/* What is known of the next item, and where it stands. */
struct step {
	const struct item_class *next; /* NULL: none, the sentence ends */
	bool first;		       /* it is the first of the sentence */
};

/* Working memory, in arena a.  NULL: no memory. */
struct stepper;
struct stepper *stepper_new(struct arena *a, const struct rules *rules);

/* The places at which the rules of a stage begin: steps that may also ask for the start of the
 * sentence.  The answer stands until the next call. */
const struct places *stepper_begin(struct stepper *m, const struct stage *stage);

/* Where the item leads to from these places.
 * The answer stands until the next call. */
const struct places *stepper_step(struct stepper *m, const struct stage *stage,
				  const struct places *from, const struct step *st);

/* Add the tests, counted from the stage's first, that a step from these places may ask of the
 * item: where it leads depends on which of them the item meets, and on nothing else of it. */
void stepper_asked(struct stepper *m, const struct stage *stage, const struct places *from,
		   test_bits *asked);

#endif
