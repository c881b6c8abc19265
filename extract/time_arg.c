/* time_arg.c - reads the keys that rules gave a time node.  Knows no calendar. */
#include "extract/time_arg.h"

#include <stdlib.h>
#include <string.h>

#define INT_ARG_MAX 1000000
#define AMOUNT_MAX 1000000000

static const char *const arg_names[] = {
#define X(name, text) text,
	TIME_ARG_TABLE(X)
#undef X
};

struct time_args time_args_of(const struct extract_engine *g, const struct node *n)
{
	struct time_args args = {.engine = g};

	for (size_t i = 0; i < n->n_keys; i++)
		for (int key = 0; key < ARG_COUNT; key++)
			if (n->keys[i].key[0] == arg_names[key][0] &&
			    strcmp(n->keys[i].key, arg_names[key]) == 0) {
				args.list[key] = &n->keys[i];
				break;
			}
	return args;
}

const char *time_arg_text(const struct time_args *args, enum time_arg_key key)
{
	return args->list[key] ? args->list[key]->value : NULL;
}

const struct node *time_arg_node(const struct time_args *args, enum time_arg_key key)
{
	const struct node_key *k = args->list[key];

	return k && k->n_items == 1 ? k->items[0].node : NULL;
}

/* A number as language data have it; beyond +-most it is none, as is a word. */
static int64_t number_of(const char *text, int64_t most)
{
	int64_t n = strtoll(text, NULL, 10);

	return n < -most || n > most ? 0 : n;
}

int time_arg_int(const struct time_args *args, enum time_arg_key key, int none)
{
	const char *text = time_arg_text(args, key);
	const struct node *n = time_arg_node(args, key);

	if (text)
		return (int)number_of(text, INT_ARG_MAX);
	if (!n || n->q.value == NO_VALUE || n->q.value > INT_ARG_MAX)
		return none;
	return (int)(n->q.scaled ? n->q.value / 1000 : n->q.value);
}

static int64_t word_amount(const struct time_args *args, const struct item *it)
{
	const char *low = item_attr(it, args->engine->names.low);
	const char *high = item_attr(it, args->engine->names.high);

	if (!low || !high)
		return 1000;
	return number_of(high, AMOUNT_MAX) - number_of(low, AMOUNT_MAX) == 1
		       ? number_of(low, AMOUNT_MAX) * 1000
		       : TIME_SOME;
}

int64_t time_arg_amount(const struct time_args *args, enum time_arg_key key)
{
	const struct node_key *k = args->list[key];
	const struct node *n = time_arg_node(args, key);

	if (!k)
		return 1000;
	if (k->value)
		return strcmp(k->value, "some") == 0 ? TIME_SOME
						     : number_of(k->value, AMOUNT_MAX) * 1000;
	if (!n)
		return word_amount(args, &k->items[0]);
	if (n->q.value == NO_VALUE || n->q.value > AMOUNT_MAX)
		return TIME_SOME;
	return n->q.scaled ? n->q.value : n->q.value * 1000;
}
