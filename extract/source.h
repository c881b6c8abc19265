/* source.h - one language file in memory, and errors that point into it. */
#ifndef TOLL_EXTRACT_SOURCE_H
#define TOLL_EXTRACT_SOURCE_H

#include <stdbool.h>
#include "base/arena.h"
#include "base/err.h"

#define SOURCE_MAX (4u << 20) /* bytes of one language file */

struct source {
	const char *name; /* file name for messages */
	const char *s;	  /* NUL-terminated, valid UTF-8 */
	size_t len;
	size_t at; /* the reader's place */
};

/* A piece of the source. */
struct text {
	const char *s;
	size_t len;
};

/* Read DIR/NAME into arena a.  0, ERR_IO, ERR_LIMIT, ERR_UTF8 or ERR_MEMORY. */
int source_read(struct arena *a, const char *dir, const char *name, struct source *src_r,
		struct err *e) MUSTCHECK;

/* Fill *e with "name:line:column: message" for the place `at`, a pointer into
 * src->s (NULL, or a pointer elsewhere: the reader's place); ERR_SYNTAX. */
int source_fail(const struct source *src, const char *at, struct err *e, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

/* The next line that is not empty, without comment, indent and trailing blanks.
 * False at the end.  *indented_r: the line began with a blank. */
bool source_line(struct source *src, struct text *line_r, bool *indented_r);

/* Take the next piece of *rest up to a separator byte; both sides trimmed of
 * blanks.  False when *rest is used up. */
bool text_part(struct text *rest, char sep, struct text *part_r);

/* Take the next word (run of non-blanks) of *rest; false when none is left. */
bool text_word(struct text *rest, struct text *word_r);

bool text_is(struct text t, const char *s);
struct text text_trim(struct text t);

#endif
