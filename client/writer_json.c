/* writer_json.c - JSON as the daemon says it, whole or one row a line.
 *
 * Knows nothing of columns: keys and values go through as they came.
 */
#include "client/writer.h"

/* Both formats show what is one thing as one line, in writer_begin. */
static int json_one(struct writer *w, const json_t *result)
{
	int code = writer_print_json(w, result);

	fputc('\n', w->out);
	return code;
}

static int json_begin(struct writer *w, const json_t *result)
{
	if (w->view->one)
		return json_one(w, result);
	fprintf(w->out, "{\"%s\":[", w->view->items);
	return 0;
}

static int json_page(struct writer *w, const json_t *items)
{
	const json_t *item;
	size_t i;
	int code = 0;

	if (w->view->one)
		return 0;
	json_array_foreach(items, i, item) {
		fputs(w->n_items + i > 0 ? ",\n" : "\n", w->out);
		code = writer_print_json(w, item);
		if (code != 0)
			break;
	}
	return code;
}

static int json_end(struct writer *w, const json_t *rest)
{
	const char *key;
	json_t *value, *name;
	int code = 0;

	if (w->view->one)
		return 0;
	fputs("\n]", w->out);
	json_object_foreach((json_t *)rest, key, value) {
		name = json_string(key);
		fputs(",\n", w->out);
		code = code ? code : writer_print_json(w, name);
		fputs(":", w->out);
		code = code ? code : writer_print_json(w, value);
		json_decref(name);
	}
	fputs("}\n", w->out);
	return code;
}

static int ndjson_begin(struct writer *w, const json_t *result)
{
	return w->view->one ? json_one(w, result) : 0;
}

static int ndjson_row(void *arg, const json_t *row)
{
	struct writer *w = arg;
	int code = writer_print_json(w, row);

	fputc('\n', w->out);
	return code;
}

static int ndjson_page(struct writer *w, const json_t *items)
{
	return w->view->one ? 0 : view_rows(w->view, items, ndjson_row, w);
}

static int ndjson_end(struct writer *w, const json_t *rest)
{
	(void)w;
	(void)rest;
	return 0;
}

const struct writer_ops writer_json_ops = {"json", false, json_begin, json_page, json_end};
const struct writer_ops writer_ndjson_ops = {"ndjson", false, ndjson_begin, ndjson_page,
					     ndjson_end};
