/* test_lexicon.c - words, tags, senses and forms. */
#include <stdio.h>
#include <string.h>
#include "extract/lexicon.h"
#include "tests/unit/cmocka_all.h"

struct fixture {
	struct arena *arena;
	struct lexicon *l;
};

static int new_lexicon(void **state)
{
	static struct fixture f;

	f.arena = arena_new(0);
	f.l = lexicon_new(f.arena);
	*state = &f;
	return f.l ? 0 : -1;
}

static int free_lexicon(void **state)
{
	struct fixture *f = *state;

	lexicon_free(&f->l);
	assert_null(f->l);
	lexicon_free(&f->l);
	arena_free(&f->arena);
	return 0;
}

static void equal_strings_are_one(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	const char *s = lexicon_string(l, "killed", 6);

	assert_string_equal(s, "killed");
	assert_ptr_equal(lexicon_string(l, "killed people", 6), s);
	assert_ptr_not_equal(lexicon_string(l, "kill", 4), s);
	assert_string_equal(lexicon_string(l, "", 0), "");
}

static void tags_have_numbers(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	int noun = lexicon_tag(l, "noun", 4), verb = lexicon_tag(l, "verb", 4);

	assert_true(noun >= 0 && verb >= 0 && noun != verb);
	assert_int_equal(lexicon_tag(l, "noun", 4), noun);
	assert_int_equal(lexicon_tag_find(l, "verb"), verb);
	assert_int_equal(lexicon_tag_find(l, "nothing"), -1);
	lexicon_string(l, "a string is no tag", 18);
	assert_int_equal(lexicon_tag_find(l, "a string is no tag"), -1);
}

static void as_many_tags_as_there_may_be(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	char name[8];

	for (int i = 0; i < LEXICON_TAGS; i++) {
		int n = snprintf(name, sizeof(name), "t%d", i);

		assert_int_equal(lexicon_tag(l, name, (size_t)n), i);
	}
	assert_int_equal(lexicon_tag(l, "more", 4), ERR_LIMIT);
	assert_int_equal(lexicon_tag(l, "t255", 4), 255);
}

static void pairs(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	int tag = lexicon_tag(l, "class=police", 12);
	char big[300];

	memset(big, 'x', sizeof(big) - 1);
	big[sizeof(big) - 1] = 0;
	assert_int_equal(lexicon_pair_tag(l, "class", "police"), tag);
	assert_int_equal(lexicon_pair_tag(l, "class", "army"), -1);
	assert_int_equal(lexicon_pair_tag(l, "class", big), -1);
	assert_int_equal(lexicon_pair_tag(l, big, "police"), -1);
}

static void words(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	char word[16];

	assert_int_equal(lexicon_word_find(l, "w0", 2), 0);
	for (uint32_t i = 0; i < 5000; i++) {
		size_t len = (size_t)snprintf(word, sizeof(word), "w%u", i);

		assert_int_equal(lexicon_word_add(l, word, len), i + 1);
	}
	assert_int_equal(lexicon_n_words(l), 5000);
	for (uint32_t i = 0; i < 5000; i++) {
		size_t len = (size_t)snprintf(word, sizeof(word), "w%u", i);

		assert_int_equal(lexicon_word_find(l, word, len), i + 1);
		assert_int_equal(lexicon_word_add(l, word, len), i + 1);
		assert_string_equal(lexicon_word_text(l, i + 1), word);
	}
	assert_null(lexicon_word_tests(l, 0));
	assert_null(lexicon_word_tests(l, 7));
}

/* A form of words named by letters: "ab" is the words a and b. */
static struct sense *form(struct lexicon *l, const char *letters)
{
	struct tagset none = {{0}};
	struct attr attr = {lexicon_string(l, "form", 4),
			    lexicon_string(l, letters, strlen(letters))};
	struct sense *s = lexicon_sense(l, &none, &attr, 1);
	uint32_t words[9];
	size_t n = 0;

	for (; letters[n]; n++)
		words[n] = lexicon_word_add(l, letters + n, 1);
	assert_int_equal(lexicon_add(l, words, n, s), 0);
	return s;
}

struct run {
	struct lexicon *l;
	const char *letters;
};

static uint32_t run_next(const void *arg, size_t i)
{
	const struct run *r = arg;

	/* What lies behind the end must not be asked for. */
	if (i)
		assert_int_not_equal(r->letters[i - 1], 0);
	return r->letters[i] ? lexicon_word_find(r->l, r->letters + i, 1) : 0;
}

static void finds(struct lexicon *l, const char *letters, const char *want)
{
	struct run run = {l, letters};
	size_t len;
	const struct entry *e = lexicon_find(l, run_next, &run, &len);

	if (!want) {
		assert_null(e);
		assert_int_equal(len, 1);
		return;
	}
	assert_non_null(e);
	assert_int_equal(len, strlen(want));
	assert_string_equal(sense_attr(e->senses[0], lexicon_string(l, "form", 4)), want);
}

static void the_longest_form_wins(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;

	form(l, "a");
	form(l, "abc");
	form(l, "abcdefgh");
	form(l, "bd");
	finds(l, "a", "a");
	finds(l, "ab", "a");
	finds(l, "abx", "a");
	finds(l, "abc", "abc");
	finds(l, "abcdefg", "abc");
	finds(l, "abcdefghi", "abcdefgh");
	finds(l, "bd", "bd");
	finds(l, "bx", NULL);
	finds(l, "b", NULL);
	finds(l, "x", NULL);
	finds(l, "", NULL);
}

static void senses_of_a_form(void **state)
{
	struct lexicon *l = ((struct fixture *)*state)->l;
	struct run run = {l, "ab"};
	const struct entry *e;
	size_t len, all = 0;

	for (int i = 0; i < 20; i++)
		form(l, "ab");
	e = lexicon_find(l, run_next, &run, &len);
	assert_int_equal(e->n_senses, 20);
	for (const struct sense *s = lexicon_senses(l); s; s = s->next_all)
		all++;
	assert_int_equal(all, 20);
	assert_null(sense_attr(e->senses[0], lexicon_string(l, "nothing", 7)));
}

static void forms_too_short_or_long(void **state)
{
	struct fixture *f = *state;
	struct tagset none = {{0}};
	struct sense *s = lexicon_sense(f->l, &none, NULL, 0);
	uint32_t word = lexicon_word_add(f->l, "a", 1), words[9];

	for (int i = 0; i < 9; i++)
		words[i] = word;
	assert_int_equal(lexicon_add(f->l, words, 0, s), ERR_LIMIT);
	assert_int_equal(lexicon_add(f->l, words, 8, s), 0);
	assert_int_equal(lexicon_add(f->l, words, 9, s), ERR_LIMIT);
}

static void sets_of_tags(void **state)
{
	struct tagset one = {{0}}, two = {{0}}, none = {{0}};

	(void)state;
	tagset_add(&one, 0);
	tagset_add(&two, 0);
	tagset_add(&two, 255);
	assert_true(tagset_has(&two, 255) && !tagset_has(&one, 255));
	assert_true(tagset_all(&two, &one) && !tagset_all(&one, &two));
	assert_true(tagset_any(&one, &two) && !tagset_any(&none, &two));
	assert_true(tagset_all(&none, &none));
}

/* All that a lexicon does, until memory is enough. */
static void no_memory(void **state)
{
	size_t cap = 1;
	bool done = false;

	(void)state;
	for (; !done; cap += 16) {
		struct arena *a = arena_new(cap);
		struct lexicon *l = lexicon_new(a);
		struct tagset none = {{0}};
		uint32_t words[2] = {0};
		struct sense *s = NULL;

		if (l && lexicon_string(l, "s", 1) && lexicon_tag(l, "t", 1) >= 0)
			s = lexicon_sense(l, &none, NULL, 0);
		words[0] = s ? lexicon_word_add(l, "a", 1) : 0;
		words[1] = words[0] ? lexicon_word_add(l, "b", 1) : 0;
		done = words[1] && lexicon_add(l, words, 2, s) == 0;
		if (l)
			lexicon_free(&l);
		arena_free(&a);
	}
	assert_true(cap > 500);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_lexicon, free_lexicon)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(equal_strings_are_one),
		TEST(tags_have_numbers),
		TEST(as_many_tags_as_there_may_be),
		TEST(pairs),
		TEST(words),
		TEST(the_longest_form_wins),
		TEST(senses_of_a_form),
		TEST(forms_too_short_or_long),
		cmocka_unit_test(sets_of_tags),
		cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
