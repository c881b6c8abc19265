/* frame.c - bytes in, lines out.
 *
 * Knows nothing of JSON and of where the bytes come from.
 */
#include "proto/frame.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FRAME_FIRST 4096
#define FRAME_KEEP (256u << 10) /* an empty buffer larger than this is given back */

void frame_init(struct frame *f, size_t max)
{
	*f = (struct frame){.max = max};
}

void frame_fini(struct frame *f)
{
	free(f->data);
	frame_init(f, f->max);
}

/* Move what is left to the front, when that frees at least half of the buffer:
 * so each byte is moved a bounded number of times. */
static void frame_compact(struct frame *f)
{
	size_t left = f->end - f->start;

	if (left == 0 && f->cap > FRAME_KEEP) {
		free(f->data);
		f->data = NULL;
		f->cap = 0;
	}
	if (f->start == 0 || left > f->start)
		return;
	if (left > 0)
		memmove(f->data, f->data + f->start, left);
	f->scanned -= f->start;
	f->start = 0;
	f->end = left;
}

/* Make room for len bytes and a NUL behind them. */
static int frame_reserve(struct frame *f, size_t len)
{
	size_t cap;
	char *data;

	frame_compact(f);
	if (f->cap > f->end && f->cap - f->end > len)
		return 0;
	if (len >= SIZE_MAX / 4 - f->end)
		return ERR_MEMORY;
	cap = f->cap ? f->cap : FRAME_FIRST;
	while (cap - f->end <= len)
		cap *= 2;
	data = realloc(f->data, cap);
	if (!data)
		return ERR_MEMORY;
	f->data = data;
	f->cap = cap;
	return 0;
}

/* While an over-long line is thrown away: how many of these bytes belong to it,
 * its LF included. */
static size_t frame_skipped(struct frame *f, const char *bytes, size_t len)
{
	const char *lf = memchr(bytes, '\n', len);

	if (!lf)
		return len;
	f->skipping = false;
	return (size_t)(lf - bytes) + 1;
}

int frame_feed(struct frame *f, const char *bytes, size_t len)
{
	size_t skip;

	if (len == 0)
		return 0;
	if (f->skipping) {
		skip = frame_skipped(f, bytes, len);
		bytes += skip;
		len -= skip;
		if (len == 0)
			return 0;
	}
	if (frame_reserve(f, len) != 0)
		return ERR_MEMORY;
	memcpy(f->data + f->end, bytes, len);
	f->end += len;
	return 0;
}

/* Take the line that ends before byte `end`; the next begins at `next`. */
static int frame_take(struct frame *f, size_t end, size_t next, char **line_r, size_t *len_r)
{
	char *line = f->data + f->start;
	size_t len = end - f->start;

	if (len > 0 && line[len - 1] == '\r')
		len--;
	line[len] = '\0';
	f->start = f->scanned = next;
	*line_r = line;
	*len_r = len;
	return 1;
}

int frame_next(struct frame *f, char **line_r, size_t *len_r)
{
	char *lf = NULL;
	size_t end;

	if (f->end > f->scanned)
		lf = memchr(f->data + f->scanned, '\n', f->end - f->scanned);
	end = lf ? (size_t)(lf - f->data) : f->end;
	f->scanned = end;
	if (end - f->start > f->max)
		return ERR_LIMIT;
	if (!lf)
		return 0;
	return frame_take(f, end, end + 1, line_r, len_r);
}

void frame_skip(struct frame *f)
{
	/* frame_next left `scanned` at the LF, or at the end if there is none yet. */
	f->skipping = f->scanned == f->end;
	f->start = f->scanned = f->skipping ? f->end : f->scanned + 1;
}

int frame_rest(struct frame *f, char **line_r, size_t *len_r)
{
	if (f->end == f->start)
		return 0;
	if (f->end - f->start > f->max) {
		f->start = f->scanned = f->end;
		return ERR_LIMIT;
	}
	return frame_take(f, f->end, f->end, line_r, len_r);
}
