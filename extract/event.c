/* event.c - makes events of the marks of the event rules: their category, place, time,
 * parties and figures.  Which words are triggers is the rules' business; which mentions are
 * one event event_join.c's. */
#include "extract/event.h"

#include <stdlib.h>
#include <string.h>
#include "extract/cameo.h"
#include "extract/event_join.h"
#include "extract/event_party.h"
#include "extract/locate.h"
#include "extract/when.h"

#define LEAD_CLAUSES 2 /* sentences that say what an article is about */

/* One telling of an event. */
struct mention {
	const struct found *mark;
	struct span at;
	int event; /* index in the reading */
};

static enum modality modality_named(const char *name)
{
	for (int m = MODALITY_HAPPENED; name && m <= MODALITY_DEMANDED; m++)
		if (strcmp(modality_text((enum modality)m), name) == 0)
			return (enum modality)m;
	return MODALITY_HAPPENED;
}

/* By place; of the marks of one trigger the earlier rule's first. */
static int by_place(const void *a, const void *b)
{
	const struct found *x = ((const struct mention *)a)->mark;
	const struct found *y = ((const struct mention *)b)->mark;

	if (x->clause->number != y->clause->number)
		return x->clause->number < y->clause->number ? -1 : 1;
	if (x->node->first != y->node->first)
		return x->node->first < y->node->first ? -1 : 1;
	if (x->node->rule->index != y->node->rule->index)
		return x->node->rule->index < y->node->rule->index ? -1 : 1;
	return 0;
}

/* The tellings of the document, one for each trigger, in the order of the text. */
static struct mention *collect(const struct document *d, size_t *n_r)
{
	struct mention *list = arena_array(d->arena, d->events.n + 1, sizeof(*list));
	size_t n = 0, kept = 0;

	for (size_t i = 0; list && i < d->events.n; i++)
		if (node_value(d->events.list[i].node, d->engine->names.category))
			list[n++].mark = &d->events.list[i];
	if (list)
		qsort(list, n, sizeof(*list), by_place);
	for (size_t i = 0; i < n; i++) {
		const struct found *last = kept ? list[kept - 1].mark : NULL, *now = list[i].mark;

		if (last && last->clause == now->clause && now->node->first < last->node->end)
			continue;
		list[kept++].mark = now;
	}
	*n_r = kept;
	return list;
}

/* The kind that the rules say; of an arrest or a killing, what is counted. */
static const char *kind_of(const struct document *d, const struct node *mark)
{
	const struct names *k = &d->engine->names;
	const char *kind = node_value(mark, k->kind);
	const struct node *trigger = node_child(mark, k->trigger);

	return kind || !trigger ? kind : node_value(trigger, k->measure);
}

/* When it happened.  What is planned or demanded has no day but one told with it. */
static void fill_when(const struct document *d, const struct found *mark, struct reading_event *ev)
{
	bool past = ev->status == MODALITY_HAPPENED || ev->status == MODALITY_DENIED;
	const struct when_told told = {.status = past ? STATUS_ASSERTED : STATUS_PLANNED,
				       .aside = true};
	struct when t = when_at(d, mark->clause, mark->node->first, &told);

	ev->when = t.edtf;
	ev->days = t.days;
	ev->time_ref = t.ref;
	ev->when_rule = t.rule;
	if (t.days.known)
		return;
	if (ev->status != MODALITY_HAPPENED)
		ev->undated = "not_happened";
	else
		ev->undated = d->times.n && !d->has_published ? "no_published" : "no_time";
}

static int fill_event(const struct document *d, const struct found *mark, struct reading_event *ev)
{
	const struct names *k = &d->engine->names;
	struct where w = locate_at(d, mark->clause, mark->node->first, false);
	int rc;

	*ev = (struct reading_event){
		.at = segment_span(mark->clause->segment, mark->node->first, mark->node->end),
		.category = node_value(mark->node, k->category),
		.kind = kind_of(d, mark->node),
		.cameo = node_value(mark->node, k->cameo),
		.status = modality_named(node_value(mark->node, k->status)),
		.country = w.country,
		.place = w.place,
		.place_ref = w.ref,
		.where_rule = w.rule,
		.quote = clause_quote(mark->clause, mark->node->first),
		.rule = mark->node->rule->name,
	};
	if (!ev->cameo)
		ev->cameo = cameo_root(ev->category);
	fill_when(d, mark, ev);
	rc = event_party(d, mark, k->who, &ev->who, &ev->n_who);
	return rc ? rc : event_party(d, mark, k->whom, &ev->whom, &ev->n_whom);
}

static int add_mention(struct document *d, struct mention *m)
{
	struct reading *r = d->reading;
	struct reading_event told, *ev;
	int rc = fill_event(d, m->mark, &told);

	if (rc)
		return rc;
	m->at = told.at;
	m->event = event_join_find(r, &told);
	if (m->event >= 0) {
		ev = &r->events[m->event];
		event_join(r, ev, &told);
	} else {
		m->event = (int)r->n_events;
		ev = &r->events[r->n_events++];
		*ev = told;
	}
	if (arena_grow(d->arena, (void **)&ev->mentions, &ev->cap_mentions, ev->n_mentions + 1,
		       sizeof(*ev->mentions)))
		return ERR_MEMORY;
	ev->mentions[ev->n_mentions++] = m->at;
	return 0;
}

static int tie_figure(struct document *d, int event, size_t figure)
{
	struct reading_event *ev = &d->reading->events[event];

	if (arena_grow(d->arena, (void **)&ev->figures, &ev->cap_figures, ev->n_figures + 1,
		       sizeof(*ev->figures)))
		return ERR_MEMORY;
	ev->figures[ev->n_figures++] = (int)figure;
	d->reading->figures[figure].event = event;
	return 0;
}

/* Tie each figure to the last event that its sentence tells before it, else to the first. */
static int tie_figures(struct document *d, const struct mention *list, size_t n)
{
	const struct reading *r = d->reading;
	size_t at = 0;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < r->n_figures; i++) {
		const struct clause *c = d->figure_clauses[i];

		while (at < n && list[at].mark->clause->number < c->number)
			at++;
		while (at + 1 < n && list[at + 1].mark->clause == c &&
		       list[at + 1].at.start < r->figures[i].at.start)
			at++;
		if (at < n && list[at].mark->clause == c)
			rc = tie_figure(d, list[at].event, i);
	}
	return rc;
}

/* Where the first sentences of the text end, in bytes. */
static uint32_t lead_end(const struct document *d)
{
	uint32_t end = 0;
	size_t seen = 0;

	for (size_t i = 0; i < d->n_clauses && seen < LEAD_CLAUSES; i++) {
		const struct clause *c = &d->clauses[i];

		if (c->segment->title)
			continue;
		end = segment_span(c->segment, c->first, c->end).end;
		seen++;
	}
	return end;
}

int event_resolve(struct document *d)
{
	struct reading *r = d->reading;
	struct mention *list;
	size_t n;
	int rc = 0;

	list = collect(d, &n);
	r->events = arena_array(d->arena, n + 1, sizeof(*r->events));
	if (!list || !r->events)
		return ERR_MEMORY;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = add_mention(d, &list[i]);
	if (rc == 0)
		rc = tie_figures(d, list, n);
	r->main_event = event_join_main(r, lead_end(d));
	return rc;
}
