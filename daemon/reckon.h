/* reckon.h - the toll that the ledger makes of the rows of the statement `reports`. */
#ifndef TOLL_DAEMON_RECKON_H
#define TOLL_DAEMON_RECKON_H

struct call;
struct db_answer;

/* End the call of toll with the chain of the rows, what is claimed, the verdict and the best
 * by the rule that was asked for. */
void reckon_toll(struct call *call, const struct db_answer *answer);

#endif
