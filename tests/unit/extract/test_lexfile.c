/* test_lexfile.c - .lex files: what their lines give, and what is wrong with bad ones. */
#include <stdio.h>
#include <string.h>
#include "extract/lexfile.h"
#include "extract/token.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

struct fixture {
	struct arena *arena;
	struct lexicon *l;
};

static void load(struct fixture *f, const char *lex)
{
	f->arena = arena_new(0);
	f->l = fixture_lexicon(f->arena, lex);
}

static void unload(struct fixture *f)
{
	lexicon_free(&f->l);
	arena_free(&f->arena);
}

static uint32_t run_next(const void *arg, size_t i)
{
	return ((const uint32_t *)arg)[i];
}

static const struct entry *entry_of(const struct fixture *f, const char *form)
{
	uint32_t words[9] = {0};
	int n = token_form(f->l, form, strlen(form), words, 8);
	size_t len;
	const struct entry *e = lexicon_find(f->l, run_next, words, &len);

	assert_true(n > 0);
	return e && len == (size_t)n ? e : NULL;
}

static bool has(const struct fixture *f, const char *form, const char *tag)
{
	const struct entry *e = entry_of(f, form);
	int number = lexicon_tag_find(f->l, tag);

	for (uint32_t i = 0; e && number >= 0 && i < e->n_senses; i++)
		if (tagset_has(&e->senses[i]->tags, number))
			return true;
	return false;
}

static const char *attr(const struct fixture *f, const char *form, const char *key)
{
	const struct entry *e = entry_of(f, form);

	assert_non_null(e);
	return sense_attr(e->senses[0], lexicon_string(f->l, key, strlen(key)));
}

static void columns(void **state)
{
	struct fixture f;

	(void)state;
	load(&f, "= base | past part | ing : verb measure=killed\n"
		 "kill | killed | killing\n"
		 "slay | slew\n"
		 "- | born | -\n");
	assert_true(has(&f, "kill", "base") && has(&f, "kill", "verb"));
	assert_false(has(&f, "kill", "past"));
	assert_true(has(&f, "killed", "past") && has(&f, "killed", "part"));
	assert_true(has(&f, "slew", "past") && has(&f, "born", "past"));
	assert_null(entry_of(&f, "-"));
	assert_string_equal(attr(&f, "killing", "measure"), "killed");
	unload(&f);
}

static void spellings_and_several_words(void **state)
{
	struct fixture f;

	(void)state;
	load(&f, "= : noun\n"
		 "rumor / rumour\n"
		 "police officer / police-officer # both are met\n"
		 "u.s. army\n");
	assert_true(has(&f, "rumor", "noun") && has(&f, "RUMOUR", "noun"));
	assert_true(has(&f, "Police Officer", "noun") && has(&f, "police-officer", "noun"));
	assert_null(entry_of(&f, "police"));
	assert_true(has(&f, "U.S. Army", "noun"));
	unload(&f);
}

static void own_tags_go_before_the_sections(void **state)
{
	struct fixture f;

	(void)state;
	load(&f, "= : noun class=civilians\n"
		 "people\n"
		 "soldier : armed class=military\n");
	assert_string_equal(attr(&f, "people", "class"), "civilians");
	assert_string_equal(attr(&f, "soldier", "class"), "military");
	assert_true(has(&f, "soldier", "noun") && has(&f, "soldier", "armed"));
	assert_false(has(&f, "people", "armed"));
	unload(&f);
}

static void sections_are_senses(void **state)
{
	struct fixture f;

	(void)state;
	load(&f, "= : noun\nwound\n= : verb\nwound\nwound : noun\n");
	assert_int_equal(entry_of(&f, "wound")->n_senses, 3);
	unload(&f);
}

static void empty_files(void **state)
{
	struct fixture f;

	(void)state;
	load(&f, "");
	assert_int_equal(lexicon_n_words(f.l), 0);
	unload(&f);
	load(&f, "# nothing\n\n=\nword\n");
	assert_non_null(entry_of(&f, "word"));
	unload(&f);
}

static void fails(const char *lex, const char *why)
{
	struct arena *a = arena_new(0);
	struct lexicon *l = lexicon_new(a);
	struct source src = fixture_source("t.lex", lex);
	struct err e = {0};
	int rc = lexfile_load(l, &src, &e);

	if (rc != ERR_SYNTAX || strcmp(e.text, why) != 0)
		fail_msg("\n%s\n%d %s\nnot\n%s", lex, rc, e.text, why);
	lexicon_free(&l);
	arena_free(&a);
}

static void malformed_files(void **state)
{
	(void)state;
	fails("kill\n", "t.lex:1:1: expected a section line that begins with '='");
	fails("= a|b|c|d|e|f|g|h|i\n", "t.lex:1:19: expected at most 8 columns");
	fails("= a | b\none | two | three\n", "t.lex:2:13: expected at most 2 columns");
	fails("=\none | two\n", "t.lex:2:7: expected at most 1 columns");
	fails("= a | b\none | | three\n", "t.lex:2:7: expected a form of 1 to 8 words");
	fails("=\n / one\n", "t.lex:2:2: expected a form of 1 to 8 words");
	fails("=\none /\n", "t.lex:2:6: expected a form of 1 to 8 words");
	fails("=\n: noun\n", "t.lex:2:1: expected a form of 1 to 8 words");
	fails("=\na b c d e f g h i\n", "t.lex:2:1: expected a form of 1 to 8 words");
	fails("=\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
	      "t.lex:2:1: expected a form of 1 to 8 words");
	fails("= : noun class=\n", "t.lex:1:10: expected key=value");
	fails("= : =police\n", "t.lex:1:5: expected key=value");
	fails("=\none : class=\n", "t.lex:2:7: expected key=value");
}

static void too_many_attributes(void **state)
{
	(void)state;
	fails("= : a=1 b=1 c=1 d=1 e=1 f=1 g=1 h=1 i=1 j=1 k=1 l=1 m=1 n=1 o=1 p=1 q=1\n",
	      "t.lex:1:69: expected at most 16 attributes");
	fails("= : a=1 b=1 c=1 d=1 e=1 f=1 g=1 h=1 i=1 j=1 k=1 l=1 m=1 n=1 o=1\n"
	      "one : p=1\n"
	      "two : p=1 q=1\n",
	      "t.lex:3:1: expected at most 16 attributes");
}

static void too_many_tags(void **state)
{
	char lex[3000] = "=\none :";
	size_t n = strlen(lex);

	(void)state;
	for (int i = 0; i < LEXICON_TAGS; i++)
		n += (size_t)snprintf(lex + n, sizeof(lex) - n, " t%03d", i);
	snprintf(lex + n, sizeof(lex) - n, "\ntwo : more\n");
	fails(lex, "t.lex:3:7: expected at most 512 different tags");
}

static void no_memory(void **state)
{
	size_t cap = 1;

	(void)state;
	for (int rc = ERR_MEMORY; rc; cap += 16) {
		struct source src = fixture_source(
			"t.lex", "= a | b : verb x=1\nkill | was killed : y=2\ndie / be dead\n");
		struct arena *a = arena_new(cap);
		struct lexicon *l = lexicon_new(a);
		struct err e;

		if (l) {
			rc = lexfile_load(l, &src, &e);
			if (rc) {
				assert_int_equal(rc, ERR_MEMORY);
				assert_string_equal(e.text, "no memory for the words of t.lex");
			}
			lexicon_free(&l);
		}
		arena_free(&a);
	}
	assert_true(cap > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns),
		cmocka_unit_test(spellings_and_several_words),
		cmocka_unit_test(own_tags_go_before_the_sections),
		cmocka_unit_test(sections_are_senses),
		cmocka_unit_test(empty_files),
		cmocka_unit_test(malformed_files),
		cmocka_unit_test(too_many_attributes),
		cmocka_unit_test(too_many_tags),
		cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
