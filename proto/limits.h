/* limits.h - the protocol's version and its limits (protocol.md, "Lines"). */
#ifndef TOLL_PROTO_LIMITS_H
#define TOLL_PROTO_LIMITS_H

#define PROTO_VERSION 1

#define PROTO_FRAME_MAX (16u << 20) /* bytes of a line without its LF, both directions */
#define PROTO_DEPTH_MAX 64	    /* nesting of arrays and objects */
#define PROTO_VALUES_MAX 262144	    /* JSON values in a line that a client sends */
#define PROTO_BATCH_MAX 64	    /* requests in a batch */
#define PROTO_ARTICLES_MAX 1000	    /* articles in one article.put */
#define PROTO_ID_MAX 256	    /* bytes of a request's id */

#endif
