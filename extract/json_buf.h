/* json_buf.h - JSON text written straight into a growing buffer.
 *
 * Only what reading_json.c and toll-read's rows need.  Our own few lines: to
 * build a JSON library's tree first costs more than the extraction itself.
 * An append that cannot be held sets `failed`, and all later ones do nothing, so
 * that a writer checks once, at its end.
 */
#ifndef TOLL_EXTRACT_JSON_BUF_H
#define TOLL_EXTRACT_JSON_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/arena.h"

/* Begin with all zero but arena. To use it again set len and failed to 0. */
struct json_buf {
	struct arena *arena;
	char *data; /* not NUL-terminated */
	size_t len, cap;
	int failed; /* 0, or ERR_MEMORY */
};

/* Append len bytes as they are. */
void json_buf_raw(struct json_buf *b, const char *s, size_t len);

/* Append the literal text s as it is. */
#define json_buf_literal(b, s) json_buf_raw((b), "" s, sizeof(s) - 1)

/* Append a string literal: len bytes of UTF-8 in quotes, control characters, the
 * quote and the backslash escaped, all else as it is. */
void json_buf_string(struct json_buf *b, const char *s, size_t len);

/* As json_buf_string up to the NUL of s; null when s is NULL. */
void json_buf_text(struct json_buf *b, const char *s);

void json_buf_int(struct json_buf *b, int64_t n);
void json_buf_bool(struct json_buf *b, bool v);

/* n / 10^places as a decimal without trailing zeros: (1500, 3) is 1.5, (2000, 3)
 * is 2.  places is 0 to 18. */
void json_buf_decimal(struct json_buf *b, int64_t n, int places);

/* A day (calendar.h) as "2022-01-07". */
void json_buf_day(struct json_buf *b, int32_t day);

#endif
