/* credit.c - one credit an agency, of the lines that the rules found. */
#include "extract/credit.h"

static bool is_part(const struct document *d, const struct found *f)
{
	return tagset_has(&f->node->tags, d->engine->tags.part);
}

static bool is_listed(const struct reading *r, const char *agency)
{
	for (size_t i = 0; i < r->n_credits; i++)
		if (r->credits[i].agency == agency)
			return true;
	return false;
}

static void add(struct document *d, const struct found *f)
{
	const struct names *k = &d->engine->names;
	const struct node_key *who = node_key(f->node, k->who);
	const char *agency = node_value(f->node, k->agency);
	const struct segment *s = f->clause->segment;
	struct reading *r = d->reading;

	if (!agency || r->n_credits == CREDIT_MAX || is_listed(r, agency))
		return;
	r->credits[r->n_credits++] = (struct reading_credit){
		.at = segment_span(s, f->node->first, f->node->end),
		.agency = agency,
		.who = who ? segment_text(d->arena, s, who->items[0].first, who->items[0].end)
			   : NULL,
		.part = is_part(d, f),
	};
}

int credit_resolve(struct document *d)
{
	if (d->credits.n == 0)
		return 0;
	d->reading->credits = arena_array(d->arena, CREDIT_MAX, sizeof(*d->reading->credits));
	if (!d->reading->credits)
		return ERR_MEMORY;
	for (int part = 0; part <= 1; part++)
		for (size_t i = 0; i < d->credits.n; i++)
			if (is_part(d, &d->credits.list[i]) == (part == 1))
				add(d, &d->credits.list[i]);
	return 0;
}
