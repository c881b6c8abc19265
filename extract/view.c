/* view.c - UTF-8 check and normalised view.  Knows characters, not language. */
#include "extract/view.h"

#include <endian.h>
#include <stdbool.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

struct build {
	struct arena *arena;
	char *out;
	uint32_t len;
	struct view_shift *shifts;
	size_t n_shifts, cap_shifts;
};

/* What one character beyond ASCII becomes: a byte, 0 for nothing, -1 for itself. */
static int view_fold(UChar32 c)
{
	switch (c) {
	case 0x2018:
	case 0x2019:
	case 0x201B:
	case 0x02BC:
	case 0x00B4:
	case 0x2032:
		return '\'';
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0x201F:
	case 0x00AB:
	case 0x00BB:
	case 0x2033:
		return '"';
	case 0x2014:
	case 0x2015:
		return VIEW_DASH;
	case 0x2212:
		return '-';
	case 0x066C: /* the comma of Arabic digits */
		return ',';
	case 0x2028:
	case 0x2029:
	case 0x0085:
		return '\n';
	}
	if (c < 0x00AD)
		return u_isUWhiteSpace(c) ? ' ' : -1;
	switch (u_charType(c)) {
	case U_FORMAT_CHAR:
	case U_CONTROL_CHAR:
		return 0;
	case U_SPACE_SEPARATOR:
		return ' ';
	case U_DASH_PUNCTUATION:
		return '-';
	case U_DECIMAL_DIGIT_NUMBER:
		return '0' + u_charDigitValue(c);
	}
	return -1;
}

/* Note that the character which ended at text offset `text` ends at b->len in the view. */
static int view_note_shift(struct build *b, uint32_t text)
{
	int rc = arena_grow(b->arena, (void **)&b->shifts, &b->cap_shifts, b->n_shifts + 1,
			    sizeof(*b->shifts));
	if (rc == 0)
		b->shifts[b->n_shifts++] = (struct view_shift){b->len, text};
	return rc;
}

/* What an ASCII character becomes: 0 for nothing. */
static char view_ascii(char c)
{
	if (c == '\t' || c == '\r' || c == '\f' || c == '\v')
		return ' ';
	return (c < ' ' && c != '\n') || c == 0x7f ? 0 : c;
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Does a thin blank before text[at] part thousands, as the comma does ("1 200")? */
static bool parts_thousands(const struct build *b, const char *text, int32_t len, int32_t at)
{
	if (b->len == 0 || !digit(b->out[b->len - 1]) || len - at < 3)
		return false;
	return digit(text[at]) && digit(text[at + 1]) && digit(text[at + 2]) &&
	       (len - at == 3 || !digit(text[at + 3]));
}

/* One character beyond ASCII at text[*at]. */
static int view_wide(struct build *b, const char *text, int32_t len, int32_t *at, struct err *e)
{
	int32_t from = *at;
	UChar32 c;
	int to, rc;

	U8_NEXT(text, *at, len, c);
	if (c < 0)
		return err_set(e, ERR_UTF8, "not valid UTF-8 at byte %d", from);
	to = view_fold(c);
	if ((c == 0x2009 || c == 0x202F) && parts_thousands(b, text, len, *at))
		to = ',';
	if (to < 0) {
		memcpy(b->out + b->len, text + from, (size_t)(*at - from));
		b->len += (uint32_t)(*at - from);
		return 0;
	}
	if (to > 0)
		b->out[b->len++] = (char)to;
	rc = view_note_shift(b, (uint32_t)*at);
	return rc ? err_set(e, rc, "no memory for the view of the text") : 0;
}

/* How many of eight bytes are printable ASCII before the first that is not.  Such a byte has its
 * high bit set, or gets it when 0x20 is taken away or 1 added. */
static int32_t plain_bytes(const char *s)
{
	const uint64_t ones = 0x0101010101010101;
	uint64_t v, others;

	memcpy(&v, s, sizeof(v));
	v = le64toh(v);
	others = (v | (v - 0x20 * ones) | (v + ones)) & 0x80 * ones;
	return others ? __builtin_ctzll(others) / 8 : 8;
}

/* Length of a run of characters from text[at] on that stay as they are; it ends early at the
 * end of the text. */
static int32_t plain_run(const char *text, int32_t len, int32_t at)
{
	int32_t i = at, n = 8;

	for (; n == 8 && len - i >= 8; i += n)
		n = plain_bytes(text + i);
	return i - at;
}

/* One character of ASCII at text[*at]. */
static int view_narrow(struct build *b, const char *text, int32_t *at, struct err *e)
{
	char c;

	if (text[*at] == 0)
		return err_set(e, ERR_UTF8, "NUL at byte %d", *at);
	c = view_ascii(text[(*at)++]);
	if (c)
		b->out[b->len++] = c;
	else if (view_note_shift(b, (uint32_t)*at))
		return err_set(e, ERR_MEMORY, "no memory for the view of the text");
	return 0;
}

int view_make(struct arena *a, const char *text, size_t len, struct view *view_r, struct err *e)
{
	struct build b = {.arena = a};
	int32_t at = 0, run;
	int rc = 0;

	b.out = arena_alloc(a, len + 1);
	if (!b.out || view_note_shift(&b, 0))
		return err_set(e, ERR_MEMORY, "no memory for the view of the text");
	while (rc == 0 && at < (int32_t)len) {
		run = plain_run(text, (int32_t)len, at);
		if (run)
			memcpy(b.out + b.len, text + at, (size_t)run);
		b.len += (uint32_t)run;
		at += run;
		if (at < (int32_t)len)
			rc = (unsigned char)text[at] < 0x80
				     ? view_narrow(&b, text, &at, e)
				     : view_wide(&b, text, (int32_t)len, &at, e);
	}
	if (rc)
		return rc;
	b.out[b.len] = 0;
	*view_r = (struct view){text, b.out, b.len, b.shifts, b.n_shifts};
	return 0;
}

static void cursor_set(struct view_cursor *c, size_t shift)
{
	const struct view *v = c->view;

	c->shift = shift;
	c->delta = v->shifts[shift].text - v->shifts[shift].view;
	c->until = shift + 1 < v->n_shifts ? v->shifts[shift + 1].view : UINT32_MAX;
}

struct view_cursor view_cursor(const struct view *v)
{
	struct view_cursor c = {.view = v};

	cursor_set(&c, 0);
	return c;
}

uint32_t view_text_start_slow(struct view_cursor *c, uint32_t at)
{
	while (c->until <= at)
		cursor_set(c, c->shift + 1);
	return at + c->delta;
}

uint32_t view_text_end_slow(struct view_cursor *c, uint32_t at)
{
	const struct view *v = c->view;
	uint32_t end;

	while (c->until < at)
		cursor_set(c, c->shift + 1);
	end = at + c->delta;
	/* A character that was folded to one byte ends where the shift behind it says. */
	if (c->until == at && v->text[end - 1] != v->s[at - 1])
		end = v->shifts[c->shift + 1].text;
	return end;
}
