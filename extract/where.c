/* where.c - the places of an article, and its main place.  Which names are places is the
 * rules' business, where a number belongs locate.c's. */
#include "extract/where.h"

#include <string.h>
#include "extract/place_list.h"

/* A country or place and how much the article speaks of it. */
struct weight {
	const char *name;
	unsigned n;
};

static void weigh(struct weight *list, size_t *n, size_t cap, const char *name, unsigned by)
{
	size_t i = 0;

	while (i < *n && strcmp(list[i].name, name) != 0)
		i++;
	if (i == cap)
		return;
	if (i == *n)
		list[(*n)++] = (struct weight){name, 0};
	list[i].n += by;
}

static const char *heaviest(const struct weight *list, size_t n)
{
	const struct weight *best = NULL;

	for (size_t i = 0; i < n; i++)
		if (!best || list[i].n > best->n)
			best = &list[i];
	return best ? best->name : NULL;
}

/* Different countries, or places, that are weighed; later ones count no more. */
#define WEIGHED_MAX 64

static const char *main_country(const struct document *d)
{
	struct weight list[WEIGHED_MAX];
	size_t n = 0;

	for (size_t i = 0; i < d->places.n; i++) {
		const char *country = d->reading->places[i].country;

		if (country)
			weigh(list, &n, WEIGHED_MAX, country,
			      2 * place_clause_weight(d->places.list[i].clause));
	}
	for (size_t i = 0; i < d->n_peoples; i++)
		weigh(list, &n, WEIGHED_MAX, d->peoples[i].country,
		      place_clause_weight(d->peoples[i].clause));
	return heaviest(list, n);
}

static bool is_country(const char *kind)
{
	return strcmp(kind, "country") == 0;
}

static const char *main_place(const struct document *d, const char *country)
{
	struct weight list[WEIGHED_MAX];
	size_t n = 0;

	for (size_t i = 0; i < d->places.n; i++) {
		const struct reading_place *p = &d->reading->places[i];

		if (p->country == country && !is_country(p->kind))
			weigh(list, &n, WEIGHED_MAX, p->name,
			      place_clause_weight(d->places.list[i].clause));
	}
	return heaviest(list, n);
}

int where_places(struct document *d)
{
	int rc = place_list(d);

	if (rc)
		return rc;
	d->reading->main_country = main_country(d);
	if (d->reading->main_country)
		d->reading->main_place = main_place(d, d->reading->main_country);
	return 0;
}
