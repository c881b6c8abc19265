/* test_match.c - what patterns match, which match wins, and what becomes of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/rules.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char lex[] = "= : noun person\n"
			  "man\n"
			  "police officer : class=police\n"
			  "= : noun thing\n"
			  "shot\n"
			  "= : verb\n"
			  "shot : past measure=wounded\n"
			  "killed : past measure=killed\n"
			  "= : det\n"
			  "the\n"
			  "= : letter\n"
			  "aa\n";

/* Each rule needs its examples; these tests do not run them. */
#define X "\n\t=> x\n\tyes One.\n\tno Two.\n"
#define EXAMPLES "\n\tyes One.\n\tno Two.\n"

static void fires(const char *rules, const char *text, const char *want)
{
	struct extract_engine *g = fixture_engine(lex, rules);
	struct arena *a = arena_new(0);
	const char *got = fixture_fired(g, a, text);

	if (strcmp(got, want) != 0)
		fail_msg("\n%s\n%s\ngives\n%s\nnot\n%s", rules, text, got, want);
	arena_free(&a);
	extract_free(&g);
}

/* The one rule r of a replacing stage with this pattern. */
static void matches(const char *pattern, const char *text, const char *want)
{
	char rules[1000];

	snprintf(rules, sizeof(rules), "stage s replace\nrule r\n\t%s" X, pattern);
	fires(rules, text, want);
}

static void words(void **state)
{
	(void)state;
	matches("killed", "He KILLED it, killed.", "r[KILLED]; r[killed]");
	matches("killed", "He kill ed it.", "");
	matches("\",\"", "a, b", "r[,]");
	matches("\"-\" b", "a-b", "r[-b]");
	matches("\"\"\" so", "he said “so”", "r[“so]");
	matches("b c", "a b c b d", "r[b c]");
	matches("b c", "a b\nc. B", "r[b\nc]");
	/* a word inside a form of the lexicon does not stand alone */
	matches("officer", "The police officer", "");
	matches("police", "The police officer; the police", "r[police]");
	matches("'s", "Kabul's", "r['s]");
}

static void tags(void **state)
{
	(void)state;
	matches("[noun]", "The man shot it", "r[man]; r[shot]");
	matches("[noun person]", "The man shot it", "r[man]");
	/* one sense alone meets a test */
	matches("[noun past]", "The man shot it", "");
	matches("[thing measure=wounded]", "shot", "");
	/* no sense has a !tag */
	matches("[noun !verb]", "The man shot it", "r[man]");
	matches("[past !thing]", "shot killed", "r[killed]");
	matches("[!noun %word]", "the unknown man", "r[the]; r[unknown]");
	matches("[measure=killed]", "shot killed", "r[killed]");
	matches("[class=police]", "a Police Officer came", "r[Police Officer]");
	matches("[nothing]", "the man", "");
	matches("[]", "a b", "r[a]; r[b]");
}

static void shapes(void **state)
{
	(void)state;
	matches("[%cap]", "He met Ali in the US.", "r[He]; r[Ali]; r[US]");
	matches("[%cap !%upper]", "He met the US.", "r[He]");
	matches("[%upper]", "He met the US.", "r[US]");
	matches("[%lower]", "He MET him", "r[him]");
	matches("[%known]", "the big man, 5", "r[the]; r[man]");
	matches("[%word !%known]", "the big man, 5", "r[big]");
	matches("[%first]", "One two. Three four.", "r[One]; r[Three]");
	matches("[%glued %word]", "a-b c", "r[b]");
	matches("<cardinal %year>", "In 1999 and 99", "r[1999]");
	matches("<cardinal %digits>", "In 1999 and 99", "r[1999]; r[99]");
}

static void nodes(void **state)
{
	(void)state;
	matches("<cardinal>", "5 men and 1,200", "r[5]; r[1,200]");
	matches(".", "5 men", "r[5]; r[men]");
	/* a node is no word */
	matches("[]", "5 men", "r[men]");
	fires("stage one replace\nrule a\n\t[noun]\n\t=> np new" EXAMPLES
	      "stage two replace\nrule b\n\t<np new> killed" X "rule c\n\t<np !new>" X
	      "rule d\n\t[noun]" X "rule e\n\t<other>" X,
	      "man killed man", "a[man]; a[man]; b[man killed]");
}

/* The tags of a node are its rule's and its head's. */
static void heads(void **state)
{
	static const char rules[] =
		"stage one replace\nrule a\n\tthe h:[noun] (t:past | t:[past])?\n"
		"\t=> np own head=$h" EXAMPLES
		"stage two replace\nrule b\n\t<np own class=police>" X "rule c\n\t<np thing>" X
		"stage three replace\nrule d\n\t<x> v:<np>\n\t=> y head=$v" EXAMPLES
		"stage four mark\nrule e\n\t<y own person>" X;

	(void)state;
	fires(rules, "the police officer came", "a[the police officer]; b[the police officer]");
	fires(rules, "the man", "a[the man]");
	fires(rules, "the shot the man",
	      "a[the shot]; a[the man]; c[the shot]; d[the shot the man]; e[the shot the man]");
}

/* A head that matched nothing lends nothing, at the end of a sentence least of all. */
static void heads_of_nothing(void **state)
{
	static const char rules[] =
		"stage one replace\nrule a\n\tthe h:[person]?\n\t=> np head=$h" EXAMPLES
		"stage two mark\nrule b\n\t<np person>" X "rule c\n\t<np det>" X
		"rule d\n\t<np past>" X;

	(void)state;
	fires(rules, "the man the", "a[the man]; a[the]; b[the man]");
	fires(rules, "the killed", "a[the]");
	fires(rules, "the", "a[the]");
}

static void ends_of_sentences(void **state)
{
	(void)state;
	matches("^ b", "b c b. B b", "r[b]; r[B]");
	matches("b $", "b c. d b", "r[b]");
	matches("^ b $", "b", "r[b]");
	matches("b .? $", "b b.", "r[b.]");
	matches("a b", "c a. B a b.", "r[a b]");
}

static void what_must_not_follow(void **state)
{
	(void)state;
	matches("a !b", "a b a c a", "r[a]; r[a]");
	matches("a !b .", "a b a c a", "r[a c]");
	matches("a !b $", "a b a", "r[a]");
	matches("a !<cardinal> !c .", "a 5 a c a d", "r[a d]");
	matches("a !\",\" .", "a, a b", "r[a b]");
	matches("(!b .)+ b", "c c b", "r[c c b]");
}

static void alternatives(void **state)
{
	(void)state;
	matches("(b | c d | e)", "b c d e c", "r[b]; r[c d]; r[e]");
	matches("(b | b c) d", "b c d", "r[b c d]");
	matches("a (b | c (d | e) | f)? g", "a g a c e g a c g", "r[a g]; r[a c e g]");
	/* of one rule the first way through wins, not the longest */
	matches("(b | b c)", "b c", "r[b]");
}

static void repetitions(void **state)
{
	(void)state;
	matches("a b?", "a b b a", "r[a b]; r[a]");
	matches("a b*", "a b b a", "r[a b b]; r[a]");
	matches("a b+", "a b b a", "r[a b b]");
	matches("a b{2}", "a b a b b b", "r[a b b]");
	matches("a b{2,3}", "a b a b b b b", "r[a b b b]");
	matches("a .* b", "a c b d b", "r[a c b d b]");
	matches("a b* b", "a b b", "r[a b b]");
	/* "*" and "+" end after eight */
	matches("b+", "b b b b b b b b b", "r[b b b b b b b b]; r[b]");
	matches("a b* c", "a b b b b b b b b c", "r[a b b b b b b b b c]");
	matches("a b* c", "a b b b b b b b b b c", "");
	matches("(a | b)+ c", "a b a c", "r[a b a c]");
	matches("(a? b?)+ c", "a b c", "r[a b c]");
}

static void remembered_pieces(void **state)
{
	static const char *const outputs[][3] = {
		{"=> x t=$n k=word", "a shot", "r[a shot] t[shot] k=word"},
		{"=> x m=$n.measure", "a shot", "r[a shot] m=wounded"},
		{"=> x m=$n.class", "a shot", "r[a shot]"},
		{"=> x t=$n m=$n.class k=$o", "a police officer killed man",
		 "r[a police officer killed man] t[police officer] m=police k[killed man]"},
		{"=> x k=$o", "a shot", "r[a shot]"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(outputs) / sizeof(*outputs); i++) {
		char rules[300];

		snprintf(rules, sizeof(rules),
			 "stage s mark\nrule r\n\ta n:[noun] o:(killed man)?\n\t%s" EXAMPLES,
			 outputs[i][0]);
		fires(rules, outputs[i][1], outputs[i][2]);
	}
}

/* A name in a repetition holds its last turn; what was tried in vain is forgotten. */
static void pieces_of_turns(void **state)
{
	(void)state;
	fires("stage s mark\nrule r\n\ta (n:b c?)+ d\n\t=> x k=$n" EXAMPLES, "a b c b d",
	      "r[a b c b d] k[b]");
	fires("stage s mark\nrule r\n\ta (n:b c | b m:d)\n\t=> x k=$n j=$m" EXAMPLES, "a b d",
	      "r[a b d] j[d]");
	fires("stage s mark\nrule r\n\t(n:a | n:b) c\n\t=> x k=$n" EXAMPLES, "b c", "r[b c] k[b]");
}

static void attributes_of_nodes(void **state)
{
	(void)state;
	fires("stage s replace\nrule a\n\tn:[past]\n\t=> vg m=$n.measure" EXAMPLES
	      "stage t mark\nrule b\n\tthe v:<vg>\n\t=> x k=$v.m j=$v.nothing" EXAMPLES,
	      "the killed", "a[killed] m=killed; b[the killed] k=killed");
}

static void contexts(void **state)
{
	(void)state;
	matches("a / b / c", "a b c b c a b", "r[b]");
	matches("/ b / c", "b c b", "r[b]");
	matches("a / b c /", "a b c", "r[b c]");
	matches("^ / b /", "b b", "r[b]");
	/* the context belongs to no match and may serve again */
	matches("a / b / a", "a b a b a", "r[b]; r[b]");
	matches("a / b+ / b", "a b b b", "r[b b]");
	/* a core of nothing is no match */
	matches("a / b? / c", "a c a b c", "r[b]");
}

static void which_match_wins(void **state)
{
	(void)state;
	fires("stage s replace\nrule short\n\ta b" X "rule long\n\ta b c" X, "a b c a b",
	      "long[a b c]; short[a b]");
	fires("stage s replace\nrule first\n\ta b" X "rule second\n\ta ." X, "a b", "first[a b]");
	fires("stage s replace\nrule second\n\ta ." X "rule first\n\ta b" X, "a b", "second[a b]");
	/* the core counts, not the context */
	fires("stage s replace\nrule context\n\ta / b / c d" X "rule core\n\ta b c" X, "a b c d",
	      "core[a b c]");
	/* the leftmost match takes its items */
	fires("stage s replace\nrule long\n\tb c d e" X "rule left\n\ta b" X, "a b c d e",
	      "left[a b]");
}

static void stages(void **state)
{
	static const char rules[] =
		"stage one replace\nrule a\n\ta b\n\t=> ab" EXAMPLES
		"stage two replace\nrule b\n\t<ab> c\n\t=> abc" EXAMPLES "rule c\n\ta" X
		"stage three replace\nrule d\n\t<abc>{2}" X "rule e\n\t<ab>" X;

	(void)state;
	fires(rules, "a b c a b c a b",
	      "a[a b]; a[a b]; a[a b]; b[a b c]; b[a b c]; d[a b c a b c]; e[a b]");
}

static void mark_stages_only_look(void **state)
{
	(void)state;
	fires("stage s mark\nrule r\n\ta .\n\t=> x k=1\n\t=> y k=2" EXAMPLES "rule q\n\ta a" X
	      "stage t replace\nrule z\n\ta a a" X,
	      "a a a", "r[a a] k=1; r[a a] k=2; q[a a]; r[a a] k=1; r[a a] k=2; q[a a]; z[a a a]");
}

static void a_match_of_48_items(void **state)
{
	char text[2 * 60 + 1];

	(void)state;
	for (size_t i = 0; i < 60; i++)
		memcpy(text + 2 * i, "a ", 3);
	text[2 * 47] = 0;
	matches("a{48}", text, "");
	text[2 * 47] = 'a';
	text[2 * 48 - 1] = 0;
	{
		char want[200];

		snprintf(want, sizeof(want), "r[%s]", text);
		matches("a{48}", text, want);
		matches("(a? a? a? a?){11} a{4}", text, want);
	}
}

/* Each sentence of 400 words is matched to its end and not over it. */
static void long_sentences(void **state)
{
	enum { WORDS = 801 };
	struct extract_engine *g = fixture_engine(lex, "stage s replace\nrule r\n\t^ a" X
						       "rule q\n\ta $" X "rule p\n\ta a a" X);
	struct arena *a = arena_new(0);
	char text[2 * WORDS + 1];
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < WORDS; i++)
		memcpy(text + 2 * i, "a ", 3);
	for (const char *s = fixture_fired(g, a, text); s; s = strchr(s, ';'))
		n += (size_t)(s++ != NULL);
	/* twice 133 by threes and one at the end, and one alone */
	assert_int_equal(n, 2 * 134 + 1);
	arena_free(&a);
	extract_free(&g);
}

/* Sets of rules are words of 64 bits; a stage may begin and end anywhere in them. */
static void many_rules(void **state)
{
	enum { RULES = 200 };
	char *rules = malloc(100 * RULES), text[64], want[64];
	struct extract_engine *g;
	size_t n = 0;

	(void)state;
	for (int i = 0; i < RULES; i++) {
		if (i == 0 || i == 63 || i == 64 || i == 128 || i == 130)
			n += (size_t)sprintf(rules + n, "stage s%d mark\n", i);
		n += (size_t)sprintf(rules + n, "rule r%d\n\t%s w%c%c" X, i,
				     i % 3 ? "(v | [letter])" : "", 'a' + i / 26, 'a' + i % 26);
	}
	g = fixture_engine(lex, rules);
	for (int i = 0; i < RULES; i++) {
		struct arena *a = arena_new(0);

		snprintf(text, sizeof(text), "%sw%c%c", i % 3 ? "aa " : "", 'a' + i / 26,
			 'a' + i % 26);
		snprintf(want, sizeof(want), "r%d[%s]", i, text);
		assert_string_equal(fixture_fired(g, a, text), want);
		arena_free(&a);
	}
	extract_free(&g);
	free(rules);
}

/* What would backtrack for ever elsewhere ends here at once. */
static void hostile_patterns(void **state)
{
	char text[2 * 47 + 1];

	(void)state;
	for (size_t i = 0; i < 47; i++)
		memcpy(text + 2 * i, "a ", 3);
	matches("((a? a?){4} (a? a?){4}){2} b", text, "");
	matches("((a | a | a)* (a | a)*){2} b", text, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(tags),
		cmocka_unit_test(shapes),
		cmocka_unit_test(nodes),
		cmocka_unit_test(heads),
		cmocka_unit_test(heads_of_nothing),
		cmocka_unit_test(ends_of_sentences),
		cmocka_unit_test(what_must_not_follow),
		cmocka_unit_test(alternatives),
		cmocka_unit_test(repetitions),
		cmocka_unit_test(remembered_pieces),
		cmocka_unit_test(pieces_of_turns),
		cmocka_unit_test(attributes_of_nodes),
		cmocka_unit_test(contexts),
		cmocka_unit_test(which_match_wins),
		cmocka_unit_test(stages),
		cmocka_unit_test(mark_stages_only_look),
		cmocka_unit_test(a_match_of_48_items),
		cmocka_unit_test(long_sentences),
		cmocka_unit_test(many_rules),
		cmocka_unit_test(hostile_patterns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
