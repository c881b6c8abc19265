/* lexfile.c - the reader of .lex files.  Knows their format, not their words. */
#include "extract/lexfile.h"

#include <string.h>
#include "extract/token.h"

#define COLUMNS_MAX 8
#define FORM_WORDS_MAX 8

/* The section that entries stand in. */
struct section {
	struct lex_sense columns[COLUMNS_MAX];
	struct sense *shared[COLUMNS_MAX]; /* made when first needed */
	size_t n_columns;
};

struct reader {
	struct lexicon *lexicon;
	struct source *src;
	struct section section;
	struct err *e;
};

static int reader_memory(const struct source *src, struct err *e)
{
	return err_set(e, ERR_MEMORY, "no memory for the words of %s", src->name);
}

static int sense_add_attr(struct lexicon *l, const struct source *src, struct text w, size_t eq,
			  struct lex_sense *s, struct err *e)
{
	struct attr a = {lexicon_string(l, w.s, eq),
			 lexicon_string(l, w.s + eq + 1, w.len - eq - 1)};

	if (!a.key || !a.value)
		return reader_memory(src, e);
	if (eq == 0 || eq + 1 == w.len)
		return source_fail(src, w.s, e, "expected key=value");
	if (s->n_attrs == LEX_ATTRS_MAX)
		return source_fail(src, w.s, e, "expected at most %d attributes", LEX_ATTRS_MAX);
	s->attrs[s->n_attrs++] = a;
	return 0;
}

int lex_sense_parse(struct lexicon *l, const struct source *src, struct text words,
		    struct lex_sense *s_r, struct err *e)
{
	struct text w;
	int rc, tag;

	while (text_word(&words, &w)) {
		const char *eq = memchr(w.s, '=', w.len);

		if (eq) {
			rc = sense_add_attr(l, src, w, (size_t)(eq - w.s), s_r, e);
			if (rc)
				return rc;
			continue;
		}
		tag = lexicon_tag(l, w.s, w.len);
		if (tag == ERR_LIMIT)
			return source_fail(src, w.s, e, "expected at most %d different tags",
					   LEXICON_TAGS);
		if (tag < 0)
			return reader_memory(src, e);
		tagset_add(&s_r->tags, tag);
	}
	return 0;
}

int lex_form_add(struct lexicon *l, const struct source *src, struct text form, struct sense *sense,
		 struct err *e)
{
	uint32_t words[FORM_WORDS_MAX];
	struct text spelling;
	int n;

	while (text_part(&form, '/', &spelling)) {
		n = token_form(l, spelling.s, spelling.len, words, FORM_WORDS_MAX);
		if (n == 0 || n == ERR_LIMIT)
			return source_fail(src, spelling.s, e, "expected a form of 1 to %d words",
					   FORM_WORDS_MAX);
		if (n < 0 || lexicon_add(l, words, (size_t)n, sense))
			return reader_memory(src, e);
	}
	return 0;
}

/* "= base | third : verb measure=killed" */
static int read_section(struct reader *r, struct text line)
{
	struct text columns, common = {0}, column;
	struct section *sec = &r->section;
	int rc;

	*sec = (struct section){0};
	if (!text_part(&line, ':', &columns))
		columns = (struct text){0};
	text_part(&line, '\0', &common);
	do {
		if (!text_part(&columns, '|', &column))
			break;
		if (sec->n_columns == COLUMNS_MAX)
			return source_fail(r->src, column.s, r->e, "expected at most %d columns",
					   COLUMNS_MAX);
		rc = lex_sense_parse(r->lexicon, r->src, column, &sec->columns[sec->n_columns],
				     r->e);
		if (rc == 0 && common.s)
			rc = lex_sense_parse(r->lexicon, r->src, common,
					     &sec->columns[sec->n_columns], r->e);
		if (rc)
			return rc;
		sec->n_columns++;
	} while (columns.s);
	return 0;
}

/* The sense of a column: the section's own, or one with the entry's additions. */
static struct sense *column_sense(struct reader *r, size_t column, const struct lex_sense *own)
{
	const struct lex_sense *base = &r->section.columns[column];
	struct lex_sense s = *own;

	if (own->n_attrs == 0 && !tagset_any(&own->tags, &own->tags)) {
		if (!r->section.shared[column])
			r->section.shared[column] =
				lexicon_sense(r->lexicon, &base->tags, base->attrs, base->n_attrs);
		return r->section.shared[column];
	}
	for (int i = 0; i < TAG_WORDS; i++)
		s.tags.bits[i] |= base->tags.bits[i];
	for (size_t i = 0; i < base->n_attrs; i++)
		s.attrs[s.n_attrs++] = base->attrs[i];
	return lexicon_sense(r->lexicon, &s.tags, s.attrs, s.n_attrs);
}

static int read_entry(struct reader *r, struct text line)
{
	struct text forms, own = {0}, form;
	struct lex_sense extra = {0};
	struct sense *sense;
	int rc = 0;

	if (r->section.n_columns == 0)
		return source_fail(r->src, line.s, r->e,
				   "expected a section line that begins with '='");
	text_part(&line, ':', &forms);
	text_part(&line, '\0', &own);
	if (own.s)
		rc = lex_sense_parse(r->lexicon, r->src, own, &extra, r->e);
	for (size_t i = 0; rc == 0 && text_part(&forms, '|', &form); i++) {
		if (i == r->section.n_columns)
			return source_fail(r->src, form.s, r->e, "expected at most %zu columns",
					   r->section.n_columns);
		if (extra.n_attrs + r->section.columns[i].n_attrs > LEX_ATTRS_MAX)
			return source_fail(r->src, form.s, r->e, "expected at most %d attributes",
					   LEX_ATTRS_MAX);
		if (text_is(form, "-"))
			continue;
		sense = column_sense(r, i, &extra);
		rc = sense ? lex_form_add(r->lexicon, r->src, form, sense, r->e)
			   : reader_memory(r->src, r->e);
	}
	return rc;
}

int lexfile_load(struct lexicon *l, struct source *src, struct err *e)
{
	struct reader r = {.lexicon = l, .src = src, .e = e};
	struct text line;
	bool indented;
	int rc = 0;

	while (rc == 0 && source_line(src, &line, &indented)) {
		if (line.s[0] == '=')
			rc = read_section(&r, (struct text){line.s + 1, line.len - 1});
		else
			rc = read_entry(&r, line);
	}
	return rc;
}
