/* session.c - a command's connection to the daemon.
 *
 * Knows how to complain; what is asked is the command's.
 */
#include "client/session.h"

#include <stdbool.h>
#include <string.h>

#include "base/version.h"
#include "client/screen.h"
#include "proto/error.h"
#include "proto/limits.h"

#define TIMEOUT_DEFAULT_S 120 /* longer than the daemon lets a query run */
#define TIMEOUT_MAX_S 86400

static int session_connect(const struct options *o, struct toll **toll_r)
{
	int64_t seconds = TIMEOUT_DEFAULT_S;
	struct err e;
	int code = 0;

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

/* Make sure that both ends speak the same protocol. */
static int session_hello(struct toll *toll)
{
	struct toll_reply reply;
	char client[256];
	json_t *params;
	int exit_code;

	snprintf(client, sizeof(client), "toll %s", version_text());
	params = json_pack("{s:i,s:s}", "protocol", PROTO_VERSION, "client", client);
	exit_code = session_call(toll, "hello", params, &reply);
	toll_reply_fini(&reply);
	json_decref(params);
	return exit_code;
}

int session_open(const struct options *o, struct toll **toll_r)
{
	int exit_code;

	*toll_r = NULL;
	exit_code = session_connect(o, toll_r);
	if (exit_code == 0)
		exit_code = session_hello(*toll_r);
	if (exit_code != 0)
		toll_close(toll_r);
	return exit_code;
}

/* Whether a parameter's name is an option's: as_of is that of as-of. */
static bool session_is_option(const char *param, size_t len, const char *option)
{
	for (size_t i = 0; i < len; i++)
		if ((param[i] == '_' ? '-' : param[i]) != option[i])
			return false;
	return option[len] == '\0';
}

/* The option whose name an error's message begins with, or NULL: then the daemon's words for a
 * parameter are the user's for the option. */
static const char *session_named_option(const char *message, size_t len)
{
	for (size_t i = 0; i < option_table_count; i++)
		if (session_is_option(message, len, option_table[i].name))
			return option_table[i].name;
	return NULL;
}

int session_call(struct toll *toll, const char *method, const json_t *params,
		 struct toll_reply *reply_r)
{
	struct err e;
	const char *option = NULL;
	size_t len;

	if (toll_call(toll, method, params, reply_r, &e) != 0)
		return command_fail(EXIT_UNREACHABLE, &e);
	if (reply_r->result)
		return 0;
	len = strcspn(reply_r->message, ":");
	if (reply_r->code == PROTO_INVALID_PARAMS)
		option = session_named_option(reply_r->message, len);
	if (option)
		err_set(&e, ERR_USAGE, "--%s%s", option, reply_r->message + len);
	else
		err_set(&e, ERR_DB, "%s; %s", reply_r->message, proto_error_advice(reply_r->code));
	toll_reply_fini(reply_r);
	return command_fail(EXIT_REFUSED, &e);
}
