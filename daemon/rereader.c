/* rereader.c - a few article versions at a time: taken, read, put.
 *
 * Each is put by itself, so that one that fails costs the others nothing; it is anybody's
 * again a minute later.
 *
 * Must not know: clients, which readings are old; the statements do.
 */
#include "daemon/rereader.h"
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "base/arena.h"
#include "base/log.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/moment.h"
#include "daemon/parts.h"
#include "daemon/pool.h"
#include "daemon/worker.h"

#define TAG "reread"
#define BATCH 4		  /* versions in hand, each of 16 MiB at most */
#define BATCH_TEXT "4"	  /* the same */
#define BUSY_MS 100	  /* until there may be room among the workers */
#define RETRY_MS 1000	  /* after trouble with the database */
#define LOOK_MS 10000	  /* between looks for what others queued or left */
#define PATIENCE_MS 30000 /* how long one waits for a connection */

enum { LOCK, PUT, STEPS };

/* An article version in hand. */
struct piece {
	struct rereader *rereader;
	struct work work;
	const char *lock[READING_LOCK_PARAMS];
	const char *put[READING_PUT_PARAMS];
	struct db_step steps[STEPS];
	struct db_request request;
};

struct rereader {
	struct parts *parts;
	struct loop_event *tick;
	struct arena *arena; /* of what is in hand */
	struct piece pieces[BATCH];
	size_t n, n_begun, n_done;
	const char *take[REREAD_TAKE_PARAMS];
	struct db_step step;
	struct db_request request;
	bool running; /* something is asked for, or in hand */
	bool again;   /* poked meanwhile */
};

void rereader_poke(struct rereader *r)
{
	if (r->running)
		r->again = true;
	else
		loop_timer_set(r->tick, 0);
}

/* ---- put ---- */

static void piece_done(struct piece *piece)
{
	struct rereader *r = piece->rereader;

	work_drop(&piece->work);
	if (++r->n_done < r->n)
		return;
	r->running = false;
	loop_timer_set(r->tick, 0);
}

static void put(struct piece *piece);

static void on_put(void *arg, const struct db_answer *answer)
{
	struct piece *piece = arg;
	struct parts *parts = piece->rereader->parts;
	const char *sqlstate = db_answer_sqlstate(answer);
	const char *outcome;

	if (parts->ending)
		return;
	if (db_answer_code(answer) == ERR_OK) {
		outcome =
			db_answer_rows(answer, PUT) ? db_answer_value(answer, PUT, 0, 0, NULL) : "";
		if (*outcome == 'p') {
			parts->counters.versions_reread++;
			moments_expect(parts->moments);
		}
		piece_done(piece);
		return;
	}
	log_info(parts->life->log, TAG, "article %s: %s", piece->lock[READING_LOCK_ARTICLE],
		 db_answer_error(answer));
	if (db_answer_code(answer) == ERR_DB && !db_error_is_transient(sqlstate) &&
	    !db_error_is_of_server(sqlstate) && piece->put[READING_PUT_READING]) {
		/* The database will never take it: the reading before it stays. */
		piece->put[READING_PUT_READING] = NULL;
		put(piece);
		return;
	}
	piece_done(piece);
}

static void put(struct piece *piece)
{
	piece->steps[LOCK] = (struct db_step){STATEMENT_READING_LOCK, piece->lock};
	piece->steps[PUT] = (struct db_step){STATEMENT_READING_PUT, piece->put};
	piece->request = (struct db_request){
		.steps = piece->steps,
		.n_steps = STEPS,
		.writes = true,
		.done = on_put,
		.arg = piece,
		.deadline = loop_now_ms() + PATIENCE_MS,
	};
	if (pool_submit(piece->rereader->parts->pool, &piece->request))
		piece_done(piece);
}

/* ---- read ---- */

/* What cannot be read keeps the reading that it has. */
static void on_read(void *arg, struct work *work)
{
	struct piece *piece = arg;

	if (work->err.code)
		log_info(piece->rereader->parts->life->log, TAG, "article %s cannot be read: %s",
			 piece->lock[READING_LOCK_ARTICLE], work->err.text);
	piece->put[READING_PUT_READING] = work->err.code ? NULL : work->reading;
	piece->put[READING_PUT_CORRECTED] = work->corrected;
	put(piece);
}

/* Begin those that there is room for. */
static void begin(struct rereader *r)
{
	while (r->n_begun < r->n) {
		if (workers_submit(r->parts->workers, &r->pieces[r->n_begun].work)) {
			loop_timer_set(r->tick, BUSY_MS);
			return;
		}
		r->n_begun++;
	}
}

/* ---- take ---- */

static const char *copy(struct rereader *r, const struct db_answer *answer, size_t row,
			size_t column, size_t *len_r)
{
	const char *value = db_answer_value(answer, 0, row, column, len_r);

	if (!value)
		*len_r = 0;
	return value ? arena_strndup(r->arena, value, *len_r) : NULL;
}

static void set_piece(struct rereader *r, size_t i, const struct db_answer *answer)
{
	struct piece *piece = &r->pieces[i];
	struct extract_doc *doc = &piece->work.doc, *notice = &piece->work.notice;
	size_t len;

	*piece = (struct piece){.rereader = r, .work = {.done = on_read, .arg = piece}};
	piece->lock[READING_LOCK_ARTICLE] = copy(r, answer, i, REREAD_TAKE_ROW_ARTICLE, &len);
	piece->put[READING_PUT_ARTICLE] = piece->lock[READING_LOCK_ARTICLE];
	piece->put[READING_PUT_VERSION] = copy(r, answer, i, REREAD_TAKE_ROW_VERSION, &len);
	piece->put[READING_PUT_RULES] = r->take[REREAD_TAKE_RULES];
	doc->text = copy(r, answer, i, REREAD_TAKE_ROW_TEXT, &doc->text_len);
	doc->title = copy(r, answer, i, REREAD_TAKE_ROW_TITLE, &doc->title_len);
	doc->published = copy(r, answer, i, REREAD_TAKE_ROW_PUBLISHED, &len);
	doc->lang = copy(r, answer, i, REREAD_TAKE_ROW_LANG, &len);
	doc->site = copy(r, answer, i, REREAD_TAKE_ROW_SITE, &len);
	notice->text = copy(r, answer, i, REREAD_TAKE_ROW_CORRECTION, &notice->text_len);
	notice->published = doc->published;
	notice->lang = doc->lang;
	notice->site = doc->site;
}

static void rest(struct rereader *r, unsigned ms)
{
	r->n = r->n_begun = r->n_done = 0;
	r->running = false;
	loop_timer_set(r->tick, r->again ? 0 : ms);
}

static void on_taken(void *arg, const struct db_answer *answer)
{
	struct rereader *r = arg;

	if (r->parts->ending)
		return;
	if (db_answer_code(answer)) {
		log_debug(r->parts->life->log, TAG, "%s", db_answer_error(answer));
		rest(r, RETRY_MS);
		return;
	}
	arena_free(&r->arena);
	r->arena = arena_new(0);
	r->n = r->arena ? db_answer_rows(answer, 0) : 0;
	r->n_begun = r->n_done = 0;
	for (size_t i = 0; i < r->n; i++)
		set_piece(r, i, answer);
	if (r->n == 0 || arena_failed(r->arena))
		rest(r, LOOK_MS);
	else
		begin(r);
}

static void on_tick(void *arg)
{
	struct rereader *r = arg;

	if (r->parts->draining || r->parts->ending)
		return;
	if (r->running) { /* for room */
		begin(r);
		return;
	}
	r->again = false;
	r->step = (struct db_step){STATEMENT_REREAD_TAKE, r->take};
	r->request = (struct db_request){.steps = &r->step,
					 .n_steps = 1,
					 .writes = true,
					 .done = on_taken,
					 .arg = r,
					 .deadline = loop_now_ms() + PATIENCE_MS};
	r->running = pool_submit(r->parts->pool, &r->request) == 0;
	if (!r->running)
		loop_timer_set(r->tick, RETRY_MS);
}

/* ---- the object ---- */

int rereader_new(struct parts *parts, struct rereader **rereader_r, struct err *e)
{
	struct rereader *r = calloc(1, sizeof *r);

	if (!r || loop_timer_new(parts->life->loop, on_tick, r, &r->tick) < 0) {
		free(r);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	r->parts = parts;
	r->take[REREAD_TAKE_RULES] = extract_rules(parts->life->engine);
	r->take[REREAD_TAKE_LIMIT] = BATCH_TEXT;
	loop_timer_set(r->tick, 0);
	*rereader_r = r;
	return 0;
}

void rereader_free(struct rereader **rereaderp)
{
	struct rereader *r = *rereaderp;

	*rereaderp = NULL;
	if (!r)
		return;
	for (size_t i = 0; i < r->n; i++)
		work_drop(&r->pieces[i].work);
	loop_event_free(&r->tick);
	arena_free(&r->arena);
	free(r);
}
