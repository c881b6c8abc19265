/* msg.h - JSON-RPC 2.0: a line to requests, and answers to lines. */
#ifndef TOLL_PROTO_MSG_H
#define TOLL_PROTO_MSG_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include "base/err.h"
#include "proto/buf.h"
#include "proto/error.h"

/* One request of a line. All pointers live as long as the msg. */
struct msg_request {
	char *id_json;	      /* the id as JSON text ("7", "\"a\"", "null"); NULL: a notification */
	const char *method;   /* NUL-terminated; NULL if error is set */
	const json_t *params; /* an object, or NULL if there are none */
	int error;	      /* 0, or the enum proto_error it must be answered with */
	struct err why;	      /* the message of that answer */
};

/* A line: one request, or a batch of them. */
struct msg {
	bool batch; /* answer with one array */
	size_t n;
	struct msg_request *requests;
	json_t *root;
};

/* Parse a line that came from a client.  Returns 0 and an owned *msg_r; or the
 * enum proto_error (with *e its message) to answer with an id of null:
 * PROTO_PARSE_ERROR, PROTO_INVALID_UTF8, PROTO_TOO_DEEP (the three that close a
 * connection when they come first), PROTO_INVALID_REQUEST (an empty batch or one
 * that is too long), PROTO_INTERNAL_ERROR (out of memory).  A request that is
 * wrong in itself has its `error` set. */
int msg_parse(const char *line, size_t len, struct msg **msg_r, struct err *e) MUSTCHECK;

/* Free; sets *msg to NULL; NULL is no error. */
void msg_free(struct msg **msg);

/* Append an answer, without a LF (a batch's answers stand in one array).  id_json
 * may be NULL for null.  result is JSON text of len bytes that is taken as it is,
 * but for raw line breaks between its tokens, which become blanks: PostgreSQL
 * makes some, and a line must be one line.  message NULL is the code's own text. */
void msg_add_result(struct buf *b, const char *id_json, const char *result, size_t len);
void msg_add_error(struct buf *b, const char *id_json, int code, const char *message);

/* Append only the error object {"code", "message", "data"}. */
void msg_add_error_object(struct buf *b, int code, const char *message);

/* Append a request with its LF; params may be NULL. */
void msg_add_request(struct buf *b, json_int_t id, const char *method, const json_t *params);

/* An answer as a client sees it. Pointers live as long as root. */
struct msg_answer {
	json_t *root; /* owned: json_decref */
	bool has_id;
	json_int_t id;	      /* clients of this library number their requests */
	const json_t *result; /* NULL in an error */
	int code;	      /* 0, or the error's code */
	const char *name;     /* the error's data.name, or the name of its code */
	const char *message;
};

/* Parse a line that came from a daemon.  0, or ERR_SYNTAX, ERR_UTF8, ERR_LIMIT,
 * ERR_MEMORY: then it is no answer of this protocol. */
int msg_parse_answer(const char *line, size_t len, struct msg_answer *answer_r,
		     struct err *e) MUSTCHECK;

#endif
