/* query.h - what commands that ask have in common. */
#ifndef TOLL_CLIENT_QUERY_H
#define TOLL_CLIENT_QUERY_H

#include <jansson.h>
#include <stdint.h>
#include "client/options.h"
#include "client/view.h"

/* Ask once and show the result.  params are the caller's no more.  Returns an exit code, after
 * saying why. */
int query_ask(const struct options *o, const char *method, json_t *params, const struct view *view);

/* Ask for all pages, from --as-of if that is given, and show their rows; likewise. */
int query_ask_all(const struct options *o, const char *method, const struct view *view);

/* A number from 1 that stands as an operand; `what` names it.  0, or an exit code after saying
 * why. */
int query_number(const char *what, const char *word, int64_t *n_r);

/* Say what is wrong with the command's words; the exit code. */
int query_wrong(const char *why);

#endif
