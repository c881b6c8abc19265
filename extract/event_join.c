/* event_join.c - which mentions are one event, and which event is the article's own. */
#include "extract/event_join.h"

#include <string.h>

static bool same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* Unknown, or the same. */
static bool agree(const char *a, const char *b)
{
	return !a || !b || strcmp(a, b) == 0;
}

static bool is_country(const struct reading *r, const struct reading_event *ev)
{
	return ev->place_ref >= 0 && strcmp(r->places[ev->place_ref].kind, "country") == 0;
}

/* The same place, or one lies in the other, a country. */
static bool places_agree(const struct reading *r, const struct reading_event *a,
			 const struct reading_event *b)
{
	return agree(a->country, b->country) &&
	       (agree(a->place, b->place) || is_country(r, a) || is_country(r, b));
}

static bool days_meet(const struct interval *a, const struct interval *b)
{
	return !a->known || !b->known || (a->from < b->to && b->from < a->to);
}

static bool parties_agree(const struct reading_party *a, size_t n_a, const struct reading_party *b,
			  size_t n_b)
{
	return n_a == 0 || n_b == 0 ||
	       (agree(a[0].type, b[0].type) && agree(a[0].country, b[0].country));
}

static bool may_be(const struct reading *r, const struct reading_event *a,
		   const struct reading_event *b)
{
	return same(a->category, b->category) && same(a->kind, b->kind) && a->status == b->status &&
	       days_meet(&a->days, &b->days) && places_agree(r, a, b) &&
	       parties_agree(a->who, a->n_who, b->who, b->n_who) &&
	       parties_agree(a->whom, a->n_whom, b->whom, b->n_whom);
}

int event_join_find(const struct reading *r, const struct reading_event *ev)
{
	size_t back = r->n_events < EVENT_JOIN_BACK ? r->n_events : EVENT_JOIN_BACK;

	for (size_t i = r->n_events; i > r->n_events - back; i--)
		if (may_be(r, &r->events[i - 1], ev))
			return (int)(i - 1);
	return -1;
}

void event_join(const struct reading *r, struct reading_event *to, const struct reading_event *from)
{
	if (!to->days.known && from->days.known) {
		to->days = from->days;
		to->when = from->when;
		to->time_ref = from->time_ref;
		to->when_rule = from->when_rule;
		to->undated = NULL;
	}
	if (from->place && (!to->place || (is_country(r, to) && !is_country(r, from)))) {
		to->country = from->country;
		to->place = from->place;
		to->place_ref = from->place_ref;
		to->where_rule = from->where_rule;
	}
	if (to->n_who == 0) {
		to->who = from->who;
		to->n_who = from->n_who;
	}
	if (to->n_whom == 0) {
		to->whom = from->whom;
		to->n_whom = from->n_whom;
	}
}

/* What speaks for an event as the article's own. */
static unsigned weight(const struct reading_event *ev, uint32_t lead_end)
{
	unsigned w = ev->days.known;

	if (ev->at.in_title)
		w += 4;
	else if (ev->at.start < lead_end)
		w += 3;
	w += ev->n_figures < 3 ? 2 * (unsigned)ev->n_figures : 6;
	w += ev->n_mentions < 4 ? (unsigned)ev->n_mentions - 1 : 3;
	return w + 2 * (ev->status == MODALITY_HAPPENED);
}

int event_join_main(const struct reading *r, uint32_t lead_end)
{
	int best = r->n_events ? 0 : -1;

	for (size_t i = 1; i < r->n_events; i++)
		if (weight(&r->events[i], lead_end) > weight(&r->events[best], lead_end))
			best = (int)i;
	return best;
}
