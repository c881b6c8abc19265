/* cardinal.c - composes numbers: "38", "1,200", "1.2 million", "twenty-one",
 * "two hundred and five", "two and a half million", "21st".  What the words are
 * worth stands in the language data (attributes value and scale). */
#include "extract/cardinal.h"

#include <stdlib.h>
#include <string.h>
#include "extract/quantity.h"

/* Where composing stands.  Amounts are thousandths. */
struct compose {
	const struct document *d;
	const struct clause *c;
	size_t at;	 /* next item */
	int64_t total;	 /* whole thousands and above */
	int64_t group;	 /* below the last scale */
	int64_t scale;	 /* the last one, if it ended a group: "million", 0 otherwise */
	bool scaled;	 /* a scale word was taken */
	bool spelled;	 /* a number word was taken */
	size_t group_at; /* where the group began */
	bool ended;	 /* the group was another number's */
	bool ordinal;
	bool dozen;
	bool article; /* "a dozen", "half a million" */
};

#define YEAR_MIN 1000 /* that a spelled number is taken for */
#define YEAR_MAX 2999
#define MILLI 1000

static const struct item *look(const struct compose *k, size_t ahead)
{
	size_t i = k->at + ahead;

	return i < k->c->n ? &k->c->items[i] : NULL;
}

static bool is(const struct compose *k, size_t ahead, int tag)
{
	const struct item *it = look(k, ahead);

	return it && !it->node && item_has(it, tag);
}

/* What language data say a word is worth; 0 for what is no count. */
static int64_t attr_number(const struct compose *k, size_t ahead, const char *key)
{
	const char *s = item_attr(look(k, ahead), key);
	int64_t v = s ? strtoll(s, NULL, 10) : 0;

	return v < 0 || v > QUANTITY_MAX / MILLI ? 0 : v;
}

static bool is_hyphen(const struct compose *k, size_t ahead)
{
	const struct item *it = look(k, ahead);
	const struct token *t;

	if (!it || it->node || !(it->shape & SHAPE_GLUED))
		return false;
	t = &k->c->segment->tokens.list[it->first];
	return t->view_len == 1 && k->c->segment->view.s[t->view] == '-';
}

/* Thousandths that a token of digits stands for; -1 when out of range. */
static int64_t digits_value(const struct segment *s, const struct token *t)
{
	const char *p = s->view.s + t->view, *end = p + t->view_len;
	int64_t v = 0, unit = MILLI;
	bool fraction = false;

	for (; p < end; p++) {
		if (*p == ',')
			continue;
		if (*p == '.') {
			fraction = true;
			continue;
		}
		if (fraction) {
			unit /= 10;
			v += (*p - '0') * unit;
		} else {
			v = v * 10 + (*p - '0') * MILLI;
		}
		if (v > QUANTITY_MAX)
			return -1;
	}
	return v;
}

/* May the scale word at `ahead` multiply what stands before it? */
static bool take_scale(struct compose *k)
{
	int64_t scale;

	if (!is(k, 0, k->d->engine->tags.scaleword))
		return false;
	scale = attr_number(k, 0, k->d->engine->names.scale);
	if (scale <= 0 || k->group > QUANTITY_MAX / scale)
		return false;
	if (scale < 1000) {
		if (k->group == 0 || k->group >= 100 * MILLI)
			return false;
		k->group *= scale;
		k->dozen |= scale == 12;
	} else {
		if (k->group == 0)
			return false;
		if (k->scale && scale >= k->scale) { /* "one million | two million" */
			k->at = k->group_at;
			k->group = 0;
			k->ended = true;
			return false;
		}
		k->total += k->group * scale;
		k->group = 0;
		k->scale = scale;
	}
	k->scaled = true;
	k->at++;
	return true;
}

/* Can a number word of this value (thousandths) follow what the group holds? */
static bool fits(const struct compose *k, int64_t v)
{
	int64_t below = k->group % (100 * MILLI);
	bool zero = k->spelled && k->group == 0 && k->total == 0;

	if (k->dozen || zero)
		return false;
	if (below == 0)
		return v < 100 * MILLI;
	return below >= 20 * MILLI && below % (10 * MILLI) == 0 && v < 10 * MILLI;
}

/* "twenty", "-one", "and five" */
static bool take_word(struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;
	size_t skip = 0;
	int64_t v;

	if (k->spelled && is_hyphen(k, 0))
		skip = 1;
	else if (k->scaled && k->group % (100 * MILLI) == 0 && is(k, 0, tags->and))
		skip = 1;
	if (is(k, skip, tags->ordinalword) && (skip == 0 || k->spelled))
		k->ordinal = true;
	else if (!is(k, skip, tags->numword))
		return false;
	v = attr_number(k, skip, k->d->engine->names.value) * MILLI;
	if (!fits(k, v) || (v == 0 && (k->group || k->total))) {
		k->ordinal = false;
		return false;
	}
	if (k->group == 0)
		k->group_at = k->at;
	k->group += v;
	k->spelled = true;
	k->at += skip + 1;
	return true;
}

/* "two and a half", and of millions "a million and a half" */
static bool take_half(struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;

	if (!is(k, 0, tags->and) || !is(k, 1, tags->article) || !is(k, 2, tags->half))
		return false;
	if (k->scale && k->group == 0)
		k->total += k->scale * MILLI / 2;
	else
		k->group += MILLI / 2;
	k->at += 3;
	return true;
}

/* "a hundred", "half a million" */
static bool take_article(struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;
	size_t half = is(k, 0, tags->half) ? 1 : 0;

	if (!is(k, half, tags->article) || !is(k, half + 1, tags->scaleword))
		return false;
	k->at += half + 1;
	k->group = half ? MILLI / 2 : MILLI;
	k->article = true;
	return take_scale(k);
}

static bool take_digits(struct compose *k)
{
	const struct item *it = look(k, 0);
	const struct token *t = &k->c->segment->tokens.list[it->first];
	int64_t v;

	if (it->node || t->kind != TOKEN_DIGITS)
		return false;
	v = digits_value(k->c->segment, t);
	if (v < 0)
		return false;
	k->group = v;
	k->at++;
	return true;
}

/* Compose the longest number at k->at; false if none stands there. */
static bool compose(struct compose *k)
{
	if (take_digits(k)) {
		const struct item *next = look(k, 0);

		if (next && next->shape & SHAPE_GLUED && is(k, 0, k->d->engine->tags.ordinalend)) {
			k->ordinal = true;
			k->at++;
			return true;
		}
		take_half(k);
		while (take_scale(k))
			;
		if (k->scale)
			take_half(k);
		return true;
	}
	if (!take_article(k) && !take_word(k))
		return false;
	while (!k->ordinal && !k->ended && (take_word(k) || take_half(k) || take_scale(k)))
		;
	return true;
}

static uint32_t cardinal_shape(const struct compose *k, size_t from)
{
	const struct item *first = &k->c->items[from];
	uint32_t keep = SHAPE_GLUED | SHAPE_FIRST | SHAPE_TITLE;
	int64_t v = (k->total + k->group) / MILLI;

	if (k->spelled && v >= YEAR_MIN && v <= YEAR_MAX && !k->article)
		keep |= SHAPE_YEARWORD;
	if (k->spelled || k->scaled)
		return (first->shape & keep) | (keep & SHAPE_YEARWORD) |
		       (k->spelled ? SHAPE_SPELLED : SHAPE_DIGITS);
	return first->shape | (k->ordinal ? SHAPE_ORDINAL : 0);
}

static struct node *cardinal_node(struct document *d, const struct compose *k, size_t from)
{
	const struct tags *tags = &d->engine->tags;
	const struct names *names = &d->engine->names;
	struct node *n = arena_zalloc(d->arena, sizeof(*n));
	int64_t v = k->total + k->group;

	if (!n)
		return NULL;
	n->type = k->ordinal ? names->ordinal : names->cardinal;
	tagset_add(&n->tags, k->ordinal ? tags->ordinal : tags->cardinal);
	if (k->dozen && k->article)
		tagset_add(&n->tags, tags->dozen);
	n->ref = -1;
	n->first = k->c->items[from].first;
	n->end = k->c->items[k->at - 1].end;
	n->q.scaled = v % MILLI != 0;
	n->q.value = n->q.scaled ? v : v / MILLI;
	n->q.value2 = NO_VALUE;
	quantity_derive(&n->q);
	return n;
}

int cardinal_find(struct document *d, struct clause *c)
{
	size_t out = 0, from = 0;

	while (from < c->n) {
		struct compose k = {.d = d, .c = c, .at = from};
		struct node *n;

		if (!compose(&k)) {
			c->items[out++] = c->items[from++];
			continue;
		}
		n = cardinal_node(d, &k, from);
		if (!n)
			return ERR_MEMORY;
		c->items[out++] = (struct item){
			.node = n,
			.first = n->first,
			.end = n->end,
			.shape = cardinal_shape(&k, from),
			.starts = rules_starts(&d->engine->rules, d->arena, &n->tags)};
		if (!c->items[out - 1].starts)
			return ERR_MEMORY;
		from = k.at;
	}
	c->n = out;
	return 0;
}
