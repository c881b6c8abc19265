/* article_scan.c - the usual line of an article, read without building JSON values.
 *
 * jansson takes a byte at a time through several calls: more than all of extraction
 * needs for it, and no other C library of the distribution is near the speed of a scan.
 * So the plain case is scanned here, and whatever is not plain (an error, nested values,
 * escapes in keys or ids, surrogates) is left to jansson.  Must accept nothing that
 * load.h and article.h refuse, and give what they give. */
#include "proto/article_scan.h"

#include <stdint.h>
#include <string.h>

#define KEYS_MAX 32
#define DIGITS_MAX 17 /* fit 64 bits */

struct piece {
	const char *s;
	size_t len;
	bool escaped; /* holds a backslash */
};

struct scan {
	const char *at, *end;
	struct arena *arena;
	struct article *article;
	struct piece keys[KEYS_MAX];
	size_t n_keys;
	bool has_text;
};

static void skip_blanks(struct scan *sc)
{
	while (sc->at < sc->end &&
	       (*sc->at == ' ' || *sc->at == '\t' || *sc->at == '\r' || *sc->at == '\n'))
		sc->at++;
}

/* Take one byte, and blanks around it, if it stands here. */
static bool take(struct scan *sc, char c)
{
	skip_blanks(sc);
	if (sc->at == sc->end || *sc->at != c)
		return false;
	sc->at++;
	skip_blanks(sc);
	return true;
}

/* Do eight bytes of a string stand here that mean themselves: ASCII, no control
 * character, quote or backslash?  A byte x of the word is zero where (x - 1) & ~x has
 * its high bit. */
static bool eight_plain(const char *s)
{
	const uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
	uint64_t v, quote, backslash;

	memcpy(&v, s, sizeof(v));
	quote = v ^ '"' * ones;
	backslash = v ^ '\\' * ones;
	return ((v | (v - 0x20 * ones) | (quote - ones) | (backslash - ones)) & high) == 0;
}

/* Length of the character beyond ASCII at s, 0 if it is not valid UTF-8 (RFC 3629). */
static size_t wide_length(const unsigned char *s, const unsigned char *end)
{
	size_t n = s[0] < 0xc2 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : s[0] < 0xf5 ? 4 : 0;
	unsigned char low = s[0] == 0xe0 ? 0xa0 : s[0] == 0xf0 ? 0x90 : 0x80;
	unsigned char top = s[0] == 0xed ? 0x9f : s[0] == 0xf4 ? 0x8f : 0xbf;

	if (n == 0 || (size_t)(end - s) < n || s[1] < low || s[1] > top)
		return 0;
	for (size_t i = 2; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

/* The next character of a string: its length, 0 if it is none. */
static size_t char_length(struct piece *p, const char *s, const char *end)
{
	unsigned char c = (unsigned char)*s;

	if (c >= 0x80)
		return wide_length((const unsigned char *)s, (const unsigned char *)end);
	if (c != '\\')
		return c >= 0x20;
	p->escaped = true;
	return end - s >= 2 ? 2 : 0;
}

/* "...": what stands between the quotes. */
static bool take_string(struct scan *sc, struct piece *p)
{
	const char *s = sc->at + 1;
	size_t n = 1;

	if (sc->at == sc->end || *sc->at != '"')
		return false;
	*p = (struct piece){.s = s};
	while (n && s < sc->end && *s != '"') {
		if (sc->end - s >= 8 && eight_plain(s))
			n = 8;
		else
			n = char_length(p, s, sc->end);
		s += n;
	}
	if (!n || s >= sc->end)
		return false;
	p->len = (size_t)(s - p->s);
	sc->at = s + 1;
	return true;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four digits behind \u; 0, which no text may hold, for what is none. */
static unsigned hex_value(const char *s, const char *end)
{
	unsigned v = 0;

	for (int i = 0; i < 4; i++) {
		int digit = s + i < end ? hex_digit(s[i]) : -1;

		if (digit < 0)
			return 0;
		v = v << 4 | (unsigned)digit;
	}
	return v;
}

static char *put_utf8(char *out, unsigned c)
{
	if (c < 0x80) {
		*out++ = (char)c;
		return out;
	}
	if (c < 0x800) {
		*out++ = (char)(0xc0 | c >> 6);
	} else {
		*out++ = (char)(0xe0 | c >> 12);
		*out++ = (char)(0x80 | (c >> 6 & 0x3f));
	}
	*out++ = (char)(0x80 | (c & 0x3f));
	return out;
}

/* What the escape at *s, a backslash, stands for; moves *s behind it.  NULL: it is odd. */
static char *put_escape(char *out, const char **s, const char *end)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	char letter = (*s)[1];
	const char *plain = letter ? strchr(from, letter) : NULL;
	unsigned c;

	*s += 2;
	if (plain) {
		*out++ = to[plain - from];
		return out;
	}
	c = letter == 'u' ? hex_value(*s, end) : 0;
	if (c == 0 || (c >= 0xd800 && c < 0xe000))
		return NULL;
	*s += 4;
	return put_utf8(out, c);
}

/* A string as it is meant; false: it is odd. */
static bool put_field(struct scan *sc, const struct piece *p, struct article_field *f)
{
	const char *s = p->s, *end = p->s + p->len;
	char *out = arena_alloc(sc->arena, p->len + 1), *begin = out;

	while (out && s < end) {
		const char *slash = p->escaped ? memchr(s, '\\', (size_t)(end - s)) : NULL;
		size_t n = (size_t)((slash ? slash : end) - s);

		memcpy(out, s, n);
		out += n;
		s += n;
		if (slash)
			out = put_escape(out, &s, end);
	}
	if (!out)
		return false;
	*out = '\0';
	*f = (struct article_field){begin, (size_t)(out - begin)};
	return true;
}

static bool piece_is(const struct piece *p, const char *s)
{
	return p->len == strlen(s) && memcmp(p->s, s, p->len) == 0;
}

/* The key's field, and how long it may be; NULL: of an unknown key. */
static struct article_field *field_of(struct article *a, const struct piece *key, size_t *max_r)
{
	const struct {
		const char *name;
		struct article_field *field;
		size_t max;
	} fields[] = {
		{"text", &a->text, ARTICLE_TEXT_MAX},
		{"title", &a->title, ARTICLE_TITLE_MAX},
		{"source", &a->source, ARTICLE_SOURCE_MAX},
		{"published", &a->published, ARTICLE_PUBLISHED_MAX},
		{"lang", &a->lang, ARTICLE_LANG_MAX},
		{"url", &a->url, ARTICLE_URL_MAX},
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (piece_is(key, fields[i].name)) {
			*max_r = fields[i].max;
			return fields[i].field;
		}
	return NULL;
}

/* The id as JSON: the very bytes of the line. */
static bool put_id(struct scan *sc, const char *s, size_t len)
{
	sc->article->id_json = arena_strndup(sc->arena, s, len);
	return sc->article->id_json != NULL;
}

static bool take_string_value(struct scan *sc, const struct piece *key)
{
	struct article_field *field, value;
	struct piece p;
	size_t max;

	if (!take_string(sc, &p))
		return false;
	if (piece_is(key, "id"))
		return !p.escaped && p.len <= ARTICLE_ID_MAX && put_id(sc, p.s - 1, p.len + 2);
	field = field_of(sc->article, key, &max);
	if (!field) /* an odd escape may be wrong */
		return !p.escaped || put_field(sc, &p, &value);
	if (p.len > max || !put_field(sc, &p, &value))
		return false;
	sc->has_text |= field == &sc->article->text;
	if (value.len || field == &sc->article->text)
		*field = value;
	return true;
}

/* A whole number of few digits, of an id or an unknown key. */
static bool take_number(struct scan *sc, const struct piece *key)
{
	const char *s = sc->at, *digits;
	size_t n = 0, max;

	digits = s + (*s == '-');
	while (digits + n < sc->end && digits[n] >= '0' && digits[n] <= '9')
		n++;
	if (n == 0 || n > DIGITS_MAX || (digits[0] == '0' && (n > 1 || digits > s)))
		return false;
	sc->at = digits + n;
	if (sc->at < sc->end && strchr(".eE", *sc->at))
		return false;
	if (piece_is(key, "id"))
		return put_id(sc, s, (size_t)(sc->at - s));
	return !field_of(sc->article, key, &max);
}

/* true, false: of an unknown key; null: of any. */
static bool take_word(struct scan *sc, const struct piece *key)
{
	static const char *const words[] = {"null", "true", "false"};
	size_t max;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t n = strlen(words[i]);

		if ((size_t)(sc->end - sc->at) < n || memcmp(sc->at, words[i], n) != 0)
			continue;
		sc->at += n;
		return i == 0 || (!piece_is(key, "id") && !field_of(sc->article, key, &max));
	}
	return false;
}

static bool take_value(struct scan *sc, const struct piece *key)
{
	if (sc->at == sc->end)
		return false;
	if (*sc->at == '"')
		return take_string_value(sc, key);
	if (*sc->at == '-' || (*sc->at >= '0' && *sc->at <= '9'))
		return take_number(sc, key);
	return take_word(sc, key);
}

/* A key that did not stand before. */
static bool take_key(struct scan *sc)
{
	struct piece *key = &sc->keys[sc->n_keys];

	if (sc->n_keys == KEYS_MAX || !take_string(sc, key) || key->escaped)
		return false;
	for (size_t i = 0; i < sc->n_keys; i++)
		if (key->len == sc->keys[i].len && memcmp(key->s, sc->keys[i].s, key->len) == 0)
			return false;
	sc->n_keys++;
	return true;
}

bool article_scan(const char *line, size_t len, struct arena *a, struct article *article_r)
{
	struct scan sc = {.at = line, .end = line + len, .arena = a, .article = article_r};

	*article_r = (struct article){0};
	if (!take(&sc, '{'))
		return false;
	do {
		if (!take_key(&sc) || !take(&sc, ':') || !take_value(&sc, &sc.keys[sc.n_keys - 1]))
			return false;
	} while (take(&sc, ','));
	return take(&sc, '}') && sc.at == sc.end && sc.has_text;
}
