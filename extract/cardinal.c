/* cardinal.c - composes numbers: "38", "1,200", "816 000", "1.2 million", "$5m", "-5",
 * "twenty-one", "two hundred and five", "two and a half million", "21st".  What the
 * words are worth stands in the language data (attributes value and scale). */
#include "extract/cardinal.h"

#include <stdlib.h>
#include <string.h>
#include "extract/quantity.h"

/* Where composing stands.  Amounts are thousandths. */
struct compose {
	const struct document *d;
	const struct clause *c;
	size_t from, at; /* the first item (behind the sign) and the next one */
	int64_t total;	 /* whole thousands and above */
	int64_t group;	 /* below the last scale */
	int64_t scale;	 /* the last one, if it ended a group: "million", 0 otherwise */
	size_t scales;	 /* how many ended groups */
	bool scaled;	 /* a scale word was taken */
	int64_t small;	 /* hundred or dozen, if it stands last */
	bool hundreds;	 /* the last scale counts hundreds: "two hundred thousand" */
	bool spelled;	 /* a number word was taken */
	size_t group_at; /* where the group began */
	bool ended;	 /* the group was another number's */
	bool ordinal;
	bool dozen;
	bool article;	   /* "a dozen", "half a million" */
	bool negative;	   /* "minus five", "-5" */
	bool after_number; /* one stands right before */
};

#define YEAR_MIN 1000 /* that a spelled number is taken for */
#define YEAR_MAX 2999
#define MILLI 1000
#define COMPOSE_MAX ((int64_t)QUANTITY_MAX * MILLI)
#define GROUPS_MAX 3 /* groups of digits behind blanks: more are no number of this size */
#define NONE SIZE_MAX

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

static bool is_sign(const struct compose *k, size_t ahead, char sign)
{
	const struct item *it = look(k, ahead);
	const struct token *t;

	if (!it || it->node)
		return false;
	t = &k->c->segment->tokens.list[it->first];
	return t->view_len == 1 && k->c->segment->view.s[t->view] == sign;
}

static bool is_hyphen(const struct compose *k, size_t ahead)
{
	return is_sign(k, ahead, '-') && look(k, ahead)->shape & SHAPE_GLUED;
}

/* Thousandths that a token of digits stands for; -1 when out of range. */
static int64_t digits_value(const struct segment *s, const struct token *t)
{
	const char *p = s->view.s + t->view, *end = p + t->view_len;
	const char *dot = memchr(p, '.', t->view_len);
	bool fraction = false, groups = dot && memchr(dot + 1, '.', (size_t)(end - dot - 1));
	int64_t v = 0, unit = MILLI;

	for (; p < end; p++) {
		if (v > COMPOSE_MAX / 10)
			return -1;
		if (*p == ',' || (*p == '.' && groups))
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
	}
	return v;
}

/* Does "m" mean millions here, not metres?  In money, in capitals, of people, and with a
 * fraction before a word that is no measure ("2.7m sales"). */
static bool short_scale_fits(const struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;
	const struct item *it = look(k, 0), *next = look(k, 1);

	if (next && next->shape & SHAPE_GLUED && next->shape & SHAPE_DIGITS) /* 03T10 */
		return false;
	if (!item_has(it, tags->metre) || it->shape & SHAPE_CAP)
		return true;
	if (k->from && item_has(&k->c->items[k->from - 1], tags->money))
		return true;
	if (!next || next->node)
		return false;
	if (item_has(next, tags->person))
		return true;
	return k->c->items[k->from].shape & SHAPE_DECIMAL && next->shape & SHAPE_LOWER &&
	       !(next->shape & (SHAPE_KNOWN | SHAPE_GLUED));
}

/* Where a scale word stands: here, or behind a hyphen ("5-million"); NONE if nowhere. */
static size_t find_scale(const struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;
	size_t skip = is_hyphen(k, 0) ? 1 : 0;
	const struct item *it = look(k, skip);

	if (!is(k, skip, tags->scaleword) || (skip && !(it->shape & SHAPE_GLUED)))
		return NONE;
	if (!item_has(it, tags->shortscale))
		return skip;
	return skip == 0 && !k->spelled && it->shape & SHAPE_GLUED && short_scale_fits(k) ? 0
											  : NONE;
}

/* "hundred", "dozen": multiplies what the group holds */
static bool take_small_scale(struct compose *k, int64_t scale)
{
	if (k->group == 0 || k->group >= 100 * MILLI)
		return false;
	k->group *= scale;
	k->small = scale;
	k->dozen |= scale == 12;
	return true;
}

/* "million": ends a group; right behind another scale word it multiplies that
 * ("three lakh crore"). */
static bool take_large_scale(struct compose *k, int64_t scale)
{
	if (k->group == 0) {
		if (k->scales != 1 || scale < k->scale || k->total > COMPOSE_MAX / scale)
			return false;
		k->total *= scale;
	} else if (k->scale && scale >= k->scale) { /* "one million | two million" */
		k->at = k->group_at;
		k->group = 0;
		k->ended = true;
		return false;
	} else {
		k->total += k->group * scale;
	}
	k->hundreds = k->small == 100 && k->scales == 0;
	k->group = 0;
	k->small = 0;
	k->scale = scale;
	k->scales++;
	return true;
}

static bool take_scale(struct compose *k)
{
	size_t skip = find_scale(k);
	int64_t scale;

	if (skip == NONE)
		return false;
	scale = attr_number(k, skip, k->d->engine->names.scale);
	if (scale <= 0 || k->group > COMPOSE_MAX / scale)
		return false;
	if (!(scale < 1000 ? take_small_scale(k, scale) : take_large_scale(k, scale)))
		return false;
	k->scaled = true;
	k->at += skip + 1;
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

/* "seventeen thousand, one hundred and six": a comma inside a number in words */
static bool is_comma_inside(const struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;

	return k->spelled && k->scale == 1000 && k->group == 0 && is_sign(k, 0, ',') &&
	       is(k, 1, tags->numword) && is(k, 2, tags->scaleword) &&
	       attr_number(k, 2, k->d->engine->names.scale) == 100 && is(k, 3, tags->and) &&
	       is(k, 4, tags->numword);
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
	else if (is_comma_inside(k))
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
	k->small = 0;
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

/* "a hundred", "half a million", "a half million", "hundred thousand" */
static bool take_article(struct compose *k)
{
	const struct tags *tags = &k->d->engine->tags;
	bool half = is(k, 0, tags->half), article = is(k, half, tags->article);
	size_t n = (size_t)half + article;

	if (!half && article && is(k, 1, tags->half)) {
		half = true;
		n++;
	}
	if (half && !article && is_hyphen(k, n))
		n++;
	if (!is(k, n, tags->scaleword) || item_has(look(k, n), tags->shortscale))
		return false;
	if (n == 0 && !is(k, 1, tags->scaleword))
		return false;
	k->at += n;
	k->group = half ? MILLI / 2 : MILLI;
	k->article = n > 0;
	return take_scale(k);
}

/* A token of plain digits, n of them. */
static bool is_plain_digits(const struct compose *k, size_t ahead, uint32_t n)
{
	const struct item *it = look(k, ahead);
	const struct token *t;

	if (!it || it->node || it->shape & (SHAPE_GROUPED | SHAPE_DECIMAL | SHAPE_GLUED))
		return false;
	t = &k->c->segment->tokens.list[it->first];
	return t->kind == TOKEN_DIGITS && t->view_len == n;
}

/* How many groups of three digits follow behind blanks: "1 234 567"; a single one is a
 * group only when it is round ("816 000", not "12 345"). */
static size_t blank_groups(const struct compose *k, const struct token *t)
{
	const char *view = k->c->segment->view.s;
	size_t n = 0;

	if (k->after_number || t->view_len > 3 || view[t->view] == '0' ||
	    look(k, 0)->shape & SHAPE_DECIMAL)
		return 0;
	while (n <= GROUPS_MAX && is_plain_digits(k, n + 1, 3))
		n++;
	if (n > GROUPS_MAX)
		return 0;
	if (n == 1) {
		t = &k->c->segment->tokens.list[look(k, 1)->first];
		if (view[t->view + 1] != '0' || view[t->view + 2] != '0')
			n = 0;
	}
	return n;
}

static bool take_digits(struct compose *k)
{
	const struct item *it = look(k, 0);
	const struct token *t = &k->c->segment->tokens.list[it->first];
	int64_t v;

	if (it->node || t->kind != TOKEN_DIGITS)
		return false;
	v = digits_value(k->c->segment, t);
	for (size_t n = blank_groups(k, t); v >= 0 && n > 0; n--) {
		k->at++;
		t = &k->c->segment->tokens.list[look(k, 0)->first];
		v = v > COMPOSE_MAX / 1000 ? -1 : v * 1000 + digits_value(k->c->segment, t);
	}
	if (v < 0 || v > COMPOSE_MAX)
		return false;
	k->group = v;
	k->at++;
	return true;
}

/* "minus 5", "minus-5", "-5": but "10 -15" and "10-15" are no such numbers. */
static void take_sign(struct compose *k)
{
	const struct item *next;
	bool hyphen = false;
	size_t n = 0;

	if (is(k, 0, k->d->engine->tags.minus)) {
		hyphen = is_hyphen(k, 1);
		n = hyphen ? 2 : 1;
	} else if (is_sign(k, 0, '-') && !is_hyphen(k, 0) && !k->after_number) {
		hyphen = true;
		n = 1;
	}
	next = n ? look(k, n) : NULL;
	if (!next || (hyphen && !(next->shape & SHAPE_GLUED)))
		return;
	k->at += n;
	k->from = k->at;
	k->negative = true;
}

/* Compose the longest number at k->at; false if none stands there. */
static bool compose(struct compose *k)
{
	take_sign(k);
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

static bool compose_at(struct compose *k, const struct document *d, const struct clause *c,
		       size_t at, bool after_number)
{
	*k = (struct compose){.d = d, .c = c, .from = at, .at = at, .after_number = after_number};
	return compose(k);
}

static uint32_t cardinal_shape(const struct compose *k, const struct item *first)
{
	uint32_t shape = k->c->items[k->from].shape;
	uint32_t place = first->shape & (SHAPE_GLUED | SHAPE_FIRST | SHAPE_TITLE);
	int64_t v = (k->total + k->group) / MILLI;

	if (k->spelled && v >= YEAR_MIN && v <= YEAR_MAX && !k->article)
		place |= SHAPE_YEARWORD;
	if (k->spelled)
		return place | SHAPE_SPELLED;
	if (k->scaled)
		return place | SHAPE_DIGITS;
	if (k->ordinal)
		return shape | SHAPE_ORDINAL;
	if (k->at > k->from + 1) /* "816 000" */
		return place | SHAPE_DIGITS | SHAPE_GROUPED;
	return (shape & ~(uint32_t)SHAPE_GLUED) | place;
}

static struct node *cardinal_node(struct document *d, const struct compose *k, size_t from)
{
	const struct tags *tags = &d->engine->tags;
	const struct names *names = &d->engine->names;
	struct node *n = arena_zalloc(d->arena, sizeof(*n));
	int64_t v = k->negative ? -(k->total + k->group) : k->total + k->group;

	if (!n)
		return NULL;
	n->type = k->ordinal ? names->ordinal : names->cardinal;
	tagset_add(&n->tags, k->ordinal ? tags->ordinal : tags->cardinal);
	if (k->dozen && k->article)
		tagset_add(&n->tags, tags->dozen);
	if (k->negative)
		tagset_add(&n->tags, tags->negative);
	if (k->at == from + 1 && k->c->items[from].entry)
		tagset_join(&n->tags, &k->c->items[from].entry->tags);
	n->scale = k->small ? k->small : k->scale * (k->hundreds && !k->group ? 100 : 1);
	n->ref = -1;
	n->first = k->c->items[from].first;
	n->end = k->c->items[k->at - 1].end;
	n->q.scaled = v % MILLI != 0;
	n->q.value = n->q.scaled ? v : v / MILLI;
	n->q.value2 = NO_VALUE;
	quantity_derive(&n->q);
	return n;
}

void cardinal_prepare(struct extract_engine *g)
{
	const struct tags *t = &g->tags;
	const int begin[] = {t->minus,	   t->half,	   t->article,
			     t->scaleword, t->ordinalword, t->numword};

	for (struct entry *e = lexicon_entries(g->lexicon); e; e = e->next_all)
		for (size_t i = 0; i < sizeof(begin) / sizeof(*begin); i++)
			if (tagset_has(&e->tags, begin[i]))
				tagset_add(&e->tags, t->begins);
}

/* May a number begin here?  Saves most items the work of compose. */
static bool may_begin(const struct document *d, const struct clause *c, const struct item *it)
{
	if (it->entry && tagset_has(&it->entry->tags, d->engine->tags.begins))
		return true;
	if (it->shape & (SHAPE_WORD | SHAPE_DIGITS))
		return it->shape & SHAPE_DIGITS;
	return c->segment->view.s[c->segment->tokens.list[it->first].view] == '-';
}

int cardinal_find(struct document *d, struct clause *c)
{
	size_t out = 0, from = 0;
	bool number = false;

	while (from < c->n) {
		struct compose k;
		struct node *n;

		number = may_begin(d, c, &c->items[from]) && compose_at(&k, d, c, from, number);
		if (!number) {
			if (out < from)
				c->items[out] = c->items[from];
			out++;
			from++;
			continue;
		}
		n = cardinal_node(d, &k, from);
		if (!n)
			return ERR_MEMORY;
		c->items[out++] = (struct item){.node = n,
						.first = n->first,
						.end = n->end,
						.shape = cardinal_shape(&k, &c->items[from])};
		from = k.at;
	}
	c->n = out;
	return 0;
}
