/* test_pattern.c - what is wrong with bad patterns, and how much a pattern may hold. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/rulefile.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static int load(const char *text, struct err *e)
{
	struct arena *a = arena_new(0);
	struct lexicon *l = lexicon_new(a);
	struct rules rules = {0};
	struct source src = fixture_source("t.rules", text);
	int rc = rulefile_load(a, l, &rules, &src, e);

	lexicon_free(&l);
	arena_free(&a);
	return rc;
}

/* The file of one rule whose pattern stands from line 3, column 2 on. */
static char *rule_of(const char *pattern)
{
	char *text = NULL;

	assert_true(asprintf(&text, "stage s mark\nrule r\n\t%s\n\t=> x\n\tyes One.\n\tno  Two.\n",
			     pattern) > 0);
	return text;
}

static void fails(const char *pattern, const char *why)
{
	char *text = rule_of(pattern);
	struct err e = {0};
	int rc = load(text, &e);

	if (rc != ERR_SYNTAX || strcmp(e.text, why) != 0)
		fail_msg("\n%s\n%d %s\nnot\n%s", pattern, rc, e.text, why);
	free(text);
}

static void loads(const char *pattern)
{
	char *text = rule_of(pattern);
	struct err e = {0};

	if (load(text, &e))
		fail_msg("\n%s\n%s", pattern, e.text);
	free(text);
}

static void well_formed(void **state)
{
	static const char *const rows[] = {
		"word",
		"\"-\" \"\"\" \"(\"",
		"[noun class=police !verb %cap !%upper]",
		"<np new !part %first !%title>",
		". .",
		"^ a $",
		"!a b !<np> !\",\" c",
		"(a | b c | (d))",
		"a? b* c+ d{2,5} e{3}",
		"n:a m1:(b | c) n:d",
		"a / b / c",
		"/ b / c",
		"a / b /",
		"a\n\t\tb # said so\n\t\tc",
		"u.s. don't 's twenty",
		"(a{6}){8}",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		loads(rows[i]);
}

static void malformed_tests(void **state)
{
	(void)state;
	fails("[noun", "t.rules:4:3: expected a tag, key=value or %shape");
	fails("[noun}]", "t.rules:3:7: expected a tag, key=value or %shape");
	fails("[!]", "t.rules:3:4: expected a tag, key=value or %shape");
	fails("[%]", "t.rules:3:4: expected a tag, key=value or %shape");
	fails("[%tall]", "t.rules:3:4: expected a shape after '%', such as %cap");
	fails("[!%tall]", "t.rules:3:5: expected a shape after '%', such as %cap");
	fails("<>", "t.rules:3:3: expected a node type after '<'");
	fails("<  >", "t.rules:3:5: expected a node type after '<'");
	fails("<%cap>", "t.rules:3:3: expected a node type after '<'");
	fails("<!np>", "t.rules:3:3: expected a node type after '<'");
	fails("[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]",
	      "t.rules:3:3: expected a tag, key=value or %shape");
}

static void malformed_words(void **state)
{
	(void)state;
	fails("\"abc", "t.rules:3:3: expected a closing quote");
	fails("\"", "t.rules:3:3: expected a closing quote");
	fails("\"a b\"", "t.rules:3:3: expected one word or sign");
	fails("\" \"", "t.rules:3:3: expected one word or sign");
	fails("twenty-one", "t.rules:3:2: expected one word or sign");
	fails("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	      "t.rules:3:2: expected one word or sign");
	fails("a %cap",
	      "t.rules:3:4: expected a word, \"sign\", [test], <node>, (group), @macro or "
	      "name:");
	fails("!(a)", "t.rules:3:3: expected a word, \"sign\", [test], <node>, (group), @macro or "
		      "name:");
	fails("n: a", "t.rules:3:4: expected a word, \"sign\", [test], <node>, (group), @macro or "
		      "name:");
	fails("a, b", "t.rules:3:3: expected a word, \"sign\", [test], <node>, (group), @macro or "
		      "name:");
	fails("@NONE", "t.rules:3:3: expected a macro that a 'let' before defines");
	fails("@", "t.rules:3:3: expected a macro that a 'let' before defines");
}

static void malformed_groups(void **state)
{
	(void)state;
	fails("", "t.rules:4:2: expected a pattern");
	fails("()", "t.rules:3:3: expected a pattern");
	fails("a |", "t.rules:4:2: expected a pattern");
	fails("| a", "t.rules:3:2: expected a pattern");
	fails("(a | )", "t.rules:3:7: expected a pattern");
	fails("(a", "t.rules:4:2: expected ')'");
	fails("a)", "t.rules:3:3: expected the end of the pattern or '=>'");
	fails("a / b", "t.rules:3:2: expected a second '/'");
	fails("a / b / c / d", "t.rules:3:12: expected at most two '/'");
	fails("(a / b) / c", "t.rules:3:5: expected '/' outside of groups");
	fails("(/ a | b /)", "t.rules:3:3: expected '/' outside of groups");
	fails("a\nb => x", "t.rules:2:6: expected an output '=>' in rule r");
}

static void malformed_repetitions(void **state)
{
	(void)state;
	fails("a{", "t.rules:3:4: expected a number up to 48");
	fails("a{}", "t.rules:3:4: expected a number up to 48");
	fails("a{,3}", "t.rules:3:4: expected a number up to 48");
	fails("a{49}", "t.rules:3:4: expected a number up to 48");
	fails("a{99999999999999999999}", "t.rules:3:4: expected a number up to 48");
	fails("a{1,49}", "t.rules:3:6: expected a number up to 48");
	fails("a{0}", "t.rules:3:5: expected {least,most}");
	fails("a{3,2}", "t.rules:3:7: expected {least,most}");
	fails("a{3", "t.rules:3:5: expected {least,most}");
	fails("a**", "t.rules:3:4: expected a word, \"sign\", [test], <node>, (group), @macro or "
		     "name:");
	fails("*", "t.rules:3:2: expected a word, \"sign\", [test], <node>, (group), @macro or "
		   "name:");
}

static void patterns_that_need_nothing(void **state)
{
	(void)state;
	fails("a?", "t.rules:2:6: expected a pattern that needs an item");
	fails("(a | b?)", "t.rules:2:6: expected a pattern that needs an item");
	fails("^ !a $", "t.rules:2:6: expected a pattern that needs an item");
	fails("n:(a* b{0,3})", "t.rules:2:6: expected a pattern that needs an item");
	fails("/ a? /", "t.rules:2:6: expected a pattern that needs an item");
}

static void spans(void **state)
{
	(void)state;
	loads("a{48}");
	fails("a{48} b", "t.rules:3:2: expected a pattern that spans at most 48 items");
	loads("(a | b){48}");
	fails("(a b | c){25}", "t.rules:3:2: expected a pattern that spans at most 48 items");
	loads("a{48} !b $");
}

/* A product of repetitions must not turn round to a small number. */
static void spans_beyond_counting(void **state)
{
	char pattern[300] = "a";

	(void)state;
	for (int i = 0; i < 8; i++) {
		char inner[300];

		snprintf(inner, sizeof(inner), "(%s){48}", pattern);
		memcpy(pattern, inner, sizeof(inner));
	}
	fails(pattern, "t.rules:3:2: expected a pattern that spans at most 48 items");
}

static void steps(void **state)
{
	(void)state;
	/* 32 x (8 alternatives of two steps, 7 splits, 7 jumps) + the match */
	loads("(!b a|!d c|!f e|!h g|!j i|!l k|!n m|!p o){32}");
	fails("(!b a|!d c|!f e|!h g|!j i|!l k|!n m){40}",
	      "t.rules:3:16: expected a pattern of at most 1024 steps");
}

/* The steps may run out at any kind of step. */
static void steps_that_run_out(void **state)
{
	(void)state;
	for (int before = 0; before < 40; before++) {
		char pattern[400] = "";
		size_t n = 0;

		while (n < 3 * (size_t)before)
			n += (size_t)sprintf(pattern + n, "!x ");
		sprintf(pattern + n, "(!y a|n:c|(!y e|f)|!y g|h{1,1}|!y i|!y p){40}");
		{
			char *text = rule_of(pattern);
			struct err e;

			assert_int_equal(load(text, &e), ERR_SYNTAX);
			if (!strstr(e.text, "at most 1024 steps"))
				fail_msg("%s", e.text);
			free(text);
		}
	}
}

static void alternatives(void **state)
{
	char pattern[200] = "(a";
	size_t n = strlen(pattern);

	(void)state;
	for (int i = 1; i < 64; i++)
		n += (size_t)snprintf(pattern + n, sizeof(pattern) - n, "|%c", 'a' + i % 26);
	strcpy(pattern + n, ")");
	loads(pattern);
	strcpy(pattern + n, "|b)");
	fails(pattern, "t.rules:3:131: expected at most 64 alternatives");
}

static void names(void **state)
{
	(void)state;
	loads("a:x b:x c:x d:x e:x f:x g:x h:x i:x j:x k:x l:x l:x");
	fails("a:x b:x c:x d:x e:x f:x g:x h:x i:x j:x k:x l:x m:x",
	      "t.rules:3:50: expected at most 12 names");
}

static void nested_groups(void **state)
{
	char pattern[100];

	(void)state;
	memset(pattern, '(', 32);
	pattern[32] = 'a';
	memset(pattern + 33, ')', 32);
	pattern[65] = 0;
	loads(pattern);
	memset(pattern, '(', 33);
	pattern[33] = 'a';
	memset(pattern + 34, ')', 33);
	pattern[67] = 0;
	fails(pattern, "t.rules:3:34: expected at most 32 nested groups and macros");
}

/* let L0 = item; let L1 = (@L0 @L0) ... */
static char *doubling(const char *item, unsigned lets)
{
	size_t size = 40 * (lets + 1) + 200, n;
	char *text = malloc(size);

	n = (size_t)snprintf(text, size, "let L0 = %s\n", item);
	for (unsigned i = 1; i <= lets; i++)
		n += (size_t)snprintf(text + n, size - n, "let L%u = @L%u @L%u\n", i, i - 1, i - 1);
	snprintf(text + n, size - n,
		 "stage s mark\nrule r\n\ta @L%u\n\t=> x\n\tyes One.\n\tno  Two.\n", lets);
	return text;
}

/* Macros that double each other are refused in no time, however often they do. */
static void macros_that_grow(void **state)
{
	char *text = doubling("a", 30);
	struct err e;

	(void)state;
	assert_int_equal(load(text, &e), ERR_SYNTAX);
	assert_string_equal(e.text, "t.rules:34:2: expected a pattern that spans at most 48 items");
	free(text);
	text = doubling("!a", 30);
	assert_int_equal(load(text, &e), ERR_SYNTAX);
	assert_string_equal(e.text, "t.rules:1:10: expected a pattern of at most 1024 steps");
	free(text);
	text = doubling("a?", 5);
	assert_int_equal(load(text, &e), 0);
	free(text);
}

/* Macros in macros, deeper than the stack goes. */
static void macros_that_nest(void **state)
{
	enum { LETS = 100000 };
	size_t size = 30u * LETS + 200, n;
	char *text = malloc(size);
	struct err e;

	(void)state;
	n = (size_t)snprintf(text, size, "let L0 = a\n");
	for (unsigned i = 1; i < LETS; i++)
		n += (size_t)snprintf(text + n, size - n, "let L%u = @L%u\n", i, i - 1);
	snprintf(text + n, size - n,
		 "stage s mark\nrule r\n\t@L%u\n\t=> x\n\tyes One.\n\tno  Two.\n", LETS - 1);
	assert_int_equal(load(text, &e), ERR_SYNTAX);
	assert_string_equal(e.text, "t.rules:34:15: expected at most 32 nested groups and macros");
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(well_formed),
		cmocka_unit_test(malformed_tests),
		cmocka_unit_test(malformed_words),
		cmocka_unit_test(malformed_groups),
		cmocka_unit_test(malformed_repetitions),
		cmocka_unit_test(patterns_that_need_nothing),
		cmocka_unit_test(spans),
		cmocka_unit_test(spans_beyond_counting),
		cmocka_unit_test(steps),
		cmocka_unit_test(steps_that_run_out),
		cmocka_unit_test(alternatives),
		cmocka_unit_test(names),
		cmocka_unit_test(nested_groups),
		cmocka_unit_test(macros_that_grow),
		cmocka_unit_test(macros_that_nest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
