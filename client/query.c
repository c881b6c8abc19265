/* query.c - the commands that ask: timeline, compare, story, chain, article, moment, status.
 *
 * Options become params, results go to a writer.  What the params mean, and whether
 * they are right, the daemon knows.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "client/commands.h"
#include "client/query.h"
#include "client/session.h"
#include "client/writer.h"

#define LIMIT_DEFAULT 100
#define PAGE_MAX 1000	 /* rows that one call of timeline may give */
#define UNDATED_MAX 1000 /* what the daemon counts of those left out */

struct query {
	const struct options *o;
	struct toll *toll;
	struct writer *w;
	json_t *params;
};

static void query_param(struct query *q, const char *name, const char *value)
{
	if (value)
		json_object_set_new(q->params, name, json_string(value));
}

/* A moment: a number that JSON has as a number; what else it is, the daemon knows. */
static void query_moment_param(struct query *q, const char *name, const char *value)
{
	size_t digits = value ? strspn(value, "0123456789") : 0;

	if (digits > 0 && digits < 19 && !value[digits])
		json_object_set_new(q->params, name, json_integer(strtoll(value, NULL, 10)));
	else
		query_param(q, name, value);
}

static void query_as_of(struct query *q)
{
	query_moment_param(q, "as_of", q->o->as_of);
}

static void query_filters(struct query *q)
{
	query_param(q, "place", q->o->place);
	query_param(q, "measure", q->o->measure);
	query_param(q, "from", q->o->from);
	query_param(q, "to", q->o->to);
	query_param(q, "source", q->o->source);
	query_param(q, "text", q->o->text);
	query_as_of(q);
}

/* A story that figures must be of. */
static int query_of_story(struct query *q)
{
	struct err e;
	int64_t story;

	if (!q->o->story)
		return 0;
	if (options_number("--story", q->o->story, 1, INT64_MAX, &story, &e) != 0)
		return command_fail(EXIT_USAGE, &e);
	json_object_set_new(q->params, "story", json_integer(story));
	return 0;
}

/* Writer first: a wrong --format is told before anything is asked. */
static int query_open(const struct options *o, struct query *q)
{
	struct err e;
	int code;

	*q = (struct query){.o = o, .params = json_object()};
	code = writer_new(o->format, stdout, &q->w, &e);
	if (code != 0)
		return command_fail(code == ERR_USAGE ? EXIT_USAGE : EXIT_UNREACHABLE, &e);
	return session_open(o, &q->toll);
}

static int query_close(struct query *q, int exit_code)
{
	toll_close(&q->toll);
	writer_free(&q->w);
	json_decref(q->params);
	return exit_code;
}

static int query_wrote(int code, const struct err *e)
{
	return code == 0 ? 0 : command_fail(EXIT_UNREACHABLE, e);
}

/* Where notes go: under a table, or beside the rows of another format. */
static FILE *query_notes(const struct query *q)
{
	return q->w->ops->human ? stdout : stderr;
}

/* A person who reads another format than the table is told too that there was
 * nothing to read, and how the filters match. */
static void query_nothing(const struct query *q)
{
	if (!q->w->ops->human)
		fputs("nothing found; --measure and --place match whole names (killed, SD, "
		      "Khartoum), "
		      "--text matches words\n",
		      stderr);
}

/* What the daemon left out of a comparison. */
static void query_compare_notes(const struct query *q, const json_t *result)
{
	json_int_t left_out = json_integer_value(json_object_get(result, "groups_left_out"));

	if (json_array_size(json_object_get(result, "groups")) == 0)
		query_nothing(q);
	if (left_out > 0)
		fprintf(query_notes(q),
			"%" JSON_INTEGER_FORMAT
			" more groups: raise --limit, or narrow the filters\n",
			left_out);
	if (json_is_true(json_object_get(result, "truncated")))
		fputs("there are too many figures; only the earliest were compared: narrow the "
		      "filters\n",
		      query_notes(q));
}

/* Ask once and show it all. */
static int query_once(struct query *q, const char *method, const struct view *view)
{
	struct toll_reply reply = {0};
	json_t *flat = NULL;
	const json_t *items;
	struct err e;
	int exit_code = session_call(q->toll, method, q->params, &reply);

	if (exit_code != 0)
		return exit_code;
	if (view == &view_plain)
		flat = view_flatten(reply.result);
	items = json_object_get(flat ? flat : reply.result, view->items);
	exit_code = query_wrote(writer_whole(q->w, view, reply.result, items, &e), &e);
	if (view == &view_compare)
		query_compare_notes(q, reply.result);
	json_decref(flat);
	toll_reply_fini(&reply);
	return exit_code;
}

struct paging {
	const char *method;
	const struct view *view;
	int64_t left; /* rows still wanted; -1: all */
	size_t shown;
	bool more;    /* there are rows behind the last one shown */
	json_t *rest; /* the first page but for its rows: all others go with it */
};

/* What the first page says of all: as of which moment the others are asked. */
static void query_first_page(struct query *q, struct paging *p, const json_t *result)
{
	const json_t *to = json_object_get(result, "to");

	p->rest = json_copy((json_t *)result);
	json_object_del(p->rest, p->view->items);
	json_object_del(p->rest, "settled");
	if (json_is_integer(to))
		json_object_set(q->params, "to", (json_t *)to);
}

static int query_next_page(struct query *q, struct paging *p)
{
	int64_t want = p->left < 0 || p->left > PAGE_MAX ? PAGE_MAX : p->left;
	struct toll_reply reply = {0};
	json_t *rows, *next;
	struct err e;
	int exit_code;

	json_object_set_new(q->params, "limit", json_integer(want));
	exit_code = session_call(q->toll, p->method, q->params, &reply);
	if (exit_code != 0)
		return exit_code;
	rows = json_object_get(reply.result, p->view->items);
	next = json_object_get(reply.result, "next");
	if (!p->rest)
		query_first_page(q, p, reply.result);
	p->shown += json_array_size(rows);
	if (p->left > 0)
		p->left -= (int64_t)json_array_size(rows);
	p->more = json_is_string(next);
	json_object_set(p->rest, "next", next);
	if (p->more)
		json_object_set(q->params, "cursor", next);
	exit_code = query_wrote(writer_page(q->w, rows, &e), &e);
	toll_reply_fini(&reply);
	return exit_code;
}

static void query_timeline_notes(const struct query *q, const struct paging *p)
{
	json_int_t left_out = json_integer_value(json_object_get(p->rest, "undated_left_out"));

	if (p->shown == 0)
		query_nothing(q);
	if (left_out > 0)
		fprintf(query_notes(q),
			"%s%" JSON_INTEGER_FORMAT " more without a date %s left out by %s\n",
			left_out >= UNDATED_MAX ? "at least " : "", left_out,
			left_out == 1 ? "was" : "were",
			q->o->from && q->o->to ? "--from and --to"
			: q->o->from	       ? "--from"
					       : "--to");
}

static int query_pages(struct query *q, const char *method, const struct view *view, int64_t limit)
{
	struct paging p = {.method = method, .view = view, .left = limit == 0 ? -1 : limit};
	struct err e;
	int exit_code = query_wrote(writer_begin(q->w, view, NULL, &e), &e);

	do {
		exit_code = exit_code ? exit_code : query_next_page(q, &p);
	} while (exit_code == 0 && p.more && p.left != 0);
	if (exit_code == 0)
		exit_code = query_wrote(writer_end(q->w, p.rest, &e), &e);
	if (exit_code == 0 && view == &view_timeline)
		query_timeline_notes(q, &p);
	if (exit_code == 0 && p.more)
		fputs("there are more rows: raise --limit, or use --limit 0 for all\n",
		      query_notes(q));
	json_decref(p.rest);
	return exit_code;
}

/* All pages: with each answer the next is asked for. */
static int query_all(struct query *q, const char *method, const struct view *view)
{
	struct toll_reply reply = {0};
	struct err e;
	int exit_code = query_wrote(writer_begin(q->w, view, NULL, &e), &e);
	bool more = true;

	while (exit_code == 0 && more) {
		exit_code = session_call(q->toll, method, q->params, &reply);
		if (exit_code != 0)
			break;
		more = json_is_string(json_object_get(reply.result, "next"));
		if (more)
			json_object_set(q->params, "cursor", json_object_get(reply.result, "next"));
		exit_code = query_wrote(
			writer_page(q->w, json_object_get(reply.result, view->items), &e), &e);
		toll_reply_fini(&reply);
	}
	if (exit_code == 0) {
		json_t *rest = json_object();
		exit_code = query_wrote(writer_end(q->w, rest, &e), &e);
		json_decref(rest);
	}
	return exit_code;
}

int query_ask(const struct options *o, const char *method, json_t *params, const struct view *view)
{
	struct query q;
	int exit_code = query_open(o, &q);

	json_decref(q.params);
	q.params = params;
	if (exit_code == 0)
		exit_code = query_once(&q, method, view);
	return query_close(&q, exit_code);
}

int query_ask_all(const struct options *o, const char *method, const struct view *view)
{
	struct query q;
	int exit_code = query_open(o, &q);

	query_as_of(&q);
	if (exit_code == 0)
		exit_code = query_all(&q, method, view);
	return query_close(&q, exit_code);
}

static int query_limit(const struct options *o, int64_t *limit_r)
{
	struct err e;

	if (o->limit && options_number("--limit", o->limit, 0, INT64_MAX, limit_r, &e) != 0)
		return command_fail(EXIT_USAGE, &e);
	return 0;
}

int query_timeline(const struct options *o, int argc, char **argv)
{
	int64_t limit = LIMIT_DEFAULT;
	struct query q;
	int exit_code;

	(void)argc;
	(void)argv;
	exit_code = query_limit(o, &limit);
	if (exit_code != 0)
		return exit_code;
	exit_code = query_open(o, &q);
	query_filters(&q);
	if (exit_code == 0)
		exit_code = query_pages(&q, "timeline", &view_timeline, limit);
	return query_close(&q, exit_code);
}

int query_compare(const struct options *o, int argc, char **argv)
{
	int64_t limit = LIMIT_DEFAULT;
	struct query q;
	int exit_code;

	(void)argc;
	(void)argv;
	exit_code = query_limit(o, &limit);
	if (exit_code != 0)
		return exit_code;
	exit_code = query_open(o, &q);
	query_filters(&q);
	json_object_set_new(q.params, "limit", json_integer(limit == 0 ? PAGE_MAX : limit));
	if (exit_code == 0)
		exit_code = query_of_story(&q);
	if (exit_code == 0)
		exit_code = query_once(&q, "compare", &view_compare);
	return query_close(&q, exit_code);
}

static int query_story_list(struct query *q, int64_t limit)
{
	query_filters(q);
	json_object_set_new(q->params, "limit", json_integer(limit == 0 ? PAGE_MAX : limit));
	return query_once(q, "story.list", &view_stories);
}

int query_number(const char *what, const char *word, int64_t *n_r)
{
	struct err e;

	if (options_number(what, word, 1, INT64_MAX, n_r, &e) != 0)
		return command_fail(EXIT_USAGE, &e);
	return 0;
}

int query_wrong(const char *why)
{
	struct err e;

	(void)err_set(&e, ERR_USAGE, "%s", why);
	return command_fail(EXIT_USAGE, &e);
}

/* "merge NUMBER OTHER", "split NUMBER ARTICLE..." into params. */
static int query_edit_params(json_t *params, bool merge, int argc, char **argv)
{
	json_t *articles = json_array();
	int64_t n = 0;
	int exit_code = query_number("NUMBER", argv[1], &n);

	json_object_set_new(params, "story", json_integer(n));
	for (int i = 2; exit_code == 0 && i < argc; i++) {
		exit_code = query_number(merge ? "OTHER" : "ARTICLE", argv[i], &n);
		json_array_append_new(articles, json_integer(n));
	}
	if (merge)
		json_object_set(params, "other", json_array_get(articles, 0));
	else
		json_object_set(params, "articles", articles);
	json_decref(articles);
	return exit_code;
}

static int query_edit(const struct options *o, bool merge, int argc, char **argv)
{
	struct query q;
	int exit_code;

	if (argc < 3 || (merge && argc > 3))
		return query_wrong(merge ? "merge takes two stories"
					 : "split takes a story and some of its articles");
	if (!o->reason)
		return query_wrong("--reason is missing");
	exit_code = query_open(o, &q);
	query_param(&q, "reason", o->reason);
	if (exit_code == 0)
		exit_code = query_edit_params(q.params, merge, argc, argv);
	if (exit_code == 0)
		exit_code = query_once(&q, merge ? "story.merge" : "story.split", &view_plain);
	return query_close(&q, exit_code);
}

static int query_story(const struct options *o, const char *word)
{
	int64_t story;
	struct query q;
	int exit_code = query_number("NUMBER", word, &story);

	if (exit_code != 0)
		return exit_code;
	exit_code = query_open(o, &q);
	json_object_set_new(q.params, "story", json_integer(story));
	query_as_of(&q);
	if (exit_code == 0)
		exit_code = query_once(&q, "story.get", &view_story);
	return query_close(&q, exit_code);
}

int query_stories(const struct options *o, int argc, char **argv)
{
	int64_t limit = LIMIT_DEFAULT;
	struct query q;
	int exit_code;

	if (argc > 0 && (strcmp(argv[0], "merge") == 0 || strcmp(argv[0], "split") == 0))
		return query_edit(o, *argv[0] == 'm', argc, argv);
	if (argc == 1)
		return query_story(o, argv[0]);
	if (argc > 1)
		return query_wrong("one story at a time");
	if (o->links)
		return query_ask_all(o, "story.links", &view_links);
	exit_code = query_limit(o, &limit);
	if (exit_code != 0)
		return exit_code;
	exit_code = query_open(o, &q);
	if (exit_code == 0)
		exit_code = query_story_list(&q, limit);
	return query_close(&q, exit_code);
}

int query_chain(const struct options *o, int argc, char **argv)
{
	struct query q;
	int exit_code;

	(void)argc;
	(void)argv;
	exit_code = query_open(o, &q);
	query_filters(&q);
	query_param(&q, "rule", o->rule);
	if (exit_code == 0)
		exit_code = query_of_story(&q);
	if (exit_code == 0)
		exit_code = query_once(&q, "toll", &view_chain);
	return query_close(&q, exit_code);
}

/* A version by its option, if it was given; an exit code. */
static int query_version(struct query *q, const char *option, const char *param, const char *value)
{
	int64_t version;
	struct err e;

	if (!value)
		return 0;
	if (options_number(option, value, 1, INT32_MAX, &version, &e) != 0)
		return command_fail(EXIT_USAGE, &e);
	json_object_set_new(q->params, param, json_integer(version));
	return 0;
}

static int query_article_params(struct query *q, const char *number)
{
	const struct options *o = q->o;
	int64_t article = 0;
	int exit_code = query_number("NUMBER", number, &article);

	json_object_set_new(q->params, "article", json_integer(article));
	if (o->show_text)
		json_object_set_new(q->params, "text", json_true());
	if (o->all)
		json_object_set_new(q->params, "all", json_true());
	query_as_of(q);
	exit_code = exit_code ? exit_code : query_version(q, "--version", "version", o->version);
	exit_code = exit_code ? exit_code : query_version(q, "--from", "from", o->from);
	return exit_code ? exit_code : query_version(q, "--to", "to", o->to);
}

int query_article(const struct options *o, int argc, char **argv)
{
	struct query q;
	int exit_code;

	(void)argc;
	if (o->diff ? o->version || o->show_text || o->all : o->from || o->to)
		return query_wrong(
			"--from and --to go with --diff; --version, --text and --all do not");
	exit_code = query_open(o, &q);
	if (exit_code == 0)
		exit_code = query_article_params(&q, argv[0]);
	if (exit_code == 0 && o->diff)
		exit_code = query_once(&q, "article.diff", &view_diff);
	else if (exit_code == 0)
		exit_code = query_once(&q, "article.get", &view_article);
	return query_close(&q, exit_code);
}

int query_diff(const struct options *o, int argc, char **argv)
{
	int64_t limit = LIMIT_DEFAULT;
	struct query q;
	int exit_code;

	(void)argc;
	(void)argv;
	if (!o->from)
		return query_wrong("--from is missing");
	exit_code = query_limit(o, &limit);
	if (exit_code != 0)
		return exit_code;
	exit_code = query_open(o, &q);
	query_moment_param(&q, "from", o->from);
	query_moment_param(&q, "to", o->to);
	if (exit_code == 0)
		exit_code = query_pages(&q, "diff", &view_changes, limit);
	return query_close(&q, exit_code);
}

int query_status(const struct options *o, int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return query_ask(o, "status", json_object(), &view_plain);
}

int query_moment(const struct options *o, int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return query_ask(o, "moment", json_object(), &view_plain);
}
