/* test_frame.c - lines whole, in single bytes, over-long; linear time. */
#include "proto/frame.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tests/unit/cmocka_all.h"

static void expect_line(struct frame *f, const char *want)
{
	char *line;
	size_t len;

	assert_int_equal(frame_next(f, &line, &len), 1);
	assert_int_equal(len, strlen(want));
	assert_string_equal(line, want);
}

static void expect_none(struct frame *f)
{
	char *line;
	size_t len;

	assert_int_equal(frame_next(f, &line, &len), 0);
}

static void feed(struct frame *f, const char *s)
{
	assert_int_equal(frame_feed(f, s, strlen(s)), 0);
}

static void test_whole(void **state)
{
	struct frame f;

	(void)state;
	frame_init(&f, 100);
	expect_none(&f);
	feed(&f, "{\"a\":1}\n");
	expect_line(&f, "{\"a\":1}");
	expect_none(&f);
	frame_fini(&f);
}

static void test_one_byte_at_a_time(void **state)
{
	static const char text[] = "first\nsecond\r\n\nthird";
	static const char *const want[] = {"first", "second", ""};
	struct frame f;
	char *line;
	size_t len, n = 0;

	(void)state;
	frame_init(&f, 100);
	for (size_t i = 0; i < sizeof(text) - 1; i++) {
		assert_int_equal(frame_feed(&f, &text[i], 1), 0);
		while (frame_next(&f, &line, &len) == 1)
			assert_string_equal(line, want[n++]);
	}
	assert_int_equal(n, 3);
	assert_int_equal(frame_rest(&f, &line, &len), 1);
	assert_string_equal(line, "third");
	assert_int_equal(frame_rest(&f, &line, &len), 0);
	frame_fini(&f);
}

static void test_two_in_one_feed(void **state)
{
	struct frame f;

	(void)state;
	frame_init(&f, 100);
	feed(&f, "one\ntwo\nthr");
	expect_line(&f, "one");
	expect_line(&f, "two");
	expect_none(&f);
	feed(&f, "ee\n");
	expect_line(&f, "three");
	frame_fini(&f);
}

static void test_nul_inside(void **state)
{
	struct frame f;
	char *line;
	size_t len;

	(void)state;
	frame_init(&f, 100);
	assert_int_equal(frame_feed(&f, "a\0b\n", 4), 0);
	assert_int_equal(frame_next(&f, &line, &len), 1);
	assert_int_equal(len, 3);
	assert_memory_equal(line, "a\0b", 4);
	frame_fini(&f);
}

static void test_limit(void **state)
{
	struct frame f;
	char *line;
	size_t len;

	(void)state;
	frame_init(&f, 8);
	feed(&f, "12345678\n");
	expect_line(&f, "12345678");
	feed(&f, "123456789");
	assert_int_equal(frame_next(&f, &line, &len), ERR_LIMIT);
	assert_int_equal(frame_next(&f, &line, &len), ERR_LIMIT);
	frame_skip(&f);
	expect_none(&f);
	feed(&f, "still of the long line");
	expect_none(&f);
	feed(&f, "and its end\nshort\n123456789\nnext\n");
	expect_line(&f, "short");
	assert_int_equal(frame_next(&f, &line, &len), ERR_LIMIT);
	frame_skip(&f);
	expect_line(&f, "next");
	expect_none(&f);
	feed(&f, "123456789");
	assert_int_equal(frame_rest(&f, &line, &len), ERR_LIMIT);
	assert_int_equal(frame_rest(&f, &line, &len), 0);
	frame_fini(&f);
}

/* Skipping keeps nothing: a line without end costs no memory. */
static void test_skip_is_bounded(void **state)
{
	static char block[65536];
	struct frame f;
	char *line;
	size_t len;

	(void)state;
	memset(block, 'x', sizeof(block));
	frame_init(&f, 1024);
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(frame_feed(&f, block, sizeof(block)), 0);
		if (frame_next(&f, &line, &len) == ERR_LIMIT)
			frame_skip(&f);
	}
	assert_true(f.cap <= 4 * sizeof(block));
	frame_fini(&f);
}

/* A long line in single bytes: quadratic work would take minutes. */
static void test_linear(void **state)
{
	const size_t n = 4u << 20;
	struct frame f;
	char *line;
	size_t len;
	clock_t began = clock();

	(void)state;
	frame_init(&f, PROTO_FRAME_MAX);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(frame_feed(&f, "x", 1), 0);
		assert_int_equal(frame_next(&f, &line, &len), 0);
	}
	feed(&f, "\n");
	assert_int_equal(frame_next(&f, &line, &len), 1);
	assert_int_equal(len, n);
	assert_true((clock() - began) / CLOCKS_PER_SEC < 20);
	feed(&f, "y\n");
	expect_line(&f, "y");
	assert_true(f.cap < n);
	frame_fini(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),		cmocka_unit_test(test_one_byte_at_a_time),
		cmocka_unit_test(test_two_in_one_feed), cmocka_unit_test(test_nul_inside),
		cmocka_unit_test(test_limit),		cmocka_unit_test(test_skip_is_bounded),
		cmocka_unit_test(test_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
