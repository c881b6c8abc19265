/* document.c - what all stages do with a document: lists of finds, pieces of text. */
#include "extract/engine.h"

#include <string.h>

struct span segment_span(const struct segment *s, uint32_t first, uint32_t end)
{
	return (struct span){s->tokens.list[first].start, s->tokens.list[end - 1].end, s->title};
}

const char *segment_text(struct arena *a, const struct segment *s, uint32_t first, uint32_t end)
{
	struct span at = segment_span(s, first, end);
	char *text = arena_strndup(a, s->bytes + at.start, at.end - at.start);
	size_t out = 0;

	for (size_t i = 0; text && text[i]; i++) {
		bool blank = text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r');

		if (!blank)
			text[out++] = text[i];
		else if (out && text[out - 1] != ' ')
			text[out++] = ' ';
	}
	if (text)
		text[out] = 0;
	return text;
}

/* Tokens on each side of a number that a quote holds, where the sentence is
 * longer: a list of a hundred numbers must not be quoted a hundred times. */
#define QUOTE_SIDE 60

struct span clause_quote(const struct clause *c, uint32_t token)
{
	uint32_t first = c->first, end = c->end;

	if (token - first > QUOTE_SIDE)
		first = token - QUOTE_SIDE;
	if (end - token > QUOTE_SIDE)
		end = token + QUOTE_SIDE;
	return segment_span(c->segment, first, end);
}

int found_add(struct arena *a, struct found_list *l, struct node *n, const struct clause *c)
{
	l->cut |= l->n == READING_MAX_ITEMS;
	if (l->cut)
		return 0;
	if (arena_grow(a, (void **)&l->list, &l->cap, l->n + 1, sizeof(*l->list)))
		return ERR_MEMORY;
	l->list[l->n++] = (struct found){n, c};
	return 0;
}

size_t found_first(const struct found_list *l, uint32_t number)
{
	size_t lo = 0, hi = l->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (l->list[mid].clause->number < number)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The words of a segment from one on, for the lexicon. */
struct word_run {
	const struct tokens *tokens;
	uint32_t from, end;
};

static uint32_t word_run_next(const void *arg, size_t i)
{
	const struct word_run *r = arg;

	return r->from + i < r->end ? r->tokens->list[r->from + i].word : 0;
}

const struct entry *segment_entry(const struct extract_engine *g, const struct segment *s,
				  uint32_t from, uint32_t end, size_t *len_r)
{
	struct word_run run = {&s->tokens, from, end};

	return lexicon_find(g->lexicon, word_run_next, &run, len_r);
}

size_t people_first(const struct document *d, const struct clause *c)
{
	size_t lo = 0, hi = d->n_peoples;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (d->peoples[mid].clause->number < c->number)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

const char *people_country(const struct document *d, const struct clause *c, uint32_t first,
			   uint32_t end)
{
	size_t lo = people_first(d, c);

	for (; lo < d->n_peoples && d->peoples[lo].clause == c; lo++)
		if (d->peoples[lo].token >= first && d->peoples[lo].token < end)
			return d->peoples[lo].country;
	return NULL;
}

bool document_hints(const struct document *d, const struct clause *c, const char *key,
		    const char *value)
{
	for (size_t i = found_first(&d->hints, c->number);
	     i < d->hints.n && d->hints.list[i].clause == c; i++) {
		const char *v = node_value(d->hints.list[i].node, key);

		if (v && strcmp(v, value) == 0)
			return true;
	}
	return false;
}
