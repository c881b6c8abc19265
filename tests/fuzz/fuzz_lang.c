/* fuzz_lang.c - a language of one file of each kind, read, checked and used.
 *
 * The input is the files words.lex, places.txt and mini.rules and a text, parted by lines
 * of "%%"; what is left out is empty. */
#include "tests/fuzz/reading_check.h"
#include "tests/fuzz/target.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "extract/check.h"

#define MARK "%%\n"

static char top[256], language[280];

static const char *const names[] = {"words.lex", "places.txt", "mini.rules"};

static void must_write(const char *name, const char *s, size_t len)
{
	char path[400];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", language, name);
	f = fopen(path, "wb");
	if (!f || fwrite(s, 1, len, f) != len || fclose(f)) {
		perror(path);
		abort();
	}
}

static void remove_language(void)
{
	char path[400];

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		snprintf(path, sizeof(path), "%s/%s", language, names[i]);
		unlink(path);
	}
	snprintf(path, sizeof(path), "%s/language", language);
	unlink(path);
	rmdir(language);
	rmdir(top);
}

static void make_language(void)
{
	static const char list[] = "lexicon words.lex\nplaces places.txt\nrules mini.rules\n";
	/* memory, where there is some: a busy disk looks like an input that takes too long */
	const char *tmp = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";

	if (language[0])
		return;
	snprintf(top, sizeof(top), "%s/toll-fuzz-XXXXXX", tmp);
	if (!mkdtemp(top))
		abort();
	snprintf(language, sizeof(language), "%s/en", top);
	if (mkdir(language, 0700))
		abort();
	atexit(remove_language);
	must_write("language", list, sizeof(list) - 1);
}

/* The next part of the input. */
static void take_part(const char **data, size_t *size, const char **part_r, size_t *len_r)
{
	const char *mark = *size ? memmem(*data, *size, MARK, sizeof(MARK) - 1) : NULL;

	*part_r = *data;
	*len_r = mark ? (size_t)(mark - *data) : *size;
	*data += *len_r;
	*size -= *len_r;
	if (mark) {
		*data += sizeof(MARK) - 1;
		*size -= sizeof(MARK) - 1;
	}
}

static void ignore(void *arg, const char *file, unsigned line, const char *rule, const char *what)
{
	(void)arg;
	(void)file;
	(void)line;
	(void)rule;
	(void)what;
}

static void use(const struct extract_engine *g, const char *text, size_t len)
{
	struct extract_doc doc = {.text = text, .text_len = len, .published = "2022-01-12"};
	size_t n;

	if (extract_check(g, ignore, NULL, &n) < 0)
		abort();
	reading_check(g, &doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *at = (const char *)data, *part;
	struct extract_engine *g;
	struct err e = {0};
	size_t len;
	int rc;

	make_language();
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		take_part(&at, &size, &part, &len);
		must_write(names[i], part, len);
	}
	rc = extract_load(language, NULL, &g, &e);
	if (rc == 0) {
		use(g, at, size);
		extract_free(&g);
	} else if ((rc != ERR_SYNTAX && rc != ERR_LIMIT) || !e.text[0]) {
		abort();
	}
	return 0;
}
