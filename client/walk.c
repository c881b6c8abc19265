/* walk.c - the files that paths stand for.
 *
 * Knows names and endings; opens nothing.
 */
#include "client/walk.h"

#include <errno.h>
#include <fts.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

struct ending {
	const char *text;
	enum walk_kind kind;
};

static const struct ending endings[] = {
	{".txt", WALK_TEXT},
	{".json", WALK_JSON},
	{".ndjson", WALK_NDJSON},
	{".jsonl", WALK_NDJSON},
};

/* The kind that a name's ending tells; WALK_SNIFF if it tells none. */
static enum walk_kind walk_kind_of(const char *name)
{
	const char *dot = strrchr(name, '.');

	for (size_t i = 0; dot && i < sizeof(endings) / sizeof(endings[0]); i++) {
		if (strcasecmp(dot, endings[i].text) == 0)
			return endings[i].kind;
	}
	return WALK_SNIFF;
}

static int walk_append(struct walk *w, const char *path, enum walk_kind kind, uint64_t size)
{
	if (w->n == w->cap) {
		size_t cap = w->cap ? 2 * w->cap : 16;
		struct walk_file *files = reallocarray(w->files, cap, sizeof(*files));

		if (!files)
			return ERR_MEMORY;
		w->files = files;
		w->cap = cap;
	}
	w->files[w->n].path = strdup(path);
	if (!w->files[w->n].path)
		return ERR_MEMORY;
	w->files[w->n].kind = kind;
	w->files[w->n].size = size;
	w->n++;
	w->bytes += size;
	return 0;
}

static int walk_compare(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* A file: named itself, or found in a directory, where only known endings count. */
static int walk_file(struct walk *w, const FTSENT *entry)
{
	enum walk_kind kind = walk_kind_of(entry->fts_name);
	struct stat st;

	if (entry->fts_level > FTS_ROOTLEVEL && kind == WALK_SNIFF)
		return 0;
	if (stat(entry->fts_accpath, &st) != 0 ||
	    (entry->fts_level > FTS_ROOTLEVEL && !S_ISREG(st.st_mode)))
		return 0;
	return walk_append(w, entry->fts_path, kind,
			   S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0);
}

static int walk_entry(struct walk *w, FTS *fts, FTSENT *entry, walk_failed *failed, void *arg)
{
	bool hidden = entry->fts_level > FTS_ROOTLEVEL && entry->fts_name[0] == '.';

	switch (entry->fts_info) {
	case FTS_D:
		if (hidden)
			fts_set(fts, entry, FTS_SKIP);
		return 0;
	case FTS_F:
	case FTS_SL:
	case FTS_DEFAULT:
		return hidden ? 0 : walk_file(w, entry);
	case FTS_DNR:
	case FTS_ERR:
	case FTS_NS:
	case FTS_SLNONE:
		failed(arg, entry->fts_path,
		       strerror(entry->fts_errno ? entry->fts_errno : ENOENT));
		return 0;
	}
	return 0;
}

int walk_add(struct walk *w, const char *path, walk_failed *failed, void *arg)
{
	char *const paths[] = {(char *)path, NULL};
	size_t before = w->n;
	bool directory = false, told = false;
	FTSENT *entry;
	FTS *fts;
	int code = 0;

	if (strcmp(path, "-") == 0)
		return walk_append(w, path, WALK_SNIFF, 0);
	fts = fts_open(paths, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR, walk_compare);
	if (!fts && errno == ENOMEM)
		return ERR_MEMORY;
	if (!fts) {
		failed(arg, path, strerror(errno));
		return 0;
	}
	while (code == 0 && (entry = fts_read(fts)) != NULL) {
		directory |= entry->fts_info == FTS_D;
		told |= entry->fts_info != FTS_D && entry->fts_info != FTS_DP &&
			entry->fts_errno != 0;
		code = walk_entry(w, fts, entry, failed, arg);
	}
	fts_close(fts);
	if (code == 0 && directory && !told && w->n == before)
		failed(arg, path, "no .txt, .json, .ndjson or .jsonl file in it");
	return code;
}

void walk_fini(struct walk *w)
{
	for (size_t i = 0; i < w->n; i++)
		free(w->files[i].path);
	free(w->files);
	*w = (struct walk){0};
}
