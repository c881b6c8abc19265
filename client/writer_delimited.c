/* writer_delimited.c - CSV as RFC 4180 has it, and TSV.
 *
 * CSV: lines end in CR LF; a value with a comma, a quote, CR or LF stands in quotes,
 * a quote in it is doubled.  TSV: lines end in LF; tab, LF, CR and backslash in a
 * value are \t, \n, \r and \\.  The first line names the columns; their order stays,
 * new ones come last.
 */
#include <string.h>

#include "client/cell.h"
#include "client/screen.h"
#include "client/writer.h"

static void csv_value(FILE *out, const char *s, size_t len)
{
	bool quoted = false;

	for (size_t i = 0; i < len; i++)
		quoted |= s[i] == ',' || s[i] == '"' || s[i] == '\r' || s[i] == '\n';
	if (quoted)
		fputc('"', out);
	for (size_t i = 0; i < len; i++) {
		if (s[i] == '"')
			fputc('"', out);
		fputc(s[i], out);
	}
	if (quoted)
		fputc('"', out);
}

static void tsv_value(FILE *out, const char *s, size_t len)
{
	static const char special[] = "\t\n\r\\", letter[] = "tnr\\";

	for (size_t i = 0; i < len; i++) {
		const char *at = s[i] ? strchr(special, s[i]) : NULL;

		if (at) {
			fputc('\\', out);
			fputc(letter[at - special], out);
		} else {
			fputc(s[i], out);
		}
	}
}

static bool delimited_is_csv(const struct writer *w)
{
	return w->ops == &writer_csv_ops;
}

static void delimited_value(struct writer *w, size_t column, const char *s, size_t len)
{
	if (column > 0)
		fputc(delimited_is_csv(w) ? ',' : '\t', w->out);
	if (delimited_is_csv(w))
		csv_value(w->out, s, len);
	else
		tsv_value(w->out, s, len);
}

static void delimited_line_end(struct writer *w)
{
	fputs(delimited_is_csv(w) ? "\r\n" : "\n", w->out);
}

static int delimited_begin(struct writer *w, const json_t *result)
{
	char name[64];

	(void)result;
	for (size_t i = 0; i < w->view->n_paths; i++) {
		snprintf(name, sizeof(name), "%s", w->view->paths[i]);
		for (char *dot = name; (dot = strchr(dot, '.')) != NULL;)
			*dot = '_';
		delimited_value(w, i, name, strlen(name));
	}
	delimited_line_end(w);
	return 0;
}

static int delimited_row(void *arg, const json_t *row)
{
	struct writer *w = arg;
	struct buf value = {0}, clean = {0};
	bool failed = false;

	for (size_t i = 0; i < w->view->n_paths; i++) {
		struct buf *shown = w->terminal ? &clean : &value;

		value.len = clean.len = 0;
		cell_path(&value, row, w->view->paths[i]);
		if (w->terminal)
			screen_clean(&clean, value.data, value.len);
		delimited_value(w, i, shown->data, shown->len);
		failed |= value.failed || clean.failed;
	}
	delimited_line_end(w);
	buf_fini(&value);
	buf_fini(&clean);
	return failed ? ERR_MEMORY : 0;
}

static int delimited_page(struct writer *w, const json_t *items)
{
	return view_rows(w->view, items, delimited_row, w);
}

static int delimited_end(struct writer *w, const json_t *rest)
{
	(void)w;
	(void)rest;
	return 0;
}

const struct writer_ops writer_csv_ops = {"csv", false, delimited_begin, delimited_page,
					  delimited_end};
const struct writer_ops writer_tsv_ops = {"tsv", false, delimited_begin, delimited_page,
					  delimited_end};
