/* notify.c - the protocol of sd_notify(3): one datagram to one Unix socket.
 *
 * Written out because libsystemd would be linked for these few lines alone.
 */
#include "daemon/notify.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int notify_send(const char *address, const char *message, struct err *e)
{
	struct sockaddr_un to = {.sun_family = AF_UNIX};
	size_t len;
	ssize_t sent;
	int fd;

	if (address == NULL || address[0] == '\0')
		return 0;
	len = strlen(address);
	if ((address[0] != '/' && address[0] != '@') || len >= sizeof(to.sun_path))
		return err_set(e, ERR_USAGE, "NOTIFY_SOCKET: no socket path: %.64s", address);
	memcpy(to.sun_path, address, len);
	if (address[0] == '@')
		to.sun_path[0] = '\0';
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return err_set(e, ERR_IO, "NOTIFY_SOCKET: %s", strerror(errno));
	sent = sendto(fd, message, strlen(message), MSG_NOSIGNAL, (const struct sockaddr *)&to,
		      (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len));
	if (sent < 0)
		err_set(e, ERR_IO, "NOTIFY_SOCKET %s: %s", address, strerror(errno));
	close(fd);
	return sent < 0 ? ERR_IO : 0;
}
