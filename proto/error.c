/* error.c - looks the protocol's errors up in their table.
 *
 * Knows nothing of messages: msg.c puts these words into answers.
 */
#include "proto/error.h"

#include <stddef.h>

struct error_row {
	int code;
	const char *name;
	const char *text;
	const char *advice;
};

static const struct error_row error_table[] = {
#define ERROR(ident, code, name, text, advice) {code, name, text, advice},
#include "proto/errors.def"
#undef ERROR
};

static const struct error_row *error_row(int code)
{
	const size_t n = sizeof(error_table) / sizeof(error_table[0]);
	const struct error_row *internal = NULL;

	for (size_t i = 0; i < n; i++) {
		if (error_table[i].code == code)
			return &error_table[i];
		if (error_table[i].code == PROTO_INTERNAL_ERROR)
			internal = &error_table[i];
	}
	return internal;
}

const char *proto_error_name(int code)
{
	return error_row(code)->name;
}

const char *proto_error_text(int code)
{
	return error_row(code)->text;
}

const char *proto_error_advice(int code)
{
	return error_row(code)->advice;
}
