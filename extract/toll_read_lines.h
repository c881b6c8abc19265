/* toll_read_lines.h - toll-read's input: files one after the other, in chunks of
 * whole lines. */
#ifndef TOLL_EXTRACT_TOLL_READ_LINES_H
#define TOLL_EXTRACT_TOLL_READ_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"
#include "extract/extract.h"

/* Bytes of one line.  A text of EXTRACT_TEXT_MAX bytes fits with a third of a
 * mebibyte for the rest even when each letter is written as an escape: \u0430 is
 * six bytes for a letter of two. */
#define LINES_LINE_MAX (3u * EXTRACT_TEXT_MAX + (1u << 20))

/* Whole lines; the caller's, used again from one lines_next to the next. */
struct lines_chunk {
	char *data; /* malloc'ed; free it at the end */
	size_t len, cap;
	uint64_t first; /* number of its first line, counted from 0 over all files */
	bool too_long;	/* one line of more than LINES_LINE_MAX stood here; len is 0 */
};

struct lines; /* used by one thread at a time */

/* Read the n named files ("-" is standard input), or standard input when n is 0.
 * The names must outlive it.  NULL when out of memory. */
struct lines *lines_new(char *const *names, int n);
void lines_free(struct lines **l);

/* Fill c with what is there, at least one line, and at most about 256 KiB unless
 * one line is longer.  Blocks only while no whole line has come.  1, 0 at the end
 * or after lines_stop, or ERR_IO, ERR_MEMORY. */
int lines_next(struct lines *l, struct lines_chunk *c, struct err *e) MUSTCHECK;

/* Make the lines_next that is waiting for input, and all later ones, return 0. From
 * any thread. */
void lines_stop(struct lines *l);

#endif
