/* lang_dir.h - where the language data that came with the program lies. */
#ifndef TOLL_EXTRACT_LANG_DIR_H
#define TOLL_EXTRACT_LANG_DIR_H

#include <stddef.h>

/* The directory to give to extract_load when the user named none: what was
 * installed with the running program, found from where the program's file lies
 * (so that an installation may be moved), else that of the source tree it was
 * built from.  For programs, at start; returns path, which holds the name, cut
 * to size bytes with its NUL. */
const char *lang_dir_default(char *path, size_t size);

/* The same for the directory of the compiled files that languages name (shared of
 * extract_load). */
const char *lang_dir_shared(char *path, size_t size);

#endif
