/* test_source.c - language files as bytes, lines and words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void lines_without_comments_and_blanks(void **state)
{
	static const struct {
		const char *line;
		bool indented;
	} want[] = {{"one", false},  {"two words", true}, {"a#b", false},
		    {"four", false}, {"five", true},	  {"last", false}};
	struct source src = fixture_source("t", "# head\none # said\n\n \t two words \t \na#b\n"
						"four\t# x\n\tfive\n#\nlast");
	struct text line;
	bool indented;

	(void)state;
	for (size_t i = 0; i < sizeof(want) / sizeof(*want); i++) {
		assert_true(source_line(&src, &line, &indented));
		assert_true(text_is(line, want[i].line));
		assert_int_equal(indented, want[i].indented);
	}
	assert_false(source_line(&src, &line, &indented));
}

static void parts(void **state)
{
	struct text rest = {" a | b c ||", 11}, part;

	(void)state;
	assert_true(text_part(&rest, '|', &part) && text_is(part, "a"));
	assert_true(text_part(&rest, '|', &part) && text_is(part, "b c"));
	assert_true(text_part(&rest, '|', &part) && text_is(part, ""));
	assert_true(text_part(&rest, '|', &part) && text_is(part, ""));
	assert_false(text_part(&rest, '|', &part));
}

static void words(void **state)
{
	struct text rest = {"\ta  bc\t", 7}, word;

	(void)state;
	assert_true(text_word(&rest, &word) && text_is(word, "a"));
	assert_true(text_word(&rest, &word) && text_is(word, "bc"));
	assert_false(text_word(&rest, &word));
	assert_false(text_word(&rest, &word));
}

static void places_of_errors(void **state)
{
	struct source src = fixture_source("t.lex", "ab\n\tcd\né!\n");
	struct err e;

	(void)state;
	assert_int_equal(source_fail(&src, src.s, &e, "expected %s", "x"), ERR_SYNTAX);
	assert_string_equal(e.text, "t.lex:1:1: expected x");
	source_fail(&src, strstr(src.s, "cd"), &e, "no");
	assert_string_equal(e.text, "t.lex:2:2: no");
	source_fail(&src, strchr(src.s, '!'), &e, "no");
	assert_string_equal(e.text, "t.lex:3:3: no");
	src.at = src.len;
	source_fail(&src, NULL, &e, "no");
	assert_string_equal(e.text, "t.lex:4:1: no");
	source_fail(&src, NULL, NULL, "nobody reads it");
}

static int read_file(const struct lang_dir *d, const char *name, struct source *src_r,
		     struct err *e)
{
	struct arena *a = arena_new(0);
	int rc = source_read(a, d->path, name, src_r, e);

	arena_free(&a);
	return rc;
}

static void refused_files(void **state)
{
	static const struct {
		const char *bytes, *why;
	} rows[] = {
		{"a\nb\xff", "f:2:2: expected UTF-8 text with LF line ends"},
		{"a\xed\xa0\x80", "f:1:2: expected UTF-8 text with LF line ends"},
		{"a\r\nb", "f:1:2: expected UTF-8 text with LF line ends"},
	};
	struct lang_dir d;
	struct source src;
	char path[300], want[400];
	struct err e;

	(void)state;
	lang_dir_new(&d);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		lang_dir_put(&d, "f", rows[i].bytes);
		assert_int_equal(read_file(&d, "f", &src, &e), ERR_SYNTAX);
		assert_string_equal(e.text, rows[i].why);
	}
	assert_int_equal(read_file(&d, "none", &src, &e), ERR_IO);
	snprintf(want, sizeof(want), "cannot open %s/none: No such file or directory", d.path);
	assert_string_equal(e.text, want);
	assert_int_equal(read_file(&d, "..", &src, &e), ERR_IO);
	assert_string_equal(e.text, "cannot read ..: it is no regular file");
	snprintf(path, sizeof(path), "%s/f", d.path);
	assert_int_equal(truncate(path, SOURCE_MAX + 1), 0);
	assert_int_equal(read_file(&d, "f", &src, &e), ERR_LIMIT);
	assert_string_equal(e.text, "f is over 4194304 bytes; split it");
	lang_dir_remove(&d);
}

static void nul_in_a_file(void **state)
{
	struct lang_dir d;
	struct source src;
	char path[300];
	struct err e;

	(void)state;
	lang_dir_new(&d);
	lang_dir_put(&d, "f", "ab\n");
	snprintf(path, sizeof(path), "%s/f", d.path);
	assert_int_equal(truncate(path, 5), 0);
	assert_int_equal(read_file(&d, "f", &src, &e), ERR_SYNTAX);
	assert_string_equal(e.text, "f:2:1: expected UTF-8 text with LF line ends");
	lang_dir_remove(&d);
}

/* A pipe in a language directory must not hold up the program. */
static void a_pipe_is_no_file(void **state)
{
	struct lang_dir d;
	struct source src;
	char path[300];
	struct err e;

	(void)state;
	lang_dir_new(&d);
	snprintf(path, sizeof(path), "%s/f", d.path);
	assert_int_equal(mkfifo(path, 0600), 0);
	alarm(20);
	assert_int_equal(read_file(&d, "f", &src, &e), ERR_IO);
	alarm(0);
	assert_string_equal(e.text, "cannot read f: it is no regular file");
	lang_dir_remove(&d);
}

static void no_memory(void **state)
{
	struct lang_dir d;
	struct source src;
	struct err e;
	size_t cap = 1;

	(void)state;
	lang_dir_new(&d);
	lang_dir_put(&d, "f", "some words\n");
	for (int rc = ERR_MEMORY; rc; cap++) {
		struct arena *a = arena_new(cap);

		rc = source_read(a, d.path, "f", &src, &e);
		if (rc) {
			assert_int_equal(rc, ERR_MEMORY);
			assert_string_equal(e.text, "no memory to read f");
		}
		arena_free(&a);
	}
	assert_true(cap > 16);
	lang_dir_remove(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_without_comments_and_blanks),
		cmocka_unit_test(parts),
		cmocka_unit_test(words),
		cmocka_unit_test(places_of_errors),
		cmocka_unit_test(refused_files),
		cmocka_unit_test(nul_in_a_file),
		cmocka_unit_test(a_pipe_is_no_file),
		cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
