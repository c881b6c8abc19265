/* head.h - head lines of a plain text: Title:, Source:, Published:, URL:, Lang:.
 *
 * They are head lines only if a blank line follows and nothing else stands before
 * it, so that a text that begins "KABUL: ..." survives.
 */
#ifndef TOLL_CLIENT_HEAD_H
#define TOLL_CLIENT_HEAD_H

#include <stdbool.h>
#include <stddef.h>

enum head_name { HEAD_TITLE, HEAD_SOURCE, HEAD_PUBLISHED, HEAD_URL, HEAD_LANG, HEAD_COUNT };

struct head_value {
	const char *s; /* within the text, trimmed, no NUL behind; NULL if not given or empty */
	size_t len;
};

struct head {
	struct head_value values[HEAD_COUNT];
	size_t body; /* where the text begins: behind the blank line; 0 if there is no head */
};

/* Look for head lines at the beginning of a text of len bytes. */
void head_parse(const char *text, size_t len, struct head *head_r);

/* The key of the protocol's article: "title", ... Static. */
const char *head_key(enum head_name name);

#endif
