/* time.c - the times of a document, in the order of its text: resolves each
 * outermost time node and lists it.  What ops mean is time_op.c's. */
#include "extract/time.h"

#include <stdlib.h>
#include <string.h>

#include "extract/calendar.h"
#include "extract/time_op.h"
#include "extract/time_tense.h"
#include "extract/time_value.h"

#define FRESH_SENTENCES 3 /* that hours belong to the day named last */
#define FRAME_SENTENCES 3 /* that a year holds for */
#define FRAME_OPENING 2	  /* words before a time that opens its sentence */

struct resolver {
	struct document *d;
	size_t cap;			/* of the reading's times */
	struct time_val last, last_day; /* the last point, the last day named */
	uint32_t last_day_at;		/* the sentence that named it */
	int frame;			/* the year that a sentence of the paragraph began with */
	uint32_t frame_end;		/* the first sentence that it does not hold for */
	int list_year;			/* the year of a list whose paragraphs begin with dates */
	const struct clause *clause;	/* of the time before */
};

/* Times by where they stand; of those that begin together, the widest first. */
static int by_place(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	if (x->clause->number != y->clause->number)
		return x->clause->number < y->clause->number ? -1 : 1;
	if (x->node->first != y->node->first)
		return x->node->first < y->node->first ? -1 : 1;
	return x->node->end > y->node->end ? -1 : x->node->end < y->node->end;
}

#define PART_OF_ANOTHER (-2) /* a node's ref */

static void mark_pieces(const struct node *n)
{
	for (size_t k = 0; k < n->n_keys; k++)
		for (size_t i = 0; i < n->keys[k].n_items; i++) {
			const struct item *it = &n->keys[k].items[i];

			if (it->node && it->first >= n->first && it->end <= n->end)
				it->node->ref = PART_OF_ANOTHER;
		}
}

/* Drop the nodes that others are made of; both may cover the same words. */
static void drop_pieces(struct found_list *l)
{
	size_t out = 0;

	for (size_t i = 0; i < l->n; i++)
		mark_pieces(l->list[i].node);
	for (size_t i = 0; i < l->n; i++)
		if (l->list[i].node->ref != PART_OF_ANOTHER)
			l->list[out++] = l->list[i];
	l->n = out;
}

/* Sort the nodes and drop those that lie in others. */
static void outermost(struct found_list *l)
{
	size_t out = 0;

	drop_pieces(l);
	if (l->n)
		qsort(l->list, l->n, sizeof(*l->list), by_place);
	for (size_t i = 0; i < l->n; i++) {
		const struct found *f = &l->list[i], *before = out ? &l->list[out - 1] : NULL;

		if (before && before->clause == f->clause && before->node->end >= f->node->end)
			continue;
		l->list[out++] = *f;
	}
	l->n = out;
}

static int refuse(struct document *d, const struct found *f)
{
	struct node *n = arena_zalloc(d->arena, sizeof(*n));
	struct node_key *key = arena_zalloc(d->arena, sizeof(*key));

	if (!n || !key)
		return ERR_MEMORY;
	*key = (struct node_key){.key = d->engine->names.reason, .value = "impossible_date"};
	*n = *f->node;
	n->keys = key;
	n->n_keys = 1;
	return found_add(d->arena, &d->refused, n, f->clause);
}

static int add_time(struct resolver *r, const struct found *f, struct span at,
		    const struct time_val *v, const char *anchor)
{
	struct document *d = r->d;
	struct reading *to = d->reading;
	const char *rule = f->node->rule->name;
	struct reading_time t = {.at = at,
				 .type = time_type_of(v),
				 .value = time_timex(d->arena, v),
				 .mod = v->mod,
				 .days = time_interval(v),
				 .edtf = time_edtf(d->arena, v),
				 .range_with = -1,
				 .rule = rule};

	if (anchor)
		t.rule = arena_printf(d->arena, "%s/%s", rule, anchor);
	if (!t.rule || (v->kind != TIME_UNKNOWN && !t.value) || (t.days.known && !t.edtf))
		return ERR_MEMORY;
	if (arena_grow(d->arena, (void **)&to->times, &r->cap, to->n_times + 1, sizeof(t)))
		return ERR_MEMORY;
	to->times[to->n_times++] = t;
	return 0;
}

static struct span piece_span(const struct found *f, const struct node_key *piece)
{
	if (!piece || !piece->n_items)
		return segment_span(f->clause->segment, f->node->first, f->node->end);
	return segment_span(f->clause->segment, piece->items[0].first,
			    piece->items[piece->n_items - 1].end);
}

/* Two times that name each other, or two readings of the same words. */
static int add_two(struct resolver *r, const struct found *f, const struct time_val *v,
		   const struct time_context *x)
{
	struct time_args args = time_args_of(r->d->engine, f->node);
	size_t first = r->d->reading->n_times;
	struct reading_time *times;
	int rc = add_time(r, f, piece_span(f, args.list[ARG_A]), v,
			  x->other ? "month-first" : x->anchor);

	if (rc == 0)
		rc = add_time(r, f, piece_span(f, args.list[ARG_B]), &x->second,
			      x->other ? "day-first" : x->anchor);
	if (rc || x->other)
		return rc;
	times = r->d->reading->times;
	times[first].range_with = (int)first + 1;
	times[first + 1].range_with = (int)first;
	return 0;
}

static void note_last(struct resolver *r, const struct time_val *v)
{
	if (v->kind != TIME_POINT || v->yearless || v->dateless)
		return;
	r->last = *v;
	if (v->grain < GRAIN_DAY)
		return;
	r->last_day = *v;
	r->last_day_at = r->clause->number;
}

/* "In 2011 the town rose up.  In March ...": a year that opens a sentence holds for some more
 * of its paragraph, or until one opens with a day counted from publication; in a list of dates
 * it holds until a paragraph opens without one. */
static void frame_enter(struct resolver *r, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t from = r->clause ? r->clause->number + 1 : 0;

	if (r->clause && r->clause->segment != c->segment)
		r->frame = r->list_year = 0;
	for (uint32_t i = from; i <= c->number; i++) {
		if (!r->d->clauses[i].paragraph)
			continue;
		if (i < c->number || f->node->first != c->first)
			r->list_year = 0;
		r->frame = r->list_year;
		r->frame_end = c->number + FRAME_SENTENCES;
	}
	if (c->number >= r->frame_end)
		r->frame = 0;
	r->clause = c;
}

static void frame_note(struct resolver *r, const struct found *f, const struct time_val *v,
		       const struct time_context *x)
{
	uint32_t before = f->node->first - f->clause->first;

	if (before > FRAME_OPENING || v->kind != TIME_POINT)
		return;
	if (x->told_year) {
		r->frame = calendar_civil(v->day).year;
		r->frame_end = f->clause->number + FRAME_SENTENCES;
	} else if (x->anchor && x->anchor[0] == 'p')
		r->frame = 0;
	if (before == 0 && f->clause->paragraph && x->told_year)
		r->list_year = r->frame;
}

static int resolve_one(struct resolver *r, const struct found *f)
{
	struct document *d = r->d;
	struct time_context x = {.engine = d->engine,
				 .has_published = d->has_published,
				 .published = d->published,
				 .date_order = d->date_order,
				 .tense = time_tense(d, f),
				 .last = r->last.kind == TIME_POINT ? &r->last : NULL,
				 .last_day = r->last_day.kind == TIME_POINT ? &r->last_day : NULL};
	struct time_val v;

	frame_enter(r, f);
	x.frame = r->frame;
	x.fresh_day = f->clause->number - r->last_day_at <= FRESH_SENTENCES;
	v = time_op(&x, f->node);

	if (x.impossible)
		return refuse(d, f);
	if (x.nothing || d->reading->n_times + 2 > READING_MAX_ITEMS)
		return 0;
	f->node->ref = (int)d->reading->n_times;
	frame_note(r, f, &v, &x);
	if (!x.aside)
		note_last(r, &v);
	if (x.range)
		note_last(r, &x.second);
	if (x.range || x.other)
		return add_two(r, f, &v, &x);
	return add_time(r, f, piece_span(f, NULL), &v, x.anchor);
}

int time_resolve(struct document *d)
{
	struct resolver r = {.d = d};
	int rc = 0;

	d->reading->n_times = 0;
	outermost(&d->times);
	for (size_t i = 0; rc == 0 && i < d->times.n; i++)
		rc = resolve_one(&r, &d->times.list[i]);
	return rc;
}

/* "2004-04/2004-10", of two ends that may be intervals themselves. */
static const char *range_edtf(struct arena *a, const char *first, const char *second)
{
	const char *slash = strchr(second, '/');

	return arena_printf(a, "%.*s/%s", (int)strcspn(first, "/"), first,
			    slash ? slash + 1 : second);
}

int time_extent(const struct document *d, int ref, struct interval *days_r, const char **edtf_r)
{
	const struct reading_time *t = &d->reading->times[ref], *end;

	*days_r = t->days;
	*edtf_r = t->edtf;
	if (t->range_with != ref + 1)
		return 0;
	end = &d->reading->times[t->range_with];
	if (!t->days.known || !end->days.known || end->days.to <= t->days.from)
		return 0;
	days_r->to = end->days.to;
	*edtf_r = range_edtf(d->arena, t->edtf, end->edtf);
	return *edtf_r ? 0 : ERR_MEMORY;
}
