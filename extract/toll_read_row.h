/* toll_read_row.h - one article to one row of toll-read's output. */
#ifndef TOLL_EXTRACT_TOLL_READ_ROW_H
#define TOLL_EXTRACT_TOLL_READ_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "extract/extract.h"
#include "extract/json_buf.h"
#include "proto/article.h"

/* What makes rows, one a thread. */
struct row_maker {
	struct extract_reader *reader;
	struct arena *arena; /* for one row; is emptied after it */
	bool refused;	     /* set when a row was an error's */
};

/* Append to out the row, with its line feed, that a line of NDJSON gives: a reading,
 * or an error {"id": ..., "error": {"code", "message"}}.  A line of nothing but
 * white space gives none.  number is the article's id if it has none.
 * 0, or ERR_MEMORY when out cannot hold it. */
int row_of_line(struct row_maker *m, const char *line, size_t len, uint64_t number,
		struct json_buf *out) MUSTCHECK;

/* The same for a line so long that it was not kept. */
int row_of_long_line(struct row_maker *m, uint64_t number, struct json_buf *out) MUSTCHECK;

/* The same for an article whose fields are known; a missing id is 0. */
int row_of_article(struct row_maker *m, const struct article *article,
		   struct json_buf *out) MUSTCHECK;

#endif
