/* frame.h - bytes in, lines out.
 *
 * Both ends of the protocol, and readers of NDJSON, feed whatever arrived and
 * take whole lines until there are none.  Time is linear in the bytes, however
 * small the pieces they come in.
 *
 * A line ends at LF.  One CR before the LF is dropped: JSON takes it for white
 * space anyway, and it makes blank lines of both kinds look alike.  Bytes after
 * the last LF are no line; frame_rest gives them to those (readers of files) who
 * want them.
 */
#ifndef TOLL_PROTO_FRAME_H
#define TOLL_PROTO_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include "base/err.h"
#include "proto/limits.h"

struct frame {
	char *data;	/* owned */
	size_t cap;	/* bytes allocated */
	size_t start;	/* first byte not yet taken */
	size_t end;	/* behind the last byte */
	size_t scanned; /* bytes before this hold no LF, from start on */
	size_t max;	/* longest line */
	bool skipping;	/* throwing away the rest of an over-long line */
};

/* An empty splitter for lines of at most max bytes (PROTO_FRAME_MAX). */
void frame_init(struct frame *f, size_t max);

/* Free what it holds. */
void frame_fini(struct frame *f);

/* Add bytes. Take all lines after each feed: then the memory is bounded by max
 * and the size of one feed.  0 or ERR_MEMORY (nothing was added). */
int frame_feed(struct frame *f, const char *bytes, size_t len) MUSTCHECK;

/* The next whole line, without its LF, with a NUL in its place (bytes of the line
 * may be NUL too).  It is valid until the next frame_feed, and may be written to.
 * Returns 1 and the line; 0 when there is no whole line; ERR_LIMIT when the line
 * is longer than max: then call frame_skip, or give up. */
int frame_next(struct frame *f, char **line_r, size_t *len_r) MUSTCHECK;

/* After ERR_LIMIT: throw the over-long line away, also what of it comes later. */
void frame_skip(struct frame *f);

/* The bytes behind the last LF, as a last line without one; for the end of a
 * file.  Returns 1, 0 if there are none, or ERR_LIMIT.  The bytes are taken. */
int frame_rest(struct frame *f, char **line_r, size_t *len_r) MUSTCHECK;

#endif
