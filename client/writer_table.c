/* writer_table.c - a table for people, as wide as the terminal and no wider.
 *
 * Columns are as wide as their widest cell of the first page; where they do not
 * fit, the widest give way first.  A row's quote and a note on it stand below it.
 */
#include <stdlib.h>
#include <string.h>

#include "client/cell.h"
#include "client/screen.h"
#include "client/writer.h"

#define GAP 2	      /* blanks between columns */
#define INDENT 4      /* of quotes */
#define QUOTE_LINES 3 /* of a quote at most */
#define ELLIPSIS "\u2026"

/* A cell as clean text, in b, which the caller reuses. */
static void table_cell(const struct column *c, const json_t *row, struct buf *scratch,
		       struct buf *clean)
{
	scratch->len = clean->len = 0;
	c->cell(scratch, row);
	screen_clean(clean, scratch->data, scratch->len);
}

static void table_blanks(struct buf *line, size_t n)
{
	while (n-- > 0)
		buf_add(line, " ", 1);
}

/* Append clean text in `width` columns, cut with an ellipsis if it is longer.  Returns
 * the columns used. */
static size_t table_cut(struct buf *line, const char *s, size_t len, size_t width)
{
	size_t whole = screen_width(s, len), fit;

	if (whole <= width) {
		buf_add(line, s, len);
		return whole;
	}
	fit = width > 0 ? screen_fit(s, len, width - 1) : 0;
	buf_add(line, s, fit);
	if (width > 0)
		buf_text(line, ELLIPSIS);
	return screen_width(s, fit) + (width > 0);
}

static void table_add_cell(const struct writer *w, size_t column, const char *s, size_t len,
			   struct buf *line)
{
	const struct column *c = &w->view->columns[column];
	size_t width = w->widths[column], used = screen_width(s, len);

	if (column > 0)
		table_blanks(line, GAP);
	if (c->right && used < width)
		table_blanks(line, width - used);
	used = table_cut(line, s, len, width);
	if (!c->right && used < width)
		table_blanks(line, width - used);
}

/* Write a line without the blanks at its end, and free it. */
static int table_write(struct writer *w, struct buf *line)
{
	int code = line->failed ? ERR_MEMORY : 0;

	while (line->len > 0 && line->data[line->len - 1] == ' ')
		line->len--;
	buf_text(line, "\n");
	if (code == 0)
		fwrite(line->data, 1, line->len, w->out);
	buf_fini(line);
	return code;
}

struct measure {
	struct writer *w;
	struct buf scratch, clean;
};

static int table_measure_row(void *arg, const json_t *row)
{
	struct measure *m = arg;

	for (size_t i = 0; i < m->w->view->n_columns; i++) {
		size_t width;

		table_cell(&m->w->view->columns[i], row, &m->scratch, &m->clean);
		width = screen_width(m->clean.data, m->clean.len);
		if (width > m->w->widths[i])
			m->w->widths[i] = width;
	}
	return m->scratch.failed || m->clean.failed ? ERR_MEMORY : 0;
}

static size_t table_total(const struct writer *w)
{
	size_t total = GAP * (w->view->n_columns - 1);

	for (size_t i = 0; i < w->view->n_columns; i++)
		total += w->widths[i];
	return total;
}

/* The widest column that is wider than it must be, or -1. */
static int table_widest(const struct writer *w, bool below_min)
{
	int widest = -1;

	for (size_t i = 0; i < w->view->n_columns; i++) {
		size_t least = below_min ? 1 : w->view->columns[i].min;

		if (w->widths[i] > least && (widest < 0 || w->widths[i] > w->widths[widest]))
			widest = (int)i;
	}
	return widest;
}

static void table_shrink(struct writer *w)
{
	int widest;

	/* no cell is wider than the terminal: then the steps below are few */
	for (size_t i = 0; i < w->view->n_columns; i++) {
		if (w->widths[i] > w->width)
			w->widths[i] = w->width;
	}
	while (table_total(w) > w->width) {
		widest = table_widest(w, false);
		if (widest < 0)
			widest = table_widest(w, true);
		if (widest < 0)
			return;
		w->widths[widest]--;
	}
}

static int table_measure(struct writer *w, const json_t *items)
{
	struct measure m = {.w = w};
	int code;

	w->widths = calloc(w->view->n_columns, sizeof(*w->widths));
	if (!w->widths)
		return ERR_MEMORY;
	for (size_t i = 0; i < w->view->n_columns; i++)
		w->widths[i] = strlen(w->view->columns[i].title);
	code = view_rows(w->view, items, table_measure_row, &m);
	buf_fini(&m.scratch);
	buf_fini(&m.clean);
	table_shrink(w);
	return code;
}

static int table_titles(struct writer *w)
{
	struct buf line = {0};

	for (size_t i = 0; i < w->view->n_columns; i++) {
		const char *title = w->view->columns[i].title;

		table_add_cell(w, i, title, strlen(title), &line);
	}
	return table_write(w, &line);
}

/* A line above the first row of a section. */
static int table_section(struct writer *w, const json_t *row)
{
	struct buf text = {0}, clean = {0}, line = {0};
	int code = 0;

	if (!w->view->section)
		return 0;
	w->view->section(&text, row);
	screen_clean(&clean, text.data, text.len);
	buf_add(&clean, "", 1);
	if (text.failed || clean.failed) {
		code = ERR_MEMORY;
	} else if (strcmp(w->section ? w->section : "", clean.data) != 0) {
		buf_text(&line, w->n_rows > 0 ? "\n" : "");
		table_cut(&line, clean.data, clean.len - 1, w->width);
		code = table_write(w, &line);
		free(w->section);
		w->section = clean.data;
		clean = (struct buf){0};
	}
	buf_fini(&text);
	buf_fini(&clean);
	return code;
}

/* Where to begin a quote that is too long, so that its number is seen. */
static size_t table_quote_start(const char *quote, size_t len, size_t room, const json_t *row)
{
	const char *number =
		cell_string(row, json_object_get(row, "number") ? "number" : "trigger");
	const char *at = number && *number ? memmem(quote, len, number, strlen(number)) : NULL;
	size_t offset = at ? (size_t)(at - quote) : 0, start;

	if (len <= room || offset <= room / 2)
		return 0;
	start = offset - room / 2;
	while (start < offset && quote[start] != ' ')
		start++;
	return quote[start] == ' ' ? start + 1 : 0;
}

static int table_quote_lines(struct writer *w, const char *s, size_t len)
{
	size_t width = w->width - INDENT;
	int code = 0;

	for (int n = 1; code == 0 && len > 0 && n <= QUOTE_LINES; n++) {
		size_t fit = screen_fit_words(s, len, width);
		struct buf line = {0};

		if (n == QUOTE_LINES || fit == 0)
			fit = len;
		table_blanks(&line, INDENT);
		table_cut(&line, s, fit, width);
		code = table_write(w, &line);
		while (fit < len && s[fit] == ' ')
			fit++;
		s += fit;
		len -= fit;
	}
	return code;
}

static int table_quote(struct writer *w, const json_t *row)
{
	const json_t *quote = json_object_get(row, "quote");
	size_t room = (w->width - INDENT) * (QUOTE_LINES - 1), start;
	struct buf clean = {0}, line = {0};
	int code;

	if (!json_is_string(quote))
		return 0;
	screen_clean(&clean, json_string_value(quote), json_string_length(quote));
	if (!clean.failed && clean.len > 0) {
		start = table_quote_start(clean.data, clean.len, room, row);
		buf_printf(&line, "\"%s", start > 0 ? ELLIPSIS : "");
		buf_add(&line, clean.data + start, clean.len - start);
		buf_text(&line, "\"");
	}
	code = clean.failed || line.failed ? ERR_MEMORY : table_quote_lines(w, line.data, line.len);
	buf_fini(&clean);
	buf_fini(&line);
	return code;
}

static int table_note(struct writer *w, const json_t *row)
{
	struct buf note = {0}, clean = {0};
	int code;

	w->view->note(&note, row);
	screen_clean(&clean, note.data, note.len);
	code = note.failed || clean.failed ? ERR_MEMORY
					   : table_quote_lines(w, clean.data, clean.len);
	buf_fini(&note);
	buf_fini(&clean);
	return code;
}

static int table_row(void *arg, const json_t *row)
{
	struct writer *w = arg;
	struct buf scratch = {0}, clean = {0}, line = {0};
	int code = table_section(w, row);

	for (size_t i = 0; code == 0 && i < w->view->n_columns; i++) {
		table_cell(&w->view->columns[i], row, &scratch, &clean);
		if (scratch.failed || clean.failed)
			code = ERR_MEMORY;
		table_add_cell(w, i, clean.data, clean.len, &line);
	}
	buf_fini(&scratch);
	buf_fini(&clean);
	w->n_rows++;
	w->undated += json_object_get(row, "when") && !cell_string(row, "when");
	if (code == 0)
		code = table_write(w, &line);
	else
		buf_fini(&line);
	if (code == 0)
		code = table_quote(w, row);
	return code == 0 && w->view->note ? table_note(w, row) : code;
}

/* Lines of the head, each made harmless. */
static int table_head(struct writer *w, const json_t *result)
{
	struct buf head = {0}, clean = {0};
	size_t i = 0;
	bool failed;

	w->view->head(&head, result);
	while (!head.failed && i < head.len) {
		const char *lf = memchr(head.data + i, '\n', head.len - i);
		size_t len = lf ? (size_t)(lf - head.data) - i : head.len - i;

		clean.len = 0;
		screen_clean(&clean, head.data + i, len);
		fwrite(clean.data ? clean.data : "", 1, clean.len, w->out);
		fputc('\n', w->out);
		i += len + 1;
	}
	fputc('\n', w->out);
	failed = head.failed || clean.failed;
	buf_fini(&head);
	buf_fini(&clean);
	return failed ? ERR_MEMORY : 0;
}

static int table_begin(struct writer *w, const json_t *result)
{
	return w->view->head && result ? table_head(w, result) : 0;
}

static int table_page(struct writer *w, const json_t *items)
{
	int code = 0;

	if (json_array_size(items) == 0)
		return 0;
	if (!w->widths) {
		code = table_measure(w, items);
		if (code == 0)
			code = table_titles(w);
	}
	return code != 0 ? code : view_rows(w->view, items, table_row, w);
}

static int table_end(struct writer *w, const json_t *rest)
{
	(void)rest;
	if (w->n_rows == 0)
		fputs("nothing found\n", w->out);
	else if (w->view->dated)
		fprintf(w->out, "\n%zu row%s, %zu without a date\n", w->n_rows,
			w->n_rows == 1 ? "" : "s", w->undated);
	return 0;
}

const struct writer_ops writer_table_ops = {"table", true, table_begin, table_page, table_end};
