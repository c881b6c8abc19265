/* place.h - the tables of places, and their names in the lexicon. */
#ifndef TOLL_EXTRACT_PLACE_H
#define TOLL_EXTRACT_PLACE_H

#include "extract/lexicon.h"
#include "extract/source.h"

struct place {
	const char *name;
	const char *kind;    /* "country", "city", "region", "area", "camp" */
	const char *country; /* ISO 3166-1 alpha-2, or NULL: in several */
	bool has_point;
	double lat, lon; /* degrees */
};

#define PLACE_CODES (26 * 26) /* codes of two capitals */

struct place_table {
	struct place *list;
	size_t n, cap;
	const char *countries[PLACE_CODES]; /* the interned code of each country with a row */
};

/* The index of a country's code of two capitals in such tables. */
size_t place_code_index(const char code[2]);

/* The interned code of a country given by its two capitals; NULL if no table has it. */
const char *place_country(const struct place_table *t, const char code[2]);

/* Read one table; which of the three it is, the number of its columns tells:
 * peoples (3), countries (5), cities (7).  Names become lexicon forms with the
 * tag "place" (peoples: "people" and "adjective" or "noun"), the attributes
 * country and place (index in the table), and the tag "capitals" where the name
 * is written in capitals only, "ambiguous" where the table says so.  0, or an error that names its
 * place. */
int place_load(struct arena *a, struct lexicon *l, struct place_table *t, struct source *src,
	       struct err *e) MUSTCHECK;

#endif
