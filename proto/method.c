/* method.c - the tables that methods.def describes, and lookups in them.
 *
 * Knows no values (args.c checks those) and no handlers (the daemon has them).
 */
#include "proto/method.h"

#include <string.h>

const struct method_row method_table[METHOD_COUNT] = {
#define METHOD(ident, name, access, sentence) [METHOD_##ident] = {name, ACCESS_##access, sentence},
#include "proto/methods.def"
};

#define NEED_REQUIRED true
#define NEED_OPTIONAL false

const struct param_row param_table[] = {
#define PARAM(method, arg, type, need, min, max, def, sentence) \
	{METHOD_##method, ARG_##arg, PARAM_##type, NEED_##need, min, max, def, sentence},
#include "proto/methods.def"
};

const size_t param_table_count = sizeof(param_table) / sizeof(param_table[0]);

static const char *const arg_names[ARG_COUNT] = {
#define ARG(ident, name) [ARG_##ident] = name,
#include "proto/methods.def"
};

int method_find(const char *name)
{
	for (int m = 0; m < METHOD_COUNT; m++) {
		if (strcmp(method_table[m].name, name) == 0)
			return m;
	}
	return -1;
}

const char *arg_name(enum arg arg)
{
	return arg_names[arg];
}

const struct param_row *param_find(enum method method, const char *name)
{
	for (size_t i = 0; i < param_table_count; i++) {
		const struct param_row *p = &param_table[i];

		if (p->method == method && strcmp(arg_names[p->arg], name) == 0)
			return p;
	}
	return NULL;
}
