/* cluster_data.c - the private PostgreSQL's files.
 *
 * Knows initdb, PG_VERSION, the configuration files and postmaster.pid; starts no
 * server and must not know the event loop.
 */
#include "daemon/cluster_data.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "daemon/child.h"

#define LOG_BYTES_MAX (8 << 20) /* a longer server log is set aside at the next start */
#define FRESH_SUFFIX ".new-"	/* of a cluster that is being made */
#define MB (INT64_C(1) << 20)

int cluster_paths_set(const char *state_dir, struct cluster_paths *paths_r, struct err *e)
{
	/* The longest suffix, with room for the names below it. */
	if (strlen(state_dir) > CLUSTER_PATH_MAX - 64)
		return err_set(e, ERR_LIMIT, "state directory %.64s... is too long", state_dir);
	snprintf(paths_r->state, CLUSTER_PATH_MAX, "%s", state_dir);
	snprintf(paths_r->data, CLUSTER_PATH_MAX, "%s/postgres", state_dir);
	snprintf(paths_r->sockets, CLUSTER_PATH_MAX, "%s/run", state_dir);
	snprintf(paths_r->log, CLUSTER_PATH_MAX, "%s/postgres.log", state_dir);
	return 0;
}

static int io_error(const char *path, struct err *e)
{
	if (errno == ENOSPC)
		return err_set(e, ERR_IO, "disk full: cannot write %s", path);
	return err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
}

int cluster_data_major(const struct cluster_paths *paths, int *major_r, struct err *e)
{
	char path[CLUSTER_PATH_MAX + 32], text[16] = "";
	ssize_t n;
	int fd;

	*major_r = 0;
	snprintf(path, sizeof(path), "%s/PG_VERSION", paths->data);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT && access(paths->data, F_OK) < 0)
		return 0;
	if (fd < 0 && errno != ENOENT)
		return io_error(path, e);
	n = fd >= 0 ? read(fd, text, sizeof(text) - 1) : 0;
	if (fd >= 0)
		close(fd);
	*major_r = n > 0 ? atoi(text) : 0;
	if (*major_r > 0)
		return 0;
	return err_set(e, ERR_USAGE, "%s is there but is no PostgreSQL cluster; move it away",
		       paths->data);
}

int cluster_data_programs(const struct cluster_paths *paths, const char *bindir,
			  struct pg_programs *found_r, struct err *e)
{
	int major, rc = cluster_data_major(paths, &major, e);

	memset(found_r, 0, sizeof(*found_r));
	if (rc < 0)
		return rc;
	rc = pgfind(bindir, major, found_r, e);
	if (rc != ERR_USAGE || major == 0)
		return rc;
	return err_set(e, ERR_USAGE,
		       "the database in %s is of PostgreSQL %d, and PostgreSQL %s is installed; "
		       "install the package postgresql-%d, or move the data with pg_upgrade (see "
		       "tolld(8))",
		       paths->data, major, found_r->version, major);
}

/* A write that the disk cut short has only the hint in common with the others. */
int cluster_data_says_full(const char *text)
{
	return strstr(text, "No space left on device") != NULL ||
	       strstr(text, "Check free disk space") != NULL;
}

/* Write a whole file and have it on the disk. */
static int file_write(const char *dir, const char *name, int flags, const char *text, struct err *e)
{
	char path[CLUSTER_PATH_MAX + 32];
	size_t len = strlen(text), done = 0;
	int fd, rc = 0;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600);
	if (fd < 0)
		return io_error(path, e);
	while (done < len) {
		ssize_t n = write(fd, text + done, len - done);

		if (n < 0 && errno != EINTR)
			break;
		done += n > 0 ? (size_t)n : 0;
	}
	if (done < len || fsync(fd) < 0)
		rc = io_error(path, e);
	close(fd);
	return rc;
}

static int dir_sync(const char *dir, struct err *e)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC), rc = 0;

	if (fd < 0 || fsync(fd) < 0)
		rc = io_error(dir, e);
	if (fd >= 0)
		close(fd);
	return rc;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

/* rm -rf. */
static int tree_remove(const char *dir)
{
	return nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* Remove what earlier starts that were cut off have left.  An initdb of theirs may
 * still be on its way out and remove the same: what stays is for the next start. */
static void leftovers_remove(const struct cluster_paths *paths)
{
	char pattern[CLUSTER_PATH_MAX + 8];
	glob_t found;

	snprintf(pattern, sizeof(pattern), "%s" FRESH_SUFFIX "*", paths->data);
	if (glob(pattern, 0, NULL, &found) == 0)
		for (size_t i = 0; i < found.gl_pathc; i++)
			(void)tree_remove(found.gl_pathv[i]);
	globfree(&found);
}

/* initdb into a directory that is not the cluster yet. */
static int initdb_run(const struct cluster_paths *paths, const struct pg_programs *programs,
		      const char *dir, struct err *e)
{
	char initdb[4200], pgdata[CLUSTER_PATH_MAX + 32], out[CHILD_OUTPUT_MAX];
	const char *const argv[] = {initdb,
				    pgdata,
				    "--username=" CLUSTER_USER,
				    "--encoding=UTF8",
				    "--locale=C.UTF-8",
				    "--lc-messages=C",
				    "--data-checksums",
				    "--auth-local=peer",
				    "--auth-host=reject",
				    "--no-instructions",
				    NULL};
	int rc;

	snprintf(initdb, sizeof(initdb), "%s/initdb", programs->dir);
	snprintf(pgdata, sizeof(pgdata), "--pgdata=%s", dir);
	rc = child_run(argv, paths->state, out, e);
	if (rc < 0 && cluster_data_says_full(out))
		err_set(e, ERR_IO, "disk full: making the database in %s", paths->state);
	return rc;
}

/* A cluster in a directory of its own, ready to be renamed. */
static int cluster_make_fresh(const struct cluster_paths *paths, const struct pg_programs *programs,
			      const char *fresh, struct err *e)
{
	int rc = initdb_run(paths, programs, fresh, e);

	if (rc == 0)
		rc = file_write(fresh, "postgresql.conf", O_APPEND, "\ninclude 'toll.conf'\n", e);
	if (rc == 0)
		rc = file_write(fresh, "toll.conf", O_TRUNC, "", e);
	return rc == 0 ? dir_sync(fresh, e) : rc;
}

int cluster_data_make(const struct cluster_paths *paths, const struct pg_programs *programs,
		      const struct logger *log, struct err *e)
{
	char fresh[CLUSTER_PATH_MAX + 16];
	int major, rc = cluster_data_major(paths, &major, e);

	if (rc < 0)
		return rc;
	leftovers_remove(paths);
	if (major != 0)
		return 0;
	log_info(log, "cluster", "making a private database of PostgreSQL %s in %s",
		 programs->version, paths->data);
	snprintf(fresh, sizeof(fresh), "%s" FRESH_SUFFIX "XXXXXX", paths->data);
	if (mkdtemp(fresh) == NULL)
		return io_error(fresh, e);
	rc = cluster_make_fresh(paths, programs, fresh, e);
	if (rc == 0 && rename(fresh, paths->data) < 0)
		rc = io_error(paths->data, e);
	if (rc < 0)
		(void)tree_remove(fresh);
	return rc == 0 ? dir_sync(paths->state, e) : rc;
}

/* Bytes of memory that this process may use: the machine's, or its control
 * group's if that is less. */
static int64_t memory_bytes(void)
{
	static const char *const limits[] = {"/sys/fs/cgroup/memory.max",
					     "/sys/fs/cgroup/memory/memory.limit_in_bytes"};
	int64_t bytes = (int64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE), limit;

	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		FILE *in = fopen(limits[i], "re");

		if (in == NULL)
			continue;
		if (fscanf(in, "%" SCNd64, &limit) == 1 && limit > 0 && limit < bytes)
			bytes = limit;
		fclose(in);
	}
	return bytes;
}

static int64_t between(int64_t value, int64_t min, int64_t max)
{
	if (value < min)
		return min;
	return value > max ? max : value;
}

/* Settings of the server.  A quarter of the memory is PostgreSQL's usual share; it
 * gets an eighth, since the daemon's workers live here as well. */
static int conf_write(const struct cluster_paths *paths, unsigned connections, struct err *e)
{
	int64_t memory_mb = memory_bytes() / MB;
	char *text;
	int rc;

	if (asprintf(&text,
		     "# Written by tolld at each start of the server: changes here are lost.\n"
		     "# Yours go into local.conf beside this file, which wins.\n"
		     "listen_addresses = ''\n"
		     "unix_socket_directories = '%s'\n"
		     "unix_socket_permissions = 0700\n"
		     "port = %d\n"
		     "max_connections = %u\n"
		     "shared_buffers = %" PRId64 "MB\n"
		     "effective_cache_size = %" PRId64 "MB\n"
		     "maintenance_work_mem = %" PRId64 "MB\n"
		     "max_wal_size = %" PRId64 "MB\n"
		     "wal_compression = on\n"
		     "jit = off\n"
		     "timezone = 'UTC'\n"
		     "log_timezone = 'UTC'\n"
		     "datestyle = 'iso, ymd'\n"
		     "log_destination = 'stderr'\n"
		     "logging_collector = off\n"
		     "log_line_prefix = '%%m [%%p] '\n"
		     "log_checkpoints = off\n"
		     "log_min_error_statement = panic\n" /* statements hold whole articles */
		     "log_parameter_max_length_on_error = 0\n"
		     "cluster_name = 'toll'\n"
		     "include_if_exists 'local.conf'\n",
		     paths->sockets, CLUSTER_PORT, connections + 16,
		     between(memory_mb / 8, 64, 4096), between(memory_mb / 2, 256, 1 << 20),
		     between(memory_mb / 32, 32, 1024), between(memory_mb / 4, 1024, 8192)) < 0)
		return err_set(e, ERR_MEMORY, "out of memory");
	rc = file_write(paths->data, "toll.conf", O_TRUNC, text, e);
	free(text);
	return rc;
}

/* Only the daemon's account and root may connect, as the cluster's one user. */
static int access_write(const struct cluster_paths *paths, const char *os_user, struct err *e)
{
	char *text;
	int rc = file_write(paths->data, "pg_hba.conf", O_TRUNC,
			    "# Written by tolld at each start of the server.\n"
			    "local all " CLUSTER_USER " peer map=toll\n",
			    e);

	if (rc < 0)
		return rc;
	if (asprintf(&text,
		     "# Written by tolld at each start of the server.\n"
		     "toll \"%s\" " CLUSTER_USER "\n"
		     "toll root " CLUSTER_USER "\n",
		     os_user) < 0)
		return err_set(e, ERR_MEMORY, "out of memory");
	rc = file_write(paths->data, "pg_ident.conf", O_TRUNC, text, e);
	free(text);
	return rc;
}

int cluster_data_configure(const struct cluster_paths *paths, unsigned connections,
			   const char *os_user, struct err *e)
{
	char aside[CLUSTER_PATH_MAX + 8];
	struct stat st;
	int rc;

	snprintf(aside, sizeof(aside), "%s.1", paths->log);
	if (stat(paths->log, &st) == 0 && st.st_size > LOG_BYTES_MAX &&
	    rename(paths->log, aside) < 0)
		return io_error(aside, e);
	if (mkdir(paths->sockets, 0700) < 0 && errno != EEXIST)
		return io_error(paths->sockets, e);
	/* PostgreSQL would complain of its absence at each start. */
	rc = file_write(paths->data, "local.conf", O_APPEND, "", e);
	if (rc == 0)
		rc = conf_write(paths, connections, e);
	return rc == 0 ? access_write(paths, os_user, e) : rc;
}

/* Whether a process works in the data directory, as its postmaster does: an id may
 * have passed to another program since the file was written. */
static bool works_in(pid_t pid, const char *dir)
{
	char link[64];
	struct stat is, should;

	snprintf(link, sizeof(link), "/proc/%ld/cwd", (long)pid);
	return stat(link, &is) == 0 && stat(dir, &should) == 0 && is.st_dev == should.st_dev &&
	       is.st_ino == should.st_ino;
}

/* Dead, but not yet waited for by its parent: state Z in "pid (name) Z ...". */
static bool is_zombie(pid_t pid)
{
	char path[64], text[256] = "";
	const char *state;
	FILE *in;

	snprintf(path, sizeof(path), "/proc/%ld/stat", (long)pid);
	in = fopen(path, "re");
	if (in == NULL)
		return false;
	text[fread(text, 1, sizeof(text) - 1, in)] = '\0';
	fclose(in);
	state = strrchr(text, ')');
	return state != NULL && strncmp(state, ") Z", 3) == 0;
}

/* In one file that says whose a thing is: the process id is its first line. */
static int lock_bury(const char *dir, const char *name, struct err *e)
{
	char path[CLUSTER_PATH_MAX + 32], old[4096] = "", *fresh;
	FILE *in;
	int rc;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	in = fopen(path, "re");
	if (in == NULL)
		return 0;
	old[fread(old, 1, sizeof(old) - 1, in)] = '\0';
	fclose(in);
	if (!is_zombie((pid_t)strtol(old, NULL, 10)))
		return 0;
	if (asprintf(&fresh, "%ld%s", (long)getpid(), old + strcspn(old, "\n")) < 0)
		return err_set(e, ERR_MEMORY, "out of memory");
	rc = file_write(dir, name, O_TRUNC, fresh, e);
	free(fresh);
	return rc;
}

int cluster_data_bury(const struct cluster_paths *paths, struct err *e)
{
	char socket_lock[32];
	int rc = lock_bury(paths->data, "postmaster.pid", e);

	snprintf(socket_lock, sizeof(socket_lock), ".s.PGSQL.%d.lock", CLUSTER_PORT);
	return rc == 0 ? lock_bury(paths->sockets, socket_lock, e) : rc;
}

/* postmaster.pid: the first line is the process id, the eighth its status. */
pid_t cluster_data_server(const struct cluster_paths *paths, int *ready_r)
{
	char path[CLUSTER_PATH_MAX + 32], line[512];
	long pid = 0;
	FILE *in;

	*ready_r = 0;
	snprintf(path, sizeof(path), "%s/postmaster.pid", paths->data);
	in = fopen(path, "re");
	if (in == NULL)
		return 0;
	for (int n = 1; fgets(line, sizeof(line), in) != NULL; n++) {
		if (n == 1)
			pid = strtol(line, NULL, 10);
		if (n == 8)
			*ready_r = strncmp(line, "ready", 5) == 0;
	}
	fclose(in);
	return pid > 1 && works_in((pid_t)pid, paths->data) ? (pid_t)pid : 0;
}
