/* place_choose.h - which of the places of one name an article means. */
#ifndef TOLL_EXTRACT_PLACE_CHOOSE_H
#define TOLL_EXTRACT_PLACE_CHOOSE_H

#include "extract/engine.h"

/* How much an article speaks of each country and region; and the heaviest of each. */
struct place_weights {
	double country[PLACE_CODES], most;
	uint16_t seen[PLACE_CODES]; /* indexes of the countries that have weight, or had */
	bool is_seen[PLACE_CODES];
	size_t n_seen;
	uint32_t *regions; /* offsets in the gazetteer, by hash; 0: free */
	double *region;
	size_t n_slots; /* a power of two, or 0 */
	double most_region;
};

/* What the text says about a name beside it. */
struct place_hint {
	const struct place *row;	/* of the tables: what the name means there, or NULL */
	const struct gaz_name *name;	/* of the gazetteer, or NULL */
	const char *kind;		/* from a word such as "province", or NULL */
	const struct place *in_row;	/* it lies in this one, or NULL ... */
	const struct gaz_name *in_name; /* ... or in one of these, or NULL ... */
	const char *in_country;		/* ... or in this country, or NULL */
};

/* What a name means: a row of the tables, a place of the gazetteer, or both (the same place). */
struct place_choice {
	const struct place *row;
	const struct gaz_place *gaz;
	double score;
	bool fits;  /* lies where the text says */
	bool named; /* the article speaks of its country otherwise */
};

/* Room for the weights of n regions, in arena a. 0 or ERR_MEMORY. */
int place_weights_init(struct place_weights *w, struct arena *a, size_t n) MUSTCHECK;

/* Add to the weight of a country (two capitals, or NULL) and region (an offset, or 0);
 * by may be negative. */
void place_weights_add(struct place_weights *w, const char *country, uint32_t region, double by);

/* Set `most` anew. */
void place_weights_settle(struct place_weights *w);

/* The likeliest meaning of a name, by what stands beside it, what else the article
 * speaks of, and how well known the places are. */
struct place_choice place_choose(const struct extract_engine *g, const struct place_hint *h,
				 const struct place_weights *w);

#endif
