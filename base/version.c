/* version.c - the one file that is compiled again when the version changes. */
#include "base/version.h"

#include "version_git.h"

const char *version_text(void)
{
	return TOLL_VERSION;
}
