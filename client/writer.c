/* writer.c - choosing a format, and what all formats share.
 *
 * Knows the formats by their tables of functions only.
 */
#include "client/writer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "client/screen.h"

static const struct writer_ops *const writer_formats[] = {
	&writer_table_ops, &writer_json_ops, &writer_ndjson_ops, &writer_csv_ops, &writer_tsv_ops,
};

static const struct writer_ops *writer_find(const char *format)
{
	for (size_t i = 0; i < sizeof(writer_formats) / sizeof(writer_formats[0]); i++) {
		if (strcmp(writer_formats[i]->name, format) == 0)
			return writer_formats[i];
	}
	return NULL;
}

int writer_new(const char *format, FILE *out, struct writer **w_r, struct err *e)
{
	bool terminal = screen_is_terminal(out);
	const struct writer_ops *ops;
	struct writer *w;

	*w_r = NULL;
	ops = writer_find(format ? format : terminal ? "table" : "ndjson");
	if (!ops)
		return err_set(e, ERR_USAGE,
			       "no such format: %.100s; there are table, json, ndjson, csv and tsv",
			       format);
	w = calloc(1, sizeof(*w));
	if (!w)
		return err_set(e, ERR_MEMORY, "out of memory");
	w->ops = ops;
	w->out = out;
	w->terminal = terminal;
	w->width = screen_columns(out);
	*w_r = w;
	return 0;
}

void writer_free(struct writer **w)
{
	if (!*w)
		return;
	free((*w)->widths);
	free((*w)->section);
	free(*w);
	*w = NULL;
}

static int writer_result(struct writer *w, int code, struct err *e)
{
	if (code == ERR_MEMORY)
		return err_set(e, ERR_MEMORY, "out of memory");
	if (code != 0 || ferror(w->out))
		return err_set(e, ERR_IO, "cannot write the output: %s", strerror(errno));
	return 0;
}

int writer_begin(struct writer *w, const struct view *view, const json_t *result, struct err *e)
{
	w->view = view;
	return writer_result(w, w->ops->begin(w, result), e);
}

int writer_page(struct writer *w, const json_t *items, struct err *e)
{
	int code = w->ops->page(w, items);

	w->n_items += json_array_size(items);
	return writer_result(w, code, e);
}

int writer_end(struct writer *w, const json_t *rest, struct err *e)
{
	int code = w->ops->end(w, rest);

	if (code == 0 && fflush(w->out) != 0)
		code = ERR_IO;
	return writer_result(w, code, e);
}

int writer_whole(struct writer *w, const struct view *view, const json_t *result,
		 const json_t *items, struct err *e)
{
	json_t *rest = json_copy((json_t *)result);
	int code;

	if (!rest)
		return err_set(e, ERR_MEMORY, "out of memory");
	json_object_del(rest, view->items);
	code = writer_begin(w, view, view->one ? result : NULL, e);
	if (code == 0)
		code = writer_page(w, items, e);
	if (code == 0)
		code = writer_end(w, rest, e);
	json_decref(rest);
	return code;
}

/* Where len bytes of JSON begin a character that jansson leaves as it is and a
 * terminal may obey (DEL, C1, direction marks): its bytes and code; else 0. */
static size_t writer_unsafe(const unsigned char *s, size_t len, unsigned *code_r)
{
	if (s[0] == 0x7f) {
		*code_r = 0x7f;
		return 1;
	}
	if (len >= 2 && s[0] == 0xc2 && s[1] < 0xa0) {
		*code_r = s[1];
		return 2;
	}
	if (len >= 3 && s[0] == 0xe2 && (s[1] == 0x80 || s[1] == 0x81)) {
		*code_r = 0x2000u + (s[1] & 1u) * 64 + (s[2] & 0x3fu);
		if ((*code_r >= 0x200e && *code_r <= 0x200f) ||
		    (*code_r >= 0x2028 && *code_r <= 0x202e) ||
		    (*code_r >= 0x2066 && *code_r <= 0x2069))
			return 3;
	}
	return 0;
}

int writer_print_json(struct writer *w, const json_t *value)
{
	struct buf b = {0};
	size_t done = 0, n;
	unsigned code;

	buf_json(&b, value);
	/* They stand within strings only, where an escape says the same. */
	for (size_t i = 0; !b.failed && i < b.len; i += n ? n : 1) {
		n = writer_unsafe((const unsigned char *)b.data + i, b.len - i, &code);
		if (n == 0)
			continue;
		fwrite(b.data + done, 1, i - done, w->out);
		fprintf(w->out, "\\u%04x", code);
		done = i + n;
	}
	if (!b.failed)
		fwrite(b.data + done, 1, b.len - done, w->out);
	n = b.failed;
	buf_fini(&b);
	return n ? ERR_MEMORY : 0;
}
