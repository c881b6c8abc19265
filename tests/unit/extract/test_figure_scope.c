/* test_figure_scope.c - additions, parts, and the figures that they are of. */
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const struct reading *read_text(const struct mini *f, const char *title, const char *text)
{
	struct extract_doc doc = {.text = text,
				  .text_len = strlen(text),
				  .title = title,
				  .title_len = title ? strlen(title) : 0};
	struct reading *r;

	assert_int_equal(extract_run(f->engine, &doc, f->arena, &r, NULL), 0);
	return r;
}

static void a_part_points_at_its_whole(void **state)
{
	const struct reading *r =
		read_text(*state, NULL, "Then 38 were killed. It was some, including 3 children.");

	assert_int_equal(r->n_figures, 2);
	assert_int_equal(r->figures[0].of, -1);
	assert_int_equal(r->figures[1].scope, SCOPE_PART);
	assert_int_equal(r->figures[1].of, 0);
}

static void a_part_is_no_larger_than_its_whole(void **state)
{
	const struct reading *r =
		read_text(*state, NULL, "Then 3 were killed. It was some, including 38 children.");

	assert_int_equal(r->n_figures, 2);
	assert_int_equal(r->figures[1].of, -1);
}

static void an_addition_points_at_the_count_of_its_measure(void **state)
{
	const struct reading *r = read_text(
		*state, NULL, "Then 38 were killed. Then 5 were hurt. Another 12 were killed.");

	assert_int_equal(r->n_figures, 3);
	assert_int_equal(r->figures[2].scope, SCOPE_NEW);
	assert_int_equal(r->figures[2].of, 0);
}

static void another_beside_another_measure_adds_nothing(void **state)
{
	const struct reading *r =
		read_text(*state, NULL, "Then 38 were killed and another 12 were hurt.");

	assert_int_equal(r->n_figures, 2);
	assert_int_equal(r->figures[1].scope, SCOPE_STATED);
	assert_int_equal(r->figures[1].of, -1);
}

static void the_text_goes_before_its_headline(void **state)
{
	const struct reading *r =
		read_text(*state, "Then 38 were killed", "It was so. Then 38 were killed.");

	assert_int_equal(r->n_figures, 1);
	assert_false(r->figures[0].at.in_title);
	r = read_text(*state, "Then 38 were killed", "It was so. Then 12 were killed.");
	assert_int_equal(r->n_figures, 2);
	assert_true(r->figures[0].at.in_title);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_part_points_at_its_whole),
		cmocka_unit_test(a_part_is_no_larger_than_its_whole),
		cmocka_unit_test(an_addition_points_at_the_count_of_its_measure),
		cmocka_unit_test(another_beside_another_measure_adds_nothing),
		cmocka_unit_test(the_text_goes_before_its_headline),
	};

	return cmocka_run_group_tests(tests, mini_load, mini_unload);
}
