/* item.c - reading what items and nodes hold. */
#include "extract/item.h"

static const struct node_key *key_find(const struct node *n, const char *key)
{
	for (size_t i = 0; i < n->n_keys; i++)
		if (n->keys[i].key == key)
			return &n->keys[i];
	return NULL;
}

const struct node_key *node_key(const struct node *n, const char *key)
{
	const struct node_key *k = key_find(n, key);

	return k && k->n_items ? k : NULL;
}

const char *node_value(const struct node *n, const char *key)
{
	const struct node_key *k = key_find(n, key);

	return k ? k->value : NULL;
}

const struct node *node_child(const struct node *n, const char *key)
{
	const struct node_key *k = node_key(n, key);

	return k && k->n_items == 1 ? k->items[0].node : NULL;
}

const char *item_attr(const struct item *it, const char *key)
{
	const char *value = it->node ? node_value(it->node, key) : NULL;

	for (uint32_t i = 0; !value && it->entry && i < it->entry->n_senses; i++)
		value = sense_attr(it->entry->senses[i], key);
	return value;
}

bool item_has(const struct item *it, int tag)
{
	const struct tagset *tags = item_tags(it);

	return tags && tagset_has(tags, tag);
}
