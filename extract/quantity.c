/* quantity.c - low and high of a quantity, by the table "Low and high" of the annotation
 * guidelines; those of vague words stand with the words, in the language data.  Knows no words. */
#include "extract/quantity.h"

#include <string.h>

static int64_t tenth_down(int64_t v)
{
	return v / 10 * 9 + v % 10 * 9 / 10;
}

static int64_t tenth_up(int64_t v)
{
	return v / 10 * 11 + (v % 10 * 11 + 9) / 10;
}

/* A hedge before a vague word narrows one end of what the word allows. */
static void derive_vague(struct quantity *q)
{
	if (q->high != NO_VALUE && q->low > q->high) /* language data had it so */
		q->high = NO_VALUE;
	switch (q->bound) {
	case BOUND_AT_LEAST:
	case BOUND_MORE_THAN:
		q->high = NO_VALUE;
		break;
	case BOUND_AT_MOST:
	case BOUND_LESS_THAN:
		q->low = 0;
		break;
	case BOUND_EXACT:
	case BOUND_ABOUT:
	case BOUND_NEARLY:
	case BOUND_RANGE:
	case BOUND_VAGUE:
		break;
	}
}

/* A number below zero: what a hedge leaves open has no end there. */
static void derive_negative(struct quantity *q)
{
	int64_t v = q->value;

	q->low = q->high = v;
	switch (q->bound) {
	case BOUND_EXACT:
	case BOUND_VAGUE:
		break;
	case BOUND_ABOUT:
	case BOUND_NEARLY:
		q->low = -tenth_up(-v);
		q->high = -tenth_down(-v);
		break;
	case BOUND_AT_LEAST:
	case BOUND_MORE_THAN:
		q->low = q->bound == BOUND_MORE_THAN ? v + 1 : v;
		q->high = NO_VALUE;
		break;
	case BOUND_AT_MOST:
	case BOUND_LESS_THAN:
		q->low = NO_VALUE;
		q->high = q->bound == BOUND_LESS_THAN ? v - 1 : v;
		break;
	case BOUND_RANGE:
		q->high = q->value2;
		break;
	}
}

void quantity_derive(struct quantity *q)
{
	int64_t v = q->value;

	if (v == NO_VALUE) {
		derive_vague(q);
		return;
	}
	if (v < 0) {
		derive_negative(q);
		return;
	}
	q->low = q->high = v;
	switch (q->bound) {
	case BOUND_EXACT:
	case BOUND_VAGUE:
		break;
	case BOUND_ABOUT:
		q->low = tenth_down(v);
		q->high = tenth_up(v);
		break;
	case BOUND_AT_LEAST:
		q->high = NO_VALUE;
		break;
	case BOUND_MORE_THAN:
		q->low = v + 1;
		q->high = NO_VALUE;
		break;
	case BOUND_AT_MOST:
		q->low = 0;
		break;
	case BOUND_LESS_THAN:
		q->low = 0;
		q->high = v ? v - 1 : 0;
		break;
	case BOUND_NEARLY:
		q->low = tenth_down(v);
		q->high = v ? v - 1 : 0;
		break;
	case BOUND_RANGE:
		q->high = q->value2;
		break;
	}
}

/* What TIMEX3 calls the bounds of a length of time. */
static const struct {
	const char *mod;
	enum bound bound;
} mods[] = {{"APPROX", BOUND_ABOUT},
	    {"LESS_THAN", BOUND_LESS_THAN},
	    {"MORE_THAN", BOUND_MORE_THAN},
	    {"EQUAL_OR_LESS", BOUND_AT_MOST},
	    {"EQUAL_OR_MORE", BOUND_AT_LEAST}};

enum bound quantity_bound(const char *name)
{
	for (int b = BOUND_EXACT; name && b <= BOUND_VAGUE; b++)
		if (strcmp(bound_text((enum bound)b), name) == 0)
			return (enum bound)b;
	for (size_t i = 0; name && i < sizeof(mods) / sizeof(*mods); i++)
		if (strcmp(mods[i].mod, name) == 0)
			return mods[i].bound;
	return BOUND_EXACT;
}
