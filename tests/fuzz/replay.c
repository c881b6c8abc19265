/* replay.c - main of a fuzz target without libFuzzer: each file of the directories
 * named is given whole to LLVMFuzzerTestOneInput, in order of name.
 *
 * Knows nothing of what the target does.  The name of a file is printed before it
 * runs, so that the last line names the one that failed. */
#include "tests/fuzz/target.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The whole file in memory of exactly its size, so that ASan sees one byte too many. */
static int replay_read(const char *path, uint8_t **data_r, size_t *size_r)
{
	FILE *f = fopen(path, "rb");
	uint8_t *data = NULL;
	long size;
	int rc = -1;

	if (!f || fseek(f, 0, SEEK_END) || (size = ftell(f)) < 0 || fseek(f, 0, SEEK_SET))
		goto out;
	data = malloc((size_t)size ? (size_t)size : 1);
	if (!data || fread(data, 1, (size_t)size, f) != (size_t)size)
		goto out;
	*data_r = data;
	*size_r = (size_t)size;
	data = NULL;
	rc = 0;
out:
	if (rc)
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
	free(data);
	if (f)
		fclose(f);
	return rc;
}

static int replay_file(const char *path)
{
	uint8_t *data;
	size_t size;

	puts(path);
	fflush(stdout);
	if (replay_read(path, &data, &size))
		return -1;
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	return 0;
}

static int replay_visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

/* Number of files run, or -1. */
static int replay_directory(const char *dir)
{
	struct dirent **names = NULL;
	int n = scandir(dir, &names, replay_visible, alphasort);
	int i, rc = n;

	if (n < 0)
		fprintf(stderr, "%s: %s\n", dir, strerror(errno));
	for (i = 0; i < n; i++) {
		char path[PATH_MAX];

		snprintf(path, sizeof(path), "%s/%s", dir, names[i]->d_name);
		if (rc >= 0 && replay_file(path))
			rc = -1;
		free(names[i]);
	}
	free(names);
	return rc;
}

int main(int argc, char **argv)
{
	int i, n, total = 0;

	for (i = 1; i < argc; i++) {
		n = replay_directory(argv[i]);
		if (n < 0)
			return 1;
		total += n;
	}
	printf("%d inputs\n", total);
	return total ? 0 : 1; /* an empty corpus tests nothing */
}
