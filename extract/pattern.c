/* pattern.c - parses patterns (FORMAT.md) into trees.  Knows no files' order
 * and nothing of what rules mean. */
#include "extract/pattern.h"

#include <stdio.h>
#include <string.h>
#include "extract/token.h"
#include "extract/view.h"

#define DEPTH_MAX 32
#define REPEAT_DEFAULT 8
#define EM_DASH "\u2014"

/* What a long dash is in the view of a text, which patterns meet. */
static const char view_dash[] = {VIEW_DASH, '\0'};

static int parse_alt(struct pattern_parser *p, struct pat **pat_r);

static int memory(struct pattern_parser *p)
{
	return err_set(p->e, ERR_MEMORY, "no memory for the rules of %s", p->src->name);
}

static char peek(const struct pattern_parser *p)
{
	return p->src->s[p->src->at];
}

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

void pattern_skip(struct source *src)
{
	for (;; src->at++) {
		char c = src->s[src->at];
		bool comment = c == '#' && (src->at == 0 || blank(src->s[src->at - 1]));

		while (comment && src->s[src->at] && src->s[src->at] != '\n')
			src->at++;
		if (!blank(src->s[src->at]))
			return;
	}
}

/* The pattern ends at "=>", at the end of the file, and at a word in column one. */
static bool at_end(const struct pattern_parser *p)
{
	const char *s = p->src->s + p->src->at;

	return !*s || (s[0] == '=' && s[1] == '>') || p->src->at == 0 || s[-1] == '\n';
}

static struct pat *pat_new(struct pattern_parser *p, enum pat_kind kind)
{
	struct pat *n = arena_zalloc(p->arena, sizeof(*n));

	if (n) {
		n->kind = kind;
		n->at = p->src->s + p->src->at;
	}
	return n;
}

/* What a node spans and whether it may be empty, once its children know.  Trees
 * share what macros hold, so that these must not be counted anew for each use. */
static void pat_measure(struct pat *n)
{
	n->empty = n->kind != PAT_TEST && n->kind != PAT_ALT;
	n->span = n->kind == PAT_TEST;
	for (const struct pat *c = n->a; c; c = c->next) {
		if (n->kind == PAT_ALT) {
			n->empty |= c->empty;
			n->span = c->span > n->span ? c->span : n->span;
			continue;
		}
		n->empty &= c->empty || (n->kind == PAT_REPEAT && n->min == 0);
		n->span += n->kind == PAT_REPEAT ? n->max * c->span : c->span;
		if (n->span > RULE_SPAN_MAX)
			n->span = RULE_SPAN_MAX + 1;
	}
}

static bool word_char(char c)
{
	return (unsigned char)c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '\'' || c == '-' || c == '_' || c == '=' || c == '.';
}

static struct text take_word(struct pattern_parser *p)
{
	struct text t = {p->src->s + p->src->at, 0};

	while (word_char(t.s[t.len]))
		t.len++;
	p->src->at += t.len;
	return t;
}

static int test_shape(struct pattern_parser *p, struct text name, bool not, struct test *t)
{
	static const char *const names[] = {
#define X(bit, text) text,
		SHAPE_TABLE(X)
#undef X
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (text_is(name, names[i])) {
			*(not ? &t->shape_none : &t->shape_all) |= 1u << i;
			return 0;
		}
	return source_fail(p->src, name.s, p->e, "expected a shape after '%%', such as %%cap");
}

/* One of the words in [...] or <...>; a node's first word is its type, written "<type". */
static int test_word(struct pattern_parser *p, bool type, struct test *t)
{
	bool not = peek(p) == '!', shape;
	struct text w;
	char name[80];
	int tag;

	p->src->at += not ;
	shape = peek(p) == '%';
	p->src->at += shape;
	w = take_word(p);
	if (w.len == 0 || w.len + 2 > sizeof(name))
		return source_fail(p->src, w.s, p->e, "expected a tag, key=value or %%shape");
	if (shape)
		return test_shape(p, w, not, t);
	snprintf(name, sizeof(name), "%s%.*s", type ? "<" : "", (int)w.len, w.s);
	tag = lexicon_tag(p->lexicon, name, strlen(name));
	if (tag == ERR_MEMORY)
		return memory(p);
	if (tag < 0)
		return source_fail(p->src, w.s, p->e, "expected at most %d different tags",
				   LEXICON_TAGS);
	tagset_add(not ? &t->none : &t->all, tag);
	t->has_none |= not ;
	return 0;
}

static int parse_tests(struct pattern_parser *p, char close, struct test *t)
{
	bool type = close == '>';
	int rc;

	p->src->at++;
	for (;;) {
		pattern_skip(p->src);
		if (type && (peek(p) == '!' || !word_char(peek(p))))
			return source_fail(p->src, NULL, p->e, "expected a node type after '<'");
		if (peek(p) == close)
			break;
		rc = test_word(p, type, t);
		if (rc)
			return rc;
		type = false;
	}
	p->src->at++;
	return 0;
}

static int literal(struct pattern_parser *p, struct text w, struct test *t)
{
	uint32_t words[2];
	int n = token_form(p->lexicon, w.s, w.len, words, 2);

	if (n == ERR_MEMORY)
		return memory(p);
	if (n != 1)
		return source_fail(p->src, w.s, p->e, "expected one word or sign");
	t->kind = TEST_WORD;
	t->word = words[0];
	return 0;
}

static int parse_quoted(struct pattern_parser *p, struct test *t)
{
	struct text w = {p->src->s + ++p->src->at, 0};

	while (w.s[w.len] && w.s[w.len] != '\n' && (w.s[w.len] != '"' || w.len == 0))
		w.len++;
	if (w.s[w.len] != '"')
		return source_fail(p->src, w.s, p->e, "expected a closing quote");
	p->src->at += w.len + 1;
	if (w.len == strlen(EM_DASH) && memcmp(w.s, EM_DASH, w.len) == 0)
		w = (struct text){view_dash, 1};
	return literal(p, w, t);
}

/* word | "..." | [tests] | <tests> | . */
static int parse_test(struct pattern_parser *p, struct test **test_r)
{
	struct test *t = arena_zalloc(p->arena, sizeof(*t));
	struct text w;

	if (!t)
		return memory(p);
	*test_r = t;
	switch (peek(p)) {
	case '[':
		t->kind = TEST_LEX;
		return parse_tests(p, ']', t);
	case '<':
		t->kind = TEST_NODE;
		return parse_tests(p, '>', t);
	case '"':
		return parse_quoted(p, t);
	}
	w = take_word(p);
	if (w.len == 0)
		return source_fail(
			p->src, w.s, p->e,
			"expected a word, \"sign\", [test], <node>, (group), @macro or name:");
	if (text_is(w, ".")) {
		t->kind = TEST_ANY;
		return 0;
	}
	return literal(p, w, t);
}

/* A group or macro opens in which others lie `inside` deep. */
static int parse_deeper(struct pattern_parser *p, unsigned inside)
{
	unsigned depth = ++p->depth + inside;

	if (depth > DEPTH_MAX)
		return source_fail(p->src, NULL, p->e,
				   "expected at most %d nested groups and macros", DEPTH_MAX);
	if (depth > p->deepest)
		p->deepest = depth;
	return 0;
}

static int parse_macro(struct pattern_parser *p, struct pat **pat_r)
{
	const struct macro *m = p->macros;
	struct text w;
	int rc;

	p->src->at++;
	w = take_word(p);
	while (m && !text_is(w, m->name))
		m = m->next;
	if (!m)
		return source_fail(p->src, w.s, p->e,
				   "expected a macro that a 'let' before defines");
	rc = parse_deeper(p, m->depth);
	if (rc)
		return rc;
	p->depth--;
	*pat_r = pat_new(p, PAT_SEQ);
	if (!*pat_r)
		return memory(p);
	(*pat_r)->a = m->pat;
	pat_measure(*pat_r);
	return 0;
}

static int parse_group(struct pattern_parser *p, struct pat **pat_r)
{
	int rc = parse_deeper(p, 0);

	if (rc)
		return rc;
	p->src->at++;
	rc = parse_alt(p, pat_r);
	if (rc)
		return rc;
	p->depth--;
	if (peek(p) != ')')
		return source_fail(p->src, NULL, p->e, "expected ')'");
	p->src->at++;
	return 0;
}

static int parse_atom(struct pattern_parser *p, struct pat **pat_r)
{
	enum pat_kind kind = PAT_TEST;

	switch (peek(p)) {
	case '(':
		return parse_group(p, pat_r);
	case '@':
		return parse_macro(p, pat_r);
	case '^':
	case '$':
		kind = peek(p) == '^' ? PAT_FIRST : PAT_LAST;
		break;
	case '!':
		kind = PAT_NOT;
	}
	*pat_r = pat_new(p, kind);
	if (!*pat_r)
		return memory(p);
	pat_measure(*pat_r);
	p->src->at += kind != PAT_TEST;
	return kind == PAT_TEST || kind == PAT_NOT ? parse_test(p, &(*pat_r)->test) : 0;
}

static int parse_number(struct pattern_parser *p, unsigned *n_r)
{
	const char *s = p->src->s + p->src->at;
	unsigned n = 0;

	for (; *s >= '0' && *s <= '9' && n <= RULE_SPAN_MAX; s++)
		n = n * 10 + (unsigned)(*s - '0');
	if (s == p->src->s + p->src->at || n > RULE_SPAN_MAX)
		return source_fail(p->src, NULL, p->e, "expected a number up to %d", RULE_SPAN_MAX);
	p->src->at = (size_t)(s - p->src->s);
	*n_r = n;
	return 0;
}

/* "{2,5}" or "{2}" */
static int parse_braces(struct pattern_parser *p, struct pat *rep)
{
	int rc;

	p->src->at++;
	rc = parse_number(p, &rep->min);
	rep->max = rep->min;
	if (rc == 0 && peek(p) == ',') {
		p->src->at++;
		rc = parse_number(p, &rep->max);
	}
	if (rc)
		return rc;
	if (peek(p) != '}' || rep->max < rep->min || rep->max == 0)
		return source_fail(p->src, NULL, p->e, "expected {least,most}");
	p->src->at++;
	return 0;
}

static int parse_repeat(struct pattern_parser *p, struct pat **pat_r)
{
	char c = peek(p);
	struct pat *rep;
	int rc = 0;

	if (!strchr("?*+{", c) || c == 0)
		return 0;
	rep = pat_new(p, PAT_REPEAT);
	if (!rep)
		return memory(p);
	rep->a = *pat_r;
	rep->next = NULL;
	*pat_r = rep;
	rep->min = c == '+';
	rep->max = c == '?' ? 1 : REPEAT_DEFAULT;
	if (c == '{')
		rc = parse_braces(p, rep);
	else
		p->src->at++;
	pat_measure(rep);
	return rc;
}

/* Length of "name:" that stands here, 0 if none does. */
static size_t name_length(const struct pattern_parser *p)
{
	const char *s = p->src->s + p->src->at;
	size_t n = 0;

	while ((s[n] >= 'a' && s[n] <= 'z') || (n && s[n] >= '0' && s[n] <= '9'))
		n++;
	return n && s[n] == ':' ? n : 0;
}

static int parse_factor(struct pattern_parser *p, struct pat **pat_r)
{
	size_t n = name_length(p);
	struct pat *named = NULL;
	int rc;

	if (n) {
		named = pat_new(p, PAT_NAME);
		if (!named)
			return memory(p);
		named->name = lexicon_string(p->lexicon, named->at, n);
		if (!named->name)
			return memory(p);
		p->src->at += n + 1;
	}
	rc = parse_atom(p, pat_r);
	if (rc == 0)
		rc = parse_repeat(p, pat_r);
	if (rc || !named)
		return rc;
	named->a = *pat_r;
	pat_measure(named);
	*pat_r = named;
	return 0;
}

static int parse_core(struct pattern_parser *p, struct pat **pat_r)
{
	if (p->depth)
		return source_fail(p->src, NULL, p->e, "expected '/' outside of groups");
	*pat_r = pat_new(p, PAT_CORE);
	if (!*pat_r)
		return memory(p);
	pat_measure(*pat_r);
	p->src->at++;
	return 0;
}

static int parse_seq(struct pattern_parser *p, struct pat **pat_r)
{
	struct pat *seq = pat_new(p, PAT_SEQ), **last, *one;
	int rc;

	if (!seq)
		return memory(p);
	last = &seq->a;
	for (;;) {
		pattern_skip(p->src);
		if (at_end(p) || peek(p) == '|' || peek(p) == ')')
			break;
		rc = peek(p) == '/' ? parse_core(p, &one) : parse_factor(p, &one);
		if (rc)
			return rc;
		*last = one;
		last = &one->next;
	}
	if (!seq->a)
		return source_fail(p->src, NULL, p->e, "expected a pattern");
	pat_measure(seq);
	*pat_r = seq;
	return 0;
}

/* The one test that a pattern is, if it is no more. */
static const struct test *lone_test(const struct pat *pat)
{
	while (pat->kind == PAT_SEQ && !pat->a->next)
		pat = pat->a;
	return pat->kind == PAT_TEST ? pat->test : NULL;
}

/* Add a test, or those that it is one of, to t, which has room for them. */
static void add_tests(struct test *t, const struct test *one)
{
	size_t n;
	const struct test *parts = test_parts(one, &n);

	memcpy(t->of + t->n_of, parts, n * sizeof(*parts));
	t->n_of += n;
}

/* One test in the place of the n alternatives from *at on, which are no more than a test. */
static int join_tests(struct pattern_parser *p, struct pat **at, size_t n)
{
	struct pat *pat = pat_new(p, PAT_TEST), *c = *at;
	struct test *t = arena_zalloc(p->arena, sizeof(*t));
	size_t n_of = 0, more;

	for (size_t i = 0; i < n; i++, c = c->next) {
		test_parts(lone_test(c), &more);
		n_of += more;
	}
	if (t)
		t->of = arena_array(p->arena, n_of, sizeof(*t->of));
	if (!pat || !t || !t->of)
		return memory(p);
	t->kind = TEST_ONE_OF;
	for (c = *at; t->n_of < n_of; c = c->next)
		add_tests(t, lone_test(c));
	pat->test = t;
	pat->at = (*at)->at;
	pat->next = c;
	pat_measure(pat);
	*at = pat;
	return 0;
}

/* Alternatives that stand side by side and are no more than a test each are one test: it is
 * asked once for an item, however many they are. */
static int join_alternatives(struct pattern_parser *p, struct pat **list)
{
	int rc = 0;

	for (struct pat **at = list; rc == 0 && *at; at = &(*at)->next) {
		size_t n = 0;

		for (const struct pat *c = *at; c && lone_test(c); c = c->next)
			n++;
		if (n > 1)
			rc = join_tests(p, at, n);
	}
	return rc;
}

/* What follows the first alternative. */
static int parse_others(struct pattern_parser *p, struct pat *first)
{
	struct pat **last = &first->next;

	for (unsigned n = 2; peek(p) == '|'; n++) {
		int rc;

		p->src->at++;
		rc = parse_seq(p, last);
		if (rc)
			return rc;
		if (n > PATTERN_ALTERNATIVES_MAX)
			return source_fail(p->src, (*last)->at, p->e,
					   "expected at most %d alternatives",
					   PATTERN_ALTERNATIVES_MAX);
		last = &(*last)->next;
	}
	return 0;
}

static int parse_alt(struct pattern_parser *p, struct pat **pat_r)
{
	struct pat *alt;
	int rc = parse_seq(p, pat_r);

	if (rc || peek(p) != '|')
		return rc;
	rc = parse_others(p, *pat_r);
	if (rc == 0)
		rc = join_alternatives(p, pat_r);
	if (rc || !(*pat_r)->next)
		return rc;
	alt = pat_new(p, PAT_ALT);
	if (!alt)
		return memory(p);
	alt->a = *pat_r;
	pat_measure(alt);
	*pat_r = alt;
	return 0;
}

int pattern_parse(struct pattern_parser *p, struct pat **pat_r)
{
	int rc;

	p->depth = p->deepest = 0;
	rc = parse_alt(p, pat_r);
	if (rc == 0 && !at_end(p))
		rc = source_fail(p->src, NULL, p->e, "expected the end of the pattern or '=>'");
	return rc;
}
