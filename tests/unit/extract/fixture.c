/* fixture.c - makes languages of a few lines.  Knows nothing of what they mean. */
#include "tests/unit/extract/fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "extract/engine.h"
#include "extract/lexfile.h"
#include "tests/unit/cmocka_all.h"

struct source fixture_source(const char *name, const char *text)
{
	return (struct source){.name = name, .s = text, .len = strlen(text)};
}

struct lexicon *fixture_lexicon(struct arena *a, const char *lex)
{
	struct lexicon *l = lexicon_new(a);
	struct source src = fixture_source("t.lex", lex);
	struct err e;

	assert_non_null(l);
	if (lexfile_load(l, &src, &e))
		fail_msg("%s", e.text);
	return l;
}

void lang_dir_new(struct lang_dir *d)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(d->top, sizeof(d->top), "%s/toll-lang-XXXXXX", tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(d->top));
	snprintf(d->path, sizeof(d->path), "%s/en", d->top);
	assert_int_equal(mkdir(d->path, 0700), 0);
}

void lang_dir_put(const struct lang_dir *d, const char *name, const char *text)
{
	char path[400];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", d->path, name);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	assert_int_equal(fclose(f), 0);
}

void lang_dir_remove(const struct lang_dir *d)
{
	DIR *dir = opendir(d->path);
	struct dirent *entry;

	assert_non_null(dir);
	while ((entry = readdir(dir)))
		unlinkat(dirfd(dir), entry->d_name, 0);
	closedir(dir);
	rmdir(d->path);
	rmdir(d->top);
}

struct extract_engine *fixture_engine(const char *lex, const char *rules)
{
	struct extract_engine *g;
	struct lang_dir d;
	struct err e;
	int rc;

	lang_dir_new(&d);
	lang_dir_put(&d, "language", "lexicon t.lex\nrules t.rules\n");
	lang_dir_put(&d, "t.lex", lex);
	lang_dir_put(&d, "t.rules", rules);
	rc = extract_load(d.path, NULL, &g, &e);
	lang_dir_remove(&d);
	if (rc)
		fail_msg("%s", e.text);
	return g;
}

struct extract_engine *fixture_mini(void)
{
	struct extract_engine *g;
	struct err e;

	if (extract_load("tests/unit/extract/lang/en", NULL, &g, &e))
		fail_msg("%s", e.text);
	return g;
}

int mini_load(void **state)
{
	static struct mini f;

	f.engine = fixture_mini();
	f.arena = arena_new(0);
	*state = &f;
	return 0;
}

int mini_unload(void **state)
{
	struct mini *f = *state;

	arena_free(&f->arena);
	extract_free(&f->engine);
	return 0;
}

struct reading *fixture_read(const struct extract_engine *g, struct arena *a, const char *text)
{
	struct extract_doc doc = {
		.text = text, .text_len = strlen(text), .published = "2022-01-12"};
	struct reading *r;
	struct err e;

	if (extract_run(g, &doc, a, &r, &e))
		fail_msg("%s", e.text);
	return r;
}

struct fired {
	char *s;
	size_t n, size;
};

static void fired_put(struct fired *f, const struct clause *c, const char *before, const char *name,
		      uint32_t first, uint32_t end)
{
	struct span at = segment_span(c->segment, first, end);

	f->n += (size_t)snprintf(f->s + f->n, f->size - f->n, "%s%s[%.*s]", before, name,
				 (int)(at.end - at.start), c->segment->bytes + at.start);
	assert_true(f->n < f->size);
}

static void fired_node(void *arg, const struct node *n, const struct clause *c)
{
	struct fired *f = arg;

	fired_put(f, c, f->n ? "; " : "", n->rule->name, n->first, n->end);
	for (size_t i = 0; i < n->n_keys; i++) {
		const struct node_key *k = &n->keys[i];

		if (k->value)
			f->n += (size_t)snprintf(f->s + f->n, f->size - f->n, " %s=%s", k->key,
						 k->value);
		else
			fired_put(f, c, " ", k->key, k->items[0].first,
				  k->items[k->n_items - 1].end);
	}
}

const char *fixture_fired_by(struct extract_reader *reader, struct arena *a, const char *text)
{
	struct extract_doc doc = {.text = text, .text_len = strlen(text)};
	struct fired f = {.size = 65536};
	struct reading *r;
	struct err e;

	f.s = arena_zalloc(a, f.size);
	assert_non_null(f.s);
	if (document_run(reader, &doc, a, fired_node, &f, &r, &e))
		fail_msg("%s", e.text);
	return f.s;
}

const char *fixture_fired(const struct extract_engine *g, struct arena *a, const char *text)
{
	struct extract_reader *reader = extract_reader_new(g);
	const char *fired;

	assert_non_null(reader);
	fired = fixture_fired_by(reader, a, text);
	extract_reader_free(&reader);
	return fired;
}
