/* options_file.c - the grammar of the configuration file.
 *
 * Knows lines, names and quotes; not which options there are.
 */
#include "daemon/options_file.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

struct place {
	const char *path;
	unsigned line;
};

static int syntax(const struct place *at, size_t column, struct err *e, const char *what)
{
	return err_set(e, ERR_SYNTAX, "%s:%u:%zu: %s", at->path, at->line, column + 1, what);
}

static size_t skip_blanks(const char *s, size_t i)
{
	while (s[i] == ' ' || s[i] == '\t' || s[i] == '\r')
		i++;
	return i;
}

/* value = '"' { char | '\"' | '\\' } '"': unquoted in place, the end in *end_r. */
static int value_quoted(const struct place *at, char *s, size_t start, size_t *end_r, struct err *e)
{
	size_t to = start, i = start + 1;

	while (s[i] != '"') {
		if (s[i] == '\\' && s[i + 1] != '"' && s[i + 1] != '\\')
			return syntax(at, i, e, "in quotes, \"\\\" goes before \" or \\ only");
		if (s[i] == '\\')
			i++;
		if (s[i] == '\0')
			return syntax(at, start, e, "a quote that does not end on its line");
		s[to++] = s[i++];
	}
	*end_r = skip_blanks(s, i + 1);
	if (s[*end_r] != '\0' && s[*end_r] != '#')
		return syntax(at, *end_r, e, "expected the end of the line after the quote");
	s[to] = '\0';
	return 0;
}

/* value = everything up to a comment, without the blanks around it. */
static void value_bare(char *s, size_t start)
{
	size_t end = start;

	for (size_t i = start; s[i] != '\0'; i++) {
		if (s[i] == '#' && isblank((unsigned char)s[i - 1]))
			break;
		if (!isspace((unsigned char)s[i]))
			end = i + 1;
	}
	s[end] = '\0';
}

/* line = [ name '=' value ] [ '#' comment ] */
static int line_read(const struct place *at, char *s, options_file_call *call, void *arg,
		     struct err *e)
{
	size_t name = skip_blanks(s, 0), name_end = name, value, end;
	int rc = 0;

	if (s[name] == '\0' || s[name] == '#')
		return 0;
	while (isalnum((unsigned char)s[name_end]) || s[name_end] == '-' || s[name_end] == '_')
		name_end++;
	if (name_end == name)
		return syntax(at, name, e, "expected the name of an option");
	value = skip_blanks(s, name_end);
	if (s[value] != '=')
		return syntax(at, value, e, "expected \"=\" after the name");
	value = skip_blanks(s, value + 1);
	if (s[value] == '\0' || s[value] == '#')
		return syntax(at, value, e, "expected a value after \"=\"");
	if (s[value] == '"')
		rc = value_quoted(at, s, value, &end, e);
	else
		value_bare(s, value);
	if (rc < 0)
		return rc;
	rc = call(arg, s + name, name_end - name, s + value, at->line, e);
	if (rc < 0)
		err_prefix(e, "%s:%u:%zu", at->path, at->line,
			   (rc == ERR_NOT_FOUND ? name : value) + 1);
	return rc == ERR_MEMORY || rc == 0 ? rc : ERR_SYNTAX;
}

int options_file_read(const char *path, options_file_call *call, void *arg, struct err *e)
{
	struct place at = {.path = path};
	char *line = NULL;
	size_t cap = 0;
	ssize_t len;
	int rc = 0;
	FILE *in = fopen(path, "re");

	if (in == NULL)
		return err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
	while (rc == 0 && (len = getline(&line, &cap, in)) >= 0) {
		at.line++;
		while (len > 0 && (line[len - 1] == '\n' || line[len - 1] == '\r'))
			line[--len] = '\0';
		if (strlen(line) != (size_t)len)
			rc = syntax(&at, strlen(line), e, "a NUL byte");
		else
			rc = line_read(&at, line, call, arg, e);
	}
	if (rc == 0 && ferror(in))
		rc = err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
	free(line);
	fclose(in);
	return rc;
}
