/* test_gazetteer.c - tables become a gazetteer, its names are found, and files that are
 * none, are damaged or lie are refused. */
#include "extract/gazetteer.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "extract/gazetteer_build.h"
#include "tests/unit/cmocka_all.h"

static const char PLACES[] =
	"city\tAF\tAF-KDZ\t1135689\t36.7289\t68.8570\t161902\tKunduz\tKonduz|Qunduz\n"
	"city\tBR\tBR-SP\t3448439\t-23.5475\t-46.6361\t10021295\tS\xc3\xa3o Paulo\t-\n"
	"city\tSY\tSY-HA\t173811\t36.5024\t40.7477\t81539\tAl \xe1\xb8\xa8"
	"asakah\tHasakah\n"
	"city\tUS\tUS-TX\t4717560\t33.6609\t-95.5555\t24171\tParis\t-\n"
	"city\tFR\tFR-IDF\t2988507\t48.8534\t2.3488\t2138551\tParis\tLutetia\n"
	"region\tAF\tAF-KDZ\t-\t36.7889\t68.9285\t275899\tKunduz\t-\n";
static const char NAMES[] = "paris\tgiven\nof\tword\nzoe\tgiven\n";

struct files {
	char dir[64], places[96], names[96], out[96];
	struct gazetteer *g;
};

static void put(const char *path, const void *bytes, size_t len)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

static void build(struct files *f, const char *places)
{
	struct err e;

	put(f->places, places, strlen(places));
	put(f->names, NAMES, strlen(NAMES));
	if (gazetteer_build(f->places, f->names, f->out, &e))
		fail_msg("%s", e.text);
}

static int load(void **state)
{
	struct files *f = calloc(1, sizeof(*f));
	struct err e;

	strcpy(f->dir, "/tmp/toll-gazetteer-XXXXXX");
	assert_non_null(mkdtemp(f->dir));
	snprintf(f->places, sizeof(f->places), "%s/places", f->dir);
	snprintf(f->names, sizeof(f->names), "%s/names", f->dir);
	snprintf(f->out, sizeof(f->out), "%s/out", f->dir);
	build(f, PLACES);
	if (gazetteer_open(f->out, &f->g, &e))
		fail_msg("%s", e.text);
	*state = f;
	return 0;
}

static int unload(void **state)
{
	struct files *f = *state;

	gazetteer_close(&f->g);
	gazetteer_close(&f->g);
	unlink(f->places);
	unlink(f->names);
	unlink(f->out);
	rmdir(f->dir);
	free(f);
	return 0;
}

static const struct gaz_name *find(const struct files *f, const char *name)
{
	struct gazetteer_key k;

	gazetteer_key_init(&k);
	return gazetteer_key_add(&k, name, strlen(name)) ? gazetteer_find(f->g, &k) : NULL;
}

/* The likeliest place of a name as "NAME REGION id kind". */
static void finds(const struct files *f, const char *name, size_t n, const char *want)
{
	const struct gaz_name *found = find(f, name);
	const struct gaz_place *p;
	char got[100];
	bool also;

	if (!found || found->n != n)
		fail_msg("%s: %d places", name, found ? found->n : -1);
	p = gazetteer_candidate(f->g, found, 0, &also);
	snprintf(got, sizeof(got), "%s %s %u %d%s", gazetteer_string(f->g, p->name),
		 gazetteer_string(f->g, p->region), p->geoname, p->kind, also ? " also" : "");
	assert_string_equal(got, want);
}

static void names_in_all_spellings(void **state)
{
	const struct files *f = *state;

	finds(f, "Sao Paulo", 1, "S\xc3\xa3o Paulo BR-SP 3448439 0");
	finds(f, "S\xc3\xa3o-PAULO", 1, "S\xc3\xa3o Paulo BR-SP 3448439 0");
	finds(f, "al-Hasakah", 1,
	      "Al \xe1\xb8\xa8"
	      "asakah SY-HA 173811 0");
	finds(f, "Hasakah", 1,
	      "Al \xe1\xb8\xa8"
	      "asakah SY-HA 173811 0 also");
	finds(f, "Konduz", 1, "Kunduz AF-KDZ 1135689 0 also");
	assert_null(find(f, "Nowhere"));
	assert_null(find(f, ""));
	assert_null(find(f, "a name of more letters than any name that stands in a gazetteer has"));
}

/* Places of one name: those that bear it themselves and have most inhabitants first. */
static void places_of_one_name(void **state)
{
	const struct files *f = *state;

	finds(f, "Paris", 2, "Paris FR-IDF 2988507 0");
	finds(f, "Kunduz", 2, "Kunduz AF-KDZ 0 1");
	assert_int_equal(find(f, "Paris")->flags, GAZ_GIVEN);
}

static void names_that_begin_others(void **state)
{
	const struct files *f = *state;

	assert_int_equal(find(f, "Sao")->n, 0);
	assert_int_equal(find(f, "Sao")->flags, GAZ_LONGER);
	assert_int_equal(find(f, "Zoe")->flags, GAZ_GIVEN);
	assert_int_equal(find(f, "Zoe")->n, 0);
}

static void refuses(const struct files *f, const char *bytes, size_t len, const char *why)
{
	struct gazetteer *g;
	struct err e;
	char want[300];

	put(f->out, bytes, len);
	assert_int_equal(gazetteer_open(f->out, &g, &e), ERR_SYNTAX);
	assert_null(g);
	snprintf(want, sizeof(want), "cannot use %s: %s; build it anew", f->out, why);
	assert_string_equal(e.text, want);
}

static char *slurp(const char *path, size_t *len_r)
{
	FILE *f = fopen(path, "rb");
	char *bytes = malloc(1 << 16);

	assert_non_null(f);
	*len_r = fread(bytes, 1, 1 << 16, f);
	fclose(f);
	return bytes;
}

static void files_that_are_none(void **state)
{
	const struct files *f = *state;
	struct gazetteer *g;
	struct err e;
	size_t len;
	char *bytes = slurp(f->out, &len);

	refuses(f, "", 0, "it is empty or no regular file");
	refuses(f, "TOLLGAZ1", 8, "it is no gazetteer of this version");
	refuses(f, bytes, sizeof(struct gaz_header) - 1, "it is no gazetteer of this version");
	refuses(f, bytes, len - 1, "its sizes do not agree");
	bytes[7] = '0';
	refuses(f, bytes, len, "it is no gazetteer of this version");
	free(bytes);
	assert_int_equal(gazetteer_open(f->dir, &g, &e), ERR_SYNTAX);
	assert_int_equal(gazetteer_open("/nonexistent", &g, &e), ERR_NOT_FOUND);
}

/* Every single byte that is turned over is noticed. */
static void damaged_files(void **state)
{
	const struct files *f = *state;
	struct gazetteer *g;
	struct err e;
	size_t len;
	char *bytes = slurp(f->out, &len);

	for (size_t i = 0; i < len; i++) {
		bytes[i] = (char)~bytes[i];
		put(f->out, bytes, len);
		if (gazetteer_open(f->out, &g, &e) != ERR_SYNTAX)
			fail_msg("byte %zu of %zu", i, len);
		bytes[i] = (char)~bytes[i];
	}
	free(bytes);
}

/* A file whose digest was made to fit. */
static void refuses_forged(const struct files *f, char *bytes, size_t len, void *at, uint32_t value,
			   const char *why)
{
	struct gaz_header *h = (void *)bytes;
	uint32_t old;

	memcpy(&old, at, sizeof(old));
	memcpy(at, &value, sizeof(value));
	h->digest = gaz_digest(h + 1, len - sizeof(*h));
	refuses(f, bytes, len, why);
	memcpy(at, &old, sizeof(old));
}

static void files_that_lie(void **state)
{
	const struct files *f = *state;
	size_t len;
	char *bytes = slurp(f->out, &len);
	struct gaz_header *h = (void *)bytes;
	struct gaz_place *places = (struct gaz_place *)(h + 1);
	struct gaz_name *names = (struct gaz_name *)(places + h->n_places);
	uint32_t *candidates = (uint32_t *)(names + h->n_names);
	uint32_t *slots = candidates + h->n_candidates;

	refuses_forged(f, bytes, len, &places[0].name, h->strings, "one of its places is none");
	refuses_forged(f, bytes, len, &places[1].lat, 900001, "one of its places is none");
	refuses_forged(f, bytes, len, &names[0].key, UINT32_MAX, "one of its names is none");
	refuses_forged(f, bytes, len, &names[0].first, h->n_candidates + 1,
		       "one of its names is none");
	refuses_forged(f, bytes, len, &candidates[0], h->n_places,
		       "one of its names means no place");
	refuses_forged(f, bytes, len, &slots[0], h->n_names + 1, "its index leads nowhere");
	refuses_forged(f, bytes, len, &h->n_places, UINT32_MAX, "its sizes do not agree");
	refuses_forged(f, bytes, len, &h->n_slots, h->n_slots - 1, "its sizes do not agree");
	for (uint32_t i = 0; i < h->n_slots; i++)
		slots[i] = 1;
	refuses_forged(f, bytes, len, &slots[0], 1, "its index has no end");
	free(bytes);
}

static void rows_that_are_wrong(void **state)
{
	static const struct {
		const char *row, *why;
	} cases[] = {
		{"town\tAF\t-\t1\t0\t0\t0\tA\t-\n", "city, region or district"},
		{"city\taf\t-\t1\t0\t0\t0\tA\t-\n", "a country code of two capitals"},
		{"city\tAF\t-\tx\t0\t0\t0\tA\t-\n", "a GeoNames id"},
		{"city\tAF\t-\t1\t91\t0\t0\tA\t-\n", "degrees"},
		{"city\tAF\t-\t1\t0\t0\t-1\tA\t-\n", "a number of inhabitants"},
		{"city\tAF\tA-REGION-OF-MANY-LETTERS\t1\t0\t0\t0\tA\t-\n",
		 "a region's code of at most 15 letters"},
		{"city\tAF\t-\t1\t0\t0\t0\tA\n", "another number of columns"},
		{"city\tAF\t-\t1\t0\t0\t0\tA\t-\tB\n", "another number of columns"},
	};
	const struct files *f = *state;
	char want[300];
	struct err e;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put(f->places, cases[i].row, strlen(cases[i].row));
		assert_int_equal(gazetteer_build(f->places, f->names, f->out, &e), ERR_SYNTAX);
		snprintf(want, sizeof(want), "%s:1: expected %s", f->places, cases[i].why);
		assert_string_equal(e.text, want);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(names_in_all_spellings, load, unload),
		cmocka_unit_test_setup_teardown(places_of_one_name, load, unload),
		cmocka_unit_test_setup_teardown(names_that_begin_others, load, unload),
		cmocka_unit_test_setup_teardown(files_that_are_none, load, unload),
		cmocka_unit_test_setup_teardown(damaged_files, load, unload),
		cmocka_unit_test_setup_teardown(files_that_lie, load, unload),
		cmocka_unit_test_setup_teardown(rows_that_are_wrong, load, unload),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
