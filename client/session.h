/* session.h - a command's connection to the daemon, and what it says when there is
 * none. */
#ifndef TOLL_CLIENT_SESSION_H
#define TOLL_CLIENT_SESSION_H

#include "client/commands.h"
#include "client/toll.h"

/* Connect as --socket and --timeout say, and greet.  0, or an exit code after saying why. */
int session_open(const struct options *o, struct toll **toll_r);

/* One call; *reply_r is a result.  0, or an exit code after saying why: the daemon's
 * own error with what to do about it. */
int session_call(struct toll *toll, const char *method, const json_t *params,
		 struct toll_reply *reply_r);

#endif
