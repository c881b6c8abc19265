/* check.c - each rule's "yes" lines must make it fire, its "no" lines must not. */
#include "extract/check.h"

#include <stdio.h>
#include <string.h>
#include "extract/engine.h"

/* What one example makes of its rule. */
struct outcome {
	const struct rule *rule;
	const struct example *example;
	bool fired, covered;
	char got[160]; /* what an output covered instead */
};

static void observe(void *arg, const struct node *n, const struct clause *c)
{
	struct outcome *o = arg;
	struct span at = segment_span(c->segment, n->first, n->end);
	const char *covers = o->example->covers;

	if (n->rule != o->rule)
		return;
	o->fired = true;
	if (!covers || (strlen(covers) == at.end - at.start &&
			memcmp(covers, c->segment->bytes + at.start, at.end - at.start) == 0))
		o->covered = true;
	else
		snprintf(o->got, sizeof(o->got), "%.*s", (int)(at.end - at.start),
			 c->segment->bytes + at.start);
}

static int check_example(struct extract_reader *reader, struct arena *a, struct outcome *o,
			 check_report *report, void *arg)
{
	const struct example *x = o->example;
	struct extract_doc doc = {
		.text = x->text, .text_len = strlen(x->text), .published = CHECK_PUBLISHED};
	struct arena_mark mark = arena_mark(a);
	struct reading *r;
	char what[512] = "";
	struct err e;
	int rc = document_run(reader, &doc, a, observe, o, &r, &e);

	if (rc)
		snprintf(what, sizeof(what), "%s", e.text);
	else if (x->yes && !o->fired)
		snprintf(what, sizeof(what), "does not match: %s", x->text);
	else if (x->yes && !o->covered)
		snprintf(what, sizeof(what), "covers \"%s\" in: %s", o->got, x->text);
	else if (!x->yes && o->fired)
		snprintf(what, sizeof(what), "must not match: %s", x->text);
	if (what[0])
		report(arg, x->file, x->line, o->rule->name, what);
	arena_reset(a, mark);
	return what[0] != 0;
}

int extract_check(const struct extract_engine *engine, check_report *report, void *arg, size_t *n_r)
{
	struct arena *a = arena_new(0);
	struct extract_reader *reader = extract_reader_new(engine);
	int failed = 0;

	*n_r = 0;
	if (!a || !reader) {
		failed = ERR_MEMORY;
		goto out;
	}
	for (size_t i = 0; i < engine->rules.n; i++) {
		const struct rule *rule = engine->rules.list[i];

		for (const struct example *x = rule->examples; x; x = x->next) {
			struct outcome o = {.rule = rule, .example = x};

			failed += check_example(reader, a, &o, report, arg);
			++*n_r;
		}
	}
out:
	extract_reader_free(&reader);
	arena_free(&a);
	return failed;
}
