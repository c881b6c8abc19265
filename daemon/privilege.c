/* privilege.c - users and groups; must not know what the daemon does. */
#include "daemon/privilege.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The account of a name, or of uid when name is NULL. */
static int account_find(const char *name, uid_t uid, struct identity *id_r, struct err *e)
{
	struct passwd entry, *found = NULL;
	char buf[4096];
	int rc = name != NULL ? getpwnam_r(name, &entry, buf, sizeof(buf), &found)
			      : getpwuid_r(uid, &entry, buf, sizeof(buf), &found);

	if (rc != 0)
		return err_set(e, ERR_IO, "looking up the user: %s", strerror(rc));
	if (found == NULL)
		return ERR_NOT_FOUND;
	id_r->uid = found->pw_uid;
	id_r->gid = found->pw_gid;
	id_r->name = strdup(found->pw_name);
	id_r->home = strdup(found->pw_dir);
	return id_r->name == NULL || id_r->home == NULL ? err_set(e, ERR_MEMORY, "out of memory")
							: 0;
}

static int find_for_root(const char *wanted, struct identity *id_r, struct err *e)
{
	int rc = account_find(wanted != NULL ? wanted : "toll", 0, id_r, e);

	if (rc == ERR_NOT_FOUND && wanted != NULL)
		return err_set(e, ERR_USAGE, "there is no user \"%.64s\"", wanted);
	if (rc == ERR_NOT_FOUND)
		rc = account_find("postgres", 0, id_r, e);
	if (rc == ERR_NOT_FOUND)
		return err_set(e, ERR_NOT_FOUND,
			       "started as root, and there is no user \"toll\" or \"postgres\" to "
			       "become; make one (useradd --system toll) or give --user");
	if (rc == 0 && id_r->uid == 0)
		return err_set(e, ERR_USAGE, "tolld does not run as root; give --user another");
	id_r->must_drop = true;
	return rc;
}

static int find_for_user(const char *wanted, struct identity *id_r, struct err *e)
{
	int rc = account_find(NULL, geteuid(), id_r, e);

	if (rc == ERR_NOT_FOUND)
		return err_set(e, ERR_NOT_FOUND,
			       "user id %lu has no account (no line in /etc/passwd)",
			       (unsigned long)geteuid());
	if (rc == 0 && wanted != NULL && strcmp(wanted, id_r->name) != 0)
		return err_set(e, ERR_USAGE, "only root can become \"%.64s\"; this is %s", wanted,
			       id_r->name);
	return rc;
}

int privilege_find(const char *wanted, struct identity *id_r, struct err *e)
{
	int rc;

	memset(id_r, 0, sizeof(*id_r));
	rc = geteuid() == 0 ? find_for_root(wanted, id_r, e) : find_for_user(wanted, id_r, e);
	if (rc < 0)
		privilege_fini(id_r);
	return rc;
}

int privilege_drop(const struct identity *id, struct err *e)
{
	if (!id->must_drop)
		return 0;
	if (initgroups(id->name, id->gid) < 0 || setgid(id->gid) < 0 || setuid(id->uid) < 0)
		return err_set(e, ERR_IO, "becoming user %s: %s", id->name, strerror(errno));
	if (setuid(0) == 0)
		return err_set(e, ERR_IO, "still root after becoming user %s", id->name);
	/* libpq looks for certificates and passwords at home, and root's is closed now. */
	if (setenv("HOME", id->home, 1) < 0 || setenv("USER", id->name, 1) < 0 ||
	    setenv("LOGNAME", id->name, 1) < 0)
		return err_set(e, ERR_MEMORY, "out of memory");
	return 0;
}

int privilege_name(uid_t uid, char **name_r, struct err *e)
{
	struct identity id = {0};
	int rc = account_find(NULL, uid, &id, e);

	if (rc == 0) {
		*name_r = id.name;
		id.name = NULL;
	}
	privilege_fini(&id);
	return rc;
}

void privilege_fini(struct identity *id)
{
	free(id->name);
	free(id->home);
	id->name = id->home = NULL;
}
