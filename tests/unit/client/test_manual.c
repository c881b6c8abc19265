/* test_manual.c - toll(1) and help name every command and option. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "client/commands.h"
#include "tests/unit/cmocka_all.h"

#define SIZE 65536

static char *read_all(FILE *in)
{
	char *text = calloc(1, SIZE);

	assert_non_null(in);
	assert_true(fread(text, 1, SIZE - 1, in) > 0);
	fclose(in);
	return text;
}

static void test_manual(void **state)
{
	char *manual = read_all(fopen("client/toll.1", "rb"));
	char want[64];

	(void)state;
	for (size_t i = 0; i < command_table_count; i++) {
		snprintf(want, sizeof(want), "toll %s", command_table[i].name);
		assert_non_null(strstr(manual, want));
	}
	for (size_t i = 0; i < option_table_count; i++) {
		snprintf(want, sizeof(want), "\\-\\-%s", option_table[i].name);
		assert_non_null(strstr(manual, want));
	}
	free(manual);
}

/* Help names the options of the command, and gives examples that begin with it. */
static void test_help(void **state)
{
	char want[64];

	(void)state;
	for (size_t i = 0; i < command_table_count; i++) {
		const struct command *c = &command_table[i];
		FILE *out = tmpfile();
		char *help;

		command_help(out, c);
		rewind(out);
		help = read_all(out);
		for (size_t k = 0; k < option_table_count; k++) {
			const struct option_row *row = &option_table[k];

			snprintf(want, sizeof(want), "  --%s%s%s ", row->name,
				 *row->argument ? " " : "", row->argument);
			if (row->commands & c->bit)
				assert_non_null(strstr(help, want));
		}
		snprintf(want, sizeof(want), "toll %s", c->name);
		assert_non_null(strstr(strstr(help, "examples:"), want));
		free(help);
	}
}

static void test_help_fits(void **state)
{
	FILE *out = tmpfile();
	char *help, *at;

	(void)state;
	command_help_all(out);
	for (size_t i = 0; i < command_table_count; i++)
		command_help(out, &command_table[i]);
	rewind(out);
	at = help = read_all(out);
	while (*at) {
		assert_true(strcspn(at, "\n") < 80);
		at += strcspn(at, "\n") + 1;
	}
	free(help);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_manual),
		cmocka_unit_test(test_help),
		cmocka_unit_test(test_help_fits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
