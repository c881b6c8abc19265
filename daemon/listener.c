/* listener.c - bind, stale socket files, modes.
 *
 * Must not know: what becomes of those who connect.
 */
#include "daemon/listener.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 128
#define UNIX_MODE 0660

static int io_error(struct err *e, const struct listener *l)
{
	int rc = errno == EADDRINUSE ? ERR_BUSY : ERR_IO;

	return err_set(e, rc, "cannot listen at %s: %s", l->address.text, strerror(errno));
}

/* Does anybody answer at the Unix socket? */
static bool is_answered(const struct address *address)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	int rc = fd < 0 ? -1 : connect(fd, &address->to.sa, address->len);
	bool dead = rc < 0 && (errno == ECONNREFUSED || errno == ENOENT);

	if (fd >= 0)
		close(fd);
	return !dead; /* not sure: leave it alone */
}

/* A file where the socket should be: a dead socket goes, all else stays. */
static int remove_stale(const struct listener *l, struct err *e)
{
	const char *path = l->address.to.un.sun_path;
	struct stat st;

	if (lstat(path, &st) < 0)
		return errno == ENOENT ? 0 : io_error(e, l);
	if (!S_ISSOCK(st.st_mode))
		return err_set(e, ERR_USAGE, "cannot listen at %s: there is a file of another kind",
			       l->address.text);
	if (is_answered(&l->address))
		return err_set(e, ERR_BUSY, "somebody answers at %s already", l->address.text);
	return unlink(path) < 0 ? io_error(e, l) : 0;
}

static int open_unix(struct listener *l, struct err *e)
{
	const char *path = l->address.to.un.sun_path;
	struct stat st;
	int rc = remove_stale(l, e);

	if (rc)
		return rc;
	/* Nobody connects before listen, so that the mode is in time. */
	if (bind(l->fd, &l->address.to.sa, l->address.len) < 0 || chmod(path, UNIX_MODE) < 0 ||
	    stat(path, &st) < 0)
		return io_error(e, l);
	l->device = st.st_dev;
	l->inode = st.st_ino;
	return 0;
}

static int open_tcp(struct listener *l, struct err *e)
{
	int on = 1;

	if (setsockopt(l->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(l->fd, &l->address.to.sa, l->address.len) < 0)
		return io_error(e, l);
	return 0;
}

int listener_open(const char *address, struct listener *l, struct err *e)
{
	int rc;

	memset(l, 0, sizeof *l);
	l->fd = -1;
	rc = address_parse(address, &l->address, e);
	if (rc)
		return rc;
	l->fd = socket(l->address.to.sa.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (l->fd < 0)
		return io_error(e, l);
	rc = l->address.kind == ADDRESS_UNIX ? open_unix(l, e) : open_tcp(l, e);
	if (rc == 0 && listen(l->fd, BACKLOG) < 0)
		rc = io_error(e, l);
	if (rc)
		listener_close(l);
	return rc;
}

void listener_close(struct listener *l)
{
	struct stat st;

	if (l->fd < 0)
		return;
	close(l->fd);
	l->fd = -1;
	if (l->address.kind == ADDRESS_UNIX && l->inode &&
	    stat(l->address.to.un.sun_path, &st) == 0 && st.st_dev == l->device &&
	    st.st_ino == l->inode)
		(void)unlink(l->address.to.un.sun_path);
}
