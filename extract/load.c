/* load.c - reads the files that `language` names into an engine, and hashes
 * them, with the extraction sources, into the rule version. */
#include "extract/engine.h"

#include <limits.h>
#include <sha2.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/cardinal.h"
#include "extract/finish.h"
#include "extract/lexfile.h"
#include "extract/rulefile.h"
#include "extract/sources_hash.h"

struct loader {
	struct extract_engine *g;
	const char *dir, *shared;
	SHA2_CTX hash;
	struct err *e;
};

static int load_names(struct extract_engine *g, struct err *e)
{
#define X(name)                                                                  \
	if (!(g->names.name = lexicon_string(g->lexicon, #name, strlen(#name)))) \
		return err_set(e, ERR_MEMORY, "no memory for the language");
	NAME_TABLE(X)
#undef X
#define X(name, text)                                                         \
	if ((g->tags.name = lexicon_tag(g->lexicon, text, strlen(text))) < 0) \
		return err_set(e, ERR_MEMORY, "no memory for the language");
	TAG_TABLE(X)
#undef X
	return 0;
}

static int load_source(struct loader *ld, struct text name, struct source *src_r)
{
	struct extract_engine *g = ld->g;
	const char *copy = arena_strndup(g->arena, name.s, name.len);
	int rc;

	if (!copy)
		return err_set(ld->e, ERR_MEMORY, "no memory for the language");
	rc = source_read(g->arena, ld->dir, copy, src_r, ld->e);
	if (rc)
		return rc;
	SHA256Update(&ld->hash, (const uint8_t *)copy, strlen(copy) + 1);
	SHA256Update(&ld->hash, (const uint8_t *)src_r->s, src_r->len + 1);
	return 0;
}

/* Map a compiled file of the language folder, or else of the shared one. */
static int load_gazetteer(struct loader *ld, const struct source *list, struct text name)
{
	struct extract_engine *g = ld->g;
	const char *path = arena_printf(g->arena, "%s/%.*s", ld->dir, (int)name.len, name.s);
	uint64_t digest;
	int rc;

	if (g->gazetteer)
		return source_fail(list, name.s, ld->e, "expected one gazetteer");
	rc = path ? gazetteer_open(path, &g->gazetteer, ld->e) : ERR_MEMORY;
	if (rc == ERR_NOT_FOUND && ld->shared) {
		path = arena_printf(g->arena, "%s/%.*s", ld->shared, (int)name.len, name.s);
		rc = path ? gazetteer_open(path, &g->gazetteer, ld->e) : ERR_MEMORY;
	}
	if (!path)
		return err_set(ld->e, ERR_MEMORY, "no memory for the language");
	if (rc)
		return rc;
	g->toponym_stage = g->rules.n_stages;
	digest = gazetteer_digest(g->gazetteer);
	SHA256Update(&ld->hash, (const uint8_t *)&digest, sizeof(digest));
	return 0;
}

static int load_file(struct loader *ld, const struct source *list, struct text kind,
		     struct text name)
{
	struct extract_engine *g = ld->g;
	bool lexicon = text_is(kind, "lexicon"), places = text_is(kind, "places");
	bool gazetteer = text_is(kind, "gazetteer");
	struct source src;
	int rc;

	if (!lexicon && !places && !gazetteer && !text_is(kind, "rules"))
		return source_fail(list, kind.s, ld->e,
				   "expected 'lexicon', 'places', 'gazetteer' or 'rules'");
	if (memchr(name.s, '/', name.len))
		return source_fail(list, name.s, ld->e, "expected a file name without '/'");
	if (gazetteer)
		return load_gazetteer(ld, list, name);
	rc = load_source(ld, name, &src);
	if (rc)
		return rc;
	if (lexicon)
		return lexfile_load(g->lexicon, &src, ld->e);
	if (places)
		return place_load(g->arena, g->lexicon, &g->places, &src, ld->e);
	return rulefile_load(g->arena, g->lexicon, &g->rules, &src, ld->e);
}

static int load_listed(struct loader *ld)
{
	struct source list;
	struct text line, kind, name;
	bool indented;
	int rc = load_source(ld, (struct text){"language", 8}, &list);

	while (rc == 0 && source_line(&list, &line, &indented)) {
		text_word(&line, &kind);
		if (!text_word(&line, &name))
			rc = source_fail(&list, kind.s, ld->e, "expected: KIND FILE...");
		else
			do
				rc = load_file(ld, &list, kind, name);
			while (rc == 0 && text_word(&line, &name));
	}
	if (rc == 0 && ld->g->rules.n == 0)
		rc = source_fail(&list, list.s, ld->e, "expected at least one 'rules' file");
	return rc;
}

/* The last part of the path is the language: ".../lang/en". */
static int load_lang_name(struct extract_engine *g, const char *path, struct err *e)
{
	size_t len = strlen(path), from;

	while (len && path[len - 1] == '/')
		len--;
	for (from = len; from && path[from - 1] != '/'; from--)
		;
	if (len - from < 2 || len - from >= sizeof(g->lang))
		return err_set(e, ERR_USAGE,
			       "%s is no language directory; its name must be a language code, "
			       "such as en",
			       path);
	memcpy(g->lang, path + from, len - from);
	return 0;
}

static void load_version(struct loader *ld)
{
	uint8_t digest[SHA256_DIGEST_LENGTH];
	size_t at;

	SHA256Update(&ld->hash, (const uint8_t *)EXTRACT_SOURCES_HASH,
		     strlen(EXTRACT_SOURCES_HASH));
	SHA256Final(digest, &ld->hash);
	at = (size_t)snprintf(ld->g->version, sizeof(ld->g->version), "%s-", ld->g->lang);
	for (size_t i = 0; i < 6; i++)
		at += (size_t)snprintf(ld->g->version + at, sizeof(ld->g->version) - at, "%02x",
				       digest[i]);
}

/* Fill a new engine, whose arena is set, from the directory at path. */
static int load_language(struct extract_engine *g, const char *path, const char *shared,
			 struct err *e)
{
	struct loader ld = {.g = g, .dir = path, .shared = shared, .e = e};
	char whole[PATH_MAX];
	bool dots = *path && strspn(path, "./") == strlen(path); /* "..": the name is elsewhere */
	int rc = load_lang_name(g, dots && realpath(path, whole) ? whole : path, e);

	SHA256Init(&ld.hash);
	g->lexicon = lexicon_new(g->arena);
	if (rc == 0 && !g->lexicon)
		rc = err_set(e, ERR_MEMORY, "no memory for the language");
	if (rc == 0)
		rc = load_names(g, e);
	if (rc == 0)
		rc = load_listed(&ld);
	if (rc == 0)
		rc = rules_finish(g->arena, g->lexicon, &g->rules, e);
	if (rc == 0) {
		cardinal_prepare(g);
		load_version(&ld);
	}
	return rc;
}

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
