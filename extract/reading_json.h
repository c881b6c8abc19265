/* reading_json.h - a reading as one line of JSON (READING.md's format).
 *
 * Written straight into a caller's buffer by our own few lines: building a JSON
 * library's tree first costs more than the extraction itself. */
#ifndef TOLL_EXTRACT_READING_JSON_H
#define TOLL_EXTRACT_READING_JSON_H

#include "base/arena.h"
#include "extract/extract.h"

/* A growing byte buffer in an arena. Begin with all zero but arena. */
struct json_buf {
	struct arena *arena;
	char *data; /* not NUL-terminated */
	size_t len, cap;
	int failed; /* 0, or ERR_MEMORY once an append could not be held */
};

/* Append a JSON string literal of len bytes of UTF-8 (control characters escaped). */
void json_buf_string(struct json_buf *b, const char *s, size_t len);
void json_buf_raw(struct json_buf *b, const char *s, size_t len);

/* Append the reading's object {"id": ..., ...} without a final newline.
 * id_json is the id as JSON text (a string or number literal); NULL leaves the
 * id out.  0 or ERR_MEMORY. */
int reading_json(struct json_buf *b, const char *id_json, const struct extract_doc *doc,
		 const struct reading *r) MUSTCHECK;

#endif
