/* item.h - what rules look at: words, and the nodes that earlier rules made. */
#ifndef TOLL_EXTRACT_ITEM_H
#define TOLL_EXTRACT_ITEM_H

#include "extract/reading.h"
#include "extract/rules.h"

struct item_class;
struct class_pair;

struct item {
	const struct entry *entry; /* a form of the lexicon, or NULL */
	struct node *node;	   /* or a node, or NULL */
	uint32_t first, end;	   /* tokens [first, end) of the segment */
	uint32_t word;		   /* id of a single word, or 0 */
	uint32_t shape;
	struct item_class *class; /* match.c: what the rules can tell of it */
	struct class_pair *pair;  /* match.c: what is known of it and the next item */
	uint64_t dead;		  /* match.c: stages of which no rule begins here */
};

/* A key of a node: a constant, or the items that a name remembered. */
struct node_key {
	const char *key; /* interned */
	const char *value;
	const struct item *items;
	size_t n_items;
};

struct node {
	const struct rule *rule; /* NULL: made by the engine itself (cardinals, places) */
	const char *type;	 /* interned */
	struct tagset tags;
	uint32_t first, end; /* tokens */
	const struct node_key *keys;
	size_t n_keys;
	struct quantity q; /* of cardinals and numbers */
	int64_t scale;	   /* of a cardinal: what its scale word is worth, or 0 */
	int ref;	   /* of a time: its index in the reading, or negative */
};

/* Value of a key by interned name; NULL if the node has none. */
const char *node_value(const struct node *n, const char *key);

/* The single node / the items remembered under a key; NULL if there is none. */
const struct node *node_child(const struct node *n, const char *key);
const struct node_key *node_key(const struct node *n, const char *key);

/* First attribute of that (interned) key of an item: of its node or of the first
 * sense that has it. */
const char *item_attr(const struct item *it, const char *key);

/* All tags of an item: of its node or of all its senses; NULL if it has neither. */
static inline const struct tagset *item_tags(const struct item *it)
{
	if (it->node)
		return &it->node->tags;
	return it->entry ? &it->entry->tags : NULL;
}

/* Does a sense of the item (or its node) have the tag? */
bool item_has(const struct item *it, int tag);

#endif
