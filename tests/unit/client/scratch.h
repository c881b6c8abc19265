/* scratch.h - a temporary directory with files in it, for tests. */
#ifndef TOLL_TESTS_UNIT_CLIENT_SCRATCH_H
#define TOLL_TESTS_UNIT_CLIENT_SCRATCH_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static inline int scratch_setup(void **state)
{
	char *dir = strdup("/tmp/toll-test-XXXXXX");

	*state = mkdtemp(dir);
	return *state ? 0 : -1;
}

static inline int scratch_remove(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static inline int scratch_teardown(void **state)
{
	int code = nftw(*state, scratch_remove, 8, FTW_DEPTH | FTW_PHYS);

	free(*state);
	return code;
}

/* dir/name; static, overwritten by the next call. */
static inline const char *scratch_path(const char *dir, const char *name)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return path;
}

static inline void scratch_file(const char *dir, const char *name, const char *bytes, size_t len)
{
	FILE *out = fopen(scratch_path(dir, name), "wb");

	if (!out || fwrite(bytes, 1, len, out) != len || fclose(out) != 0)
		abort();
}

#endif
