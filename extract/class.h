/* class.h - what the rules can tell apart: items of one class meet the same tests. */
#ifndef TOLL_EXTRACT_CLASS_H
#define TOLL_EXTRACT_CLASS_H

#include <string.h>
#include "base/arena.h"
#include "extract/item.h"

struct item_class {
	uint64_t dead[2];     /* automaton.c: stages no rule of which begins with such an item;
				 [1]: as the first of its sentence */
	const test_bits *met; /* tests */
	bool known;	      /* automaton.c: what follows, and `dead` */
	uint16_t symbols[];   /* what it is to each stage */
};

/* A class whose items meet these tests (met is not copied).  NULL: no memory. */
struct item_class *class_new(struct arena *a, const struct rules *rules, const test_bits *met);

struct classes;

/* The classes that one thread has seen; they live in arena a.  NULL: no memory. */
struct classes *classes_new(struct arena *a, const struct rules *rules,
			    const struct lexicon *lexicon);

/* Forget all classes: before the arena is freed, or reset to a mark behind classes_new. */
void classes_forget(struct classes *c);

/* Does an item meet a test?  What the classes remember. */
bool class_test(const struct test *t, const struct item *it);

/* The class of an item.  NULL: no memory. */
struct item_class *class_of(struct classes *c, const struct item *it);

/* What is known of items that follow one another: the stages of which no rule gets beyond
 * the second from the first, nor matches. */
struct class_pair {
	const struct item_class *first, *second;
	uint64_t dead;
};

/* What is known of a pair.  The place may be given to another pair in the next call. */
struct class_pair *class_pair_of(struct classes *c, const struct item_class *first,
				 const struct item_class *second);

/* The hash of len bytes, a multiple of four; faster than uthash's for long keys. */
static inline uint32_t class_hash(const void *bytes, size_t len)
{
	const char *at = bytes;
	uint64_t h = len, v;
	uint32_t rest;

	for (; len >= sizeof(v); at += sizeof(v), len -= sizeof(v)) {
		memcpy(&v, at, sizeof(v));
		h = (h ^ v) * 0x9e3779b97f4a7c15ull;
		h ^= h >> 32;
	}
	if (len) {
		memcpy(&rest, at, sizeof(rest));
		h = (h ^ rest) * 0x9e3779b97f4a7c15ull;
	}
	return (uint32_t)(h >> 32 ^ h >> 47);
}

/* Does an item of the class meet test `test` (number in all rules)? */
static inline bool class_meets(const struct item_class *c, uint32_t test)
{
	return c->met[test / 64] >> (test % 64) & 1;
}

#endif
