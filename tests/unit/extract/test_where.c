/* test_where.c - places of an article, its main place, and the place of a number. */
#include <stdio.h>
#include <string.h>
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

static void lists(const struct mini *f, const char *text, const char *want)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	char got[1000] = "";
	size_t n = 0;

	for (size_t i = 0; i < r->n_places; i++) {
		const struct reading_place *p = &r->places[i];

		n += (size_t)snprintf(got + n, sizeof(got) - n, "%.*s: %s %s %s",
				      (int)(p->at.end - p->at.start), text + p->at.start, p->kind,
				      p->name, p->country ? p->country : "-");
		if (p->has_point)
			n += (size_t)snprintf(got + n, sizeof(got) - n, " %g %g", p->lat, p->lon);
		n += (size_t)snprintf(got + n, sizeof(got) - n, "; ");
	}
	if (strcmp(got, want) != 0)
		fail_msg("\n%s\ngives\n%s\nnot\n%s", text, got, want);
}

static void places_of_the_tables(void **state)
{
	const struct mini *f = *state;

	lists(f, "From Nairobi to Kenya.",
	      "Nairobi: city Nairobi KE -1.28 36.82; Kenya: country Kenya KE 0.18 37.87; ");
	lists(f, "In Muqdisho, the Republic  of\nKenya.",
	      "Muqdisho: city Mogadishu SO 2.04 45.34; "
	      "Republic  of\nKenya: country Kenya KE 0.18 37.87; ");
	lists(f, "In the Sahel.", "Sahel: region Sahel - 15 10; ");
	lists(f, "nairobi, a Kenyan", "");
	lists(f, "In Hollow, Kenya.",
	      "Hollow: place Hollow KE; Kenya: country Kenya KE 0.18 37.87; ");
}

/* Either may be NULL. */
static void same(const char *got, const char *want)
{
	if (!got != !want || (got && strcmp(got, want) != 0))
		fail_msg("%s, not %s", got ? got : "null", want ? want : "null");
}

static void main_is(const struct mini *f, const char *text, const char *country, const char *place)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);

	same(r->main_country, country);
	same(r->main_place, place);
}

static void the_main_place(void **state)
{
	const struct mini *f = *state;

	main_is(f, "", NULL, NULL);
	main_is(f, "So it is.", NULL, NULL);
	main_is(f, "In the Sahel.", NULL, NULL);
	main_is(f, "In Nairobi.", "KE", "Nairobi");
	main_is(f, "In Kenya.", "KE", NULL);
	main_is(f, "The Kenyans left.", "KE", NULL);
	main_is(f, "Nairobi, Kisumu, Kisumu and Mogadishu.", "KE", "Kisumu");
	/* of two that are named as often, the first */
	main_is(f, "Somalia and Kenya.", "SO", NULL);
	/* a place says more than a people */
	main_is(f, "Kenyan Somalia.", "SO", NULL);
	/* the first sentences say more than later ones */
	main_is(f, "In Kenya. It. Is. So. In Somalia. In Somalia.", "KE", NULL);
	main_is(f, "In Kenya. It. Is. So. Somalia, Somalia, Somalia, Somalia.", "SO", NULL);
}

/* The place of the only figure of a text. */
static void stands_in(const struct mini *f, const char *text, const char *country,
		      const char *place, int ref)
{
	const struct reading *r = fixture_read(f->engine, f->arena, text);
	const struct reading_figure *k = r->figures;

	assert_int_equal(r->n_figures, 1);
	if (k->place_ref != ref)
		fail_msg("%s: place %d, not %d", text, k->place_ref, ref);
	same(k->country, country);
	same(k->place, place);
}

static void the_place_of_a_number(void **state)
{
	const struct mini *f = *state;

	stands_in(f, "Then 38 were killed.", NULL, NULL, -1);
	stands_in(f, "Then 38 were killed in Nairobi.", "KE", "Nairobi", 0);
	stands_in(f, "In Nairobi 38 were killed.", "KE", "Nairobi", 0);
	/* behind the number is nearer than before it */
	stands_in(f, "In Nairobi then some 38 were killed in Mogadishu.", "SO", "Mogadishu", 1);
	/* a town is nearer than its country */
	stands_in(f, "Then 38 were killed in Kenya, in Nairobi.", "KE", "Nairobi", 1);
	/* what lies in several countries is in none that could be told */
	stands_in(f, "Then 38 were killed in the Sahel, Kenya.", NULL, "Sahel", 0);
}

static void roles(void **state)
{
	const struct mini *f = *state;

	/* who did it is not where it was */
	stands_in(f, "Then 38 were killed by Kenya, in Mogadishu.", "SO", "Mogadishu", 1);
	/* what happened at a place did not at one that is only named */
	stands_in(f, "Then 38 were killed, Kisumu, at Nairobi.", "KE", "Nairobi", 1);
}

static void the_lead_told_more_precisely(void **state)
{
	const struct mini *f = *state;

	stands_in(f, "Then 38 were killed in Kenya. It was at Kisumu.", "KE", "Kisumu", 1);
	/* not in another country, nor where a town is named already */
	stands_in(f, "Then 38 were killed in Kenya. It was at Mogadishu.", "KE", "Kenya", 0);
	stands_in(f, "Then 38 were killed in Nairobi. It was at Kisumu.", "KE", "Nairobi", 0);
}

static void the_place_of_sentences_before(void **state)
{
	const struct mini *f = *state;

	stands_in(f, "So at Nairobi. So at Kisumu. Then 38 were killed.", "KE", "Kisumu", 1);
	/* not in a country that the article is not about */
	stands_in(f, "In Nairobi, Kenya. In Mogadishu. Then 38 were killed.", "KE", "Nairobi", 0);
	stands_in(f, "In Kisumu it. Is. So. Then 38 were killed.", "KE", "Kisumu", 0);
	/* else where the article plays: a town that it names, */
	stands_in(f, "Kisumu and Somalia, Kisumu. It. Is. So. It. Is. So. Then 38 were killed.",
		  "KE", "Kisumu", 0);
	stands_in(f, "Then 38 were killed. In Kisumu.", "KE", "Kisumu", 0);
	/* or its country, where it speaks of that far more */
	stands_in(f,
		  "Kisumu and Kenya, Kenya, Kenya, Kenya. It. Is. So. It. Is. So. Then 38 were "
		  "killed.",
		  "KE", "Kenya", 1);
}

/* A row that language data names and no table has is no place of a table. */
static void rows_that_are_not_there(void **state)
{
	static const char rules[] = "stage s replace\nrule r\n\tp:[place]\n"
				    "\t=> place place=$p.place\n\tyes man\n\tno men\n";
	static const char *const rows[] = {"0", "99999999999999999999", "-1", "x"};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new(0);
		struct extract_engine *g;
		const struct reading *r;
		char lex[80];

		snprintf(lex, sizeof(lex), "= : place\nHollow : place=%s\n", rows[i]);
		g = fixture_engine(lex, rules);
		r = fixture_read(g, a, "In Hollow.");
		assert_int_equal(r->n_places, 1);
		assert_string_equal(r->places[0].name, "Hollow");
		assert_string_equal(r->places[0].kind, "place");
		extract_free(&g);
		arena_free(&a);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, mini_load, mini_unload)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(places_of_the_tables),
		TEST(the_main_place),
		TEST(the_place_of_a_number),
		TEST(roles),
		TEST(the_lead_told_more_precisely),
		TEST(the_place_of_sentences_before),
		cmocka_unit_test(rows_that_are_not_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
