/* erase.c - the erasure.
 *
 * Must not know: who may erase (access.c does); what goes and what stays, the statement does.
 */
#include "daemon/erase.h"
#include "base/log.h"
#include "daemon/access.h"
#include "daemon/call.h"
#include "daemon/edit.h"
#include "daemon/life.h"
#include "daemon/parts.h"
#include "schema/statements.h"

void erase_call(struct call *call)
{
	const char *by = access_user(call);
	const char **lock, **params;

	if (!by) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
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
