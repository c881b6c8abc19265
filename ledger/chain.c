/* chain.c - a walk over the reports in time. */
#include "ledger/chain.h"

#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

#define SIGN(a, b) (((a) > (b)) - ((a) < (b)))

/* What a voice says now. */
struct voice {
	struct claim claim;
	const struct report *report; /* the claim's */
	bool live;
	unsigned age;				/* counts its claims */
	TAILQ_HEAD(saying_list, entry) sayings; /* what its articles still say, as told */
	TAILQ_ENTRY(voice) link;
};

/* A report is made, or its article ceases to say so.  What was taken back goes before what
 * is told instead of it. */
enum turn { TURN_TAKEN_BACK, TURN_MADE, TURN_ENDED };

struct moment {
	int64_t at;
	enum turn turn;
	struct entry *entry;
};

struct walk {
	const struct report *reports;
	struct chain *chain;
	struct voice *voices;
	struct voice *standing;		    /* or NULL */
	TAILQ_HEAD(voice_list, voice) live; /* in the order in which they last spoke */
};

static bool is_own_words(const struct report *r)
{
	return r->origin == 0;
}

/* A single person told of does not say that there were no others. */
static struct bounds bounds_of(const struct report *r)
{
	struct bounds b = r->bounds;

	if (r->implicit)
		b.high = BOUNDS_OPEN;
	return b;
}

static void note(struct walk *w, const struct entry *e, enum effect effect, enum why why,
		 size_t against)
{
	struct step *step = &w->chain->steps[w->chain->n_steps++];

	*step = (struct step){.report = e->index,
			      .effect = effect,
			      .why = why,
			      .against = against,
			      .stands = NOTHING,
			      .standing = {0, BOUNDS_OPEN},
			      .ended = MOMENT_NEVER};
	if (w->standing) {
		step->stands = w->standing->claim.report;
		step->standing = w->standing->claim.bounds;
	}
}

/* Its article ceased to say so. */
static void note_end(struct walk *w, const struct entry *e)
{
	const struct report *r = e->report;

	note(w, e, EFFECT_WITHDRAWAL, r->withdrawn ? WHY_RETRACTED : WHY_EDIT, e->index);
	w->chain->steps[w->chain->n_steps - 1].ended =
		r->ended > r->published ? r->ended : r->published;
}

/* What bounds b do to a, when the same voice said a before. */
static enum effect effect_on(struct bounds a, struct bounds b)
{
	if (bounds_equal(a, b))
		return EFFECT_SAME;
	if (b.high < a.low)
		return EFFECT_CORRECTION;
	if (b.high != BOUNDS_OPEN && bounds_hold(a, b))
		return EFFECT_CLOSER;
	return b.low > a.low ? EFFECT_GROWTH : EFFECT_SAME;
}

/* What a report that says b does to the claim of another voice.  (Two voices of one text are
 * two whom it names: neither copies the other.) */
static enum effect effect_on_other(const struct voice *v, const struct report *r, struct bounds b,
				   enum why *why_r)
{
	*why_r = WHY_ORIGIN;
	if (bounds_agree(v->claim.bounds, b))
		return effect_on(v->claim.bounds, b);
	if (b.low < v->claim.bounds.low)
		return EFFECT_ORIGIN;
	if (!is_own_words(r) && !is_own_words(v->report))
		return EFFECT_ORIGIN;
	*why_r = WHY_UNATTRIBUTED;
	return EFFECT_GROWTH;
}

static void replace_claim(struct walk *w, struct voice *v)
{
	w->chain->past = bounds_meet(w->chain->past, v->claim.bounds);
}

static void claim(struct voice *v, const struct entry *e, struct bounds b)
{
	v->claim = (struct claim){.report = e->index, .voice = e->voice, .bounds = b};
	v->report = e->report;
	v->age++;
}

/* A report says something for its voice; if that is what the voice claims, it upholds it. */
static void say(struct walk *w, struct voice *v, struct entry *e)
{
	if (v->live)
		TAILQ_REMOVE(&w->live, v, link);
	TAILQ_INSERT_TAIL(&w->live, v, link);
	v->live = true;
	e->claim_age = bounds_equal(bounds_of(e->report), v->claim.bounds) ? v->age : 0;
	e->said = true;
	TAILQ_INSERT_TAIL(&v->sayings, e, saying);
}

static void unsay(struct voice *v, struct entry *e)
{
	e->said = false;
	TAILQ_REMOVE(&v->sayings, e, saying);
}

/* The first saying that upholds the claim of its voice, but for those of an article, if one
 * is given; or NULL. */
static const struct entry *upholder(const struct voice *v, const int64_t *but)
{
	const struct entry *e;

	TAILQ_FOREACH(e, &v->sayings, saying)
		if (e->claim_age == v->age && (!but || e->report->article != *but))
			return e;
	return NULL;
}

static void withdraw(struct walk *w, struct voice *v)
{
	TAILQ_REMOVE(&w->live, v, link);
	v->live = false;
	if (w->standing == v)
		w->standing = TAILQ_LAST(&w->live, voice_list);
}

/* Nobody says any more what the voice claims: it claims what was said last of what is still
 * said, or nothing. */
static void fall_back(struct walk *w, struct voice *v)
{
	const struct entry *last = TAILQ_LAST(&v->sayings, saying_list);
	struct entry *e;

	if (!last) {
		withdraw(w, v);
		return;
	}
	claim(v, last, bounds_of(last->report));
	TAILQ_FOREACH(e, &v->sayings, saying)
		if (bounds_equal(bounds_of(e->report), v->claim.bounds))
			e->claim_age = v->age;
}

/* After something was unsaid.  True if the voice does not claim any more what it did. */
static bool is_given_up(struct walk *w, struct voice *v)
{
	const struct entry *e = upholder(v, NULL);

	if (!e) {
		fall_back(w, v);
		return true;
	}
	v->claim.report = e->index;
	v->report = e->report;
	return false;
}

static enum why why_again(const struct voice *own, const struct report *r, enum effect effect)
{
	if (own->report->article == r->article)
		return WHY_EDIT;
	if (own->report->text != r->text)
		return WHY_VOICE;
	return effect == EFFECT_SAME ? WHY_COPY : WHY_COPY_DIFFERS;
}

/* Does it take the place of what its article said before, when no other article says so? */
static bool is_edit(const struct voice *own, const struct report *r)
{
	return own->report->article == r->article && !upholder(own, &r->article);
}

/* What bounds b do to a that they take the place of: they need not contradict it to be less. */
static enum effect effect_instead(struct bounds a, struct bounds b)
{
	enum effect effect = effect_on(a, b);

	return effect == EFFECT_SAME && b.low < a.low && b.high <= a.high ? EFFECT_CORRECTION
									  : effect;
}

/* A count of the whole. */
static void walk_whole(struct walk *w, struct entry *e)
{
	const struct report *r = e->report;
	struct voice *own = &w->voices[e->voice], *other = w->standing;
	struct bounds b = bounds_of(r);
	enum effect effect = EFFECT_FIRST, follows = EFFECT_FIRST;
	enum why why = WHY_NONE;
	size_t against = NOTHING;
	bool claims = true;

	if (other && other != own)
		follows = effect = effect_on_other(other, r, b, &why);
	if (other)
		against = other->claim.report;
	if (own->live) {
		bool edit = is_edit(own, r), equal = bounds_equal(own->claim.bounds, b);

		effect = (edit ? effect_instead : effect_on)(own->claim.bounds, b);
		why = why_again(own, r, effect);
		against = own->claim.report;
		/* What was summed is told now. */
		claims = effect != EFFECT_SAME || (edit && !equal) || (own->claim.summed && equal);
		if (claims)
			replace_claim(w, own);
	}
	if (claims)
		claim(own, e, b);
	say(w, own, e);
	if (follows == EFFECT_FIRST || follows == EFFECT_GROWTH || follows == EFFECT_CLOSER)
		w->standing = own;
	note(w, e, effect, why, against);
}

/* A late copy tells what its voice said when the text was new: it takes nothing back. */
static bool is_late_copy(const struct walk *w, const struct entry *e)
{
	const struct voice *own = &w->voices[e->voice];

	return e->copy_of != NOTHING && own->live &&
	       !bounds_agree(own->claim.bounds, bounds_of(e->report));
}

static void walk_increment(struct walk *w, const struct entry *e)
{
	struct voice *own = &w->voices[e->voice];

	if (e->spoken_by != NOTHING) {
		note(w, e, EFFECT_APART, WHY_HELD, e->spoken_by);
	} else if (!own->live) {
		note(w, e, EFFECT_APART, WHY_NO_TOTAL, NOTHING);
	} else if (e->repeated) {
		note(w, e, EFFECT_SAME, WHY_REPEATED, own->claim.report);
	} else {
		replace_claim(w, own);
		own->claim.bounds = bounds_add(own->claim.bounds, bounds_of(e->report));
		own->claim.summed = true;
		note(w, e, EFFECT_INCREMENT, WHY_VOICE, own->claim.report);
	}
}

/* A voice denies a number, or a publisher takes back that it told it: then nobody says it any
 * more, or no article of that publisher does. */
static void walk_retracted(struct walk *w, struct entry *e)
{
	const struct report *r = e->report;
	struct voice *own = &w->voices[e->voice];
	struct bounds b = bounds_of(r);
	size_t said = own->claim.report;
	bool claimed = own->live && bounds_equal(own->claim.bounds, b);
	struct entry *s, *next;

	for (s = TAILQ_FIRST(&own->sayings); s; s = next) {
		next = TAILQ_NEXT(s, saying);
		if ((bounds_equal(bounds_of(s->report), b) ||
		     (claimed && s->claim_age == own->age)) &&
		    (r->status == STATUS_DENIED || s->report->outlet == r->outlet))
			unsay(own, s);
	}
	if (own->live && is_given_up(w, own))
		note(w, e, EFFECT_WITHDRAWAL, WHY_RETRACTED, said);
	else
		note(w, e, EFFECT_APART, WHY_STATUS, NOTHING);
}

static void walk_report(struct walk *w, struct entry *e)
{
	static const enum effect misfits[] = {[FIT_LESS] = EFFECT_NARROWER,
					      [FIT_MORE] = EFFECT_WIDER,
					      [FIT_APART] = EFFECT_APART};

	if (e->report->scope == SCOPE_PART)
		note(w, e, EFFECT_PART, WHY_NONE, NOTHING);
	else if (e->fit != FIT_SAME)
		note(w, e, misfits[e->fit], e->why, NOTHING);
	else if (e->retracted)
		walk_retracted(w, e);
	else if (e->report->scope == SCOPE_NEW)
		walk_increment(w, e);
	else if (e->spoken_by != e->index)
		note(w, e, EFFECT_BESIDE, WHY_NONE, e->spoken_by);
	else if (is_late_copy(w, e))
		note(w, e, EFFECT_BESIDE, WHY_COPY, e->copy_of);
	else
		walk_whole(w, e);
}

/* The article has a new version.  If that, or another article, says the same, it is still
 * claimed. */
static void walk_end(struct walk *w, struct entry *e)
{
	struct voice *v = &w->voices[e->voice];

	if (!e->said)
		return;
	unsay(v, e);
	if (is_given_up(w, v))
		note_end(w, e);
}

static int by_moment(const void *pa, const void *pb)
{
	const struct moment *a = pa, *b = pb;
	int c = SIGN(a->at, b->at);

	c = c ? c : SIGN(a->turn, b->turn);
	return c ? c : entry_compare_time(a->entry, b->entry);
}

static struct moment ending(struct entry *e)
{
	const struct report *r = e->report;

	if (r->ended <= r->published)
		return (struct moment){r->published, TURN_ENDED, e};
	return (struct moment){r->ended, r->withdrawn ? TURN_TAKEN_BACK : TURN_ENDED, e};
}

static int walk_all(struct arena *a, struct walk *w, struct entry *entries, size_t n)
{
	struct moment *moments = arena_array(a, n, 2 * sizeof *moments);
	size_t n_moments = 0;

	if (n > 0 && !moments)
		return ERR_MEMORY;
	for (size_t i = 0; i < n; i++) {
		struct entry *e = &entries[i];

		moments[n_moments++] = (struct moment){e->report->published, TURN_MADE, e};
		if (e->report->ended != MOMENT_NEVER)
			moments[n_moments++] = ending(e);
	}
	qsort(moments, n_moments, sizeof *moments, by_moment);
	for (size_t i = 0; i < n_moments; i++) {
		if (moments[i].turn == TURN_MADE)
			walk_report(w, moments[i].entry);
		else
			walk_end(w, moments[i].entry);
	}
	return 0;
}

/* The claims that are left, and which of them later ones overtook. */
static int gather_claims(struct arena *a, struct walk *w, size_t n_voices)
{
	struct chain *chain = w->chain;
	struct voice *v;
	int64_t highest = INT64_MIN;

	chain->claims = arena_array(a, n_voices, sizeof *chain->claims);
	if (n_voices > 0 && !chain->claims)
		return ERR_MEMORY;
	TAILQ_FOREACH(v, &w->live, link)
		chain->claims[chain->n_claims++] = v->claim;
	for (size_t i = chain->n_claims; i-- > 0;) {
		struct claim *c = &chain->claims[i];

		c->overtaken = is_own_words(&w->reports[c->report]) && c->bounds.high < highest;
		if (c->overtaken)
			chain->past = bounds_meet(chain->past, c->bounds);
		else if (c->bounds.low > highest)
			highest = c->bounds.low;
	}
	return 0;
}

static int by_number(const void *pa, const void *pb)
{
	return SIGN(*(const int64_t *)pa, *(const int64_t *)pb);
}

static size_t distinct(int64_t *numbers, size_t n)
{
	size_t found = 0;

	qsort(numbers, n, sizeof *numbers, by_number);
	for (size_t i = 0; i < n; i++)
		found += i == 0 || numbers[i] != numbers[i - 1];
	return found;
}

static int count(struct arena *a, struct chain_counts *counts, const struct entry *entries,
		 size_t n)
{
	int64_t *outlets = arena_array(a, n, sizeof *outlets);
	int64_t *texts = arena_array(a, n, sizeof *texts);
	int64_t *voices = arena_array(a, n, sizeof *voices);
	size_t fit = 0;

	if (n > 0 && (!outlets || !texts || !voices))
		return ERR_MEMORY;
	for (size_t i = 0; i < n; i++) {
		if (entries[i].fit != FIT_SAME || entries[i].retracted)
			continue;
		outlets[fit] = entries[i].report->outlet;
		texts[fit] = entries[i].report->text;
		voices[fit++] = (int64_t)entries[i].voice;
	}
	*counts = (struct chain_counts){fit, distinct(outlets, fit), distinct(texts, fit),
					distinct(voices, fit)};
	return 0;
}

static int check(const struct report *reports, size_t n, struct err *e)
{
	if (n > REPORTS_MAX)
		return err_set(e, ERR_LIMIT, "%zu reports; at most %d are reckoned", n,
			       REPORTS_MAX);
	for (size_t i = 0; i < n; i++) {
		struct bounds b = reports[i].bounds;

		if (b.low < 0 || b.low > b.high)
			return err_set(e, ERR_SYNTAX, "bounds of no number");
	}
	return 0;
}

int chain_make(struct arena *a, const struct report *reports, size_t n, struct chain **chain_r,
	       struct err *e)
{
	struct chain *chain = arena_zalloc(a, sizeof *chain);
	struct walk w = {.reports = reports, .chain = chain};
	struct entry *entries;
	size_t n_voices;
	int code = check(reports, n, e);

	if (code != 0)
		return code;
	TAILQ_INIT(&w.live);
	if (!chain || entries_make(a, reports, n, &chain->frame, &entries, &n_voices) != 0)
		goto memory;
	chain->past.high = BOUNDS_OPEN;
	chain->steps = arena_array(a, n, 2 * sizeof *chain->steps);
	w.voices = arena_array(a, n_voices, sizeof *w.voices);
	if (n > 0 && (!chain->steps || !w.voices))
		goto memory;
	for (size_t i = 0; i < n_voices; i++)
		TAILQ_INIT(&w.voices[i].sayings);
	if (walk_all(a, &w, entries, n) != 0 || gather_claims(a, &w, n_voices) != 0 ||
	    count(a, &chain->counts, entries, n) != 0)
		goto memory;
	*chain_r = chain;
	return 0;
memory:
	return err_set(e, ERR_MEMORY, "out of memory");
}
