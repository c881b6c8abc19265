/* parts.h - the working parts of tolld, for those that need several of them. */
#ifndef TOLL_DAEMON_PARTS_H
#define TOLL_DAEMON_PARTS_H

#include <stdbool.h>
#include <stdint.h>
#include "daemon/counters.h"

struct parts {
	const struct life *life;
	struct counters counters;
	struct pool *pool;
	struct workers *workers;
	struct recorder *recorder;
	struct rereader *rereader;
	struct moments *moments;
	struct linker *linker;
	struct put *put;
	struct server *server;
	struct verifier *verifier;
	int64_t started_ms; /* loop_now_ms */
	bool draining;	    /* new requests are turned away */
	bool ending;	    /* the parts go one after the other: none begins anything more */
};

#endif
