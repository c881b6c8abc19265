/* figure_fields.c - value, counted, speaker, place and time of a
 * figure.  Each field has one function. */
#include "extract/figure_fields.h"

#include <string.h>
#include "extract/figure_scope.h"
#include "extract/figure_status.h"
#include "extract/locate.h"
#include "extract/origin.h"
#include "extract/quantity.h"
#include "extract/speaker.h"
#include "extract/when.h"

#define HISTORY_DAYS 300 /* what ended so long ago was not where the sentences before are */
#define AT_HOME 200	 /* so many people of a country are there, not abroad */

static struct span key_span(const struct figure_mark *m, const struct node *n, const char *key)
{
	const struct node_key *k = n ? node_key(n, key) : NULL;

	if (!k || k->n_items == 0)
		return (struct span){0, 0, false};
	return segment_span(m->clause->segment, k->items[0].first, k->items[k->n_items - 1].end);
}

/* What the rule says of the bound ("the toll has passed 800"), where the number has
 * no hedge of its own. */
static void fill_bound(const struct document *d, const struct figure_mark *m,
		       struct reading_figure *f)
{
	const char *bound = node_value(m->figure, d->engine->names.bound);

	if (!bound || f->q.bound != BOUND_EXACT)
		return;
	f->q.bound = quantity_bound(bound);
	quantity_derive(&f->q);
}

static void fill_value(const struct document *d, const struct figure_mark *m,
		       struct reading_figure *f)
{
	const struct names *k = &d->engine->names;
	const struct tags *tags = &d->engine->tags;

	f->at = key_span(m, m->quantity, k->number);
	if (f->at.end == 0)
		f->at = segment_span(m->clause->segment, m->number->first, m->number->end);
	f->hedge = key_span(m, m->quantity, k->hedge);
	f->implicit = tagset_has(&m->np->tags, tags->implicit);
	if (m->quantity) {
		f->q = m->quantity->q;
		fill_bound(d, m, f);
		return;
	}
	f->q = (struct quantity){.value = f->implicit ? 1 : 0, .value2 = NO_VALUE};
	quantity_derive(&f->q);
}

/* The first hint of the sentence that has the key (country), or NULL. */
static const struct node *hint_node(const struct document *d, const struct figure_mark *m,
				    const char *key)
{
	for (size_t i = found_first(&d->hints, m->clause->number);
	     i < d->hints.n && d->hints.list[i].clause == m->clause; i++)
		if (node_value(d->hints.list[i].node, key))
			return d->hints.list[i].node;
	return NULL;
}

static void fill_counted(const struct document *d, const struct figure_mark *m,
			 struct reading_figure *f)
{
	const struct names *k = &d->engine->names;
	const struct node_key *own = node_key(m->figure, k->noun);
	const struct node_key *noun = own ? own : node_key(m->np, k->noun);
	const struct node_key *mod = own ? NULL : node_key(m->np, k->mod);
	const char *unit = node_value(m->np, k->unit);
	uint32_t first;

	if (!unit && noun)
		unit = item_attr(&noun->items[0], k->unit);
	f->unit = unit_named(unit);
	if (!noun || item_has(&noun->items[0], d->engine->tags.adjnoun))
		return;
	first = noun->items[0].first;
	for (size_t i = 0; mod && i < mod->n_items; i++)
		if (!mod->items[i].node && !item_has(&mod->items[i], d->engine->tags.people) &&
		    !item_has(&mod->items[i], d->engine->tags.remark)) {
			first = mod->items[i].first;
			break;
		}
	f->counted = segment_text(d->arena, m->clause->segment, first, noun->items[0].end);
	f->counted_at = segment_span(m->clause->segment, first, noun->items[0].end);
	f->group = item_attr(&noun->items[0], k->group);
}

/* A piece of the text that a key names. */
static const char *key_text(const struct document *d, const struct found *f,
			    const struct node_key *k, struct span *at_r)
{
	const struct item *last = &k->items[k->n_items - 1];

	*at_r = segment_span(f->clause->segment, k->items[0].first, last->end);
	return segment_text(d->arena, f->clause->segment, k->items[0].first, last->end);
}

/* An agency that the text credits, unless it says it itself or is told to have passed it on. */
static void add_via(struct reading_figure *f, const char *who)
{
	if (!who || (f->attribution && strcmp(f->attribution, who) == 0))
		return;
	for (size_t i = 0; i < f->n_via; i++)
		if (f->via[i] && strcmp(f->via[i], who) == 0)
			return;
	f->via[f->n_via++] = who;
}

static int fill_via(const struct document *d, const struct speaker *s, struct reading_figure *f)
{
	const struct reading *r = d->reading;
	struct span at;

	if (s->n_via + r->n_credits == 0)
		return 0;
	f->via = arena_array(d->arena, s->n_via + r->n_credits, sizeof(*f->via));
	if (!f->via)
		return ERR_MEMORY;
	for (size_t i = 0; i < s->n_via; i++)
		f->via[f->n_via++] = key_text(d, s->via[i], s->via_who[i], &at);
	for (size_t i = 0; i < r->n_credits && !r->credits[i].part; i++)
		add_via(f, r->credits[i].who ? r->credits[i].who : r->credits[i].agency);
	return 0;
}

static struct speaker speaker_of(const struct document *d, const struct figure_mark *m,
				 const struct reading_figure *f)
{
	const struct node *hint = hint_node(d, m, d->engine->names.speaker);
	bool may = hint || f->scope == SCOPE_NEW || f->scope == SCOPE_PART;
	bool plain = hint && strcmp(node_value(hint, d->engine->names.speaker), "on") == 0;

	return speaker_at(d, m->clause, m->number->first,
			  plain ? SPEAKER_GOES_ON
			  : may ? SPEAKER_MAY_GO_ON
				: SPEAKER_STOPS);
}

/* Who says it; where it applies is known. */
static int fill_speaker(const struct document *d, const struct speaker *s, struct reading_figure *f)
{
	if (s->who) {
		f->attribution = key_text(d, s->found, s->who, &f->attribution_at);
		f->origin = origin_of(d, s->found->clause, s->who->items[0].first,
				      s->who->items[s->who->n_items - 1].end, f->country);
	}
	return fill_via(d, s, f);
}

static uint32_t apart(uint32_t a, uint32_t b)
{
	return a > b ? a - b : b - a;
}

/* Are they counted where they are no more: not at the scene, if nothing says so? */
static bool is_gone(const char *measure)
{
	return strcmp(measure, "released") == 0 || strcmp(measure, "kidnapped") == 0;
}

/* Are they counted on one day, whatever the article is about? */
static bool is_crowd(const char *measure)
{
	return strcmp(measure, "protesters") == 0;
}

/* The country of those counted, where they are so many that they were at home ("300,000 Iraqis have
 * died"); NULL: that is not told. */
static const char *people_counted(const struct document *d, const struct figure_mark *m,
				  const struct reading_figure *f)
{
	const struct node_key *noun = node_key(m->np, d->engine->names.noun);
	const char *class = noun ? item_attr(&noun->items[0], d->engine->names.class) : NULL;

	if (f->q.low < AT_HOME || is_gone(f->measure) || strcmp(f->measure, "troops") == 0 ||
	    strcmp(f->measure, "displaced") == 0 || (class && strcmp(class, "military") == 0))
		return NULL;
	for (size_t i = 0; i < d->n_peoples; i++)
		if (d->peoples[i].clause == m->clause && d->peoples[i].token >= m->np->first &&
		    d->peoples[i].token < m->np->end)
			return d->peoples[i].country;
	return NULL;
}

/* Is a place one that they were outside of ("no deaths outside Mexico")? */
static bool is_outside(const struct document *d, const struct figure_mark *m,
		       const struct found *place)
{
	for (size_t i = found_first(&d->hints, m->clause->number);
	     i < d->hints.n && d->hints.list[i].clause == m->clause; i++) {
		const char *v = node_value(d->hints.list[i].node, d->engine->names.place);

		if (v && strcmp(v, "outside") == 0 && place->clause == m->clause &&
		    place->node->end == d->hints.list[i].node->end)
			return true;
	}
	return false;
}

/* A number that is said to hold for the whole world, or for several countries,
 * has no place, unless one stands nearer to it than these words. */
static struct where where_of(const struct document *d, const struct figure_mark *m,
			     const struct reading_figure *f)
{
	const struct node *world = hint_node(d, m, d->engine->names.country);
	struct where w = locate_at(d, m->clause, m->number->first, f->scope == SCOPE_TOTAL);
	const struct found *place = w.ref >= 0 ? &d->places.list[w.ref] : NULL;
	const char *people = people_counted(d, m, f);
	uint32_t at = m->number->first;

	if (w.rule && strcmp(w.rule, "passage") == 0 && f->status == STATUS_PLANNED)
		w = (struct where){w.country, NULL, -1, w.rule};
	if (w.rule && strcmp(w.rule, "article") == 0 && is_gone(f->measure))
		w = (struct where){w.country, NULL, -1, w.rule};
	if (place && is_outside(d, m, place) &&
	    strcmp(d->reading->places[w.ref].kind, "country") == 0)
		w = (struct where){.ref = -1, .rule = "sentence"};
	if (people && w.rule && strcmp(w.rule, "article") == 0 && w.country != people)
		w = (struct where){people, NULL, -1, "people"};
	if (!world || (place && place->clause == m->clause &&
		       apart(place->node->first, at) < apart(world->first, at)))
		return w;
	return (struct where){.ref = -1, .rule = "worldwide"};
}

/* Are those counted so when the article appears: by what the rule says, missing, or a force that
 * nobody is said to have moved? */
static bool lasts(const struct document *d, const struct figure_mark *m, const char *measure)
{
	const struct node *trigger = node_child(m->figure, d->engine->names.trigger);
	const struct tags *t = &d->engine->tags;

	if (tagset_has(&m->figure->tags, t->now))
		return true;
	if (trigger && tagset_has(&trigger->tags, t->present) && strcmp(measure, "displaced") == 0)
		return true;
	if (trigger && tagset_has(&trigger->tags, t->perfect) &&
	    tagset_has(&trigger->tags, t->deploys))
		return true;
	if (trigger && !tagset_has(&trigger->tags, t->present) &&
	    (tagset_has(&trigger->tags, t->past) || tagset_has(&trigger->tags, t->passive)))
		return false;
	return strcmp(measure, "troops") == 0 || strcmp(measure, "missing") == 0;
}

/* When it was; what is so "in an average year" has no time. */
static struct when when_of(const struct document *d, const struct figure_mark *m,
			   const struct reading_figure *f, const struct when_told *told)
{
	struct when w;

	if (hint_node(d, m, d->engine->names.time))
		return (struct when){.ref = -1, .rule = "habit"};
	w = when_at(d, m->clause, m->number->first, told);
	/* what is news, and told without any time, is of the day of the news; what adds to a toll
	 * is of the time of that, but for those who are held or were let go */
	if (!w.edtf && !w.rule && d->has_published && told->status == STATUS_ASSERTED &&
	    (told->scope != SCOPE_NEW || is_gone(f->measure)))
		return when_published(d);
	return w;
}

/* Its scope, as what it says of when: what is a part of a total that stands before it in its
 * sentence runs as long. */
static enum scope summing_scope(const struct document *d, const struct reading_figure *f)
{
	size_t n = d->reading->n_figures;

	if (f->scope == SCOPE_PART && n > 0 && d->figure_clauses[n - 1] == d->figure_clauses[n] &&
	    d->reading->figures[n - 1].scope == SCOPE_TOTAL)
		return SCOPE_TOTAL;
	return f->scope;
}

/* "Have been killed": up to now; what "had been" was by the day that is told. */
static bool is_up_to_now(const struct document *d, const struct figure_mark *m)
{
	const struct node *trigger = node_child(m->figure, d->engine->names.trigger);

	return figure_until_now(d, m) && !tagset_has(&trigger->tags, d->engine->tags.pluperfect);
}

/* Is it told of a time long past, and not of what happened "there"? */
static bool is_history(const struct document *d, const struct figure_mark *m, const struct when *t)
{
	return !hint_node(d, m, d->engine->names.place) && t->rule &&
	       strcmp(t->rule, "sentence") == 0 && d->has_published && t->days.known &&
	       t->days.to != DAY_OPEN_FUTURE && t->days.to < d->published - HISTORY_DAYS;
}

static void fill_place_and_time(struct document *d, const struct figure_mark *m,
				struct reading_figure *f)
{
	struct where w = where_of(d, m, f);
	bool lasting = lasts(d, m, f->measure);
	struct when_told told = {summing_scope(d, f),
				 f->status,
				 lasting,
				 !lasting && is_up_to_now(d, m),
				 !is_crowd(f->measure) && strcmp(f->measure, "wounded") != 0 &&
					 figure_topic_lasts(d),
				 false};
	struct when t = when_of(d, m, f, &told);

	if (w.rule && strcmp(w.rule, "passage") == 0 && is_history(d, m, &t))
		w = (struct where){w.country, NULL, -1, w.rule};
	f->country = w.country;
	f->place = w.place;
	f->place_ref = w.ref;
	f->when = t.edtf;
	f->days = t.days;
	f->time_ref = t.ref;
	f->where_rule = w.rule;
	f->when_rule = t.rule;
}

int figure_fill(struct document *d, const struct figure_mark *m, struct reading_figure *f)
{
	const struct names *k = &d->engine->names;
	const struct clause *c = m->clause;
	struct speaker s;

	f->event = -1;
	f->rule = m->figure->rule->name;
	f->trigger = key_span(m, m->figure, k->trigger);
	if (f->trigger.end == 0)
		f->trigger = key_span(m, m->np, k->noun);
	f->quote = clause_quote(c, m->number->first);
	fill_value(d, m, f);
	f->scope = figure_scope(d, m);
	fill_counted(d, m, f);
	s = speaker_of(d, m, f);
	f->status = figure_status(d, m, s.status);
	fill_place_and_time(d, m, f);
	return fill_speaker(d, &s, f);
}
