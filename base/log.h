/* log.h - what programs (never libraries) say about their work.
 *
 * A logger is a value its program owns and passes down; there is no global one.
 * Each call carries a subsystem tag ("db", "server", "cluster", ...).  Lines go
 * to a FILE (stderr), prefixed for the journal ("<6>") when journal is set.
 */
#ifndef TOLL_BASE_LOG_H
#define TOLL_BASE_LOG_H

#include <stdbool.h>
#include <stdio.h>

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARNING, LOG_LEVEL_INFO, LOG_LEVEL_DEBUG };

struct logger {
	FILE *out;
	enum log_level level; /* lines above it are dropped */
	bool journal;	      /* syslog priority prefixes instead of time stamps */
};

/* Log one line (control characters in it are escaped). Thread-safe per FILE. */
void log_line(const struct logger *l, enum log_level level, const char *tag, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

#define log_error(l, tag, ...) log_line(l, LOG_LEVEL_ERROR, tag, __VA_ARGS__)
#define log_warning(l, tag, ...) log_line(l, LOG_LEVEL_WARNING, tag, __VA_ARGS__)
#define log_info(l, tag, ...) log_line(l, LOG_LEVEL_INFO, tag, __VA_ARGS__)
#define log_debug(l, tag, ...) log_line(l, LOG_LEVEL_DEBUG, tag, __VA_ARGS__)

/* Level by name ("error", "warning", "info", "debug"); -1 if it is none. */
int log_level_parse(const char *name);

#endif
