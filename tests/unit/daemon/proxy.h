/* proxy.h - stands between libpq and PostgreSQL, for faults that the real one cannot
 * produce on demand.  Turned by the fixture's loop. */
#ifndef TOLL_TESTS_PROXY_H
#define TOLL_TESTS_PROXY_H

#include <stdbool.h>
#include <stddef.h>

struct fixture;
struct proxy;

enum proxy_mode {
	PROXY_PASS,	 /* everything, both ways */
	PROXY_MUTE,	 /* what the server says is kept back */
	PROXY_CUT_REPLY, /* what the server says next is thrown away, and both are cut */
	PROXY_CUT,	 /* what the client says next is thrown away, and both are cut */
	PROXY_REFUSE,	 /* new connections are closed at once */
};

/* A proxy to the fixture's cluster. */
struct proxy *proxy_new(struct fixture *f);
void proxy_free(struct proxy **proxy);

/* Connection string that goes through it. */
const char *proxy_conninfo(const struct proxy *proxy);

/* From now on; PROXY_CUT and PROXY_CUT_REPLY fall back to PROXY_PASS once done. */
void proxy_set(struct proxy *proxy, enum proxy_mode mode);

/* Cut all connections now. */
void proxy_cut(struct proxy *proxy);

size_t proxy_accepted(const struct proxy *proxy); /* ever, those refused too */

#endif
