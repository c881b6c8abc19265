/* progress.h - how far a long command is, on one line of a terminal. */
#ifndef TOLL_CLIENT_PROGRESS_H
#define TOLL_CLIENT_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

struct progress {
	FILE *out;	      /* NULL: nothing is shown */
	uint64_t total, done; /* bytes; total 0: not known */
	size_t articles;
	struct timespec began, shown_at;
	bool shown; /* the line is there */
};

/* Begin; shows nothing unless out is a terminal. */
void progress_init(struct progress *p, FILE *out, uint64_t total);

/* Show the line anew, not more than ten times a second. */
void progress_show(struct progress *p);

/* Take the line away, before something else is printed. */
void progress_clear(struct progress *p);

#endif
