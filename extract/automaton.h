/* automaton.h - which rules of a stage match from an item on. */
#ifndef TOLL_EXTRACT_AUTOMATON_H
#define TOLL_EXTRACT_AUTOMATON_H

#include "extract/step.h"

struct automata; /* one for each stage; for one thread */

/* What they come to know lives in arena a, but a table of automata_extra bytes, as long as
 * both hold less than max bytes more than now.  NULL: no memory. */
struct automata *automata_new(struct arena *a, size_t max, const struct rules *rules);

size_t automata_extra(const struct automata *m);

/* Forget all that was learnt: before the arena is freed, or reset to a mark behind
 * automata_new; together with classes_forget. */
void automata_forget(struct automata *m);

/* Find out what a class is to the stages, before items of it are looked at. */
void automata_know(struct automata *m, struct item_class *c);

enum automata_found { FOUND_NONE, FOUND_SOME, FOUND_UNKNOWN };

/* Where rules match: from item `at`; none of them looks at more than `reach`
 * items (the end of the sentence is one), and they are in `matched`, a set of rules. */
struct automata_hit {
	size_t at, reach;
	rule_bits *matched;
};

/* From hit->at on, of the live ones, find the first of items[0..n) from which a rule of stage
 * number `stage` matches (n: none), and add the rules that do to hit->matched.  FOUND_UNKNOWN:
 * there is no room to find out; any rule may match there.  items[n] has the class automata_end. */
enum automata_found automata_find(struct automata *m, size_t stage, const struct item *items,
				  size_t n, struct automata_hit *hit);

/* The class of what stands behind the last item. */
struct item_class *automata_end(struct automata *m);

#endif
