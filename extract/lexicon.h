/* lexicon.h - the words of a language and what they are.
 *
 * Built once by the loaders, then immutable.  Words are interned: equal words
 * have equal ids, 0 is no word of the lexicon. */
#ifndef TOLL_EXTRACT_LEXICON_H
#define TOLL_EXTRACT_LEXICON_H

#include <stdbool.h>
#include <stdint.h>
#include "base/arena.h"
#include "base/err.h"

#define LEXICON_TAGS 512 /* different tags, node types and tested key=value pairs */
#define TAG_WORDS (LEXICON_TAGS / 64)

struct tagset {
	uint64_t bits[TAG_WORDS];
};

/* An attribute; both strings are interned in the lexicon (compare pointers). */
struct attr {
	const char *key, *value;
};

/* A set of tests, by number; see rules.h for its length. */
typedef uint64_t test_bits;

struct sense {
	struct tagset tags;
	const struct attr *attrs;
	size_t n_attrs;
	struct sense *next_all;
};

/* What stands in the lexicon under one form (of one or more words). */
struct entry {
	struct sense **senses;
	uint32_t n_senses, cap_senses;
	uint32_t word;	    /* of a form of one word; 0: of several */
	uint32_t kind;	    /* set by rules_finish: those of one kind meet the same tests */
	struct tagset tags; /* those of all senses */
	struct entry *next_all;
};

struct lexicon;

struct lexicon *lexicon_new(struct arena *a);
void lexicon_free(struct lexicon **l); /* frees the hash tables; the rest is the arena's */

/* The interned copy of a string (tags, keys, values; not words). NULL: out of memory. */
const char *lexicon_string(struct lexicon *l, const char *s, size_t len);

/* Number of a tag, made if new; ERR_LIMIT when there are LEXICON_TAGS, or ERR_MEMORY. */
int lexicon_tag(struct lexicon *l, const char *name, size_t len);

/* Number of a tag, -1 if there is none of that name. */
int lexicon_tag_find(const struct lexicon *l, const char *name);

/* Number of the tag that stands for key=value, -1 if no rule tests it. */
int lexicon_pair_tag(const struct lexicon *l, const char *key, const char *value);

/* A hash that is fed byte by byte (FNV-1a). */
#define WORD_HASH_INIT 2166136261u
static inline uint32_t word_hash_step(uint32_t h, unsigned char c)
{
	return (h ^ c) * 16777619u;
}

/* Id of a folded word, made if new (0: out of memory) / looked up (0: none). */
uint32_t lexicon_word_add(struct lexicon *l, const char *s, size_t len);
uint32_t lexicon_word_find(const struct lexicon *l, const char *s, size_t len);
const char *lexicon_word_text(const struct lexicon *l, uint32_t word);
uint32_t lexicon_n_words(const struct lexicon *l);

/* The tests that ask for this very word; set by rules_finish, NULL for most. */
const test_bits *lexicon_word_tests(const struct lexicon *l, uint32_t word);
test_bits **lexicon_word_index(struct lexicon *l, uint32_t word);

/* A sense with these tags and attributes; NULL when out of memory. */
struct sense *lexicon_sense(struct lexicon *l, const struct tagset *tags, const struct attr *attrs,
			    size_t n_attrs);
struct sense *lexicon_senses(struct lexicon *l); /* all, linked by next_all */
struct entry *lexicon_entries(struct lexicon *l);

/* Give the form of n words one more sense.  0, ERR_LIMIT (over 8 words) or ERR_MEMORY. */
int lexicon_add(struct lexicon *l, const uint32_t *words, size_t n, struct sense *s) MUSTCHECK;

/* The entry of the longest form that words[0..n) begin with; its length in *len_r.
 * NULL if there is none. Words are visited through next(arg, i), which gives the
 * id of the i-th word or 0 where the run ends. */
typedef uint32_t lexicon_next(const void *arg, size_t i);
const struct entry *lexicon_find(const struct lexicon *l, lexicon_next *next, const void *arg,
				 size_t *len_r);

/* What stands under one word alone; NULL if nothing does. */
const struct entry *lexicon_entry(const struct lexicon *l, uint32_t word);

/* Attribute of a sense by interned key; NULL if it has none. */
const char *sense_attr(const struct sense *s, const char *key);

static inline void tagset_add(struct tagset *t, int tag)
{
	t->bits[tag / 64] |= 1ull << (tag % 64);
}

static inline void tagset_join(struct tagset *to, const struct tagset *from)
{
	for (int i = 0; i < TAG_WORDS; i++)
		to->bits[i] |= from->bits[i];
}

static inline bool tagset_has(const struct tagset *t, int tag)
{
	return t->bits[tag / 64] >> (tag % 64) & 1;
}

static inline bool tagset_all(const struct tagset *t, const struct tagset *want)
{
	uint64_t missing = 0;

	for (int i = 0; i < TAG_WORDS; i++)
		missing |= want->bits[i] & ~t->bits[i];
	return missing == 0;
}

static inline bool tagset_any(const struct tagset *t, const struct tagset *of)
{
	uint64_t common = 0;

	for (int i = 0; i < TAG_WORDS; i++)
		common |= t->bits[i] & of->bits[i];
	return common != 0;
}

#endif
