/* extract_alone.c - how fast extraction is, JSON apart: reads all articles of a file into
 * memory, then measures the processor time of extraction alone over all of them, twice.
 *
 * usage: bench-extract FILE.ndjson.  Writes one JSON object, for tests/bench/read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include "extract/engine.h"
#include "extract/lang_dir.h"
#include "proto/article_scan.h"

struct articles {
	struct arena *arena;
	struct article *list;
	size_t n, cap;
	size_t bytes;	/* of texts and titles */
	size_t skipped; /* lines that are no plain articles */
};

static void fail(const char *what)
{
	fprintf(stderr, "bench-extract: %s\n", what);
	exit(1);
}

static char *read_file(const char *name, size_t *len_r)
{
	FILE *f = fopen(name, "re");
	struct stat st;
	char *data;

	if (!f || fstat(fileno(f), &st))
		fail("cannot open the file");
	data = malloc((size_t)st.st_size + 1);
	*len_r = data ? fread(data, 1, (size_t)st.st_size, f) : 0;
	if (!data || ferror(f))
		fail("cannot read the file");
	fclose(f);
	return data;
}

static void add_line(struct articles *a, const char *line, size_t len)
{
	struct article *to;

	if (arena_grow(a->arena, (void **)&a->list, &a->cap, a->n + 1, sizeof(*a->list)))
		fail("out of memory");
	to = &a->list[a->n];
	if (!article_scan(line, len, a->arena, to)) {
		a->skipped++;
		return;
	}
	a->n++;
	a->bytes += to->text.len + to->title.len;
}

static void add_lines(struct articles *a, const char *data, size_t len)
{
	for (const char *line = data, *end = data + len; line < end;) {
		const char *lf = memchr(line, '\n', (size_t)(end - line));
		const char *next = lf ? lf + 1 : end;

		add_line(a, line, (size_t)((lf ? lf : end) - line));
		line = next;
	}
}

/* Read every article; processor seconds.  *most_r: the largest that the arena became. */
static double read_all(struct extract_reader *reader, const struct articles *a, size_t *most_r)
{
	struct arena *arena = arena_new(0);
	struct timespec start, end;

	if (!arena || clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start))
		fail("out of memory");
	for (size_t i = 0; i < a->n; i++) {
		const struct article *art = &a->list[i];
		struct extract_doc doc = {
			.text = art->text.s,
			.text_len = art->text.len,
			.title = art->title.s,
			.title_len = art->title.len,
			.published = art->published.s,
			.lang = art->lang.s,
		};
		struct arena_mark mark = arena_mark(arena);
		struct reading *reading;
		struct err e;

		if (extract_read(reader, &doc, arena, &reading, &e))
			fail(e.text);
		*most_r = arena_used(arena) > *most_r ? arena_used(arena) : *most_r;
		arena_reset(arena, mark);
	}
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
	arena_free(&arena);
	return (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
}

static struct extract_engine *load(void)
{
	char lang[4096], shared[4096];
	struct extract_engine *engine;
	struct err e;

	if (extract_load(lang_dir_default(lang, sizeof(lang)),
			 lang_dir_shared(shared, sizeof(shared)), &engine, &e))
		fail(e.text);
	return engine;
}

int main(int argc, char **argv)
{
	struct articles a = {.arena = arena_new(0)};
	struct extract_engine *engine = load();
	struct extract_reader *reader = extract_reader_new(engine);
	size_t len, most = 0;
	double cold, warm;
	char *data;

	if (argc != 2 || !a.arena || !reader)
		fail("usage: bench-extract FILE.ndjson");
	data = read_file(argv[1], &len);
	add_lines(&a, data, len);
	cold = read_all(reader, &a, &most);
	warm = read_all(reader, &a, &most);
	printf("{\"articles\": %zu, \"skipped\": %zu, \"bytes\": %zu, \"cold\": %.6f, "
	       "\"warm\": %.6f, \"arena\": %zu, \"cache\": %zu}\n",
	       a.n, a.skipped, a.bytes, cold, warm, most, matcher_cache(reader->matcher));
	free(data);
	extract_reader_free(&reader);
	extract_free(&engine);
	arena_free(&a.arena);
	return 0;
}
