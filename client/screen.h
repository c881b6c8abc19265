/* screen.h - text for a terminal: made harmless, measured, cut, wrapped.
 *
 * Texts come from the whole world.  Nothing of them may move the cursor, change
 * colours or turn the reading direction of what stands beside them.
 */
#ifndef TOLL_CLIENT_SCREEN_H
#define TOLL_CLIENT_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include "proto/buf.h"

/* Append len bytes made harmless: line breaks and tabs become blanks, with the
 * blanks beside them one; other control characters and bytes that are not UTF-8 become U+FFFD;
 * marks that change the direction, and other invisible ones, are left out. */
void screen_clean(struct buf *b, const char *s, size_t len);

/* Print s to out made harmless. */
void screen_print(FILE *out, const char *s);

/* Columns that len bytes of clean text take on a terminal. */
size_t screen_width(const char *s, size_t len);

/* How many bytes of clean text fit in `columns`: never within a character, nor
 * between a letter and its combining marks. */
size_t screen_fit(const char *s, size_t len, size_t columns);

/* As screen_fit, but back to the last blank, if there is one: for wrapping. */
size_t screen_fit_words(const char *s, size_t len, size_t columns);

/* Columns of the terminal behind out; where it is none, of $COLUMNS, or 120. */
size_t screen_columns(FILE *out);

/* Whether out is a terminal. */
bool screen_is_terminal(FILE *out);

#endif
