/* commands.c - the commands of toll, their help, and how they fail.
 *
 * The table is all there is to a command but its function.
 */
#include "client/commands.h"

#include <string.h>

#include "client/screen.h"

const struct command command_table[] = {
	{
		.name = "ingest",
		.bit = FOR_INGEST,
		.operands = "PATH...|-",
		.min = 1,
		.max = -1,
		.sentence = "take articles in",
		.more = "A PATH is a text (one article), a .json file (an article or an array of\n"
			"them), an .ndjson or .jsonl file (one article a line), or a directory of\n"
			"such files, .txt for texts, with all directories in it. '-' is standard\n"
			"input: NDJSON if it begins with '{', else one text.\n"
			"\n"
			"A text may begin with head lines - Title:, Source:, Published:, URL:, "
			"Lang: -\n"
			"if nothing else stands before its first blank line. Articles in JSON "
			"have\n"
			"the keys text, title, source, published, url, lang, correction, status "
			"and id\n"
			"(your own mark, shown by story --links); others are ignored.\n"
			"\n"
			"What is known already is not taken twice: the same command can be run "
			"again.\n",
		.examples = "toll ingest samples/\n"
			    "toll ingest --source 'Example Wire' --published 2019-06-05 story.txt\n"
			    "zcat news.ndjson.gz | toll ingest -\n",
		.run = ingest_run,
	},
	{
		.name = "timeline",
		.bit = FOR_TIMELINE,
		.operands = "",
		.sentence = "show events and figures by when they happened",
		.more = "What has no date comes last and is counted; with --from or --to it is "
			"left\n"
			"out, and said how many were.\n",
		.examples = "toll timeline --place Sudan --from 2019-06-01 --to 2019-06-30\n"
			    "toll timeline --measure killed --text 'earthquake' --limit 0\n"
			    "toll timeline --place SY --format csv > syria.csv\n",
		.run = query_timeline,
	},
	{
		.name = "compare",
		.bit = FOR_COMPARE,
		.operands = "",
		.sentence = "show who reported which figure, one row a source",
		.more = "Groups are of one country, measure and scope within the asked days. A row "
			"is\n"
			"a source and whom it names for the number; it has their latest figure, "
			"when\n"
			"it was published, their first figure, and how often it changed.\n",
		.examples = "toll compare --place Sudan --measure killed\n"
			    "toll compare --measure wounded --from 2023-02-06 --to 2023-02-20\n",
		.run = query_compare,
	},
	{
		.name = "story",
		.bit = FOR_STORY,
		.operands = "[NUMBER | merge N OTHER | split N ARTICLE...]",
		.max = -1,
		.sentence = "list stories, show one, merge or split them",
		.more = "A story is what articles say of one occurrence; each is linked to one, "
			"with a\n"
			"score and reasons. Without an operand the latest stories are listed, or "
			"those\n"
			"of which the filters find something; with a number that story is shown.\n"
			"\n"
			"merge gives the articles of OTHER to NUMBER; split makes a new story of "
			"some\n"
			"articles. Both want --reason, and what comes later follows them.\n",
		.examples = "toll story --place TR --from 2023-02-06\n"
			    "toll story 12\n"
			    "toll story --links > links.ndjson\n"
			    "toll story merge 12 17 --reason 'the same quake'\n",
		.run = query_stories,
	},
	{
		.name = "chain",
		.bit = FOR_CHAIN,
		.operands = "",
		.sentence = "show the history of one measure: what replaced what, and why",
		.more = "Every report in order, what it did to what stood before, and what stands\n"
			"after it. Above them: whether all that is claimed can be true "
			"(consistent,\n"
			"superseded, contested), and low, best and high by a rule that has a "
			"name.\n"
			"Nothing is averaged; --measure must be given.\n",
		.examples = "toll chain --measure killed --place Sudan --from 2019-06-01\n"
			    "toll chain --measure killed --story 12 --rule conservative\n",
		.run = query_chain,
	},
	{
		.name = "article",
		.bit = FOR_ARTICLE,
		.operands = "NUMBER",
		.min = 1,
		.max = 1,
		.sentence = "show an article, its versions and what was read in it",
		.more = "With --all: also each time and place, and each number that was taken for "
			"no\n"
			"figure, with the reason.\n"
			"With --diff: each figure of two versions, and what became of it: added,\n"
			"removed, changed value, hedge, scope or otherwise, or the same.\n",
		.examples = "toll article 12\n"
			    "toll article 12 --version 1 --text\n"
			    "toll article 12 --all\n"
			    "toll article 12 --diff\n",
		.run = query_article,
	},
	{
		.name = "erase",
		.bit = FOR_ERASE,
		.operands = "NUMBER",
		.min = 1,
		.max = 1,
		.sentence = "erase the text of an article for good, where the law wants it",
		.more = "All versions lose their text and title, and every word of them that the "
			"record\n"
			"holds. Their hashes stay, by which the same text is never taken again, "
			"and "
			"who\n"
			"erased them, when and why; their figures stay as numbers. Only users whom "
			"tolld\n"
			"was told of (--erase-user) may do it, with --reason and --yes.\n",
		.examples = "toll erase 12 --reason 'court order 4/19' --yes\n",
		.run = erase_run,
	},
	{
		.name = "mark",
		.bit = FOR_MARK,
		.operands = "[figure ARTICLE START | link ARTICLE STORY]",
		.max = 3,
		.sentence = "mark a figure or a link wrong, undo that, or list the marks",
		.more = "A figure is named by where its number begins, which toll article shows "
			"under\n"
			"AT; with --in-title that is in the title. What is marked counts no more, "
			"and\n"
			"is shown with its mark. An article whose link is marked becomes a story "
			"of its\n"
			"own. Both want --reason. Nothing is deleted: --undo MARK brings it "
			"back, and\n"
			"--as-of answers as before. Without an operand the marks are listed.\n",
		.examples = "toll mark figure 12 134 --reason 'of another flood'\n"
			    "toll mark link 12 3 --reason 'another town' --by Amina\n"
			    "toll mark --undo 7\n",
		.run = mark_run,
	},
	{
		.name = "moment",
		.bit = FOR_MOMENT,
		.operands = "",
		.sentence = "make a moment of the record, for --as-of",
		.more = "What is asked --as-of a moment gets the same answer for ever. A moment "
			"holds\n"
			"what was recorded before it, as far as no write that is still open could "
			"change\n"
			"it; 'settled' says whether that is all there is. tolld makes one a second "
			"while\n"
			"there is something new.\n",
		.examples = "toll moment\n"
			    "toll timeline --as-of 12 --place Sudan\n",
		.run = query_moment,
	},
	{
		.name = "diff",
		.bit = FOR_DIFF,
		.operands = "",
		.sentence = "show what changed in the record between two moments",
		.more = "What is held at --to and was not at --from, and what was and is no more:\n"
			"articles and versions, figures that are new, ended, withdrawn or marked,\n"
			"links to stories, what analysts did, what was erased.  What came and "
			"went\n"
			"between is no change.\n",
		.examples =
			"toll diff --from 0\n"
			"toll diff --from 2022-01-10T08:30Z --limit 0 --format csv > news.csv\n",
		.run = query_diff,
	},
	{
		.name = "reread",
		.bit = FOR_REREAD,
		.operands = "",
		.sentence = "have what other rules have read read anew by the present ones",
		.more = "The article versions are queued, and tolld reads them behind all else;\n"
			"daemons that share a database and have the same rules share the work,\n"
			"and a crash costs nothing.  Answers tell the newest reading; the one\n"
			"before stays, and is what is told --as-of a moment before.\n",
		.examples = "toll reread --wait\n"
			    "toll reread --compare --format csv > changes.csv\n",
		.run = reread_run,
	},
	{
		.name = "verify",
		.bit = FOR_VERIFY,
		.operands = "[NUMBER]",
		.max = 1,
		.sentence = "prove the record, or one article, against the stored texts",
		.more = "The SHA-256 of every text is made anew, and the words of every time, "
			"place,\n"
			"figure and event are looked up where the record says they stand. Each "
			"fault\n"
			"is a row; with any, the exit status is 1. The daemon does the same in "
			"the\n"
			"background (tolld --verify-interval).\n",
		.examples = "toll verify\n"
			    "toll verify 12\n"
			    "toll verify --format csv > faults.csv\n",
		.run = verify_run,
	},
	{
		.name = "status",
		.bit = FOR_STATUS,
		.operands = "",
		.sentence = "show how the daemon is doing and how much it holds",
		.more = "",
		.examples = "toll status\n"
			    "toll status --format json | jq .counts.articles\n",
		.run = query_status,
	},
};

const size_t command_table_count = sizeof(command_table) / sizeof(command_table[0]);

const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < command_table_count; i++) {
		if (strcmp(command_table[i].name, name) == 0)
			return &command_table[i];
	}
	return NULL;
}

void command_help_all(FILE *out)
{
	fputs("usage: toll [OPTION]... COMMAND [OPTION]... [OPERAND]...\n"
	      "\n"
	      "Toll keeps a ledger of what the news says happened, when, and how many.\n"
	      "toll talks to its daemon, tolld.\n"
	      "\n"
	      "commands:\n",
	      out);
	for (size_t i = 0; i < command_table_count; i++)
		fprintf(out, "  %-10s %s\n", command_table[i].name, command_table[i].sentence);
	fputs("  help       show this help, or that of a command\n"
	      "\n"
	      "options:\n",
	      out);
	options_print(out, FOR_NONE);
	fputs("\n"
	      "examples:\n"
	      "  toll ingest samples/\n"
	      "  toll timeline --place Sudan --measure killed\n"
	      "  toll compare --place Sudan --measure killed\n"
	      "  toll help timeline\n"
	      "\n"
	      "exit status: 0 done; 1 the daemon said no, or an article failed; 2 could not\n"
	      "talk to the daemon; 64 wrong usage. More in toll(1).\n",
	      out);
}

static void command_print_indented(FILE *out, const char *lines)
{
	while (*lines) {
		int len = (int)strcspn(lines, "\n");

		fprintf(out, "  %.*s\n", len, lines);
		lines += len + 1;
	}
}

void command_help(FILE *out, const struct command *c)
{
	fprintf(out, "usage: toll %s [OPTION]...%s%s\n\n", c->name, *c->operands ? " " : "",
		c->operands);
	fprintf(out, "%c%s.\n", c->sentence[0] - 'a' + 'A', c->sentence + 1);
	if (*c->more)
		fprintf(out, "\n%s", c->more);
	fputs("\noptions:\n", out);
	options_print(out, c->bit);
	fputs("\nexamples:\n", out);
	command_print_indented(out, c->examples);
}

int command_fail(enum exit_code code, const struct err *e)
{
	fputs("toll: ", stderr);
	screen_print(stderr, e->text);
	fputs(code == EXIT_USAGE ? "; see toll help\n" : "\n", stderr);
	return code;
}
