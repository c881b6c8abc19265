/* pgfind.c - looking for a PostgreSQL server's programs on this machine.
 *
 * Debian keeps each major version in a directory of its own, outside PATH.  Must
 * not know about clusters.
 */
#include "daemon/pgfind.h"

#include <glob.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "daemon/child.h"

#define DEBIAN_DIRS "/usr/lib/postgresql/*/bin"
#define CANDIDATES_MAX 32

struct candidates {
	char *dirs[CANDIDATES_MAX];
	size_t n;
};

static void candidates_add(struct candidates *c, const char *dir, size_t len)
{
	if (c->n < CANDIDATES_MAX && len > 0 && (c->dirs[c->n] = strndup(dir, len)) != NULL)
		c->n++;
}

static void add_from_pg_config(struct candidates *c)
{
	static const char *const argv[] = {"pg_config", "--bindir", NULL};
	char out[CHILD_OUTPUT_MAX];

	if (child_run(argv, "/", out, NULL) == 0)
		candidates_add(c, out, strcspn(out, "\n"));
}

/* The number in ".../postgresql/15/bin". */
static int dir_major(const char *dir)
{
	const char *digits = strpbrk(dir, "0123456789");

	return digits != NULL ? atoi(digits) : 0;
}

static int newest_first(const void *a, const void *b)
{
	return dir_major(*(char *const *)b) - dir_major(*(char *const *)a);
}

static void add_from_debian(struct candidates *c)
{
	glob_t found;

	if (glob(DEBIAN_DIRS, 0, NULL, &found) == 0) {
		qsort(found.gl_pathv, found.gl_pathc, sizeof(char *), newest_first);
		for (size_t i = 0; i < found.gl_pathc; i++)
			candidates_add(c, found.gl_pathv[i], strlen(found.gl_pathv[i]));
	}
	globfree(&found);
}

/* Whether a directory holds a server, and of which version:
 * "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)". */
static bool dir_inspect(const char *dir, struct pg_programs *found)
{
	char postgres[4200], initdb[4200], out[CHILD_OUTPUT_MAX];
	const char *const argv[] = {postgres, "--version", NULL};
	const char *version;

	snprintf(postgres, sizeof(postgres), "%s/postgres", dir);
	snprintf(initdb, sizeof(initdb), "%s/initdb", dir);
	if (access(postgres, X_OK) < 0 || access(initdb, X_OK) < 0)
		return false;
	if (child_run(argv, "/", out, NULL) < 0 || strncmp(out, "postgres (", 10) != 0)
		return false;
	version = strpbrk(out, "0123456789");
	if (version == NULL)
		return false;
	found->major = atoi(version);
	snprintf(found->version, sizeof(found->version), "%.*s", (int)strcspn(version, " \n"),
		 version);
	free(found->dir);
	found->dir = strdup(dir);
	return found->dir != NULL;
}

static bool major_fits(int is, int wanted)
{
	return wanted != 0 ? is == wanted : is >= PGFIND_MAJOR_MIN;
}

static int explain(const char *dir, int major, const struct pg_programs *found, struct err *e)
{
	if (found->dir == NULL && dir != NULL)
		return err_set(e, ERR_NOT_FOUND, "no PostgreSQL server (postgres, initdb) in %s",
			       dir);
	if (found->dir == NULL)
		return err_set(
			e, ERR_NOT_FOUND,
			"no PostgreSQL server found by pg_config or in " DEBIAN_DIRS
			"; install the package postgresql, say where it is with --pg-bindir, "
			"or use a server elsewhere with --database");
	if (major == 0)
		return err_set(e, ERR_USAGE,
			       "PostgreSQL %s in %s is too old; %d or later is needed",
			       found->version, found->dir, PGFIND_MAJOR_MIN);
	return err_set(e, ERR_USAGE, "PostgreSQL %d is needed, and %s in %s is what there is",
		       major, found->version, found->dir);
}

int pgfind(const char *dir, int major, struct pg_programs *found_r, struct err *e)
{
	struct candidates c = {.n = 0};
	int rc = ERR_NOT_FOUND;

	memset(found_r, 0, sizeof(*found_r));
	if (dir != NULL) {
		candidates_add(&c, dir, strlen(dir));
	} else {
		add_from_pg_config(&c);
		add_from_debian(&c);
	}
	for (size_t i = 0; i < c.n && rc < 0; i++)
		if (dir_inspect(c.dirs[i], found_r) && major_fits(found_r->major, major))
			rc = 0;
	for (size_t i = 0; i < c.n; i++)
		free(c.dirs[i]);
	return rc == 0 ? 0 : explain(dir, major, found_r, e);
}

void pgfind_fini(struct pg_programs *found)
{
	free(found->dir);
	memset(found, 0, sizeof(*found));
}
