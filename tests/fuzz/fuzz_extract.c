/* fuzz_extract.c - a text through the engine of English.
 *
 * The first line says with letters what stands beside the text: t, a title follows on the
 * next line; p, it has a date; g, it is British.  Where there is no such line all is text. */
#include "tests/fuzz/reading_check.h"
#include "tests/fuzz/target.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "extract/lang_dir.h"

static struct extract_engine *engine_of_english(void)
{
	static struct extract_engine *g;
	char shared[4096];
	struct err e;

	if (!g &&
	    extract_load("extract/lang/en", lang_dir_shared(shared, sizeof(shared)), &g, &e)) {
		fprintf(stderr, "%s\n", e.text);
		abort();
	}
	return g;
}

/* Take a line off the text; false if none ends in it. */
static bool take_line(struct extract_doc *doc, const char **line_r, size_t *len_r)
{
	const char *end = doc->text_len ? memchr(doc->text, '\n', doc->text_len) : NULL;

	if (!end)
		return false;
	*line_r = doc->text;
	*len_r = (size_t)(end - doc->text);
	doc->text_len -= *len_r + 1;
	doc->text = end + 1;
	return true;
}

static void take_head(struct extract_doc *doc)
{
	struct extract_doc all = *doc;
	const char *line;
	size_t len;

	if (!take_line(doc, &line, &len))
		return;
	for (size_t i = 0; i < len; i++) {
		if (line[i] == 'p') {
			doc->published = "2022-01-12";
		} else if (line[i] == 'g') {
			doc->lang = "en-GB";
		} else if (line[i] != 't' || !take_line(doc, &doc->title, &doc->title_len)) {
			*doc = all;
			return;
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct extract_doc doc = {.text = (const char *)data, .text_len = size};

	take_head(&doc);
	reading_check(engine_of_english(), &doc);
	return 0;
}
