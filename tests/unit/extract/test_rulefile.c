/* test_rulefile.c - .rules files: what they give, and what is wrong with bad ones. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/finish.h"
#include "extract/rulefile.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

struct fixture {
	struct arena *arena;
	struct lexicon *l;
	struct rules rules;
	struct source src;
};

static int load(struct fixture *f, const char *text, struct err *e)
{
	*f = (struct fixture){.arena = arena_new(0)};
	f->l = lexicon_new(f->arena);
	f->src = fixture_source("t.rules", text);
	return rulefile_load(f->arena, f->l, &f->rules, &f->src, e);
}

static void unload(struct fixture *f)
{
	lexicon_free(&f->l);
	arena_free(&f->arena);
}

static void stages_and_rules(void **state)
{
	struct fixture f;
	struct err e;
	const struct rule *r;

	(void)state;
	if (load(&f,
		 "# head\n"
		 "stage one replace\n"
		 "\n"
		 "let A = (a | b) # said\n"
		 "\n"
		 "rule first # said\n"
		 "\tn:@A c # said\n"
		 "\n"
		 "\t=> number tag k=v m=$n x=$n.value head=$n # said\n"
		 "\tyes One -> One\n"
		 "\tyes Two -> to -> Two # said\n"
		 "\tno  Three -> four\n"
		 "stage two mark\n"
		 "rule second\n"
		 "\ta => x\n"
		 "\t=> y\n"
		 "\tyes One\n"
		 "\tno Two\n",
		 &e))
		fail_msg("%s", e.text);
	assert_int_equal(f.rules.n, 2);
	assert_int_equal(f.rules.n_stages, 2);
	assert_true(f.rules.stages[0].replace && !f.rules.stages[1].replace);
	assert_string_equal(f.rules.stages[1].name, "two");
	assert_int_equal(f.rules.stages[0].end, 1);
	assert_int_equal(f.rules.stages[1].first, 1);
	assert_int_equal(f.rules.stages[1].end, 2);
	r = f.rules.list[0];
	assert_string_equal(r->name, "first");
	assert_string_equal(r->file, "t.rules");
	assert_int_equal(r->line, 6);
	assert_int_equal(r->span, 2);
	assert_int_equal(r->n_outputs, 1);
	assert_int_equal(r->outputs[0].n_keys, 3);
	assert_int_equal(r->outputs[0].head, 0);
	assert_int_equal(f.rules.list[1]->n_outputs, 2);
	unload(&f);
}

static void examples(void **state)
{
	struct fixture f;
	struct err e;
	const struct example *x;

	(void)state;
	assert_int_equal(load(&f,
			      "stage s mark\nrule r\n\ta\n\t=> x\n"
			      "\tyes  It was a -> was \n\tno  It was -> b\n",
			      &e),
			 0);
	x = f.rules.list[0]->examples; /* the last first */
	assert_false(x->yes);
	assert_string_equal(x->text, "It was -> b");
	assert_null(x->covers);
	assert_int_equal(x->line, 6);
	x = x->next;
	assert_true(x->yes);
	assert_string_equal(x->text, "It was a");
	assert_string_equal(x->covers, "was");
	assert_int_equal(x->line, 5);
	assert_null(x->next);
	unload(&f);
}

static void fails(const char *text, const char *why)
{
	struct fixture f;
	struct err e = {0};
	int rc = load(&f, text, &e);

	if (rc != ERR_SYNTAX || strcmp(e.text, why) != 0)
		fail_msg("\n%s\n%d %s\nnot\n%s", text, rc, e.text, why);
	unload(&f);
}

static void malformed_heads(void **state)
{
	(void)state;
	fails("\tstage s mark\n", "t.rules:1:2: expected 'stage', 'let' or 'rule' in column 1");
	fails("\nrules r\n", "t.rules:2:1: expected 'stage', 'let' or 'rule'");
	fails("stage s\n", "t.rules:1:8: expected: stage NAME replace|mark");
	fails("stage\n", "t.rules:1:6: expected: stage NAME replace|mark");
	fails("stage s remark\n", "t.rules:1:15: expected: stage NAME replace|mark");
	fails("stage s mark replace\n", "t.rules:1:14: expected the end of the line");
	fails("rule r\n\ta\n", "t.rules:1:5: expected a 'stage' line before rules");
	fails("stage s mark\nrule\n", "t.rules:2:5: expected: rule NAME");
	fails("stage s mark\nrule r a\n", "t.rules:2:8: expected the end of the line");
	fails("let A\n", "t.rules:1:6: expected: let NAME = pattern");
	fails("let A b\n", "t.rules:1:8: expected: let NAME = pattern");
	fails("let A =\n", "t.rules:2:1: expected a pattern");
	fails("let A = b => x\n", "t.rules:1:11: expected 'stage', 'let' or 'rule'");
	fails("let A = b\nlet A = c\n", "t.rules:2:5: expected a new macro name");
}

#define RULE "stage s replace\nrule r\n\tn:a b\n"
#define MARK "stage s mark\nrule r\n\tn:a b\n"
#define EXAMPLES "\tyes One.\n\tno Two.\n"

static void malformed_rules(void **state)
{
	(void)state;
	fails(RULE, "t.rules:2:6: expected an output '=>' in rule r");
	fails("stage s mark\nrule r\n\ta", "t.rules:2:6: expected an output '=>' in rule r");
	fails(RULE EXAMPLES, "t.rules:2:6: expected an output '=>' in rule r");
	fails(RULE "\t=> x\n", "t.rules:2:6: expected a 'yes' and a 'no' example in rule r");
	fails(RULE "\t=> x\n\tno Two.\n",
	      "t.rules:2:6: expected a 'yes' and a 'no' example in rule r");
	fails(RULE "\t=> x\n\tyes One.\n",
	      "t.rules:2:6: expected a 'yes' and a 'no' example in rule r");
	fails(RULE "\t=> x\n\t=> y\n" EXAMPLES,
	      "t.rules:2:6: expected one output in a replacing stage");
	fails(RULE "\t=> x\n\tmaybe One.\n", "t.rules:5:2: expected '=>', 'yes' or 'no'");
	fails(RULE "\t=> x\n\tyes\n", "t.rules:5:5: expected an example's text");
	fails(RULE "\t=> x\n\tno # said\n", "t.rules:5:4: expected an example's text");
	fails(RULE "\t=> x\n" EXAMPLES "rule r\n\tc\n\t=> x\n" EXAMPLES,
	      "t.rules:7:6: expected a new rule name; r stands in t.rules:2");
}

static void malformed_outputs(void **state)
{
	(void)state;
	fails(RULE "\t=>\n" EXAMPLES, "t.rules:4:4: expected a type after '=>'");
	fails(RULE "\t=> x k=\n" EXAMPLES, "t.rules:4:7: expected key=value, at most 16 of them");
	fails(RULE "\t=> x =v\n" EXAMPLES, "t.rules:4:7: expected key=value, at most 16 of them");
	fails(RULE "\t=> x k=$m\n" EXAMPLES,
	      "t.rules:4:10: expected a name that the pattern gives");
	fails(RULE "\t=> x k=$\n" EXAMPLES, "t.rules:4:10: expected a name that the pattern gives");
	fails(RULE "\t=> x k=$nn\n" EXAMPLES,
	      "t.rules:4:10: expected a name that the pattern gives");
	fails(RULE "\t=> x k=$n.\n" EXAMPLES, "t.rules:4:10: expected an attribute after '.'");
	fails(RULE "\t=> x head=n\n" EXAMPLES, "t.rules:4:7: expected head=$name");
	fails(RULE "\t=> x head=$n.value\n" EXAMPLES, "t.rules:4:7: expected head=$name");
	fails(RULE "\t=> x a=1 a=2 a=3 a=4 a=5 a=6 a=7 a=8 a=9 a=a a=b a=c a=d a=e a=f a=g "
		   "a=h\n" EXAMPLES,
	      "t.rules:4:71: expected key=value, at most 16 of them");
	fails(MARK "\t=> a\n\t=> b\n\t=> c\n\t=> d\n\t=> e\n" EXAMPLES,
	      "t.rules:8:4: expected at most 4 outputs");
}

static void too_many_tags(void **state)
{
	char text[4000] = RULE "\t=> x";
	size_t n = strlen(text);

	(void)state;
	for (int i = 0; i < LEXICON_TAGS; i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, " t%03d", i);
	strcpy(text + n, "\n" EXAMPLES);
	/* the type is a tag as well */
	fails(text, "t.rules:4:2562: expected at most 512 different tags");
}

/* Whatever a file is cut to, it loads or is refused with a place. */
static void every_prefix(void **state)
{
	static const char text[] =
		"stage one replace\nlet A = ([x %cap] | \"-\" | !<np> b{1,2})\nrule r # said\n"
		"\tc / n:@A+ . / ^ $\n\t=> t g k=$n.v head=$n\n\tyes One -> O\n\tno Two\n"
		"stage two mark\n";
	size_t loaded = 0;

	(void)state;
	for (size_t len = 0; len < sizeof(text); len++) {
		char *cut = strndup(text, len);
		struct fixture f;
		struct err e;
		int rc = load(&f, cut, &e);

		if (rc) {
			assert_int_equal(rc, ERR_SYNTAX);
			assert_memory_equal(e.text, "t.rules:", 8);
		}
		loaded += rc == 0;
		unload(&f);
		free(cut);
	}
	assert_in_range(loaded, 10, 100);
}

static void no_memory(void **state)
{
	size_t cap = 1;
	bool done = false;

	(void)state;
	for (; !done; cap += 64) {
		struct source src = fixture_source("t.rules", RULE
						   "\t=> x k=$n j=v head=$n\n" EXAMPLES
						   "rule q\n\t(\"-\" | [a])\n\t=> y\n" EXAMPLES);
		struct arena *a = arena_new(cap);
		struct lexicon *l = lexicon_new(a);
		struct rules rules = {0};
		struct err e;
		int rc = l ? rulefile_load(a, l, &rules, &src, &e) : ERR_MEMORY;

		if (rc == 0)
			rc = rules_finish(a, l, &rules, &e);
		assert_true(rc == 0 || rc == ERR_MEMORY);
		done = rc == 0;
		if (l)
			lexicon_free(&l);
		arena_free(&a);
	}
	assert_true(cap > 4096);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stages_and_rules),  cmocka_unit_test(examples),
		cmocka_unit_test(malformed_heads),   cmocka_unit_test(malformed_rules),
		cmocka_unit_test(malformed_outputs), cmocka_unit_test(too_many_tags),
		cmocka_unit_test(every_prefix),	     cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
