/* mark.h - the methods by which analysts mark what is wrong: mark.figure, mark.link,
 * mark.undo. */
#ifndef TOLL_DAEMON_MARK_H
#define TOLL_DAEMON_MARK_H

struct call;

void mark_figure(struct call *call);
void mark_link(struct call *call);
void mark_undo(struct call *call);

#endif
