/* test_item.c - what language data remember under the engine's keys need not be what it expects. */
#include <stdio.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static const char *const outputs[] = {
	"number number=x n=x m=x hedge=x unit=x",
	"number value=x low=x high=x bound=x",
	"number number=$n n=$n m=$n hedge=$n unit=$n",
	"refused n=x reason=x",
	"refused n=$n reason=$n",
	"place place=x country=x",
	"place place=$n country=$n",
	"np n=x noun=x mod=x unit=x",
	"np n=$n noun=$n mod=$n unit=$n",
	"np implicit new part negative",
	"time op=x",
	"time op=$n",
	"time op=date year=$n month=$n day=$n",
	"time",
	"number",
	"refused",
	"place",
};

static const char *const marks[] = {
	"figure n=x measure=x trigger=x scope=x status=x",
	"figure n=$n measure=$n trigger=$n scope=$n status=$n",
	"figure n=$n measure=killed",
	"figure n=$n measure=inherit",
	"figure",
	"event trigger=x category=x who=x whom=x status=x",
	"event trigger=$n category=$n who=$n whom=$n status=$n",
	"event category=PROTEST who=$n whom=$n",
	"event",
	"speaker who=x verb=x status=x",
	"speaker who=$n verb=$n status=$n",
	"speaker",
	"hint scope=x status=x country=x",
	"hint scope=$n status=$n",
	"hint",
};

/* Each node with what mark, constants for pieces and pieces for constants. */
static void any_key_may_hold_anything(void **state)
{
	static const char form[] = "stage s replace\nrule r\n\tn:(a | <cardinal>)\n\t=> %s\n"
				   "\tyes a\n\tno b\n"
				   "stage t mark\nrule q\n\tn:.\n\t=> %s\n\t=> figure n=$n "
				   "measure=killed\n\tyes a\n\tno b\n";
	char rules[600];

	(void)state;
	for (size_t i = 0; i < sizeof(outputs) / sizeof(*outputs); i++)
		for (size_t j = 0; j < sizeof(marks) / sizeof(*marks); j++) {
			struct arena *a = arena_new(0);
			struct extract_engine *g;

			snprintf(rules, sizeof(rules), form, outputs[i], marks[j]);
			g = fixture_engine("=\na\n", rules);
			fixture_figures(g, a, "A b 12 a, 3. A 1999 b.");
			fixture_events(g, a, "A b 12 a, 3. A 1999 b.");
			extract_free(&g);
			arena_free(&a);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_key_may_hold_anything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
