/* test_notify.c - what arrives at a service manager's socket. */
#include "daemon/notify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <cmocka.h>

/* A bound datagram socket at address, as NOTIFY_SOCKET would name it. */
static int manager_open(const char *address)
{
	struct sockaddr_un at = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	size_t len = strlen(address);

	memcpy(at.sun_path, address, len);
	if (address[0] == '@')
		at.sun_path[0] = '\0';
	assert_true(fd >= 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&at,
			      (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len)),
			 0);
	return fd;
}

static void expect_delivery(const char *address)
{
	int fd = manager_open(address);
	char got[64] = "";
	struct err e;

	assert_int_equal(notify_send(address, "READY=1", &e), 0);
	assert_int_equal(recv(fd, got, sizeof(got) - 1, 0), 7);
	assert_string_equal(got, "READY=1");
	close(fd);
}

static void test_path(void **state)
{
	char address[64];

	(void)state;
	snprintf(address, sizeof(address), "/tmp/toll-test-notify-%ld", (long)getpid());
	expect_delivery(address);
	unlink(address);
}

static void test_abstract(void **state)
{
	char address[64];

	(void)state;
	snprintf(address, sizeof(address), "@toll-test-notify-%ld", (long)getpid());
	expect_delivery(address);
}

static void test_nobody_to_tell(void **state)
{
	struct err e;

	(void)state;
	assert_int_equal(notify_send(NULL, "READY=1", &e), 0);
	assert_int_equal(notify_send("", "READY=1", &e), 0);
}

static void test_errors(void **state)
{
	char longer[200];
	struct err e;

	(void)state;
	memset(longer, 'x', sizeof(longer) - 1);
	longer[sizeof(longer) - 1] = '\0';
	longer[0] = '/';
	assert_int_equal(notify_send(longer, "READY=1", &e), ERR_USAGE);
	assert_int_equal(notify_send("vsock:2:1", "READY=1", &e), ERR_USAGE);
	assert_string_equal(e.text, "NOTIFY_SOCKET: no socket path: vsock:2:1");
	assert_int_equal(notify_send("/nonexistent/notify", "READY=1", &e), ERR_IO);
	assert_string_equal(e.text, "NOTIFY_SOCKET /nonexistent/notify: No such file or directory");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_abstract),
		cmocka_unit_test(test_nobody_to_tell),
		cmocka_unit_test(test_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
