/* loop.h - the event loop: timers, signals, descriptors, wake-ups from threads.
 *
 * A thin face over libevent, so that only the files that move bytes know it.
 * One loop a process, run by the main thread; nothing here may be called from
 * another thread, except loop_wake.
 *
 * Callbacks take the arg given at creation.  An event may be freed from any
 * callback, its own included; it will not fire again after loop_event_free.
 */
#ifndef TOLL_DAEMON_LOOP_H
#define TOLL_DAEMON_LOOP_H

#include <stdint.h>
#include "base/err.h"

struct event_base;
struct loop;
struct loop_event; /* a timer, signal, descriptor watch or wake-up, owned by who made it */

#define LOOP_READ 1u
#define LOOP_WRITE 2u

/* Make a loop in *loop_r. ERR_MEMORY or ERR_IO. */
int loop_new(struct loop **loop_r, struct err *e) MUSTCHECK;

/* Free it; sets *loop to NULL; NULL is no error. Its events must be gone. */
void loop_free(struct loop **loop);

/* Run until loop_stop. Returns 0, or ERR_IO when the kernel's poll failed. */
int loop_run(struct loop *loop, struct err *e) MUSTCHECK;

/* Make loop_run return after the callback that runs now. */
void loop_stop(struct loop *loop);

/* Run the callbacks that are due, waiting for at most one round of events
 * (ms: the longest wait).  For tests and for phases outside loop_run. */
int loop_once(struct loop *loop, unsigned ms, struct err *e) MUSTCHECK;

/* libevent's base, for the files that use bufferevents, listeners or evhttp. */
struct event_base *loop_base(struct loop *loop);

/* The version of the library below, "2.1.12-stable". */
const char *loop_library_version(void);

/* The monotonic clock in milliseconds, for deadlines and durations. */
int64_t loop_now_ms(void);

/* A timer, not yet set. ERR_MEMORY. */
int loop_timer_new(struct loop *loop, void (*call)(void *arg), void *arg,
		   struct loop_event **ev_r) MUSTCHECK;

/* Fire once, ms milliseconds from now (set again to move or repeat it). */
void loop_timer_set(struct loop_event *timer, unsigned ms);

/* Not any more, until set again. */
void loop_timer_cancel(struct loop_event *timer);

/* Call for each arrival of signal signo, outside signal context. ERR_MEMORY, ERR_IO. */
int loop_signal_new(struct loop *loop, int signo, void (*call)(void *arg), void *arg,
		    struct loop_event **ev_r) MUSTCHECK;

/* Watch a descriptor, at first for nothing; it stays the caller's, who frees the
 * watch before closing it.  what holds the LOOP_ bits that are ready. ERR_MEMORY. */
int loop_fd_new(struct loop *loop, int fd, void (*call)(void *arg, unsigned what), void *arg,
		struct loop_event **ev_r) MUSTCHECK;

/* What to watch from now on: LOOP_READ, LOOP_WRITE, both or 0. */
void loop_fd_set(struct loop_event *watch, unsigned what);

/* A wake-up that other threads raise. ERR_MEMORY, ERR_IO. */
int loop_wake_new(struct loop *loop, void (*call)(void *arg), void *arg,
		  struct loop_event **ev_r) MUSTCHECK;

/* Have the callback run in the loop's thread. From any thread; many raises
 * before it runs count as one. */
void loop_wake(struct loop_event *wake);

/* Free any of the above; sets *ev to NULL; NULL is no error. */
void loop_event_free(struct loop_event **ev);

#endif
