/* signature.h - by what an article is known again: its words, and its text as a sketch.
 *
 * The words tell articles about one occurrence; the sketch tells copies of one text.
 */
#ifndef TOLL_EXTRACT_SIGNATURE_H
#define TOLL_EXTRACT_SIGNATURE_H

#include "extract/extract.h"
#include "extract/json_buf.h"

#define SIGNATURE_WORDS 96u  /* most frequent words kept, of those more than 2 letters long */
#define SIGNATURE_READ 6000u /* bytes of title and text that they are taken from */
#define SIGNATURE_SHINGLE 4u /* words in a row that the sketch is made of */
#define SIGNATURE_SHORT 24u  /* shingles; a text of fewer has no sketch */
#define SIGNATURE_SLOTS 48u  /* numbers of a sketch */
#define SIGNATURE_BANDS                                                                      \
	16u		      /* keys under which a sketch is found, each of 3 slots: of two \
			       * texts whose shingles are half the same 88 in 100 are found, \
			       * of seven tenths the same 99.9 */
#define SIGNATURE_WORD_MAX 64 /* bytes of a word; of longer ones the rest does not count */

struct signature_word {
	const char *text; /* lower case, not NUL-terminated */
	uint32_t len, count;
	uint32_t rank; /* of its first mention, among all words */
};

struct signature {
	struct signature_word words[SIGNATURE_WORDS]; /* the most frequent first */
	size_t n_words;
	bool sketched;
	uint32_t slots[SIGNATURE_SLOTS]; /* below 2^31; equal in as many as shingles are shared */
	int64_t bands[SIGNATURE_BANDS];
};

/* The signature of a document into *signature_r, its words in arena a.  Bytes that are no UTF-8
 * part words.  Time is linear in the text.  0 or ERR_MEMORY. */
int signature_make(const struct extract_doc *doc, struct arena *a,
		   struct signature *signature_r) MUSTCHECK;

/* Append {"words": [...], "counts": [...], "sketch": [...], "bands": [...]}; the last two are
 * null for a text too short for a sketch.  0 or ERR_MEMORY. */
int signature_json(struct json_buf *b, const struct signature *s) MUSTCHECK;

#endif
