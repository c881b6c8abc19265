/* erase.c - who may erase, and the erasure.
 *
 * Must not know: what goes and what stays; the statement does.
 */
#include "daemon/erase.h"
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "daemon/call.h"
#include "daemon/conn.h"
#include "daemon/edit.h"
#include "daemon/life.h"
#include "daemon/options.h"
#include "daemon/parts.h"
#include "daemon/privilege.h"
#include "schema/statements.h"

/* The client's user if he may erase, in the call's arena; else NULL.  A client that came
 * over TCP has none. */
static const char *admin(struct call *call)
{
	const struct option_list *list = &call->parts->life->opts->erase_user;
	const char *found = NULL;
	struct err e;
	char *name;

	if (!list->n || privilege_name(conn_uid(call->conn), &name, &e) < 0)
		return NULL;
	for (size_t i = 0; !found && i < list->n; i++)
		if (strcmp(list->items[i], name) == 0)
			found = arena_strndup(call->arena, name, strlen(name));
	free(name);
	return found;
}

void erase_call(struct call *call)
{
	const char *by = admin(call);
	const char **lock, **params;

	if (!by) {
		call_error(call, PROTO_FORBIDDEN,
			   "only users that tolld's --erase-user names may erase");
		return;
	}
	lock = edit_params(call, MARK_LOCK_PARAMS);
	params = lock ? edit_params(call, ARTICLE_ERASE_PARAMS) : NULL;
	if (!params)
		return;
	lock[MARK_LOCK_ARTICLE] = edit_number(call, ARG_ARTICLE);
	lock[MARK_LOCK_MARK] = NULL;
	params[ARTICLE_ERASE_ARTICLE] = lock[MARK_LOCK_ARTICLE];
	params[ARTICLE_ERASE_BY] = by;
	params[ARTICLE_ERASE_REASON] = call->args.v[ARG_REASON].s;
	log_info(call->parts->life->log, "erase", "%s erases article %s", by,
		 params[ARTICLE_ERASE_ARTICLE]);
	edit_run(call, STATEMENT_MARK_LOCK, lock, STATEMENT_ARTICLE_ERASE, params,
		 "there is no such article");
}
