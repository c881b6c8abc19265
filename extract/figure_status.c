/* figure_status.c - whether a figure is asserted, denied, feared or planned: by what
 * governs its clause, by the verb that counts, by who says it how, by its sentence. */
#include "extract/figure_status.h"

/* The status that a hint of the sentence gives: one that holds for what it covers
 * ("denied that ..."), if the number stands in it, or one for the whole sentence. */
static const char *hinted(const struct document *d, const struct figure_mark *m, bool inside)
{
	const struct names *k = &d->engine->names;
	uint32_t at = m->number->first;

	for (size_t i = found_first(&d->hints, m->clause->number);
	     i < d->hints.n && d->hints.list[i].clause == m->clause; i++) {
		const struct node *n = d->hints.list[i].node;
		const char *status = node_value(n, k->status);

		if (!status || inside != tagset_has(&n->tags, d->engine->tags.inside))
			continue;
		if (!inside || (at >= n->first && at < n->end))
			return status;
	}
	return NULL;
}

enum status figure_status(const struct document *d, const struct figure_mark *m, const char *said)
{
	const struct names *k = &d->engine->names;
	const char *status = hinted(d, m, true);

	if (!status)
		status = node_value(m->figure, k->status);
	if (!status)
		status = said;
	if (!status)
		status = hinted(d, m, false);
	return status_named(status);
}
