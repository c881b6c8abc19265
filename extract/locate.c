/* locate.c - chooses among the places of an article the one of a number or an event.
 * What a place is there for in its sentence, the rules say (roles.rules). */
#include "extract/locate.h"

#include <string.h>
#include "extract/place_list.h"
#include "extract/role.h"

#define LOOK_BACK 5	/* sentences before a number that may still say where */
#define THERE_BACK 2	/* sentences in which the place is that "there" means */
#define LOOK_AHEAD 3	/* sentences behind the lead that may say it more precisely */
#define LEAD_CLAUSES 2	/* sentences that may be told more precisely later */
#define ASIDE_FAR 6	/* a word that adds so much sets aside what stands behind it; */
#define ASIDE_MOST 20	/* all of them add no more */
#define BEFORE_COST 4	/* a place before the number is this much farther */
#define OTHER_COST 12	/* and one that stands behind another number */
#define COUNTRY_COST 12 /* tokens that a country stands behind a town, */
#define REGION_COST 6	/* and a region */
#define PREC_REGION 3	/* of a place's prec: from here on a part of a country */
#define PREC_AREA 5	/* a land, river or range without borders */
#define PREC_COUNTRY 6
#define SETTING_FIRST 3 /* tokens before a place with which a sentence opens */
#define NAMED_NEAR 32	/* places before and behind one that may be named as it is */
#define INSIDE_FAR 4	/* "the Wara School, in Kano" */
#define CHAIN_FAR 9	/* "in Wara, a suburb of Kano" */

static bool is_wide(const struct reading_place *p)
{
	return p->prec >= PREC_REGION;
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

/* Is the place of the list where something happened: "in Chad", or Chad that tells what did there?
 */
static bool is_at(const struct document *d, size_t i)
{
	return d->place_roles[i] == ROLE_AT || d->place_roles[i] == ROLE_TELLER;
}

static bool is_facility(const struct document *d, size_t i)
{
	return strcmp(d->reading->places[i].kind, "facility") == 0;
}

/* May the place of the list be where something happened?  Doctors at a hospital tell of what was
 * elsewhere. */
static bool may_be_where(const struct document *d, size_t i)
{
	enum role role = d->place_roles[i];

	if (is_facility(d, i) && in_speaker(d, &d->places.list[i]))
		return false;
	if (role == ROLE_LOCAL)
		return d->reading->places[i].prec < PREC_COUNTRY;
	return role != ROLE_ACTOR && role != ROLE_STAMP &&
	       (is_at(d, i) || !in_speaker(d, &d->places.list[i]));
}

/* What a place's role and kind add to its distance. */
static uint32_t standing(const struct document *d, size_t i)
{
	static const uint32_t by_role[] = {
		[ROLE_NONE] = 8,   [ROLE_AT] = 0,     [ROLE_TELLER] = 0, [ROLE_AROUND] = 10,
		[ROLE_TOWARD] = 5, [ROLE_LOCAL] = 14, [ROLE_OUTER] = 16};
	const struct reading_place *p = &d->reading->places[i];
	uint32_t far = by_role[d->place_roles[i]];

	if (p->prec >= PREC_COUNTRY)
		return far + COUNTRY_COST;
	return far + (is_wide(p) ? REGION_COST : 0);
}

/* Does a figure of the sentence begin between two of its tokens? */
static bool counts_between(const struct document *d, const struct clause *c, uint32_t from,
			   uint32_t to)
{
	for (size_t i = found_first(&d->figures, c->number);
	     i < d->figures.n && d->figures.list[i].clause == c; i++) {
		const struct node *np = node_child(d->figures.list[i].node, d->engine->names.n);

		if (np && np->first > from + 1 && np->end <= to)
			return true;
	}
	return false;
}

static uint32_t cost(const struct document *d, size_t i, uint32_t token)
{
	const struct found *f = &d->places.list[i];
	uint32_t far = role_distance(d, f->clause, f->node->first, token);

	if (f->node->first > token && counts_between(d, f->clause, token, f->node->first))
		far += OTHER_COST;

	return far + standing(d, i) + (f->node->first < token ? BEFORE_COST : 0);
}

/* Index of the place of a clause that is nearest to a token, or -1. */
static int nearest(const struct document *d, const struct clause *c, uint32_t token,
		   uint32_t *cost_r)
{
	int at = -1;

	*cost_r = UINT32_MAX;
	for (size_t i = found_first(&d->places, c->number);
	     i < d->places.n && d->places.list[i].clause == c; i++) {
		uint32_t far;

		if (!may_be_where(d, i))
			continue;
		far = cost(d, i, token);
		if (far < *cost_r) {
			*cost_r = far;
			at = (int)i;
		}
	}
	return at;
}

/* A building, or the like, that is named but once. */
static bool is_lone_facility(const struct document *d, size_t i)
{
	const struct reading_place *p = d->reading->places;
	size_t from = i > NAMED_NEAR ? i - NAMED_NEAR : 0;

	if (!is_facility(d, i))
		return false;
	for (size_t j = from; j < d->places.n && j < i + NAMED_NEAR; j++)
		if (j != i && strcmp(p[j].name, p[i].name) == 0)
			return false;
	return true;
}

/* A facility behind the first sentence that is named but once: what is told elsewhere is not there.
 */
static bool is_inner(const struct document *d, size_t i)
{
	return d->places.list[i].clause->number > 0 && is_lone_facility(d, i);
}

/* How much stands before a token of a sentence that sets it aside ("after they met in Kano"). */
static uint32_t aside(const struct document *d, const struct clause *c, uint32_t token)
{
	uint32_t far = 0;

	for (uint32_t i = c->first; i < token && far < ASIDE_MOST; i++)
		if (role_far(d, c, i) >= ASIDE_FAR)
			far += role_far(d, c, i);
	return far;
}

/* The place that says best where a whole sentence plays, of the country (NULL: any); only a
 * town or nearer place, unless wide ones will do.  -1: none. */
static int setting(const struct document *d, const struct clause *c, const char *country, bool wide)
{
	uint32_t best = UINT32_MAX;
	int at = -1;

	for (size_t i = found_first(&d->places, c->number);
	     i < d->places.n && d->places.list[i].clause == c; i++) {
		const struct reading_place *p = &d->reading->places[i];
		enum role role = d->place_roles[i];
		uint32_t far;

		if (!may_be_where(d, i) || (country && p->country != country))
			continue;
		if (is_inner(d, i))
			continue;
		if (!wide &&
		    ((is_wide(p) && p->prec != PREC_AREA) || (!is_at(d, i) && role != ROLE_AROUND)))
			continue;
		far = standing(d, i) + aside(d, c, d->places.list[i].node->first);
		if (far < best) {
			best = far;
			at = (int)i;
		}
	}
	return at;
}

/* The setting of the first of n sentences, from one on in a direction, that has one. */
static int setting_near(const struct document *d, uint32_t from, int step, uint32_t n,
			const char *country, bool wide)
{
	int at = -1;

	for (uint32_t i = 0; at < 0 && i < n && from < d->n_clauses; i++, from += (uint32_t)step)
		at = setting(d, &d->clauses[from], country, wide);
	return at;
}

/* Is the place before one in it ("the Wara School in Kano")?  A facility is in what stands right
 * behind it; else what is more precise and where something happened. */
static bool holds_before(const struct document *d, int at)
{
	const struct reading_place *p = d->reading->places;
	const struct found *f = d->places.list;
	uint32_t far = role_distance(d, f[at].clause, f[at - 1].node->end - 1, f[at].node->first);

	if (is_facility(d, (size_t)at - 1) && !is_facility(d, (size_t)at))
		return far < INSIDE_FAR && d->place_roles[at - 1] != ROLE_ACTOR &&
		       d->place_roles[at - 1] != ROLE_AROUND;
	return is_at(d, (size_t)at - 1) && p[at - 1].prec < p[at].prec && far < CHAIN_FAR;
}

/* A more precise place right before one ("in Wara, a suburb of Kano"). */
static int innermost(const struct document *d, int at)
{
	const struct reading_place *p = d->reading->places;
	const struct found *f = d->places.list;

	while (at > 0 && f[at - 1].clause == f[at].clause && p[at - 1].country == p[at].country &&
	       holds_before(d, at))
		at--;
	return at;
}

/* The lead tells of a country or province, the sentences behind it in which town. */
static int more_precise(const struct document *d, const struct clause *c, int at)
{
	const struct reading_place *p = &d->reading->places[at];
	int found = -1;

	if (p->prec > PREC_REGION && c->number < LEAD_CLAUSES)
		found = setting_near(d, c->number, 1, LOOK_AHEAD, p->country, false);
	return found < 0 ? at : found;
}

/* Different places that are weighed; later ones count no more. */
#define WEIGHED_MAX 64
#define STAMP_WEIGHT 7	/* of the town that the report was sent from */
#define TOWN_WEIGHT 3	/* of a town or nearer place: it tells more than its country */
#define REGION_WEIGHT 2 /* and so does a part of one */

/* A place that things happen at, and how much the article speaks of it. */
struct weighed {
	const char *name;
	int first; /* index of its first mention in the text, else in the title */
	unsigned n;
};

/* What a mention says of where the article plays: most where something is said to be at it. */
static unsigned mention_weight(const struct document *d, size_t place)
{
	const struct clause *c = d->places.list[place].clause;
	const struct reading_place *p = &d->reading->places[place];
	unsigned weight = c->segment->title ? 1 : place_clause_weight(c);

	if (is_inner(d, place))
		return 0;
	switch (d->place_roles[place]) {
	case ROLE_AT:
	case ROLE_TELLER:
	case ROLE_AROUND:
		weight *= 2;
		break;
	case ROLE_NONE:
		break;
	case ROLE_STAMP:
		return STAMP_WEIGHT;
	default:
		return 0;
	}
	if (p->prec == PREC_COUNTRY)
		return weight;
	if (is_wide(p))
		return p->prec < PREC_AREA ? weight * REGION_WEIGHT : 0;
	return weight * TOWN_WEIGHT;
}

static void weigh(const struct document *d, struct weighed *list, size_t *n, size_t place)
{
	const struct found *f = d->places.list;
	const char *name = d->reading->places[place].name;
	size_t i = 0;

	while (i < *n && strcmp(list[i].name, name) != 0)
		i++;
	if (i == WEIGHED_MAX)
		return;
	if (i == *n)
		list[(*n)++] = (struct weighed){name, (int)place, 0};
	if (f[list[i].first].clause->segment->title)
		list[i].first = (int)place;
	list[i].n += mention_weight(d, place);
}

/* The first building of the first sentences that something happened at or went to; -1: none. */
static int lead_facility(const struct document *d)
{
	for (size_t i = 0; i < d->places.n; i++)
		if (d->places.list[i].clause->number < LEAD_CLAUSES && is_facility(d, i) &&
		    (is_at(d, i) || d->place_roles[i] == ROLE_TOWARD))
			return (int)i;
	return -1;
}

/* The town or nearer place that the article speaks of most as one where things happen, or
 * its country, where the article speaks of that far more. */
static int scene(const struct document *d)
{
	struct weighed list[WEIGHED_MAX];
	const struct weighed *best = NULL;
	size_t n = 0;

	for (size_t i = 0; i < d->places.n; i++) {
		const struct reading_place *p = &d->reading->places[i];

		if ((p->country ? p->country == d->reading->main_country : p->prec < PREC_REGION) &&
		    mention_weight(d, i))
			weigh(d, list, &n, i);
	}
	for (size_t i = 0; i < n; i++)
		if (!best || list[i].n > best->n)
			best = &list[i];
	return best ? innermost(d, best->first) : lead_facility(d);
}

/* Where the first figure of the lead is said to be: there the article plays. */
static int first_told(const struct document *d)
{
	uint32_t far;

	for (size_t i = 0; i < d->figures.n; i++) {
		const struct clause *c = d->figures.list[i].clause;
		int at;

		if (c->number >= LEAD_CLAUSES + 1)
			return -1;
		if (c->segment->title)
			continue;
		at = nearest(d, c, d->figures.list[i].node->first, &far);
		if (at < 0 || (!is_at(d, (size_t)at) && d->place_roles[at] != ROLE_AROUND))
			continue;
		at = more_precise(d, c, innermost(d, at));
		if (d->reading->places[at].prec < PREC_REGION + 1 &&
		    !is_lone_facility(d, (size_t)at))
			return at;
	}
	return -1;
}

/* "Kenya, Kisumu": the nearer place lies in the one before it, not the other way round. */
static void turn_outer(struct document *d)
{
	const struct reading_place *p = d->reading->places;

	for (size_t i = 1; i < d->places.n; i++)
		if (d->place_roles[i] == ROLE_OUTER && p[i].prec < p[i - 1].prec &&
		    d->places.list[i].clause == d->places.list[i - 1].clause) {
			d->place_roles[i] = ROLE_AT;
			d->place_roles[i - 1] = ROLE_OUTER;
		}
}

void locate_prepare(struct document *d)
{
	int first;

	turn_outer(d);
	first = first_told(d);
	d->scene = first >= 0 ? first : scene(d);
}

/* Is it a name in capitals, as of the place a report was sent from? */
static bool is_shouted(const struct found *f)
{
	const struct token *t = &f->clause->segment->tokens.list[f->node->first];

	return t->shape & SHAPE_UPPER && t->view_len > 3;
}

static struct where chosen(const struct document *d, int at, const char *rule)
{
	const struct found *f = &d->places.list[at];
	const struct reading_place *p = &d->reading->places[at];
	struct where w = {.country = p->country, .ref = at, .rule = rule};

	if (!w.country && p->prec < PREC_REGION)
		w.country = d->reading->main_country;
	w.place = is_shouted(f) ? p->name
				: segment_text(d->arena, f->clause->segment, f->node->first,
					       f->node->end);
	return w;
}

/* Does the sentence begin with where the report was sent from? */
static int stamp_of(const struct document *d, const struct clause *c)
{
	for (size_t i = found_first(&d->places, c->number);
	     i < d->places.n && d->places.list[i].clause == c; i++)
		if (d->place_roles[i] == ROLE_STAMP)
			return (int)i;
	return -1;
}

/* The first mention of a country by its own name, or -1. */
static int country_named(const struct document *d, const char *country)
{
	for (size_t i = 0; i < d->places.n; i++)
		if (d->reading->places[i].country == country &&
		    d->reading->places[i].prec == PREC_COUNTRY && d->place_roles[i] != ROLE_STAMP)
			return (int)i;
	return -1;
}

/* Does a sentence open with a place, or count somebody there? */
static bool is_set_in(const struct document *d, const struct clause *c, int place)
{
	const struct reading *r = d->reading;

	if (d->places.list[place].node->first - c->first <= SETTING_FIRST)
		return true;
	for (size_t i = r->n_figures; i > 0 && d->figure_clauses[i - 1]->number >= c->number; i--)
		if (d->figure_clauses[i - 1] == c && r->figures[i - 1].place_ref == place)
			return true;
	return false;
}

/* The country, or part of one, other than the article's, in which the sentence right before one in
 * its paragraph is set; -1: none. */
static int abroad(const struct document *d, const struct clause *c, const char *country)
{
	const struct clause *before = c->number > 0 ? &d->clauses[c->number - 1] : NULL;
	int at = before && !c->paragraph ? setting(d, before, NULL, true) : -1;

	if (at < 0 || !d->reading->places[at].country || d->reading->places[at].country == country)
		return -1;
	if (!is_at(d, (size_t)at) || !is_set_in(d, before, at))
		return -1;
	return at;
}

/* The place that the sentences before one told of: of the article's country, or right before it in
 * the same paragraph of any. */
static int passage(const struct document *d, const struct clause *c, const char *country)
{
	int at = -1;

	if (c->number > 0 && !c->paragraph)
		at = setting(d, &d->clauses[c->number - 1], NULL, false);
	if (at < 0)
		at = abroad(d, c, country);
	if (at < 0 && country && c->number > 0)
		at = setting_near(d, c->number - 1, -1, LOOK_BACK, country, false);
	return at;
}

/* Does a hint of the sentence say so of where it was? */
static bool place_hinted(const struct document *d, const struct clause *c, const char *where)
{
	return document_hints(d, c, d->engine->names.place, where);
}

/* The place that "there" means: of the sentence before, or the one before that. */
static int meant(const struct document *d, const struct clause *c)
{
	if (c->number > 0 && place_hinted(d, c, "before"))
		return setting_near(d, c->number - 1, -1, THERE_BACK, NULL, true);
	return -1;
}

/* Is the word a force, which goes abroad? */
static bool is_force(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];
	const struct entry *e = t->word ? lexicon_entry(d->engine->lexicon, t->word) : NULL;

	for (uint32_t i = 0; e && i < e->n_senses; i++) {
		const char *class = sense_attr(e->senses[i], d->engine->names.class);

		if (class && strcmp(class, "military") == 0)
			return true;
	}
	return false;
}

/* Country of the first people that a sentence names, other than as a force's ("Pakistani
 * peacekeepers"); NULL if it names none. */
static const char *people_told(const struct document *d, const struct clause *c)
{
	for (size_t i = people_first(d, c); i < d->n_peoples && d->peoples[i].clause == c; i++) {
		uint32_t next = d->peoples[i].token + 1;

		if (next >= c->end || !is_force(d, c, next))
			return d->peoples[i].country;
	}
	return NULL;
}

/* Country of a people whose ground the sentence speaks of ("the Somali capital"); NULL: none. */
static const char *ground_told(const struct document *d, const struct clause *c)
{
	for (size_t i = people_first(d, c); i < d->n_peoples && d->peoples[i].clause == c; i++) {
		uint32_t next = d->peoples[i].token + 1;
		uint32_t word = next < c->end ? c->segment->tokens.list[next].word : 0;
		const struct entry *e = word ? lexicon_entry(d->engine->lexicon, word) : NULL;

		if (e && tagset_has(&e->tags, d->engine->tags.ground))
			return d->peoples[i].country;
	}
	return NULL;
}

/* Does a sentence name a country only as where somebody came from or went, and tell of another's
 * ground? */
static bool is_passed(const struct document *d, const struct clause *c, int at)
{
	const struct reading_place *p = &d->reading->places[at];
	const char *ground = ground_told(d, c);

	return ground && ground != p->country && p->prec == PREC_COUNTRY &&
	       (d->place_roles[at] == ROLE_TOWARD || d->place_roles[at] == ROLE_NONE);
}

/* Where a number belongs that has no place in its sentence. */
static struct where by_article(const struct document *d, const struct clause *c, bool wide)
{
	const struct reading *r = d->reading;
	const char *country = r->main_country, *people = ground_told(d, c);
	int at = -1, stamp = stamp_of(d, c);

	/* A report sent from one country about the people of another is about these. */
	if (!people && stamp >= 0 && people_told(d, c) != r->places[stamp].country)
		people = people_told(d, c);
	if (people)
		country = people;
	if ((at = meant(d, c)) >= 0)
		return chosen(d, at, "passage");
	if (wide && (at = abroad(d, c, country)) >= 0)
		return chosen(d, at, "passage");
	if (wide && country && (at = country_named(d, country)) >= 0)
		return chosen(d, at, "article");
	at = passage(d, c, country);
	if (at >= 0)
		return chosen(d, innermost(d, at), "passage");
	if (country != r->main_country)
		return (struct where){country, NULL, -1, "people"};
	at = d->scene;
	if (at < 0 && country && c->number > 0)
		at = setting_near(d, c->number - 1, -1, LOOK_BACK, country, true);
	if (at < 0 && country)
		at = country_named(d, country);
	if (at >= 0)
		return chosen(d, at, "article");
	if (stamp >= 0)
		return chosen(d, stamp, "dateline");
	return (struct where){country, NULL, -1, country ? "article" : NULL};
}

/* Does the sentence say of a number that it is the whole country's, nearer to it than a place? */
static bool country_hint_nearer(const struct document *d, const struct clause *c, uint32_t token,
				uint32_t far)
{
	for (size_t i = found_first(&d->hints, c->number);
	     i < d->hints.n && d->hints.list[i].clause == c; i++) {
		const char *v = node_value(d->hints.list[i].node, d->engine->names.place);

		if (v && strcmp(v, "country") == 0 &&
		    role_distance(d, c, d->hints.list[i].node->first, token) < far)
			return true;
	}
	return false;
}

/* Is the number what there was since something began, which a place before it says not where? */
static bool sums_since(const struct document *d, const struct clause *c, int at, uint32_t token)
{
	return d->places.list[at].node->first < token &&
	       document_hints(d, c, d->engine->names.topic, "begun");
}

struct where locate_at(const struct document *d, const struct clause *c, uint32_t token, bool wide)
{
	uint32_t far;
	int at = nearest(d, c, token, &far);

	if (at < 0 || (wide && sums_since(d, c, at, token)) || is_passed(d, c, at) ||
	    country_hint_nearer(d, c, token, far))
		return by_article(d, c, wide || place_hinted(d, c, "country"));
	if (!wide)
		at = more_precise(d, c, innermost(d, at));
	return chosen(d, at, d->places.list[at].clause == c ? "sentence" : "lead");
}
