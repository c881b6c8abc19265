/* test_arena.c - marks, caps, alignment, growth; built for both arenas. */
#include "base/arena.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#define UNIT alignof(max_align_t)

/* SIZE_MAX where the compiler does not see it, to spare us its warning. */
static const volatile size_t most = SIZE_MAX;

static int arena_open(void **state)
{
	*state = arena_new(0);
	return *state ? 0 : -1;
}

static int arena_close(void **state)
{
	struct arena *a = *state;

	arena_free(&a);
	assert_null(a);
	arena_free(&a);
	return 0;
}

static void test_all_sizes_are_aligned_and_apart(void **state)
{
	struct arena *a = *state;
	unsigned char *p[600];
	size_t i, k;

	for (i = 0; i < 600; i++) {
		p[i] = arena_alloc(a, i);
		assert_non_null(p[i]);
		assert_int_equal((uintptr_t)p[i] % UNIT, 0);
		if (i)
			memset(p[i], (int)(i & 0xff), i);
	}
	for (i = 0; i < 600; i++)
		for (k = 0; k < i; k++)
			assert_int_equal(p[i][k], i & 0xff);
}

static void test_large_allocation(void **state)
{
	struct arena *a = *state;
	char *p = arena_alloc(a, (size_t)20 << 20);

	assert_non_null(p);
	p[0] = p[((size_t)20 << 20) - 1] = 'x';
	assert_int_equal(arena_used(a), (size_t)20 << 20);
	assert_non_null(arena_alloc(a, 1));
}

static void test_zeroed(void **state)
{
	struct arena *a = *state;
	struct arena_mark mark = arena_mark(a);
	static const unsigned char zero[300];
	unsigned char *p = arena_alloc(a, sizeof(zero));

	assert_non_null(p);
	memset(p, 0xff, sizeof(zero));
	arena_reset(a, mark);
	p = arena_zalloc(a, sizeof(zero));
	assert_non_null(p);
	assert_memory_equal(p, zero, sizeof(zero));
	p = arena_array(a, 100, 3);
	assert_non_null(p);
	assert_memory_equal(p, zero, 300);
}

static void test_sizes_that_overflow(void **state)
{
	struct arena *a = *state;

	assert_null(arena_alloc(a, SIZE_MAX));
	assert_null(arena_alloc(a, SIZE_MAX - UNIT));
	assert_null(arena_array(a, SIZE_MAX / 2, 3));
	assert_null(arena_strndup(a, "x", most));
	assert_int_equal(arena_used(a), 0);
}

static void test_cap(void **state)
{
	struct arena *a = arena_new(10 * UNIT);

	(void)state;
	assert_non_null(arena_alloc(a, 6 * UNIT));
	assert_null(arena_alloc(a, 4 * UNIT + 1));
	assert_non_null(arena_alloc(a, 4 * UNIT));
	assert_null(arena_alloc(a, 0));
	assert_int_equal(arena_used(a), 10 * UNIT);
	arena_free(&a);
}

static void test_what_was_refused_is_remembered(void **state)
{
	struct arena *a = arena_new(4 * UNIT);
	struct arena_mark empty = arena_mark(a);

	(void)state;
	assert_non_null(arena_alloc(a, 3 * UNIT));
	assert_false(arena_failed(a));
	assert_null(arena_alloc(a, 2 * UNIT));
	assert_non_null(arena_alloc(a, 1));
	assert_true(arena_failed(a));
	arena_reset(a, empty);
	assert_false(arena_failed(a));
	assert_null(arena_array(a, SIZE_MAX / 2, 3));
	assert_true(arena_failed(a));
	arena_reset(a, empty);
	assert_null(arena_strndup(a, "x", most));
	assert_true(arena_failed(a));
	arena_free(&a);
}

static void test_reset_gives_back_to_the_cap(void **state)
{
	struct arena *a = arena_new(4 * UNIT);
	struct arena_mark empty = arena_mark(a), one;
	char *kept = arena_strndup(a, "kept", 4);
	int i;

	(void)state;
	assert_non_null(kept);
	one = arena_mark(a);
	for (i = 0; i < 1000; i++) {
		assert_non_null(arena_alloc(a, 3 * UNIT));
		assert_null(arena_alloc(a, 1));
		arena_reset(a, one);
		assert_int_equal(arena_used(a), UNIT);
	}
	assert_string_equal(kept, "kept");
	arena_reset(a, empty);
	assert_int_equal(arena_used(a), 0);
	assert_non_null(arena_alloc(a, 4 * UNIT));
	arena_free(&a);
}

static void test_reset_over_many_blocks(void **state)
{
	struct arena *a = *state;
	struct arena_mark mark;
	char *kept;
	int i;

	kept = arena_strndup(a, "kept", 4);
	assert_non_null(kept);
	mark = arena_mark(a);
	for (i = 0; i < 2000; i++)
		assert_non_null(arena_zalloc(a, 5000));
	arena_reset(a, mark);
	assert_int_equal(arena_used(a), UNIT);
	assert_string_equal(kept, "kept");
}

static void test_grow(void **state)
{
	struct arena *a = *state;
	uint32_t *items = NULL;
	size_t cap = 0, before;
	uint32_t i;

	for (i = 0; i < 10000; i++) {
		assert_int_equal(arena_grow(a, (void **)&items, &cap, i + 1, sizeof(*items)), 0);
		assert_true(cap > i);
		items[i] = i;
	}
	for (i = 0; i < 10000; i++)
		assert_int_equal(items[i], i);
	before = cap;
	assert_int_equal(arena_grow(a, (void **)&items, &cap, 5, sizeof(*items)), 0);
	assert_int_equal(cap, before);
}

static void test_grow_refused_changes_nothing(void **state)
{
	struct arena *a = arena_new(64 * UNIT);
	void *items = NULL;
	size_t cap = 0;

	(void)state;
	assert_int_equal(arena_grow(a, &items, &cap, 65, UNIT), ERR_MEMORY);
	assert_int_equal(arena_grow(a, &items, &cap, SIZE_MAX, UNIT), ERR_MEMORY);
	assert_null(items);
	assert_int_equal(cap, 0);
	arena_free(&a);
}

static void test_strings(void **state)
{
	struct arena *a = *state;

	assert_string_equal(arena_strndup(a, "timeline", 4), "time");
	assert_string_equal(arena_strndup(a, NULL, 0), "");
	assert_string_equal(arena_printf(a, "%s-%d", "en", 12), "en-12");
	assert_int_equal(strlen(arena_printf(a, "%9000d", 1)), 9000);
}

int main(void)
{
#define OPENED(f) cmocka_unit_test_setup_teardown(f, arena_open, arena_close)
	const struct CMUnitTest tests[] = {
		OPENED(test_all_sizes_are_aligned_and_apart),
		OPENED(test_large_allocation),
		OPENED(test_zeroed),
		OPENED(test_sizes_that_overflow),
		cmocka_unit_test(test_cap),
		cmocka_unit_test(test_what_was_refused_is_remembered),
		cmocka_unit_test(test_reset_gives_back_to_the_cap),
		OPENED(test_reset_over_many_blocks),
		OPENED(test_grow),
		cmocka_unit_test(test_grow_refused_changes_nothing),
		OPENED(test_strings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
