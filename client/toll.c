/* toll.c - libtoll: calls over one socket.
 *
 * Knows sockets, lines and ids; not what the methods mean.  Reading and writing go
 * on together: a daemon that stops reading until its answers are taken must not
 * meet a client that does the same.
 */
#include "client/toll.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "proto/address.h"
#include "proto/frame.h"
#include "proto/limits.h"
#include "proto/msg.h"

#define READ_SIZE (64u << 10)

struct call {
	json_int_t id;
	toll_done *done;
	void *arg;
	TAILQ_ENTRY(call) link;
};

struct toll {
	int fd;
	unsigned timeout_ms;
	struct address address;
	struct frame in;
	struct buf out;	 /* bytes to send */
	size_t out_sent; /* of which these are sent */
	json_int_t last_id;
	size_t n_calls;
	TAILQ_HEAD(call_list, call) calls; /* sent, not answered; oldest first */
};

void toll_reply_fini(struct toll_reply *reply)
{
	json_decref(reply->root);
	*reply = (struct toll_reply){0};
}

/* Why nobody answers there, in words that say more than the system's. */
static const char *toll_why(int error)
{
	switch (error) {
	case EAGAIN:
		return "it does not accept";
	case EACCES:
		return "only the owner and the group of that socket may use it";
	default:
		return strerror(error);
	}
}

/* Let connect end after the timeout, even when a Unix listener's queue is full. */
static int toll_open(struct toll *t, struct err *e)
{
	struct timeval tv = {t->timeout_ms / 1000, (t->timeout_ms % 1000) * 1000};
	const struct address *a = &t->address;

	t->fd = socket(a->to.sa.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (t->fd < 0)
		return err_set(e, ERR_IO, "cannot make a socket: %s", strerror(errno));
	if (setsockopt(t->fd, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof(tv)) != 0 ||
	    connect(t->fd, &a->to.sa, a->len) != 0)
		return err_set(e, ERR_IO, "cannot reach tolld at %s: %s", a->text, toll_why(errno));
	if (fcntl(t->fd, F_SETFL, O_NONBLOCK) != 0)
		return err_set(e, ERR_IO, "cannot use the socket: %s", strerror(errno));
	return 0;
}

int toll_connect(const char *address, unsigned timeout_ms, struct toll **toll_r, struct err *e)
{
	struct toll *t = calloc(1, sizeof(*t));
	int code;

	*toll_r = NULL;
	if (!t)
		return err_set(e, ERR_MEMORY, "out of memory");
	t->fd = -1;
	t->timeout_ms = timeout_ms;
	TAILQ_INIT(&t->calls);
	frame_init(&t->in, PROTO_FRAME_MAX);
	code = address ? address_parse(address, &t->address, e) : address_default(&t->address, e);
	if (code == 0)
		code = toll_open(t, e);
	if (code != 0)
		toll_close(&t);
	*toll_r = t;
	return code;
}

/* A call leaves the list, with its reply or with NULL. */
static void toll_finish(struct toll *t, struct call *call, const struct toll_reply *reply)
{
	TAILQ_REMOVE(&t->calls, call, link);
	t->n_calls--;
	call->done(call->arg, reply);
	free(call);
}

void toll_close(struct toll **toll)
{
	struct toll *t = *toll;

	if (!t)
		return;
	while (!TAILQ_EMPTY(&t->calls))
		toll_finish(t, TAILQ_FIRST(&t->calls), NULL);
	if (t->fd >= 0)
		close(t->fd);
	frame_fini(&t->in);
	buf_fini(&t->out);
	free(t);
	*toll = NULL;
}

static struct call *toll_find(struct toll *t, json_int_t id)
{
	struct call *call;

	TAILQ_FOREACH(call, &t->calls, link) {
		if (call->id == id)
			return call;
	}
	return NULL;
}

static int toll_take_line(struct toll *t, const char *line, size_t len, struct err *e)
{
	struct msg_answer answer;
	struct toll_reply reply;
	struct call *call;
	int code = msg_parse_answer(line, len, &answer, e);

	if (code != 0)
		return err_prefix(e, "%s does not speak Toll's protocol", t->address.text);
	call = answer.has_id ? toll_find(t, answer.id) : NULL;
	if (call) {
		reply = (struct toll_reply){answer.root, answer.result, answer.code, answer.name,
					    answer.message};
		toll_finish(t, call, &reply);
	} else if (answer.code != 0) {
		/* an error without an id speaks of the connection */
		code = err_set(e, ERR_CLOSED, "tolld at %s refused the connection: %s",
			       t->address.text, answer.message);
	}
	json_decref(answer.root);
	return code;
}

static int toll_read(struct toll *t, struct err *e)
{
	char bytes[READ_SIZE];
	ssize_t n = read(t->fd, bytes, sizeof(bytes));
	char *line;
	size_t len;
	int code;

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return 0;
	if (n < 0)
		return err_set(e, ERR_CLOSED, "lost tolld at %s: %s", t->address.text,
			       strerror(errno));
	if (n == 0)
		return err_set(e, ERR_CLOSED, "tolld at %s closed the connection", t->address.text);
	if (frame_feed(&t->in, bytes, (size_t)n) != 0)
		return err_set(e, ERR_MEMORY, "out of memory");
	while ((code = frame_next(&t->in, &line, &len)) == 1) {
		if (len > 0 && (code = toll_take_line(t, line, len, e)) != 0)
			return code;
	}
	if (code == ERR_LIMIT)
		return err_set(e, ERR_SYNTAX, "%s sent a line over %u bytes", t->address.text,
			       PROTO_FRAME_MAX);
	return 0;
}

static bool toll_unsent(const struct toll *t)
{
	return t->out_sent < t->out.len;
}

static int toll_write(struct toll *t, struct err *e)
{
	ssize_t n = send(t->fd, t->out.data + t->out_sent, t->out.len - t->out_sent, MSG_NOSIGNAL);

	/* What the daemon said before it closed is worth more than EPIPE: read on. */
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return 0;
	if (n < 0 && (errno == EPIPE || errno == ECONNRESET))
		n = (ssize_t)(t->out.len - t->out_sent);
	if (n < 0)
		return err_set(e, ERR_CLOSED, "lost tolld at %s: %s", t->address.text,
			       strerror(errno));
	t->out_sent += (size_t)n;
	if (!toll_unsent(t))
		t->out.len = t->out_sent = 0;
	return 0;
}

/* Wait for the socket once, and move what can be moved. */
static int toll_pump(struct toll *t, struct err *e)
{
	struct pollfd p = {.fd = t->fd, .events = POLLIN};
	int n, code = 0;

	if (toll_unsent(t))
		p.events |= POLLOUT;
	n = poll(&p, 1, (int)t->timeout_ms);
	if (n < 0 && errno != EINTR)
		return err_set(e, ERR_IO, "cannot wait for tolld: %s", strerror(errno));
	if (n == 0)
		return err_set(e, ERR_IO, "no answer from tolld at %s in %u.%u s", t->address.text,
			       t->timeout_ms / 1000, t->timeout_ms % 1000 / 100);
	if (n > 0 && p.revents & POLLOUT)
		code = toll_write(t, e);
	if (n > 0 && code == 0 && p.revents & (POLLIN | POLLHUP | POLLERR))
		code = toll_read(t, e);
	return code;
}

int toll_wait(struct toll *t, size_t n, struct err *e)
{
	int code = 0;

	while (code == 0 && t->n_calls > n)
		code = toll_pump(t, e);
	return code;
}

/* Put the request behind what is to be sent; nothing is left of it on an error. */
static int toll_queue(struct toll *t, const char *method, const json_t *params, struct err *e)
{
	size_t before = t->out.len;

	msg_add_request(&t->out, t->last_id + 1, method, params);
	if (t->out.failed) {
		t->out.failed = false;
		t->out.len = before;
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	if (t->out.len - before > PROTO_FRAME_MAX) {
		t->out.len = before;
		return err_set(e, ERR_LIMIT, "the request is longer than %u bytes",
			       PROTO_FRAME_MAX);
	}
	return 0;
}

int toll_send(struct toll *t, const char *method, const json_t *params, size_t window,
	      toll_done *done, void *arg, struct err *e)
{
	struct call *call = malloc(sizeof(*call));
	int code;

	if (!call)
		return err_set(e, ERR_MEMORY, "out of memory");
	code = toll_wait(t, window > 0 ? window - 1 : 0, e);
	if (code == 0)
		code = toll_queue(t, method, params, e);
	if (code != 0) {
		free(call);
		return code;
	}
	*call = (struct call){.id = ++t->last_id, .done = done, .arg = arg};
	TAILQ_INSERT_TAIL(&t->calls, call, link);
	t->n_calls++;
	/* Let the daemon begin; what fails here fails again in the next wait. */
	toll_write(t, NULL);
	return 0;
}

struct one_call {
	struct toll_reply reply;
	bool answered;
};

static void toll_one_done(void *arg, const struct toll_reply *reply)
{
	struct one_call *one = arg;

	one->answered = true;
	if (reply) {
		one->reply = *reply;
		json_incref(one->reply.root);
	}
}

/* Forget a call whose caller is gone. */
static void toll_forget(struct toll *t, const void *arg)
{
	struct call *call;

	TAILQ_FOREACH(call, &t->calls, link) {
		if (call->arg != arg)
			continue;
		TAILQ_REMOVE(&t->calls, call, link);
		t->n_calls--;
		free(call);
		return;
	}
}

int toll_call(struct toll *t, const char *method, const json_t *params, struct toll_reply *reply_r,
	      struct err *e)
{
	struct one_call one = {0};
	int code;

	*reply_r = (struct toll_reply){0};
	code = toll_send(t, method, params, SIZE_MAX, toll_one_done, &one, e);
	while (code == 0 && !one.answered)
		code = toll_pump(t, e);
	if (code != 0)
		toll_forget(t, &one);
	if (code != 0 && one.answered)
		json_decref(one.reply.root);
	if (code == 0)
		*reply_r = one.reply;
	return code;
}
