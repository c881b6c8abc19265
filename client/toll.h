/* toll.h - libtoll: a program's way to tolld.
 *
 *	struct toll *toll;
 *	struct toll_reply reply;
 *
 *	if (toll_connect(NULL, 60000, &toll, &e) == 0 &&
 *	    toll_call(toll, "status", NULL, &reply, &e) == 0 && reply.result)
 *		... json_object_get(reply.result, "uptime") ...
 *	toll_reply_fini(&reply);
 *	toll_close(&toll);
 *
 * Every function may block, for at most the timeout without a byte moved.  Calls
 * may be pipelined (toll_send), with a bound on how many are under way.  A
 * connection is for one thread.  After an error other than ERR_LIMIT of toll_send
 * it is of no more use: close it.
 */
#ifndef TOLL_CLIENT_TOLL_H
#define TOLL_CLIENT_TOLL_H

#include <jansson.h>
#include <stddef.h>
#include "base/err.h"

struct toll;

/* What the daemon answered: a result or an error. */
struct toll_reply {
	json_t *root;	      /* owned: what the other pointers point into */
	const json_t *result; /* NULL: the daemon said no */
	int code;	      /* then an enum proto_error (proto/error.h) */
	const char *name;     /* its name, "invalid_params" */
	const char *message;
};

/* Free what a reply holds and make it empty; an all-zero one is no error. */
void toll_reply_fini(struct toll_reply *reply);

/* Connect to an address ("unix:PATH", "/PATH", "tcp:HOST:PORT"; NULL: the default
 * of proto/address.h).  Returns 0 and an owned connection; ERR_USAGE or ERR_LIMIT (a
 * bad address); ERR_IO (nobody answers there); ERR_MEMORY. */
int toll_connect(const char *address, unsigned timeout_ms, struct toll **toll_r,
		 struct err *e) MUSTCHECK;

/* Close; calls still under way are told that no answer came; sets *toll to NULL;
 * NULL is no error. */
void toll_close(struct toll **toll);

/* One call and its answer; params may be NULL; calls under way go on meanwhile.
 * Returns 0 and *reply_r, for toll_reply_fini (the daemon's own error is a reply
 * too); or ERR_LIMIT (the request is longer than a line may be; nothing was sent),
 * ERR_IO (timeout), ERR_CLOSED, ERR_SYNTAX (not our protocol), ERR_MEMORY. */
int toll_call(struct toll *toll, const char *method, const json_t *params,
	      struct toll_reply *reply_r, struct err *e) MUSTCHECK;

/* Is called once for each call that toll_send took: with the reply, or with NULL
 * when no answer came.  It may take reply's root (json_incref) and must not use
 * the connection. */
typedef void toll_done(void *arg, const struct toll_reply *reply);

/* Send a call; first wait until fewer than `window` calls are under way.  Errors as
 * toll_call: after one, done was not and will not be called for this call. */
int toll_send(struct toll *toll, const char *method, const json_t *params, size_t window,
	      toll_done *done, void *arg, struct err *e) MUSTCHECK;

/* Wait until at most n calls are under way. Errors as toll_call. */
int toll_wait(struct toll *toll, size_t n, struct err *e) MUSTCHECK;

#endif
