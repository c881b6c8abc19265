/* difference.h - what changed between the figures of two versions of a text.
 *
 * A figure of one version is paired with at most one of the other, in rounds: first those
 * whose sentence stands as it stood; then those that count the same there and then; and last
 * two of a measure that have no other left to be paired with.  In each round the first is
 * paired with the first, so that the order of the text settles what is alike.
 */
#ifndef TOLL_LEDGER_DIFFERENCE_H
#define TOLL_LEDGER_DIFFERENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/arena.h"
#include "base/err.h"
#include "ledger/words.h"

/* What is known of a figure, as numbers that are equal where the words are. */
#define FIELD_TABLE(X) \
	X(MEASURE)     \
	X(PART)        \
	X(TAKEN_BACK)  \
	X(QUOTE)       \
	X(TRIGGER)     \
	X(VALUE)       \
	X(VALUE2)      \
	X(LOW)         \
	X(HIGH)        \
	X(BOUND)       \
	X(SCOPE)       \
	X(STATUS)      \
	X(UNIT)        \
	X(COUNTED)     \
	X(ATTRIBUTION) \
	X(PLACE)       \
	X(HAPPENED)

#define X(name) FIELD_##name,
enum field { FIELD_TABLE(X) FIELD_COUNT };
#undef X

struct told {
	int64_t field[FIELD_COUNT];
};

#define TOLD_NONE SIZE_MAX /* the other version has none like it */

struct difference {
	size_t from, to; /* indexes in the two lists, or TOLD_NONE */
	enum change change;
	uint32_t fields; /* that differ, as bits: 1 << FIELD_... */
};

/* What changed from one list of figures, in the order of their text, to another: *list_r has
 * each figure once, in the order of the second text, those that were removed last.  It lives
 * in the arena.  n log n.  ERR_MEMORY. */
int difference_make(struct arena *a, const struct told *from, size_t n_from, const struct told *to,
		    size_t n_to, struct difference **list_r, size_t *n_r) MUSTCHECK;

#endif
