/* place_list.c - which names of an article are places, and which places they are.
 *
 * The rules say of each name how sure it is (tags sure, led, weak) and what stands beside
 * it; here all mentions of a name are looked at together, with the persons and bodies of
 * the article, and one meaning is chosen for the name.
 */
#include "extract/place_list.h"

#include <stdlib.h>
#include <string.h>
#include "extract/place_choose.h"
#include "extract/toponym.h"

#define LEAD_CLAUSES 3 /* sentences whose places weigh more */
#define LEAD_WEIGHT 3
#define WIDELY_ALONE 500000 /* inhabitants of a place that needs nothing beside its name */
#define WIDELY_NAMED 50000  /* the same, where the article names its country */
#define PASSES 2	    /* places chosen first say what the article speaks of */

/* How sure a mention is: the name alone may be a word's or a person's; alone; behind a
 * preposition of place; with a kind or what it lies in. */
enum trust { TRUST_WEAK, TRUST_BARE, TRUST_LED, TRUST_SURE };

struct mention {
	struct found found;
	struct group *group;
	enum trust trust;
	bool taken;	     /* it is part of a person's or body's name, or a person's alone */
	uint32_t first, end; /* tokens of the name */
};

/* All mentions of a name that mean the same. */
struct group {
	struct place_hint hint;
	struct place_choice choice;
	enum trust trust;
	double weight;	   /* of its mentions */
	const void *known; /* what identifies it: row or name */
};

struct lister {
	struct document *d;
	struct mention *list;
	size_t n;
	struct group *groups;
	size_t n_groups;
	struct group **by_known; /* by hash; NULL: free */
	size_t n_slots;		 /* a power of two */
	uint32_t *persons;	 /* hashes of words of persons' names; 0: free */
	size_t n_person_slots;
	struct place_weights weights;
	const char *country; /* the one that the article speaks of most, or NULL */
};

unsigned place_clause_weight(const struct clause *c)
{
	return c->segment->title || c->number < LEAD_CLAUSES ? LEAD_WEIGHT : 1;
}

static const struct place *row_at(const struct document *d, const char *index)
{
	size_t row = index ? strtoul(index, NULL, 10) : SIZE_MAX;

	return row < d->engine->places.n ? &d->engine->places.list[row] : NULL;
}

static enum trust trust_of(const struct document *d, const struct node *n)
{
	const struct tags *t = &d->engine->tags;

	if (tagset_has(&n->tags, t->sure))
		return TRUST_SURE;
	if (tagset_has(&n->tags, t->led))
		return TRUST_LED;
	return tagset_has(&n->tags, t->weak) ? TRUST_WEAK : TRUST_BARE;
}

static uint32_t word_hash_at(const struct segment *s, uint32_t token)
{
	struct gazetteer_key k;
	const struct token *t = &s->tokens.list[token];

	gazetteer_key_init(&k);
	if (!gazetteer_key_add(&k, s->view.s + t->view, t->view_len) || k.len < 2)
		return 0;
	return k.hash ? k.hash : 1;
}

static size_t person_slot(const struct lister *ls, uint32_t hash)
{
	size_t at = hash & (ls->n_person_slots - 1);

	while (ls->persons[at] && ls->persons[at] != hash)
		at = (at + 1) & (ls->n_person_slots - 1);
	return at;
}

/* The last words of persons' names, by which the article calls them later. */
static int list_persons(struct lister *ls)
{
	const struct document *d = ls->d;

	for (ls->n_person_slots = 16; ls->n_person_slots < 2 * d->noplaces.n;)
		ls->n_person_slots *= 2;
	ls->persons = arena_array(d->arena, ls->n_person_slots, sizeof(*ls->persons));
	if (!ls->persons)
		return ERR_MEMORY;
	for (size_t i = 0; i < d->noplaces.n; i++) {
		const struct found *f = &d->noplaces.list[i];
		uint32_t hash;

		if (!tagset_has(&f->node->tags, d->engine->tags.person))
			continue;
		hash = word_hash_at(f->clause->segment, f->node->end - 1);
		if (hash)
			ls->persons[person_slot(ls, hash)] = hash;
	}
	return 0;
}

/* The name of a person or body, or a government, that the name stands inside; what stands
 * behind "in" as a whole is none. */
static const struct node *other_name(const struct document *d, const struct mention *m)
{
	const struct found_list *l = &d->noplaces;

	for (size_t i = found_first(l, m->found.clause->number);
	     i < l->n && l->list[i].clause == m->found.clause; i++)
		if (l->list[i].node->first <= m->first && m->end <= l->list[i].node->end &&
		    (m->trust < TRUST_LED || l->list[i].node->first < m->first ||
		     m->end < l->list[i].node->end))
			return l->list[i].node;
	return NULL;
}

/* Is a name of one word, or a word of a name that no table has, a person's in this article? */
static bool is_person(const struct lister *ls, const struct mention *m, bool known)
{
	if (known && m->end - m->first > 1)
		return false;
	for (uint32_t i = m->first; i < m->end; i++) {
		uint32_t hash = word_hash_at(m->found.clause->segment, i);

		if (hash && ls->persons[person_slot(ls, hash)])
			return true;
	}
	return false;
}

/* A row of the tables behind a preposition is a place though a person bears its name;
 * what is known less is the person's. */
static bool is_taken(const struct lister *ls, const struct mention *m, const struct place_hint *h)
{
	bool known = h->row || h->name;

	if (m->trust == TRUST_SURE && h->kind && strcmp(h->kind, "facility") == 0)
		return false; /* schools and bridges bear the names of persons */
	if (m->trust == TRUST_SURE)
		return !known && (is_person(ls, m, known) || other_name(ls->d, m));
	return other_name(ls->d, m) ||
	       ((m->trust < TRUST_LED || !h->row) && is_person(ls, m, known));
}

/* What the rule says beside the name. */
static struct place_hint hint_of(const struct document *d, const struct mention *m)
{
	const struct names *k = &d->engine->names;
	const struct node *n = m->found.node;
	const struct node_key *in = node_key(n, k->within);
	const struct segment *s = m->found.clause->segment;
	struct place_hint h = {.row = row_at(d, node_value(n, k->place)),
			       .kind = node_value(n, k->kind)};

	h.name = toponym_name(d->engine, s, m->first, m->end);
	if (h.name && h.name->n == 0)
		h.name = NULL;
	if (in && in->n_items) {
		const struct item *it = &in->items[0];

		h.in_row = row_at(d, item_attr(it, k->place));
		if (!h.in_row)
			h.in_country = item_attr(it, k->country);
		h.in_name = toponym_name(d->engine, s, it->first, in->items[in->n_items - 1].end);
	}
	return h;
}

static bool says_where(const struct place_hint *h)
{
	return h->in_row || h->in_name || h->in_country;
}

static bool same_hint(const struct place_hint *a, const struct place_hint *b)
{
	return a->in_row == b->in_row && a->in_name == b->in_name && a->in_country == b->in_country;
}

/* A name means one place in an article, and where one mention says where it lies, that
 * holds for all; but "Springfield, Missouri" is not "Springfield, Illinois", and Kunduz
 * province not Kunduz. */
static struct group *group_of(struct lister *ls, const struct place_hint *h)
{
	const void *known = h->name ? (const void *)h->name : h->row;
	bool own = !known || (h->kind && strcmp(h->kind, "city") != 0);
	size_t at = ((uintptr_t)known >> 2) * 2654435761u & (ls->n_slots - 1);
	struct group *g;

	while (ls->by_known[at] && ls->by_known[at]->known != known)
		at = (at + 1) & (ls->n_slots - 1);
	g = own ? NULL : ls->by_known[at];
	if (g && !says_where(&g->hint) && says_where(h))
		g->hint = *h;
	if (g && (!says_where(h) || same_hint(&g->hint, h)))
		return g;
	g = &ls->groups[ls->n_groups++];
	*g = (struct group){.hint = *h, .known = known};
	if (!own)
		ls->by_known[at] = g;
	return g;
}

/* "Moscow said" speaks of Russia, though it is no place. */
static bool is_seat(const struct document *d, const struct mention *m)
{
	const struct node *n = other_name(d, m);

	return n && tagset_has(&n->tags, d->engine->tags.seat);
}

static void gather_mention(struct lister *ls, const struct found *f)
{
	const struct names *k = &ls->d->engine->names;
	const struct node_key *name = node_key(f->node, k->name);
	struct mention *m = &ls->list[ls->n++];
	struct place_hint h;

	*m = (struct mention){.found = *f, .first = f->node->first, .end = f->node->end};
	if (name && name->n_items) {
		m->first = name->items[0].first;
		m->end = name->items[name->n_items - 1].end;
	}
	m->trust = trust_of(ls->d, f->node);
	h = hint_of(ls->d, m);
	m->taken = is_taken(ls, m, &h);
	m->group = group_of(ls, &h);
	if (m->taken && !is_seat(ls->d, m))
		return;
	m->group->weight += 2.0 * place_clause_weight(f->clause);
}

static int by_token(const void *x, const void *y)
{
	const struct found *a = x, *b = y;

	if (a->clause->number != b->clause->number)
		return a->clause->number < b->clause->number ? -1 : 1;
	if (a->node->first != b->node->first)
		return a->node->first < b->node->first ? -1 : 1;
	return a->node->end > b->node->end ? -1 : a->node->end < b->node->end;
}

static int gather(struct lister *ls)
{
	struct document *d = ls->d;
	size_t n = d->places.n;
	int rc = list_persons(ls);

	for (ls->n_slots = 16; ls->n_slots < 2 * n; ls->n_slots *= 2)
		;
	ls->list = arena_array(d->arena, n + 1, sizeof(*ls->list));
	ls->groups = arena_array(d->arena, n + 1, sizeof(*ls->groups));
	ls->by_known = arena_array(d->arena, ls->n_slots, sizeof(*ls->by_known));
	if (rc || !ls->list || !ls->groups || !ls->by_known)
		return ERR_MEMORY;
	/* rules that only mark note what they find behind those that replace */
	if (n)
		qsort(d->places.list, n, sizeof(*d->places.list), by_token);
	for (size_t i = 0; i < n; i++)
		gather_mention(ls, &d->places.list[i]);
	return place_weights_init(&ls->weights, d->arena, n);
}

/* Add to the article's countries what a group's present choice says. */
static void weigh_group(struct lister *ls, const struct group *g, double sign)
{
	const struct place_choice *c = &g->choice;

	if (c->row)
		place_weights_add(&ls->weights, c->row->country, c->gaz ? c->gaz->region : 0,
				  sign * g->weight);
	else if (c->gaz)
		place_weights_add(&ls->weights, c->gaz->country, c->gaz->region, sign * g->weight);
}

static void choose(struct lister *ls)
{
	const struct document *d = ls->d;

	for (size_t i = 0; i < d->n_peoples; i++)
		place_weights_add(&ls->weights, d->peoples[i].country, 0,
				  place_clause_weight(d->peoples[i].clause));
	for (size_t i = 0; i < ls->n_groups; i++)
		if (ls->groups[i].hint.row) {
			ls->groups[i].choice.row = ls->groups[i].hint.row;
			weigh_group(ls, &ls->groups[i], 1);
		}
	for (size_t pass = 0; pass < PASSES; pass++)
		for (size_t i = 0; i < ls->n_groups; i++) {
			struct group *g = &ls->groups[i];

			weigh_group(ls, g, -1);
			place_weights_settle(&ls->weights);
			g->choice = place_choose(d->engine, &g->hint, &ls->weights);
			weigh_group(ls, g, 1);
		}
}

static const char *heaviest_country(const struct lister *ls)
{
	const struct place_weights *w = &ls->weights;
	const char *heaviest = NULL;
	double most = 0;

	for (size_t i = 0; i < w->n_seen; i++)
		if (w->country[w->seen[i]] > most) {
			most = w->country[w->seen[i]];
			heaviest = ls->d->engine->places.countries[w->seen[i]];
		}
	return heaviest;
}

/* "Paris, London and Rome" says not where Paris is. */
static bool misled(const struct place_hint *h, const struct place_choice *c)
{
	return says_where(h) && (c->gaz || c->row) && !c->fits;
}

/* How sure each name is, now that its meaning is chosen. */
static void settle_trust(struct lister *ls)
{
	for (size_t i = 0; i < ls->n; i++) {
		struct mention *m = &ls->list[i];

		if (m->trust == TRUST_SURE && misled(&m->group->hint, &m->group->choice))
			m->trust = TRUST_BARE;
		if (!m->taken && m->trust > m->group->trust)
			m->group->trust = m->trust;
	}
}

/* A place of the gazetteer whose name needs nothing beside it. */
static bool is_known_widely(const struct place_choice *c)
{
	return c->gaz && (c->gaz->population >= WIDELY_ALONE ||
			  (c->gaz->population >= WIDELY_NAMED && c->named));
}

/* Is the mention a place? */
static bool holds(const struct mention *m)
{
	const struct group *g = m->group;

	if (m->taken)
		return false;
	switch (m->trust) {
	case TRUST_WEAK:
		return g->trust >= TRUST_LED;
	case TRUST_BARE:
		return g->trust >= TRUST_LED || !g->known || g->choice.row ||
		       is_known_widely(&g->choice);
	case TRUST_LED:
	case TRUST_SURE:
		return true;
	}
	return false;
}

/* UCDP's where_prec: 1 the place itself, 2 near it, 3 and 4 a part of a country of second
 * and first level, 5 an area without borders, 6 a country, 7 the sea. */
static int precision_of(const struct document *d, const struct node *n, const char *kind)
{
	static const struct {
		const char *kind;
		int prec;
	} table[] = {{"district", 3}, {"region", 4}, {"area", 5}, {"country", 6}, {"sea", 7}};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++)
		if (strcmp(kind, table[i].kind) == 0)
			return table[i].prec;
	return tagset_has(&n->tags, d->engine->tags.near) ? 2 : 1;
}

/* A name that no table has: what the rule says of it. */
static int fill_unknown(const struct lister *ls, const struct mention *m, struct reading_place *to)
{
	const struct document *d = ls->d;
	const struct place_hint *h = &m->group->hint;

	to->name = segment_text(d->arena, m->found.clause->segment, m->first, m->end);
	to->kind = h->kind ? h->kind : "place";
	to->country = h->in_row ? h->in_row->country : h->in_country;
	if (!to->country)
		to->country = node_value(m->found.node, d->engine->names.country);
	return to->name ? 0 : ERR_MEMORY;
}

static void fill_gaz(const struct document *d, const struct gaz_place *p, struct reading_place *to)
{
	static const char *const kinds[] = {"city", "region", "district"};
	const char *region = gazetteer_string(d->engine->gazetteer, p->region);

	to->name = gazetteer_string(d->engine->gazetteer, p->name);
	to->kind = kinds[p->kind];
	to->country = place_country(&d->engine->places, p->country);
	to->region = strchr(region, '-') ? region : NULL; /* else GeoNames' own code */
	to->geoname = p->geoname;
	to->has_point = true;
	to->lat = p->lat / 1e4;
	to->lon = p->lon / 1e4;
}

static int fill(const struct lister *ls, const struct mention *m, struct reading_place *to)
{
	const struct place_choice *c = &m->group->choice;
	int rc = 0;

	*to = (struct reading_place){.at = segment_span(m->found.clause->segment,
							m->found.node->first, m->found.node->end)};
	if (c->gaz)
		fill_gaz(ls->d, c->gaz, to);
	else if (!c->row)
		rc = fill_unknown(ls, m, to);
	if (c->row) {
		to->name = c->row->name;
		to->kind = c->row->kind;
		to->country = c->row->country;
		if (!c->gaz) {
			to->has_point = c->row->has_point;
			to->lat = c->row->lat;
			to->lon = c->row->lon;
		}
	}
	if (rc == 0)
		to->prec = precision_of(ls->d, m->found.node, to->kind);
	return rc;
}

/* Keep what holds, in d->places and in the reading. */
static int keep(struct lister *ls)
{
	struct document *d = ls->d;
	uint32_t clause = UINT32_MAX, covered = 0;
	int rc = 0;

	d->places.n = 0;
	for (size_t i = 0; rc == 0 && i < ls->n; i++) {
		const struct mention *m = &ls->list[i];

		if (m->found.clause->number != clause)
			covered = 0;
		clause = m->found.clause->number;
		if (!holds(m) || m->first < covered)
			continue;
		covered = m->found.node->end;
		rc = fill(ls, m, &d->reading->places[d->reading->n_places++]);
		d->places.list[d->places.n++] = m->found;
	}
	return rc;
}

/* How far apart two places of a sentence stand, in tokens. */
static uint32_t apart(const struct node *a, const struct node *b)
{
	return a->first > b->first ? a->first - b->first : b->first - a->first;
}

/* The country of the place nearest to one that no table has, in its sentence. */
static const char *country_beside(const struct document *d, size_t i)
{
	const struct found *list = d->places.list;
	const char *country = NULL;
	uint32_t best = UINT32_MAX;

	for (size_t j = found_first(&d->places, list[i].clause->number);
	     j < d->places.n && list[j].clause == list[i].clause; j++)
		if (d->reading->places[j].country && apart(list[i].node, list[j].node) < best) {
			best = apart(list[i].node, list[j].node);
			country = d->reading->places[j].country;
		}
	return country;
}

/* Places that no table has lie where those beside them do, or where the article plays. */
static void fill_countries(const struct lister *ls)
{
	struct reading *r = ls->d->reading;

	for (size_t i = 0; i < r->n_places; i++)
		if (!r->places[i].country && !r->places[i].has_point)
			r->places[i].country = country_beside(ls->d, i);
	for (size_t i = 0; i < r->n_places; i++)
		if (!r->places[i].country && !r->places[i].has_point)
			r->places[i].country = ls->country;
}

int place_list(struct document *d)
{
	struct lister ls = {.d = d};
	int rc;

	d->reading->places = arena_array(d->arena, d->places.n + 1, sizeof(*d->reading->places));
	if (!d->reading->places || gather(&ls))
		return ERR_MEMORY;
	choose(&ls);
	settle_trust(&ls);
	ls.country = heaviest_country(&ls);
	rc = keep(&ls);
	if (rc == 0)
		fill_countries(&ls);
	return rc;
}
