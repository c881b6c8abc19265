/* progress.c - how far a long command is. Knows numbers only. */
#include "client/progress.h"

#include <string.h>

#include "client/screen.h"

#define BAR 30
#define INTERVAL_MS 100

void progress_init(struct progress *p, FILE *out, uint64_t total)
{
	*p = (struct progress){.total = total};
	if (screen_is_terminal(out))
		p->out = out;
	clock_gettime(CLOCK_MONOTONIC, &p->began);
}

static int64_t progress_ms(const struct timespec *from, const struct timespec *to)
{
	return (to->tv_sec - from->tv_sec) * 1000 + (to->tv_nsec - from->tv_nsec) / 1000000;
}

static void progress_bar(struct progress *p)
{
	uint64_t done = p->done < p->total ? p->done : p->total;
	int filled = (int)(done * BAR / p->total);

	fputc('[', p->out);
	for (int i = 0; i < BAR; i++)
		fputc(i < filled ? '#' : '-', p->out);
	fprintf(p->out, "] %3d%%  ", (int)(done * 100 / p->total));
}

void progress_show(struct progress *p)
{
	struct timespec now;
	int64_t ms;

	if (!p->out)
		return;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (p->shown && progress_ms(&p->shown_at, &now) < INTERVAL_MS)
		return;
	ms = progress_ms(&p->began, &now);
	fputs("\r\033[K", p->out);
	if (p->total > 0)
		progress_bar(p);
	fprintf(p->out, "%zu articles", p->articles);
	if (ms >= 1000)
		fprintf(p->out, ", %zu/s", p->articles * 1000 / (size_t)ms);
	fflush(p->out);
	p->shown = true;
	p->shown_at = now;
}

void progress_clear(struct progress *p)
{
	if (p->shown)
		fputs("\r\033[K", p->out);
	p->shown = false;
}
