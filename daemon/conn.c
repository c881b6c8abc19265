/* conn.c - a bufferevent, a line splitter, and when to read.
 *
 * All reading passes through conn_work, which is run from the loop only: by the
 * arrival of bytes, or by the `again` timer after something changed.
 *
 * Must not know: JSON, methods, where clients come from.
 */
#include "daemon/conn.h"
#include <assert.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include "base/log.h"
#include "daemon/counters.h"
#include "daemon/loop.h"
#include "proto/frame.h"
#include "proto/msg.h"

#define READ_PIECE ((size_t)64 << 10) /* bytes moved to the splitter at a time */
#define READ_AHEAD ((size_t)256 << 10)

enum conn_state {
	CONN_OPEN,	/* reads and answers */
	CONN_FINISHING, /* reads no more; closes when quiet */
	CONN_LINGERING, /* said the last word; waits for the client to close */
	CONN_CLOSED,	/* no socket; waits for lines in work */
};

struct conn {
	const struct conn_config *config;
	struct conn_link link;
	struct bufferevent *bev;
	struct frame frame;
	struct loop_event *again; /* conn_work soon, or the end of lingering */
	enum conn_state state;
	uid_t uid;
	bool first_line; /* no line was handed over yet */
	bool lingers;	 /* the client may still be writing: close with care */
	bool working;	 /* conn_work runs */
	unsigned holds;
	size_t lines, bytes; /* in work */
	size_t part;	     /* bytes that frame holds, as counted in the set */
};

static void set_state(struct conn *conn, enum conn_state state)
{
	assert(state > conn->state); /* there is no way back */
	conn->state = state;
}

struct conn_link *conn_link(struct conn *conn)
{
	return &conn->link;
}

uid_t conn_uid(const struct conn *conn)
{
	return conn->uid;
}

bool conn_is_first_line(const struct conn *conn)
{
	return conn->first_line;
}

/* ---- the end ---- */

static void free_memory(struct conn *conn)
{
	assert(conn->state == CONN_CLOSED && !conn->lines);
	TAILQ_REMOVE(&conn->config->set->closed, &conn->link, entry);
	loop_event_free(&conn->again);
	free(conn);
}

static void sweep(void *arg)
{
	struct conn_set *set = arg;
	struct conn_link *link = TAILQ_FIRST(&set->closed);

	while (link) {
		struct conn_link *next = TAILQ_NEXT(link, entry);
		if (!link->conn->lines)
			free_memory(link->conn);
		link = next;
	}
}

int conn_set_init(struct conn_set *set, struct loop *loop)
{
	TAILQ_INIT(&set->closed);
	set->bytes_in_work = set->bytes_in_parts = 0;
	return loop_timer_new(loop, sweep, set, &set->sweep);
}

void conn_set_fini(struct conn_set *set)
{
	sweep(set);
	assert(TAILQ_EMPTY(&set->closed));
	loop_event_free(&set->sweep);
}

/* Tell the set what the splitter holds. */
static void count_part(struct conn *conn)
{
	size_t part = conn->frame.end - conn->frame.start;

	conn->config->set->bytes_in_parts += part - conn->part;
	conn->part = part;
}

/* Forget what came and is no line yet. */
static void drop_part(struct conn *conn)
{
	frame_fini(&conn->frame);
	count_part(conn);
}

/* Close the socket.  The memory goes in a later turn of the loop, when none of our
 * callbacks can be on the stack. */
void conn_close(struct conn *conn)
{
	const struct conn_owner *owner = &conn->config->owner;

	set_state(conn, CONN_CLOSED);
	bufferevent_free(conn->bev);
	conn->bev = NULL;
	drop_part(conn);
	loop_timer_cancel(conn->again);
	owner->gone(owner->arg, conn);
	TAILQ_INSERT_TAIL(&conn->config->set->closed, &conn->link, entry);
	loop_timer_set(conn->config->set->sweep, 0);
}

static size_t unsent(const struct conn *conn)
{
	return evbuffer_get_length(bufferevent_get_output(conn->bev));
}

/* After an error the client may still be writing; to close now would make the
 * kernel throw our last answer away. */
static void linger(struct conn *conn)
{
	set_state(conn, CONN_LINGERING);
	(void)shutdown(bufferevent_getfd(conn->bev), SHUT_WR);
	bufferevent_set_timeouts(conn->bev, NULL, NULL);
	bufferevent_enable(conn->bev, EV_READ);
	loop_timer_set(conn->again, conn->config->linger_ms);
}

static void close_if_quiet(struct conn *conn)
{
	if (conn->state != CONN_FINISHING || conn->lines || unsent(conn))
		return;
	if (conn->lingers)
		linger(conn);
	else
		conn_close(conn);
}

/* ---- reading ---- */

static bool may_take(const struct conn *conn)
{
	const struct conn_owner *owner = &conn->config->owner;

	return conn->state <= CONN_FINISHING && !conn->holds && conn->lines < CONN_LINES_MAX &&
	       conn->bytes < CONN_BYTES_MAX && unsent(conn) < CONN_OUTPUT_MAX &&
	       owner->room(owner->arg);
}

/* Move a piece of what arrived to the splitter; false when nothing is there. */
static bool feed(struct conn *conn)
{
	struct evbuffer *in = bufferevent_get_input(conn->bev);
	struct evbuffer_iovec piece;
	int rc;

	if (evbuffer_peek(in, (ev_ssize_t)READ_PIECE, NULL, &piece, 1) < 1 || !piece.iov_len)
		return false;
	if (piece.iov_len > READ_PIECE)
		piece.iov_len = READ_PIECE;
	rc = frame_feed(&conn->frame, piece.iov_base, piece.iov_len);
	count_part(conn);
	conn->config->counters->bytes_received += piece.iov_len;
	(void)evbuffer_drain(in, piece.iov_len);
	if (rc)
		conn_close(conn);
	return rc == 0;
}

static void refuse_line(struct conn *conn, enum proto_error code, const char *why)
{
	struct buf b = {0};

	msg_add_error(&b, NULL, code, why);
	buf_text(&b, "\n");
	conn_send(conn, &b);
	conn_finish_now(conn);
}

static void hand_over(struct conn *conn, char *line, size_t len)
{
	const struct conn_owner *owner = &conn->config->owner;

	if (!len)
		return;
	conn->config->counters->lines_received++;
	owner->line(owner->arg, conn, line, len);
	conn->first_line = false;
}

/* Lines that do not end are memory that nothing else bounds: short ones always have
 * room, the others while there is some. */
static bool is_hoarded(const struct conn *conn)
{
	return conn->part > READ_AHEAD &&
	       conn->config->set->bytes_in_parts > conn->config->parts_max;
}

/* One line, or one piece of bytes; false when there is nothing more to do. */
static bool work_once(struct conn *conn)
{
	char *line;
	size_t len;
	int rc;

	if (!may_take(conn))
		return false;
	rc = frame_next(&conn->frame, &line, &len);
	count_part(conn);
	if (rc == 1) {
		hand_over(conn, line, len);
	} else if (rc == ERR_LIMIT) {
		conn->config->counters->lines_malformed++;
		refuse_line(conn, PROTO_LINE_TOO_LONG, NULL);
	} else if (is_hoarded(conn)) {
		refuse_line(conn, PROTO_BUSY, "too many long lines are being sent at a time");
	} else {
		return feed(conn);
	}
	return true;
}

static void set_reading(struct conn *conn)
{
	if (conn->state == CONN_OPEN && may_take(conn))
		bufferevent_enable(conn->bev, EV_READ);
	else if (conn->state <= CONN_FINISHING)
		bufferevent_disable(conn->bev, EV_READ);
}

static void conn_work(struct conn *conn)
{
	bool all_taken;

	conn->working = true;
	while (conn->state <= CONN_FINISHING && work_once(conn))
		;
	conn->working = false;
	if (conn->state > CONN_FINISHING)
		return;
	set_reading(conn);
	all_taken = may_take(conn); /* or else conn_resume comes */
	if (all_taken)
		close_if_quiet(conn);
}

void conn_resume(struct conn *conn)
{
	if (!conn->working && conn->state <= CONN_FINISHING)
		loop_timer_set(conn->again, 0);
}

static void on_again(void *arg)
{
	struct conn *conn = arg;

	if (conn->state == CONN_LINGERING)
		conn_close(conn);
	else
		conn_work(conn);
}

/* ---- bufferevent's callbacks ---- */

static void on_read(struct bufferevent *bev, void *arg)
{
	struct conn *conn = arg;
	struct evbuffer *in = bufferevent_get_input(bev);

	if (conn->state == CONN_LINGERING)
		(void)evbuffer_drain(in, evbuffer_get_length(in));
	else
		conn_work(conn);
}

/* Enough of the answers was taken. */
static void on_write(struct bufferevent *bev, void *arg)
{
	(void)bev;
	conn_resume(arg);
}

/* Nothing was sent for long; that is allowed while answers are due. */
static void on_read_timeout(struct conn *conn)
{
	if (conn->lines || conn->holds || unsent(conn)) {
		set_reading(conn);
		return;
	}
	conn->config->counters->clients_closed_idle++;
	conn_close(conn);
}

static void on_event(struct bufferevent *bev, short what, void *arg)
{
	struct conn *conn = arg;

	(void)bev;
	if ((what & BEV_EVENT_TIMEOUT) && (what & BEV_EVENT_READING)) {
		on_read_timeout(conn);
	} else if ((what & BEV_EVENT_EOF) && conn->state <= CONN_FINISHING) {
		conn->lingers = false;
		conn_finish(conn);
	} else {
		if (what & BEV_EVENT_TIMEOUT) {
			conn->config->counters->clients_closed_slow++;
			log_info(conn->config->log, "conn",
				 "a client of user %ld does not take its answers: closed",
				 (long)conn->uid);
		}
		conn_close(conn);
	}
}

/* ---- what the owner does ---- */

void conn_finish(struct conn *conn)
{
	if (conn->state == CONN_OPEN)
		set_state(conn, CONN_FINISHING);
	conn_resume(conn);
}

void conn_finish_now(struct conn *conn)
{
	struct evbuffer *in;

	if (conn->state > CONN_FINISHING)
		return;
	in = bufferevent_get_input(conn->bev);
	(void)evbuffer_drain(in, evbuffer_get_length(in));
	drop_part(conn);
	conn->lingers = true;
	if (conn->state == CONN_OPEN)
		set_state(conn, CONN_FINISHING);
	loop_timer_set(conn->again, 0);
}

void conn_line_begin(struct conn *conn, size_t len)
{
	conn->lines++;
	conn->bytes += len;
	conn->config->set->bytes_in_work += len;
}

void conn_line_done(struct conn *conn, size_t len)
{
	const struct conn_owner *owner = &conn->config->owner;

	assert(conn->lines && conn->bytes >= len);
	conn->lines--;
	conn->bytes -= len;
	conn->config->set->bytes_in_work -= len;
	owner->done(owner->arg);
	if (conn->state == CONN_CLOSED)
		loop_timer_set(conn->config->set->sweep, 0);
	else
		conn_resume(conn);
}

static void free_sent(const void *data, size_t len, void *arg)
{
	(void)len;
	(void)arg;
	free((void *)data);
}

void conn_send(struct conn *conn, struct buf *b)
{
	if (conn->state > CONN_FINISHING) {
		buf_fini(b);
		return;
	}
	if (b->failed || evbuffer_add_reference(bufferevent_get_output(conn->bev), b->data, b->len,
						free_sent, NULL) < 0) {
		log_error(conn->config->log, "conn", "out of memory: a client is closed");
		buf_fini(b);
		conn_close(conn);
		return;
	}
	conn->config->counters->bytes_answered += b->len;
	memset(b, 0, sizeof *b); /* the output owns it now */
}

void conn_hold(struct conn *conn)
{
	conn->holds++;
}

void conn_release(struct conn *conn)
{
	assert(conn->holds);
	conn->holds--;
	conn_resume(conn);
}

/* ---- the object ---- */

static struct timeval timeval_of(unsigned ms)
{
	return (struct timeval){.tv_sec = ms / 1000, .tv_usec = (suseconds_t)(ms % 1000) * 1000};
}

int conn_new(const struct conn_config *config, int fd, uid_t uid, struct conn **conn_r)
{
	struct timeval idle = timeval_of(config->idle_ms), stall = timeval_of(config->stall_ms);
	struct conn *conn = calloc(1, sizeof *conn);

	if (!conn || loop_timer_new(config->loop, on_again, conn, &conn->again) < 0)
		goto fail;
	conn->bev = bufferevent_socket_new(loop_base(config->loop), fd, BEV_OPT_CLOSE_ON_FREE);
	if (!conn->bev)
		goto fail;
	conn->config = config;
	conn->link.conn = conn;
	conn->uid = uid;
	conn->first_line = true;
	frame_init(&conn->frame, PROTO_FRAME_MAX);
	bufferevent_setcb(conn->bev, on_read, on_write, on_event, conn);
	bufferevent_set_timeouts(conn->bev, &idle, &stall);
	bufferevent_setwatermark(conn->bev, EV_READ, 0, READ_AHEAD);
	bufferevent_setwatermark(conn->bev, EV_WRITE, 0, 0);
	bufferevent_enable(conn->bev, EV_READ | EV_WRITE);
	*conn_r = conn;
	return 0;
fail:
	if (conn)
		loop_event_free(&conn->again);
	free(conn);
	(void)evutil_closesocket(fd);
	return ERR_MEMORY;
}
