/* number.c - from number nodes to quantities and the lists of a reading. */
#include "extract/number.h"

#include <stdlib.h>
#include "extract/quantity.h"

static int64_t attr_number(const struct node *n, const char *key)
{
	const char *s = node_value(n, key);
	int64_t v = s ? strtoll(s, NULL, 10) : NO_VALUE;

	return v < 0 || v > QUANTITY_MAX ? NO_VALUE : v;
}

/* Bring a quantity to thousandths. */
static void quantity_scale(struct quantity *q)
{
	if (!q->scaled && q->value != NO_VALUE)
		q->value *= 1000;
	q->scaled = true;
}

/* "10 to 15": both in one scale, the smaller first. */
static void quantity_range(struct quantity *q, struct quantity second)
{
	int64_t swap;

	if (q->scaled != second.scaled) {
		quantity_scale(q);
		quantity_scale(&second);
	}
	q->value2 = second.value;
	if (q->value2 < q->value) {
		swap = q->value;
		q->value = q->value2;
		q->value2 = swap;
	}
	q->bound = BOUND_RANGE;
}

void number_quantity(const struct document *d, struct node *n)
{
	const struct names *k = &d->engine->names;
	const struct node *first = node_child(n, k->n), *second = node_child(n, k->m);

	n->q = (struct quantity){.value = NO_VALUE, .value2 = NO_VALUE};
	n->q.low = attr_number(n, k->low);
	n->q.high = attr_number(n, k->high);
	if (first)
		n->q = first->q;
	else
		n->q.value = attr_number(n, k->value);
	n->q.bound = quantity_bound(node_value(n, k->bound));
	if (first && second)
		quantity_range(&n->q, second->q);
	else if (n->q.bound == BOUND_RANGE && n->q.value != NO_VALUE)
		n->q.bound = BOUND_EXACT;
	quantity_derive(&n->q);
}

static const struct item *key_item(const struct node *n, const char *key)
{
	const struct node_key *k = node_key(n, key);

	return k && k->n_items ? &k->items[k->n_items - 1] : NULL;
}

static int list_numbers(struct document *d)
{
	const struct names *k = &d->engine->names;
	struct reading *r = d->reading;

	r->numbers = arena_array(d->arena, d->numbers.n + 1, sizeof(*r->numbers));
	if (!r->numbers)
		return ERR_MEMORY;
	for (size_t i = 0; i < d->numbers.n; i++) {
		const struct found *f = &d->numbers.list[i];
		const struct segment *s = f->clause->segment;
		const struct node_key *n = node_key(f->node, k->number);
		const struct item *unit = key_item(f->node, k->unit);
		struct reading_number *to = &r->numbers[r->n_numbers++];

		*to = (struct reading_number){.q = f->node->q};
		to->at = n ? segment_span(s, n->items[0].first, n->items[n->n_items - 1].end)
			   : segment_span(s, f->node->first, f->node->end);
		if (unit)
			to->unit = segment_text(d->arena, s, unit->first, unit->end);
	}
	return 0;
}

static int list_refused(struct document *d)
{
	const struct names *k = &d->engine->names;
	struct reading *r = d->reading;

	r->refused = arena_array(d->arena, d->refused.n + 1, sizeof(*r->refused));
	if (!r->refused)
		return ERR_MEMORY;
	for (size_t i = 0; i < d->refused.n; i++) {
		const struct found *f = &d->refused.list[i];
		const struct node_key *n = node_key(f->node, k->n);
		const char *reason = node_value(f->node, k->reason);
		struct span at = segment_span(f->clause->segment, f->node->first, f->node->end);

		if (n && n->n_items)
			at = segment_span(f->clause->segment, n->items[0].first,
					  n->items[n->n_items - 1].end);
		r->refused[r->n_refused++] =
			(struct reading_refused){at, reason ? reason : f->node->rule->name};
	}
	return 0;
}

int number_list(struct document *d)
{
	int rc = list_numbers(d);

	return rc ? rc : list_refused(d);
}
