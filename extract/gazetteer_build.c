/* gazetteer_build.c - the tables of places and names, sorted and indexed into one
 * file.  Runs while Toll is built; knows no text that is read. */
#include "extract/gazetteer_build.h"

#define HASH_NONFATAL_OOM 1
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>
#include "base/arena.h"
#include "extract/gazetteer.h"

#define COLUMNS_MAX 9
#define REGION_MAX 16
#define CANDIDATES_MAX 256 /* places of one name; the likeliest are kept */
#define STRINGS_MAX (256u << 20)

/* One name of one place; PLACE_NONE for a name that begins others, or is a given name. */
struct pair {
	char *key;
	uint32_t hash, place;
	bool also;
	uint16_t flags;
};
#define PLACE_NONE UINT32_MAX

/* A region's code, and its offset in the strings. */
struct region {
	UT_hash_handle hh;
	uint32_t at;
	char code[REGION_MAX];
};

struct build {
	struct arena *arena;
	struct gaz_place *places;
	size_t n_places, cap_places;
	struct pair *pairs;
	size_t n_pairs, cap_pairs;
	struct gaz_name *names;
	uint32_t *hashes; /* of the names */
	size_t n_names;
	uint32_t *candidates;
	size_t n_candidates;
	uint32_t *slots;
	size_t n_slots;
	char *strings;
	size_t n_strings, cap_strings;
	const char *file;
	size_t line;
	struct region *regions; /* where the code of each stands */
	struct err *e;
};

static int no_memory(struct build *b)
{
	return err_set(b->e, ERR_MEMORY, "no memory for the gazetteer");
}

static int row_wrong(struct build *b, const char *expected)
{
	return err_set(b->e, ERR_SYNTAX, "%s:%zu: expected %s", b->file, b->line, expected);
}

static int add_string(struct build *b, const char *s, uint32_t *at_r)
{
	size_t len = strlen(s) + 1;

	if (len > STRINGS_MAX - b->n_strings)
		return err_set(b->e, ERR_LIMIT, "the gazetteer's names are over %u bytes",
			       STRINGS_MAX);
	if (arena_grow(b->arena, (void **)&b->strings, &b->cap_strings, b->n_strings + len, 1))
		return no_memory(b);
	memcpy(b->strings + b->n_strings, s, len);
	*at_r = (uint32_t)b->n_strings;
	b->n_strings += len;
	return 0;
}

static int add_pair(struct build *b, const struct gazetteer_key *k, uint32_t place, bool also,
		    uint16_t flags)
{
	struct pair p = {.hash = k->hash, .place = place, .also = also, .flags = flags};

	p.key = arena_strndup(b->arena, k->s, k->len);
	if (!p.key ||
	    arena_grow(b->arena, (void **)&b->pairs, &b->cap_pairs, b->n_pairs + 1, sizeof(p)))
		return no_memory(b);
	b->pairs[b->n_pairs++] = p;
	return 0;
}

/* A name, and its first words as beginnings of names.  One that is too long is left out. */
static int add_name(struct build *b, const char *name, uint32_t place, bool also, uint16_t flags)
{
	struct gazetteer_key whole, part;
	size_t words = 1;
	int rc = 0;

	gazetteer_key_init(&whole);
	if (!gazetteer_key_add(&whole, name, strlen(name)) || whole.len == 0)
		return 0;
	for (size_t i = 0; i < whole.len; i++)
		words += whole.s[i] == ' ';
	if (words > GAZETTEER_WORDS_MAX)
		return 0;
	gazetteer_key_init(&part);
	for (size_t i = 0; rc == 0 && i < whole.len; i++) {
		if (whole.s[i] == ' ')
			rc = add_pair(b, &part, PLACE_NONE, false, GAZ_LONGER);
		if (!gazetteer_key_add(&part, whole.s + i, 1))
			return 0;
	}
	return rc ? rc : add_pair(b, &whole, place, also, flags);
}

static int region_string(struct build *b, const char *code, uint32_t *at_r)
{
	struct region *r;
	int rc;

	if (strlen(code) >= REGION_MAX)
		return row_wrong(b, "a region's code of at most 15 letters");
	HASH_FIND_STR(b->regions, code, r);
	if (!r) {
		r = arena_zalloc(b->arena, sizeof(*r));
		if (!r)
			return no_memory(b);
		strcpy(r->code, code);
		rc = add_string(b, code, &r->at);
		if (rc)
			return rc;
		HASH_ADD_STR(b->regions, code, r);
		if (!r->hh.tbl)
			return no_memory(b);
	}
	*at_r = r->at;
	return 0;
}

static bool number_read(const char *s, double least, double most, double *n_r)
{
	char *end;

	*n_r = strtod(s, &end);
	return *s && !*end && *n_r >= least && *n_r <= most;
}

static bool kind_read(const char *s, uint8_t *kind_r)
{
	static const char *const kinds[] = {"city", "region", "district"};

	for (uint8_t i = 0; i < GAZ_KINDS; i++)
		if (strcmp(s, kinds[i]) == 0) {
			*kind_r = i;
			return true;
		}
	return false;
}

static int place_row(struct build *b, char **c)
{
	struct gaz_place p = {0};
	double geoname = 0, lat, lon, population;
	char *name, *rest = c[8];
	int rc;

	if (!kind_read(c[0], &p.kind))
		return row_wrong(b, "city, region or district");
	if (strlen(c[1]) != 2 || c[1][0] < 'A' || c[1][0] > 'Z' || c[1][1] < 'A' || c[1][1] > 'Z')
		return row_wrong(b, "a country code of two capitals");
	if (strcmp(c[3], "-") != 0 && !number_read(c[3], 1, UINT32_MAX, &geoname))
		return row_wrong(b, "a GeoNames id");
	if (!number_read(c[4], -90, 90, &lat) || !number_read(c[5], -180, 180, &lon))
		return row_wrong(b, "degrees");
	if (!number_read(c[6], 0, UINT32_MAX, &population))
		return row_wrong(b, "a number of inhabitants");
	if (arena_grow(b->arena, (void **)&b->places, &b->cap_places, b->n_places + 1, sizeof(p)))
		return no_memory(b);
	p.geoname = (uint32_t)geoname;
	p.lat = (int32_t)lround(lat * 10000);
	p.lon = (int32_t)lround(lon * 10000);
	p.population = (uint32_t)population;
	memcpy(p.country, c[1], 2);
	rc = strcmp(c[2], "-") ? region_string(b, c[2], &p.region) : 0;
	if (rc == 0)
		rc = add_string(b, c[7], &p.name);
	if (rc == 0)
		rc = add_name(b, c[7], (uint32_t)b->n_places, false, 0);
	while (rc == 0 && strcmp(c[8], "-") != 0 && (name = strsep(&rest, "|")))
		rc = add_name(b, name, (uint32_t)b->n_places, true, 0);
	b->places[b->n_places++] = p;
	return rc;
}

static int name_row(struct build *b, char **c)
{
	uint16_t flags = 0;

	for (size_t i = 1; i < COLUMNS_MAX && c[i]; i++) {
		if (strcmp(c[i], "word") == 0)
			flags |= GAZ_WORD;
		else if (strcmp(c[i], "given") == 0)
			flags |= GAZ_GIVEN;
		else
			return row_wrong(b, "word or given");
	}
	return add_name(b, c[0], PLACE_NONE, false, flags);
}

/* Read a table, of `columns` columns at least and at most. */
static int read_table(struct build *b, const char *path, size_t least, size_t most,
		      int (*row)(struct build *, char **))
{
	FILE *f = fopen(path, "re");
	char *line = NULL;
	size_t size = 0;
	ssize_t len;
	int rc = 0;

	b->file = path;
	b->line = 0;
	if (!f)
		return err_set(b->e, ERR_IO, "cannot open %s: %s", path, strerror(errno));
	while (rc == 0 && (len = getline(&line, &size, f)) >= 0) {
		char *c[COLUMNS_MAX] = {0}, *rest = line;
		size_t n = 0;

		b->line++;
		if (len && line[len - 1] == '\n')
			line[len - 1] = 0;
		while (n < most && rest)
			c[n++] = strsep(&rest, "\t");
		rc = n < least || rest ? row_wrong(b, "another number of columns") : row(b, c);
	}
	if (rc == 0 && ferror(f))
		rc = err_set(b->e, ERR_IO, "cannot read %s: %s", path, strerror(errno));
	free(line);
	fclose(f);
	return rc;
}

/* By name; of one name first what bears it itself, then by inhabitants. */
static int by_name(const void *x, const void *y, void *arg)
{
	const struct pair *a = x, *b = y;
	const struct gaz_place *places = arg;
	uint32_t pa, pb;
	int order = strcmp(a->key, b->key);

	if (order)
		return order;
	if ((a->place == PLACE_NONE) != (b->place == PLACE_NONE))
		return a->place == PLACE_NONE ? 1 : -1;
	if (a->place == PLACE_NONE)
		return 0;
	if (a->also != b->also)
		return a->also ? 1 : -1;
	pa = places[a->place].population;
	pb = places[b->place].population;
	if (pa != pb)
		return pa > pb ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

/* One entry of the pairs [from, end), which have one name. */
static int make_name(struct build *b, size_t from, size_t end)
{
	struct gaz_name *n = &b->names[b->n_names];
	int rc = add_string(b, b->pairs[from].key, &n->key);

	n->first = (uint32_t)b->n_candidates;
	b->hashes[b->n_names++] = b->pairs[from].hash;
	for (size_t i = from; i < end; i++) {
		const struct pair *p = &b->pairs[i];

		n->flags |= p->flags;
		if (p->place == PLACE_NONE || n->n == CANDIDATES_MAX ||
		    (i > from && p->place == b->pairs[i - 1].place))
			continue;
		b->candidates[b->n_candidates++] = p->place | (p->also ? GAZ_ALSO : 0);
		n->n++;
	}
	return rc;
}

static int make_names(struct build *b)
{
	int rc = 0;

	qsort_r(b->pairs, b->n_pairs, sizeof(*b->pairs), by_name, b->places);
	b->names = arena_array(b->arena, b->n_pairs + 1, sizeof(*b->names));
	b->hashes = arena_array(b->arena, b->n_pairs + 1, sizeof(*b->hashes));
	b->candidates = arena_array(b->arena, b->n_pairs + 1, sizeof(*b->candidates));
	if (!b->names || !b->hashes || !b->candidates)
		return no_memory(b);
	for (size_t from = 0, end; rc == 0 && from < b->n_pairs; from = end) {
		for (end = from + 1;
		     end < b->n_pairs && strcmp(b->pairs[from].key, b->pairs[end].key) == 0; end++)
			;
		rc = make_name(b, from, end);
	}
	return rc;
}

static int make_slots(struct build *b)
{
	for (b->n_slots = 16; b->n_slots < 2 * b->n_names; b->n_slots *= 2)
		;
	b->slots = arena_array(b->arena, b->n_slots, sizeof(*b->slots));
	if (!b->slots)
		return no_memory(b);
	for (size_t i = 0; i < b->n_names; i++) {
		size_t at = b->hashes[i] & (b->n_slots - 1);

		while (b->slots[at])
			at = (at + 1) & (b->n_slots - 1);
		b->slots[at] = (uint32_t)i + 1;
	}
	return 0;
}

struct section {
	const void *bytes;
	size_t size;
};

/* Join the sections in memory, for their digest, and write them. */
static int write_file(struct build *b, const char *path)
{
	struct gaz_header h = {.magic = GAZ_MAGIC, .byte_order = GAZ_BYTE_ORDER};
	struct section sections[] = {
		{b->places, b->n_places * sizeof(*b->places)},
		{b->names, b->n_names * sizeof(*b->names)},
		{b->candidates, b->n_candidates * sizeof(*b->candidates)},
		{b->slots, b->n_slots * sizeof(*b->slots)},
		{b->strings, b->n_strings},
	};
	const size_t n = sizeof(sections) / sizeof(*sections);
	size_t size = 0, at = 0;
	char *all;
	FILE *f;

	for (size_t i = 0; i < n; i++)
		size += sections[i].size;
	all = arena_alloc(b->arena, size);
	if (!all)
		return no_memory(b);
	for (size_t i = 0; i < n; at += sections[i++].size)
		memcpy(all + at, sections[i].bytes, sections[i].size);
	h.n_places = (uint32_t)b->n_places;
	h.n_names = (uint32_t)b->n_names;
	h.n_candidates = (uint32_t)b->n_candidates;
	h.n_slots = (uint32_t)b->n_slots;
	h.strings = (uint32_t)b->n_strings;
	h.digest = gaz_digest(all, size);
	f = fopen(path, "we");
	if (!f)
		return err_set(b->e, ERR_IO, "cannot write %s: %s", path, strerror(errno));
	at = fwrite(&h, sizeof(h), 1, f) == 1 ? fwrite(all, 1, size, f) : 0;
	if (fclose(f) || at != size)
		return err_set(b->e, ERR_IO, "cannot write %s: %s", path, strerror(errno));
	return 0;
}

int gazetteer_build(const char *places, const char *names, const char *out, struct err *e)
{
	struct build b = {.arena = arena_new(0), .e = e};
	uint32_t empty;
	int rc;

	if (!b.arena)
		return no_memory(&b);
	rc = add_string(&b, "", &empty); /* the region of those that have none */
	if (rc == 0)
		rc = read_table(&b, places, COLUMNS_MAX, COLUMNS_MAX, place_row);
	if (rc == 0)
		rc = read_table(&b, names, 2, 3, name_row);
	if (rc == 0)
		rc = make_names(&b);
	if (rc == 0)
		rc = make_slots(&b);
	if (rc == 0)
		rc = write_file(&b, out);
	HASH_CLEAR(hh, b.regions);
	arena_free(&b.arena);
	return rc;
}
