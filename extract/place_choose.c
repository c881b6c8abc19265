/* place_choose.c - scores the places of one name.  The parts of a score are in
 * powers of ten of inhabitants: a place that the article speaks of anyway stands
 * against one that is a hundred times as big. */
#include "extract/place_choose.h"

#include <math.h>
#include <string.h>

#define ROW_SCORE 6.5	   /* a place that only the tables have */
#define ROW_BONUS 1.2	   /* the tables hold what news speaks of */
#define COUNTRY_SCORE 8.45 /* a country, against a region of its name */
#define ALSO_COST 1.5	   /* a name that is not the place's own */
#define REGION_COST 1.0	   /* the city of that name is meant, not its region */
#define DISTRICT_COST 1.7
#define KIND_BONUS 3.0		/* "Kunduz province" */
#define WITHIN_BONUS 8.0	/* "Paris, Texas" */
#define NAMED_BONUS 0.7		/* the article names the country */
#define SHARE_BONUS 1.3		/* times its share of the heaviest country */
#define REGION_BONUS 0.8	/* the same for regions */
#define KNOWN_POPULATION 300000 /* inhabitants */
#define WELL_KNOWN                                                                           \
	100000		 /* inhabitants: a smaller place of a country that the article names \
			  * nowhere else is not the one meant */
#define TWIN_DEGREES 1.5 /* between a row of the tables and the gazetteer's same place */

int place_weights_init(struct place_weights *w, struct arena *a, size_t n)
{
	*w = (struct place_weights){0};
	for (w->n_slots = 16; w->n_slots < 2 * n; w->n_slots *= 2)
		;
	w->regions = arena_array(a, w->n_slots, sizeof(*w->regions));
	w->region = arena_array(a, w->n_slots, sizeof(*w->region));
	return w->regions && w->region ? 0 : ERR_MEMORY;
}

static size_t region_slot(const struct place_weights *w, uint32_t region)
{
	size_t at = region * 2654435761u & (w->n_slots - 1);

	while (w->regions[at] && w->regions[at] != region)
		at = (at + 1) & (w->n_slots - 1);
	return at;
}

static void add_country(struct place_weights *w, const char *country, double by)
{
	size_t i = place_code_index(country);

	if (!w->is_seen[i])
		w->seen[w->n_seen++] = (uint16_t)i;
	w->is_seen[i] = true;
	w->country[i] += by;
}

void place_weights_add(struct place_weights *w, const char *country, uint32_t region, double by)
{
	size_t at;

	if (country)
		add_country(w, country, by);
	if (!region)
		return;
	at = region_slot(w, region);
	w->regions[at] = region;
	w->region[at] += by;
	w->most_region = fmax(w->most_region, w->region[at]);
}

void place_weights_settle(struct place_weights *w)
{
	w->most = 0;
	for (size_t i = 0; i < w->n_seen; i++)
		w->most = fmax(w->most, w->country[w->seen[i]]);
}

static double share(double part, double whole)
{
	return part > 0 && whole > 0 ? fmin(part / whole, 1) : 0;
}

static double country_bonus(const struct place_weights *w, const char *country)
{
	double part = country ? w->country[place_code_index(country)] : 0;

	return part > 0 ? NAMED_BONUS + SHARE_BONUS * share(part, w->most) : 0;
}

static bool same_country(const char *a, const char *b)
{
	return a && b && a[0] == b[0] && a[1] == b[1];
}

static bool row_is(const struct place *row, const char *kind)
{
	return row && strcmp(row->kind, kind) == 0;
}

/* Does the gazetteer have the place in a region or district of that name? */
static bool lies_in_named(const struct extract_engine *g, const struct gaz_name *in,
			  const struct gaz_place *p, bool *is_area_r)
{
	bool also;

	*is_area_r = false;
	for (size_t i = 0; i < in->n; i++) {
		const struct gaz_place *area = gazetteer_candidate(g->gazetteer, in, i, &also);

		if (area->kind == GAZ_CITY)
			continue;
		*is_area_r = true;
		if (area->region == p->region && area != p &&
		    same_country(area->country, p->country))
			return true;
	}
	return false;
}

/* Does a place lie where the text says ("in Texas", "the Syrian city of")? */
static bool lies_in(const struct extract_engine *g, const struct place_hint *h,
		    const struct gaz_place *p, const char *country)
{
	bool is_area;

	if (h->in_country)
		return same_country(h->in_country, country);
	if (row_is(h->in_row, "country") && same_country(h->in_row->country, country))
		return true;
	if (h->in_name && p) {
		if (lies_in_named(g, h->in_name, p, &is_area))
			return true;
		if (is_area)
			return false;
	}
	return row_is(h->in_row, "region") && same_country(h->in_row->country, country);
}

static double kind_score(const struct place_hint *h, const struct gaz_place *p)
{
	/* no city stands between a country and the region of its name */
	static const char *const kinds[] = {"city", "region", "district"};
	static const double costs[] = {0, REGION_COST, DISTRICT_COST};

	if (!h->kind)
		return row_is(h->row, "country") ? 0 : -costs[p->kind];
	if (strcmp(h->kind, kinds[p->kind]) == 0)
		return KIND_BONUS;
	/* "the district of Hama": second or first level, tongues differ */
	if (p->kind != GAZ_CITY && strcmp(h->kind, "city") != 0)
		return KIND_BONUS - DISTRICT_COST;
	return -costs[p->kind];
}

/* Is this the gazetteer's entry of the row? */
static bool is_twin(const struct place *row, const struct gaz_place *p)
{
	bool city = p->kind == GAZ_CITY;

	return row && same_country(row->country, p->country) &&
	       (city ? row_is(row, "city") : row_is(row, "region")) &&
	       fabs(row->lat - p->lat / 1e4) < TWIN_DEGREES &&
	       fabs(row->lon - p->lon / 1e4) < TWIN_DEGREES;
}

static struct place_choice score_gaz(const struct extract_engine *g, const struct place_hint *h,
				     const struct place_weights *w, size_t i)
{
	bool also;
	const struct gaz_place *p = gazetteer_candidate(g->gazetteer, h->name, i, &also);
	struct place_choice c = {.gaz = p,
				 .fits = lies_in(g, h, p, p->country),
				 .named = country_bonus(w, p->country) > 0};

	if (is_twin(h->row, p))
		c.row = h->row;
	c.score = log10(p->population + 1.0) + (c.row && !h->kind ? 0 : kind_score(h, p)) +
		  country_bonus(w, p->country) +
		  REGION_BONUS * share(p->region ? w->region[region_slot(w, p->region)] : 0,
				       w->most_region);
	c.score += c.row ? ROW_BONUS : also ? -ALSO_COST : 0;
	c.score += c.fits ? WITHIN_BONUS : 0;
	return c;
}

static struct place_choice score_row(const struct extract_engine *g, const struct place_hint *h,
				     const struct place_weights *w)
{
	struct place_choice c = {.row = h->row, .fits = lies_in(g, h, NULL, h->row->country)};

	c.score = (row_is(h->row, "country") ? COUNTRY_SCORE : ROW_SCORE + ROW_BONUS) +
		  country_bonus(w, h->row->country) + (c.fits ? WITHIN_BONUS : 0);
	if (h->kind && strcmp(h->kind, h->row->kind) == 0)
		c.score += KIND_BONUS;
	return c;
}

/* A country's name is another place's only where that is a region elsewhere (Georgia),
 * or where the text says so: "Jordan, Minnesota", but not "Jordan, Syria and Iraq". */
static bool may_mean(const struct place_hint *h, const struct place_choice *c)
{
	if (!row_is(h->row, "country") || (c->fits && row_is(h->in_row, "region")))
		return true;
	return c->gaz->kind == GAZ_REGION && !same_country(c->gaz->country, h->row->country);
}

/* A region or district of the name of a city is the land around it only where the
 * article speaks of its country. */
static bool other_kind(const struct place_hint *h, const struct place_choice *c)
{
	return h->kind && strcmp(h->kind, "city") != 0 && c->gaz->kind == GAZ_CITY && !c->row &&
	       !c->named;
}

/* "Marysville, Australia" is none of the Marysvilles of other countries, and the village
 * of Nasr none of a country that the article does not name; only a city that is known
 * widely stands in "in Milan, France's coach said". */
static bool lies_elsewhere(const struct place_hint *h, const struct place_weights *w,
			   const struct place_choice *c)
{
	bool told = h->in_country || row_is(h->in_row, "country") || row_is(h->in_row, "region");

	bool foreign = !c->named && w->most > 0;

	return c->gaz && !c->fits &&
	       ((c->gaz->population < KNOWN_POPULATION && (told || (h->kind && foreign))) ||
		(foreign && c->gaz->population < WELL_KNOWN));
}

struct place_choice place_choose(const struct extract_engine *g, const struct place_hint *h,
				 const struct place_weights *w)
{
	struct place_choice best = {.score = -HUGE_VAL}, row;
	bool twin = false, settled = !h->kind || strcmp(h->kind, "city") == 0 ||
				     strcmp(h->kind, "region") == 0 ||
				     strcmp(h->kind, "district") == 0;

	if (!settled && !row_is(h->row, h->kind))
		return (struct place_choice){0};
	for (size_t i = 0; settled && h->name && i < h->name->n; i++) {
		struct place_choice c = score_gaz(g, h, w, i);

		twin |= c.row != NULL;
		if (other_kind(h, &c))
			continue;
		if (c.score > best.score && may_mean(h, &c))
			best = c;
	}
	if (!h->row && lies_elsewhere(h, w, &best))
		return (struct place_choice){0};
	if (!h->row || twin)
		return best;
	row = score_row(g, h, w);
	return row.score >= best.score ? row : best;
}
