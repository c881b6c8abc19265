/* options_file.h - the configuration file: `name = value` lines.
 *
 * "#" begins a comment at the start of a line or after a blank.  A value ends at
 * the end of the line or its comment; in double quotes it may hold anything, with
 * \" and \\ for those two.
 */
#ifndef TOLL_DAEMON_OPTIONS_FILE_H
#define TOLL_DAEMON_OPTIONS_FILE_H

#include <stddef.h>
#include "base/err.h"

/* One setting found; name is not NUL-terminated, value is.  A negative return
 * ends the reading; *e then gets "file:line:column" before its message: of the
 * value, or of the name when the callback returns ERR_NOT_FOUND. */
typedef int options_file_call(void *arg, const char *name, size_t name_len, const char *value,
			      unsigned line, struct err *e);

/* Read the file at path and call for each setting in it, in order.
 * 0, ERR_IO, ERR_SYNTAX (all errors of content) or ERR_MEMORY. */
int options_file_read(const char *path, options_file_call *call, void *arg,
		      struct err *e) MUSTCHECK;

#endif
