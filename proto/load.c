/* load.c - bytes from outside to JSON.
 *
 * Knows nothing of requests and articles.
 */
#include "proto/load.h"

#include <stdbool.h>

struct load_count {
	size_t depth, deepest; /* of brackets */
	size_t values;	       /* at least as many as there are: keys count as well */
};

/* The byte behind the string that begins at s[i], a quote. */
static size_t load_skip_string(const char *s, size_t len, size_t i)
{
	for (i++; i < len && s[i] != '"'; i++) {
		if (s[i] == '\\')
			i++;
	}
	return i + 1;
}

/* Count in one pass, without caring whether it is well-formed: a text that is not
 * fails in jansson, and counts here no less than jansson would have built. */
static void load_count(const char *s, size_t len, struct load_count *c)
{
	size_t i = 0;

	while (i < len) {
		switch (s[i]) {
		case '"':
			i = load_skip_string(s, len, i);
			continue;
		case '{':
		case '[':
			c->values++;
			if (++c->depth > c->deepest)
				c->deepest = c->depth;
			break;
		case '}':
		case ']':
			if (c->depth > 0)
				c->depth--;
			break;
		case ',':
		case ':':
			c->values++;
			break;
		}
		i++;
	}
}

static int load_check(const char *bytes, size_t len, size_t max_values, struct err *e)
{
	struct load_count c = {0};

	load_count(bytes, len, &c);
	if (c.deepest > PROTO_DEPTH_MAX)
		return err_set(e, ERR_LIMIT, "JSON is nested deeper than %d", PROTO_DEPTH_MAX);
	if (max_values && c.values > max_values)
		return err_set(e, ERR_LIMIT, "JSON has more than %zu values", max_values);
	return 0;
}

/* jansson's reason as our code and words. */
static int load_error(const json_error_t *je, struct err *e)
{
	switch (json_error_code(je)) {
	case json_error_out_of_memory:
		return err_set(e, ERR_MEMORY, "out of memory");
	case json_error_invalid_utf8:
		return err_set(e, ERR_UTF8, "not valid UTF-8 at byte %d", je->position);
	case json_error_stack_overflow:
		return err_set(e, ERR_LIMIT, "JSON is nested too deep");
	case json_error_unknown:
	case json_error_invalid_argument:
	case json_error_cannot_open_file:
	case json_error_premature_end_of_input:
	case json_error_end_of_input_expected:
	case json_error_invalid_syntax:
	case json_error_invalid_format:
	case json_error_wrong_type:
	case json_error_null_character:
	case json_error_null_value:
	case json_error_null_byte_in_key:
	case json_error_duplicate_key:
	case json_error_numeric_overflow:
	case json_error_item_not_found:
	case json_error_index_out_of_range:
		break;
	}
	return err_set(e, ERR_SYNTAX, "not valid JSON at byte %d: %s", je->position, je->text);
}

int load_json(const char *bytes, size_t len, size_t max_values, json_t **root_r, struct err *e)
{
	json_error_t je;
	int code = load_check(bytes, len, max_values, e);

	*root_r = NULL;
	if (code != 0)
		return code;
	*root_r = json_loadb(bytes, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &je);
	return *root_r ? 0 : load_error(&je, e);
}

const char *load_type_name(const json_t *value)
{
	if (!value)
		return "nothing";
	switch (json_typeof(value)) {
	case JSON_OBJECT:
		return "an object";
	case JSON_ARRAY:
		return "an array";
	case JSON_STRING:
		return "a string";
	case JSON_INTEGER:
		return "an integer";
	case JSON_REAL:
		return "a fraction";
	case JSON_TRUE:
	case JSON_FALSE:
		return "a boolean";
	case JSON_NULL:
		return "null";
	}
	return "nothing";
}
