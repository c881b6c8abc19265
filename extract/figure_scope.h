/* figure_scope.h - totals, additions and parts among the figures of an article. */
#ifndef TOLL_EXTRACT_FIGURE_SCOPE_H
#define TOLL_EXTRACT_FIGURE_SCOPE_H

#include "extract/figure_fields.h"

/* Scope of the figure that is made from a mark, the next of the reading: its measure
 * and its sentence stand there already. */
enum scope figure_scope(struct document *d, const struct figure_mark *m);

/* Once all figures are there: say of each part and addition which figure it is of. */
void figure_link(struct document *d);

#endif
