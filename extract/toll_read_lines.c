/* toll_read_lines.c - toll-read's input, in chunks of whole lines.
 *
 * Knows files and line feeds; what a line holds is not its business.  What was
 * read behind the last line feed is kept as `rest` and begins the next chunk.
 */
#include "extract/toll_read_lines.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define CHUNK_SIZE ((size_t)64 << 10) /* of one read: it and its rows stay in the cache */

/* A buffer that had to hold a line longer than this is not kept. */
#define CHUNK_KEEP ((size_t)4 << 20)

struct lines {
	char *const *names;
	int n, next;	  /* files, and which is opened next */
	int fd;		  /* of the present one, or -1 */
	const char *name; /* of the present one, for messages */
	bool at_start;	  /* nothing of the present one has been taken yet */
	bool ended;	  /* the present one has no more bytes */
	int stop;	  /* eventfd: readable once lines_stop was called */
	uint64_t line;	  /* number of the next line */
	char *rest;
	size_t rest_len, rest_cap;
};

static char standard_input[] = "-";
static char *const only_standard_input[] = {standard_input};

struct lines *lines_new(char *const *names, int n)
{
	struct lines *l = calloc(1, sizeof(*l));

	if (!l)
		return NULL;
	l->names = n > 0 ? names : only_standard_input;
	l->n = n > 0 ? n : 1;
	l->fd = -1;
	l->stop = eventfd(0, EFD_CLOEXEC);
	if (l->stop < 0)
		lines_free(&l);
	return l;
}

static void close_file(struct lines *l)
{
	if (l->fd > STDIN_FILENO)
		close(l->fd);
	l->fd = -1;
}

void lines_free(struct lines **l)
{
	if (!*l)
		return;
	close_file(*l);
	if ((*l)->stop >= 0)
		close((*l)->stop);
	free((*l)->rest);
	free(*l);
	*l = NULL;
}

void lines_stop(struct lines *l)
{
	eventfd_write(l->stop, 1);
}

/* 1 when a file is open, 0 when there is none left. */
static int open_file(struct lines *l, struct err *e)
{
	if (l->fd >= 0)
		return 1;
	if (l->next == l->n)
		return 0;
	l->name = l->names[l->next++];
	if (strcmp(l->name, "-") == 0) {
		l->fd = STDIN_FILENO;
		l->name = "standard input";
	} else {
		l->fd = open(l->name, O_RDONLY | O_CLOEXEC);
		if (l->fd < 0)
			return err_set(e, ERR_IO, "cannot open %s: %s", l->name, strerror(errno));
	}
	l->at_start = true;
	l->ended = false;
	return 1;
}

static int make_room(char **data, size_t *cap, size_t want, struct err *e)
{
	size_t size = *cap ? *cap : CHUNK_SIZE;
	char *grown;

	if (want <= *cap)
		return 0;
	while (size < want)
		size *= 2;
	grown = realloc(*data, size);
	if (!grown)
		return err_set(e, ERR_MEMORY, "out of memory");
	*data = grown;
	*cap = size;
	return 0;
}

/* Wait until there are bytes, or the end of the file: 1.  0 once stopped. */
static int wait_for_bytes(const struct lines *l, struct err *e)
{
	struct pollfd fds[] = {{.fd = l->fd, .events = POLLIN}, {.fd = l->stop, .events = POLLIN}};

	while (poll(fds, 2, -1) < 0) {
		if (errno != EINTR)
			return err_set(e, ERR_IO, "cannot wait for %s: %s", l->name,
				       strerror(errno));
	}
	return fds[1].revents ? 0 : 1;
}

/* Append one read to c; at the end of the file sets l->ended.  1, or 0 once stopped. */
static int read_more(struct lines *l, struct lines_chunk *c, struct err *e)
{
	ssize_t n;
	int rc;

	if ((rc = make_room(&c->data, &c->cap, c->len + CHUNK_SIZE, e)) < 0)
		return rc;
	do {
		if ((rc = wait_for_bytes(l, e)) <= 0)
			return rc;
		n = read(l->fd, c->data + c->len, CHUNK_SIZE);
	} while (n < 0 && (errno == EINTR || errno == EAGAIN));
	if (n < 0)
		return err_set(e, ERR_IO, "cannot read %s: %s", l->name, strerror(errno));
	l->ended = n == 0;
	c->len += (size_t)n;
	if (l->at_start && c->len >= 3 && memcmp(c->data, "\xef\xbb\xbf", 3) == 0) {
		c->len -= 3; /* a byte order mark is no part of the first line */
		memmove(c->data, c->data + 3, c->len);
	}
	l->at_start = false;
	return 1;
}

/* Keep for the next chunk what stands in c behind its first len bytes. */
static int cut_at(struct lines *l, struct lines_chunk *c, size_t len, struct err *e)
{
	int rc = make_room(&l->rest, &l->rest_cap, c->len - len, e);

	if (rc < 0)
		return rc;
	l->rest_len = c->len - len;
	if (l->rest_len > 0)
		memcpy(l->rest, c->data + len, l->rest_len);
	c->len = len;
	return 0;
}

/* Drop what remains of a line that is too long; what follows it is kept. */
static int skip_line(struct lines *l, struct lines_chunk *c, struct err *e)
{
	char *lf = NULL;
	int rc;

	while (!lf && !l->ended) {
		c->len = 0;
		if ((rc = read_more(l, c, e)) <= 0)
			return rc;
		lf = memchr(c->data, '\n', c->len);
	}
	if (lf) {
		memmove(c->data, lf + 1, c->len - (size_t)(lf + 1 - c->data));
		c->len -= (size_t)(lf + 1 - c->data);
	}
	if ((rc = cut_at(l, c, 0, e)) < 0)
		return rc;
	c->too_long = true;
	return 1;
}

static uint64_t count_lines(const struct lines_chunk *c)
{
	const char *s = c->data, *end = c->data + c->len;
	uint64_t n = 0;

	while (s < end) {
		const char *lf = memchr(s, '\n', (size_t)(end - s));
		s = lf ? lf + 1 : end;
		n++;
	}
	return n;
}

/* Fill c up to the last line feed that has come, or to the end of the file. */
static int fill(struct lines *l, struct lines_chunk *c, struct err *e)
{
	size_t seen = 0; /* bytes of c that hold no line feed */
	int rc;

	for (;;) {
		char *lf = c->len > seen ? memrchr(c->data + seen, '\n', c->len - seen) : NULL;

		if (lf) {
			rc = cut_at(l, c, (size_t)(lf + 1 - c->data), e);
			return rc < 0 ? rc : 1;
		}
		if (c->len > LINES_LINE_MAX)
			return skip_line(l, c, e);
		if (l->ended)
			return 1;
		seen = c->len;
		if ((rc = read_more(l, c, e)) <= 0)
			return rc;
	}
}

/* Begin c with what the last one left over. */
static int begin(struct lines *l, struct lines_chunk *c, struct err *e)
{
	int rc;

	if (c->cap > CHUNK_KEEP) {
		free(c->data);
		c->data = NULL;
		c->cap = 0;
	}
	c->too_long = false;
	c->len = 0;
	if ((rc = make_room(&c->data, &c->cap, l->rest_len, e)) < 0)
		return rc;
	if (l->rest_len > 0)
		memcpy(c->data, l->rest, l->rest_len);
	c->len = l->rest_len;
	l->rest_len = 0;
	return 0;
}

int lines_next(struct lines *l, struct lines_chunk *c, struct err *e)
{
	int rc;

	do {
		if ((rc = open_file(l, e)) <= 0 || (rc = begin(l, c, e)) < 0 ||
		    (rc = fill(l, c, e)) <= 0)
			return rc;
		if (l->ended)
			close_file(l);
	} while (c->len == 0 && !c->too_long);
	c->first = l->line;
	l->line += c->too_long ? 1 : count_lines(c);
	return 1;
}
