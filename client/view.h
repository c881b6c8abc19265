/* view.h - what the commands show: which columns of which rows, in words and for
 * machines.  A view says nothing about how: writer.h does. */
#ifndef TOLL_CLIENT_VIEW_H
#define TOLL_CLIENT_VIEW_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include "proto/buf.h"

/* One column of the table for people. */
struct column {
	const char *title;
	void (*cell)(struct buf *b, const json_t *row);
	size_t min; /* columns of the terminal it keeps when space is short */
	bool right; /* numbers stand at the right */
};

struct view {
	const char *items; /* key of the result's array */
	bool grouped;	   /* its elements are groups: objects that hold "rows" */
	bool one;	   /* the result is one thing: JSON shows it as it came */
	bool dated;	   /* rows tell when; those that do not are counted */
	const struct column *columns;
	size_t n_columns;
	/* A line above the rows that it says the same of; NULL: none. */
	void (*section)(struct buf *b, const json_t *row);
	/* Words below a row and its quote; NULL: none. */
	void (*note)(struct buf *b, const json_t *row);
	/* Lines above all, for people, each ended by LF; NULL: none. */
	void (*head)(struct buf *b, const json_t *result);
	/* For CSV: where the values stand (cell_path), the columns' names as well. */
	const char *const *paths;
	size_t n_paths;
};

extern const struct view view_timeline;
extern const struct view view_compare;
extern const struct view view_chain; /* in view_chain.c */
extern const struct view view_article;
extern const struct view view_diff;    /* in view_diff.c */
extern const struct view view_changes; /* likewise */
extern const struct view view_stories;
extern const struct view view_story;
extern const struct view view_links;
extern const struct view view_plain;

/* Call row for each row of the items, a group's own members added to its rows.  Stops
 * at the first that returns other than 0, and returns that; ERR_MEMORY. */
int view_rows(const struct view *view, const json_t *items,
	      int (*row)(void *arg, const json_t *row), void *arg);

/* The result of status or moment as {"rows": [{"key", "value"}, ...]}; a new reference, NULL
 * when out of memory. */
json_t *view_flatten(const json_t *result);

#endif
