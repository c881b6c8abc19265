/* quantity.c - low and high of a quantity.  Knows no words. */
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

void quantity_derive(struct quantity *q)
{
	int64_t v = q->value;

	if (v == NO_VALUE) {
		derive_vague(q);
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

enum bound quantity_bound(const char *name)
{
	for (int b = BOUND_EXACT; name && b <= BOUND_VAGUE; b++)
		if (strcmp(bound_text((enum bound)b), name) == 0)
			return (enum bound)b;
	return BOUND_EXACT;
}
