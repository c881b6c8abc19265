/* capitals.c - in text that is wholly in capitals ("AT LEAST 38 DIED IN NAIROBI"), as newswire of
 * the 1980s and headlines are, the lexicon decides what a name is, not the letters. */
#include "extract/capitals.h"

#define WORDS_LEAST 4 /* "MEXICO CITY (AP)" is a dateline */

bool capitals_only(const struct segment *s, uint32_t first, uint32_t end)
{
	size_t n = 0;

	for (uint32_t i = first; i < end; i++) {
		const struct token *t = &s->tokens.list[i];

		if (t->kind != TOKEN_WORD || t->view_len < 2)
			continue;
		if (!(t->shape & SHAPE_UPPER))
			return false;
		n++;
	}
	return n >= WORDS_LEAST;
}

/* Do all senses of an entry name something? */
static bool is_name(const struct extract_engine *g, const struct entry *e)
{
	const int names[] = {g->tags.place, g->tags.people, g->tags.month, g->tags.weekday};

	for (uint32_t i = 0; i < e->n_senses; i++)
		for (size_t j = 0; j < sizeof(names) / sizeof(*names); j++)
			if (names[j] >= 0 && tagset_has(&e->senses[i]->tags, names[j]))
				return true;
	return false;
}

uint32_t capitals_shape(const struct extract_engine *g, const struct entry *e, uint32_t shape)
{
	if (e && !is_name(g, e))
		return (shape & ~(uint32_t)(SHAPE_CAP | SHAPE_UPPER)) | SHAPE_LOWER;
	if (e && e->n_senses == 1) /* "UK" */
		return shape;
	return shape & ~(uint32_t)SHAPE_UPPER;
}
