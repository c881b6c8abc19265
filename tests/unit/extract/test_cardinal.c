/* test_cardinal.c - what numbers in digits and words are worth, and where they end. */
#include <stdio.h>
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char lex[] =
	"= : numword\n"
	"zero : value=0\none : value=1\ntwo : value=2\nthree : value=3\nfour : value=4\n"
	"five : value=5\nsix : value=6\ntwelve : value=12\nnineteen : value=19\n"
	"twenty : value=20\nthirty : value=30\nninety : value=90\n"
	"= : scaleword\n"
	"dozen : scale=12\nhundred : scale=100\nthousand : scale=1000\n"
	"million : scale=1000000\nbillion : scale=1000000000\ntrillion : scale=1000000000000\n"
	"= : ordinalword\n"
	"first : value=1\nsecond : value=2\nthird : value=3\ntwentieth : value=20\n"
	"= : ordinalend\n"
	"st\nnd\nrd\nth\n"
	"= : scaleword shortscale\nk : scale=1000\n"
	"= : scaleword shortscale metre\nm : scale=1000000\n"
	"= : money\n$\n= : person\nmen\n= :\ntall\n"
	"= : minus\nminus\n"
	"= : half\nhalf\n"
	"= : and\nand\n"
	"= : article\na\n";

static const char rules[] = "stage one mark\n"
			    "rule cardinal\n\tn:<cardinal>\n\t=> number n=$n\n\tyes 1\n\tno a\n"
			    "rule ordinal\n\tn:<ordinal>\n\t=> ordered n=$n\n\tyes 1st\n\tno 1\n";

struct fixture {
	struct extract_engine *engine;
	struct arena *arena;
};

static int load(void **state)
{
	static struct fixture f;

	f.engine = fixture_engine(lex, rules);
	f.arena = arena_new(0);
	*state = &f;
	return 0;
}

static int unload(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->arena);
	extract_free(&f->engine);
	return 0;
}

/* The cardinals of a text, as "what stands there=value; ..." */
static void counts(const struct fixture *f, const char *text, const char *want)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	char got[2000] = "";
	size_t n = 0;

	for (size_t i = 0; i < r->n_numbers; i++) {
		const struct reading_number *k = &r->numbers[i];
		double value = (double)k->q.value / (k->q.scaled ? 1000 : 1);

		n += (size_t)snprintf(got + n, sizeof(got) - n, "%s%.*s=%.16g", i ? "; " : "",
				      (int)(k->at.end - k->at.start), text + k->at.start, value);
		assert_int_equal(k->q.low, k->q.value);
		assert_int_equal(k->q.high, k->q.value);
	}
	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
}

static void digits(void **state)
{
	const struct fixture *f = *state;

	counts(f, "38", "38=38");
	counts(f, "0 and 007", "0=0; 007=7");
	counts(f, "1,200 and 1,200,000", "1,200=1200; 1,200,000=1200000");
	counts(f, "3.5, 1,200.75, 0.001", "3.5=3.5; 1,200.75=1200.75; 0.001=0.001");
	counts(f, "3.50 and 3.00", "3.50=3.5; 3.00=3");
	counts(f, "١٬٢٠٠ or ٣٨ or ３８", "١٬٢٠٠=1200; ٣٨=38; ３８=38");
	counts(f, "1\u202f200 or 1\u202f200\u202f000",
	       "1\u202f200=1200; 1\u202f200\u202f000=1200000");
	counts(f, "10–15", "10=10; 15=15");
	counts(f, "covid19", "19=19");
}

static void digits_with_scales(void **state)
{
	const struct fixture *f = *state;

	counts(f, "1.2 million and 3 thousand", "1.2 million=1200000; 3 thousand=3000");
	counts(f, "12 hundred, 3 dozen", "12 hundred=1200; 3 dozen=36");
	counts(f, "2 hundred thousand", "2 hundred thousand=200000");
	counts(f, "1.5 dozen", "1.5 dozen=18");
	counts(f, "1.2345 million", "1.2345 million=1234000");
	counts(f, "2 and a half million", "2 and a half million=2500000");
	counts(f, "2 and a half", "2 and a half=2.5");
	/* not a way to write a number */
	counts(f, "150 hundred", "150=150");
	counts(f, "0 million", "0=0");
	counts(f, "5 six", "5=5; six=6");
}

static void groups_of_digits(void **state)
{
	const struct fixture *f = *state;

	counts(f, "816 000 of 1 234 567", "816 000=816000; 1 234 567=1234567");
	counts(f, "1.200.000 or 1.200", "1.200.000=1200000; 1.200=1.2");
	counts(f, "12,34,567", "12,34,567=1234567");
	counts(f, ".08", ".08=0.08");
	/* one number behind the other */
	counts(f, "12 345, 2019 200, 1.5 000, 12  3",
	       "12=12; 345=345; 2019=2019; 200=200; "
	       "1.5=1.5; 000=0; 12=12; 3=3");
	counts(f, "1 1 222 333 444 555 666",
	       "1=1; 1=1; 222=222; 333=333; 444=444; 555=555; 666=666");
}

static void short_scales(void **state)
{
	const struct fixture *f = *state;

	counts(f, "10k, 2.5M, $5m, 3m men", "10k=10000; 2.5M=2500000; 5m=5000000; 3m=3000000");
	counts(f, "2.7m sales", "2.7m=2700000");
	/* metres, and letters that stand apart */
	counts(f, "37m, 1.8m tall, 10 k, 3m sales", "37=37; 1.8=1.8; 10=10; 3=3");
	counts(f, "5-million, two-hundred", "5-million=5000000; two-hundred=200");
}

static void below_zero(void **state)
{
	const struct fixture *f = *state;

	counts(f, "-5 or minus 5, minus-5", "-5=-5; minus 5=-5; minus-5=-5");
	counts(f, "minus two hundred", "minus two hundred=-200");
	counts(f, "10-15, 10 -15, 10 - 15, - 5, a -b, minus",
	       "10=10; 15=15; 10=10; 15=15; 10=10; "
	       "15=15; 5=5");
}

static void words(void **state)
{
	const struct fixture *f = *state;

	counts(f, "one, zero one Twelve NINETEEN", "one=1; zero=0; one=1; Twelve=12; NINETEEN=19");
	counts(f, "twenty-one, twenty one, ninety-six",
	       "twenty-one=21; twenty one=21; ninety-six=96");
	counts(f, "two hundred", "two hundred=200");
	counts(f, "two hundred and five", "two hundred and five=205");
	counts(f, "two hundred five", "two hundred five=205");
	counts(f, "nineteen hundred and twenty-one", "nineteen hundred and twenty-one=1921");
	counts(f, "three thousand four hundred and thirty-two",
	       "three thousand four hundred and thirty-two=3432");
	counts(f, "two hundred and thirty thousand", "two hundred and thirty thousand=230000");
	counts(f, "one million two hundred thousand", "one million two hundred thousand=1200000");
	counts(f, "one million two million", "one million=1000000; two million=2000000");
	counts(f, "five thousand six thousand", "five thousand=5000; six thousand=6000");
	counts(f, "five thousand and two", "five thousand and two=5002");
	counts(f, "one billion and one", "one billion and one=1000000001");
}

static void words_beside_each_other(void **state)
{
	const struct fixture *f = *state;

	counts(f, "one two three", "one=1; two=2; three=3");
	counts(f, "twenty thirty", "twenty=20; thirty=30");
	counts(f, "twenty nineteen", "twenty=20; nineteen=19");
	counts(f, "twenty zero", "twenty=20; zero=0");
	counts(f, "five and six", "five=5; six=6");
	counts(f, "twenty - one", "twenty=20; one=1");
	counts(f, "twenty-", "twenty=20");
	counts(f, "two hundred and", "two hundred=200");
	counts(f, "twenty-one-two", "twenty-one=21; two=2");
	counts(f, "one hundred 5", "one hundred=100; 5=5");
	counts(f, "twenty. One", "twenty=20; One=1");
}

static void dozens_and_halves(void **state)
{
	const struct fixture *f = *state;

	counts(f, "a dozen and half a dozen", "a dozen=12; half a dozen=6");
	counts(f, "two dozen five", "two dozen=24; five=5");
	counts(f, "a hundred, half a million, a million and a half",
	       "a hundred=100; half a million=500000; a million and a half=1500000");
	counts(f, "2 million and a half", "2 million and a half=2500000");
	counts(f, "a hundred and five", "a hundred and five=105");
	counts(f, "two and a half", "two and a half=2.5");
	counts(f, "two and a half million", "two and a half million=2500000");
	counts(f, "a half, half of a hundred", "a hundred=100");
	counts(f, "a man, half a loaf, dozen, hundred, and a half", "");
}

static void ordinals_are_no_cardinals(void **state)
{
	const struct fixture *f = *state;

	counts(f, "first, twenty-first, 21st, 2nd and 103rd", "");
	assert_string_equal(fixture_fired(f->engine, f->arena,
					  "first, twenty-third, 21st, two hundred and first"),
			    "ordinal[first] n[first]; ordinal[twenty-third] n[twenty-third]; "
			    "ordinal[21st] n[21st]; "
			    "ordinal[two hundred and first] n[two hundred and first]");
	counts(f, "21 st, five first", "21=21; five=5");
	counts(f, "one second", "one=1");
}

static void too_large_to_count(void **state)
{
	const struct fixture *f = *state;

	counts(f, "999,999,999,999", "999,999,999,999=999999999999");
	counts(f, "1000000000000", "1000000000000=1000000000000");
	counts(f, "1000000000000000", "1000000000000000=1000000000000000");
	counts(f, "1000000000000001", "");
	counts(f, "99999999999999999999999999999999999999", "");
	counts(f, "1 trillion", "1 trillion=1000000000000");
	counts(f, "900 trillion", "900 trillion=900000000000000");
	counts(f, "2000 trillion", "2000=2000");
	counts(f, "one million million", "one million million=1000000000000");
	counts(f, "two million million", "two million million=2000000000000");
	counts(f, "0.00000000000000000000000000000001", "0.00000000000000000000000000000001=0");
}

static void hostile_numbers(void **state)
{
	static const char *const pieces[] = {
		"one ",	       "million ", "a ",       "half ",	     "and ",	   "one million ",
		"and a half ", "twenty-",  "hundred ", "two dozen ", "9,999,999 ", "9 trillion "};
	const struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(pieces) / sizeof(*pieces); i++)
		for (size_t j = 0; j < sizeof(pieces) / sizeof(*pieces); j++) {
			char text[20000] = "";
			struct reading *r;
			size_t n = 0;

			while (n < sizeof(text) - 40)
				n += (size_t)sprintf(text + n, "%s%s", pieces[i], pieces[j]);
			r = fixture_read(f->engine, f->arena, text);
			for (size_t k = 0; k < r->n_numbers; k++)
				assert_true(r->numbers[k].q.value >= 0);
		}
}

/* Whatever language data say a word is worth, nothing overflows. */
static void hostile_worths(void **state)
{
	static const char *const worths[] = {"9223372036854775807",
					     "-9223372036854775808",
					     "-1",
					     "99999999999999999999999",
					     "x",
					     "1e9"};
	static const char *const keys[] = {"value", "scale", "low", "high"};

	(void)state;
	for (size_t i = 0; i < sizeof(worths) / sizeof(*worths); i++)
		for (size_t j = 0; j < sizeof(keys) / sizeof(*keys); j++) {
			struct arena *a = arena_new(0);
			struct extract_engine *g;
			const struct reading *r;
			char mine[200];

			snprintf(mine, sizeof(mine),
				 "= : numword scaleword vague\none : value=1\nzillion : %s=%s\n",
				 keys[j], worths[i]);
			g = fixture_engine(mine, "stage s replace\nrule r\n\tv:.\n\t=> number "
						 "number=$v low=$v.low high=$v.high value=$v.value "
						 "bound=about\n\tyes a\n\tno b\n");
			r = fixture_read(g, a, "one zillion 12 zillion zillion one");
			assert_true(r->n_numbers > 0);
			extract_free(&g);
			arena_free(&a);
		}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, load, unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(digits),
		TEST(digits_with_scales),
		TEST(groups_of_digits),
		TEST(short_scales),
		TEST(below_zero),
		TEST(words),
		TEST(words_beside_each_other),
		TEST(dozens_and_halves),
		TEST(ordinals_are_no_cardinals),
		TEST(too_large_to_count),
		TEST(hostile_numbers),
		cmocka_unit_test(hostile_worths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
