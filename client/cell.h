/* cell.h - what a row of tolld says, as words for one cell of a table.
 *
 * Rows are the JSON objects of proto/protocol.md.  Texts are appended as they came,
 * not made harmless: the table's writer does that.  What a row does not say leaves
 * nothing behind.
 */
#ifndef TOLL_CLIENT_CELL_H
#define TOLL_CLIENT_CELL_H

#include <jansson.h>
#include "proto/buf.h"

/* The value at a path of keys ("first.value") as plain text: strings as they are,
 * lists joined by "; " (of objects, their "text"), null as nothing. */
void cell_path(struct buf *b, const json_t *row, const char *path);

/* The number with its bound as a sign: 38, ~38, ≥38, >38, ≤38, <38, ≲38, 10–15,
 * "dozens" (24–99). */
void cell_value(struct buf *b, const json_t *row);

/* Where it stands: "134"; "title 9". */
void cell_at(struct buf *b, const json_t *row);

/* "killed, total, denied (people)", and whether it was marked wrong; "protest, planned
 * (marched)". */
void cell_what(struct buf *b, const json_t *row);

/* "marked wrong by Amina: of another flood", if it was. */
void cell_marked_by(struct buf *b, const json_t *row);

/* "Khartoum, SD". */
void cell_where(struct buf *b, const json_t *row);

/* Who says so, and through whom: "doctors (via Reuters)". */
void cell_who(struct buf *b, const json_t *row);

/* The publication day, and with its time: "2019-06-05", "2019-06-05 08:30". */
void cell_published_day(struct buf *b, const json_t *row);
void cell_published(struct buf *b, const json_t *row);

/* The same of any day or date-time. */
void cell_day_and_time(struct buf *b, const char *moment);

/* ", " and the string member of that key, unless it is the plain one. */
void cell_unless(struct buf *b, const json_t *row, const char *key, const char *plain);

/* "40 outlets, 3 texts, 1 origin"; nothing where the row does not count them. */
void cell_tellers(struct buf *b, const json_t *row);

/* The string member of that key, or NULL. */
const char *cell_string(const json_t *row, const char *key);

#endif
