/* rulefile.c - the reader of .rules files: stages, macros, rules with their
 * outputs and examples.  Patterns are pattern.c's. */
#include "extract/rulefile.h"

#include <string.h>
#include "extract/pattern.h"

struct reader {
	struct pattern_parser pattern;
	struct arena *arena;
	struct lexicon *lexicon;
	struct rules *rules;
	struct source *src;
	struct macro *macros;
	const char *counted; /* up to where lines are counted */
	unsigned lines;
	struct err *e;
};

static int memory(struct reader *r)
{
	return err_set(r->e, ERR_MEMORY, "no memory for the rules of %s", r->src->name);
}

/* The number of the line in which `at` stands; not before the last one asked for. */
static unsigned line_number(struct reader *r, const char *at)
{
	for (; r->counted < at; r->counted++)
		r->lines += *r->counted == '\n';
	return r->lines;
}

/* Nothing may follow on a line. */
static int line_end(const struct reader *r, struct text rest)
{
	struct text w;

	if (text_word(&rest, &w))
		return source_fail(r->src, w.s, r->e, "expected the end of the line");
	return 0;
}

static int read_stage(struct reader *r, struct text rest)
{
	struct rules *rules = r->rules;
	struct text name, mode;
	struct stage *s;

	text_word(&rest, &name);
	text_word(&rest, &mode);
	if (!name.len || !(text_is(mode, "replace") || text_is(mode, "mark")))
		return source_fail(r->src, rest.s, r->e, "expected: stage NAME replace|mark");
	if (line_end(r, rest))
		return ERR_SYNTAX;
	if (rules->n_stages == RULES_STAGES_MAX)
		return source_fail(r->src, name.s, r->e, "expected at most %d stages",
				   RULES_STAGES_MAX);
	if (arena_grow(r->arena, (void **)&rules->stages, &rules->cap_stages, rules->n_stages + 1,
		       sizeof(*s)))
		return memory(r);
	s = &rules->stages[rules->n_stages++];
	*s = (struct stage){.name = lexicon_string(r->lexicon, name.s, name.len),
			    .replace = text_is(mode, "replace"),
			    .first = (uint32_t)rules->n,
			    .end = (uint32_t)rules->n};
	return s->name ? 0 : memory(r);
}

/* "let NAME = pattern": the reader goes back to behind the '='. */
static int read_let(struct reader *r, struct text rest)
{
	struct macro *m = arena_zalloc(r->arena, sizeof(*m));
	struct text name, eq;
	int rc;

	if (!m)
		return memory(r);
	text_word(&rest, &name);
	text_word(&rest, &eq);
	if (!name.len || !text_is(eq, "="))
		return source_fail(r->src, rest.s, r->e, "expected: let NAME = pattern");
	for (const struct macro *old = r->macros; old; old = old->next)
		if (text_is(name, old->name))
			return source_fail(r->src, name.s, r->e, "expected a new macro name");
	m->name = lexicon_string(r->lexicon, name.s, name.len);
	if (!m->name)
		return memory(r);
	r->src->at = (size_t)(rest.s - r->src->s);
	r->pattern.macros = r->macros;
	rc = pattern_parse(&r->pattern, &m->pat);
	m->depth = r->pattern.deepest;
	m->next = r->macros;
	r->macros = m;
	return rc;
}

static int name_index(const struct rule *rule, struct text name)
{
	for (size_t i = 0; i < rule->n_names; i++)
		if (text_is(name, rule->names[i]))
			return (int)i;
	return -1;
}

/* "key=word", "key=$name" or "key=$name.attribute" */
static int read_key(struct reader *r, const struct rule *rule, struct text w, struct output *o)
{
	struct text key, value = w, name;
	struct output_key *k = &o->keys[o->n_keys];

	text_part(&value, '=', &key);
	if (o->n_keys == RULE_KEYS_MAX || !key.len || !value.len)
		return source_fail(r->src, w.s, r->e, "expected key=value, at most %d of them",
				   RULE_KEYS_MAX);
	k->key = lexicon_string(r->lexicon, key.s, key.len);
	k->name = -1;
	if (value.s[0] == '$') {
		value = (struct text){value.s + 1, value.len - 1};
		text_part(&value, '.', &name);
		k->name = name_index(rule, name);
		if (k->name < 0)
			return source_fail(r->src, name.s, r->e,
					   "expected a name that the pattern gives");
		if (value.s && !value.len)
			return source_fail(r->src, name.s, r->e, "expected an attribute after '.'");
	}
	k->value = value.s ? lexicon_string(r->lexicon, value.s, value.len) : NULL;
	if (!k->key || (value.s && !k->value))
		return memory(r);
	if (strcmp(k->key, "head") != 0) {
		o->n_keys++;
		return 0;
	}
	if (k->name < 0 || k->value)
		return source_fail(r->src, w.s, r->e, "expected head=$name");
	o->head = k->name;
	return 0;
}

static int output_tag(struct reader *r, struct output *o, const char *at, const char *name)
{
	int tag = lexicon_tag(r->lexicon, name, strlen(name));

	if (tag == ERR_MEMORY)
		return memory(r);
	if (tag < 0)
		return source_fail(r->src, at, r->e, "expected at most %d different tags",
				   LEXICON_TAGS);
	tagset_add(&o->tags, tag);
	return 0;
}

/* "=> type tag key=value ..." without the arrow */
static int read_output(struct reader *r, struct rule *rule, struct text line)
{
	struct output *o = &rule->outputs[rule->n_outputs];
	struct text w;
	const char *type;
	int rc;

	if (rule->n_outputs == RULE_OUTPUTS_MAX)
		return source_fail(r->src, line.s, r->e, "expected at most %d outputs",
				   RULE_OUTPUTS_MAX);
	o->head = -1;
	if (!text_word(&line, &w))
		return source_fail(r->src, w.s, r->e, "expected a type after '=>'");
	o->type = lexicon_string(r->lexicon, w.s, w.len);
	type = arena_printf(r->arena, "<%.*s", (int)w.len, w.s);
	if (!o->type || !type)
		return memory(r);
	rc = output_tag(r, o, w.s, type);
	while (rc == 0 && text_word(&line, &w)) {
		const char *tag = lexicon_string(r->lexicon, w.s, w.len);

		if (!tag)
			return memory(r);
		rc = memchr(w.s, '=', w.len) ? read_key(r, rule, w, o) : output_tag(r, o, w.s, tag);
	}
	rule->n_outputs++;
	return rc;
}

/* "yes TEXT -> PIECE" */
static int read_example(struct reader *r, struct rule *rule, bool yes, struct text line)
{
	struct example *x = arena_zalloc(r->arena, sizeof(*x));
	struct text covers = {0};

	line = text_trim(line);
	for (size_t i = 0; yes && i + 3 < line.len; i++)
		if (memcmp(line.s + i, " -> ", 4) == 0) {
			covers = text_trim((struct text){line.s + i + 4, line.len - i - 4});
			line = text_trim((struct text){line.s, i});
			break;
		}
	if (!line.len)
		return source_fail(r->src, line.s, r->e, "expected an example's text");
	if (!x)
		return memory(r);
	*x = (struct example){.yes = yes,
			      .file = r->src->name,
			      .line = line_number(r, line.s),
			      .next = rule->examples};
	x->text = arena_strndup(r->arena, line.s, line.len);
	x->covers = covers.s ? arena_strndup(r->arena, covers.s, covers.len) : NULL;
	rule->examples = x;
	return x->text && (!covers.s || x->covers) ? 0 : memory(r);
}

static int check_rule(struct reader *r, const struct rule *rule, const char *at)
{
	bool yes = false, no = false;

	if (!rule->n_outputs)
		return source_fail(r->src, at, r->e, "expected an output '=>' in rule %s",
				   rule->name);
	for (const struct example *x = rule->examples; x; x = x->next) {
		yes |= x->yes;
		no |= !x->yes;
	}
	if (!yes || !no)
		return source_fail(r->src, at, r->e,
				   "expected a 'yes' and a 'no' example in rule %s", rule->name);
	if (r->rules->stages[r->rules->n_stages - 1].replace && rule->n_outputs > 1)
		return source_fail(r->src, at, r->e, "expected one output in a replacing stage");
	return 0;
}

/* The indented lines behind the pattern: outputs and examples. */
static int read_rule_lines(struct reader *r, struct rule *rule)
{
	struct text line, w, rest;
	bool indented;
	int rc = 0;

	while (rc == 0) {
		size_t before = r->src->at;

		if (!source_line(r->src, &line, &indented))
			break;
		if (!indented) {
			r->src->at = before;
			break;
		}
		rest = line;
		text_word(&rest, &w);
		if (text_is(w, "=>"))
			rc = read_output(r, rule, rest);
		else if (text_is(w, "yes") || text_is(w, "no"))
			rc = read_example(r, rule, w.len == 3, rest);
		else
			rc = source_fail(r->src, w.s, r->e, "expected '=>', 'yes' or 'no'");
	}
	return rc;
}

static int add_rule(struct reader *r, struct rule *rule, const char *at)
{
	struct rules *rules = r->rules;

	for (size_t i = 0; i < rules->n; i++)
		if (rules->list[i]->name == rule->name)
			return source_fail(r->src, at, r->e,
					   "expected a new rule name; %s stands in %s:%u",
					   rule->name, rules->list[i]->file, rules->list[i]->line);
	if (arena_grow(r->arena, (void **)&rules->list, &rules->cap, rules->n + 1,
		       sizeof(*rules->list)))
		return memory(r);
	rule->index = (uint32_t)rules->n;
	rules->list[rules->n++] = rule;
	rules->stages[rules->n_stages - 1].end = (uint32_t)rules->n;
	return 0;
}

static int read_rule(struct reader *r, struct text rest)
{
	struct rule *rule = arena_zalloc(r->arena, sizeof(*rule));
	struct pat *pat;
	struct text name;
	int rc;

	if (!rule)
		return memory(r);
	if (!r->rules->n_stages)
		return source_fail(r->src, rest.s, r->e, "expected a 'stage' line before rules");
	if (!text_word(&rest, &name))
		return source_fail(r->src, rest.s, r->e, "expected: rule NAME");
	if (line_end(r, rest))
		return ERR_SYNTAX;
	rule->name = lexicon_string(r->lexicon, name.s, name.len);
	rule->file = r->src->name;
	rule->line = line_number(r, name.s);
	if (!rule->name)
		return memory(r);
	r->pattern.macros = r->macros;
	pattern_skip(r->src);
	rc = pattern_parse(&r->pattern, &pat);
	if (rc == 0 && pat->empty)
		rc = source_fail(r->src, name.s, r->e, "expected a pattern that needs an item");
	if (rc == 0)
		rc = pattern_compile(&r->pattern, pat, rule);
	if (rc == 0) {
		/* back to the blank before "=>", so that its line counts as indented */
		r->src->at -= r->src->at > 0;
		rc = read_rule_lines(r, rule);
	}
	if (rc == 0)
		rc = check_rule(r, rule, name.s);
	return rc ? rc : add_rule(r, rule, name.s);
}

int rulefile_load(struct arena *a, struct lexicon *l, struct rules *rules, struct source *src,
		  struct err *e)
{
	struct reader r = {.pattern = {.arena = a, .lexicon = l, .src = src, .e = e},
			   .arena = a,
			   .lexicon = l,
			   .rules = rules,
			   .src = src,
			   .counted = src->s,
			   .lines = 1,
			   .e = e};
	struct text line, w;
	bool indented;
	int rc = 0;

	while (rc == 0 && source_line(src, &line, &indented)) {
		struct text rest = line;

		text_word(&rest, &w);
		if (indented)
			rc = source_fail(src, w.s, e,
					 "expected 'stage', 'let' or 'rule' in column 1");
		else if (text_is(w, "stage"))
			rc = read_stage(&r, rest);
		else if (text_is(w, "let"))
			rc = read_let(&r, rest);
		else if (text_is(w, "rule"))
			rc = read_rule(&r, rest);
		else
			rc = source_fail(src, w.s, e, "expected 'stage', 'let' or 'rule'");
	}
	return rc;
}
