/* token.c - one pass over the view: tokens and sentence ends.
 * Words are looked up as they are scanned.  Knows no grammar. */
#include "extract/token.h"

#include <string.h>
#include "extract/scan.h"

#define TOKEN_MEAN 4	   /* bytes of a token and its blank, in prose more */
#define UNWRAPPED_MEAN 120 /* mean line length from which each line is a paragraph */

#define LABEL_MAX 64 /* bytes of the label of a line */

/* What the token before says about the end of its sentence. */
enum sentence_end { END_NONE, END_MARK, END_ABBREVIATION };

struct split {
	struct arena *arena;
	const struct lexicon *lexicon;
	struct scan scan;
	struct view_cursor starts, ends;
	struct tokens *out;
	size_t cap, cap_sentences;
	bool unwrapped;
	enum sentence_end end;
	bool paragraph;	    /* the next sentence opens a paragraph */
	int starter, title; /* tags */
};

static bool word_has(const struct split *sp, uint32_t word, int tag)
{
	const struct entry *e = lexicon_entry(sp->lexicon, word);

	return tag >= 0 && e && tagset_has(&e->tags, tag);
}

/* The word just scanned is an abbreviation if the lexicon has it with its full
 * stop, or if it is an initial: then the stop is taken in. */
static void split_abbreviation(struct split *sp, struct token *t)
{
	struct scan *sc = &sp->scan;
	bool stop =
		t->kind == TOKEN_WORD && scan_peek(sc, 0) == '.' && sc->fold_len < SCAN_WORD_MAX;
	bool initial;
	uint32_t word;

	if (!stop || (sc->fold_len == 1 && t->shape & SHAPE_GLUED)) /* the 1990s. */
		return;
	initial = sc->fold_len == 1 && t->shape & SHAPE_CAP && scan_peek(sc, 1) == ' ' &&
		  sc->fold[0] != 'i';
	sc->fold[sc->fold_len] = '.';
	word = lexicon_word_find(sp->lexicon, sc->fold, sc->fold_len + 1);
	if (!word && !initial)
		return;
	if (t->word && t->shape & SHAPE_LOWER && !word_has(sp, word, sp->title)) /* fell ill. */
		return;
	t->word = word;
	t->view_len++;
	sc->at++;
}

static bool closes_quote(const struct split *sp, const struct token *t)
{
	char c = sp->scan.s[t->view];

	return c == '"' || c == '\'' || c == ')' || c == ']';
}

/* Does a sentence end before token t, which stands behind a blank? */
static bool split_here(const struct split *sp, const struct token *t)
{
	switch (sp->end) {
	case END_NONE:
		return false;
	case END_MARK:
		return !(t->shape & SHAPE_LOWER);
	case END_ABBREVIATION:
		return t->shape & SHAPE_CAP && word_has(sp, t->word, sp->starter);
	}
	return false;
}

static void split_note_end(struct split *sp, const struct token *t)
{
	char c = sp->scan.s[t->view], last = sp->scan.s[t->view + t->view_len - 1];

	if (t->kind == TOKEN_SIGN && (c == '.' || c == '!' || c == '?'))
		sp->end = END_MARK;
	else if (t->kind == TOKEN_SIGN && closes_quote(sp, t) && t->shape & SHAPE_GLUED)
		return;
	else if (t->kind == TOKEN_WORD && last == '.' && t->view_len > 2 &&
		 !word_has(sp, t->word, sp->title))
		sp->end = END_ABBREVIATION;
	else
		sp->end = END_NONE;
}

static int split_sentence(struct split *sp)
{
	struct tokens *out = sp->out;
	uint32_t at = (uint32_t)out->n;

	if (out->n_sentences)
		out->sentences[out->n_sentences - 1].end = at;
	if (out->n_sentences && out->sentences[out->n_sentences - 1].first == at)
		return 0;
	if (arena_grow(sp->arena, (void **)&out->sentences, &sp->cap_sentences,
		       out->n_sentences + 1, sizeof(*out->sentences)))
		return ERR_MEMORY;
	out->sentences[out->n_sentences++] = (struct sentence){at, at, sp->paragraph};
	sp->paragraph = false;
	sp->end = END_NONE;
	return 0;
}

static bool is_of_label(char c)
{
	enum char_class class = scan_class((unsigned char)c);

	return class == CHAR_LETTER || class == CHAR_DIGIT || class == CHAR_WIDE || c == ' ' ||
	       c == ',' || c == '-' || c == '\'';
}

/* Does a line begin with a label ("Kenya, Kisumu, 5 May: 12 dead")?  From here: a capital, and
 * words, numbers and commas up to a colon. */
static bool is_labelled(const struct scan *sc, uint32_t from)
{
	uint32_t to = sc->len - from < LABEL_MAX ? sc->len : from + LABEL_MAX;
	uint32_t at = from;

	if (at == to || sc->s[at] < 'A' || sc->s[at] > 'Z')
		return false;
	while (at < to && is_of_label(sc->s[at]))
		at++;
	return at + 1 < to && sc->s[at] == ':' && sc->s[at + 1] == ' ';
}

/* Is this line one of a list of labelled lines, as the sentence in work is? */
static bool is_listed(const struct split *sp)
{
	const struct tokens *out = sp->out;

	return out->n_sentences && is_labelled(&sp->scan, sp->scan.at) &&
	       is_labelled(&sp->scan, out->list[out->sentences[out->n_sentences - 1].first].view);
}

/* Pass over the sign with which the line of a list begins ("- Two were hurt"). */
static bool split_bullet(struct scan *sc)
{
	char sign = scan_peek(sc, 0);

	if ((sign != '-' && sign != '*') || scan_peek(sc, 1) != ' ' || sc->at + 2 >= sc->len)
		return false;
	sc->at += 2;
	return true;
}

/* Pass over blanks; true if a paragraph ends in them. */
static bool split_blanks(struct split *sp, bool *blank_r)
{
	struct scan *sc = &sp->scan;
	uint32_t from = sc->at;
	unsigned lines = 0, indent = 0;

	if (scan_peek(sc, 0) == ' ' && scan_class(scan_peek(sc, 1)) == CHAR_LETTER) {
		sc->at++;
		*blank_r = true;
		return false;
	}
	for (; sc->at < sc->len && scan_class(scan_peek(sc, 0)) == CHAR_BLANK; sc->at++) {
		indent++;
		if (sc->s[sc->at] == '\n') {
			lines++;
			indent = 0;
		}
	}
	*blank_r = sc->at > from || from == 0;
	return lines > 1 ||
	       (lines && (split_bullet(sc) || sp->unwrapped || indent > 1 || is_listed(sp)));
}

static int split_token(struct split *sp, bool paragraph, bool blank)
{
	struct scan *sc = &sp->scan;
	struct tokens *out = sp->out;
	struct token *t;
	struct sentence *s;

	if (out->n == sp->cap &&
	    arena_grow(sp->arena, (void **)&out->list, &sp->cap, out->n + 1, sizeof(*t)))
		return ERR_MEMORY;
	t = &out->list[out->n];
	*t = (struct token){.view = sc->at};
	t->kind = scan_token(sc);
	t->view_len = sc->at - t->view;
	t->shape = sc->shape | (blank ? 0 : SHAPE_GLUED);
	if (sc->fold_len < SCAN_WORD_MAX)
		t->word = lexicon_word_find(sp->lexicon, sc->fold, sc->fold_len);
	split_abbreviation(sp, t);
	t->start = view_text_start(&sp->starts, t->view);
	t->end = view_text_end(&sp->ends, t->view + t->view_len);
	s = out->n_sentences ? &out->sentences[out->n_sentences - 1] : NULL;
	sp->paragraph |= paragraph;
	if (!s || paragraph || (blank && split_here(sp, t)) ||
	    out->n - s->first >= TOKEN_SENTENCE_MAX) {
		if (split_sentence(sp))
			return ERR_MEMORY;
	}
	split_note_end(sp, t);
	out->n++;
	return 0;
}

/* Lines of hard-wrapped text are short; in other text each line is a paragraph. */
static bool text_unwrapped(const struct view *v)
{
	const char *lf = v->s - 1, *end = v->s + v->len;
	uint32_t lines = 1;

	while ((lf = memchr(lf + 1, '\n', (size_t)(end - lf - 1))))
		lines++;
	return v->len / lines > UNWRAPPED_MEAN;
}

int token_split(struct arena *a, const struct lexicon *l, const struct view *v,
		struct tokens *tokens_r)
{
	struct split sp = {.arena = a,
			   .lexicon = l,
			   .scan = {.s = v->s, .len = v->len},
			   .starts = view_cursor(v),
			   .ends = view_cursor(v),
			   .out = tokens_r,
			   .unwrapped = text_unwrapped(v),
			   .paragraph = true,
			   .starter = lexicon_tag_find(l, "starter"),
			   .title = lexicon_tag_find(l, "title")};

	*tokens_r = (struct tokens){0};
	sp.cap = v->len / TOKEN_MEAN + 1;
	tokens_r->list = arena_alloc(a, sp.cap * sizeof(*tokens_r->list)); /* filled one by one */
	if (!tokens_r->list)
		return ERR_MEMORY;
	for (;;) {
		bool blank, paragraph = split_blanks(&sp, &blank);

		if (sp.scan.at == v->len)
			break;
		if (split_token(&sp, paragraph, blank))
			return ERR_MEMORY;
	}
	if (tokens_r->n_sentences)
		tokens_r->sentences[tokens_r->n_sentences - 1].end = (uint32_t)tokens_r->n;
	return 0;
}

int token_form(struct lexicon *l, const char *form, size_t len, uint32_t *words, size_t max)
{
	struct scan sc = {.s = form, .len = (uint32_t)len};
	size_t n = 0;

	while (sc.at < sc.len) {
		enum token_kind kind;

		if (scan_class(scan_peek(&sc, 0)) == CHAR_BLANK || scan_peek(&sc, 0) == '\t') {
			sc.at++;
			continue;
		}
		kind = scan_token(&sc);
		if (kind == TOKEN_WORD && scan_peek(&sc, 0) == '.') {
			scan_fold(&sc, '.');
			sc.at++;
		}
		if (n == max || sc.fold_len == SCAN_WORD_MAX)
			return ERR_LIMIT;
		words[n] = lexicon_word_add(l, sc.fold, sc.fold_len);
		if (!words[n++])
			return ERR_MEMORY;
	}
	return (int)n;
}
