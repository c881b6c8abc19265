/* toponym.c - marks the items of a sentence that spell a name of the gazetteer.
 * Which of them are places, the rules and place_list.c say. */
#include "extract/toponym.h"

#define DOUBTFUL_BELOW \
	15000	     /* inhabitants: so small a place is rarer than another bearer of its name */
#define NAME_LEAST 3 /* letters of any name */
#define DATELINE_ITEMS 4 /* at the start of a sentence: "BURAS, Louisiana" */
#define CAPITALS_LEAST 4 /* letters of a name in capitals; shorter ones are abbreviations */

static const struct token *token_of(const struct segment *s, uint32_t i)
{
	return &s->tokens.list[i];
}

static bool is_sign(const struct segment *s, uint32_t i, char sign)
{
	const struct token *t = token_of(s, i);

	return t->kind == TOKEN_SIGN && t->view_len == 1 && s->view.s[t->view] == sign;
}

static bool add_token(struct gazetteer_key *k, const struct segment *s, uint32_t i)
{
	const struct token *t = token_of(s, i);

	if (!(t->shape & SHAPE_GLUED))
		k->gap = true;
	return gazetteer_key_add(k, s->view.s + t->view, t->view_len);
}

const struct gaz_name *toponym_name(const struct extract_engine *g, const struct segment *s,
				    uint32_t first, uint32_t end)
{
	struct gazetteer_key k;

	if (!g->gazetteer)
		return NULL;
	gazetteer_key_init(&k);
	for (uint32_t i = first; i < end; i++)
		if (!add_token(&k, s, i))
			return NULL;
	return gazetteer_find(g->gazetteer, &k);
}

/* May a name go on with this token? */
static bool goes_on(const struct segment *s, uint32_t i)
{
	return token_of(s, i)->shape & SHAPE_WORD ||
	       (is_sign(s, i, '-') && token_of(s, i)->shape & SHAPE_GLUED);
}

/* Does a word with a capital go on behind a hyphen ("Miami-Dade")?  In "Paris-based" none does. */
static bool hyphened_on(const struct clause *c, size_t at)
{
	return at + 1 < c->n && c->items[at].shape & SHAPE_GLUED &&
	       is_sign(c->segment, c->items[at].first, '-') &&
	       c->items[at + 1].shape & SHAPE_GLUED && c->items[at + 1].shape & SHAPE_CAP;
}

/* Is it the second half of a word with a hyphen, other than an article ("al-")? */
static bool hyphened_before(const struct clause *c, size_t at)
{
	return at >= 2 && c->items[at].shape & SHAPE_GLUED &&
	       is_sign(c->segment, c->items[at - 1].first, '-') &&
	       c->items[at - 1].shape & SHAPE_GLUED &&
	       token_of(c->segment, c->items[at - 2].first)->view_len >= NAME_LEAST;
}

/* The longest name at the item `at` that ends where an item does; *n_r: its items. */
static const struct gaz_name *longest(const struct document *d, const struct clause *c, size_t at,
				      size_t *n_r)
{
	const struct segment *s = c->segment;
	const struct gaz_name *best = NULL, *n = NULL;
	struct gazetteer_key k;

	gazetteer_key_init(&k);
	for (size_t i = at; i < c->n && !c->items[i].node; i++) {
		for (uint32_t t = c->items[i].first; t < c->items[i].end; t++)
			if (!goes_on(s, t) || !add_token(&k, s, t))
				return best;
		if (is_sign(s, c->items[i].end - 1, '-'))
			continue;
		n = gazetteer_find(d->engine->gazetteer, &k);
		if (n && k.len >= NAME_LEAST && (n->n || n->flags & GAZ_GIVEN) &&
		    !hyphened_on(c, i + 1)) {
			best = n;
			*n_r = i - at + 1;
		}
		if (!n || !(n->flags & GAZ_LONGER))
			break;
	}
	return best;
}

/* Is all of the sentence in capitals? */
static bool shouted(const struct clause *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->items[i].shape & SHAPE_LOWER && c->items[i].shape & SHAPE_WORD)
			return false;
	return true;
}

/* A name in capitals is one in a shouted sentence or a dateline; else an abbreviation. */
static bool capitals_name(const struct clause *c, size_t at)
{
	const struct item *it = &c->items[at];

	return token_of(c->segment, it->first)->view_len >= CAPITALS_LEAST &&
	       !(it->shape & SHAPE_KNOWN) && (at < DATELINE_ITEMS || shouted(c));
}

/* May a name begin with this item: a capital, or the small article of "al-Hasakah"?
 * A people's adjective is none, nor a word in capitals that the lexicon knows. */
static bool may_begin(const struct document *d, const struct clause *c, size_t at)
{
	const struct item *it = &c->items[at];
	bool may;

	if (it->node || !(it->shape & SHAPE_WORD))
		return false;
	if (it->shape & SHAPE_UPPER)
		may = capitals_name(c, at);
	else if (it->shape & SHAPE_CAP)
		may = !it->entry || !item_has(it, d->engine->tags.people);
	else
		may = at + 2 < c->n && c->items[at + 1].shape & SHAPE_GLUED &&
		      c->items[at + 2].shape & SHAPE_CAP &&
		      token_of(c->segment, it->first)->view_len == 2 &&
		      is_sign(c->segment, it->first + 1, '-');
	return may && !hyphened_before(c, at);
}

/* Is the name as likely no place's: a word, a person's, or only that of small places? */
static bool doubtful(const struct document *d, const struct gaz_name *n, bool known)
{
	bool also;

	if (known || n->flags & (GAZ_WORD | GAZ_GIVEN))
		return true;
	for (size_t i = 0; i < n->n; i++) {
		const struct gaz_place *p = gazetteer_candidate(d->engine->gazetteer, n, i, &also);

		if (also)
			break;
		if (p->kind == GAZ_REGION || p->population >= DOUBTFUL_BELOW)
			return false;
	}
	return true;
}

static void mark_name(const struct document *d, struct clause *c, size_t at, size_t n,
		      const struct gaz_name *name)
{
	struct item *it = &c->items[at];
	bool known = n == 1 && it->shape & SHAPE_KNOWN;

	for (size_t i = 0; i < n; i++)
		c->items[at + i].class = NULL; /* they are others now */
	if (name->flags & GAZ_GIVEN && n == 1)
		it->shape |= SHAPE_GIVEN;
	if (name->n) {
		it->shape |= SHAPE_TOPONYM;
		if (doubtful(d, name, known))
			it->shape |= SHAPE_DOUBTFUL;
		if (known || (n == 1 && name->flags & GAZ_WORD))
			it->shape |= SHAPE_COMMON;
		for (size_t i = 1; i < n; i++)
			c->items[at + i].shape |= SHAPE_INSIDE;
	}
}

void toponym_mark(const struct document *d, struct clause *c)
{
	size_t at = 0, n = 0;

	while (at < c->n) {
		const struct gaz_name *name = may_begin(d, c, at) ? longest(d, c, at, &n) : NULL;

		if (name)
			mark_name(d, c, at, n, name);
		at += name ? n : 1;
	}
}
