/* origin.c - the word of an attribution that tells best who speaks; his country and name.
 * Which words are whose is the lexicon's business. */
#include "extract/origin.h"

#define TITLE_WORDS 6 /* before a name */

/* The tokens that name somebody. */
struct naming {
	const struct document *d;
	const struct clause *c;
	uint32_t first, end;
};

static const struct sense *origin_sense(const struct document *d, const struct entry *e)
{
	for (uint32_t i = 0; e && i < e->n_senses; i++)
		if (sense_attr(e->senses[i], d->engine->names.origin))
			return e->senses[i];
	return NULL;
}

/* Is the token written as a name?  A capital that opens a sentence says nothing. */
static bool is_capital(const struct naming *n, uint32_t at)
{
	return at != n->c->first && (n->c->segment->tokens.list[at].shape & SHAPE_CAP);
}

/* How much the word at a token tells: a body by its name most, "officials" and "spokesman"
 * least. */
static int weight(const struct naming *n, const struct sense *s, uint32_t at)
{
	const struct names *k = &n->d->engine->names;

	if (sense_attr(s, k->weak))
		return 1;
	return sense_attr(s, k->name) || (sense_attr(s, k->named) && is_capital(n, at)) ? 3 : 2;
}

/* The sense of the word that tells most, the first of equals; NULL: none tells anything. */
static const struct sense *telling_sense(const struct naming *n)
{
	const struct segment *seg = n->c->segment;
	const struct sense *best = NULL;
	int most = 0;
	size_t len;

	for (uint32_t at = n->first; at < n->end; at += (uint32_t)len) {
		const struct entry *e = segment_entry(n->d->engine, seg, at, n->end, &len);
		const struct sense *s = origin_sense(n->d, e);

		if (!s && len > 1) {
			s = origin_sense(n->d, lexicon_entry(n->d->engine->lexicon,
							     seg->tokens.list[at].word));
			len = 1;
		}
		if (s && weight(n, s, at) > most) {
			most = weight(n, s, at);
			best = s;
		}
	}
	return best;
}

/* The country that the words at a token name, or the people of which they speak; NULL: none. */
static const char *country_at(const struct naming *n, uint32_t at)
{
	const struct segment *seg = n->c->segment;
	size_t len;
	const struct entry *e = segment_entry(n->d->engine, seg, at, n->end, &len);

	if (!e || !(seg->tokens.list[at].shape & SHAPE_CAP) ||
	    !(tagset_has(&e->tags, n->d->engine->tags.place) ||
	      tagset_has(&e->tags, n->d->engine->tags.people)))
		return NULL;
	for (uint32_t i = 0; i < e->n_senses; i++) {
		const char *country = sense_attr(e->senses[i], n->d->engine->names.country);

		if (country)
			return country;
	}
	return NULL;
}

/* The first country that the tokens name, or in which a place that they name lies. */
static const char *country_of(const struct naming *n)
{
	const struct found_list *places = &n->d->places;

	for (uint32_t at = n->first; at < n->end; at++)
		if (country_at(n, at))
			return country_at(n, at);
	for (size_t i = found_first(places, n->c->number);
	     i < places->n && places->list[i].clause == n->c; i++)
		if (places->list[i].node->first >= n->first && places->list[i].node->end <= n->end)
			return n->d->reading->places[i].country;
	return NULL;
}

/* Can the token be part of a name?  Those of a country and its people are none of a body's. */
static bool is_name(const struct naming *n, uint32_t at)
{
	const struct token *t = &n->c->segment->tokens.list[at];

	if (at == n->c->first && t->word && lexicon_entry(n->d->engine->lexicon, t->word))
		return false;
	return (t->shape & SHAPE_CAP) && !country_at(n, at);
}

static const char *lower_text(const struct naming *n, uint32_t first, uint32_t end)
{
	char *text = (char *)segment_text(n->d->arena, n->c->segment, first, end);

	for (char *p = text; p && *p; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p + 'a' - 'A');
	return text;
}

/* What stands from the first such token to the last, in small letters; NULL: nothing. */
static const char *own_name(const struct naming *n)
{
	uint32_t first = n->end, end = n->first;

	for (uint32_t i = n->first; i < n->end; i++)
		if (is_name(n, i)) {
			first = i < first ? i : first;
			end = i + 1;
		}
	return first < end ? lower_text(n, first, end) : NULL;
}

/* The words before a name that may tell what its bearer is: "Interior Minister Amina". */
static struct naming with_title(const struct naming *n)
{
	struct naming wide = *n;

	for (int i = 0; i < TITLE_WORDS && wide.first > n->c->first; i++) {
		const struct token *t = &n->c->segment->tokens.list[wide.first - 1];

		/* "al-Amin": what is glued to the name is of it */
		if (!((t[0].shape & SHAPE_CAP) || (t[1].shape & SHAPE_GLUED)))
			break;
		wide.first--;
	}
	return wide;
}

/* Whom no word of the lexicon names: a country speaks for its government, a name is a person. */
static struct reading_origin unknown(const struct naming *n)
{
	const char *name = own_name(n), *country = name ? NULL : country_of(n);

	if (country)
		return (struct reading_origin){"government", NULL, country, true};
	return (struct reading_origin){"person", name ? name : lower_text(n, n->first, n->end),
				       NULL, false};
}

struct reading_origin origin_of(const struct document *d, const struct clause *c, uint32_t first,
				uint32_t end, const char *figure_country)
{
	const struct names *k = &d->engine->names;
	struct naming named = {d, c, first, end}, wide = with_title(&named), *n = &named;
	const struct sense *s = telling_sense(n);
	struct reading_origin o;

	if (!s) {
		n = &wide;
		s = telling_sense(n);
	}
	if (!s)
		return unknown(&named);
	o = (struct reading_origin){.kind = sense_attr(s, k->origin),
				    .name = sense_attr(s, k->name),
				    .authority = sense_attr(s, k->authority) != NULL};
	if (!o.name && sense_attr(s, k->named))
		o.name = own_name(n);
	if (sense_attr(s, k->country))
		return o; /* it has none */
	o.country = country_of(n);
	if (!o.country)
		o.country = figure_country ? figure_country : d->reading->main_country;
	return o;
}
