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

static void quantity_multiply(struct quantity *q, int64_t scale)
{
	if (scale <= 0 || q->value == NO_VALUE || q->value > QUANTITY_MAX / scale)
		return;
	q->value *= scale;
	if (q->scaled && q->value % 1000 == 0) {
		q->value /= 1000;
		q->scaled = false;
	}
}

/* "1.5 to 2 million", "one or two hundred thousand": the scale words stand for both, where
 * that leaves the order; of "fifty to two hundred thousand" the last one does. So do the
 * thousands of "10-15,000", where both are of one size. */
static void quantity_share_scale(struct quantity *q, const struct node *first,
				 const struct node *second, struct quantity top)
{
	int64_t scale = second->scale, goal = top.value;

	if (first->scale || q->value <= 0 || goal > QUANTITY_MAX / 1000)
		return;
	if (!scale && goal % 1000 == 0 && goal / 1000 <= 4 * q->value)
		scale = 1000;
	if (!scale)
		return;
	if (q->scaled && !top.scaled)
		goal *= 1000;
	else if (top.scaled)
		return;
	if ((scale == 100000 || scale == 100000000) && q->value >= 10 && goal / scale < 10)
		scale /= 100;
	if (q->value <= QUANTITY_MAX / scale && q->value * scale < goal)
		quantity_multiply(q, scale);
}

/* "10 to 15": both in one unit, the smaller first. */
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

/* What stands under a key: the number of a cardinal or ordinal, or a constant. */
static int64_t key_amount(const struct node *n, const char *key)
{
	const struct node *child = node_child(n, key);

	if (child && child->q.value != NO_VALUE && !child->q.scaled)
		return child->q.value;
	return attr_number(n, key);
}

/* "three quarters", "2 1/2": part of per, beside whole ones or alone, in thousandths. */
static void quantity_part(struct quantity *q, int64_t part, int64_t per)
{
	if (per <= 0 || part <= 0 || part > QUANTITY_MAX / 1000)
		return;
	part = (part * 1000 + per / 2) / per;
	if (q->value == NO_VALUE)
		*q = (struct quantity){.value = part, .value2 = NO_VALUE, .scaled = true};
	else if (q->value < QUANTITY_MAX / 1000) {
		quantity_scale(q);
		q->value += part;
	}
}

/* Whole numbers are kept whole: "two and three quarters million". */
/* "2 3/4", "1/2 million": the scale word that belongs to the whole stands with the last number. */
static void quantity_fraction(const struct document *d, const struct node *n, struct quantity *q)
{
	const struct names *k = &d->engine->names;
	const struct node *last = node_child(n, k->per);
	int64_t scale = last ? last->scale : 0, per = key_amount(n, k->per);

	if (scale)
		per /= scale;
	quantity_part(q, key_amount(n, k->part), per);
	quantity_multiply(q, scale ? scale : attr_number(n, k->scale));
}

static void quantity_read(const struct document *d, const struct node *n, struct quantity *q)
{
	const struct names *k = &d->engine->names;
	const struct node *first = node_child(n, k->n), *second = node_child(n, k->m);
	struct quantity top;

	if (first && first->type == k->ordinal)
		return;
	if (first)
		*q = first->q;
	else
		q->value = attr_number(n, k->value);
	quantity_fraction(d, n, q);
	q->bound = quantity_bound(node_value(n, k->bound));
	if (first && second) {
		top = second->q;
		quantity_share_scale(q, first, second, top);
		quantity_range(q, top);
	} else if (q->bound == BOUND_RANGE && q->value != NO_VALUE) {
		q->bound = BOUND_EXACT;
	}
}

void number_quantity(const struct document *d, struct node *n)
{
	const struct names *k = &d->engine->names;

	n->q = (struct quantity){.value = NO_VALUE, .value2 = NO_VALUE};
	n->q.low = attr_number(n, k->low);
	n->q.high = attr_number(n, k->high);
	quantity_read(d, n, &n->q);
	quantity_derive(&n->q);
}

static const struct item *key_item(const struct node *n, const char *key)
{
	const struct node_key *k = node_key(n, key);

	return k && k->n_items ? &k->items[k->n_items - 1] : NULL;
}

/* Bytes of what a key of a node covers, or of the whole node. */
static struct span key_span(const struct segment *s, const struct node *n, const char *key)
{
	const struct node_key *k = node_key(n, key);

	if (!k)
		return segment_span(s, n->first, n->end);
	return segment_span(s, k->items[0].first, k->items[k->n_items - 1].end);
}

/* The noun counted, as in the text; of a length of time the name of its unit. */
static const char *number_unit(const struct document *d, const struct found *f)
{
	const struct item *unit = key_item(f->node, d->engine->names.unit);

	if (!unit)
		return node_value(f->node, d->engine->names.unit);
	return segment_text(d->arena, f->clause->segment, unit->first, unit->end);
}

static int span_order(struct span a, struct span b)
{
	if (a.in_title != b.in_title)
		return a.in_title ? -1 : 1;
	return a.start < b.start ? -1 : a.start > b.start;
}

static int by_place(const void *a, const void *b)
{
	return span_order(((const struct reading_number *)a)->at,
			  ((const struct reading_number *)b)->at);
}

static int by_refused_place(const void *a, const void *b)
{
	return span_order(((const struct reading_refused *)a)->at,
			  ((const struct reading_refused *)b)->at);
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
		const struct quantity *q = &f->node->q;

		if (q->value == NO_VALUE && q->low == NO_VALUE && q->high == NO_VALUE)
			continue;
		r->numbers[r->n_numbers++] = (struct reading_number){
			.at = key_span(f->clause->segment, f->node, k->number),
			.q = *q,
			.unit = number_unit(d, f)};
	}
	qsort(r->numbers, r->n_numbers, sizeof(*r->numbers), by_place);
	return 0;
}

/* Is there a figure of the number at `at`?  Figures stand in the order of the text. */
static bool is_figure(const struct reading *r, struct span at)
{
	size_t lo = 0, hi = r->n_figures;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		struct span f = r->figures[mid].at;

		if (f.in_title == at.in_title ? f.end <= at.start : f.in_title)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < r->n_figures && r->figures[lo].at.in_title == at.in_title &&
	       r->figures[lo].at.start < at.end;
}

/* A rule that names its number under n refuses nothing where it matched none; an amount
 * has it under other keys as well.  A time that is none is refused by its own stage. */
static bool refuses(const struct names *k, const struct node *n)
{
	const struct node_key *key = node_key(n, k->n);
	const struct node *child = node_child(n, k->n);

	if (n->type == k->amount)
		return true;
	if (child && child->type == k->time && child->ref < 0)
		return false;
	for (size_t i = 0; i < n->rule->outputs[0].n_keys; i++)
		if (n->rule->outputs[0].keys[i].key == k->n)
			return key != NULL;
	return true;
}

/* Bytes of the number refused, without its hedge; of an amount with the unit behind it. */
static struct span refused_span(const struct names *k, const struct found *f)
{
	const struct segment *s = f->clause->segment;
	const struct node *n = node_child(f->node, k->n);
	struct span at, unit;

	if (node_key(f->node, k->number)) {
		at = key_span(s, f->node, k->number);
		if (node_key(f->node, k->unit)) {
			unit = key_span(s, f->node, k->unit);
			at.end = unit.end > at.end ? unit.end : at.end;
		}
		return at;
	}
	return n && n->type == k->number ? key_span(s, n, k->number) : key_span(s, f->node, k->n);
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
		const char *reason = node_value(f->node, k->reason);
		struct span at = refused_span(k, f);

		if (refuses(k, f->node) && !is_figure(r, at))
			r->refused[r->n_refused++] =
				(struct reading_refused){at, reason ? reason : f->node->rule->name};
	}
	qsort(r->refused, r->n_refused, sizeof(*r->refused), by_refused_place);
	return 0;
}

int number_list(struct document *d)
{
	int rc = list_numbers(d);

	return rc ? rc : list_refused(d);
}
