/* view.h - the normalised view of a text, with a way back to its bytes.
 *
 * The view is what the later stages look at: curly quotes are straight, every
 * blank is ' ' or '\n', dashes are '-' (VIEW_DASH for the long ones), digits of
 * all scripts are ASCII, thin blanks that part thousands are ',', invisible
 * characters are gone.  It is never longer
 * than the text. */
#ifndef TOLL_EXTRACT_VIEW_H
#define TOLL_EXTRACT_VIEW_H

#include <stdint.h>
#include "base/arena.h"
#include "base/err.h"

#define VIEW_DASH '\x1e' /* em dash, horizontal bar: parts clauses, never words */

/* From view offset `view` on, text offset = view offset + (text - view). */
struct view_shift {
	uint32_t view, text;
};

struct view {
	const char *text; /* the bytes it was made from */
	const char *s;
	uint32_t len;
	const struct view_shift *shifts; /* ascending; the first is {0, 0} */
	size_t n_shifts;
};

/* A cursor for reading offsets in ascending order, in linear time overall. */
struct view_cursor {
	const struct view *view;
	size_t shift;	/* the one in force */
	uint32_t delta; /* text offset - view offset, there */
	uint32_t until; /* view offset of the next shift; UINT32_MAX: there is none */
};

struct view_cursor view_cursor(const struct view *v);

/* Check that the len bytes at text are UTF-8 without NUL, and build their view
 * in arena a.  0, ERR_UTF8 (message has the byte offset) or ERR_MEMORY. */
int view_make(struct arena *a, const char *text, size_t len, struct view *view_r,
	      struct err *e) MUSTCHECK;

/* Text offset where the character at view offset `at` starts / where the
 * character before view offset `at` (> 0) ends.  They differ where invisible
 * characters lie between.  Calls on one cursor must not go back. */
uint32_t view_text_start_slow(struct view_cursor *c, uint32_t at);
uint32_t view_text_end_slow(struct view_cursor *c, uint32_t at);

static inline uint32_t view_text_start(struct view_cursor *c, uint32_t at)
{
	return at < c->until ? at + c->delta : view_text_start_slow(c, at);
}

static inline uint32_t view_text_end(struct view_cursor *c, uint32_t at)
{
	return at < c->until ? at + c->delta : view_text_end_slow(c, at);
}

#endif
