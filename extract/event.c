/* event.c - events: their category, place, time, parties and figures.
 * Which words are triggers is the rules' business. */
#include "extract/event.h"

#include <string.h>
#include "extract/locate.h"
#include "extract/when.h"

static enum modality modality_named(const char *name)
{
	for (int m = MODALITY_HAPPENED; name && m <= MODALITY_DEMANDED; m++)
		if (strcmp(modality_text((enum modality)m), name) == 0)
			return (enum modality)m;
	return MODALITY_HAPPENED;
}

/* The party remembered under a key: an np or an actor. */
static int fill_party(const struct document *d, const struct found *f, const char *key,
		      struct reading_party **list, size_t *n)
{
	const struct names *k = &d->engine->names;
	const struct node *who = node_child(f->node, key);
	const struct node_key *noun;

	if (!who)
		return 0;
	*list = arena_zalloc(d->arena, sizeof(**list));
	if (!*list)
		return ERR_MEMORY;
	noun = node_key(who, k->noun);
	(*list)->at = segment_span(f->clause->segment, who->first, who->end);
	(*list)->type = noun ? item_attr(&noun->items[0], k->class) : node_value(who, k->class);
	(*list)->country = people_country(d, f->clause, who->first, who->end);
	*n = 1;
	return 0;
}

static int fill_event(const struct document *d, const struct found *f, struct reading_event *ev)
{
	const struct names *k = &d->engine->names;
	const struct clause *c = f->clause;
	struct where w = locate_at(d, c, f->node->first, false);
	const struct when_told told = {.scope = SCOPE_STATED};
	struct when t = when_at(d, c, f->node->first, &told);
	int rc = fill_party(d, f, k->who, &ev->who, &ev->n_who);

	if (rc == 0)
		rc = fill_party(d, f, k->whom, &ev->whom, &ev->n_whom);
	ev->at = segment_span(c->segment, f->node->first, f->node->end);
	ev->category = node_value(f->node, k->category);
	ev->status = modality_named(node_value(f->node, k->status));
	ev->country = w.country;
	ev->place = w.place;
	ev->place_ref = w.ref;
	ev->when = t.edtf;
	ev->days = t.days;
	ev->time_ref = t.ref;
	ev->quote = clause_quote(c, f->node->first);
	ev->rule = f->node->rule->name;
	return rc;
}

/* Is there an event of that category among those of the same sentence, from `from` on? */
static bool told_already(const struct reading *r, size_t from, const char *category)
{
	for (size_t i = from; i < r->n_events; i++)
		if (r->events[i].category == category)
			return true;
	return false;
}

static int tie_figure(struct document *d, size_t event, size_t figure, size_t most)
{
	struct reading_event *ev = &d->reading->events[event];

	if (!ev->figures)
		ev->figures = arena_array(d->arena, most, sizeof(*ev->figures));
	if (!ev->figures)
		return ERR_MEMORY;
	ev->figures[ev->n_figures++] = (int)figure;
	d->reading->figures[figure].event = (int)event;
	return 0;
}

/* Tie the figures of the clause in which the events [from, n) stand to the last
 * event that begins before them, else to the first.  *next goes on over all figures. */
static int tie_figures(struct document *d, const struct clause *c, size_t from, size_t *next)
{
	struct reading *r = d->reading;
	size_t end, at = from;
	int rc = 0;

	while (*next < r->n_figures && d->figure_clauses[*next]->number < c->number)
		++*next;
	for (end = *next; end < r->n_figures && d->figure_clauses[end] == c; end++)
		;
	for (size_t i = *next; rc == 0 && i < end; i++) {
		while (at + 1 < r->n_events && r->events[at + 1].at.start < r->figures[i].at.start)
			at++;
		rc = tie_figure(d, at, i, end - *next);
	}
	*next = end;
	return rc;
}

/* The main event: that of the title or the first sentences with most figures, else the first. */
static int main_event(const struct reading *r)
{
	int best = r->n_events ? 0 : -1;

	for (size_t i = 0; i < r->n_events && i < 4; i++)
		if (r->events[i].n_figures > r->events[best].n_figures)
			best = (int)i;
	return best;
}

int event_resolve(struct document *d)
{
	struct reading *r = d->reading;
	const struct clause *clause = NULL;
	size_t from = 0, next_figure = 0;
	int rc = 0;

	r->events = arena_array(d->arena, d->events.n + 1, sizeof(*r->events));
	if (!r->events)
		return ERR_MEMORY;
	for (size_t i = 0; rc == 0 && i < d->events.n; i++) {
		const struct found *f = &d->events.list[i];
		const char *category = node_value(f->node, d->engine->names.category);

		if (f->clause != clause) {
			rc = clause && r->n_events > from
				     ? tie_figures(d, clause, from, &next_figure)
				     : 0;
			clause = f->clause;
			from = r->n_events;
		}
		if (rc == 0 && category && !told_already(r, from, category))
			rc = fill_event(d, f, &r->events[r->n_events++]);
	}
	if (rc == 0 && r->n_events > from)
		rc = tie_figures(d, clause, from, &next_figure);
	r->main_event = main_event(r);
	return rc;
}
