/* time_arg.h - the arguments of a time node, by key. */
#ifndef TOLL_EXTRACT_TIME_ARG_H
#define TOLL_EXTRACT_TIME_ARG_H

#include "extract/engine.h"

#define TIME_ARG_TABLE(X)         \
	X(ARG_OP, "op")           \
	X(ARG_YEAR, "year")       \
	X(ARG_MONTH, "month")     \
	X(ARG_DAY, "day")         \
	X(ARG_WEEKDAY, "weekday") \
	X(ARG_N, "n")             \
	X(ARG_UNIT, "unit")       \
	X(ARG_FROM, "from")

enum time_arg_key {
#define X(name, text) name,
	TIME_ARG_TABLE(X)
#undef X
		ARG_COUNT
};

struct time_args {
	const struct node_key *list[ARG_COUNT]; /* NULL where the node has none */
	const struct extract_engine *engine;
};

/* Read the keys of a node. */
struct time_args time_args_of(const struct extract_engine *g, const struct node *n);

/* The constant or attribute given for a key; NULL if there is none. */
const char *time_arg_text(const struct time_args *args, enum time_arg_key key);

/* A whole number: constant, or what a cardinal or ordinal is worth; none if there is none. */
int time_arg_int(const struct time_args *args, enum time_arg_key key, int none);

/* An amount in thousandths: a cardinal, a vague number (TIME_SOME; "a couple" is 2), "some",
 * any other word counts as one. */
int64_t time_arg_amount(const struct time_args *args, enum time_arg_key key);

/* The time node under a key; NULL if there is none. */
const struct node *time_arg_node(const struct time_args *args, enum time_arg_key key);

#endif
