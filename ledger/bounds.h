/* bounds.h - what a count may be, as an interval of whole numbers.
 *
 * A hedge is an interval: "at least 20" is [20, open], "nearly 50" [45, 49], "dozens"
 * [24, 99] (they are derived where figures are found).  Two figures contradict each other
 * only if no number lies in both intervals, so "at least 20" agrees with 24 and "nearly 50"
 * does not agree with 60.
 */
#ifndef TOLL_LEDGER_BOUNDS_H
#define TOLL_LEDGER_BOUNDS_H

#include <stdbool.h>
#include <stdint.h>

#define BOUNDS_OPEN INT64_MAX /* no upper end */

struct bounds {
	int64_t low, high; /* both included; 0 <= low <= high */
};

/* Is there a number that both allow? */
bool bounds_agree(struct bounds a, struct bounds b);

/* Are they the same interval? */
bool bounds_equal(struct bounds a, struct bounds b);

/* Does b lie within a? */
bool bounds_hold(struct bounds a, struct bounds b);

/* What both allow; low > high if they do not agree. */
struct bounds bounds_meet(struct bounds a, struct bounds b);

/* What a count is after another was added; ends that would pass INT64_MAX become open. */
struct bounds bounds_add(struct bounds a, struct bounds b);

#endif
