/* address.h - where a daemon listens: "unix:PATH", a bare path, "tcp:HOST:PORT". */
#ifndef TOLL_PROTO_ADDRESS_H
#define TOLL_PROTO_ADDRESS_H

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include "base/err.h"

enum address_kind { ADDRESS_UNIX, ADDRESS_TCP };

struct address {
	enum address_kind kind;
	union {
		struct sockaddr sa;
		struct sockaddr_un un;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
	} to;
	socklen_t len; /* of what `to` holds, for bind and connect */
	/* As a person would write it: the path alone, or "tcp:127.0.0.1:7070". */
	char text[sizeof(((struct sockaddr_un *)0)->sun_path) + 8];
};

/* Parse an address.  TCP goes to the loopback only ("localhost", 127.x.y.z, [::1]).
 * Returns 0, ERR_USAGE (malformed; not loopback), or ERR_LIMIT (path too long: the
 * message says the limit). */
int address_parse(const char *s, struct address *address_r, struct err *e) MUSTCHECK;

/* The address that both programs use when none is named: $TOLL_SOCKET, else
 * /run/toll/toll.sock for root, else $XDG_RUNTIME_DIR/toll/toll.sock, else
 * /tmp/toll-<uid>/toll.sock.  Errors as address_parse. */
int address_default(struct address *address_r, struct err *e) MUSTCHECK;

#endif
