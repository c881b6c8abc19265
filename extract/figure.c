/* figure.c - chooses among the marks of the figure rules, and makes figures.
 * The earlier rule wins a number; what is counted is what the rules said. */
#include "extract/figure.h"

#include <stdlib.h>
#include <string.h>
#include "extract/figure_fields.h"
#include "extract/figure_scope.h"

/* How many figures are looked through for one before a mark. */
#define FIGURES_BACK_MAX 64

/* Where a mark's number stands: what marks of one number have in common. */
static uint32_t mark_at(const struct figure_mark *m)
{
	return m->number->first;
}

static int by_place(const void *a, const void *b)
{
	const struct figure_mark *x = a, *y = b;

	if (x->clause->number != y->clause->number)
		return x->clause->number < y->clause->number ? -1 : 1;
	if (mark_at(x) != mark_at(y))
		return mark_at(x) < mark_at(y) ? -1 : 1;
	if (x->figure->rule->index != y->figure->rule->index)
		return x->figure->rule->index < y->figure->rule->index ? -1 : 1;
	return x->figure->first < y->figure->first ? -1 : x->figure->first > y->figure->first;
}

/* Is the number as large as the rule asks ("least=100")? */
static bool large_enough(const struct document *d, const struct figure_mark *m)
{
	const char *least = node_value(m->figure, d->engine->names.least);
	const struct quantity *q = m->quantity ? &m->quantity->q : NULL;

	if (!least)
		return true;
	return q && (q->value != NO_VALUE ? q->value : q->low) >= strtoll(least, NULL, 10);
}

/* The np of a mark and what stands for its number; false if it has none, or one
 * that counts no whole people. */
static bool mark_read(const struct document *d, const struct found *f, struct figure_mark *m)
{
	const struct names *k = &d->engine->names;
	const struct node_key *number;

	*m = (struct figure_mark){.figure = f->node, .clause = f->clause};
	m->np = node_child(f->node, k->n);
	number = m->np ? node_key(m->np, k->n) : NULL;
	if (!number || number->n_items == 0)
		return false;
	m->quantity = number->items[0].node;
	m->number = &number->items[0];
	if (m->quantity && m->quantity->q.scaled)
		return false;
	return large_enough(d, m);
}

/* Marks of the document, by place, each number's best first. */
static struct figure_mark *collect(const struct document *d, size_t *n_r)
{
	struct figure_mark *list = arena_array(d->arena, d->figures.n + 1, sizeof(*list));

	*n_r = 0;
	for (size_t i = 0; list && i < d->figures.n; i++)
		*n_r += mark_read(d, &d->figures.list[i], &list[*n_r]);
	if (list)
		qsort(list, *n_r, sizeof(*list), by_place);
	return list;
}

/* The figures so far, and where each stands. */
struct figures {
	const struct reading_figure *list;
	const struct clause **clauses;
	size_t n;
};

/* The last figure that stands in the sentence of a mark or in one of the back=N
 * sentences before it, and has the measure (NULL: any).  NULL: there is none. */
static const struct reading_figure *figure_before(const struct document *d,
						  const struct figure_mark *m,
						  const struct figures *so_far, const char *measure)
{
	const char *back = node_value(m->figure, d->engine->names.back);
	uint32_t reach = back ? (uint32_t)strtoul(back, NULL, 10) : 0;

	for (size_t i = so_far->n; i > 0 && so_far->n - i < FIGURES_BACK_MAX; i--) {
		if (m->clause->number - so_far->clauses[i - 1]->number > reach)
			break;
		if (!measure || so_far->list[i - 1].measure == measure)
			return &so_far->list[i - 1];
	}
	return NULL;
}

/* The measure of a mark.  "inherit" is that of the figure before it; one with back=N
 * holds only where such a figure stands before it.  NULL: there is none. */
static const char *mark_measure(const struct document *d, const struct figure_mark *m,
				const struct figures *so_far)
{
	const struct names *k = &d->engine->names;
	const char *measure = node_value(m->figure, k->measure);
	const struct reading_figure *before;
	bool inherit = measure && strcmp(measure, "inherit") == 0;

	if (!inherit && !node_value(m->figure, k->back))
		return measure;
	before = figure_before(d, m, so_far, inherit ? NULL : measure);
	return before ? before->measure : NULL;
}

static bool same_number(const struct figure_mark *a, const struct figure_mark *b)
{
	return a && a->clause == b->clause && mark_at(a) == mark_at(b);
}

/* Does the text say the same as a figure of the title? */
static bool said_in_text(const struct reading *r, const struct reading_figure *title)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		const struct reading_figure *f = &r->figures[i];

		if (!f->at.in_title && f->measure == title->measure && f->status == title->status &&
		    (title->q.high == NO_VALUE || f->q.low <= title->q.high) &&
		    (f->q.high == NO_VALUE || title->q.low <= f->q.high))
			return true;
	}
	return false;
}

/* A headline gives what the text tells: keep its figures only where the text has none
 * like them. */
static void drop_repeated(struct document *d)
{
	struct reading *r = d->reading;
	size_t n_title = 0, n = 0;

	while (n_title < r->n_figures && r->figures[n_title].at.in_title)
		n_title++;
	for (size_t i = 0; i < r->n_figures; i++) {
		if (i < n_title && said_in_text(r, &r->figures[i]))
			continue;
		r->figures[n] = r->figures[i];
		d->figure_clauses[n++] = d->figure_clauses[i];
	}
	r->n_figures = n;
}

int figure_resolve(struct document *d)
{
	const struct figure_mark *last = NULL;
	struct reading *r = d->reading;
	struct figure_mark *list;
	size_t n;
	int rc = 0;

	list = collect(d, &n);
	r->figures = arena_array(d->arena, n + 1, sizeof(*r->figures));
	d->figure_clauses = arena_array(d->arena, n + 1, sizeof(*d->figure_clauses));
	if (!list || !r->figures || !d->figure_clauses)
		return ERR_MEMORY;
	for (size_t i = 0; rc == 0 && i < n; i++) {
		struct figures so_far = {r->figures, d->figure_clauses, r->n_figures};
		struct reading_figure *f = &r->figures[r->n_figures];
		const char *measure;

		if (same_number(last, &list[i]))
			continue;
		measure = mark_measure(d, &list[i], &so_far);
		if (!measure)
			continue;
		f->measure = measure;
		d->figure_clauses[r->n_figures] = list[i].clause;
		rc = figure_fill(d, &list[i], f);
		r->n_figures += rc == 0;
		last = &list[i];
	}
	drop_repeated(d);
	figure_link(d);
	return rc;
}
