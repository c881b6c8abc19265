/* time_tense.c - looks around a time for words with the attribute tense: first back to the
 * start of the sentence, then on to its end. */
#include "extract/time_tense.h"

static int item_tense(const struct names *k, const struct item *it)
{
	const char *tense = item_attr(it, k->tense);

	if (!tense)
		return 0;
	return tense[0] == 'f' ? 1 : -1;
}

int time_tense(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	const struct names *k = &d->engine->names;
	size_t low = 0, high = c->n;
	int tense = 0;

	while (low < high) { /* the first item that ends behind the time's start */
		size_t mid = low + (high - low) / 2;

		if (c->items[mid].end <= f->node->first)
			low = mid + 1;
		else
			high = mid;
	}
	for (size_t i = low; tense == 0 && i > 0; i--)
		tense = item_tense(k, &c->items[i - 1]);
	for (size_t i = low; tense == 0 && i < c->n; i++)
		tense = item_tense(k, &c->items[i]);
	return tense;
}
