/* loop.c - timers, signals, descriptors and wake-ups over libevent.
 *
 * Knows nothing of what the events mean.
 */
#include "daemon/loop.h"

#include <errno.h>
#include <event2/event.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

struct loop {
	struct event_base *base;
	struct event *round; /* bounds the wait of loop_once */
};

struct loop_event {
	struct event *ev;
	struct loop *loop;
	void (*call)(void *arg);
	void (*call_fd)(void *arg, unsigned what);
	void *arg;
	int fd; /* watched, or the eventfd of a wake-up; -1 */
	bool owns_fd;
};

static void on_round(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	(void)arg;
}

int loop_new(struct loop **loop_r, struct err *e)
{
	struct loop *loop = calloc(1, sizeof(*loop));

	*loop_r = NULL;
	if (loop == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	loop->base = event_base_new();
	if (loop->base != NULL)
		loop->round = evtimer_new(loop->base, on_round, NULL);
	if (loop->round == NULL) {
		loop_free(&loop);
		return err_set(e, ERR_IO, "cannot make an event loop");
	}
	*loop_r = loop;
	return 0;
}

void loop_free(struct loop **loop)
{
	if (*loop == NULL)
		return;
	if ((*loop)->round != NULL)
		event_free((*loop)->round);
	if ((*loop)->base != NULL)
		event_base_free((*loop)->base);
	free(*loop);
	*loop = NULL;
}

int loop_run(struct loop *loop, struct err *e)
{
	if (event_base_loop(loop->base, EVLOOP_NO_EXIT_ON_EMPTY) < 0)
		return err_set(e, ERR_IO, "waiting for events: %s", strerror(errno));
	return 0;
}

void loop_stop(struct loop *loop)
{
	event_base_loopbreak(loop->base);
}

int loop_once(struct loop *loop, unsigned ms, struct err *e)
{
	int rc;

	loop_timer_set(&(struct loop_event){.ev = loop->round}, ms);
	rc = event_base_loop(loop->base, EVLOOP_ONCE);
	event_del(loop->round);
	if (rc < 0)
		return err_set(e, ERR_IO, "waiting for events: %s", strerror(errno));
	return 0;
}

struct event_base *loop_base(struct loop *loop)
{
	return loop->base;
}

const char *loop_library_version(void)
{
	return event_get_version();
}

int64_t loop_now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static struct loop_event *loop_event_make(struct loop *loop, void (*call)(void *arg), void *arg)
{
	struct loop_event *ev = calloc(1, sizeof(*ev));

	if (ev == NULL)
		return NULL;
	ev->loop = loop;
	ev->call = call;
	ev->arg = arg;
	ev->fd = -1;
	return ev;
}

/* Timers and signals: nothing to tell but that it happened. */
static void on_plain(evutil_socket_t fd, short what, void *arg)
{
	struct loop_event *ev = arg;

	(void)fd;
	(void)what;
	ev->call(ev->arg);
}

int loop_timer_new(struct loop *loop, void (*call)(void *arg), void *arg, struct loop_event **ev_r)
{
	struct loop_event *ev = loop_event_make(loop, call, arg);

	*ev_r = NULL;
	if (ev == NULL)
		return ERR_MEMORY;
	ev->ev = evtimer_new(loop->base, on_plain, ev);
	if (ev->ev == NULL) {
		loop_event_free(&ev);
		return ERR_MEMORY;
	}
	*ev_r = ev;
	return 0;
}

void loop_timer_set(struct loop_event *timer, unsigned ms)
{
	struct timeval tv = {.tv_sec = ms / 1000, .tv_usec = (suseconds_t)(ms % 1000) * 1000};

	event_add(timer->ev, &tv);
}

void loop_timer_cancel(struct loop_event *timer)
{
	event_del(timer->ev);
}

int loop_signal_new(struct loop *loop, int signo, void (*call)(void *arg), void *arg,
		    struct loop_event **ev_r)
{
	struct loop_event *ev = loop_event_make(loop, call, arg);

	*ev_r = NULL;
	if (ev == NULL)
		return ERR_MEMORY;
	ev->ev = evsignal_new(loop->base, signo, on_plain, ev);
	if (ev->ev == NULL || event_add(ev->ev, NULL) < 0) {
		loop_event_free(&ev);
		return ERR_IO;
	}
	*ev_r = ev;
	return 0;
}

static void on_fd(evutil_socket_t fd, short what, void *arg)
{
	struct loop_event *ev = arg;

	(void)fd;
	ev->call_fd(ev->arg, (what & EV_READ ? LOOP_READ : 0) | (what & EV_WRITE ? LOOP_WRITE : 0));
}

int loop_fd_new(struct loop *loop, int fd, void (*call)(void *arg, unsigned what), void *arg,
		struct loop_event **ev_r)
{
	struct loop_event *ev = loop_event_make(loop, NULL, arg);

	*ev_r = NULL;
	if (ev == NULL)
		return ERR_MEMORY;
	ev->call_fd = call;
	ev->fd = fd;
	ev->ev = event_new(loop->base, fd, EV_PERSIST, on_fd, ev);
	if (ev->ev == NULL) {
		loop_event_free(&ev);
		return ERR_MEMORY;
	}
	*ev_r = ev;
	return 0;
}

void loop_fd_set(struct loop_event *watch, unsigned what)
{
	short bits = EV_PERSIST;

	bits |= what & LOOP_READ ? EV_READ : 0;
	bits |= what & LOOP_WRITE ? EV_WRITE : 0;
	event_del(watch->ev);
	if (what == 0)
		return;
	event_assign(watch->ev, watch->loop->base, watch->fd, bits, on_fd, watch);
	event_add(watch->ev, NULL);
}

static void on_wake(evutil_socket_t fd, short what, void *arg)
{
	struct loop_event *ev = arg;
	eventfd_t count;

	(void)what;
	if (eventfd_read(fd, &count) == 0)
		ev->call(ev->arg);
}

int loop_wake_new(struct loop *loop, void (*call)(void *arg), void *arg, struct loop_event **ev_r)
{
	struct loop_event *ev = loop_event_make(loop, call, arg);

	*ev_r = NULL;
	if (ev == NULL)
		return ERR_MEMORY;
	ev->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	ev->owns_fd = ev->fd >= 0;
	if (ev->owns_fd)
		ev->ev = event_new(loop->base, ev->fd, EV_READ | EV_PERSIST, on_wake, ev);
	if (ev->ev == NULL || event_add(ev->ev, NULL) < 0) {
		loop_event_free(&ev);
		return ERR_IO;
	}
	*ev_r = ev;
	return 0;
}

void loop_wake(struct loop_event *wake)
{
	/* It fails only when the counter is full, and then the loop has yet to wake. */
	(void)eventfd_write(wake->fd, 1);
}

void loop_event_free(struct loop_event **ev)
{
	if (*ev == NULL)
		return;
	if ((*ev)->ev != NULL)
		event_free((*ev)->ev);
	if ((*ev)->owns_fd)
		close((*ev)->fd);
	free(*ev);
	*ev = NULL;
}
