/* time_arg.h - the arguments of a time node, by key. */
#ifndef TOLL_EXTRACT_TIME_ARG_H
#define TOLL_EXTRACT_TIME_ARG_H

#include "extract/engine.h"

#define TIME_ARG_TABLE(X)         \
	X(ARG_OP, "op")           \
	X(ARG_YEAR, "year")       \
	X(ARG_YEAR2, "year2")     \
	X(ARG_MONTH, "month")     \
	X(ARG_DAY, "day")         \
	X(ARG_DAY2, "day2")       \
	X(ARG_WEEKDAY, "weekday") \
	X(ARG_N, "n")             \
	X(ARG_N2, "n2")           \
	X(ARG_UNIT, "unit")       \
	X(ARG_UNIT2, "unit2")     \
	X(ARG_N3, "n3")           \
	X(ARG_UNIT3, "unit3")     \
	X(ARG_HALF, "half")       \
	X(ARG_HALF1, "half1")     \
	X(ARG_DIR, "dir")         \
	X(ARG_ASIDE, "aside")     \
	X(ARG_FROM, "from")       \
	X(ARG_EVERY, "every")     \
	X(ARG_PLURAL, "plural")   \
	X(ARG_WEEKS, "weeks")     \
	X(ARG_LAST, "last")       \
	X(ARG_BACK, "back")       \
	X(ARG_NTH, "nth")         \
	X(ARG_PLUS, "plus")       \
	X(ARG_EASTER, "easter")   \
	X(ARG_ISLAMIC, "islamic") \
	X(ARG_BC, "bc")           \
	X(ARG_H, "h")             \
	X(ARG_HOUR, "hour")       \
	X(ARG_HOUR2, "hour2")     \
	X(ARG_MINUTE, "minute")   \
	X(ARG_MINUTE2, "minute2") \
	X(ARG_SECOND, "second")   \
	X(ARG_FOUR, "four")       \
	X(ARG_ZONE, "zone")       \
	X(ARG_EAST, "east")       \
	X(ARG_WEST, "west")       \
	X(ARG_OFFSET, "offset")   \
	X(ARG_PART, "part")       \
	X(ARG_DAYS, "days")       \
	X(ARG_MOD, "mod")         \
	X(ARG_VALUE, "value")     \
	X(ARG_TENSE, "tense")     \
	X(ARG_A, "a")             \
	X(ARG_B, "b")             \
	X(ARG_T, "t")

enum time_arg_key {
#define X(name, text) name,
	TIME_ARG_TABLE(X)
#undef X
		ARG_COUNT
};

struct time_args {
	const struct extract_engine *engine;
	const struct node_key *list[ARG_COUNT]; /* NULL where the node has none */
};

/* Read the keys of a node. */
struct time_args time_args_of(const struct extract_engine *g, const struct node *n);

static inline bool time_arg_has(const struct time_args *args, enum time_arg_key key)
{
	return args->list[key] != NULL;
}

/* The constant or attribute given for a key; NULL if there is none. */
const char *time_arg_text(const struct time_args *args, enum time_arg_key key);

/* A whole number: constant, or what a cardinal or ordinal is worth; none if there is none. */
int time_arg_int(const struct time_args *args, enum time_arg_key key, int none);

#define TIME_SOME INT64_MAX /* an amount that is not told: "several days" */

/* An amount in thousandths: a cardinal, a vague number (TIME_SOME; "a couple" is 2), the
 * constant "some"; any other word, or no such key, counts as one. */
int64_t time_arg_amount(const struct time_args *args, enum time_arg_key key);

/* The node under a key; NULL if there is none. */
const struct node *time_arg_node(const struct time_args *args, enum time_arg_key key);

#endif
