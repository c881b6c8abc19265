/* place.c - reads the tables of countries, peoples and cities.  What a name
 * means in a text is decided by the rules and by where.c. */
#include "extract/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/lexfile.h"

#define COLUMNS_MAX 7
#define KIND_MAX 32

struct table_reader {
	struct arena *arena;
	struct lexicon *lexicon;
	struct place_table *table;
	struct source *src;
	struct err *e;
	struct text column[COLUMNS_MAX];
};

static bool only_capitals(struct text name)
{
	for (size_t i = 0; i < name.len; i++)
		if ((name.s[i] >= 'a' && name.s[i] <= 'z') || (unsigned char)name.s[i] >= 0x80)
			return false;
	return true;
}

/* Add the names in `names` (parted by '|', "-" is none) with a sense of these tags. */
static int add_names(struct table_reader *r, struct text names, const char *sense)
{
	struct text name, words = {sense, strlen(sense)};
	int rc;

	while (text_part(&names, '|', &name)) {
		struct lex_sense s = {0};
		struct sense *made;

		if (name.len == 0 || text_is(name, "-"))
			continue;
		rc = lex_sense_parse(r->lexicon, r->src, words, &s, r->e);
		if (rc == 0 && only_capitals(name))
			rc = lex_sense_parse(r->lexicon, r->src, (struct text){"capitals", 8}, &s,
					     r->e);
		if (rc == ERR_SYNTAX) /* the table does not hold these words */
			return source_fail(r->src, name.s, r->e,
					   "expected at most %d different tags", LEXICON_TAGS);
		if (rc)
			return rc;
		made = lexicon_sense(r->lexicon, &s.tags, s.attrs, s.n_attrs);
		if (!made)
			return err_set(r->e, ERR_MEMORY, "no memory for the places");
		rc = lex_form_add(r->lexicon, r->src, name, made, r->e);
		if (rc)
			return rc;
	}
	return 0;
}

static int read_degrees(struct table_reader *r, struct text t, double most, double *deg_r)
{
	bool plain = t.len && strspn(t.s, "-.0123456789") >= t.len;
	char *end = NULL;

	if (plain)
		*deg_r = strtod(t.s, &end);
	if (!plain || end != t.s + t.len || *deg_r < -most || *deg_r > most)
		return source_fail(r->src, t.s, r->e, "expected degrees from -%.0f to %.0f", most,
				   most);
	return 0;
}

static int add_place(struct table_reader *r, struct text name, const char *kind, struct text code,
		     struct text lat, struct text lon, struct text also, bool ambiguous)
{
	struct place_table *t = r->table;
	struct place p = {.kind = kind, .has_point = true};
	char sense[96];
	int rc = read_degrees(r, lat, 90, &p.lat);

	if (rc == 0)
		rc = read_degrees(r, lon, 180, &p.lon);
	if (rc)
		return rc;
	if (!name.len || text_is(name, "-"))
		return source_fail(r->src, name.s, r->e, "expected a name");
	p.name = arena_strndup(r->arena, name.s, name.len);
	if (!text_is(code, "-"))
		p.country = lexicon_string(r->lexicon, code.s, code.len);
	if (!p.name || !p.kind ||
	    arena_grow(r->arena, (void **)&t->list, &t->cap, t->n + 1, sizeof(p)))
		return err_set(r->e, ERR_MEMORY, "no memory for the places");
	snprintf(sense, sizeof(sense), "place %s place=%zu %s%.*s %s", kind, t->n,
		 p.country ? "country=" : "", p.country ? 2 : 0, p.country ? p.country : "",
		 ambiguous ? "ambiguous" : "");
	t->list[t->n++] = p;
	rc = add_names(r, name, sense);
	return rc ? rc : add_names(r, also, sense);
}

static int read_people(struct table_reader *r, struct text code)
{
	char sense[64];
	int rc;

	snprintf(sense, sizeof(sense), "people adjective country=%.*s", (int)code.len, code.s);
	rc = add_names(r, r->column[1], sense);
	if (rc)
		return rc;
	snprintf(sense, sizeof(sense), "people noun country=%.*s", (int)code.len, code.s);
	return add_names(r, r->column[2], sense);
}

static int read_city(struct table_reader *r)
{
	struct text *c = r->column, kind = c[1];

	if (!kind.len || kind.len > KIND_MAX || strcspn(kind.s, " =\t") != kind.len)
		return source_fail(r->src, kind.s, r->e, "expected a kind of one word");
	if (!text_is(c[6], "ambiguous") && !text_is(c[6], "-"))
		return source_fail(r->src, c[6].s, r->e, "expected ambiguous or -");
	return add_place(r, c[0], lexicon_string(r->lexicon, kind.s, kind.len), c[2], c[3], c[4],
			 c[5], text_is(c[6], "ambiguous"));
}

static bool is_code(struct text t)
{
	return t.len == 2 && t.s[0] >= 'A' && t.s[0] <= 'Z' && t.s[1] >= 'A' && t.s[1] <= 'Z';
}

size_t place_code_index(const char code[2])
{
	return (size_t)(code[0] - 'A') * 26 + (size_t)(code[1] - 'A');
}

const char *place_country(const struct place_table *t, const char code[2])
{
	return t->countries[place_code_index(code)];
}

static int read_country(struct table_reader *r)
{
	struct text *c = r->column;
	int rc = add_place(r, c[1], "country", c[0], c[2], c[3], c[4], false);

	if (rc == 0)
		r->table->countries[place_code_index(c[0].s)] =
			r->table->list[r->table->n - 1].country;
	return rc;
}

static int read_row(struct table_reader *r, size_t n)
{
	struct text *c = r->column, code = n == COLUMNS_MAX ? c[2] : c[0];

	/* Only what is below countries may lie in several. */
	if (!is_code(code) && !(n == COLUMNS_MAX && text_is(code, "-")))
		return source_fail(r->src, code.s, r->e, "expected a country code of two capitals");
	if (n == 3)
		return read_people(r, code);
	if (n == 5)
		return read_country(r);
	return read_city(r);
}

int place_load(struct arena *a, struct lexicon *l, struct place_table *t, struct source *src,
	       struct err *e)
{
	struct table_reader r = {.arena = a, .lexicon = l, .table = t, .src = src, .e = e};
	struct text line;
	bool indented;
	int rc = 0;

	while (rc == 0 && source_line(src, &line, &indented)) {
		struct text rest = line;
		size_t n = 0;

		while (n < COLUMNS_MAX && text_part(&rest, '\t', &r.column[n]))
			n++;
		if ((n != 3 && n != 5 && n != COLUMNS_MAX) || rest.s)
			rc = source_fail(src, line.s, e,
					 "expected 3 (peoples), 5 (countries) or 7 (cities) "
					 "columns parted by tabs");
		else
			rc = read_row(&r, n);
	}
	return rc;
}
