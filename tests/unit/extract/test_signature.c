/* test_signature.c - words counted as they should be; a sketch knows copies and nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "extract/signature.h"

#define VOCABULARY 5000u

static int new_arena(void **state)
{
	*state = arena_new(0);
	return *state ? 0 : -1;
}

static int free_arena(void **state)
{
	arena_free((struct arena **)state);
	return 0;
}

static struct signature of(struct arena *a, const char *title, const char *text)
{
	struct extract_doc doc = {.text = text, .text_len = strlen(text)};
	struct signature s;

	doc.title = title;
	doc.title_len = title ? strlen(title) : 0;
	assert_int_equal(signature_make(&doc, a, &s), 0);
	return s;
}

static void has_json(struct arena *a, const struct signature *s, const char *want)
{
	struct json_buf b = {.arena = a};

	assert_int_equal(signature_json(&b, s), 0);
	if (b.len != strlen(want) || memcmp(b.data, want, b.len) != 0)
		fail_msg("%.*s, not %s", (int)b.len, b.data, want);
}

static void words_by_count_then_order(void **state)
{
	struct arena *a = *state;
	struct signature s =
		of(a, "Quake hits Izmit", "A QUAKE of 7.6 hit \xc3\x89lmali; the quake's toll");

	has_json(a, &s,
		 "{\"words\":[\"quake\",\"hits\",\"izmit\",\"hit\",\"\xc3\xa9lmali\",\"the\","
		 "\"toll\"],"
		 "\"counts\":[3,1,1,1,1,1,1],\"sketch\":null,\"bands\":null}");
}

static void words_with_digits_or_too_long_do_not_count(void **state)
{
	struct arena *a = *state;
	char text[400];
	struct signature s;

	snprintf(text, sizeof text, "covid19 %0100d %.*s end", 0, 65,
		 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
	s = of(a, NULL, text);
	has_json(a, &s, "{\"words\":[\"end\"],\"counts\":[1],\"sketch\":null,\"bands\":null}");
	s = of(a, NULL, "");
	has_json(a, &s, "{\"words\":[],\"counts\":[],\"sketch\":null,\"bands\":null}");
}

/* n words, chosen by a fixed sequence from seed on. */
static char *make_text(struct arena *a, size_t n, unsigned seed)
{
	char *text = arena_alloc(a, n * 8 + 1), *at = text;

	assert_non_null(text);
	for (size_t i = 0; i < n; i++) {
		seed = seed * 1103515245u + 12345u;
		at += sprintf(at, "w%u ", (seed >> 8) % VOCABULARY);
	}
	return text;
}

static unsigned same_slots(const struct signature *s, const struct signature *t)
{
	unsigned n = 0;

	assert_true(s->sketched && t->sketched);
	for (size_t i = 0; i < SIGNATURE_SLOTS; i++)
		n += s->slots[i] == t->slots[i];
	return n;
}

static bool band_shared(const struct signature *s, const struct signature *t)
{
	for (size_t i = 0; i < SIGNATURE_BANDS; i++)
		if (s->bands[i] == t->bands[i])
			return true;
	return false;
}

static void copies_share_slots_and_bands(void **state)
{
	struct arena *a = *state;
	char *text = make_text(a, 400, 1),
	     *cut = arena_printf(a, "%.*s", (int)(strlen(text) * 4 / 5), text);
	struct signature whole = of(a, NULL, text), shorter = of(a, "Another title", cut),
			 loud = of(a, NULL, arena_printf(a, "(Wire) -- %s", text)),
			 other = of(a, NULL, make_text(a, 400, 2));

	assert_in_range(same_slots(&whole, &shorter), SIGNATURE_SLOTS * 6 / 10,
			SIGNATURE_SLOTS - 1);
	assert_true(band_shared(&whole, &shorter));
	assert_true(same_slots(&whole, &loud) >= SIGNATURE_SLOTS - 2);
	assert_true(same_slots(&whole, &other) <= 2);
	assert_false(band_shared(&whole, &other));
}

/* Few shingles leave slots empty, which borrow. */
static void short_texts_are_sketched_too(void **state)
{
	struct arena *a = *state;
	struct signature s = of(a, NULL, make_text(a, SIGNATURE_SHORT + SIGNATURE_SHINGLE - 1, 3)),
			 t = of(a, NULL, make_text(a, 40, 3)), none;

	assert_true(same_slots(&s, &s) == SIGNATURE_SLOTS);
	for (size_t i = 0; i < SIGNATURE_SLOTS; i++)
		assert_true(s.slots[i] <= INT32_MAX);
	assert_in_range(same_slots(&s, &t), SIGNATURE_SLOTS / 4, SIGNATURE_SLOTS - 1);
	none = of(a, NULL, make_text(a, SIGNATURE_SHORT + SIGNATURE_SHINGLE - 2, 3));
	assert_false(none.sketched);
}

static void broken_bytes_part_words(void **state)
{
	struct signature s = of(*state, NULL,
				"abc\xff"
				"def \xc3");

	has_json(*state, &s,
		 "{\"words\":[\"abc\",\"def\"],\"counts\":[1,1],\"sketch\":null,\"bands\":null}");
}

static void no_memory(void **state)
{
	struct arena *small = arena_new(100);
	const char *text = make_text(*state, 40, 1);
	struct extract_doc doc = {.text = "one two three four", .text_len = 18};
	struct signature s;

	assert_int_equal(signature_make(&doc, small, &s), ERR_MEMORY);
	arena_free(&small);
	s = of(*state, NULL, text);
	small = arena_new(100);
	struct json_buf b = {.arena = small};
	assert_int_equal(signature_json(&b, &s), ERR_MEMORY);
	arena_free(&small);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(words_by_count_then_order, new_arena, free_arena),
		cmocka_unit_test_setup_teardown(words_with_digits_or_too_long_do_not_count,
						new_arena, free_arena),
		cmocka_unit_test_setup_teardown(copies_share_slots_and_bands, new_arena,
						free_arena),
		cmocka_unit_test_setup_teardown(short_texts_are_sketched_too, new_arena,
						free_arena),
		cmocka_unit_test_setup_teardown(broken_bytes_part_words, new_arena, free_arena),
		cmocka_unit_test_setup_teardown(no_memory, new_arena, free_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
