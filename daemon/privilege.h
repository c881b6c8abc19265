/* privilege.h - which user the daemon is, and how root becomes it. */
#ifndef TOLL_DAEMON_PRIVILEGE_H
#define TOLL_DAEMON_PRIVILEGE_H

#include <stdbool.h>
#include <sys/types.h>
#include "base/err.h"

/* The account that the daemon works as. */
struct identity {
	uid_t uid;
	gid_t gid;
	char *name, *home;
	bool must_drop; /* the process is root now and is to become it */
};

/* Who to be: for root, the user of that name or, when wanted is NULL, "toll" else
 * "postgres"; for others themselves (wanted may only name them).
 * Returns 0 and *id_r, or ERR_USAGE (no such user, root is asked for, not root),
 * ERR_NOT_FOUND (root without a user to become), ERR_MEMORY. */
int privilege_find(const char *wanted, struct identity *id_r, struct err *e) MUSTCHECK;

/* Become it for good, with its groups, and say so in HOME, USER and LOGNAME; nothing
 * when must_drop is false.  ERR_IO, ERR_MEMORY. */
int privilege_drop(const struct identity *id, struct err *e) MUSTCHECK;

/* The name of a user, which the caller frees.  Reads /etc/passwd or asks what stands in its place,
 * so it may block.  ERR_NOT_FOUND, ERR_IO, ERR_MEMORY. */
int privilege_name(uid_t uid, char **name_r, struct err *e) MUSTCHECK;

void privilege_fini(struct identity *id);

#endif
