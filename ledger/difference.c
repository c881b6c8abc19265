/* difference.c - figures of two texts in pairs, round by round. */
#include "ledger/difference.h"

#include <stdlib.h>
#include <string.h>

#define BIT(name) (UINT32_C(1) << FIELD_##name)
/* A number that is taken back is not the one that was told. */
#define COUNTS_SAME (BIT(MEASURE) | BIT(UNIT) | BIT(TAKEN_BACK))
#define VALUE_SAME (BIT(VALUE) | BIT(VALUE2) | BIT(LOW) | BIT(HIGH))
#define SCENE (BIT(PLACE) | BIT(HAPPENED))
/* A quote changes with any word, and the trigger, the title and the unit say nothing new. */
#define TELLING (~(BIT(QUOTE) | BIT(TRIGGER) | BIT(PART) | BIT(TAKEN_BACK)))

struct round {
	uint32_t same; /* fields in which the two must be equal, as bits */
	bool alone;    /* and neither may have another that could be paired with it */
};

static const struct round rounds[] = {
	{BIT(MEASURE) | BIT(TAKEN_BACK) | BIT(QUOTE) | VALUE_SAME, false},
	{COUNTS_SAME | VALUE_SAME | BIT(COUNTED) | SCENE, false},
	{COUNTS_SAME | BIT(TRIGGER) | BIT(COUNTED) | BIT(ATTRIBUTION) | SCENE | BIT(PART), false},
	{COUNTS_SAME | BIT(COUNTED) | BIT(ATTRIBUTION) | SCENE, false},
	{COUNTS_SAME | BIT(COUNTED) | SCENE, false},
	{COUNTS_SAME | VALUE_SAME, false},
	{COUNTS_SAME | SCENE, false},
	{COUNTS_SAME | BIT(COUNTED), false},
	{BIT(MEASURE) | BIT(TAKEN_BACK), true},
};

/* A figure that is not paired yet. */
struct loose {
	uint64_t key; /* of the round */
	size_t index;
	bool newer; /* of the second list */
};

struct lists {
	const struct told *from, *to;
	size_t *pair_of; /* of each of the second list, its pair in the first, or TOLD_NONE */
	struct loose *loose;
	size_t n_loose;
};

static uint64_t key_of(const struct told *t, uint32_t same)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < FIELD_COUNT; i++) {
		if (!(same >> i & 1))
			continue;
		h = (h ^ (uint64_t)t->field[i]) * UINT64_C(0x9e3779b97f4a7c15);
		h ^= h >> 29;
	}
	return h;
}

static int by_key(const void *pa, const void *pb)
{
	const struct loose *a = pa, *b = pb;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if (a->newer != b->newer)
		return a->newer ? 1 : -1;
	return a->index < b->index ? -1 : a->index > b->index;
}

static int by_index(const void *pa, const void *pb)
{
	const struct loose *a = pa, *b = pb;

	return a->index < b->index ? -1 : a->index > b->index;
}

/* Pair what has one key: n_from of the first list, then n_to of the second.  Those that are
 * left go to *kept. */
static void pair_group(struct lists *l, const struct loose *group, size_t n_from, size_t n_to,
		       bool alone, size_t *kept)
{
	size_t n = n_from < n_to ? n_from : n_to;

	if (alone && (n_from != 1 || n_to != 1))
		n = 0;
	for (size_t i = 0; i < n; i++)
		l->pair_of[group[n_from + i].index] = group[i].index;
	for (size_t i = 0; i < n_from + n_to; i++)
		if (i < n_from ? i >= n : i - n_from >= n)
			l->loose[(*kept)++] = group[i];
}

static void pair_round(struct lists *l, const struct round *round)
{
	size_t kept = 0, i = 0;

	for (size_t k = 0; k < l->n_loose; k++) {
		struct loose *o = &l->loose[k];

		o->key = key_of(o->newer ? &l->to[o->index] : &l->from[o->index], round->same);
	}
	qsort(l->loose, l->n_loose, sizeof *l->loose, by_key);
	while (i < l->n_loose) {
		const struct loose *group = &l->loose[i];
		uint64_t key = group->key;
		size_t n_from = 0, n_to = 0;

		for (; i < l->n_loose && l->loose[i].key == key; i++)
			*(l->loose[i].newer ? &n_to : &n_from) += 1;
		pair_group(l, group, n_from, n_to, round->alone, &kept);
	}
	l->n_loose = kept;
}

static uint32_t differing(const struct told *a, const struct told *b)
{
	uint32_t fields = 0;

	for (uint32_t i = 0; i < FIELD_COUNT; i++)
		if (a->field[i] != b->field[i])
			fields |= UINT32_C(1) << i;
	/* Low and high follow from value and bound, but for words. */
	if (fields & (BIT(VALUE) | BIT(VALUE2) | BIT(BOUND)))
		fields &= ~(BIT(LOW) | BIT(HIGH));
	return fields & TELLING;
}

static enum change change_of(uint32_t fields)
{
	if (fields & VALUE_SAME)
		return CHANGE_VALUE;
	if (fields & BIT(BOUND))
		return CHANGE_HEDGE;
	if (fields & BIT(SCOPE))
		return CHANGE_SCOPE;
	return fields ? CHANGE_OTHER : CHANGE_SAME;
}

static struct difference difference_of(const struct lists *l, size_t to)
{
	struct difference d = {l->pair_of[to], to, CHANGE_ADDED, 0};

	if (d.from != TOLD_NONE) {
		d.fields = differing(&l->from[d.from], &l->to[to]);
		d.change = change_of(d.fields);
	}
	return d;
}

static void add_loose(struct lists *l, size_t n, bool newer)
{
	for (size_t i = 0; i < n; i++)
		l->loose[l->n_loose++] = (struct loose){0, i, newer};
}

int difference_make(struct arena *a, const struct told *from, size_t n_from, const struct told *to,
		    size_t n_to, struct difference **list_r, size_t *n_r)
{
	struct difference *list = arena_array(a, n_from + n_to + 1, sizeof *list);
	struct lists l = {.from = from, .to = to};

	l.loose = arena_array(a, n_from + n_to + 1, sizeof *l.loose);
	l.pair_of = arena_array(a, n_to + 1, sizeof *l.pair_of);
	if (!list || !l.loose || !l.pair_of)
		return ERR_MEMORY;
	for (size_t i = 0; i < n_to; i++)
		l.pair_of[i] = TOLD_NONE;
	add_loose(&l, n_from, false);
	add_loose(&l, n_to, true);
	for (size_t i = 0; i < sizeof rounds / sizeof rounds[0]; i++)
		pair_round(&l, &rounds[i]);
	for (size_t i = 0; i < n_to; i++)
		list[i] = difference_of(&l, i);
	*n_r = n_to;
	qsort(l.loose, l.n_loose, sizeof *l.loose, by_index);
	for (size_t i = 0; i < l.n_loose; i++)
		if (!l.loose[i].newer)
			list[(*n_r)++] =
				(struct difference){l.loose[i].index, TOLD_NONE, CHANGE_REMOVED, 0};
	*list_r = list;
	return 0;
}
