/* life.h - what the parts of a running tolld share.
 *
 * main.c fills one of these, in this order, and hands it to the parts that are
 * made after; nothing in it changes while they live, except the reloadable
 * values inside opts (read them when they are needed, never copy them).
 */
#ifndef TOLL_DAEMON_LIFE_H
#define TOLL_DAEMON_LIFE_H

struct extract_engine;
struct logger;
struct loop;
struct options;

struct life {
	const struct options *opts;
	const struct logger *log;
	struct loop *loop;
	const struct extract_engine *engine;
	const char *conninfo; /* libpq's: the private cluster's, or what --database says */
	/* Where to listen when opts->listen is empty: address_default()'s answer from
	 * before root was given up, its directory made. */
	const char *listen_default;
};

#endif
