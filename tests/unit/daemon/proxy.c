/* proxy.c - pairs of sockets and what passes between them. */
#include "tests/unit/daemon/proxy.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include "tests/unit/daemon/fixture.h"

#define PAIRS_MAX 64

struct proxy;

struct end {
	struct pair *pair;
	int fd;
	struct loop_event *watch;
};

struct pair {
	struct proxy *proxy;
	struct end client, server;
};

struct proxy {
	struct fixture *f;
	enum proxy_mode mode;
	int listener;
	struct loop_event *watch;
	struct pair pairs[PAIRS_MAX];
	size_t accepted;
	char real[108], conninfo[256];
};

static void close_end(struct end *end)
{
	loop_event_free(&end->watch);
	if (end->fd >= 0)
		close(end->fd);
	end->fd = -1;
}

static void close_pair(struct pair *pair)
{
	close_end(&pair->client);
	close_end(&pair->server);
}

static void send_all(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t sent = send(fd, bytes, n, MSG_NOSIGNAL);
		if (sent <= 0)
			return;
		bytes += sent;
		n -= (size_t)sent;
	}
}

static bool cuts(struct proxy *proxy, enum proxy_mode mode)
{
	if (proxy->mode != mode)
		return false;
	proxy->mode = PROXY_PASS;
	return true;
}

static void on_client(void *arg, unsigned what)
{
	struct end *end = arg;
	struct pair *pair = end->pair;
	char bytes[65536];
	ssize_t n = read(end->fd, bytes, sizeof bytes);

	(void)what;
	if (n <= 0 || cuts(pair->proxy, PROXY_CUT))
		close_pair(pair);
	else
		send_all(pair->server.fd, bytes, (size_t)n);
}

static void on_server(void *arg, unsigned what)
{
	struct end *end = arg;
	struct pair *pair = end->pair;
	char bytes[65536];
	ssize_t n;

	(void)what;
	if (pair->proxy->mode == PROXY_MUTE) {
		loop_fd_set(end->watch, 0);
		return;
	}
	n = read(end->fd, bytes, sizeof bytes);
	if (n <= 0 || cuts(pair->proxy, PROXY_CUT_REPLY))
		close_pair(pair);
	else
		send_all(pair->client.fd, bytes, (size_t)n);
}

static int unix_socket(const char *path, struct sockaddr_un *address_r)
{
	*address_r = (struct sockaddr_un){.sun_family = AF_UNIX};
	snprintf(address_r->sun_path, sizeof address_r->sun_path, "%s", path);
	return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

static void open_pair(struct proxy *proxy, struct pair *pair, int fd)
{
	struct sockaddr_un real;

	pair->proxy = proxy;
	pair->client = (struct end){.pair = pair, .fd = fd};
	pair->server = (struct end){.pair = pair, .fd = unix_socket(proxy->real, &real)};
	if (connect(pair->server.fd, (struct sockaddr *)&real, sizeof real) < 0) {
		close_pair(pair);
		return;
	}
	assert_int_equal(
		loop_fd_new(proxy->f->loop, fd, on_client, &pair->client, &pair->client.watch), 0);
	assert_int_equal(loop_fd_new(proxy->f->loop, pair->server.fd, on_server, &pair->server,
				     &pair->server.watch),
			 0);
	loop_fd_set(pair->client.watch, LOOP_READ);
	loop_fd_set(pair->server.watch, LOOP_READ);
}

static void on_accept(void *arg, unsigned what)
{
	struct proxy *proxy = arg;
	int fd = accept(proxy->listener, NULL, NULL);
	size_t i = 0;

	(void)what;
	if (fd < 0)
		return;
	proxy->accepted++;
	while (i < PAIRS_MAX && proxy->pairs[i].client.fd >= 0)
		i++;
	if (proxy->mode == PROXY_REFUSE || i == PAIRS_MAX) {
		close(fd);
		return;
	}
	open_pair(proxy, &proxy->pairs[i], fd);
}

void proxy_set(struct proxy *proxy, enum proxy_mode mode)
{
	proxy->mode = mode;
	for (size_t i = 0; i < PAIRS_MAX; i++)
		if (proxy->pairs[i].server.watch)
			loop_fd_set(proxy->pairs[i].server.watch, LOOP_READ);
}

void proxy_cut(struct proxy *proxy)
{
	for (size_t i = 0; i < PAIRS_MAX; i++)
		close_pair(&proxy->pairs[i]);
}

size_t proxy_accepted(const struct proxy *proxy)
{
	return proxy->accepted;
}

const char *proxy_conninfo(const struct proxy *proxy)
{
	return proxy->conninfo;
}

struct proxy *proxy_new(struct fixture *f)
{
	struct proxy *proxy = calloc(1, sizeof *proxy);
	char dir[80], path[108], *host, rest[128];
	struct sockaddr_un address;

	assert_non_null(proxy);
	proxy->f = f;
	for (size_t i = 0; i < PAIRS_MAX; i++)
		proxy->pairs[i].client.fd = proxy->pairs[i].server.fd = -1;
	/* host='DIR' port=N user=U dbname=D */
	assert_int_equal(sscanf(f->life.conninfo, "host='%m[^']' port=5432 %127[^\n]", &host, rest),
			 2);
	snprintf(proxy->real, sizeof proxy->real, "%s/.s.PGSQL.5432", host);
	free(host);
	snprintf(dir, sizeof dir, "%s/proxy", f->dir);
	(void)mkdir(dir, 0700);
	snprintf(path, sizeof path, "%s/.s.PGSQL.5432", dir);
	(void)unlink(path);
	snprintf(proxy->conninfo, sizeof proxy->conninfo, "host='%s' port=5432 %s", dir, rest);
	proxy->listener = unix_socket(path, &address);
	assert_int_equal(bind(proxy->listener, (struct sockaddr *)&address, sizeof address), 0);
	assert_int_equal(listen(proxy->listener, 16), 0);
	assert_int_equal(loop_fd_new(f->loop, proxy->listener, on_accept, proxy, &proxy->watch), 0);
	loop_fd_set(proxy->watch, LOOP_READ);
	return proxy;
}

void proxy_free(struct proxy **proxyp)
{
	struct proxy *proxy = *proxyp;

	*proxyp = NULL;
	proxy_cut(proxy);
	loop_event_free(&proxy->watch);
	close(proxy->listener);
	free(proxy);
}
