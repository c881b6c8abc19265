/* story.h - the methods by which analysts change stories: story.merge, story.split. */
#ifndef TOLL_DAEMON_STORY_H
#define TOLL_DAEMON_STORY_H

struct call;

void story_merge(struct call *call);
void story_split(struct call *call);

#endif
