/* mark.c - an analyst's marks: arguments to parameters.
 *
 * Must not know: what a mark does; the statements do.
 */
#include "daemon/mark.h"
#include <string.h>
#include "daemon/call.h"
#include "daemon/edit.h"
#include "schema/statements.h"

/* A lock on the article, or on that of the mark; NULL: the call has been answered. */
static const char **lock_params(struct call *call)
{
	const char **params = edit_params(call, MARK_LOCK_PARAMS);

	if (params) {
		params[MARK_LOCK_ARTICLE] = edit_number(call, ARG_ARTICLE);
		params[MARK_LOCK_MARK] = edit_number(call, ARG_MARK);
	}
	return params;
}

static void run(struct call *call, int statement, const char *const *params, const char *missing)
{
	const char **lock = lock_params(call);

	if (lock)
		edit_run(call, STATEMENT_MARK_LOCK, lock, statement, params, missing);
}

void mark_figure(struct call *call)
{
	const struct args_value *v = call->args.v;
	const char *in = v[ARG_IN].s;
	const char **params;

	if (in && strcmp(in, "text") != 0 && strcmp(in, "title") != 0) {
		call_error(call, PROTO_INVALID_PARAMS, "in: expected text or title");
		return;
	}
	params = edit_params(call, MARK_FIGURE_PARAMS);
	if (!params)
		return;
	params[MARK_FIGURE_ARTICLE] = edit_number(call, ARG_ARTICLE);
	params[MARK_FIGURE_VERSION] = edit_number(call, ARG_VERSION);
	params[MARK_FIGURE_START] = edit_number(call, ARG_START);
	params[MARK_FIGURE_IN] = in;
	params[MARK_FIGURE_MEASURE] = v[ARG_MEASURE].s;
	params[MARK_FIGURE_BY] = v[ARG_BY].s;
	params[MARK_FIGURE_REASON] = v[ARG_REASON].s;
	run(call, STATEMENT_MARK_FIGURE, params, "no such figure begins there");
}

void mark_link(struct call *call)
{
	const char **params = edit_params(call, MARK_LINK_PARAMS);

	if (!params)
		return;
	params[MARK_LINK_ARTICLE] = edit_number(call, ARG_ARTICLE);
	params[MARK_LINK_STORY] = edit_number(call, ARG_STORY);
	params[MARK_LINK_BY] = call->args.v[ARG_BY].s;
	params[MARK_LINK_REASON] = call->args.v[ARG_REASON].s;
	run(call, STATEMENT_MARK_LINK, params, "the article is not of that story, or alone in it");
}

void mark_undo(struct call *call)
{
	const char **params = edit_params(call, MARK_UNDO_PARAMS);

	if (!params)
		return;
	params[MARK_UNDO_MARK] = edit_number(call, ARG_MARK);
	params[MARK_UNDO_BY] = call->args.v[ARG_BY].s;
	params[MARK_UNDO_REASON] = call->args.v[ARG_REASON].s;
	run(call, STATEMENT_MARK_UNDO, params,
	    "there is no such mark, it was undone, or its article was moved since");
}
