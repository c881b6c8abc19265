/* figure_fields.h - the fields of one figure, from its mark and what is around it. */
#ifndef TOLL_EXTRACT_FIGURE_FIELDS_H
#define TOLL_EXTRACT_FIGURE_FIELDS_H

#include "extract/engine.h"

/* What a rule said of one number. */
struct figure_mark {
	const struct node *figure;
	const struct clause *clause;
	const struct node *np;
	const struct node *quantity; /* the number node, or NULL ("a", "no") */
	const struct item *number;   /* what stands for the number */
};

/* Fill all fields of *f but its measure, which is set. 0 or ERR_MEMORY. */
int figure_fill(struct document *d, const struct figure_mark *m,
		struct reading_figure *f) MUSTCHECK;

#endif
