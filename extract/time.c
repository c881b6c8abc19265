/* time.c - the times of a document, in the order of its text: resolves each
 * outermost time node and lists it.  What ops mean is time_op.c's. */
#include "extract/time.h"

#include <stdlib.h>

#include "extract/time_op.h"
#include "extract/time_value.h"

struct resolver {
	struct document *d;
	struct time_val last; /* the last point named */
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

/* Sort the nodes and drop those that lie in others. */
static void outermost(struct found_list *l)
{
	size_t out = 0;

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

static int list_time(struct resolver *r, const struct found *f, const struct time_val *v,
		     const char *anchor)
{
	struct document *d = r->d;
	struct reading_time *t = &d->reading->times[d->reading->n_times];
	const char *rule = f->node->rule->name;

	*t = (struct reading_time){
		.at = segment_span(f->clause->segment, f->node->first, f->node->end),
		.type = time_type_of(v),
		.value = time_timex(d->arena, v),
		.mod = v->mod,
		.days = time_interval(v),
		.edtf = time_edtf(d->arena, v),
		.range_with = -1,
	};
	t->rule = anchor ? arena_printf(d->arena, "%s/%s", rule, anchor) : rule;
	if (!t->rule || (v->kind != TIME_UNKNOWN && !t->value))
		return ERR_MEMORY;
	((struct node *)f->node)->ref = (int)d->reading->n_times++;
	return 0;
}

static int resolve_one(struct resolver *r, const struct found *f)
{
	const struct document *d = r->d;
	struct time_context x = {.engine = d->engine,
				 .has_published = d->has_published,
				 .published = d->published,
				 .day_first = d->day_first,
				 .last = r->last.kind == TIME_POINT ? &r->last : NULL};
	struct time_val v = time_op(&x, f->node);

	if (x.impossible)
		return refuse(r->d, f);
	if (v.kind == TIME_POINT && !v.yearless && !v.dateless)
		r->last = v;
	return list_time(r, f, &v, x.anchor);
}

int time_resolve(struct document *d)
{
	struct resolver r = {.d = d};
	int rc = 0;

	d->reading->n_times = 0;
	d->reading->times = arena_array(d->arena, d->times.n + 1, sizeof(*d->reading->times));
	if (!d->reading->times)
		return ERR_MEMORY;
	outermost(&d->times);
	for (size_t i = 0; rc == 0 && i < d->times.n; i++)
		rc = resolve_one(&r, &d->times.list[i]);
	return rc;
}
