/* test_loop.c - timers, signals, descriptors, wake-ups, and freeing from inside. */
#include "daemon/loop.h"

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

struct counted {
	struct loop *loop;
	struct loop_event *event;
	unsigned calls;
	unsigned what;
};

static int loop_make(void **state)
{
	struct counted *c = calloc(1, sizeof(*c));
	struct err e;

	if (c == NULL)
		return -1;
	*state = c;
	return loop_new(&c->loop, &e);
}

static int loop_remove(void **state)
{
	struct counted *c = *state;

	loop_event_free(&c->event);
	loop_free(&c->loop);
	free(c);
	return 0;
}

static void on_call_stop(void *arg)
{
	struct counted *c = arg;

	c->calls++;
	loop_stop(c->loop);
}

static void test_timer(void **state)
{
	struct counted *c = *state;
	int64_t start = loop_now_ms();
	struct err e;

	assert_int_equal(loop_timer_new(c->loop, on_call_stop, c, &c->event), 0);
	loop_timer_set(c->event, 60000);
	loop_timer_set(c->event, 20);
	assert_int_equal(loop_run(c->loop, &e), 0);
	assert_int_equal(c->calls, 1);
	assert_true(loop_now_ms() - start >= 19);

	loop_timer_set(c->event, 1);
	loop_timer_cancel(c->event);
	assert_int_equal(loop_once(c->loop, 10, &e), 0);
	assert_int_equal(c->calls, 1);
}

static void test_signal(void **state)
{
	struct counted *c = *state;
	struct err e;

	assert_int_equal(loop_signal_new(c->loop, SIGUSR1, on_call_stop, c, &c->event), 0);
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(loop_run(c->loop, &e), 0);
	assert_int_equal(c->calls, 1);
}

static void on_fd_free_itself(void *arg, unsigned what)
{
	struct counted *c = arg;

	c->calls++;
	c->what = what;
	loop_event_free(&c->event);
	loop_stop(c->loop);
}

static void test_fd(void **state)
{
	struct counted *c = *state;
	struct err e;
	int ends[2];

	assert_int_equal(pipe(ends), 0);
	assert_int_equal(loop_fd_new(c->loop, ends[0], on_fd_free_itself, c, &c->event), 0);
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(loop_once(c->loop, 10, &e), 0);
	assert_int_equal(c->calls, 0); /* watched for nothing yet */
	loop_fd_set(c->event, LOOP_READ);
	assert_int_equal(loop_run(c->loop, &e), 0);
	assert_int_equal(c->calls, 1);
	assert_int_equal(c->what, LOOP_READ);
	assert_null(c->event);
	close(ends[0]);
	close(ends[1]);
}

static void *raise_wake(void *arg)
{
	struct counted *c = arg;

	for (int i = 0; i < 100; i++)
		loop_wake(c->event);
	return NULL;
}

static void test_wake(void **state)
{
	struct counted *c = *state;
	pthread_t thread;
	struct err e;

	assert_int_equal(loop_wake_new(c->loop, on_call_stop, c, &c->event), 0);
	assert_int_equal(pthread_create(&thread, NULL, raise_wake, c), 0);
	assert_int_equal(loop_run(c->loop, &e), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_true(c->calls >= 1 && c->calls <= 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_timer, loop_make, loop_remove),
		cmocka_unit_test_setup_teardown(test_signal, loop_make, loop_remove),
		cmocka_unit_test_setup_teardown(test_fd, loop_make, loop_remove),
		cmocka_unit_test_setup_teardown(test_wake, loop_make, loop_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
