/* role.c - ties the marks of the rules to the places and times they speak of, and measures
 * how far what stands in a sentence is from what is told there. */
#include "extract/role.h"

#include <stdlib.h>
#include <string.h>

static enum role role_named(const char *name)
{
	static const char *const names[] = {
#define X(role, text) text,
		ROLE_TABLE(X)
#undef X
	};

	for (size_t i = 0; name && i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(names[i], name) == 0)
			return (enum role)i;
	return ROLE_NONE;
}

/* Give the finds of a list that begin at the token of the mark's clause its role. */
static void set_role(const struct found_list *l, const struct found *mark, uint32_t token,
		     enum role role, enum role *roles, uint32_t *rules)
{
	for (size_t i = found_first(l, mark->clause->number);
	     i < l->n && l->list[i].clause == mark->clause; i++)
		if (l->list[i].node->first == token &&
		    (roles[i] == ROLE_NONE || mark->node->rule->index < rules[i])) {
			roles[i] = role;
			rules[i] = mark->node->rule->index;
		}
}

static int resolve_list(struct document *d, const struct found_list *l, const char *key,
			enum role **roles_r)
{
	struct arena_mark mark;
	uint32_t *rules;

	*roles_r = arena_array(d->arena, l->n + 1, sizeof(**roles_r));
	mark = arena_mark(d->arena);
	rules = arena_array(d->arena, l->n + 1, sizeof(*rules));
	if (!*roles_r || !rules)
		return ERR_MEMORY;
	for (size_t i = 0; i < d->roles.n; i++) {
		const struct found *m = &d->roles.list[i];
		const struct node_key *of = node_key(m->node, key);

		if (of && of->n_items)
			set_role(l, m, of->items[0].first,
				 role_named(node_value(m->node, d->engine->names.role)), *roles_r,
				 rules);
	}
	arena_reset(d->arena, mark);
	return 0;
}

int role_resolve(struct document *d)
{
	int rc = resolve_list(d, &d->places, d->engine->names.place, &d->place_roles);

	return rc ? rc : resolve_list(d, &d->times, d->engine->names.time, &d->time_roles);
}

/* What a sign adds. */
static uint32_t sign_far(const struct segment *s, const struct token *t)
{
	static const struct {
		char sign;
		uint32_t far;
	} table[] = {{',', 2}, {';', 12}, {':', 6}, {'|', 12}, {'(', 3}, {')', 3}};

	for (size_t i = 0; t->view_len == 1 && i < sizeof(table) / sizeof(*table); i++)
		if (s->view.s[t->view] == table[i].sign)
			return table[i].far;
	return 0;
}

static uint32_t word_far(const struct document *d, const struct token *t)
{
	const struct entry *e = t->word ? lexicon_entry(d->engine->lexicon, t->word) : NULL;

	for (uint32_t i = 0; e && i < e->n_senses; i++) {
		const char *far = sense_attr(e->senses[i], d->engine->names.far);

		if (far)
			return (uint32_t)strtoul(far, NULL, 10) % ROLE_FAR;
	}
	return 0;
}

uint32_t role_far(const struct document *d, const struct clause *c, uint32_t token)
{
	const struct token *t = &c->segment->tokens.list[token];

	return t->kind == TOKEN_WORD ? word_far(d, t) : sign_far(c->segment, t);
}

uint32_t role_distance(const struct document *d, const struct clause *c, uint32_t a, uint32_t b)
{
	uint32_t from = a < b ? a : b, to = a < b ? b : a, far = 0;

	for (uint32_t i = from + 1; i < to && far < ROLE_FAR; i++)
		far += 1 + role_far(d, c, i);
	return far < ROLE_FAR ? far : ROLE_FAR;
}
