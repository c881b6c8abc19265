/* time.c - the times of a document, in the order of its text: resolves each
 * outermost time node and lists it.  What ops mean is time_op.c's. */
#include "extract/time.h"

#include <stdlib.h>
#include <string.h>

#include "extract/time_memory.h"
#include "extract/time_tense.h"
#include "extract/time_value.h"

#define AHEAD_WORDS 2 /* between a clock and the day behind it */
#define AHEAD_TIMES 4 /* the day is at most */

struct resolver {
	struct document *d;
	size_t cap; /* of the reading's times */
	struct time_memory memory;
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
		    const struct time_val *v, const struct time_context *x)
{
	struct document *d = r->d;
	struct reading *to = d->reading;
	struct reading_time t = {.at = at,
				 .type = time_type_of(v),
				 .value = time_timex(d->arena, v),
				 .mod = v->mod,
				 .days = time_interval(v),
				 .edtf = time_edtf(d->arena, v),
				 .range_with = -1,
				 .anchor = x->anchor,
				 .anchor_ref = x->anchor == ANCHOR_TEXT ? x->anchor_ref : -1,
				 .rule = f->node->rule->name};

	if ((v->kind != TIME_UNKNOWN && !t.value) || (t.days.known && !t.edtf))
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
	const char *rule = f->node->rule->name;
	size_t first = r->d->reading->n_times;
	struct reading_time *times;
	int rc = add_time(r, f, piece_span(f, args.list[ARG_A]), v, x);

	if (rc == 0)
		rc = add_time(r, f, piece_span(f, args.list[ARG_B]), &x->second, x);
	if (rc)
		return rc;
	times = r->d->reading->times;
	if (x->other) {
		times[first].rule = arena_printf(r->d->arena, "%s/month-first", rule);
		times[first + 1].rule = arena_printf(r->d->arena, "%s/day-first", rule);
		return times[first].rule && times[first + 1].rule ? 0 : ERR_MEMORY;
	}
	times[first].range_with = (int)first + 1;
	times[first + 1].range_with = (int)first;
	return 0;
}

/* The country that a time is spoken of in: of its sentence, else the first of the article. */
static const char *country_at(const struct document *d, const struct clause *c)
{
	const char *country = people_country(d, c, c->first, c->end);
	size_t i = found_first(&d->places, c->number);

	if (!country && i < d->places.n && d->places.list[i].clause == c)
		country = node_value(d->places.list[i].node, d->engine->names.country);
	if (!country && d->places.n)
		country = node_value(d->places.list[0].node, d->engine->names.country);
	if (!country && d->n_peoples)
		country = d->peoples[0].country;
	return country;
}

/* What stands between two times: nothing, or one word of the tag, with brackets and a comma where
 * they may. */
static bool between(const struct document *d, const struct found *f, uint32_t from, uint32_t to,
		    int tag, const char *signs)
{
	const struct segment *s = f->clause->segment;

	if (to < from || to - from > AHEAD_WORDS)
		return false;
	for (uint32_t i = from; i < to; i++) {
		const struct token *t = &s->tokens.list[i];
		const struct entry *e = lexicon_entry(d->engine->lexicon, t->word);
		bool may = t->kind == TOKEN_SIGN && strchr(signs, s->view.s[t->view]);

		for (uint32_t k = 0; e && !may && k < e->n_senses; k++)
			may = tagset_has(&e->senses[k]->tags, tag);
		if (!may)
			return false;
	}
	return true;
}

/* "1 to 3 p.m. Tuesday", "10:35 a.m. (0735 GMT) on Friday", "a third straight day on Friday": the
 * day behind such a time, and behind other clocks that follow it. */
static const struct found *day_behind(const struct document *d, size_t i)
{
	const struct tags *tags = &d->engine->tags;
	const struct found *f = &d->times.list[i];
	bool straight = tagset_has(&f->node->tags, tags->straight);

	if (!straight &&
	    (!tagset_has(&f->node->tags, tags->clock) || tagset_has(&f->node->tags, tags->point)))
		return NULL;
	for (size_t k = 1; k <= AHEAD_TIMES && i + k < d->times.n; k++) {
		const struct found *before = f + k - 1, *g = f + k;
		bool clock = tagset_has(&g->node->tags, tags->clock);
		bool point = tagset_has(&g->node->tags, tags->point);

		if (g->clause != f->clause ||
		    !between(d, f, before->node->end, g->node->first,
			     clock ? tags->join : tags->dayprep, clock ? "(,;" : ")"))
			return NULL;
		if (point)
			return clock || straight || tagset_has(&g->node->tags, tags->day) ? g
											  : NULL;
		if (!clock)
			return NULL;
	}
	return NULL;
}

static struct time_context context_of(struct resolver *r, const struct found *f)
{
	struct document *d = r->d;
	struct time_context x = {.engine = d->engine,
				 .has_published = d->has_published,
				 .published = d->published,
				 .doc = d->doc,
				 .tense = TIME_TENSE_UNASKED,
				 .ask_tense = time_tense,
				 .document = d,
				 .found = f,
				 .anchor_ref = -1};

	if (node_value(f->node, d->engine->names.op) == d->engine->names.national)
		x.country = country_at(d, f->clause);
	time_memory_lend(&r->memory, f, &x);
	return x;
}

static int resolve_one(struct resolver *r, size_t i)
{
	struct document *d = r->d;
	const struct found *f = &d->times.list[i], *behind = day_behind(d, i);
	struct time_context x = context_of(r, f), ahead;
	struct time_named day = {.ref = -1};
	struct time_val v;

	if (behind) {
		ahead = context_of(r, behind);
		day.val = time_op(&ahead, behind->node);
		x.ahead = day.val.kind == TIME_POINT && !day.val.yearless ? &day : NULL;
		x.ahead_anchor = ahead.anchor == ANCHOR_TEXT ? ANCHOR_NONE : ahead.anchor;
	}
	v = time_op(&x, f->node);

	if (x.impossible)
		return refuse(d, f);
	if (x.nothing || d->reading->n_times + 2 > READING_MAX_ITEMS)
		return 0;
	f->node->ref = (int)d->reading->n_times;
	time_memory_note(&r->memory, f, &v, &x, f->node->ref);
	if (x.range || x.other)
		return add_two(r, f, &v, &x);
	return add_time(r, f, piece_span(f, NULL), &v, &x);
}

int time_resolve(struct document *d)
{
	struct resolver r = {.d = d, .memory = {.document = d}};
	int rc = 0;

	d->reading->n_times = 0;
	outermost(&d->times);
	for (size_t i = 0; rc == 0 && i < d->times.n; i++)
		rc = resolve_one(&r, i);
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
