/* service.c - the parts, made in order and ended in the reverse. */
#include "daemon/service.h"
#include <stdlib.h>
#include "daemon/dispatch.h"
#include "daemon/life.h"
#include "daemon/linker.h"
#include "daemon/loop.h"
#include "daemon/moment.h"
#include "daemon/options.h"
#include "daemon/parts.h"
#include "daemon/pool.h"
#include "daemon/put.h"
#include "daemon/recorder.h"
#include "daemon/rereader.h"
#include "daemon/server.h"
#include "daemon/verifier.h"
#include "daemon/worker.h"

struct service {
	struct parts parts;
};

static int make_parts(struct parts *p, struct err *e)
{
	const struct server_handler handler = {dispatch_line, p};
	int rc;

	if ((rc = pool_new(p->life, &p->counters, &p->pool, e)) < 0 ||
	    (rc = moments_new(p, &p->moments, e)) < 0 || (rc = linker_new(p, &p->linker, e)) < 0 ||
	    (rc = put_new(p, &p->put, e)) < 0 ||
	    (rc = recorder_new(p->life, p->pool, &p->counters, put_room, p->put, &p->recorder, e)) <
		    0 ||
	    (rc = verifier_new(p->life, p->pool, &p->counters, &p->verifier, e)) < 0 ||
	    (rc = workers_new(p->life, put_room, p->put, &p->workers, e)) < 0 ||
	    (rc = rereader_new(p, &p->rereader, e)) < 0)
		return rc;
	return server_new(p->life, &p->counters, &handler, &p->server, e);
}

static int listen_everywhere(struct parts *p, struct err *e)
{
	const struct option_list *list = &p->life->opts->listen;
	int rc = 0;

	if (!list->n)
		return server_listen(p->server, p->life->listen_default, e);
	for (size_t i = 0; rc == 0 && i < list->n; i++)
		rc = server_listen(p->server, list->items[i], e);
	return rc;
}

int service_new(const struct life *life, struct service **service_r, struct err *e)
{
	struct service *service = calloc(1, sizeof *service);
	int rc;

	if (!service)
		return err_set(e, ERR_MEMORY, "out of memory");
	service->parts.life = life;
	service->parts.started_ms = loop_now_ms();
	rc = make_parts(&service->parts, e);
	if (rc == 0)
		rc = listen_everywhere(&service->parts, e);
	if (rc)
		service_free(&service);
	else
		*service_r = service;
	return rc;
}

void service_database_ready(struct service *service)
{
	pool_hurry(service->parts.pool);
}

void service_drain(struct service *service, void (*done)(void *arg), void *arg)
{
	service->parts.draining = true;
	verifier_stop(service->parts.verifier);
	server_drain(service->parts.server, done, arg);
}

/* Clients first, so that no answer is begun; then what works for them, each part
 * ending what it has in hand; the memory of the clients last. */
void service_free(struct service **servicep)
{
	struct service *service = *servicep;
	struct parts *p;

	*servicep = NULL;
	if (!service)
		return;
	p = &service->parts;
	p->ending = true;
	if (p->server)
		server_close(p->server);
	verifier_stop(p->verifier);
	workers_free(&p->workers);
	pool_free(&p->pool);
	rereader_free(&p->rereader);
	linker_free(&p->linker);
	moments_free(&p->moments);
	verifier_free(&p->verifier);
	recorder_free(&p->recorder);
	put_free(&p->put);
	server_free(&p->server);
	free(service);
}
