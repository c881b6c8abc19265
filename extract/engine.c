/* engine.c - the lives of an engine and of its readers. */
#include "extract/engine.h"

#include <stdlib.h>
#include "extract/load.h"

int extract_load(const char *path, const char *shared, struct extract_engine **engine_r,
		 struct err *e)
{
	struct arena *a = arena_new(0);
	struct extract_engine *g = a ? arena_zalloc(a, sizeof(*g)) : NULL;
	int rc;

	if (!g) {
		arena_free(&a);
		return err_set(e, ERR_MEMORY, "no memory for the language");
	}
	g->arena = a;
	rc = load_language(g, path, shared, e);
	if (rc) {
		extract_free(&g);
		return rc;
	}
	*engine_r = g;
	return 0;
}

void extract_free(struct extract_engine **engine)
{
	struct arena *a;

	if (!*engine)
		return;
	lexicon_free(&(*engine)->lexicon);
	gazetteer_close(&(*engine)->gazetteer);
	a = (*engine)->arena;
	*engine = NULL;
	arena_free(&a);
}

const char *extract_rules(const struct extract_engine *engine)
{
	return engine->version;
}

struct extract_reader *reader_new(const struct extract_engine *engine, size_t cache_max)
{
	struct extract_reader *r = calloc(1, sizeof(*r));

	if (!r)
		return NULL;
	r->engine = engine;
	r->matcher = matcher_new(&engine->rules, engine->lexicon, cache_max);
	if (!r->matcher)
		extract_reader_free(&r);
	return r;
}

struct extract_reader *extract_reader_new(const struct extract_engine *engine)
{
	return reader_new(engine, EXTRACT_READER_MAX);
}

void extract_reader_free(struct extract_reader **reader)
{
	if (!*reader)
		return;
	matcher_free(&(*reader)->matcher);
	free(*reader);
	*reader = NULL;
}
