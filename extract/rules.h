/* rules.h - compiled patterns: what rulefile.c makes and match.c runs. */
#ifndef TOLL_EXTRACT_RULES_H
#define TOLL_EXTRACT_RULES_H

#include "extract/lexicon.h"

#define RULE_SPAN_MAX 48   /* items one match may cover */
#define RULE_CODE_MAX 1024 /* instructions of one rule */
#define RULE_NAMES_MAX 12  /* remembered pieces of one rule */
#define RULE_OUTPUTS_MAX 4
#define RULE_KEYS_MAX 16
#define RULES_STAGES_MAX 64
#define RULES_TESTS_MAX 65536 /* of all stages */

enum test_kind { TEST_NONE, TEST_WORD, TEST_LEX, TEST_NODE, TEST_ANY, TEST_ONE_OF };

/* What one item must be; TEST_NONE is no test. */
struct test {
	enum test_kind kind;
	bool has_none;
	uint32_t word;
	uint32_t shape_all, shape_none;
	struct tagset all, none;
	struct test *of; /* ONE_OF: tests that are none themselves */
	size_t n_of;
};

/* The tests that it is one of, or it alone: *n_r of them. */
const struct test *test_parts(const struct test *t, size_t *n_r);

/* Are they the same, whoever wrote them down? */
bool test_same(const struct test *a, const struct test *b);

enum op {
	OP_TEST,  /* the item meets test arg; go on behind it */
	OP_NOT,	  /* the item does not meet test arg; stay */
	OP_SPLIT, /* try next, then arg */
	OP_JUMP,  /* to arg */
	OP_SAVE,  /* slot arg = here */
	OP_FIRST, /* at the start of the sentence */
	OP_LAST,  /* at its end */
	OP_MATCH
};

struct instr {
	uint16_t op, arg;
};

/* Slots: 0 and 1 hold the core's start and end, 2 + 2 i those of name i. */
#define RULE_SLOTS (2 + 2 * RULE_NAMES_MAX)

/* One key of an output: a constant, or a remembered piece (name >= 0), or its attribute. */
struct output_key {
	const char *key;
	const char *value; /* constant, or attribute asked for (NULL: the piece itself) */
	int name;	   /* index, or -1 */
};

struct output {
	const char *type;   /* "number", "figure", ... (interned) */
	struct tagset tags; /* the type's tag among them */
	struct output_key keys[RULE_KEYS_MAX];
	size_t n_keys;
	int head; /* name whose tags the node gets, or -1 */
};

struct example {
	bool yes;
	const char *text, *covers; /* covers: the output's text, or NULL */
	const char *file;
	unsigned line;
	const struct example *next;
};

struct rule {
	const char *name, *file;
	unsigned line;
	uint32_t index; /* among all rules */
	/* Its tests: those of the rule, after rules_finish of all rules. */
	struct instr *code; /* what it matches; runs forward only */
	uint16_t n_code;
	struct instr *loose; /* where it may match: with loops; until rules_finish */
	uint16_t n_loose;
	uint16_t span; /* items it can cover at most */
	const struct test *tests;
	size_t n_tests;
	const char *names[RULE_NAMES_MAX];
	size_t n_names;
	struct output outputs[RULE_OUTPUTS_MAX];
	size_t n_outputs;
	const struct example *examples;
};

struct stage {
	const char *name;
	bool replace;
	uint32_t first, end;		  /* rules [first, end) */
	uint32_t test_word, n_test_words; /* where its tests stand in a set of tests */
	/* Where its rules may match: the loose code of all, in which what several of them begin
	 * with stands once.  What OP_SPLIT and OP_JUMP lead to is counted from themselves, as
	 * int16_t; OP_MATCH says which rule. */
	struct instr *code;
	uint32_t n_code;
};

#define STAGE_CODE_MAX INT16_MAX

struct rules {
	struct rule **list;
	size_t n, cap;
	struct stage *stages;
	size_t n_stages, cap_stages;
	/* Different tests of all stages; those of a stage begin at a multiple of 64. */
	struct test *tests;
	size_t n_tests, cap_tests;
	size_t test_words; /* of a set of tests */
	test_bits *by_tag; /* LEXICON_TAGS sets: tests that ask for this tag */
	test_bits *loose;  /* tests that ask neither for a tag nor for a word */
	uint32_t shapes;   /* that some test asks for */
};

/* Room for more tests, up to n in all.  0, ERR_LIMIT or ERR_MEMORY. */
int rules_grow_tests(struct arena *a, struct rules *rules, size_t n, struct err *e) MUSTCHECK;

/* The number of a test of the last stage; equal ones have one.  0, ERR_LIMIT or ERR_MEMORY. */
int rules_number_test(struct arena *a, struct rules *rules, const struct stage *s,
		      const struct test *t, uint16_t *number_r, struct err *e) MUSTCHECK;

#endif
