/* error.h - the protocol's errors (errors.def) as code, word, text and advice. */
#ifndef TOLL_PROTO_ERROR_H
#define TOLL_PROTO_ERROR_H

enum proto_error {
	PROTO_OK = 0,
#define ERROR(ident, code, name, text, advice) PROTO_##ident = code,
#include "proto/errors.def"
#undef ERROR
};

/* "invalid_params", its fixed text, and what a client should do about it; for a
 * code that is none of the table those of internal_error.  Static. */
const char *proto_error_name(int code);
const char *proto_error_text(int code);
const char *proto_error_advice(int code);

#endif
