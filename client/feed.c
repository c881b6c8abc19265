/* feed.c - a file to articles.
 *
 * Knows the shapes of files: plain text with head lines, NDJSON, JSON.  What an
 * article must be like is checked by proto/article.h and by the daemon.
 */
#include "client/feed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include "client/head.h"
#include "proto/article.h"
#include "proto/buf.h"
#include "proto/frame.h"
#include "proto/load.h"

#define CHUNK (64u << 10)
#define FILE_MAX (ARTICLE_TEXT_MAX + (128u << 10)) /* a text and its head lines */

/* A file being read. */
struct input {
	struct feed *feed;
	const char *path;
	int fd;
	struct buf ahead; /* read to see what kind of file it is */
	bool broken;	  /* reading failed, and that was told */
};

static int feed_fail(const struct input *in, size_t line, const char *reason)
{
	struct feed_origin origin = {.path = in->path, .line = line};

	in->feed->failed(in->feed->arg, &origin, reason);
	return 0;
}

/* Up to CHUNK bytes; 0 at the end, or where it failed: then that is told. */
static size_t feed_read(struct input *in, char *chunk)
{
	ssize_t n;

	if (in->broken)
		return 0;
	do {
		n = read(in->fd, chunk, CHUNK);
	} while (n < 0 && errno == EINTR);
	if (n < 0) {
		in->broken = true;
		feed_fail(in, 0, strerror(errno));
	} else if (n > 0) {
		in->feed->progress(in->feed->arg, (size_t)n);
	}
	return n > 0 ? (size_t)n : 0;
}

/* Read on into in->ahead until it has `want` bytes or the file ends. */
static bool feed_read_ahead(struct input *in, size_t want)
{
	char *chunk = malloc(CHUNK);
	size_t n = 1;

	while (chunk && n > 0 && in->ahead.len < want && !in->ahead.failed) {
		n = feed_read(in, chunk);
		buf_add(&in->ahead, chunk, n);
	}
	in->ahead.failed |= !chunk;
	free(chunk);
	return !in->ahead.failed;
}

/* Bytes of the byte order mark that s begins with. */
static size_t feed_bom(const char *s, size_t len)
{
	return len >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/* Use the caller's value for a key that the article does not have. */
static void feed_default(json_t *article, const char *key, const char *value)
{
	if (value && !json_object_get(article, key))
		json_object_set_new(article, key, json_string(value));
}

static size_t feed_bytes(const json_t *article)
{
	const char *key;
	json_t *value;
	size_t bytes = 0;

	json_object_foreach((json_t *)article, key, value)
		bytes += json_string_length(value);
	return bytes;
}

/* Hand out an article (a reference that is given away). */
static int feed_give(struct feed *f, const struct feed_origin *origin, json_t *article)
{
	feed_default(article, "source", f->source);
	feed_default(article, "published", f->published);
	feed_default(article, "lang", f->lang);
	if (f->url && f->url_used && !json_object_get(article, "url")) {
		f->failed(f->arg, origin, "--url was used for the article before; it fits one");
		json_decref(article);
		return 0;
	}
	if (f->url && !json_object_get(article, "url")) {
		feed_default(article, "url", f->url);
		f->url_used = true;
	}
	return f->article(f->arg, origin, article, feed_bytes(article));
}

/* A copy with the keys that the daemon takes, as far as they say something. */
static json_t *feed_known(const json_t *value)
{
	static const char *const keys[] = {"text", "title", "source", "published",
					   "url",  "lang",  "id",     "status"};
	json_t *article = json_object(), *correction = json_object_get(value, "correction");
	const char *status = json_string_value(json_object_get(value, "status"));

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		json_t *member = json_object_get(value, keys[i]);

		if (json_string_length(member) > 0 || json_is_integer(member))
			json_object_set(article, keys[i], member);
	}
	if (!status || article_status_withdrawn(status) < 0)
		json_object_del(article, "status"); /* it says something else */
	if (json_is_object(correction))		    /* schema.org's CorrectionComment */
		correction = json_object_get(correction, "text");
	if (json_string_length(correction) > 0)
		json_object_set(article, "correction", correction);
	return article;
}

static int feed_json(struct feed *f, const struct feed_origin *origin, const json_t *value)
{
	struct arena *arena = arena_new(0);
	struct article checked;
	struct err e;
	int code;

	if (!arena)
		code = err_set(&e, ERR_MEMORY, "out of memory");
	else
		code = article_parse(value, false, arena, &checked, &e);
	if (code == 0 && checked.text.len == 0)
		code = err_set(&e, ERR_SYNTAX, "text: is empty");
	arena_free(&arena);
	if (code == 0)
		return feed_give(f, origin, feed_known(value));
	f->failed(f->arg, origin, e.text);
	return 0;
}

static int feed_line(const struct input *in, const char *line, size_t len, size_t number)
{
	struct feed_origin origin = {.path = in->path, .line = number};
	json_t *value = NULL;
	size_t bom = number == 1 ? feed_bom(line, len) : 0;
	struct err e;
	int code;

	line += bom;
	len -= bom;
	if (strspn(line, " \t") == len)
		return 0;
	if (load_json(line, len, PROTO_VALUES_MAX, &value, &e) != 0)
		return feed_fail(in, number, e.text);
	code = feed_json(in->feed, &origin, value);
	json_decref(value);
	return code;
}

/* Take all whole lines of the splitter. */
static int feed_lines(const struct input *in, struct frame *frame, size_t *number)
{
	char *line;
	size_t len;
	int got, code = 0;

	while (code == 0 && (got = frame_next(frame, &line, &len)) != 0) {
		++*number;
		if (got == 1) {
			code = feed_line(in, line, len, *number);
		} else {
			feed_fail(in, *number, "longer than 16 MiB");
			frame_skip(frame);
		}
	}
	return code;
}

static int feed_last_line(const struct input *in, struct frame *frame, size_t number)
{
	char *line;
	size_t len;
	int got = frame_rest(frame, &line, &len);

	if (got == ERR_LIMIT)
		return feed_fail(in, number, "longer than 16 MiB");
	return got == 1 ? feed_line(in, line, len, number) : 0;
}

static int feed_ndjson(struct input *in)
{
	struct frame frame;
	char *chunk = malloc(CHUNK);
	size_t n, number = 0;
	int code = chunk ? 0 : ERR_MEMORY;

	frame_init(&frame, PROTO_FRAME_MAX);
	if (code == 0)
		code = frame_feed(&frame, in->ahead.data, in->ahead.len);
	buf_fini(&in->ahead);
	if (code == 0)
		code = feed_lines(in, &frame, &number);
	while (code == 0 && (n = feed_read(in, chunk)) > 0) {
		code = frame_feed(&frame, chunk, n);
		if (code == 0)
			code = feed_lines(in, &frame, &number);
	}
	if (code == 0 && !in->broken)
		code = feed_last_line(in, &frame, number + 1);
	if (code == ERR_MEMORY)
		code = feed_fail(in, number + 1, "out of memory");
	frame_fini(&frame);
	free(chunk);
	return code;
}

/* The first byte that is not UTF-8 or is NUL, or len. */
static size_t feed_bad_byte(const char *s, size_t len)
{
	size_t i = 0;

	while (i < len) {
		const uint8_t *at = (const uint8_t *)s + i;
		int32_t n = len - i > 8 ? 8 : (int32_t)(len - i), k = 0;
		UChar32 c;

		U8_NEXT(at, k, n, c);
		if (c <= 0)
			return i;
		i += (size_t)k;
	}
	return len;
}

static json_t *feed_text_article(const char *text, size_t len, const struct head *head)
{
	json_t *article = json_object();

	json_object_set_new(article, "text", json_stringn(text + head->body, len - head->body));
	for (int name = 0; name < HEAD_COUNT; name++) {
		const struct head_value *v = &head->values[name];

		if (v->s)
			json_object_set_new(article, head_key((enum head_name)name),
					    json_stringn(v->s, v->len));
	}
	return article;
}

static int feed_text(struct input *in)
{
	struct feed_origin origin = {.path = in->path};
	const char *text;
	char reason[128];
	struct head head;
	size_t len, bom, bad;

	if (!feed_read_ahead(in, FILE_MAX + 1))
		return feed_fail(in, 0, "out of memory");
	if (in->broken)
		return 0;
	bom = feed_bom(in->ahead.data, in->ahead.len);
	len = in->ahead.len - bom;
	if (len == 0)
		return feed_fail(in, 0, "is empty");
	text = in->ahead.data + bom;
	bad = feed_bad_byte(text, len);
	if (bad < len) {
		snprintf(reason, sizeof(reason),
			 "byte %zu is not UTF-8 text; convert it first, for example with iconv",
			 bom + bad);
		return feed_fail(in, 0, reason);
	}
	head_parse(text, len, &head);
	if (len == head.body)
		return feed_fail(in, 0, "no text behind the head lines");
	if (len - head.body > ARTICLE_TEXT_MAX)
		return feed_fail(in, 0, "longer than 16 MiB");
	return feed_give(in->feed, &origin, feed_text_article(text, len, &head));
}

static int feed_array(const struct input *in, const json_t *array)
{
	struct feed_origin origin = {.path = in->path};
	const json_t *value;
	size_t i;
	int code = 0;

	json_array_foreach(array, i, value) {
		origin.element = i + 1;
		code = feed_json(in->feed, &origin, value);
		if (code != 0)
			break;
	}
	return code;
}

/* Whether the first line is a JSON object by itself: then the file is NDJSON. */
static bool feed_first_line_is_json(const char *s, size_t len)
{
	const char *lf = memchr(s, '\n', len);
	json_t *value;
	struct err e;
	bool object;

	if (!lf || load_json(s, (size_t)(lf - s), 0, &value, &e) != 0)
		return false;
	object = json_is_object(value);
	json_decref(value);
	return object;
}

static int feed_json_file(struct input *in)
{
	struct feed_origin origin = {.path = in->path};
	json_t *value = NULL;
	const char *s;
	size_t bom;
	struct err e;
	int code;

	if (!feed_read_ahead(in, FILE_MAX + 1))
		return feed_fail(in, 0, "out of memory");
	if (in->broken)
		return 0;
	bom = feed_bom(in->ahead.data, in->ahead.len);
	s = in->ahead.data ? in->ahead.data + bom : "";
	if (in->ahead.len > FILE_MAX || feed_first_line_is_json(s, in->ahead.len - bom))
		return feed_ndjson(in);
	if (load_json(s, in->ahead.len - bom, PROTO_VALUES_MAX, &value, &e) != 0)
		return feed_fail(in, 0, e.text);
	code = json_is_array(value) ? feed_array(in, value) : feed_json(in->feed, &origin, value);
	json_decref(value);
	return code;
}

/* The first byte behind a byte order mark and blanks, or b->len. */
static size_t feed_first_byte(const struct buf *b)
{
	size_t i = feed_bom(b->data, b->len);

	while (i < b->len && memchr(" \n\r\t", b->data[i], 4))
		i++;
	return i;
}

static int feed_sniff(struct input *in)
{
	size_t before, first;

	do {
		before = in->ahead.len;
		/* enough to see a byte order mark, however small the pieces come */
		if (!feed_read_ahead(in, before + sizeof("\xef\xbb\xbf{") - 1))
			return feed_fail(in, 0, "out of memory");
		first = feed_first_byte(&in->ahead);
	} while (first == in->ahead.len && first > before && first < CHUNK);
	return first < in->ahead.len && in->ahead.data[first] == '{' ? feed_ndjson(in)
								     : feed_text(in);
}

int feed_file(struct feed *f, const struct walk_file *file)
{
	bool standard = strcmp(file->path, "-") == 0;
	struct input in = {.feed = f, .path = standard ? "standard input" : file->path};
	int code = 0;

	in.fd = standard ? STDIN_FILENO : open(file->path, O_RDONLY | O_CLOEXEC);
	if (in.fd < 0)
		return feed_fail(&in, 0, strerror(errno));
	switch (file->kind) {
	case WALK_TEXT:
		code = feed_text(&in);
		break;
	case WALK_JSON:
		code = feed_json_file(&in);
		break;
	case WALK_NDJSON:
		code = feed_ndjson(&in);
		break;
	case WALK_SNIFF:
		code = feed_sniff(&in);
		break;
	}
	buf_fini(&in.ahead);
	if (!standard)
		close(in.fd);
	return code;
}
