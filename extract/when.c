/* when.c - chooses among the resolved times of an article. */
#include "extract/when.h"

#include <string.h>
#include "extract/calendar.h"
#include "extract/time.h"

#define LOOK_BACK 1	 /* sentences before a number that may still say when */
#define LEAD_CLAUSES 3	 /* sentences whose time is the article's */
#define BEFORE_COST 2	 /* a time before the number is this much farther */
#define PERIOD_DAYS 7	 /* longer spans are periods */
#define SPEAKING_COST 40 /* tokens that the time of speaking stands behind another */

static const struct reading_time *time_of(const struct document *d, const struct found *f)
{
	return f->node->ref >= 0 ? &d->reading->times[f->node->ref] : NULL;
}

/* Does the time say when somebody spoke ("said on Thursday that ...")?  It stands
 * right behind the verb of saying, or with one word between. */
static bool of_speaking(const struct document *d, const struct found *time)
{
	for (size_t i = found_first(&d->speakers, time->clause->number);
	     i < d->speakers.n && d->speakers.list[i].clause == time->clause; i++) {
		uint32_t end = d->speakers.list[i].node->end, at = time->node->first;

		if (at >= end && at - end <= 1)
			return true;
	}
	return false;
}

/* The time of a clause nearest to a token that stands for days; NULL if there is none. */
static const struct found *nearest(const struct document *d, uint32_t number, uint32_t token)
{
	const struct found *best = NULL;
	uint32_t best_far = UINT32_MAX;

	for (size_t i = found_first(&d->times, number);
	     i < d->times.n && d->times.list[i].clause->number == number; i++) {
		const struct found *f = &d->times.list[i];
		const struct reading_time *t = time_of(d, f);
		uint32_t at = f->node->first, far;

		if (!t || !t->days.known || !t->edtf)
			continue;
		far = at >= token ? at - token : (token - at) * BEFORE_COST;
		if (of_speaking(d, f))
			far += SPEAKING_COST;
		if (far < best_far) {
			best = f;
			best_far = far;
		}
	}
	return best;
}

static bool token_is(const struct segment *s, uint32_t i, const char *word)
{
	const struct token *t;

	if (i >= s->tokens.n)
		return false;
	t = &s->tokens.list[i];
	return t->view_len == strlen(word) &&
	       strncasecmp(s->view.s + t->view, word, t->view_len) == 0;
}

/* Does `since` before the time make it the start of the period of what stands at the
 * token?  Not of what "when" tells behind it ("the worst since 2011, when 14 died"). */
static bool since(const struct found *f, uint32_t token)
{
	const struct segment *s = f->clause->segment;
	uint32_t next = f->node->end + token_is(s, f->node->end, ",");

	return f->node->first > 0 && token_is(s, f->node->first - 1, "since") &&
	       !(token > next && token_is(s, next, "when"));
}

/* Does a word right before the time make it the end of a period? */
static bool until(const struct found *f)
{
	const struct segment *s = f->clause->segment;
	uint32_t before = f->node->first - 1;

	return f->node->first > 0 && (token_is(s, before, "by") || token_is(s, before, "until") ||
				      token_is(s, before, "till"));
}

/* Is it a span that a total may be told for ("from 2014 to 2016"), rather than the
 * day on which it was told? */
static bool is_period(const struct document *d, const struct found *f)
{
	struct interval days = {0};
	const char *edtf;

	if (time_extent(d, f->node->ref, &days, &edtf) || !edtf)
		return false;
	return days.from == DAY_OPEN_PAST || days.to == DAY_OPEN_FUTURE ||
	       days.to - days.from > PERIOD_DAYS;
}

/* "../2011-04-29", up to the publication day. */
static struct when until_published(const struct document *d)
{
	struct interval days = {true, DAY_OPEN_PAST, d->published + 1};
	struct civil c = calendar_civil(d->published);

	return (struct when){arena_printf(d->arena, "../%04d-%02d-%02d", c.year, c.month, c.day),
			     days, -1};
}

static struct when found_when(const struct document *d, const struct found *f, uint32_t token)
{
	struct when w = {.ref = f->node->ref};

	if (time_extent(d, w.ref, &w.days, &w.edtf) || !w.edtf)
		return w;
	if (since(f, token) && w.days.from != DAY_OPEN_PAST) { /* "2011-03/.." */
		w.days.to = DAY_OPEN_FUTURE;
		w.edtf = arena_printf(d->arena, "%.*s/..", (int)strcspn(w.edtf, "/"), w.edtf);
	} else if (until(f) && w.days.from != DAY_OPEN_PAST && !strchr(w.edtf, '/')) {
		w.days.from = DAY_OPEN_PAST;
		w.edtf = arena_printf(d->arena, "../%s", w.edtf);
	}
	return w;
}

struct when when_at(const struct document *d, const struct clause *c, uint32_t token, bool total)
{
	const struct found *f = nearest(d, c->number, token);

	if (f && (!total || since(f, token) || until(f) || is_period(d, f)))
		return found_when(d, f, token);
	if (total && d->has_published)
		return until_published(d);
	for (uint32_t back = 1; !f && back <= LOOK_BACK && back <= c->number; back++)
		f = nearest(d, c->number - back, UINT32_MAX / 4);
	for (uint32_t lead = 0; !f && lead < LEAD_CLAUSES && lead < d->n_clauses; lead++)
		f = nearest(d, lead, 0);
	return f ? found_when(d, f, token) : (struct when){.ref = -1};
}
