/* client.h - a client of a server that lives in the same process: bytes as they are. */
#ifndef TOLL_TESTS_CLIENT_H
#define TOLL_TESTS_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

struct fixture;

struct client {
	struct fixture *f;
	int fd;
	char *data; /* what came and was not taken */
	size_t len;
	bool eof;
};

/* Connect to a Unix socket. */
void client_open(struct client *c, struct fixture *f, const char *path);
void client_close(struct client *c);

/* Send bytes, turning the loop while the socket is full; false when the other end
 * is gone. */
bool client_send(struct client *c, const char *bytes, size_t len);
void client_say(struct client *c, const char *text);

/* The next line without its LF, valid until the next call; NULL at the end. */
const char *client_line(struct client *c);

/* Is there a line within ms?  For "nothing comes". */
bool client_has_line(struct client *c, unsigned ms);

/* Wait until the other end closes; fails on any further line. */
void client_expect_end(struct client *c);

#endif
