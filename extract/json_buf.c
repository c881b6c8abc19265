/* json_buf.c - JSON text written straight into a growing buffer.
 *
 * Knows JSON's literals and nothing of readings.  No printf: these few functions
 * write most of the bytes that toll-read puts out.
 */
#include "extract/json_buf.h"
#include <string.h>
#include "extract/calendar.h"

#define CAP_MIN ((size_t)4096)

static void grow(struct json_buf *b, size_t n)
{
	size_t want = n > SIZE_MAX - b->len ? SIZE_MAX : b->len + n;
	void *data = b->data;

	b->failed = arena_grow(b->arena, &data, &b->cap, want > CAP_MIN ? want : CAP_MIN, 1);
	if (!b->failed)
		b->data = data;
}

/* Room for n bytes more, or NULL and failed set. */
static char *reserve(struct json_buf *b, size_t n)
{
	if (!b->failed && n > b->cap - b->len)
		grow(b, n);
	return b->failed ? NULL : b->data + b->len;
}

void json_buf_raw(struct json_buf *b, const char *s, size_t len)
{
	char *out = reserve(b, len);

	if (!out)
		return;
	memcpy(out, s, len);
	b->len += len;
}

/* What stands after the backslash for a byte that needs one; 'u' for \u00XX. */
static char escape_of(unsigned char c)
{
	switch (c) {
	case '"':
	case '\\':
		return (char)c;
	case '\b':
		return 'b';
	case '\f':
		return 'f';
	case '\n':
		return 'n';
	case '\r':
		return 'r';
	case '\t':
		return 't';
	}
	return c < 0x20 ? 'u' : '\0';
}

/* No byte of UTF-8 beyond ASCII needs an escape, so this goes byte by byte. */
static char *put_escaped(char *out, const char *s, size_t len)
{
	static const char hex[] = "0123456789abcdef";

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];
		char escape = c > '\\' ? '\0' : escape_of(c);

		if (!escape) {
			*out++ = s[i];
			continue;
		}
		*out++ = '\\';
		*out++ = escape;
		if (escape == 'u') {
			*out++ = '0';
			*out++ = '0';
			*out++ = hex[c >> 4];
			*out++ = hex[c & 15];
		}
	}
	return out;
}

void json_buf_string(struct json_buf *b, const char *s, size_t len)
{
	enum { PIECE = 4096 }; /* reserve for the worst case piece by piece */

	json_buf_literal(b, "\"");
	while (len > 0) {
		size_t n = len < PIECE ? len : PIECE;
		char *out = reserve(b, n * 6);

		if (!out)
			return;
		b->len += (size_t)(put_escaped(out, s, n) - out);
		s += n;
		len -= n;
	}
	json_buf_literal(b, "\"");
}

void json_buf_text(struct json_buf *b, const char *s)
{
	if (s)
		json_buf_string(b, s, strlen(s));
	else
		json_buf_literal(b, "null");
}

void json_buf_bool(struct json_buf *b, bool v)
{
	if (v)
		json_buf_literal(b, "true");
	else
		json_buf_literal(b, "false");
}

/* Write n's digits so that they end at end; returns where they begin. */
static char *put_digits(char *end, uint64_t n)
{
	do {
		*--end = (char)('0' + n % 10);
		n /= 10;
	} while (n > 0);
	return end;
}

static uint64_t magnitude(int64_t n)
{
	return n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
}

void json_buf_int(struct json_buf *b, int64_t n)
{
	char digits[24];
	char *end = digits + sizeof(digits);
	char *start = put_digits(end, magnitude(n));

	if (n < 0)
		*--start = '-';
	json_buf_raw(b, start, (size_t)(end - start));
}

void json_buf_decimal(struct json_buf *b, int64_t n, int places)
{
	char digits[24];
	char *end = digits + sizeof(digits);
	char *start = end;
	uint64_t rest = magnitude(n);

	while (places > 0 && rest % 10 == 0) {
		rest /= 10;
		places--;
	}
	if (places > 0) {
		for (; places > 0; places--, rest /= 10)
			*--start = (char)('0' + rest % 10);
		*--start = '.';
	}
	start = put_digits(start, rest);
	if (n < 0)
		*--start = '-';
	json_buf_raw(b, start, (size_t)(end - start));
}

void json_buf_day(struct json_buf *b, int32_t day)
{
	struct civil c = calendar_civil(day);
	char s[] = "\"0000-00-00\"";

	s[1] = (char)('0' + c.year / 1000 % 10);
	s[2] = (char)('0' + c.year / 100 % 10);
	s[3] = (char)('0' + c.year / 10 % 10);
	s[4] = (char)('0' + c.year % 10);
	s[6] = (char)('0' + c.month / 10);
	s[7] = (char)('0' + c.month % 10);
	s[9] = (char)('0' + c.day / 10);
	s[10] = (char)('0' + c.day % 10);
	json_buf_raw(b, s, sizeof(s) - 1);
}
