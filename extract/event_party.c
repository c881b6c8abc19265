/* event_party.c - parties of events: their words, type and country.  Which words are a party
 * is the rules' business. */
#include "extract/event_party.h"

#include <string.h>

/* What the classes of the language data are called among parties; others keep their name. */
static const struct {
	const char *class, *type;
} types[] = {
	{"rebel", "rebels"},	    {"protester", "protesters"}, {"official", "state"},
	{"civilian", "civilians"},  {"child", "civilians"},	 {"woman", "civilians"},
	{"man", "civilians"},	    {"worker", "civilians"},	 {"family", "civilians"},
	{"household", "civilians"}, {"body", "civilians"},	 {"organization", "organisation"},
};

static const char *type_of_class(const char *class)
{
	for (size_t i = 0; class && i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(types[i].class, class) == 0)
			return types[i].type;
	return class;
}

static const char *class_of(const struct document *d, const struct node *who)
{
	const struct names *k = &d->engine->names;
	const struct node_key *noun = node_key(who, k->noun);

	if (who->type == k->place)
		return "state";
	return noun ? item_attr(&noun->items[0], k->class) : node_value(who, k->class);
}

int event_party(const struct document *d, const struct found *mark, const char *key,
		struct reading_party **list, size_t *n)
{
	const struct node *who = node_child(mark->node, key);
	const char *country;

	if (!who)
		return 0;
	*list = arena_zalloc(d->arena, sizeof(**list));
	if (!*list)
		return ERR_MEMORY;
	country = node_value(who, d->engine->names.country);
	if (!country)
		country = people_country(d, mark->clause, who->first, who->end);
	**list = (struct reading_party){
		.at = segment_span(mark->clause->segment, who->first, who->end),
		.type = type_of_class(class_of(d, who)),
		.country = country,
	};
	*n = 1;
	return 0;
}
