/* time_memory.c - keeps the times that a text has named, as long as readers would: the last
 * one, the last day, the quarter that results are told for, the year a passage speaks of, and
 * the days on which things happened.  Knows no words. */
#include "extract/time_memory.h"

#include "extract/calendar.h"
#include "extract/time_value.h"

#define FRESH_SENTENCES 3 /* that hours belong to the day named last */
#define FRAME_SENTENCES 3 /* that a year holds for */
#define FRAME_OPENING 2	  /* words before a time that opens its sentence */
#define COMPARED_WORDS 3  /* before a quarter that is only compared with */
#define EVENT_WORDS 12	  /* between an event and the time that says when it was */

static const struct time_named *if_known(const struct time_named *t)
{
	return t->val.kind == TIME_POINT ? t : NULL;
}

static void forget(struct time_named *t)
{
	t->val.kind = TIME_UNKNOWN;
}

/* Does it open a paragraph? */
static bool opens(const struct found *f)
{
	return f->clause->paragraph && f->node->first == f->clause->first;
}

/* "In 2011 the town rose up.  In March ...": a year that opens a sentence holds for some more
 * of its paragraph, or until one opens with a day counted from publication; in a list of dates
 * it holds until a paragraph opens without one. */
static void frame_enter(struct time_memory *m, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t from = m->clause ? m->clause->number + 1 : 0;

	if (m->clause && m->clause->segment != c->segment) {
		forget(&m->frame);
		forget(&m->list);
	}
	for (uint32_t i = from; i <= c->number; i++) {
		if (!m->document->clauses[i].paragraph)
			continue;
		if (i < c->number || f->node->first != c->first)
			forget(&m->list);
		m->frame = m->list;
		m->frame_end = c->number + FRAME_SENTENCES;
	}
	if (c->number >= m->frame_end)
		forget(&m->frame);
	m->clause = c;
}

static void frame_note(struct time_memory *m, const struct found *f, const struct time_named *t,
		       const struct time_context *x)
{
	uint32_t before = f->node->first - f->clause->first;

	if (before > FRAME_OPENING || x->aside || t->val.kind != TIME_POINT)
		return;
	if (x->told_year) {
		m->frame = *t;
		m->frame_end = f->clause->number + FRAME_SENTENCES;
	} else if (x->anchor == ANCHOR_PUBLISHED)
		forget(&m->frame);
	if (opens(f) && x->told_year)
		m->list = *t;
}

/* Does the word stand near the time, in its sentence? */
static bool near_word(const struct found *f, uint32_t word)
{
	const struct clause *c = f->clause;
	uint32_t from = c->first, to = c->end;

	if (f->node->first - from > EVENT_WORDS)
		from = f->node->first - EVENT_WORDS;
	if (to - f->node->end > EVENT_WORDS)
		to = f->node->end + EVENT_WORDS;
	for (uint32_t i = from; i < to; i++)
		if (c->segment->tokens.list[i].word == word)
			return true;
	return false;
}

/* "three days after the quake": the day named latest beside that word. */
static const struct time_named *event_day(const struct time_memory *m, const struct found *f)
{
	const struct node_key *k = node_key(f->node, m->document->engine->names.event);
	uint32_t kept = m->n_days < TIME_DAYS_KEPT ? m->n_days : TIME_DAYS_KEPT, word;

	if (!k || k->n_items != 1)
		return NULL;
	word = f->clause->segment->tokens.list[k->items[0].end - 1].word;
	for (uint32_t back = 1; word && back <= kept; back++) {
		uint32_t at = (m->n_days - back) % TIME_DAYS_KEPT;

		if (near_word(m->days[at].found, word))
			return &m->days[at].named;
	}
	return NULL;
}

/* The day named right before, with "and", "or", "to" between. */
static const struct time_named *joined_day(const struct time_memory *m, const struct found *f)
{
	uint32_t newest = (m->n_days - 1) % TIME_DAYS_KEPT, at = f->node->first;
	const struct clause *c = f->clause;
	const struct entry *e;

	if (!m->n_days || m->days[newest].found->clause != c ||
	    m->days[newest].found->node->end + 1 != at)
		return NULL;
	e = lexicon_entry(m->document->engine->lexicon, c->segment->tokens.list[at - 1].word);
	for (uint32_t i = 0; e && i < e->n_senses; i++)
		if (tagset_has(&e->senses[i]->tags, m->document->engine->tags.join))
			return &m->days[newest].named;
	return NULL;
}

void time_memory_lend(struct time_memory *m, const struct found *f, struct time_context *x)
{
	frame_enter(m, f);
	x->last = if_known(&m->last);
	x->last_day = if_known(&m->last_day);
	x->fresh_day = f->clause->number - m->last_day_at <= FRESH_SENTENCES;
	x->entry = opens(f) && !m->heading;
	x->fresh = x->last && f->clause->number - m->last_at <= 1;
	x->report = if_known(&m->report);
	x->frame = if_known(&m->frame);
	x->joined = joined_day(m, f);
	x->event = event_day(m, f);
}

/* "After a flat second quarter", "up from the second quarter": named for comparison? */
static bool after_word(const struct time_memory *m, const struct found *f)
{
	const struct clause *c = f->clause;

	for (uint32_t back = 1; back <= COMPARED_WORDS && f->node->first - c->first >= back;
	     back++) {
		const struct token *t = &c->segment->tokens.list[f->node->first - back];
		const struct entry *e = lexicon_entry(m->document->engine->lexicon, t->word);

		for (uint32_t i = 0; e && i < e->n_senses; i++)
			if (tagset_has(&e->senses[i]->tags, m->document->engine->tags.compared))
				return true;
	}
	return false;
}

/* Results are told of the quarter named last; not of one that is still to end, where one was
 * named that is over. */
static void note_report(struct time_memory *m, const struct found *f, const struct time_named *t)
{
	if (t->val.grain != GRAIN_QUARTER)
		return;
	if (m->report.val.kind == TIME_POINT && m->document->has_published &&
	    time_interval(&t->val).to > m->document->published)
		return;
	if (m->report.val.kind == TIME_POINT && t->val.day < m->report.val.day && after_word(m, f))
		return;
	m->report = *t;
}

static void note_point(struct time_memory *m, const struct found *f, const struct time_named *t)
{
	if (t->val.kind != TIME_POINT || t->val.yearless || t->val.dateless || t->val.bc)
		return;
	m->last = *t;
	m->last_at = f->clause->number;
	note_report(m, f, t);
	if (t->val.grain < GRAIN_DAY)
		return;
	m->last_day = *t;
	m->last_day_at = f->clause->number;
	m->heading = opens(f) && t->val.minute < 0;
	m->days[m->n_days % TIME_DAYS_KEPT].named = *t;
	m->days[m->n_days % TIME_DAYS_KEPT].found = f;
	m->n_days++;
}

/* "the nine months": results are not told for a quarter any more. */
static void note_length(struct time_memory *m, const struct time_val *v)
{
	if (v->kind == TIME_LENGTH && v->grain == GRAIN_MONTH && v->amount >= 6000 &&
	    v->amount <= 12000)
		forget(&m->report);
}

void time_memory_note(struct time_memory *m, const struct found *f, const struct time_val *v,
		      const struct time_context *x, int ref)
{
	struct time_named t = {*v, ref};

	frame_note(m, f, &t, x);
	note_length(m, v);
	if (!x->aside)
		note_point(m, f, &t);
	if (x->range) {
		t = (struct time_named){x->second, ref + 1};
		note_point(m, f, &t);
	}
}
