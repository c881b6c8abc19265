/* screen.c - text for a terminal.
 *
 * Knows Unicode's properties (ICU) and no locale: Toll speaks UTF-8, also where
 * LANG is C.
 */
#include "client/screen.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>

#define COLUMNS_DEFAULT 120
#define COLUMNS_MIN 20
#define COLUMNS_MAX 1000

/* The character at s[*i], and *i behind it; -1 where the bytes are not UTF-8. */
static UChar32 screen_next(const char *s, size_t len, size_t *i)
{
	/* ICU counts in int32_t: give it a window, a character has at most 4 bytes */
	const uint8_t *at = (const uint8_t *)s + *i;
	int32_t n = len - *i > 8 ? 8 : (int32_t)(len - *i), k = 0;
	UChar32 c;

	U8_NEXT(at, k, n, c);
	*i += (size_t)k;
	return c;
}

/* Joiners that scripts need; all other format characters are invisible tricks. */
static bool screen_is_joiner(UChar32 c)
{
	return c == 0x200C || c == 0x200D;
}

static bool screen_is_break(UChar32 c)
{
	return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
}

/* One character, the bytes s[0..len), that is neither a blank nor a break. */
static void screen_clean_char(struct buf *b, UChar32 c, const char *s, size_t len)
{
	int8_t type = c < 0 ? U_UNASSIGNED : u_charType(c);

	if (type == U_FORMAT_CHAR && !screen_is_joiner(c))
		return;
	if (c < 0 || type == U_CONTROL_CHAR || type == U_SURROGATE)
		buf_text(b, "\xef\xbf\xbd");
	else
		buf_add(b, s, len);
}

void screen_clean(struct buf *b, const char *s, size_t len)
{
	bool blank = false, broken = false; /* what stands before: a blank; one for a break */
	size_t i = 0;

	while (i < len) {
		size_t at = i;
		UChar32 c = screen_next(s, len, &i);
		bool is_break = screen_is_break(c);

		if (c != ' ' && !is_break)
			screen_clean_char(b, c, s + at, i - at);
		else if (!broken && !(is_break && blank))
			buf_add(b, " ", 1);
		broken = is_break || (broken && c == ' ');
		blank = is_break || c == ' ';
	}
}

void screen_print(FILE *out, const char *s)
{
	struct buf b = {0};

	screen_clean(&b, s, strlen(s));
	if (!b.failed && b.len > 0)
		fwrite(b.data, 1, b.len, out);
	buf_fini(&b);
}

static size_t screen_char_width(UChar32 c)
{
	int wide;

	if (c >= 0x20 && c < 0x7f)
		return 1;
	switch (u_charType(c)) {
	case U_NON_SPACING_MARK:
	case U_ENCLOSING_MARK:
	case U_FORMAT_CHAR:
		return 0;
	}
	if (c >= 0x1160 && c <= 0x11ff) /* vowels and finals of a Hangul syllable */
		return 0;
	wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
	return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

size_t screen_width(const char *s, size_t len)
{
	size_t width = 0, i = 0;

	while (i < len)
		width += screen_char_width(screen_next(s, len, &i));
	return width;
}

size_t screen_fit(const char *s, size_t len, size_t columns)
{
	size_t width = 0, i = 0;

	while (i < len) {
		size_t at = i;

		width += screen_char_width(screen_next(s, len, &i));
		if (width > columns)
			return at;
	}
	return len;
}

size_t screen_fit_words(const char *s, size_t len, size_t columns)
{
	size_t fit = screen_fit(s, len, columns), blank = fit;

	if (fit == len || s[fit] == ' ')
		return fit;
	while (blank > 0 && s[blank - 1] != ' ')
		blank--;
	return blank > 0 ? blank : fit;
}

bool screen_is_terminal(FILE *out)
{
	return isatty(fileno(out)) == 1;
}

static size_t screen_bounded(long columns)
{
	if (columns < COLUMNS_MIN)
		return COLUMNS_MIN;
	return columns > COLUMNS_MAX ? COLUMNS_MAX : (size_t)columns;
}

size_t screen_columns(FILE *out)
{
	const char *said = getenv("COLUMNS");
	struct winsize size;

	if (ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return screen_bounded(size.ws_col);
	if (said && atol(said) > 0)
		return screen_bounded(atol(said));
	return COLUMNS_DEFAULT;
}
