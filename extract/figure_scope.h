/* figure_scope.h - totals, additions and parts among the figures of an article. */
#ifndef TOLL_EXTRACT_FIGURE_SCOPE_H
#define TOLL_EXTRACT_FIGURE_SCOPE_H

#include "extract/figure_fields.h"

/* Scope of the figure that is made from a mark, the next of the reading: its measure
 * and its sentence stand there already. */
enum scope figure_scope(struct document *d, const struct figure_mark *m);

/* Once all figures are there: say of each part and addition which figure it is of. */
void figure_link(struct document *d);
/* Is it told with "has", "have been": of all that happened until now? */
bool figure_until_now(const struct document *d, const struct figure_mark *m);

/* Is the article about something that lasts: a war, an epidemic? */
bool figure_topic_lasts(struct document *d);

#endif
