/* story.c - an analyst's edit of stories: arguments to parameters, under the lock that linking
 * takes.
 *
 * Must not know: what the JSON holds.
 */
#include "daemon/story.h"
#include <inttypes.h>
#include "daemon/call.h"
#include "daemon/edit.h"
#include "schema/statements.h"

void story_merge(struct call *call)
{
	const char **params = edit_params(call, STORY_MERGE_PARAMS);

	if (!params)
		return;
	params[STORY_MERGE_STORY] = edit_number(call, ARG_STORY);
	params[STORY_MERGE_OTHER] = edit_number(call, ARG_OTHER);
	params[STORY_MERGE_REASON] = call->args.v[ARG_REASON].s;
	edit_run(call, STATEMENT_STORY_LOCK, NULL, STATEMENT_STORY_MERGE, params,
		 "these are not two stories that have articles");
}

/* The numbers as a JSON array, in the arena; NULL: one of them is none. */
static const char *article_numbers(struct call *call)
{
	const json_t *array = call->args.v[ARG_ARTICLES].json;
	const char *list = NULL;
	struct buf b = {0};
	size_t i;

	for (i = 0; i < json_array_size(array); i++) {
		const json_t *value = json_array_get(array, i);
		if (!json_is_integer(value))
			break;
		buf_printf(&b, "%c%" JSON_INTEGER_FORMAT, i ? ',' : '[', json_integer_value(value));
	}
	if (i == json_array_size(array) && !b.failed)
		list = arena_printf(call->arena, "%.*s]", (int)b.len, b.data);
	buf_fini(&b);
	return list;
}

void story_split(struct call *call)
{
	const char *articles = article_numbers(call);
	const char **params;

	if (!articles) {
		call_error(call, PROTO_INVALID_PARAMS, "articles: expected numbers of articles");
		return;
	}
	params = edit_params(call, STORY_SPLIT_PARAMS);
	if (!params)
		return;
	params[STORY_SPLIT_STORY] = edit_number(call, ARG_STORY);
	params[STORY_SPLIT_ARTICLES] = articles;
	params[STORY_SPLIT_REASON] = call->args.v[ARG_REASON].s;
	edit_run(call, STATEMENT_STORY_LOCK, NULL, STATEMENT_STORY_SPLIT, params,
		 "these are not some, and not all, of the story's articles");
}
