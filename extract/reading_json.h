/* reading_json.h - a reading as one line of JSON.
 *
 * Keys and their order:
 *   id (when given), lang, rules, main {country, place, event}, truncated (only
 *   when true), then the lists times, numbers, places, figures, events, refused.
 * An element begins with start, end, text, and "in": "title" where its offsets
 * speak of the title.  Figures and events carry quote_text and trigger_text, the
 * bytes their spans name, and from and to: the half-open interval of days that
 * `when` stands for, null where it is open or not known.  What is unknown is null.
 */
#ifndef TOLL_EXTRACT_READING_JSON_H
#define TOLL_EXTRACT_READING_JSON_H

#include "extract/extract.h"
#include "extract/json_buf.h"

/* Append the reading's object {"id": ..., ...} without a final newline.
 * id_json is the id as JSON text (a string or number literal); NULL leaves the
 * id out.  doc is the document r was made from.  0 or ERR_MEMORY. */
int reading_json(struct json_buf *b, const char *id_json, const struct extract_doc *doc,
		 const struct reading *r) MUSTCHECK;

#endif
