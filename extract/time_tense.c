/* time_tense.c - looks around a time for words with the attribute tense: first back to the
 * start of its sentence, then a little ahead.  It reads words, not items: by now these are
 * covered by what later stages made. */
#include "extract/time_tense.h"

#include <string.h>

#define BACK_MAX 20 /* words */
#define AHEAD_MAX 12
#define SURE_MAX 6
#define WILL_MAX 4
#define NEGATIVE_MAX 12
#define SUFFIX_LEN 2
#define SUFFIXED_MIN 5 /* bytes of a word that a suffix says something of */

static const struct entry *word_entry(const struct document *d, const struct clause *c,
				      uint32_t token)
{
	return lexicon_entry(d->engine->lexicon, c->segment->tokens.list[token].word);
}

static bool word_has(const struct entry *e, int tag)
{
	return e && tagset_has(&e->tags, tag);
}

static const char *word_attr(const struct entry *e, const char *key)
{
	const char *value = NULL;

	for (uint32_t i = 0; e && !value && i < e->n_senses; i++)
		value = sense_attr(e->senses[i], key);
	return value;
}

/* What a suffix says of words that are not known ("ed"). */
static const char *suffix_told(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];
	const char *end = c->segment->view.s + t->view + t->view_len;
	const struct entry *e;
	uint32_t word;

	if (t->kind != TOKEN_WORD || t->view_len < SUFFIXED_MIN || t->shape & SHAPE_CAP)
		return NULL;
	if (token + 1 < c->end && t[1].kind == TOKEN_WORD && !(t[1].shape & SHAPE_CAP) &&
	    !word_entry(d, c, token + 1)) /* "an unspecified date" */
		return NULL;
	word = lexicon_word_find(d->engine->lexicon, end - SUFFIX_LEN, SUFFIX_LEN);
	e = word ? lexicon_entry(d->engine->lexicon, word) : NULL;
	return word_has(e, d->engine->tags.suffix) ? word_attr(e, d->engine->names.tense) : NULL;
}

static const char *word_told(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct entry *e = word_entry(d, c, token);

	if (c->segment->tokens.list[token].shape & SHAPE_CAP &&
	    word_has(e, d->engine->tags.capital)) /* May, the month or person */
		return NULL;
	return e ? word_attr(e, d->engine->names.tense) : suffix_told(d, c, token);
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

/* "planned a rally Saturday": what is planned lies ahead. */
static bool article_behind(const struct document *d, const struct clause *c, uint32_t at)
{
	return at + 1 < c->end && word_has(word_entry(d, c, at + 1), d->engine->tags.article);
}

static bool told_is(const char *told, const char *what)
{
	return told && strcmp(told, what) == 0;
}

/* "state-imposed": no verb. */
static bool hyphen_before(const struct clause *c, uint32_t at)
{
	const struct token *t = &c->segment->tokens.list[at];

	return at > c->first && t->shape & SHAPE_GLUED &&
	       c->segment->view.s[c->segment->tokens.list[at - 1].view] == '-';
}

static bool not_behind(const struct document *d, const struct clause *c, uint32_t at)
{
	return at + 1 < c->end && word_has(word_entry(d, c, at + 1), d->engine->tags.not );
}

/* "has scheduled talks": a form of "have" right before that is not past. */
static bool have_before(const struct document *d, const struct clause *c, uint32_t at)
{
	return at > c->first && word_has(word_entry(d, c, at - 1), d->engine->tags.have) &&
	       !told_is(word_told(d, c, at - 1), "past");
}

/* "to meet", "did not meet" */
static bool bare_infinitive(const struct document *d, const struct clause *c, uint32_t at)
{
	const struct entry *before = at > c->first ? word_entry(d, c, at - 1) : NULL;

	return word_has(before, d->engine->tags.to) || word_has(before, d->engine->tags.not );
}

/* "nobody could be reached" */
static bool negative_before(const struct document *d, const struct clause *c, uint32_t at)
{
	for (uint32_t back = 1; back <= NEGATIVE_MAX && back <= at - c->first; back++)
		if (told_is(word_told(d, c, at - back), "negative"))
			return true;
	return false;
}

/* "comrades are not let out by Friday": of the words before "by" the nearest that says. */
static bool present_before(const struct document *d, const struct clause *c, uint32_t at)
{
	for (uint32_t back = 1; back <= SURE_MAX && back <= at - c->first; back++) {
		int be = be_form(d, c, at - back);

		if (be)
			return be > 0;
		if (told_is(word_told(d, c, at - back), "past"))
			return be_before(d, c, at - back) > 0;
	}
	return false;
}

/* "had been scheduled" */
static bool had_before(const struct document *d, const struct clause *c, uint32_t at)
{
	return at > c->first + 1 && word_has(word_entry(d, c, at - 2), d->engine->tags.have) &&
	       told_is(word_told(d, c, at - 2), "past");
}

/* weak: "is expected", "has scheduled" and "expected to" lie ahead (of news: "was expected to"
 * too), "was expected" behind, else it says nothing.  promise: "agreed to" lies ahead, where a day
 * is named, "agreed" behind. past: "held" lies behind, but not "be held", where the word before
 * decides. */
static int word_tense(const struct document *d, const struct clause *c, uint32_t at, bool near)
{
	const char *told = word_told(d, c, at);
	int be;

	if (word_has(word_entry(d, c, at), d->engine->tags.to)) /* "is to leave" */
		return at > c->first && be_form(d, c, at - 1) > 0;
	if (!told || told_is(told, "at") || told_is(told, "clause") || told_is(told, "says") ||
	    told_is(told, "limit") || told_is(told, "schedule") || told_is(told, "by") ||
	    told_is(told, "negative"))
		return 0;
	if (told_is(told, "sure"))
		return 2;
	if (told_is(told, "future")) /* "would not say" tells of what was */
		return !not_behind(d, c, at) && !negative_before(d, c, at);
	if (told_is(told, "passed") || told_is(told, "over"))
		return -1;
	if (told_is(told, "present"))
		return near && !bare_infinitive(d, c, at);
	be = be_before(d, c, at);
	if (told_is(told, "weak") && be < 0 && (!near || had_before(d, c, at)))
		return -1;
	if (told_is(told, "weak") && near && be == 0 && article_behind(d, c, at))
		return 1;
	if (told_is(told, "weak"))
		return to_behind(d, c, at) || (be == 0 && have_before(d, c, at)) ? 1 : be;
	if (hyphen_before(c, at))
		return 0;
	if (told_is(told, "promise") && to_behind(d, c, at))
		return be > 0 ? 1 : be < 0 || !near ? -1 : 1;
	return be > 0 || will_before(d, c, at) ? 0 : -1;
}

static char sign_at(const struct clause *c, uint32_t token)
{
	return c->segment->view.s[c->segment->tokens.list[token].view];
}

/* Signs that part sentences within a sentence; not those of 10:35. */
static bool parts(const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];
	char sign = c->segment->view.s[t->view];

	if (sign == ':' && token + 1 < c->end && t[1].kind == TOKEN_DIGITS)
		return !(t[1].shape & SHAPE_GLUED);
	return sign == ';' || sign == ':';
}

/* "Sunday's vote" says nothing about when the verb beside it lies. */
static bool possessive(const struct document *d, const struct clause *c, uint32_t token)
{
	return word_has(word_entry(d, c, token), d->engine->tags.possessive);
}

/* "Sunday's vote will", "Sunday's expected vote": the first word close behind that says. */
static int will_behind(const struct document *d, const struct clause *c, uint32_t at)
{
	for (uint32_t i = at; i < c->end && i < at + WILL_MAX; i++) {
		const char *told = word_told(d, c, i);

		if (told_is(told, "sure") ||
		    (i == at && word_has(word_entry(d, c, i), d->engine->tags.arranged)))
			return 1;
		if (told_is(told, "past") || c->segment->tokens.list[i].kind != TOKEN_WORD)
			return 0;
	}
	return 0;
}

/* Is it a day of the week, or a time of it?  Months and dates lie farther away. */
static bool is_near(const struct document *d, const struct found *f)
{
	const struct tagset *t = &f->node->tags;
	const struct tags *tags = &d->engine->tags;

	return (tagset_has(t, tags->day) && !tagset_has(t, tags->date)) ||
	       tagset_has(t, tags->part) || tagset_has(t, tags->clock);
}

/* Quotes end what is said of a time before them. */
static bool quotes(const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];

	return t->kind != TOKEN_WORD && t->view_len == 1 && c->segment->view.s[t->view] == '"';
}

/* "is on Tuesday", "the vote is in May", "starts in August", "due in May", "adjourned to May": what
 * stands right before a time lies ahead, but "says on Sunday" and "was on Sunday" behind. */
static int right_before(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t at = f->node->first;
	bool to = at > c->first && word_has(word_entry(d, c, at - 1), d->engine->tags.to);

	if (at > c->first && (to || told_is(word_told(d, c, at - 1), "at")))
		at--;
	if (at <= c->first || f->node->first == c->first)
		return 0;
	at--;
	if (to)
		return word_has(word_entry(d, c, at), d->engine->tags.moved);
	if (word_has(word_entry(d, c, at), d->engine->tags.arranged))
		return be_before(d, c, at) >= 0;
	if (told_is(word_told(d, c, at), "says"))
		return -1;
	if (told_is(word_told(d, c, at), "present"))
		return !bare_infinitive(d, c, at);
	return be_form(d, c, at) < 0 ? -2 : be_form(d, c, at);
}

/* "was not seen until Friday", "did not leave until Friday" */
static bool not_until(const struct document *d, const struct clause *c, uint32_t at)
{
	for (uint32_t back = 1; back <= SURE_MAX && back <= at - c->first; back++) {
		uint32_t i = at - back;

		if (!word_has(word_entry(d, c, i), d->engine->tags.not ))
			continue;
		return told_is(word_told(d, c, i), "past") ||
		       (i > c->first && told_is(word_told(d, c, i - 1), "past"));
	}
	return false;
}

/* The verb right behind: "the hearing on Monday will", "on Monday is due". */
static int verb_behind(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t at = f->node->end;
	const char *told = at < c->end ? word_told(d, c, at) : NULL;

	if (told_is(told, "sure"))
		return 2;
	if (at + 1 < c->end && be_form(d, c, at) > 0)
		return told_is(word_told(d, c, at + 1), "weak");
	return 0;
}

/* ", and by Friday he must": does the time open a sentence within the sentence? */
static bool opens_part(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t at = f->node->first;
	const char *told = at > c->first ? word_told(d, c, at - 1) : NULL;

	if (told_is(told, "at") || told_is(told, "by") || told_is(told, "limit"))
		at--;
	if (at < c->first + 2 || !word_has(word_entry(d, c, at - 1), d->engine->tags.and))
		return false;
	return c->segment->view.s[c->segment->tokens.list[at - 2].view] == ',';
}

/* The first word behind that says. */
static int ahead(const struct document *d, const struct found *f, uint32_t end, bool near)
{
	const struct clause *c = f->clause;
	uint32_t from = f->node->end;
	bool opens = f->node->first <= c->first + 1;
	int tense = 0;

	if (from < end && told_is(word_told(d, c, from), "clause"))
		return 0; /* "his statement Tuesday that" */
	if (opens && from < end && sign_at(c, from) == ':')
		from++; /* an entry of a list: "June 24: Three men were shot" */
	for (uint32_t i = from; tense == 0 && i < end && !parts(c, i) && !quotes(c, i); i++) {
		tense = told_is(word_told(d, c, i), "says") ? -1 : word_tense(d, c, i, near);
		if (!near && told_is(word_told(d, c, i), "future")) /* "the fire in March may" */
			tense = 0;
	}
	return tense;
}

/* The nearest word back to the start of the sentence that says, else the first behind. */
static int scan(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t start = c->first, end = c->end, at = f->node->first;
	bool near = is_near(d, f);
	int tense = near ? verb_behind(d, f) : 0;

	if (at - start > BACK_MAX)
		start = at - BACK_MAX;
	if (end - f->node->end > AHEAD_MAX)
		end = f->node->end + AHEAD_MAX;
	if (tense == 0 && opens_part(d, f))
		tense = ahead(d, f, end, near);
	for (uint32_t i = at; tense == 0 && i > start && !parts(c, i - 1); i--) {
		tense = word_tense(d, c, i - 1, near);
		if (tense == 2 && at - i >= SURE_MAX)
			tense = 1;
	}
	return tense ? tense : ahead(d, f, end, near);
}

int time_tense(const struct document *d, const struct found *f)
{
	const struct clause *c = f->clause;
	uint32_t at = f->node->first;
	const char *before = at > c->first ? word_told(d, c, at - 1) : NULL;
	int tense;

	if (f->node->end < c->end && possessive(d, c, f->node->end))
		return will_behind(d, c, f->node->end + 1);
	if (told_is(before, "over"))
		return -2;
	if (told_is(before, "limit") && not_until(d, c, at - 1))
		return -1;
	if (told_is(before, "limit"))
		return at == c->first + 1 && scan(d, f) < 0 ? -1 : 1; /* "Until Friday, it had" */
	if (told_is(before, "schedule") && tagset_has(&f->node->tags, d->engine->tags.day))
		return 1;
	tense = scan(d, f);
	if (tense < 2 && right_before(d, f))
		return right_before(d, f);
	if (!told_is(before, "by"))
		return tense;
	if (!is_near(d, f))
		return tense ? tense : 2;
	if (at == c->first + 1)
		return tense;
	return tense == 0 || (tense < 0 && present_before(d, c, at - 1)) ? 1 : tense;
}
