/* toll_read_row.c - one article to one row of toll-read's output.
 *
 * JSON in, extraction, JSON out.  Knows nothing of files and threads.  The codes of
 * error rows are those of the protocol, so that a script needs to know one table.
 */
#include "extract/toll_read_row.h"
#include <assert.h>
#include <string.h>
#include "extract/reading_json.h"
#include "extract/toll_read_lines.h"
#include "proto/article_scan.h"
#include "proto/error.h"
#include "proto/load.h"

/* Which protocol error a code is, for a line's JSON and for the article in it. */
struct row_codes {
	enum proto_error syntax, limit;
};

static const struct row_codes codes_of_line = {PROTO_PARSE_ERROR, PROTO_TOO_DEEP};
static const struct row_codes codes_of_article = {PROTO_INVALID_ARTICLE, PROTO_ARTICLE_TOO_LONG};

static enum proto_error row_code(const struct row_codes *codes, enum err_code code)
{
	switch (code) {
	case ERR_SYNTAX:
		return codes->syntax;
	case ERR_LIMIT:
		return codes->limit;
	case ERR_UTF8:
		return PROTO_INVALID_UTF8;
	case ERR_OK:
	case ERR_MEMORY:
	case ERR_IO:
	case ERR_USAGE:
	case ERR_NOT_FOUND:
	case ERR_BUSY:
	case ERR_DB:
	case ERR_UNCERTAIN:
	case ERR_CLOSED:
		break;
	}
	return PROTO_INTERNAL_ERROR;
}

static void put_error(struct row_maker *m, struct json_buf *out, const char *id_json,
		      enum proto_error code, const char *message)
{
	m->refused = true;
	json_buf_literal(out, "{\"id\":");
	json_buf_raw(out, id_json, strlen(id_json));
	json_buf_literal(out, ",\"error\":{\"code\":");
	json_buf_int(out, code);
	json_buf_literal(out, ",\"message\":");
	json_buf_text(out, message);
	json_buf_literal(out, ",\"data\":{\"name\":");
	json_buf_text(out, proto_error_name(code));
	json_buf_literal(out, "}}}\n");
}

/* A number as the text of an id: digits[21] holds the longest. */
static const char *number_id(uint64_t number, char digits[21])
{
	char *s = digits + 20;

	*s = '\0';
	do {
		*--s = (char)('0' + number % 10);
		number /= 10;
	} while (number > 0);
	return s;
}

static void put_reading(struct row_maker *m, const struct article *article, const char *number,
			struct json_buf *out)
{
	const char *id_json = article->id_json ? article->id_json : number;
	const struct extract_doc doc = {
		.text = article->text.s,
		.text_len = article->text.len,
		.title = article->title.s,
		.title_len = article->title.len,
		.published = article->published.s,
		.lang = article->lang.s,
		.site = article->url.s ? article->url.s : article->source.s,
	};
	size_t begin = out->len;
	struct reading *reading;
	struct err e = {0};
	int rc = extract_read(m->reader, &doc, m->arena, &reading, &e);

	if (rc < 0) {
		put_error(m, out, id_json, row_code(&codes_of_article, e.code), e.text);
		return;
	}
	if (reading_json(out, id_json, &doc, reading) < 0)
		out->len = begin;
	else
		json_buf_literal(out, "\n");
}

/* The row of a line that is not the usual one. */
static void put_json_article(struct row_maker *m, const char *line, size_t len, const char *number,
			     struct json_buf *out)
{
	struct article article = {0};
	struct err e = {0};
	json_t *root;

	if (load_json(line, len, PROTO_VALUES_MAX, &root, &e) < 0) {
		put_error(m, out, number, row_code(&codes_of_line, e.code), e.text);
		return;
	}
	if (article_parse(root, false, m->arena, &article, &e) < 0)
		put_error(m, out, article.id_json ? article.id_json : number,
			  row_code(&codes_of_article, e.code), e.text);
	else
		put_reading(m, &article, number, out);
	json_decref(root);
}

static bool is_blank(const char *line, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (!strchr(" \t\r\n", line[i]) || line[i] == '\0')
			return false;
	}
	return true;
}

int row_of_long_line(struct row_maker *m, uint64_t number, struct json_buf *out)
{
	char digits[21];

	put_error(m, out, number_id(number, digits), PROTO_LINE_TOO_LONG, "the line is too long");
	return out->failed;
}

int row_of_line(struct row_maker *m, const char *line, size_t len, uint64_t number,
		struct json_buf *out)
{
	struct arena_mark mark = arena_mark(m->arena);
	struct article article;
	char digits[21];

	if (is_blank(line, len))
		return 0;
	if (len > LINES_LINE_MAX)
		return row_of_long_line(m, number, out);
	if (article_scan(line, len, m->arena, &article))
		put_reading(m, &article, number_id(number, digits), out);
	else
		put_json_article(m, line, len, number_id(number, digits), out);
	arena_reset(m->arena, mark);
	return out->failed;
}

int row_of_article(struct row_maker *m, const struct article *article, struct json_buf *out)
{
	struct arena_mark mark = arena_mark(m->arena);

	put_reading(m, article, "0", out);
	arena_reset(m->arena, mark);
	return out->failed;
}
