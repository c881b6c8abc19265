/* entry.c - sort, and look at neighbours: each step is n log n. */
#include "ledger/entry.h"

#include <stdlib.h>

/* An increment of no told day is the one before of the same size if published this soon. */
#define REPEAT_SECONDS (2 * 86400)

#define SIGN(a, b) (((a) > (b)) - ((a) < (b)))

/* Who speaks: who is named; else the outlet that wrote it; else the text. */
static int compare_speakers(const struct report *a, const struct report *b)
{
	if (a->origin || b->origin)
		return SIGN(a->origin, b->origin);
	if (a->writer || b->writer)
		return SIGN(a->writer, b->writer);
	return SIGN(a->text, b->text);
}

static int by_speaker(const void *pa, const void *pb)
{
	return compare_speakers(((const struct entry *)pa)->report,
				((const struct entry *)pb)->report);
}

static int compare_places(const struct report *a, const struct report *b)
{
	int c = SIGN(a->article, b->article);

	c = c ? c : SIGN(a->version, b->version);
	return c ? c : SIGN(a->ordinal, b->ordinal);
}

int entry_compare_time(const struct entry *a, const struct entry *b)
{
	int c = SIGN(a->report->published, b->report->published);

	c = c ? c : SIGN(a->report->recorded, b->report->recorded);
	c = c ? c : compare_places(a->report, b->report);
	return c ? c : SIGN(a->index, b->index);
}

static int by_time(const void *pa, const void *pb)
{
	return entry_compare_time(pa, pb);
}

/* Is it a count of the whole that the frame asks for? */
static bool counts_whole(const struct entry *e)
{
	return e->fit == FIT_SAME && !e->retracted &&
	       (e->report->scope == SCOPE_STATED || e->report->scope == SCOPE_TOTAL);
}

/* Which of two figures of one voice in one text speaks for it: one that counts the whole; a
 * number before words, people before a single one told of, the headline's, a total, the
 * larger of totals, the first. */
static int compare_weight(const struct entry *a, const struct entry *b)
{
	const struct report *x = a->report, *y = b->report;
	int c = SIGN(counts_whole(b), counts_whole(a));

	c = c ? c : SIGN(x->value == VALUE_NONE, y->value == VALUE_NONE);
	c = c ? c : SIGN(x->implicit, y->implicit);
	c = c ? c : SIGN(y->in_title, x->in_title);
	c = c ? c : SIGN(y->scope == SCOPE_TOTAL, x->scope == SCOPE_TOTAL);
	if (c == 0 && x->scope == SCOPE_TOTAL)
		c = SIGN(y->value, x->value);
	c = c ? c : SIGN(x->ordinal, y->ordinal);
	return c ? c : SIGN(a->index, b->index);
}

static int by_text(const void *pa, const void *pb)
{
	const struct entry *a = pa, *b = pb;
	int c = SIGN(a->report->article, b->report->article);

	c = c ? c : SIGN(a->report->version, b->report->version);
	c = c ? c : SIGN(a->voice, b->voice);
	return c ? c : compare_weight(a, b);
}

/* Increments of one voice and size, by day and then in time. */
static int by_size(const void *pa, const void *pb)
{
	const struct entry *a = pa, *b = pb;
	int c = SIGN(a->report->scope == SCOPE_NEW, b->report->scope == SCOPE_NEW);

	c = c ? c : SIGN(a->voice, b->voice);
	c = c ? c : SIGN(a->report->bounds.low, b->report->bounds.low);
	c = c ? c : SIGN(a->report->bounds.high, b->report->bounds.high);
	c = c ? c : SIGN(a->report->from, b->report->from);
	return c ? c : entry_compare_time(a, b);
}

/* Figures of one voice, text, scope and number, in time. */
static int compare_copies(const struct entry *a, const struct entry *b)
{
	const struct report *x = a->report, *y = b->report;
	int c = SIGN(a->voice, b->voice);

	c = c ? c : SIGN(x->text, y->text);
	c = c ? c : SIGN(x->scope, y->scope);
	c = c ? c : SIGN(x->bounds.low, y->bounds.low);
	return c ? c : SIGN(x->bounds.high, y->bounds.high);
}

static int by_copy(const void *pa, const void *pb)
{
	int c = compare_copies(pa, pb);

	return c ? c : entry_compare_time(pa, pb);
}

static bool same_increment(const struct entry *a, const struct entry *b)
{
	const struct report *x = a->report, *y = b->report;

	return x->scope == SCOPE_NEW && y->scope == SCOPE_NEW && a->voice == b->voice &&
	       bounds_equal(x->bounds, y->bounds) && x->from == y->from &&
	       (x->from != DAY_NONE || y->published <= x->published ||
		y->published - x->published <= REPEAT_SECONDS);
}

static size_t number_voices(struct entry *entries, size_t n)
{
	size_t voices = 0;

	qsort(entries, n, sizeof *entries, by_speaker);
	for (size_t i = 0; i < n; i++) {
		voices += i == 0 || by_speaker(&entries[i - 1], &entries[i]) != 0;
		entries[i].voice = voices - 1;
	}
	return voices;
}

static void fit(const struct frame *frame, struct entry *entries, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct entry *e = &entries[i];
		struct report said = *e->report;

		e->retracted = said.status == STATUS_DENIED || said.status == STATUS_WITHDRAWN;
		if (e->retracted) /* it speaks of what was asserted */
			said.status = frame->status;
		e->fit = frame_fit(frame, &said, &e->why);
	}
}

static void choose_speakers(struct entry *entries, size_t n)
{
	const struct entry *first = entries;

	qsort(entries, n, sizeof *entries, by_text);
	for (size_t i = 0; i < n; i++) {
		struct entry *e = &entries[i];

		if (first->report->article != e->report->article ||
		    first->report->version != e->report->version || first->voice != e->voice)
			first = e;
		e->spoken_by = counts_whole(first) ? first->index : NOTHING;
	}
}

static void find_repeats(struct entry *entries, size_t n)
{
	qsort(entries, n, sizeof *entries, by_size);
	for (size_t i = 1; i < n; i++)
		entries[i].repeated = same_increment(&entries[i - 1], &entries[i]);
}

static void find_copies(struct entry *entries, size_t n)
{
	const struct entry *first = entries;

	qsort(entries, n, sizeof *entries, by_copy);
	for (size_t i = 0; i < n; i++) {
		struct entry *e = &entries[i];

		if (compare_copies(first, e) != 0)
			first = e;
		e->copy_of = first->report->article == e->report->article ? NOTHING : first->index;
	}
}

int entries_make(struct arena *a, const struct report *reports, size_t n, struct frame *frame_r,
		 struct entry **entries_r, size_t *n_voices_r)
{
	struct entry *entries = arena_array(a, n, sizeof *entries);
	size_t *voices = arena_array(a, n, sizeof *voices);

	if (n > 0 && (!entries || !voices))
		return ERR_MEMORY;
	for (size_t i = 0; i < n; i++)
		entries[i] = (struct entry){.report = &reports[i], .index = i};
	*n_voices_r = number_voices(entries, n);
	for (size_t i = 0; i < n; i++)
		voices[entries[i].index] = entries[i].voice;
	if (frame_choose(a, reports, voices, n, frame_r) != 0)
		return ERR_MEMORY;
	fit(frame_r, entries, n);
	choose_speakers(entries, n);
	find_repeats(entries, n);
	find_copies(entries, n);
	qsort(entries, n, sizeof *entries, by_time);
	*entries_r = entries;
	return 0;
}
