/* view.c - the columns of timeline, compare, stories, article and what is shown plainly.
 *
 * Knows the results of proto/protocol.md; nothing is printed here.
 */
#include "client/view.h"

#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "client/cell.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void cell_first(struct buf *b, const json_t *row)
{
	cell_value(b, json_object_get(row, "first"));
}

#define CELL(name, key)                                           \
	static void cell_##name(struct buf *b, const json_t *row) \
	{                                                         \
		cell_path(b, row, key);                           \
	}

CELL(when, "when")
CELL(source, "source")
CELL(changes, "changes")
CELL(reports, "reports")
CELL(key, "key")
CELL(plain, "value")
CELL(story, "story")
CELL(from, "from")
CELL(to, "to")
CELL(articles, "articles")
CELL(texts, "texts")
CELL(title, "title")
CELL(places, "places")
CELL(id, "id")
CELL(article, "article")
CELL(text, "text")
CELL(day, "day")
CELL(score, "score")
CELL(reasons, "reasons")
#undef CELL

static void section_undated(struct buf *b, const json_t *row)
{
	if (!cell_string(row, "when"))
		buf_text(b, "without a date");
}

/* "killed in SD, total, feared, children: 3 outlets, 2 texts, 1 origin" */
static void section_group(struct buf *b, const json_t *row)
{
	const char *country = cell_string(row, "country");

	cell_path(b, row, "measure");
	if (country)
		buf_printf(b, " in %s", country);
	cell_unless(b, row, "scope", "stated");
	cell_unless(b, row, "status", "asserted");
	cell_unless(b, row, "unit", "person");
	cell_unless(b, row, "group", "");
	if (json_object_get(row, "origins"))
		buf_text(b, ": ");
	cell_tellers(b, row);
}

static void head_line(struct buf *b, const char *label, const json_t *result, const char *key)
{
	struct buf value = {0};

	cell_path(&value, result, key);
	if (value.len > 0) {
		buf_printf(b, "%-10s", label);
		buf_add(b, value.data, value.len);
		buf_text(b, "\n");
	}
	buf_fini(&value);
}

static void head_versions(struct buf *b, const json_t *result)
{
	const json_t *versions = json_object_get(result, "versions"), *v;
	size_t i;

	json_array_foreach(versions, i, v) {
		buf_printf(b, "%-10s", i == 0 ? "versions" : "");
		cell_path(b, v, "version");
		buf_text(b, "  published ");
		cell_path(b, v, "published");
		buf_text(b, "  recorded ");
		cell_path(b, v, "recorded");
		buf_text(b, "\n");
	}
}

static void head_article(struct buf *b, const json_t *result)
{
	head_line(b, "article", result, "article");
	head_line(b, "version", result, "version");
	head_line(b, "title", result, "title");
	head_line(b, "source", result, "source");
	head_line(b, "published", result, "published");
	head_line(b, "url", result, "url");
	head_line(b, "lang", result, "lang");
	head_line(b, "status", result, "status");
	head_line(b, "correction", result, "correction");
	head_line(b, "recorded", result, "recorded");
	head_line(b, "sha256", result, "sha256");
	head_line(b, "country", result, "main.country");
	head_line(b, "place", result, "main.place");
	head_line(b, "credit", result, "credit");
	head_line(b, "erased", result, "erased.recorded");
	head_line(b, "by", result, "erased.by");
	head_line(b, "reason", result, "erased.reason");
	head_versions(b, result);
	if (cell_string(result, "text")) {
		buf_text(b, "\n");
		cell_path(b, result, "text");
		buf_text(b, "\n");
	}
}

static void head_story(struct buf *b, const json_t *result)
{
	head_line(b, "story", result, "story");
	head_line(b, "title", result, "title");
	head_line(b, "from", result, "from");
	head_line(b, "to", result, "to");
	head_line(b, "articles", result, "articles");
	head_line(b, "texts", result, "texts");
	head_line(b, "sources", result, "sources");
	head_line(b, "places", result, "places");
	head_line(b, "events", result, "categories");
	head_line(b, "figures", result, "measures");
}

static const struct column timeline_columns[] = {
	{"WHEN", cell_when, 10, false},
	{"WHAT", cell_what, 9, false},
	{"VALUE", cell_value, 16, true},
	{"WHERE", cell_where, 8, false},
	{"WHO SAYS SO", cell_who, 7, false},
	{"SOURCE", cell_source, 7, false},
	{"PUBLISHED", cell_published_day, 10, false},
};

static const struct column article_columns[] = {
	{"AT", cell_at, 3, true},	 {"WHEN", cell_when, 10, false},
	{"WHAT", cell_what, 9, false},	 {"VALUE", cell_value, 16, true},
	{"WHERE", cell_where, 8, false}, {"WHO SAYS SO", cell_who, 7, false},
};

static const struct column compare_columns[] = {
	{"SOURCE", cell_source, 14, false},	  {"LATEST", cell_value, 16, true},
	{"PUBLISHED", cell_published, 16, false}, {"FIRST", cell_first, 12, true},
	{"CHANGES", cell_changes, 7, true},	  {"REPORTS", cell_reports, 7, true},
	{"WHEN", cell_when, 10, false},		  {"WHO SAYS SO", cell_who, 7, false},
};

static const struct column stories_columns[] = {
	{"STORY", cell_story, 5, true},	   {"FROM", cell_from, 10, false},
	{"TO", cell_to, 10, false},	   {"ARTICLES", cell_articles, 8, true},
	{"TEXTS", cell_texts, 5, true},	   {"TITLE", cell_title, 20, false},
	{"PLACES", cell_places, 8, false},
};

static const struct column story_columns[] = {
	{"DAY", cell_day, 10, false},
	{"ARTICLE", cell_article, 7, true},
	{"SOURCE", cell_source, 7, false},
	{"TEXT", cell_text, 4, true},
	{"TITLE", cell_title, 16, false},
	{"SCORE", cell_score, 5, true},
	{"LINKED BECAUSE", cell_reasons, 16, false},
};

static const struct column links_columns[] = {
	{"ID", cell_id, 10, false},
	{"ARTICLE", cell_article, 7, true},
	{"STORY", cell_story, 5, true},
};

static const struct column plain_columns[] = {
	{"KEY", cell_key, 10, false},
	{"VALUE", cell_plain, 10, false},
};

#define ROW_PATHS                                                                                  \
	"kind", "when", "from", "to", "measure", "category", "value", "value2", "low", "high",     \
		"bound", "number", "scope", "status", "implicit", "counted", "unit", "trigger",    \
		"attribution", "origin.kind", "origin.name", "origin.country", "group", "via",     \
		"country", "place", "source", "published", "title", "article", "version", "url",   \
		"who", "whom", "type", "cameo", "region", "where_prec", "where_rule", "when_prec", \
		"when_rule", "undated", "main", "mentions", "quote", "in", "start", "end", "rule", \
		"rules"

static const char *const timeline_paths[] = {ROW_PATHS};

static const char *const article_paths[] = {ROW_PATHS,
					    "of.number",
					    "of.in",
					    "of.start",
					    "marked.mark",
					    "marked.by",
					    "marked.reason",
					    "withdrawn.reason",
					    "withdrawn.article",
					    "withdrawn.version",
					    "withdrawn.quote",
					    "text",
					    "mod",
					    "anchor",
					    "anchor_text",
					    "geoname",
					    "lat",
					    "lon",
					    "reason"};

static const char *const compare_paths[] = {
	"country",	 "measure",	  "scope",	    "status",
	"source",	 "published",	  "value",	    "value2",
	"low",		 "high",	  "bound",	    "number",
	"counted",	 "when",	  "place",	    "attribution",
	"origin.kind",	 "origin.name",	  "origin.country", "quote",
	"article",	 "version",	  "text",	    "credit",
	"url",		 "first.value",	  "first.value2",   "first.low",
	"first.high",	 "first.bound",	  "first.number",   "first.published",
	"first.article", "first.version", "changes",	    "reports",
	"outlets",	 "texts",	  "origins",	    "unit",
	"group",
};

static const char *const stories_paths[] = {
	"story", "title",   "from",   "to",	    "articles",
	"texts", "sources", "places", "categories", "measures",
};

static const char *const story_paths[] = {
	"article", "version", "source", "published", "day",	"episode", "title",
	"url",	   "text",    "near",	"score",     "reasons", "by",
};

static const char *const links_paths[] = {"id", "article", "story"};

static const char *const plain_paths[] = {"key", "value"};

const struct view view_timeline = {
	.items = "rows",
	.columns = timeline_columns,
	.n_columns = COUNT(timeline_columns),
	.section = section_undated,
	.dated = true,
	.paths = timeline_paths,
	.n_paths = COUNT(timeline_paths),
};

const struct view view_compare = {
	.items = "groups",
	.grouped = true,
	.columns = compare_columns,
	.n_columns = COUNT(compare_columns),
	.section = section_group,
	.paths = compare_paths,
	.n_paths = COUNT(compare_paths),
};

const struct view view_article = {
	.items = "rows",
	.one = true,
	.columns = article_columns,
	.n_columns = COUNT(article_columns),
	.note = cell_marked_by,
	.head = head_article,
	.paths = article_paths,
	.n_paths = COUNT(article_paths),
};

const struct view view_stories = {
	.items = "stories",
	.columns = stories_columns,
	.n_columns = COUNT(stories_columns),
	.paths = stories_paths,
	.n_paths = COUNT(stories_paths),
};

const struct view view_story = {
	.items = "rows",
	.one = true,
	.columns = story_columns,
	.n_columns = COUNT(story_columns),
	.head = head_story,
	.paths = story_paths,
	.n_paths = COUNT(story_paths),
};

const struct view view_links = {
	.items = "rows",
	.columns = links_columns,
	.n_columns = COUNT(links_columns),
	.paths = links_paths,
	.n_paths = COUNT(links_paths),
};

const struct view view_plain = {
	.items = "rows",
	.one = true,
	.columns = plain_columns,
	.n_columns = COUNT(plain_columns),
	.paths = plain_paths,
	.n_paths = COUNT(plain_paths),
};

/* A row of a group with the group's own members. */
static json_t *view_group_row(const json_t *group, const json_t *row)
{
	json_t *whole = json_copy((json_t *)row);
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)group, key, value) {
		if (whole && !json_is_array(value))
			json_object_set(whole, key, value);
	}
	return whole;
}

static int view_group(const json_t *group, int (*row)(void *arg, const json_t *row), void *arg)
{
	const json_t *element;
	json_t *whole;
	size_t i;
	int code = 0;

	json_array_foreach(json_object_get(group, "rows"), i, element) {
		whole = view_group_row(group, element);
		code = whole ? row(arg, whole) : ERR_MEMORY;
		json_decref(whole);
		if (code != 0)
			break;
	}
	return code;
}

int view_rows(const struct view *view, const json_t *items,
	      int (*row)(void *arg, const json_t *row), void *arg)
{
	const json_t *element;
	size_t i;
	int code = 0;

	json_array_foreach(items, i, element) {
		code = view->grouped ? view_group(element, row, arg) : row(arg, element);
		if (code != 0)
			break;
	}
	return code;
}

/* Rows for value and, where it is an object, for what is in it ("database.state"). */
static int flatten(json_t *rows, const char *prefix, const json_t *object)
{
	const char *key;
	json_t *value;
	char path[256];

	json_object_foreach((json_t *)object, key, value) {
		snprintf(path, sizeof(path), "%s%s%s", prefix, *prefix ? "." : "", key);
		if (json_is_object(value)) {
			if (flatten(rows, path, value) != 0)
				return ERR_MEMORY;
		} else if (json_array_append_new(rows, json_pack("{s:s,s:O}", "key", path, "value",
								 value)) != 0) {
			return ERR_MEMORY;
		}
	}
	return 0;
}

json_t *view_flatten(const json_t *result)
{
	json_t *rows = json_array(), *whole = NULL;

	if (rows && flatten(rows, "", result) == 0)
		whole = json_pack("{s:O}", "rows", rows);
	json_decref(rows);
	return whole;
}
