/* fuzz_message.c - a line from anywhere to requests, params and articles, and back to
 * answers that a client can read. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "proto/args.h"
#include "proto/article.h"
#include "proto/msg.h"
#include "tests/fuzz/target.h"

static void check_articles(const struct args *args)
{
	const json_t *many = args->v[ARG_ARTICLES].json, *value;
	struct arena *arena = arena_new(0);
	struct article article;
	struct err e;
	size_t i;

	(void)!article_parse(args->v[ARG_ARTICLE].json, true, arena, &article, &e);
	json_array_foreach(many, i, value) {
		e.text[0] = '\0';
		if (article_parse(value, i % 2 == 0, arena, &article, &e) == 0)
			assert(article.text.s && strlen(article.text.s) == article.text.len);
		else
			assert(e.text[0] != '\0');
	}
	arena_free(&arena);
}

/* Whatever is wrong is said in an answer that the client's side can read. */
static void check_answer(const char *id_json, int code, const char *message)
{
	struct msg_answer answer;
	struct buf b = {0};
	struct err e;

	msg_add_error(&b, id_json, code, message);
	assert(!b.failed && !memchr(b.data, '\n', b.len));
	assert(msg_parse_answer(b.data, b.len, &answer, &e) == 0);
	assert(answer.code == code && answer.message[0] != '\0');
	json_decref(answer.root);
	buf_fini(&b);
}

static void check_request(const struct msg_request *r)
{
	struct args args;
	struct err e;
	int method;

	if (r->error) {
		assert(r->why.text[0] != '\0');
		check_answer(r->id_json, r->error, r->why.text);
		return;
	}
	assert(r->method && r->method[0] != '\0');
	method = method_find(r->method);
	if (method < 0)
		return;
	if (args_parse((enum method)method, r->params, &args, &e) != 0)
		check_answer(r->id_json, PROTO_INVALID_PARAMS, e.text);
	else
		check_articles(&args);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct msg_answer answer;
	struct msg *msg;
	struct err e = {0};
	int code = msg_parse((const char *)data, size, &msg, &e);

	if (code != 0)
		check_answer(NULL, code, e.text);
	for (size_t i = 0; msg && i < msg->n; i++)
		check_request(&msg->requests[i]);
	msg_free(&msg);
	if (msg_parse_answer((const char *)data, size, &answer, &e) == 0)
		json_decref(answer.root);
	return 0;
}
