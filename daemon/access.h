/* access.h - who may call which method (the access of methods.def). */
#ifndef TOLL_DAEMON_ACCESS_H
#define TOLL_DAEMON_ACCESS_H

struct call;

/* Why the client may not call the call's method; NULL: it may. Static. */
const char *access_refuses(struct call *call);

/* The name of the client's user, in the call's arena; NULL: it came over TCP, or has none. */
const char *access_user(struct call *call);

#endif
