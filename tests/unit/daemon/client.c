/* client.c - non-blocking, so that the server's loop can be turned in between. */
#include "tests/unit/daemon/client.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "tests/unit/daemon/fixture.h"

void client_open(struct client *c, struct fixture *f, const char *path)
{
	struct sockaddr_un to = {.sun_family = AF_UNIX};

	*c = (struct client){.f = f};
	snprintf(to.sun_path, sizeof to.sun_path, "%s", path);
	c->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_int_equal(connect(c->fd, (struct sockaddr *)&to, sizeof to), 0);
	assert_int_equal(fcntl(c->fd, F_SETFL, O_NONBLOCK), 0);
}

void client_close(struct client *c)
{
	close(c->fd);
	free(c->data);
	c->data = NULL;
}

static void turn(struct client *c, unsigned ms)
{
	struct err e;

	assert_int_equal(loop_once(c->f->loop, ms, &e), 0);
}

bool client_send(struct client *c, const char *bytes, size_t len)
{
	int64_t until = loop_now_ms() + FIXTURE_DEADLINE_MS;

	while (len) {
		ssize_t n = send(c->fd, bytes, len, MSG_NOSIGNAL);
		if (n < 0 && errno != EAGAIN)
			return false;
		if (n < 0)
			turn(c, 10);
		else {
			bytes += n;
			len -= (size_t)n;
		}
		assert_true(loop_now_ms() < until);
	}
	return true;
}

void client_say(struct client *c, const char *text)
{
	assert_true(client_send(c, text, strlen(text)));
}

/* Take what is there; false when nothing new came. */
static bool receive(struct client *c)
{
	char bytes[65536];
	ssize_t n = recv(c->fd, bytes, sizeof bytes, 0);

	if (n < 0 && errno == EAGAIN)
		return false;
	if (n <= 0) {
		c->eof = true;
		return true;
	}
	c->data = realloc(c->data, c->len + (size_t)n + 1);
	assert_non_null(c->data);
	memcpy(c->data + c->len, bytes, (size_t)n);
	c->len += (size_t)n;
	return true;
}

bool client_has_line(struct client *c, unsigned ms)
{
	int64_t until = loop_now_ms() + ms;

	while (!(c->len && memchr(c->data, '\n', c->len))) {
		if (receive(c) && !c->eof)
			continue;
		if (c->eof || loop_now_ms() >= until)
			return false;
		turn(c, 10);
	}
	return true;
}

const char *client_line(struct client *c)
{
	static char *line;
	size_t n;

	if (!client_has_line(c, FIXTURE_DEADLINE_MS)) {
		assert_true(c->eof);
		return NULL;
	}
	n = (size_t)((char *)memchr(c->data, '\n', c->len) - c->data);
	free(line);
	line = strndup(c->data, n);
	c->len -= n + 1;
	memmove(c->data, c->data + n + 1, c->len);
	return line;
}

void client_expect_end(struct client *c)
{
	const char *line = client_line(c);

	if (line)
		fail_msg("%s", line);
}
