/* extract.h - text and publication date in, reading out.
 *
 * A pure library: after extract_load there is no file, clock, network or global
 * state; the same bytes in give the same bytes out.  An engine is immutable and
 * may be used by any number of threads at once, each with its own reader and arena.
 */
#ifndef TOLL_EXTRACT_EXTRACT_H
#define TOLL_EXTRACT_EXTRACT_H

#include <stdint.h>
#include "base/arena.h"
#include "base/err.h"
#include "extract/reading.h"

#define EXTRACT_TEXT_MAX (16u << 20) /* bytes of one text; longer is ERR_LIMIT */
#define EXTRACT_TITLE_MAX (64u << 10)

/* Bytes that a reader keeps from one document to the next, about: what 10 MB of news teach (44 MB),
 * and room. */
#define EXTRACT_READER_MAX (64u << 20)

struct extract_engine;
struct extract_reader;

/* One document. Strings need no NUL except published and lang. */
struct extract_doc {
	const char *text; /* UTF-8 as received; offsets speak of these bytes */
	size_t text_len;
	const char *title; /* may be NULL */
	size_t title_len;
	const char *published; /* as published_parse (published.h) takes it, or NULL */
	const char *lang;      /* "en", "en-GB", or NULL for the engine's language */
	const char *site;      /* URL or host it was published at, or NULL */
};

/* Read the language directory (FORMAT.md beside extract/lang/en) at path into a
 * new engine.  A compiled file (the gazetteer) that does not lie in it is taken from
 * the directory shared (may be NULL), and mapped: it must not change while the engine
 * lives.  Errors name file:line:column and what was expected.
 * Returns 0 and *engine_r, owned by the caller, or ERR_IO, ERR_SYNTAX,
 * ERR_MEMORY, ERR_LIMIT with *e filled. */
int extract_load(const char *path, const char *shared, struct extract_engine **engine_r,
		 struct err *e) MUSTCHECK;

/* Free an engine; sets *engine to NULL; NULL is no error. No thread may use it any more. */
void extract_free(struct extract_engine **engine);

/* The rule version, "en-3f9c2a71b04d": language and 12 hexadecimal digits of the
 * SHA-256 of language data and extraction sources. Lives as long as the engine. */
const char *extract_rules(const struct extract_engine *engine);

/* What one thread keeps from one document to the next: how the rules behave, learnt as
 * it reads (at most EXTRACT_READER_MAX bytes).  Readings do not depend on it.  The engine
 * must outlive it.  NULL: no memory. */
struct extract_reader *extract_reader_new(const struct extract_engine *engine);
void extract_reader_free(struct extract_reader **reader);

/* Read one document into *reading_r, which lives in arena a, as do its strings.
 * Returns 0, or ERR_UTF8 (text or title not UTF-8, or holds NUL), ERR_LIMIT (too
 * long), ERR_SYNTAX (published or lang malformed), ERR_MEMORY (arena cap).
 * Time is linear in the text; lists end at READING_MAX_* entries. */
int extract_read(struct extract_reader *reader, const struct extract_doc *doc, struct arena *a,
		 struct reading **reading_r, struct err *e) MUSTCHECK;

/* The same with a reader for this document alone: simpler, and slower for many. */
int extract_run(const struct extract_engine *engine, const struct extract_doc *doc, struct arena *a,
		struct reading **reading_r, struct err *e) MUSTCHECK;

#endif
