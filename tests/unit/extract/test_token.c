/* test_token.c - where words, numbers, signs and sentences begin and end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/token.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char lex[] = "= : abbreviation\n"
			  "jan.\n"
			  "st.\n"
			  "ill.\n"
			  "= : title\n"
			  "gen.\n"
			  "mr.\n"
			  "= : starter\n"
			  "the\n"
			  "he\n"
			  "= : noun\n"
			  "ill\n"
			  "people\n";

struct fixture {
	struct arena *arena;
	struct lexicon *lexicon;
};

static int new_lexicon(void **state)
{
	static struct fixture f;

	f.arena = arena_new(0);
	f.lexicon = fixture_lexicon(f.arena, lex);
	*state = &f;
	return 0;
}

static int free_lexicon(void **state)
{
	struct fixture *f = *state;

	lexicon_free(&f->lexicon);
	arena_free(&f->arena);
	return 0;
}

static struct tokens split(const struct fixture *f, const char *text, size_t len)
{
	struct tokens t;
	struct view v;

	assert_int_equal(view_make(f->arena, text, len, &v, NULL), 0);
	assert_int_equal(token_split(f->arena, f->lexicon, &v, &t), 0);
	return t;
}

/* The tokens' bytes with blanks between; " ~ " parts sentences, " ~~ " paragraphs. */
static void cuts(const struct fixture *f, const char *text, const char *want)
{
	struct tokens t = split(f, text, strlen(text));
	size_t size = 4 * strlen(text) + 1;
	char *got = calloc(1, size);
	size_t n = 0;

	for (size_t s = 0; s < t.n_sentences; s++) {
		const struct sentence *sen = &t.sentences[s];

		if (s)
			n += (size_t)snprintf(got + n, size - n, sen->paragraph ? "~~ " : "~ ");
		for (uint32_t i = sen->first; i < sen->end; i++)
			n += (size_t)snprintf(got + n, size - n, "%.*s ",
					      (int)(t.list[i].end - t.list[i].start),
					      text + t.list[i].start);
	}
	got[n ? n - 1 : 0] = 0;
	if (strcmp(got, want) != 0)
		fail_msg("\n%s\nis cut into\n%s\nnot\n%s", text, got, want);
	free(got);
}

static void words_and_signs(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "", "");
	cuts(f, " \n\t ", "");
	cuts(f, "Thirty-eight people (men) died, he said; why?",
	     "Thirty - eight people ( men ) died , he said ; why ?");
	cuts(f, "  Blanks   around  ", "Blanks around");
	cuts(f, "Ağrı, Київ and 北京", "Ağrı , Київ and 北京");
	cuts(f, "a—b – c", "a — b – c");
	cuts(f, "$5 €6 50% #7 @x", "$ 5 € 6 50 % # 7 @ x");
	cuts(f, "3G B2B covid19", "3 G B 2 B covid 19");
	cuts(f, "kil\u00adled \u200bthree\u200b", "kil\u00adled three");
	/* a letter with its accent apart is one word */
	cuts(f, "cafe\u0301s", "cafe\u0301s");
}

static void apostrophes(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "don't O'Brien rock'n'roll", "don't O'Brien rock'n'roll");
	cuts(f, "Kabul's dogs' it's Li'S", "Kabul 's dogs ' it 's Li 'S");
	cuts(f, "Kabul’s don’t", "Kabul ’s don’t");
	cuts(f, "the '90s 'quoted' word", "the ' 90 s ' quoted ' word");
	cuts(f, "she said 'so'", "she said ' so '");
	cuts(f, "the 's' word", "the ' s ' word");
	cuts(f, "1990's", "1990 's");
	cuts(f, "l'été d'Élysée", "l'été d'Élysée");
}

static void acronyms(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "The U.S. army", "The U.S. army");
	cuts(f, "U.S.-led U.S.A. at 9 a.m. today", "U.S. - led U.S.A. at 9 a.m. today");
	cuts(f, "the U.S.", "the U.S.");
	cuts(f, "the U.N", "the U . N");
}

static void digits(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "38 1,200 1,200.75 3.5 1,200,000", "38 1,200 1,200.75 3.5 1,200,000");
	cuts(f, "13.5.2015 2015.5.13 1.2.3", "13 . 5 . 2015 2015 . 5 . 13 1.2 . 3");
	cuts(f, "12,34 1,2345 1234,567 38,", "12 , 34 1 , 2345 1234 , 567 38 ,");
	cuts(f, "1.2.3 .5 5.", "1.2 . 3 .5 5 .");
	cuts(f, "(.08) $.50 a.5 .a", "( .08 ) $ .50 a . 5 . a");
	cuts(f, "1.200.000 1.200 1.200.00", "1.200.000 1.200 1.200 . 00");
	cuts(f, "12,34,567 3,50,00,000 1,22,33", "12,34,567 3,50,00,000 1 , 22 , 33");
	cuts(f, "1,200.", "1,200 .");
	cuts(f, "38th 2022-01-07 10:30 10–15", "38 th 2022 - 01 - 07 10 : 30 10 – 15");
	cuts(f, "٣٨ ３８", "٣٨ ３８");
	cuts(f, "-5", "- 5");
}

static void sentences(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "He left. She came! Why? No.", "He left . ~ She came ! ~ Why ? ~ No .");
	cuts(f, "He left.She came.", "He left . She came .");
	cuts(f, "It is 5. 38 died.", "It is 5 . ~ 38 died .");
	cuts(f, "He asked why? but left.", "He asked why ? but left .");
	cuts(f, "Really?! Yes.", "Really ? ! ~ Yes .");
	cuts(f, "He left... Then.", "He left . . . ~ Then .");
	cuts(f, "One: Two; Three, Four", "One : Two ; Three , Four");
	cuts(f, "He left. «She came.»", "He left . ~ « She came . »");
}

static void quotes_close_with_their_sentence(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "\"Go.\" She left.", "\" Go . \" ~ She left .");
	cuts(f, "“Go!” She left.", "“ Go ! ” ~ She left .");
	cuts(f, "(He left.) She came.", "( He left . ) ~ She came .");
	cuts(f, "'Go.' \"Why?\" She", "' Go . ' ~ \" Why ? \" ~ She");
	cuts(f, "\"Go,\" she said.", "\" Go , \" she said .");
	cuts(f, "\"Go?\" she said.", "\" Go ? \" she said .");
}

static void abbreviations(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "On Jan. 7 he left.", "On Jan. 7 he left .");
	cuts(f, "In Jan. Smith came.", "In Jan. Smith came .");
	cuts(f, "It was in Jan. The war went on.", "It was in Jan. ~ The war went on .");
	cuts(f, "Gen. The said so.", "Gen. The said so .");
	cuts(f, "Mr. Li left.", "Mr. Li left .");
	cuts(f, "He joined the U.S. The army left.", "He joined the U.S. ~ The army left .");
	cuts(f, "He met U.S. Gen. Li.", "He met U.S. Gen. Li .");
	cuts(f, "The men. The war.", "The men . ~ The war .");
	cuts(f, "The st. of jan.", "The st. of jan.");
	cuts(f, "Two fell ill. They left.", "Two fell ill . ~ They left .");
	cuts(f, "In Peoria, Ill. Two left.", "In Peoria , Ill. Two left .");
}

static void initials(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "John F. Kennedy left.", "John F. Kennedy left .");
	cuts(f, "J. K. Li left.", "J. K. Li left .");
	cuts(f, "It was I. Then he left.", "It was I . ~ Then he left .");
	cuts(f, "Plan b. Then.", "Plan b . ~ Then .");
	cuts(f, "He chose A.", "He chose A .");
}

static void paragraphs(void **state)
{
	const struct fixture *f = *state;

	cuts(f, "A headline\n\nThe text.", "A headline ~~ The text .");
	cuts(f, "A headline\n \t\nThe text.", "A headline ~~ The text .");
	cuts(f, "It is wrapped\nby hand. It\nis short.", "It is wrapped by hand . ~ It is short .");
	cuts(f, "It is wrapped\n  Indented", "It is wrapped ~~ Indented");
	cuts(f, "\n\nAlone", "Alone");
	cuts(f, "left. \u2029\nShe", "left . ~~ She");
}

/* Lines of more than 120 bytes on average are not wrapped: each is a paragraph. */
static void lines_of_unwrapped_text(void **state)
{
	struct tokens t;
	char text[402];

	memset(text, 'a', sizeof(text));
	for (size_t i = 1; i < sizeof(text); i += 2)
		text[i] = ' ';
	text[200] = '\n';
	text[401] = 0;
	t = split(*state, text, strlen(text));
	assert_int_equal(t.n_sentences, 2);
	assert_true(t.sentences[1].paragraph);
	for (size_t i = 50; i < 400; i += 50)
		text[i] = '\n';
	t = split(*state, text, strlen(text));
	assert_int_equal(t.n_sentences, 1);
}

static void long_sentences_are_cut(void **state)
{
	enum { WORDS = 1000 };
	char text[2 * WORDS];
	struct tokens t;

	for (size_t i = 0; i < WORDS; i++)
		memcpy(text + 2 * i, "a ", 2);
	t = split(*state, text, sizeof(text));
	assert_int_equal(t.n, WORDS);
	assert_int_equal(t.n_sentences, 3);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(t.sentences[i].first, i * TOKEN_SENTENCE_MAX);
		assert_int_equal(t.sentences[i].end, i == 2 ? WORDS : (i + 1) * TOKEN_SENTENCE_MAX);
		assert_int_equal(t.sentences[i].paragraph, i == 0);
	}
}

static void shape(const struct fixture *f, const char *text, uint32_t want)
{
	struct tokens t = split(f, text, strlen(text));

	assert_true(t.n >= 1);
	if (t.list[0].shape != want)
		fail_msg("%s: shape %#x, not %#x", text, t.list[0].shape, want);
}

static void shapes(void **state)
{
	const struct fixture *f = *state;
	const uint32_t small = SHAPE_DIGITS | SHAPE_TWO | SHAPE_HOUR | SHAPE_DAY | SHAPE_MONTH;

	shape(f, "word", SHAPE_WORD | SHAPE_LOWER);
	shape(f, "Word", SHAPE_WORD | SHAPE_CAP);
	shape(f, "WORD", SHAPE_WORD | SHAPE_CAP | SHAPE_UPPER);
	shape(f, "McLean", SHAPE_WORD | SHAPE_CAP);
	shape(f, "iPhone", SHAPE_WORD);
	shape(f, "A", SHAPE_WORD | SHAPE_CAP);
	shape(f, "U.S.", SHAPE_WORD | SHAPE_CAP | SHAPE_UPPER);
	shape(f, "a.m.", SHAPE_WORD | SHAPE_CAP | SHAPE_LOWER);
	shape(f, "Élysée", SHAPE_WORD | SHAPE_CAP);
	shape(f, "été", SHAPE_WORD | SHAPE_LOWER);
	shape(f, "ÉTÉ", SHAPE_WORD | SHAPE_CAP | SHAPE_UPPER);
	shape(f, "北京", SHAPE_WORD | SHAPE_LOWER);
	shape(f, ",", 0);
	shape(f, "7", small);
	shape(f, "07", small | SHAPE_ZERO);
	shape(f, "13", small & ~(uint32_t)SHAPE_MONTH);
	shape(f, "25", SHAPE_DIGITS | SHAPE_TWO | SHAPE_DAY);
	shape(f, "32", SHAPE_DIGITS | SHAPE_TWO);
	shape(f, "0", SHAPE_DIGITS | SHAPE_TWO | SHAPE_HOUR | SHAPE_ZERO);
	shape(f, "380", SHAPE_DIGITS);
	shape(f, "999", SHAPE_DIGITS);
	shape(f, "0999", SHAPE_DIGITS | SHAPE_ZERO);
	shape(f, "1000", SHAPE_DIGITS | SHAPE_YEAR | SHAPE_CLOCK);
	shape(f, "0735", SHAPE_DIGITS | SHAPE_ZERO | SHAPE_CLOCK);
	shape(f, "2999", SHAPE_DIGITS | SHAPE_YEAR);
	shape(f, "3000", SHAPE_DIGITS);
	shape(f, "12345", SHAPE_DIGITS);
	shape(f, "1,200", SHAPE_DIGITS | SHAPE_GROUPED);
	shape(f, "3.5", SHAPE_DIGITS | SHAPE_DECIMAL);
	shape(f, "1,200.5", SHAPE_DIGITS | SHAPE_DECIMAL);
}

static void glued_to_what_stands_before(void **state)
{
	struct tokens t = split(*state, "a-b c", 5);

	assert_int_equal(t.n, 4);
	assert_false(t.list[0].shape & SHAPE_GLUED);
	assert_true(t.list[1].shape & SHAPE_GLUED);
	assert_true(t.list[2].shape & SHAPE_GLUED);
	assert_false(t.list[3].shape & SHAPE_GLUED);
}

static void words_are_looked_up(void **state)
{
	const struct fixture *f = *state;
	struct tokens t =
		split(f, "People PEOPLE pеople peoples", strlen("People PEOPLE pеople peoples"));
	uint32_t people = lexicon_word_add(f->lexicon, "people", 6);

	assert_int_equal(t.n, 4);
	assert_int_equal(t.list[0].word, people);
	assert_int_equal(t.list[1].word, people);
	assert_int_equal(t.list[2].word, 0); /* its second letter is Cyrillic */
	assert_int_equal(t.list[3].word, 0);
}

static void overlong_words(void **state)
{
	char text[200];
	struct tokens t;

	memset(text, 'A', sizeof(text));
	t = split(*state, text, sizeof(text));
	assert_int_equal(t.n, 1);
	assert_int_equal(t.list[0].word, 0);
	assert_int_equal(t.list[0].end, sizeof(text));
	for (size_t len = 60; len < 70; len++) {
		text[len] = '.';
		t = split(*state, text, len + 1);
		assert_int_equal(t.n, 2);
		text[len] = 'A';
	}
}

static bool boundary(const char *text, size_t len, size_t at)
{
	return at == len || ((unsigned char)text[at] & 0xc0) != 0x80;
}

/* What holds of any text. */
static void holds(const struct fixture *f, const char *text, size_t len)
{
	struct tokens t = split(f, text, len);
	uint32_t end = 0, next = 0;

	for (size_t i = 0; i < t.n; i++) {
		const struct token *k = &t.list[i];

		assert_true(k->start >= end && k->start < k->end && k->end <= len);
		assert_true(boundary(text, len, k->start) && boundary(text, len, k->end));
		end = k->end;
	}
	for (size_t s = 0; s < t.n_sentences; s++) {
		assert_int_equal(t.sentences[s].first, next);
		next = t.sentences[s].end;
		assert_true(next > t.sentences[s].first);
		assert_true(next - t.sentences[s].first <= TOKEN_SENTENCE_MAX);
	}
	assert_int_equal(next, t.n);
}

static void every_prefix(void **state)
{
	static const char text[] =
		"Gen. O’Brien’s “U.S.-led” men killed 1,200.75—no, 38%—in Jan. The 'war'\n\n"
		"went on...\u00ad 北京’s ٣٨ don't, J. K. said. (\"Go!\") \u202a12,34 1.2.3\ta.m.";

	for (size_t len = 0; len <= sizeof(text) - 1; len++) {
		char *bytes;

		if (!boundary(text, sizeof(text) - 1, len))
			continue;
		bytes = memcpy(malloc(len ? len : 1), text, len);
		holds(*state, bytes, len);
		free(bytes);
	}
}

static void no_memory(void **state)
{
	const struct fixture *f = *state;
	static const char text[] = "At least 38 people died. He left.";
	size_t cap = 1;
	struct tokens t;
	struct view v;

	assert_int_equal(view_make(f->arena, text, strlen(text), &v, NULL), 0);
	for (int rc = ERR_MEMORY; rc; cap++) {
		struct arena *a = arena_new(cap);

		rc = token_split(a, f->lexicon, &v, &t);
		assert_true(rc == 0 || rc == ERR_MEMORY);
		arena_free(&a);
	}
	assert_true(cap > 100);
}

static void form(const struct fixture *f, const char *text, int want)
{
	uint32_t words[4];
	int n = token_form(f->lexicon, text, strlen(text), words, 4);

	if (n != want)
		fail_msg("%s: %d, not %d", text, n, want);
	for (int i = 0; i < n; i++)
		assert_int_not_equal(words[i], 0);
}

static void forms_of_language_files(void **state)
{
	const struct fixture *f = *state;
	uint32_t words[4];
	char word[80];

	form(f, "", 0);
	form(f, "people", 1);
	form(f, "police  officer", 2);
	form(f, "police\tofficer", 2);
	form(f, "u.s.", 1);
	form(f, "gen.", 1);
	form(f, "no. 1", 2);
	form(f, "twenty-one", 3);
	form(f, "a b c d", 4);
	form(f, "a b c d e", ERR_LIMIT);
	form(f, ",", 1);
	assert_int_equal(token_form(f->lexicon, "GEN.", 4, words, 4), 1);
	assert_string_equal(lexicon_word_text(f->lexicon, words[0]), "gen.");
	memset(word, 'a', sizeof(word));
	assert_int_equal(token_form(f->lexicon, word, 63, words, 4), 1);
	assert_int_equal(token_form(f->lexicon, word, 64, words, 4), ERR_LIMIT);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, new_lexicon, free_lexicon)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(words_and_signs),
		TEST(apostrophes),
		TEST(acronyms),
		TEST(digits),
		TEST(sentences),
		TEST(quotes_close_with_their_sentence),
		TEST(abbreviations),
		TEST(initials),
		TEST(paragraphs),
		TEST(lines_of_unwrapped_text),
		TEST(long_sentences_are_cut),
		TEST(shapes),
		TEST(glued_to_what_stands_before),
		TEST(words_are_looked_up),
		TEST(overlong_words),
		TEST(every_prefix),
		TEST(no_memory),
		TEST(forms_of_language_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
