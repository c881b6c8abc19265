/* server.c - accept, count, refuse, and the list of clients.
 *
 * Accepting pauses when the process has no descriptors left and goes on when a client
 * has gone, or after a while; some descriptors are kept back for the database and
 * for files.
 *
 * Must not know: what clients say.
 */
#include "daemon/server.h"
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/log.h"
#include "daemon/conn.h"
#include "daemon/counters.h"
#include "daemon/life.h"
#include "daemon/listener.h"
#include "daemon/loop.h"
#include "daemon/options.h"
#include "proto/msg.h"

#define FD_RESERVE 64u	      /* descriptors that are not for clients */
#define ACCEPT_PAUSE_MS 1000u /* without descriptors, try again after this */
#define ACCEPT_ROUND 64	      /* clients accepted in one turn of the loop */
#define NO_UID ((uid_t)-1)

struct door {
	struct server *server;
	struct listener listener;
	struct loop_event *watch;
};

struct server {
	const struct life *life;
	struct counters *counters;
	struct server_handler handler;
	struct conn_config config;
	struct conn_set set;
	struct conn_list conns;
	size_t n_conns;
	struct door doors[OPTIONS_LIST_MAX];
	size_t n_doors;
	struct loop_event *unpause; /* accept again */
	bool paused, starved;
	void (*drained)(void *arg);
	void *drained_arg;
	struct loop_event *drained_soon;
};

size_t server_clients(const struct server *server)
{
	return server->n_conns;
}

/* ---- accepting ---- */

static void set_accepting(struct server *server, bool on)
{
	for (size_t i = 0; i < server->n_doors; i++)
		loop_fd_set(server->doors[i].watch, on ? LOOP_READ : 0);
	server->paused = !on;
}

static void on_unpause(void *arg)
{
	struct server *server = arg;

	if (server->paused && !server->drained)
		set_accepting(server, true);
}

static void pause_accepting(struct server *server)
{
	log_warning(server->life->log, "server",
		    "no descriptors left: clients wait until others have gone");
	set_accepting(server, false);
	loop_timer_set(server->unpause, ACCEPT_PAUSE_MS);
}

static uid_t peer_uid(int fd)
{
	struct ucred peer;
	socklen_t len = sizeof peer;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &len) < 0)
		return NO_UID;
	return peer.uid;
}

static size_t max_clients(const struct server *server)
{
	size_t max = (size_t)server->life->opts->max_clients;
	struct rlimit files;

	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY) {
		size_t room = files.rlim_cur > 2 * FD_RESERVE ? files.rlim_cur - FD_RESERVE
							      : files.rlim_cur / 2;
		max = room < max ? room : max;
	}
	return max;
}

/* Counted anew each time: connections are few and come seldom. */
static bool has_place(const struct server *server, uid_t uid)
{
	const struct conn_link *link;
	size_t same = 0;

	if (server->n_conns >= max_clients(server))
		return false;
	TAILQ_FOREACH(link, &server->conns, entry)
		same += conn_uid(link->conn) == uid;
	return same < (size_t)server->life->opts->max_clients_per_user;
}

/* Say why, if the socket takes it at once, and close. */
static void turn_away(struct server *server, int fd, uid_t uid)
{
	struct buf b = {0};

	server->counters->clients_refused++;
	log_debug(server->life->log, "server", "too many clients: one of user %ld was turned away",
		  (long)uid);
	msg_add_error(&b, NULL, PROTO_BUSY, "too many clients are connected");
	buf_text(&b, "\n");
	if (!b.failed)
		(void)send(fd, b.data, b.len, MSG_NOSIGNAL | MSG_DONTWAIT);
	buf_fini(&b);
	close(fd);
}

static void welcome(struct server *server, int fd)
{
	uid_t uid = peer_uid(fd);
	struct conn *conn;
	int on = 1;

	/* An answer goes out at once; a Unix socket knows no such option. */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	if (!has_place(server, uid)) {
		turn_away(server, fd, uid);
		return;
	}
	if (conn_new(&server->config, fd, uid, &conn) < 0) {
		log_error(server->life->log, "server", "out of memory: a client was turned away");
		return;
	}
	TAILQ_INSERT_TAIL(&server->conns, conn_link(conn), entry);
	server->n_conns++;
	server->counters->clients_accepted++;
}

static void on_knock(void *arg, unsigned what)
{
	struct door *door = arg;

	(void)what;
	for (int i = 0; i < ACCEPT_ROUND; i++) {
		int fd = accept4(door->listener.fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
		if (fd >= 0)
			welcome(door->server, fd);
		else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
			pause_accepting(door->server);
		else if (errno != EINTR && errno != ECONNABORTED && errno != EAGAIN)
			log_error(door->server->life->log, "server", "accept at %s: %s",
				  door->listener.address.text, strerror(errno));
		if (fd < 0)
			return;
	}
}

int server_listen(struct server *server, const char *address, struct err *e)
{
	struct door *door = &server->doors[server->n_doors];
	int rc;

	if (server->n_doors == OPTIONS_LIST_MAX)
		return err_set(e, ERR_LIMIT, "more than %d addresses to listen at",
			       OPTIONS_LIST_MAX);
	rc = listener_open(address, &door->listener, e);
	if (rc)
		return rc;
	door->server = server;
	rc = loop_fd_new(server->life->loop, door->listener.fd, on_knock, door, &door->watch);
	if (rc) {
		listener_close(&door->listener);
		return err_set(e, rc, "%s", err_text(rc));
	}
	server->n_doors++;
	loop_fd_set(door->watch, LOOP_READ);
	log_info(server->life->log, "server", "listening at %s", door->listener.address.text);
	return 0;
}

static void close_doors(struct server *server)
{
	for (size_t i = 0; i < server->n_doors; i++) {
		loop_event_free(&server->doors[i].watch);
		listener_close(&server->doors[i].listener);
	}
	server->n_doors = 0;
}

/* ---- what conns ask and tell ---- */

static bool has_room(const struct server *server)
{
	return server->set.bytes_in_work < (size_t)server->life->opts->queue_bytes;
}

static bool on_room_asked(void *arg)
{
	struct server *server = arg;

	server->starved = server->starved || !has_room(server);
	return has_room(server);
}

static void on_line_done(void *arg)
{
	struct server *server = arg;
	struct conn_link *link;

	if (!server->starved || !has_room(server))
		return;
	server->starved = false;
	TAILQ_FOREACH(link, &server->conns, entry)
		conn_resume(link->conn);
}

static void on_line(void *arg, struct conn *conn, char *line, size_t len)
{
	const struct server_handler *handler = &((struct server *)arg)->handler;

	handler->line(handler->arg, conn, line, len);
}

static void tell_drained(void *arg)
{
	struct server *server = arg;

	server->drained(server->drained_arg);
}

static void on_gone(void *arg, struct conn *conn)
{
	struct server *server = arg;

	TAILQ_REMOVE(&server->conns, conn_link(conn), entry);
	server->n_conns--;
	if (server->paused)
		loop_timer_set(server->unpause, 0);
	if (server->drained && !server->n_conns)
		loop_timer_set(server->drained_soon, 0);
}

/* ---- the end ---- */

void server_drain(struct server *server, void (*done)(void *arg), void *arg)
{
	struct conn_link *link;

	server->drained = done;
	server->drained_arg = arg;
	close_doors(server);
	TAILQ_FOREACH(link, &server->conns, entry)
		conn_finish(link->conn);
	if (!server->n_conns)
		loop_timer_set(server->drained_soon, 0);
}

void server_close(struct server *server)
{
	struct conn_link *link;

	close_doors(server);
	while ((link = TAILQ_FIRST(&server->conns)))
		conn_close(link->conn);
	loop_timer_cancel(server->drained_soon);
}

void server_free(struct server **serverp)
{
	struct server *server = *serverp;

	*serverp = NULL;
	if (!server)
		return;
	if (server->set.sweep) {
		server_close(server);
		conn_set_fini(&server->set);
	}
	loop_event_free(&server->unpause);
	loop_event_free(&server->drained_soon);
	free(server);
}

/* ---- the beginning ---- */

int server_new(const struct life *life, struct counters *counters,
	       const struct server_handler *handler, struct server **server_r, struct err *e)
{
	struct server *server = calloc(1, sizeof *server);

	if (!server)
		return err_set(e, ERR_MEMORY, "out of memory");
	server->life = life;
	server->counters = counters;
	server->handler = *handler;
	TAILQ_INIT(&server->conns);
	server->config = (struct conn_config){
		.loop = life->loop,
		.set = &server->set,
		.log = life->log,
		.counters = counters,
		.owner = {on_line, on_room_asked, on_line_done, on_gone, server},
		.parts_max = CONN_PARTS_MAX,
		.stall_ms = CONN_STALL_MS,
		.idle_ms = CONN_IDLE_MS,
		.linger_ms = CONN_LINGER_MS,
	};
	if (loop_timer_new(life->loop, on_unpause, server, &server->unpause) < 0 ||
	    loop_timer_new(life->loop, tell_drained, server, &server->drained_soon) < 0 ||
	    conn_set_init(&server->set, life->loop) < 0) {
		server_free(&server);
		return err_set(e, ERR_MEMORY, "out of memory");
	}
	*server_r = server;
	return 0;
}
