/* lang_dir.c - where the language data that came with the program lies.
 *
 * The one place that knows how the build and the installed tree are laid out
 * (LANG_DIR_FROM_BIN, LANG_DIR_SOURCE: extract/CMakeLists.txt).  The engine must
 * not know it: extract_load takes any path.
 */
#include "extract/lang_dir.h"
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

const char *lang_dir_default(char *path, size_t size)
{
	char program[PATH_MAX];
	ssize_t len = readlink("/proc/self/exe", program, sizeof(program) - 1);

	if (len > 0) {
		program[len] = '\0';
		*strrchr(program, '/') = '\0';
		int n = snprintf(path, size, "%s/%s", program, LANG_DIR_FROM_BIN);
		if (n > 0 && (size_t)n < size && access(path, R_OK) == 0)
			return path;
	}
	snprintf(path, size, "%s", LANG_DIR_SOURCE);
	return path;
}
