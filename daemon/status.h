/* status.h - the methods that tell about the daemon: hello and status. */
#ifndef TOLL_DAEMON_STATUS_H
#define TOLL_DAEMON_STATUS_H

struct call;

void status_hello(struct call *call);
void status_call(struct call *call);

#endif
