/* test_engine.c - loading a language, the rule version, limits, one answer from all threads. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "extract/json_buf.h"
#include "extract/reading_json.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

#define LEX "= : noun\nman\n"
#define RULES "stage s mark\nrule r\n\tman\n\t=> x\n\tyes man\n\tno men\n"

static void put_language(const struct lang_dir *d)
{
	lang_dir_put(d, "language", "lexicon t.lex\nrules t.rules\n");
	lang_dir_put(d, "t.lex", LEX);
	lang_dir_put(d, "t.rules", RULES);
}

/* The rule version of the directory. */
static void version(const struct lang_dir *d, char version_r[64])
{
	struct extract_engine *g;
	struct err e;

	if (extract_load(d->path, NULL, &g, &e))
		fail_msg("%s", e.text);
	snprintf(version_r, 64, "%s", extract_rules(g));
	extract_free(&g);
	assert_null(g);
	extract_free(&g);
}

static void a_rule_version(void **state)
{
	struct lang_dir d;
	char one[64], two[64];

	(void)state;
	lang_dir_new(&d);
	put_language(&d);
	version(&d, one);
	assert_memory_equal(one, "en-", 3);
	assert_true(strlen(one + 3) >= 12);
	assert_int_equal(strspn(one + 3, "0123456789abcdef"), strlen(one + 3));
	version(&d, two);
	assert_string_equal(one, two);
	lang_dir_remove(&d);
}

/* Someone who works in the directory itself names it ".". */
static void a_directory_from_within(void **state)
{
	char before[4096], one[64], two[64];
	struct lang_dir d, here = {.path = "."};

	(void)state;
	lang_dir_new(&d);
	put_language(&d);
	version(&d, one);
	assert_non_null(getcwd(before, sizeof(before)));
	assert_int_equal(chdir(d.path), 0);
	version(&here, two);
	assert_int_equal(chdir(before), 0);
	assert_string_equal(one, two);
	lang_dir_remove(&d);
}

/* Whatever shapes a reading changes the rule version. */
static void a_version_changes_with_every_file(void **state)
{
	static const char *const changes[][2] = {
		{"language", "lexicon t.lex\nrules t.rules\n#\n"},
		{"t.lex", LEX "men\n"},
		{"t.rules", RULES "\n"},
		{"language", "lexicon t.lex u.lex\nrules t.rules\n"},
	};
	char seen[5][64];
	struct lang_dir d;

	(void)state;
	lang_dir_new(&d);
	lang_dir_put(&d, "u.lex", "");
	put_language(&d);
	version(&d, seen[0]);
	for (size_t i = 0; i < 4; i++) {
		put_language(&d);
		lang_dir_put(&d, changes[i][0], changes[i][1]);
		version(&d, seen[i + 1]);
		for (size_t j = 0; j <= i; j++)
			assert_string_not_equal(seen[i + 1], seen[j]);
	}
	lang_dir_remove(&d);
}

static void other_files_change_nothing(void **state)
{
	char one[64], two[64];
	struct lang_dir d;

	(void)state;
	lang_dir_new(&d);
	put_language(&d);
	version(&d, one);
	lang_dir_put(&d, "FORMAT.md", "read by nobody");
	strcat(d.path, "//");
	version(&d, two);
	assert_string_equal(one, two);
	lang_dir_remove(&d);
}

static void load_fails(const char *path, int code, const char *why)
{
	struct extract_engine *g;
	struct err e;

	assert_int_equal(extract_load(path, NULL, &g, &e), code);
	assert_string_equal(e.text, why);
}

static void no_language(void **state)
{
	(void)state;
	load_fails("/nowhere/en", ERR_IO,
		   "cannot open /nowhere/en/language: No such file or directory");
	load_fails("", ERR_USAGE,
		   " is no language directory; its name must be a language code, such as en");
	load_fails("/", ERR_USAGE,
		   "/ is no language directory; its name must be a language code, such as en");
	load_fails("x/e", ERR_USAGE,
		   "x/e is no language directory; its name must be a language code, such as en");
	load_fails("x/a-very-long-language", ERR_USAGE,
		   "x/a-very-long-language is no language directory; its name must be a "
		   "language code, such as en");
}

static void malformed_lists(void **state)
{
	static const struct {
		const char *list, *why;
	} rows[] = {
		{"", "language:1:1: expected at least one 'rules' file"},
		{"lexicon t.lex\n", "language:1:1: expected at least one 'rules' file"},
		{"lexicon\n", "language:1:1: expected: KIND FILE..."},
		{"words t.lex\n",
		 "language:1:1: expected 'lexicon', 'places', 'gazetteer' or 'rules'"},
		{"\nwords none.lex\n",
		 "language:2:1: expected 'lexicon', 'places', 'gazetteer' or 'rules'"},
		{"lexicon t.lex ../t.lex\n", "language:1:15: expected a file name without '/'"},
	};
	struct lang_dir d;

	(void)state;
	lang_dir_new(&d);
	put_language(&d);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		lang_dir_put(&d, "language", rows[i].list);
		load_fails(d.path, ERR_SYNTAX, rows[i].why);
	}
	lang_dir_remove(&d);
}

static struct extract_doc doc_of(const char *text)
{
	return (struct extract_doc){.text = text, .text_len = strlen(text)};
}

static void refuses(const struct mini *f, const struct extract_doc *doc, int code, const char *why)
{
	struct reading *r;
	struct err e;

	assert_int_equal(extract_run(f->engine, doc, f->arena, &r, &e), code);
	assert_string_equal(e.text, why);
}

static void takes(const struct mini *f, const struct extract_doc *doc)
{
	struct reading *r;
	struct err e;

	if (extract_run(f->engine, doc, f->arena, &r, &e))
		fail_msg("%s", e.text);
}

static void nothing_to_read(void **state)
{
	const struct mini *f = *state;
	const struct reading *r = fixture_read(f->engine, f->arena, "");

	assert_string_equal(r->lang, "en");
	assert_string_equal(r->rules, extract_rules(f->engine));
	assert_null(r->main_country);
	assert_int_equal(r->main_event, -1);
	assert_false(r->truncated);
	assert_int_equal(r->n_times + r->n_numbers + r->n_places + r->n_figures + r->n_events +
				 r->n_refused,
			 0);
	fixture_read(f->engine, f->arena, " \n\t ");
	fixture_read(f->engine, f->arena, "\u00ad\ufeff");
}

static void long_texts(void **state)
{
	const struct mini *f = *state;
	char *text = malloc(EXTRACT_TEXT_MAX + 1);
	struct extract_doc doc = {.text = text, .text_len = EXTRACT_TEXT_MAX};

	memset(text, ' ', EXTRACT_TEXT_MAX + 1);
	takes(f, &doc);
	doc.text_len++;
	refuses(f, &doc, ERR_LIMIT, "text is over 16777216 bytes");
	doc = doc_of("So.");
	doc.title = text;
	doc.title_len = EXTRACT_TITLE_MAX;
	takes(f, &doc);
	doc.title_len++;
	refuses(f, &doc, ERR_LIMIT, "title is over 65536 bytes");
	free(text);
}

static void texts_that_are_none(void **state)
{
	const struct mini *f = *state;
	struct extract_doc doc = doc_of("So it\xff is.");

	refuses(f, &doc, ERR_UTF8, "not valid UTF-8 at byte 5");
	doc = (struct extract_doc){.text = "a\0b", .text_len = 3};
	refuses(f, &doc, ERR_UTF8, "NUL at byte 1");
	doc = doc_of("So.");
	doc.title = "\xc3";
	doc.title_len = 1;
	refuses(f, &doc, ERR_UTF8, "title: not valid UTF-8 at byte 0");
	/* also where the text begins with the title's words */
	doc.title = "So\0";
	doc.title_len = 3;
	refuses(f, &doc, ERR_UTF8, "title: NUL at byte 2");
}

static void dates_and_languages(void **state)
{
	static const char *const langs[] = {"en", "en-GB", "en-US", "en-x-anything"};
	static const char *const others[] = {"de", "e", "", "english", "EN", "en_GB", "fr-en"};
	const struct mini *f = *state;
	struct extract_doc doc = doc_of("So.");

	for (size_t i = 0; i < sizeof(langs) / sizeof(*langs); i++) {
		doc.lang = langs[i];
		takes(f, &doc);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		doc.lang = others[i];
		refuses(f, &doc, ERR_SYNTAX, "lang is not en; this engine reads en only");
	}
	doc.lang = NULL;
	doc.published = "2022-01-12T10:00+05:00";
	takes(f, &doc);
	doc.published = "yesterday";
	{
		struct reading *r;
		struct err e;

		assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, &e), ERR_SYNTAX);
		assert_memory_equal(e.text, "published: ", 11);
	}
}

/* How many figures a title gives, and how many its text. */
static void titled(const struct mini *f, const char *title, const char *text, size_t in_title,
		   size_t in_text)
{
	struct extract_doc doc = doc_of(text);
	struct reading *r;
	size_t n = 0;

	doc.title = title;
	doc.title_len = strlen(title);
	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	for (size_t i = 0; i < r->n_figures; i++)
		n += r->figures[i].at.in_title;
	if (n != in_title || r->n_figures - n != in_text)
		fail_msg("%s / %s: %zu and %zu", title, text, n, r->n_figures - n);
}

/* A title that the text begins with is read there. */
static void titles_that_the_text_repeats(void **state)
{
	const struct mini *f = *state;

	titled(f, "A march: 38 dead", "So it is.", 1, 0);
	titled(f, "A march: 38 dead", "A march: 38 dead\n\nSo it is.", 0, 1);
	titled(f, "A march - 38 dead!", "\"A march: 38 dead\", it is.", 0, 1);
	titled(f, "38 dead", "38 deaden it.", 1, 0);
	titled(f, "Then 3", "Then 38 were killed.", 0, 1);
	titled(f, "At 1 dead", "At 1", 1, 0);
	titled(f, "", "So it is.", 0, 0);
	titled(f, "...", "So it is.", 0, 0);
}

/* Lists end at their cap, and the reading says so. */
static void lists_too_long(void **state)
{
	static const char sentence[] = "In Kenya 38 dead. ";
	enum { N = READING_MAX_ITEMS + 10 };
	const struct mini *f = *state;
	size_t len = sizeof(sentence) - 1;
	char *text = malloc(N * len);
	struct extract_doc doc = {.text = text, .text_len = N * len};
	struct reading *r;

	for (size_t i = 0; i < N; i++)
		memcpy(text + i * len, sentence, len);
	doc.text_len = 1000 * len;
	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	assert_int_equal(r->n_figures, 1000);
	assert_false(r->truncated);
	doc.text_len = N * len;
	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	assert_int_equal(r->n_numbers, READING_MAX_ITEMS);
	assert_int_equal(r->n_places, READING_MAX_ITEMS);
	assert_int_equal(r->n_figures, READING_MAX_ITEMS);
	assert_true(r->truncated);
	free(text);
}

/* ---- the same bytes in, the same bytes out */

#define BLANKS10 "          "
#define BLANKS100 \
	BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10 BLANKS10
#define BLANKS BLANKS100 BLANKS100 BLANKS100 BLANKS100 BLANKS100 BLANKS100 BLANKS100

static const char *const texts[] = {
	"Then 38 young people were killed on 7 January 2022 in Nairobi, Amina Diallo said. "
	"Another 12 were hurt, including three children. “The toll rose,” Ali denied.",
	"Dozens of families in Hollow, Kenya. A clash of at least 3 soldiers. 10 to 15 dead.",
	"It is 1.5 million. A child aged 3 was killed.\n\nNo people were hurt since 1 January "
	"2022.",
	"",
	/* pieces that want more memory than all behind them */
	"Then 38 young" BLANKS "people were killed.",
	"Amina" BLANKS "Diallo said 38 were killed.",
	"Then 38 were killed in the Republic" BLANKS "of Kenya.",
	"A clash in the Republic" BLANKS "of Kenya.",
	"It was in Hollow" BLANKS ", Kenya",
};
#define TEXTS (sizeof(texts) / sizeof(*texts))

/* The reading as JSON, in an arena of at most cap bytes; NULL: no memory. */
static char *json(const struct extract_engine *g, const char *text, size_t cap, size_t *used_r)
{
	struct extract_doc doc = doc_of(text);
	struct arena *a = arena_new(cap), *out = arena_new(0);
	struct json_buf b = {.arena = out};
	struct reading *r;
	struct err e;
	char *s = NULL;
	int rc;

	doc.published = "2022-01-12";
	doc.title = "A march";
	doc.title_len = strlen(doc.title);
	rc = extract_run(g, &doc, a, &r, &e);
	*used_r = arena_used(a);
	if (rc == 0) {
		assert_int_equal(reading_json(&b, "\"x\"", &doc, r), 0);
		s = strndup(b.data, b.len);
	} else {
		assert_int_equal(rc, ERR_MEMORY);
		assert_int_equal(e.code, ERR_MEMORY);
		assert_non_null(strstr(e.text, "no memory for "));
	}
	arena_free(&out);
	arena_free(&a);
	return s;
}

struct reader {
	const struct extract_engine *engine;
	char *want[TEXTS];
};

static void *read_all(void *arg)
{
	struct reader *w = arg;
	uintptr_t wrong = 0;
	size_t used;

	for (int turn = 0; turn < 20; turn++)
		for (size_t i = 0; i < TEXTS; i++) {
			char *got = json(w->engine, texts[i], 0, &used);

			wrong += strcmp(got, w->want[i]) != 0;
			free(got);
		}
	return (void *)wrong;
}

static void one_answer(void **state)
{
	const struct mini *f = *state;
	struct reader w = {.engine = f->engine};
	pthread_t threads[4];
	size_t used;

	for (size_t i = 0; i < TEXTS; i++)
		w.want[i] = json(f->engine, texts[i], 0, &used);
	assert_non_null(strstr(w.want[0], "Amina Diallo"));
	assert_null(read_all(&w));
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, read_all, &w), 0);
	for (size_t i = 0; i < 4; i++) {
		void *wrong;

		pthread_join(threads[i], &wrong);
		assert_null(wrong);
	}
	for (size_t i = 0; i < TEXTS; i++)
		free(w.want[i]);
}

/* Another engine of the same language answers the same. */
static void two_engines(void **state)
{
	const struct mini *f = *state;
	struct extract_engine *other = fixture_mini();
	size_t used;

	for (size_t i = 0; i < TEXTS; i++) {
		char *one = json(f->engine, texts[i], 0, &used);
		char *two = json(other, texts[i], 0, &used);

		assert_string_equal(one, two);
		free(one);
		free(two);
	}
	extract_free(&other);
}

/* ---- each allocation fails once */

/* The least cap over `cap` with which a run that failed after `used` bytes gets further. */
static size_t next_cap(const struct extract_engine *g, const char *text, size_t cap, size_t used)
{
	size_t low = cap, high = cap, step = 16, now;

	do {
		char *s;

		low = high;
		high += step;
		step *= 2;
		s = json(g, text, high, &now);
		free(s);
		if (s)
			break;
	} while (now <= used);
	while (high - low > 16) {
		size_t middle = low + (high - low) / 2;
		char *s = json(g, text, middle, &now);

		free(s);
		*(s || now > used ? &high : &low) = middle;
	}
	return high;
}

static void every_allocation_fails_once(void **state)
{
	const struct mini *f = *state;

	for (size_t i = 0; i < TEXTS; i++) {
		size_t used, failures = 0, cap = 1;
		char *want = json(f->engine, texts[i], 0, &used), *got;

		while (!(got = json(f->engine, texts[i], cap, &used))) {
			cap = next_cap(f->engine, texts[i], cap, used);
			failures++;
		}
		/* with too little memory there is no reading, not a poorer one */
		assert_string_equal(got, want);
		assert_true(failures > 10);
		free(got);
		free(want);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_rule_version),
		cmocka_unit_test(a_directory_from_within),
		cmocka_unit_test(a_version_changes_with_every_file),
		cmocka_unit_test(other_files_change_nothing),
		cmocka_unit_test(no_language),
		cmocka_unit_test(malformed_lists),
		TEST(nothing_to_read),
		TEST(long_texts),
		TEST(texts_that_are_none),
		TEST(dates_and_languages),
		TEST(titles_that_the_text_repeats),
		TEST(lists_too_long),
		TEST(one_answer),
		TEST(two_engines),
		TEST(every_allocation_fails_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
