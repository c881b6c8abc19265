/* args.c - a request's params checked against methods.def.
 *
 * Knows what the table says and the two rules that no row can say (args_relations);
 * what the values mean is the handlers' business.
 */
#include "proto/args.h"

#include <stdio.h>
#include <string.h>

#include "proto/load.h"

#define NAME_SHOWN 100 /* bytes of a wrong name that a message repeats */

static int args_wrong_type(const char *name, const char *want, const json_t *got, struct err *e)
{
	return err_set(e, ERR_USAGE, "%s: expected %s, got %s", name, want, load_type_name(got));
}

static int args_string(const char *name, const json_t *value, struct args_value *v, struct err *e)
{
	if (!json_is_string(value))
		return args_wrong_type(name, "a string", value, e);
	v->s = json_string_value(value);
	v->len = json_string_length(value);
	if (memchr(v->s, '\0', v->len))
		return err_set(e, ERR_USAGE, "%s: holds U+0000", name);
	return 0;
}

static int args_sized_string(const struct param_row *p, const char *name, const json_t *value,
			     struct args_value *v, struct err *e)
{
	int code = args_string(name, value, v, e);

	if (code != 0)
		return code;
	if (v->len < (size_t)p->min)
		return err_set(e, ERR_USAGE, "%s: is empty", name);
	if (v->len > (size_t)p->max)
		return err_set(e, ERR_USAGE, "%s: longer than %lld bytes", name, (long long)p->max);
	return 0;
}

static int args_int(const struct param_row *p, const char *name, const json_t *value,
		    struct args_value *v, struct err *e)
{
	if (!json_is_integer(value))
		return args_wrong_type(name, "an integer", value, e);
	v->i = json_integer_value(value);
	if (v->i < p->min)
		return err_set(e, ERR_USAGE, "%s: less than %lld", name, (long long)p->min);
	if (v->i > p->max)
		return err_set(e, ERR_USAGE, "%s: more than %lld", name, (long long)p->max);
	return 0;
}

static int args_bool(const char *name, const json_t *value, struct args_value *v, struct err *e)
{
	if (!json_is_boolean(value))
		return args_wrong_type(name, "a boolean", value, e);
	v->i = json_is_true(value);
	return 0;
}

/* The number of n digits at s, or -1. */
static int args_digits(const char *s, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

static int args_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

static int args_date(const char *name, const json_t *value, struct args_value *v, struct err *e)
{
	int code = args_string(name, value, v, e);
	int year, month, day;

	if (code != 0)
		return code;
	if (v->len != 10 || v->s[4] != '-' || v->s[7] != '-')
		return err_set(e, ERR_USAGE, "%s: expected a day as YYYY-MM-DD", name);
	year = args_digits(v->s, 4);
	month = args_digits(v->s + 5, 2);
	day = args_digits(v->s + 8, 2);
	if (year < 0 || month < 0 || day < 0)
		return err_set(e, ERR_USAGE, "%s: expected a day as YYYY-MM-DD", name);
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > args_month_days(year, month))
		return err_set(e, ERR_USAGE, "%s: no such day %s", name, v->s);
	return 0;
}

/* A number, or a date-time, which the daemon's database knows best. */
static int args_moment(const struct param_row *p, const char *name, const json_t *value,
		       struct args_value *v, struct err *e)
{
	if (!json_is_string(value) && !json_is_integer(value))
		return args_wrong_type(name, "a moment's number or a date-time", value, e);
	if (json_is_string(value))
		return args_sized_string(p, name, value, v, e);
	v->i = json_integer_value(value);
	return v->i < p->min ? err_set(e, ERR_USAGE, "%s: less than %lld", name, (long long)p->min)
			     : 0;
}

static int args_object(const char *name, const json_t *value, struct args_value *v, struct err *e)
{
	if (!json_is_object(value))
		return args_wrong_type(name, "an object", value, e);
	v->json = value;
	return 0;
}

static int args_array(const struct param_row *p, const char *name, const json_t *value,
		      struct args_value *v, struct err *e)
{
	size_t n = json_array_size(value);

	if (!json_is_array(value))
		return args_wrong_type(name, "an array", value, e);
	if (n < (size_t)p->min)
		return err_set(e, ERR_USAGE, "%s: is empty", name);
	if (n > (size_t)p->max)
		return err_set(e, ERR_USAGE, "%s: more than %lld elements", name,
			       (long long)p->max);
	v->json = value;
	return 0;
}

static int args_value(const struct param_row *p, const json_t *value, struct args_value *v,
		      struct err *e)
{
	const char *name = arg_name(p->arg);

	v->set = true;
	switch (p->type) {
	case PARAM_STRING:
		return args_sized_string(p, name, value, v, e);
	case PARAM_INT:
		return args_int(p, name, value, v, e);
	case PARAM_BOOL:
		return args_bool(name, value, v, e);
	case PARAM_DATE:
		return args_date(name, value, v, e);
	case PARAM_MOMENT:
		return args_moment(p, name, value, v, e);
	case PARAM_OBJECT:
		return args_object(name, value, v, e);
	case PARAM_ARRAY:
		return args_array(p, name, value, v, e);
	}
	return err_set(e, ERR_USAGE, "%s: of no known type", name);
}

/* Defaults, and what must be there and is not. */
static int args_missing(enum method method, struct args *args, struct err *e)
{
	for (size_t i = 0; i < param_table_count; i++) {
		const struct param_row *p = &param_table[i];
		struct args_value *v = &args->v[p->arg];

		if (p->method != method || v->set)
			continue;
		if (p->required)
			return err_set(e, ERR_USAGE, "%s: missing", arg_name(p->arg));
		v->i = p->def;
	}
	return 0;
}

/* What two parameters have to do with each other. */
static int args_relations(enum method method, const struct args *args, struct err *e)
{
	const struct args_value *from = &args->v[ARG_FROM], *to = &args->v[ARG_TO];
	const struct param_row *since = param_find(method, arg_name(ARG_FROM));
	bool one = args->v[ARG_ARTICLE].set, many = args->v[ARG_ARTICLES].set;

	if (since && since->type == PARAM_DATE && from->set && to->set &&
	    strcmp(from->s, to->s) > 0)
		return err_set(e, ERR_USAGE, "from: %s is after to, %s", from->s, to->s);
	if (method == METHOD_ARTICLE_PUT && one && many)
		return err_set(e, ERR_USAGE, "article: not together with articles");
	if (method == METHOD_ARTICLE_PUT && !one && !many)
		return err_set(e, ERR_USAGE, "article: missing, and so is articles");
	return 0;
}

int args_parse(enum method method, const json_t *params, struct args *args_r, struct err *e)
{
	const char *name;
	json_t *value;
	int code;

	*args_r = (struct args){0};
	json_object_foreach((json_t *)params, name, value) {
		const struct param_row *p = param_find(method, name);

		if (!p)
			return err_set(e, ERR_USAGE, "%.*s: unknown parameter of %s", NAME_SHOWN,
				       name, method_table[method].name);
		if (json_is_null(value))
			continue;
		code = args_value(p, value, &args_r->v[p->arg], e);
		if (code != 0)
			return code;
	}
	code = args_missing(method, args_r, e);
	return code != 0 ? code : args_relations(method, args_r, e);
}
