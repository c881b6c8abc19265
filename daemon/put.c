/* put.c - the articles of a request, step by step, and the answer to it.
 *
 * An article is refused for its own faults, in its place in the results.  When the
 * database cannot be reached there are no results: the whole request gets the error,
 * and sending it again is harmless.
 *
 * Must not know: threads, transactions, sockets.
 */
#include "daemon/put.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "daemon/call.h"
#include "daemon/conn.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/linker.h"
#include "daemon/moment.h"
#include "daemon/parts.h"
#include "daemon/recorder.h"
#include "daemon/worker.h"
#include "extract/calendar.h"
#include "extract/published.h"
#include "proto/article.h"

struct request;

/* One article of a request. */
struct item {
	struct request *request;
	struct article article;
	struct work work;
	struct record record;
	char published_at[48], published_day[16], published_offset[8];
	enum proto_error refused; /* PROTO_OK: recorded, or still on its way */
	const char *why;	  /* it was refused; in the call's arena */
};

/* One article.put. */
struct request {
	struct put *put;
	struct call *call;
	struct item *items;
	size_t n, n_begun;
	size_t n_open;		 /* items begun and not done, and one until all are begun */
	enum proto_error failed; /* the database did; then nothing more is begun */
	bool any_recorded;
	const char *why;
	TAILQ_ENTRY(request) all, link;
};

struct put {
	struct parts *parts;
	TAILQ_HEAD(, request) all, waiting;
};

/* ---- the answer ---- */

static const char *outcome_text(enum record_outcome outcome)
{
	switch (outcome) {
	case RECORD_NEW:
		return "new";
	case RECORD_KNOWN:
		return "known";
	case RECORD_VERSION:
		return "version";
	case RECORD_ERASED:
		return "erased";
	}
	return "";
}

static void add_recorded(struct buf *b, const struct record *record)
{
	buf_printf(b,
		   "\"status\":\"%s\",\"article\":%" PRId64 ",\"version\":%" PRId64
		   ",\"sha256\":\"%s\",\"figures\":%" PRId64 ",\"events\":%" PRId64 "}",
		   outcome_text(record->outcome), record->article, record->version, record->sha256,
		   record->figures, record->events);
}

static void add_refused(struct buf *b, const struct item *item)
{
	buf_text(b, "\"status\":\"refused\",\"article\":null,\"version\":null,\"sha256\":null,"
		    "\"figures\":0,\"events\":0,\"error\":");
	msg_add_error_object(b, item->refused, item->why);
	buf_text(b, "}");
}

static void add_item(struct buf *b, const struct item *item)
{
	buf_text(b, "{\"id\":");
	buf_text(b, item->article.id_json ? item->article.id_json : "null");
	buf_text(b, ",");
	if (item->refused)
		add_refused(b, item);
	else
		add_recorded(b, &item->record);
}

static void answer_results(struct request *request)
{
	struct buf b = {0};

	buf_text(&b, "{\"results\":[");
	for (size_t i = 0; i < request->n; i++) {
		if (i)
			buf_text(&b, ",");
		add_item(&b, &request->items[i]);
	}
	buf_text(&b, "]}");
	if (b.failed)
		call_error(request->call, PROTO_INTERNAL_ERROR, "out of memory");
	else
		call_result(request->call, b.data, b.len);
	buf_fini(&b);
}

/* One of those that keep the request open is done.  The last answers; the request,
 * which lies in the call, is gone then. */
static void close_request(struct request *request)
{
	struct call *call = request->call;

	if (--request->n_open)
		return;
	TAILQ_REMOVE(&request->put->all, request, all);
	if (!request->failed)
		answer_results(request);
	else if (request->failed == PROTO_DATABASE_UNAVAILABLE && request->any_recorded)
		call_error(call, PROTO_OUTCOME_UNKNOWN,
			   "the database became unreachable after a part was recorded");
	else
		call_error(call, request->failed, request->why);
}

static void item_done(struct item *item)
{
	work_drop(&item->work);
	close_request(item->request);
}

static void refuse(struct item *item, enum proto_error code, const char *why)
{
	item->request->put->parts->counters.articles_refused++;
	item->refused = code;
	item->why = arena_strndup(item->request->call->arena, why, strlen(why));
	item_done(item);
}

/* ---- recording ---- */

static void count_recorded(struct counters *counters, enum record_outcome outcome)
{
	switch (outcome) {
	case RECORD_NEW:
		counters->articles_new++;
		break;
	case RECORD_KNOWN:
		counters->articles_known++;
		break;
	case RECORD_VERSION:
		counters->articles_version++;
		break;
	case RECORD_ERASED:
		break;
	}
}

/* The uncertain outweighs the certain. */
static void fail_request(struct request *request, enum proto_error code, const char *why)
{
	if (request->failed && code != PROTO_OUTCOME_UNKNOWN)
		return;
	request->failed = code;
	request->why = arena_strndup(request->call->arena, why, strlen(why));
}

static void expect_more(struct parts *parts)
{
	moments_expect(parts->moments);
	linker_poke(parts->linker);
}

static void on_recorded(void *arg, struct record *record)
{
	struct item *item = arg;
	struct request *request = item->request;
	enum proto_error code;

	if (record->code == ERR_OK && record->outcome == RECORD_ERASED) {
		refuse(item, PROTO_ERASED, "this very text was erased, and is not taken again");
		return;
	}
	if (record->code == ERR_OK) {
		count_recorded(&request->put->parts->counters, record->outcome);
		request->any_recorded = true;
		expect_more(request->put->parts);
		item_done(item);
		return;
	}
	code = db_error_code(record->code, record->sqlstate);
	if (code == PROTO_INVALID_PARAMS) {
		refuse(item, PROTO_INVALID_ARTICLE, record->error);
	} else if (record->code == ERR_DB && code == PROTO_INTERNAL_ERROR) {
		refuse(item, PROTO_INTERNAL_ERROR, "the database refused it; see the daemon's log");
	} else {
		fail_request(request, code, record->error);
		item_done(item);
	}
}

/* The dates of article_put, from what the publisher gave. */
static void set_published(struct item *item, const struct published *p)
{
	struct civil day = calendar_civil(p->day);
	unsigned east = (unsigned)abs(p->offset);

	snprintf(item->published_day, sizeof item->published_day, "%04d-%02d-%02d", day.year,
		 day.month, day.day);
	item->record.put[ARTICLE_PUT_PUBLISHED_DAY] = item->published_day;
	if (p->has_offset) {
		snprintf(item->published_offset, sizeof item->published_offset, "%d", p->offset);
		item->record.put[ARTICLE_PUT_PUBLISHED_OFFSET] = item->published_offset;
	}
	if (!p->has_time)
		return;
	snprintf(item->published_at, sizeof item->published_at, "%sT%02d:%02d:%02d%c%02u:%02u",
		 item->published_day, p->minutes / 60, p->minutes % 60, p->seconds,
		 p->offset < 0 ? '-' : '+', p->has_offset ? east / 60 : 0,
		 p->has_offset ? east % 60 : 0);
	item->record.put[ARTICLE_PUT_PUBLISHED_AT] = item->published_at;
}

static void set_record(struct item *item)
{
	const struct article *article = &item->article;
	struct record *record = &item->record;

	record->lock[ARTICLE_LOCK_SOURCE] = article->source.s;
	record->lock[ARTICLE_LOCK_URL] = article->url.s;
	record->lock[ARTICLE_LOCK_TEXT] = article->url.s ? NULL : article->text.s;
	record->put[ARTICLE_PUT_SOURCE] = article->source.s;
	record->put[ARTICLE_PUT_URL] = article->url.s;
	record->put[ARTICLE_PUT_TITLE] = article->title.s;
	record->put[ARTICLE_PUT_TEXT] = article->text.s;
	record->put[ARTICLE_PUT_PUBLISHED] = article->published.s;
	record->put[ARTICLE_PUT_LANG] = article->lang.s;
	record->put[ARTICLE_PUT_MARK] = article->id_json;
	record->put[ARTICLE_PUT_CORRECTION] = article->correction.s;
	if (article->status.s && article_status_withdrawn(article->status.s) > 0)
		record->put[ARTICLE_PUT_STATUS] = "withdrawn";
	record->done = on_recorded;
	record->arg = item;
}

/* ---- reading ---- */

static enum proto_error reading_error(enum err_code code)
{
	if (code == ERR_LIMIT)
		return PROTO_ARTICLE_TOO_LONG;
	return code == ERR_MEMORY ? PROTO_INTERNAL_ERROR : PROTO_INVALID_ARTICLE;
}

static void on_read(void *arg, struct work *work)
{
	struct item *item = arg;
	struct recorder *recorder = item->request->put->parts->recorder;

	if (work->err.code) {
		recorder_forget(recorder, &item->record);
		refuse(item, reading_error(work->err.code), work->err.text);
		return;
	}
	item->record.put[ARTICLE_PUT_READING] = work->reading;
	item->record.put[ARTICLE_PUT_SIGNATURE] = work->signature;
	item->record.put[ARTICLE_PUT_CORRECTED] = work->corrected;
	item->record.bytes = item->article.text.len + item->article.title.len +
			     item->article.correction.len + work->reading_len +
			     work->signature_len + work->corrected_len;
	recorder_take(recorder, &item->record);
}

static void set_work(struct item *item)
{
	const struct article *article = &item->article;

	item->work.doc = (struct extract_doc){
		.text = article->text.s,
		.text_len = article->text.len,
		.title = article->title.s,
		.title_len = article->title.len,
		.published = article->published.s,
		.lang = article->lang.s,
		.site = article->url.s ? article->url.s : article->source.s,
	};
	item->work.notice = (struct extract_doc){
		.text = article->correction.s,
		.text_len = article->correction.len,
		.published = article->published.s,
		.lang = article->lang.s,
		.site = item->work.doc.site,
	};
	item->work.done = on_read;
	item->work.arg = item;
}

/* ---- from articles to items ---- */

static int prepare(struct item *item, const json_t *value, struct err *e)
{
	struct article *article = &item->article;
	struct published published;
	int rc = article_parse(value, true, item->request->call->arena, article, e);

	if (rc)
		return rc;
	set_record(item);
	set_work(item);
	if (!article->published.s)
		return 0;
	rc = published_parse(article->published.s, &published, e);
	if (rc)
		return err_prefix(e, "published");
	set_published(item, &published);
	return 0;
}

static const json_t *article_value(const struct request *request, size_t i)
{
	const struct args_value *one = &request->call->args.v[ARG_ARTICLE];

	return one->set ? one->json : json_array_get(request->call->args.v[ARG_ARTICLES].json, i);
}

/* Begin the next article; ERR_BUSY: nobody has room for it now. */
static int begin_next(struct request *request)
{
	struct parts *parts = request->put->parts;
	struct item *item = &request->items[request->n_begun];
	struct err e = {0};
	int rc = 0;

	if (parts->ending || recorder_is_full(parts->recorder))
		return ERR_BUSY;
	if (!item->request) { /* else it was prepared, and found no room */
		item->request = request;
		rc = prepare(item, article_value(request, request->n_begun), &e);
	}
	if (rc == 0 && (rc = workers_submit(parts->workers, &item->work)) == ERR_BUSY)
		return rc;
	request->n_begun++;
	request->n_open++;
	if (rc)
		refuse(item, reading_error(rc), e.text);
	else
		recorder_announce(parts->recorder, &item->record);
	return 0;
}

/* Begin as many as there is room for; false when some had to stay. */
static bool begin_articles(struct request *request)
{
	while (!request->failed && request->n_begun < request->n)
		if (begin_next(request) == ERR_BUSY)
			return false;
	return true;
}

/* Those who wait are served in the order they came. */
void put_room(void *arg)
{
	struct put *put = arg;
	struct request *request;

	while ((request = TAILQ_FIRST(&put->waiting)) && begin_articles(request)) {
		TAILQ_REMOVE(&put->waiting, request, link);
		conn_release(request->call->conn);
		close_request(request);
	}
}

void put_call(struct call *call)
{
	struct put *put = call->parts->put;
	const struct args *args = &call->args;
	size_t n = args->v[ARG_ARTICLE].set ? 1 : json_array_size(args->v[ARG_ARTICLES].json);
	struct request *request = arena_zalloc(call->arena, sizeof *request);
	struct item *items = request ? arena_array(call->arena, n, sizeof *items) : NULL;

	if (!items) {
		call_error(call, PROTO_INTERNAL_ERROR, "out of memory");
		return;
	}
	request->put = put;
	request->call = call;
	request->items = items;
	request->n = n;
	request->n_open = 1;
	TAILQ_INSERT_TAIL(&put->all, request, all);
	if (TAILQ_EMPTY(&put->waiting) && begin_articles(request)) {
		close_request(request);
		return;
	}
	TAILQ_INSERT_TAIL(&put->waiting, request, link);
	conn_hold(call->conn);
}

/* ---- the object ---- */

int put_new(struct parts *parts, struct put **put_r, struct err *e)
{
	struct put *put = calloc(1, sizeof *put);

	if (!put)
		return err_set(e, ERR_MEMORY, "out of memory");
	put->parts = parts;
	TAILQ_INIT(&put->all);
	TAILQ_INIT(&put->waiting);
	*put_r = put;
	return 0;
}

void put_free(struct put **putp)
{
	struct put *put = *putp;
	struct request *request;

	*putp = NULL;
	if (!put)
		return;
	while ((request = TAILQ_FIRST(&put->all))) {
		TAILQ_REMOVE(&put->all, request, all);
		for (size_t i = 0; i < request->n; i++)
			work_drop(&request->items[i].work);
		call_error(request->call, PROTO_SHUTTING_DOWN, NULL);
	}
	free(put);
}
