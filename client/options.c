/* options.c - options of toll from options.def: parsing and help.
 *
 * Knows names and shapes; what a value means is for the command or for tolld.
 */
#include "client/options.h"

#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#define OPTIONS_MAX 48
#define HELP_COLUMN 24
#define HELP_WIDTH 79

const struct option_row option_table[] = {
#define OPTION(field, name, argument, commands, sentence) \
	{offsetof(struct options, field), name, argument, commands, sentence},
#include "client/options.def"
#undef OPTION
};

const size_t option_table_count = sizeof(option_table) / sizeof(option_table[0]);

_Static_assert(sizeof(option_table) / sizeof(option_table[0]) < OPTIONS_MAX, "raise OPTIONS_MAX");

static bool option_is_for(const struct option_row *row, unsigned commands)
{
	return commands == FOR_NONE ? row->commands == FOR_NONE || row->commands == FOR_ALL
				    : (row->commands & commands) != 0;
}

/* The table as getopt_long wants it; val is the row's index plus one. */
static void options_getopt(unsigned commands, struct option *list)
{
	size_t n = 0;

	for (size_t i = 0; i < option_table_count; i++) {
		const struct option_row *row = &option_table[i];

		if (option_is_for(row, commands))
			list[n++] = (struct option){
				row->name, *row->argument ? required_argument : no_argument, NULL,
				(int)i + 1};
	}
	list[n] = (struct option){0};
}

static int options_wrong(const char *word, int got, struct err *e)
{
	if (got == ':')
		return err_set(e, ERR_USAGE, "%.100s needs a value", word);
	if (optopt > OPTIONS_MAX) /* a letter, perhaps among others: no row has such a val */
		return err_set(e, ERR_USAGE, "no such option here: -%c", optopt);
	return err_set(e, ERR_USAGE, "no such option here: %.100s", word);
}

static bool options_is_utf8(const char *value)
{
	json_t *string = json_string(value);
	bool valid = string != NULL;

	json_decref(string);
	return valid;
}

int options_parse(int argc, char **argv, int first, unsigned commands, bool stop, struct options *o,
		  struct err *e)
{
	/* the leading ':' tells a missing value from an unknown option */
	const char *short_options = stop ? "+:h" : ":h";
	struct option list[OPTIONS_MAX];
	int got;

	options_getopt(commands, list);
	opterr = 0;
	/* getopt_long keeps its place in globals: 0 makes it begin anew, at argv[1] of
	 * what it is given. */
	optind = 0;
	argc -= first - 1;
	argv += first - 1;
	while ((got = getopt_long(argc, argv, short_options, list, NULL)) != -1) {
		const struct option_row *row;

		if (got == 'h') {
			o->help = "";
			continue;
		}
		if (got < 1 || (size_t)got > option_table_count)
			return options_wrong(argv[optind - 1], got, e);
		row = &option_table[got - 1];
		if (*row->argument && !options_is_utf8(optarg))
			return err_set(e, ERR_USAGE, "--%s: not valid UTF-8", row->name);
		*(const char **)(void *)((char *)o + row->offset) = *row->argument ? optarg : "";
	}
	return optind + first - 1;
}

int options_number(const char *name, const char *text, int64_t min, int64_t max, int64_t *n_r,
		   struct err *e)
{
	char *end;
	long long n;

	errno = 0;
	n = strtoll(text, &end, 10);
	if (*text < '0' || *text > '9' || *end != '\0')
		return err_set(e, ERR_USAGE, "%s: expected a number, got '%.100s'", name, text);
	if (errno != 0 || n < min || n > max)
		return err_set(e, ERR_USAGE, "%s: must be %lld to %lld", name, (long long)min,
			       (long long)max);
	*n_r = n;
	return 0;
}

/* Print words from column `at` on, in lines of HELP_WIDTH, indented by HELP_COLUMN. */
static void options_wrap(FILE *out, int at, const char *words)
{
	while (*words) {
		int len = (int)strcspn(words, " ");

		if (at > HELP_COLUMN && at + 1 + len > HELP_WIDTH) {
			fprintf(out, "\n%*s", HELP_COLUMN, "");
			at = HELP_COLUMN;
		}
		at += fprintf(out, "%s%.*s", at > HELP_COLUMN ? " " : "", len, words);
		words += len;
		words += strspn(words, " ");
	}
	fputc('\n', out);
}

void options_print(FILE *out, unsigned commands)
{
	for (size_t i = 0; i < option_table_count; i++) {
		const struct option_row *row = &option_table[i];
		int at;

		if (!option_is_for(row, commands))
			continue;
		at = fprintf(out, "  --%s%s%s", row->name, *row->argument ? " " : "",
			     row->argument);
		if (at >= HELP_COLUMN) {
			fputc('\n', out);
			at = 0;
		}
		fprintf(out, "%*s", HELP_COLUMN - at, "");
		options_wrap(out, HELP_COLUMN, row->sentence);
	}
}
