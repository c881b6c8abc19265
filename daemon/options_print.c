/* options_print.c - the help text and the sample configuration, out of the table. */
#include "daemon/options.h"

#include <stdio.h>
#include <string.h>
#include "daemon/options_row.h"

#define WIDTH 80

/* Words of text, each line begun with indent, column where the first starts. */
static void print_wrapped(FILE *out, const char *indent, size_t column, const char *text)
{
	while (*text != '\0') {
		size_t word = strcspn(text, " ");

		if (column + 1 + word > WIDTH) {
			fprintf(out, "\n%s", indent);
			column = strlen(indent);
		}
		fprintf(out, " %.*s", (int)word, text);
		column += 1 + word;
		text += word;
		text += strspn(text, " ");
	}
	fputc('\n', out);
}

/* The sentence with default and range: what both texts tell of an option. */
static void describe(const struct option_row *row, char *buf, size_t size)
{
	char range[80];
	int n = snprintf(buf, size, "%s", row->sentence);

	option_row_range(row, range, sizeof(range));
	if (range[0] != '\0')
		n += snprintf(buf + n, size - (size_t)n, "; %s", range);
	if (row->def[0] != '\0')
		n += snprintf(buf + n, size - (size_t)n, "; default %s", row->def);
	if (row->flags & OPT_RELOAD)
		snprintf(buf + n, size - (size_t)n, "; reloadable");
}

static void print_help_row(FILE *out, const struct option_row *row)
{
	char text[512], head[64];
	int n = snprintf(head, sizeof(head), "  --%s %s", row->name, row->arg);

	describe(row, text, sizeof(text));
	if (n < 25) {
		fprintf(out, "%-25s", head);
		print_wrapped(out, "                         ", 25, text);
	} else {
		fprintf(out, "%s\n                         ", head);
		print_wrapped(out, "                         ", 25, text);
	}
}

void options_print_help(FILE *out)
{
	fputs("usage: tolld [OPTION]...\n"
	      "\n"
	      "Reads articles that clients send, finds dated events and reported numbers in\n"
	      "them, keeps them in PostgreSQL and answers queries, until it is told to stop.\n"
	      "Runs in the foreground and logs to standard error.\n"
	      "\n"
	      "examples:\n"
	      "  tolld                                 a private database, the default socket\n"
	      "  tolld --state-dir ~/toll --listen unix:$HOME/toll/sock\n"
	      "  tolld --database postgresql://db.example/toll --listen tcp:127.0.0.1:4040\n"
	      "  tolld --config /etc/toll/tolld.conf --check\n"
	      "\n"
	      "options:\n",
	      out);
	for (size_t i = 0; i < OPTION_ROWS; i++)
		print_help_row(out, &options_rows[i]);
	fputs("\n"
	      "Each may be set in the environment as well (--state-dir is TOLL_STATE_DIR), and,\n"
	      "except for those that only act and exit, in the file. The command line wins over\n"
	      "the environment, and that over the file. SIGTERM ends tolld in good order, a\n"
	      "second one at once; SIGHUP reads reloadable options again. See tolld(8).\n",
	      out);
}

void options_print_config(FILE *out)
{
	char text[512];

	fputs("# tolld.conf - configuration of tolld, read with --config; see tolld(8).\n"
	      "#\n"
	      "# Lines of \"name = value\"; \"#\" begins a comment. A value with \" #\" in it "
	      "stands\n"
	      "# in double quotes. Times: 500ms, 10s, 5min, 2h. Sizes: kB, MB, GB.\n"
	      "# What is commented out below is the default, or an example where there is none.\n",
	      out);
	for (size_t i = 0; i < OPTION_ROWS; i++) {
		const struct option_row *row = &options_rows[i];

		if (row->flags & (OPT_FLAG_ONLY | OPT_NO_FILE))
			continue;
		describe(row, text, sizeof(text));
		fputs("\n#", out);
		print_wrapped(out, "#", 1, text);
		fprintf(out, "#%s = %s\n", row->name, row->def[0] != '\0' ? row->def : row->arg);
	}
}
