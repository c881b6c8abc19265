/* args.h - a request's params checked against methods.def.
 *
 * A handler never looks at JSON: it reads values at their index,
 *
 *	struct args args;
 *	args_parse(METHOD_TIMELINE, request->params, &args, &e);
 *	if (args.v[ARG_PLACE].set) ... args.v[ARG_PLACE].s ...
 */
#ifndef TOLL_PROTO_ARGS_H
#define TOLL_PROTO_ARGS_H

#include <jansson.h>
#include "base/err.h"
#include "proto/method.h"

/* One value; which members count depends on its type. */
struct args_value {
	bool set;      /* given, and not null */
	const char *s; /* string, date, moment as a date-time: NUL-terminated, without NUL inside;
			  else NULL */
	size_t len;    /* bytes of s */
	int64_t i;     /* int; bool as 0 or 1; the default when not set; of a moment
			  its number, when s is NULL */
	const json_t *json; /* object, array */
};

struct args {
	struct args_value v[ARG_COUNT];
};

/* Check params (an object; NULL is an empty one) and fill *args_r, whose pointers
 * point into params.  Also checked: dates are real days; "from" is not after "to";
 * article.put has exactly one of "article" and "articles".
 * Returns 0 or ERR_USAGE: the answer is then PROTO_INVALID_PARAMS with e->text,
 * which begins with the parameter's name. */
int args_parse(enum method method, const json_t *params, struct args *args_r,
	       struct err *e) MUSTCHECK;

#endif
