/* scan.h - one token of a text in its view: its kind, its shape, its letters folded.
 * Knows nothing of other tokens. */
#ifndef TOLL_EXTRACT_SCAN_H
#define TOLL_EXTRACT_SCAN_H

#include "extract/token.h"

#define SCAN_WORD_MAX 64 /* longer words are not in any lexicon */

enum char_class { CHAR_SIGN, CHAR_BLANK, CHAR_LETTER, CHAR_DIGIT, CHAR_WIDE };

/* A place in the view, and the word that was scanned last, folded. */
struct scan {
	const char *s;
	uint32_t len, at;
	char fold[SCAN_WORD_MAX];
	uint32_t fold_len; /* SCAN_WORD_MAX: too long */
	uint32_t shape;
	uint32_t dotted; /* numbers left of a date such as 13.5.2015, which have no fractions */
};

static inline enum char_class scan_class(unsigned char c)
{
	static const uint8_t classes[256] = {
		[' '] = CHAR_BLANK,	     ['\n'] = CHAR_BLANK,
		['0' ... '9'] = CHAR_DIGIT,  ['A' ... 'Z'] = CHAR_LETTER,
		['a' ... 'z'] = CHAR_LETTER, [0x80 ... 0xff] = CHAR_WIDE,
	};

	return classes[c];
}

/* The byte so many bytes ahead; 0 behind the end. */
static inline unsigned char scan_peek(const struct scan *sc, uint32_t ahead)
{
	return ahead < sc->len - sc->at ? (unsigned char)sc->s[sc->at + ahead] : 0;
}

/* Add a byte to the folded word, which holds SCAN_WORD_MAX at most. */
static inline void scan_fold(struct scan *sc, char c)
{
	if (sc->fold_len < SCAN_WORD_MAX)
		sc->fold[sc->fold_len++] = c;
}

/* Scan the token that begins here, which must not be a blank or the end: moves on behind
 * it, and leaves its folded letters and its shape. */
enum token_kind scan_token(struct scan *sc);

#endif
