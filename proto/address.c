/* address.c - where a daemon listens.
 *
 * Parses and names; opening sockets is for those who listen and connect.
 */
#include "proto/address.h"

#include <arpa/inet.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define UNIX_PATH_MAX_LEN (sizeof(((struct sockaddr_un *)0)->sun_path) - 1)

static int address_unix(const char *path, struct address *a, struct err *e)
{
	size_t len = strlen(path);

	if (len == 0)
		return err_set(e, ERR_USAGE, "no path after unix:");
	if (len > UNIX_PATH_MAX_LEN)
		return err_set(e, ERR_LIMIT,
			       "socket path of %zu bytes is too long; the limit is %zu: %.200s",
			       len, UNIX_PATH_MAX_LEN, path);
	a->kind = ADDRESS_UNIX;
	a->to.un.sun_family = AF_UNIX;
	memcpy(a->to.un.sun_path, path, len + 1);
	a->len = sizeof(a->to.un);
	memcpy(a->text, path, len + 1);
	return 0;
}

static int address_port(const char *s, in_port_t *port_r)
{
	unsigned port = 0;

	if (*s == '\0' || strlen(s) > 5)
		return -1;
	for (; *s; s++) {
		if (*s < '0' || *s > '9')
			return -1;
		port = port * 10 + (unsigned)(*s - '0');
	}
	if (port < 1 || port > 65535)
		return -1;
	*port_r = htons((in_port_t)port);
	return 0;
}

/* The loopback address that host names, with the port; false if it is none. */
static bool address_loopback(const char *host, in_port_t port, struct address *a)
{
	struct in_addr v4;

	if (strcmp(host, "[::1]") == 0) {
		a->to.in6.sin6_family = AF_INET6;
		a->to.in6.sin6_addr = in6addr_loopback;
		a->to.in6.sin6_port = port;
		a->len = sizeof(a->to.in6);
		return true;
	}
	if (strcmp(host, "localhost") == 0)
		v4.s_addr = htonl(INADDR_LOOPBACK);
	else if (inet_pton(AF_INET, host, &v4) != 1)
		return false;
	if (ntohl(v4.s_addr) >> 24 != 127)
		return false;
	a->to.in.sin_family = AF_INET;
	a->to.in.sin_addr = v4;
	a->to.in.sin_port = port;
	a->len = sizeof(a->to.in);
	return true;
}

static int address_tcp(const char *s, struct address *a, struct err *e)
{
	const char *colon = strrchr(s, ':');
	char host[64];
	in_port_t port;

	if (!colon || colon == s)
		return err_set(e, ERR_USAGE, "expected tcp:HOST:PORT, got tcp:%.200s", s);
	if (address_port(colon + 1, &port) != 0)
		return err_set(e, ERR_USAGE, "tcp:%.200s: the port must be 1 to 65535", s);
	snprintf(host, sizeof(host), "%.*s", (int)(colon - s > 63 ? 63 : colon - s), s);
	if (!address_loopback(host, port, a))
		return err_set(e, ERR_USAGE,
			       "tcp:%.200s: only the loopback is allowed; "
			       "use localhost, 127.0.0.1 or [::1]",
			       s);
	a->kind = ADDRESS_TCP;
	snprintf(a->text, sizeof(a->text), "tcp:%s:%u", host, ntohs(port));
	return 0;
}

int address_parse(const char *s, struct address *address_r, struct err *e)
{
	memset(address_r, 0, sizeof(*address_r));
	if (strncmp(s, "unix:", 5) == 0)
		return address_unix(s + 5, address_r, e);
	if (strncmp(s, "tcp:", 4) == 0)
		return address_tcp(s + 4, address_r, e);
	if (strchr(s, '/'))
		return address_unix(s, address_r, e);
	return err_set(e, ERR_USAGE,
		       "'%.200s' is no address; expected unix:PATH, a path with a slash, or "
		       "tcp:HOST:PORT",
		       s);
}

int address_default(struct address *address_r, struct err *e)
{
	const char *named = getenv("TOLL_SOCKET");
	const char *runtime = getenv("XDG_RUNTIME_DIR");
	char path[PATH_MAX];

	if (named && *named)
		return address_parse(named, address_r, e);
	if (geteuid() == 0)
		snprintf(path, sizeof(path), "/run/toll/toll.sock");
	else if (runtime && *runtime)
		snprintf(path, sizeof(path), "%s/toll/toll.sock", runtime);
	else
		snprintf(path, sizeof(path), "/tmp/toll-%u/toll.sock", (unsigned)geteuid());
	return address_parse(path, address_r, e);
}
