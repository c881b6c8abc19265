/* fuzz_article.c - a line that the scan of articles accepts means to jansson and
 * article_parse what it means to the scan. */
#include <assert.h>
#include <string.h>

#include "proto/article_scan.h"
#include "proto/load.h"
#include "tests/fuzz/target.h"

static void same(const struct article_field *a, const struct article_field *b)
{
	assert(a->len == b->len && !a->s == !b->s);
	assert(!a->s || memcmp(a->s, b->s, a->len + 1) == 0);
}

static void compare(const char *line, size_t size, struct arena *a, const struct article *scanned)
{
	struct article parsed;
	struct err e;
	json_t *root;
	int rc = load_json(line, size, PROTO_VALUES_MAX, &root, &e);

	assert(rc == 0);
	rc = article_parse(root, false, a, &parsed, &e);
	assert(rc == 0);
	same(&scanned->text, &parsed.text);
	same(&scanned->title, &parsed.title);
	same(&scanned->source, &parsed.source);
	same(&scanned->published, &parsed.published);
	same(&scanned->lang, &parsed.lang);
	same(&scanned->url, &parsed.url);
	assert(!scanned->id_json == !parsed.id_json);
	assert(!parsed.id_json || strcmp(scanned->id_json, parsed.id_json) == 0);
	json_decref(root);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(0);
	struct article scanned;

	if (a && article_scan((const char *)data, size, a, &scanned))
		compare((const char *)data, size, a, &scanned);
	arena_free(&a);
	return 0;
}
