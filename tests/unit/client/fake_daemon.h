/* fake_daemon.h - a listening socket and a script of what to read and to write.
 *
 * Only for what the real daemon cannot be made to do on demand: answers out of order,
 * foreign protocols, a connection that breaks at a chosen byte.
 */
#ifndef TOLL_TESTS_UNIT_CLIENT_FAKE_DAEMON_H
#define TOLL_TESTS_UNIT_CLIENT_FAKE_DAEMON_H

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* For each step: take so many lines, then write the text (NULL: nothing). Then close. */
struct fake_step {
	size_t lines;
	const char *text;
};

struct fake_daemon {
	char path[64];
	int listener;
	pthread_t thread;
	const struct fake_step *steps;
	size_t n_steps;
	size_t lines_seen;
	char seen[4096]; /* what came, cut */
};

static inline void fake_take_lines(struct fake_daemon *d, int fd, size_t lines)
{
	size_t len = strlen(d->seen);
	char c;

	while (lines > 0 && read(fd, &c, 1) == 1) {
		if (len + 1 < sizeof(d->seen))
			d->seen[len++] = c;
		lines -= c == '\n';
		d->lines_seen += c == '\n';
	}
}

static inline void *fake_run(void *arg)
{
	struct fake_daemon *d = arg;
	int fd = accept(d->listener, NULL, NULL);

	for (size_t i = 0; i < d->n_steps; i++) {
		const char *text = d->steps[i].text;

		fake_take_lines(d, fd, d->steps[i].lines);
		for (size_t len = text ? strlen(text) : 0; len > 0;) {
			ssize_t n = send(fd, text, len, MSG_NOSIGNAL);

			if (n <= 0)
				break;
			text += n;
			len -= (size_t)n;
		}
	}
	close(fd);
	return NULL;
}

static inline void fake_start(struct fake_daemon *d, const struct fake_step *steps, size_t n)
{
	struct sockaddr_un un = {.sun_family = AF_UNIX};
	static int count;

	*d = (struct fake_daemon){.steps = steps, .n_steps = n};
	snprintf(d->path, sizeof(d->path), "/tmp/toll-fake-%d-%d", (int)getpid(), count++);
	memcpy(un.sun_path, d->path, sizeof(d->path));
	d->listener = socket(AF_UNIX, SOCK_STREAM, 0);
	if (bind(d->listener, (struct sockaddr *)&un, sizeof(un)) != 0 ||
	    listen(d->listener, 1) != 0 || pthread_create(&d->thread, NULL, fake_run, d) != 0)
		abort();
}

static inline void fake_stop(struct fake_daemon *d)
{
	pthread_join(d->thread, NULL);
	close(d->listener);
	unlink(d->path);
}

#endif
