/* figure_status.h - whether a figure is asserted, denied, feared or planned. */
#ifndef TOLL_EXTRACT_FIGURE_STATUS_H
#define TOLL_EXTRACT_FIGURE_STATUS_H

#include "extract/figure_fields.h"

/* Status of the figure that is made from a mark; `said` is the status that
 * its speaker gives it, or NULL. */
enum status figure_status(const struct document *d, const struct figure_mark *m, const char *said);

#endif
