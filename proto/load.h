/* load.h - bytes from outside to JSON, with what jansson does not check.
 *
 * Depth and number of values are counted before anything is built, so that no
 * line costs more memory than its size times a small constant.  (jansson's own
 * cap, JSON_PARSER_MAX_DEPTH, is 2048: safe for its stack, but deeper than anything
 * that this protocol says.)  Duplicate keys are refused.  U+0000 in a string is
 * let through here: args.h and article.h refuse it, naming the field, so that one
 * bad article does not cost its neighbours.
 */
#ifndef TOLL_PROTO_LOAD_H
#define TOLL_PROTO_LOAD_H

#include <stddef.h>
#include <jansson.h>
#include "base/err.h"
#include "proto/limits.h"

/* Parse a JSON object or array of len bytes with at most max_values values
 * (0: no cap) nested at most PROTO_DEPTH_MAX deep.  Returns 0 and a new reference
 * in *root_r; or ERR_SYNTAX, ERR_UTF8, ERR_LIMIT, ERR_MEMORY with *e saying what
 * and at which byte. */
int load_json(const char *bytes, size_t len, size_t max_values, json_t **root_r,
	      struct err *e) MUSTCHECK;

/* "an object", "an integer", ...: for messages. Static. */
const char *load_type_name(const json_t *value);

#endif
