/* verify.c - the command that has the whole record proved, page by page. */
#include <inttypes.h>

#include "client/cell.h"
#include "client/commands.h"
#include "client/progress.h"
#include "client/session.h"
#include "client/writer.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* "12.1", the article and its version */
static void cell_version(struct buf *b, const json_t *row)
{
	cell_path(b, row, "article");
	buf_text(b, ".");
	cell_path(b, row, "version");
}

/* "figure 3 quote" */
static void cell_item(struct buf *b, const json_t *row)
{
	cell_path(b, row, "kind");
	buf_text(b, " ");
	cell_path(b, row, "ordinal");
	buf_text(b, " ");
	cell_path(b, row, "what");
}

static void cell_fault(struct buf *b, const json_t *row)
{
	cell_path(b, row, "fault");
}

static void cell_words(struct buf *b, const json_t *row)
{
	cell_path(b, row, "words");
}

static const struct column columns[] = {
	{"ARTICLE", cell_version, 9, false},
	{"ITEM", cell_item, 20, false},
	{"FAULT", cell_fault, 24, false},
	{"RECORDED", cell_words, 8, false},
};

static const char *const paths[] = {
	"article", "version", "reading", "kind",  "ordinal",
	"what",	   "start",   "end",	 "words", "fault",
};

static const struct view view_faults = {
	.items = "rows",
	.columns = columns,
	.n_columns = COUNT(columns),
	.paths = paths,
	.n_paths = COUNT(paths),
};

struct verify {
	struct toll *toll;
	struct writer *w;
	json_t *params;
	struct progress progress;
	json_int_t versions, spans, erased, faults;
};

static json_int_t verify_count(const json_t *result, const char *key)
{
	return json_integer_value(json_object_get(result, key));
}

/* One page; *more_r: there is another. */
static int verify_page(struct verify *v, bool *more_r)
{
	struct toll_reply reply = {0};
	json_t *next;
	struct err e;
	int exit_code = session_call(v->toll, "verify", v->params, &reply);

	if (exit_code != 0)
		return exit_code;
	v->versions += verify_count(reply.result, "versions");
	v->spans += verify_count(reply.result, "spans");
	v->erased += verify_count(reply.result, "erased");
	v->faults += verify_count(reply.result, "faults");
	next = json_object_get(reply.result, "next");
	*more_r = json_is_string(next);
	if (*more_r)
		json_object_set(v->params, "cursor", next);
	v->progress.articles = (size_t)v->versions;
	progress_clear(&v->progress);
	if (writer_page(v->w, json_object_get(reply.result, "rows"), &e) != 0)
		exit_code = command_fail(EXIT_UNREACHABLE, &e);
	else
		progress_show(&v->progress);
	toll_reply_fini(&reply);
	return exit_code;
}

static int verify_pages(struct verify *v)
{
	bool more = true;
	json_t *rest;
	struct err e;
	int exit_code = 0;

	if (writer_begin(v->w, &view_faults, NULL, &e) != 0)
		return command_fail(EXIT_UNREACHABLE, &e);
	progress_init(&v->progress, stderr, 0);
	while (exit_code == 0 && more)
		exit_code = verify_page(v, &more);
	progress_clear(&v->progress);
	if (exit_code != 0)
		return exit_code;
	rest = json_pack("{s:I,s:I,s:I,s:I}", "versions", v->versions, "spans", v->spans, "erased",
			 v->erased, "faults", v->faults);
	if (writer_end(v->w, rest, &e) != 0)
		exit_code = command_fail(EXIT_UNREACHABLE, &e);
	json_decref(rest);
	return exit_code;
}

static int verify_report(const struct verify *v, int64_t article)
{
	FILE *out = v->w->ops->human ? stdout : stderr;

	if (article && v->versions == 0) {
		fputs("toll: there is no such article\n", stderr);
		return EXIT_REFUSED;
	}
	if (v->erased)
		fprintf(out, "%" JSON_INTEGER_FORMAT " article versions were erased\n", v->erased);
	fprintf(out,
		"%" JSON_INTEGER_FORMAT " article versions and %" JSON_INTEGER_FORMAT
		" spans verified: %" JSON_INTEGER_FORMAT " faults\n",
		v->versions, v->spans, v->faults);
	return v->faults ? EXIT_REFUSED : EXIT_DONE;
}

int verify_run(const struct options *o, int argc, char **argv)
{
	int64_t article = 0;
	struct verify v = {0};
	struct err e;
	int code, exit_code;

	if (argc == 1 && options_number("NUMBER", argv[0], 1, INT64_MAX, &article, &e) != 0)
		return command_fail(EXIT_USAGE, &e);
	v.params = json_object();
	if (article)
		json_object_set_new(v.params, "article", json_integer(article));
	code = writer_new(o->format, stdout, &v.w, &e);
	exit_code = code == 0		? session_open(o, &v.toll)
		    : code == ERR_USAGE ? command_fail(EXIT_USAGE, &e)
					: command_fail(EXIT_UNREACHABLE, &e);
	if (exit_code == 0)
		exit_code = verify_pages(&v);
	if (exit_code == 0)
		exit_code = verify_report(&v, article);
	toll_close(&v.toll);
	writer_free(&v.w);
	json_decref(v.params);
	return exit_code;
}
