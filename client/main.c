/* main.c - toll: words to a command, and its exit code.
 *
 * Knows the tables of commands and options, and neither sockets nor formats.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/version.h"
#include "client/commands.h"

static int main_usage(const char *fmt, const char *word)
{
	struct err e;

	err_set(&e, ERR_USAGE, fmt, word);
	return command_fail(EXIT_USAGE, &e);
}

static int main_help(int argc, char **argv)
{
	const struct command *c;

	if (argc == 0 || strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
		command_help_all(stdout);
		return EXIT_DONE;
	}
	c = command_find(argv[0]);
	if (!c)
		return main_usage("no such command: %.100s", argv[0]);
	command_help(stdout, c);
	return EXIT_DONE;
}

static int main_command(const struct command *c, struct options *o, int argc, char **argv, int at)
{
	struct err e;
	int first = options_parse(argc, argv, at + 1, c->bit, false, o, &e);
	int n = argc - first;

	if (first < 0)
		return command_fail(EXIT_USAGE, &e);
	if (o->help) {
		command_help(stdout, c);
		return EXIT_DONE;
	}
	if (n < c->min)
		return main_usage("%s is missing", c->operands);
	if (c->max >= 0 && n > c->max)
		return main_usage("one word too many: %.100s", argv[first + c->max]);
	return c->run(o, n, argv + first);
}

static int main_run(int argc, char **argv)
{
	struct options o = {0};
	const struct command *c;
	struct err e;
	int at = options_parse(argc, argv, 1, FOR_NONE, true, &o, &e);

	if (at < 0)
		return command_fail(EXIT_USAGE, &e);
	if (o.show_version) {
		printf("toll %s\n", version_text());
		return EXIT_DONE;
	}
	if (o.help)
		return main_help(0, argv);
	if (at == argc)
		return main_usage("no command%s", "");
	if (strcmp(argv[at], "help") == 0)
		return main_help(argc - at - 1, argv + at + 1);
	c = command_find(argv[at]);
	if (!c)
		return main_usage("no such command: %.100s", argv[at]);
	return main_command(c, &o, argc, argv, at);
}

int main(int argc, char **argv)
{
	int code;

	code = main_run(argc, argv);
	if (fflush(stdout) != 0 && code == EXIT_DONE) {
		fprintf(stderr, "toll: cannot write the output: %s\n", strerror(errno));
		code = EXIT_UNREACHABLE;
	}
	return code;
}
