/* run.c - one document through the stages, in order, each seeing what those
 * before it made.  What the stages do is theirs. */
#include "extract/engine.h"

#include <string.h>
#include "extract/capitals.h"
#include "extract/cardinal.h"
#include "extract/credit.h"
#include "extract/event.h"
#include "extract/figure.h"
#include "extract/locate.h"
#include "extract/number.h"
#include "extract/published.h"
#include "extract/region.h"
#include "extract/role.h"
#include "extract/time.h"
#include "extract/toponym.h"
#include "extract/where.h"

static int note_people(struct document *d, const struct clause *c, const struct item *it)
{
	const char *country;

	if (!it->entry || !item_has(it, d->engine->tags.people) || !(it->shape & SHAPE_CAP))
		return 0;
	country = item_attr(it, d->engine->names.country);
	if (!country || d->n_peoples == READING_MAX_ITEMS)
		return 0;
	if (arena_grow(d->arena, (void **)&d->peoples, &d->cap_peoples, d->n_peoples + 1,
		       sizeof(*d->peoples)))
		return ERR_MEMORY;
	d->peoples[d->n_peoples++] = (struct people_found){c, it->first, country};
	return 0;
}

/* Cut a sentence into items: the longest forms of the lexicon, else single tokens. */
static int tag_clause(struct document *d, struct clause *c, const struct sentence *s)
{
	const struct segment *seg = c->segment;
	bool capitals = capitals_only(seg, s->first, s->end);
	uint32_t shape = SHAPE_FIRST | (seg->title ? SHAPE_TITLE : 0);
	struct item *it = d->reader->items;

	c->items = it;
	c->first = s->first;
	c->end = s->end;
	for (uint32_t at = s->first; at < s->end; at = it++->end) {
		const struct token *t = &seg->tokens.list[at];
		size_t len;

		*it = (struct item){0};
		it->entry = segment_entry(d->engine, seg, at, s->end, &len);
		it->first = at;
		it->end = at + (uint32_t)len;
		it->word = len == 1 ? t->word : 0;
		it->shape = capitals ? capitals_shape(d->engine, it->entry, t->shape) : t->shape;
		it->shape |= shape | (it->entry ? SHAPE_KNOWN : 0);
		shape &= ~(uint32_t)SHAPE_FIRST;
		if (note_people(d, c, it))
			return ERR_MEMORY;
	}
	c->n = (size_t)(it - c->items);
	return 0;
}

/* Where a node is noted when a stage makes it. */
struct maker {
	struct document *d;
	const struct clause *c;
};

/* An amount is a number, and refused as a figure. */
static int note_amount(struct document *d, struct node *n, const struct clause *c)
{
	int rc = found_add(d->arena, &d->numbers, n, c);

	return rc ? rc : found_add(d->arena, &d->refused, n, c);
}

static int note_node(void *arg, struct node *n)
{
	struct maker *m = arg;
	struct document *d = m->d;
	const struct names *k = &d->engine->names;

	if (d->observe)
		d->observe(d->observe_arg, n, m->c);
	if (n->type == k->number || n->type == k->amount || n->type == k->cardinal)
		number_quantity(d, n);
	if (n->type == k->amount)
		return note_amount(d, n, m->c);
#define X(type_, list)           \
	if (n->type == k->type_) \
		return found_add(d->arena, &d->list, n, m->c);
	FOUND_TABLE(X)
#undef X
	return 0;
}

static int run_stages(struct document *d, struct clause *c, const struct sentence *s)
{
	const struct extract_engine *g = d->engine;
	struct matcher *matcher = d->reader->matcher;
	size_t n_stages = g->rules.n_stages, early = g->gazetteer ? g->toponym_stage : n_stages;
	struct maker m = {d, c};
	int rc = tag_clause(d, c, s);

	if (rc == 0)
		rc = cardinal_find(d, c);
	if (rc == 0)
		rc = match_stages(matcher, d->arena, 0, early, c->items, &c->n, note_node, &m);
	if (rc == 0 && early < n_stages) {
		toponym_mark(d, c);
		rc = match_stages(matcher, d->arena, early, n_stages, c->items, &c->n, note_node,
				  &m);
	}
	return rc;
}

/* How many finds the document has. */
static size_t found_count(const struct document *d)
{
	size_t n = d->n_peoples;

#define X(type, list) n += d->list.n;
	FOUND_TABLE(X)
#undef X
	return n;
}

/* Run the stages over a sentence.  The nodes of one in which nothing was found, as
 * once the lists are full, are given back. */
static int run_clause(struct document *d, struct clause *c, const struct sentence *s)
{
	struct arena_mark mark = arena_mark(d->arena);
	size_t before = found_count(d);
	int rc = run_stages(d, c, s);

	if (rc == 0 && found_count(d) == before)
		arena_reset(d->arena, mark);
	return rc;
}

static int run_segment(struct document *d, const char *bytes, size_t len, bool title, struct err *e)
{
	struct segment *s = &d->segments[d->n_segments++];
	int rc;

	*s = (struct segment){.title = title, .bytes = bytes};
	rc = view_make(d->arena, bytes, len, &s->view, e);
	if (rc)
		return title ? err_prefix(e, "title") : rc;
	rc = token_split(d->arena, d->engine->lexicon, &s->view, &s->tokens);
	return rc ? err_set(e, rc, "no memory for the words of the text") : 0;
}

static int run_clauses(struct document *d)
{
	size_t n = 0;
	int rc = 0;

	for (size_t i = 0; i < d->n_segments; i++)
		n += d->segments[i].tokens.n_sentences;
	d->clauses = arena_array(d->arena, n + 1, sizeof(*d->clauses));
	if (!d->clauses)
		return ERR_MEMORY;
	for (size_t i = 0; i < d->n_segments; i++) {
		const struct segment *s = &d->segments[i];

		for (size_t j = 0; rc == 0 && j < s->tokens.n_sentences; j++) {
			struct clause *c = &d->clauses[d->n_clauses];

			c->segment = s;
			c->number = (uint32_t)d->n_clauses++;
			c->paragraph = s->tokens.sentences[j].paragraph;
			rc = run_clause(d, c, &s->tokens.sentences[j]);
		}
	}
	return rc;
}

/* Did one of the lists reach its end? */
static bool lists_cut(const struct document *d)
{
#define X(type, list) || d->list.cut
	return false FOUND_TABLE(X);
#undef X
}

/* What the whole document settles, once all its sentences are read. */
static int run_document(struct document *d)
{
	int rc = run_clauses(d);

	if (rc == 0)
		rc = time_resolve(d);
	if (rc == 0)
		rc = where_places(d);
	if (rc == 0)
		rc = role_resolve(d);
	if (rc == 0)
		locate_prepare(d);
	if (rc == 0)
		rc = credit_resolve(d);
	if (rc == 0)
		rc = figure_resolve(d);
	if (rc == 0)
		rc = number_list(d);
	if (rc == 0)
		rc = event_resolve(d);
	/* a piece of text that found no room is no reason to give a poorer reading */
	if (rc == 0 && arena_failed(d->arena))
		rc = ERR_MEMORY;
	d->reading->truncated = lists_cut(d);
	return rc;
}

static bool is_letter_or_digit(char c)
{
	return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') ||
	       ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* Length of a bracket written as a word ("-LRB-"), as in texts that were cut into
 * words by others; 0 if none stands there. */
static size_t spelled_bracket(const char *s, size_t len)
{
	bool bracket = len >= 5 && s[0] == '-' && (s[1] == 'L' || s[1] == 'R') &&
		       strchr("RSC", s[2]) && s[2] && s[3] == 'B' && s[4] == '-';

	return bracket ? 5 : 0;
}

/* Does the text begin with the words of the title?  Then the title is read there:
 * feeds without a headline give the first line as one. */
static bool title_repeated(const struct extract_doc *doc)
{
	size_t at = 0;

	for (size_t i = 0; i < doc->title_len; i++) {
		i += spelled_bracket(doc->title + i, doc->title_len - i);
		if (i == doc->title_len || !is_letter_or_digit(doc->title[i]))
			continue;
		while (at < doc->text_len && !is_letter_or_digit(doc->text[at]))
			at++;
		if (at == doc->text_len || doc->text[at++] != doc->title[i])
			return false;
	}
	return at == doc->text_len || !is_letter_or_digit(doc->text[at]);
}

static int check_doc(const struct extract_engine *g, const struct extract_doc *doc, struct err *e)
{
	size_t n = strcspn(g->lang, "-");

	if (doc->text_len > EXTRACT_TEXT_MAX)
		return err_set(e, ERR_LIMIT, "text is over %u bytes", EXTRACT_TEXT_MAX);
	if (doc->title && doc->title_len > EXTRACT_TITLE_MAX)
		return err_set(e, ERR_LIMIT, "title is over %u bytes", EXTRACT_TITLE_MAX);
	if (doc->lang && (strlen(doc->lang) > 35 || strncmp(doc->lang, g->lang, n) != 0 ||
			  (doc->lang[n] && doc->lang[n] != '-')))
		return err_set(e, ERR_SYNTAX, "lang is not %s; this engine reads %s only", g->lang,
			       g->lang);
	return 0;
}

int document_run(struct extract_reader *reader, const struct extract_doc *doc, struct arena *a,
		 document_observe *observe, void *arg, struct reading **reading_r, struct err *e)
{
	const struct extract_engine *engine = reader->engine;
	struct document *d = arena_zalloc(a, sizeof(*d));
	struct published p;
	int rc = check_doc(engine, doc, e);

	if (rc)
		return rc;
	if (d)
		d->reading = arena_zalloc(a, sizeof(*d->reading));
	if (!d || !d->reading)
		return err_set(e, ERR_MEMORY, "no memory for the reading");
	d->engine = engine;
	d->reader = reader;
	d->doc = doc;
	d->arena = a;
	d->observe = observe;
	d->observe_arg = arg;
	if (doc->published) {
		rc = published_parse(doc->published, &p, e);
		if (rc)
			return err_prefix(e, "published");
		d->has_published = true;
		d->published = p.day;
	}
	*d->reading =
		(struct reading){.lang = engine->lang, .rules = engine->version, .main_event = -1};
	if (doc->title && doc->title_len)
		rc = run_segment(d, doc->title, doc->title_len, true, e);
	if (rc == 0 && d->n_segments && title_repeated(doc))
		d->n_segments = 0;
	if (rc == 0)
		rc = run_segment(d, doc->text, doc->text_len, false, e);
	if (rc)
		return rc;
	rc = run_document(d);
	*reading_r = d->reading;
	return rc ? err_set(e, rc, "no memory for the reading") : 0;
}

int extract_read(struct extract_reader *reader, const struct extract_doc *doc, struct arena *a,
		 struct reading **reading_r, struct err *e)
{
	return document_run(reader, doc, a, NULL, NULL, reading_r, e);
}

int extract_run(const struct extract_engine *engine, const struct extract_doc *doc, struct arena *a,
		struct reading **reading_r, struct err *e)
{
	struct extract_reader *reader = extract_reader_new(engine);
	int rc;

	if (!reader)
		return err_set(e, ERR_MEMORY, "no memory for the reading");
	rc = extract_read(reader, doc, a, reading_r, e);
	extract_reader_free(&reader);
	return rc;
}
