/* buf.h - a growing buffer of bytes, for lines that are put together.
 *
 * An append that cannot be held sets `failed`, and all later ones do nothing, so
 * that a writer checks once, at its end.
 */
#ifndef TOLL_PROTO_BUF_H
#define TOLL_PROTO_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <jansson.h>

/* Begin with all zero. To use it again set len to 0 and failed to false. */
struct buf {
	char *data; /* not NUL-terminated; NULL while nothing was added */
	size_t len, cap;
	bool failed; /* out of memory */
};

/* Free what the buffer holds and make it empty. */
void buf_fini(struct buf *b);

/* Append bytes; a NUL-terminated text; printf. */
void buf_add(struct buf *b, const char *bytes, size_t len);
void buf_text(struct buf *b, const char *s);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Append a JSON value as compact text, and len bytes of UTF-8 as a JSON string.
 * Bytes that are not UTF-8 set `failed`. */
void buf_json(struct buf *b, const json_t *value);
void buf_json_string(struct buf *b, const char *s, size_t len);

#endif
