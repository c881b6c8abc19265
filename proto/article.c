/* article.c - one article as JSON, to its fields.
 *
 * Checks types and lengths only: whether a date or a language makes sense is known
 * to extraction.
 */
#include "proto/article.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "proto/load.h"

#define NAME_SHOWN 100 /* bytes of a wrong name that a message repeats */

struct article_row {
	const char *name;
	size_t offset; /* of a struct article_field in struct article */
	size_t max;    /* bytes */
	bool strict;   /* only article.put knows it */
};

#define ROW(field, max, strict)                                      \
	{                                                            \
#field, offsetof(struct article, field), max, strict \
	}

static const struct article_row article_rows[] = {
	ROW(text, ARTICLE_TEXT_MAX, false),
	ROW(title, ARTICLE_TITLE_MAX, false),
	ROW(source, ARTICLE_SOURCE_MAX, false),
	ROW(published, ARTICLE_PUBLISHED_MAX, false),
	ROW(lang, ARTICLE_LANG_MAX, false),
	ROW(url, ARTICLE_URL_MAX, false),
	ROW(correction, ARTICLE_CORRECTION_MAX, true),
	ROW(status, ARTICLE_STATUS_MAX, true),
};

/* NewsML's pubStatus, and what others write for its canceled. */
static const struct {
	const char *name;
	bool withdrawn;
} article_statuses[] = {
	{"usable", false},   {"canceled", true},  {"cancelled", true},
	{"withdrawn", true}, {"retracted", true},
};

int article_status_withdrawn(const char *status)
{
	if (strncmp(status, "stat:", 5) == 0) /* as a QCode */
		status += 5;
	for (size_t i = 0; i < sizeof(article_statuses) / sizeof(article_statuses[0]); i++)
		if (strcmp(article_statuses[i].name, status) == 0)
			return article_statuses[i].withdrawn;
	return -1;
}

static const struct article_row *article_row(const char *name)
{
	for (size_t i = 0; i < sizeof(article_rows) / sizeof(article_rows[0]); i++) {
		if (strcmp(article_rows[i].name, name) == 0)
			return &article_rows[i];
	}
	return NULL;
}

static int article_wrong_type(const char *name, const char *want, const json_t *got, struct err *e)
{
	return err_set(e, ERR_SYNTAX, "%s: expected %s, got %s", name, want, load_type_name(got));
}

static int article_id(const json_t *id, struct arena *a, struct article *art, struct err *e)
{
	char *text;

	if (!id || json_is_null(id))
		return 0;
	if (!json_is_string(id) && !json_is_integer(id))
		return article_wrong_type("id", "a string or an integer", id, e);
	if (json_string_length(id) > ARTICLE_ID_MAX)
		return err_set(e, ERR_LIMIT, "id: longer than %u bytes", ARTICLE_ID_MAX);
	text = json_dumps(id, JSON_ENCODE_ANY | JSON_COMPACT);
	if (text)
		art->id_json = arena_strndup(a, text, strlen(text));
	free(text);
	return art->id_json ? 0 : err_set(e, ERR_MEMORY, "out of memory");
}

static int article_field(const struct article_row *row, const json_t *value, struct article *art,
			 struct err *e)
{
	struct article_field *field = (void *)((char *)art + row->offset);

	if (json_is_null(value))
		return 0;
	if (!json_is_string(value))
		return article_wrong_type(row->name, "a string", value, e);
	if (json_string_length(value) > row->max)
		return err_set(e, ERR_LIMIT, "%s: longer than %zu bytes", row->name, row->max);
	if (memchr(json_string_value(value), '\0', json_string_length(value)))
		return err_set(e, ERR_SYNTAX, "%s: holds U+0000", row->name);
	if (json_string_length(value) == 0)
		return 0;
	field->s = json_string_value(value);
	field->len = json_string_length(value);
	return 0;
}

static int article_text(const json_t *value, bool strict, struct article *art, struct err *e)
{
	const json_t *text = json_object_get(value, "text");

	if (art->text.s)
		return 0;
	if (!text || json_is_null(text))
		return err_set(e, ERR_SYNTAX, "text: missing");
	if (strict)
		return err_set(e, ERR_SYNTAX, "text: is empty");
	art->text.s = json_string_value(text);
	return 0;
}

int article_parse(const json_t *value, bool strict, struct arena *a, struct article *article_r,
		  struct err *e)
{
	const char *name;
	json_t *member;
	int code;

	*article_r = (struct article){0};
	if (!json_is_object(value))
		return err_set(e, ERR_SYNTAX, "article: expected an object, got %s",
			       load_type_name(value));
	code = article_id(json_object_get(value, "id"), a, article_r, e);
	if (code != 0)
		return code;
	json_object_foreach((json_t *)value, name, member) {
		const struct article_row *row = article_row(name);

		if (row && (strict || !row->strict))
			code = article_field(row, member, article_r, e);
		else if (strict && strcmp(name, "id") != 0)
			code = err_set(e, ERR_SYNTAX, "%.*s: unknown field", NAME_SHOWN, name);
		if (code != 0)
			return code;
	}
	if (article_r->status.s && article_status_withdrawn(article_r->status.s) < 0)
		return err_set(e, ERR_SYNTAX,
			       "status: expected usable, withdrawn, canceled or retracted");
	return article_text(value, strict, article_r, e);
}
