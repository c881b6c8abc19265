/* options.c - the four places that options come from, and which one wins.
 *
 * They are read in order of rank: command line, environment, file, defaults; what
 * one has set, the next leave alone.  getopt_long is not used because its messages know
 * no nearest name and its state is global.  Must not know what options do.
 */
#include "daemon/options.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "daemon/options_file.h"
#include "daemon/options_row.h"

#define ENV_PREFIX "TOLL_"

/* The four places, highest rank first: who sets an option first keeps it. */
enum place { NOWHERE, COMMAND_LINE, ENVIRONMENT, CONFIG_FILE, DEFAULTS };

struct option_reader {
	struct options *opts;
	enum place place; /* being read */
	enum place set_by[OPTION_ROWS];
	unsigned line_set[OPTION_ROWS]; /* of the file, 0 */
};

static int reader_set(struct option_reader *reader, const struct option_row *row, const char *text,
		      struct err *e)
{
	enum place *set_by = &reader->set_by[row - options_rows];

	if (*set_by != NOWHERE && *set_by != reader->place)
		return 0;
	*set_by = reader->place;
	return option_row_set(row, text, reader->opts, e);
}

static int read_defaults(struct option_reader *reader, struct err *e)
{
	int rc = 0;

	reader->place = DEFAULTS;
	for (size_t i = 0; i < OPTION_ROWS && rc == 0; i++)
		if (options_rows[i].def[0] != '\0')
			rc = reader_set(reader, &options_rows[i], options_rows[i].def, e);
	return rc;
}

static int on_file_setting(void *arg, const char *name, size_t name_len, const char *value,
			   unsigned line, struct err *e)
{
	struct option_reader *reader = arg;
	const struct option_row *row = option_row_find(name, name_len);
	unsigned *earlier;

	if (row == NULL) {
		option_row_unknown(name, name_len, e);
		return ERR_NOT_FOUND;
	}
	if (row->flags & (OPT_FLAG_ONLY | OPT_NO_FILE))
		return err_set(e, ERR_NOT_FOUND, "%s cannot be set in a file", row->name);
	earlier = &reader->line_set[row - options_rows];
	if (*earlier != 0 && row->type != OPTION_LIST)
		return err_set(e, ERR_NOT_FOUND, "%s is set in line %u already", row->name,
			       *earlier);
	*earlier = line;
	return reader_set(reader, row, value, e);
}

/* The variable of an option: "state-dir" -> "TOLL_STATE_DIR". NULL when not set. */
static const char *env_of(const struct option_row *row, char *const *env)
{
	size_t prefix = sizeof(ENV_PREFIX) - 1, len = strlen(row->name);

	for (; *env != NULL; env++) {
		const char *name = *env + prefix;
		size_t i = 0;

		if (strncmp(*env, ENV_PREFIX, prefix) != 0)
			continue;
		while (i < len && name[i] != '\0' &&
		       name[i] ==
			       (row->name[i] == '-' ? '_' : toupper((unsigned char)row->name[i])))
			i++;
		if (i == len && name[i] == '=')
			return name + i + 1;
	}
	return NULL;
}

/* A list in the environment is separated by commas. */
static int set_from_variable(struct option_reader *reader, const struct option_row *row,
			     const char *text, struct err *e)
{
	char *copy, *rest, *item;
	int rc = 0;

	if (row->type != OPTION_LIST)
		return reader_set(reader, row, text, e);
	copy = rest = strdup(text);
	if (copy == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	while (rc == 0 && (item = strsep(&rest, ",")) != NULL)
		rc = reader_set(reader, row, item, e);
	free(copy);
	return rc;
}

/* An empty variable is as good as none. */
static int read_env(struct option_reader *reader, char *const *env, struct err *e)
{
	reader->place = ENVIRONMENT;
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		const struct option_row *row = &options_rows[i];
		const char *text = row->flags & OPT_FLAG_ONLY ? NULL : env_of(row, env);
		int rc;

		if (text == NULL || text[0] == '\0')
			continue;
		rc = set_from_variable(reader, row, text, e);
		if (rc < 0) {
			err_prefix(e, "environment (" ENV_PREFIX "...)");
			return rc;
		}
	}
	return 0;
}

/* One word of the command line and, for "--name value", the next: *used_r words. */
static int set_from_word(struct option_reader *reader, const char *word, const char *next,
			 int *used_r, struct err *e)
{
	const struct option_row *row;
	const char *value = strchr(word, '=');
	size_t len;

	*used_r = 1;
	if (strcmp(word, "-h") == 0)
		word = "--help";
	if (strncmp(word, "--", 2) != 0 || word[2] == '\0')
		return err_set(e, ERR_USAGE, "unexpected argument \"%.64s\"; see tolld --help",
			       word);
	word += 2;
	len = value != NULL ? (size_t)(value - word) : strlen(word);
	row = option_row_find(word, len);
	if (row == NULL)
		return option_row_unknown(word, len, e);
	if (row->type == OPTION_FLAG) {
		if (value != NULL)
			return err_set(e, ERR_USAGE, "--%s takes no value", row->name);
		return reader_set(reader, row, "", e);
	}
	if (value != NULL)
		return reader_set(reader, row, value + 1, e);
	if (next == NULL)
		return err_set(e, ERR_USAGE, "--%s needs %s after it", row->name, row->arg);
	*used_r = 2;
	return reader_set(reader, row, next, e);
}

static int read_words(struct option_reader *reader, int argc, char *const *argv, struct err *e)
{
	int used;

	reader->place = COMMAND_LINE;
	for (int i = 1; i < argc; i += used) {
		int rc =
			set_from_word(reader, argv[i], i + 1 < argc ? argv[i + 1] : NULL, &used, e);

		if (rc < 0)
			return rc;
	}
	return 0;
}

static int read_file(struct option_reader *reader, struct err *e)
{
	reader->place = CONFIG_FILE;
	if (reader->opts->config == NULL)
		return 0;
	return options_file_read(reader->opts->config, on_file_setting, reader, e);
}

int options_load(int argc, char *const *argv, char *const *env, struct options **opts_r,
		 struct err *e)
{
	struct option_reader reader = {.opts = calloc(1, sizeof(struct options))};
	int rc;

	*opts_r = NULL;
	if (reader.opts == NULL)
		return err_set(e, ERR_MEMORY, "out of memory");
	rc = read_words(&reader, argc, argv, e);
	if (rc == 0)
		rc = read_env(&reader, env, e);
	if (rc == 0)
		rc = read_file(&reader, e);
	if (rc == 0)
		rc = read_defaults(&reader, e);
	if (rc < 0)
		options_free(&reader.opts);
	*opts_r = reader.opts;
	return rc;
}

/* Add a name to a list in words; what does not fit in memory is left out. */
static void words_add(char **words, const char *name)
{
	char *longer;

	if (asprintf(&longer, "%s%s%s", *words ? *words : "", *words ? ", " : "", name) < 0)
		return;
	free(*words);
	*words = longer;
}

int options_reload(struct options *opts, int argc, char *const *argv, char *const *env,
		   char **kept_r, struct err *e)
{
	struct options *fresh;
	int rc = options_load(argc, argv, env, &fresh, e);

	*kept_r = NULL;
	if (rc < 0)
		return rc;
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		const struct option_row *row = &options_rows[i];

		if (option_row_equal(row, opts, fresh))
			continue;
		if (row->flags & OPT_RELOAD)
			option_row_swap(row, opts, fresh);
		else
			words_add(kept_r, row->name);
	}
	options_free(&fresh);
	return 0;
}

void options_free(struct options **opts)
{
	if (*opts == NULL)
		return;
	for (size_t i = 0; i < OPTION_ROWS; i++)
		option_row_clear(&options_rows[i], *opts);
	free(*opts);
	*opts = NULL;
}
