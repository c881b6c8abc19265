/* access.c - the client's user held against the options that name users.
 *
 * Must not know: what the methods do.
 */
#include "daemon/access.h"
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "daemon/call.h"
#include "daemon/conn.h"
#include "daemon/life.h"
#include "daemon/options.h"
#include "daemon/parts.h"
#include "daemon/privilege.h"

const char *access_user(struct call *call)
{
	const char *found;
	struct err e;
	char *name;

	if (privilege_name(conn_uid(call->conn), &name, &e) < 0)
		return NULL;
	found = arena_strndup(call->arena, name, strlen(name));
	free(name);
	return found;
}

static bool names_user(const struct option_list *list, struct call *call)
{
	const char *user = list->n ? access_user(call) : NULL;

	for (size_t i = 0; user && i < list->n; i++)
		if (strcmp(list->items[i], user) == 0)
			return true;
	return false;
}

const char *access_refuses(struct call *call)
{
	const struct options *opts = call->parts->life->opts;

	switch (method_table[call->method].access) {
	case ACCESS_ANY:
	case ACCESS_READ:
	case ACCESS_WRITE:
		return NULL;
	case ACCESS_EDIT:
		if (!opts->edit_user.n || names_user(&opts->edit_user, call))
			return NULL;
		return "only users that tolld's --edit-user names may correct the record";
	case ACCESS_ADMIN:
		if (names_user(&opts->erase_user, call))
			return NULL;
		return "only users that tolld's --erase-user names may erase";
	}
	return NULL;
}
