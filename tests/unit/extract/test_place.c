/* test_place.c - the tables of places: what their rows give, and what is wrong with bad ones. */
#include <stdio.h>
#include <string.h>
#include "extract/place.h"
#include "extract/token.h"
#include "tests/unit/cmocka_all.h"
#include "tests/unit/extract/fixture.h"

struct fixture {
	struct arena *arena;
	struct lexicon *l;
	struct place_table table;
};

static int load(struct fixture *f, const char *text, struct err *e)
{
	struct source src = fixture_source("t.txt", text);

	*f = (struct fixture){.arena = arena_new(0)};
	f->l = lexicon_new(f->arena);
	return place_load(f->arena, f->l, &f->table, &src, e);
}

static void unload(struct fixture *f)
{
	lexicon_free(&f->l);
	arena_free(&f->arena);
}

static uint32_t run_next(const void *arg, size_t i)
{
	return ((const uint32_t *)arg)[i];
}

/* The only sense of a form. */
static const struct sense *sense_of(const struct fixture *f, const char *form)
{
	uint32_t words[9] = {0};
	int n = token_form(f->l, form, strlen(form), words, 8);
	size_t len;
	const struct entry *e = lexicon_find(f->l, run_next, words, &len);

	if (!e || len != (size_t)n || e->n_senses != 1)
		fail_msg("%s has not one sense", form);
	return e->senses[0];
}

static const char *attr(const struct fixture *f, const char *form, const char *key)
{
	return sense_attr(sense_of(f, form), lexicon_string(f->l, key, strlen(key)));
}

static bool has(const struct fixture *f, const char *form, const char *tag)
{
	int number = lexicon_tag_find(f->l, tag);

	return number >= 0 && tagset_has(&sense_of(f, form)->tags, number);
}

static void countries(void **state)
{
	struct fixture f;
	struct err e;

	(void)state;
	if (load(&f,
		 "# code name ...\nUS\tUnited States\t39.5\t-98.35\tU.S.|US | America\n"
		 "KE\tKenya\t0.18\t37.87\t-\n",
		 &e))
		fail_msg("%s", e.text);
	assert_int_equal(f.table.n, 2);
	assert_string_equal(f.table.list[0].name, "United States");
	assert_string_equal(f.table.list[0].kind, "country");
	assert_string_equal(f.table.list[0].country, "US");
	assert_true(f.table.list[0].has_point);
	assert_true(f.table.list[0].lat == 39.5 && f.table.list[0].lon == -98.35);
	assert_string_equal(attr(&f, "united states", "country"), "US");
	assert_string_equal(attr(&f, "America", "place"), "0");
	assert_string_equal(attr(&f, "Kenya", "place"), "1");
	assert_true(has(&f, "U.S.", "capitals") && has(&f, "US", "capitals"));
	assert_false(has(&f, "America", "capitals"));
	assert_true(has(&f, "Kenya", "country") && has(&f, "Kenya", "place"));
	unload(&f);
}

static void peoples(void **state)
{
	struct fixture f;
	struct err e;

	(void)state;
	if (load(&f, "KE\tKenyan\tKenyan people|Kenyans\nTD\tChadian\t-\n", &e))
		fail_msg("%s", e.text);
	assert_int_equal(f.table.n, 0);
	assert_true(has(&f, "Kenyan", "adjective") && has(&f, "Kenyan", "people"));
	assert_true(has(&f, "Kenyans", "noun") && !has(&f, "Kenyans", "adjective"));
	assert_string_equal(attr(&f, "Chadian", "country"), "TD");
	unload(&f);
}

static void cities(void **state)
{
	struct fixture f;
	struct err e;

	(void)state;
	if (load(&f,
		 "Nairobi\tcity\tKE\t-1.28\t36.82\t-\t-\n"
		 "Mobile\tcity\tUS\t30.7\t-88\tMobile City\tambiguous\n"
		 "Sahel\tregion\t-\t15\t10\t-\t-\n",
		 &e))
		fail_msg("%s", e.text);
	assert_int_equal(f.table.n, 3);
	assert_string_equal(f.table.list[0].kind, "city");
	assert_null(f.table.list[2].country);
	assert_null(attr(&f, "Sahel", "country"));
	assert_true(has(&f, "Mobile", "ambiguous") && has(&f, "Mobile City", "ambiguous"));
	assert_false(has(&f, "Nairobi", "ambiguous"));
	unload(&f);
}

static void fails(const char *row, const char *why)
{
	struct fixture f;
	struct err e = {0};
	int rc = load(&f, row, &e);

	if (rc != ERR_SYNTAX || strcmp(e.text, why) != 0)
		fail_msg("\n%s\n%d %s\nnot\n%s", row, rc, e.text, why);
	unload(&f);
}

#define COLUMNS "expected 3 (peoples), 5 (countries) or 7 (cities) columns parted by tabs"
#define CODE "expected a country code of two capitals"

static void malformed_rows(void **state)
{
	(void)state;
	fails("KE\n", "t.txt:1:1: " COLUMNS);
	fails("# x\n KE Kenya 1 2 -\n", "t.txt:2:2: " COLUMNS);
	fails("KE\tKenya\t1\t2\n", "t.txt:1:1: " COLUMNS);
	fails("KE\tKenya\t1\t2\ta\tb\n", "t.txt:1:1: " COLUMNS);
	fails("N\tcity\tKE\t1\t2\t-\t-\t-\n", "t.txt:1:1: " COLUMNS);
}

static void malformed_codes(void **state)
{
	(void)state;
	fails("KEN\tKenya\t1\t2\t-\n", "t.txt:1:1: " CODE);
	fails("ke\tKenya\t1\t2\t-\n", "t.txt:1:1: " CODE);
	fails("Ke\tKenya\t1\t2\t-\n", "t.txt:1:1: " CODE);
	fails("K1\tKenyan\t-\n", "t.txt:1:1: " CODE);
	fails("-\tKenya\t1\t2\t-\n", "t.txt:1:1: " CODE);
	fails("-\tKenyan\t-\n", "t.txt:1:1: " CODE);
	fails("N\tcity\t\t1\t2\t-\t-\n", "t.txt:1:8: " CODE);
}

static void malformed_degrees(void **state)
{
	static const struct {
		const char *row, *why;
	} rows[] = {
		{"KE\tKenya\tx\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t1N\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t90.1\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\tnan\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\tinf\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t0x1\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t1e1\t2\t-\n", "t.txt:1:10: expected degrees from -90 to 90"},
		{"KE\tKenya\t1\t-180.5\t-\n", "t.txt:1:12: expected degrees from -180 to 180"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		fails(rows[i].row, rows[i].why);
}

static void malformed_names(void **state)
{
	(void)state;
	fails("KE\t\t1\t2\t-\n", "t.txt:1:4: expected a name");
	fails("KE\t-\t1\t2\t-\n", "t.txt:1:4: expected a name");
	fails("KE\tKenya\t1\t2\ta b c d e f g h i\n",
	      "t.txt:1:14: expected a form of 1 to 8 words");
	fails("N\tbig city\tKE\t1\t2\t-\t-\n", "t.txt:1:3: expected a kind of one word");
	fails("N\t\tKE\t1\t2\t-\t-\n", "t.txt:1:3: expected a kind of one word");
	fails("N\ta=b\tKE\t1\t2\t-\t-\n", "t.txt:1:3: expected a kind of one word");
	fails("N\taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\tKE\t1\t2\t-\t-\n",
	      "t.txt:1:3: expected a kind of one word");
	fails("N\tcity\tKE\t1\t2\t-\tambigous\n", "t.txt:1:17: expected ambiguous or -");
}

/* The tags that names get are not written in the table: the name is what to point to. */
static void no_tag_left(void **state)
{
	struct source src = fixture_source("t.txt", "# x\nKE\tKenya\t0.18\t37.87\t-\n");
	struct arena *a = arena_new(0);
	struct lexicon *l = lexicon_new(a);
	struct place_table t = {0};
	struct err e;

	(void)state;
	for (int i = 0; i < LEXICON_TAGS; i++) {
		char name[8];

		assert_int_equal(lexicon_tag(l, name, (size_t)snprintf(name, 8, "t%d", i)), i);
	}
	assert_int_equal(place_load(a, l, &t, &src, &e), ERR_SYNTAX);
	assert_string_equal(e.text, "t.txt:2:4: expected at most 512 different tags");
	lexicon_free(&l);
	arena_free(&a);
}

static void no_memory(void **state)
{
	size_t cap = 1;

	(void)state;
	for (int rc = ERR_MEMORY; rc; cap += 64) {
		struct source src = fixture_source(
			"t.txt", "KE\tKenyan\tKenyans\nKE\tKenya\t0.18\t37.87\ta|b\n");
		struct arena *a = arena_new(cap);
		struct lexicon *l = lexicon_new(a);
		struct place_table t = {0};
		struct err e;

		if (l) {
			rc = place_load(a, l, &t, &src, &e);
			assert_true(rc == 0 || rc == ERR_MEMORY);
			lexicon_free(&l);
		}
		arena_free(&a);
	}
	assert_true(cap > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(countries),	   cmocka_unit_test(peoples),
		cmocka_unit_test(cities),	   cmocka_unit_test(malformed_rows),
		cmocka_unit_test(malformed_codes), cmocka_unit_test(malformed_degrees),
		cmocka_unit_test(malformed_names), cmocka_unit_test(no_tag_left),
		cmocka_unit_test(no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
