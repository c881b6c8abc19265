/* frame.c - the frame by votes, and what fits into it. */
#include "ledger/frame.h"

#include <stdlib.h>

/* News of one night bears two dates, and the world has two at any moment. */
#define DAYS_SLACK 1

struct vote {
	int64_t key;
	size_t voice;
	const struct report *report;
};

#define SIGN(a, b) (((a) > (b)) - ((a) < (b)))

/* In time, then as a reader meets it. */
static int told_compare(const struct report *a, const struct report *b)
{
	int c = SIGN(a->published, b->published);

	c = c ? c : SIGN(a->recorded, b->recorded);
	c = c ? c : SIGN(a->article, b->article);
	c = c ? c : SIGN(a->version, b->version);
	c = c ? c : SIGN(b->in_title, a->in_title);
	return c ? c : SIGN(a->ordinal, b->ordinal);
}

/* Votes of one voice and text for one key are one. */
static int vote_compare_kind(const struct vote *a, const struct vote *b)
{
	int c = SIGN(a->key, b->key);

	c = c ? c : SIGN(a->voice, b->voice);
	return c ? c : SIGN(a->report->text, b->report->text);
}

static int vote_compare(const void *pa, const void *pb)
{
	const struct vote *a = pa, *b = pb;
	int c = vote_compare_kind(a, b);

	return c ? c : told_compare(a->report, b->report);
}

/* Sort the votes and leave one of each voice and text for each key; returns how many. */
static size_t votes_sort(struct vote *votes, size_t n)
{
	size_t kept = 0;

	qsort(votes, n, sizeof *votes, vote_compare);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || vote_compare_kind(&votes[kept - 1], &votes[i]) != 0)
			votes[kept++] = votes[i];
	return kept;
}

/* The key that most voices gave, those of keys up to slack away counted with it; of such the one
 * in most texts, and of such the one told first.  counts has a zero for each voice, and again when
 * it returns. */
static int64_t votes_winner(const struct vote *votes, size_t n, int64_t slack, size_t *counts)
{
	size_t begin = 0, end = 0, heard = 0, most = 0, texts, most_texts = 0;
	const struct vote *winner = NULL;

	for (size_t i = 0; i < n; i++) {
		for (; end < n && votes[end].key <= votes[i].key + slack; end++)
			heard += counts[votes[end].voice]++ == 0;
		for (; votes[begin].key < votes[i].key - slack; begin++)
			heard -= --counts[votes[begin].voice] == 0;
		texts = end - begin;
		if (!winner || heard > most || (heard == most && texts > most_texts) ||
		    (heard == most && texts == most_texts &&
		     told_compare(votes[i].report, winner->report) < 0)) {
			most = heard;
			most_texts = texts;
			winner = &votes[i];
		}
	}
	for (; begin < end; begin++)
		counts[votes[begin].voice] = 0;
	return winner->key;
}

static enum unit unit_class(enum unit unit)
{
	return unit == UNIT_BODY ? UNIT_PERSON : unit;
}

/* What a report tells of a property; false: nothing. */
static bool property(const struct report *r, enum why of, int64_t *key_r)
{
	switch (of) {
	case WHY_STATUS:
		*key_r = r->status;
		return r->status == STATUS_ASSERTED || r->status == STATUS_FEARED;
	case WHY_UNIT:
		*key_r = unit_class(r->unit);
		return true;
	case WHY_COUNTRY:
		*key_r = r->country;
		return r->country != 0;
	case WHY_GROUP:
		*key_r = r->group;
		return r->scope != SCOPE_PART;
	case WHY_DAYS:
		*key_r = r->from;
		return r->from != DAY_NONE;
	default:
		break;
	}
	return false;
}

static void frame_set(struct frame *f, enum why of, int64_t key)
{
	switch (of) {
	case WHY_STATUS:
		f->status = (enum status)key;
		break;
	case WHY_UNIT:
		f->unit = (enum unit)key;
		break;
	case WHY_COUNTRY:
		f->country = key;
		break;
	case WHY_GROUP:
		f->group = key;
		break;
	case WHY_DAYS:
		f->from = (int32_t)key;
		break;
	default:
		break;
	}
}

/* Both alternatives of status and group are settled without a vote where one of them holds
 * the other: what is asserted comes before what is feared, anybody before some. */
static int64_t settle(const struct vote *votes, size_t n, enum why of, size_t *counts)
{
	if ((of == WHY_STATUS || of == WHY_GROUP) && votes[0].key == 0)
		return 0;
	return votes_winner(votes, n, of == WHY_DAYS ? DAYS_SLACK : 0, counts);
}

int frame_choose(struct arena *a, const struct report *reports, const size_t *voices, size_t n,
		 struct frame *frame_r)
{
	struct vote *votes = arena_array(a, n, sizeof *votes);
	size_t *counts = arena_array(a, n, sizeof *counts);
	enum why why;

	*frame_r = (struct frame){.from = DAY_NONE};
	if (n > 0 && (!votes || !counts))
		return ERR_MEMORY;
	for (int of = WHY_STATUS; of <= WHY_DAYS; of++) {
		size_t n_votes = 0;

		for (size_t i = 0; i < n; i++) {
			struct vote vote = {.voice = voices[i], .report = &reports[i]};

			(void)frame_fit(frame_r, &reports[i], &why);
			if ((why == WHY_NONE || (int)why >= of) &&
			    property(&reports[i], (enum why)of, &vote.key))
				votes[n_votes++] = vote;
		}
		n_votes = votes_sort(votes, n_votes);
		if (n_votes > 0)
			frame_set(frame_r, (enum why)of, settle(votes, n_votes, of, counts));
	}
	return 0;
}

static enum fit fit_days(const struct frame *f, const struct report *r)
{
	int64_t after = (int64_t)r->from - f->from;

	if (f->from == DAY_NONE || r->from == DAY_NONE || llabs(after) <= DAYS_SLACK)
		return FIT_SAME;
	if (after < 0)
		return r->to > f->from ? FIT_MORE : FIT_APART;
	/* The day of a running total is the one on which it was counted. */
	return r->scope == SCOPE_TOTAL && (int64_t)r->to - r->from <= 1 ? FIT_SAME : FIT_LESS;
}

static enum fit fit_group(const struct frame *f, const struct report *r)
{
	if (f->group == r->group)
		return FIT_SAME;
	return f->group == 0 ? FIT_LESS : r->group == 0 ? FIT_MORE : FIT_APART;
}

enum fit frame_fit(const struct frame *f, const struct report *r, enum why *why_r)
{
	enum fit fit;

	*why_r = WHY_STATUS;
	if (r->status != f->status)
		return FIT_APART;
	*why_r = WHY_UNIT;
	if (unit_class(r->unit) != f->unit)
		return FIT_APART;
	*why_r = WHY_COUNTRY;
	if (f->country && r->country && f->country != r->country)
		return FIT_APART;
	*why_r = WHY_GROUP;
	fit = fit_group(f, r);
	if (fit != FIT_SAME)
		return fit;
	*why_r = WHY_DAYS;
	fit = fit_days(f, r);
	if (fit == FIT_SAME)
		*why_r = WHY_NONE;
	return fit;
}
