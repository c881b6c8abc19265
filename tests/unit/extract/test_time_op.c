/* test_time_op.c - whatever arguments rules give to an operation of times, nothing overflows, and
 * an interval has an end behind its start. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/time_arg.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char *const ops[] = {
	"date",	   "weekday",  "shift",	 "part", "length",  "within",  "clock", "at",	  "mod",
	"same",	   "vague",    "repeat", "nth",	 "season",  "period",  "range", "decade", "century",
	"holiday", "floor",    "beside", "iso",	 "slash",   "spelled", "nine",	"dayof",  "hours",
	"results", "national", "year",	 "bc",	 "nothing", "rest",    "ended",
};

static const char *const keys[] = {
#define X(name, text) text,
	TIME_ARG_TABLE(X)
#undef X
};

/* Constants, a cardinal, a word, and a time. */
static const char *const values[] = {
	"0",
	"1",
	"-1",
	"2",
	"13",
	"31",
	"99",
	"366",
	"9999",
	"99999",
	"2147483647",
	"-2147483648",
	"99999999999999999999",
	"x",
	"day",
	"month",
	"year",
	"week",
	"hour",
	"quarter",
	"century",
	"decade",
	"season",
	"night",
	"text",
	"some",
	"$n",
	"$w",
	"$t",
};

/* What stands beside the one key. */
static const char *const beside[] = {
	"", "day=31 month=2", "t=$t a=$t b=$t", "n=99999 unit=year dir=-1", "weekday=3 hour=23",
};

#define COUNT(list) (sizeof(list) / sizeof(*list))

/* The name of a rule and of its word, in letters alone. */
static const char *word(size_t i, char w[8])
{
	snprintf(w, 8, "z%c%c%c", (char)('a' + i / 676), (char)('a' + i / 26 % 26),
		 (char)('a' + i % 26));
	return w;
}

static char *rules_of(const char *op, const char *rest)
{
	size_t size = COUNT(keys) * COUNT(values) * 200 + 1000, n;
	char *rules = malloc(size), w[8];

	n = (size_t)snprintf(
		rules, size,
		"stage s replace\nrule day\n\ty:<cardinal %%year> \"-\" m:<cardinal> \"-\" "
		"d:<cardinal>\n\t=> time op=date year=$y month=$m day=$d\n\tyes a\n\tno b\n"
		"stage t replace\n");
	for (size_t i = 0; i < COUNT(keys); i++)
		for (size_t j = 0; j < COUNT(values); j++)
			n += (size_t)snprintf(rules + n, size - n,
					      "rule %s\n\t%s n:<cardinal> w:so t:<time>\n\t=> time "
					      "op=%s %s=%s %s\n"
					      "\tyes a\n\tno b\n",
					      word(i * COUNT(values) + j, w), w, op, keys[i],
					      values[j], rest);
	assert_true(n < size);
	return rules;
}

static char *text_of_all(void)
{
	static const char *const numbers[] = {"0",    "1",	   "2.5",	  "12",
					      "31",   "99",	   "366",	  "2022",
					      "9999", "1,000,000", "999999999999"};
	static const char *const days[] = {"2022-02-28", "1000-1-1", "2024-2-29", "2999-12-31"};

	size_t all = COUNT(keys) * COUNT(values), size = all * 40 + 1, n = 0;
	char *text = malloc(size), w[8];

	for (size_t i = 0; i < all; i++)
		n += (size_t)snprintf(text + n, size - n, "%s %s so %s. ", word(i, w),
				      numbers[i % COUNT(numbers)], days[i % COUNT(days)]);
	return text;
}

/* "key=value" of the rule that a word names. */
static const char *argument(const char *w)
{
	static char s[80];
	size_t i = (size_t)((w[1] - 'a') * 676 + (w[2] - 'a') * 26 + (w[3] - 'a'));

	snprintf(s, sizeof(s), "%s=%s", keys[i / COUNT(values)], values[i % COUNT(values)]);
	return s;
}

static void read_all(const struct extract_engine *g, const char *op, const char *rest,
		     const char *text, const char *published)
{
	struct extract_doc doc = {.text = text, .text_len = strlen(text), .published = published};
	struct arena *a = arena_new(0);
	struct reading *r;
	struct err e;

	if (extract_run(g, &doc, a, &r, &e))
		fail_msg("%s", e.text);
	assert_true(r->n_times + r->n_refused > 0);
	for (size_t i = 0; i < r->n_times; i++) {
		const struct interval *days = &r->times[i].days;

		if (days->known && days->from >= days->to)
			fail_msg("op=%s %s %s: %s [%d,%d)", op, rest,
				 argument(text + r->times[i].at.start), r->times[i].value,
				 days->from, days->to);
	}
	arena_free(&a);
}

static void hostile_arguments(void **state)
{
	char *text = text_of_all();

	(void)state;
	for (size_t i = 0; i < COUNT(ops); i++)
		for (size_t j = 0; j < COUNT(beside); j++) {
			char *rules = rules_of(ops[i], beside[j]);
			struct extract_engine *g = fixture_engine("=\nso\n", rules);

			read_all(g, ops[i], beside[j], text, "2022-01-12");
			if (j == 0) {
				read_all(g, ops[i], beside[j], text, NULL);
				read_all(g, ops[i], beside[j], text, "9999-12-31");
				read_all(g, ops[i], beside[j], text, "0001-01-01");
			}
			extract_free(&g);
			free(rules);
		}
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hostile_arguments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
