/* method.h - the protocol's methods and parameters (methods.def) as tables. */
#ifndef TOLL_PROTO_METHOD_H
#define TOLL_PROTO_METHOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "proto/limits.h"

enum method {
#define METHOD(ident, name, access, sentence) METHOD_##ident,
#include "proto/methods.def"
	METHOD_COUNT
};

/* Every parameter name; values of a request lie at these indexes (args.h). */
enum arg {
#define ARG(ident, name) ARG_##ident,
#include "proto/methods.def"
	ARG_COUNT
};

enum param_type {
	PARAM_STRING,
	PARAM_INT,
	PARAM_BOOL,
	PARAM_DATE,
	PARAM_MOMENT,
	PARAM_OBJECT,
	PARAM_ARRAY
};

/* Who may call a method (methods.def). */
enum method_access { ACCESS_ANY, ACCESS_READ, ACCESS_WRITE, ACCESS_EDIT, ACCESS_ADMIN };

struct method_row {
	const char *name;
	enum method_access access;
	const char *sentence;
};

struct param_row {
	enum method method;
	enum arg arg;
	enum param_type type;
	bool required;
	int64_t min, max; /* value of an int, bytes of a string, elements of an array */
	int64_t def;	  /* of an int or bool that is left out */
	const char *sentence;
};

/* Indexed by enum method. */
extern const struct method_row method_table[METHOD_COUNT];

/* All parameters of all methods, those of one method together. */
extern const struct param_row param_table[];
extern const size_t param_table_count;

/* The method of that name, or -1. */
int method_find(const char *name);

/* The parameter's name. Static. */
const char *arg_name(enum arg arg);

/* The row of a method's parameter of that name, or NULL if it has none. */
const struct param_row *param_find(enum method method, const char *name);

#endif
