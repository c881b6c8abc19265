/* notify.h - telling the service manager how the daemon stands. */
#ifndef TOLL_DAEMON_NOTIFY_H
#define TOLL_DAEMON_NOTIFY_H

#include "base/err.h"

/* Send a message of sd_notify(3) ("READY=1", "STOPPING=1", lines of KEY=VALUE) to
 * the datagram socket at address, which is what NOTIFY_SOCKET holds: a path, or "@"
 * and an abstract name.  NULL or "" is nobody to tell.  Never blocks.
 * 0, ERR_USAGE (no such kind of address, too long), ERR_IO. */
int notify_send(const char *address, const char *message, struct err *e) MUSTCHECK;

#endif
