/* figure_scope.c - how a figure stands to others: a total, an addition to one, a part of
 * one, or none of these; and to which.  What the rules say goes first; then what the
 * sentence, its time and the topic of the article tell. */
#include "extract/figure_scope.h"

#include <string.h>
#include "extract/when.h"

#define PERIOD_DAYS 300	 /* a time of that length sums up, */
#define RANGE_DAYS 20	 /* from one to another of this; */
#define INCIDENT_DAYS 8	 /* and one of at most this does not */
#define TOPIC_CLAUSES 6	 /* the topic is named once in so many sentences at least */
#define LINK_BACK 64	 /* figures looked through for the one that another is of */
#define PART_SENTENCES 1 /* sentences between a part and its whole */
#define NEW_SENTENCES 12 /* and between an addition and what it adds to */

/* Value of a key in the hints of the sentence; NULL if none has it. */
static const char *hint_value(const struct document *d, const struct clause *c, const char *key)
{
	for (size_t i = found_first(&d->hints, c->number);
	     i < d->hints.n && d->hints.list[i].clause == c; i++) {
		const char *value = node_value(d->hints.list[i].node, key);

		if (value)
			return value;
	}
	return NULL;
}

/* Is the number told to be a part of another ("including"), whatever counts it? */
static bool is_part(const struct document *d, const struct figure_mark *m)
{
	for (size_t i = found_first(&d->hints, m->clause->number);
	     i < d->hints.n && d->hints.list[i].clause == m->clause; i++) {
		const struct node *n = d->hints.list[i].node;

		if (tagset_has(&n->tags, d->engine->tags.part) && m->number->first >= n->first &&
		    m->number->first < n->end)
			return true;
	}
	return false;
}

bool figure_topic_lasts(struct document *d)
{
	size_t n = 0;

	if (d->topic != TOPIC_UNKNOWN)
		return d->topic == TOPIC_LASTING;
	for (size_t i = 0; i < d->hints.n; i++) {
		const char *v = node_value(d->hints.list[i].node, d->engine->names.topic);

		n += v && strcmp(v, "lasting") == 0;
	}
	d->topic = n > 0 && n * TOPIC_CLAUSES >= d->n_clauses ? TOPIC_LASTING : TOPIC_OTHER;
	return d->topic == TOPIC_LASTING;
}

bool figure_until_now(const struct document *d, const struct figure_mark *m)
{
	const struct node *trigger = node_child(m->figure, d->engine->names.trigger);

	return trigger && tagset_has(&trigger->tags, d->engine->tags.perfect);
}

/* What the time in the sentence of a figure tells. */
enum span_told { SPAN_NONE, SPAN_SHORT, SPAN_YEAR, SPAN_LONG };

static bool time_inside(const struct document *d, const struct clause *c, int ref)
{
	struct span sentence = segment_span(c->segment, c->first, c->end);
	struct span at = d->reading->times[ref].at;

	return at.in_title == sentence.in_title && at.start >= sentence.start &&
	       at.end <= sentence.end;
}

static enum span_told span_told(const struct document *d, const struct figure_mark *m)
{
	const struct when_told told = {.scope = SCOPE_STATED};
	struct when w = when_at(d, m->clause, m->number->first, &told);
	int32_t days;

	if (!w.edtf || w.ref < 0 || !time_inside(d, m->clause, w.ref))
		return SPAN_NONE;
	if (w.days.from == DAY_OPEN_PAST || w.days.to == DAY_OPEN_FUTURE)
		return w.days.to == DAY_OPEN_FUTURE ? SPAN_LONG : SPAN_NONE;
	days = w.days.to - w.days.from;
	if (strchr(w.edtf, '/') && days >= RANGE_DAYS)
		return SPAN_LONG;
	if (days >= PERIOD_DAYS)
		return SPAN_YEAR;
	return days <= INCIDENT_DAYS ? SPAN_SHORT : SPAN_NONE;
}

/* Does the figure sum up several incidents, by all that is said around it? */
static bool sums_up(struct document *d, const struct figure_mark *m)
{
	const struct names *k = &d->engine->names;
	bool lasting = document_hints(d, m->clause, k->topic, "lasting");
	bool tallied = tagset_has(&m->np->tags, d->engine->tags.tally) || figure_until_now(d, m);
	enum span_told told = span_told(d, m);

	if (tagset_has(&m->np->tags, d->engine->tags.sampled) ||
	    (document_hints(d, m->clause, k->topic, "incident") &&
	     !document_hints(d, m->clause, k->topic, "begun")))
		return false;
	if (told == SPAN_LONG || (told == SPAN_YEAR && !figure_until_now(d, m)) ||
	    (lasting && tallied))
		return true;
	return told != SPAN_SHORT && (lasting || (tallied && figure_topic_lasts(d)));
}

static size_t reach(const struct document *d, size_t at, uint32_t sentences)
{
	size_t i = at;

	while (i > 0 && at - i < LINK_BACK &&
	       d->figure_clauses[at]->number - d->figure_clauses[i - 1]->number <= sentences)
		i--;
	return i;
}

/* The last figure before `at` that it adds to: of its measure.  Negative: none. */
static int added_to(const struct document *d, size_t at)
{
	const struct reading_figure *list = d->reading->figures;

	for (size_t i = at, from = reach(d, at, NEW_SENTENCES); i > from; i--)
		if (list[i - 1].measure == list[at].measure && list[i - 1].scope != SCOPE_PART &&
		    list[i - 1].status == list[at].status)
			return (int)(i - 1);
	return -1;
}

/* "12 killed and another 30 hurt" adds to nothing. */
static bool adds(const struct document *d, size_t at)
{
	return added_to(d, at) >= 0 || at == 0 ||
	       d->figure_clauses[at - 1] != d->figure_clauses[at];
}

/* The scope of the figure before, but that what adds to a count is counted once. */
static enum scope inherited(const struct reading *r)
{
	enum scope before = r->n_figures ? r->figures[r->n_figures - 1].scope : SCOPE_STATED;

	return before == SCOPE_NEW ? SCOPE_STATED : before;
}

enum scope figure_scope(struct document *d, const struct figure_mark *m)
{
	const struct names *k = &d->engine->names;
	size_t at = d->reading->n_figures;
	const char *name = node_value(m->figure, k->scope);

	if (name && strcmp(name, "inherit") == 0)
		return inherited(d->reading);
	if (name && strcmp(name, "stated") != 0)
		return scope_named(name);
	if (tagset_has(&m->np->tags, d->engine->tags.part) || is_part(d, m))
		return SCOPE_PART;
	if (tagset_has(&m->np->tags, d->engine->tags.new))
		return adds(d, at) ? SCOPE_NEW : SCOPE_STATED;
	if (!name)
		name = hint_value(d, m->clause, k->scope);
	if (name)
		return scope_named(name);
	return sums_up(d, m) ? SCOPE_TOTAL : SCOPE_STATED;
}

/* Can one figure be the whole of the other? */
static bool holds(const struct reading_figure *whole, const struct reading_figure *part)
{
	return whole != part && whole->scope != SCOPE_PART &&
	       (whole->q.high == NO_VALUE || part->q.low <= whole->q.high);
}

/* What a part is a part of: the last figure before it in its sentence or the one
 * before, of its measure if there is one; else one behind it in its sentence. */
static int part_of(const struct document *d, size_t at)
{
	const struct reading_figure *list = d->reading->figures;
	size_t from = reach(d, at, PART_SENTENCES);
	int other = -1;

	for (size_t i = at; i > from; i--) {
		if (!holds(&list[i - 1], &list[at]))
			continue;
		if (list[i - 1].measure == list[at].measure)
			return (int)(i - 1);
		if (other < 0)
			other = (int)(i - 1);
	}
	for (size_t i = at + 1; other < 0 && i < d->reading->n_figures && i - at < LINK_BACK &&
				d->figure_clauses[i] == d->figure_clauses[at];
	     i++)
		if (list[i].measure == list[at].measure && holds(&list[i], &list[at]))
			other = (int)i;
	return other;
}

/* Of those held, some may be freed or caught whose number nobody told: no part of a figure. */
static bool is_custody(const char *measure)
{
	return strcmp(measure, "released") == 0 || strcmp(measure, "arrested") == 0 ||
	       strcmp(measure, "kidnapped") == 0;
}

void figure_link(struct document *d)
{
	for (size_t i = 0; i < d->reading->n_figures; i++) {
		struct reading_figure *f = &d->reading->figures[i];

		f->of = -1;
		if (f->scope == SCOPE_PART)
			f->of = part_of(d, i);
		if (f->scope == SCOPE_PART && f->of < 0 && is_custody(f->measure))
			f->scope = SCOPE_STATED;
		else if (f->scope == SCOPE_NEW)
			f->of = added_to(d, i);
	}
}
