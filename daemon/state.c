/* state.c - making and locking the daemon's directories.
 *
 * Must not know what the database puts into them.
 */
#include "daemon/state.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include "daemon/privilege.h"

/* The longest name of a socket below the state directory. */
#define SOCKET_BELOW "/run/.s.PGSQL.5432"

int state_default_dir(char **dir_r, struct err *e)
{
	const char *home = getenv("HOME"), *xdg = getenv("XDG_STATE_HOME");
	int n;

	*dir_r = NULL;
	if (geteuid() == 0)
		n = asprintf(dir_r, "/var/lib/toll");
	else if (xdg != NULL && xdg[0] == '/')
		n = asprintf(dir_r, "%s/toll", xdg);
	else if (home != NULL && home[0] == '/')
		n = asprintf(dir_r, "%s/.local/state/toll", home);
	else
		return err_set(e, ERR_USAGE, "HOME is not set; give --state-dir");
	return n < 0 ? err_set(e, ERR_MEMORY, "out of memory") : 0;
}

static bool dir_is_empty(const char *dir)
{
	const struct dirent *entry;
	DIR *d = opendir(dir);
	bool empty = d != NULL;

	while (empty && (entry = readdir(d)) != NULL)
		empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
	if (d != NULL)
		closedir(d);
	return empty;
}

/* Give a directory that root made to the identity: never through a link, which the
 * owner of the directory above may have put in its place. */
static int dir_hand_over(const char *dir, unsigned mode, const struct identity *id, struct err *e)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), rc = 0;

	if (fd < 0 || fchown(fd, id->uid, id->gid) < 0 || fchmod(fd, mode) < 0)
		rc = err_set(e, ERR_IO, "giving %s to %s: %s", dir, id->name, strerror(errno));
	if (fd >= 0)
		close(fd);
	return rc;
}

/* Whether an existing path can be the identity's directory. 1: after a hand-over. */
static int dir_inspect(const char *dir, const struct identity *id, struct err *e)
{
	struct stat st;
	bool link;

	if (lstat(dir, &st) < 0)
		return err_set(e, ERR_IO, "%s: %s", dir, strerror(errno));
	link = S_ISLNK(st.st_mode);
	if (link && st.st_uid != 0 && st.st_uid != id->uid)
		return err_set(e, ERR_USAGE, "%s is a symbolic link of another user", dir);
	if (stat(dir, &st) < 0)
		return err_set(e, ERR_IO, "%s: %s", dir, strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return err_set(e, ERR_USAGE, "%s is not a directory", dir);
	if (st.st_uid != id->uid && id->must_drop && st.st_uid == 0 && !link && dir_is_empty(dir))
		return 1;
	if (st.st_uid != id->uid)
		return err_set(e, ERR_USAGE,
			       "%s belongs to user id %lu, not to %s; give another "
			       "directory or change its owner",
			       dir, (unsigned long)st.st_uid, id->name);
	if (st.st_mode & (S_IWGRP | S_IWOTH))
		return err_set(e, ERR_USAGE, "%s is writable by others than %s; chmod go-w it", dir,
			       id->name);
	return 0;
}

/* mkdir -p of everything above the last name. */
static int make_parents(const char *dir, struct err *e)
{
	char *copy = strdup(dir);
	int rc = 0;

	if (copy == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	for (char *slash = strchr(copy + 1, '/'); slash != NULL && rc == 0;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(copy, 0755) < 0 && errno != EEXIST)
			rc = err_set(e, ERR_IO, "making %s: %s", copy, strerror(errno));
		*slash = '/';
	}
	free(copy);
	return rc;
}

int state_make_dir(const char *dir, unsigned mode, const struct identity *id, struct err *e)
{
	int rc;

	if (strlen(dir) > STATE_SOCKET_PATH_MAX)
		return err_set(e, ERR_LIMIT, "%s is %zu bytes long; at most %d", dir, strlen(dir),
			       STATE_SOCKET_PATH_MAX);
	rc = make_parents(dir, e);
	if (rc < 0)
		return rc;
	if (mkdir(dir, mode) == 0)
		rc = id->must_drop ? 1 : 0;
	else if (errno == EEXIST)
		rc = dir_inspect(dir, id, e);
	else
		return err_set(e, ERR_IO, "making %s: %s", dir, strerror(errno));
	return rc == 1 ? dir_hand_over(dir, mode, id, e) : rc;
}

/* Whether libpq, PostgreSQL's configuration and glob(3) all take the path as it is. */
static bool is_plain(const char *path)
{
	for (; *path != '\0'; path++)
		if (iscntrl((unsigned char)*path) || strchr("'\",\\*?[", *path) != NULL)
			return false;
	return true;
}

/* An absolute path, of a length that leaves room for sockets. */
static int state_path(const char *path, char **dir_r, struct err *e)
{
	const size_t max = STATE_SOCKET_PATH_MAX - strlen(SOCKET_BELOW);
	char *cwd = path[0] == '/' ? strdup("") : getcwd(NULL, 0);
	size_t len;
	int rc = 0;

	*dir_r = NULL;
	if (cwd == NULL)
		return err_set(e, ERR_IO, "the working directory: %s", strerror(errno));
	if (asprintf(dir_r, "%s%s%s", cwd, path[0] == '/' ? "" : "/", path) < 0)
		*dir_r = NULL;
	free(cwd);
	if (*dir_r == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	for (len = strlen(*dir_r); len > 1 && (*dir_r)[len - 1] == '/'; len--)
		(*dir_r)[len - 1] = '\0';
	if (len > max)
		rc = err_set(e, ERR_LIMIT,
			     "state directory %s is %zu bytes long; at most %zu, so that a socket "
			     "fits in it",
			     *dir_r, len, max);
	else if (!is_plain(*dir_r))
		rc = err_set(e, ERR_USAGE,
			     "state directory %s: a control character or one of ' \" , \\ * ? [ "
			     "in its name; give another",
			     *dir_r);
	if (rc == 0)
		return 0;
	free(*dir_r);
	*dir_r = NULL;
	return rc;
}

int state_make(const char *path, const struct identity *id, char **dir_r, struct err *e)
{
	int rc = state_path(path, dir_r, e);

	if (rc < 0)
		return rc;
	rc = state_make_dir(*dir_r, 0700, id, e);
	if (rc < 0) {
		err_prefix(e, "state directory");
		free(*dir_r);
		*dir_r = NULL;
	}
	return rc;
}

/* Who holds the lock, as written in the file; 0 when nobody has yet. */
static long lock_holder(int fd)
{
	char text[32] = "";
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);

	return n > 0 ? strtol(text, NULL, 10) : 0;
}

int state_lock(const char *dir, int *fd_r, struct err *e)
{
	char path[STATE_SOCKET_PATH_MAX + 8];
	int fd, rc = 0;

	*fd_r = -1;
	snprintf(path, sizeof(path), "%s/lock", dir);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return err_set(e, ERR_IO, "%s: %s%s", path, strerror(errno),
			       errno == EACCES ? "; the daemon's user must be able to enter every "
						 "directory above it and write there"
					       : "");
	if (flock(fd, LOCK_EX | LOCK_NB) < 0 && errno == EWOULDBLOCK)
		rc = err_set(e, ERR_BUSY, "%s is in use by tolld with process id %ld", dir,
			     lock_holder(fd));
	else if (ftruncate(fd, 0) < 0 || dprintf(fd, "%ld\n", (long)getpid()) < 0)
		rc = err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
	if (rc < 0)
		close(fd);
	else
		*fd_r = fd;
	return rc;
}

/* The directory can be made if the nearest one that exists may be written. */
static int check_parent(char *dir, struct err *e)
{
	while (access(dir, F_OK) < 0 && strrchr(dir, '/') != dir)
		*strrchr(dir, '/') = '\0';
	if (access(dir, F_OK) < 0)
		strcpy(dir, "/");
	if (access(dir, W_OK | X_OK) < 0)
		return err_set(e, ERR_IO, "%s: %s", dir, strerror(errno));
	return 0;
}

int state_check(const char *path, const struct identity *id, struct err *e)
{
	char *dir;
	int rc = state_path(path, &dir, e);

	if (rc < 0)
		return rc;
	rc = access(dir, F_OK) == 0 ? dir_inspect(dir, id, e) : check_parent(dir, e);
	if (rc < 0)
		err_prefix(e, "state directory");
	free(dir);
	return rc < 0 ? rc : 0;
}
