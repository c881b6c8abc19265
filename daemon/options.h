/* options.h - what a person may set, from flags, environment and a file.
 *
 * options.def holds every option; names, types, ranges, defaults, help, the
 * sample configuration and the documents' check all come from it.  A value is
 * taken from the first of: command line, TOLL_* environment, configuration
 * file, default.
 */
#ifndef TOLL_DAEMON_OPTIONS_H
#define TOLL_DAEMON_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "base/err.h"

#define OPT_RELOAD 1u	 /* SIGHUP takes a new value from the file */
#define OPT_FLAG_ONLY 2u /* an action of one run: command line only */
#define OPT_NO_FILE 4u	 /* command line and environment only */

#define OPTIONS_LIST_MAX 16 /* values of one LIST option */

struct option_list {
	char *items[OPTIONS_LIST_MAX];
	size_t n;
};

/* The C types behind options.def's. Times are milliseconds, sizes bytes. */
#define OPTION_C_FLAG bool
#define OPTION_C_NUMBER int64_t
#define OPTION_C_SIZE int64_t
#define OPTION_C_TIME int64_t
#define OPTION_C_LEVEL int64_t /* an enum log_level */
#define OPTION_C_STRING char * /* NULL when not set and without default */
#define OPTION_C_LIST struct option_list

struct options {
#define OPTION(field, name, type, min, max, def, unit, flags, arg, sentence) OPTION_C_##type field;
#include "daemon/options.def"
#undef OPTION
};

/* Read all four places into *opts_r (argv as main has it; env is environ's
 * shape).  Returns 0 and owned options, or ERR_USAGE (command line), ERR_SYNTAX
 * (file or environment), ERR_IO (file), ERR_MEMORY; *e names the place. */
int options_load(int argc, char *const *argv, char *const *env, struct options **opts_r,
		 struct err *e) MUSTCHECK;

/* Read them again and take over into *opts what may change while running.
 * Nothing changes on error. *kept_r: names, joined by ", ", of options that
 * differ but need a restart, or NULL; the caller frees it. */
int options_reload(struct options *opts, int argc, char *const *argv, char *const *env,
		   char **kept_r, struct err *e) MUSTCHECK;

/* Free options; sets *opts to NULL; NULL is no error. */
void options_free(struct options **opts);

/* Write the help text or the sample configuration. */
void options_print_help(FILE *out);
void options_print_config(FILE *out);

#endif
