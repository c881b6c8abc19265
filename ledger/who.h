/* who.h - what the words for people mean to a toll.  Words of English texts. */
#ifndef TOLL_LEDGER_WHO_H
#define TOLL_LEDGER_WHO_H

#include <stdbool.h>

/* Groups that counts of everybody hold: a figure of one of them counts less. */
#define GROUP_TABLE(X)                      \
	X(GROUP_ANYBODY, NULL)              \
	X(GROUP_CHILDREN, "children")       \
	X(GROUP_WOMEN, "women")             \
	X(GROUP_CIVILIANS, "civilians")     \
	X(GROUP_FORCES, "security forces")  \
	X(GROUP_FIGHTERS, "fighters")       \
	X(GROUP_JOURNALISTS, "journalists") \
	X(GROUP_RESCUERS, "rescuers")       \
	X(GROUP_FOREIGNERS, "foreigners")

#define X(name, text) name,
enum group { GROUP_TABLE(X) };
#undef X

const char *group_text(enum group group); /* NULL for anybody */

/* The group that a counted noun names by its last word ("Syrian civilians"); anybody for
 * NULL and for every word that is none of a group's. */
enum group who_counted(const char *counted);

/* Does a word of the attribution say that an authority speaks ("the Health Ministry")?
 * NULL: no. */
bool who_is_official(const char *attribution);

#endif
