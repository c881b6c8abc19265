/* reckon.c - rows to reports, and what the ledger says of them to JSON.
 *
 * Must not know: how anything is reckoned.
 */
#include "daemon/reckon.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "daemon/call.h"
#include "daemon/db.h"
#include "ledger/best.h"
#include "ledger/verdict.h"

#define ROWS_MAX 5000 /* that the statement gives */

struct reckoning {
	const struct db_answer *answer;
	const struct report *reports;
	const struct chain *chain;
	size_t *step_of; /* the first step of each report */
	struct buf b;
};

static const char *text_of(const struct db_answer *answer, size_t row, int column)
{
	return db_answer_value(answer, 0, row, (size_t)column, NULL);
}

static int64_t number_of(const struct db_answer *answer, size_t row, int column, int64_t otherwise)
{
	const char *text = text_of(answer, row, column);

	return text ? strtoll(text, NULL, 10) : otherwise;
}

static bool is_true(const struct db_answer *answer, size_t row, int column)
{
	const char *text = text_of(answer, row, column);

	return text && *text == 't';
}

static struct report report_of(const struct db_answer *a, size_t row)
{
	return (struct report){
		.bounds = {number_of(a, row, REPORTS_ROW_LOW, 0),
			   number_of(a, row, REPORTS_ROW_HIGH, BOUNDS_OPEN)},
		.value = number_of(a, row, REPORTS_ROW_VALUE, VALUE_NONE),
		.origin = number_of(a, row, REPORTS_ROW_ORIGIN, 0),
		.outlet = number_of(a, row, REPORTS_ROW_OUTLET, 0),
		.writer = number_of(a, row, REPORTS_ROW_WRITER, 0),
		.text = number_of(a, row, REPORTS_ROW_TEXT, 0),
		.article = number_of(a, row, REPORTS_ROW_ARTICLE, 0),
		.published = number_of(a, row, REPORTS_ROW_PUBLISHED, 0),
		.recorded = number_of(a, row, REPORTS_ROW_RECORDED, 0),
		.ended = number_of(a, row, REPORTS_ROW_ENDED, MOMENT_NEVER),
		.version = (int32_t)number_of(a, row, REPORTS_ROW_VERSION, 0),
		.ordinal = (int32_t)number_of(a, row, REPORTS_ROW_ORDINAL, 0),
		.from = (int32_t)number_of(a, row, REPORTS_ROW_FROM, DAY_NONE),
		.to = (int32_t)number_of(a, row, REPORTS_ROW_TO, DAY_NONE),
		.country = number_of(a, row, REPORTS_ROW_COUNTRY, 0),
		.group = number_of(a, row, REPORTS_ROW_GROUP, 0),
		.scope = scope_named(text_of(a, row, REPORTS_ROW_SCOPE)),
		.status = status_named(text_of(a, row, REPORTS_ROW_STATUS)),
		.unit = unit_named(text_of(a, row, REPORTS_ROW_UNIT)),
		.withdrawn = is_true(a, row, REPORTS_ROW_WITHDRAWN),
		.official = is_true(a, row, REPORTS_ROW_OFFICIAL),
		.implicit = is_true(a, row, REPORTS_ROW_IMPLICIT),
		.in_title = is_true(a, row, REPORTS_ROW_IN_TITLE),
	};
}

static void put_string(struct buf *b, const char *text)
{
	if (text)
		buf_json_string(b, text, strlen(text));
	else
		buf_text(b, "null");
}

static void put_bounds(struct buf *b, struct bounds bounds)
{
	buf_printf(b, "\"low\":%" PRId64 ",\"high\":", bounds.low);
	if (bounds.high == BOUNDS_OPEN)
		buf_text(b, "null");
	else
		buf_printf(b, "%" PRId64, bounds.high);
}

/* A report by the step that it made. */
static void put_report(struct reckoning *k, size_t report)
{
	if (report == NOTHING)
		buf_text(&k->b, "null");
	else
		buf_printf(&k->b, "%zu", k->step_of[report]);
}

/* A day where nothing more is known, as articles are dated; else a date-time of UTC. */
static void put_moment(struct buf *b, int64_t seconds)
{
	time_t at = (time_t)seconds;
	struct tm tm;
	char text[40];

	if (seconds == MOMENT_NEVER || !gmtime_r(&at, &tm) ||
	    strftime(text, sizeof text, seconds % 86400 ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%d", &tm) ==
		    0)
		buf_text(b, "null");
	else
		put_string(b, text);
}

static void put_step(struct reckoning *k, size_t i)
{
	const struct step *s = &k->chain->steps[i];
	size_t len;
	const char *line = db_answer_value(k->answer, 0, s->report, REPORTS_ROW_LINE, &len);

	buf_printf(&k->b, "%s{\"step\":%zu,\"effect\":\"%s\",\"why\":", i ? "," : "", i,
		   effect_text(s->effect));
	put_string(&k->b, why_text(s->why));
	buf_text(&k->b, ",\"against\":");
	put_report(k, s->against);
	buf_text(&k->b, ",\"stands\":");
	if (s->stands == NOTHING) {
		buf_text(&k->b, "null");
	} else {
		buf_printf(&k->b, "{\"step\":%zu,", k->step_of[s->stands]);
		put_bounds(&k->b, s->standing);
		buf_text(&k->b, "}");
	}
	buf_text(&k->b, ",\"ended\":");
	put_moment(&k->b, s->ended);
	buf_text(&k->b, ",");
	buf_add(&k->b, line + 1, len - 1); /* the figure's members go on in the same object */
}

static void put_claim(struct reckoning *k, size_t i)
{
	const struct claim *c = &k->chain->claims[i];
	const char *who;

	if (i == NOTHING) {
		buf_text(&k->b, "null");
		return;
	}
	who = text_of(k->answer, c->report, REPORTS_ROW_WHO);
	buf_printf(&k->b, "{\"step\":%zu,\"value\":%" PRId64 ",", k->step_of[c->report],
		   best_value(c, k->reports));
	put_bounds(&k->b, c->bounds);
	buf_text(&k->b, ",\"source\":");
	put_string(&k->b, text_of(k->answer, c->report, REPORTS_ROW_SOURCE));
	buf_text(&k->b, ",\"attribution\":");
	put_string(&k->b, text_of(k->answer, c->report, REPORTS_ROW_ATTRIBUTION));
	buf_text(&k->b, ",\"origin\":");
	buf_text(&k->b, who ? who : "null");
	buf_printf(&k->b, ",\"summed\":%s,\"overtaken\":%s}", c->summed ? "true" : "false",
		   c->overtaken ? "true" : "false");
}

static void put_claims(struct reckoning *k)
{
	buf_text(&k->b, "],\"claims\":[");
	for (size_t i = 0; i < k->chain->n_claims; i++) {
		if (i)
			buf_text(&k->b, ",");
		put_claim(k, i);
	}
	buf_text(&k->b, "]");
}

static void put_verdict(struct reckoning *k)
{
	struct judgement j = verdict_of(k->chain);

	buf_printf(&k->b, ",\"verdict\":\"%s\",\"contested\":[", verdict_text(j.verdict));
	if (j.verdict == VERDICT_CONTESTED) {
		put_claim(k, j.claims[0]);
		buf_text(&k->b, ",");
		put_claim(k, j.claims[1]);
	}
	buf_text(&k->b, "]");
}

static void put_best(struct reckoning *k, enum rule rule, const struct best *best)
{
	buf_printf(&k->b, ",\"rule\":\"%s\",\"low\":", rule_text(rule));
	put_claim(k, best->low);
	buf_text(&k->b, ",\"best\":");
	put_claim(k, best->best);
	buf_text(&k->b, ",\"high\":");
	put_claim(k, best->high);
}

/* The name of the group that is counted, from a report that counts it; NULL: anybody. */
static const char *group_name(const struct reckoning *k, size_t rows)
{
	for (size_t i = 0; i < rows && k->chain->frame.group != 0; i++)
		if (k->reports[i].group == k->chain->frame.group)
			return text_of(k->answer, i, REPORTS_ROW_GROUP_NAME);
	return NULL;
}

static void put_frame(struct reckoning *k, const char *measure, size_t rows)
{
	const struct frame *f = &k->chain->frame;
	const struct chain_counts *n = &k->chain->counts;

	buf_text(&k->b, "{\"measure\":");
	put_string(&k->b, measure);
	buf_printf(&k->b, ",\"unit\":\"%s\",\"status\":\"%s\",\"group\":", unit_text(f->unit),
		   status_text(f->status));
	put_string(&k->b, group_name(k, rows));
	buf_text(&k->b, ",\"country\":");
	if (f->country)
		buf_printf(&k->b, "\"%c%c\"", (char)(f->country / 256), (char)(f->country % 256));
	else
		buf_text(&k->b, "null");
	buf_printf(&k->b, ",\"reports\":%zu,\"outlets\":%zu,\"texts\":%zu,\"origins\":%zu",
		   n->reports, n->outlets, n->texts, n->voices);
}

/* The whole answer into k's buffer; 0 or ERR_MEMORY. */
static int tell(struct reckoning *k, struct call *call, size_t rows)
{
	const struct args_value *v = call->args.v;
	enum rule rule = v[ARG_RULE].set ? rule_named(v[ARG_RULE].s) : RULE_DEFAULT;
	struct best best;

	if (best_by(call->arena, rule, k->chain, k->reports, &best) != 0)
		return ERR_MEMORY;
	put_frame(k, v[ARG_MEASURE].s, rows);
	put_verdict(k);
	put_best(k, rule, &best);
	buf_text(&k->b, ",\"steps\":[");
	for (size_t i = 0; i < k->chain->n_steps; i++)
		put_step(k, i);
	put_claims(k);
	buf_printf(&k->b, ",\"truncated\":%s", rows == ROWS_MAX ? "true" : "false");
	buf_text(&k->b, text_of(k->answer, 0, REPORTS_ROW_STANDING));
	buf_text(&k->b, "}");
	return k->b.failed ? ERR_MEMORY : 0;
}

static int reckon(struct reckoning *k, struct call *call, size_t rows, struct err *e)
{
	struct report *reports = arena_array(call->arena, rows, sizeof *reports);
	struct chain *chain;
	int code;

	k->step_of = arena_array(call->arena, rows, sizeof *k->step_of);
	if (rows > 0 && (!reports || !k->step_of))
		return err_set(e, ERR_MEMORY, "out of memory");
	for (size_t i = 0; i < rows; i++)
		reports[i] = report_of(k->answer, i);
	code = chain_make(call->arena, reports, rows, &chain, e);
	if (code != 0)
		return code;
	for (size_t i = chain->n_steps; i-- > 0;)
		k->step_of[chain->steps[i].report] = i;
	k->reports = reports;
	k->chain = chain;
	return 0;
}

void reckon_toll(struct call *call, const struct db_answer *answer)
{
	struct reckoning k = {.answer = answer};
	size_t rows = db_answer_rows(answer, 0);
	struct err e;
	int code;

	if (!text_of(answer, 0, REPORTS_ROW_ARTICLE))
		rows = 0; /* the row is there for what it says of the moment */
	code = reckon(&k, call, rows, &e);
	if (code == 0)
		code = tell(&k, call, rows) ? err_set(&e, ERR_MEMORY, "out of memory") : 0;
	if (code != 0)
		call_error(call, PROTO_INTERNAL_ERROR, e.text);
	else
		call_result(call, k.b.data, k.b.len);
	buf_fini(&k.b);
}
