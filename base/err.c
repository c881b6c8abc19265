/* err.c - texts of error codes and the filling of struct err.
 * Knows nothing of who reports the error: it never writes anywhere. */
#include "base/err.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

const char *err_text(enum err_code code)
{
	switch (code) {
#define X(name, value, text) \
	case name:           \
		return text;
		ERR_TABLE(X)
#undef X
	}
	return "unknown error";
}

int err_set(struct err *e, enum err_code code, const char *fmt, ...)
{
	va_list ap;

	assert(code != ERR_OK);
	if (!e)
		return code;
	e->code = code;
	va_start(ap, fmt);
	vsnprintf(e->text, sizeof(e->text), fmt, ap);
	va_end(ap);
	return code;
}

int err_prefix(struct err *e, const char *fmt, ...)
{
	char text[sizeof(e->text)];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n >= 0 && (size_t)n < sizeof(text))
		snprintf(text + n, sizeof(text) - (size_t)n, ": %s", e->text);
	snprintf(e->text, sizeof(e->text), "%s", text);
	return e->code;
}
