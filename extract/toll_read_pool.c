/* toll_read_pool.c - the threads of toll-read.
 *
 * A ring of slots, each a chunk of lines and the rows it gives.  Every thread does
 * the same: it takes the next free slot, reads a chunk into it (one thread at a
 * time), makes its rows, and then writes all slots that are done and whose turn it
 * is (one thread at a time).  So input never waits for output to be asked for, and
 * a slow article holds up only the threads that are a whole ring ahead of it.
 */
#include "extract/toll_read_pool.h"
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "extract/toll_read_row.h"

#define SLOTS_PER_THREAD 4
#define OUT_KEEP ((size_t)8 << 20) /* a slot that had to hold more rows gives them back */

struct slot {
	struct lines_chunk in;
	struct json_buf out;
	struct arena_mark empty; /* of out's arena */
	bool done;		 /* out is complete */
};

/* Everything below `lock` is guarded by it; a slot belongs to the thread that reads,
 * makes or writes it. */
struct pool {
	const struct extract_engine *engine;
	struct lines *lines;
	int fd;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	struct slot *slots;
	size_t n_slots;
	uint64_t next_read, next_write; /* counts of chunks; modulo n_slots an index */
	bool reading, writing;		/* a thread is at it */
	bool ended;			/* no more is read */
	bool muted;			/* no more is written */
	bool refused;
	int failed; /* 0, or the first error */
	struct err err;
};

/* Read no more, because of an error; what was read is still written.  Called with the
 * lock held. */
static void end(struct pool *p, int rc, const struct err *e)
{
	p->ended = true;
	if (p->failed)
		return;
	p->failed = rc;
	p->err = *e;
}

/* The same, and write no more.  Called with the lock held. */
static void give_up(struct pool *p, int rc, const struct err *e)
{
	end(p, rc, e);
	p->muted = true;
	lines_stop(p->lines);
}

/* A slot with the next chunk in it, or NULL at the end.  Called with the lock held. */
static struct slot *take_chunk(struct pool *p)
{
	struct err e = {0};
	struct slot *s;
	int rc;

	while (!p->ended && (p->reading || p->next_read - p->next_write == p->n_slots))
		pthread_cond_wait(&p->changed, &p->lock);
	if (p->ended)
		return NULL;
	s = &p->slots[p->next_read % p->n_slots];
	p->reading = true;
	pthread_mutex_unlock(&p->lock);
	rc = lines_next(p->lines, &s->in, &e);
	pthread_mutex_lock(&p->lock);
	p->reading = false;
	if (rc > 0)
		p->next_read++;
	else if (rc == 0)
		p->ended = true;
	else
		end(p, rc, &e);
	pthread_cond_broadcast(&p->changed);
	return rc > 0 ? s : NULL;
}

static int make_rows(struct row_maker *m, struct slot *s)
{
	const char *line = s->in.data, *end = s->in.data + s->in.len;
	uint64_t number = s->in.first;
	int rc = s->in.too_long ? row_of_long_line(m, number, &s->out) : 0;

	while (rc == 0 && line < end) {
		const char *lf = memchr(line, '\n', (size_t)(end - line));

		rc = row_of_line(m, line, (size_t)((lf ? lf : end) - line), number++, &s->out);
		line = lf ? lf + 1 : end;
	}
	return rc;
}

static int wait_to_write(int fd, struct err *e)
{
	struct pollfd p = {.fd = fd, .events = POLLOUT};

	if (poll(&p, 1, -1) < 0 && errno != EINTR)
		return err_set(e, ERR_IO, "cannot write: %s", strerror(errno));
	return 0;
}

int pool_write(int fd, const char *data, size_t len, struct err *e)
{
	int rc;

	while (len > 0) {
		ssize_t n = write(fd, data, len);

		if (n >= 0) {
			data += n;
			len -= (size_t)n;
		} else if (errno == EAGAIN) {
			if ((rc = wait_to_write(fd, e)) < 0)
				return rc;
		} else if (errno == EPIPE) {
			return err_set(e, ERR_CLOSED, "the output was closed");
		} else if (errno != EINTR) {
			return err_set(e, ERR_IO, "cannot write: %s", strerror(errno));
		}
	}
	return 0;
}

/* Make s ready for another chunk. */
static void empty_slot(struct slot *s)
{
	s->out.len = 0;
	if (s->out.cap > OUT_KEEP) {
		arena_reset(s->out.arena, s->empty);
		s->out = (struct json_buf){.arena = s->out.arena};
	}
}

/* Write what is done and has its turn.  Called with the lock held. */
static void write_done(struct pool *p)
{
	struct slot *s;

	if (p->writing)
		return;
	p->writing = true;
	while (!p->muted && (s = &p->slots[p->next_write % p->n_slots])->done) {
		struct err e = {0};
		int rc;

		pthread_mutex_unlock(&p->lock);
		rc = pool_write(p->fd, s->out.data, s->out.len, &e);
		empty_slot(s);
		pthread_mutex_lock(&p->lock);
		if (rc < 0)
			give_up(p, rc, &e);
		s->done = false;
		p->next_write++;
		pthread_cond_broadcast(&p->changed);
	}
	p->writing = false;
}

static void *work(void *arg)
{
	struct pool *p = arg;
	struct row_maker m = {.reader = extract_reader_new(p->engine), .arena = arena_new(0)};
	bool ready = m.reader && m.arena;
	struct slot *s;

	pthread_mutex_lock(&p->lock);
	while (ready && (s = take_chunk(p))) {
		int rc;

		pthread_mutex_unlock(&p->lock);
		rc = make_rows(&m, s);
		pthread_mutex_lock(&p->lock);
		if (rc < 0)
			give_up(p, rc, &(struct err){rc, "out of memory"});
		s->done = true;
		write_done(p);
	}
	if (!ready)
		give_up(p, ERR_MEMORY, &(struct err){ERR_MEMORY, "out of memory"});
	p->refused |= m.refused;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
	arena_free(&m.arena);
	extract_reader_free(&m.reader);
	return NULL;
}

/* Start up to n - 1 threads beside this one; fewer will do. */
static void work_with(struct pool *p, int n)
{
	pthread_t threads[POOL_THREADS_MAX];
	int started = 0;

	while (started < n - 1 && pthread_create(&threads[started], NULL, work, p) == 0)
		started++;
	work(p);
	while (started > 0)
		pthread_join(threads[--started], NULL);
}

static void free_slots(struct pool *p)
{
	for (size_t i = 0; i < p->n_slots; i++) {
		free(p->slots[i].in.data);
		arena_free(&p->slots[i].out.arena);
	}
	free(p->slots);
}

static int new_slots(struct pool *p, size_t n)
{
	p->slots = calloc(n, sizeof(*p->slots));
	if (!p->slots)
		return ERR_MEMORY;
	for (; p->n_slots < n; p->n_slots++) {
		struct slot *s = &p->slots[p->n_slots];

		s->out.arena = arena_new(0);
		if (!s->out.arena)
			return ERR_MEMORY;
		s->empty = arena_mark(s->out.arena);
	}
	return 0;
}

int pool_run(const struct extract_engine *engine, struct lines *lines, int n, int out,
	     bool *refused_r, struct err *e)
{
	struct pool p = {.engine = engine, .lines = lines, .fd = out};
	int rc;

	pthread_mutex_init(&p.lock, NULL);
	pthread_cond_init(&p.changed, NULL);
	rc = new_slots(&p, n > 1 ? (size_t)n * SLOTS_PER_THREAD : 1);
	if (rc < 0) {
		err_set(e, rc, "out of memory");
		goto out;
	}
	work_with(&p, n);
	*refused_r = p.refused;
	rc = p.failed;
	*e = p.err;
out:
	free_slots(&p);
	pthread_cond_destroy(&p.changed);
	pthread_mutex_destroy(&p.lock);
	return rc;
}
