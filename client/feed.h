/* feed.h - a file to articles, as article.put takes them. */
#ifndef TOLL_CLIENT_FEED_H
#define TOLL_CLIENT_FEED_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include "client/walk.h"

/* Where an article stands in its file. */
struct feed_origin {
	const char *path;
	size_t line;	/* of NDJSON, from 1; else 0 */
	size_t element; /* of a JSON array, from 1; else 0 */
};

struct feed {
	/* For what a file does not say; NULL where the caller does not either. */
	const char *source, *published, *url, *lang;
	bool url_used; /* url went to an article already: it fits one only */

	/* An article: an object that is the callee's now, and how many bytes its strings
	 * have.  Returns other than 0 to stop. */
	int (*article)(void *arg, const struct feed_origin *origin, json_t *article, size_t bytes);
	/* An article that cannot be sent, and why. */
	void (*failed)(void *arg, const struct feed_origin *origin, const char *reason);
	/* So many bytes were read. */
	void (*progress)(void *arg, size_t bytes);
	void *arg;
};

/* Read one file and hand out its articles.  Memory is bounded by one line of NDJSON,
 * one text or one .json file, each at most 16 MiB.  0, or what `article` returned
 * to stop. */
int feed_file(struct feed *f, const struct walk_file *file);

#endif
