/* scan.c - words, numbers and signs, letter by letter.  Looks nothing up. */
#include "extract/scan.h"

#include <endian.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#define PAIRS_MAX 5 /* groups of two digits in a number */

/* Eight bytes of this value. */
#define EACH(byte) (0x0101010101010101ull * (byte))

static void fold_wide(struct scan *sc, UChar32 c)
{
	char bytes[4];
	int32_t n = 0;

	U8_APPEND_UNSAFE(bytes, n, u_tolower(c));
	for (int32_t i = 0; i < n; i++)
		scan_fold(sc, bytes[i]);
}

/* Letters of both cases were seen: bit 5 tells them apart in ASCII. */
static void note_case(struct scan *sc, unsigned char all, unsigned char any)
{
	if (!(all & 32))
		sc->shape &= ~(uint32_t)SHAPE_LOWER;
	if (any & 32)
		sc->shape &= ~(uint32_t)SHAPE_UPPER;
}

/* The letters of ASCII that stand here: folds them, moves on and notes their case. */
static void scan_ascii(struct scan *sc)
{
	unsigned char all = 0xff, any = 0;
	uint32_t at = sc->at, n = sc->fold_len;

	for (; at < sc->len; at++) {
		unsigned char c = (unsigned char)sc->s[at], low = c | 32;

		if (low < 'a' || low > 'z')
			break;
		if (n < SCAN_WORD_MAX)
			sc->fold[n++] = (char)low;
		all &= c;
		any |= c;
	}
	sc->at = at;
	sc->fold_len = n;
	note_case(sc, all, any);
}

/* One letter beyond ASCII, if one stands here. */
static bool scan_wide(struct scan *sc)
{
	int32_t i = (int32_t)sc->at;
	UChar32 c;

	if (scan_peek(sc, 0) < 0x80)
		return false;
	U8_NEXT_UNSAFE(sc->s, i, c);
	if (!u_isalpha(c) && !(U_GET_GC_MASK(c) & U_GC_M_MASK))
		return false;
	sc->shape &= u_isUUppercase(c) ? ~(uint32_t)SHAPE_LOWER : ~(uint32_t)SHAPE_UPPER;
	fold_wide(sc, c);
	sc->at = (uint32_t)i;
	return true;
}

static bool is_ascii_letter(unsigned char c)
{
	return scan_class(c) == CHAR_LETTER;
}

/* "U.S.", "a.m.", "U.S.A.": letters each followed by a full stop. */
static bool scan_acronym(struct scan *sc)
{
	if (scan_peek(sc, 1) != '.' || scan_peek(sc, 3) != '.' ||
	    !is_ascii_letter(scan_peek(sc, 0)) || !is_ascii_letter(scan_peek(sc, 2)))
		return false;
	while (is_ascii_letter(scan_peek(sc, 0)) && scan_peek(sc, 1) == '.') {
		unsigned char c = scan_peek(sc, 0);

		note_case(sc, c, c);
		scan_fold(sc, (char)(c | 32));
		scan_fold(sc, '.');
		sc->at += 2;
	}
	sc->shape |= SHAPE_CAP;
	return true;
}

/* An apostrophe goes on with the word in "don't" and "O'Brien"; "'s" is a word of its own. */
static bool apostrophe_inside(const struct scan *sc)
{
	unsigned char next, after;

	if (scan_peek(sc, 0) != '\'')
		return false;
	next = scan_peek(sc, 1);
	after = scan_peek(sc, 2);
	if (!is_ascii_letter(next) && next < 0x80)
		return false;
	return !((next | 32) == 's' && !is_ascii_letter(after) && after < 0x80);
}

static void scan_begin(struct scan *sc)
{
	sc->fold_len = 0;
	sc->shape = SHAPE_WORD | SHAPE_UPPER | SHAPE_LOWER;
}

/* "soldiers", but not "glass" and "'s". */
static bool ends_plural(const struct scan *sc)
{
	uint32_t n = sc->fold_len;

	return n > 2 && n < SCAN_WORD_MAX && sc->fold[n - 1] == 's' && sc->fold[n - 2] != 's' &&
	       sc->fold[n - 2] != '\'';
}

/* How many letters of ASCII the eight bytes of v begin with.  What is no letter has its
 * high bit, or does not get it when 0x80 - 'a' is added, or does with 0x7f - 'z'. */
static uint32_t leading_letters(uint64_t v)
{
	uint64_t low = (v | EACH(0x20)) & EACH(0x7f);
	uint64_t letters = (low + EACH(0x80 - 'a')) & ~(low + EACH(0x7f - 'z')) & ~v;
	uint64_t others = ~letters & EACH(0x80);

	return others ? (uint32_t)__builtin_ctzll(others) / 8 : 8;
}

/* The fast way of most words: letters of ASCII alone, eight at a time, and nothing behind
 * them that may belong to the word.  False: not such a word; nothing is done. */
static bool scan_plain_word(struct scan *sc)
{
	const char *s = sc->s + sc->at;
	uint64_t upper = 0, lower = 0;
	uint32_t n = 0, run;
	unsigned char after;

	do {
		uint64_t v, mask, folded;

		if (sc->len - sc->at - n <= 8 || n > SCAN_WORD_MAX - 8)
			return false;
		memcpy(&v, s + n, sizeof(v));
		v = le64toh(v);
		run = leading_letters(v);
		mask = EACH(0x20) & (run < 8 ? (1ull << (8 * run)) - 1 : UINT64_MAX);
		upper |= ~v & mask;
		lower |= v & mask;
		folded = htole64(v | EACH(0x20));
		memcpy(sc->fold + n, &folded, sizeof(folded));
		n += run;
	} while (run == 8);
	after = (unsigned char)s[n];
	if (n == 0 || after >= 0x80 || after == '\'' || (n == 1 && after == '.'))
		return false;
	sc->fold_len = n;
	sc->at += n;
	if (!upper)
		sc->shape = SHAPE_WORD | SHAPE_LOWER;
	else
		sc->shape = SHAPE_WORD | (s[0] & 0x20 ? 0 : SHAPE_CAP) |
			    (lower || n < 2 ? 0 : SHAPE_UPPER);
	return true;
}

/* Does the genitive "'s" stand here, behind a word? */
static bool at_genitive(const struct scan *sc)
{
	return scan_peek(sc, 0) == '\'' && (scan_peek(sc, 1) | 32) == 's' &&
	       (sc->at == 0 || scan_class((unsigned char)sc->s[sc->at - 1]) != CHAR_BLANK) &&
	       !is_ascii_letter(scan_peek(sc, 2));
}

/* Any word; false if none begins here.  Apart, so that plain words need not save registers. */
static __attribute__((noinline)) bool scan_any_word(struct scan *sc)
{
	uint32_t from = sc->at;
	bool cap;

	scan_begin(sc);
	if (scan_acronym(sc))
		return true;
	if (at_genitive(sc)) {
		scan_fold(sc, '\'');
		sc->at++;
	}
	cap = is_ascii_letter(scan_peek(sc, 0)) && scan_peek(sc, 0) <= 'Z';
	if (is_ascii_letter(scan_peek(sc, 0)))
		scan_ascii(sc);
	else if (scan_wide(sc))
		cap = !(sc->shape & SHAPE_LOWER);
	else {
		sc->at = from;
		return false;
	}
	do {
		scan_ascii(sc);
		if (apostrophe_inside(sc)) {
			scan_fold(sc, '\'');
			sc->at++;
		}
	} while (is_ascii_letter(scan_peek(sc, 0)) || scan_wide(sc));
	if (cap)
		sc->shape |= SHAPE_CAP;
	if (sc->at - from < 2)
		sc->shape &= ~(uint32_t)SHAPE_UPPER;
	return true;
}

static bool scan_word(struct scan *sc)
{
	if (!scan_plain_word(sc) && !scan_any_word(sc))
		return false;
	if (ends_plural(sc))
		sc->shape |= SHAPE_PLURAL;
	return true;
}

/* Digits of a fraction without a whole part: ".08" at the start of a word. */
static bool bare_fraction(const struct scan *sc)
{
	char before = sc->at ? sc->s[sc->at - 1] : ' ';

	return scan_peek(sc, 0) == '.' && scan_class(scan_peek(sc, 1)) == CHAR_DIGIT &&
	       (scan_class((unsigned char)before) == CHAR_BLANK || before == '(' || before == '$');
}

static uint32_t digits_at(const struct scan *sc, uint32_t ahead)
{
	uint32_t n = 0;

	while (scan_class(scan_peek(sc, ahead + n)) == CHAR_DIGIT)
		n++;
	return n;
}

static uint32_t plain_digits_shape(const char *s, uint32_t n)
{
	uint32_t value = 0, shape = SHAPE_DIGITS;

	if (s[0] == '0')
		shape |= SHAPE_ZERO;
	if (n > 4)
		return shape;
	for (uint32_t i = 0; i < n; i++)
		value = value * 10 + (uint32_t)(s[i] - '0');
	if (n == 4 && value >= 1000 && value < 3000)
		shape |= SHAPE_YEAR;
	if (n == 4 && value <= 2400 && value % 100 < 60)
		shape |= SHAPE_CLOCK;
	if (n > 2)
		return shape;
	shape |= SHAPE_TWO;
	if (value >= 1 && value <= 31)
		shape |= SHAPE_DAY;
	if (value >= 1 && value <= 12)
		shape |= SHAPE_MONTH;
	if (value <= 24)
		shape |= SHAPE_HOUR;
	return shape;
}

/* How many bytes of groups follow: ",200,000", Indian ",00,000", or two and more of
 * ".200" (one is a fraction). */
static uint32_t groups_at(const struct scan *sc)
{
	char sign = (char)scan_peek(sc, 0);
	uint32_t pairs = 0, n;

	if (sign != ',' && sign != '.')
		return 0;
	while (sign == ',' && pairs < 3 * PAIRS_MAX && scan_peek(sc, pairs) == ',' &&
	       digits_at(sc, pairs + 1) == 2)
		pairs += 3;
	n = pairs;
	while (scan_peek(sc, n) == (unsigned char)sign && digits_at(sc, n + 1) == 3)
		n += 4;
	if (n == pairs || (pairs && n != pairs + 4) || (sign == '.' && n == 4))
		return 0;
	return n;
}

static void scan_groups(struct scan *sc)
{
	uint32_t n = groups_at(sc);

	sc->at += n;
	if (n)
		sc->shape = SHAPE_DIGITS | SHAPE_GROUPED;
}

/* 13.5.2015, 13.05.15, 2015.5.13: three numbers, n digits first. */
static bool dotted_date(const struct scan *sc, uint32_t n)
{
	uint32_t second, third, end;

	if (scan_peek(sc, n) != '.' || (n > 2 && n != 4))
		return false;
	second = digits_at(sc, n + 1);
	if (second == 0 || second > 2 || scan_peek(sc, n + 1 + second) != '.')
		return false;
	third = digits_at(sc, n + second + 2);
	end = n + second + 2 + third;
	if (scan_peek(sc, end) == '.' && digits_at(sc, end + 1))
		return false;
	return n == 4 ? third == 1 || third == 2 : third == 2 || third == 4;
}

/* Digits with their groups and fraction: 38, 1,200, 3.5, 1,200.75, .5. */
static void scan_digits(struct scan *sc)
{
	uint32_t from = sc->at, n = digits_at(sc, 0);

	if (!sc->dotted && dotted_date(sc, n))
		sc->dotted = 3;
	scan_begin(sc);
	sc->shape = plain_digits_shape(sc->s + sc->at, n);
	sc->at += n;
	if (n > 0 && n <= 3)
		scan_groups(sc);
	n = !sc->dotted && scan_peek(sc, 0) == '.' ? digits_at(sc, 1) : 0;
	sc->dotted -= sc->dotted > 0;
	if (n) {
		sc->at += n + 1;
		sc->shape = SHAPE_DIGITS | SHAPE_DECIMAL;
	}
	for (uint32_t i = from; i < sc->at; i++)
		scan_fold(sc, sc->s[i]);
}

static void scan_sign(struct scan *sc)
{
	int32_t i = (int32_t)sc->at;

	scan_begin(sc);
	sc->shape = 0;
	U8_FWD_1(sc->s, i, (int32_t)sc->len);
	for (uint32_t at = sc->at; at < (uint32_t)i; at++)
		scan_fold(sc, sc->s[at]);
	sc->at = (uint32_t)i;
}

enum token_kind scan_token(struct scan *sc)
{
	unsigned char first = (unsigned char)sc->s[sc->at];
	enum char_class class = scan_class(first);

	if ((class == CHAR_LETTER || class == CHAR_WIDE || first == '\'') && scan_word(sc))
		return TOKEN_WORD;
	if (class == CHAR_DIGIT || bare_fraction(sc)) {
		scan_digits(sc);
		return TOKEN_DIGITS;
	}
	scan_sign(sc);
	return TOKEN_SIGN;
}
