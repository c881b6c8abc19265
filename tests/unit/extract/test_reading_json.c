/* test_reading_json.c - each object of the format, byte for byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "extract/calendar.h"
#include "extract/reading_json.h"

/* Offsets:                  0         1         2         3         4         5     */
/*                           0123456789012345678901234567890123456789012345678901234 */
static const char text[] = "At least 164 \"died\" on Friday in Ağrı, doctors said.";
static const char title[] = "164 dead";

static const struct extract_doc doc = {
	.text = text,
	.text_len = sizeof(text) - 1,
	.title = title,
	.title_len = sizeof(title) - 1,
};

static const struct quantity no_quantity = {NO_VALUE, NO_VALUE, NO_VALUE,
					    NO_VALUE, false,	BOUND_VAGUE};

/* The whole line that r gives is exactly `want`. */
static void gives(const char *id, const struct reading *r, const char *want)
{
	struct json_buf b = {.arena = arena_new(0)};

	assert_non_null(b.arena);
	assert_int_equal(reading_json(&b, id, &doc, r), 0);
	if (b.len != strlen(want) || memcmp(b.data, want, b.len) != 0)
		fail_msg("\n%.*s\nand not\n%s", (int)b.len, b.data, want);
	arena_free(&b.arena);
}

#define HEAD                                             \
	"\"lang\":\"en\",\"rules\":\"en-000000000000\"," \
	"\"main\":{\"country\":null,\"place\":null,\"event\":null},"

static struct reading empty_reading(void)
{
	return (struct reading){.lang = "en", .rules = "en-000000000000", .main_event = -1};
}

static void nothing_found(void **state)
{
	struct reading r = empty_reading();

	(void)state;
	gives("\"a1\"", &r,
	      "{\"id\":\"a1\"," HEAD "\"times\":[],\"numbers\":[],\"places\":[],\"figures\":[],"
	      "\"events\":[],\"refused\":[],\"credit\":[]}");
}

static void without_id_and_truncated(void **state)
{
	struct reading r = empty_reading();

	(void)state;
	r.main_country = "TR";
	r.main_place = "Ağrı";
	r.main_event = 3;
	r.truncated = true;
	gives(NULL, &r,
	      "{\"lang\":\"en\",\"rules\":\"en-000000000000\","
	      "\"main\":{\"country\":\"TR\",\"place\":\"Ağrı\",\"event\":3},\"truncated\":true,"
	      "\"times\":[],\"numbers\":[],\"places\":[],\"figures\":[],"
	      "\"events\":[],\"refused\":[],\"credit\":[]}");
}

static void times(void **state)
{
	struct reading r = empty_reading();
	struct reading_time t[2] = {
		{.at = {23, 29, false},
		 .type = TIME_DATE,
		 .value = "2022-01-07",
		 .days = {true, calendar_day(2022, 1, 7), calendar_day(2022, 1, 8)},
		 .edtf = "2022-01-07",
		 .range_with = -1,
		 .anchor = ANCHOR_PUBLISHED,
		 .anchor_ref = -1,
		 .rule = "weekday-past"},
		{.at = {0, 3, true},
		 .type = TIME_DURATION,
		 .mod = "APPROX",
		 .days = {true, DAY_OPEN_PAST, DAY_OPEN_FUTURE},
		 .range_with = 0,
		 .anchor = ANCHOR_TEXT,
		 .anchor_ref = 0,
		 .rule = "r"},
	};

	(void)state;
	r.times = t;
	r.n_times = 2;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":["
	      "{\"start\":23,\"end\":29,\"text\":\"Friday\",\"type\":\"DATE\","
	      "\"value\":\"2022-01-07\",\"mod\":null,\"from\":\"2022-01-07\",\"to\":\"2022-01-08\","
	      "\"edtf\":\"2022-01-07\",\"range_with\":null,\"prec\":1,"
	      "\"anchor\":\"published\",\"anchor_ref\":null,\"rule\":\"weekday-past\"},"
	      "{\"start\":0,\"end\":3,\"text\":\"164\",\"in\":\"title\",\"type\":\"DURATION\","
	      "\"value\":null,\"mod\":\"APPROX\",\"from\":null,\"to\":null,"
	      "\"edtf\":null,\"range_with\":0,\"prec\":null,"
	      "\"anchor\":\"text\",\"anchor_ref\":0,\"rule\":\"r\"}],"
	      "\"numbers\":[],\"places\":[],\"figures\":[],\"events\":[],\"refused\":[],\"credit\":"
	      "[]}");
}

static void precision(void **state)
{
	static const struct {
		int32_t from, to;
		int prec;
	} cases[] = {
		{0, 1, 1},
		{0, 2, 2},
		{0, 6, 2},
		{0, 7, 3},
		{0, 27, 3},
		{0, 28, 4},
		{0, 31, 4},
		{0, 32, 5},
		{0, 366, 5},
		{0, 367, 0},
		{0, 36525, 0},
		{0, DAY_OPEN_FUTURE, 0},
		{DAY_OPEN_PAST, 1, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(
			interval_precision((struct interval){true, cases[i].from, cases[i].to}),
			cases[i].prec);
	assert_int_equal(interval_precision((struct interval){0}), 0);
}

static void numbers_refused_and_credit(void **state)
{
	struct reading r = empty_reading();
	struct reading_number n[2] = {
		{.at = {9, 12, false},
		 .q = {1500, 2250, 1500, 2250, true, BOUND_RANGE},
		 .unit = "km"},
		{.at = {9, 12, false}, .q = no_quantity},
	};
	struct reading_refused x = {.at = {9, 12, false}, .reason = "age"};
	struct reading_credit credit = {{9, 12, false}, "afp", NULL, true};

	(void)state;
	r.numbers = n;
	r.n_numbers = 2;
	r.refused = &x;
	r.n_refused = 1;
	r.credits = &credit;
	r.n_credits = 1;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":[],\"numbers\":["
	      "{\"start\":9,\"end\":12,\"text\":\"164\",\"value\":1.5,\"value2\":2.25,\"low\":1.5,"
	      "\"high\":2.25,\"bound\":\"range\",\"unit\":\"km\"},"
	      "{\"start\":9,\"end\":12,\"text\":\"164\",\"value\":null,\"value2\":null,\"low\":"
	      "null,"
	      "\"high\":null,\"bound\":\"vague\",\"unit\":null}],"
	      "\"places\":[],\"figures\":[],\"events\":[],"
	      "\"refused\":[{\"start\":9,\"end\":12,\"text\":\"164\",\"reason\":\"age\"}],"
	      "\"credit\":[{\"start\":9,\"end\":12,\"text\":\"164\",\"agency\":\"afp\",\"part\":"
	      "true}]}");
}

static void places(void **state)
{
	struct reading r = empty_reading();
	struct reading_place p[2] = {
		{.at = {33, 39, false},
		 .name = "Ağrı",
		 .kind = "city",
		 .country = "TR",
		 .region = "TR-04",
		 .geoname = 325163,
		 .prec = 1,
		 .has_point = true,
		 .lat = 39.71944,
		 .lon = -43.05139},
		{.at = {33, 39, false}, .name = "Ağrı", .kind = "region", .prec = 4},
	};

	(void)state;
	r.places = p;
	r.n_places = 2;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":[],\"numbers\":[],\"places\":["
	      "{\"start\":33,\"end\":39,\"text\":\"Ağrı\",\"name\":\"Ağrı\",\"kind\":\"city\","
	      "\"country\":\"TR\",\"region\":\"TR-04\",\"geoname\":325163,\"lat\":39.71944,"
	      "\"lon\":-43.05139,\"prec\":1},"
	      "{\"start\":33,\"end\":39,\"text\":\"Ağrı\",\"name\":\"Ağrı\",\"kind\":\"region\","
	      "\"country\":null,\"region\":null,\"geoname\":null,\"lat\":null,\"lon\":null,"
	      "\"prec\":4}],"
	      "\"figures\":[],\"events\":[],\"refused\":[],\"credit\":[]}");
}

static void a_full_figure(void **state)
{
	const char *via[] = {"state television", "AFP"};
	struct reading r = empty_reading();
	struct reading_figure f = {
		.at = {9, 12, false},
		.measure = "killed",
		.q = {164, NO_VALUE, 164, NO_VALUE, false, BOUND_AT_LEAST},
		.scope = SCOPE_TOTAL,
		.status = STATUS_ASSERTED,
		.counted = "people",
		.unit = UNIT_PERSON,
		.group = "children",
		.attribution = "doctors",
		.origin = {"hospital", NULL, "TR", false},
		.via = via,
		.n_via = 2,
		.country = "TR",
		.place = "Ağrı",
		.when = "../2022-01-07",
		.days = {true, DAY_OPEN_PAST, calendar_day(2022, 1, 8)},
		.place_ref = 0,
		.time_ref = 1,
		.event = 2,
		.of = 1,
		.trigger = {13, 19, false},
		.hedge = {0, 8, false},
		.attribution_at = {41, 48, false},
		.quote = {0, 19, false},
		.where_rule = "sentence",
		.when_rule = "until-published",
		.rule = "toll-of",
	};

	(void)state;
	r.figures = &f;
	r.n_figures = 1;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":[],\"numbers\":[],\"places\":[],\"figures\":["
	      "{\"start\":9,\"end\":12,\"text\":\"164\",\"measure\":\"killed\",\"value\":164,"
	      "\"value2\":null,\"low\":164,\"high\":null,\"bound\":\"at_least\",\"scope\":"
	      "\"total\",\"of\":1,"
	      "\"status\":\"asserted\",\"implicit\":false,\"counted\":\"people\","
	      "\"unit\":\"person\",\"group\":\"children\",\"attribution\":\"doctors\","
	      "\"origin\":{\"kind\":\"hospital\",\"name\":null,\"country\":\"TR\",\"authority\":"
	      "false},"
	      "\"via\":[\"state television\","
	      "\"AFP\"],\"country\":\"TR\",\"place\":\"Ağrı\",\"when\":\"../2022-01-07\","
	      "\"from\":null,\"to\":\"2022-01-08\",\"place_ref\":0,\"time_ref\":1,"
	      "\"where_rule\":\"sentence\",\"when_rule\":\"until-published\","
	      "\"trigger_at\":[13,19],\"trigger_text\":\"\\\"died\\\"\",\"hedge_at\":[0,8],"
	      "\"counted_at\":null,\"attribution_at\":[41,48],\"quote\":[0,19],"
	      "\"quote_text\":\"At least 164 \\\"died\\\"\",\"event\":2,\"rule\":\"toll-of\"}],"
	      "\"events\":[],\"refused\":[],\"credit\":[]}");
}

static void a_bare_figure_in_the_title(void **state)
{
	struct reading r = empty_reading();
	struct reading_figure f = {
		.at = {0, 3, true},
		.measure = "killed",
		.q = no_quantity,
		.implicit = true,
		.place_ref = -1,
		.of = -1,
		.time_ref = -1,
		.event = -1,
		.quote = {0, 8, true},
	};

	(void)state;
	r.figures = &f;
	r.n_figures = 1;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":[],\"numbers\":[],\"places\":[],\"figures\":["
	      "{\"start\":0,\"end\":3,\"text\":\"164\",\"in\":\"title\",\"measure\":\"killed\","
	      "\"value\":null,\"value2\":null,\"low\":null,\"high\":null,\"bound\":\"vague\","
	      "\"scope\":\"stated\",\"of\":null,\"status\":\"asserted\",\"implicit\":true,"
	      "\"counted\":null,"
	      "\"unit\":\"person\",\"group\":null,\"attribution\":null,\"origin\":null,\"via\":[],"
	      "\"country\":null,"
	      "\"place\":null,\"when\":null,\"from\":null,\"to\":null,\"place_ref\":null,"
	      "\"time_ref\":null,\"where_rule\":null,\"when_rule\":null,"
	      "\"trigger_at\":null,\"trigger_text\":null,\"hedge_at\":null,"
	      "\"counted_at\":null,\"attribution_at\":null,\"quote\":[0,8],"
	      "\"quote_text\":\"164 dead\",\"event\":null,\"rule\":null}],"
	      "\"events\":[],\"refused\":[],\"credit\":[]}");
}

static void events(void **state)
{
	struct reading_party who[2] = {
		{.at = {41, 48, false}, .type = "civilians", .country = "TR"},
		{.at = {0, 2, false}},
	};
	int figures[] = {0, 4};
	struct span mentions[] = {{14, 18, false}, {0, 2, false}};
	struct reading r = empty_reading();
	struct reading_event ev = {
		.at = {14, 18, false},
		.category = "DISASTER",
		.kind = "quake",
		.cameo = "00",
		.status = MODALITY_HAPPENED,
		.country = "TR",
		.when = "2022-01-07",
		.days = {true, calendar_day(2022, 1, 7), calendar_day(2022, 1, 8)},
		.place_ref = -1,
		.time_ref = 0,
		.who = who,
		.n_who = 2,
		.figures = figures,
		.n_figures = 2,
		.mentions = mentions,
		.n_mentions = 2,
		.where_rule = "clause",
		.when_rule = "lead",
		.quote = {9, 19, false},
		.rule = "died",
	};

	(void)state;
	r.events = &ev;
	r.n_events = 1;
	gives("7", &r,
	      "{\"id\":7," HEAD "\"times\":[],\"numbers\":[],\"places\":[],\"figures\":[],"
	      "\"events\":[{\"start\":14,\"end\":18,\"text\":\"died\",\"category\":\"DISASTER\","
	      "\"kind\":\"quake\",\"cameo\":\"00\",\"status\":\"happened\",\"country\":\"TR\","
	      "\"place\":null,\"when\":\"2022-01-07\","
	      "\"from\":\"2022-01-07\",\"to\":\"2022-01-08\",\"place_ref\":null,\"time_ref\":0,"
	      "\"where_rule\":\"clause\",\"when_rule\":\"lead\",\"prec\":1,\"undated\":null,"
	      "\"who\":[{\"start\":41,\"end\":48,\"text\":\"doctors\",\"type\":\"civilians\","
	      "\"country\":\"TR\"},{\"start\":0,\"end\":2,\"text\":\"At\",\"type\":null,"
	      "\"country\":null}],\"whom\":[],\"figures\":[0,4],"
	      "\"mentions\":[{\"start\":14,\"end\":18,\"text\":\"died\"},"
	      "{\"start\":0,\"end\":2,\"text\":\"At\"}],\"trigger_text\":\"died\","
	      "\"quote\":[9,19],\"quote_text\":\"164 \\\"died\\\"\",\"rule\":\"died\"}],"
	      "\"refused\":[],\"credit\":[]}");
}

static void an_arena_too_small(void **state)
{
	struct reading r = empty_reading();
	struct json_buf b = {.arena = arena_new(64)};

	(void)state;
	assert_int_equal(reading_json(&b, "7", &doc, &r), ERR_MEMORY);
	arena_free(&b.arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_found),
		cmocka_unit_test(without_id_and_truncated),
		cmocka_unit_test(times),
		cmocka_unit_test(precision),
		cmocka_unit_test(numbers_refused_and_credit),
		cmocka_unit_test(places),
		cmocka_unit_test(a_full_figure),
		cmocka_unit_test(a_bare_figure_in_the_title),
		cmocka_unit_test(events),
		cmocka_unit_test(an_arena_too_small),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
