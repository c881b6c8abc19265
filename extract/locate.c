/* locate.c - chooses among the places of an article the one of a number or an event. */
#include "extract/locate.h"

#include <string.h>

#define LOOK_BACK 3	/* sentences before a number that may still say where */
#define BEFORE_COST 2	/* a place before the number is this much farther */
#define COUNTRY_COST 12 /* tokens that a country stands behind a town */

static bool is_country(const char *kind)
{
	return strcmp(kind, "country") == 0;
}

/* Does the place only name a speaker ("the Sudan Doctors' Union said")? */
static bool in_speaker(const struct document *d, const struct found *place)
{
	for (size_t i = found_first(&d->speakers, place->clause->number);
	     i < d->speakers.n && d->speakers.list[i].clause == place->clause; i++) {
		const struct node_key *who =
			node_key(d->speakers.list[i].node, d->engine->names.who);

		if (who && who->items[0].first <= place->node->first &&
		    place->node->end <= who->items[who->n_items - 1].end)
			return true;
	}
	return false;
}

/* How far a place stands from a token of its sentence, in tokens. */
static uint32_t distance(const struct reading_place *p, const struct node *n, uint32_t token)
{
	uint32_t far = n->first >= token ? n->first - token : (token - n->first) * BEFORE_COST;

	return far + (is_country(p->kind) ? COUNTRY_COST : 0);
}

/* Index of the place of clause `number` that is nearest to a token, or -1; only
 * places of the country, unless it is NULL. */
static int nearest(const struct document *d, uint32_t number, uint32_t token, const char *country)
{
	uint32_t best = UINT32_MAX, far;
	int at = -1;

	for (size_t i = found_first(&d->places, number);
	     i < d->places.n && d->places.list[i].clause->number == number; i++) {
		const struct reading_place *p = &d->reading->places[i];

		if (country && p->country != country)
			continue;
		far = distance(p, d->places.list[i].node, token);
		if (far < best && !in_speaker(d, &d->places.list[i])) {
			best = far;
			at = (int)i;
		}
	}
	return at;
}

/* Is it a name in capitals, as of the place a report was sent from? */
static bool is_dateline(const struct found *f)
{
	const struct token *t = &f->clause->segment->tokens.list[f->node->first];

	return t->shape & SHAPE_UPPER && t->view_len > 3;
}

/* What the text calls the place; its own name where a dateline shouts it. */
static const char *place_words(const struct document *d, const struct found *f,
			       const struct reading_place *p)
{
	if (is_dateline(f))
		return p->name;
	return segment_text(d->arena, f->clause->segment, f->node->first, f->node->end);
}

struct where locate_at(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct reading *r = d->reading;
	struct where w = {r->main_country, r->main_place, -1};
	int at = nearest(d, c->number, token, NULL);
	const char *people = people_country(d, c, c->first, c->end);

	/* A report sent from one country about the people of another is about these. */
	if (at >= 0 && is_dateline(&d->places.list[at]) && people &&
	    people != r->places[at].country)
		return (struct where){people, NULL, -1};
	for (uint32_t back = 1; at < 0 && r->main_country && back <= LOOK_BACK && back <= c->number;
	     back++)
		at = nearest(d, c->number - back, UINT32_MAX / 4, r->main_country);
	if (at < 0)
		return w;
	w.ref = at;
	w.country = r->places[at].country;
	w.place = place_words(d, &d->places.list[at], &r->places[at]);
	return w;
}
