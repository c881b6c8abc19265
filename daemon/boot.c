/* boot.c - from options to an unprivileged process with its data and directories.
 *
 * Must not know the event loop, nor what serves clients.
 */
#include "daemon/boot.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "daemon/cluster.h"
#include "daemon/options.h"
#include "daemon/state.h"
#include "extract/extract.h"
#include "extract/lang_dir.h"
#include "proto/address.h"

extern char **environ;

#define DESCRIPTORS_BESIDES 256 /* of the database, the listeners and files */

static int engine_load(const struct options *opts, struct extract_engine **engine_r, struct err *e)
{
	char standard[PATH_MAX], shared[PATH_MAX];
	const char *dir = opts->lang_dir;
	int rc;

	if (dir == NULL)
		dir = lang_dir_default(standard, sizeof(standard));
	rc = extract_load(dir, lang_dir_shared(shared, sizeof(shared)), engine_r, e);
	if (rc < 0)
		err_prefix(e, "language data");
	return rc;
}

static int state_dir_wanted(const struct options *opts, char **dir_r, struct err *e)
{
	*dir_r = NULL;
	if (opts->state_dir == NULL)
		return state_default_dir(dir_r, e);
	*dir_r = strdup(opts->state_dir);
	return *dir_r == NULL ? err_set(e, ERR_MEMORY, "out of memory") : 0;
}

static int state_dir_make(const struct options *opts, struct boot *b, struct err *e)
{
	char *wanted;
	int rc;

	if (opts->database != NULL)
		return 0;
	rc = state_dir_wanted(opts, &wanted, e);
	if (rc == 0)
		rc = state_make(wanted, &b->identity, &b->state_dir, e);
	free(wanted);
	return rc;
}

/* The directory of the default socket is ours to make and must be ours; those that
 * a person names (--listen, TOLL_SOCKET) are made only where they lack. */
static int socket_dir_make(const struct address *address, bool standard, const struct identity *id,
			   struct err *e)
{
	char dir[sizeof(address->to.un.sun_path) + 1];
	char *slash;

	if (address->kind != ADDRESS_UNIX)
		return 0;
	snprintf(dir, sizeof(dir), "%s", address->to.un.sun_path);
	slash = strrchr(dir, '/');
	if (slash == NULL || slash == dir)
		return 0;
	*slash = '\0';
	if (!standard && access(dir, F_OK) == 0)
		return 0;
	if (state_make_dir(dir, id->must_drop ? 0755 : 0700, id, e) < 0) {
		err_prefix(e, "directory of the socket");
		return ERR_IO;
	}
	return 0;
}

static int listen_parse(const struct options *opts, size_t i, struct address *address_r,
			struct err *e)
{
	int rc = address_parse(opts->listen.items[i], address_r, e);

	if (rc < 0)
		err_prefix(e, "listen %.80s", opts->listen.items[i]);
	return rc;
}

static int socket_dirs_make(const struct options *opts, struct boot *b, struct err *e)
{
	const char *named = getenv("TOLL_SOCKET"); /* address_default takes it */
	struct address address;
	int rc;

	for (size_t i = 0; i < opts->listen.n; i++) {
		rc = listen_parse(opts, i, &address, e);
		if (rc == 0)
			rc = socket_dir_make(&address, false, &b->identity, e);
		if (rc < 0)
			return rc;
	}
	if (opts->listen.n > 0)
		return 0;
	rc = address_default(&address, e);
	if (rc < 0)
		return rc;
	snprintf(b->listen_default, sizeof(b->listen_default), "%s", address.text);
	return socket_dir_make(&address, named == NULL || *named == '\0', &b->identity, e);
}

/* libpq's variables are for the server of --database: PGHOSTADDR or PGOPTIONS must
 * not lead us away from our own. */
static int forget_libpq_variables(const struct options *opts, struct err *e)
{
	char **variable = environ;

	while (opts->database == NULL && variable != NULL && *variable != NULL) {
		char *name;
		int rc;

		if (strncmp(*variable, "PG", 2) != 0) {
			variable++;
			continue;
		}
		name = strndup(*variable, strcspn(*variable, "="));
		rc = name != NULL ? unsetenv(name) : -1; /* closes the gap */
		free(name);
		if (rc < 0)
			return err_set(e, ERR_MEMORY, "out of memory");
	}
	return 0;
}

/* A descriptor for each client, and more for the rest: as far as the hard limit
 * goes.  What it still lacks, the server does without. */
static void raise_descriptors(const struct options *opts, const struct logger *log)
{
	rlim_t wanted = (rlim_t)opts->max_clients + DESCRIPTORS_BESIDES;
	struct rlimit files;

	if (getrlimit(RLIMIT_NOFILE, &files) < 0 || files.rlim_cur >= wanted)
		return;
	files.rlim_cur = files.rlim_max < wanted ? files.rlim_max : wanted;
	if (setrlimit(RLIMIT_NOFILE, &files) < 0 || files.rlim_cur < wanted)
		log_warning(log, "boot", "at most %llu files can be open; max-clients needs %llu",
			    (unsigned long long)files.rlim_cur, (unsigned long long)wanted);
}

int boot_daemon(const struct options *opts, const struct logger *log, struct boot *boot_r,
		struct err *e)
{
	struct boot b = {.lock_fd = -1};
	int rc;

	umask(0022);
	raise_descriptors(opts, log);
	rc = forget_libpq_variables(opts, e);
	if (rc == 0)
		rc = privilege_find(opts->user, &b.identity, e);
	if (rc == 0)
		rc = engine_load(opts, &b.engine, e);
	if (rc == 0)
		rc = state_dir_make(opts, &b, e);
	if (rc == 0)
		rc = socket_dirs_make(opts, &b, e);
	if (rc == 0)
		rc = privilege_drop(&b.identity, e);
	if (rc == 0 && b.state_dir != NULL)
		rc = state_lock(b.state_dir, &b.lock_fd, e);
	if (rc == 0 && b.identity.must_drop)
		log_info(log, "boot", "running as user %s", b.identity.name);
	if (rc < 0)
		boot_fini(&b);
	*boot_r = b;
	return rc;
}

static int check_database(const struct options *opts, const struct identity *id, FILE *out,
			  struct err *e)
{
	char *dir, *version = NULL;
	int rc;

	if (opts->database != NULL) {
		fprintf(out, "database: the one given, not tried\n");
		return 0;
	}
	rc = state_dir_wanted(opts, &dir, e);
	if (rc == 0)
		rc = state_check(dir, id, e);
	if (rc == 0)
		rc = cluster_check(dir, opts->pg_bindir, &version, e);
	if (rc == 0)
		fprintf(out, "state directory: %s\nprivate database: PostgreSQL %s\n", dir,
			version);
	free(version);
	free(dir);
	return rc;
}

static int check_listen(const struct options *opts, FILE *out, struct err *e)
{
	struct address address;
	int rc = 0;

	for (size_t i = 0; i < opts->listen.n && rc == 0; i++) {
		rc = listen_parse(opts, i, &address, e);
		if (rc == 0)
			fprintf(out, "listen: %s\n", address.text);
	}
	if (opts->listen.n > 0)
		return rc;
	rc = address_default(&address, e);
	if (rc == 0)
		fprintf(out, "listen: %s\n", address.text);
	return rc;
}

int boot_check(const struct options *opts, FILE *out, struct err *e)
{
	struct extract_engine *engine = NULL;
	struct identity id;
	int rc = privilege_find(opts->user, &id, e);

	if (rc == 0)
		fprintf(out, "user: %s\n", id.name);
	if (rc == 0)
		rc = engine_load(opts, &engine, e);
	if (rc == 0)
		fprintf(out, "language data: %s\n", extract_rules(engine));
	if (rc == 0)
		rc = check_database(opts, &id, out, e);
	if (rc == 0)
		rc = check_listen(opts, out, e);
	extract_free(&engine);
	privilege_fini(&id);
	return rc;
}

void boot_fini(struct boot *boot)
{
	extract_free(&boot->engine);
	privilege_fini(&boot->identity);
	free(boot->state_dir);
	boot->state_dir = NULL;
	if (boot->lock_fd >= 0)
		close(boot->lock_fd);
	boot->lock_fd = -1;
}
