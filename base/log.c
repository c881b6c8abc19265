/* log.c - one call, one line, in one write.
 * Keeps no state: the logger belongs to the program that passes it. */
#include "base/log.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>

#define LINE_MAX_BYTES 4096

static const struct {
	const char *name;
	int priority; /* of syslog */
} levels[] = {
	[LOG_LEVEL_ERROR] = {"error", 3},
	[LOG_LEVEL_WARNING] = {"warning", 4},
	[LOG_LEVEL_INFO] = {"info", 6},
	[LOG_LEVEL_DEBUG] = {"debug", 7},
};

int log_level_parse(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
		if (!strcmp(name, levels[i].name))
			return (int)i;
	return -1;
}

/* "<6>" for the journal, which has its own clock; else "2026-11-22T16:17:14.123Z info ". */
static void log_head(const struct logger *l, enum log_level level, char *head_r, size_t size)
{
	struct timespec now;
	char when[32];
	struct tm tm;

	if (l->journal) {
		snprintf(head_r, size, "<%d>", levels[level].priority);
		return;
	}
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &tm);
	strftime(when, sizeof(when), "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(head_r, size, "%s.%03ldZ %s ", when, now.tv_nsec / 1000000, levels[level].name);
}

/* Whether s begins with a control character: C0, DEL, or C1 as UTF-8 has it. */
static bool log_is_control(const char *s)
{
	unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];

	return c < 0x20 || c == 0x7f || (c == 0xc2 && next >= 0x80 && next < 0xa0);
}

/* s with each control character as \n, \t or \x1b; of C1 the first byte, so that no
 * character is left that a terminal obeys. */
static void log_escape(const char *s, char *out_r, size_t size)
{
	size_t n = 0;

	for (; *s && n + 5 < size; s++) {
		unsigned char c = (unsigned char)*s;

		if (!log_is_control(s))
			out_r[n++] = *s;
		else if (c == '\n' || c == '\t')
			n += (size_t)sprintf(out_r + n, "\\%c", c == '\n' ? 'n' : 't');
		else
			n += (size_t)sprintf(out_r + n, "\\x%02x", c);
	}
	out_r[n] = '\0';
}

void log_line(const struct logger *l, enum log_level level, const char *tag, const char *fmt, ...)
{
	char head[64], text[LINE_MAX_BYTES], line[LINE_MAX_BYTES];
	int saved = errno;
	va_list ap;

	if (level > l->level)
		return;
	log_head(l, level, head, sizeof(head));
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	log_escape(text, line, sizeof(line));
	fprintf(l->out, "%s%s: %s\n", head, tag, line);
	fflush(l->out);
	errno = saved;
}
