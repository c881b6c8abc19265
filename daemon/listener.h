/* listener.h - one listening socket: made with care, removed with care. */
#ifndef TOLL_DAEMON_LISTENER_H
#define TOLL_DAEMON_LISTENER_H

#include <stdbool.h>
#include <sys/stat.h>
#include "base/err.h"
#include "proto/address.h"

struct listener {
	struct address address;
	int fd;	      /* -1: closed */
	dev_t device; /* of a Unix socket's file, to remove no other's */
	ino_t inode;
};

/* Bind and listen, non-blocking.  Errors as server_listen (server.h). */
int listener_open(const char *address, struct listener *listener_r, struct err *e) MUSTCHECK;

/* Close it and remove its file, if that is still the one made here. */
void listener_close(struct listener *listener);

#endif
