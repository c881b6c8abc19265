/* match.h - runs rules over the items of one sentence. */
#ifndef TOLL_EXTRACT_MATCH_H
#define TOLL_EXTRACT_MATCH_H

#include "base/arena.h"
#include "extract/item.h"

/* Working memory of the matcher, for one thread. */
struct matcher;

/* Receives each node made, to note it or add to it. 0 to go on, else the error to stop with. */
typedef int match_output(void *arg, struct node *n);

/* NULL: no memory.  The rules must outlive it. */
struct matcher *matcher_new(struct arena *a, const struct rules *rules);

/* Run one stage over items[0..*n_items), which a replacing stage rewrites (it
 * never grows).  made (may be NULL) is called for each node made.  Nodes live in
 * arena a.  Time: rules x items x a constant.  0, ERR_MEMORY, or made's result. */
int match_stage(struct matcher *m, struct arena *a, const struct stage *stage, struct item *items,
		size_t *n_items, match_output *made, void *arg) MUSTCHECK;

#endif
