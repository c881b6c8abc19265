/* test_feed.c - files of every shape to articles. */
#include "client/feed.h"

#include <sys/socket.h>

#include "tests/unit/cmocka_all.h"
#include "tests/unit/client/scratch.h"

/* What came out of a file, as text: an article or a failure a line. */
struct seen {
	char text[4096];
	size_t bytes;
};

static void add(struct seen *s, const struct feed_origin *o, const char *text)
{
	size_t len = strlen(s->text);

	snprintf(s->text + len, sizeof(s->text) - len, "%zu.%zu %s\n", o->line, o->element, text);
}

static int on_article(void *arg, const struct feed_origin *o, json_t *article, size_t bytes)
{
	char *text = json_dumps(article, JSON_COMPACT | JSON_SORT_KEYS);

	assert_true(bytes > 0);
	add(arg, o, text);
	free(text);
	json_decref(article);
	return 0;
}

static void on_failed(void *arg, const struct feed_origin *o, const char *reason)
{
	add(arg, o, reason);
}

static void on_progress(void *arg, size_t bytes)
{
	((struct seen *)arg)->bytes += bytes;
}

static void gives_bytes(const char *dir, enum walk_kind kind, struct feed *f, const char *bytes,
			size_t len, const char *want)
{
	struct seen *seen = calloc(1, sizeof(*seen));
	struct walk_file file = {.kind = kind};
	char path[256];

	scratch_file(dir, "file", bytes, len);
	snprintf(path, sizeof(path), "%s", scratch_path(dir, "file"));
	file.path = path;
	f->article = on_article;
	f->failed = on_failed;
	f->progress = on_progress;
	f->arg = seen;
	assert_int_equal(feed_file(f, &file), 0);
	assert_string_equal(seen->text, want);
	assert_int_equal(seen->bytes, len);
	free(seen);
}

static void gives(const char *dir, enum walk_kind kind, const char *bytes, const char *want)
{
	struct feed f = {0};

	gives_bytes(dir, kind, &f, bytes, strlen(bytes), want);
}

static void test_text(void **state)
{
	const char *dir = *state;
	struct feed f = {0};

	gives(dir, WALK_TEXT, "Title: A\nLang: en\n\nText.\n",
	      "0.0 {\"lang\":\"en\",\"text\":\"Text.\\n\",\"title\":\"A\"}\n");
	gives(dir, WALK_TEXT, "KABUL: Nine dead.\r\n",
	      "0.0 {\"text\":\"KABUL: Nine dead.\\r\\n\"}\n");
	gives(dir, WALK_TEXT, "\xef\xbb\xbfTitle: A\n\nText",
	      "0.0 {\"text\":\"Text\",\"title\":\"A\"}\n");
	gives(dir, WALK_TEXT, "", "0.0 is empty\n");
	gives(dir, WALK_TEXT, "Title: A\n\n", "0.0 no text behind the head lines\n");
	gives(dir, WALK_TEXT, "caf\xe9",
	      "0.0 byte 3 is not UTF-8 text; convert it first, for example with iconv\n");
	gives_bytes(dir, WALK_TEXT, &f, "a\0b", 3,
		    "0.0 byte 1 is not UTF-8 text; convert it first, for example with iconv\n");
	gives(dir, WALK_TEXT, "{\"text\":\"a\"}", "0.0 {\"text\":\"{\\\"text\\\":\\\"a\\\"}\"}\n");
}

static void test_ndjson(void **state)
{
	const char *dir = *state;

	gives(dir, WALK_NDJSON,
	      "{\"text\":\"a\",\"author\":1,\"title\":\"\",\"url\":null,\"id\":7}\r\n"
	      "\n"
	      "{\"text\":7}\n"
	      "not json\n"
	      "{\"title\":\"b\"}\n"
	      "{\"text\":\"\"}\n"
	      "{\"text\":\"a\\u0000\"}\n"
	      "{\"text\":\"last, without a line end\"}",
	      "1.0 {\"id\":7,\"text\":\"a\"}\n"
	      "3.0 text: expected a string, got an integer\n"
	      "4.0 not valid JSON at byte 3: '[' or '{' expected near 'not'\n"
	      "5.0 text: missing\n"
	      "6.0 text: is empty\n"
	      "7.0 text: holds U+0000\n"
	      "8.0 {\"text\":\"last, without a line end\"}\n");
	gives(dir, WALK_NDJSON, "\xef\xbb\xbf{\"text\":\"a\"}\n[\"text\"]\n",
	      "1.0 {\"text\":\"a\"}\n2.0 article: expected an object, got an array\n");
	gives(dir, WALK_NDJSON, "", "");
}

static void test_json(void **state)
{
	const char *dir = *state;

	gives(dir, WALK_JSON, "{\n \"text\": \"a\"\n}\n", "0.0 {\"text\":\"a\"}\n");
	gives(dir, WALK_JSON, "[{\"text\":\"a\"},\n 7, {\"text\":\"b\"}]",
	      "0.1 {\"text\":\"a\"}\n0.2 article: expected an object, got an integer\n"
	      "0.3 {\"text\":\"b\"}\n");
	gives(dir, WALK_JSON, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n",
	      "1.0 {\"text\":\"a\"}\n2.0 {\"text\":\"b\"}\n");
	gives(dir, WALK_JSON, "[{\"text\":\"a\"}, {\"text\":\"b\"}]\n",
	      "0.1 {\"text\":\"a\"}\n0.2 {\"text\":\"b\"}\n");
	gives(dir, WALK_JSON, "\xef\xbb\xbf[{\"text\":\"a\"}]", "0.1 {\"text\":\"a\"}\n");
	gives(dir, WALK_JSON, "\xef\xbb\xbf{\"text\":\"a\"}\n{\"text\":\"b\"}\n",
	      "1.0 {\"text\":\"a\"}\n2.0 {\"text\":\"b\"}\n");
	gives(dir, WALK_JSON, "{\"text\":\n",
	      "0.0 not valid JSON at byte 9: unexpected token near "
	      "end of file\n");
	gives(dir, WALK_JSON, "",
	      "0.0 not valid JSON at byte 0: '[' or '{' expected near end of "
	      "file\n");
}

static void test_sniff(void **state)
{
	const char *dir = *state;

	gives(dir, WALK_SNIFF, "\n {\"text\":\"a\"}\n", "2.0 {\"text\":\"a\"}\n");
	gives(dir, WALK_SNIFF, "Nine dead.", "0.0 {\"text\":\"Nine dead.\"}\n");
	gives(dir, WALK_SNIFF, "\xef\xbb\xbf{\"text\":\"a\"}\n", "1.0 {\"text\":\"a\"}\n");
	gives(dir, WALK_SNIFF, "\xef\xbb\xbfNine dead.", "0.0 {\"text\":\"Nine dead.\"}\n");
	gives(dir, WALK_SNIFF, "", "0.0 is empty\n");
	gives(dir, WALK_SNIFF, " \n", "0.0 {\"text\":\" \\n\"}\n");
}

/* Standard input that comes in the smallest pieces: each read gets one byte. */
static void test_pieces(void **state)
{
	static const char bytes[] = "\xef\xbb\xbf\n\n   \n {\"text\":\"a\"}\n";
	struct seen seen = {0};
	struct walk_file file = {.path = (char *)"-", .kind = WALK_SNIFF};
	struct feed f = {
		.article = on_article, .failed = on_failed, .progress = on_progress, .arg = &seen};
	int ends[2], input = dup(STDIN_FILENO);

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
	for (size_t i = 0; i < sizeof(bytes) - 1; i++)
		assert_int_equal(write(ends[1], &bytes[i], 1), 1);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	assert_int_equal(feed_file(&f, &file), 0);
	dup2(input, STDIN_FILENO);
	close(input);
	assert_string_equal(seen.text, "4.0 {\"text\":\"a\"}\n");
}

/* What cannot be read to its end is told once, and nothing of it is an article. */
static void test_unreadable(void **state)
{
	static const enum walk_kind kinds[] = {WALK_TEXT, WALK_JSON, WALK_NDJSON, WALK_SNIFF};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct seen seen = {0};
		struct walk_file file = {.path = *state, .kind = kinds[i]};
		struct feed f = {.article = on_article,
				 .failed = on_failed,
				 .progress = on_progress,
				 .arg = &seen};

		assert_int_equal(feed_file(&f, &file), 0);
		assert_string_equal(seen.text, "0.0 Is a directory\n");
	}
}

static void test_defaults(void **state)
{
	static const char lines[] = "{\"text\":\"a\",\"source\":\"T\",\"url\":\"v\"}\n"
				    "{\"text\":\"b\"}\n"
				    "{\"text\":\"c\"}\n";
	struct feed f = {.source = "S", .published = "2020-01-01", .url = "u", .lang = "en"};

	gives_bytes(*state, WALK_NDJSON, &f, lines, strlen(lines),
		    "1.0 {\"lang\":\"en\",\"published\":\"2020-01-01\",\"source\":\"T\","
		    "\"text\":\"a\",\"url\":\"v\"}\n"
		    "2.0 {\"lang\":\"en\",\"published\":\"2020-01-01\",\"source\":\"S\","
		    "\"text\":\"b\",\"url\":\"u\"}\n"
		    "3.0 --url was used for the article before; it fits one\n");
}

/* Lines over the limit are told and passed by; the memory does not grow with them. */
static void test_long_line(void **state)
{
	const size_t n = (16u << 20) + 100;
	char *bytes = malloc(n + 32);
	struct feed f = {0};

	memset(bytes, 'x', n);
	memcpy(bytes + n, "\n{\"text\":\"a\"}\n", 15);
	gives_bytes(*state, WALK_NDJSON, &f, bytes, n + 14,
		    "1.0 longer than 16 MiB\n2.0 {\"text\":\"a\"}\n");
	gives_bytes(*state, WALK_TEXT, &f, bytes, n, "0.0 longer than 16 MiB\n");
	free(bytes);
}

static void test_missing(void **state)
{
	struct seen seen = {0};
	struct walk_file file = {.path = (char *)scratch_path(*state, "gone"), .kind = WALK_TEXT};
	struct feed f = {.failed = on_failed, .arg = &seen};

	assert_int_equal(feed_file(&f, &file), 0);
	assert_string_equal(seen.text, "0.0 No such file or directory\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_text, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_ndjson, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_json, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_sniff, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_pieces, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_unreadable, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_defaults, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_long_line, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(test_missing, scratch_setup, scratch_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
