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
	struct err *e;
};

static int memory(struct reader *r)
{
	return err_set(r->e, ERR_MEMORY, "no memory for the rules of %s", r->src->name);
}

static unsigned line_number(const struct source *src, const char *at)
{
	unsigned line = 1;

	for (const char *p = src->s; p < at; p++)
		line += *p == '\n';
	return line;
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
			      .line = line_number(r->src, line.s),
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
	rule->line = line_number(r->src, name.s);
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

/* Where a rule's first tests put it in the index. */
struct index {
	struct arena *arena;
	struct lexicon *lexicon;
	struct rules *rules;
	uint32_t rule;
	bool failed;
};

static void bit_set(rule_bits *set, uint32_t bit)
{
	set[bit / 64] |= 1ull << (bit % 64);
}

static void index_word(struct index *ix, uint32_t word)
{
	rule_bits *set = lexicon_word_starts(ix->lexicon, word);

	if (!set) {
		set = arena_array(ix->arena, ix->rules->words, sizeof(*set));
		if (!set) {
			ix->failed = true;
			return;
		}
		lexicon_word_set_starts(ix->lexicon, word, set);
	}
	bit_set(set, ix->rule);
}

static void index_test(struct index *ix, const struct test *t)
{
	if (t->kind == TEST_WORD) {
		index_word(ix, t->word);
		return;
	}
	for (int tag = 0; tag < LEXICON_TAGS; tag++)
		if (tagset_has(&t->all, tag)) {
			bit_set(ix->rules->by_tag + (size_t)tag * ix->rules->words, ix->rule);
			return;
		}
	bit_set(ix->rules->any_start, ix->rule);
}

/* The tests that a rule's code can begin with; code only runs forward. */
static void index_rule(struct index *ix, const struct rule *rule)
{
	bool reach[RULE_CODE_MAX] = {true};

	for (size_t pc = 0; pc < rule->n_code; pc++) {
		struct instr in = rule->code[pc];

		if (!reach[pc])
			continue;
		switch ((enum op)in.op) {
		case OP_TEST:
			index_test(ix, &rule->tests[in.arg]);
			break;
		case OP_SPLIT:
			reach[in.arg] = reach[pc + 1] = true;
			break;
		case OP_JUMP:
			reach[in.arg] = true;
			break;
		case OP_NOT:
		case OP_SAVE:
		case OP_FIRST:
		case OP_LAST:
			reach[pc + 1] = true;
			break;
		case OP_MATCH:
			break;
		}
	}
}

/* Whether the rule can match without the step at `without`. */
static bool can_match_without(const struct rule *rule, size_t without)
{
	bool reach[RULE_CODE_MAX] = {true};

	for (size_t pc = 0; pc < rule->n_code; pc++) {
		struct instr in = rule->code[pc];

		if (!reach[pc] || pc == without)
			continue;
		if (in.op == OP_MATCH)
			return true;
		if (in.op == OP_SPLIT || in.op == OP_JUMP)
			reach[in.arg] = true;
		if (in.op != OP_JUMP)
			reach[pc + 1] = true;
	}
	return false;
}

/* The tags of all tests that no match can go around. */
static void find_needs(struct rule *rule)
{
	for (size_t pc = 0; pc < rule->n_code; pc++) {
		const struct test *t;

		if (rule->code[pc].op != OP_TEST)
			continue;
		t = &rule->tests[rule->code[pc].arg];
		if ((t->kind != TEST_LEX && t->kind != TEST_NODE) || can_match_without(rule, pc))
			continue;
		for (int w = 0; w < TAG_WORDS; w++)
			rule->needs.bits[w] |= t->all.bits[w];
	}
}

const rule_bits *rules_starts(const struct rules *rules, struct arena *a, const struct tagset *tags)
{
	rule_bits *starts = arena_alloc(a, (rules->words + 1) * sizeof(*starts));

	if (!starts)
		return NULL;
	memcpy(starts, rules->any_start, rules->words * sizeof(*starts));
	for (size_t t = 0; t < TAG_WORDS; t++)
		for (uint64_t bits = tags->bits[t]; bits; bits &= bits - 1) {
			size_t tag = t * 64 + (size_t)__builtin_ctzll(bits);

			for (size_t w = 0; w < rules->words; w++)
				starts[w] |= rules->by_tag[tag * rules->words + w];
		}
	return starts;
}

/* Tags for the key=value pairs that rules test. */
static void finish_sense(const struct lexicon *l, struct sense *s)
{
	for (size_t i = 0; i < s->n_attrs; i++) {
		int tag = lexicon_pair_tag(l, s->attrs[i].key, s->attrs[i].value);

		if (tag >= 0)
			tagset_add(&s->tags, tag);
	}
}

static int finish_entry(struct arena *a, const struct lexicon *l, const struct rules *rules,
			struct entry *en)
{
	const rule_bits *word = lexicon_word_starts(l, en->word);
	struct tagset tags = {0};

	for (uint32_t i = 0; i < en->n_senses; i++)
		for (int w = 0; w < TAG_WORDS; w++)
			tags.bits[w] |= en->senses[i]->tags.bits[w];
	en->starts = (rule_bits *)rules_starts(rules, a, &tags);
	for (size_t w = 0; en->starts && word && w < rules->words; w++)
		en->starts[w] |= word[w];
	return en->starts ? 0 : ERR_MEMORY;
}

/* A word that some rule begins with: any rule may begin there too. */
static void finish_word(const struct lexicon *l, const struct rules *rules, uint32_t word)
{
	rule_bits *starts = lexicon_word_starts(l, word);

	for (size_t w = 0; starts && w < rules->words; w++)
		starts[w] |= rules->any_start[w];
}

int rules_finish(struct arena *a, struct lexicon *l, struct rules *rules, struct err *e)
{
	struct index ix = {.arena = a, .lexicon = l, .rules = rules};

	rules->words = (rules->n + 63) / 64;
	rules->by_tag = arena_array(a, (size_t)LEXICON_TAGS * rules->words + 1, sizeof(rule_bits));
	rules->any_start = arena_array(a, rules->words + 1, sizeof(rule_bits));
	if (!rules->by_tag || !rules->any_start)
		return err_set(e, ERR_MEMORY, "no memory for the rules");
	for (; ix.rule < rules->n && !ix.failed; ix.rule++) {
		index_rule(&ix, rules->list[ix.rule]);
		find_needs(rules->list[ix.rule]);
	}
	if (ix.failed)
		return err_set(e, ERR_MEMORY, "no memory for the rules");
	for (uint32_t word = 1; word <= lexicon_n_words(l); word++)
		finish_word(l, rules, word);
	for (struct sense *s = lexicon_senses(l); s; s = s->next_all)
		finish_sense(l, s);
	for (struct entry *en = lexicon_entries(l); en; en = en->next_all)
		if (finish_entry(a, l, rules, en))
			return err_set(e, ERR_MEMORY, "no memory for the rules");
	return 0;
}
