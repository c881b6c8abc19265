/* toll_read.c - the program toll-read: options, and what it exits with.
 *
 * A filter that runs extraction without a daemon: articles in, readings out.
 */
#include <errno.h>
#include <getopt.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/version.h"
#include "extract/check.h"
#include "extract/lang_dir.h"
#include "extract/toll_read_pool.h"
#include "extract/toll_read_row.h"

enum exit_status {
	EXIT_OK = 0,
	EXIT_REFUSED = 1, /* a row was an error's */
	EXIT_TROUBLE = 2, /* cannot load, read or write */
	EXIT_USAGE = 64,
};

struct options {
	int threads;
	const char *lang_dir;	/* NULL: the default */
	const char *text;	/* file of --text, or NULL */
	struct article article; /* what the other options of --text say */
	bool help, version, check;
	char *const *files;
	int n_files;
};

static const char help_text[] =
	"usage: toll-read [-j N] [--lang-dir DIR] [FILE]...\n"
	"       toll-read --check [--lang-dir DIR]\n"
	"       toll-read --text FILE --published DATE [--title TEXT] [--source NAME] [--lang "
	"TAG]\n"
	"\n"
	"Read articles and write what they say happened, when, where, and how many: NDJSON in\n"
	"(files, or standard input), NDJSON out, one reading a line, in the order of the input.\n"
	"\n"
	"  -j, --jobs N        threads (default: one for each processor)\n"
	"      --lang-dir DIR  language data (default: TOLL_LANG_DIR, else what was installed)\n"
	"      --text FILE     read one article as plain text (\"-\" is standard input)\n"
	"      --published DATE  its date, 2022-01-10 or 2022-01-10T08:30+05:30\n"
	"      --title TEXT    its headline\n"
	"      --source NAME   who published it\n"
	"      --lang TAG      its language, en or en-GB (day before month)\n"
	"      --check         run the examples that stand beside the rules; say which fail\n"
	"      --version       show the versions of program and rules\n"
	"      --help          show this help\n"
	"\n"
	"Exit status: 0; 1 if an article was refused (its row is an error) or an example fails; 2 "
	"if language data\n"
	"or input cannot be read; 64 for wrong usage.\n"
	"\n"
	"Examples:\n"
	"  toll-read articles.ndjson > readings.ndjson\n"
	"  toll-read --text story.txt --published 2023-02-08\n"
	"  zcat news.ndjson.gz | toll-read -j 4 | jq -c '.figures[] | [.measure, .value, "
	".country]'\n";

/* Say what is wrong with the command line; returns the exit status. */
static int usage(const char *message, const char *what)
{
	fprintf(stderr, "toll-read: %s%s; see toll-read --help\n", message, what);
	return EXIT_USAGE;
}

static int trouble(const struct err *e)
{
	fprintf(stderr, "toll-read: %s\n", e->text);
	return EXIT_TROUBLE;
}

/* Processors this process may use. */
static int count_processors(void)
{
	cpu_set_t set;
	int n;

	if (sched_getaffinity(0, sizeof(set), &set) < 0)
		return 1;
	n = CPU_COUNT(&set);
	return n < POOL_THREADS_MAX ? n : POOL_THREADS_MAX;
}

static int parse_threads(const char *s)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(s, &end, 10);
	return errno || end == s || *end || n < 1 || n > POOL_THREADS_MAX ? -1 : (int)n;
}

static void set_field(struct article_field *field, const char *s)
{
	field->s = s;
	field->len = strlen(s);
}

/* Letters past those of ASCII name the options that have no short form. */
enum long_option {
	OPTION_LANG_DIR = 256,
	OPTION_TEXT,
	OPTION_PUBLISHED,
	OPTION_TITLE,
	OPTION_SOURCE,
	OPTION_LANG,
	OPTION_CHECK,
	OPTION_VERSION,
	OPTION_HELP,
};

static const struct option long_options[] = {
	{"jobs", required_argument, NULL, 'j'},
	{"lang-dir", required_argument, NULL, OPTION_LANG_DIR},
	{"text", required_argument, NULL, OPTION_TEXT},
	{"published", required_argument, NULL, OPTION_PUBLISHED},
	{"title", required_argument, NULL, OPTION_TITLE},
	{"source", required_argument, NULL, OPTION_SOURCE},
	{"lang", required_argument, NULL, OPTION_LANG},
	{"check", no_argument, NULL, OPTION_CHECK},
	{"version", no_argument, NULL, OPTION_VERSION},
	{"help", no_argument, NULL, OPTION_HELP},
	{NULL, 0, NULL, 0},
};

/* Take one option; returns an exit status. */
static int take_option(struct options *o, int option)
{
	switch (option) {
	case 'j':
		o->threads = parse_threads(optarg);
		if (o->threads < 0)
			return usage("-j takes a number from 1 to 256, not ", optarg);
		return EXIT_OK;
	case OPTION_LANG_DIR:
		o->lang_dir = optarg;
		return EXIT_OK;
	case OPTION_TEXT:
		o->text = optarg;
		return EXIT_OK;
	case OPTION_PUBLISHED:
		set_field(&o->article.published, optarg);
		return EXIT_OK;
	case OPTION_TITLE:
		set_field(&o->article.title, optarg);
		return EXIT_OK;
	case OPTION_SOURCE:
		set_field(&o->article.source, optarg);
		return EXIT_OK;
	case OPTION_LANG:
		set_field(&o->article.lang, optarg);
		return EXIT_OK;
	case OPTION_CHECK:
		o->check = true;
		return EXIT_OK;
	case OPTION_VERSION:
		o->version = true;
		return EXIT_OK;
	case OPTION_HELP:
		o->help = true;
		return EXIT_OK;
	}
	return EXIT_USAGE; /* getopt has said why */
}

static int parse_options(struct options *o, int argc, char **argv)
{
	int option, status;

	o->threads = count_processors();
	o->lang_dir = getenv("TOLL_LANG_DIR");
	while ((option = getopt_long(argc, argv, "j:", long_options, NULL)) != -1) {
		if ((status = take_option(o, option)) != EXIT_OK)
			return status;
	}
	o->files = argv + optind;
	o->n_files = argc - optind;
	if (o->text && o->n_files > 0)
		return usage("--text takes one file; nothing to do with ", o->files[0]);
	if (!o->text && (o->article.published.s || o->article.title.s || o->article.source.s ||
			 o->article.lang.s))
		return usage("--published, --title, --source and --lang go with --text", "");
	return EXIT_OK;
}

/* All lines of the files to rows. */
static int read_lines(const struct options *o, const struct extract_engine *engine)
{
	struct lines *lines = lines_new(o->files, o->n_files);
	struct err e = {ERR_MEMORY, "out of memory"};
	bool refused = false;
	int rc;

	if (!lines)
		return trouble(&e);
	rc = pool_run(engine, lines, o->threads, STDOUT_FILENO, &refused, &e);
	lines_free(&lines);
	if (rc < 0 && rc != ERR_CLOSED)
		return trouble(&e);
	return refused ? EXIT_REFUSED : EXIT_OK;
}

/* A whole file, but at most one byte more than a text may have. */
static int read_text(const char *name, struct article_field *text, struct err *e)
{
	FILE *f = strcmp(name, "-") == 0 ? stdin : fopen(name, "re");
	char *data = malloc(EXTRACT_TEXT_MAX + 1);
	int rc = 0;

	if (!f)
		rc = err_set(e, ERR_IO, "cannot open %s: %s", name, strerror(errno));
	else if (!data)
		rc = err_set(e, ERR_MEMORY, "out of memory");
	if (rc == 0) {
		text->len = fread(data, 1, EXTRACT_TEXT_MAX + 1, f);
		text->s = data;
		if (ferror(f))
			rc = err_set(e, ERR_IO, "cannot read %s: %s", name, strerror(errno));
	}
	if (f && f != stdin)
		fclose(f);
	if (rc < 0)
		free(data);
	return rc;
}

/* The article of --text to its row. */
static int write_article(const struct extract_engine *engine, const struct article *article,
			 bool *refused_r, struct err *e)
{
	struct row_maker m = {.reader = extract_reader_new(engine), .arena = arena_new(0)};
	struct json_buf out = {.arena = arena_new(0)};
	int rc = ERR_MEMORY;

	if (m.reader && m.arena && out.arena)
		rc = row_of_article(&m, article, &out);
	if (rc < 0)
		err_set(e, rc, "out of memory");
	else
		rc = pool_write(STDOUT_FILENO, out.data, out.len, e);
	*refused_r = m.refused;
	arena_free(&out.arena);
	arena_free(&m.arena);
	extract_reader_free(&m.reader);
	return rc;
}

static int read_article(const struct options *o, const struct extract_engine *engine)
{
	struct article article = o->article;
	bool refused = false;
	struct err e = {0};
	int rc;

	if (read_text(o->text, &article.text, &e) < 0)
		return trouble(&e);
	rc = write_article(engine, &article, &refused, &e);
	free((char *)article.text.s);
	if (rc < 0 && rc != ERR_CLOSED)
		return trouble(&e);
	return refused ? EXIT_REFUSED : EXIT_OK;
}

static int show_version(const struct extract_engine *engine)
{
	printf("toll-read %s, rules %s\n", version_text(), extract_rules(engine));
	return EXIT_OK;
}

static void report_example(void *arg, const char *file, unsigned line, const char *rule,
			   const char *what)
{
	fprintf(arg, "%s:%u: rule %s %s\n", file, line, rule, what);
}

/* The language data loaded, so it is well formed; do its examples hold? */
static int check_examples(const struct extract_engine *engine)
{
	size_t n = 0;
	int failed = extract_check(engine, report_example, stdout, &n);

	if (failed < 0)
		return trouble(&(struct err){ERR_MEMORY, "out of memory"});
	printf("rules %s: %zu examples, %d fail\n", extract_rules(engine), n, failed);
	return failed ? EXIT_REFUSED : EXIT_OK;
}

int main(int argc, char **argv)
{
	struct options o = {0};
	struct extract_engine *engine;
	char lang_dir[4096], shared[4096];
	struct err e;
	int status = parse_options(&o, argc, argv);

	if (status != EXIT_OK)
		return status;
	if (o.help) {
		fputs(help_text, stdout);
		return EXIT_OK;
	}
	if (!o.lang_dir || !*o.lang_dir)
		o.lang_dir = lang_dir_default(lang_dir, sizeof(lang_dir));
	if (extract_load(o.lang_dir, lang_dir_shared(shared, sizeof(shared)), &engine, &e) < 0)
		return trouble(&e);
	signal(SIGPIPE, SIG_IGN); /* write says EPIPE instead */
	if (o.version)
		status = show_version(engine);
	else if (o.check)
		status = check_examples(engine);
	else if (o.text)
		status = read_article(&o, engine);
	else
		status = read_lines(&o, engine);
	extract_free(&engine);
	return status;
}
