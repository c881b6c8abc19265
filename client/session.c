/* session.c - a command's connection to the daemon.
 *
 * Knows how to complain; what is asked is the command's.
 */
#include "client/session.h"

#include <string.h>

#include "client/screen.h"
#include "proto/error.h"

#define TIMEOUT_DEFAULT_S 60
#define TIMEOUT_MAX_S 86400

int session_open(const struct options *o, struct toll **toll_r)
{
	int64_t seconds = TIMEOUT_DEFAULT_S;
	struct err e;
	int code = 0;

	*toll_r = NULL;
	if (o->timeout)
		code = options_number("--timeout", o->timeout, 1, TIMEOUT_MAX_S, &seconds, &e);
	if (code == 0)
		code = toll_connect(o->socket, (unsigned)seconds * 1000, toll_r, &e);
	if (code == 0)
		return 0;
	if (code == ERR_USAGE || code == ERR_LIMIT)
		return command_fail(EXIT_USAGE, &e);
	fputs("toll: ", stderr);
	screen_print(stderr, e.text);
	fputs("; start it with `tolld`, or name its socket with --socket\n", stderr);
	return EXIT_UNREACHABLE;
}

int session_call(struct toll *toll, const char *method, const json_t *params,
		 struct toll_reply *reply_r)
{
	struct err e;

	if (toll_call(toll, method, params, reply_r, &e) != 0)
		return command_fail(EXIT_UNREACHABLE, &e);
	if (reply_r->result)
		return 0;
	err_set(&e, ERR_DB, "%s; %s", reply_r->message, proto_error_advice(reply_r->code));
	toll_reply_fini(reply_r);
	return command_fail(EXIT_REFUSED, &e);
}
