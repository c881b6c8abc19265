/* source.c - reads language files and cuts them into lines and words.
 * Knows no grammar. */
#include "extract/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unicode/utf8.h>

static int source_check(const struct source *src, struct err *e)
{
	int32_t at = 0;

	while (at < (int32_t)src->len) {
		int32_t from = at;
		UChar32 c;

		U8_NEXT(src->s, at, (int32_t)src->len, c);
		if (c <= 0 || c == '\r')
			return source_fail(src, src->s + from, e,
					   "expected UTF-8 text with LF line ends");
	}
	return 0;
}

static int source_fill(struct arena *a, FILE *f, struct source *src, struct err *e)
{
	struct stat st;
	char *buf;

	if (fstat(fileno(f), &st) || !S_ISREG(st.st_mode))
		return err_set(e, ERR_IO, "cannot read %s: it is no regular file", src->name);
	if (st.st_size > SOURCE_MAX)
		return err_set(e, ERR_LIMIT, "%s is over %u bytes; split it", src->name,
			       SOURCE_MAX);
	buf = arena_alloc(a, (size_t)st.st_size + 1);
	if (!buf)
		return err_set(e, ERR_MEMORY, "no memory to read %s", src->name);
	src->len = fread(buf, 1, (size_t)st.st_size, f);
	if (ferror(f))
		return err_set(e, ERR_IO, "cannot read %s: %s", src->name, strerror(errno));
	buf[src->len] = 0;
	src->s = buf;
	return source_check(src, e);
}

/* O_NONBLOCK: a pipe would wait for its writer. */
static FILE *source_open(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "r");

	if (!f && fd >= 0)
		close(fd);
	return f;
}

int source_read(struct arena *a, const char *dir, const char *name, struct source *src_r,
		struct err *e)
{
	const char *path = arena_printf(a, "%s/%s", dir, name);
	FILE *f;
	int rc;

	*src_r = (struct source){.name = name};
	if (!path)
		return err_set(e, ERR_MEMORY, "no memory to read %s", name);
	f = source_open(path);
	if (!f)
		return err_set(e, ERR_IO, "cannot open %s: %s", path, strerror(errno));
	rc = source_fill(a, f, src_r, e);
	fclose(f);
	return rc;
}

/* Does p point into the source?  Words that no file holds are parsed as well. */
static bool source_holds(const struct source *src, const char *p)
{
	return (uintptr_t)p >= (uintptr_t)src->s && (uintptr_t)p <= (uintptr_t)src->s + src->len;
}

int source_fail(const struct source *src, const char *at, struct err *e, const char *fmt, ...)
{
	const char *place = source_holds(src, at) ? at : src->s + src->at;
	size_t line = 1, column = 1;
	char text[256];
	va_list ap;

	for (const char *p = src->s; p < place; p++) {
		column = *p == '\n' ? 1 : column + 1;
		line += *p == '\n';
	}
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	return err_set(e, ERR_SYNTAX, "%s:%zu:%zu: %s", src->name, line, column, text);
}

static bool blank(char c)
{
	return c == ' ' || c == '\t';
}

struct text text_trim(struct text t)
{
	while (t.len && blank(t.s[0])) {
		t.s++;
		t.len--;
	}
	while (t.len && blank(t.s[t.len - 1]))
		t.len--;
	return t;
}

/* Length of the line without its comment: a '#' at its start or behind a blank. */
static size_t line_content(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] == '#' && (i == 0 || blank(s[i - 1])))
			return i;
	return len;
}

bool source_line(struct source *src, struct text *line_r, bool *indented_r)
{
	while (src->at < src->len) {
		const char *s = src->s + src->at, *nl = strchr(s, '\n');
		size_t len = nl ? (size_t)(nl - s) : src->len - src->at;

		src->at += len + (nl != NULL);
		*indented_r = len && blank(s[0]);
		*line_r = text_trim((struct text){s, line_content(s, len)});
		if (line_r->len)
			return true;
	}
	return false;
}

bool text_part(struct text *rest, char sep, struct text *part_r)
{
	const char *p;

	if (!rest->s)
		return false;
	p = memchr(rest->s, sep, rest->len);
	*part_r = text_trim((struct text){rest->s, p ? (size_t)(p - rest->s) : rest->len});
	if (p)
		*rest = (struct text){p + 1, rest->len - (size_t)(p + 1 - rest->s)};
	else
		*rest = (struct text){0};
	return true;
}

bool text_word(struct text *rest, struct text *word_r)
{
	struct text t = text_trim(*rest);
	size_t n = 0;

	while (n < t.len && !blank(t.s[n]))
		n++;
	*word_r = (struct text){t.s, n};
	*rest = (struct text){t.s + n, t.len - n};
	return n > 0;
}

bool text_is(struct text t, const char *s)
{
	return t.len == strlen(s) && memcmp(t.s, s, t.len) == 0;
}
