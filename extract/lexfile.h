/* lexfile.h - reads .lex files (FORMAT.md) into a lexicon. */
#ifndef TOLL_EXTRACT_LEXFILE_H
#define TOLL_EXTRACT_LEXFILE_H

#include "extract/lexicon.h"
#include "extract/source.h"

#define LEX_ATTRS_MAX 16

/* Tags and attributes as they stand after a ':'. */
struct lex_sense {
	struct tagset tags;
	struct attr attrs[LEX_ATTRS_MAX];
	size_t n_attrs;
};

/* Read words like "noun class=military" into *s_r (added to what it holds). */
int lex_sense_parse(struct lexicon *l, const struct source *src, struct text words,
		    struct lex_sense *s_r, struct err *e) MUSTCHECK;

/* Add one form, spelt as in the file ("a / b": two spellings), under a sense. */
int lex_form_add(struct lexicon *l, const struct source *src, struct text form, struct sense *sense,
		 struct err *e) MUSTCHECK;

/* Read a whole .lex file.  0, or an error that names its place. */
int lexfile_load(struct lexicon *l, struct source *src, struct err *e) MUSTCHECK;

#endif
