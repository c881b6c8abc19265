/* match.h - runs rules over the items of one sentence. */
#ifndef TOLL_EXTRACT_MATCH_H
#define TOLL_EXTRACT_MATCH_H

#include "base/arena.h"
#include "extract/item.h"

/* Working memory of the matcher, for one thread; it remembers what it has learnt of the
 * rules from one sentence to the next. */
struct matcher;

/* Receives each node made, to note it or add to it. 0 to go on, else the error to stop with. */
typedef int match_output(void *arg, struct node *n);

/* The rules and the lexicon must outlive it.  What it remembers fills about cache_max
 * bytes at most (and the classes of one sentence); with 0 it remembers next to nothing,
 * and is slow.  NULL: no memory. */
struct matcher *matcher_new(const struct rules *rules, const struct lexicon *lexicon,
			    size_t cache_max);
void matcher_free(struct matcher **m);

/* Bytes that it remembers. */
size_t matcher_cache(const struct matcher *m);

/* Run the stages [first, end), in order, over items[0..*n_items), which replacing stages
 * rewrite (the sentence never grows); behind them is room for one more.  An item whose
 * class is NULL, as one is that is new or has changed, is given its class.  made (may be
 * NULL) is called for each node made.  Nodes live in arena a.  Time: rules x items x a
 * constant at worst, items x a constant as a rule.  0, ERR_MEMORY, or made's result. */
int match_stages(struct matcher *m, struct arena *a, size_t first, size_t end, struct item *items,
		 size_t *n_items, match_output *made, void *arg) MUSTCHECK;

#endif
