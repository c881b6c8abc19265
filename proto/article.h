/* article.h - one article as JSON, to its fields.
 *
 * The same for article.put's params and for toll-read's lines; they differ in what
 * an unknown key means.
 */
#ifndef TOLL_PROTO_ARTICLE_H
#define TOLL_PROTO_ARTICLE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include "base/arena.h"
#include "base/err.h"

#define ARTICLE_TEXT_MAX (16u << 20) /* bytes */
#define ARTICLE_TITLE_MAX (64u << 10)
#define ARTICLE_SOURCE_MAX 1024u
#define ARTICLE_PUBLISHED_MAX 64u
#define ARTICLE_LANG_MAX 35u
#define ARTICLE_URL_MAX 8192u
#define ARTICLE_ID_MAX 1024u
#define ARTICLE_CORRECTION_MAX (64u << 10)
#define ARTICLE_STATUS_MAX 64u

/* UTF-8 with a NUL behind and none inside; s is NULL and len 0 where not given
 * (null and "" count as not given). */
struct article_field {
	const char *s;
	size_t len;
};

struct article {
	const char *id_json; /* the id as JSON text ("\"a1\"", "7"); NULL if not given */
	struct article_field text;
	struct article_field title;
	struct article_field source;
	struct article_field published; /* as given; published.h checks it */
	struct article_field lang;	/* as given; the engine checks it */
	struct article_field url;
	struct article_field correction; /* a notice of what was corrected */
	struct article_field status;
};

/* Does the publisher's status of an article say that it was taken back?  -1: it is none that
 * is known. */
int article_status_withdrawn(const char *status);

/* Fill *article_r from a JSON value.  Fields point into it: keep it alive.  id_json
 * lies in arena a; it is set also when another field is wrong, so that a refusal
 * can name the article.  strict: unknown keys and an empty text are refused
 * (article.put); else unknown keys are ignored (toll-read), as are correction and status, and an
 * empty text is one with s "" and len 0. Returns 0; ERR_SYNTAX (a key missing, unknown or of the
 * wrong type, U+0000); ERR_LIMIT (a field too long); ERR_MEMORY.  e->text begins with the field's
 * name. */
int article_parse(const json_t *value, bool strict, struct arena *a, struct article *article_r,
		  struct err *e) MUSTCHECK;

#endif
