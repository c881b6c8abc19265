/* fixture.h - languages of a few lines, for the tests of extraction. */
#ifndef TOLL_TESTS_UNIT_EXTRACT_FIXTURE_H
#define TOLL_TESTS_UNIT_EXTRACT_FIXTURE_H

#include "extract/extract.h"
#include "extract/lexicon.h"
#include "extract/source.h"

/* A language file that stands in memory; both strings must outlive it. */
struct source fixture_source(const char *name, const char *text);

/* The lexicon that a .lex file of this text gives; fails the test on an error. */
struct lexicon *fixture_lexicon(struct arena *a, const char *lex);

/* A language directory (".../en") of its own under $TMPDIR. */
struct lang_dir {
	char top[128];
	char path[136];
};

void lang_dir_new(struct lang_dir *d);
void lang_dir_put(const struct lang_dir *d, const char *name, const char *text);
void lang_dir_remove(const struct lang_dir *d);

/* The engine of a language with one .lex and one .rules file; fails the test on an error. */
struct extract_engine *fixture_engine(const char *lex, const char *rules);

/* The engine of tests/unit/extract/lang/en: each kind of node and mark that the
 * engine acts on, by a few rules. */
struct extract_engine *fixture_mini(void);

/* Set-up and tear-down of a test that reads with that engine: *state is a struct mini. */
struct mini {
	struct extract_engine *engine;
	struct arena *arena;
};
int mini_load(void **state);
int mini_unload(void **state);

/* Read a text published on 2022-01-12, a Wednesday; fails the test on an error. */
struct reading *fixture_read(const struct extract_engine *g, struct arena *a, const char *text);

/* What the rules make of a text, in the order it is made: each node as
 * "rule[what it covers] key=value key[piece]", joined by "; ". */
const char *fixture_fired(const struct extract_engine *g, struct arena *a, const char *text);
const char *fixture_fired_by(struct extract_reader *reader, struct arena *a, const char *text);

/* The figures / events of a text as lines of "key=value", those with their usual
 * values left out. */
const char *fixture_figures(const struct extract_engine *g, struct arena *a, const char *text);
const char *fixture_events(const struct extract_engine *g, struct arena *a, const char *text);

#endif
