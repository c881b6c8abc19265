/* buf.c - a growing buffer of bytes.
 *
 * Knows nothing of the protocol.
 */
#include "proto/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUF_FIRST 512

void buf_fini(struct buf *b)
{
	free(b->data);
	*b = (struct buf){0};
}

/* Room for len more bytes behind the last one, or NULL. */
static char *buf_room(struct buf *b, size_t len)
{
	size_t cap = b->cap ? b->cap : BUF_FIRST;
	char *data;

	if (b->failed)
		return NULL;
	if (len > b->cap - b->len) {
		if (len > SIZE_MAX / 2 - b->len)
			goto fail;
		while (cap - b->len < len)
			cap *= 2;
		data = realloc(b->data, cap);
		if (!data)
			goto fail;
		b->data = data;
		b->cap = cap;
	}
	return b->data + b->len;
fail:
	b->failed = true;
	return NULL;
}

void buf_add(struct buf *b, const char *bytes, size_t len)
{
	char *room = buf_room(b, len);

	if (!room || len == 0)
		return;
	memcpy(room, bytes, len);
	b->len += len;
}

void buf_text(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list args;
	char *room;
	int len;

	va_start(args, fmt);
	len = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	room = len < 0 ? NULL : buf_room(b, (size_t)len + 1);
	if (!room) {
		b->failed = true;
		return;
	}
	va_start(args, fmt);
	vsnprintf(room, (size_t)len + 1, fmt, args);
	va_end(args);
	b->len += (size_t)len;
}

static int buf_dump(const char *bytes, size_t len, void *arg)
{
	struct buf *b = arg;

	buf_add(b, bytes, len);
	return b->failed ? -1 : 0;
}

/* Reals with as many digits as a double keeps of what was written: 0.34, not 0.34000000000000002.
 */
void buf_json(struct buf *b, const json_t *value)
{
	if (json_dump_callback(value, buf_dump, b,
			       JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)) != 0)
		b->failed = true;
}

void buf_json_string(struct buf *b, const char *s, size_t len)
{
	json_t *string = json_stringn(s, len);

	if (string)
		buf_json(b, string);
	else
		b->failed = true;
	json_decref(string);
}
