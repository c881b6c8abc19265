/* verifier.c - one page of the record after the other, for ever.
 *
 * Must not know: what a fault is; the statement does.
 */
#include "daemon/verifier.h"
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "daemon/counters.h"
#include "daemon/db.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "daemon/pool.h"

#define TAG "verify"
#define PAGE "100"	  /* versions: at 10 kB each, some 20 ms of the database's time */
#define PATIENCE_MS 10000 /* how long a page waits for a connection */
#define IDLE_MS 10000	  /* when to look whether the interval is no longer 0 */

struct verifier {
	const struct life *life;
	struct pool *pool;
	struct counters *counters;
	struct loop_event *timer;
	char *cursor; /* where to go on; NULL: nobody knows yet */
	const char *params[VERIFY_PARAMS];
	struct db_step step;
	struct db_request request;
};

static void set_cursor(struct verifier *v, const char *cursor)
{
	free(v->cursor);
	v->cursor = cursor ? strdup(cursor) : NULL;
}

static void set_timer(struct verifier *v)
{
	int64_t ms = v->life->opts->verify_interval;

	if (v->timer)
		loop_timer_set(v->timer, ms ? (unsigned)ms : IDLE_MS);
}

static void tell(struct verifier *v, const struct db_answer *answer)
{
	const char *faults = db_answer_value(answer, 0, 0, VERIFY_ROW_FAULTS, NULL);
	const char *article = db_answer_value(answer, 0, 0, VERIFY_ROW_ARTICLE, NULL);
	const char *versions = db_answer_value(answer, 0, 0, VERIFY_ROW_VERSIONS, NULL);

	v->counters->versions_verified += strtoull(versions, NULL, 10);
	v->counters->verify_faults += strtoull(faults, NULL, 10);
	if (article)
		log_error(v->life->log, TAG,
			  "the record does not hold: %s faults, the first in article %s; "
			  "toll verify shows them",
			  faults, article);
}

static void on_page(void *arg, const struct db_answer *answer)
{
	struct verifier *v = arg;

	if (db_answer_code(answer)) {
		log_debug(v->life->log, TAG, "%s", db_answer_error(answer));
	} else {
		tell(v, answer);
		/* At the end, begin again at the first article. */
		set_cursor(v, db_answer_value(answer, 0, 0, VERIFY_ROW_NEXT, NULL) ?: "0 0");
	}
	set_timer(v);
}

static void on_start(void *arg, const struct db_answer *answer)
{
	struct verifier *v = arg;

	if (db_answer_code(answer) == 0)
		set_cursor(v, db_answer_value(answer, 0, 0, VERIFY_START_ROW_CURSOR, NULL));
	set_timer(v);
}

static void on_timer(void *arg)
{
	struct verifier *v = arg;

	if (!v->life->opts->verify_interval) {
		set_timer(v);
		return;
	}
	v->params[VERIFY_CURSOR] = v->cursor;
	v->params[VERIFY_LIMIT] = PAGE;
	v->step = v->cursor ? (struct db_step){STATEMENT_VERIFY, v->params}
			    : (struct db_step){STATEMENT_VERIFY_START, NULL};
	v->request = (struct db_request){.steps = &v->step,
					 .n_steps = 1,
					 .done = v->cursor ? on_page : on_start,
					 .arg = v,
					 .deadline = loop_now_ms() + PATIENCE_MS};
	if (pool_submit(v->pool, &v->request))
		set_timer(v);
}

int verifier_new(const struct life *life, struct pool *pool, struct counters *counters,
		 struct verifier **verifier_r, struct err *e)
{
	struct verifier *v = calloc(1, sizeof *v);

	if (!v || loop_timer_new(life->loop, on_timer, v, &v->timer) < 0) {
		free(v);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	v->life = life;
	v->pool = pool;
	v->counters = counters;
	set_timer(v);
	*verifier_r = v;
	return 0;
}

void verifier_stop(struct verifier *v)
{
	if (v)
		loop_event_free(&v->timer);
}

void verifier_free(struct verifier **vp)
{
	struct verifier *v = *vp;

	*vp = NULL;
	if (!v)
		return;
	loop_event_free(&v->timer);
	free(v->cursor);
	free(v);
}
