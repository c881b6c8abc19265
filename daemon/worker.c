/* worker.c - the queue to the threads, the threads, and the way back.
 *
 * Each thread has one reader, and one arena, emptied after every article.  Counts of what is queued
 * belong to the main thread; the lock guards only the two lists.
 *
 * Must not know: clients, the database, what becomes of a reading.
 */
#include "daemon/worker.h"
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "extract/reading_json.h"
#include "extract/signature.h"

/* An article whose reading needs more than this is refused. */
#define WORKER_ARENA_MAX ((size_t)2 << 30)

TAILQ_HEAD(work_list, work);

struct workers {
	const struct life *life;
	void (*room)(void *arg);
	void *arg;
	pthread_t *threads;
	size_t n;
	struct loop_event *wake;
	size_t queued, queued_bytes; /* main thread */
	bool refused;		     /* main thread: somebody waits for room */

	pthread_mutex_t lock;
	pthread_cond_t more;
	struct work_list todo, done;
	bool stopping;
};

static size_t work_bytes(const struct work *work)
{
	return work->doc.text_len + work->doc.title_len;
}

/* ---- in the threads ---- */

static struct work *next_work(struct workers *w)
{
	struct work *work = NULL;

	pthread_mutex_lock(&w->lock);
	while (!w->stopping && !(work = TAILQ_FIRST(&w->todo)))
		pthread_cond_wait(&w->more, &w->lock);
	if (w->stopping)
		work = NULL;
	else
		TAILQ_REMOVE(&w->todo, work, link);
	pthread_mutex_unlock(&w->lock);
	return work;
}

static void hand_back(struct workers *w, struct work *work)
{
	pthread_mutex_lock(&w->lock);
	TAILQ_INSERT_TAIL(&w->done, work, link);
	pthread_mutex_unlock(&w->lock);
	loop_wake(w->wake);
}

/* A copy of the JSON that outlives the arena; NULL: no memory. */
static char *keep(const struct json_buf *json, size_t *len_r)
{
	char *s = malloc(json->len + 1);

	if (!s)
		return NULL;
	memcpy(s, json->data, json->len);
	s[json->len] = '\0';
	*len_r = json->len;
	return s;
}

/* What the notice says; without a notice, nothing. */
static int read_notice(struct extract_reader *reader, struct arena *arena, struct work *work)
{
	struct json_buf json = {.arena = arena};
	struct reading *reading;
	int rc;

	if (!work->notice.text)
		return 0;
	rc = extract_read(reader, &work->notice, arena, &reading, &work->err);
	if (rc)
		return rc;
	if (reading_json(&json, NULL, &work->notice, reading) ||
	    !(work->corrected = keep(&json, &work->corrected_len)))
		return err_set(&work->err, ERR_MEMORY, "the correction needs too much memory");
	return 0;
}

static int read_article(struct extract_reader *reader, struct arena *arena, struct work *work)
{
	struct json_buf json = {.arena = arena}, signature_text = {.arena = arena};
	struct signature signature;
	struct reading *reading;
	int rc = extract_read(reader, &work->doc, arena, &reading, &work->err);

	if (rc)
		return rc;
	if (reading_json(&json, NULL, &work->doc, reading) ||
	    signature_make(&work->doc, arena, &signature) ||
	    signature_json(&signature_text, &signature) ||
	    !(work->reading = keep(&json, &work->reading_len)) ||
	    !(work->signature = keep(&signature_text, &work->signature_len)))
		return err_set(&work->err, ERR_MEMORY, "the reading needs too much memory");
	work->n_figures = reading->n_figures;
	work->n_events = reading->n_events;
	return read_notice(reader, arena, work);
}

static void *run_thread(void *arg)
{
	struct workers *w = arg;
	struct arena *arena = arena_new(WORKER_ARENA_MAX);
	struct extract_reader *reader = extract_reader_new(w->life->engine);
	struct work *work;

	while ((work = next_work(w))) {
		if (!arena || !reader) {
			(void)err_set(&work->err, ERR_MEMORY, "out of memory");
		} else {
			struct arena_mark mark = arena_mark(arena);
			(void)read_article(reader, arena, work);
			arena_reset(arena, mark);
		}
		hand_back(w, work);
	}
	extract_reader_free(&reader);
	arena_free(&arena);
	return NULL;
}

/* ---- in the main thread ---- */

static void take_back(struct workers *w, struct work *work)
{
	w->queued--;
	w->queued_bytes -= work_bytes(work);
	work->done(work->arg, work);
}

static bool has_room(const struct workers *w, size_t bytes)
{
	const struct options *opts = w->life->opts;

	return w->queued == 0 || (w->queued < (size_t)opts->queue_articles &&
				  w->queued_bytes + bytes <= (size_t)opts->queue_bytes);
}

static void on_wake(void *arg)
{
	struct workers *w = arg;
	struct work_list done = TAILQ_HEAD_INITIALIZER(done);
	struct work *work;

	pthread_mutex_lock(&w->lock);
	TAILQ_CONCAT(&done, &w->done, link);
	pthread_mutex_unlock(&w->lock);
	while ((work = TAILQ_FIRST(&done))) {
		TAILQ_REMOVE(&done, work, link);
		take_back(w, work);
	}
	if (w->refused && has_room(w, 0)) {
		w->refused = false;
		w->room(w->arg);
	}
}

int workers_submit(struct workers *w, struct work *work)
{
	size_t bytes = work_bytes(work);

	if (!has_room(w, bytes)) {
		w->refused = true;
		return ERR_BUSY;
	}
	memset(&work->err, 0, sizeof work->err);
	work->reading = work->signature = work->corrected = NULL;
	work->reading_len = work->signature_len = work->corrected_len = 0;
	work->n_figures = work->n_events = 0;
	w->queued++;
	w->queued_bytes += bytes;
	pthread_mutex_lock(&w->lock);
	TAILQ_INSERT_TAIL(&w->todo, work, link);
	pthread_cond_signal(&w->more);
	pthread_mutex_unlock(&w->lock);
	return 0;
}

void work_drop(struct work *work)
{
	free(work->reading);
	free(work->signature);
	free(work->corrected);
	work->reading = work->signature = work->corrected = NULL;
}

size_t workers_count(const struct workers *w)
{
	return w->n;
}

size_t workers_queued(const struct workers *w)
{
	return w->queued;
}

/* ---- the object ---- */

/* Signals are the main thread's. */
static int start_threads(struct workers *w, size_t n)
{
	sigset_t all, old;
	int rc = 0;

	w->threads = calloc(n, sizeof *w->threads);
	if (!w->threads)
		return ERR_MEMORY;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	while (rc == 0 && w->n < n)
		if (pthread_create(&w->threads[w->n], NULL, run_thread, w) == 0)
			w->n++;
		else
			rc = ERR_IO;
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

int workers_new(const struct life *life, void (*room)(void *arg), void *arg,
		struct workers **workers_r, struct err *e)
{
	struct workers *w = calloc(1, sizeof *w);
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t n = (size_t)(life->opts->workers ? life->opts->workers : processors);
	int rc;

	if (!w)
		return err_set(e, ERR_MEMORY, "out of memory");
	w->life = life;
	w->room = room;
	w->arg = arg;
	TAILQ_INIT(&w->todo);
	TAILQ_INIT(&w->done);
	pthread_mutex_init(&w->lock, NULL);
	pthread_cond_init(&w->more, NULL);
	rc = loop_wake_new(life->loop, on_wake, w, &w->wake);
	if (rc == 0)
		rc = start_threads(w, n > 0 ? n : 1);
	if (rc) {
		workers_free(&w);
		return err_set(e, rc, "cannot start the threads that read articles");
	}
	*workers_r = w;
	return 0;
}

static void free_readings(struct work_list *list)
{
	struct work *work;

	TAILQ_FOREACH(work, list, link)
		work_drop(work);
}

void workers_free(struct workers **workersp)
{
	struct workers *w = *workersp;

	*workersp = NULL;
	if (!w)
		return;
	pthread_mutex_lock(&w->lock);
	w->stopping = true;
	pthread_cond_broadcast(&w->more);
	pthread_mutex_unlock(&w->lock);
	for (size_t i = 0; i < w->n; i++)
		pthread_join(w->threads[i], NULL);
	free_readings(&w->done);
	loop_event_free(&w->wake);
	pthread_cond_destroy(&w->more);
	pthread_mutex_destroy(&w->lock);
	free(w->threads);
	free(w);
}
