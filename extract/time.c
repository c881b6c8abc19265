/* time.c - resolves time nodes. */
#include "extract/time.h"

int time_resolve(struct document *d)
{
	d->reading->n_times = 0;
	return 0;
}
