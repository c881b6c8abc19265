/* time_tense.c - looks around a time for words with the attribute tense: first back to the
 * start of its sentence, then a little ahead.  It reads words, not items: by now these are
 * covered by what later stages made. */
#include "extract/time_tense.h"

#include <string.h>

#define BACK_MAX 20 /* words */
#define AHEAD_MAX 7

static const struct entry *word_entry(const struct document *d, const struct clause *c,
				      uint32_t token)
{
	return lexicon_entry(d->engine->lexicon, c->segment->tokens.list[token].word);
}

static bool word_has(const struct entry *e, int tag)
{
	for (uint32_t i = 0; e && i < e->n_senses; i++)
		if (tagset_has(&e->senses[i]->tags, tag))
			return true;
	return false;
}

static const char *word_attr(const struct entry *e, const char *key)
{
	const char *value = NULL;

	for (uint32_t i = 0; e && !value && i < e->n_senses; i++)
		value = sense_attr(e->senses[i], key);
	return value;
}

/* "is expected" lies ahead, "was expected" behind; else such a word says nothing. */
static int weak_tense(const struct document *d, const struct clause *c, uint32_t at)
{
	const struct tags *tags = &d->engine->tags;

	for (uint32_t back = 1; back <= 2 && back <= at - c->items[0].first; back++) {
		const struct entry *e = word_entry(d, c, at - back);

		if (word_has(e, tags->bepast))
			return -1;
		if (word_has(e, tags->be))
			return 1;
	}
	return 0;
}

static int word_tense(const struct document *d, const struct clause *c, uint32_t at)
{
	const char *tense = word_attr(word_entry(d, c, at), d->engine->names.tense);

	if (!tense)
		return 0;
	if (strcmp(tense, "weak") == 0)
		return weak_tense(d, c, at);
	return strcmp(tense, "future") == 0 ? 1 : -1;
}

int time_tense(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t start = c->items[0].first, end = c->items[c->n - 1].end, at = f->node->first;
	int tense = 0;

	if (at - start > BACK_MAX)
		start = at - BACK_MAX;
	if (end - f->node->end > AHEAD_MAX)
		end = f->node->end + AHEAD_MAX;
	for (uint32_t i = at; tense == 0 && i > start; i--)
		tense = word_tense(d, c, i - 1);
	for (uint32_t i = f->node->end; tense == 0 && i < end; i++)
		tense = word_tense(d, c, i);
	return tense;
}
