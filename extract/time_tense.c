/* time_tense.c - looks around a time for words with the attribute tense: first back to the
 * start of its sentence, then a little ahead.  It reads words, not items: by now these are
 * covered by what later stages made. */
#include "extract/time_tense.h"

#include <string.h>

#define BACK_MAX 20 /* words */
#define AHEAD_MAX 12
#define SURE_MAX 6

static const struct entry *word_entry(const struct document *d, const struct clause *c,
				      uint32_t token)
{
	return lexicon_entry(d->engine->lexicon, c->segment->tokens.list[token].word);
}

static bool word_has(const struct entry *e, int tag)
{
	for (uint32_t i = 0; e && i < e->n_senses; i++)
		if (tagset_has(&e->senses[i]->tags, tag))
			return true;
	return false;
}

static const char *word_attr(const struct entry *e, const char *key)
{
	const char *value = NULL;

	for (uint32_t i = 0; e && !value && i < e->n_senses; i++)
		value = sense_attr(e->senses[i], key);
	return value;
}

static const char *word_told(const struct document *d, const struct clause *c, uint32_t token)
{
	return word_attr(word_entry(d, c, token), d->engine->names.tense);
}

/* A form of "be": -1 was, were, been; 1 is, are, be; 0 none. */
static int be_form(const struct document *d, const struct clause *c, uint32_t at)
{
	const char *told = word_told(d, c, at);

	if (!word_has(word_entry(d, c, at), d->engine->tags.be))
		return 0;
	return told && strcmp(told, "past") == 0 ? -1 : 1;
}

/* That form close before a word. */
static int be_before(const struct document *d, const struct clause *c, uint32_t at)
{
	int be = 0;

	for (uint32_t back = 1; be == 0 && back <= 2 && back <= at - c->first; back++)
		be = be_form(d, c, at - back);
	return be;
}

/* "will stay closed": a word of the future close before, nothing but words between. */
static bool will_before(const struct document *d, const struct clause *c, uint32_t at)
{
	for (uint32_t back = 1; back <= 3 && back <= at - c->first; back++) {
		const char *told = word_told(d, c, at - back);

		if (told && (strcmp(told, "future") == 0 || strcmp(told, "sure") == 0))
			return true;
		if (c->segment->tokens.list[at - back].kind != TOKEN_WORD)
			break;
	}
	return false;
}

static bool to_behind(const struct document *d, const struct clause *c, uint32_t at)
{
	return at + 1 < c->end && word_has(word_entry(d, c, at + 1), d->engine->tags.to);
}

static bool told_is(const char *told, const char *what)
{
	return told && strcmp(told, what) == 0;
}

/* "has scheduled talks": a form of "have" right before that is not past. */
static bool have_before(const struct document *d, const struct clause *c, uint32_t at)
{
	return at > c->first && word_has(word_entry(d, c, at - 1), d->engine->tags.have) &&
	       !told_is(word_told(d, c, at - 1), "past");
}

/* weak: "is expected", "has scheduled" and "expected to" lie ahead, "was expected" behind, else
 * it says nothing.  promise: "agreed to" lies ahead, where a day is named, "agreed" behind.
 * past: "held" lies behind, but not "be held", where the word before decides. */
static int word_tense(const struct document *d, const struct clause *c, uint32_t at, bool day)
{
	const char *told = word_told(d, c, at);
	int be;

	if (word_has(word_entry(d, c, at), d->engine->tags.to)) /* "is to leave" */
		return at > c->first && be_form(d, c, at - 1) > 0;
	if (at > c->first && c->segment->tokens.list[at].shape & SHAPE_CAP &&
	    word_has(word_entry(d, c, at), d->engine->tags.capital)) /* May, the month */
		return 0;
	if (!told || told_is(told, "limit") || told_is(told, "schedule") || told_is(told, "by"))
		return 0;
	if (told_is(told, "sure") || told_is(told, "future"))
		return told_is(told, "sure") ? 2 : 1;
	if (told_is(told, "passed"))
		return -1;
	be = be_before(d, c, at);
	if (told_is(told, "weak"))
		return be == 0 && (to_behind(d, c, at) || have_before(d, c, at)) ? 1 : be;
	if (told_is(told, "promise") && to_behind(d, c, at))
		return be < 0 || !day ? -1 : 1;
	return be > 0 || will_before(d, c, at) ? 0 : -1;
}

/* Signs that part sentences within a sentence. */
static bool parts(const struct clause *c, uint32_t token)
{
	char sign = c->segment->view.s[c->segment->tokens.list[token].view];

	return sign == ';' || sign == ':';
}

/* "Sunday's vote" says nothing about when the verb beside it lies. */
static bool possessive(const struct document *d, const struct clause *c, uint32_t token)
{
	return word_has(word_entry(d, c, token), d->engine->tags.possessive);
}

/* The nearest word back to the start of the sentence that says, else the first behind. */
static int scan(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t start = c->first, end = c->end, at = f->node->first;
	bool day = tagset_has(&f->node->tags, d->engine->tags.day);
	int tense = 0;

	if (at - start > BACK_MAX)
		start = at - BACK_MAX;
	if (end - f->node->end > AHEAD_MAX)
		end = f->node->end + AHEAD_MAX;
	for (uint32_t i = at; tense == 0 && i > start && !parts(c, i - 1); i--) {
		tense = word_tense(d, c, i - 1, day);
		if (tense == 2 && at - i >= SURE_MAX)
			tense = 1;
	}
	for (uint32_t i = f->node->end; tense == 0 && i < end && !parts(c, i); i++)
		tense = word_tense(d, c, i, day);
	return tense;
}

int time_tense(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t at = f->node->first;
	const char *before = at > c->first ? word_told(d, c, at - 1) : NULL;
	int tense;

	if (f->node->end < c->end && possessive(d, c, f->node->end))
		return 0;
	if (told_is(before, "limit"))
		return at == c->first + 1 && scan(d, f) < 0 ? -1 : 1; /* "Until Friday, it had" */
	if (told_is(before, "schedule") && tagset_has(&f->node->tags, d->engine->tags.day))
		return 1;
	tense = scan(d, f);
	return tense == 0 && told_is(before, "by") ? 1 : tense;
}
