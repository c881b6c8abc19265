/* edit.h - what the methods by which people change the record have in common: a lock, then
 * the edit, in one transaction, and its one row of JSON as the answer. */
#ifndef TOLL_DAEMON_EDIT_H
#define TOLL_DAEMON_EDIT_H

#include <stddef.h>
#include "proto/method.h"

struct call;

/* Parameters for a statement, in the call's arena.  NULL: the call has been answered. */
const char **edit_params(struct call *call, size_t n);

/* An integer argument as text, in the call's arena; NULL when it is not set. */
const char *edit_number(struct call *call, enum arg arg);

/* Run the lock, then the edit, and answer with the first value of its row; `missing` says
 * why there may be none.  The parameters live in the call's arena, or are NULL for none. */
void edit_run(struct call *call, int lock, const char *const *lock_params, int statement,
	      const char *const *params, const char *missing);

#endif
