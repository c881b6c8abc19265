/* linker.c - when articles are linked; how, the statements know.
 *
 * Must not know: clients, who recorded what.
 */
#include "daemon/linker.h"
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/log.h"
#include "daemon/db_error.h"
#include "daemon/life.h"
#include "daemon/loop.h"
#include "daemon/moment.h"
#include "daemon/parts.h"
#include "daemon/pool.h"

#define BATCH 16u	  /* articles linked in one transaction */
#define RETRY_MS 1000	  /* after trouble with the database */
#define LOOK_MS 10000	  /* between looks for what others left */
#define PATIENCE_MS 10000 /* how long one waits for a connection */

struct linker {
	struct parts *parts;
	struct loop_event *tick;
	struct db_request request;
	struct db_step steps[1 + BATCH];
	size_t batch;  /* 1 after a failure, until that article is dealt with */
	bool alone;    /* it failed by itself, too */
	char why[256]; /* it did */
	const char *params[STORY_LINK_ALONE_PARAMS];
	bool running, again;
};

void linker_poke(struct linker *l)
{
	if (l->running)
		l->again = true;
	else
		loop_timer_set(l->tick, 0);
}

/* Did any article of the batch wait?  And the last of it, so that more may? */
static bool linked(const struct linker *l, const struct db_answer *answer, size_t step)
{
	return step < l->request.n_steps && db_answer_rows(answer, step) > 0;
}

static int after_success(struct linker *l, const struct db_answer *answer)
{
	bool more = linked(l, answer, l->batch);

	if (linked(l, answer, 1))
		moments_expect(l->parts->moments);
	l->batch = BATCH;
	l->alone = false;
	return more || l->again ? 0 : LOOK_MS;
}

/* A batch that fails is tried one by one; an article that fails by itself is set apart. */
static int after_failure(struct linker *l, const struct db_answer *answer)
{
	const char *sqlstate = db_answer_sqlstate(answer);

	log_info(l->parts->life->log, "linker", "could not link: %s", db_answer_error(answer));
	if (db_answer_code(answer) != ERR_DB || db_error_is_transient(sqlstate) ||
	    db_error_is_of_server(sqlstate) || l->alone)
		return RETRY_MS;
	l->alone = l->batch == 1;
	l->batch = 1;
	if (l->alone)
		snprintf(l->why, sizeof l->why, "%s", db_answer_error(answer));
	return 0;
}

static void on_linked(void *arg, const struct db_answer *answer)
{
	struct linker *l = arg;
	int pause;

	l->running = false;
	if (l->parts->ending)
		return;
	pause = db_answer_code(answer) ? after_failure(l, answer) : after_success(l, answer);
	loop_timer_set(l->tick, pause);
}

static void on_tick(void *arg)
{
	struct linker *l = arg;

	l->steps[0] = (struct db_step){STATEMENT_STORY_LOCK, NULL};
	for (size_t i = 1; i <= l->batch; i++)
		l->steps[i] = (struct db_step){STATEMENT_STORY_LINK, NULL};
	if (l->alone)
		l->steps[1] = (struct db_step){STATEMENT_STORY_LINK_ALONE, l->params};
	l->request = (struct db_request){
		.steps = l->steps,
		.n_steps = 1 + l->batch,
		.writes = true,
		.done = on_linked,
		.arg = l,
		.deadline = loop_now_ms() + PATIENCE_MS,
	};
	l->again = false;
	l->running = pool_submit(l->parts->pool, &l->request) == 0;
	if (!l->running)
		loop_timer_set(l->tick, RETRY_MS);
}

int linker_new(struct parts *parts, struct linker **linker_r, struct err *e)
{
	struct linker *l = calloc(1, sizeof *l);

	if (!l || loop_timer_new(parts->life->loop, on_tick, l, &l->tick) < 0) {
		free(l);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	l->parts = parts;
	l->batch = BATCH;
	l->params[STORY_LINK_ALONE_WHY] = l->why;
	loop_timer_set(l->tick, 0);
	*linker_r = l;
	return 0;
}

void linker_free(struct linker **linkerp)
{
	struct linker *l = *linkerp;

	*linkerp = NULL;
	if (!l)
		return;
	loop_event_free(&l->tick);
	free(l);
}
