/* bounds.c - arithmetic of intervals. */
#include "ledger/bounds.h"

bool bounds_agree(struct bounds a, struct bounds b)
{
	return a.low <= b.high && b.low <= a.high;
}

bool bounds_equal(struct bounds a, struct bounds b)
{
	return a.low == b.low && a.high == b.high;
}

bool bounds_hold(struct bounds a, struct bounds b)
{
	return a.low <= b.low && b.high <= a.high;
}

struct bounds bounds_meet(struct bounds a, struct bounds b)
{
	return (struct bounds){
		.low = a.low > b.low ? a.low : b.low,
		.high = a.high < b.high ? a.high : b.high,
	};
}

static int64_t add(int64_t a, int64_t b)
{
	return a > INT64_MAX - b ? INT64_MAX : a + b;
}

struct bounds bounds_add(struct bounds a, struct bounds b)
{
	return (struct bounds){add(a.low, b.low), add(a.high, b.high)};
}
