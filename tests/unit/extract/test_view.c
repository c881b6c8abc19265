/* test_view.c - what characters become, and the way back to their bytes. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "extract/view.h"
#include "tests/unit/cmocka_all.h"

static struct view view_of(struct arena *a, const char *text, size_t len)
{
	struct view v;
	struct err e;

	if (view_make(a, text, len, &v, &e))
		fail_msg("%s", e.text);
	return v;
}

static void shows(const char *text, const char *want)
{
	struct arena *a = arena_new(0);
	struct view v = view_of(a, text, strlen(text));

	if (v.len != strlen(want) || strcmp(v.s, want) != 0)
		fail_msg("\"%s\" is seen as \"%s\", not \"%s\"", text, v.s, want);
	assert_true(v.len <= strlen(text));
	arena_free(&a);
}

static void plain_text_is_itself(void **state)
{
	(void)state;
	shows("", "");
	shows("At least 38 people died.", "At least 38 people died.");
	shows("Café, Ağrı, Київ, 北京", "Café, Ağrı, Київ, 北京");
}

static void quotes_are_straight(void **state)
{
	(void)state;
	shows("‘a’ ‛b ʼc ´d ′e", "'a' 'b 'c 'd 'e");
	shows("“a” „b‟ «c» ″d", "\"a\" \"b\" \"c\" \"d");
}

static void blanks_are_blanks(void **state)
{
	(void)state;
	shows("a\tb\rc\fd\ve", "a b c d e");
	shows("1\u00a0200\u202fx\u2009a\u3000b\u2002c", "1 200 x a b c");
	shows("a\nb\u2028c\u2029d\xc2\x85"
	      "e",
	      "a\nb\nc\nd\ne");
}

/* A thin blank between digits is no end of a number. */
static void thousands(void **state)
{
	(void)state;
	shows("1\u202f200\u2009000 and ١٬٢٠٠", "1,200,000 and 1,200");
	shows("12\u202f2000 12\u202f20 12\u202f x\u202f200 5\u2009200",
	      "12 2000 12 20 12  x 200 5,200");
	shows("\u202f200 1\u202f20", " 200 1 20");
}

static void dashes(void **state)
{
	(void)state;
	shows("10–15 ‐ ‑ ‒ − ﹣", "10-15 - - - - -");
	shows("a—b―c", "a\x1e"
		       "b\x1e"
		       "c");
}

static void digits_of_all_scripts(void **state)
{
	(void)state;
	shows("３８ ٠١٢٣٤٥٦٧٨٩ ۳۸ ३८ 𝟑𝟖", "38 0123456789 38 38 38");
	shows("½ ² Ⅷ", "½ ² Ⅷ");
}

static void what_is_not_seen_is_gone(void **state)
{
	(void)state;
	shows("\ufeffkil\u00adled\u200b \u200ethree\u200f\u2060.", "killed three.");
	shows("kil\x02led\x7f", "killed");
	shows("a \x1e b", "a  b");
}

/* The text byte of each view offset's character, and the one behind it. */
struct place {
	uint32_t start, end;
};

/* A text whose view is ASCII. */
static void maps(const char *text, const struct place *want)
{
	struct arena *a = arena_new(0);
	struct view v = view_of(a, text, strlen(text));
	struct view_cursor starts = view_cursor(&v), ends = view_cursor(&v);

	for (uint32_t at = 0; at < v.len; at++) {
		assert_int_equal(view_text_start(&starts, at), want[at].start);
		assert_int_equal(view_text_end(&ends, at + 1), want[at].end);
	}
	arena_free(&a);
}

static void way_back_to_the_bytes(void **state)
{
	(void)state;
	maps("abc", (struct place[]){{0, 1}, {1, 2}, {2, 3}});
	/* folded: three bytes are one */
	maps("“a”b", (struct place[]){{0, 3}, {3, 4}, {4, 7}, {7, 8}});
	maps("’’’", (struct place[]){{0, 3}, {3, 6}, {6, 9}});
	/* gone: belongs to no character, neither before nor behind it */
	maps("\u00ada\u00ad\u00adb\u00ad", (struct place[]){{2, 3}, {7, 8}});
	maps("\u00ad’\u00ada", (struct place[]){{2, 5}, {7, 8}});
	maps("’\u00ad’", (struct place[]){{0, 3}, {5, 8}});
	maps("a\x02"
	     "b",
	     (struct place[]){{0, 1}, {2, 3}});
	maps("٣٨ a", (struct place[]){{0, 2}, {2, 4}, {4, 5}, {5, 6}});
	/* four bytes are one */
	maps("𝟑a", (struct place[]){{0, 4}, {4, 5}});
}

static void way_back_over_characters_of_several_bytes(void **state)
{
	struct arena *a = arena_new(0);
	struct view v = view_of(a, "“é”", strlen("“é”"));
	struct view_cursor c = view_cursor(&v);

	(void)state;
	assert_int_equal(v.len, 4);
	assert_int_equal(view_text_start(&c, 1), 3);
	assert_int_equal(view_text_end(&c, 3), 5);
	assert_int_equal(view_text_start(&c, 3), 5);
	assert_int_equal(view_text_end(&c, 4), 8);
	arena_free(&a);
}

static void refused(const char *text, size_t len, const char *why)
{
	struct arena *a = arena_new(0);
	/* exactly so many bytes, for the address sanitizer */
	char *bytes = memcpy(malloc(len), text, len);
	struct view v;
	struct err e;

	assert_int_equal(view_make(a, bytes, len, &v, &e), ERR_UTF8);
	assert_int_equal(e.code, ERR_UTF8);
	assert_string_equal(e.text, why);
	free(bytes);
	arena_free(&a);
}

static void not_utf8(void **state)
{
	static const struct {
		const char *text;
		const char *why;
	} rows[] = {
		{"ab\x80", "not valid UTF-8 at byte 2"},	       /* continuation alone */
		{"\xc3(", "not valid UTF-8 at byte 0"},		       /* continuation missing */
		{"\xc0\xaf", "not valid UTF-8 at byte 0"},	       /* overlong */
		{"a\xe0\x80\xaf", "not valid UTF-8 at byte 1"},	       /* overlong */
		{"\xf0\x80\x80\xaf", "not valid UTF-8 at byte 0"},     /* overlong */
		{"é\xed\xa0\x80", "not valid UTF-8 at byte 2"},	       /* surrogate */
		{"\xf4\x90\x80\x80", "not valid UTF-8 at byte 0"},     /* above U+10FFFF */
		{"\xf8\x88\x80\x80\x80", "not valid UTF-8 at byte 0"}, /* five bytes */
		{"a \xff", "not valid UTF-8 at byte 2"},
		{"a \xfe b", "not valid UTF-8 at byte 2"},
		{"“\xe2\x80", "not valid UTF-8 at byte 3"}, /* cut */
		{"\xe2\x80x", "not valid UTF-8 at byte 0"},
		{"caf\xe9 38", "not valid UTF-8 at byte 3"}, /* Latin-1 */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		refused(rows[i].text, strlen(rows[i].text), rows[i].why);
	refused("\0", 1, "NUL at byte 0");
	refused("ab\0cd", 5, "NUL at byte 2");
	refused("“\0", 4, "NUL at byte 3");
}

/* A text cut anywhere is valid exactly where a character ends. */
static void every_prefix(void **state)
{
	static const char text[] = "a“é”٣\u00ad北𝟑—z";

	(void)state;
	for (size_t len = 0; len < sizeof(text); len++) {
		struct arena *a = arena_new(0);
		char *bytes = memcpy(malloc(len ? len : 1), text, len);
		bool whole = ((unsigned char)text[len] & 0xc0) != 0x80;
		struct view v;
		int rc = view_make(a, bytes, len, &v, NULL);

		assert_int_equal(rc, whole ? 0 : ERR_UTF8);
		free(bytes);
		arena_free(&a);
	}
}

static void no_memory(void **state)
{
	struct arena *a = arena_new(16);
	struct view v;
	struct err e;

	(void)state;
	assert_int_equal(view_make(a, "at least 38 people", 18, &v, &e), ERR_MEMORY);
	assert_string_equal(e.text, "no memory for the view of the text");
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_text_is_itself),
		cmocka_unit_test(quotes_are_straight),
		cmocka_unit_test(blanks_are_blanks),
		cmocka_unit_test(thousands),
		cmocka_unit_test(dashes),
		cmocka_unit_test(digits_of_all_scripts),
		cmocka_unit_test(what_is_not_seen_is_gone),
		cmocka_unit_test(way_back_to_the_bytes),
		cmocka_unit_test(way_back_over_characters_of_several_bytes),
		cmocka_unit_test(not_utf8),
		cmocka_unit_test(every_prefix),
		cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
