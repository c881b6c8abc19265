/* err.h - error codes and messages shared by every part of Toll.
 *
 * A function that can fail returns 0 or a negative enum err_code, and, where a
 * person will read the reason, fills the struct err passed last.  Messages are
 * one short factual sentence in lower case, without function names and without
 * a final stop; what to do about it follows after "; ".
 */
#ifndef TOLL_BASE_ERR_H
#define TOLL_BASE_ERR_H

#include <stddef.h>

#define MUSTCHECK __attribute__((warn_unused_result))

/* One line a code: name, value, text. */
#define ERR_TABLE(X)                             \
	X(ERR_OK, 0, "ok")                       \
	X(ERR_MEMORY, -1, "out of memory")       \
	X(ERR_IO, -2, "input or output failed")  \
	X(ERR_SYNTAX, -3, "malformed input")     \
	X(ERR_LIMIT, -4, "over a limit")         \
	X(ERR_UTF8, -5, "not valid UTF-8")       \
	X(ERR_USAGE, -6, "wrong usage")          \
	X(ERR_NOT_FOUND, -7, "not found")        \
	X(ERR_BUSY, -8, "in use or overloaded")  \
	X(ERR_DB, -9, "the database refused")    \
	X(ERR_UNCERTAIN, -10, "outcome unknown") \
	X(ERR_CLOSED, -11, "connection closed")

enum err_code {
#define X(name, value, text) name = value,
	ERR_TABLE(X)
#undef X
};

struct err {
	enum err_code code;
	char text[512]; /* always NUL-terminated; longer messages are cut */
};

/* The fixed text of a code. Never NULL for a member of the enum. */
const char *err_text(enum err_code code);

/* Fill *e (may be NULL) with code and a printf message; returns code, so that
 * `return err_set(e, ERR_LIMIT, ...)` reads as one step. */
int err_set(struct err *e, enum err_code code, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* Put "prefix: " before the message that *e holds already; returns its code. */
int err_prefix(struct err *e, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
