/* ingest.c - toll ingest: files to article.put, several requests under way.
 *
 * Knows batches and their answers; feed.h reads the files.  Memory is bounded by
 * WINDOW batches, however large the input.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <time.h>

#include "client/commands.h"
#include "client/feed.h"
#include "client/progress.h"
#include "client/screen.h"
#include "client/session.h"
#include "proto/error.h"

#define WINDOW 4	       /* requests under way */
#define BATCH_ARTICLES 64      /* of one request */
#define BATCH_BYTES (1u << 20) /* of one request, unless its only article is longer */
#define TRIES 30	       /* of a batch that the daemon asks to send again */
#define TRY_AGAIN_S 1	       /* between them */

struct ingest;

/* Articles of one request, and where each came from. */
struct batch {
	struct ingest *ingest;
	json_t *articles;
	struct feed_origin origins[BATCH_ARTICLES]; /* paths are owned */
	size_t n, bytes;
	int tries;
	STAILQ_ENTRY(batch) link;
};

struct ingest {
	struct toll *toll;
	struct batch *filling;		   /* not yet sent; NULL if there is none */
	STAILQ_HEAD(batches, batch) again; /* to be sent again */
	struct progress progress;
	size_t new_ones, known, changed, failed, unanswered;
	json_int_t figures, events; /* found in the new and changed ones */
};

static struct batch *batch_new(struct ingest *in)
{
	struct batch *b = calloc(1, sizeof(*b));

	if (!b)
		return NULL;
	b->ingest = in;
	b->articles = json_array();
	return b;
}

static void batch_free(struct batch *b)
{
	for (size_t i = 0; i < b->n; i++)
		free((char *)b->origins[i].path);
	json_decref(b->articles);
	free(b);
}

/* "toll: news.ndjson:12: text: missing" */
static void ingest_failed(void *arg, const struct feed_origin *origin, const char *reason)
{
	struct ingest *in = arg;

	in->failed++;
	progress_clear(&in->progress);
	fputs("toll: ", stderr);
	screen_print(stderr, origin->path);
	if (origin->line > 0)
		fprintf(stderr, ":%zu", origin->line);
	if (origin->element > 0)
		fprintf(stderr, "[%zu]", origin->element);
	fputs(": ", stderr);
	screen_print(stderr, reason);
	fputc('\n', stderr);
}

static void ingest_path_failed(void *arg, const char *path, const char *reason)
{
	struct feed_origin origin = {.path = path};

	ingest_failed(arg, &origin, reason);
}

static void batch_failed(struct batch *b, const char *reason)
{
	for (size_t i = 0; i < b->n; i++)
		ingest_failed(b->ingest, &b->origins[i], reason);
}

static void batch_result(struct ingest *in, const struct feed_origin *origin, const json_t *result)
{
	const char *status = json_string_value(json_object_get(result, "status"));
	const json_t *error = json_object_get(result, "error");
	const char *message = json_string_value(json_object_get(error, "message"));

	if (status && strcmp(status, "known") == 0) {
		in->known++;
		return;
	}
	if (status && strcmp(status, "new") == 0) {
		in->new_ones++;
	} else if (status && strcmp(status, "version") == 0) {
		in->changed++;
	} else {
		ingest_failed(in, origin, message ? message : "refused without a reason");
		return;
	}
	in->figures += json_integer_value(json_object_get(result, "figures"));
	in->events += json_integer_value(json_object_get(result, "events"));
}

static bool batch_may_try_again(const struct batch *b, int code)
{
	return b->tries < TRIES && (code == PROTO_BUSY || code == PROTO_OUTCOME_UNKNOWN ||
				    code == PROTO_DATABASE_UNAVAILABLE);
}

/* The answer to a batch, or NULL: none came. */
static void batch_done(void *arg, const struct toll_reply *reply)
{
	struct batch *b = arg;
	struct ingest *in = b->ingest;
	const json_t *results;

	if (reply && !reply->result && batch_may_try_again(b, reply->code)) {
		STAILQ_INSERT_TAIL(&in->again, b, link);
		return;
	}
	if (!reply) {
		in->unanswered += b->n;
	} else if (!reply->result) {
		batch_failed(b, reply->message);
	} else {
		results = json_object_get(reply->result, "results");
		for (size_t i = 0; i < b->n; i++)
			batch_result(in, &b->origins[i], json_array_get(results, i));
	}
	in->progress.articles += b->n;
	progress_show(&in->progress);
	batch_free(b);
}

/* Send a batch; it is given away.  0, or an exit code after saying why. */
static int batch_send(struct batch *b)
{
	struct ingest *in = b->ingest;
	json_t *params = json_pack("{s:O}", "articles", b->articles);
	struct err e;
	int code;

	b->tries++;
	code = toll_send(in->toll, "article.put", params, WINDOW, batch_done, b, &e);
	json_decref(params);
	if (code == 0)
		return 0;
	if (code == ERR_LIMIT)
		batch_failed(b, "longer than 16 MiB as JSON");
	else
		in->unanswered += b->n;
	batch_free(b);
	if (code == ERR_LIMIT)
		return 0;
	progress_clear(&in->progress);
	return command_fail(EXIT_UNREACHABLE, &e);
}

/* Send what the daemon asked to have again, after giving it time. */
static int ingest_try_again(struct ingest *in)
{
	const struct timespec pause = {TRY_AGAIN_S, 0};
	struct batches again = STAILQ_HEAD_INITIALIZER(again);
	struct batch *b;
	int exit_code = 0;

	if (STAILQ_EMPTY(&in->again))
		return 0;
	nanosleep(&pause, NULL);
	STAILQ_CONCAT(&again, &in->again);
	while ((b = STAILQ_FIRST(&again)) != NULL) {
		STAILQ_REMOVE_HEAD(&again, link);
		if (exit_code == 0) {
			exit_code = batch_send(b);
		} else {
			in->unanswered += b->n;
			batch_free(b);
		}
	}
	return exit_code;
}

static int ingest_flush(struct ingest *in)
{
	struct batch *b = in->filling;
	int exit_code;

	in->filling = NULL;
	exit_code = b ? batch_send(b) : 0;
	return exit_code ? exit_code : ingest_try_again(in);
}

static int ingest_article(void *arg, const struct feed_origin *origin, json_t *article,
			  size_t bytes)
{
	struct ingest *in = arg;
	struct batch *b = in->filling;
	char *path = strdup(origin->path);
	int exit_code = 0;

	if (b && (b->n == BATCH_ARTICLES || bytes > BATCH_BYTES - b->bytes))
		exit_code = ingest_flush(in);
	if (!in->filling)
		in->filling = batch_new(in);
	b = in->filling;
	if (!b || !path || json_array_append(b->articles, article) != 0) {
		ingest_failed(in, origin, "out of memory");
		json_decref(article);
		free(path);
		return EXIT_UNREACHABLE;
	}
	json_decref(article);
	b->origins[b->n] = *origin;
	b->origins[b->n].path = path;
	b->n++;
	b->bytes = bytes > BATCH_BYTES - b->bytes ? BATCH_BYTES : b->bytes + bytes;
	return exit_code;
}

static void ingest_progress(void *arg, size_t bytes)
{
	struct ingest *in = arg;

	in->progress.done += bytes;
	progress_show(&in->progress);
}

/* Wait for all answers, also of what is sent again. */
static int ingest_finish(struct ingest *in)
{
	struct err e;
	int exit_code = ingest_flush(in);

	while (exit_code == 0) {
		if (toll_wait(in->toll, 0, &e) != 0) {
			progress_clear(&in->progress);
			return command_fail(EXIT_UNREACHABLE, &e);
		}
		if (STAILQ_EMPTY(&in->again))
			break;
		exit_code = ingest_try_again(in);
	}
	return exit_code;
}

static int ingest_walk(struct ingest *in, struct walk *walk, int argc, char **argv)
{
	for (int i = 0; i < argc; i++) {
		if (walk_add(walk, argv[i], ingest_path_failed, in) != 0) {
			ingest_path_failed(in, argv[i], "out of memory");
			return EXIT_UNREACHABLE;
		}
	}
	progress_init(&in->progress, stderr, walk->bytes);
	return 0;
}

static void ingest_abandon(struct ingest *in)
{
	struct batch *b;

	toll_close(&in->toll); /* tells batch_done of what is under way */
	while ((b = STAILQ_FIRST(&in->again)) != NULL) {
		STAILQ_REMOVE_HEAD(&in->again, link);
		in->unanswered += b->n;
		batch_free(b);
	}
	if (in->filling) {
		in->unanswered += in->filling->n;
		batch_free(in->filling);
	}
	progress_clear(&in->progress);
}

static void ingest_summary(const struct ingest *in)
{
	size_t all = in->new_ones + in->known + in->changed + in->failed + in->unanswered;

	printf("%zu articles: %zu new, %zu known, %zu changed, %zu failed", all, in->new_ones,
	       in->known, in->changed, in->failed);
	if (in->unanswered > 0)
		printf(", %zu not answered", in->unanswered);
	printf("\n");
	if (in->new_ones + in->changed > 0)
		printf("%" JSON_INTEGER_FORMAT " figures and %" JSON_INTEGER_FORMAT
		       " events found in the new and changed ones\n",
		       in->figures, in->events);
	fflush(stdout);
	if (in->unanswered > 0)
		fputs("toll: the input was not finished; run the same command again: what was "
		      "taken is not taken twice\n",
		      stderr);
}

int ingest_run(const struct options *o, int argc, char **argv)
{
	struct ingest in = {.again = STAILQ_HEAD_INITIALIZER(in.again)};
	struct feed feed = {
		.source = o->source,
		.published = o->published,
		.url = o->url,
		.lang = o->lang,
		.article = ingest_article,
		.failed = ingest_failed,
		.progress = ingest_progress,
		.arg = &in,
	};
	struct walk walk = {0};
	int exit_code = session_open(o, &in.toll);

	if (exit_code != 0)
		return exit_code;
	exit_code = ingest_walk(&in, &walk, argc, argv);
	for (size_t i = 0; exit_code == 0 && i < walk.n; i++)
		exit_code = feed_file(&feed, &walk.files[i]);
	if (exit_code == 0)
		exit_code = ingest_finish(&in);
	walk_fini(&walk);
	ingest_abandon(&in);
	ingest_summary(&in);
	return exit_code == 0 && in.failed > 0 ? EXIT_REFUSED : exit_code;
}
