/* walk.h - the files that paths stand for, in a fixed order. */
#ifndef TOLL_CLIENT_WALK_H
#define TOLL_CLIENT_WALK_H

#include <stddef.h>
#include <stdint.h>
#include "base/err.h"

enum walk_kind {
	WALK_TEXT,   /* one article as plain text */
	WALK_JSON,   /* an article, an array of them, or NDJSON after all */
	WALK_NDJSON, /* one article a line */
	WALK_SNIFF,  /* NDJSON if it begins with '{', else text */
};

struct walk_file {
	char *path; /* "-" is standard input */
	enum walk_kind kind;
	uint64_t size; /* 0 where it cannot be known */
};

struct walk {
	struct walk_file *files;
	size_t n, cap;
	uint64_t bytes; /* of all files */
};

/* Is told what cannot be walked, and why. */
typedef void walk_failed(void *arg, const char *path, const char *reason);

/* Add what path stands for: itself, or, of a directory, its files with a known ending
 * and those of its directories, sorted by name, hidden ones left out.
 * 0 or ERR_MEMORY; everything else is told to failed. */
int walk_add(struct walk *w, const char *path, walk_failed *failed, void *arg) MUSTCHECK;

/* Free what it holds. */
void walk_fini(struct walk *w);

#endif
