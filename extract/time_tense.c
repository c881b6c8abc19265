/* time_tense.c - looks around a time for words with the attribute tense: first back to the
 * start of its part of the sentence, then a little ahead. */
#include "extract/time_tense.h"

#include <string.h>

#define BACK_MAX 16 /* items */
#define AHEAD_MAX 6

/* "is expected" lies ahead, "was expected" behind; else such a word says nothing. */
static int weak_tense(const struct document *d, const struct clause *c, size_t at)
{
	const struct tags *tags = &d->engine->tags;

	for (size_t back = 1; back <= 2 && back <= at; back++) {
		const struct item *it = &c->items[at - back];

		if (item_has(it, tags->bepast))
			return -1;
		if (item_has(it, tags->be))
			return 1;
	}
	return 0;
}

static int item_tense(const struct document *d, const struct clause *c, size_t at)
{
	const char *tense = item_attr(&c->items[at], d->engine->names.tense);

	if (!tense)
		return 0;
	if (strcmp(tense, "weak") == 0)
		return weak_tense(d, c, at);
	return strcmp(tense, "future") == 0 ? 1 : -1;
}

/* The item that holds a token, or the first behind it. */
static size_t item_at(const struct clause *c, uint32_t token)
{
	size_t low = 0, high = c->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (c->items[mid].end <= token)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

int time_tense(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	size_t at = item_at(c, f->node->first);
	size_t first = at > BACK_MAX ? at - BACK_MAX : 0;
	size_t end = at + AHEAD_MAX < c->n ? at + AHEAD_MAX : c->n;
	int tense = 0;

	for (size_t i = at; tense == 0 && i > first; i--)
		tense = item_tense(d, c, i - 1);
	for (size_t i = at + 1; tense == 0 && i < end; i++)
		tense = item_tense(d, c, i);
	return tense;
}
