/* where.c - places of an article. */
#include "extract/where.h"

int where_places(struct document *d)
{
	d->reading->n_places = 0;
	return 0;
}
