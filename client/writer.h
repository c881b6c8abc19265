/* writer.h - how results are shown: as a table, JSON, NDJSON, CSV or TSV.
 *
 *	w = writer_new(format, stdout);
 *	writer_begin(w, &view_timeline, NULL);
 *	writer_page(w, rows);		any number of times
 *	writer_end(w, rest);
 *	writer_free(&w);
 *
 * A writer keeps one page at most.  Its output is UTF-8.  What is written to a
 * terminal holds no control characters, in any format.
 */
#ifndef TOLL_CLIENT_WRITER_H
#define TOLL_CLIENT_WRITER_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include "base/err.h"
#include "client/view.h"

struct writer;

/* What a format does; each begins with the one before it done. */
struct writer_ops {
	const char *name;
	bool human; /* for people: notes go to the same place */
	/* result: the whole of it, where the view shows one thing; else NULL */
	int (*begin)(struct writer *w, const json_t *result);
	int (*page)(struct writer *w, const json_t *items);
	/* rest: an object with the result's other members */
	int (*end)(struct writer *w, const json_t *rest);
};

struct writer {
	const struct writer_ops *ops;
	const struct view *view;
	FILE *out;
	bool terminal;	/* out is one */
	size_t width;	/* columns a table may take */
	size_t n_items; /* written so far */
	size_t *widths; /* of the table's columns, once known */
	char *section;	/* the table's present section, clean text */
	size_t undated; /* rows without a date, so far */
	size_t n_rows;
};

extern const struct writer_ops writer_table_ops;
extern const struct writer_ops writer_json_ops;
extern const struct writer_ops writer_ndjson_ops;
extern const struct writer_ops writer_csv_ops;
extern const struct writer_ops writer_tsv_ops;

/* A writer for the format of that name; NULL is table on a terminal, else ndjson.
 * Returns 0, ERR_USAGE (no such format), ERR_MEMORY. */
int writer_new(const char *format, FILE *out, struct writer **w_r, struct err *e) MUSTCHECK;

/* Free; sets *w to NULL; NULL is no error. out stays open. */
void writer_free(struct writer **w);

/* Begin, add a page of items, end. result is the whole of it if view->one, else
 * NULL.  Return 0, ERR_IO (out failed), ERR_MEMORY. */
int writer_begin(struct writer *w, const struct view *view, const json_t *result,
		 struct err *e) MUSTCHECK;
int writer_page(struct writer *w, const json_t *items, struct err *e) MUSTCHECK;
int writer_end(struct writer *w, const json_t *rest, struct err *e) MUSTCHECK;

/* All of a result at once; its items are those of `items`. */
int writer_whole(struct writer *w, const struct view *view, const json_t *result,
		 const json_t *items, struct err *e) MUSTCHECK;

/* For formats: print value as compact JSON that is safe on a terminal. */
int writer_print_json(struct writer *w, const json_t *value);

#endif
