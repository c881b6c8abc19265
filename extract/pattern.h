/* pattern.h - the syntax tree of a rule's pattern, and its way to code. */
#ifndef TOLL_EXTRACT_PATTERN_H
#define TOLL_EXTRACT_PATTERN_H

#include "extract/rules.h"
#include "extract/source.h"

#define PATTERN_ALTERNATIVES_MAX 64

enum pat_kind {
	PAT_SEQ,
	PAT_ALT,
	PAT_REPEAT,
	PAT_TEST,
	PAT_NOT,
	PAT_NAME,
	PAT_CORE,
	PAT_FIRST,
	PAT_LAST
};

struct pat {
	enum pat_kind kind;
	struct test *test; /* TEST, NOT */
	const char *name;  /* NAME */
	unsigned min, max; /* REPEAT */
	struct pat *a;	   /* first child */
	struct pat *next;  /* sibling */
	const char *at;	   /* place in the source */
	unsigned span;	   /* items it can cover, held at RULE_SPAN_MAX + 1 */
	bool empty;	   /* it may match without any item */
};

/* A macro: let NAME = pattern. */
struct macro {
	const char *name;
	struct pat *pat;
	unsigned depth; /* of groups and macros in it */
	struct macro *next;
};

/* What parsing needs to know. */
struct pattern_parser {
	struct arena *arena;
	struct lexicon *lexicon;
	struct source *src;
	const struct macro *macros;
	struct err *e;
	unsigned depth;	  /* of the group or macro that is read */
	unsigned deepest; /* of all in the pattern */
};

/* Parse from the reader's place of the source up to "=>", or up to a line that
 * begins in its first column.  0 and *pat_r, or an error with its place. */
int pattern_parse(struct pattern_parser *p, struct pat **pat_r) MUSTCHECK;

/* Compile a tree into r (code, tests, names, span).  0 or an error. */
int pattern_compile(struct pattern_parser *p, const struct pat *pat, struct rule *r) MUSTCHECK;

/* Pass over blanks, line ends and comments. */
void pattern_skip(struct source *src);

#endif
