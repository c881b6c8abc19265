/* conn.h - one client: bytes in, lines out to the owner, answers back.
 *
 * A line that the owner was given is "in work" until conn_line_done.  A connection
 * that has too much in work, does not take its answers, or is held, is not read:
 * nothing grows, nothing is dropped.
 *
 * Every conn is owned by its server, which is told when it is gone.  Its memory
 * goes when its last line in work is done and the loop has turned.
 */
#ifndef TOLL_DAEMON_CONN_H
#define TOLL_DAEMON_CONN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/queue.h>
#include <sys/types.h>
#include "base/err.h"
#include "proto/buf.h"

struct conn;
struct counters;
struct logger;
struct loop;

#define CONN_LINES_MAX 64u	    /* lines of one client in work at a time */
#define CONN_BYTES_MAX (32u << 20)  /* bytes of such lines */
#define CONN_OUTPUT_MAX (1u << 20)  /* bytes of answers not taken, beyond which it is not read */
#define CONN_PARTS_MAX (256u << 20) /* bytes of lines that have not ended, of all clients */
#define CONN_STALL_MS 60000u	    /* not one byte of an answer was taken for so long: closed */
#define CONN_IDLE_MS 600000u	    /* nothing in work and nothing sent for so long: closed */
#define CONN_LINGER_MS 2000u	    /* wait so long for the client to close after an error */

struct conn_owner {
	/* A line came; the bytes may be written to, until the call returns, or closes or
	 * finishes the connection. */
	void (*line)(void *arg, struct conn *conn, char *line, size_t len);
	/* May another line be taken now?  When the answer was no, conn_resume is called
	 * once it is yes. */
	bool (*room)(void *arg);
	/* A line that was in work is done. */
	void (*done)(void *arg);
	/* The client is gone: forget it. */
	void (*gone)(void *arg, struct conn *conn);
	void *arg;
};

/* Links a conn into its owner's list, and later among the closed. */
struct conn_link {
	TAILQ_ENTRY(conn_link) entry;
	struct conn *conn;
};
TAILQ_HEAD(conn_list, conn_link);

/* What the connections of one server share. */
struct conn_set {
	struct conn_list closed; /* their memory is still in use */
	struct loop_event *sweep;
	size_t bytes_in_work;  /* lines, of all connections */
	size_t bytes_in_parts; /* of lines that have not ended yet */
};

struct conn_config {
	struct loop *loop;
	struct conn_set *set;
	const struct logger *log;
	struct counters *counters;
	struct conn_owner owner;
	size_t parts_max; /* bytes in parts, beyond which a long line is refused */
	unsigned stall_ms, idle_ms, linger_ms;
};

/* Take over the connected, non-blocking socket fd. ERR_MEMORY (fd is closed). config
 * must outlive it. */
int conn_new(const struct conn_config *config, int fd, uid_t uid, struct conn **conn_r) MUSTCHECK;

/* Close now, whatever is in work or unsent; owner's gone is called. */
void conn_close(struct conn *conn);

/* Stop reading; lines that came already are still handed over; close when all is
 * answered and taken. */
void conn_finish(struct conn *conn);

/* The same, but throw away what else came. */
void conn_finish_now(struct conn *conn);

/* A line of len bytes is in work / is done. */
void conn_line_begin(struct conn *conn, size_t len);
void conn_line_done(struct conn *conn, size_t len);

/* Send what the buffer holds; takes its memory over and leaves it empty. Nothing
 * happens when the client is gone. */
void conn_send(struct conn *conn, struct buf *b);

/* Do not read from this client / read again. Holds are counted. */
void conn_hold(struct conn *conn);
void conn_release(struct conn *conn);

/* Look again whether this client may be read. */
void conn_resume(struct conn *conn);

/* Was nothing handed over before the present line? */
bool conn_is_first_line(const struct conn *conn);

uid_t conn_uid(const struct conn *conn);

struct conn_link *conn_link(struct conn *conn);

/* Make an empty set. ERR_MEMORY. */
int conn_set_init(struct conn_set *set, struct loop *loop) MUSTCHECK;

/* Free what is left in it: all are closed, and no line of theirs is in work. */
void conn_set_fini(struct conn_set *set);

#endif
