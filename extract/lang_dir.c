/* lang_dir.c - where the language data that came with the program lies.
 *
 * The one place that knows how the build and the installed tree are laid out
 * (LANG_DIR_*, LANG_SHARED_*: extract/CMakeLists.txt).  The engine must
 * not know it: extract_load takes any path.
 */
#include "extract/lang_dir.h"
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* `from_bin` beside the running program, else `built`. */
static const char *data_dir(const char *from_bin, const char *built, char *path, size_t size)
{
	char program[PATH_MAX];
	ssize_t len = readlink("/proc/self/exe", program, sizeof(program) - 1);

	if (len > 0) {
		program[len] = '\0';
		*strrchr(program, '/') = '\0';
		int n = snprintf(path, size, "%s/%s", program, from_bin);
		if (n > 0 && (size_t)n < size && access(path, R_OK) == 0)
			return path;
	}
	snprintf(path, size, "%s", built);
	return path;
}

const char *lang_dir_default(char *path, size_t size)
{
	return data_dir(LANG_DIR_FROM_BIN, LANG_DIR_SOURCE, path, size);
}

const char *lang_dir_shared(char *path, size_t size)
{
	return data_dir(LANG_SHARED_FROM_BIN, LANG_SHARED_BUILT, path, size);
}
