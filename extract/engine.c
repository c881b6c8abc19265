/* engine.c - the lives of an engine and of its readers. */
#include "extract/engine.h"

#include <stdlib.h>

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
