/* speaker.c - chooses among the speakers that the rules found the one of a number. */
#include "extract/speaker.h"

#include <string.h>
#include "extract/role.h"

#define BREAK_FAR 10  /* a word that adds so much ends what somebody says; */
#define ASIDE_FAR 6   /* one that adds so much before a speaker says he speaks of something else */
#define LOOK_BACK 3   /* sentences before one that goes on with somebody's words */
#define LOOK_AHEAD 2  /* sentences in which a quotation ends, and its speaker stands */
#define LED_FAR 3     /* tokens between "in" and a place, and one */
#define OPENING 6     /* tokens with which a sentence opens */
#define REFER_BACK 32 /* speakers looked through for the one whom a pronoun names */

static const struct node_key *who_of(const struct document *d, const struct found *f)
{
	return node_key(f->node, d->engine->names.who);
}

static bool has(const struct found *f, int tag)
{
	return tagset_has(&f->node->tags, tag);
}

/* Does the speaker's name hold the token ("38 people said")? */
static bool holds(const struct document *d, const struct found *f, uint32_t token)
{
	const struct node_key *who = who_of(d, f);

	return !who || (who->items[0].first <= token && token < who->items[who->n_items - 1].end);
}

static bool is_sign(const struct segment *s, uint32_t token, char sign)
{
	const struct token *t = &s->tokens.list[token];

	return t->view_len == 1 && s->view.s[t->view] == sign;
}

static bool is_preposition(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];
	const struct entry *e = t->word ? lexicon_entry(d->engine->lexicon, t->word) : NULL;

	return e && (tagset_has(&e->tags, d->engine->tags.locprep) ||
		     tagset_has(&e->tags, d->engine->tags.dirprep));
}

/* Is the speaker's name that of a place where, or near which, something was ("the boat that sank in
 * the Volga said")? */
static bool is_setting(const struct document *d, const struct found *f)
{
	const struct node_key *who = who_of(d, f);
	uint32_t first = who ? who->items[0].first : 0;
	bool led = false;

	for (uint32_t i = 1; !led && i <= LED_FAR && first >= f->clause->first + i &&
			     !is_sign(f->clause->segment, first - i, ',');
	     i++)
		led = is_preposition(d, f->clause, first - i);
	for (size_t i = found_first(&d->places, f->clause->number);
	     led && i < d->places.n && d->places.list[i].clause == f->clause; i++)
		if (d->places.list[i].node->first <= first &&
		    d->places.list[i].node->end == who->items[who->n_items - 1].end)
			return true;
	return false;
}

/* Does another clause begin between two tokens, in which one speaks no more?  Behind a semicolon
 * the speaker before it goes on. */
static bool broken(const struct document *d, const struct clause *c, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		if (role_far(d, c, i) >= BREAK_FAR && !is_sign(c->segment, i, ';'))
			return true;
	return false;
}

/* Does a semicolon part two tokens? */
static bool parted(const struct clause *c, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		if (is_sign(c->segment, i, ';'))
			return true;
	return false;
}

/* Does a mark tell better than another who speaks?  The one that ends last; of those that begin
 * together the one that knows a chain of speakers ("radio, citing the army, said"). */
static bool better(const struct document *d, const struct found *f, const struct found *than)
{
	bool chain = node_key(f->node, d->engine->names.via) != NULL;

	if (!than)
		return true;
	if (f->node->first == than->node->first &&
	    chain != (node_key(than->node, d->engine->names.via) != NULL))
		return chain;
	if (f->node->end != than->node->end)
		return f->node->end > than->node->end;
	return f->node->first < than->node->first; /* "Amina Diallo said", not "Diallo said" */
}

/* The last speaker before the token whose words reach it; `any`: or one that ends what he says. */
static const struct found *before(const struct document *d, const struct clause *c, uint32_t token,
				  bool any)
{
	const struct found *best = NULL;

	for (size_t i = found_first(&d->speakers, c->number);
	     i < d->speakers.n && d->speakers.list[i].clause == c; i++) {
		const struct found *f = &d->speakers.list[i];

		if (f->node->end > token || has(f, d->engine->tags.named) ||
		    (!any && !has(f, d->engine->tags.governs)) || holds(d, f, token) ||
		    broken(d, c, f->node->end, token) || is_setting(d, f))
			continue;
		if (better(d, f, best))
			best = f;
	}
	return best;
}

/* Does what stands right before a speaker make him speak of something else ("where officials
 * say")? */
static bool is_aside(const struct document *d, const struct found *f)
{
	return f->node->first > f->clause->first &&
	       role_far(d, f->clause, f->node->first - 1) >= ASIDE_FAR;
}

/* The first speaker behind the token. */
static const struct found *behind(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct found *best = NULL;

	for (size_t i = found_first(&d->speakers, c->number);
	     i < d->speakers.n && d->speakers.list[i].clause == c; i++) {
		const struct found *f = &d->speakers.list[i];

		if (f->node->first <= token || has(f, d->engine->tags.named) ||
		    holds(d, f, token) || is_aside(d, f) || parted(c, token, f->node->first) ||
		    is_setting(d, f))
			continue;
		if (!best || f->node->first < best->node->first ||
		    (f->node->first == best->node->first && better(d, f, best)))
			best = f;
	}
	return best;
}

/* The one for whom a pronoun stands: the last speaker before it, or name at the start of a
 * sentence, that is none.  NULL: nobody. */
static const struct found *named(const struct document *d, const struct found *f)
{
	const struct found *list = d->speakers.list;
	size_t at = (size_t)(f - list);

	if (!has(f, d->engine->tags.pronoun))
		return f;
	for (size_t i = at; i > 0 && at - i < REFER_BACK; i--) {
		const struct found *s = &list[i - 1];

		if (f->clause->number - s->clause->number > LOOK_BACK)
			break;
		if (has(f, d->engine->tags.person) && has(s, d->engine->tags.body))
			continue; /* "he" is no council */
		if (!has(s, d->engine->tags.pronoun) &&
		    (s->clause != f->clause || s->node->end <= f->node->first))
			return s;
	}
	return NULL;
}

static void add_via(struct speaker *s, const struct found *f, const struct node_key *who)
{
	if (!who || s->n_via == SPEAKER_VIA_MAX)
		return;
	s->via[s->n_via] = f;
	s->via_who[s->n_via++] = who;
}

/* Does one speaker's verb lead right to the other ("CNN said that officials said")? */
static bool leads_to(const struct found *outer, const struct found *inner)
{
	return outer && outer != inner && outer->node->end <= inner->node->first &&
	       inner->node->first - outer->node->end <= 1;
}

static struct speaker spoken(const struct document *d, const struct found *f, bool ahead)
{
	struct speaker s = {.found = f ? named(d, f) : NULL};

	if (ahead && f)
		s.status = node_value(f->node, d->engine->names.status);
	if (!s.found)
		return s;
	s.who = who_of(d, s.found);
	add_via(&s, f, node_key(f->node, d->engine->names.via));
	return s;
}

/* The speaker in the token's own sentence. */
static struct speaker in_clause(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct found *first = before(d, c, token, false), *last = behind(d, c, token), *outer;
	struct speaker s = spoken(d, first ? first : last, first != NULL);

	if (!first && !last)
		return spoken(d, before(d, c, token, true), false);
	if (!first)
		return s;
	outer = before(d, c, first->node->first, false);
	outer = leads_to(outer, first) ? named(d, outer) : NULL;
	if (outer)
		add_via(&s, outer, who_of(d, outer));
	return s;
}

/* Is the token inside a quotation?  Going back, its opening sign is met before a closing one. */
static bool quoted(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct segment *seg = c->segment;
	uint32_t first = c->number >= LOOK_BACK ? d->clauses[c->number - LOOK_BACK].first : 0;

	if (d->clauses[c->number >= LOOK_BACK ? c->number - LOOK_BACK : 0].segment != seg)
		first = 0;
	for (uint32_t i = token; i > first; i--) {
		const struct token *t = &seg->tokens.list[i - 1];

		if (t->view_len == 1 && seg->view.s[t->view] == '"')
			return !(t->shape & SHAPE_GLUED);
	}
	return false;
}

/* The last speaker of a sentence; with `opens`, only one with whose words it begins. */
static const struct found *last_of(const struct document *d, const struct clause *c, bool opens)
{
	const struct found *f = before(d, c, c->end, !opens);

	return f && opens && f->node->first - c->first > OPENING ? NULL : f;
}

/* Whose words go on in a sentence that names no speaker: those of who opens the one before, or,
 * where it plainly goes on, of whoever speaks last there. */
static struct speaker going_on(const struct document *d, const struct clause *c, uint32_t token,
			       enum speaker_goes goes)
{
	const struct found *f = NULL;
	bool in_quote = quoted(d, c, token);
	uint32_t back = in_quote ? LOOK_BACK : 1, ahead = in_quote ? LOOK_AHEAD : 0;

	if (!in_quote && (goes == SPEAKER_STOPS || token - c->first > OPENING))
		back = 0;
	for (uint32_t i = 1;
	     !f && i <= ahead && c->number + i < d->n_clauses &&
	     quoted(d, &d->clauses[c->number + i - 1], d->clauses[c->number + i - 1].end);
	     i++)
		f = behind(d, &d->clauses[c->number + i], d->clauses[c->number + i].first);
	for (uint32_t i = 1; !f && i <= back && i <= c->number; i++)
		f = last_of(d, &d->clauses[c->number - i], !in_quote && goes == SPEAKER_MAY_GO_ON);
	return spoken(d, f, false);
}

struct speaker speaker_at(const struct document *d, const struct clause *c, uint32_t token,
			  enum speaker_goes goes)
{
	struct speaker s = in_clause(d, c, token);

	return s.found ? s : going_on(d, c, token, goes);
}
