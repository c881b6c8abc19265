/* head.c - head lines of a plain text.
 *
 * Knows five names; whether a date is a date is for others.
 */
#include "client/head.h"

#include <string.h>
#include <strings.h>

static const char *const head_names[HEAD_COUNT] = {
	[HEAD_TITLE] = "Title", [HEAD_SOURCE] = "Source", [HEAD_PUBLISHED] = "Published",
	[HEAD_URL] = "URL",	[HEAD_LANG] = "Lang",
};

static const char *const head_keys[HEAD_COUNT] = {
	[HEAD_TITLE] = "title", [HEAD_SOURCE] = "source", [HEAD_PUBLISHED] = "published",
	[HEAD_URL] = "url",	[HEAD_LANG] = "lang",
};

static bool head_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static struct head_value head_trim(const char *s, size_t len)
{
	while (len > 0 && head_is_blank(s[0])) {
		s++;
		len--;
	}
	while (len > 0 && head_is_blank(s[len - 1]))
		len--;
	return (struct head_value){len > 0 ? s : NULL, len};
}

/* The name before the colon of a line, or HEAD_COUNT. */
static enum head_name head_find(const char *line, size_t len)
{
	int name;

	for (name = 0; name < HEAD_COUNT; name++) {
		size_t n = strlen(head_names[name]);

		if (len > n && line[n] == ':' && strncasecmp(line, head_names[name], n) == 0)
			break;
	}
	return (enum head_name)name;
}

void head_parse(const char *text, size_t len, struct head *head_r)
{
	struct head found = {0};
	unsigned seen = 0;
	size_t at = 0;

	*head_r = (struct head){0};
	while (at < len) {
		const char *line = text + at, *lf = memchr(line, '\n', len - at);
		size_t n = lf ? (size_t)(lf - line) : len - at;
		enum head_name name;

		if (!lf)
			return;
		at += n + 1;
		if (!head_trim(line, n).s) {
			found.body = at;
			if (seen)
				*head_r = found;
			return;
		}
		name = head_find(line, n);
		if (name == HEAD_COUNT || seen & 1u << name)
			return;
		seen |= 1u << name;
		line += strlen(head_names[name]) + 1;
		found.values[name] = head_trim(line, n - strlen(head_names[name]) - 1);
	}
}

const char *head_key(enum head_name name)
{
	return head_keys[name];
}
